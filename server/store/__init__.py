"""Tables and change numbers. Knows nothing of who may see what; ``access`` does."""
