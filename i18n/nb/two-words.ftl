# De to ordene som begge ser ved en invitasjon, og sier til hverandre. 256 korte, vennlige ord som ikke
# er til å høre feil på. Ingen navn, ingenting om sykdom, vold, alkohol eller tro.

two-words-list =
    agurk alpakka anker appelsin aprikos avokado badeball ballong bamse banan banjo benk bever bille
    bjørk blad blomst blyant blåbær bok bord brev bringebær bris brokkoli brygge brød busk båt cello
    delfin diamant domino dompap drage due dukke dør eføy ekorn elefant elg eple ert eske fasan fele
    fiken fisk fjell fjord fjær flagg flamingo fløyte fotball frimerke frosk frukt furu fyrtårn føll
    gaffel gardin geit genser giraff gitar globus grind gryte gulrot gås hare hav hegre hengekøye
    hest hjort hjul honning humle hund hus hval hvitveis hyasint hylle hytte høne ingefær isbjørn
    iskrem jakke jordbær kajakk kaktus kalender kanel kanin karamell kastanje katt kenguru kiosk
    kirsebær kiwi kjole klokke kløver knapp koala kokebok kokosnøtt kolibri kommode kompass kongle
    kopp korall krabbe krukke krystall kurv kvist kylling kåpe laks lampe lanterne lavendel
    lekeplass lenestol lerke linerle linjal lykt lyng løk lønn løve maleri mandel mango marihøne
    maur melon mose multe museum mynte måne nattergal nellik neshorn notatbok nype nøkkel nøtt oase
    oliven orgel papegøye papir paprika paraply park pensel persille piano piknik pingvin pinnsvin
    planet plen plomme postkort potet pute pære påfugl rabarbra radio rakett regnbue reinsdyr reke
    ring robot rosin ryggsekk rådyr safran salat salvie sandal sebra seilbåt sitron sjal sjøhest
    skilpadde skjell skjorte skog slott snegl sofa sokk solsikke spinat spurv stjerne stol stork
    strand struts stær støvel svane sykkel syltetøy syrin såpeboble tavle teater tekanne telt teppe
    tiger tomat traktor trehus trillebår tromme trompet tulipan tøffel tårn ugle undulat valmue
    valnøtt vannlilje vifte vindmølle vindu vinge vogn votter vugge yoghurt ørken ørret åker åre
