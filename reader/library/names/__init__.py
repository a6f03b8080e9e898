"""Names across all articles: identities, corrections by the reader, and dossiers. Read ``identities`` first."""
