# De to ord, som begge ser ved en invitation og siger til hinanden. 256 korte, venlige ord, som man
# ikke kan høre forkert. Ingen navne, intet om sygdom, vold, alkohol eller tro.

two-words-list =
    abrikos agurk alpaka anker appelsin atlas avocado badebold ballon bamse banan banjo blad blomst
    blyant blåbær bog bord brev brise broccoli brombær brød busk bænk bæver bølge båd cello cirkel
    citron delfin diamant domino drage due dør egern elefant elg fasan figen fisk fjer fjord flag
    flamingo flod fløjte fodbold frakke frimærke frugt frø fyrtårn føl får gardin gave giraf globus
    gran guitar guldfisk gulerod gynge gås hare hav hejre hest hindbær hjort hjul honning humlebi
    hund hus hval hyacint hylde hytte hængekøje høne ingefær isbjørn jolle jordbær kaktus kalender
    kanin kano karamel kartoffel kastanje kat kenguru kiosk kirsebær kiwi kjole klaver klokke knap
    koala kokosnød kolibri kommode kompas kop koral krabbe krone krystal kurv kvist kylling køkken
    laks lampe landsby lanterne lavendel legeplads lineal lygte lyng lænestol løg løve mango
    margerit mejse melon morbær mos museum musling mynte myre mølle måne narcis nattergal nellike
    næsehorn nøgle oase ocean odder oliven orgel orkidé padde pandekage papegøje papir paprika
    paraply park pensel persille piano picnic pindsvin pingvin planet plæne pony porre postkort pude
    puslespil pære påfugl rabarber radio raket regnbue reje rensdyr ribs ring robot rosin rygsæk ræv
    rådyr safran salvie sejlbåd sjal skammel ske skjorte skov slot snegl sofa sok solsikke solsort
    sommer spejl spinat spurv stjerne stol stork strand struds strømpe stær støvle svane syltetøj
    syren sæbeboble sæl søhest søstjerne tallerken teater tekande telt tiger timian tomat traktor
    trillebør tromme træ trøje tulipan tæppe tårn ugle undulat vaffel valmue valnød vandfald vante
    vifte vindue vinge violin vogn vugge yoghurt zebra æble ært ørred åkande åre
