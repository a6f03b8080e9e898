"""The reader line by line, for ears and pipes: headlines to choose from, and articles that are narrated."""
