"""Regions of the screen: each asks the library for what its widgets show, always off the thread of the screen."""
