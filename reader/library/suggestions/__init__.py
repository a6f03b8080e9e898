"""Suggestions: how a query may continue, and what was meant if it finds nothing. Read ``suggestions`` first."""
