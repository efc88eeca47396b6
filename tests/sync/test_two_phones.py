"""The app's own engine against the real server: two phones, a bad network, one truth."""

import pytest


@pytest.mark.parametrize("seed", range(4))
def test_two_phones_end_equal(run_phones, sign_in, kim, seed):
    run_phones(
        "two_phones.mjs",
        TRADEN_PERSON=kim.person_id,
        TRADEN_TOKENS=",".join(sign_in(kim) for _ in range(3)),
        TRADEN_SEED=str(seed),
    )
