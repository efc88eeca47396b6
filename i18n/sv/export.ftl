# Sidan man sparar för att läsa eller skriva ut: bara det som resten av appen inte har ord för.

export-made = Allt som står om dig i Tråden, som det såg ut { $when }. Förvara det så att bara de du väljer kan läsa det.
export-account = Där du är inloggad
export-takes-part = Planer du är med i
export-sent = Det du har skrivit till andras planer
export-grants = Dina samtycken
export-requests = Frågor om samtycke
export-notes = Hälsningar
export-from-systems = Det som verksamheters system har skickat (hela texterna finns i filen för program)
export-also = { $field }, en annan version
export-language-sv = Svenska
export-language-nb = Norska
export-language-da = Danska
export-language-en = Engelska
export-moment = { $day } kl. { $hour }:{ $minute }
export-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }

export-tells-did-not-happen = När en tid inte blev av
export-tells-nobody-has = När ingen har ett steg
