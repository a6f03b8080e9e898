"""Folds: paragraphs that say again what another says. Read ``folding`` first."""
