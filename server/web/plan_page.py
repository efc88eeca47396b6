"""A plan as one page, to print on one A4: the form's points, filled with what is there."""

import base64
import hashlib
from typing import Any

from markupsafe import Markup

from server import clock
from server.care.plan_print import Paper
from server.web.export_words import Words
from server.web.plan_words import Point, points

STYLE = Markup(
    "@page{size:A4;margin:12mm}"
    "body{font:1rem/1.4 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff;overflow-wrap:anywhere}"
    "h1{font-size:1.6rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.05rem;margin:1rem 0 .2rem;"
    "padding-top:.5rem;border-top:1px solid #767676}p,ul{margin:0 0 .3rem}ul{padding-left:1.2rem}"
    "li{white-space:pre-wrap}.gap{font-style:italic}"
    "table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.9rem}"
    "th,td{text-align:left;vertical-align:top;padding:.15rem .5rem .15rem 0}"
    "tr+tr td{border-top:1px solid #ccc}footer{margin-top:1rem}"
    "th{width:17%}th:nth-child(4){width:19%}th:nth-child(1){width:36%}th:nth-child(2){width:28%}"
    "main{counter-reset:point}h2::before{counter-increment:point;content:counter(point) '. '}"
    "@media screen and (max-width:44rem){thead{position:absolute;clip-path:inset(50%)}"
    "table,tbody,tr{display:block}tr{padding:.4rem 0}tr+tr{border-top:1px solid #ccc}"
    "tr+tr td{border:0}td{display:inline;padding:0}td:first-child{display:block;font-weight:600}"
    "td:nth-child(n+3)::before{content:' · '}}"
    "@media print{html{font-size:9.5pt}body{margin:0;padding:0;max-width:none;line-height:1.25}"
    "h1{font-size:1.4rem}h2{margin:.5rem 0 .1rem;padding-top:.3rem}p,ul{margin:0 0 .15rem}"
    "tr,li{break-inside:avoid}h2{break-after:avoid}footer{margin-top:.5rem}}"
)
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
CSP = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
"""What the page may do: show itself in this one style."""
PAGE = Markup(
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta http-equiv="Content-Security-Policy" content="{csp}">'
    '<meta name="robots" content="noindex"><title>{title}</title><style>{style}</style></head>'
    "<body><main><h1>{title}</h1><p><strong>{name}</strong></p>{points}</main>"
    "<footer>{printed}</footer></body></html>"
)
TABLE = Markup(
    # Said once more what each is: on a small screen it no longer looks like a table.
    '<table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader">{}</th>'
    '<th role="columnheader">{}</th><th role="columnheader">{}</th>'
    '<th role="columnheader">{}</th></tr></thead><tbody role="rowgroup">{}</tbody></table>'
)
ROW = '<tr role="row">' + '<td role="cell">{}</td>' * 4 + "</tr>"
COLUMNS = ("what", "owner", "when", "state")


def page(paper: Paper, form: str) -> str:
    """The page of a plan, in the person's language."""
    person = paper.person
    words = Words(person.language, person.country, {})
    told = points(paper, form, words)
    return str(
        PAGE.format(
            language=person.language,
            csp=CSP,
            style=STYLE,
            title=words("prints-title", form=form),
            name=person.name,
            points=Markup("").join(_point(point, words) for point in told),
            printed=words("plan-printed", day=words.day(clock.today(person.country))),
        )
    )


def _point(point: Point, words: Words) -> Markup:
    shown = Markup("<h2>{}</h2>").format(point.heading)
    if point.lines:
        shown += Markup("<ul>{}</ul>").format(_each("<li>{}</li>", ((one,) for one in point.lines)))
    if point.rows:
        heads = (words(f"plan-who-{column}") for column in COLUMNS)
        shown += TABLE.format(*heads, _each(ROW, point.rows))
    if not point.lines and not point.rows:
        shown += Markup('<p class="gap">{}</p>').format(words("prints-missing"))
    return shown


def _each(pattern: str, several: Any) -> Markup:
    return Markup("").join(Markup(pattern).format(*one) for one in several)  # noqa: S704 - ours
