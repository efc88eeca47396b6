# Kvitteringer på samtykke: det personen har sagt ja eller nei til, i første person.
# Vises i appen og på en side til å skrive ut. $event: hva som skjedde. $who: mottakerens navn.

receipts-title = Kvitteringer
receipts-heading = { $event ->
   *[given] Jeg har sagt ja til dette
    [narrowed] Jeg har sagt ja til mindre enn før
    [paused] Jeg har satt dette på pause
    [resumed] Jeg har sagt ja til dette igjen
    [withdrawn] Jeg har trukket tilbake ja-et mitt
    [refused] Jeg har sagt nei til dette
    [expired] Ja-et mitt har gått ut
}
# $right: «see» eller «take_part». Etter «får».
receipts-what = { $shared ->
    [plan] { $right ->
       *[see] se planen min
        [take_part] se planen min og være med i den
    }
    [appointments] { $right ->
       *[see] se timene mine
        [take_part] se timene mine og bli med på dem
    }
    [crisis_plan] se kriseplanen min
    [about_me] lese det jeg har skrevet om meg
   *[network] se folkene og tjenestene mine
}
receipts-said = { $event ->
   *[given] Jeg har sagt ja til at { $who } får { receipts-what }.
    [narrowed] Jeg har sagt ja til at { $who } får { receipts-what }. Det er mindre enn før.
    [paused] Jeg har satt på pause at { $who } får { receipts-what }.
    [resumed] Jeg har sagt ja igjen til at { $who } får { receipts-what }.
    [withdrawn] Jeg har trukket tilbake ja-et mitt til at { $who } får { receipts-what }.
    [refused] Jeg har sagt nei til at { $who } får { receipts-what }.
    [expired] Ja-et mitt til at { $who } får { receipts-what }, har gått ut.
}
receipts-somebody = noen som ikke er her lenger
receipts-parts = Det er bare disse delene: { $parts }.
# $words: det personen eller en tjeneste skrev.
receipts-purpose = Hva det er til: { $words }
# $until: en dag, eller «none».
receipts-lasts = { $until ->
    [none] Det gjelder til jeg trekker det tilbake.
   *[other] Det gjelder til { $until }, hvis jeg ikke trekker det tilbake før det.
}
receipts-starts = Det begynner å gjelde { $day }.
receipts-limit = { $reason ->
   *[dk_one_year] Loven i Danmark lar et slikt ja gjelde i høyst ett år.
}
# $law: lov og paragraf.
receipts-secrecy = Til deg som lurer på taushetsplikten: Dette er mitt eget samtykke ({ $law }).
receipts-take-back = Jeg kan trekke det tilbake i Tråden når som helst. Da slutter det å gjelde med en gang.
# $state: hvordan det står nå. $when: dag og klokkeslett.
receipts-since = { $state ->
   *[given] Det er endret siden den gang, sist { $when }.
    [paused] Det er satt på pause siden { $when }.
    [withdrawn] Jeg trakk det tilbake { $when }.
    [refused] Jeg sa nei { $when }.
    [expired] Det gikk ut { $when }.
}
receipts-data = Det samme som opplysninger
receipts-no-end = til jeg trekker det tilbake
receipts-as-of = Slik står det i Tråden { $when }.
receipts-label = { $field ->
    [principal] Fra
    [recipient] Til
    [category] Hva
    [parts] Deler
    [right] Hva mottakeren får gjøre
    [at] Bestemt
    [from] Gjelder fra
    [until] Gjelder til
    [country] Land
    [secrecy] Lov om taushetsplikt
    [controller] Den som driver Tråden
    [basis] Grunnlag for at Tråden deler det
   *[record] Kvitteringens nummer
}
