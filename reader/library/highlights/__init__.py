"""Highlights: where the words of a query stand in a text, and how often. Read ``highlights`` first."""
