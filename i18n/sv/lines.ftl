lines-country-se = Sverige
lines-country-no = Norge
lines-country-dk = Danmark

# Bredvid nödnumret, kort.
lines-se-112 = Fara för liv
lines-no-113 = Fara för liv
lines-no-112 = Polis
lines-dk-112 = Fara för liv

lines-kind-crisis = Någon att prata med
lines-kind-suicide = När du har tankar på självmord
lines-kind-medical-advice = Råd om vård
lines-kind-addiction = Om alkohol och beroende
lines-kind-relatives = För dig som är anhörig
lines-kind-children = För barn och unga

lines-for-adults-also-relatives = För vuxna, också anhöriga.
lines-for-also-relatives = Också för anhöriga.
