"""The plan as a form opens beside the app, and on paper it is one page."""

from datetime import date

import pytest
from playwright.sync_api import expect

from server.store.tables import AboutMe, Agency, Goal, Member, PlanSource, Step
from server.web.plan_words import POINTS
from tests.e2e.axe import findings
from tests.e2e.test_receipts import pages
from tests.make import share, start, write

LANGUAGES = {"sv": "se", "nb": "no", "da": "dk", "en": "se"}
STEPS = (
    "Gå igenom medicinen och skriva ett nytt recept som räcker till nästa möte",
    "Söka om bostad tillsammans med handläggaren på socialkontoret",
    "Träffa arbetsterapeuten och pröva tyngdtäcke hemma i två veckor",
    "Ringa hyresvärden och berätta att jag vill bo kvar",
    "Komma till öppna mottagningen varje tisdag och torsdag fram till jul",
    "Ordna ett möte med arbetsgivaren om att börja om på halvtid",
)
FALLBACK = "Då ringer jag mottagningen samma dag och frågar efter en ny tid den veckan."


@pytest.fixture
def planned(server):
    """Somebody with two goals, three agencies, and six steps that say quite a lot."""

    def make(language):
        house = server.house
        lo = start(house, name="Lo Ek", country=LANGUAGES[language], language=language)
        agencies = [
            write(house, lo, Agency, country="se", name=name)
            for name in ("Psykiatriska öppenvården Norr", "Socialkontoret", "Arbetsförmedlingen")
        ]
        sister = write(house, lo, Member, name="Anna Ek", relation="relative")
        goals = [
            write(house, lo, Goal, own_words=words)
            for words in ("Sova hela natten och orka gå upp", "Bo kvar i min lägenhet")
        ]
        for number, what in enumerate(STEPS):
            owner = {"owner": "agency", "owner_agency_id": agencies[number % 3]}
            if number == 3:
                owner = {"owner": "member", "owner_member_id": sister}
            if number == 5:
                owner = {}
            write(
                house, lo, Step, what=what, goal_id=goals[number % 2], state="agreed", place=number,
                start=date(2026, 11, 2), due=date(2026, 12, 1 + number), fallback=FALLBACK, **owner,
            )  # fmt: skip
        write(house, lo, AboutMe, section="what_helps", words="Att få frågan en gång till, lugnt.")
        for agency in agencies:
            share(house, lo, None, "plan", receiver_agency_id=agency, right="take_part")
            write(house, lo, PlanSource, agency_id=agency, title="Vårdplan", plan_kind="vardplan")
        return lo

    return make


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_of_six_steps_is_one_page_in_every_form(server, phones, planned, language):
    lo = planned(language)
    phone = phones(server, language=language).comes_in_by(server.link_for(lo))
    form = {"se": "sip", "no": "individual_plan", "dk": "indsatsplan"}[LANGUAGES[language]]
    phone.goes_to("/plan")
    with phone.context.expect_page() as opened:
        phone.follows("prints-open", form=form)
    page = opened.value
    for other in (form, *sorted(POINTS.keys() - {form})):
        page.goto(f"{server.address}/api/people/{lo.person_id}/plan/print?as={other}")
        expect(page.get_by_role("heading", level=1)).to_have_text(
            phone.says("prints-title", form=other)
        )
        for what in STEPS:
            expect(page.get_by_role("cell", name=what)).to_have_count(1)
        assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
        assert pages(page) == 1
        assert findings(page) == []
