support-title = Stöd nu
support-emergency = Nödnummer
support-call-number = Ring { $number }
support-country = Numren gäller

support-rung-steps = Det som hjälper dig
support-rung-people = Någon du litar på
support-rung-near = Vem svarar nu
support-rung-lines = Hjälplinjer
support-straight = Gå direkt till

support-trusted = Personen du litar på
support-helper = Någon du kan be om hjälp
# Det färdiga sms:et. Det ska inte avslöja något om varför.
support-text-words = Hej! Kan du ringa mig när du kan?
support-text-shown = I meddelandet står det ”{ $words }”. Du kan ändra innan du skickar.

support-helped = Det hjälpte
support-helped-label = Skönt
support-helped-name = Stanna i det en stund.
support-helped-more = Du kan gå vidare när du vill. Inget av det du trycker på här sparas.

support-next-step = Nästa
support-next-helper = Inget svar? Nästa
support-next-service = Inget svar? Nästa
support-next-maybe = Inget svar? Nästa
support-next-nobody-near = Gå till hjälplinjerna
support-next-line = Inget svar? Nästa
support-next-end = Börja om från början
support-next-helped = Gå vidare
support-previous = Tillbaka ett steg

support-maybe = De här kanske svarar.
support-maybe-more = Vi vet inte om de har öppet just nu.
support-nobody-near = De ställen som hjälper dig har stängt just nu.
support-nobody-near-next = Men det finns andra du kan ringa.
support-closed-now = Stängt just nu
support-all-lines = Alla hjälplinjer

support-end-label = Den som inte svarade nyss kanske svarar nu
support-end = Försök en gång till.
# $number: landets nödnummer, 112 eller 113.
support-end-more = Tänker du på att ta ditt liv? Ring { $number } och säg det som det är.

support-none = Du behöver inte logga in här. Har du en krisplan i Tråden kommer dina egna steg först.
support-locked = Tråden är låst. Här visas det du har valt att visa utan att låsa upp.
support-expired = Du behöver logga in igen för att se allt. Här visas det du har valt att visa ändå.
support-to-crisis-plan = Till din krisplan
