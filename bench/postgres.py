"""The table of ratios on PostgreSQL: as durable as one that is installed, found or started here.

Ours connects as it does for an operator (an app role, row level security); the floor as the
owner of its tables. CPU is that of the server's process tree and of all PostgreSQL's processes.
"""

import tempfile
from pathlib import Path

from bench import api
from bench.processes import Server
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
        make_ready(cluster, ours=there.ours.server, floor=there.floor.server)
        api.table("PostgreSQL", there)


def make_ready(cluster: postgres.Cluster, **servers: Server) -> None:
    """Name of the database → the server on it, whose CPU is that of PostgreSQL too from now on."""
    for name, server in servers.items():
        server.count_too(_postmaster(cluster))
        with cluster.admin(name) as admin:
            admin.execute("VACUUM ANALYZE")  # Now, and not while something is measured.


def _postmaster(cluster: postgres.Cluster) -> int:
    return int((Path(cluster.folder) / "data" / "postmaster.pid").read_text().split()[0])
