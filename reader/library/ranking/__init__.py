"""Ranking: the best or the latest articles of a plan, without looking at the others. Read ``ranking`` first."""
