# Why somebody sees something, or does not. Stands by itself, in answer to “why?”.
#
# $side: “person” (it is one's own plan) or “member” (one takes part in somebody else's).
# $name: the other of the two. $agency: the agency's name. $shared: what is shared.
# $until: a finished day, such as “1 March 2027”, or “none” where there is no end.

consent-reason-what-yours = { $shared ->
    [plan] your plan
    [appointments] your appointments
    [crisis_plan] your crisis plan
    [about_me] what you wrote under About me
   *[network] your people and agencies
}
consent-reason-what-theirs = { $shared ->
    [plan] their plan
    [appointments] their appointments
    [crisis_plan] their crisis plan
    [about_me] what they wrote under About me
   *[network] their people and agencies
}

consent-reason-your-own = { $shared ->
    [plan] Because it is your own plan.
    [appointments] Because they are your own appointments.
    [crisis_plan] Because it is your own crisis plan.
    [about_me] Because they are your own words about yourself.
   *[network] Because they are your own people and agencies.
}
consent-reason-shared-with-you = { $side ->
    [person] { $until ->
        [none] Because you chose to share { consent-reason-what-yours } with { $name }.
       *[other] Because you chose to share { consent-reason-what-yours } with { $name } until { $until }.
    }
   *[member] { $until ->
        [none] Because { $name } shares { consent-reason-what-theirs } with you.
       *[other] Because { $name } shares { consent-reason-what-theirs } with you until { $until }.
    }
}
consent-reason-shared-with-your-agency = { $side ->
    [person] { $until ->
        [none] Because you chose to share { consent-reason-what-yours } with { $agency }. { $name } works there.
       *[other] Because you chose to share { consent-reason-what-yours } with { $agency } until { $until }. { $name } works there.
    }
   *[member] { $until ->
        [none] Because { $name } shares { consent-reason-what-theirs } with { $agency }. You work there.
       *[other] Because { $name } shares { consent-reason-what-theirs } with { $agency } until { $until }. You work there.
    }
}
consent-reason-guardian-by-age = { $side ->
    [person] { $until ->
        [none] Because { $name } is your guardian.
       *[other] Because { $name } is your guardian. From { $until } you decide who sees.
    }
   *[member] { $until ->
        [none] Because you are a guardian of { $name }.
       *[other] Because you are a guardian of { $name }. From { $until } { $name } decides who sees.
    }
}

consent-reason-not-shared = { $side ->
    [person] Because you do not share { consent-reason-what-yours } with { $name }.
   *[member] Nothing is shared with you here right now.
}
consent-reason-expired = { $until ->
    [none] Because your yes has run out.
   *[other] Because your yes ran out on { $until }.
}
consent-reason-paused = Because you have paused it.
consent-reason-waiting = { $until ->
    [none] Because { $name } is waiting for your yes.
   *[other] Because you chose a waiting time. { $name } sees nothing before { $until }.
}
consent-reason-stopped = Because you have stopped all sharing.
consent-reason-only-me = Because you marked it “Only me”.

# Why a yes cannot be given, or does not last as long as was asked for.
consent-reason-consent-needs-guardian = At your age a guardian has to be with you when you say yes to health care or another agency. To family and friends you can say yes on your own.
consent-reason-unknown-age = We do not know for sure how old you are. Nothing is shared then.
consent-reason-unknown-country = We do not know what the rules are in your country. Nothing is shared then.
consent-reason-dk-one-year = In Denmark a yes to health care or another agency lasts for one year at most. After that you can say yes again.
