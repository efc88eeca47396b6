"""Firefox, where there is no virtual passkey: in by a link, on without the server, and back."""

import json

from tests.e2e.writing import add_a_step, change_a_step

NEW = "Fråga om ett intyg"


def demo_person(server, role: str) -> dict[str, str]:
    """A person of the demo families → name, language and a one-time link."""
    links = json.loads(server.runs("demo", "--json"))["links"]
    return next(link for link in links if link["role"] == role)


def test_what_is_written_without_the_server_arrives_once(phones, own_server):
    samuel = demo_person(own_server, "english")
    before = own_server.count("SELECT count(*) FROM step")
    phone = phones(own_server, firefox=True, language="en")
    phone.comes_in_by(samuel["url"])
    step = phone.goes_to("/plan").stands_on("plan-title").page.get_by_role("heading", level=3).first
    words = step.inner_text()

    own_server.kill()
    phone.switch_off()
    phone.switch_on().opens("/plan")
    phone.sees(words)
    change_a_step(phone, words, f"{words} – now")
    add_a_step(phone, NEW)
    phone.switch_off()

    own_server.start()
    phone.switch_on().opens("/plan")
    phone.has_sent_all()
    phone.sees(f"{words} – now")
    phone.sees(NEW)
    assert own_server.count("SELECT count(*) FROM step") == before + 1
