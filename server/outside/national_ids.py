"""National identifiers of the three countries: which system a number is of, and whether it can be
one. Pure; what comes out is compared, hashed and never shown again.

Swedish and Norwegian numbers have check digits. Danish ones have none that can be trusted since
2007; there the date has to be one.
"""

from collections.abc import Callable
from datetime import date

SWEDEN = "http://electronichealth.se/identifier/personnummer"
NORWAY = "urn:oid:2.16.578.1.12.4.1.4.1"
DENMARK = "urn:oid:1.2.208.176.1.2"
OF_COUNTRY = {"se": SWEDEN, "no": NORWAY, "dk": DENMARK}
_ALSO = {
    "http://electronichealth.se/identifier/samordningsnummer": SWEDEN,
    "urn:oid:1.2.752.129.2.1.3.1": SWEDEN,
    "urn:oid:1.2.752.129.2.1.3.3": SWEDEN,
    "urn:oid:2.16.578.1.12.4.1.4.2": NORWAY,
}
"""Other names of the same numbers, and of the temporary ones of the same form."""
_LONGEST = 20
_TEMPORARY = {SWEDEN: 60, NORWAY: 40}
"""What is added to the day in a temporary number: samordningsnummer, D-nummer."""


def canonical(system: str, value: str) -> str | None:
    """System and digits, the same however it was written; ``None`` for what is no such number."""
    system = _ALSO.get(system, system)
    digits = value.translate({ord(" "): None, ord("-"): None})
    fits = _FITS.get(system)
    if fits is None or len(value) > _LONGEST or not (digits.isascii() and digits.isdigit()):
        return None
    return f"{system}|{digits}" if fits(digits) else None


def _swedish(digits: str) -> bool:
    """Twelve digits, with the century; the last is by Luhn over the nine before it."""
    if len(digits) != 12:
        return False
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    return _is_day(year, month, _plain(day, SWEDEN)) and _luhn(digits[2:])


def _norwegian(digits: str) -> bool:
    """Eleven digits, the last two by modulus 11. The month of an invented person is 40, 65 or 80
    more."""
    if len(digits) != 11:
        return False
    day, month = int(digits[:2]), int(digits[2:4])
    months = {month - more for more in (0, 40, 65, 80)} & set(range(1, 13))
    is_day = any(_is_day(2000, one, _plain(day, NORWAY)) for one in months)
    return is_day and all(_weighed(digits, weights) for weights in _WEIGHTS)


def _danish(digits: str) -> bool:
    if len(digits) != 10:
        return False
    return _is_day(2000, int(digits[2:4]), int(digits[:2]))


def _plain(day: int, system: str) -> int:
    return day - _TEMPORARY[system] if day > _TEMPORARY[system] else day


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(n // 10 + n % 10 for n in doubled) % 10 == 0


_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))


def _weighed(digits: str, weights: tuple[int, ...]) -> bool:
    return sum(int(n) * w for n, w in zip(digits, weights, strict=False)) % 11 == 0


_FITS: dict[str, Callable[[str], bool]] = {
    SWEDEN: _swedish,
    NORWAY: _norwegian,
    DENMARK: _danish,
}
