"""What mail and SMS say: fixed words in the receiver's language, and a link or a code. No name, no
agency and no word of any plan: this module is given none."""

from server.outside import texts
from server.outside.ways import Letter, Message

CODE, CALL, OVER, NOTICE = "code", "call", "over", "notice"
KINDS = (CODE, CALL, OVER, NOTICE)
"""A code to type · someone asks you to get in touch · no longer · something to look at."""


def letter(kind: str, language: str, to: str, *, link: str = "", code: str = "") -> Letter:
    """A mail of that kind."""
    subject = texts.text(language, f"letter-{kind}-subject")
    return Letter(to, subject, texts.text(language, f"letter-{kind}", link=link, code=code) + "\n")


def message(kind: str, language: str, to: str, *, link: str = "", code: str = "") -> Message:
    """An SMS of that kind; one SMS long, if the link is not much over a hundred letters."""
    return Message(to, texts.text(language, f"sms-{kind}", link=link, code=code))
