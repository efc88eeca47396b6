support-title = Støtte nå
support-emergency = Nødnummer
support-call-number = Ring { $number }
support-country = Numrene gjelder

support-rung-steps = Det som hjelper deg
support-rung-people = Noen du stoler på
support-rung-near = Hvem svarer nå
support-rung-lines = Hjelpetelefoner
support-straight = Gå rett til

support-trusted = Tillitspersonen din
support-helper = Noen du kan be om hjelp
# Den ferdige meldingen. Den skal ikke røpe noe om hvorfor.
support-text-words = Hei! Kan du ringe meg når du kan?
support-text-shown = I meldingen står det «{ $words }». Du kan endre før du sender.

support-helped = Det hjalp
support-helped-label = Så godt
support-helped-name = Bli i det en stund.
support-helped-more = Du kan gå videre når du vil. Ingenting av det du trykker på her, blir lagret.

support-next-step = Neste
support-next-helper = Ikke svar? Neste
support-next-service = Ikke svar? Neste
support-next-maybe = Ikke svar? Neste
support-next-nobody-near = Gå til hjelpetelefonene
support-next-line = Ikke svar? Neste
support-next-end = Begynn på nytt
support-next-helped = Gå videre
support-previous = Ett steg tilbake

support-maybe = Disse svarer kanskje.
support-maybe-more = Vi vet ikke om de har åpent akkurat nå.
support-nobody-near = Stedene som hjelper deg, har stengt akkurat nå.
support-nobody-near-next = Men det finnes andre du kan ringe til.
support-closed-now = Stengt akkurat nå
support-all-lines = Alle hjelpetelefoner

support-end-label = Den som ikke svarte i stad, svarer kanskje nå
support-end = Prøv en gang til.
# $number: landets nødnummer, 112 eller 113.
support-end-more = Tenker du på å ta livet ditt? Ring { $number } og si det som det er.

support-none = Du trenger ikke å logge inn her. Har du en kriseplan i Tråden, kommer dine egne steg først.
support-locked = Tråden er låst. Her vises det du har valgt å vise uten å låse opp.
support-expired = Du må logge inn igjen for å se alt. Her vises det du har valgt å vise likevel.
support-to-crisis-plan = Til kriseplanen din
