# $when: "kl. 16.30" eller "i morgen kl. 16.30".
hours-open-until = Åbent til { $when }
hours-on-call-until = Vagttelefonen er åben til { $when }
hours-always = Døgnåbent
hours-opens = Lukket nu. Åbner { $when }
hours-opens-only = Åbner { $when }
hours-closed = Lukket nu
hours-unknown = Vi kender ikke åbningstiderne. Du kan ringe og prøve.
# $holiday: dagens navn, for eksempel "juleaften".
hours-may-differ = I dag er det { $holiday }. Åbningstiderne kan være anderledes end normalt.

hours-holiday-new-year = nytårsdag
hours-holiday-epiphany = helligtrekongersdag
hours-holiday-maundy-thursday = skærtorsdag
hours-holiday-good-friday = langfredag
hours-holiday-easter-eve = påskelørdag
hours-holiday-easter-sunday = påskedag
hours-holiday-easter-monday = anden påskedag
hours-holiday-first-of-may = 1. maj
hours-holiday-ascension = Kristi himmelfartsdag
hours-holiday-whit-eve = pinselørdag
hours-holiday-whit-sunday = pinsedag
hours-holiday-whit-monday = anden pinsedag
hours-holiday-prayer-day = store bededag
hours-holiday-national-day-se = Sveriges nationaldag
hours-holiday-national-day-no = Norges nationaldag
hours-holiday-constitution-day = grundlovsdag
hours-holiday-midsummer-eve = midsommeraften
hours-holiday-midsummer = midsommerdag
hours-holiday-all-saints = allehelgensdag
hours-holiday-christmas-eve = juleaften
hours-holiday-christmas = juledag
hours-holiday-second-christmas = anden juledag
hours-holiday-new-years-eve = nytårsaften
