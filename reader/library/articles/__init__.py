"""Articles: storing them with their quotes, names, tags and notes, and reading them. Read ``records`` first."""
