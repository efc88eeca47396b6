"""Every error as RFC 9457 problem details, in the caller's language, and nothing of ours."""

from collections.abc import Iterator
from typing import Any

import orjson
import structlog
from flask import Flask, Response, current_app, request
from marshmallow import ValidationError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException

from server.errors import (
    BadRequest,
    FieldError,
    Invalid,
    LockHeld,
    NotAcceptable,
    NotAllowedMethod,
    NotFound,
    Refused,
    TooLarge,
    TooMany,
    TryLater,
    Unexpected,
    WrongType,
)
from server.outside import texts

log = structlog.get_logger()
_BY_STATUS: dict[int, type[Refused]] = {
    400: BadRequest, 404: NotFound, 405: NotAllowedMethod, 406: NotAcceptable, 413: TooLarge,
    415: WrongType, 429: TooMany,
}  # fmt: skip


def init_app(app: Flask) -> None:
    """Answer every error the same way."""
    app.register_error_handler(Refused, reply)
    app.register_error_handler(ValidationError, lambda e: reply(Invalid(_field_errors(e.messages))))
    app.register_error_handler(HTTPException, _from_http)
    # The database is not there, or will not wait any longer; rooms say so themselves.
    app.register_error_handler(OperationalError, lambda e: _as_here(TryLater()))
    app.register_error_handler(Exception, _from_defect)


def reply(refused: Refused) -> Response:
    """The problem document of a refusal."""
    language = texts.best_language(request.headers.get("Accept-Language", ""))
    body: dict[str, Any] = {
        "type": f"/api/docs#problem-{refused.code}",
        "title": texts.text(language, f"error-{refused.code.replace('_', '-')}"),
        "status": refused.status,
        "detail": texts.text(language, f"error-{refused.code.replace('_', '-')}-detail"),
        "code": refused.code,
    }
    if isinstance(refused, Invalid):
        body["errors"] = [_in_words(language, error) for error in refused.errors]
    response = Response(orjson.dumps(body), refused.status, mimetype="application/problem+json")
    response.headers["Content-Language"] = language
    if refused.retry_after is not None:
        response.headers["Retry-After"] = str(refused.retry_after)
    return response


def _in_words(language: str, error: FieldError) -> dict[str, str]:
    text = texts.text(language, f"invalid-{error.code.replace('_', '-')}")
    return {"field": error.field, "code": error.code, "text": text}


def _from_http(error: HTTPException) -> Response:
    """Flask's and webargs' own refusals, in our form."""
    messages = getattr(error, "data", {}).get("messages") if hasattr(error, "data") else None
    if messages is not None:
        return reply(Invalid(_field_errors(messages)))
    refused = _BY_STATUS.get(error.code or 500, Unexpected)()
    response = reply(refused)
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            response.headers[name] = value
    return response


def _from_defect(error: Exception) -> Any:
    """A defect. The log says where it happened, never what anyone wrote."""
    kind = "lock_held" if isinstance(error, LockHeld) else type(error).__name__
    log.error("defect", kind=kind, where=_where(error), method=request.method, route=_route())
    return _as_here(Unexpected())


def _as_here(refused: Refused) -> Any:
    """As this part of the house says no: the agencies' door answers with resources of FHIR."""
    return current_app.handle_user_exception(refused)


def _route() -> str:
    return str(request.url_rule)


def _where(error: Exception) -> list[str]:
    """File and line of each frame: tracebacks with values could hold what a person wrote."""
    frames, trace = [], error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[-6:]


def _field_errors(messages: Any) -> list[FieldError]:
    """marshmallow's nested messages (webargs puts the place first) as a flat list."""
    return list(_walk(messages, ()))


def _walk(messages: Any, path: tuple[str, ...]) -> Iterator[FieldError]:
    if isinstance(messages, dict):
        for key, inner in messages.items():
            at_place = not path and key in ("json", "query", "headers", "files", "form")
            yield from _walk(inner, path if at_place else (*path, str(key)))
    else:
        for message in messages if isinstance(messages, list) else [messages]:
            field = ".".join(part for part in path if part != "_schema")
            yield FieldError(field, _known_code(message))


def _known_code(message: Any) -> str:
    return (
        message
        if isinstance(message, str) and texts.has(f"invalid-{_dashed(message)}")
        else "wrong_kind"
    )


def _dashed(code: str) -> str:
    return code.replace("_", "-")
