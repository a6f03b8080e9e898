"""Turns a draft into clean paragraphs with their kinds, and reads its title, byline and date. Read ``drafts`` first."""
