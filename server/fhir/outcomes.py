"""What went wrong, as an ``OperationOutcome``: where in the resource, and in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from flask import Response, request

from server.errors import FieldError, Invalid, Refused
from server.outside import texts

FHIR_JSON = "application/fhir+json"
_CODES = {
    400: "structure", 401: "login", 403: "forbidden", 404: "not-found", 405: "not-supported",
    406: "not-supported", 409: "conflict", 410: "deleted", 412: "conflict", 413: "too-long",
    415: "not-supported", 422: "invalid", 428: "required", 429: "throttled", 503: "transient",
}  # fmt: skip


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong. ``expression`` says where: ``Appointment.participant[0].status``;
    ``code`` is of HL7's ``issue-type``."""

    expression: str
    code: str
    text: str


class NotValid(Exception):
    """A resource, or a search, that cannot be taken as it is."""

    def __init__(self, issues: Iterable[Issue], status: int = 422) -> None:
        super().__init__("not valid")
        self.issues = list(issues)
        self.status = status


def not_valid(expression: str, code: str, text: str, status: int = 422) -> NotValid:
    """The same with one issue."""
    return NotValid([Issue(expression, code, text)], status)


def within(where: str, error: NotValid) -> NotValid:
    """The same, of a resource that stands in another one."""
    issues = (Issue(f"{where}: {one.expression}", one.code, one.text) for one in error.issues)
    return NotValid(issues, error.status)


def outcome_of(error: Refused | NotValid) -> tuple[int, dict[str, Any]]:
    """Status and ``OperationOutcome`` of a refusal, in the caller's language where we have it."""
    if isinstance(error, NotValid):
        return error.status, _outcome(map(_issue, error.issues))
    language = texts.best_language(request.headers.get("Accept-Language", "en"))
    if isinstance(error, Invalid):
        return error.status, _outcome(_field(language, one) for one in error.errors)
    return error.status, _outcome([_refusal(language, error)])


def reply(error: Refused | NotValid) -> Response:
    """The reply to a call that is refused."""
    status, outcome = outcome_of(error)
    response = fhir_response(outcome, status)
    if isinstance(error, Refused) and error.retry_after is not None:
        response.headers["Retry-After"] = str(error.retry_after)
    if status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def fhir_response(resource: dict[str, Any], status: int = 200, **headers: str) -> Response:
    """A reply with that resource."""
    body = orjson.dumps(resource, option=orjson.OPT_UTC_Z)
    response = Response(body, status, content_type=f"{FHIR_JSON}; charset=utf-8")
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return response


def _outcome(issues: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {"resourceType": "OperationOutcome", "issue": list(issues)}


def _issue(issue: Issue) -> dict[str, Any]:
    told = {"severity": "error", "code": issue.code, "details": {"text": issue.text}}
    return {**told, "expression": [issue.expression]} if issue.expression else told


def _field(language: str, error: FieldError) -> dict[str, Any]:
    text = texts.text(language, f"invalid-{error.code.replace('_', '-')}")
    return _issue(Issue(error.field, "value", text))


def _refusal(language: str, error: Refused) -> dict[str, Any]:
    name = f"error-{error.code.replace('_', '-')}"
    text = f"{texts.text(language, name)}. {texts.text(language, f'{name}-detail')}"
    return _issue(Issue("", _CODES.get(error.status, "exception"), text))
