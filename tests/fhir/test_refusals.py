"""What goes wrong at this door is said as this door says things, also when it is our own fault."""


def test_a_defect_of_ours_is_answered_with_an_outcome(clinic, monkeypatch):
    def breaks(*args):
        raise RuntimeError("could not keep it")

    monkeypatch.setattr("server.care.keep.create", breaks)
    reply = clinic.post("Appointment", clinic.appointment(), status=500)
    assert reply.content_type.startswith("application/fhir+json")
    (issue,) = reply.json["issue"]
    assert (issue["severity"], issue["code"]) == ("error", "exception")
    assert issue["details"]["text"]
    assert "keep" not in reply.get_data(as_text=True)
