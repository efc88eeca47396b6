"""Free text that is stored sealed.

A row keeps all its free text in one sealed column, ``envelope``. In Python each text is an
attribute of its own, declared with ``Words``; the row opens its envelope when one is first
read, with the keyring of the session it belongs to. A session opens a person's key only after
the policy said yes, so a row that slipped past a filter stays shut.

The envelope is bound to its place: owner, table, column and row id are authenticated, so one
moved to another row, column or person does not open.
"""

import copy
from functools import cache
from typing import Any, Protocol, overload

import orjson
from sqlalchemy import event
from sqlalchemy.orm import Mapped, mapped_column, object_session
from sqlalchemy.orm.attributes import flag_modified

KEPT = "~kept"
"""Where an envelope holds the other versions of a text: ``{field: [[number, text], …]}``."""


class Keyring(Protocol):
    """Opens and seals for one session."""

    def open(self, owner: tuple[str, str], place: str, sealed: bytes) -> bytes:
        """Raises when the policy said no, or when the bytes are not from that place."""

    def seal(self, owner: tuple[str, str], place: str, text: bytes) -> bytes:
        """Seal for that owner and place."""


class SealedWords:
    """Mixin for rows with free text. ``_words`` caches it opened."""

    envelope: Mapped[bytes | None] = mapped_column(default=None)

    def key_owner(self) -> tuple[str, str]:
        """Whose key seals this row: ``("person", id)`` or ``("account", id)``."""
        raise NotImplementedError

    def place_of_envelope(self) -> str:
        """What the envelope is bound to besides its owner."""
        raise NotImplementedError

    def opened(self) -> dict[str, Any]:
        """The open envelope; change it through ``write_word``, never in place."""
        cached: dict[str, Any] | None = self.__dict__.get("_words")
        if cached is None:
            cached = self._open()
            self.__dict__["_words"] = cached
            self.__dict__["_words_before"] = copy.deepcopy(cached)
        return cached

    def opened_before(self) -> dict[str, Any]:
        """The envelope as it was in the store."""
        self.opened()
        before: dict[str, Any] = self.__dict__["_words_before"]
        return before

    def write_word(self, name: str, value: Any) -> None:
        """Change one text; sealed again when the session flushes."""
        words = self.opened()
        if words.get(name) != value:
            words[name] = value
            flag_modified(self, "envelope")

    def seal_envelope(self, keyring: Keyring) -> None:
        """Put the open envelope back into its column."""
        if "_words" in self.__dict__:
            text = orjson.dumps(self.__dict__["_words"])
            self.envelope = keyring.seal(self.key_owner(), self.place_of_envelope(), text)

    def forget_words(self) -> None:
        """Drop the cache; the next read opens the stored envelope again."""
        self.__dict__.pop("_words", None)
        self.__dict__.pop("_words_before", None)

    def _open(self) -> dict[str, Any]:
        sealed = self.envelope
        if sealed is None:
            # flag_modified needs the attribute there; a stored row has it, and reading it must
            # not look like a change.
            if "envelope" not in self.__dict__:
                self.envelope = None
            return {}
        session = object_session(self)
        if session is None:
            raise LookupError("a row without a session cannot be opened")
        keyring: Keyring = session.info["keyring"]
        return parse_words(keyring.open(self.key_owner(), self.place_of_envelope(), sealed))


def parse_words(text: bytes) -> dict[str, Any]:
    """Open envelope bytes → ``{field: text}``."""
    words: dict[str, Any] = orjson.loads(text)
    return words


class Words:
    """One free text of a row: ``what = Words()``. Reads ``""`` until something is written.

    ``free`` texts are the person's own wording: two versions are both kept when devices
    disagree. Others (a birth date, a source id) are sealed all the same, but simply replaced.
    ``own``: never sent to anybody but the person. ``address``: not either, where the person's
    identity is protected.
    """

    def __init__(
        self, *, free: bool = True, default: Any = "", own: bool = False, address: bool = False
    ) -> None:
        self.free = free
        self.default = default
        self.own = own
        self.address = address

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, row: None, owner: type) -> "Words": ...
    @overload
    def __get__(self, row: SealedWords, owner: type) -> Any: ...
    def __get__(self, row: SealedWords | None, owner: type) -> Any:
        return self if row is None else row.opened().get(self.name, self.default)

    def __set__(self, row: SealedWords, value: Any) -> None:
        row.write_word(self.name, value)


@cache
def words_of(cls: type) -> dict[str, Words]:
    """The declared texts of a class, by name."""
    found: dict[str, Words] = {}
    for base in reversed(cls.__mro__):
        found.update({k: v for k, v in vars(base).items() if isinstance(v, Words)})
    return found


@event.listens_for(SealedWords, "refresh", propagate=True)
def _after_refresh(row: SealedWords, context: Any, attrs: Any) -> None:
    row.forget_words()


@event.listens_for(SealedWords, "expire", propagate=True)
def _after_expire(row: SealedWords | None, attrs: Any) -> None:
    # A rollback expires rows, too, that nobody holds any more.
    if row is not None:
        row.forget_words()
