"""Ranking: the best or the latest articles of a plan, without a look at the others. Read ``ranking`` first."""
