"""Series, letters, replies and topics.

Written by packaging/make_revision.py. The records there are keep
their values; new fields of theirs are empty or 0.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ADDED = (
    ("invitation", "replied_at", sa.String()),
    ("invitation", "reply_comment", sa.String()),
    ("invitation", "slip_code", sa.String()),
    ("invitation", "sent_to", sa.String()),
    ("invitation", "letter_number", sa.Integer()),
    ("invitation", "notice_revision", sa.Integer()),
    ("mechanism", "pack_key", sa.String()),
    ("mechanism", "quorum", sa.Integer()),
    ("meeting", "series_id", sa.String()),
    ("meeting", "slot", sa.String()),
    ("meeting", "calendar_uid", sa.String()),
    ("meeting", "calendar_sequence", sa.Integer()),
    ("meeting", "notice_reference", sa.String()),
    ("meeting", "notice_revision", sa.Integer()),
    ("meeting", "notice_on", sa.String()),
    ("meeting", "notice_said", sa.String()),
    ("meeting", "answer_by", sa.String()),
    ("meeting", "signatory", sa.String()),
    ("meeting", "copies_to", sa.String()),
    ("meeting", "urgency", sa.String()),
    ("meeting", "void_reason", sa.String()),
    ("office", "number_pattern", sa.String()),
    ("office", "signatory", sa.String()),
    ("organisation", "jurisdiction", sa.String()),
)
"""New fields of old tables."""


def upgrade() -> None:
    """Series, letters, replies and topics."""
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("jurisdiction", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_english", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("calendar_day", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_calendar_day_jurisdiction"), ["jurisdiction"], unique=False
        )

    op.create_table(
        "series",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("mechanism_id", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("venue", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("follows_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_series_mechanism_id"), ["mechanism_id"], unique=False)

    op.create_table(
        "series_change",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("series_id", sa.String(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("starts", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("venue", sa.String(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("series_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_series_change_series_id"), ["series_id"], unique=False)

    op.create_table(
        "stray_reply",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("reply", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("replied_at", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("invitation_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("stray_reply", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stray_reply_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "topic",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("mechanism_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("title_english", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("proposed_on", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_topic_mechanism_id"), ["mechanism_id"], unique=False)
    for table in dict.fromkeys(table for table, _, _ in ADDED):
        fields = [(name, kind) for owner, name, kind in ADDED if owner == table]
        with op.batch_alter_table(table) as batch_op:
            for name, kind in fields:
                begins = "0" if isinstance(kind, sa.Integer) else ""
                batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=begins))
        with op.batch_alter_table(table) as batch_op:
            for name, _ in fields:
                batch_op.alter_column(name, server_default=None)
    with op.batch_alter_table("meeting") as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_series_id"), ["series_id"], unique=False)
