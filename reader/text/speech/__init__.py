"""Listens: quotations and who is speaking. Read ``speakers`` first."""
