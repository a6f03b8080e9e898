"""Plans: the expressions, conditions and indexes by which a query is answered. Read ``plans`` first."""
