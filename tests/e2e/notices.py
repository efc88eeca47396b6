"""Notices on a phone: pushes handed to its service worker, what lies on its lock screen, taps."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from server import clock
from server.care.payload import Told, payload
from tests.e2e.phone import Phone

SHOWN = """async () => {
    const registration = await navigator.serviceWorker.ready;
    const notices = await registration.getNotifications();
    return notices.map(({ title, body, lang, tag, actions }) =>
        ({ title, body, lang, tag, actions: actions.map((one) => one.action) }));
}"""
# A tap that a script makes reaches the listener, though the browser lends it no right to focus.
TAP = """async ([tag, action]) => {
    const [notification] = await self.registration.getNotifications({ tag });
    notification.close();
    self.dispatchEvent(new NotificationEvent('notificationclick', { notification, action }));
}"""
WITHOUT_A_PUSH_SERVICE = """
let held = null;
PushManager.prototype.getSubscription = async () => held;
PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
    const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const text = (bytes) => btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const endpoint = `https://updates.push.services.mozilla.com/wpush/v2/${crypto.randomUUID()}`;
    const keys = { p256dh: text(point), auth: text(new Uint8Array(16)) };
    const unsubscribe = async () => { held = null; return true; };
    const options = { applicationServerKey: applicationServerKey.buffer };
    held = { endpoint, options, unsubscribe, toJSON: () => ({ endpoint, keys }) };
    return held;
};
"""
"""Browsers without a push service of their own refuse; this one makes up an address."""


class LockScreen:
    """What lies on the phone's lock screen, and how it comes there."""

    def __init__(self, phone: Phone):
        self.phone = phone
        self.receipts: list[Any] = []
        self._registrations: list[str] = []
        phone.context.on("request", self._heard)
        self._browser = phone.context.new_cdp_session(phone.page)
        self._browser.on("ServiceWorker.workerRegistrationUpdated", self._registered)
        self._browser.send("ServiceWorker.enable")
        while not self._registrations:
            phone.page.evaluate(SHOWN)

    def gets(self, told: Told) -> None:
        """A push, as the server would have sent it; until the phone says that it is there."""
        self.gets_sent(payload(told, self.phone.address).decode())
        assert self.receipts[-1] == {"token": told.token, "state": "on_the_phone"}

    def gets_sent(self, data: str) -> None:
        """What a server has sent; until the phone says that it is there.

        The receipt is waited for, and the lock screen is looked at only then: a browser that is
        asked what it shows, while it is about to show something, lets go of that again.
        """
        before = len(self.receipts)
        self.gets_bytes(data)
        self._hears(lambda: len(self.receipts) > before)

    def gets_bytes(self, data: str) -> None:
        """A push that says anything."""
        push = {"origin": self.phone.address, "registrationId": self._registrations[-1]}
        self._browser.send("ServiceWorker.deliverPushMessage", {**push, "data": data})

    def shows(self) -> list[dict[str, Any]]:
        """What lies there."""
        found: list[dict[str, Any]] = self.phone.page.evaluate(SHOWN)
        return found

    def taps(self, tag: str, action: str = "") -> None:
        """The notice, or one of the buttons on it."""
        self.phone.context.service_workers[0].evaluate(TAP, [tag, action])

    def has_told(self, token: str, state: str) -> None:
        """The receipt has been given."""
        self._hears(lambda: {"token": token, "state": state} in self.receipts)

    def _hears(self, what: Callable[[], bool]) -> None:
        while not what():
            self.phone.context.wait_for_event("request")

    def _heard(self, request: Any) -> None:
        if request.url.endswith("/api/receipts"):
            self.receipts.append(request.post_data_json)

    def _registered(self, event: dict[str, Any]) -> None:
        self._registrations += [one["registrationId"] for one in event["registrations"]]


def told(kind: str, language: str = "sv", ask_id: str | None = None) -> Told:
    """What a push is about, in a language that need not be the phone's."""
    return Told(kind, language, f"token of {kind}", clock.now() + timedelta(minutes=5), ask_id)
