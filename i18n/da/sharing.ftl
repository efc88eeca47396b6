# Hvad jeg deler: hvem der må se hvad, hvordan det trækkes tilbage, spørgsmål, kvitteringer og hvem der har kigget.
# Ord for kategorier og tilstande står i sharing-words.ftl. Ingen får besked, når noget trækkes tilbage: sig det lige ud.

sharing-title = Hvad jeg deler
sharing-about = Hvem der ser hvad. Træk tilbage, når du vil.
sharing-lead = Der deles ikke noget, før du har sagt ja. Du kan trække det tilbage, når du vil.
sharing-to-sharing = Til Hvad jeg deler
sharing-someone = Nogen
sharing-at = { $name } fra { $agency }

# En linje om, hvad nogen har.
sharing-may-plan-see = Må se planen
sharing-may-plan-take-part = Må se planen og tage skridt på sig
sharing-may-appointments-see = Må se dine aftaler
sharing-may-appointments-take-part = Må se dine aftaler og sige »jeg tager med«
sharing-may-crisis-plan-see = Må læse kriseplanen
sharing-may-about-me-see = Må læse Om mig
sharing-may-network-see = Må se, hvem du har omkring dig
sharing-nothing = Ser ikke noget
sharing-paused = Sat på pause. Ser ikke noget lige nu.
# $words: for eksempel »Må se planen«.
sharing-line-paused = { $words } (på pause lige nu)
sharing-until = { $words }, indtil { $day }
sharing-from = { $words }, fra { $when }
sharing-only-parts = Kun: { $parts }
sharing-not-given-yet = Venter på net: andre kan ikke se det endnu.
sharing-not-back-yet = Venter på net: ikke trukket tilbage alle steder endnu.
sharing-not-let-in = Ikke lukket ind endnu. Ser ikke noget.

# Hvad der er med.
sharing-what-plan = Mål, skridt og hvem der gør hvad. Det, du har mærket »Kun mig«, er aldrig med.
sharing-what-appointments = Hvornår, hvor og med hvem, og de spørgsmål, du vil stille.
sharing-what-crisis-plan = De dele, du vælger, med dine egne ord. Det, du har mærket »Kun mig«, er aldrig med.
sharing-what-about-me = De dele, du vælger, med dine egne ord. Det, du har mærket »Kun mig«, er aldrig med.
sharing-what-network = Navne og numre på dine folk og instanser. Dine egne noter om dem er aldrig med.

# På siden om en person eller en instans.
sharing-sees = Hvad { $name } må se
sharing-agency-who = Gælder dem, der arbejder hos { $agency }, og som du har lukket ind.
sharing-agency-too = { $name } ser også det, { $agency } må se
sharing-nothing-of = { $name } ser ikke noget af det her nu.
sharing-when-let-in = Det begynder først at gælde, når du har lukket { $name } ind.
sharing-how-much = Hvor meget?
sharing-which-parts = Hvilke dele?
sharing-how-long = Hvor længe?
sharing-span-open = Indtil jeg trækker det tilbage
sharing-span-month = En måned
sharing-span-quarter = Tre måneder
sharing-span-year = Et år
sharing-span-day = Indtil en dag, jeg vælger
sharing-last-day = Sidste dag
sharing-purpose = Hvad skal det bruges til?
sharing-purpose-hint = Det står på kvitteringen. For eksempel: så vi kan planlægge sammen.
sharing-give-do = Ja, del med { $name }
sharing-given = Du har sagt ja til { $name }.
sharing-take-back = Træk tilbage
sharing-taken-back = Trukket tilbage. { $name } får ikke besked.
sharing-pause = Sæt på pause
sharing-paused-now = Sat på pause. { $name } får ikke besked.
sharing-paused-of = Du har sat det her på pause. { $name } ser ikke noget lige nu.
sharing-resume = Del igen
sharing-resumed = { $name } kan se det igen.
sharing-change = Ret, hvor meget og hvor længe
sharing-change-do = Ja, del sådan
sharing-changed = Ændret.
sharing-silent = Ingen får besked. Det, der allerede er læst eller fotograferet, kan ikke trækkes tilbage.

# Når nogen er valgt som den, man har tillid til.
sharing-trust-title = Hvad må { $name } se?
sharing-trust-why = Et forslag. Fjern det, du ikke vil. Der deles ikke noget, før du har sagt ja.
sharing-trust-which = Forslag til den, du har tillid til
sharing-trust-yes = Ja, del det her
sharing-trust-no = Ikke nu

sharing-empty = Du deler ikke noget lige nu. Ingen andre ser din plan.
sharing-empty-do = Vælg, hvem der må se
sharing-ended = Er udløbet
sharing-ended-on = { $what }: udløb { $day }. Ser ikke noget.
sharing-guardians = I din alder kan dem, der har forældremyndigheden, se alt undtagen det, du har mærket »Kun mig«, uden at du har sagt ja. Fra { $day } bestemmer du selv.
sharing-waits = Ventetid for nye
sharing-waits-help = Så længe går der, før en, du lukker ind, ser noget. Så kan du nå at ombestemme dig.
sharing-waits-0 = Ingen ventetid
sharing-waits-24 = En dag
sharing-waits-72 = Tre dage

sharing-stop = Stop al deling
sharing-stop-everyone = Ingen andre ser noget af dit længere. Invitationer holder op med at gælde.
sharing-stop-silent = Ingen får besked.
sharing-stop-kept = Dine folk og alt, du har skrevet, bliver hos dig.
sharing-stop-again = Du kan dele igen senere. Så vælger du forfra.
sharing-stop-do = Ja, stop alt nu
sharing-stopped-now = Al deling er stoppet.
sharing-stopped = Al deling er stoppet
sharing-stopped-what = Ingen andre ser noget af dit.
sharing-stopped-not-yet = Det er stoppet her, men telefonen har ikke fået fat i nettet endnu. Indtil da kan andre se det, de så før. Det sendes før alt andet.
sharing-stopped-here = Al deling er stoppet. Åbn for deling igen først, hvis du vil dele det her.
sharing-again = Åbn for deling igen
sharing-again-how = Intet kommer tilbage af sig selv. Du vælger forfra, person for person.
sharing-again-now = Nu kan du vælge, hvem der må se hvad.

# Kvitteringer.
sharing-receipts = Kvitteringer på samtykke
sharing-receipts-about = Alt, du har sagt ja og nej til
sharing-receipts-lead = Én for hver beslutning. Vis den, hvis nogen siger, at de ikke må tale sammen om dig.
sharing-receipts-offline = Kvitteringerne gemmes ikke på telefonen, så de kræver net. Det, du deler, kan du stadig se under Hvad jeg deler.
sharing-receipts-empty = Du har ikke sagt ja eller nej til noget endnu.
sharing-event-given = Du sagde ja til { $name }
sharing-event-narrowed = Du delte mindre med { $name }
sharing-event-paused = Du satte det på pause for { $name }
sharing-event-resumed = Du delte igen med { $name }
sharing-event-withdrawn = Du trak tilbage fra { $name }
sharing-event-refused = Du sagde nej til { $name }
sharing-event-expired = Dit ja til { $name } udløb
sharing-receipt-open = Åbn og udskriv
sharing-receipt-save = Gem som fil
sharing-receipt-file = kvittering
sharing-older = Vis ældre

# Hvem har kigget.
looked-title = Hvem har kigget
looked-about = Hvem der har læst, hvad og hvornår
looked-lead = Hver gang en anden har læst noget af dit, det nyeste først.
looked-offline = Listen gemmes ikke på telefonen, så den kræver net.
looked-empty = Ingen andre har kigget.
looked-between = kl. { $from }–{ $to }
looked-ground-unknown = Grunden har vi ikke ord for her.

# Spørgsmål fra dem, der arbejder sammen med personen.
request-section = Spørgsmål til dig
request-title = Et spørgsmål til dig
request-asks = { $who } spørger, om du vil dele
request-purpose = Hvorfor, med deres egne ord
request-what = Hvad de gerne vil
request-until = Indtil { $day }.
request-until-taken-back = Indtil du trækker det tilbage.
request-what-happens = Siger du ja, gælder det med det samme, og du kan trække det tilbage, når du vil. Siger du nej, får { $name } ikke besked, og alt er som før.
request-yes = { $count ->
    [one] Ja
   *[other] Ja, til det hele
}
request-part = Ja, til noget af det
request-part-which = Hvad siger du ja til?
request-part-yes = Ja, til det her
request-no = Nej
request-said-yes = Du har sagt ja til { $name }.
request-said-no = Du har sagt nej. { $name } får ikke besked.
request-gone = Spørgsmålet er her ikke længere.
request-to-member = Hvad { $name } må se

# At invitere. Ordene siges, de sendes aldrig.
invite-do = Invitér { $name }
invite-open = Vis invitationen
invite-again = Invitér igen
invite-to-confirm = Sammenlign ordene
invite-title = Invitér { $name }
invite-step-link = Du får et link. Send det til { $name }.
invite-step-words = I ser de samme to ord. Sig dem til hinanden, i telefonen eller når I mødes.
invite-step-let-in = Passer ordene, lukker du { $name } ind. Først da kan det, du har valgt at dele, ses.
invite-active = { $name } er allerede med. Invitér igen, hvis { $name } har mistet sin vej ind. Så ser { $name } ikke noget, før du har lukket ind igen.
invite-make = Lav et link
invite-make-again = Lav et nyt link
invite-make-again-help = Så holder det gamle op med at virke.
invite-not-sent-yet = Telefonen skal have net, før du kan lave et link.
invite-send = Send linket
invite-send-how = Linket er kun til { $name }. Det virker én gang, indtil { $day }.
invite-share = Send
invite-square = Vis som QR-kode
invite-square-label = QR-kode med invitationen
# Følger med linket i en sms. Siger ikke noget om, hvad det handler om.
invite-message = Hej! Her er en invitation fra mig.
invite-words = Jeres to ord
invite-say-words = Sig ordene til { $name }, som ser de samme to. Send dem ikke sammen med linket.
invite-nothing-shared = Der er ikke delt noget endnu. Du lukker selv { $name } ind, når ordene passer.
invite-waits = { $name } har ikke sagt ja endnu. Linket virker indtil { $day }.
invite-link-once = Linket vises kun, når det laves. Er det blevet væk, kan du lave et nyt.
invite-cancel = Træk invitationen tilbage
invite-cancelled = Invitationen er trukket tilbage. Linket virker ikke længere.

confirm-title = Luk { $name } ind?
confirm-words = Spørg { $name }, hvilke to ord der står på skærmen. Er det dem her?
confirm-will-see = Det her må { $name } se
confirm-nothing-yet = Ikke noget endnu. Du kan vælge bagefter.
confirm-at-once = Det gælder med det samme.
confirm-waits = Det gælder om { $hours ->
    [24] en dag
    [72] tre dage
   *[other] { $hours } timer
}. Du har valgt en ventetid.
confirm-alone = Vil du det her selv?
confirm-alone-why = Svar helst, når du er alene. Ingen andre bestemmer det her. Du kan vente, så længe du vil.
confirm-do = Ja, luk { $name } ind
confirm-not-now = Ikke nu
confirm-wrong = Ordene passer ikke
confirm-done = Du har lukket { $name } ind.
confirm-thrown-out = Den, der brugte linket, kommer ikke ind og har ikke set noget.
confirm-nothing = Her er ikke noget at svare på lige nu.

preview-open = Se som { $name }
preview-title = Sådan ser { $name } det
preview-lead = Præcis det her kan { $name } se lige nu.
preview-nothing = { $name } ser ikke noget lige nu.
preview-empty = Her er ikke noget at vise endnu.
preview-offline = Det kræver net at vise præcis, hvad { $name } ser.
