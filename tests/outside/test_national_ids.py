"""National identifiers: which are some, however they are written. All of these are invented ones
that the authorities publish for tests, or made up with right check digits."""

import pytest

from server.outside.national_ids import DENMARK, NORWAY, SWEDEN, canonical


@pytest.mark.parametrize(
    ("system", "value", "digits"),
    [
        (SWEDEN, "191212121212", "191212121212"),
        (SWEDEN, "19121212-1212", "191212121212"),
        (SWEDEN, "19701063-2391", "197010632391"),
        (NORWAY, "01010750160", "01010750160"),
        (NORWAY, "010107 50160", "01010750160"),
        (DENMARK, "0107616789", "0107616789"),
        (DENMARK, "010761-6789", "0107616789"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(system, value, digits):
    assert canonical(system, value) == f"{system}|{digits}"


@pytest.mark.parametrize(
    ("also", "system", "value"),
    [
        ("urn:oid:1.2.752.129.2.1.3.1", SWEDEN, "191212121212"),
        ("http://electronichealth.se/identifier/samordningsnummer", SWEDEN, "197010632391"),
        ("urn:oid:2.16.578.1.12.4.1.4.2", NORWAY, "01010750160"),
    ],
)
def test_a_system_under_another_name_is_the_same(also, system, value):
    assert canonical(also, value) == canonical(system, value)


@pytest.mark.parametrize(
    ("system", "value"),
    [
        (SWEDEN, "191212121213"),
        (SWEDEN, "1212121212"),
        (SWEDEN, "191213121212"),
        (SWEDEN, "19121212121a"),
        (SWEDEN, "１９１２１２１２１２１２"),
        (NORWAY, "01010750161"),
        (NORWAY, "41410750160"),
        (NORWAY, "1010750160"),
        (DENMARK, "3202616789"),
        (DENMARK, "010761678"),
        ("urn:oid:1.2.3", "191212121212"),
        (SWEDEN, ""),
        (SWEDEN, "-" * 30),
    ],
)
def test_what_is_no_such_number_is_none(system, value):
    assert canonical(system, value) is None
