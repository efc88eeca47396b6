"""How the others come into a demo person's plan: the way everybody does.

The person makes an invitation; the other accepts it with an account; the person confirms, and
then gives what they are to see; the other leaves a contact card, a note, a request.
"""

from typing import Any

from server.access.front_door import find_invitation
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care import accounts, invitations, keep, memberships, sent
from server.care.tokens import token_hash
from server.demo.families import Companion, Family
from server.store.consent import Grant

COME = ("accepted", "confirmed")


def bring(house: House, family: Family, there: set[str]) -> None:
    """Everybody who takes part in a plan that was just made. ``there``: the accounts there are."""
    tokens = _invite(house, family)
    for companion in family.companions:
        if companion.comes in COME:
            _accept(house, companion, tokens[companion.member_id], there)
    _let_in(house, family)
    for companion in family.companions:
        if companion.comes == "confirmed":
            _say(house, companion)


def actor_of(companion: Companion) -> Actor:
    """As with the persons, the device does not exist."""
    return Actor(companion.account_id, companion.device_id)


def _invite(house: House, family: Family) -> dict[str, str]:
    """Member → the token of their invitation."""
    with _as_the_person(house, family) as session:
        person_id = family.id("person")
        made = {
            companion.member_id: invitations.make(session, person_id, companion.member_id).token
            for companion in family.companions
        }
        session.commit()
    return made


def _accept(house: House, companion: Companion, token: str, there: set[str]) -> None:
    invited = find_invitation(house.database, token_hash(token))
    with CareSession(house, actor_of(companion), writes=True) as session:
        if companion.account_id not in there:
            accounts.start_account(session, companion.data["language"])
        # A plan with this id may have been there before, and been erased.
        memberships.leave(session, companion.family.id("person"))
        invitations.accept(session, invited)
        session.commit()


def _let_in(house: House, family: Family) -> None:
    """The person confirms who has come, and gives."""
    person_id = family.id("person")
    with _as_the_person(house, family) as session:
        for companion in family.companions:
            if companion.comes == "confirmed":
                memberships.confirm(session, person_id, companion.member_id)
        for grant_id, fields in family.rows("grant"):
            _give(session, person_id, grant_id, fields)
        session.commit()


def _give(session: CareSession, person_id: str, grant_id: str, fields: dict[str, Any]) -> None:
    """What is paused or taken back was given once: the history has both."""
    given = {**fields, "state": "given"}
    _, grant, _ = keep.create(session, Grant, person_id, grant_id, given)
    session.flush()
    if fields["state"] != "given":
        keep.change(session, grant, base=grant.number, changes={"state": fields["state"]})


def _say(house: House, companion: Companion) -> None:
    with CareSession(house, actor_of(companion), writes=True) as session:
        part = memberships.own(session, companion.family.id("person"))
        if companion.card:
            memberships.change_card(session, part, companion.card)
        for sent_id, kind, content in companion.sent():
            sent.send(session, part, sent_id, kind, content)
        session.commit()


def _as_the_person(house: House, family: Family) -> CareSession:
    return CareSession(house, Actor(family.id("account"), family.id("device")), writes=True)
