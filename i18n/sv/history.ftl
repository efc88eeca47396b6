# Historik, och det som togs bort nyligen.

history-title = Historik
history-about = Vem som ändrade vad, och när
history-lead = Allt som har ändrats i din plan, det senaste först.
history-offline = Historiken sparas inte på telefonen, så den behöver nät. Din plan finns här som vanligt.
history-empty = Inget har hänt än. Det du skriver syns här.
history-more = Visa äldre
history-show = Vad som ändrades
history-before = Före: { $text }
history-after = Efter: { $text }
history-nothing = inget
history-something = ett annat val

history-started = Du startade din plan
history-created = { $who ->
    [you] Du lade till { history-a-noun }
    [service] Tråden lade till { history-a-noun }
   *[other] Någon annan lade till { history-a-noun }
}
history-changed = { $who ->
    [you] Du ändrade { history-a-noun }
    [service] Tråden ändrade { history-a-noun }
   *[other] Någon annan ändrade { history-a-noun }
}
history-removed-act = { $who ->
    [you] Du tog bort { history-a-noun }
    [service] Tråden tog bort { history-a-noun }
   *[other] Någon annan tog bort { history-a-noun }
}
history-restored = { $who ->
    [you] Du lade tillbaka { history-a-noun }
    [service] Tråden lade tillbaka { history-a-noun }
   *[other] Någon annan lade tillbaka { history-a-noun }
}
history-a-noun = { $noun ->
    [person] dina uppgifter
    [plan] det som håller ihop planen
    [crisis_plan] din krisplan
    [goal] ett mål
    [step] ett steg
    [agency] en verksamhet
    [member] en av dina personer
    [appointment] en tid
    [question] en fråga
    [crisis_entry] en rad i din krisplan
    [grant] ett samtycke
    [request] en fråga om samtycke
    [about_me] något om dig
    [note] en hälsning
    [plan_source] en plan från en verksamhet
    [handover] en övergång
    [talk] ett samtal mellan dem som hjälper dig
    [talk_answer] ett svar i ett samtal
   *[other] något
}

history-noun-person = Dina uppgifter
history-noun-plan = Din plan
history-noun-crisis_plan = Krisplan
history-noun-goal = Mål
history-noun-step = Steg
history-noun-agency = Verksamhet
history-noun-member = Person
history-noun-appointment = Tid
history-noun-question = Fråga
history-noun-crisis_entry = I din krisplan
history-noun-grant = Samtycke
history-noun-request = Fråga om samtycke
history-noun-about_me = Om mig
history-noun-note = Hälsning
history-noun-plan_source = Plan från en verksamhet
history-noun-handover = Övergång
history-noun-talk = Samtal mellan dem som hjälper dig
history-noun-talk_answer = Svar i samtalet

history-removed = Borttaget nyligen
history-removed-about = Lägg tillbaka det som togs bort de senaste 30 dagarna
history-removed-lead = Det som har tagits bort de senaste 30 dagarna går att lägga tillbaka.
history-removed-empty = Inget har tagits bort de senaste 30 dagarna.
history-removed-when = Togs bort { $when }
history-put-back = Lägg tillbaka
history-put-back-done = Det är tillbaka.
history-without-words = Utan ord

history-field = { $field ->
    [name] Namn
    [country] Land
    [language] Språk
    [birth_date] Födelsedatum
    [protected] Skyddade personuppgifter
    [trust_member_id] Personen du litar på
    [stand_in_member_id] Reserv
    [responsible_name] Helhetsansvarig
    [responsible_agency_id] Ansvarig verksamhet
    [responsible_member_id] Helhetsansvarig
    [next_review] Nästa uppföljning
    [if_this_fails] Om det inte fungerar
    [still_right_on] Stämmer fortfarande
    [opens_without_unlocking] Visas utan att låsa upp
    [own_words] Med dina egna ord
    [professional_words] Så uttrycker vården och kommunen det
    [life_area] Vad det handlar om
    [ask_first_member_id] Frågas först
    [tells_trust_person] Den du litar på får veta
    [may_be_asked] Får frågas om att höra av sig
    [reached_at] Nåddes senast
    [works_at] Arbetar på
    [left_work_on] Slutade
    [tell_words] Det de får veta
    [place] Ordning
    [where] Plats
    [goal_id] Mål
    [what] Vad som ska göras
    [owner] Vem som gör det
    [owner_member_id] Vem som gör det
    [owner_agency_id] Verksamhet
    [owner_name] Vem som gör det
    [owner_accepted_on] Sa ja
    [start] Börjar
    [due] Klart senast
    [last_word_on] När du senast hörde av dem
    [state] Hur det går
    [why] Varför
    [fallback] Om det inte blir av
    [source] Var det kommer ifrån
    [source_system] Från vilket system
    [source_updated_at] Uppdaterat där
    [plan_kind] Vilken plan det kommer från
    [only_after] Först efter
    [answer] Svar
    [answer_words] Ditt svar i ord
    [only_me] Bara jag
    [kind] Sort
    [phone] Telefon
    [hours] Öppettider
    [on_call_phone] Jourtelefon
    [on_call_hours] Jourtider
    [address] Adress
    [website] Webbplats
    [email] E-post
    [verified_on] Kontrollerat
    [note] Anteckning
    [relation] Relation
    [role] Roll eller yrke
    [agency_id] Verksamhet
    [title] Vad det är
    [with_whom] Med vem
    [starts_at] Börjar
    [ends_at] Slutar
    [zone] Tidszon
    [all_day] Hela dagen
    [status] Läge
    [door] Hur du kommer in
    [video_link] Videolänk
    [purpose] Vad det handlar om
    [bring] Ta med
    [comes_along_member_ids] Vem som följer med
    [change_contact] Hur du ändrar tiden
    [step_id] Steg
    [confidence] Hur säkert det är
    [appointment_id] Tid
    [words] Ord
    [asked] Frågat
    [section] Del
    [member_id] Person
    [sharing_stopped] All delning stoppad
    [waits_hours] Timmar innan en ny person ser något
    [guardians_see_until] Vårdnadshavare kan se till
    [sees_from] Kan se från
    [invited_until] Inbjudan gäller till
    [two_words] De två orden
    [card_phone] Telefon, från personen själv
    [card_email] E-post, från personen själv
    [card_words] Med personens egna ord
    [receiver_member_id] Vem det gäller
    [receiver_agency_id] Vem det gäller
    [shared] Vad det gäller
    [right] Vad de får göra
    [sections] Vilka delar
    [until] Gäller till
    [decided] Vad du bestämde
    [request_id] Svar på
    [by_member_id] Från
    [shares] Vad de vill se
    [answered_at] Du svarade
    [source_member_id] Skickat av
    [plan_source_id] Vilken plan det kommer från
    [starts_on] Börjar
    [ends_on] Slutar
    [from_agency_id] Lämnar över
    [to_agency_id] Tar emot
    [from_member_id] Lämnar över
    [to_member_id] Tar emot
    [from_name] Vem som lämnar över
    [to_name] Vem som tar emot
    [first_appointment_id] Första mötet
    [first_meeting] Vad första mötet är till för
    [answer_by] Svar senast
    [accepted_at] Sa ja
    [climbed] Vem som har fått veta
    [why_not] Varför inte
    [goodbye] Hälsning vid bytet
    [asked_by_member_id] Vem som bad om det
    [between_agency_ids] Verksamheter som pratar
    [between_member_ids] Personer som pratar
    [about_step_ids] Steg det gäller
    [about_goal_ids] Mål det gäller
    [outcome] Vad ni kom fram till
    [talk_id] Samtal
   *[other] Något annat
}
