"""Finds paragraphs that repeat others of the same article, and folds them. Read ``folding`` first."""
