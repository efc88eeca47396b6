# Om mig: fortalt én gang. Overskrifterne på delene står i sharing-words.ftl.

about-me-title = Om mig
about-me-about = Det, du helst slipper for at fortælle igen
about-me-lead = Fortæl det én gang, med dine egne ord. Så slipper du for at begynde forfra med hvert nyt menneske.
about-me-how = Fire spørgsmål, i den rækkefølge, du vil. Spring det over, du ikke vil skrive om. Ingen andre ser det, før du selv har valgt hvem.
about-me-begin = Begynd med det første spørgsmål

about-me-what-happened-question = Hvad vil du gerne have, at den, der møder dig, ved om det, der er sket?
about-me-what-happened-kinds =
    Det, du er træt af at fortælle igen og igen
    Det, der har formet, hvordan du har det
    Hvilke diagnoser du har, hvis du vil
    Det, du ikke vil spørges om
about-me-what-helps-question = Hvad gør det lettere, når det er svært?
about-me-what-helps-kinds =
    Noget, andre kan gøre
    Noget i rummet eller omkring dig
    Støtte eller behandling, der har gjort gavn
    Noget, du helst vil slippe for
about-me-what-does-not-question = Hvad gør det sværere, selv om det er godt ment?
about-me-what-does-not-kinds =
    Noget, folk siger
    Noget, folk gør
    Behandling, der ikke passede til dig
    For meget på én gang
about-me-how-to-meet-me-question = Hvordan vil du gerne have, at den, der møder dig, er?
about-me-how-to-meet-me-kinds =
    Hvordan du gerne vil have, at andre taler til dig
    Om du vil have det på papir eller én ting ad gangen
    Tolk eller andet, du har brug for
    Hvem du gerne vil have med

about-me-who = Hvem der må læse
about-me-who-nobody = Ingen andre må læse det her endnu.
about-me-who-choose = Vælg, hvem der må læse
about-me-read = Hvem der har læst
about-me-read-by = { $who } læste det her { $when }.
about-me-read-none = Ingen andre har læst det her.
about-me-read-offline = Det kræver net at vise, hvem der har læst.
