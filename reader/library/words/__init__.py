"""Words: splitting, folding and inflecting them, and their indexes. Read ``vocabulary`` first."""
