# Logge inn med e-ID, for den som vil: knappen ved døra, veien tilbake, og under Enheter og tilgangsnøkler.

e-id-sign-in = Logg inn med { $name }
e-id-signing-in = Du logges inn
e-id-binding = E-ID-en kobles til
e-id-wait = Et øyeblikk …
e-id-stopped = Du er ikke logget inn ennå
e-id-not-bound = Ingenting er koblet til ennå
e-id-cancelled = Du avbrøt underveis. Ingenting er endret.
e-id-failed = Det gikk ikke denne gangen. Ingenting er endret. Prøv igjen om litt.
e-id-nothing = Her er det ingenting å logge inn med. Begynn på nytt.
e-id-again = Prøv igjen
e-id-back-to-devices = Til enheter og tilgangsnøkler
e-id-in-lead = Legg gjerne til en tilgangsnøkkel på denne telefonen også. Da kommer du inn selv når e-ID-en ikke virker.

e-id-section = E-ID
e-id-what = Hvis du vil, kan du logge inn med e-ID også. Vi lagrer verken navn eller fødselsnummer, bare et merke som viser at det er samme e-ID. Den som kan bruke e-ID-en din, kommer inn i planen din.
e-id-bind = Koble til { $name }
e-id-bound = E-ID-en er koblet til. Nå kan du logge inn med den.
e-id-bound-on = Koblet til { $day }.
e-id-used = Sist brukt { $when }.
e-id-never-used = Ikke brukt ennå.
e-id-unbind = Koble fra
e-id-unbound = Den åpner ikke kontoen din lenger.
