"""The nouns that phones carry: their fields and the choices they allow."""

from server.schemas.base import NounFields, shapes
from server.schemas.fields import (
    Choice,
    Day,
    DayText,
    Id,
    Moment,
    Number,
    Several,
    Text,
    WholeNumber,
    Yes,
    Zone,
)

COUNTRIES = ("se", "no", "dk")
LANGUAGES = ("sv", "nb", "da", "en")
LIFE_AREAS = ("health", "substance_use", "home", "money", "work_or_school", "people", "everyday")
STEP_STATES = ("proposed", "agreed", "started", "done", "stopped", "not_possible")
OWNERS = ("nobody", "me", "member", "agency")
PLAN_KINDS = (
    "sip", "individual_plan", "indsatsplan", "vardplan", "genomforandeplan", "nav_plan", "other",
)  # fmt: skip
ANSWERS = ("agree", "disagree", "unsure")
AGENCY_KINDS = (
    "psychiatry", "addiction_care", "social_services", "work_welfare", "primary_care", "school",
    "ngo", "other",
)  # fmt: skip
TOLD = ("did_not_happen", "nobody_has")
SHARED = ("plan", "appointments", "crisis_plan", "about_me", "network")
RIGHTS = ("see", "take_part")
ABOUT_ME = ("what_happened", "what_helps", "what_does_not", "how_to_meet_me")
GRANT_STATES = ("given", "paused", "withdrawn", "refused")
ANSWERS_TO_REQUEST = ("asked", "given", "part", "refused")
MEMBER_STATES = ("named", "invited", "accepted", "active", "left")
RELATIONS = ("relative", "friend", "professional", "guardian", "other")
APPOINTMENT_STATES = ("proposed", "booked", "cancelled", "did_not_happen", "done")
SOURCES = ("typed", "agency_system", "meeting")
GOAL_STATES = ("proposed", "agreed", "stopped")
HANDOVER_KINDS = ("agency", "worker")
HANDOVER_STATES = (
    "proposed", "accepted", "first_meeting_booked", "met", "closed", "declined", "expired",
    "taken_back",
)  # fmt: skip
CLIMBED = ("receiver", "coordinator", "person")
TALK_KINDS = ("asked", "repeat", "clash")
TALK_STATES = ("open", "settled", "put_aside")
APPOINTMENT_SOURCES = ("typed", "calendar_file", "agency_system")
SECTIONS = (
    "warning_signs", "what_i_can_do", "people_and_places", "people_to_ask", "professionals",
    "make_it_safe", "reasons", "how_to_meet_me", "if_i_cannot_decide",
)  # fmt: skip


def _text() -> Text:
    return Text(load_default="")


def _perhaps_id() -> Id:
    return Id(load_default=None, allow_none=True)


def _perhaps_day() -> Day:
    return Day(load_default=None, allow_none=True)


class PersonFields(NounFields):
    """The person, as they wish to be written of."""

    name = _text()
    country = Choice(*COUNTRIES, required=True)
    language = Choice(*LANGUAGES, required=True)
    birth_date = DayText(load_default=None, allow_none=True)
    protected = Yes(load_default=False)
    trust_member_id = _perhaps_id()
    stand_in_member_id = _perhaps_id()
    sharing_stopped = Yes(load_default=False)
    waits_hours = WholeNumber(0, 168, load_default=0)
    guardians_see_until = Day(dump_only=True, allow_none=True)
    tells_trust_person = Several(Choice(*TOLD), load_default=list)


class PlanFields(NounFields):
    """The plan as a whole."""

    responsible_name = _text()
    responsible_agency_id = _perhaps_id()
    responsible_member_id = _perhaps_id()
    next_review = _perhaps_day()
    if_this_fails = _text()


class GoalFields(NounFields):
    """A goal."""

    own_words = _text()
    professional_words = _text()
    life_area = Choice(*LIFE_AREAS, load_default=None, allow_none=True)
    place = Number(load_default=0.0)
    state = Choice(*GOAL_STATES, load_default="agreed")
    source = Choice(*SOURCES, load_default="typed")
    source_member_id = Id(dump_only=True, allow_none=True)
    plan_source_id = _perhaps_id()
    answer = Choice(*ANSWERS, load_default=None, allow_none=True)
    answer_words = _text()


class StepFields(NounFields):
    """A step."""

    goal_id = _perhaps_id()
    what = _text()
    owner = Choice(*OWNERS, load_default="nobody")
    owner_member_id = _perhaps_id()
    owner_agency_id = _perhaps_id()
    owner_name = _text()
    ask_first_member_id = _perhaps_id()
    owner_accepted_on = _perhaps_day()
    start = _perhaps_day()
    due = _perhaps_day()
    last_word_on = _perhaps_day()
    state = Choice(*STEP_STATES, load_default="proposed")
    why = _text()
    fallback = _text()
    source = Choice(*SOURCES, load_default="typed")
    source_member_id = Id(dump_only=True, allow_none=True)
    plan_source_id = _perhaps_id()
    plan_kind = Choice(*PLAN_KINDS, load_default=None, allow_none=True)
    only_after = Choice(*LIFE_AREAS, load_default=None, allow_none=True)
    answer = Choice(*ANSWERS, load_default=None, allow_none=True)
    answer_words = _text()
    only_me = Yes(load_default=False)
    place = Number(load_default=0.0)


class AgencyFields(NounFields):
    """An agency in the person's own list."""

    name = _text()
    kind = Choice(*AGENCY_KINDS, load_default="other")
    country = Choice(*COUNTRIES, required=True)
    phone = _text()
    hours = _text()
    on_call_phone = _text()
    on_call_hours = _text()
    address = _text()
    website = _text()
    email = _text()
    verified_on = _perhaps_day()
    directory_id = Id(dump_only=True, allow_none=True)
    note = _text()


class MemberFields(NounFields):
    """Someone in the network."""

    name = _text()
    relation = Choice(*RELATIONS, load_default="other")
    role = _text()
    agency_id = _perhaps_id()
    phone = _text()
    email = _text()
    note = _text()
    state = Choice(*MEMBER_STATES, dump_only=True)
    sees_from = Moment(dump_only=True, allow_none=True)
    invited_until = Moment(dump_only=True, allow_none=True)
    may_be_asked = Yes(load_default=False)
    reached_at = Moment(dump_only=True, allow_none=True)
    left_work_on = Day(dump_only=True, allow_none=True)
    two_words = Text(dump_only=True)
    works_at = Text(dump_only=True)
    card_phone = Text(dump_only=True)
    card_email = Text(dump_only=True)
    card_words = Text(dump_only=True)


class AppointmentFields(NounFields):
    """An appointment."""

    title = _text()
    agency_id = _perhaps_id()
    with_whom = _text()
    starts_at = Moment(required=True)
    ends_at = Moment(load_default=None, allow_none=True)
    zone = Zone(required=True)
    all_day = Yes(load_default=False)
    status = Choice(*APPOINTMENT_STATES, load_default="booked")
    place = _text()
    door = _text()
    video_link = _text()
    purpose = _text()
    bring = _text()
    comes_along_member_ids = Several(Id(), load_default=list)
    change_contact = _text()
    step_id = _perhaps_id()
    ask_first_member_id = _perhaps_id()
    source = Choice(*APPOINTMENT_SOURCES, load_default="typed")
    source_system = _text()
    source_member_id = Id(dump_only=True, allow_none=True)
    source_updated_at = Moment(load_default=None, allow_none=True)
    confidence = Choice("sure", "unsure", load_default="sure")


class QuestionFields(NounFields):
    """A question to bring."""

    appointment_id = Id(required=True)
    words = _text()
    asked = Yes(load_default=False)
    answer = _text()


class CrisisPlanFields(NounFields):
    """The crisis plan as a whole."""

    still_right_on = _perhaps_day()
    opens_without_unlocking = Several(Choice(*SECTIONS), load_default=list)


class CrisisEntryFields(NounFields):
    """One entry of the crisis plan."""

    section = Choice(*SECTIONS, required=True)
    words = _text()
    phone = _text()
    member_id = _perhaps_id()
    agency_id = _perhaps_id()
    ask_first_member_id = _perhaps_id()
    tell_words = _text()
    only_me = Yes(load_default=False)
    place = Number(load_default=0.0)


class AboutMeFields(NounFields):
    """One thing to know about the person."""

    section = Choice(*ABOUT_ME, required=True)
    words = _text()
    only_me = Yes(load_default=False)
    place = Number(load_default=0.0)


class GrantFields(NounFields):
    """Who may see, or take part in, what."""

    receiver_member_id = _perhaps_id()
    receiver_agency_id = _perhaps_id()
    shared = Choice(*SHARED, required=True)
    right = Choice(*RIGHTS, load_default="see")
    sections = Several(Choice(*SECTIONS, *ABOUT_ME), load_default=list)
    purpose = _text()
    starts_at = Moment(load_default=None, allow_none=True)
    until = Moment(load_default=None, allow_none=True)
    state = Choice(*GRANT_STATES, load_default="given")
    request_id = _perhaps_id()


class RequestFields(NounFields):
    """What a professional asks to see."""

    by_member_id = Id(dump_only=True)
    shares = Several(Choice(*SHARED), dump_only=True)
    right = Choice(*RIGHTS, dump_only=True)
    purpose = Text(dump_only=True)
    until = Moment(dump_only=True, allow_none=True)
    state = Choice(*ANSWERS_TO_REQUEST, load_default="asked")
    answered_at = Moment(dump_only=True, allow_none=True)


class NoteFields(NounFields):
    """What a member wrote to the plan. The person can only remove it."""

    by_member_id = Id(dump_only=True)
    words = Text(dump_only=True)


class PlanSourceFields(NounFields):
    """An agency's own plan, a source of the one plan."""

    agency_id = _perhaps_id()
    source_member_id = Id(dump_only=True, allow_none=True)
    plan_kind = Choice(*PLAN_KINDS, load_default="other")
    state = Choice("active", "ended", load_default="active")
    starts_on = _perhaps_day()
    ends_on = _perhaps_day()
    title = _text()
    words = _text()


class HandoverFields(NounFields):
    """From one to another, and who is responsible meanwhile."""

    kind = Choice(*HANDOVER_KINDS, load_default="agency")
    from_agency_id = _perhaps_id()
    to_agency_id = _perhaps_id()
    from_member_id = _perhaps_id()
    to_member_id = _perhaps_id()
    step_id = _perhaps_id()
    first_appointment_id = _perhaps_id()
    source_member_id = Id(dump_only=True, allow_none=True)
    state = Choice(*HANDOVER_STATES, load_default="proposed")
    answer_by = _perhaps_day()
    accepted_at = Moment(dump_only=True, allow_none=True)
    climbed = Choice(*CLIMBED, dump_only=True, allow_none=True)
    from_name = _text()
    to_name = _text()
    why = _text()
    first_meeting = _text()
    door = _text()
    why_not = _text()
    goodbye = _text()


class TalkFields(NounFields):
    """Parties who are asked to talk to each other about one thing."""

    kind = Choice(*TALK_KINDS, load_default="asked")
    state = Choice(*TALK_STATES, load_default="open")
    asked_by_member_id = Id(dump_only=True, allow_none=True)
    between_agency_ids = Several(Id(), load_default=list)
    between_member_ids = Several(Id(), load_default=list)
    about_step_ids = Several(Id(), load_default=list)
    about_goal_ids = Several(Id(), load_default=list)
    answer_by = _perhaps_day()
    words = _text()
    outcome = _text()


class TalkAnswerFields(NounFields):
    """What one party says in a talk."""

    talk_id = Id(required=True)
    by_member_id = Id(dump_only=True, allow_none=True)
    words = _text()


_MEMBER_READS = (
    "state", "sees_from", "invited_until", "reached_at", "two_words", "card_phone", "card_email",
    "card_words", "works_at", "left_work_on",
)  # fmt: skip
_REQUEST_READS = ("by_member_id", "shares", "right", "purpose", "until", "answered_at")

_SOURCE = ("source_member_id",)

SHAPES = {
    "person": shapes("Person", PersonFields, read_only=("guardians_see_until",)),
    "plan": shapes("Plan", PlanFields),
    "crisis_plan": shapes("CrisisPlan", CrisisPlanFields),
    "agency": shapes("Agency", AgencyFields, read_only=("directory_id",)),
    "member": shapes("Member", MemberFields, read_only=_MEMBER_READS),
    "plan_source": shapes("PlanSource", PlanSourceFields, read_only=_SOURCE),
    "goal": shapes("Goal", GoalFields, read_only=_SOURCE),
    "step": shapes("Step", StepFields, read_only=_SOURCE),
    "appointment": shapes("Appointment", AppointmentFields, read_only=_SOURCE),
    "question": shapes("Question", QuestionFields),
    "crisis_entry": shapes("CrisisEntry", CrisisEntryFields),
    "about_me": shapes("AboutMe", AboutMeFields),
    "request": shapes("Request", RequestFields, read_only=_REQUEST_READS),
    "grant": shapes("Grant", GrantFields),
    "note": shapes("Note", NoteFields, read_only=("by_member_id", "words")),
    "handover": shapes("Handover", HandoverFields, read_only=(*_SOURCE, "accepted_at", "climbed")),
    "talk": shapes("Talk", TalkFields, read_only=("asked_by_member_id",)),
    "talk_answer": shapes("TalkAnswer", TalkAnswerFields, read_only=("by_member_id",)),
}
