"""Nothing undeclared, nothing forgotten: what would go wrong quietly goes wrong here."""

import ast
import re
from pathlib import Path

import pytest

from server.errors import TABLE
from server.fhir import room as fhir_room
from server.outside import texts
from server.schemas.nouns import SHAPES
from server.store.noun import Noun
from server.store.sealed import words_of
from server.store.tables import NOUNS, Base
from server.web import nouns
from server.web.room import Access

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("sv", "nb", "da", "en")
ACCESS = (Access, fhir_room.Access)
PUBLIC = (Access.PUBLIC, fhir_room.PUBLIC)


def test_every_route_of_the_api_says_who_may_come_in(app):
    undeclared = [
        rule.rule
        for rule in app.url_map.iter_rules()
        if not isinstance(getattr(app.view_functions[rule.endpoint], "access", None), ACCESS)
    ]
    assert sorted(undeclared) == ["/api/docs", "/api/openapi.json"]


def test_what_is_open_to_anyone_is_written_here_too(app):
    public = {
        rule.rule
        for rule in app.url_map.iter_rules()
        if getattr(app.view_functions[rule.endpoint], "access", None) in PUBLIC
    }
    assert public == {
        "/api/health",
        "/fhir/metadata",
        "/fhir/token",
        "/fhir/.well-known/smart-configuration",
        "/.well-known/smart-configuration",
        "/fhir/<path:rest>",
        "/api/start/options",
        "/api/start",
        "/api/sign-in/options",
        "/api/sign-in",
        "/api/recovery",
        "/api/e-id",
        "/api/e-id/options",
        "/api/device-links/use",
        "/api/invitations/look",
        "/api/invitations/start/options",
        "/api/invitations/start",
        "/api/staff-invitations/look",
        "/api/staff-invitations/start/options",
        "/api/staff-invitations/start",
        "/api/ask-links/look",
        "/api/ask-links/answer",
        "/api/receipts",
        "/api/push/key",
        "/calendar/<token>.ics",
    }


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_has_the_same_fields_in_every_room(noun):
    cls = NOUNS[noun]
    stored = {*cls.plain_fields(), *words_of(cls)}
    on_the_wire = set(SHAPES[noun].row._declared_fields) - set(_row_head())
    assert stored == on_the_wire


def _row_head():
    shared = [set(forms.row._declared_fields) for forms in SHAPES.values()]
    return set.intersection(*shared)


def test_every_noun_has_a_door():
    assert set(NOUNS) == set(SHAPES) == set(nouns.PATHS)


def test_every_kept_table_is_registered():
    declared = {cls.noun for cls in Noun.__subclasses__()}
    assert declared == set(NOUNS)


def test_tables_about_a_person_are_led_by_the_person():
    for cls in (m.class_ for m in Base.registry.mappers):
        if hasattr(cls, "category"):
            assert cls.__table__.primary_key.columns[0].name == "person_id", cls.__name__


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(TABLE))
def test_every_error_has_words_in_every_language(code, language):
    dashed = code.replace("_", "-")
    assert texts.text(language, f"error-{dashed}")
    assert texts.text(language, f"error-{dashed}-detail")


def _ids(language):
    found = {}
    for file in sorted((ROOT / "i18n" / language).glob("*.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"(-?[a-z][\w-]*) =", line):
                assert match[1] not in found, (
                    f"{match[1]} stands in {file.name} and {found[match[1]]}"
                )
                found[match[1]] = file.name
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_exists_in_every_language_in_the_same_file(language):
    assert _ids(language) == _ids("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_takes_the_same_arguments_in_every_language(language):
    def arguments(code):
        return {
            (file.name, match)
            for file in (ROOT / "i18n" / code).glob("*.ftl")
            for match in re.findall(r"\{ ?(\$\w+)", file.read_text(encoding="utf-8"))
        }

    assert arguments(language) == arguments("en")


def test_only_the_access_room_asks_without_the_locks():
    asks = re.compile(r"inner_connection\(|(self|session|own)\.ask\(")
    users = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "server").rglob("*.py")
        if asks.search(file.read_text(encoding="utf-8"))
    }
    assert users == {
        f"server/access/{name}.py"
        for name in (
            "session", "record", "erasing", "shares", "names", "looked", "joining", "telling",
            "endpoints", "linking", "subscribed",
            "ways",
        )
    }  # fmt: skip


def test_nobody_goes_around_a_session():
    """What SQLAlchemy needs itself and so cannot be shut: the engine behind a session."""
    around = re.compile(r"\.get_bind\(|session\.bind\b|_connection_for_bind|make_transient")
    users = [
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "server").rglob("*.py")
        if around.search(file.read_text(encoding="utf-8"))
    ]
    assert users == []


def test_every_public_function_of_the_server_has_a_docstring():
    bare = [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.name}"
        for file in (ROOT / "server").rglob("*.py")
        if "migrations" not in file.parts
        for node in _public(ast.parse(file.read_text(encoding="utf-8")))
        if not ast.get_docstring(node)
    ]
    assert bare == []


def _public(tree):
    """Functions and classes of a module, and the methods of its classes."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def test_only_the_clock_asks_what_time_it_is():
    askers = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "server").rglob("*.py")
        if re.search(r"datetime\.now\(|utcnow\(|date\.today\(", file.read_text(encoding="utf-8"))
    ]
    assert askers == ["server/clock.py"]
