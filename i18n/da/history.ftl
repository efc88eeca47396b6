# Historik, og det, der er fjernet for nylig.

history-title = Historik
history-about = Hvem der rettede hvad, og hvornår
history-lead = Alt, hvad der er rettet i din plan, det nyeste først.
history-offline = Historikken gemmes ikke på telefonen, så den kræver net. Din plan er her som altid.
history-empty = Der er ikke sket noget endnu. Det, du skriver, kan ses her.
history-more = Vis ældre
history-show = Hvad der blev rettet
history-before = Før: { $text }
history-after = Efter: { $text }
history-nothing = ingenting
history-something = et andet valg

history-started = Du startede din plan
history-created = { $who ->
    [you] Du tilføjede { history-a-noun }
    [service] Tråden tilføjede { history-a-noun }
   *[other] En anden tilføjede { history-a-noun }
}
history-changed = { $who ->
    [you] Du rettede { history-a-noun }
    [service] Tråden rettede { history-a-noun }
   *[other] En anden rettede { history-a-noun }
}
history-removed-act = { $who ->
    [you] Du fjernede { history-a-noun }
    [service] Tråden fjernede { history-a-noun }
   *[other] En anden fjernede { history-a-noun }
}
history-restored = { $who ->
    [you] Du lagde { history-a-noun } tilbage
    [service] Tråden lagde { history-a-noun } tilbage
   *[other] En anden lagde { history-a-noun } tilbage
}
history-a-noun = { $noun ->
    [person] dine oplysninger
    [plan] det, der holder planen sammen
    [crisis_plan] din kriseplan
    [goal] et mål
    [step] et skridt
    [agency] en instans
    [member] en af dine folk
    [appointment] en aftale
    [question] et spørgsmål
    [crisis_entry] en linje i din kriseplan
    [grant] et samtykke
    [request] et spørgsmål om samtykke
    [about_me] noget om dig
    [note] en besked
    [plan_source] en plan fra en instans
    [handover] en overgang
    [talk] en samtale mellem dem, der hjælper dig
    [talk_answer] et svar i en samtale
   *[other] noget
}

history-noun-person = Dine oplysninger
history-noun-plan = Din plan
history-noun-crisis_plan = Kriseplan
history-noun-goal = Mål
history-noun-step = Skridt
history-noun-agency = Instans
history-noun-member = Person
history-noun-appointment = Aftale
history-noun-question = Spørgsmål
history-noun-crisis_entry = I din kriseplan
history-noun-grant = Samtykke
history-noun-request = Spørgsmål om samtykke
history-noun-about_me = Om mig
history-noun-note = Besked
history-noun-plan_source = Plan fra en instans
history-noun-handover = Overgang
history-noun-talk = Samtale mellem dem, der hjælper dig
history-noun-talk_answer = Svar i samtalen

history-removed = Fjernet for nylig
history-removed-about = Læg det tilbage, der er fjernet de sidste 30 dage
history-removed-lead = Det, der er fjernet de sidste 30 dage, kan lægges tilbage.
history-removed-empty = Intet er fjernet de sidste 30 dage.
history-removed-when = Fjernet { $when }
history-put-back = Læg tilbage
history-put-back-done = Det er tilbage.
history-without-words = Uden ord

history-field = { $field ->
    [name] Navn
    [country] Land
    [language] Sprog
    [birth_date] Fødselsdato
    [protected] Beskyttet identitet
    [trust_member_id] Den person, du har tillid til
    [stand_in_member_id] Reserve
    [responsible_name] Overordnet ansvarlig
    [responsible_agency_id] Ansvarlig instans
    [responsible_member_id] Overordnet ansvarlig
    [next_review] Næste opfølgning
    [if_this_fails] Hvis det ikke virker
    [still_right_on] Passer stadig
    [opens_without_unlocking] Vises uden at låse op
    [own_words] Med dine egne ord
    [professional_words] Sådan siger fagfolkene det
    [life_area] Hvad det handler om
    [ask_first_member_id] Spørges først
    [tells_trust_person] Den du stoler på får besked
    [may_be_asked] Må blive bedt om at tage kontakt
    [reached_at] Sidst nået
    [works_at] Arbejder hos
    [left_work_on] Stoppede
    [tell_words] Det de får besked om
    [place] Rækkefølge
    [where] Sted
    [goal_id] Mål
    [what] Hvad der skal gøres
    [owner] Hvem der gør det
    [owner_member_id] Hvem der gør det
    [owner_agency_id] Instans
    [owner_name] Hvem der gør det
    [owner_accepted_on] Sagde ja
    [start] Begynder
    [due] Færdigt senest
    [last_word_on] Sidst du hørte fra dem
    [state] Hvordan det går
    [why] Hvorfor
    [fallback] Hvis det ikke bliver til noget
    [source] Hvor det kommer fra
    [source_system] Fra hvilket system
    [source_updated_at] Opdateret der
    [plan_kind] Hvilken plan det kommer fra
    [only_after] Først efter
    [answer] Svar
    [answer_words] Dit svar i ord
    [only_me] Kun mig
    [kind] Slags
    [phone] Telefon
    [hours] Åbningstider
    [on_call_phone] Vagttelefon
    [on_call_hours] Vagttider
    [address] Adresse
    [website] Hjemmeside
    [email] E-mail
    [verified_on] Tjekket
    [note] Note
    [relation] Relation
    [role] Rolle eller stilling
    [agency_id] Instans
    [title] Hvad det er
    [with_whom] Med hvem
    [starts_at] Begynder
    [ends_at] Slutter
    [zone] Tidszone
    [all_day] Hele dagen
    [status] Status
    [door] Hvordan du kommer ind
    [video_link] Videolink
    [purpose] Hvad det handler om
    [bring] Tag med
    [comes_along_member_ids] Hvem der tager med
    [change_contact] Hvordan du ændrer aftalen
    [step_id] Skridt
    [confidence] Hvor sikkert det er
    [appointment_id] Aftale
    [words] Ord
    [asked] Spurgt
    [section] Del
    [member_id] Person
    [sharing_stopped] Al deling stoppet
    [waits_hours] Timer, før en ny person kan se noget
    [guardians_see_until] Forældre{"\u00AD"}myndigheds{"\u00AD"}indehaver kan se til
    [sees_from] Kan se fra
    [invited_until] Invitationen gælder til
    [two_words] De to ord
    [card_phone] Telefon, fra personen selv
    [card_email] E-mail, fra personen selv
    [card_words] Med personens egne ord
    [receiver_member_id] Hvem det gælder
    [receiver_agency_id] Hvem det gælder
    [shared] Hvad det gælder
    [right] Hvad de må
    [sections] Hvilke dele
    [until] Gælder til
    [decided] Hvad du bestemte
    [request_id] Svar på
    [by_member_id] Fra
    [shares] Hvad de gerne vil se
    [answered_at] Du svarede
    [source_member_id] Sendt af
    [plan_source_id] Hvilken plan det kommer fra
    [starts_on] Begynder
    [ends_on] Slutter
    [from_agency_id] Giver videre
    [to_agency_id] Tager imod
    [from_member_id] Giver videre
    [to_member_id] Tager imod
    [from_name] Hvem der giver videre
    [to_name] Hvem der tager imod
    [first_appointment_id] Det første møde
    [first_meeting] Hvad det første møde skal bruges til
    [answer_by] Svar senest
    [accepted_at] Sagde ja
    [climbed] Hvem der har fået det at vide
    [why_not] Hvorfor ikke
    [goodbye] Hilsen ved skiftet
    [asked_by_member_id] Hvem der bad om det
    [between_agency_ids] Instanser, der taler sammen
    [between_member_ids] Dem, der taler sammen
    [about_step_ids] Skridt, det handler om
    [about_goal_ids] Mål, det handler om
    [outcome] Hvad I nåede frem til
    [talk_id] Samtale
   *[other] Noget andet
}
