"""PostgreSQL as an operator meets it: restarts, and two who write at once."""

from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from server.access.session import CareSession
from server.care import e_id
from server.store.linking import EId
from tests.make import new_id, write_step

pytestmark = pytest.mark.postgresql_only


def test_a_restart_costs_a_request_one_try_later(databases, phone):
    phone.get("/api/me")
    databases.break_connections()
    assert phone.get("/api/me", status=503).json["code"] == "try_later"
    phone.get("/api/me")


def test_of_two_edits_at_once_neither_is_laid_on_the_row_as_it_was_before(house, kim, devices):
    """Each reads the step while the other writes; without the head held first, one is lost."""
    step = write_step(house, kim, what="Ring", why="")
    phones = [devices.of(kim), devices.of(kim)]
    for turn in range(10):
        together = Barrier(2)

        def edit(phone, change, together=together):
            together.wait()
            phone.patch(f"steps/{step}", change, base="99999")

        changes = [{"why": f"why {turn}"}, {"fallback": f"fallback {turn}"}]
        threads = [Thread(target=edit, args=pair) for pair in zip(phones, changes, strict=True)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        row = phones[0].get(phones[0].path(f"steps/{step}")).json
        assert (row["why"], row["fallback"]) == (f"why {turn}", f"fallback {turn}")


def test_the_same_request_twice_at_once_is_done_once(kim, devices):
    phone, key = devices.of(kim), new_id()
    path, together, statuses = f"goals/{new_id()}", Barrier(2), []

    def send():
        together.wait()
        reply = phone.call(
            "PUT", phone.path(path), json={"own_words": "En"}, headers={"Idempotency-Key": key},
            status=None,
        )  # fmt: skip
        statuses.append(reply.status_code)

    threads = [Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(statuses) == [200, 201]


def test_of_two_e_ids_that_are_bound_at_once_one_is_left(house, kim):
    """Two phones: each would see only the one from before, and leave the other's beside its own."""
    for turn in range(10):
        together = Barrier(2)

        def bind(which, together=together):
            with CareSession(house, kim.actor, writes=True) as session:
                together.wait()
                e_id.bind(session, "se", which.encode(), "high")
                session.commit()

        threads = [Thread(target=bind, args=(f"{turn} {name}",)) for name in ("card", "phone")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        with CareSession(house, kim.actor, writes=False) as session:
            assert len(session.scalars(select(EId)).all()) == 1
