"""From one phone to another, with every part real: Kim asks, the worker sends, a push service
checks and opens it, Maja's phone shows it, and Kim is told who answered."""

import json
import re
import time
import urllib.request

import pytest
from playwright.sync_api import expect

from server.access.session import CareSession
from server.care import keep
from server.outside.texts import text
from server.store.tables import Person
from tests import people
from tests.e2e.notices import LockScreen
from tests.e2e.served import Server
from tests.e2e.taking_part import come_in
from tests.make import let_in
from tests.push_service import PushService

pytestmark = pytest.mark.whole_browser

ADDRESS_GIVEN = """
let held = null;
PushManager.prototype.getSubscription = async () => held;
PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    const { endpoint, keys } = %s;
    const unsubscribe = async () => { held = null; return true; };
    const options = { applicationServerKey: applicationServerKey.buffer };
    held = { endpoint, options, unsubscribe, toJSON: () => ({ endpoint, keys }) };
    return held;
};
"""
"""Chromium has no push service here; this one's address is handed to it."""
ARRIVES_WITHIN = 30
"""Seconds. A loaded machine needs many of them."""


@pytest.fixture
def push():
    with PushService() as service:
        yield service


@pytest.fixture
def server(push, tmp_path):
    """A server that sends to that push service, and leaves one second for undoing."""
    server = Server(tmp_path / "house", TRADEN_PUSH_HOSTS=push.origin, TRADEN_CALL_UNDO="1")
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def maja(server, kim):
    """Whom Kim trusts."""
    maja = people.maja(server.house)
    member = let_in(server.house, kim, maja)
    with CareSession(server.house, kim.actor, writes=True) as session:
        person = keep.find(session, Person, kim.person_id, kim.person_id)
        keep.change(session, person, base=0, changes={"trust_member_id": member})
        session.commit()
    return maja


@pytest.fixture
def kims(server, kim, maja, phones):
    return phones(server).comes_in_by(server.link_for(kim))


@pytest.fixture
def majas(server, push, maja, phones):
    """Maja's phone, with notices turned on → phone and where it is reached."""
    with urllib.request.urlopen(f"{server.address}/api/push/key", timeout=30) as reply:
        subscription = push.subscribe(json.load(reply)["key"])
    phone = phones(server, language="nb")
    phone.context.add_init_script(ADDRESS_GIVEN % json.dumps(subscription))
    phone.context.grant_permissions(["notifications"])
    come_in(phone, server.link_for(maja))
    phone.goes_to("/me/notifications").presses("notices-turn-on")
    phone.is_told("notices-on")
    return phone, subscription


def test_maja_answers_from_her_lock_screen_and_kim_is_told(push, kims, maja, majas):
    phone, subscription = majas
    lock_screen = LockScreen(phone)
    kims.opens("/support").presses("calls-ask-one", name=maja.name)

    sent = comes_to(push, subscription, 1)[-1]
    assert json.loads(sent)["web_push"] == 8030
    assert not [word for word in ("Kim", "Lund", "Maja", "Vik") if word in sent]
    lock_screen.gets_sent(sent)
    (notice,) = lock_screen.shows()
    assert (notice["title"], notice["body"]) == ("Tråden", text("nb", "push-call-body"))

    came = re.compile("^" + re.escape(kims.says("calls-on-the-phone", when="", name="")[:10]))
    expect(kims.page.get_by_text(came).first).to_be_visible()

    lock_screen.taps(notice["tag"], "calling")
    kims.is_told("calls-answered-calling", name=maja.name)


def comes_to(push, subscription, count):
    """What the push service has opened, once there is so much of it."""
    deadline = time.monotonic() + ARRIVES_WITHIN
    while len(found := push.messages(subscription)) < count:
        assert time.monotonic() < deadline, "nothing was sent"
        time.sleep(0.05)
    return found
