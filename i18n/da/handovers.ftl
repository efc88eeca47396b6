# Overgange: fra den ene til den anden.

handovers-kind-agency = Fra en instans til en anden
handovers-kind-worker = Fra en person til den næste
handovers-state-proposed = Foreslået, venter på et ja
handovers-state-accepted = Den nye har sagt ja
handovers-state-first_meeting_booked = Det første møde er aftalt
handovers-state-met = I har mødtes
handovers-state-closed = Færdig
handovers-state-declined = Den nye sagde nej
handovers-state-expired = Ingen svarede i tide
handovers-state-taken_back = Trukket tilbage
handovers-climbed-receiver = Den nye er mindet om det
handovers-climbed-coordinator = Den overordnet ansvarlige ved det
handovers-climbed-person = Du ved det
