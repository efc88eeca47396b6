# Att be någon höra av sig: frågan, hur det går, svaren. Ordet larm används aldrig: det är en fråga, och 112 står
# alltid först. Säg aldrig mer än det vi vet: skickat är inte framme, framme är inte läst. Läses mitt i natten.

support-next-ask = Nästa

calls-ask-title = Be någon höra av sig
calls-ask-one = Be { $name } höra av sig
calls-ask-many = Be dem höra av sig
calls-ask-means = De ser bara att du vill att de hör av sig. Du kan ångra i { $seconds } sekunder.
calls-order = Vem som får frågan
calls-order-explain = Den översta först. Svarar ingen frågar vi nästa.
calls-choose = Fråga bara någon av dem
calls-choose-who = Vem får frågan den här gången?
calls-needs-network = Telefonen har inget nät, så frågan går inte att skicka just nu. Ring eller skicka sms i stället.
calls-nobody-reachable = Ingen av dem går att nå härifrån just nu. Ring i stället.
calls-someone = Någon
calls-and = { $names } och { $last }

# Hur någon går att nå. $first och $others är till exempel ”Notis på telefonen” och ”sms”.
calls-reach-push = { $count ->
    [one] notis på telefonen
   *[other] notis på { $count } enheter
}
calls-reach-sms = sms
calls-reach-mail = e-post
calls-reach-then = { $first }. Annars { $others }.
calls-reach-none = Går inte att nå härifrån. Ring i stället.
calls-reach-unknown = Vi kan inte se just nu hur frågan kommer fram.
calls-reached = { $days ->
    [0] Nåddes senast i dag.
    [1] Nåddes senast i går.
   *[other] Nåddes senast för { $days } dagar sedan.
}
calls-reached-never = Har inte nåtts härifrån än.

# Hur det går. Det stora, och meningen under.
calls-sending = Skickar
calls-undoing = Ångrar
calls-ending = Avslutar
calls-looking = Ser efter hur det går
calls-not-sent = INTE skickat
calls-not-sent-offline = Telefonen har inget nät. Frågan skickas inte senare av sig själv. Ring eller skicka sms i stället.
calls-not-sent-nobody = Det finns ingen att fråga härifrån just nu. Ring eller skicka sms i stället.
calls-not-sent-sign-in = Du behöver logga in igen först. Ring eller skicka sms i stället.
calls-not-sent-more = Ingen har fått frågan. Ring eller skicka sms i stället, eller försök igen.
calls-unsure = Troligen INTE skickat
calls-unsure-more = Vi fick inget svar. Räkna med att ingen har fått frågan. Ring eller skicka sms i stället.
calls-unsure-undoing = Ångrar
calls-unsure-undoing-more = Vi vet inte om frågan hann iväg. Vi stoppar den så fort vi får kontakt.
calls-out-of-sight = Vi kan inte se hur det går
calls-out-of-sight-more = Det behövs nät. Vänta inte på oss: ring eller skicka sms.
calls-not-yet-undone = Inte ångrat än
calls-not-yet-undone-more = Vi får ingen kontakt. Vi försöker så länge Tråden är öppen.
calls-not-yet-ended = Inte avslutat än
calls-not-yet-ended-more = Vi får ingen kontakt. Vi försöker så länge Tråden är öppen.
calls-silent = Inget svar än
calls-silent-more = Vi borde ha hört något vid det här laget. Vänta inte på oss: ring eller skicka sms.
calls-soon = Snart frågar vi { $name }
calls-soon-more = Du kan ångra.
calls-next = Frågan är på väg
calls-trying = Vi försöker nå { $names }
calls-of = { $name }: { $words }
calls-answered = Någon har svarat
calls-answered-calling = { $name }: ”Jag ringer nu”
calls-answered-calling-more = Svara när det ringer.
calls-answered-coming = { $name }: ”Jag kommer”
calls-answered-coming-more = Vill du prata så länge kan du ringa.
calls-undone = Ångrat
calls-undone-more = Ingen har fått frågan.
calls-undone-late = Ångrat
calls-undone-late-more = Frågan hann iväg. De som fick den får veta att det är över.
calls-ended = Avslutat
calls-ended-more = De som fick frågan får veta att det är över.
calls-nobody = Ingen har svarat
calls-nobody-more = Det behöver inte ha med dig att göra. { $count ->
    [one] { $names } kanske sover, eller har ljudet av.
   *[other] De kanske sover, eller har ljudet av.
} Ring någon av de här.
calls-nobody-reached = Frågan gick inte att skicka
calls-nobody-reached-more = Ingen går att nå härifrån just nu. Ring någon av de här.
calls-nobody-can = { $names } kan inte just nu
calls-nobody-can-more = Ring någon av de här i stället.

# Hur långt det har kommit med en av dem. $when: till exempel ”kl. 03:12”.
calls-said-calling = Svarade { $when }: ”Jag ringer nu”
calls-said-coming = Svarade { $when }: ”Jag kommer”
calls-said-cannot = Svarade { $when }: ”Jag kan inte nu”
calls-waits = Får frågan om ingen annan svarar
calls-was-not-asked = Fick inte frågan
calls-seen = Öppnade frågan { $when }.
calls-on-the-phone = Framme på telefonen { $when }. Vi vet inte om { $name } har sett det.
# $how: till exempel ”notis och sms”.
calls-sent = Skickat { $when } ({ $how }). Vi vet inte om det har kommit fram.
calls-by-push = notis
calls-by-sms = sms
calls-by-mail = e-post
calls-failed = Gick inte att skicka. Ring { $name } i stället.
calls-no-way = Går inte att nå härifrån. Syns om { $name } öppnar Tråden.
calls-queued = Ska skickas

calls-undo = Ångra
calls-okay = Jag är okej nu
calls-again = Fråga igen
calls-not-wait = Vill du inte vänta? Ring själv
calls-stale = Vi får ingen kontakt just nu. Så här var det { $when }.
calls-danger = Är det fara för liv? Ring { $number }.

# En rad på andra skärmar.
calls-strip = Du har bett någon höra av sig.
calls-strip-see = Se hur det går

calls-history = När du har bett någon höra av sig
calls-history-about = Vem som fick frågan, och vad de svarade
calls-history-lead = Det senaste först. Bara du ser det här.
calls-history-offline = Det här sparas inte på telefonen, så det behöver nät.
calls-history-empty = Du har inte bett någon höra av sig härifrån. Det gör du i Stöd nu.
calls-past-undoable = Skickas strax.
calls-past-asking = Pågår nu.
calls-past-answered = Någon svarade.
calls-past-nobody-answered = Ingen svarade i tid.
calls-past-ended = Du sa att du var okej.
calls-past-undone = Du ångrade. Det gick inte vidare.

# I Personer.
ask-order-title = När du ber någon höra av sig
ask-order-nobody = Det finns ingen att fråga än. Den du litar på kan få frågan när du har bjudit in och släppt in den personen.
ask-order-explain = Frågan går i den här ordningen. Öppna en person för att ändra.
ask-order-no-way = Ingen av dem går att nå härifrån än. Be dem öppna Tråden och slå på notiser.
ask-order-always = { $name } är bland de första som får frågan.
ask-order-may = { $name } får också frågan
ask-order-may-help = Efter den du litar på och reserven, om ingen av dem svarar. Ingen får veta vad du väljer.

ask-first-question = Vem ska få frågan först?
ask-first-none = Ingen särskild
ask-first-explain = När du ber någon höra av sig om det här går frågan till den personen före alla andra.

# Tidiga tecken: det som är överenskommet i lugna tider.
tell-do = Säg till { $name }
tell-title = Säga till { $name }?
tell-exactly = De här orden går till { $name }, precis så här:
tell-only = Bara { $name } får dem. Du kan ångra i några sekunder.
tell-one-is-going = Du har redan bett någon höra av sig. Se hur det går först.
tell-not-saved = Orden är nyss ändrade och har inte nått oss än. Det behövs nät först.
tell-send = Skicka
tell-not-now = Inte nu
tell-agree = Säga till någon när det märks
tell-agree-explain = Skriv det en lugn dag. Då får du en knapp i krisplanen som skickar dina ord. Inget skickas av sig självt.
tell-agree-who = Vem vill du säga till?
tell-agree-words = Orden till { $name }
tell-agree-words-help = Till exempel: Nu märker jag det vi pratade om. Kan du höra av dig i kväll?

# Den som får frågan.
asks-title = { $name } ber dig höra av dig
asks-window = En fråga till dig
asks-calling = Jag ringer nu
asks-coming = Jag kommer
asks-cannot = Jag kan inte nu
asks-you-said = Du har svarat: ”{ $words }”
asks-then-calling = Svaret är skickat. Ring nu.
asks-then-coming = Svaret är skickat. Ring gärna på vägen.
asks-then-cannot = Svaret är skickat. Finns det någon annan att fråga går frågan vidare.
asks-change = Ändra svaret
asks-sending = Skickar: ”{ $words }”
asks-not-sent = INTE skickat: ”{ $words }”
asks-not-sent-offline = Vi fick ingen kontakt. Svaret finns kvar här. Ring gärna direkt.
asks-send-again = Skicka svaret igen
asks-over = Det är över nu. Du behöver inte göra något mer.
asks-number-yours = Ring på det nummer du brukar.
asks-offline = Det här behöver nät. Försök igen, eller ring direkt.
asks-gone = Här finns ingen fråga till dig.
asks-link-title = Någon vill att du hör av dig
asks-link-lead = Tryck för att se vem. Sedan kan du svara.
asks-link-look = Se vem
asks-link-none = Öppna länken i meddelandet du fick.
asks-link-void-title = Länken går inte att använda
asks-link-void = Den kan vara för gammal eller redan använd. Undrar du hur någon har det? Ring direkt.
