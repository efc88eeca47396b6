# $when: "at 16:30" or "tomorrow at 16:30".
hours-open-until = Open, closes { $when }
hours-on-call-until = On-call line open, closes { $when }
hours-always = Open day and night
hours-opens = Closed now. Opens { $when }
hours-opens-only = Opens { $when }
hours-closed = Closed now
hours-unknown = We do not know the opening hours. You can call and try.
# $holiday: the name of the day, such as "Christmas Eve".
hours-may-differ = Today is { $holiday }. The opening hours may be different from usual.

hours-holiday-new-year = New Year’s Day
hours-holiday-epiphany = Epiphany
hours-holiday-maundy-thursday = Maundy Thursday
hours-holiday-good-friday = Good Friday
hours-holiday-easter-eve = Easter Saturday
hours-holiday-easter-sunday = Easter Sunday
hours-holiday-easter-monday = Easter Monday
hours-holiday-first-of-may = the First of May
hours-holiday-ascension = Ascension Day
hours-holiday-whit-eve = the day before Whit Sunday
hours-holiday-whit-sunday = Whit Sunday
hours-holiday-whit-monday = Whit Monday
hours-holiday-prayer-day = Great Prayer Day
hours-holiday-national-day-se = Sweden’s National Day
hours-holiday-national-day-no = Norway’s National Day
hours-holiday-constitution-day = Denmark’s Constitution Day
hours-holiday-midsummer-eve = Midsummer’s Eve
hours-holiday-midsummer = Midsummer’s Day
hours-holiday-all-saints = All Saints’ Day
hours-holiday-christmas-eve = Christmas Eve
hours-holiday-christmas = Christmas Day
hours-holiday-second-christmas = Boxing Day
hours-holiday-new-years-eve = New Year’s Eve
