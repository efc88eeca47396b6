# People: the one you trust, and everyone else around you.

people-title = People
people-empty = Here are the people around you and how to reach them. One of them can be the one you trust.
people-add = Add someone
people-to-list = To People
people-gone = This person is no longer here.
people-no-name = No name yet

people-trust = The person you trust
people-trust-explain = Anyone you choose: a friend, someone in your family, someone who works with you. You decide, and they stay yours when services change.
people-trust-choose = Choose someone you trust
people-trust-change = Choose someone else
people-trust-who = Who do you trust?
people-trust-tells-nobody = Nobody is told. You decide yourself what you tell them.
people-trust-someone-else = Add someone who is not here
people-trust-nobody = Nobody right now
people-trust-this = Choose as the person you trust
people-stand-in = If they cannot
people-stand-in-choose = Choose a stand-in too
people-stand-in-change = Choose another stand-in
people-stand-in-who = Who can stand in?
people-chosen = Changed.
people-is-trusted = This is the person you trust.
people-is-stand-in = This is your stand-in.

people-name = Name
people-phone = Phone
people-email = E-mail
people-mail = Write an e-mail
people-relation = Who is this to you?
people-relation-relative = Family or someone close
people-relation-friend = Friend
people-relation-professional = Someone who works with you
people-relation-guardian = Guardian
people-relation-other = Someone else
people-role = Role or job
people-role-hint = For example: sister, contact person, doctor.
people-agency = Works at
people-no-agency = No agency
people-note = Good to know
people-note-hint = For example: call after four, likes text messages best.
people-about = Name and phone
people-more-about = More about them
people-more = Write more
people-steps = Steps they have
people-remove = Remove from your people
people-removed = Removed.

# How far someone has come. The short states are in sharing-words.ftl.
people-close = Close to you
people-professionals = Those who work with you
people-state-invitation-over = The invitation has run out
people-state-active-later = Takes part, but sees nothing yet
people-taking-part = Part of your plan?
people-taking-named = { $name } is only written down here with you, and sees nothing.
people-taking-invited = { $name } is invited and has not answered yet.
people-taking-invitation-over = The invitation has run out. { $name } sees nothing.
people-taking-accepted = { $name } has accepted. Compare the two words before you let them in.
people-taking-active = { $name } takes part in your plan and sees what you have chosen.
people-taking-active-later = { $name } takes part, but sees nothing until { $when }.
people-taking-left = { $name } has left your plan and sees nothing.
people-own-card = { $name } has written
people-use-number = Use this number
people-number-used = The number is changed.
people-notes = Notes from { $name }
people-note-removed = The note is removed.
people-remove-silent = { $name } is not told and sees nothing more. What has already been read or photographed cannot be taken back.
