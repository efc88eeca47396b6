# Siden man lagrer for å lese eller skrive ut: bare det resten av appen ikke har ord for.

export-made = Alt som står om deg i Tråden, slik det var { $when }. Oppbevar det slik at bare de du velger, kan lese det.
export-account = Der du er logget inn
export-takes-part = Planer du er med i
export-sent = Det du har skrevet til andres planer
export-grants = Samtykkene dine
export-requests = Spørsmål om samtykke
export-notes = Beskjeder
export-from-systems = Det som tjenestenes systemer har sendt (hele teksten ligger i filen for programmer)
export-also = { $field }, en annen versjon
export-language-sv = Svensk
export-language-nb = Norsk
export-language-da = Dansk
export-language-en = Engelsk
export-moment = { $day } kl. { $hour }:{ $minute }
export-day = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
} { $year }

export-tells-did-not-happen = Når en time ikke ble noe av
export-tells-nobody-has = Når ingen har et steg
