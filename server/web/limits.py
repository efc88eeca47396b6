"""How often someone may knock, by where they come from. Never by account: that would let
anyone lock the person out."""

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from server.settings import Settings

limiter = Limiter(get_remote_address, storage_uri="memory://", default_limits=["1200 per minute"])


def init_app(app: Flask, settings: Settings) -> None:
    """Count, unless the settings say not to."""
    app.config["RATELIMIT_ENABLED"] = settings.rate_limits
    limiter.init_app(app)
