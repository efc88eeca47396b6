# In och ut: välkommen, börja, logga in, länk, återställning, lås.
# Lugnt och kort. Ingen har gjort fel när en nyckel inte fungerar.

account-welcome-title = Tråden
account-welcome-plan = En plan, dina personer och alla dina tider på ett ställe, även när det är många som hjälper dig.
account-welcome-yours = Du bestämmer vad som står här och vem som får se det.
account-welcome-offline = Det fungerar utan nät, och på en dålig dag.
account-welcome-start = Starta min egen plan
account-welcome-invitation = Jag har en inbjudan
account-language = Språk

account-farewell-signed_out = Du är utloggad. Inget från din plan finns kvar på den här telefonen. Planen väntar på dig när du loggar in igen.
account-farewell-ended = Den här enheten loggades ut från en annan av dina enheter. Inget från din plan finns kvar här.
account-farewell-erased = Din plan och ditt konto är raderade.

account-start-title = Starta din plan
account-start-name = Vad vill du bli kallad?
account-start-name-help = Ett förnamn räcker, eller vilket namn du vill.
account-start-country = Var bor du?
account-country-se = Sverige
account-country-no = Norge
account-country-dk = Danmark
account-start-do = Skapa min plan
account-made-title = Din plan är klar att börja på
account-made-first = Börja med en sak: Vad vill du ska bli bättre? En rad räcker.
account-made-write = Skriv det första
account-made-look = Titta runt först
account-made-safer = Om du tappar bort telefonen
account-made-codes = Med återställningskoder på papper kommer du in utan din telefon.
account-made-second = En extra lösennyckel, till exempel på en dator, fungerar också.
account-made-second-do = Lägg till en lösennyckel eller en enhet
account-made-later = Du kan göra det senare, under Jag.

account-passkeys = Lösennycklar
account-passkey-what = En lösennyckel (passkey) är en nyckel som telefonen håller reda på. Du använder den med samma finger, ansikte eller kod som låser upp telefonen. Inget lösenord behövs.
account-passkey-add = Lägg till en lösennyckel
account-passkey-cancelled = Ingen lösennyckel användes. Du kan försöka igen.
account-passkey-not_here = Den här webbläsaren kan inte använda lösennycklar. Uppdatera den, eller prova en annan. Du kan också logga in med en återställningskod eller en länk.
account-passkey-already_here = Här finns redan en lösennyckel till din plan.
account-passkey-not_secure = Lösennycklar fungerar inte på den här adressen. Kontrollera att adressen är rätt.
account-passkey-failed = Lösennyckeln fungerade inte den här gången. Försök igen om en stund.
account-passkey-none_yet = Du har ingen lösennyckel än. Lägg till en under Jag, Enheter och lösennycklar, så kan du gå vidare.
account-passkey-first = Du har ingen lösennyckel än
account-passkey-first-why = Utan en kan du inte logga in igen om telefonen försvinner.

account-sign-in = Logga in
account-sign-in-lead = Du loggar in med din lösennyckel. Inget lösenord behövs.
account-sign-in-field = Tryck här för att välja din lösennyckel
account-sign-in-passkey = Logga in med lösennyckel
account-other-ways = Andra vägar in
account-way-link = Jag har en länk
account-way-code = Jag har en återställningskod

account-other-title = Det finns en annan plan på den här telefonen
account-other-unsent = { $count ->
    [one] En ändring i den är inte skickad än. Om du öppnar din plan här går den ändringen förlorad.
   *[other] { $count } ändringar i den är inte skickade än. Om du öppnar din plan här går de förlorade.
}
account-other-unknown = Den är låst, och det kan finnas ändringar i den som inte är skickade än. Om du öppnar din plan här går de förlorade.
account-other-sent = Allt i den är skickat. Öppnar du den andra planen här, töms den här planen från telefonen tills dess ägare loggar in igen. Kom länken från någon annan: behåll planen som är här.
account-other-keep = Behåll planen som finns här
account-other-replace = Öppna min, släpp ändringarna

account-link-title = Din länk
account-link-ask = Vill du logga in på den här enheten?
account-link-already = En plan är redan öppen här. Länken loggar ut den från den här enheten.
account-link-do = Ja, logga in här
account-link-only-yours = Svara bara ja om du själv har gjort länken. Den fungerar en gång.
account-link-other = Prova en annan länk
account-paste-title = Jag har en inbjudan
account-paste-lead = Öppna länken på den här enheten, eller klistra in den här.
account-paste-field = Din länk
account-paste-unread = Det ser inte ut som en hel länk. Kopiera den igen och klistra in allt.
account-paste-none = Om länken har slutat fungera kan du be om en ny.

# The long word may break at the soft hyphen.
account-recover-title = Återställnings{"\u00AD"}kod
account-recover-lead = Skriv en av koderna som du har sparat. Varje kod fungerar en gång.
account-recover-field = Kod
account-recover-help = Stora bokstäver, mellanslag och bindestreck spelar ingen roll.
account-recover-do = Logga in
account-recovered-title = Du är inne
account-recovered-lead = Lägg till en lösennyckel på den här telefonen, så kommer du in nästa gång utan kod.
account-recovered-later = Senare
account-codes-title = Återställnings{"\u00AD"}koder

account-lock-title = Tråden är låst
account-lock-lead = Öppna med din lösennyckel. Det fungerar utan nät.
account-lock-open = Öppna
account-lock-wrong = Den lösennyckeln öppnar inte det som finns på den här telefonen. Prova den du valde när du slog på låset.
account-lock-crisis = Krisplan
account-lock-stuck = Det går inte att öppna
account-lock-stuck-text = Du kan tömma Tråden på den här telefonen och logga in igen. Allt som är skickat finns kvar. Ändringar som inte är skickade härifrån går förlorade.
account-lock-over = Töm Tråden här

account-expired-title = Välkommen tillbaka
account-expired-lead = Det var ett tag sedan, så du behöver logga in igen. Det du har skrivit finns kvar på telefonen, även det som inte är skickat.
account-expired-not-you = Är det inte din telefon?
account-expired-over-text = Du kan tömma Tråden på den här telefonen. Allt som är skickat finns kvar. Ändringar som inte är skickade härifrån går förlorade.

account-notice-title = Var det du?
account-notice-recovery_used = Någon loggade in med en återställningskod på { $device }, { $when }.
account-notice-device_added = { $device } lades till i ditt konto, { $when }.
account-notice-me = Ja, det var jag
account-notice-not-me = Nej, visa mina enheter
account-device-unnamed = en enhet utan namn

account-fetching = Hämtar …
account-try-again = Försök igen

account-own-show = Visa det som bara du ser
account-own-hide = Dölj det som bara du ser
