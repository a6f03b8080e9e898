"""Texts: the words of an article, its furniture, and its original bytes. Read ``paragraphs`` first."""
