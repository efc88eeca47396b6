"""A step may say that something in an area of life has to be done first."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("step", sa.Column("only_after", sa.String(length=20), nullable=True))
