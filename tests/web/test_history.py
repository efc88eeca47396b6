"""Who changed what, newest first."""

from tests.make import new_id


def history(phone, query=""):
    return phone.get(phone.path("history") + query).json


def test_each_change_says_what_it_was_before_and_after(phone, kim):
    path = f"goals/{new_id()}"
    row = phone.put(path, {"own_words": "Sova"}).json["row"]
    phone.patch(path, {"own_words": "Sova om nätterna"}, base=row["version"])
    newest = history(phone)["changes"][0]
    assert newest["act"] == "changed"
    assert newest["fields"] == {"own_words": ["Sova", "Sova om nätterna"]}
    assert (newest["by"], newest["on_behalf"]) == (kim.account_id, None)


def test_removing_and_putting_back_are_told(phone):
    path = f"goals/{new_id()}"
    version = phone.put(path, {"own_words": "Sova"}).json["row"]["version"]
    version = phone.delete(path, base=version).json["row"]["version"]
    phone.patch(path, {"removed": False}, base=version)
    acts = [change["act"] for change in history(phone)["changes"][:3]]
    assert acts == ["restored", "removed", "created"]


def test_it_can_be_read_one_row_at_a_time(phone):
    first, second = new_id(), new_id()
    phone.put(f"goals/{first}", {"own_words": "Ett"})
    phone.put(f"goals/{second}", {"own_words": "Två"})
    found = history(phone, f"?row={first}")["changes"]
    assert {change["row_id"] for change in found} == {first}


def test_pages_go_on_where_the_last_one_ended_and_new_changes_move_nothing(phone):
    for _ in range(60):
        phone.put(f"goals/{new_id()}", {"own_words": "Ett"})
    first = history(phone)
    phone.put(f"goals/{new_id()}", {"own_words": "Nytt"})
    rest = history(phone, f"?before={first['next']}")
    numbers = [change["number"] for change in first["changes"] + rest["changes"]]
    assert numbers == list(range(numbers[0], 0, -1))
    assert rest["next"] is None


def test_two_kept_versions_are_no_field_of_their_own(phone, devices, kim):
    path = f"goals/{new_id()}"
    version = phone.put(path, {"own_words": "Sova"}).json["row"]["version"]
    phone.patch(path, {"own_words": "Sova gott"}, base=version)
    devices.of(kim).patch(path, {"own_words": "Sova länge"}, base=version)
    assert set(history(phone)["changes"][0]["fields"]) == {"own_words"}


def test_a_stranger_meets_404(phone, devices, ola):
    devices.of(ola).get(phone.path("history"), status=404)


def test_a_page_that_is_no_number_is_refused(phone):
    assert phone.get(phone.path("history") + "?before=x", status=422).json["code"] == "invalid"
