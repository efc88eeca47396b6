# Det, serveren siger, der er tilbage, når alt er slettet. Ærligt, én ting ad gangen.

erase-remains-devices = Det, der ligger på dine andre enheder, indtil de har net næste gang. Så bliver det fjernet.
erase-remains-copies = Det, du eller andre har printet, gemt eller taget billeder af.
erase-remains-calendars = Det, et kalenderprogram allerede har hentet, indtil det spørger igen. Så får det ikke mere.
erase-remains-backups = Vores låste sikkerhedskopier. Nøglen til dine ord forsvinder fra dem, når næste kopi laves, som regel inden for et døgn. Datoer uden ord bliver liggende, til kopien slettes.
erase-remains-logs = Linjer i vores logge om, at noget blev gjort på et bestemt tidspunkt. Aldrig hvem, aldrig ord.
