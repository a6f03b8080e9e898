"""The terminal: how keys and pastes come from it, and how what is drawn reaches it. Read ``barrier`` first."""
