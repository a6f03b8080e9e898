"""Accessions: how articles come in, from which feeds and folders, and are renewed. Read ``accessions`` first."""
