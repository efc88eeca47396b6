"""The e-ID providers that an operator has written down: one a country, in ``TRADEN_E_ID_FILE``."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from joserfc import jwk
from joserfc.errors import JoseError

COUNTRIES = ("se", "no", "dk")
_TEXTS = ("name", "issuer", "client_id")


@dataclass(frozen=True)
class Provider:
    """One a country. ``acr``: the levels that are enough, the best first. It knows us by a
    ``secret``, or by what is signed with ``key`` (a private JWK)."""

    country: str
    name: str
    issuer: str
    client_id: str
    acr: tuple[str, ...]
    secret: str = field(default="", repr=False)
    key: dict[str, Any] | None = field(default=None, repr=False)


def providers_from(path: Path | None) -> list[Provider]:
    """As the operator has written them down; none where there is no file. Raises ``SystemExit`` for
    what cannot be meant: better no start than a door that is open wider than somebody thought."""
    if path is None:
        return []
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        return [_provider(country, entry) for country, entry in written.items()]
    except (OSError, ValueError, AttributeError, JoseError) as error:
        raise SystemExit(f"TRADEN_E_ID_FILE, {path}: {error}") from None


def _provider(country: str, entry: dict[str, Any]) -> Provider:
    if country not in COUNTRIES:
        raise ValueError(f"{country!r} is none of {', '.join(COUNTRIES)}")
    for name in _TEXTS:
        if not isinstance(entry.get(name), str) or not entry[name]:
            raise ValueError(f"{country}: {name} is missing")
    acr, secret, key = entry.get("acr"), entry.get("secret", ""), entry.get("key")
    if not isinstance(acr, list) or not acr or not all(isinstance(one, str) for one in acr):
        raise ValueError(f"{country}: acr must list the levels that are enough")
    if bool(secret) == bool(key):
        raise ValueError(f"{country}: either a secret or a key")
    if key and not jwk.import_key(key).is_private:
        raise ValueError(f"{country}: the key must be the private one, as a JWK")
    unknown = set(entry) - {*_TEXTS, "acr", "secret", "key"}
    if unknown:
        raise ValueError(f"{country}: {', '.join(sorted(unknown))} is not known here")
    texts = {name: entry[name] for name in _TEXTS}
    return Provider(country=country, **texts, acr=tuple(acr), secret=secret, key=key)
