"""Who sends slowly makes only themselves wait; and waiting is no way around being ended."""

import io

import pytest

from server.access.session import CareSession
from server.care import devices
from tests.outside.test_calendar import file_with


class Body(io.BytesIO):
    """What a client sends; ``while_sending`` happens when the server reads it."""

    def __init__(self, content, while_sending):
        super().__init__(content)
        self._while_sending = while_sending
        self.was_read = False

    def readinto(self, buffer):
        self.was_read = True
        self._while_sending()
        return super().readinto(buffer)

    def read(self, *args):
        self.was_read = True
        self._while_sending()
        return super().read(*args)


@pytest.fixture
def send(phone):
    """Send something from Kim's phone, and let something happen meanwhile."""

    def call(method, path, content, while_sending, content_type="application/json", **kwargs):
        body = Body(content, while_sending)
        reply = phone.call(
            method, phone.path(path), input_stream=body, content_length=len(content),
            content_type=content_type, **kwargs,
        )  # fmt: skip
        assert body.was_read
        return reply

    return call


@pytest.mark.parametrize(
    ("method", "path", "content", "content_type", "status"),
    [
        ("PUT", "steps/0197a3f2-7c61-7d20-9a4e-3b1f5c8d7e60", b"{}", "application/json", 201),
        ("POST", "/api/start/options", b"{}", "application/json", 200),
        ("POST", "calendar-files", file_with("UID:a"), "text/calendar", 200),
    ],
)
def test_nobody_waits_for_a_body_on_its_way(
    house, send, method, path, content, content_type, status
):
    def another_can_write():
        assert house.database._turn.acquire(blocking=False)
        house.database._turn.release()

    send(method, path, content, another_can_write, content_type, status=status)


def test_nobody_waits_while_a_calendar_is_read(house, send, monkeypatch):
    from server.care import calendar_file

    read = calendar_file.read

    def read_meanwhile(*args):
        assert house.database._turn.acquire(blocking=False)
        house.database._turn.release()
        return read(*args)

    monkeypatch.setattr(calendar_file, "read", read_meanwhile)
    send("POST", "calendar-files", file_with("UID:a"), lambda: None, "text/calendar")


@pytest.mark.parametrize(
    ("method", "path", "content", "content_type"),
    [
        ("PUT", "steps/0197a3f2-7c61-7d20-9a4e-3b1f5c8d7e60", b"{}", "application/json"),
        ("POST", "calendar-files", file_with("UID:a"), "text/calendar"),
    ],
)
def test_a_device_that_is_ended_while_it_sends_writes_nothing(
    house, kim, phone, send, method, path, content, content_type
):
    this = next(one for one in phone.get("/api/me/devices").json["devices"] if one["this"])

    def end():
        with CareSession(house, kim.actor, writes=True) as session:
            devices.end(session, this["id"])
            session.commit()

    refused = send(method, path, content, end, content_type, status=401)
    assert refused.json["code"] == "device_ended"
