"""The app's own engine against the real server: what others' phones hold, and that it goes."""

from tests.make import let_in


def test_what_is_shared_is_on_the_phones_of_others_and_goes(
    run_phones, sign_in, house, kim, anna, sara
):
    members = [
        let_in(house, kim, anna, relation="relative"),
        let_in(house, kim, sara, relation="professional"),
    ]
    run_phones(
        "relatives_phone.mjs",
        TRADEN_PERSON=kim.person_id,
        TRADEN_TOKENS=",".join(sign_in(someone) for someone in (kim, anna, sara)),
        TRADEN_MEMBERS=",".join(members),
    )
