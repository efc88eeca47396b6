"""Kim, those who can be asked, the ways that lead to them, and time that a test moves by hand."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from server import clock
from server.access import queue
from server.access.policy import Actor
from server.access.session import CareSession
from server.access.telling import URGENT
from server.care import channels, devices, keep, subscriptions
from server.care.payload import Where
from server.care.tokens import new_token
from server.outside.fakes import FakePush
from server.outside.ways import Outside
from server.store.tables import Delivery, Event, Member, Person, Recipient
from server.worker.loop import Worker
from tests import make
from tests.make import new_id

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ASKED = ("maja", "anna", "per")
"""Who is asked, in this order: the one Kim trusts, the stand-in, and one who may be asked."""


class Time:
    """What every clock in the house shows."""

    def __init__(self):
        self.now = NOON
        clock.set_source(lambda: self.now)

    def passes(self, span=None, **spans):
        self.now += span or timedelta(**spans)

    def is_at(self, moment):
        self.now = max(self.now, moment)

    @property
    def seconds(self):
        """Since noon."""
        return (self.now - NOON).total_seconds()


@dataclass
class Around:
    """Everything a test of reaching somebody speaks of."""

    app: object
    house: object
    settings: object
    time: Time
    kim: make.Someone
    phone: make.Device
    people: dict = field(default_factory=dict)
    members: dict = field(default_factory=dict)
    phones: dict = field(default_factory=dict)
    endpoints: dict = field(default_factory=dict)
    outside: Outside = None
    worker: Worker = None

    def set_up(self, devices, *, push=None, mail=None, sms=None):
        """What the world outside says."""
        self.devices = devices
        self.outside = Outside(push=push or FakePush(passes=self.time.passes), mail=mail, sms=sms)
        self.app.extensions["traden_outside"] = self.outside
        self.worker = Worker(
            self.house, self.outside, self.settings, chance=lambda least, most: most
        )
        return self

    # --- who can be asked -----------------------------------------------------------------

    def let_in(self, name, someone, **fields):
        """One more member, with a phone of theirs."""
        self.people[name] = someone
        self.members[name] = make.let_in(self.house, self.kim, someone, **fields)
        self.phones[name] = self.devices.of(someone)

    def say(self, **fields):
        """Something Kim decides about the plan."""
        self.change(Person, self.kim.person_id, **fields)

    def change(self, cls, row_id, **fields):
        with CareSession(self.house, self.kim.actor, writes=True) as session:
            row = session.get(cls, (self.kim.person_id, row_id))
            keep.change(session, row, base=row.number, changes=fields)
            session.commit()

    def remove(self, name):
        self.change(Member, self.members[name], removed=True)

    def subscribe(self, name, *, endpoint=None) -> str:
        """One more device of theirs gets push → its endpoint."""
        actor = Actor(self.people[name].account_id, new_id())
        endpoint = endpoint or f"https://push.example/{actor.device_id}"
        with CareSession(self.house, actor, writes=True) as session:
            devices.arrive(session, new_token()[1], devices.PASSKEY, "Phone")
            session.flush()
            subscriptions.keep(session, Where(endpoint, "p256dh", "auth", "fake"))
            session.commit()
        self.endpoints.setdefault(name, []).append(endpoint)
        return endpoint

    def verify(self, name, kind, address):
        """They can be reached there too."""
        with CareSession(self.house, self.people[name].actor, writes=True) as session:
            code = channels.ask_for_code(session, kind, address)
            session.flush()
            assert channels.confirm(session, kind, code)
            session.commit()

    # --- what the worker does -------------------------------------------------------------

    def work(self):
        """Whatever is due."""
        self.worker.run_due(URGENT)

    def work_until(self, moment):
        """The worker does everything when it is due, until then."""
        self.work()
        while (due := queue.next_due(self.house.database, URGENT)) and due <= moment:
            self.time.is_at(due)
            self.work()
        self.time.is_at(moment)

    def work_for(self, **span):
        self.work_until(self.time.now + timedelta(**span))

    # --- what is known --------------------------------------------------------------------

    def call(self, *, status=201, **asking):
        """Kim asks → the call."""
        call_id = asking.pop("call_id", None) or new_id()
        reply = self.phone.call(
            "PUT", self.phone.path(f"calls/{call_id}"), json=asking, status=status
        )
        return reply.json["call"] if status in (200, 201) else reply.json

    def close(self, call, state, *, status=200):
        path = self.phone.path(f"calls/{call['id']}")
        return self.phone.call("PATCH", path, json={"state": state}, status=status).json["call"]

    def read(self, call):
        """The call as Kim's phone is told of it now."""
        return self.phone.get(self.phone.path(f"calls/{call['id']}")).json["call"]

    def of(self, call, name):
        """What Kim is told of one who is asked."""
        by_member = {one["member_id"]: one for one in self.read(call)["recipients"]}
        return by_member[self.members[name]]

    def asks(self, name):
        """What they are told who are asked."""
        return self.phones[name].get("/api/asks").json["asks"]

    def answer(self, name, said, *, status=200, which=0):
        ask = self.asks(name)[which]["id"]
        path = f"/api/asks/{ask}/answer"
        return self.phones[name].call("PUT", path, json={"answer": said}, status=status).json

    def stored(self, cls):
        """All rows of a table, past every lock."""
        with self.house.database.system.connect() as connection:
            return connection.execute(select(cls.__table__)).all()

    @property
    def waiting(self):
        """What the urgent lane still has to do."""
        return [one for one in self.stored(Event) if one.lane == URGENT]

    @property
    def deliveries(self):
        return sorted(self.stored(Delivery), key=lambda one: (one.queued_at, one.id))

    @property
    def recipients(self):
        return sorted(self.stored(Recipient), key=lambda one: one.turn)

    @property
    def given(self):
        """How many went out by each way so far."""
        ways = self.outside.push, self.outside.mail, self.outside.sms
        return tuple(len(way.given) for way in ways if way)

    def told(self, number=-1):
        """What a push said, as the device opens it."""
        return json.loads(self.outside.push.given[number].payload)["notification"]

    def receipt(self, number=-1, state="on_the_phone"):
        """A device says that a notice came, or was opened."""
        self.report(self.told(number)["data"]["token"], state)

    def report(self, token, state="on_the_phone"):
        body = {"token": token, "state": state}
        self.phone.call("POST", "/api/receipts", json=body, status=204)
