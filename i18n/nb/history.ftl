# Historikk, og det som nylig ble fjernet.

history-title = Historikk
history-about = Hvem som endret hva, og når
history-lead = Alt som er endret i planen din, det nyeste først.
history-offline = Historikken lagres ikke på telefonen, så den trenger nett. Planen din er her som vanlig.
history-empty = Ingenting har skjedd ennå. Det du skriver, vises her.
history-more = Vis eldre
history-show = Hva som ble endret
history-before = Før: { $text }
history-after = Etter: { $text }
history-nothing = ingenting
history-something = et annet valg

history-started = Du startet planen din
history-created = { $who ->
    [you] Du la til { history-a-noun }
    [service] Tråden la til { history-a-noun }
   *[other] Noen andre la til { history-a-noun }
}
history-changed = { $who ->
    [you] Du endret { history-a-noun }
    [service] Tråden endret { history-a-noun }
   *[other] Noen andre endret { history-a-noun }
}
history-removed-act = { $who ->
    [you] Du fjernet { history-a-noun }
    [service] Tråden fjernet { history-a-noun }
   *[other] Noen andre fjernet { history-a-noun }
}
history-restored = { $who ->
    [you] Du la tilbake { history-a-noun }
    [service] Tråden la tilbake { history-a-noun }
   *[other] Noen andre la tilbake { history-a-noun }
}
history-a-noun = { $noun ->
    [person] opplysningene dine
    [plan] det som holder planen sammen
    [crisis_plan] kriseplanen din
    [goal] et mål
    [step] et steg
    [agency] en tjeneste
    [member] en av dine folk
    [appointment] en time
    [question] et spørsmål
    [crisis_entry] en linje i kriseplanen din
    [grant] et samtykke
    [request] et spørsmål om samtykke
    [about_me] noe om deg
    [note] en beskjed
    [plan_source] en plan fra en tjeneste
    [handover] en overgang
    [talk] et samsnakk
    [talk_answer] et svar i et samsnakk
   *[other] noe
}

history-noun-person = Opplysningene dine
history-noun-plan = Planen din
history-noun-crisis_plan = Kriseplan
history-noun-goal = Mål
history-noun-step = Steg
history-noun-agency = Tjeneste
history-noun-member = Person
history-noun-appointment = Time
history-noun-question = Spørsmål
history-noun-crisis_entry = I kriseplanen din
history-noun-grant = Samtykke
history-noun-request = Spørsmål om samtykke
history-noun-about_me = Om meg
history-noun-note = Beskjed
history-noun-plan_source = Plan fra en tjeneste
history-noun-handover = Overgang
history-noun-talk = Samsnakk
history-noun-talk_answer = Svar i samsnakket

history-removed = Nylig fjernet
history-removed-about = Legg tilbake det som ble fjernet de siste 30 dagene
history-removed-lead = Det som er fjernet de siste 30 dagene, kan legges tilbake.
history-removed-empty = Ingenting er fjernet de siste 30 dagene.
history-removed-when = Fjernet { $when }
history-put-back = Legg tilbake
history-put-back-done = Det er tilbake.
history-without-words = Uten ord

history-field = { $field ->
    [name] Navn
    [country] Land
    [language] Språk
    [birth_date] Fødselsdato
    [protected] Beskyttet identitet
    [trust_member_id] Tillitsperson
    [stand_in_member_id] Reserve
    [responsible_name] Hovedansvarlig
    [responsible_agency_id] Ansvarlig tjeneste
    [responsible_member_id] Hovedansvarlig
    [next_review] Neste gjennomgang
    [if_this_fails] Hvis det ikke fungerer
    [still_right_on] Stemmer fortsatt
    [opens_without_unlocking] Vises uten å låse opp
    [own_words] Med dine egne ord
    [professional_words] Slik sier fagfolkene det
    [life_area] Hva det handler om
    [ask_first_member_id] Spørres først
    [tells_trust_person] Den du stoler på får vite
    [may_be_asked] Kan bli bedt om å ta kontakt
    [reached_at] Sist nådd
    [works_at] Jobber hos
    [left_work_on] Sluttet
    [tell_words] Det de får vite
    [place] Rekkefølge
    [where] Sted
    [goal_id] Mål
    [what] Hva som skal gjøres
    [owner] Hvem som gjør det
    [owner_member_id] Hvem som gjør det
    [owner_agency_id] Tjeneste
    [owner_name] Hvem som gjør det
    [owner_accepted_on] Sa ja
    [start] Begynner
    [due] Ferdig innen
    [last_word_on] Sist du hørte fra dem
    [state] Hvordan det går
    [why] Hvorfor
    [fallback] Hvis det ikke blir noe av
    [source] Hvor det kommer fra
    [source_system] Fra hvilket system
    [source_updated_at] Oppdatert der
    [plan_kind] Hvilken plan det kommer fra
    [only_after] Først etter
    [answer] Svar
    [answer_words] Svaret ditt i ord
    [only_me] Bare meg
    [kind] Type
    [phone] Telefon
    [hours] Åpningstider
    [on_call_phone] Vakttelefon
    [on_call_hours] Vakttider
    [address] Adresse
    [website] Nettsted
    [email] E-post
    [verified_on] Sjekket
    [note] Notat
    [relation] Relasjon
    [role] Rolle eller yrke
    [agency_id] Tjeneste
    [title] Hva det er
    [with_whom] Med hvem
    [starts_at] Begynner
    [ends_at] Slutter
    [zone] Tidssone
    [all_day] Hele dagen
    [status] Status
    [door] Hvordan du kommer inn
    [video_link] Videolenke
    [purpose] Hva det handler om
    [bring] Ta med
    [comes_along_member_ids] Hvem som blir med
    [change_contact] Hvordan du endrer timen
    [step_id] Steg
    [confidence] Hvor sikkert det er
    [appointment_id] Time
    [words] Ord
    [asked] Spurt
    [section] Del
    [member_id] Person
    [sharing_stopped] All deling stoppet
    [waits_hours] Timer før en ny person ser noe
    [guardians_see_until] Foresatte kan se til
    [sees_from] Kan se fra
    [invited_until] Invitasjonen gjelder til
    [two_words] De to ordene
    [card_phone] Telefon, fra personen selv
    [card_email] E-post, fra personen selv
    [card_words] Med personens egne ord
    [receiver_member_id] Hvem det gjelder
    [receiver_agency_id] Hvem det gjelder
    [shared] Hva det gjelder
    [right] Hva de får gjøre
    [sections] Hvilke deler
    [until] Gjelder til
    [decided] Hva du bestemte
    [request_id] Svar på
    [by_member_id] Fra
    [shares] Hva de vil se
    [answered_at] Du svarte
    [source_member_id] Sendt av
    [plan_source_id] Hvilken plan det kommer fra
    [starts_on] Begynner
    [ends_on] Slutter
    [from_agency_id] Gir fra seg
    [to_agency_id] Tar imot
    [from_member_id] Gir fra seg
    [to_member_id] Tar imot
    [from_name] Hvem som gir fra seg
    [to_name] Hvem som tar imot
    [first_appointment_id] Det første møtet
    [first_meeting] Hva det første møtet er til for
    [answer_by] Svar innen
    [accepted_at] Sa ja
    [climbed] Hvem som har fått vite det
    [why_not] Hvorfor ikke
    [goodbye] Hilsen ved byttet
    [asked_by_member_id] Hvem som ba om det
    [between_agency_ids] Tjenester som snakker sammen
    [between_member_ids] De som snakker sammen
    [about_step_ids] Steg det gjelder
    [about_goal_ids] Mål det gjelder
    [outcome] Hva dere kom fram til
    [talk_id] Samsnakk
   *[other] Noe annet
}
