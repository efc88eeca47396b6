"""Where a system finds out how to come in (SMART App Launch 2, ``.well-known``)."""

import orjson
from flask import Blueprint, Response

from server.fhir import scopes, token
from server.fhir.room import Access
from server.outside.smart import ALGORITHMS

room = Blueprint("fhir_well_known", __name__)


@room.get("/fhir/.well-known/smart-configuration")
@room.get("/.well-known/smart-configuration")
def show() -> Response:
    """What we speak"""
    told = {
        "token_endpoint": token.address(),
        "grant_types_supported": ["client_credentials"],
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": list(ALGORITHMS),
        "scopes_supported": list(scopes.EVERYTHING),
        # Has to be said (SMART App Launch 2, §2.2), also where nobody signs in by it.
        "code_challenge_methods_supported": ["S256"],
        "capabilities": ["client-confidential-asymmetric", "permission-v2"],
    }
    return Response(orjson.dumps(told), mimetype="application/json")


show.access = Access.PUBLIC  # type: ignore[attr-defined]
