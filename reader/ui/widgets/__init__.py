"""Widgets, each for one kind of view; they do not know each other or the library."""
