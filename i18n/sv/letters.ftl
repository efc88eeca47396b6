# Mail and SMS. They hold no word of any plan: a code, or a link. An SMS stays within 160 letters.
letter-code-subject = Din kod till Tråden
letter-code =
    { $code } är din kod till Tråden. Den gäller i tio minuter.

    Har du inte bett om någon kod har någon skrivit fel adress. Då behöver du inte göra något.
sms-code = { $code } är din kod till Tråden. Den gäller i tio minuter. Har du inte bett om den behöver du inte göra något.

letter-call-subject = Någon ber dig höra av dig
letter-call =
    Någon som använder Tråden ber dig höra av dig, och har valt att fråga just dig.

    Se mer och svara här:
    { $link }

    Länken är bara för dig och fungerar i tolv timmar.

    Är det fara för liv: ring 112. I Norge ringer du 113.
sms-call = Tråden: Någon ber dig höra av dig. Svara här: { $link }

letter-over-subject = Du behöver inte höra av dig längre
letter-over =
    Du fick frågan om du kunde höra av dig. Nu behöver du inte göra det längre.

    Tack för att du finns.
sms-over = Tråden: Du behöver inte höra av dig längre. Tack för att du finns.

letter-notice-subject = Det finns något att titta på
letter-notice =
    Det finns något för dig att titta på i Tråden:
    { $link }
sms-notice = Tråden: Det finns något att titta på. { $link }
