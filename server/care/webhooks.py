"""What an agency's system is told when something changes: that it did, and of whom; never what. It
reads, and then the person's yes decides.

Which changes those are is found in the flush (``access.subscribed``); here it is asked once more,
at the last moment, whether the system may still know. Who shares nothing of a kind any more has no
changes of that kind. Of its consent a system is told as long as it knows whom it is about.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import func, select

from server import clock
from server.access.session import CareSession
from server.care import linking
from server.care.ids import new_id
from server.errors import NotFound
from server.outside import webhooks
from server.outside.ways import Gone, Result, Sent
from server.store.linking import Linked, Webhook

ACTIVE, ERROR, OFF = "active", "error", "off"
CATEGORY = {
    "Appointment": "appointments",
    "CarePlan": "plan",
    "Goal": "plan",
    "Task": "plan",
    "Consent": None,
}
"""Of what one can be told → where it lies; a consent is each system's own."""
GIVES_UP_AFTER = timedelta(days=3)
"""How long it is tried to tell a system that does not answer."""
MOST = 20
"""Subscriptions of one system."""


@dataclass(frozen=True)
class Wanted:
    """What a system asks for."""

    kind: str
    address: str
    patient_id: str
    with_ids: bool
    is_off: bool
    ends_at: datetime | None
    resource: dict[str, Any]


@dataclass(frozen=True)
class Word:
    """What is to be said, and to whom. ``is_failing``: the last time nobody took it."""

    address: str
    secret: str
    body: bytes
    is_failing: bool


def begin(session: CareSession, wanted: Wanted) -> Webhook:
    """From now on the session's system is told. Its secret is nowhere else."""
    hook = Webhook(id=new_id(), account_id=str(session.actor.account_id), version=0)
    hook.secret = webhooks.new_secret()
    _write(hook, wanted)
    session.add(hook)
    return hook


def change(hook: Webhook, wanted: Wanted) -> None:
    """The same, otherwise; it is tried anew. The secret stays."""
    _write(hook, wanted)


def find(session: CareSession, hook_id: str) -> Webhook:
    """The system's own. Raises ``NotFound``."""
    found: Webhook | None = session.get(Webhook, hook_id)
    if found is None:
        raise NotFound
    return found


def listed(session: CareSession) -> list[Webhook]:
    """All of the session's system, by when they were made."""
    return list(session.scalars(select(Webhook).order_by(Webhook.id)))


def are_too_many(session: CareSession) -> bool:
    """Whether there is no room for one more."""
    return (session.scalar(select(func.count(Webhook.id))) or 0) >= MOST


def status(hook: Webhook) -> str:
    """As it is now: what has come to its end is off."""
    is_over = hook.ends_at is not None and hook.ends_at <= clock.now()
    return OFF if is_over else hook.status


def word(session: CareSession, hook_id: str, person_id: str) -> Word | None:
    """What the session's system is to be told of that person now; ``None``: nothing."""
    hook: Webhook | None = session.get(Webhook, hook_id)
    if hook is None or status(hook) != ACTIVE:
        return None
    linked = linking.linked_with(session, person_id)
    if linked is None or hook.patient_id not in ("", linked.patient_id):
        return None
    if not _may_know(session, hook, person_id):
        return None
    body = _ids(hook, linked) if hook.with_ids else b""
    return Word(hook.address, hook.secret, body, is_failing=hook.failed is not None)


def note(session: CareSession, hook_id: str, result: Result) -> bool:
    """What came of it → whether it is to be tried again. Who has not answered for days, or does
    not want to be told, is in ``error``: its system sees that, and can begin anew."""
    hook: Webhook | None = session.get(Webhook, hook_id)
    if hook is None or hook.status != ACTIVE:
        return False
    if isinstance(result, Sent):
        hook.failed = None
        return False
    if hook.failed is None:
        hook.changed_at = clock.now()
    hook.failed = getattr(result, "code", "gone")[:30]
    if isinstance(result, Gone) or clock.now() - hook.changed_at >= GIVES_UP_AFTER:
        hook.status, hook.version, hook.changed_at = ERROR, hook.version + 1, clock.now()
    return hook.status == ACTIVE


def _write(hook: Webhook, wanted: Wanted) -> None:
    hook.kind, hook.ends_at = wanted.kind, wanted.ends_at
    hook.status, hook.failed = OFF if wanted.is_off else ACTIVE, None
    hook.address, hook.patient_id = wanted.address, wanted.patient_id
    hook.with_ids, hook.resource = wanted.with_ids, wanted.resource
    hook.version, hook.changed_at = hook.version + 1, clock.now()


def _may_know(session: CareSession, hook: Webhook, person_id: str) -> bool:
    category = CATEGORY[hook.kind]
    shares = session.shares().get(person_id, ())
    return category is None or any(share.shared == category for share in shares)


def _ids(hook: Webhook, linked: Linked) -> bytes:
    """Whom it is about, under the id that is this system's alone, and of what kind."""
    said = [
        {"name": "subscription", "valueReference": {"reference": f"Subscription/{hook.id}"}},
        {"name": "patient", "valueReference": {"reference": f"Patient/{linked.patient_id}"}},
        {"name": "changed", "valueCode": hook.kind},
    ]
    return orjson.dumps({"resourceType": "Parameters", "parameter": said})
