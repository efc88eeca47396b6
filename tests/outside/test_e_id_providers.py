"""What an operator writes down about e-ID providers: taken when it can be meant, else no start."""

import json

import pytest
from joserfc.jwk import ECKey

from server.outside.e_id_providers import providers_from

SWEDEN = {
    "name": "BankID",
    "issuer": "https://e-id.example",
    "client_id": "traden",
    "secret": "kept to ourselves",
    "acr": ["high", "substantial"],
}
KEY = ECKey.generate_key("P-256", {"kid": "ours"}, private=True)


def written(tmp_path, what):
    path = tmp_path / "e-id.json"
    path.write_text(what if isinstance(what, str) else json.dumps(what))
    return path


def test_without_a_file_there_is_no_e_id():
    assert providers_from(None) == []


def test_one_a_country_with_the_levels_that_are_enough(tmp_path):
    (sweden,) = providers_from(written(tmp_path, {"se": SWEDEN}))
    assert (sweden.country, sweden.name) == ("se", "BankID")
    assert sweden.acr == ("high", "substantial")


def test_a_key_instead_of_a_secret(tmp_path):
    entry = {**SWEDEN, "secret": "", "key": KEY.as_dict(private=True)}
    (norway,) = providers_from(written(tmp_path, {"no": entry}))
    assert norway.key["kid"] == "ours"


def test_what_opens_doors_is_in_no_line_of_a_log(tmp_path):
    (sweden,) = providers_from(written(tmp_path, {"se": SWEDEN}))
    assert "kept to ourselves" not in repr(sweden)


MEANT_BADLY = {
    "no JSON": "not JSON",
    "no object": "[]",
    "an unknown country": {"fi": SWEDEN},
    "words for a provider": {"se": "BankID"},
    "no issuer": {"se": {**SWEDEN, "issuer": ""}},
    "no level": {"se": {**SWEDEN, "acr": []}},
    "a level that is no list": {"se": {**SWEDEN, "acr": "high"}},
    "neither secret nor key": {"se": {**SWEDEN, "secret": ""}},
    "secret and key": {"se": {**SWEDEN, "key": KEY.as_dict(private=True)}},
    "a public key": {"se": {**SWEDEN, "secret": "", "key": KEY.as_dict(private=False)}},
    "no key at all": {"se": {**SWEDEN, "secret": "", "key": {"kty": "EC"}}},
    "a name that is no setting": {"se": {**SWEDEN, "arc": ["low"]}},
}


@pytest.mark.parametrize("what", MEANT_BADLY.values(), ids=MEANT_BADLY)
def test_what_cannot_be_meant_stops_the_start(tmp_path, what):
    with pytest.raises(SystemExit, match="TRADEN_E_ID_FILE"):
        providers_from(written(tmp_path, what))


def test_a_file_that_is_not_there_stops_the_start(tmp_path):
    with pytest.raises(SystemExit, match="TRADEN_E_ID_FILE"):
        providers_from(tmp_path / "nowhere.json")
