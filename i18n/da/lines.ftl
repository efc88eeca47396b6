lines-country-se = Sverige
lines-country-no = Norge
lines-country-dk = Danmark

# Ved siden af nødnummeret, kort.
lines-se-112 = Livsfare
lines-no-113 = Livsfare
lines-no-112 = Politi
lines-dk-112 = Livsfare

lines-kind-crisis = En at tale med
lines-kind-suicide = Når du har tanker om selvmord
lines-kind-medical-advice = Råd fra læge eller sygeplejerske
lines-kind-addiction = Om alkohol og afhængighed
lines-kind-relatives = For dig, der er pårørende
lines-kind-children = For børn og unge

lines-for-adults-also-relatives = For voksne, også pårørende.
lines-for-also-relatives = Også for pårørende.
