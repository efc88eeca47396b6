# Ord for det man deler: hva, hvor mye, hvordan det gikk. De samme ordene i appen, i historikken og på siden man lagrer.

sharing-category-plan = Planen
sharing-category-appointments = Timer
sharing-category-crisis-plan = Kriseplanen
sharing-category-about-me = Om meg
sharing-category-network = Folk og tjenester

sharing-right-see = Se
sharing-right-take-part = Se og være med

sharing-state-given = Du sa ja
sharing-state-paused = Du satte det på pause
sharing-state-withdrawn = Du trakk det tilbake
sharing-state-refused = Du sa nei

sharing-request-asked = Ikke noe svar ennå
sharing-request-given = Du sa ja
sharing-request-part = Du sa ja til en del
sharing-request-refused = Du sa nei

about-me-section-what-happened = Det som har skjedd
about-me-section-what-helps = Det som hjelper
about-me-section-what-does-not = Det som ikke hjelper
about-me-section-how-to-meet-me = Slik vil jeg bli møtt

people-state-named = Ikke invitert
people-state-invited = Invitert
people-state-accepted = Har sagt ja og venter på deg
people-state-active = Er med
people-state-left = Har gått ut av planen
