"""Reads: bytes of one kind of file into drafts, one module a family."""
