"""Widgets: each shows one kind of view and imports nothing else of ours."""
