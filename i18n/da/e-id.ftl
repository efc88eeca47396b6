# Log ind med e-ID, for den, der vil: knappen ved døren, vejen tilbage, og under Enheder og adgangsnøgler.

e-id-sign-in = Log ind med { $name }
e-id-signing-in = Du bliver logget ind
e-id-binding = Dit e-ID bliver koblet til
e-id-wait = Et øjeblik …
e-id-stopped = Du er ikke logget ind endnu
e-id-not-bound = Intet er koblet til endnu
e-id-cancelled = Du afbrød undervejs. Intet er ændret.
e-id-failed = Det gik ikke denne gang. Intet er ændret. Prøv igen om lidt.
e-id-nothing = Her er ikke noget at logge ind med. Begynd forfra.
e-id-again = Prøv igen
e-id-back-to-devices = Til enheder og adgangsnøgler
e-id-in-lead = Tilføj gerne en adgangsnøgle på denne telefon også. Så kommer du ind, selv når dit e-ID ikke virker.

e-id-section = E-ID
e-id-what = Hvis du vil, kan du også logge ind med e-ID. Vi gemmer hverken navn eller CPR-nummer, kun et mærke, der viser, at det er det samme e-ID. Den, der kan bruge dit e-ID, kommer ind i din plan.
e-id-bind = Kobl { $name } til
e-id-bound = Dit e-ID er koblet til. Nu kan du logge ind med det.
e-id-bound-on = Koblet til { $day }.
e-id-used = Sidst brugt { $when }.
e-id-never-used = Ikke brugt endnu.
e-id-unbind = Kobl fra
e-id-unbound = Det åbner ikke din konto længere.
