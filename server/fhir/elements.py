"""Small parts of resources: moments, texts, extensions, identifiers, references. Pure."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from server.fhir.outcomes import not_valid

Resource = dict[str, Any]


def moment(text: Any) -> datetime | None:
    """An instant, in UTC; ``None`` for anything else."""
    try:
        found = datetime.fromisoformat(str(text))
        return found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):
        return None


def same_moment(text: Any, other: datetime) -> bool:
    """Whether an instant, as it was written, is that moment, to the second."""
    found = moment(text)
    return found is not None and found.replace(microsecond=0) == other


def instant(value: datetime, zone: str) -> str:
    """A moment as FHIR writes it, with the offset of its zone."""
    return value.astimezone(ZoneInfo(zone)).isoformat()


def first_text(concepts: Any) -> str:
    """The words of the first ``CodeableConcept``."""
    for concept in concepts or ():
        if concept:
            coded = (one.get("display") for one in concept.get("coding", ()))
            return str(concept.get("text") or next(filter(None, coded), ""))
    return ""


def extension(resource: Resource, url: str, key: str) -> str:
    """What an extension says; nothing where there is none."""
    for one in resource.get("extension", ()):
        if one.get("url") == url:
            return str(one.get(key) or "")
    return ""


def set_extension(resource: Resource, url: str, key: str, value: Any) -> None:
    """Say it in an extension, or take it away."""
    others = [one for one in resource.get("extension", ()) if one.get("url") != url]
    if value:
        others.append({"url": url, key: value})
    resource.pop("extension", None)
    if others:
        resource["extension"] = others


def identifiers_of(resource: Resource, most: int) -> list[tuple[str, str]]:
    """System and value of each. Raises ``NotValid`` where they are too many to find it by."""
    given = resource.get("identifier", ())
    each = given if isinstance(given, (list, tuple)) else [given]
    found = [(str(one.get("system", "")), str(one["value"])) for one in each if one.get("value")]
    if len(found) > most:
        raise not_valid(
            f"{resource['resourceType']}.identifier", "too-long", f"At most {most} identifiers."
        )
    return found


def id_in(reference: Any, kind: str) -> str | None:
    """``Patient/123`` → ``123``; also with the address of the server before it, or a version after
    it. ``None`` for anything else."""
    parts = str(reference).partition("/_history/")[0].split("/")
    return parts[-1] if len(parts) >= 2 and parts[-2] == kind and parts[-1] else None


def subject_of(resource: Resource, element: str) -> tuple[str, str]:
    """The patient an element refers to, and where that stands. Raises ``NotValid``."""
    where = f"{resource['resourceType']}.{element}"
    reference = str((resource.get(element) or {}).get("reference", ""))
    if "Patient/" not in reference:
        raise not_valid(where, "required", "It must say which patient it is about.")
    return reference, where


def day_in(text: Any) -> str | None:
    """The day of a date or an instant; what names no day has none."""
    said = str(text or "")[:10]
    return said if len(said) == 10 else None


def coded(concepts: Any, system: str, known: tuple[str, ...]) -> str | None:
    """The first of our codes among ``CodeableConcept``s."""
    for concept in concepts or ():
        for coding in concept.get("coding") or ():
            if coding.get("system") == system and coding.get("code") in known:
                return str(coding["code"])
    return None
