# Plans from agencies, which are part of the one plan.

sources-state-active = In force
sources-state-ended = Ended
