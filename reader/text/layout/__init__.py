"""Lays out: one draft into clean paragraphs, each known for what it is. Read ``drafts`` first."""
