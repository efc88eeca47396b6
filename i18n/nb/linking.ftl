# Å koble en tjenestes eget system til planen.

linking-title = Koble til en tjeneste
linking-about = Så timer og planer kommer hit av seg selv
linking-lead = Vis koden til noen i tjenesten. De skriver den inn i systemet sitt.
linking-sees-first = De ser ingenting når dere har koblet. Du bestemmer etterpå hva du deler.
linking-make = Lag en kode
linking-make-again = Lag en ny kode
linking-drop = Fjern koden
linking-too-late = Koden gjelder ikke lenger.
linking-until = Gjelder til { $time }, én eneste gang.
linking-qr = Koden som et bilde å skanne
linking-copy = Kopier koden
linking-nobody-else = Vis den bare til noen du selv har kontakt med. Ingen skal ringe deg og be om koden.
linking-linked = Tilkoblede systemer
linking-sees-nothing = Ser ingenting akkurat nå.
linking-sees-explain = Systemet ser det du deler med tjenesten, og ikke noe annet.
linking-change-sees = Endre hva de får se
linking-end = Avslutt koblingen
linking-ended = Koblingen er avsluttet.
