"""The computer's own keyring: where half of the key of a workspace is kept."""
