"""The terminal: input of keys and pastes, and output without control characters. Read ``barrier`` first."""
