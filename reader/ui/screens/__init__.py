"""Whole screens: each holds state and hands it down to its widgets."""
