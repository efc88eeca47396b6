"""Our own fields. Every error message is a code; its words are in ``i18n/*/errors.ftl``."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from marshmallow import ValidationError, fields, validate

LONGEST_TEXT = 4000
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)

_CODES: dict[str, Any] = {
    "required": "required",
    "null": "not_null",
    "invalid": "wrong_kind",
    "validator_failed": "wrong_kind",
    "invalid_utf8": "not_text",
    "too_large": "out_of_range",
    "special": "out_of_range",
    "type": "wrong_kind",
    "unknown": "unknown_field",
    "invalid_uuid": "wrong_kind",
    "format": "wrong_kind",
    "invalid_awareness": "needs_zone",
}
fields.Field.default_error_messages.update(
    {key: _CODES[key] for key in ("required", "null", "validator_failed")}
)


class Text(fields.String):
    """Free text, at most 4000 characters, that can be stored and shown."""

    default_error_messages = _CODES

    def __init__(self, *, longest: int = LONGEST_TEXT, **kwargs: Any) -> None:
        kwargs.setdefault("validate", validate.Length(max=longest, error="too_long"))
        super().__init__(**kwargs)

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        text = super()._deserialize(value, attr, data, **kwargs)
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ValidationError("not_text") from None
        return text.replace("\x00", "")


class Id(fields.UUID):
    """An id, as lower-case text with dashes."""

    default_error_messages = _CODES

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        return str(super()._deserialize(value, attr, data, **kwargs))


class Day(fields.Date):
    """A calendar day, ``2026-11-23``."""

    default_error_messages = _CODES

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="iso", **kwargs)

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        day = super()._deserialize(value, attr, data, **kwargs)
        if not EARLIEST <= day <= LATEST:
            raise ValidationError("out_of_range")
        return day


class DayText(Day):
    """A calendar day kept as text: sealed fields hold text."""

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        return super()._deserialize(value, attr, data, **kwargs).isoformat()


class Moment(fields.AwareDateTime):
    """A moment with its zone, kept in UTC; to the second, unless it is to be ``exact``."""

    default_error_messages = _CODES

    def __init__(self, *, exact: bool = False, **kwargs: Any) -> None:
        super().__init__(format="iso", **kwargs)
        self._exact = exact

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        moment = super()._deserialize(value, attr, data, **kwargs)
        if not EARLIEST < moment.date() < LATEST:
            raise ValidationError("out_of_range")
        moment = moment.astimezone(UTC)
        return moment if self._exact else _whole_seconds(moment)


class Choice(Text):
    """One of a few fixed words."""

    def __init__(self, *choices: str, **kwargs: Any) -> None:
        super().__init__(validate=validate.OneOf(choices, error="not_a_choice"), **kwargs)


class Zone(Text):
    """An IANA time zone."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(validate=_is_zone, **kwargs)


class WallTime(Text):
    """A time on the wall, ``07:30``."""

    def __init__(self, **kwargs: Any) -> None:
        of_a_day = validate.Regexp(r"^([01]\d|2[0-3]):[0-5]\d\Z", error="wrong_kind")
        super().__init__(validate=of_a_day, **kwargs)


class Yes(fields.Boolean):
    """True or false, as JSON has them."""

    default_error_messages = _CODES

    truthy = {True}  # noqa: RUF012
    falsy = {False}  # noqa: RUF012

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        if not isinstance(value, bool):
            raise ValidationError("wrong_kind")
        return value


class Number(fields.Float):
    """A plain number that gives an order."""

    default_error_messages = _CODES

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(validate=validate.Range(-1e9, 1e9, error="out_of_range"), **kwargs)

    def _validated(self, value: Any) -> Any:
        if isinstance(value, bool | str):
            raise ValidationError("wrong_kind")
        return super()._validated(value)


class WholeNumber(fields.Integer):
    """A whole number between two others."""

    default_error_messages = _CODES

    def __init__(self, least: int, most: int, **kwargs: Any) -> None:
        super().__init__(
            strict=True, validate=validate.Range(least, most, error="out_of_range"), **kwargs
        )

    def _validated(self, value: Any) -> Any:
        if isinstance(value, bool | str):
            raise ValidationError("wrong_kind")
        return super()._validated(value)


class Several(fields.List[Any]):
    """A short list without repeats."""

    default_error_messages = _CODES

    def __init__(self, inner: fields.Field[Any], *, most: int = 50, **kwargs: Any) -> None:
        super().__init__(inner, validate=validate.Length(max=most, error="too_many"), **kwargs)


def _is_zone(name: str) -> None:
    if name not in _known_zones():
        raise ValidationError("not_a_choice")


@cache
def _known_zones() -> frozenset[str]:
    """Looking them up walks the zone database on the disk each time."""
    return frozenset(available_timezones())


def _whole_seconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
