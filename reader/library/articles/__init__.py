"""Articles: stored as rows with their quotes, names, tags and notes, and read back. Read ``records`` first."""
