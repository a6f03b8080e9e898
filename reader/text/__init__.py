"""Understands: pure functions from text to the nouns of the model. Read ``analyse`` first."""
