# Det serveren sier er igjen når alt er slettet. Ærlig, én ting om gangen.

erase-remains-devices = Det som er lagret på de andre enhetene dine, til de har nett neste gang. Da blir det fjernet.
erase-remains-copies = Det du eller andre har skrevet ut, lagret eller tatt bilde av.
erase-remains-calendars = Det et kalenderprogram alt har hentet, til det spør igjen. Da får det ikke noe mer.
erase-remains-backups = De låste sikkerhetskopiene våre. Nøkkelen til ordene dine forsvinner fra dem når neste kopi lages, som regel innen et døgn. Datoer uten ord blir liggende til kopien slettes.
erase-remains-logs = Linjer i loggene våre om at noe ble gjort på et visst tidspunkt. Aldri hvem, aldri ord.
