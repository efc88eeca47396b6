# What a push says on the lock screen, under «Tråden». Whoever looks over a shoulder learns nothing.
push-call-body = Någon ber dig höra av dig. Öppna för att svara.
# Somebody else has answered, or the person has said that it is all right now.
push-over-body = Du behöver inte höra av dig längre.
push-notice-body = Det finns något att titta på.
push-test-body = Bara ett test. Tryck för att visa att det kom fram.
