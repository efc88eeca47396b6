"""Sign-in with a country's e-ID: we are a relying party of OpenID Connect. Who the providers are an
operator has written down (``TRADEN_E_ID_FILE``, docs/e-id.md).

Authorization code with PKCE (S256), nonce and state; the provider is found by discovery. We ask for
``openid`` and nothing else, and what comes back besides subject and level is not even read.
"""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

import structlog
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7523 import private_key_jwt_sign
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.discovery import get_well_known_url

from server import clock
from server.outside import id_tokens
from server.outside.asking import Asking, NotAnswered
from server.outside.e_id_providers import Provider
from server.outside.id_tokens import BadToken, Expected, Shown
from server.outside.key_sets import KeySets

RETURN = "/e-id"
"""Where a provider sends people back: a screen of the app, never a route of the server."""
KEPT = timedelta(hours=1)
"""For how long what a provider says of itself holds."""
AT_MOST_EVERY = timedelta(seconds=10)
"""Nobody can make us knock more often at one that does not answer."""
ASSERTION_LIFE = 60
Metadata = dict[str, Any]
log = structlog.get_logger()


class NotProven(Exception):
    """Whoever came back has not shown who they are."""


class TooWeak(Exception):
    """They have, and not as surely as is asked here."""


class NotReached(Exception):
    """The provider does not answer, or not as one should."""


@dataclass(frozen=True)
class Secrets:
    """Of one attempt, and never of another."""

    state: str
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)


class EIds:
    """The providers there are. ``named``: origins that may be private ones: for tests."""

    def __init__(self, providers: Iterable[Provider], origin: str, named: Iterable[str] = ()):
        self.providers = {provider.country: provider for provider in providers}
        self.redirect_uri = origin + RETURN
        self.asking = Asking(named)
        self.keys = KeySets(named, id_tokens.public_keys)
        self._kept: dict[str, tuple[datetime, Metadata | None]] = {}

    def reach(self, country: str) -> "Reached":
        """The provider of a country, ready to be asked. Raises ``NotReached``, ``KeyError``."""
        provider = self.providers[country]
        metadata = self._metadata(provider)
        if metadata is None:
            raise NotReached
        return Reached(self, provider, metadata)

    def _metadata(self, provider: Provider) -> Metadata | None:
        kept_at, kept = self._kept.get(provider.country, (None, None))
        if kept_at and clock.now() - kept_at < (KEPT if kept else AT_MOST_EVERY):
            return kept
        # Whoever comes meanwhile does not knock too.
        self._kept[provider.country] = (clock.now(), kept)
        found = self._discover(provider)
        self._kept[provider.country] = (clock.now(), found)
        return found

    def _discover(self, provider: Provider) -> Metadata | None:
        try:
            found = self.asking.json(get_well_known_url(provider.issuer, external=True))
        except NotAnswered:
            return None
        if not isinstance(found, dict) or found.get("issuer") != provider.issuer:
            log.warning("e_id.other_issuer", country=provider.country)
            return None
        places = (found.get(f"{place}_endpoint") for place in ("authorization", "token"))
        if not all(self._may_go_to(place) for place in (*places, found.get("jwks_uri"))):
            log.warning("e_id.unusable_addresses", country=provider.country)
            return None
        return found

    def _may_go_to(self, address: Any) -> bool:
        return isinstance(address, str) and self.asking.may_go_to(address)


@dataclass(frozen=True)
class Reached:
    """A provider that has said where its doors are."""

    home: EIds
    provider: Provider
    metadata: Metadata

    def address(self, secrets: Secrets, language: str) -> str:
        """Where the person's browser goes to show who they are, anew: whoever was there before, on
        the same device, may be somebody else (``prompt``, ``max_age``)."""
        address: str = prepare_grant_uri(
            self.metadata["authorization_endpoint"],
            client_id=self.provider.client_id,
            response_type="code",
            redirect_uri=self.home.redirect_uri,
            scope="openid",
            state=secrets.state,
            nonce=secrets.nonce,
            code_challenge=create_s256_code_challenge(secrets.verifier),
            code_challenge_method="S256",
            acr_values=" ".join(self.provider.acr),
            ui_locales=language,
            prompt="login",
            max_age="0",
        )
        return address

    def who(self, code: str, issuer: str | None, secrets: Secrets, asked_at: datetime) -> Shown:
        """Who came back with that code. Raises ``NotProven``, ``TooWeak``, ``NotReached``."""
        self._require_from_here(issuer)
        tokens = self._exchange(code, secrets.verifier)
        expected = Expected(self.provider.issuer, self.provider.client_id, secrets.nonce, asked_at)
        try:
            text = tokens["id_token"]
            keys = self.home.keys.find(self.metadata["jwks_uri"], id_tokens.key_id(text))
            shown = id_tokens.read(text, tokens.get("access_token", ""), keys, expected)
        except (BadToken, KeyError, TypeError, AttributeError) as error:
            log.warning("e_id.bad_token", country=self.provider.country, why=str(error))
            raise NotProven from None
        if shown.acr not in self.provider.acr:
            raise TooWeak
        return shown

    def _require_from_here(self, issuer: str | None) -> None:
        """Mix-up (RFC 9207): an answer that another provider gave is not taken to this one."""
        says_so = self.metadata.get("authorization_response_iss_parameter_supported") is True
        if issuer != self.provider.issuer and (says_so or issuer is not None):
            raise NotProven

    def _exchange(self, code: str, verifier: str) -> Any:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.home.redirect_uri,
            "code_verifier": verifier,
        }
        headers = {} if self.provider.key else {"Authorization": self._basic()}
        try:
            return self.home.asking.json(
                self.metadata["token_endpoint"], {**form, **self._signed()}, headers
            )
        except NotAnswered as error:
            if error.status == 400:
                raise NotProven from None
            log.warning("e_id.no_token", country=self.provider.country, status=error.status)
            raise NotReached from None

    def _basic(self) -> str:
        """RFC 6749, 2.3.1: both are encoded as in a form first."""
        both = (quote(part, safe="") for part in (self.provider.client_id, self.provider.secret))
        return "Basic " + b64encode(":".join(both).encode()).decode()

    def _signed(self) -> dict[str, str]:
        key = self.provider.key
        if key is None:
            return {}
        assertion = private_key_jwt_sign(
            key,
            self.provider.client_id,
            self.metadata["token_endpoint"],
            alg=_algorithm(key),
            header={"kid": key["kid"]} if "kid" in key else None,
            issued_at=int(clock.now().timestamp()),
            expires_in=ASSERTION_LIFE,
        )
        return {
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": assertion,
            "client_id": self.provider.client_id,
        }


def _algorithm(key: dict[str, Any]) -> str:
    """The one that every provider takes for such a key."""
    return str(key.get("alg") or {"RSA": "RS256", "EC": "ES256"}[key["kty"]])
