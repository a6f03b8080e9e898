"""Layout: one draft into clean paragraphs, each with its kind, and what it says of itself. Read ``drafts`` first."""
