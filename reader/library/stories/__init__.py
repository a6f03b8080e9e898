"""Stories: copies and versions of one article, folded behind a leading article. Read ``stories`` first."""
