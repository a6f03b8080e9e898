"""Analyses articles: pure functions from text to the values of the model. Read ``analyse`` first."""
