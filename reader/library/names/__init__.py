"""Names: who is who in all articles, what the reader corrects, and dossiers. Read ``identities`` first."""
