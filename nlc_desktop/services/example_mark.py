"""What tells an example workspace apart; apart itself, so that asking loads no writing service."""

PASSPHRASE = "kota damai sentiasa damai"  # noqa: S105 - opens nothing but invented records
"""Opens every example workspace; there is nothing to protect in it."""
MARKER = "this-is-an-example"
"""A file that only example workspaces have, so that only they are ever replaced unasked."""
