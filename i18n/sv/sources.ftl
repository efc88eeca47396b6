# Planer från verksamheter, som ingår i den enda planen.

sources-state-active = Gäller
sources-state-ended = Avslutad
