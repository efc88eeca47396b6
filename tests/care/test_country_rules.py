"""Age and consent, country by country: a table to read, and what holds for every day there is."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care import country_rules
from server.care.country_rules import (
    birthday,
    guardians_see_until,
    latest_until,
    may_consent,
    own_consent_from,
)
from server.outside import texts

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
COUNTRIES = ("se", "no", "dk")
CLOSE = ("relative", "friend", "guardian", "other")
PROFESSIONALS = ("professional", "agency")
RULES = ("guardians_see_under", "own_consent_from", "disclosure_lasts_days", "controller_basis")
BIRTH_DATES = st.dates(date(1900, 1, 1), date(2026, 11, 23))


def aged(years):
    """Born so that today is the birthday."""
    return birthday(date(TODAY.year - years, TODAY.month, TODAY.day), 0)


def sees(country, born):
    return guardians_see_until(country, born, today=TODAY) is not None


@pytest.mark.parametrize(
    ("country", "age", "guardian_sees", "alone_to_a_friend", "alone_to_the_clinic"),
    [
        # country, age, guardian sees, may give a friend, may give a professional or an agency
        ("se", 11, True, "your_own", "consent_needs_guardian"),
        ("se", 12, True, "your_own", "your_own"),
        ("se", 13, False, "your_own", "your_own"),
        ("se", 14, False, "your_own", "your_own"),
        ("se", 16, False, "your_own", "your_own"),
        ("no", 11, True, "your_own", "consent_needs_guardian"),
        ("no", 12, False, "your_own", "consent_needs_guardian"),
        ("no", 14, False, "your_own", "consent_needs_guardian"),
        ("no", 15, False, "your_own", "consent_needs_guardian"),
        ("no", 16, False, "your_own", "your_own"),
        ("dk", 14, True, "your_own", "consent_needs_guardian"),
        ("dk", 15, False, "your_own", "your_own"),
        ("se", 40, False, "your_own", "your_own"),
        ("no", 40, False, "your_own", "your_own"),
        ("dk", 40, False, "your_own", "your_own"),
        ("se", None, False, "your_own", "your_own"),
        ("no", None, False, "your_own", "your_own"),
        ("dk", None, False, "your_own", "your_own"),
        ("fi", 8, False, "unknown_country", "unknown_country"),
        ("fi", 14, False, "unknown_country", "unknown_country"),
        ("fi", 40, False, "unknown_country", "unknown_country"),
        ("fi", None, False, "unknown_country", "unknown_country"),
        ("se", -1, False, "unknown_age", "unknown_age"),
    ],
)
def test_age_by_age(country, age, guardian_sees, alone_to_a_friend, alone_to_the_clinic):
    born = None if age is None else aged(age)
    assert sees(country, born) == guardian_sees
    assert may_consent(country, born, TODAY, "friend").reason == alone_to_a_friend
    for receiver in PROFESSIONALS:
        assert may_consent(country, born, TODAY, receiver).reason == alone_to_the_clinic


@pytest.mark.parametrize(
    ("country", "receiver", "days", "reason"),
    [
        ("se", "agency", None, None),
        ("no", "professional", None, None),
        ("dk", "agency", 365, "dk_one_year"),
        ("dk", "professional", 365, "dk_one_year"),
        ("dk", "relative", None, None),
        ("dk", "friend", None, None),
        ("dk", "somebody we have not heard of", 365, "dk_one_year"),
        ("fi", "friend", 0, "unknown_country"),
    ],
)
def test_how_long_a_yes_may_last(country, receiver, days, reason):
    until = None if days is None else NOW + timedelta(days=days)
    assert latest_until(country, receiver, NOW) == (until, reason)


@pytest.mark.parametrize(
    ("country", "ends"),
    [("se", date(2025, 5, 3)), ("no", date(2024, 5, 3)), ("dk", date(2027, 5, 3)), ("fi", None)],
)
def test_a_guardians_view_ends_on_a_birthday(country, ends):
    assert guardians_see_until(country, date(2012, 5, 3)) == ends


def test_nobody_sees_a_child_of_unknown_age_or_with_a_protected_identity():
    assert guardians_see_until("dk", None) is None
    assert guardians_see_until("dk", aged(8), protected=True) is None


def test_a_view_that_has_ended_is_none():
    assert guardians_see_until("se", aged(13), today=TODAY) is None
    assert guardians_see_until("se", aged(13), today=TODAY - timedelta(days=1)) == TODAY


@pytest.mark.parametrize(
    ("age", "day"),
    [(12, date(2024, 2, 29)), (13, date(2025, 2, 28)), (15, date(2027, 2, 28))],
)
def test_born_on_29_february_one_has_a_birthday_every_year(age, day):
    assert birthday(date(2012, 2, 29), age) == day


def test_a_14_year_old_born_on_29_february_waits_for_the_day_in_denmark():
    born = date(2012, 2, 29)
    assert not may_consent("dk", born, date(2027, 2, 27), "agency").yes
    assert may_consent("dk", born, date(2027, 2, 28), "agency").yes
    assert guardians_see_until("dk", born) == date(2027, 2, 28)


@given(BIRTH_DATES, st.integers(0, 120))
def test_nobody_is_older_before_the_birthday_than_on_it(born, age):
    day = birthday(born, age)
    assert day.year - born.year == age
    assert day.month == born.month
    assert birthday(born, age + 1) > day


@given(st.sampled_from(COUNTRIES), BIRTH_DATES, st.sampled_from(PROFESSIONALS))
def test_once_old_enough_always_old_enough(country, born, receiver):
    first = birthday(born, own_consent_from(country))
    assert may_consent(country, born, first, receiver).yes
    assert may_consent(country, born, first + timedelta(days=4000), receiver).yes
    assert not may_consent(country, born, first - timedelta(days=1), receiver).yes


@given(st.sampled_from(COUNTRIES), BIRTH_DATES, st.dates(date(1900, 1, 1), date(2060, 1, 1)))
def test_a_guardian_who_sees_does_so_until_one_day_and_never_again(country, born, today):
    ends = guardians_see_until(country, born)
    assert (guardians_see_until(country, born, today=today) is not None) == (born <= today < ends)


@given(
    st.text(max_size=3).filter(lambda code: code not in COUNTRIES),
    BIRTH_DATES | st.none(),
    st.sampled_from((*CLOSE, *PROFESSIONALS)),
)
def test_a_country_we_do_not_know_means_no(country, born, receiver):
    assert guardians_see_until(country, born) is None
    assert own_consent_from(country) is None
    assert not may_consent(country, born, TODAY, receiver).yes
    assert latest_until(country, receiver, NOW) == (NOW, "unknown_country")


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_every_rule(country):
    assert [name for name in RULES if country_rules.rule_of(country, name) is None] == []


@pytest.mark.parametrize("rule", country_rules.RULES.values(), ids=str)
def test_every_rule_says_where_it_comes_from_and_when_it_was_checked(rule):
    assert rule.source
    assert date(2026, 1, 1) <= rule.checked_on
    assert rule.rule in RULES


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_reason_has_words(language):
    reasons = {rule.reason for rule in country_rules.RULES.values() if rule.reason}
    for reason in reasons | {"unknown_country", "unknown_age", "consent_needs_guardian"}:
        assert texts.text(language, f"consent-reason-{reason.replace('_', '-')}", name="", until="")
