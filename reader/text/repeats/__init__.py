"""Repeats: paragraphs that say again what another says, and so fold. Read ``folding`` first."""
