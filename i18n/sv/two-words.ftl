# De två orden som båda ser vid en inbjudan, och säger till varandra. 256 korta, vänliga ord som inte
# går att höra fel på. Inga namn, inget om sjukdom, våld, alkohol eller tro.

two-words-list =
    anka apelsin aprikos avokado badboll ballong bamse banan banjo bastu biljett björk blad blomma
    blåbär blåklocka bok bord borste bricka broccoli brygga bröd bulle buske båt bänk bäver cello
    cirkel citron dagbok delfin diamant domino dragspel duva dörr ekollon ekorre elefant fasan fiol
    fisk fjord fjäder fjäril flagga flamingo flod flöjt fotboll frimärke fågel fåtölj fönster gaffel
    galosch gardin giraff gitarr glass glob grind groda gryta gurka gås hamn handske hare harpa hav
    hink hjort hjul honung humla hund hus hyacint hylla häger hängmatta häst höna igelkott jacka
    jordgubbe kaktus kalender kanin kanot karamell karta kastanj katt kavaj keps kiosk kiwi klocka
    klöver knapp kokosnöt kolibri koltrast kompass korall korg kotte krabba krita kruka kudde kvarn
    kvast kyckling kål källa känguru kök körsbär ladugård lampa lavendel lax lejon lekplats leksak
    linjal ljung lykta mandel mango marmelad maskros matta mejram melon morot mugg museum mynta myra
    måne mössa nyckel näckros näktergal oas ocean oliv orgel orkidé palm papegoja papper paprika
    paraply park penna pensel persika piano picknick pingvin pion planet plommon potatis pumpa
    pussel påskris päron rabarber radio raket regnbåge ring robot rosett rosmarin russin ryggsäck
    rådjur räv saffran saft sallad servett sjal sjö sked skepp skog slott smultron snigel snäcka
    soffa solros sommar soppa sparv spenat stjärna stol stork strand struts stuga stövel svala svan
    syrsa såpbubbla säl tallrik tavla teater tekanna tidning tiger timjan tomat torn triangel trumma
    träd tröja tulpan tupp tält uggla utter vagn vallmo valnöt valross vante vinge vitsippa vykort
    våffla väska vävstol yoghurt zebra åker åra älg älva äpple ärta öken
