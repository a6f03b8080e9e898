"""Search: the articles and quotations of a query, and what they have in common. Read ``search`` first."""
