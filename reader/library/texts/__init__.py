"""Texts: the words of an article, its furniture, and the bytes it came from. Read ``paragraphs`` first."""
