"""A resource that comes in is held against HL7's own model of it (R4B). Nothing is dropped: what is
kept is what was sent."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

from marshmallow import ValidationError as WrongFields
from pydantic import BaseModel, ValidationError

from server.fhir.outcomes import Issue, NotValid, not_valid
from server.schemas.nouns import SHAPES

_MOST = 20
"""Issues told at once."""
_CODES = {"extra_forbidden": "structure", "missing": "required", "list_type": "structure"}


def validated(kind: str, sent: dict[str, Any]) -> dict[str, Any]:
    """The resource, if it is one of that kind. Raises ``NotValid``, which says where it is not."""
    told = sent.get("resourceType")
    if told != kind:
        raise not_valid("resourceType", "structure", f"This must be a resource of type {kind}.")
    nothing = next(_nulls(sent, kind), None)
    if nothing is not None:
        raise not_valid(nothing, "structure", "What has no value is left out; null is none.")
    try:
        _model(kind).model_validate(sent)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False, include_context=False)
        raise NotValid(_issue(kind, each) for each in wrong[:_MOST]) from None
    except Exception:
        # The models do not foresee everything: a contained resource of an unknown type is a
        # KeyError to them.
        raise not_valid(kind, "structure", f"This is no {kind} of FHIR R4.") from None
    return sent


def loaded(noun: str, fields: dict[str, Any], where: dict[str, str]) -> dict[str, Any]:
    """Fields of ours, as its form takes them. ``where``: field → the element it came from. Raises
    ``NotValid``."""
    form = _form(noun)
    try:
        found: dict[str, Any] = form.load(fields)
    except WrongFields as wrong:
        errors = wrong.messages_dict
        raise NotValid(_of_field(name, said, where) for name, said in errors.items()) from None
    return found


def _nulls(part: Any, where: str) -> Iterator[str]:
    """FHIR knows no null, but in lists beside extensions; the models let some of them through."""
    if isinstance(part, dict):
        for name, value in part.items():
            if value is None:
                yield f"{where}.{name}"
            yield from _nulls(value, f"{where}.{name}")
    elif isinstance(part, list):
        for n, value in enumerate(part):
            yield from _nulls(value, f"{where}[{n}]")


@cache
def _form(noun: str) -> Any:
    return SHAPES[noun].put()


@cache
def _model(kind: str) -> type[BaseModel]:
    """Imported when first needed: all of them together take seconds."""
    module = import_module(f"fhir.resources.R4B.{kind.lower()}")
    model: type[BaseModel] = getattr(module, kind)
    return model


def _issue(kind: str, error: Any) -> Issue:
    text = str(error["msg"]).removeprefix("Value error, ")
    return Issue(_expression(kind, error["loc"]), _CODES.get(error["type"], "value"), text)


def _expression(kind: str, place: tuple[Any, ...]) -> str:
    """``("participant", 0, "status")`` → ``Appointment.participant[0].status``."""
    found = kind
    for part in place:
        found += f"[{part}]" if isinstance(part, int) else f".{part}"
    return found


def _of_field(name: str, said: Any, where: dict[str, str]) -> Issue:
    code = said[0] if isinstance(said, list) else "wrong_kind"
    return Issue(where.get(name, name), "value", f"This value cannot be taken ({code}).")
