# The page one saves to read or print: only what the rest of the app has no words for.

export-made = Everything that is written in Tråden about you, as it was { $when }. Keep it where only those you choose can read it.
export-account = Where you are signed in
export-takes-part = Plans you take part in
export-sent = What you have written to other people’s plans
export-grants = Your consent
export-requests = Requests
export-notes = Notes
export-from-systems = What agencies’ systems have sent (the file for programs has all of it)
# When two versions of a text are kept
export-also = { $field }, another version
export-language-sv = Swedish
export-language-nb = Norwegian
export-language-da = Danish
export-language-en = English
export-moment = { $day }, { $hour }:{ $minute }
export-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

export-tells-did-not-happen = When an appointment did not happen
export-tells-nobody-has = When nobody has a step
