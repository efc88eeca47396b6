# Overganger: fra den ene til den andre.

handovers-kind-agency = Fra en tjeneste til en annen
handovers-kind-worker = Fra en person til den neste
handovers-state-proposed = Foreslått, venter på ja
handovers-state-accepted = Den nye har sagt ja
handovers-state-first_meeting_booked = Det første møtet er avtalt
handovers-state-met = Dere har møttes
handovers-state-closed = Ferdig
handovers-state-declined = Den nye sa nei
handovers-state-expired = Ingen svarte i tide
handovers-state-taken_back = Trukket tilbake
handovers-climbed-receiver = Den nye er minnet om det
handovers-climbed-coordinator = Den hovedansvarlige vet det
handovers-climbed-person = Du vet det
