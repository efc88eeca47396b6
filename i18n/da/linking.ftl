# At forbinde en instans’ eget system med planen.

linking-title = Forbind en instans
linking-about = Så aftaler og planer kommer hertil af sig selv
linking-lead = Vis koden til nogen hos instansen. De skriver den ind i deres system.
linking-sees-first = De ser intet, når I har forbundet. Du bestemmer bagefter, hvad du deler.
linking-make = Lav en kode
linking-make-again = Lav en ny kode
linking-drop = Fjern koden
linking-too-late = Koden gælder ikke længere.
linking-until = Gælder til { $time }, kun én gang.
linking-qr = Koden som et billede, der kan scannes
linking-copy = Kopiér koden
linking-nobody-else = Vis den kun til nogen, du selv har kontakt med. Ingen skal ringe til dig og bede om koden.
linking-linked = Forbundne systemer
linking-sees-nothing = Ser intet lige nu.
linking-sees-explain = Systemet ser det, du deler med instansen, og intet andet.
linking-change-sees = Ændr, hvad de må se
linking-end = Afslut forbindelsen
linking-ended = Forbindelsen er afsluttet.
