# Övergångar: från den ena till den andra.

handovers-kind-agency = Från en verksamhet till en annan
handovers-kind-worker = Från en person till nästa
handovers-state-proposed = Föreslagen, väntar på ja
handovers-state-accepted = Den nya har sagt ja
handovers-state-first_meeting_booked = Första mötet är bokat
handovers-state-met = Ni har träffats
handovers-state-closed = Klar
handovers-state-declined = Den nya sa nej
handovers-state-expired = Ingen svarade i tid
handovers-state-taken_back = Tillbakatagen
handovers-climbed-receiver = Den nya är påmind
handovers-climbed-coordinator = Den helhetsansvariga vet om det
handovers-climbed-person = Du vet om det
