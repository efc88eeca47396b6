# At være med i en andens plan: sige ja til en invitation, se det, der deles, gøre sin del, gå ud.
# Den, der ikke længere ser noget, læser nøjagtig de samme ord som den, der endnu ikke er delt noget med. Lov derfor
# aldrig, at den anden ser eller læser noget.

invitation-title = { $name } inviterer dig
invitation-title-plain = En invitation
invitation-as = { $relation ->
    [relative] Til sin plan i Tråden, som pårørende eller en, der står nær.
    [friend] Til sin plan i Tråden, som ven.
    [professional] Til sin plan i Tråden, som en, der arbejder med { $name }.
    [guardian] Til sin plan i Tråden, som forældremyndighedsindehaver.
   *[other] Til sin plan i Tråden.
}
invitation-means = Hvis du siger ja
invitation-means-nothing = Du ser ikke noget, før { $name } har lukket dig ind.
invitation-means-theirs = { $name } bestemmer, hvad du må se. Det kan ændres og trækkes tilbage, uden at du får det at vide.
invitation-means-looked = Når du læser noget, kan { $name } se, at du har gjort det.
invitation-means-leave = Du kan gå ud af planen, når du vil.
invitation-passkey-name = Navn på din adgangsnøgle
invitation-passkey-name-help = Så du kan kende den igen. Dit fornavn er nok.
invitation-yes-passkey = Sig ja med en adgangsnøgle
invitation-yes = Ja, jeg vil gerne være med
invitation-have-account = Jeg har en konto i forvejen
invitation-here-own = Du siger ja med den konto, der er åben her. { $name } kan ikke se din egen plan.
invitation-here = Du siger ja med den konto, der er åben her.
invitation-not-mine = Er det ikke din konto? Åbn linket på din egen telefon i stedet.
invitation-locked = Tråden er låst her. Åbn den, så kan du sige ja.
invitation-not-now = Ikke nu
invitation-later = Linket virker én gang. Du kan åbne det igen, når du har besluttet dig.
invitation-offline = Invitationen har brug for net. Prøv igen, når der er net.
invitation-void-title = Invitationen kan ikke bruges
invitation-void = Den kan være for gammel eller allerede brugt. Bed om en ny, så virker den.
invitation-void-already = Har du allerede sagt ja? Så er planen her:

with-title = Planer, jeg er med i
with-about = Det, andre deler med dig
with-empty = Du er ikke med i andres planer. Den, der gerne vil have dig med, sender dig et link.
with-someone = Nogen
with-plan-of = Plan for { $name }
with-plan-of-someone = En andens plan
with-back-mine = Til min plan
with-back-all = Alle planer
with-open = Åbn
with-as = { $relation ->
    [relative] Du er med som pårørende.
    [friend] Du er med som ven.
    [professional] Du er med i dit arbejde.
    [guardian] Du er med som forældremyndighedsindehaver.
   *[other] Du er med.
}
with-not-in = Du er ikke med i den plan.
with-no-crisis-plan = Du har ikke en egen kriseplan her. En kriseplan, som nogen deler med dig, ligger i den persons plan.
with-your-account = Din konto
with-own = Vil du have din egen plan?
with-own-how = En egen plan får sin egen konto med sin egen adgangsnøgle. Log ud her, eller tag en anden enhed, og vælg »Start min egen plan«.

# Mens man venter på at blive lukket ind.
with-waits = Venter på { $name }
with-say-words = Sig de her ord til { $name }, som ser de samme to.
with-waits-why = Når ordene passer, kan { $name } lukke dig ind. Det må godt tage tid. Du behøver ikke gøre mere.

# Hvad der er delt. Ikke noget delt: de samme ord for alle, uanset grunden.
with-nothing-short = Der er ikke delt noget lige nu
with-shared = Delt med dig: { $what }
with-nothing = Lige nu er der ikke delt noget med dig her. { $name } bestemmer, hvad der deles, og hvornår. Du kan alligevel skrive et par linjer.
with-not-kept-now = Det, der deles med dig, er ikke på telefonen lige nu. Det hentes, når der er net.
with-shared-title = Delt med dig
with-your-agency = det sted, hvor du arbejder
with-about-them = Om { $name }
with-empty-room = Her står ikke noget endnu.
with-your-steps = Dine skridt
with-next = Næste aftale
with-do = Det, du kan gøre

with-step-nobody = Ingen har det her endnu. Kan du?
with-step-take = Jeg tager det
with-step-taken = Skridtet er dit.
with-step-accept = Ja, jeg gør det
with-step-accepted = Du har sagt ja.
with-step-start = Jeg er gået i gang
with-step-started = Noteret: i gang.
with-step-done = Det er gjort
with-step-is-done = Noteret: gjort.
with-step-give-back = Giv det tilbage
with-step-given-back = Skridtet er tilbage i planen. Ingen har det lige nu.

with-comes-along = Tager med
with-come-along = Jeg tager med
with-coming-now = Noteret: du tager med { $name }.
with-comes = Du tager med
with-not-coming = Jeg kan ikke tage med
with-not-coming-now = Noteret: du tager ikke med { $name }.
with-more = Mere om aftalen
with-told-by-own = Det, { $name } selv har skrevet ind
with-questions = Det, { $name } vil spørge om
with-crisis-now = Haster det? Støtte nu er altid øverst.
with-crisis-since = { $name } sagde sidst { $day }, at kriseplanen stemmer.

with-note = Skriv et par linjer
with-note-about = En besked til { $name }, også når du ikke ser noget
with-note-title = Til { $name }
with-note-field = Hvad vil du sige?
with-note-help = { $name } vælger selv, om og hvornår det bliver læst. Du får det ikke at vide.
with-note-not-urgent = Haster det, så ring eller send en sms til { $name } i stedet.
with-note-send = Send
with-note-on-its-way = Gemt. Det sendes, så snart der er net.
with-note-written = Det, du har skrevet
with-note-not-sent = Ikke sendt endnu
with-note-none = Ikke noget endnu.
with-sent-offline = Det, du har sendt før, gemmes ikke på telefonen. Det har brug for net.

with-card = Mine kontaktoplysninger
with-card-about = Hvordan { $name } får fat i dig
with-card-lead = Sådan kan { $name } få fat i dig. Det gælder kun den her plan.
with-card-offline = Oplysningerne gemmes ikke på telefonen, så de har brug for net.
with-card-save = Gem
with-card-saved = Gemt.

with-leave = Gå ud af planen
with-leave-title = Gå ud af planen for { $name }?
with-leave-sees = Du ser ikke mere af planen. Det, der ligger på telefonen, bliver fjernet.
with-leave-silent = { $name } får ingen besked, men kan se, at du er gået ud.
with-leave-stays = Det, du har skrevet til planen og taget på dig, bliver stående der.
with-leave-for-good = Det kan ikke fortrydes. For at komme tilbage skal du have en ny invitation.
with-leave-do = Ja, gå ud af planen
with-left = Du er gået ud af planen.

# For den, der arbejder med andre: mange planer, intet gemt.
with-visited = I dit arbejde
with-not-kept = Intet af det her gemmes på enheden. Det vises kun, mens du læser.
with-search = Søg på navn
with-search-none = Ingen med det navn.
with-count = { $count ->
    [one] Én person
   *[other] { $count } personer
}
with-list-offline = Det her gemmes ikke på enheden, så det har brug for net.
with-visit-offline = Der er ikke net. Det, { $name } deler, gemmes ikke på enheden, så det kan ikke vises lige nu.
with-visit-later = Det kunne ikke hentes lige nu. Prøv igen om lidt.

with-ask = Bed om at måtte se
with-ask-about = { $name } svarer ja, nej eller ja til en del
with-ask-lead = { $name } bestemmer. Skriv grunden med almindelige ord, som I ville sige det til hinanden.
with-ask-shares = Hvad vil du gerne se?
with-ask-right-see = Kun se
with-ask-right-take-part = Se, og kunne gøre noget
with-ask-purpose = Hvorfor?
with-ask-purpose-help = { $name } læser det her, og det står på kvitteringen.
with-ask-until = Sidste dag
with-ask-until-help = Lad det stå tomt, hvis det gælder, indtil { $name } trækker det tilbage.
with-ask-do = Send spørgsmålet
with-asked = Spørgsmålet er sendt.
with-asked-before = Det, du har spurgt om
with-asked-silence = Et ja viser sig ved, at noget bliver delt med dig. Et nej og intet svar ser ens ud.

with-propose-step = Foreslå et skridt
with-propose-time = Foreslå en aftale
with-propose-about = { $name } svarer
with-propose-lead = Det står som et forslag i planen, indtil { $name } har svaret.
with-propose-who-member = Jeg
with-propose-who-me = { $name }
with-propose-who-nobody = Ikke bestemt endnu
with-propose-whom = Hvem { $name } møder
with-propose-do = Send forslaget
with-proposed = Forslaget er gemt. Det sendes, så snart der er net.
