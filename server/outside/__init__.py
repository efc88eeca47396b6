"""Adapters to the world. Know settings and clock, and nothing else of ours."""
