"""Stories: which articles are copies or versions of one another. Read ``kinship`` first."""
