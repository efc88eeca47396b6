# Om mig: berättat en gång. Rubrikerna på delarna står i sharing-words.ftl.

about-me-title = Om mig
about-me-about = Det du vill slippa berätta om igen
about-me-lead = Berätta en gång, med dina egna ord. Sedan slipper du börja om med varje ny människa.
about-me-how = Fyra frågor, i den ordning du vill. Hoppa över det du inte vill skriva om. Ingen annan ser det förrän du själv har valt vem.
about-me-begin = Börja med första frågan

about-me-what-happened-question = Vad vill du att den som möter dig vet om det som har hänt?
about-me-what-happened-kinds =
    Det du är trött på att berätta om och om igen
    Det som har format hur du har det
    Vad du har för diagnoser, om du vill
    Det du inte vill få frågor om
about-me-what-helps-question = Vad gör det lättare när det är svårt?
about-me-what-helps-kinds =
    Något som andra kan göra
    Något i rummet eller omkring dig
    Stöd eller behandling som har gjort nytta
    Något du hellre slipper
about-me-what-does-not-question = Vad gör det svårare, fast det är välment?
about-me-what-does-not-kinds =
    Något som folk säger
    Något som folk gör
    Behandling som inte passade dig
    För mycket på en gång
about-me-how-to-meet-me-question = Hur vill du att den som möter dig gör?
about-me-how-to-meet-me-kinds =
    Hur du vill bli tilltalad
    Om du vill ha det på papper, eller en sak i taget
    Tolk eller något annat du behöver
    Vem du vill ha med dig

about-me-who = Vem som får läsa
about-me-who-nobody = Ingen annan får läsa det här än.
about-me-who-choose = Välj vem som får läsa
about-me-read = Vem som har läst
about-me-read-by = { $who } läste det här { $when }.
about-me-read-none = Ingen annan har läst det här.
about-me-read-offline = Det behövs nät för att visa vem som har läst.
