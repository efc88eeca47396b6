"""The verbs of the domain, plain functions. Pure parts (merge, rules) touch nothing."""
