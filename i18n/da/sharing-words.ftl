# Ord for det, man deler: hvad, hvor meget, hvordan det gik. De samme ord i appen, i historikken og på siden, man gemmer.

sharing-category-plan = Planen
sharing-category-appointments = Aftaler
sharing-category-crisis-plan = Kriseplanen
sharing-category-about-me = Om mig
sharing-category-network = Folk og instanser

sharing-right-see = Se
sharing-right-take-part = Se og være med

sharing-state-given = Du sagde ja
sharing-state-paused = Du satte det på pause
sharing-state-withdrawn = Du trak det tilbage
sharing-state-refused = Du sagde nej

sharing-request-asked = Intet svar endnu
sharing-request-given = Du sagde ja
sharing-request-part = Du sagde ja til noget af det
sharing-request-refused = Du sagde nej

about-me-section-what-happened = Det, der er sket
about-me-section-what-helps = Det, der hjælper
about-me-section-what-does-not = Det, der ikke hjælper
about-me-section-how-to-meet-me = Sådan vil jeg gerne blive mødt

people-state-named = Ikke inviteret
people-state-invited = Inviteret
people-state-accepted = Har sagt ja og venter på dig
people-state-active = Er med
people-state-left = Er gået ud af planen
