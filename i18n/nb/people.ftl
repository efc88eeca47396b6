# Folk: den du stoler på, og alle andre rundt deg.

people-title = Folk
people-empty = Her er menneskene rundt deg og hvordan du når dem. En av dem kan være tillitspersonen din.
people-add = Legg til noen
people-to-list = Til Folk
people-gone = Personen er ikke her lenger.
people-no-name = Ikke noe navn ennå

people-trust = Tillitspersonen din
people-trust-explain = Hvem du vil: en venn, noen i familien, noen som jobber med deg. Du bestemmer, og det er din person også når tjenestene skifter.
people-trust-choose = Velg en tillitsperson
people-trust-change = Velg noen andre
people-trust-who = Hvem stoler du på?
people-trust-tells-nobody = Ingen får vite det. Du bestemmer selv hva du forteller.
people-trust-someone-else = Legg til noen som ikke er her
people-trust-nobody = Ingen akkurat nå
people-trust-this = Velg som tillitsperson
people-stand-in = Hvis den personen ikke kan
people-stand-in-choose = Velg en reserve også
people-stand-in-change = Velg en annen reserve
people-stand-in-who = Hvem kan være reserve?
people-chosen = Endret.
people-is-trusted = Dette er tillitspersonen din.
people-is-stand-in = Dette er reserven din.

people-name = Navn
people-phone = Telefon
people-email = E-post
people-mail = Skriv e-post
people-relation = Hvem er det for deg?
people-relation-relative = Familie eller noen som står deg nær
people-relation-friend = Venn
people-relation-professional = Noen som jobber med deg
people-relation-guardian = Foresatt
people-relation-other = Noen andre
people-role = Rolle eller yrke
people-role-hint = For eksempel: søster, kontaktperson, lege.
people-agency = Jobber hos
people-no-agency = Ingen tjeneste
people-note = Godt å vite
people-note-hint = For eksempel: ring etter fire, vil helst ha SMS.
people-about = Navn og telefon
people-more-about = Mer om personen
people-more = Skriv mer
people-steps = Steg som personen har
people-remove = Fjern fra folkene dine
people-removed = Fjernet.

# Hvor langt noen har kommet. De korte tilstandene står i sharing-words.ftl.
people-close = Nær deg
people-professionals = De som jobber med deg
people-state-invitation-over = Invitasjonen har gått ut
people-state-active-later = Er med, men ser ingenting ennå
people-taking-part = Med i planen din?
people-taking-named = { $name } står bare her hos deg, og ser ingenting.
people-taking-invited = { $name } er invitert og har ikke svart ennå.
people-taking-invitation-over = Invitasjonen har gått ut. { $name } ser ingenting.
people-taking-accepted = { $name } har sagt ja. Sammenlign de to ordene før du slipper inn.
people-taking-active = { $name } er med i planen din og ser det du har valgt.
people-taking-active-later = { $name } er med, men ser ingenting før { $when }.
people-taking-left = { $name } har gått ut av planen din og ser ingenting.
people-own-card = { $name } har skrevet selv
people-use-number = Bruk dette nummeret
people-number-used = Nummeret er endret.
people-notes = Beskjeder fra { $name }
people-note-removed = Beskjeden er fjernet.
people-remove-silent = { $name } får ikke beskjed og ser ikke noe mer. Det som alt er lest eller fotografert, kan ikke trekkes tilbake.
