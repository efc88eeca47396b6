"""One declaration per noun gives the three shapes it has on the wire.

A noun declares its fields once, in a subclass of ``NounFields``; ``shapes`` makes of it

* the *put* form: everything, what is left out gets its default;
* the *patch* form: any of it, and ``removed`` or ``settled``;
* the *row* form: what is sent out (documentation only: rows are sent without a second check).
"""

from dataclasses import dataclass
from typing import Any

from marshmallow import RAISE, Schema, fields, validate

from server.schemas.fields import Id, Moment, Several, Text, Yes


class Strict(Schema):
    """A body with exactly the fields we know; an unknown one is an error, never dropped."""

    error_messages = {"unknown": "unknown_field", "type": "wrong_kind"}  # noqa: RUF012

    class Meta:
        """Unknown fields raise."""

        unknown = RAISE


class NounFields(Strict):
    """What a noun adds to every row."""


@dataclass(frozen=True)
class Shapes:
    """The forms of one noun on the wire."""

    put: type[Schema]
    patch: type[Schema]
    row: type[Schema]
    reply: type[Schema]
    page: type[Schema]


OUTCOMES = ("applied", "already_had", "merged", "kept_both")


def shapes(name: str, declared: type[NounFields], *, read_only: tuple[str, ...] = ()) -> Shapes:
    """Make the forms of the noun called ``name`` (``Step``)."""
    own = {k: f for k, f in declared._declared_fields.items() if k not in read_only}
    put = _schema(f"{name}Put", Strict, own)
    patch = _schema(f"{name}Patch", Strict, {**own, **_patch_extras(tuple(own))})
    row = _schema(f"{name}Row", Schema, {**_row_head(), **declared._declared_fields})
    reply = _schema(
        f"{name}Reply",
        Schema,
        {
            "outcome": fields.String(required=True, validate=validate.OneOf(OUTCOMES)),
            "row": fields.Nested(row, required=True),
        },
    )
    page = _schema(
        f"{name}Page",
        Schema,
        {
            "rows": fields.List(fields.Nested(row), required=True),
            "next": fields.String(required=True, allow_none=True),
        },
    )
    return Shapes(put, patch, row, reply, page)


def _schema(name: str, base: type[Schema], own: dict[str, Any]) -> type[Schema]:
    return type(name, (base,), dict(own))


def _patch_extras(names: tuple[str, ...]) -> dict[str, Any]:
    return {
        "removed": Yes(metadata={"description": "false puts a removed row back"}),
        "settled": Several(
            Text(validate=validate.OneOf(names, error="not_a_choice")),
            load_default=list,
            metadata={"description": "fields whose kept_both this edit settles"},
        ),
    }


def _row_head() -> dict[str, Any]:
    return {
        "noun": fields.String(required=True),
        "id": Id(required=True),
        "person_id": Id(required=True),
        "version": fields.String(required=True, metadata={"description": "opaque; for If-Match"}),
        "removed": Yes(required=True),
        "changed_at": Moment(required=True),
        "changed_by": Id(required=True, allow_none=True),
        "names": fields.Dict(keys=Id(), values=fields.String(), required=False),
        "kept_both": fields.Dict(
            keys=fields.String(), values=fields.List(fields.String()), required=False
        ),
    }
