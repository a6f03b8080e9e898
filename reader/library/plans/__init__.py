"""Plans: by which expressions, conditions and indexes a query is to be answered. Read ``plans`` first."""
