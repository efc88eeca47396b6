# Talks between those who help you.

talks-kind-asked = Somebody has asked them to talk
talks-kind-repeat = Two plans seem to say the same thing
talks-kind-clash = Two plans do not seem to go together
talks-state-open = Open
talks-state-settled = Settled
talks-state-put_aside = Put aside
