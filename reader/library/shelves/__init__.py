"""Shelves: the lists of articles, newest first, and the ways to a place in them. Read ``shelves`` first."""
