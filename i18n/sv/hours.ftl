# $when: ”kl. 16:30” eller ”i morgon kl. 16:30”.
hours-open-until = Öppet till { $when }
hours-on-call-until = Jouren har öppet till { $when }
hours-always = Öppet dygnet runt
hours-opens = Stängt nu. Öppnar { $when }
hours-opens-only = Öppnar { $when }
hours-closed = Stängt nu
hours-unknown = Vi vet inte öppettiderna. Det går att ringa och pröva.
# $holiday: dagens namn, till exempel ”julafton”.
hours-may-differ = I dag är det { $holiday }. Öppettiderna kan vara andra än vanligt.

hours-holiday-new-year = nyårsdagen
hours-holiday-epiphany = trettondedag jul
hours-holiday-maundy-thursday = skärtorsdagen
hours-holiday-good-friday = långfredagen
hours-holiday-easter-eve = påskafton
hours-holiday-easter-sunday = påskdagen
hours-holiday-easter-monday = annandag påsk
hours-holiday-first-of-may = första maj
hours-holiday-ascension = Kristi himmelsfärdsdag
hours-holiday-whit-eve = pingstafton
hours-holiday-whit-sunday = pingstdagen
hours-holiday-whit-monday = annandag pingst
hours-holiday-prayer-day = stora bönedagen
hours-holiday-national-day-se = Sveriges nationaldag
hours-holiday-national-day-no = Norges nationaldag
hours-holiday-constitution-day = Danmarks grundlagsdag
hours-holiday-midsummer-eve = midsommarafton
hours-holiday-midsummer = midsommardagen
hours-holiday-all-saints = alla helgons dag
hours-holiday-christmas-eve = julafton
hours-holiday-christmas = juldagen
hours-holiday-second-christmas = annandag jul
hours-holiday-new-years-eve = nyårsafton
