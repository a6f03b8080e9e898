"""Suggestions: completions of a query, and corrections if it finds nothing. Read ``suggestions`` first."""
