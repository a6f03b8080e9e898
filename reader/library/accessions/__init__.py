"""Accessions: adding and updating articles, and the feeds and folders they come from. Read ``accessions`` first."""
