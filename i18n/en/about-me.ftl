# About me: told once. The titles of the sections are in sharing-words.ftl.

about-me-title = About me
about-me-about = What you would rather not tell all over again
about-me-lead = Tell it once, in your own words. Then you need not start over with every new face.
about-me-how = Four questions, in any order. Skip what you do not want to write about. Nobody else sees it until you have chosen who.
about-me-begin = Begin with the first question

about-me-what-happened-question = What do you want those who meet you to know about what has happened?
about-me-what-happened-kinds =
    What you are tired of telling again and again
    What has shaped how things are for you
    Your diagnoses, if you like
    What you do not want to be asked about
about-me-what-helps-question = What makes it easier when things are hard?
about-me-what-helps-kinds =
    Something others can do
    Something in the room or around you
    Support or treatment that has done you good
    Something you would rather be spared
about-me-what-does-not-question = What makes it harder, even when it is well meant?
about-me-what-does-not-kinds =
    Something people say
    Something people do
    Treatment that did not suit you
    Too much at once
about-me-how-to-meet-me-question = How do you want those who meet you to be?
about-me-how-to-meet-me-kinds =
    How you want to be spoken to
    Whether you want it on paper, or one thing at a time
    An interpreter, or something else you need
    Who you want with you

about-me-who = Who may read
about-me-who-nobody = Nobody else may read this yet.
about-me-who-choose = Choose who may read
about-me-read = Who has read it
about-me-read-by = { $who } read this { $when }.
about-me-read-none = Nobody else has read this.
about-me-read-offline = Showing who has read it needs a network.
