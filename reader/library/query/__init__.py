"""Queries: what is typed in the search language becomes a tree. Read ``syntax`` first, then ``query``."""
