# Hvorfor nogen ser noget, eller ikke ser det. Står for sig selv, som svar på »hvorfor?«.
#
# $side: »person« (det er ens egen plan) eller »member« (man er med i en andens).
# $name: den anden af de to. $agency: instansens navn. $shared: det, der deles.
# $until: en færdig dag, for eksempel »1. marts 2027«, eller »none«, når der ingen slutdato er.

# Efter teksten følger altid »med …«.
consent-reason-what-yours = { $shared ->
    [plan] din plan
    [appointments] dine aftaler
    [crisis_plan] din kriseplan
    [about_me] det, du har skrevet under Om mig,
   *[network] dine folk og instanser
}
# Efter teksten følger altid »med …«.
consent-reason-what-theirs = { $shared ->
    [plan] sin plan
    [appointments] sine aftaler
    [crisis_plan] sin kriseplan
    [about_me] det, der står under Om mig,
   *[network] sine folk og instanser
}

consent-reason-your-own = { $shared ->
    [plan] Fordi det er din egen plan.
    [appointments] Fordi det er dine egne aftaler.
    [crisis_plan] Fordi det er din egen kriseplan.
    [about_me] Fordi det er dine egne ord om dig.
   *[network] Fordi det er dine egne folk og instanser.
}
consent-reason-shared-with-you = { $side ->
    [person] { $until ->
        [none] Fordi du har valgt at dele { consent-reason-what-yours } med { $name }.
       *[other] Fordi du har valgt at dele { consent-reason-what-yours } med { $name } indtil { $until }.
    }
   *[member] { $until ->
        [none] Fordi { $name } deler { consent-reason-what-theirs } med dig.
       *[other] Fordi { $name } deler { consent-reason-what-theirs } med dig indtil { $until }.
    }
}
consent-reason-shared-with-your-agency = { $side ->
    [person] { $until ->
        [none] Fordi du har valgt at dele { consent-reason-what-yours } med { $agency }. { $name } arbejder der.
       *[other] Fordi du har valgt at dele { consent-reason-what-yours } med { $agency } indtil { $until }. { $name } arbejder der.
    }
   *[member] { $until ->
        [none] Fordi { $name } deler { consent-reason-what-theirs } med { $agency }. Du arbejder der.
       *[other] Fordi { $name } deler { consent-reason-what-theirs } med { $agency } indtil { $until }. Du arbejder der.
    }
}
consent-reason-guardian-by-age = { $side ->
    [person] { $until ->
        [none] Fordi { $name } har forældremyndigheden over dig.
       *[other] Fordi { $name } har forældremyndigheden over dig. Fra { $until } bestemmer du selv, hvem der må se.
    }
   *[member] { $until ->
        [none] Fordi du har forældremyndigheden over { $name }.
       *[other] Fordi du har forældremyndigheden over { $name }. Fra { $until } bestemmer { $name } selv, hvem der må se.
    }
}

consent-reason-not-shared = { $side ->
    [person] Fordi du ikke deler { consent-reason-what-yours } med { $name }.
   *[member] Her er ikke delt noget med dig lige nu.
}
consent-reason-expired = { $until ->
    [none] Fordi dit ja er udløbet.
   *[other] Fordi dit ja udløb { $until }.
}
consent-reason-paused = Fordi du har sat det på pause.
consent-reason-waiting = { $until ->
    [none] Fordi { $name } venter på, at du siger ja.
   *[other] Fordi du har valgt en ventetid. { $name } ser ikke noget før { $until }.
}
consent-reason-stopped = Fordi du har stoppet al deling.
consent-reason-only-me = Fordi du har mærket det »Kun mig«.

# Hvorfor et ja ikke kan gives, eller ikke gælder så længe, som man bad om.
consent-reason-consent-needs-guardian = I din alder skal en forældremyndighedsindehaver være med, når du siger ja til sundhedsvæsenet eller en anden instans. Til din familie og dine venner kan du selv sige ja.
consent-reason-unknown-age = Vi ved ikke med sikkerhed, hvor gammel du er. Så bliver der ikke delt noget.
consent-reason-unknown-country = Vi ved ikke, hvad der gælder i dit land. Så bliver der ikke delt noget.
consent-reason-dk-one-year = I Danmark gælder et ja til sundhedsvæsenet eller en anden instans i højst et år. Derefter kan du sige ja igen.
