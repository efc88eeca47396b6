"""HTTP in, HTTP out. No queries, no rules."""
