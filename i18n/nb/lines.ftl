lines-country-se = Sverige
lines-country-no = Norge
lines-country-dk = Danmark

# Ved siden av nødnummeret, kort.
lines-se-112 = Fare for liv
lines-no-113 = Fare for liv
lines-no-112 = Politi
lines-dk-112 = Fare for liv

lines-kind-crisis = Noen å snakke med
lines-kind-suicide = Når du har tanker om selvmord
lines-kind-medical-advice = Hjelp fra lege når det haster
lines-kind-addiction = Om alkohol og avhengighet
lines-kind-relatives = For deg som er pårørende
lines-kind-children = For barn og unge

lines-for-adults-also-relatives = For voksne, også pårørende.
lines-for-also-relatives = Også for pårørende.
