"""What a device says of a notice: that it has come, or that it was opened.

Whoever holds the token of a notice can say this of it, and nothing else; so it needs no sign-in. A
token that is not ours, too old, or of somebody who is no longer let in changes nothing, and is
answered in the same way.
"""

from server.access import answering
from server.access.session import CareSession
from server.care import payload, subscriptions
from server.care.receipt_tokens import Receipt

ON_THE_PHONE, SEEN = "on_the_phone", "seen"


def note(session: CareSession, receipt: Receipt, state: str) -> None:
    """Note it. The session is that of the account whose device it is."""
    subscriptions.arrived(session, receipt.device_id)
    if receipt.person_id is None:
        return
    if receipt.kind in (payload.CALL, payload.OVER) and receipt.row_id:
        answering.arrive(session, receipt.person_id, receipt.row_id, seen=state == SEEN)
    elif receipt.kind == payload.TEST and state == SEEN:
        answering.reached(session, receipt.person_id)
