"""The terminal: keys and pastes; output without control characters and in its columns. Read ``barrier`` first."""
