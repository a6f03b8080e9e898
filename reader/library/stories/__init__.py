"""Stories: copies and versions of one article, folded behind the one that leads them. Read ``stories`` first."""
