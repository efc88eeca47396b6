"""Benchmarks: what Tråden costs, beside the smallest honest server and beside its goals.

``python -m bench`` runs everything, ``python -m bench api sizes`` only those. Each prints a
table with the goals beside the figures; none fails because a machine was slow.
"""
