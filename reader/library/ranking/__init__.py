"""Ranking: finds the best or the latest articles of a plan without reading the others. Read ``ranking`` first."""
