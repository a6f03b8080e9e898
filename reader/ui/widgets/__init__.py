"""Widgets: each shows one kind of view value and knows nothing else of ours."""
