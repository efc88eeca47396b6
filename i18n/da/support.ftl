support-title = Støtte nu
support-emergency = Nødnumre
support-call-number = Ring { $number }
support-country = Numrene gælder

support-rung-steps = Det, der hjælper dig
support-rung-people = En, du har tillid til
support-rung-near = Hvem svarer nu
support-rung-lines = Hjælpelinjer
support-straight = Gå direkte til

support-trusted = Den person, du har tillid til
support-helper = En, du kan bede om hjælp
# Den færdige besked. Den må ikke røbe noget om hvorfor.
support-text-words = Hej! Vil du ringe til mig, når du kan?
support-text-shown = I beskeden står der »{ $words }«. Du kan ændre den, før du sender.

support-helped = Det hjalp
support-helped-label = Det var godt
support-helped-name = Bliv i det en stund.
support-helped-more = Du kan gå videre, når du vil. Intet af det, du trykker på her, bliver gemt.

support-next-step = Næste
support-next-helper = Intet svar? Næste
support-next-service = Intet svar? Næste
support-next-maybe = Intet svar? Næste
support-next-nobody-near = Gå til hjælpelinjerne
support-next-line = Intet svar? Næste
support-next-end = Begynd forfra
support-next-helped = Gå videre
support-previous = Et skridt tilbage

support-maybe = De her svarer måske.
support-maybe-more = Vi ved ikke, om de har åbent lige nu.
support-nobody-near = De steder, der hjælper dig, har lukket lige nu.
support-nobody-near-next = Men der er andre, du kan ringe til.
support-closed-now = Lukket lige nu
support-all-lines = Alle hjælpelinjer

support-end-label = Den, der ikke svarede før, svarer måske nu
support-end = Prøv en gang til.
# $number: landets nødnummer, 112 eller 113.
support-end-more = Tænker du på at tage dit liv? Ring { $number }, og sig det, som det er.

support-none = Du behøver ikke logge ind her. Har du en kriseplan i Tråden, kommer dine egne skridt først.
support-locked = Tråden er låst. Her vises det, du har valgt at vise uden at låse op.
support-expired = Du skal logge ind igen for at se alt. Her vises det, du har valgt at vise alligevel.
support-to-crisis-plan = Til din kriseplan
