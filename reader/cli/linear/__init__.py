"""The reader line by line, for screen readers and pipes: headlines to choose from, and articles read aloud."""
