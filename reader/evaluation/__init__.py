"""Judges: compares what was understood of an article with what people marked in it. Read ``judgement`` first."""
