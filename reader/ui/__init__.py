"""Shows: the Textual application."""
