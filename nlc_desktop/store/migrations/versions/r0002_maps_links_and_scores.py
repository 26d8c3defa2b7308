"""Maps, links, scores; merging and erasing; tags.

Written by packaging/make_revision.py. The records there are keep
their values; new fields of theirs begin with what a new record has.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ADDED = (
    ("organisation", "tags", ""),
    ("organisation", "visible_to", "public"),
    ("organisation", "since", ""),
    ("organisation", "until", ""),
    ("organisation", "source", ""),
    ("person", "tags", ""),
    ("person", "aliases", ""),
)
"""New fields of old tables, with what they hold in the records there are."""


def upgrade() -> None:
    """Maps, links, scores; merging and erasing; tags."""
    op.create_table(
        "detail",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("detail", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_detail_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "erasure",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("erased_id", sa.String(), nullable=False),
        sa.Column("erased_on", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("erasure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erasure_erased_id"), ["erased_id"], unique=False)

    op.create_table(
        "goal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("map_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_map_id"), ["map_id"], unique=False)

    op.create_table(
        "goal_holder",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("post_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("goal_holder", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_holder_goal_id"), ["goal_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_goal_holder_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_goal_holder_post_id"), ["post_id"], unique=False)

    op.create_table(
        "link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("from_organisation_id", sa.String(), nullable=False),
        sa.Column("from_post_id", sa.String(), nullable=False),
        sa.Column("to_organisation_id", sa.String(), nullable=False),
        sa.Column("to_post_id", sa.String(), nullable=False),
        sa.Column("link_type", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("strength", sa.Integer(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("checked_on", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_link_from_organisation_id"), ["from_organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_link_from_post_id"), ["from_post_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_link_to_organisation_id"), ["to_organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_link_to_post_id"), ["to_post_id"], unique=False)

    op.create_table(
        "link_type",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_english", sa.String(), nullable=False),
        sa.Column("reverse", sa.String(), nullable=False),
        sa.Column("reverse_english", sa.String(), nullable=False),
        sa.Column("directed", sa.Boolean(), nullable=False),
        sa.Column("tone", sa.String(), nullable=False),
        sa.Column("dash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "merge",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("kept_id", sa.String(), nullable=False),
        sa.Column("gone_id", sa.String(), nullable=False),
        sa.Column("gone_name", sa.String(), nullable=False),
        sa.Column("merged_on", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("merge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merge_kept_id"), ["kept_id"], unique=False)

    op.create_table(
        "not_same",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("one_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.Column("said_on", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("not_same", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_not_same_one_id"), ["one_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_not_same_other_id"), ["other_id"], unique=False)

    op.create_table(
        "placement",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("map_id", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("post_id", sa.String(), nullable=False),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("tower", sa.Integer(), nullable=False),
        sa.Column("tower_said_by", sa.String(), nullable=False),
        sa.Column("tower_on", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_placement_map_id"), ["map_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_placement_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_placement_post_id"), ["post_id"], unique=False)

    op.create_table(
        "score",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("power", sa.Integer(), nullable=False),
        sa.Column("interest", sa.Integer(), nullable=False),
        sa.Column("attitude", sa.String(), nullable=False),
        sa.Column("has_power", sa.Boolean(), nullable=False),
        sa.Column("legitimacy", sa.Boolean(), nullable=False),
        sa.Column("urgency", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("said_on", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("score", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_score_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "stakeholder_map",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("everyone", sa.Boolean(), nullable=False),
        sa.Column("link_types", sa.String(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("made_on", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    for table, column, value in ADDED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(
                sa.Column(column, sa.String(), nullable=False, server_default=value)
            )
    for table in dict.fromkeys(table for table, _, _ in ADDED):
        with op.batch_alter_table(table) as batch_op:
            for column in (name for owner, name, _ in ADDED if owner == table):
                batch_op.alter_column(column, server_default=None)
