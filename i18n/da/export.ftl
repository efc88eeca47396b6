# Siden, man gemmer for at læse eller printe: kun det, resten af appen ikke har ord for.

export-made = Alt, hvad der står om dig i Tråden, som det så ud { $when }. Gem det et sted, hvor kun de personer, du vælger, kan læse det.
export-account = Der hvor du er logget ind
export-takes-part = Planer, du er med i
export-sent = Det, du har skrevet til andres planer
export-grants = Dine samtykker
export-requests = Spørgsmål om samtykke
export-notes = Beskeder
export-from-systems = Det, instansernes systemer har sendt (hele teksten ligger i filen til programmer)
export-also = { $field }, en anden version
export-language-sv = Svensk
export-language-nb = Norsk
export-language-da = Dansk
export-language-en = Engelsk
export-moment = { $day } kl. { $hour }.{ $minute }
export-day = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }

export-tells-did-not-happen = Når en aftale ikke blev til noget
export-tells-nobody-has = Når ingen har et skridt
