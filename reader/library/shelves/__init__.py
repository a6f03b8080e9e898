"""Shelves: the lists of articles, newest first, and positions in them. Read ``shelves`` first."""
