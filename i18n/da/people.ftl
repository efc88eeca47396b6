# Folk: den du har tillid til, og alle andre omkring dig.
# Skriv aldrig "tillidsperson" alene: det læses som tillidsrepræsentant.

people-title = Folk
people-empty = Her er menneskene omkring dig, og hvordan du får fat i dem. En af dem kan være den, du har tillid til.
people-add = Tilføj en person
people-to-list = Til Folk
people-gone = Personen er her ikke længere.
people-no-name = Intet navn endnu

people-trust = Den person, du har tillid til
people-trust-explain = Hvem du vil: en ven, en i familien, en, der arbejder sammen med dig. Du bestemmer, og det er din person, også når kontakterne skifter.
people-trust-choose = Vælg en, du har tillid til
people-trust-change = Vælg en anden
people-trust-who = Hvem har du tillid til?
people-trust-tells-nobody = Ingen får det at vide. Du bestemmer selv, hvad du fortæller.
people-trust-someone-else = Tilføj en, der ikke er her
people-trust-nobody = Ingen lige nu
people-trust-this = Vælg som den, du har tillid til
people-stand-in = Hvis personen ikke kan
people-stand-in-choose = Vælg også en reserve
people-stand-in-change = Vælg en anden reserve
people-stand-in-who = Hvem kan træde til?
people-chosen = Ændret.
people-is-trusted = Det her er den, du har tillid til.
people-is-stand-in = Det her er din reserve.

people-name = Navn
people-phone = Telefon
people-email = E-mail
people-mail = Skriv en e-mail
people-relation = Hvem er det for dig?
people-relation-relative = Familie eller pårørende
people-relation-friend = Ven
people-relation-professional = En, der arbejder sammen med dig
people-relation-guardian = Forældre{"\u00AD"}myndigheds{"\u00AD"}indehaver
people-relation-other = En anden
people-relation-system = En instans’ system
people-role = Rolle eller stilling
people-role-hint = For eksempel: søster, kontaktperson, læge.
people-agency = Arbejder hos
people-no-agency = Ingen instans
people-note = Godt at vide
people-note-hint = For eksempel: ring efter klokken fire, vil helst have sms.
people-about = Navn og telefon
people-more-about = Mere om personen
people-more = Skriv mere
people-steps = Skridt, som personen har
people-remove = Fjern fra dine folk
people-removed = Fjernet.

# Hvor langt nogen er kommet. De korte tilstande står i sharing-words.ftl.
people-close = Tæt på dig
people-professionals = Dem, der arbejder sammen med dig
people-state-invitation-over = Invitationen er udløbet
people-state-active-later = Er med, men ser ikke noget endnu
people-taking-part = Med i din plan?
people-taking-named = { $name } står kun her hos dig og ser ikke noget.
people-taking-invited = { $name } er inviteret og har ikke svaret endnu.
people-taking-invitation-over = Invitationen er udløbet. { $name } ser ikke noget.
people-taking-accepted = { $name } har sagt ja. Sammenlign de to ord, før du lukker ind.
people-taking-active = { $name } er med i din plan og ser det, du har valgt.
people-taking-active-later = { $name } er med, men ser ikke noget før { $when }.
people-taking-left = { $name } er gået ud af din plan og ser ikke noget.
people-own-card = { $name } har selv skrevet
people-use-number = Brug det her nummer
people-number-used = Nummeret er ændret.
people-notes = Beskeder fra { $name }
people-note-removed = Beskeden er fjernet.
people-remove-silent = { $name } får ikke besked og ser ikke mere. Det, der allerede er læst eller fotograferet, kan ikke trækkes tilbage.
