# Planer fra instanser, som indgår i den ene plan.

sources-state-active = Gælder
sources-state-ended = Afsluttet
