# What a push says on the lock screen, under «Tråden». Whoever looks over a shoulder learns nothing.
push-call-body = Nogen beder dig tage kontakt. Åbn for at svare.
# Somebody else has answered, or the person has said that it is all right now.
push-over-body = Du behøver ikke at tage kontakt længere.
push-notice-body = Der er noget, du kan kigge på.
push-test-body = Bare en prøve. Tryk for at vise, at den nåede frem.
