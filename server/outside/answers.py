"""What an answer from outside comes to: one table for each way, for the real ones and the fakes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp
import structlog

from server import clock
from server.outside.addresses import NotPublic
from server.outside.ways import Gone, Later, Refused, Result, Sent, TooLarge

log = structlog.get_logger()

LONGEST_WAIT = timedelta(days=1)
"""Nobody can make us wait for longer, whatever they say."""
BROKEN: dict[str, Result] = {
    "timeout": Later(code="timeout"),
    "closed": Later(code="closed"),
    "no_tls": Later(code="no_tls"),
}
"""When no answer came. None of it is for good, not even a certificate that does not hold."""
PRIVATE = Refused("private_address")
"""The name leads to nothing outside."""


def of_push(status: int, retry_after: str | None = None) -> Result:
    """A push service's (RFC 8030). Redirects are none of them: nobody sends us elsewhere."""
    if 200 <= status < 300:
        return Sent()
    if status in (404, 410):
        return Gone()
    if status == 413:
        return TooLarge()
    if status == 429 or status >= 500:
        return Later(_wait(retry_after), f"http_{status}")
    return Refused(f"http_{status}")


def of_hook(status: int, retry_after: str | None = None) -> Result:
    """An agency's system's: it can be mended there, whatever it says, unless it says that nobody
    wants to be told any more."""
    if 200 <= status < 300:
        return Sent()
    if status == 410:
        return Gone()
    return Later(_wait(retry_after), f"http_{status}")


def of_error(error: Exception) -> Result:
    """What it means that no answer came over HTTP. Whatever the network can do has to mean
    something."""
    if any(isinstance(cause, NotPublic) for cause in _causes(error)):
        return PRIVATE
    if isinstance(error, TimeoutError):
        return BROKEN["timeout"]
    if isinstance(error, aiohttp.ClientSSLError):
        return BROKEN["no_tls"]
    if not isinstance(error, aiohttp.ClientError | OSError):
        log.error("outside.defect", kind=type(error).__name__)
    return BROKEN["closed"]


def of_sms(status: int, retry_after: str | None = None) -> Result:
    """A gateway's. What it says of the number is not in the status: 404 is a wrong address."""
    if status in (404, 410, 413):
        return Refused(f"http_{status}")
    return of_push(status, retry_after)


def of_mail(status: int) -> Result:
    """A mail server's (RFC 5321): 4xx is for now, 5xx is for good."""
    if 200 <= status < 300:
        return Sent()
    if 400 <= status < 500:
        return Later(code=f"smtp_{status}")
    return Refused(f"smtp_{status}")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _wait(said: str | None) -> timedelta | None:
    """Retry-After: seconds, or a date. Anything else says nothing."""
    if said is None:
        return None
    if said.strip().isdigit():
        return min(timedelta(seconds=int(said.strip()[:9])), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return None
    span = _aware(until) - clock.now()
    return min(max(span, timedelta()), LONGEST_WAIT)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
