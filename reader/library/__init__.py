"""Remembers: the only room that says SQL."""
