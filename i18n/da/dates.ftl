dates-yesterday = i går
dates-today = i dag
dates-tomorrow = i morgen
# $weekday: navnet på en ugedag, højst seks dage frem.
dates-on-weekday = på { $weekday }
dates-at = kl. { $time }
# $day: for eksempel "i morgen" eller "tirsdag 24. november".
dates-day-at = { $day } kl. { $time }
