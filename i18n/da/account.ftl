# Ind og ud: velkommen, start, log ind, link, gendannelse, lås.
# Roligt og kort. Ingen har gjort noget forkert, når en nøgle ikke virker.

account-welcome-title = Tråden
account-welcome-plan = Én plan, dine folk og alle dine aftaler på ét sted, også når der er mange, der hjælper dig.
account-welcome-yours = Du bestemmer, hvad der står her, og hvem der må se det.
account-welcome-offline = Det virker uden net og på en dårlig dag.
account-welcome-start = Start min egen plan
account-welcome-invitation = Jeg har en invitation
account-language = Sprog

account-farewell-signed_out = Du er logget ud. Intet fra din plan ligger tilbage på denne telefon. Planen venter på dig, når du logger ind igen.
account-farewell-ended = Denne enhed blev logget ud fra en anden af dine enheder. Intet fra din plan ligger tilbage her.
account-farewell-erased = Din plan og din konto er slettet.

account-start-title = Start din plan
account-start-name = Hvad vil du kaldes?
account-start-name-help = Et fornavn er nok, eller et navn, du selv vælger.
account-start-country = Hvor bor du?
account-country-se = Sverige
account-country-no = Norge
account-country-dk = Danmark
account-start-do = Lav min plan
account-made-title = Din plan er klar
account-made-first = Begynd med én ting: Hvad skal blive bedre? Én linje er nok.
account-made-write = Skriv det første
account-made-look = Se dig omkring først
account-made-safer = Hvis du mister din telefon
account-made-codes = Med gendannelseskoder på papir kommer du ind uden din telefon.
account-made-second = En adgangsnøgle mere, for eksempel på en computer, hjælper også.
account-made-second-do = Tilføj en adgangsnøgle eller en enhed
account-made-later = Du kan gøre det senere under Mig.

account-passkeys = Adgangsnøgler
account-passkey-what = En adgangsnøgle (passkey) er en nøgle, som telefonen passer på. Du bruger den med den samme finger, det samme ansigt eller den samme kode, som låser telefonen op. Du skal ikke bruge nogen adgangskode.
account-passkey-add = Tilføj en adgangsnøgle
account-passkey-cancelled = Der blev ikke brugt nogen adgangsnøgle. Du kan prøve igen.
account-passkey-not_here = Denne browser kan ikke bruge adgangsnøgler. Opdater den, eller prøv en anden. Du kan også logge ind med en gendannelseskode eller et link.
account-passkey-already_here = Der er allerede en adgangsnøgle til din plan her.
account-passkey-not_secure = Adgangsnøgler virker ikke på denne adresse. Se efter, om adressen er den rigtige.
account-passkey-failed = Adgangsnøglen virkede ikke denne gang. Prøv igen om lidt.
account-passkey-none_yet = Du har ingen adgangsnøgle endnu. Tilføj en under Mig, Enheder og adgangsnøgler, så kan du komme videre.
account-passkey-first = Du har ingen adgangsnøgle endnu
account-passkey-first-why = Uden en kan du ikke logge ind igen, hvis telefonen bliver væk.

account-sign-in = Log ind
account-sign-in-lead = Du logger ind med din adgangsnøgle. Du skal ikke bruge nogen adgangskode.
account-sign-in-field = Tryk her for at vælge din adgangsnøgle
account-sign-in-passkey = Log ind med adgangsnøgle
account-other-ways = Andre veje ind
account-way-link = Jeg har et link
account-way-code = Jeg har en gendannelseskode

account-other-title = Der er en anden plan på denne telefon
account-other-unsent = { $count ->
    [one] Én ændring i den er ikke sendt endnu. Hvis du åbner din her, går den ændring tabt.
   *[other] { $count } ændringer i den er ikke sendt endnu. Hvis du åbner din her, går de tabt.
}
account-other-unknown = Den er låst, og der kan være ændringer i den, som ikke er sendt. Hvis du åbner din her, går de tabt.
account-other-sent = Alt i den er sendt. Åbner du den anden plan her, bliver denne plan tømt fra telefonen, til ejeren logger ind igen. Kom linket fra en anden: behold planen, som er her.
account-other-keep = Behold den plan, der er her
account-other-replace = Åbn min, og slip ændringerne

account-link-title = Dit link
account-link-ask = Vil du logge ind på denne enhed?
account-link-already = En plan er allerede åben her. Linket logger den ud på denne enhed.
account-link-do = Ja, log ind her
account-link-only-yours = Svar kun ja, hvis du selv har lavet linket. Det virker én gang.
account-link-other = Prøv et andet link
account-paste-title = Jeg har en invitation
account-paste-lead = Åbn linket på denne enhed, eller sæt det ind her.
account-paste-field = Dit link
account-paste-unread = Det ligner ikke et helt link. Kopiér det igen, og sæt det hele ind.
account-paste-none = Hvis linket er holdt op med at virke, kan du bede om et nyt.

# The long word may break at the soft hyphen.
account-recover-title = Gendannelses{"\u00AD"}kode
account-recover-lead = Skriv en af de koder, du har gemt. Hver kode virker én gang.
account-recover-field = Kode
account-recover-help = Store bogstaver, mellemrum og bindestreger er uden betydning.
account-recover-do = Log ind
account-recovered-title = Du er inde
account-recovered-lead = Tilføj en adgangsnøgle på denne telefon, så kommer du ind uden kode næste gang.
account-recovered-later = Senere
account-codes-title = Gendannelses{"\u00AD"}koder

account-lock-title = Tråden er låst
account-lock-lead = Åbn med din adgangsnøgle. Det virker uden net.
account-lock-open = Åbn
account-lock-wrong = Den adgangsnøgle åbner ikke det, der ligger på denne telefon. Prøv den, du valgte, da du slog låsen til.
account-lock-crisis = Kriseplan
account-lock-stuck = Den kan ikke åbnes
account-lock-stuck-text = Du kan tømme Tråden på denne telefon og logge ind igen. Alt, hvad der er sendt, er bevaret. Ændringer, der ikke er sendt herfra, går tabt.
account-lock-over = Tøm Tråden her

account-expired-title = Velkommen tilbage
account-expired-lead = Det er et stykke tid siden, så du skal logge ind igen. Det, du har skrevet, er stadig på telefonen, også det, der ikke er sendt.
account-expired-not-you = Er det ikke din telefon?
account-expired-over-text = Du kan tømme Tråden på denne telefon. Alt, hvad der er sendt, er bevaret. Ændringer, der ikke er sendt herfra, går tabt.

account-notice-title = Var det dig?
account-notice-recovery_used = Nogen loggede ind med en gendannelseskode på { $device }, { $when }.
account-notice-device_added = { $device } blev føjet til din konto, { $when }.
account-notice-me = Ja, det var mig
account-notice-not-me = Nej, vis mine enheder
account-device-unnamed = en enhed uden navn

account-fetching = Henter …
account-try-again = Prøv igen

account-own-show = Vis det, kun du kan se
account-own-hide = Skjul det, kun du kan se
