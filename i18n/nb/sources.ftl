# Planer fra tjenester, som inngår i den ene planen.

sources-state-active = Gjelder
sources-state-ended = Avsluttet
