"""Words: how they are cut, folded and inflected, and the indexes of them. Read ``vocabulary`` first."""
