"""What a device shows us to say that a notice has come, or was opened: sealed when it is sent.

It travels in the notice. Nobody but us can read or make one, and it opens nothing: it only says
which notice it was, to which device. Every one is equally long.
"""

import uuid
from dataclasses import dataclass

from server.access.keys import MasterKey
from server.care.payload import KINDS

_BOUND = "receipt"
_NONE = uuid.UUID(int=0)
_ID = 16


@dataclass(frozen=True)
class Receipt:
    """For which notice. ``row_id``: what it was about, the delivery of a call for contact."""

    kind: str
    account_id: str
    device_id: str
    person_id: str | None = None
    row_id: str | None = None


def seal(master: MasterKey, receipt: Receipt) -> str:
    """The token."""
    ids = (receipt.account_id, receipt.device_id, receipt.person_id, receipt.row_id)
    packed = b"".join((uuid.UUID(one) if one else _NONE).bytes for one in ids)
    return master.seal_note(bytes([KINDS.index(receipt.kind)]) + packed, _BOUND)


def open_token(master: MasterKey, token: str) -> Receipt | None:
    """What we sealed; ``None`` for anything else."""
    packed = master.open_note(token, _BOUND)
    if packed is None or len(packed) != 1 + 4 * _ID or packed[0] >= len(KINDS):
        return None
    parts = [uuid.UUID(bytes=packed[1 + n * _ID : 1 + (n + 1) * _ID]) for n in range(4)]
    account_id, device_id, person_id, row_id = (None if p == _NONE else str(p) for p in parts)
    if account_id is None or device_id is None:
        return None
    return Receipt(KINDS[packed[0]], account_id, device_id, person_id, row_id)
