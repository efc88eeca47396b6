"""Kim's plan, three who can be asked, each with one device, and a world that answers 201."""

import pytest

from server.outside.fakes import FakeMail, FakeSms
from server.store.tables import Member
from tests import people
from tests.consent.doors import unsafe_and_quick
from tests.reaching.around import Around, Time


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def alone(time, app, house, settings, devices):
    """Kim, with nobody around yet. Push, mail and SMS are set up."""
    unsafe_and_quick(house)
    kim = people.kim(house)
    around = Around(app, house, settings, time, kim, devices.of(kim))
    before = app.extensions.get("traden_outside")
    ways = {"mail": FakeMail(passes=time.passes), "sms": FakeSms(passes=time.passes)}
    yield around.set_up(devices, **ways)
    app.extensions["traden_outside"] = before


@pytest.fixture
def around(alone):
    """Maja whom Kim trusts, Anna the stand-in, and Per, who may be asked."""
    for name, relation in (("maja", "friend"), ("anna", "relative"), ("per", "relative")):
        alone.let_in(name, getattr(people, name)(alone.house), relation=relation)
        alone.subscribe(name)
    alone.say(trust_member_id=alone.members["maja"], stand_in_member_id=alone.members["anna"])
    alone.change(Member, alone.members["per"], may_be_asked=True)
    return alone
