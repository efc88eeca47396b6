# What a push says on the lock screen, under «Tråden». Whoever looks over a shoulder learns nothing.
push-call-body = Someone asks you to get in touch. Open to answer.
# Somebody else has answered, or the person has said that it is all right now.
push-over-body = You do not need to get in touch any more.
push-notice-body = There is something for you to look at.
push-test-body = Only a test. Tap to show that it reached you.
