# Varför någon ser något, eller inte ser det. Står för sig, som svar på ”varför?”.
#
# $side: ”person” (det är ens egen plan) eller ”member” (man är med i någon annans).
# $name: den andra av de två. $agency: verksamhetens namn. $shared: det som delas.
# $until: en färdig dag, till exempel ”1 mars 2027”, eller ”none” när det inte har något slut.

consent-reason-what-yours = { $shared ->
    [plan] din plan
    [appointments] dina tider
    [crisis_plan] din krisplan
    [about_me] det du har skrivit under Om mig
   *[network] dina personer och verksamheter
}
consent-reason-what-theirs = { $shared ->
    [plan] sin plan
    [appointments] sina tider
    [crisis_plan] sin krisplan
    [about_me] det som står under Om mig
   *[network] sina personer och verksamheter
}

consent-reason-your-own = { $shared ->
    [plan] För att det är din egen plan.
    [appointments] För att det är dina egna tider.
    [crisis_plan] För att det är din egen krisplan.
    [about_me] För att det är dina egna ord om dig.
   *[network] För att det är dina egna personer och verksamheter.
}
consent-reason-shared-with-you = { $side ->
    [person] { $until ->
        [none] För att du har valt att dela { consent-reason-what-yours } med { $name }.
       *[other] För att du har valt att dela { consent-reason-what-yours } med { $name } till { $until }.
    }
   *[member] { $until ->
        [none] För att { $name } delar { consent-reason-what-theirs } med dig.
       *[other] För att { $name } delar { consent-reason-what-theirs } med dig till { $until }.
    }
}
consent-reason-shared-with-your-agency = { $side ->
    [person] { $until ->
        [none] För att du har valt att dela { consent-reason-what-yours } med { $agency }. { $name } arbetar där.
       *[other] För att du har valt att dela { consent-reason-what-yours } med { $agency } till { $until }. { $name } arbetar där.
    }
   *[member] { $until ->
        [none] För att { $name } delar { consent-reason-what-theirs } med { $agency }. Du arbetar där.
       *[other] För att { $name } delar { consent-reason-what-theirs } med { $agency } till { $until }. Du arbetar där.
    }
}
consent-reason-guardian-by-age = { $side ->
    [person] { $until ->
        [none] För att { $name } är din vårdnadshavare.
       *[other] För att { $name } är din vårdnadshavare. Från { $until } bestämmer du själv vem som ser.
    }
   *[member] { $until ->
        [none] För att du är vårdnadshavare för { $name }.
       *[other] För att du är vårdnadshavare för { $name }. Från { $until } bestämmer { $name } själv vem som ser.
    }
}

consent-reason-not-shared = { $side ->
    [person] För att du inte delar { consent-reason-what-yours } med { $name }.
   *[member] Här är inget delat med dig just nu.
}
consent-reason-expired = { $until ->
    [none] För att ditt ja har gått ut.
   *[other] För att ditt ja gick ut { $until }.
}
consent-reason-paused = För att du har pausat det.
consent-reason-waiting = { $until ->
    [none] För att { $name } väntar på att du säger ja.
   *[other] För att du har valt en väntetid. { $name } ser inget före { $until }.
}
consent-reason-stopped = För att du har stoppat all delning.
consent-reason-only-me = För att du har märkt det ”Bara jag”.

# Varför ett ja inte går att ge, eller inte gäller så länge som man bad om.
consent-reason-consent-needs-guardian = I din ålder behöver en vårdnadshavare vara med när du säger ja till vården eller en annan verksamhet. Din familj och dina vänner kan du säga ja till själv.
consent-reason-unknown-age = Vi vet inte säkert hur gammal du är. Då delas inget.
consent-reason-unknown-country = Vi vet inte vad som gäller i ditt land. Då delas inget.
consent-reason-dk-one-year = I Danmark gäller ett ja till vården eller en annan verksamhet i högst ett år. Sedan kan du säga ja igen.
