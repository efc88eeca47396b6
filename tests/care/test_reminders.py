"""What one is reminded of, and when: examples. What always holds is in
``test_reminders_always.py``."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from server.care.notice_settings import KINDS
from server.care.reminder_shapes import Seen
from server.care.reminders import next_test, still_to_tell
from server.schemas.nouns import TOLD
from tests.care.reminding import (
    KIM,
    SARA,
    ane,
    appointment,
    crisis_plan,
    goal,
    handover,
    kim,
    lapsing,
    local,
    looks,
    maja,
    majas_step,
    review,
    step,
    told_at,
    waiting,
)

MONDAY = local("2026-11-23 12:00")
NEW_YORK, AUCKLAND = ZoneInfo("America/New_York"), ZoneInfo("Pacific/Auckland")


def told(seen, who, since=MONDAY, zone=None):
    """When who is told what, as the clock shows it there."""
    shown = zone or who.settings.zone
    return [
        (moment.astimezone(shown).strftime("%Y-%m-%d %H:%M"), kind)
        for moment, kind in told_at(seen, who, since)
    ]


def of_appointment(**fields):
    return Seen(appointments=[appointment(**fields)])


# --- Appointments -------------------------------------------------------------------------


def test_an_appointment_is_told_of_the_afternoon_before_and_two_hours_before():
    assert told(of_appointment(), kim()) == [
        ("2026-11-23 17:00", "appointment_day_before"),
        ("2026-11-24 08:00", "appointment_two_hours"),
    ]


def test_one_for_the_whole_day_is_told_of_the_day_before_only():
    seen = of_appointment(starts_at=local("2026-11-25 00:00"), all_day=True)
    assert told(seen, kim()) == [("2026-11-24 17:00", "appointment_day_before")]


@pytest.mark.parametrize("status", ["cancelled", "done", "did_not_happen", "proposed"])
def test_only_one_that_is_booked_is_told_of(status):
    kinds = {kind for _, kind in told(of_appointment(status=status), kim())}
    assert not kinds & {"appointment_day_before", "appointment_two_hours"}


def test_an_early_one_is_told_of_before_the_night_since_after_it_would_be_too_late():
    seen = of_appointment(starts_at=local("2026-11-24 07:30"))
    assert told(seen, kim()) == [
        ("2026-11-23 17:00", "appointment_day_before"),
        ("2026-11-23 21:45", "appointment_two_hours"),
    ]


def test_one_at_half_past_eight_is_told_of_when_the_night_is_over():
    seen = of_appointment(starts_at=local("2026-11-24 08:30"))
    assert told(seen, kim())[1] == ("2026-11-24 07:00", "appointment_two_hours")


def test_the_day_before_is_a_day_where_the_appointment_is_and_the_night_one_of_the_receivers():
    """Ten in Stockholm is ten at night in Auckland; five in the afternoon there is five at
    night."""
    far_away = kim(zone=AUCKLAND)
    assert told(of_appointment(), far_away) == [
        ("2026-11-24 07:00", "appointment_day_before"),
        ("2026-11-24 20:00", "appointment_two_hours"),
    ]


def test_two_hours_are_two_hours_also_in_the_night_the_clocks_are_changed():
    seen = of_appointment(starts_at=local("2026-03-29 04:00"))
    found = told(seen, kim(quiet=("00:00", "00:00")), since=local("2026-03-28 12:00"))
    assert found[1] == ("2026-03-29 01:00", "appointment_two_hours")


def test_an_appointment_that_was_moved_is_told_of_anew():
    before, after = of_appointment(), of_appointment(starts_at=local("2026-11-26 10:00"))
    now = local("2026-11-23 17:00")
    reminded = {one.key for one in looks(before, kim(), now).due}
    moved = looks(after, kim(), now, reminded)
    assert moved.due == () and moved.again_at == local("2026-11-25 17:00")


def test_one_that_is_moved_away_and_back_is_not_told_of_twice():
    now = local("2026-11-23 17:00")
    reminded = {one.key for one in looks(of_appointment(), kim(), now).due}
    assert looks(of_appointment(), kim(), now, reminded).due == ()


def test_nobody_is_told_of_what_they_have_just_written_themselves():
    seen = of_appointment(changed_at=local("2026-11-23 19:00"))
    since = local("2026-11-23 19:01")
    assert told(seen, kim(), since) == [("2026-11-24 08:00", "appointment_two_hours")]


def test_what_another_has_moved_to_tomorrow_is_told_of_at_once():
    seen = of_appointment(changed_at=local("2026-11-23 19:00"), changed_by=SARA)
    assert told(seen, kim(), local("2026-11-23 19:01"))[0] == (
        "2026-11-23 19:01",
        "appointment_day_before",
    )


def test_who_was_down_tells_late_and_once():
    there_is = looks(of_appointment(), kim(), local("2026-11-24 09:55"))
    assert [one.kind for one in there_is.due] == [
        "appointment_day_before",
        "appointment_two_hours",
    ]
    assert looks(of_appointment(), kim(), local("2026-11-24 10:00")).due == ()


def test_a_member_is_told_of_what_they_come_along_to():
    seen = Seen(appointments=[appointment(comes_along_member_ids=["m-maja"]), appointment(id="b")])
    (first, _) = told_at(seen, maja(), MONDAY)
    assert first == (local("2026-11-23 17:00"), "appointment_day_before")
    assert len(told_at(Seen(appointments=[appointment()]), maja(), MONDAY)) == 0


# --- Steps --------------------------------------------------------------------------------


def test_a_step_of_ones_own_is_told_of_the_morning_before_its_day():
    seen = Seen(steps=[step(due=date(2026, 11, 27))])
    assert told(seen, kim()) == [
        ("2026-11-26 09:00", "step_due"),
        ("2026-11-28 09:00", "step_nobody_has"),
    ]


def test_a_word_on_it_is_enough():
    seen = Seen(steps=[step(due=date(2026, 11, 20), last_word_on=date(2026, 11, 21))])
    assert told(seen, kim()) == []


@pytest.mark.parametrize("state", ["done", "stopped", "not_possible"])
def test_a_finished_step_is_not_told_of(state):
    seen = Seen(steps=[step(due=date(2026, 11, 27), state=state, owner="nobody")])
    assert told(seen, kim()) == []


def test_the_day_of_a_step_is_a_day_where_its_owner_lives():
    seen = Seen(steps=[step(due=date(2026, 11, 27), last_word_on=date(2026, 11, 27))])
    assert told(seen, kim(zone=NEW_YORK)) == [("2026-11-26 09:00", "step_due")]


def test_a_member_is_told_of_their_own_step_and_of_no_others():
    seen = Seen(steps=[majas_step(due=date(2026, 11, 27)), step(id="t", due=date(2026, 11, 27))])
    assert told(seen, maja()) == [
        ("2026-11-26 09:00", "step_due"),
        ("2026-11-28 09:00", "step_nobody_has"),
    ]


def test_that_nobody_has_a_step_is_told_when_two_days_have_not_changed_it():
    seen = Seen(steps=[step(owner="nobody", owner_since=MONDAY, changed_at=MONDAY)])
    assert told(seen, kim()) == [("2026-11-25 09:00", "step_nobody_has")]


def test_other_changes_of_the_step_do_not_put_it_off():
    seen = Seen(steps=[step(owner="nobody", owner_since=MONDAY, changed_at=MONDAY + timedelta(1))])
    assert told(seen, kim(), MONDAY + timedelta(1)) == [("2026-11-25 09:00", "step_nobody_has")]


def test_the_same_owner_who_gave_it_back_again_is_another_matter():
    def given_back(number):
        marks = {"owner": [number, "phone"]}
        return Seen(steps=[step(owner="nobody", owner_since=MONDAY, marks=marks)])

    now = local("2026-11-25 09:00")
    reminded = {one.key for one in looks(given_back(4), kim(), now).due}
    assert len(reminded) == 1
    assert looks(given_back(4), kim(), now, reminded).due == ()
    assert len(looks(given_back(9), kim(), now, reminded).due) == 1


def test_what_was_on_today_for_two_weeks_while_nobody_could_be_told_is_told_no_more():
    seen = Seen(steps=[step(owner="nobody")], reviews=[review(date(2026, 11, 1))])
    assert told(seen, kim()) == []


# --- What waits for an answer -------------------------------------------------------------


def test_a_step_that_others_are_to_do_waits_for_the_persons_answer():
    asked = majas_step(changed_at=MONDAY, owner_since=MONDAY, changed_by=SARA)
    assert told(Seen(steps=[asked]), kim()) == [("2026-11-24 09:00", "my_answer")]
    answered = asked._replace(answer="agree")
    assert told(Seen(steps=[answered]), kim()) == []


def test_what_the_person_wrote_in_last_has_been_seen():
    asked = majas_step(changed_at=MONDAY, owner_since=MONDAY, changed_by=KIM)
    assert told(Seen(steps=[asked]), kim()) == []


def test_a_step_waits_for_the_yes_of_the_member_who_is_to_have_it():
    seen = Seen(steps=[majas_step(owner_accepted_on=None, owner_since=MONDAY)])
    assert told(seen, maja()) == [("2026-11-24 09:00", "my_answer")]


def test_to_the_person_it_is_a_step_that_nobody_has():
    seen = Seen(steps=[majas_step(owner_accepted_on=None, owner_since=MONDAY, changed_by=SARA)])
    assert told(seen, kim()) == [("2026-11-25 09:00", "step_nobody_has")]


def test_a_proposed_time_waits_for_an_answer():
    seen = of_appointment(
        status="proposed",
        changed_at=MONDAY,
        changed_by=SARA,
        starts_at=local("2026-12-01 10:00"),
    )
    assert told(seen, kim()) == [("2026-11-24 09:00", "my_answer")]


def test_a_time_proposed_for_tomorrow_is_told_of_at_once():
    seen = of_appointment(status="proposed", changed_at=MONDAY, changed_by=SARA)
    assert told(seen, kim()) == [("2026-11-23 12:00", "my_answer")]
    assert told(seen, kim(), local("2026-11-24 10:00")) == []


def test_a_question_waits_and_so_does_somebody_who_wants_to_be_let_in():
    seen = Seen(waiting=[waiting(MONDAY), waiting(MONDAY, "m:account")])
    assert told(seen, kim()) == [("2026-11-24 09:00", "my_answer")] * 2


# --- Consent, review, crisis plan ---------------------------------------------------------


def test_a_consent_that_lapses_is_told_of_two_weeks_and_three_days_before():
    seen = Seen(lapsing=[lapsing(local("2026-12-24 12:00"))])
    assert told(seen, kim()) == [
        ("2026-12-11 09:00", "consent_lapses"),
        ("2026-12-22 09:00", "consent_lapses"),
    ]


def test_by_then_today_speaks_of_it():
    """It does so from fourteen days before."""
    until = local("2026-12-24 12:00")
    (first, _), _ = told_at(Seen(lapsing=[lapsing(until)]), kim(), MONDAY)
    assert until - first <= timedelta(days=14)


def test_a_consent_that_was_given_for_ten_days_is_told_of_once():
    seen = Seen(lapsing=[lapsing(MONDAY + timedelta(days=10), changed_at=MONDAY)])
    assert told(seen, kim()) == [("2026-12-01 09:00", "consent_lapses")]


def test_one_that_is_made_longer_is_told_of_at_its_new_end():
    now, until = local("2026-12-22 09:00"), local("2026-12-24 12:00")
    reminded = {one.key for one in looks(Seen(lapsing=[lapsing(until)]), kim(), now).due}
    longer = Seen(lapsing=[lapsing(until + timedelta(days=365), changed_at=now)])
    there_is = looks(longer, kim(), now, reminded)
    assert there_is.due == () and there_is.again_at == local("2027-12-11 09:00")


def test_the_plan_is_told_of_on_the_day_it_is_to_be_looked_at_again():
    assert told(Seen(reviews=[review(date(2026, 12, 1))]), kim()) == [
        ("2026-12-01 09:00", "review")
    ]
    assert told(Seen(reviews=[review(None)]), kim()) == []


def test_a_crisis_plan_is_asked_about_on_the_day_today_asks_too():
    """Today asks when more than 182 days have passed."""
    seen = Seen(crisis_plans=[crisis_plan(date(2026, 6, 1))])
    assert told(seen, kim()) == [("2026-12-01 09:00", "still_right")]


def test_one_that_was_never_said_to_be_right_counts_from_when_it_was_begun():
    seen = Seen(crisis_plans=[crisis_plan(None, changed_at=local("2026-06-01 10:00"))])
    assert told(seen, kim()) == [("2026-12-01 09:00", "still_right")]


# --- The trust person ---------------------------------------------------------------------


def did_not_happen():
    return of_appointment(
        status="did_not_happen", starts_at=local("2026-11-23 10:00"), changed_at=MONDAY
    )


def test_the_trust_person_is_told_that_an_appointment_did_not_happen_if_the_person_wants_it():
    assert told(did_not_happen(), maja(told=["did_not_happen"])) == [
        ("2026-11-23 13:00", "did_not_happen")
    ]
    assert told(did_not_happen(), maja(told=["nobody_has"])) == []
    assert told(did_not_happen(), maja()) == []
    assert told(did_not_happen(), kim()) == []


def test_an_hour_is_left_to_put_it_right():
    before = looks(did_not_happen(), maja(told=["did_not_happen"]), MONDAY)
    assert before.due == () and before.again_at == MONDAY + timedelta(hours=1)


def test_what_happened_weeks_ago_is_no_news_to_the_trust_person():
    since = MONDAY + timedelta(days=20)
    assert told(did_not_happen(), maja(told=["did_not_happen"]), since) == []


def test_the_trust_person_is_told_what_nobody_has_when_a_week_has_not_changed_it():
    unowned = step(owner="nobody", owner_since=MONDAY)
    overdue = step(id="t", due=date(2026, 11, 20))
    assert told(Seen(steps=[unowned, overdue]), maja(told=["nobody_has"])) == [
        ("2026-11-27 09:00", "nobody_has"),
        ("2026-11-30 09:00", "nobody_has"),
    ]
    assert told(Seen(steps=[unowned, overdue]), maja()) == []


def test_whoever_answers_for_the_whole_plan_is_told_before():
    unowned = step(owner="nobody", owner_since=MONDAY)
    overdue = step(id="t", due=date(2026, 11, 20))
    assert told(Seen(steps=[unowned, overdue]), ane()) == [
        ("2026-11-23 12:00", "nobody_has"),
        ("2026-11-26 09:00", "nobody_has"),
    ]


def test_what_the_person_can_allow_is_what_there_is_a_kind_for():
    assert set(TOLD) < set(KINDS)


def test_a_member_is_told_nothing_that_is_the_persons_alone():
    everything = Seen(
        steps=[step(due=date(2026, 11, 27)), step(id="t", owner="nobody", owner_since=MONDAY)],
        appointments=[appointment(), appointment(id="b", status="proposed", changed_by=SARA)],
        lapsing=[lapsing(local("2026-12-24 12:00"))],
        waiting=[waiting(MONDAY)],
        reviews=[review(date(2026, 12, 1))],
        crisis_plans=[crisis_plan(date(2026, 6, 1))],
    )
    assert told(everything, maja()) == []
    assert len(told(everything, kim())) > 8


# --- Goals and hand-overs -----------------------------------------------------------------


def test_a_goal_that_is_proposed_waits_for_kims_answer():
    seen = Seen(goals=[goal(changed_at=MONDAY)])
    assert told(seen, kim()) == [("2026-11-24 09:00", "my_answer")]
    assert told(seen, maja()) == []


@pytest.mark.parametrize("fields", [{"answer": "agree"}, {"state": "agreed"}, {"changed_by": KIM}])
def test_a_goal_that_is_answered_or_kims_own_waits_for_nobody(fields):
    assert told(Seen(goals=[goal(changed_at=MONDAY, **fields)]), kim()) == []


def test_a_step_that_was_changed_after_the_answer_waits_anew_from_then_on():
    changed = {"changed_at": MONDAY, "changed_by": SARA, "marks": {"answer": [7, "sara"]}}
    seen = Seen(steps=[step(source="agency_system", **changed)])
    assert ("2026-11-24 09:00", "my_answer") in told(seen, kim())


FRIDAY = date(2026, 11, 27)


def test_the_receiver_is_told_the_day_before_the_answer_is_due():
    seen = Seen(handovers=[handover(FRIDAY, theirs=True)])
    assert told(seen, maja()) == [("2026-11-26 09:00", "handover_waits")]


def test_whoever_answers_for_the_plan_is_told_the_day_after_and_kim_two_days_later():
    seen = Seen(handovers=[handover(FRIDAY)])
    assert told(seen, ane()) == [("2026-11-28 09:00", "handover_waits")]
    coordinated = replace(kim(), coordinated=True)
    assert told(seen, coordinated) == [("2026-11-30 09:00", "handover_waits")]


def test_where_nobody_answers_for_the_plan_kim_is_told_the_day_after():
    seen = Seen(handovers=[handover(FRIDAY)])
    assert told(seen, kim()) == [("2026-11-28 09:00", "handover_waits")]


def test_the_trust_person_is_told_after_a_week_if_kim_wants_that():
    seen = Seen(handovers=[handover(FRIDAY)])
    assert told(seen, maja(told=["nobody_has"])) == [("2026-12-04 09:00", "handover_waits")]
    assert told(seen, maja(told=["did_not_happen"])) == told(seen, maja()) == []


# --- Choice, quiet, digest ----------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_can_be_turned_off_alone(kind):
    everything = Seen(
        steps=[step(due=date(2026, 11, 27)), majas_step(id="t", changed_by=SARA)],
        appointments=[
            appointment(comes_along_member_ids=["m-maja"]),
            *did_not_happen().appointments,
        ],
        lapsing=[lapsing(local("2026-12-24 12:00"))],
        waiting=[waiting(MONDAY)],
        reviews=[review(date(2026, 12, 1))],
        crisis_plans=[crisis_plan(date(2026, 6, 1))],
        handovers=[handover(date(2026, 11, 27))],
    )
    others = [one for one in KINDS if one != kind]

    def kinds(**wishes):
        receivers = kim(**wishes), maja(told=TOLD, **wishes)
        return {one for who in receivers for _, one in told(everything, who)}

    assert kinds() == set(KINDS)
    assert kinds(kinds=others) == set(others)


def test_what_is_due_in_the_same_morning_is_one_notice():
    seen = Seen(
        steps=[step(due=date(2026, 12, 2)), step(id="t", due=date(2026, 12, 2))],
        reviews=[review(date(2026, 12, 1))],
    )
    there_is = looks(seen, kim(), local("2026-12-01 09:00"))
    assert [one.kind for one in there_is.due] == ["step_due", "step_due", "review"]


def test_what_comes_due_in_the_night_waits_for_the_morning():
    late = kim(quiet=("20:00", "10:30"))
    assert told(Seen(reviews=[review(date(2026, 12, 1))]), late) == [("2026-12-01 10:30", "review")]


def test_a_night_that_never_ends_is_never_disturbed():
    always = kim(quiet=("08:00", "07:59"))
    assert looks(of_appointment(), always, local("2026-11-23 17:30")).due == ()


def test_where_there_is_nothing_to_come_nothing_is_looked_for():
    assert looks(Seen(), kim(), MONDAY).again_at is None


# --- A notice that waits to be sent -------------------------------------------------------


def test_a_notice_that_waits_is_sent_while_something_of_it_holds():
    now = local("2026-11-23 17:00")
    seen = of_appointment()
    found = looks(seen, kim(), now).due
    keys = [one.key for one in found]
    assert still_to_tell(found, kim(), keys, now) == now
    assert still_to_tell([], kim(), keys, now) is None
    assert still_to_tell(found, kim(), ["review:2026-12-01"], now) is None


def test_one_that_waits_into_the_night_is_sent_in_the_morning_and_never_too_late():
    found = looks(of_appointment(), kim(), local("2026-11-23 17:00")).due
    keys = [one.key for one in found]
    in_the_night = local("2026-11-23 23:00")
    assert still_to_tell(found, kim(), keys, in_the_night) == local("2026-11-24 07:00")
    assert still_to_tell(found, kim(quiet=("22:00", "11:00")), keys, in_the_night) is None


# --- The monthly test ---------------------------------------------------------------------


def test_the_first_test_is_at_once_and_the_next_a_month_later():
    first = next_test(maja(), {}, MONDAY)
    assert (first.due_at, first.key) == (MONDAY, "test:first")
    second = next_test(maja(), {first.key: MONDAY}, MONDAY)
    assert second.due_at == local("2026-12-23 10:00")
    third = next_test(maja(), {first.key: MONDAY, second.key: second.due_at}, MONDAY)
    assert third.due_at == local("2027-01-22 10:00")
    assert len({first.key, second.key, third.key}) == 3


def test_other_reminders_are_no_tests():
    reminded = {"review:2026-12-01": MONDAY}
    assert next_test(maja(), reminded, MONDAY).key == "test:first"
