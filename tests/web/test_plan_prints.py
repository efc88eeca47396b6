"""The plan on paper: each country's form, filled with what is there."""

from datetime import date

import pytest
from markupsafe import escape

from server.outside import texts
from server.store.tables import (
    AboutMe,
    Agency,
    Goal,
    Handover,
    Member,
    PlanSource,
    Step,
    Talk,
)
from server.web.plan_page import ROW
from server.web.plan_words import AT_HOME, POINTS
from tests.make import share, start, write

FORMS = list(POINTS)
LANGUAGES = ("sv", "nb", "da", "en")


@pytest.fixture
def printed(devices, kim):
    """Kim's page in a form."""
    phone = devices.of(kim)
    return lambda form="": phone.get(
        phone.path("plan/print") + (f"?as={form}" if form else "")
    ).get_data(as_text=True)


@pytest.fixture
def clinic(house, kim):
    return write(house, kim, Agency, country="se", kind="psychiatry", name="Öppenvården Ängby")


def said(text_id, language="sv", **args):
    return str(escape(texts.text(language, text_id, **args)))


def after(page, heading):
    """What stands under a heading."""
    return page.split(f"<h2>{heading}</h2>", 1)[1].split("<h2>", 1)[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_of_an_empty_plan_each_point_says_that_it_is_missing(house, devices, form, language):
    phone = devices.of(start(house, name="Lo & Co", country="no", language=language))
    reply = phone.get(phone.path(f"plan/print?as={form}"))
    page = reply.get_data(as_text=True)
    for name in POINTS[form]:
        heading = said(f"prints-point-{name}", language, form=form)
        assert said("prints-missing", language) in after(page, heading)
    assert page.count("<h2>") == len(POINTS[form])
    assert f'<html lang="{language}">' in page
    assert "Lo &amp; Co" in page
    assert reply.headers["Content-Language"] == language
    assert "frame-ancestors 'none'" in reply.headers["Content-Security-Policy"]


def test_an_individuell_plan_has_its_nine_points():
    assert len(POINTS["individual_plan"]) == 9


@pytest.mark.parametrize("country", AT_HOME)
def test_without_a_form_it_is_that_of_the_country(house, devices, country):
    phone = devices.of(start(house, name="Lo", country=country, language="en"))
    page = phone.get(phone.path("plan/print")).get_data(as_text=True)
    assert said("prints-title", "en", form=AT_HOME[country]) in page


def test_a_form_that_nobody_knows_is_refused(devices, kim):
    phone = devices.of(kim)
    phone.get(phone.path("plan/print?as=other"), status=422)


def test_who_does_what_by_when_and_what_nobody_has(house, kim, clinic, printed):
    write(
        house, kim, Step, what="Nytt recept", owner="agency", owner_agency_id=clinic,
        owner_name="Sara Ek", state="agreed", due=date(2026, 12, 1),
    )  # fmt: skip
    write(house, kim, Step, what="Ringa hyresvärden", owner="me", state="started")
    write(house, kim, Step, what="Hitta en bostad")
    page = printed("sip")
    agencies = after(page, said("prints-point-agencies"))
    assert ROW.format(
        "Nytt recept", "Sara Ek, Öppenvården Ängby", "1 december 2026", said("plan-state-agreed")
    ) in agencies  # fmt: skip
    nobody, no_day = said("plan-step-who-nobody"), said("prints-no-day")
    proposed = said("plan-state-proposed")
    assert ROW.format("Hitta en bostad", nobody, no_day, proposed) in agencies
    others = after(page, said("prints-point-others"))
    assert ROW.format("Ringa hyresvärden", "Jag", no_day, said("plan-state-started")) in others


def test_what_has_to_come_first_stands_beside_the_step(house, kim, printed):
    write(house, kim, Step, what="Traumabehandling", only_after="substance_use")
    first = said("plan-first", area="substance_use")
    assert f"Traumabehandling – {first}" in printed("sip")


def test_what_is_only_mine_removed_or_given_up_is_never_on_paper(house, devices, kim, printed):
    write(house, kim, Step, what="Hemlighet ett", only_me=True)
    write(house, kim, Step, what="Hemlighet två", state="not_possible")
    write(house, kim, AboutMe, section="what_helps", words="Hemlighet tre", only_me=True)
    write(house, kim, AboutMe, section="what_happened", words="Hemlighet fyra")
    removed = write(house, kim, Goal, own_words="Hemlighet fem")
    devices.of(kim).delete(f"goals/{removed}")
    assert all("Hemlighet" not in printed(form) for form in FORMS)


def test_goals_in_the_persons_words_and_proposals_said_to_be_such(house, kim, printed):
    write(house, kim, Goal, own_words="Sova på natten", professional_words="Sömnhygien")
    write(house, kim, Goal, own_words="", professional_words="Nykterhet", state="proposed")
    write(house, kim, AboutMe, section="what_helps", words="Att gå ut")
    wants = after(printed("sip"), said("prints-point-wants"))
    assert "<li>Sova på natten</li>" in wants
    assert "<li>Nykterhet (förslag)</li>" in wants
    assert "Att gå ut" in wants
    assert "Sömnhygien" not in wants


def test_who_answers_for_all_and_when_it_is_looked_at_again(devices, kim, clinic, printed):
    phone = devices.of(kim)
    changes = {
        "responsible_agency_id": clinic, "responsible_name": "Sara Ek",
        "next_review": "2027-02-01", "if_this_fails": "Då ringer vi varandra",
    }  # fmt: skip
    phone.patch("plan", changes)
    page = printed("individual_plan")
    heading = said("prints-point-responsible", form="individual_plan")
    assert "Sara Ek, Öppenvården Ängby" in after(page, heading)
    assert "1 februari 2027" in after(page, said("prints-point-period"))
    assert "Då ringer vi varandra" in after(page, said("prints-point-how"))
    assert "Sara Ek" in after(page, said("prints-point-takes-part"))


def test_of_those_who_may_see_the_plan_only_who_is_at_work_is_named(house, kim, clinic, printed):
    mother = write(house, kim, Member, name="Mamma", relation="relative")
    share(house, kim, mother, "plan")
    share(house, kim, None, "plan", receiver_agency_id=clinic)
    other = write(house, kim, Agency, country="se", name="Socialtjänsten")
    share(house, kim, None, "crisis_plan", receiver_agency_id=other)
    consent = after(printed("sip"), said("prints-point-consent"))
    assert "<li>Öppenvården Ängby</li>" in consent
    assert "Mamma" not in consent
    assert "Socialtjänsten" not in consent


def test_how_the_agencies_work_together(house, kim, clinic, printed):
    other = write(house, kim, Agency, country="se", name="Socialtjänsten")
    write(house, kim, PlanSource, agency_id=clinic, title="Vårdplan", plan_kind="vardplan")
    write(
        house, kim, Handover, from_agency_id=clinic, to_agency_id=other, why="Boendestöd",
    )  # fmt: skip
    write(house, kim, Talk, words="Medicin och boende")
    together = after(printed("individual_plan"), said("prints-point-together"))
    assert "Vårdplan (Öppenvården Ängby)" in together
    assert "Öppenvården Ängby" in together.split("Boendestöd")[0]
    assert "Medicin och boende" in together


def test_nothing_of_how_they_work_together_stands_half_said(house, kim, clinic, printed):
    write(house, kim, Handover, from_agency_id=clinic)
    anna = write(house, kim, Member, name="Anna", relation="professional", agency_id=clinic)
    sides = {"from_member_id": anna, "from_agency_id": clinic, "to_agency_id": clinic}
    write(house, kim, Handover, kind="worker", **sides)
    step_id = write(house, kim, Step, what="Praktik")
    write(house, kim, Talk, about_step_ids=[step_id])
    write(house, kim, Talk)
    together = after(printed("individual_plan"), said("prints-point-together"))
    new = said("handovers-somebody", side="to")
    for giver in ("Öppenvården Ängby", "Anna, Öppenvården Ängby"):
        assert f"{said('prints-handover', giver=giver, taker=new)}<" in together
    assert said("prints-talk", words="Praktik") in together
    assert together.count(said("prints-talk", words="")) == 1


def test_what_is_written_is_shown_and_never_run(house, kim, printed):
    write(house, kim, Goal, own_words="<script>alert(1)</script>")
    assert "<script" not in printed("sip")


def test_nobody_else_can_print_it(devices, kim, ola):
    devices.of(ola).get(f"/api/people/{kim.person_id}/plan/print?as=sip", status=404)
