"""Evaluates the analysis: compares its results with marks by people. Read ``judgement`` first."""
