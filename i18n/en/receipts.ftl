# Receipts of consent: what the person has said yes or no to, in the first person.
# Shown in the app and on a page to print. $event: what happened. $who: the receiver's name.

receipts-title = Receipts
receipts-heading = { $event ->
   *[given] I have said yes to this
    [narrowed] I have said yes to less than before
    [paused] I have paused this
    [resumed] I have said yes to this again
    [withdrawn] I have taken back my yes
    [refused] I have said no to this
    [expired] My yes has run out
}
# $right: “see” or “take_part”. Follows “letting Moa”.
receipts-what = { $shared ->
    [plan] { $right ->
       *[see] see my plan
        [take_part] see my plan and take part in it
    }
    [appointments] { $right ->
       *[see] see my appointments
        [take_part] see my appointments and come along
    }
    [crisis_plan] see my crisis plan
    [about_me] read what I wrote about myself
   *[network] see my people and agencies
}
receipts-said = { $event ->
   *[given] I have said yes to letting { $who } { receipts-what }.
    [narrowed] I have said yes to letting { $who } { receipts-what }. It is less than before.
    [paused] I have paused my yes to letting { $who } { receipts-what }.
    [resumed] I have said yes again to letting { $who } { receipts-what }.
    [withdrawn] I have taken back my yes to letting { $who } { receipts-what }.
    [refused] I have said no to letting { $who } { receipts-what }.
    [expired] My yes to letting { $who } { receipts-what } has run out.
}
receipts-somebody = somebody who is no longer here
receipts-parts = It is only these parts: { $parts }.
# $words: what the person or an agency wrote.
receipts-purpose = What it is for: { $words }
# $until: a day, or “none”.
receipts-lasts = { $until ->
    [none] It holds until I take it back.
   *[other] It holds until { $until }, unless I take it back before then.
}
receipts-starts = It begins on { $day }.
receipts-limit = { $reason ->
   *[dk_one_year] By Danish law a yes like this lasts for one year at most.
}
# $law: the law and its section.
receipts-secrecy = If you wonder about confidentiality: this is my own consent ({ $law }).
receipts-take-back = I can take it back in Tråden at any time. It then ends at once.
# $state: how it stands now. $when: day and time.
receipts-since = { $state ->
   *[given] It has changed since, most recently on { $when }.
    [paused] It has been paused since { $when }.
    [withdrawn] I took it back on { $when }.
    [refused] I said no on { $when }.
    [expired] It ran out on { $when }.
}
receipts-data = The same, as facts
receipts-no-end = until I take it back
receipts-as-of = This is how it stands in Tråden on { $when }.
receipts-label = { $field ->
    [principal] From
    [recipient] To
    [category] What
    [parts] Parts
    [right] What they may do
    [at] Decided
    [from] Holds from
    [until] Holds until
    [country] Country
    [secrecy] Law on confidentiality
    [controller] Who runs Tråden
    [basis] Basis on which Tråden shares it
   *[record] Receipt number
}
