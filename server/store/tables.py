"""All tables in one place: importing this registers every mapped class."""

from server.store.about_me import AboutMe
from server.store.accounts import (
    Account,
    Challenge,
    Device,
    DeviceLink,
    Done,
    EndedToken,
    Passkey,
    RecoveryCode,
)
from server.store.appointments import Appointment, Question
from server.store.base import Base
from server.store.consent import Grant, Request
from server.store.crisis_plan import CrisisEntry, CrisisPlan
from server.store.directory import (
    DirectoryAgency,
    DirectoryPart,
    Staff,
    System,
    SystemToken,
    UsedAssertion,
)
from server.store.handovers import Handover, PlanSource, Talk, TalkAnswer
from server.store.history import History
from server.store.linking import (
    CalendarFeed,
    EId,
    Filed,
    LinkCode,
    Linked,
    LinkRequest,
    NationalId,
    Webhook,
)
from server.store.network import Agency, Member
from server.store.noun import Noun
from server.store.people import Head, Person, PersonKey
from server.store.plan import Goal, Plan, Step
from server.store.reaching import (
    Call,
    Channel,
    Delivery,
    Event,
    Recipient,
    Reminded,
    Subscription,
)
from server.store.taking_part import Invitation, Looked, Note, Sent, TakesPart

NOUNS: dict[str, type[Noun]] = {
    cls.noun: cls
    for cls in (
        Person,
        Plan,
        CrisisPlan,
        Agency,
        Member,
        PlanSource,
        Goal,
        Step,
        Appointment,
        Question,
        CrisisEntry,
        AboutMe,
        Request,
        Grant,
        Note,
        Handover,
        Talk,
        TalkAnswer,
    )
}
"""Every noun that phones carry, parents before children."""

__all__ = [
    "NOUNS",
    "AboutMe",
    "Account",
    "Agency",
    "Appointment",
    "Base",
    "CalendarFeed",
    "Call",
    "Challenge",
    "Channel",
    "CrisisEntry",
    "CrisisPlan",
    "Delivery",
    "Device",
    "DeviceLink",
    "DirectoryAgency",
    "DirectoryPart",
    "Done",
    "EId",
    "EndedToken",
    "Event",
    "Filed",
    "Goal",
    "Grant",
    "Handover",
    "Head",
    "History",
    "Invitation",
    "LinkCode",
    "LinkRequest",
    "Linked",
    "Looked",
    "Member",
    "NationalId",
    "Note",
    "Noun",
    "Passkey",
    "Person",
    "PersonKey",
    "Plan",
    "PlanSource",
    "Question",
    "Recipient",
    "RecoveryCode",
    "Reminded",
    "Request",
    "Sent",
    "Staff",
    "Step",
    "Subscription",
    "System",
    "SystemToken",
    "TakesPart",
    "Talk",
    "TalkAnswer",
    "UsedAssertion",
    "Webhook",
]
