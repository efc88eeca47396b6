dates-yesterday = i går
dates-today = i dag
dates-tomorrow = i morgon
# $weekday: namnet på en veckodag, högst sex dagar fram.
dates-on-weekday = på { $weekday }
dates-at = kl. { $time }
# $day: till exempel ”i morgon” eller ”tisdag 24 november”.
dates-day-at = { $day } kl. { $time }
