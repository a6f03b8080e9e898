"""Suggestions: how a query may go on, and what was meant when it finds nothing. Read ``suggestions`` first."""
