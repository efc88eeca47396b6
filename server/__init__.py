"""Tråden, the server: the map of the house.

Rooms, and the only direction in which one may call another::

    web  →  schemas | care  →  access  →  store

    web       HTTP in, HTTP out. No queries, no rules. One file per noun.
    schemas   The shape and wording of what comes in (marshmallow).
    care      The verbs of the domain: keep, merge, start, erase … Plain functions.
    access    The only room that knows who may see what: policy, locks, keys.
    store     Tables, change numbers, migrations.
    outside   Adapters to the world: passkeys, texts, calendar files.
    demo      The demo families, made through the same verbs as everything else.

The same noun has the same name in every room. What phones carry goes through one door for all
nouns: ``web/nouns.py`` → ``schemas/nouns.py`` → ``care/keep.py`` → ``store/plan.py``. Follow one
noun inward to understand the house.
"""

__version__ = "0.1.0"
