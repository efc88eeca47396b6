"""The table of ratios on PostgreSQL: as durable as one that is installed, found or started here.

Ours connects as it does for an operator (an app role, row level security); the floor as the
owner of its tables. CPU is that of the server's process tree and of all PostgreSQL's processes.
"""

import tempfile
from pathlib import Path

from bench import api
from bench.town import town
from tests.setup import postgres

DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""What the tests switch off."""


def main() -> None:
    """The same cases as on SQLite."""
    with (
        postgres.running(DURABLE) as cluster,
        tempfile.TemporaryDirectory(prefix="traden-bench-") as folder,
        town(Path(folder), cluster.create("ours"), cluster.create("floor")) as there,
    ):
        for server, name in ((there.ours.server, "ours"), (there.floor.server, "floor")):
            server.count_too(_postmaster(cluster))
            with cluster.admin(name) as admin:
                admin.execute("VACUUM ANALYZE")  # Now, and not while something is measured.
        api.table("PostgreSQL", there)


def _postmaster(cluster: postgres.Cluster) -> int:
    return int((Path(cluster.folder) / "data" / "postmaster.pid").read_text().split()[0])
