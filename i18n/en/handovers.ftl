# Hand-overs: from one to the next.

handovers-kind-agency = From one agency to another
handovers-kind-worker = From one person to the next
handovers-state-proposed = Proposed, waiting for a yes
handovers-state-accepted = The new one has said yes
handovers-state-first_meeting_booked = The first meeting is booked
handovers-state-met = You have met
handovers-state-closed = Done
handovers-state-declined = The new one said no
handovers-state-expired = Nobody answered in time
handovers-state-taken_back = Taken back
handovers-climbed-receiver = The new one has been reminded
handovers-climbed-coordinator = Whoever is responsible overall knows
handovers-climbed-person = You know
