"""Names: people, places and organisations, each once. Read ``entities`` first."""
