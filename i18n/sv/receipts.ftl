# Kvitton på samtycke: det personen har sagt ja eller nej till, med egna ord i första person.
# Visas i appen och på en sida att skriva ut. $event: vad som hände. $who: mottagarens namn.

receipts-title = Kvitton
receipts-heading = { $event ->
   *[given] Jag har sagt ja till det här
    [narrowed] Jag har sagt ja till mindre än förut
    [paused] Jag har pausat det här
    [resumed] Jag har sagt ja till det här igen
    [withdrawn] Jag har tagit tillbaka mitt ja
    [refused] Jag har sagt nej till det här
    [expired] Mitt ja har gått ut
}
# $right: ”see” eller ”take_part”. Efter ”får”.
receipts-what = { $shared ->
    [plan] { $right ->
       *[see] se min plan
        [take_part] se min plan och vara med i den
    }
    [appointments] { $right ->
       *[see] se mina tider
        [take_part] se mina tider och följa med på dem
    }
    [crisis_plan] se min krisplan
    [about_me] läsa det jag har skrivit om mig
   *[network] se mina personer och verksamheter
}
receipts-said = { $event ->
   *[given] Jag har sagt ja till att { $who } får { receipts-what }.
    [narrowed] Jag har sagt ja till att { $who } får { receipts-what }. Det är mindre än förut.
    [paused] Jag har pausat mitt ja till att { $who } får { receipts-what }.
    [resumed] Jag har sagt ja igen till att { $who } får { receipts-what }.
    [withdrawn] Jag har tagit tillbaka mitt ja till att { $who } får { receipts-what }.
    [refused] Jag har sagt nej till att { $who } får { receipts-what }.
    [expired] Mitt ja till att { $who } får { receipts-what } har gått ut.
}
receipts-somebody = någon som inte finns kvar här
receipts-parts = Det är bara de här delarna: { $parts }.
# $words: det som personen eller en verksamhet skrev.
receipts-purpose = Vad det är till för: { $words }
# $until: en dag, eller ”none”.
receipts-lasts = { $until ->
    [none] Det gäller tills jag tar tillbaka det.
   *[other] Det gäller till { $until }, om jag inte tar tillbaka det före dess.
}
receipts-starts = Det börjar gälla { $day }.
receipts-limit = { $reason ->
   *[dk_one_year] Lagen i Danmark låter ett sådant ja gälla i högst ett år.
}
# $law: lagrum.
receipts-secrecy = Till dig som undrar över sekretess: det här är mitt eget samtycke ({ $law }).
receipts-take-back = Jag kan ta tillbaka det när som helst i Tråden. Då slutar det gälla genast.
# $state: hur det står nu. $when: dag och tid.
receipts-since = { $state ->
   *[given] Det har ändrats sedan dess, senast { $when }.
    [paused] Det är pausat sedan { $when }.
    [withdrawn] Jag tog tillbaka det { $when }.
    [refused] Jag sa nej { $when }.
    [expired] Det gick ut { $when }.
}
receipts-data = Samma sak som uppgifter
receipts-no-end = tills jag tar tillbaka det
receipts-as-of = Så här står det i Tråden { $when }.
receipts-label = { $field ->
    [principal] Från
    [recipient] Till
    [category] Vad
    [parts] Delar
    [right] Vad mottagaren får göra
    [at] Bestämt
    [from] Gäller från
    [until] Gäller till
    [country] Land
    [secrecy] Lag om sekretess
    [controller] Den som driver Tråden
    [basis] Stöd för att Tråden delar det
   *[record] Kvittots nummer
}
