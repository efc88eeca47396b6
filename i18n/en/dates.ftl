dates-yesterday = yesterday
dates-today = today
dates-tomorrow = tomorrow
# $weekday: the name of a weekday, at most six days ahead.
dates-on-weekday = on { $weekday }
dates-at = at { $time }
# $day: such as "tomorrow" or "Tuesday 24 November".
dates-day-at = { $day } at { $time }
