# Väntar: det servern inte kunde ta emot. Orden försvinner aldrig utan ett eget val.

waiting-title = Väntar på dig
waiting-count = { $count ->
    [one] En ändring väntar på dig
   *[other] { $count } ändringar väntar på dig
}
waiting-lead = De här ändringarna är sparade på telefonen men gick inte att skicka. Inget har gått förlorat. Du väljer vad som ska hända.
waiting-empty = Inget väntar. Om något inte går att skicka syns det här, med dina ord.
waiting-entry = { $act ->
    [new] { $noun }: nytt
    [removed] { $noun }: borttaget
   *[other] { $noun }: ändrat
}
waiting-why-gone = Det togs bort på en annan enhet medan du skrev.
waiting-why-refused = Servern kunde inte ta emot det.
waiting-why-other = Det väntar på något annat på den här sidan som behöver redas ut först.
waiting-since = Skrivet { $when }
waiting-again = Försök igen
waiting-bring-back = Hämta tillbaka det med mina ord
waiting-copy = Kopiera texten
waiting-let-go = Släpp det
