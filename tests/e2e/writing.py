"""What a person does with the phone: each a few presses on one screen."""

from tests.e2e.phone import Phone


def start_a_plan(phone: Phone) -> None:
    phone.opens("/").follows("account-welcome-start")
    phone.presses("account-start-do")
    phone.stands_on("account-made-title").has_the_shell()


def add_a_goal(phone: Phone, words: str) -> None:
    phone.goes_to("/plan").presses("plan-add-goal")
    phone.writes("plan-new-goal", words)
    phone.presses("common-done")
    phone.sees(words)


def add_a_step(phone: Phone, words: str) -> None:
    phone.goes_to("/plan").button("plan-add-step").first.click()
    phone.writes("plan-new-step", words)
    phone.presses("common-done")
    phone.sees(words)


def change_a_step(phone: Phone, words: str, new_words: str) -> None:
    phone.goes_to("/plan").page.get_by_role("link", name=words, exact=True).first.click()
    phone.stands_on_words(words).unfolds("plan-step-what")
    phone.writes("plan-step-what", new_words)
    phone.stands_on_words(new_words)


def add_an_appointment(phone: Phone, title: str) -> None:
    phone.goes_to("/appointments").presses("appointments-add")
    phone.writes("appointments-what", title)
    phone.writes("appointments-day", "2030-05-14")
    phone.writes("appointments-time", "13:30")
    phone.sheet.get_by_role("button", name=phone.says("appointments-add"), exact=True).click()
    phone.stands_on_words(title)


def add_to_the_crisis_plan(phone: Phone, section: str, words: str) -> None:
    phone.goes_to(f"/crisis-plan/{section}").writes("crisis-words-first", words)
    phone.goes_to("/crisis-plan").sees(words)
