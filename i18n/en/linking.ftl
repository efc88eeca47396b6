# Linking an agency's own system to the plan.

linking-title = Link an agency
linking-about = So that appointments and plans come here by themselves
linking-lead = Show the code to somebody at the agency. They type it into their system.
linking-sees-first = They see nothing when you have linked. You decide afterwards what you share.
linking-make = Make a code
linking-make-again = Make a new code
linking-drop = Remove the code
linking-too-late = The code is no longer good.
linking-until = Good until { $time }, once.
linking-qr = The code as a picture to scan
linking-copy = Copy the code
linking-nobody-else = Show it only to somebody you are in touch with yourself. Nobody should call you and ask for it.
linking-linked = Linked systems
linking-sees-nothing = Sees nothing just now.
linking-sees-explain = The system sees what you share with the agency, and nothing else.
linking-change-sees = Change what they may see
linking-end = End the link
linking-ended = The link is ended.
