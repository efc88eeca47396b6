# Jag: hur appen visar saker, vägarna in, och vad som kan göras med hela planen.

me-this-phone = På den här telefonen
me-ways-in = Dina vägar in
me-your-plan = Din plan

me-quick-exit = Lämna snabbt
me-quick-exit-what = ”Lämna” högst upp tar dig genast till en annan sida. Du är fortfarande inloggad. Vill du att appen frågar efter din lösennyckel när du kommer tillbaka kan du välja ett lås.

me-reading = Läsning
me-reading-about = Textstorlek, ljust eller mörkt, lugnt, lätt att läsa
me-reading-lead = Välj det som är lättast för dina ögon och ditt huvud.
me-text-size = Textstorlek
me-text-size-normal = Vanlig
me-text-size-large = Stor
me-text-size-larger = Större
me-theme = Ljust eller mörkt
me-theme-system = Som telefonen
me-theme-light = Ljust
me-theme-dark = Mörkt
me-calm = Lugnt
me-calm-help = Inget rör sig på skärmen.
me-easy-read = Lätt att läsa
me-easy-read-help = Kortare rader och mer luft.

me-lock = Lås
me-lock-about = När appen frågar efter din lösennyckel
me-lock-lead = Ett lås är bra när andra använder eller tittar i din telefon.
me-lock-when = Fråga efter min lösennyckel
me-lock-never = Aldrig
me-lock-never-help = Öppnas direkt.
me-lock-after_15 = Efter 15 minuter
me-lock-after_15-help = När du har varit borta en stund.
me-lock-always = Varje gång
me-lock-always-help = Så fort du lämnar appen.
me-lock-asking = Väntar på din lösennyckel …
me-lock-sealed = Det som finns på den här telefonen är förseglat med din lösennyckel. Ingen kan läsa det utan den.
me-lock-screen = Låset håller andra borta från appen på den här telefonen. Men din lösennyckel kan inte försegla det som är sparat här.
me-lock-no-passkey = Du har ingen lösennyckel än, och ett lås behöver en.
me-lock-now = Lås nu
me-lock-support = Stöd nu går alltid att öppna utan att låsa upp.
me-lock-crisis = Välj vad du vill visa av krisplanen utan att låsa upp

me-devices = Enheter och lösennycklar
me-devices-about = Var du är inloggad, och lägg till en enhet
me-devices-lead = Var du är inloggad, och vad som släpper in dig.
me-devices-offline = Listan över enheter behöver nät. Inget har ändrats.
me-devices-signed-in = Inloggad här
me-device-this = Den här enheten
me-device-used = Användes senast { $when }
me-device-by-start = Startade planen här { $day }
me-device-by-passkey = Loggade in med lösennyckel { $day }
me-device-by-link = Kom in med din länk { $day }
me-device-by-recovery = Kom in med en återställningskod { $day }
me-device-by-e_id = Loggade in med e-legitimation { $day }
me-device-end = Logga ut den enheten
me-device-ended = Enheten är utloggad. Det Tråden har sparat där tas bort nästa gång den har nät. Finns enhetens lösennyckel i listan, ta bort den också om någon annan har enheten.
me-add-device = Lägg till en enhet
me-add-device-how = Du får en fyrkant att rikta den andra enhetens kamera mot, och en länk. De fungerar en gång, i tio minuter.
me-add-device-do = Visa fyrkant och länk
me-add-device-again = Skapa en ny
me-add-device-qr = En fyrkantig kod med din länk
me-add-device-until = Fungerar till { $time }.
me-add-device-nobody-else = Den som har länken kommer in som du. Skicka den inte till någon annan.
me-copy-link = Kopiera länken
me-passkey-unnamed = Lösennyckel
me-passkey-made = Skapad { $day }
me-passkey-only = Det här är din enda lösennyckel, så den kan inte tas bort. Lägg till en till först.
me-passkey-remove = Ta bort
me-passkey-removed = Lösennyckeln öppnar inte längre ditt konto.
me-passkey-added = Lösennyckeln är tillagd.

me-codes-left = { $count ->
    [0] Du har inga återställningskoder
    [one] Du har en återställningskod kvar
   *[other] Du har { $count } återställningskoder kvar
}
me-codes-what = Åtta koder som släpper in dig om du tappar bort telefonen. Skriv dem på papper, eller låt någon du litar på spara dem åt dig.
me-codes-old-stop = Om du skapar nya slutar de gamla att fungera.
me-codes-make = Skapa koder
me-codes-new = Skapa nya koder
me-codes-once = Spara koderna nu. De visas bara den här gången.
me-codes-keep = Varje kod fungerar en gång. Den som har en kod kan komma in som du.
me-codes-kept = Jag har sparat dem

me-export = Ta med dig allt
me-export-about = Allt som en sida att läsa, eller som en fil
me-export-lead = Spara en kopia av allt i din plan.
me-export-careful = Kopian är inte låst. Ha den där bara de du väljer kan läsa den.
me-export-page = Spara en sida att läsa
me-export-file = Spara en fil för ett annat program (JSON)
me-export-unsent = Ändringar som inte är skickade än finns inte med i kopian.
me-export-name = min-plan
me-export-saved = Kopian är sparad på den här enheten.

me-erase = Radera allt
me-erase-about = Vad som försvinner, och vad som finns kvar
me-erase-lead = Du kan radera din plan och ditt konto när du vill.
me-erase-goes = Det här försvinner
me-erase-goes-plan = Din plan: mål, steg, tider, personer, krisplan och historiken.
me-erase-goes-account = Ditt konto: lösennycklar, återställningskoder och inställningar.
me-erase-goes-keys = Nycklarna till dina texter. Utan dem kan ingen läsa det du har skrivit.
me-erase-goes-phone = Det som Tråden har sparat på den här telefonen, genast.
me-erase-remains = Det här finns kvar
me-erase-remains-agencies = Det som verksamheterna har skrivit i sina egna journaler.
me-erase-remains-passkey = En lösennyckel i telefonen som inte öppnar något längre. Du kan ta bort den i telefonens inställningar.
me-erase-export-first = Spara en kopia först
me-erase-final = Det går inte att ångra. Appen frågar efter din lösennyckel först.
me-erase-do = Radera min plan och mitt konto

me-sign-out = Logga ut
me-sign-out-what = Allt som Tråden har sparat på den här telefonen tas bort. Planen finns kvar, och är här igen när du loggar in.
me-sign-out-unsent = { $count ->
    [one] En ändring är inte skickad än. Den går förlorad om du loggar ut nu.
   *[other] { $count } ändringar är inte skickade än. De går förlorade om du loggar ut nu.
}
me-sign-out-no-passkey = Du har ingen lösennyckel än. Lägg till en först, eller se till att du har en återställningskod, annars kommer du inte in igen.
me-sign-out-do = Logga ut och töm Tråden här
me-sign-out-anyway = Logga ut och släpp ändringarna
me-stay = Fortsätt vara inloggad
