"""Security labels. Of those that a resource may bear, two say that the person's identity is
protected, in the code system of HL7 Sweden; whatever they stand on, the person is meant."""

from server.access import protecting
from server.access.session import CareSession
from server.fhir.elements import Resource

SYSTEM = "http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel"
PROTECTED = ("sekretessmarkering", "skyddadFolkbokforing")


def heed(session: CareSession, person_id: str, sent: Resource) -> None:
    """Do as the labels on a resource about that person say. Comes last in a call: the session then
    forgets what it knew of them."""
    if says_protected(sent):
        protecting.protect(session, person_id)


def says_protected(sent: Resource) -> bool:
    """Whether it bears one of the two. Pure."""
    meta = sent.get("meta")
    labels = meta.get("security") if isinstance(meta, dict) else None
    return isinstance(labels, list) and any(
        one.get("system") == SYSTEM and one.get("code") in PROTECTED
        for one in labels
        if isinstance(one, dict)
    )
