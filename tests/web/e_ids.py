"""How somebody goes to an e-ID provider and comes back."""

from contextlib import contextmanager
from urllib.parse import parse_qsl, urlsplit

from server.outside.e_id import EIds


@contextmanager
def use_provider(app, *providers):
    """The app has these written down; they are on this machine."""
    before = app.extensions["traden_e_id"]
    named = [provider.issuer for provider in providers]
    app.extensions["traden_e_id"] = EIds(providers, app.config["TRADEN_ORIGIN"], named)
    try:
        yield
    finally:
        app.extensions["traden_e_id"] = before


def begins(browser, path="/api/e-id/options", *, status=200, **more):
    """Asks where to go."""
    return browser.post(path, {"country": "se", **more}, status=status)


def goes(provider, asked):
    """Goes there, and is sent back to the app → what came along."""
    back = urlsplit(provider.visit(asked["address"]))
    assert f"{back.scheme}://{back.netloc}{back.path}" == "http://localhost:8000/e-id"
    return dict(parse_qsl(back.query))


def answer_in(back):
    """What the app sends to sign in."""
    return {"device_name": "New phone", **{name: back[name] for name in ("code", "state", "iss")}}


def comes_in(browser, provider, *, status=200):
    """All of it, to sign in."""
    back = goes(provider, begins(browser))
    return browser.post("/api/e-id", answer_in(back), status=status)


def binds(browser, provider, *, status=201):
    """All of it, to bind the e-ID to the account that is signed in."""
    browser.checks()
    back = goes(provider, begins(browser, "/api/me/e-ids/options"))
    sent = {name: back[name] for name in ("code", "state", "iss")}
    return browser.post("/api/me/e-ids", sent, status=status)
