# Words for what is shared: what, how much, how it went. The same words in the app, in the history and on the saved page.

sharing-category-plan = The plan
sharing-category-appointments = Appointments
sharing-category-crisis-plan = The crisis plan
sharing-category-about-me = About me
sharing-category-network = People and agencies

sharing-right-see = See
sharing-right-take-part = See and take part

sharing-state-given = You said yes
sharing-state-paused = You paused it
sharing-state-withdrawn = You took it back
sharing-state-refused = You said no

sharing-request-asked = No answer yet
sharing-request-given = You said yes
sharing-request-part = You said yes to part of it
sharing-request-refused = You said no

about-me-section-what-happened = What has happened
about-me-section-what-helps = What helps
about-me-section-what-does-not = What does not help
about-me-section-how-to-meet-me = How I want to be met

people-state-named = Not invited
people-state-invited = Invited
people-state-accepted = Has said yes and is waiting for you
people-state-active = Takes part
people-state-left = Has left the plan
