"""Names: who is who across all articles, what the reader corrects, and dossiers. Read ``identities`` first."""
