"""Measures the other packages: accuracy on marked articles, speed and search quality on invented ones."""
