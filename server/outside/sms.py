"""SMS through a gateway that speaks HTTP. They all do it a little differently, so what is sent is
a template in the settings:

    TRADEN_SMS_URL      https://user:password@gateway.example/sms
    TRADEN_SMS_BODY     {"sender": "$from", "message": "$text", "to": [{"msisdn": "$digits"}]}
    TRADEN_SMS_FORM     on: the members of the body as a form; they must all be texts then
    TRADEN_SMS_HEADERS  {"Authorization": "Token …"}
    TRADEN_SMS_TAKEN    "status":"accepted"

``$from``, ``$to`` (+46701234567), ``$digits`` (46701234567) and ``$text`` are put into the texts
of the template after it has been read as JSON: nothing that stands in them can become anything
else. ``docs/operations.md`` has examples.
"""

import json
from datetime import timedelta
from string import Template
from typing import Any

import aiohttp
import structlog
from yarl import URL

from server.outside import answers
from server.outside.background import Background, client
from server.outside.ways import TIMEOUT, Later, Message, Refused, Result, Sent
from server.settings import Settings

LARGEST_ANSWER = 16 * 1024
LOCAL = ("localhost", "127.0.0.1", "::1")
log = structlog.get_logger()


class Sms:
    """A gateway that takes our SMS."""

    def __init__(self, settings: Settings, *, timeout: timedelta = TIMEOUT) -> None:
        self._url = URL(settings.sms_url)
        if self._url.scheme != "https" and self._url.host not in LOCAL:
            raise ValueError("TRADEN_SMS_URL must begin with https://")
        self._body = _an_object("TRADEN_SMS_BODY", settings.sms_body)
        self._headers = _an_object("TRADEN_SMS_HEADERS", settings.sms_headers)
        self._as_form = settings.sms_form
        self._sender = settings.sms_from
        self._countries = settings.sms_countries
        self._taken = settings.sms_taken.encode()
        self._background = Background(
            lambda: client(timeout=aiohttp.ClientTimeout(total=timeout.total_seconds()))
        )

    def takes(self, number: str) -> bool:
        """Whether we send to numbers of that country."""
        return number.startswith(self._countries)

    def send(self, message: Message) -> Result:
        """Send one and wait for what comes of it."""
        if not self.takes(message.to):
            return Refused("other_country")
        result = self._background.run(lambda session: self._post(session, message))
        if isinstance(result, Refused):
            log.warning("sms.refused", code=result.code)
        elif isinstance(result, Later):
            log.info("sms.later", code=result.code)
        return result

    def close(self) -> None:
        """Close the connections."""
        self._background.close()

    async def _post(self, session: aiohttp.ClientSession, message: Message) -> Result:
        filled = _filled(self._body, _values(self._sender, message))
        body = {"data" if self._as_form else "json": filled}
        try:
            async with session.post(
                self._url, **body, headers=self._headers, allow_redirects=False
            ) as answer:
                said = await answer.content.read(LARGEST_ANSWER)
                result = answers.of_sms(answer.status, answer.headers.get("Retry-After"))
        except TimeoutError:
            return answers.BROKEN["timeout"]
        except aiohttp.ClientSSLError:
            return answers.BROKEN["no_tls"]
        except (aiohttp.ClientError, OSError):
            return answers.BROKEN["closed"]
        if result == Sent() and self._taken not in said:
            return Refused("not_taken")
        return result


def _values(sender: str, message: Message) -> dict[str, str]:
    return {
        "from": sender,
        "to": message.to,
        "digits": message.to.removeprefix("+"),
        "text": message.text,
    }


def _filled(template: Any, values: dict[str, str]) -> Any:
    """The template with its texts filled in, however deep they stand."""
    if isinstance(template, str):
        return Template(template).safe_substitute(values)
    if isinstance(template, dict):
        return {name: _filled(part, values) for name, part in template.items()}
    if isinstance(template, list):
        return [_filled(part, values) for part in template]
    return template


def _an_object(name: str, text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ValueError(f"{name} must be a JSON object")
    return found
