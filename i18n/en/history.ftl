# History and what was removed lately.

history-title = History
history-about = Who changed what, and when
history-lead = Everything that was changed in your plan, newest first.
history-offline = The history is not kept on the phone, so it needs a network. Your plan is here as usual.
history-empty = Nothing has happened yet. What you write shows up here.
history-more = Show older
history-show = What was changed
history-before = Before: { $text }
history-after = After: { $text }
history-nothing = nothing
history-something = another choice

history-started = You started your plan
history-created = { $who ->
    [you] You added { history-a-noun }
    [service] Tråden added { history-a-noun }
   *[other] Someone else added { history-a-noun }
}
history-changed = { $who ->
    [you] You changed { history-a-noun }
    [service] Tråden changed { history-a-noun }
   *[other] Someone else changed { history-a-noun }
}
history-removed-act = { $who ->
    [you] You removed { history-a-noun }
    [service] Tråden removed { history-a-noun }
   *[other] Someone else removed { history-a-noun }
}
history-restored = { $who ->
    [you] You put back { history-a-noun }
    [service] Tråden put back { history-a-noun }
   *[other] Someone else put back { history-a-noun }
}
history-a-noun = { $noun ->
    [person] your details
    [plan] what holds the plan together
    [crisis_plan] your crisis plan
    [goal] a goal
    [step] a step
    [agency] an agency
    [member] one of your people
    [appointment] an appointment
    [question] a question
    [crisis_entry] a line in your crisis plan
    [grant] your consent
    [request] a request
    [about_me] something about you
    [note] a note
    [plan_source] a plan from an agency
    [handover] a hand-over
    [talk] a talk between those who help you
    [talk_answer] an answer in a talk
   *[other] something
}

history-noun-person = Your details
history-noun-plan = Your plan
history-noun-crisis_plan = Crisis plan
history-noun-goal = Goal
history-noun-step = Step
history-noun-agency = Agency
history-noun-member = Person
history-noun-appointment = Appointment
history-noun-question = Question
history-noun-crisis_entry = In your crisis plan
history-noun-grant = Consent
history-noun-request = Request
history-noun-about_me = About me
history-noun-note = Note
history-noun-plan_source = Plan from an agency
history-noun-handover = Hand-over
history-noun-talk = Talk between those who help you
history-noun-talk_answer = Answer in the talk

history-removed = Removed lately
history-removed-about = Put back what was removed in the last 30 days
history-removed-lead = What was removed in the last 30 days can be put back.
history-removed-empty = Nothing has been removed in the last 30 days.
history-removed-when = Removed { $when }
history-put-back = Put back
history-put-back-done = It is back.
history-without-words = Without words

history-field = { $field ->
    [name] Name
    [country] Country
    [language] Language
    [birth_date] Date of birth
    [protected] Protected identity
    [trust_member_id] The person you trust
    [stand_in_member_id] Stand-in
    [responsible_name] Overall responsible
    [responsible_agency_id] Agency responsible
    [responsible_member_id] Overall responsible
    [next_review] Next review
    [if_this_fails] If this does not work
    [still_right_on] Still right
    [opens_without_unlocking] Shown without unlocking
    [own_words] In your own words
    [professional_words] How the professionals put it
    [life_area] What it is about
    [ask_first_member_id] Asked first
    [tells_trust_person] The person you trust is told
    [may_be_asked] May be asked to get in touch
    [reached_at] Last reached
    [works_at] Works at
    [left_work_on] Left
    [tell_words] What they are told
    [place] Order
    [where] Place
    [goal_id] Goal
    [what] What is to be done
    [owner] Who does it
    [owner_member_id] Who does it
    [owner_agency_id] Agency
    [owner_name] Who does it
    [owner_accepted_on] Said yes
    [start] Starts
    [due] Done by
    [last_word_on] Last time you heard from them
    [state] How it is going
    [why] Why
    [fallback] If it does not work out
    [source] Where it comes from
    [source_system] From which system
    [source_updated_at] Updated there
    [plan_kind] Which plan it is from
    [only_after] Only after
    [answer] Answer
    [answer_words] Your answer in words
    [only_me] Only me
    [kind] Kind
    [phone] Phone
    [hours] Opening hours
    [on_call_phone] On-call phone
    [on_call_hours] On-call hours
    [address] Address
    [website] Website
    [email] E-mail
    [verified_on] Checked
    [note] Note
    [relation] Relation
    [role] Role or job
    [agency_id] Agency
    [title] What it is
    [with_whom] With whom
    [starts_at] Starts
    [ends_at] Ends
    [zone] Time zone
    [all_day] All day
    [status] Status
    [door] How you get in
    [video_link] Video link
    [purpose] What it is for
    [bring] Bring along
    [comes_along_member_ids] Who comes along
    [change_contact] How you change it
    [step_id] Step
    [confidence] How certain
    [appointment_id] Appointment
    [words] Words
    [asked] Asked
    [section] Part
    [member_id] Person
    [sharing_stopped] All sharing stopped
    [waits_hours] Hours before a new person sees anything
    [guardians_see_until] Guardians can see until
    [sees_from] Can see from
    [invited_until] Invitation open until
    [two_words] The two words
    [card_phone] Phone number they gave
    [card_email] E-mail they gave
    [card_words] In their own words
    [receiver_member_id] Who it is for
    [receiver_agency_id] Who it is for
    [shared] What is shared
    [right] What they may do
    [sections] Which parts
    [until] Until
    [decided] What you decided
    [request_id] In answer to
    [by_member_id] From
    [shares] What they ask to see
    [answered_at] You answered
    [source_member_id] Sent by
    [plan_source_id] Which plan it comes from
    [starts_on] Starts
    [ends_on] Ends
    [from_agency_id] Hands over
    [to_agency_id] Takes over
    [from_member_id] Hands over
    [to_member_id] Takes over
    [from_name] Who hands over
    [to_name] Who takes over
    [first_appointment_id] First meeting
    [first_meeting] What the first meeting is for
    [answer_by] Answer by
    [accepted_at] Said yes
    [climbed] Who has been told
    [why_not] Why not
    [goodbye] Words at the change
    [asked_by_member_id] Who asked for it
    [between_agency_ids] Agencies who talk
    [between_member_ids] People who talk
    [about_step_ids] Steps it is about
    [about_goal_ids] Goals it is about
    [outcome] What came of it
    [talk_id] Talk
   *[other] Something else
}
