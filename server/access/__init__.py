"""The only room that knows who may see what: the policy, the locks, the keys."""
