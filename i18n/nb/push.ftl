# What a push says on the lock screen, under «Tråden». Whoever looks over a shoulder learns nothing.
push-call-body = Noen ber deg ta kontakt. Åpne for å svare.
# Somebody else has answered, or the person has said that it is all right now.
push-over-body = Du trenger ikke å ta kontakt lenger.
push-notice-body = Det er noe du kan se på.
push-test-body = Bare en prøve. Trykk for å vise at den kom fram.
