# Inn og ut: velkommen, start, logg inn, lenke, gjenoppretting, lås.
# Rolig og kort. Ingen har gjort noe galt når en nøkkel ikke virker.

account-welcome-title = Tråden
account-welcome-plan = Én plan, dine folk og alle timene dine på ett sted, også når det er mange som hjelper deg.
account-welcome-yours = Du bestemmer hva som står her, og hvem som får se det.
account-welcome-offline = Det virker uten nett, og på en dårlig dag.
account-welcome-start = Start min egen plan
account-welcome-invitation = Jeg har en invitasjon
account-language = Språk

account-farewell-signed_out = Du er logget ut. Ingenting fra planen din ligger igjen på denne telefonen. Planen venter på deg når du logger inn igjen.
account-farewell-ended = Denne enheten ble logget ut fra en annen av enhetene dine. Ingenting fra planen din ligger igjen her.
account-farewell-erased = Planen din og kontoen din er slettet.

account-start-title = Start planen din
account-start-name = Hva vil du bli kalt?
account-start-name-help = Et fornavn holder, eller et navn du velger selv.
account-start-country = Hvor bor du?
account-country-se = Sverige
account-country-no = Norge
account-country-dk = Danmark
account-start-do = Lag planen min
account-made-title = Planen din er klar
account-made-first = Begynn med én ting: Hva vil du skal bli bedre? Én linje holder.
account-made-write = Skriv det første
account-made-look = Se deg rundt først
account-made-safer = Hvis du mister telefonen
account-made-codes = Med gjenopprettingskoder på papir kommer du inn uten telefonen.
account-made-second = En tilgangsnøkkel til, for eksempel på en datamaskin, hjelper også.
account-made-second-do = Legg til en tilgangsnøkkel eller en enhet
account-made-later = Du kan gjøre dette senere, under Meg.

account-passkeys = Tilgangsnøkler
account-passkey-what = En tilgangsnøkkel (passkey) er en nøkkel som telefonen tar vare på. Du bruker den med den samme fingeren, det samme ansiktet eller den samme koden som låser opp telefonen. Du trenger ikke noe passord.
account-passkey-add = Legg til en tilgangsnøkkel
account-passkey-cancelled = Ingen tilgangsnøkkel ble brukt. Du kan prøve igjen.
account-passkey-not_here = Denne nettleseren kan ikke bruke tilgangsnøkler. Oppdater den, eller prøv en annen. Du kan også logge inn med en gjenopprettingskode eller en lenke.
account-passkey-already_here = Det finnes allerede en tilgangsnøkkel til planen din her.
account-passkey-not_secure = Tilgangsnøkler virker ikke på denne adressen. Sjekk at adressen er riktig.
account-passkey-failed = Tilgangsnøkkelen virket ikke denne gangen. Prøv igjen om litt.
account-passkey-none_yet = Du har ingen tilgangsnøkkel ennå. Legg til en under Meg, Enheter og tilgangsnøkler, så kan du gå videre.
account-passkey-first = Du har ingen tilgangsnøkkel ennå
account-passkey-first-why = Uten en kan du ikke logge inn igjen hvis telefonen blir borte.

account-sign-in = Logg inn
account-sign-in-lead = Du logger inn med tilgangsnøkkelen din. Du trenger ikke noe passord.
account-sign-in-field = Trykk her for å velge tilgangsnøkkelen din
account-sign-in-passkey = Logg inn med tilgangsnøkkel
account-other-ways = Andre veier inn
account-way-link = Jeg har en lenke
account-way-code = Jeg har en gjenopprettingskode

account-other-title = Det ligger en annen plan på denne telefonen
account-other-unsent = { $count ->
    [one] Én endring i den er ikke sendt ennå. Hvis du åpner din her, går den endringen tapt.
   *[other] { $count } endringer i den er ikke sendt ennå. Hvis du åpner din her, går de tapt.
}
account-other-unknown = Den er låst, og det kan være endringer i den som ikke er sendt. Hvis du åpner din her, går de tapt.
account-other-sent = Alt i den er sendt. Åpner du den andre planen her, tømmes denne planen fra telefonen til eieren logger inn igjen. Kom lenken fra noen andre: behold planen som er her.
account-other-keep = Behold planen som ligger her
account-other-replace = Åpne min, slipp endringene

account-link-title = Lenken din
account-link-ask = Vil du logge inn på denne enheten?
account-link-already = En plan er allerede åpen her. Lenken logger den ut fra denne enheten.
account-link-do = Ja, logg inn her
account-link-only-yours = Svar bare ja hvis du har laget lenken selv. Den virker én gang.
account-link-other = Prøv en annen lenke
account-paste-title = Jeg har en invitasjon
account-paste-lead = Åpne lenken på denne enheten, eller lim den inn her.
account-paste-field = Lenken din
account-paste-unread = Dette ser ikke ut som en hel lenke. Kopier den på nytt, og lim inn alt.
account-paste-none = Hvis lenken har sluttet å virke, kan du be om en ny.

# The long word may break at the soft hyphen.
account-recover-title = Gjenopprettings{"\u00AD"}kode
account-recover-lead = Skriv en av kodene du har tatt vare på. Hver kode virker én gang.
account-recover-field = Kode
account-recover-help = Store bokstaver, mellomrom og bindestreker spiller ingen rolle.
account-recover-do = Logg inn
account-recovered-title = Du er inne
account-recovered-lead = Legg til en tilgangsnøkkel på denne telefonen, så kommer du inn uten kode neste gang.
account-recovered-later = Senere
account-codes-title = Gjenopprettings{"\u00AD"}koder

account-lock-title = Tråden er låst
account-lock-lead = Åpne med tilgangsnøkkelen din. Det virker uten nett.
account-lock-open = Åpne
account-lock-wrong = Den tilgangsnøkkelen åpner ikke det som ligger på denne telefonen. Prøv den du valgte da du satte på låsen.
account-lock-crisis = Kriseplan
account-lock-stuck = Det går ikke å åpne
account-lock-stuck-text = Du kan tømme Tråden på denne telefonen og logge inn igjen. Alt som er sendt, er tatt vare på. Endringer som ikke er sendt herfra, går tapt.
account-lock-over = Tøm Tråden her

account-expired-title = Velkommen tilbake
account-expired-lead = Det er en stund siden sist, så du må logge inn igjen. Det du har skrevet, ligger fortsatt på telefonen, også det som ikke er sendt.
account-expired-not-you = Er det ikke din telefon?
account-expired-over-text = Du kan tømme Tråden på denne telefonen. Alt som er sendt, er tatt vare på. Endringer som ikke er sendt herfra, går tapt.

account-notice-title = Var det deg?
account-notice-recovery_used = Noen logget inn med en gjenopprettingskode på { $device }, { $when }.
account-notice-device_added = { $device } ble lagt til i kontoen din, { $when }.
account-notice-me = Ja, det var meg
account-notice-not-me = Nei, vis enhetene mine
account-device-unnamed = en enhet uten navn

account-fetching = Henter …
account-try-again = Prøv igjen

account-own-show = Vis det bare du ser
account-own-hide = Skjul det bare du ser
