"""The demo families: five persons, each in her or his own language, made through the same verbs
as everything else. What they say is data, in ``families/*.json``; all of it is invented."""

from server.demo.families import words

__all__ = ["words"]
