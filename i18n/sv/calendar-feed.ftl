# Tider i den kalender man redan har: en adress som kalendern själv hämtar från.

# Vad kalendern heter i kalenderprogrammet. Andra kan se det.
calendar-feed-name = Mina tider
calendar-feed-title = Tiderna i din kalender
calendar-feed-about = I den kalender du redan har
calendar-feed-lead = Din kalender kan hämta dina tider själv. Flyttas en tid, eller ställs den in, så syns det där också.
calendar-feed-add = Ny adress
calendar-feed-called = Vad är den till?
calendar-feed-called-hint = Till exempel: min telefon.
calendar-feed-whole = Vad och var
calendar-feed-whole-help = Där står vad tiden heter och var den är. Den som ser din kalender kan läsa det. Det kan företaget bakom kalendern också.
calendar-feed-make = Gör en adress
calendar-feed-made = Lägg in adressen nu. Den visas bara en gång.
calendar-feed-open = Öppna i kalendern
calendar-feed-copy = Kopiera adressen
calendar-feed-secret = Den som har adressen kan se dina tider. Ge den bara till din egen kalender.
calendar-feed-delay = Kalendern hämtar när den själv vill, ofta några gånger om dagen. Det som gäller står alltid här.
calendar-feed-list = Adresser du har gjort
calendar-feed-unnamed = En kalender
calendar-feed-made-on = Gjord { $day }.
calendar-feed-read = Hämtades senast { $when }.
calendar-feed-never-read = Ingen kalender har hämtat än.
calendar-feed-take-back = Ta tillbaka
calendar-feed-taken-back = Adressen är tillbakatagen. Tider som kalendern redan har hämtat tar du bort där.
calendar-feed-offline = Adresser görs och tas tillbaka när det finns nät.
calendar-feed-all-of-them = Alla tider på en gång
