# Ord för det man delar: vad, hur mycket, hur det gick. Samma ord i appen, i historiken och på sidan man sparar.

sharing-category-plan = Planen
sharing-category-appointments = Tider
sharing-category-crisis-plan = Krisplanen
sharing-category-about-me = Om mig
sharing-category-network = Personer och verksamheter

sharing-right-see = Se
sharing-right-take-part = Se och vara med

sharing-state-given = Du sa ja
sharing-state-paused = Du pausade det
sharing-state-withdrawn = Du tog tillbaka det
sharing-state-refused = Du sa nej

sharing-request-asked = Inget svar än
sharing-request-given = Du sa ja
sharing-request-part = Du sa ja till en del
sharing-request-refused = Du sa nej

about-me-section-what-happened = Det som har hänt
about-me-section-what-helps = Det som hjälper
about-me-section-what-does-not = Det som inte hjälper
about-me-section-how-to-meet-me = Så vill jag bli bemött

people-state-named = Inte inbjuden
people-state-invited = Inbjuden
people-state-accepted = Har tackat ja och väntar på dig
people-state-active = Är med
people-state-left = Har lämnat planen
