"""Search: the articles and quotations for a query, and their facets. Read ``search`` first."""
