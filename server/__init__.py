"""Tråden: the server."""
