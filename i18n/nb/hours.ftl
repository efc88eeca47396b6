# $when: «kl. 16:30» eller «i morgen kl. 16:30».
hours-open-until = Åpent til { $when }
hours-on-call-until = Vakttelefonen er åpen til { $when }
hours-always = Døgnåpent
hours-opens = Stengt nå. Åpner { $when }
hours-opens-only = Åpner { $when }
hours-closed = Stengt nå
hours-unknown = Vi vet ikke åpningstidene. Du kan ringe og prøve.
# $holiday: navnet på dagen, for eksempel «julaften».
hours-may-differ = I dag er det { $holiday }. Åpningstidene kan være annerledes enn vanlig.

hours-holiday-new-year = første nyttårsdag
hours-holiday-epiphany = helligtrekongersdag
hours-holiday-maundy-thursday = skjærtorsdag
hours-holiday-good-friday = langfredag
hours-holiday-easter-eve = påskeaften
hours-holiday-easter-sunday = første påskedag
hours-holiday-easter-monday = andre påskedag
hours-holiday-first-of-may = første mai
hours-holiday-ascension = Kristi himmelfartsdag
hours-holiday-whit-eve = pinseaften
hours-holiday-whit-sunday = første pinsedag
hours-holiday-whit-monday = andre pinsedag
hours-holiday-prayer-day = store bededag
hours-holiday-national-day-se = Sveriges nasjonaldag
hours-holiday-national-day-no = 17. mai
hours-holiday-constitution-day = Danmarks grunnlovsdag
hours-holiday-midsummer-eve = midtsommeraften
hours-holiday-midsummer = midtsommerdagen
hours-holiday-all-saints = allehelgensdag
hours-holiday-christmas-eve = julaften
hours-holiday-christmas = første juledag
hours-holiday-second-christmas = andre juledag
hours-holiday-new-years-eve = nyttårsaften
