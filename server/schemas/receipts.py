"""Receipts of consent on the wire. The form is one JSON Schema, for us and for everybody else."""

import json
from pathlib import Path
from typing import Any

RECEIPT: dict[str, Any] = json.loads(
    Path(__file__).with_name("consent_receipt.schema.json").read_text(encoding="utf-8")
)
"""JSON Schema 2020-12 of one receipt."""

ONE: dict[str, Any] = {name: value for name, value in RECEIPT.items() if name[0] != "$"}
"""The same as a part of the API's own description."""

RECEIPTS: dict[str, Any] = {
    "type": "object",
    "required": ["receipts"],
    "properties": {"receipts": {"type": "array", "items": ONE}},
}
"""All of them, newest first."""
