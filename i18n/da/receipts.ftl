# Kvitteringer på samtykke: det, personen har sagt ja eller nej til, i første person.
# Vises i appen og på en side til at printe. $event: hvad der skete. $who: modtagerens navn.

receipts-title = Kvitteringer
receipts-heading = { $event ->
   *[given] Jeg har sagt ja til det her
    [narrowed] Jeg har sagt ja til mindre end før
    [paused] Jeg har sat det her på pause
    [resumed] Jeg har sagt ja til det her igen
    [withdrawn] Jeg har trukket mit ja tilbage
    [refused] Jeg har sagt nej til det her
    [expired] Mit ja er udløbet
}
# $right: »see« eller »take_part«. Efter »må«.
receipts-what = { $shared ->
    [plan] { $right ->
       *[see] se min plan
        [take_part] se min plan og være med i den
    }
    [appointments] { $right ->
       *[see] se mine aftaler
        [take_part] se mine aftaler og tage med til dem
    }
    [crisis_plan] se min kriseplan
    [about_me] læse det, jeg har skrevet om mig
   *[network] se mine folk og instanser
}
receipts-said = { $event ->
   *[given] Jeg har sagt ja til, at { $who } må { receipts-what }.
    [narrowed] Jeg har sagt ja til, at { $who } må { receipts-what }. Det er mindre end før.
    [paused] Jeg har sat mit ja på pause til, at { $who } må { receipts-what }.
    [resumed] Jeg har igen sagt ja til, at { $who } må { receipts-what }.
    [withdrawn] Jeg har trukket mit ja tilbage til, at { $who } må { receipts-what }.
    [refused] Jeg har sagt nej til, at { $who } må { receipts-what }.
    [expired] Mit ja til, at { $who } må { receipts-what }, er udløbet.
}
receipts-somebody = en, der ikke er her længere
receipts-parts = Det er kun de her dele: { $parts }.
# $words: det, personen eller en instans skrev.
receipts-purpose = Hvad det skal bruges til: { $words }
# $until: en dag, eller »none«.
receipts-lasts = { $until ->
    [none] Det gælder, indtil jeg trækker det tilbage.
   *[other] Det gælder indtil { $until }, medmindre jeg trækker det tilbage inden da.
}
receipts-starts = Det begynder at gælde { $day }.
receipts-limit = { $reason ->
   *[dk_one_year] Efter dansk lov kan et ja som det her højst gælde i et år.
}
# $law: lov og paragraf.
receipts-secrecy = Til dig, der er i tvivl om tavshedspligten: Det her er mit eget samtykke ({ $law }).
receipts-take-back = Jeg kan trække det tilbage i Tråden når som helst. Så holder det op med at gælde med det samme.
# $state: hvordan det står nu. $when: dag og klokkeslæt.
receipts-since = { $state ->
   *[given] Det er ændret siden, senest { $when }.
    [paused] Det er sat på pause siden { $when }.
    [withdrawn] Jeg trak det tilbage { $when }.
    [refused] Jeg sagde nej { $when }.
    [expired] Det udløb { $when }.
}
receipts-data = Det samme som oplysninger
receipts-no-end = indtil jeg trækker det tilbage
receipts-as-of = Sådan står det i Tråden { $when }.
receipts-label = { $field ->
    [principal] Fra
    [recipient] Til
    [category] Hvad
    [parts] Dele
    [right] Hvad modtageren må
    [at] Besluttet
    [from] Gælder fra
    [until] Gælder indtil
    [country] Land
    [secrecy] Lov om tavshedspligt
    [controller] Den, der driver Tråden
    [basis] Grundlag for, at Tråden deler det
   *[record] Kvitteringens nummer
}
