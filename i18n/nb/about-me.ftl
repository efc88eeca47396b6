# Om meg: fortalt én gang. Overskriftene på delene står i sharing-words.ftl.

about-me-title = Om meg
about-me-about = Det du helst slipper å fortelle igjen
about-me-lead = Fortell det én gang, med dine egne ord. Så slipper du å begynne på nytt med hvert nye menneske.
about-me-how = Fire spørsmål, i den rekkefølgen du vil. Hopp over det du ikke vil skrive om. Ingen andre ser det før du selv har valgt hvem.
about-me-begin = Begynn med første spørsmål

about-me-what-happened-question = Hva vil du at den som møter deg, skal vite om det som har skjedd?
about-me-what-happened-kinds =
    Det du er lei av å fortelle om og om igjen
    Det som har formet hvordan du har det
    Hvilke diagnoser du har, hvis du vil
    Det du ikke vil bli spurt om
about-me-what-helps-question = Hva gjør det lettere når det er vanskelig?
about-me-what-helps-kinds =
    Noe andre kan gjøre
    Noe i rommet eller rundt deg
    Støtte eller behandling som har hjulpet
    Noe du helst vil slippe
about-me-what-does-not-question = Hva gjør det vanskeligere, selv om det er godt ment?
about-me-what-does-not-kinds =
    Noe folk sier
    Noe folk gjør
    Behandling som ikke passet for deg
    For mye på en gang
about-me-how-to-meet-me-question = Hvordan vil du at den som møter deg, skal være?
about-me-how-to-meet-me-kinds =
    Hvordan du vil bli snakket til
    Om du vil ha det på papir, eller én ting om gangen
    Tolk eller noe annet du trenger
    Hvem du vil ha med deg

about-me-who = Hvem som får lese
about-me-who-nobody = Ingen andre får lese dette ennå.
about-me-who-choose = Velg hvem som får lese
about-me-read = Hvem som har lest
about-me-read-by = { $who } leste dette { $when }.
about-me-read-none = Ingen andre har lest dette.
about-me-read-offline = Det trengs nett for å vise hvem som har lest.
