# Mail and SMS. They hold no word of any plan: a code, or a link. An SMS stays within 160 letters.
letter-code-subject = Din kode til Tråden
letter-code =
    { $code } er din kode til Tråden. Den virker i ti minutter.

    Har du ikke bedt om en kode, har nogen skrevet en forkert adresse. Så behøver du ikke at gøre noget.
sms-code = { $code } er din kode til Tråden. Den virker i ti minutter. Har du ikke bedt om den, behøver du ikke at gøre noget.

letter-call-subject = Nogen beder dig tage kontakt
letter-call =
    Nogen, der bruger Tråden, beder dig tage kontakt og har valgt at spørge netop dig.

    Se mere og svar her:
    { $link }

    Linket er kun til dig og virker i tolv timer.

    Er der fare for liv: ring 112. I Norge ringer du 113.
sms-call = Tråden: Nogen beder dig tage kontakt. Svar her: { $link }

letter-over-subject = Du behøver ikke at tage kontakt længere
letter-over =
    Du blev bedt om at tage kontakt. Det behøver du ikke længere.

    Tak, fordi du er der.
sms-over = Tråden: Du behøver ikke at tage kontakt længere. Tak, fordi du er der.

letter-notice-subject = Der er noget, du kan kigge på
letter-notice =
    Der er noget, du kan kigge på i Tråden:
    { $link }
sms-notice = Tråden: Der er noget, du kan kigge på. { $link }
