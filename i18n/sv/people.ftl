# Personer: den du litar på, och alla andra omkring dig.

people-title = Personer
people-empty = Här finns människorna omkring dig och hur du når dem. En av dem kan vara den du litar på.
people-add = Lägg till någon
people-to-list = Till Personer
people-gone = Personen finns inte kvar här.
people-no-name = Inget namn än

people-trust = Personen du litar på
people-trust-explain = Vem du vill: en vän, någon i familjen, någon som arbetar med dig. Du bestämmer, och det är din person även när kontakter byts ut.
people-trust-choose = Välj någon du litar på
people-trust-change = Välj någon annan
people-trust-who = Vem litar du på?
people-trust-tells-nobody = Ingen får veta det. Du bestämmer själv vad du berättar.
people-trust-someone-else = Lägg till någon som inte finns här
people-trust-nobody = Ingen just nu
people-trust-this = Välj som den du litar på
people-stand-in = Om den personen inte kan
people-stand-in-choose = Välj en reserv också
people-stand-in-change = Välj en annan reserv
people-stand-in-who = Vem kan vara reserv?
people-chosen = Ändrat.
people-is-trusted = Det här är den du litar på.
people-is-stand-in = Det här är din reserv.

people-name = Namn
people-phone = Telefon
people-email = E-post
people-mail = Skriv e-post
people-relation = Vem är det för dig?
people-relation-relative = Familj eller närstående
people-relation-friend = Vän
people-relation-professional = Någon som arbetar med dig
people-relation-guardian = Vårdnadshavare
people-relation-other = Någon annan
people-role = Roll eller yrke
people-role-hint = Till exempel: syster, kontaktperson, läkare.
people-agency = Arbetar på
people-no-agency = Ingen verksamhet
people-note = Bra att veta
people-note-hint = Till exempel: ring efter fyra, vill helst ha sms.
people-about = Namn och telefon
people-more-about = Mer om personen
people-more = Skriv mer
people-steps = Steg som personen har
people-remove = Ta bort från dina personer
people-removed = Borttagen.

# Hur långt någon har kommit. De korta lägena står i sharing-words.ftl.
people-close = Nära dig
people-professionals = De som arbetar med dig
people-state-invitation-over = Inbjudan har gått ut
people-state-active-later = Är med, men ser inget än
people-taking-part = Med i din plan?
people-taking-named = { $name } står bara här hos dig, och ser inget.
people-taking-invited = { $name } är inbjuden och har inte svarat än.
people-taking-invitation-over = Inbjudan har gått ut. { $name } ser inget.
people-taking-accepted = { $name } har tackat ja. Jämför de två orden innan du släpper in.
people-taking-active = { $name } är med i din plan och ser det du har valt.
people-taking-active-later = { $name } är med, men ser inget förrän { $when }.
people-taking-left = { $name } har lämnat din plan och ser inget.
people-own-card = { $name } har själv skrivit
people-use-number = Använd det här numret
people-number-used = Numret är ändrat.
people-notes = Hälsningar från { $name }
people-note-removed = Hälsningen är borttagen.
people-remove-silent = { $name } får inget besked och ser inget mer. Det som redan är läst eller fotograferat går inte att ta tillbaka.
