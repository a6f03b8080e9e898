"""Highlights: where the words of a query occur in a text, and how often. Read ``highlights`` first."""
