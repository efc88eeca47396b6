# Mail and SMS. They hold no word of any plan: a code, or a link. An SMS stays within 160 letters.
letter-code-subject = Koden din til Tråden
letter-code =
    { $code } er koden din til Tråden. Den gjelder i ti minutter.

    Har du ikke bedt om noen kode, har noen skrevet feil adresse. Da trenger du ikke å gjøre noe.
sms-code = { $code } er koden din til Tråden. Den gjelder i ti minutter. Har du ikke bedt om den, trenger du ikke å gjøre noe.

letter-call-subject = Noen ber deg ta kontakt
letter-call =
    Noen som bruker Tråden, ber deg ta kontakt og har valgt å spørre nettopp deg.

    Se mer og svar her:
    { $link }

    Lenken er bare til deg og virker i tolv timer.

    Er det fare for liv: ring 113. Utenfor Norge ringer du 112.
sms-call = Tråden: Noen ber deg ta kontakt. Svar her: { $link }

letter-over-subject = Du trenger ikke å ta kontakt lenger
letter-over =
    Du ble spurt om å ta kontakt. Nå trenger du ikke å gjøre det lenger.

    Takk for at du er der.
sms-over = Tråden: Du trenger ikke å ta kontakt lenger. Takk for at du er der.

letter-notice-subject = Det er noe du kan se på
letter-notice =
    Det er noe du kan se på i Tråden:
    { $link }
sms-notice = Tråden: Det er noe du kan se på. { $link }
