"""Everything about a person as one page: no script, nothing fetched, made to be printed."""

from collections.abc import Callable, Iterable
from typing import Any

from markupsafe import Markup

from server.schemas.nouns import ABOUT_ME, SECTIONS
from server.web import export_calls
from server.web.export_words import TITLES, Words, names_of

Row = dict[str, Any]

PAGE = Markup(
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    '<meta name="robots" content="noindex"><title>{title}</title><style>{style}</style></head>'
    "<body><h1>{title}</h1><p>{lead}</p>{body}</body></html>"
)
STYLE = Markup(
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff;overflow-wrap:anywhere}"
    "h2{margin-top:2.5rem;border-bottom:1px solid #767676}h3{margin:1.5rem 0 .25rem}"
    "article article{margin-left:1rem;padding-left:1rem;border-left:2px solid #c4c4c4}"
    "dl{margin:0}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap}"
    "article,li{break-inside:avoid}@media print{body{margin:0;max-width:none}}"
)
ACTS = {
    "created": "history-created", "changed": "history-changed",
    "removed": "history-removed-act", "restored": "history-restored",
}  # fmt: skip
AROUND = {
    "member": "people-title", "agency": "agencies-title", "grant": "export-grants",
    "request": "export-requests", "note": "export-notes", "plan_source": "sources-title",
    "handover": "handovers-title",
}  # fmt: skip
"""Noun → the title above its rows."""


def page(data: dict[str, Any], language: str) -> str:
    """The page, from what ``care.export`` gathers."""
    person = data["rows"]["person"][0]
    everything = [row for rows in data["rows"].values() for row in rows]
    names = {row["id"]: row.get(TITLES.get(row["noun"], ""), "") for row in everything}
    words = Words(language, person["country"], names)
    live = {noun: _in_order(rows) for noun, rows in data["rows"].items()}
    removed = [row for row in everything if row["removed"]]
    body = Markup("").join([*_plan(words, live), *_around(words, live), _removed(words, removed)])
    body += _calls(words, data["calls"]) + _feeds(words, data["calendar_feeds"])
    body += _from_systems(words, data["from_systems"])
    body += _account(words, data["account"]) + _elsewhere(words, data["account"])
    body += _history(words, data)
    title = words("plan-of", name=person["name"]) if person["name"] else words("plan-title")
    lead = words("export-made", when=words.moment(data["made_at"]))
    return str(PAGE.format(language=language, title=title, style=STYLE, lead=lead, body=body))


def _in_order(rows: list[Row]) -> list[Row]:
    """What is not removed: times by time, the rest as the person put it."""
    live = [row for row in rows if not row["removed"]]
    if live and live[0]["noun"] == "appointment":
        return sorted(live, key=lambda row: row["starts_at"])
    return sorted(live, key=lambda row: row.get("place", 0))


def _plan(words: Words, live: dict[str, list[Row]]) -> Iterable[Markup]:
    yield _section(words("history-noun-person"), [_facts(words, row) for row in live["person"]])
    steps = {goal["id"]: _pointing(live["step"], "goal_id", goal["id"]) for goal in live["goal"]}
    goals = [_article(words, goal, steps[goal["id"]]) for goal in live["goal"]]
    loose = [_article(words, step) for step in live["step"] if step["goal_id"] not in steps]
    head = [_facts(words, row) for row in live["plan"]]
    yield _section(words("history-noun-plan"), [*head, *goals, *loose])


def _around(words: Words, live: dict[str, list[Row]]) -> Iterable[Markup]:
    times = [
        _article(words, row, _pointing(live["question"], "appointment_id", row["id"]))
        for row in live["appointment"]
    ]
    known = {row["id"] for row in live["appointment"]}
    loose = [_article(words, row) for row in live["question"] if row["appointment_id"] not in known]
    yield _section(words("appointments-title"), [*times, *loose])
    head = [_facts(words, row) for row in live["crisis_plan"]]
    yield _section(
        words("crisis-title"), [*head, *_by_section(words, live["crisis_entry"], SECTIONS)]
    )
    yield _section(words("history-noun-about_me"), _by_section(words, live["about_me"], ABOUT_ME))
    for noun, title in AROUND.items():
        yield _section(words(title), [_article(words, row) for row in live[noun]])
    talks = [
        _article(words, row, _pointing(live["talk_answer"], "talk_id", row["id"]))
        for row in live["talk"]
    ]
    yield _section(words("talks-title"), talks)


def _by_section(words: Words, entries: list[Row], sections: tuple[str, ...]) -> Iterable[Markup]:
    for section in sections:
        inside = [row for row in entries if row["section"] == section]
        if inside:
            title = words.value(inside[0]["noun"], "section", section)
            yield Markup("<h3>{}</h3>").format(title)
            yield from (_article(words, row, without=("section",)) for row in inside)


def _pointing(rows: list[Row], field: str, row_id: str) -> list[Row]:
    return [row for row in rows if row[field] == row_id]


def _section(title: str, parts: Iterable[Markup]) -> Markup:
    inner = Markup("").join(parts)
    return Markup("<section><h2>{}</h2>{}</section>").format(title, inner) if inner else Markup("")


def _article(
    words: Words, row: Row, inner: Iterable[Row] = (), without: tuple[str, ...] = ()
) -> Markup:
    """A row with its facts, and the rows that hang in it."""
    hidden = (*without, TITLES[row["noun"]], "goal_id", "appointment_id", "talk_id")
    return Markup("<article><h3>{}</h3>{}{}</article>").format(
        words.title(row),
        _facts(words, row, hidden),
        Markup("").join(_article(words, one) for one in inner),
    )


def _facts(words: Words, row: Row, hidden: tuple[str, ...] = ()) -> Markup:
    """Every field that says something, and texts of which two versions are kept."""
    noun = row["noun"]
    said = [
        (words.label(noun, name), words.value(noun, name, row[name], row.get("zone")))
        for name in names_of(noun)
        if name not in hidden
    ]
    said += [
        (words("export-also", field=words.label(noun, name)), text)
        for name, others in row.get("kept_both", {}).items()
        for text in others
    ]
    return _list([(label, text) for label, text in said if text])


def _list(pairs: list[tuple[str, str]]) -> Markup:
    if not pairs:
        return Markup("")
    lines = (Markup("<dt>{}</dt><dd>{}</dd>").format(*pair) for pair in pairs)
    return Markup("<dl>{}</dl>").format(Markup("").join(lines))


def _removed(words: Words, rows: list[Row]) -> Markup:
    articles = [
        _article(words, row) for row in sorted(rows, key=lambda row: row["changed_at"])
    ]  # fmt: skip
    return _section(words("history-removed"), articles)


def _calls(words: Words, calls: list[dict[str, Any]]) -> Markup:
    articles = [
        Markup("<article><h3>{}</h3>{}</article>").format(title, _list(pairs))
        for title, pairs in export_calls.told(words, calls)
    ]
    return _section(words("calls-history"), articles)


def _feeds(words: Words, feeds: list[dict[str, Any]]) -> Markup:
    told = [
        (one["name"] or words("calendar-feed-unnamed"), words.moment(one["made_at"]))
        for one in feeds
    ]
    return _section(words("calendar-feed-list"), [_list(told)] if told else [])


def _from_systems(words: Words, sent: list[dict[str, Any]]) -> Markup:
    """That something came, and when: what it says stands above, and whole in the other file."""
    told = [(words(f"history-noun-{one['noun']}"), words.moment(one["at"])) for one in sent]
    return _section(words("export-from-systems"), [_list(told)] if told else [])


def _account(words: Words, account: dict[str, Any]) -> Markup:
    passkeys = [(one["name"] or words("me-passkey-unnamed"), one["created_at"])
                for one in account["passkeys"]]  # fmt: skip
    devices = [(one["name"] or words("account-device-unnamed"), one["last_used_at"])
               for one in account["devices"]]  # fmt: skip
    e_ids = [(f"{words('e-id-section')}, {words('account-country-' + one['country'])}",
              one["bound_at"]) for one in account["e_ids"]]  # fmt: skip
    said: Callable[[list[Any]], Markup] = lambda pairs: _list(  # noqa: E731 - one line, used twice
        [(name, words.moment(moment)) for name, moment in pairs]
    )
    parts = [said(devices), said(passkeys), said(e_ids)]
    return _section(words("export-account"), parts)


def _elsewhere(words: Words, account: dict[str, Any]) -> Markup:
    """What one has to do with other people's plans."""
    plans = [
        (one["called"] or words("plan-title"), words.moment(one["accepted_at"]))
        for one in account["takes_part"]
    ]
    sent = [(words.moment(one["at"]), _sent(words, one["content"])) for one in account["sent"]]
    of_plans = _section(words("export-takes-part"), [_list(plans)])
    return of_plans + _section(words("export-sent"), [_list(sent)])


def _sent(words: Words, content: dict[str, Any]) -> str:
    if "shares" not in content:
        return str(content["words"])
    said = (words.value("request", "shares", content["shares"]), content["purpose"])
    return "\n".join(text for text in said if text)


def _history(words: Words, data: dict[str, Any]) -> Markup:
    lines = [_line(words, change, data["account"]["account_id"]) for change in data["history"]]
    return _section(words("history-title"), [Markup("<ul>{}</ul>").format(Markup("").join(lines))])


def _line(words: Words, change: dict[str, Any], account_id: str) -> Markup:
    own = "you" if change["by"] == account_id else "other"
    who = "service" if change["on_behalf"] else own
    what = words(ACTS[change["act"]], who=who, noun=change["noun"])
    pairs = [
        (words.label(change["noun"], name), " → ".join(_before_and_after(words, change, name)))
        for name in change["fields"]
    ]
    said = _list([(label, text) for label, text in pairs if text])
    return Markup("<li>{}: {}{}</li>").format(words.moment(change["at"]), what, said)


def _before_and_after(words: Words, change: dict[str, Any], name: str) -> list[str]:
    before, after = (words.value(change["noun"], name, one) for one in change["fields"][name])
    if not before and not after:
        return []
    if not before:
        return [after]
    return [before, after or words("history-nothing")]
