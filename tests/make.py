"""Makers: a person with a plan, a device that speaks to the API, fields to write."""

import uuid
from dataclasses import dataclass

from server.access import front_door
from server.access.policy import Actor
from server.access.session import CareSession
from server.care import accounts, devices, invitations, keep, memberships
from server.care.tokens import new_token, token_hash
from server.store.tables import Goal, Grant, Member, Step
from server.web.caller import COOKIE

SAME_SITE = {"Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Someone:
    """A person whose plan it is, and one signed-in device of theirs. Who has no plan has no
    ``person_id``."""

    account_id: str
    person_id: str | None
    device_id: str
    name: str

    @property
    def actor(self) -> Actor:
        return Actor(self.account_id, self.device_id)


def new_id() -> str:
    return str(uuid.uuid4())


def start(house, *, name, country, language) -> Someone:
    """A plan just started, and the device it was started on."""
    actor = Actor(new_id(), new_id())
    _, hashed = new_token()
    with CareSession(house, actor, writes=True) as session:
        person_id = accounts.start_plan(session, language=language, country=country, name=name)
        devices.arrive(session, hashed, devices.START, "Phone")
        session.commit()
    return Someone(actor.account_id, person_id, actor.device_id, name)


def newcomer(house, *, name, language) -> Someone:
    """Somebody who has an account and no plan, and the device they have it on."""
    actor = Actor(new_id(), new_id())
    _, hashed = new_token()
    with CareSession(house, actor, writes=True) as session:
        accounts.start_account(session, language)
        devices.arrive(session, hashed, devices.START, "Phone")
        session.commit()
    return Someone(actor.account_id, None, actor.device_id, name)


def invite(house, person, *, member_id=None, **fields) -> tuple[str, str]:
    """A member of that person's, new unless one is given, is invited → their id, the token."""
    member_id = member_id or write(house, person, Member, **fields)
    with CareSession(house, person.actor, writes=True) as session:
        made = invitations.make(session, person.person_id, member_id)
        session.commit()
    return member_id, made.token


def accept(house, someone, token):
    """They accept the invitation with their own account."""
    invited = front_door.find_invitation(house.database, token_hash(token))
    with CareSession(house, someone.actor, writes=True) as session:
        invitations.accept(session, invited)
        session.commit()


def confirm(house, person, member_id):
    """The person lets them in."""
    with CareSession(house, person.actor, writes=True) as session:
        memberships.confirm(session, person.person_id, member_id)
        session.commit()


def let_in(house, person, someone, **fields) -> str:
    """They are invited, accept, and are confirmed → their id as a member. Sees nothing yet."""
    member_id, token = invite(house, person, **{"name": someone.name, **fields})
    accept(house, someone, token)
    confirm(house, person, member_id)
    return member_id


def share(house, person, member_id, shared, **fields) -> str:
    """The person lets a member see a category → the grant's id."""
    return write(house, person, Grant, receiver_member_id=member_id, shared=shared, **fields)


def write(house, someone, cls, *, session=None, **fields) -> str:
    """One more row of a noun → its id. In a session of its own unless one is given."""
    row_id = new_id()
    if session is not None:
        return keep.create(session, cls, someone.person_id, row_id, fields)[1]
    with CareSession(house, someone.actor, writes=True) as session:
        keep.create(session, cls, someone.person_id, row_id, fields)
        session.commit()
    return row_id


def write_step(house, someone, **fields):
    return write(house, someone, Step, **fields)


def write_goal(house, someone, **fields):
    return write(house, someone, Goal, **fields)


class Device:
    """A phone that speaks to the API. Each call says which status it expects."""

    def __init__(self, app, someone, token):
        self.someone = someone
        self._client = app.test_client()
        self._client.set_cookie(COOKIE, token, domain="localhost", secure=True)

    def call(self, method, path, *, status=200, headers=(), **kwargs):
        """One call; a write gets an Idempotency-Key of its own unless it brings one."""
        sent = {**SAME_SITE, "Idempotency-Key": new_id(), **dict(headers)}
        reply = self._client.open(
            path, method=method, headers=sent, base_url="https://localhost", **kwargs
        )
        reply.get_data()
        reply.close()  # A file of the shell stays open otherwise.
        assert status in (None, reply.status_code), (
            f"{reply.status_code}: {reply.get_data(as_text=True)}"
        )
        return reply

    def get(self, path, **kwargs):
        return self.call("GET", path, **kwargs)

    def put(self, path, json, *, status=201, **kwargs):
        return self.call("PUT", self.path(path), json=json, status=status, **kwargs)

    def patch(self, path, json, *, base="0", **kwargs):
        headers = {"If-Match": f'"{base}"', **dict(kwargs.pop("headers", ()))}
        return self.call("PATCH", self.path(path), json=json, headers=headers, **kwargs)

    def delete(self, path, *, base="0", **kwargs):
        headers = {"If-Match": f'"{base}"', **dict(kwargs.pop("headers", ()))}
        return self.call("DELETE", self.path(path), headers=headers, **kwargs)

    def path(self, path):
        """``steps/<id>`` is short for the path below this phone's person."""
        if path.startswith("/"):
            return path
        return f"/api/people/{self.someone.person_id}/{path}".rstrip("/")


class Devices:
    """Signs devices in: ``devices.of(kim)``."""

    def __init__(self, app):
        self._app = app

    def of(self, someone) -> Device:
        """One more device of theirs."""
        return Device(self._app, someone, self.token_of(someone))

    def token_of(self, someone) -> str:
        """The cookie's value on one more device of theirs."""
        token, hashed = new_token()
        actor = Actor(someone.account_id, new_id())
        with CareSession(self._app.extensions["traden"], actor, writes=True) as session:
            devices.arrive(session, hashed, devices.PASSKEY, "Tablet")
            session.commit()
        return token
