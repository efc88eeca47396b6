"""Secrets that we give out once and store only the hash of."""

import hashlib
import secrets


def new_token() -> tuple[str, bytes]:
    """A token for a cookie or a link (256 random bits), and the hash we store of it."""
    token = secrets.token_urlsafe(32)
    return token, token_hash(token)


def token_hash(token: str) -> bytes:
    """What is stored of a token. Tokens are random, so a plain hash cannot be guessed back."""
    return hashlib.sha256(token.encode()).digest()
