# Hvorfor noen ser noe, eller ikke ser det. Står for seg, som svar på «hvorfor?».
#
# $side: «person» (det er ens egen plan) eller «member» (man er med i en annens).
# $name: den andre av de to. $agency: navnet på tjenesten. $shared: det som deles.
# $until: en ferdig dag, for eksempel «1. mars 2027», eller «none» når det ikke har noen slutt.

consent-reason-what-yours = { $shared ->
    [plan] planen din
    [appointments] timene dine
    [crisis_plan] kriseplanen din
    [about_me] det du har skrevet under Om meg
   *[network] folkene og tjenestene dine
}
consent-reason-what-theirs = { $shared ->
    [plan] planen sin
    [appointments] timene sine
    [crisis_plan] kriseplanen sin
    [about_me] det som står under Om meg
   *[network] folkene og tjenestene sine
}

consent-reason-your-own = { $shared ->
    [plan] Fordi det er din egen plan.
    [appointments] Fordi det er dine egne timer.
    [crisis_plan] Fordi det er din egen kriseplan.
    [about_me] Fordi det er dine egne ord om deg.
   *[network] Fordi det er dine egne folk og tjenester.
}
consent-reason-shared-with-you = { $side ->
    [person] { $until ->
        [none] Fordi du har valgt å dele { consent-reason-what-yours } med { $name }.
       *[other] Fordi du har valgt å dele { consent-reason-what-yours } med { $name } til { $until }.
    }
   *[member] { $until ->
        [none] Fordi { $name } deler { consent-reason-what-theirs } med deg.
       *[other] Fordi { $name } deler { consent-reason-what-theirs } med deg til { $until }.
    }
}
consent-reason-shared-with-your-agency = { $side ->
    [person] { $until ->
        [none] Fordi du har valgt å dele { consent-reason-what-yours } med { $agency }. { $name } jobber der.
       *[other] Fordi du har valgt å dele { consent-reason-what-yours } med { $agency } til { $until }. { $name } jobber der.
    }
   *[member] { $until ->
        [none] Fordi { $name } deler { consent-reason-what-theirs } med { $agency }. Du jobber der.
       *[other] Fordi { $name } deler { consent-reason-what-theirs } med { $agency } til { $until }. Du jobber der.
    }
}
consent-reason-guardian-by-age = { $side ->
    [person] { $until ->
        [none] Fordi { $name } er foresatt for deg.
       *[other] Fordi { $name } er foresatt for deg. Fra { $until } bestemmer du selv hvem som ser.
    }
   *[member] { $until ->
        [none] Fordi du er foresatt for { $name }.
       *[other] Fordi du er foresatt for { $name }. Fra { $until } bestemmer { $name } selv hvem som ser.
    }
}

consent-reason-not-shared = { $side ->
    [person] Fordi du ikke deler { consent-reason-what-yours } med { $name }.
   *[member] Her er ingenting delt med deg akkurat nå.
}
consent-reason-expired = { $until ->
    [none] Fordi ja-et ditt har gått ut.
   *[other] Fordi ja-et ditt gikk ut { $until }.
}
consent-reason-paused = Fordi du har satt det på pause.
consent-reason-waiting = { $until ->
    [none] Fordi { $name } venter på at du sier ja.
   *[other] Fordi du har valgt en ventetid. { $name } ser ingenting før { $until }.
}
consent-reason-stopped = Fordi du har stoppet all deling.
consent-reason-only-me = Fordi du har merket det «Bare meg».

# Hvorfor et ja ikke kan gis, eller ikke gjelder så lenge som man ba om.
consent-reason-consent-needs-guardian = I din alder må en foresatt være med når du sier ja til helsevesenet eller en annen tjeneste. Til familie og venner kan du si ja selv.
consent-reason-unknown-age = Vi vet ikke sikkert hvor gammel du er. Da deles ingenting.
consent-reason-unknown-country = Vi vet ikke hva som gjelder i landet ditt. Da deles ingenting.
consent-reason-dk-one-year = I Danmark gjelder et ja til helsevesenet eller en annen tjeneste i høyst ett år. Etterpå kan du si ja igjen.
