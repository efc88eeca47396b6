"""A receipt as one page: plain sentences first, the facts below. Made to be printed on one A4."""

import base64
import hashlib
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from server import clock
from server.care.decisions import STANDS
from server.web.export_words import Words
from server.web.receipt_words import Receipt, parts, who, words_of

STYLE = Markup(
    "@page{size:A4;margin:15mm}"
    "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff;overflow-wrap:anywhere}"
    "h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.1rem;margin:2rem 0 .5rem;"
    "padding-top:1rem;border-top:1px solid #767676}p{margin:0 0 .6rem;white-space:pre-wrap}"
    "dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.2rem 1rem;margin:0;"
    "font-size:.9rem}dt{font-weight:600}dd{margin:0;white-space:pre-wrap}"
    "footer{margin-top:1.5rem;font-size:.9rem}"
    "@media print{html{font-size:10pt}body{margin:0;padding:0;max-width:none;font-size:1rem;"
    "line-height:1.3}h1{font-size:1.5rem;margin:0 0 .5rem}h2{margin:1rem 0 .3rem;padding-top:.6rem}"
    "p{margin:0 0 .4rem}dl{grid-template-columns:10rem 1fr}footer{margin-top:.8rem}}"
)
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
CSP = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
"""What the page may do: show itself in this one style. It may not be framed either, which only a
header can say."""
PAGE = Markup(
    '<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta http-equiv="Content-Security-Policy" content="{csp}">'
    '<meta name="robots" content="noindex"><title>{title}</title><style>{style}</style></head>'
    "<body><main><h1>{title}</h1><p><strong>{name}</strong></p>{lines}<h2>{data}</h2><dl>{facts}</dl></main>"
    "<footer>{as_of}</footer></body></html>"
)


def page(receipt: Receipt, language: str) -> str:
    """The page of one receipt."""
    words = Words(language, receipt["jurisdiction"], {})
    told = words_of(receipt, language)
    facts = ((name, text) for name, text in _facts(words, receipt) if text)
    return str(
        PAGE.format(
            language=language,
            csp=CSP,
            style=STYLE,
            title=told["title"],
            name=receipt["principal"]["name"],
            lines=_each("<p>{}</p>", ((line,) for line in told["lines"])),
            data=words("receipts-data"),
            facts=_each(
                "<dt>{}</dt><dd>{}</dd>",
                ((words("receipts-label", field=name), text) for name, text in facts),
            ),
            as_of=words("receipts-as-of", when=words.moment(clock.now())),
        )
    )


def _each(pattern: str, several: Any) -> Markup:
    return Markup("").join(Markup(pattern).format(*one) for one in several)  # noqa: S704 - ours


def _facts(words: Words, receipt: Receipt) -> Iterator[tuple[str, str]]:
    validity, data, basis = receipt["validity"], receipt["data"], receipt["lawful_basis"]
    yield "principal", receipt["principal"]["name"]
    yield "recipient", who(words, receipt)
    yield "category", words.value("grant", "shared", data["category"])
    yield "parts", parts(words, receipt)
    yield "right", words.value("grant", "right", receipt["right"])
    yield "at", words.moment(receipt["event"]["at"])
    if receipt["event"]["state"] in STANDS:
        until = validity["until"]
        yield "from", words.moment(validity["from"])
        yield "until", words.moment(until) if until else words("receipts-no-end")
    yield "country", words.value("person", "country", receipt["jurisdiction"])
    yield "secrecy", basis["secrecy"]
    yield "controller", receipt["controller"]["address"]
    yield "basis", basis["controller"]
    yield "record", f"{receipt['record_id']} / {receipt['number']}"
