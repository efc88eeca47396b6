# Logga in med e-legitimation, för den som vill: knappen vid dörren, vägen tillbaka, och under Enheter och lösennycklar.

e-id-sign-in = Logga in med { $name }
e-id-signing-in = Du loggas in
e-id-binding = E-legitimationen kopplas
e-id-wait = Ett ögonblick …
e-id-stopped = Du är inte inloggad än
e-id-not-bound = Inget är kopplat än
e-id-cancelled = Du avbröt på vägen. Inget har ändrats.
e-id-failed = Det gick inte den här gången. Inget har ändrats. Försök igen om en stund.
e-id-nothing = Här finns inget att logga in med. Börja om från början.
e-id-again = Försök igen
e-id-back-to-devices = Till enheter och lösennycklar
e-id-in-lead = Lägg gärna till en lösennyckel på den här telefonen också. Då kommer du in även när e-legitimationen inte fungerar.

e-id-section = E-legitimation
e-id-what = Om du vill kan du logga in med e-legitimation också. Vi sparar varken namn eller personnummer, bara ett märke som visar att det är samma e-legitimation. Den som kan använda din e-legitimation kommer in i din plan.
e-id-bind = Koppla { $name }
e-id-bound = E-legitimationen är kopplad. Nu kan du logga in med den.
e-id-bound-on = Kopplad { $day }.
e-id-used = Användes senast { $when }.
e-id-never-used = Inte använd än.
e-id-unbind = Koppla bort
e-id-unbound = Den öppnar inte ditt konto längre.
