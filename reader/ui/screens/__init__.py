"""The main screen with its keys, and the windows over it."""
