"""The public keys of a system that publishes them itself (``jwks_uri``), so that it can change them
without asking anybody.

The operator wrote the address down. Still it is asked as what it is, somebody else's
(``outside.asking``).
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import structlog

from server import clock
from server.outside.asking import Asking, NotAnswered
from server.outside.smart import BadKeys, public_keys

KEPT = timedelta(minutes=5)
"""For how long keys hold that were fetched: one that was withdrawn is none after that."""
AT_MOST_EVERY = timedelta(seconds=10)
"""Nobody can make us knock more often, whatever key they name."""
Keys = dict[str, Any]
NONE: Keys = {"keys": []}
log = structlog.get_logger()


class KeySets:
    """Fetches, from any thread, and remembers. ``named``: origins that may be private ones;
    ``reads`` makes keys of what is there, and raises ``BadKeys``."""

    def __init__(
        self, named: Iterable[str] = (), reads: Callable[[Any], Keys] = public_keys
    ) -> None:
        self._asking = Asking(named)
        self._reads = reads
        self._kept: dict[str, tuple[datetime, Keys]] = {}

    def find(self, address: str, key_id: str) -> Keys:
        """The keys at that address; fetched anew where none of those we have is called so."""
        fetched_at, keys = self._kept.get(address, (None, NONE))
        age = clock.now() - fetched_at if fetched_at else None
        is_there = any(key["kid"] == key_id for key in keys["keys"])
        if age is not None and age < (KEPT if is_there else AT_MOST_EVERY):
            return keys
        self._kept[address] = (clock.now(), keys)  # Whoever comes meanwhile does not knock too.
        keys = self._fetch(address)
        self._kept[address] = (clock.now(), keys)
        return keys

    def may_go_to(self, address: str) -> bool:
        """Whether that is an address that we fetch from at all."""
        return self._asking.may_go_to(address)

    def _fetch(self, address: str) -> Keys:
        try:
            return self._reads(self._asking.json(address))
        except (NotAnswered, BadKeys) as error:
            log.warning("keys.not_fetched", kind=type(error).__name__)
            return NONE
