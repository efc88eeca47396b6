"""Professionals whom an agency vouches for, and agencies' own requests to be linked."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _id() -> sa.types.TypeEngine[str]:
    return sa.Uuid(as_uuid=False).with_variant(sa.String(length=36), "sqlite")


def upgrade() -> None:
    op.create_table(
        "staff",
        sa.Column("id", _id(), nullable=False),
        sa.Column("agency_id", _id(), nullable=False),
        sa.Column("role", sa.String(length=10), nullable=False),
        sa.Column("sealed_name", sa.String(length=1200), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invited_by", _id(), nullable=True),
        sa.Column("account_id", _id(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["directory_agency.id"], initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token_hash"),
    )
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.create_index("ix_staff_agency", ["agency_id"], unique=False)
        batch_op.create_index("ix_staff_account", ["account_id"], unique=False)
    op.create_table(
        "link_request",
        sa.Column("id", _id(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("shares", sa.String(length=80), nullable=False),
        sa.Column("right", sa.String(length=10), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.String(length=5), nullable=True),
        sa.Column("patient_id", _id(), nullable=True),
        sa.Column("account_id", _id(), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.account_id"],
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code_hash"),
    )
    op.add_column("member", sa.Column("left_work_on", sa.Date(), nullable=True))
    with op.batch_alter_table("takes_part", schema=None) as batch_op:
        batch_op.add_column(sa.Column("works_at_id", _id(), nullable=True))
        batch_op.create_foreign_key(
            "fk_takes_part_works_at",
            "directory_agency",
            ["works_at_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
