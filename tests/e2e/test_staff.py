"""An agency's administrator invites who works there, and ends it; an agency asks to be linked."""

import pytest

from server.access.policy import NOBODY
from server.access.session import CareSession
from server.care import link_requests, memberships, staff
from tests import make, people
from tests.e2e import axe
from tests.e2e.taking_part import come_in, start_as, two_words
from tests.systems import ASystem

CLINIC, STEP, PURPOSE = "Vuxenpsykiatrin Lund", "Ringa Försäkringskassan", "Skicka dina tider hit"


@pytest.fixture
def clinic(server):
    """The clinic, in the directory, with a system."""
    return ASystem(server.house, CLINIC)


@pytest.fixture
def admin(server, clinic, phones):
    """Eva's phone: she has no account, and opens the link that the operator made."""
    with CareSession(server.house, NOBODY, writes=True) as session:
        made = staff.invite(session, clinic.agency_id, "Eva Holm", staff.ADMIN)
        session.commit()
    phone = phones(server).opens(made.path)
    phone.stands_on_words(phone.says("staff-invitation-title", agency=CLINIC))
    phone.is_told("staff-invitation-admin")
    assert axe.findings(phone.page, axe.EVERYTHING) == []
    phone.presses("invitation-yes-passkey")
    return phone.stands_on("staff-title")


def invites(phone, name):
    """The administrator makes a link for somebody → where it leads."""
    phone.field("staff-name").fill(name)
    phone.presses("staff-invite-do")
    link = phone.page.get_by_text("/staff#").text_content() or ""
    return link.strip()


def test_who_works_there_is_confirmed_and_is_out_when_they_leave(
    server, kim, clinic, admin, phones
):
    sara = people.sara(server.house)
    link = invites(admin, "Sara Ek")
    assert axe.findings(admin.page, axe.EVERYTHING) == []
    hers = come_in(phones(server), server.link_for(sara)).opens(link)
    hers.stands_on_words(hers.says("staff-invitation-title", agency=CLINIC))
    hers.presses("invitation-yes")
    hers.stands_on("with-title")

    member, token = make.invite(server.house, kim, name="Sara", relation="professional")
    make.accept(server.house, sara, token)
    kims = phones(server).comes_in_by(server.link_for(kim)).goes_to(f"/people/{member}/confirm")
    kims.is_told("staff-works-at", name="Sara", agency=CLINIC)
    make.confirm(server.house, kim, member)
    make.share(server.house, kim, member, "plan")
    make.write_step(
        server.house, kim, what=STEP, state="agreed", owner="member", owner_member_id=member
    )
    hers.opens("/with").page.get_by_role("link", name=kim.name).click()
    hers.stands_on_words(kim.name).goes_to(f"/with/{kim.person_id}/plan").sees(STEP)

    admin.opens("/me").follows("staff-title")
    admin.presses("staff-end", name="Sara Ek")
    admin.sheet.get_by_role("button", name=admin.says("staff-end-do")).click()
    admin.is_told("staff-ended")
    admin.sees_no(kim.name)

    hers.opens("/with").stands_on("with-title").is_told("with-empty")
    kims.opens("/").is_told("left-work-title", name="Sara")
    kims.is_told("left-work-ask", agency=CLINIC)
    kims.sees(STEP)
    kims.is_told("plan-nobody-title")
    assert axe.findings(kims.page, axe.EVERYTHING) == []
    kims.loses_network()
    kims.goes_to(f"/people/{member}").is_told("left-work-title", name="Sara")


@pytest.fixture
def asks(server, clinic):
    """The clinic's system asks, and shows a code."""
    with clinic.session() as session:
        asked, code = link_requests.make(
            session, purpose=PURPOSE, shares=["appointments"], right="take_part"
        )
        session.commit()
    return asked.id, code


def answered(clinic, request_id):
    """What the system is told."""
    with clinic.session(writes=False) as session:
        return link_requests.became(session, request_id)


def test_an_agency_that_asks_is_linked_by_a_yes_and_sees_what_is_given_after_it(
    server, kim, clinic, asks, phones
):
    request_id, code = asks
    phone = phones(server).comes_in_by(server.link_for(kim)).opens(f"/link-request#{code}")
    phone.stands_on_words(phone.says("link-request-asks", agency=CLINIC))
    phone.sees(PURPOSE)
    phone.is_told("link-request-unchecked")
    phone.is_told("linking-may-appointments")
    assert axe.findings(phone.page, axe.EVERYTHING) == []
    assert code not in phone.page.url
    phone.presses("link-request-yes")
    phone.stands_on_words(phone.says("link-request-linked", agency=CLINIC))
    became = answered(clinic, request_id)
    assert (became.state, became.patient_id is not None) == ("yes", True)
    assert two_words(phone) == became.two_words.split()
    assert axe.findings(phone.page, axe.EVERYTHING) == []
    phone.follows("common-done")
    phone.stands_on("linking-title").sees(CLINIC)

    phone.goes_to("/").page.get_by_role("link", name=phone.says("request-asks", who=CLINIC)).click()
    phone.stands_on("request-title").sees(PURPOSE)
    phone.is_told("linking-may-appointments")
    phone.presses("request-yes", count=1)
    phone.has_sent_all()
    with clinic.session(writes=False) as session:
        (share,) = session.shares()[kim.person_id]
    assert (share.shared, share.right, share.reason) == (
        "appointments", "take_part", "shared_with_your_agency",
    )  # fmt: skip

    phone.goes_to("/me/agencies").sees(CLINIC)
    with clinic.session() as session:
        memberships.leave(session, kim.person_id)
        session.commit()
    phone.opens("/me/agencies").stands_on("linking-title").sees_no(CLINIC)


def test_a_code_is_typed_and_a_no_links_nothing(server, kim, clinic, asks, phones):
    request_id, code = asks
    phone = phones(server).comes_in_by(server.link_for(kim)).goes_to("/me/agencies")
    phone.follows("link-request-have")
    phone.field("link-request-code").fill("inte en kod")
    phone.presses("link-request-look")
    phone.is_told("link-request-unread")
    phone.field("link-request-code").fill(code.lower().replace("-", " "))
    phone.presses("link-request-look")
    phone.stands_on_words(phone.says("link-request-asks", agency=CLINIC))
    phone.presses("link-request-no")
    phone.stands_on("linking-title").sees_no(CLINIC)
    assert answered(clinic, request_id).state == "no"

    phone.opens(f"/link-request#{code}").is_told("link-request-none")


def test_a_code_that_is_opened_before_one_is_signed_in_waits_on_the_screen(server, asks, phones):
    phone = phones(server)
    start_as(phone, "Kim Lund")
    phone.goes_to("/me").presses("me-sign-out")
    phone.sheet.get_by_role("button", name=phone.says("me-sign-out-do")).click()
    phone.stands_on("account-welcome-title")
    phone.authenticator.is_asked_only_by_a_button()
    phone.opens(f"/link-request#{asks[1]}").stands_on("link-request-title")
    phone.is_told("link-request-open-first")
    phone.is_told("link-request-no-plan")
    phone.sees_no(CLINIC)
    assert axe.findings(phone.page, axe.EVERYTHING) == []
    phone.presses("account-sign-in-passkey")
    phone.stands_on_words(phone.says("link-request-asks", agency=CLINIC)).sees(PURPOSE)
