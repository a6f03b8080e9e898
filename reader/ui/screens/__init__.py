"""Screens: the main one with its keys, and the windows that come over it."""
