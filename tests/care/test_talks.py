"""Two are asked to talk to each other: who asks, who answers, and what stays."""

import pytest

from server.care import memberships
from server.errors import Invalid, NotFound, NotNow, NotYoursToChange
from server.store.tables import Member, Talk, TalkAnswer
from tests.care.together import a_system, patch, put, read, session_of
from tests.make import let_in, share


@pytest.fixture
def kim(plan_of_kim):
    return plan_of_kim


@pytest.fixture
def annas_id(kim, house, anna):
    """Kim's sister takes part in the plan."""
    member_id = let_in(house, kim, anna, relation="relative")
    share(house, kim, member_id, "plan", right="take_part")
    return member_id


def between(kim, *systems):
    return {"between_agency_ids": [one.agency_of(kim) for one in systems]}


@pytest.fixture
def talk(kim, clinic, office):
    """Kim asks the clinic and the office."""
    return put(kim, kim, Talk, words="Vem ordnar bostad?", **between(kim, clinic, office))


def says(one, kim, talk, words="Vi ringer dem."):
    return put(one, kim, TalkAnswer, talk_id=talk, words=words)


def test_those_who_are_named_answer_and_it_is_written_down_who(kim, clinic, office, talk):
    answer = says(clinic, kim, talk)
    assert read(kim, TalkAnswer, answer)["by_member_id"] == clinic.member_id(kim)
    assert read(kim, TalkAnswer, says(kim, kim, talk))["by_member_id"] is None


def test_a_member_who_takes_part_asks_in_their_own_name(kim, anna, annas_id, clinic, office):
    talk = put(anna, kim, Talk, words="Kan ni prata?", **between(kim, clinic, office))
    assert read(kim, Talk, talk)["asked_by_member_id"] == annas_id


def test_who_asks_names_at_least_two(kim, anna, annas_id, clinic):
    with pytest.raises(Invalid):
        put(anna, kim, Talk, words="Kan ni prata?", **between(kim, clinic, clinic))


def test_whoever_only_sees_the_plan_asks_nobody(kim, clinic, office):
    reader = a_system(kim, "Läsaren", right="see")
    with pytest.raises(NotFound):
        put(reader, kim, Talk, words="x", **between(kim, clinic, office))


@pytest.mark.parametrize("fields", [{"kind": "clash"}, {"state": "settled"}, {"outcome": "Klart"}])
def test_others_ask_and_say_no_more(kim, anna, annas_id, clinic, office, fields):
    with pytest.raises(NotYoursToChange):
        put(anna, kim, Talk, **fields, **between(kim, clinic, office))


def test_who_was_not_asked_does_not_answer(kim, anna, annas_id, talk):
    with pytest.raises(NotYoursToChange):
        says(anna, kim, talk)


def test_three_lines_are_enough(kim, clinic, talk):
    says(clinic, kim, talk, "Ett\nTvå\nTre")
    for words in ("Ett\nTvå\nTre\nFyra", "x" * 401):
        with pytest.raises(Invalid):
            says(clinic, kim, talk, words)
        with pytest.raises(Invalid):
            says(kim, kim, talk, words)


def test_each_changes_their_own_answer_only(kim, clinic, office, talk):
    answer = says(clinic, kim, talk)
    patch(clinic, kim, TalkAnswer, answer, words="Vi ringer i dag.")
    with pytest.raises(NotYoursToChange):
        patch(office, kim, TalkAnswer, answer, words="x")
    with pytest.raises(NotYoursToChange):
        patch(kim, kim, TalkAnswer, answer, words="x")
    assert read(kim, TalkAnswer, answer)["words"] == "Vi ringer i dag."


def test_kim_can_remove_what_another_said(kim, clinic, talk):
    answer = says(clinic, kim, talk)
    patch(kim, kim, TalkAnswer, answer, removed=True)


def test_those_who_talked_write_down_what_came_of_it(kim, clinic, office, talk):
    patch(office, kim, Talk, talk, state="settled", outcome="Socialtjänsten ordnar bostad.")
    assert read(kim, Talk, talk)["state"] == "settled"


def test_those_who_are_asked_do_not_put_it_aside_or_ask_something_else(kim, clinic, talk):
    for changes in ({"state": "put_aside"}, {"words": "x"}, {"between_agency_ids": []}):
        with pytest.raises(NotYoursToChange):
            patch(clinic, kim, Talk, talk, **changes)


def test_what_is_settled_takes_no_more_answers_until_kim_opens_it_again(kim, clinic, office, talk):
    answer = says(clinic, kim, talk)
    patch(kim, kim, Talk, talk, state="settled", outcome="Klart")
    with pytest.raises(NotNow):
        says(office, kim, talk)
    with pytest.raises(NotNow):
        patch(clinic, kim, TalkAnswer, answer, words="x")
    with pytest.raises(NotNow):
        patch(clinic, kim, Talk, talk, state="open")
    patch(kim, kim, Talk, talk, state="open")
    says(office, kim, talk)


def test_an_answer_stays_in_the_talk_it_was_given_in(kim, clinic, office, talk):
    other = put(kim, kim, Talk, **between(kim, clinic, office))
    answer = says(clinic, kim, talk)
    with pytest.raises(Invalid):
        patch(clinic, kim, TalkAnswer, answer, talk_id=other)


def test_what_somebody_said_who_is_removed_stays_as_words_and_they_see_nothing(
    kim, anna, annas_id, clinic
):
    named = {"between_member_ids": [annas_id], **between(kim, clinic)}
    talk = put(kim, kim, Talk, words="Vem hämtar mig?", **named)
    answer = says(anna, kim, talk, "Jag hämtar.")
    patch(kim, kim, Member, annas_id, removed=True)
    row = read(kim, TalkAnswer, answer)
    assert (row["words"], row["by_member_id"]) == ("Jag hämtar.", annas_id)
    for cls, row_id in ((Talk, talk), (TalkAnswer, answer)):
        with pytest.raises(NotFound):
            patch(anna, kim, cls, row_id, words="x")
        with session_of(anna, kim) as session:
            assert session.get(cls, (kim.person_id, row_id)) is None
    with pytest.raises((NotFound, NotYoursToChange)):
        says(anna, kim, talk)


def test_the_same_holds_for_one_who_has_left(kim, anna, annas_id, clinic):
    named = {"between_member_ids": [annas_id], **between(kim, clinic)}
    talk = put(kim, kim, Talk, words="Vem hämtar mig?", **named)
    answer = says(anna, kim, talk, "Jag hämtar.")
    with session_of(anna, kim) as session:
        memberships.leave(session, kim.person_id)
        session.commit()
    assert read(kim, TalkAnswer, answer)["words"] == "Jag hämtar."
    with pytest.raises((NotFound, NotYoursToChange)):
        says(anna, kim, talk)
