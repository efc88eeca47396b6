dates-yesterday = i går
dates-today = i dag
dates-tomorrow = i morgen
# $weekday: navnet på en ukedag, høyst seks dager fram.
dates-on-weekday = på { $weekday }
dates-at = kl. { $time }
# $day: for eksempel «i morgen» eller «tirsdag 24. november».
dates-day-at = { $day } kl. { $time }
