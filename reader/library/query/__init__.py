"""Parses the search language into a tree. Read ``syntax`` first, then ``query``."""
