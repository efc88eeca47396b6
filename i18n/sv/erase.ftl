# Det som servern säger finns kvar när allt är raderat. Ärligt, en sak i taget.

erase-remains-devices = Det som är sparat på dina andra enheter, tills de har nät nästa gång. Då tas det bort.
erase-remains-copies = Det som du eller andra har skrivit ut, sparat eller fotograferat.
erase-remains-calendars = Det som ett kalenderprogram redan har hämtat, tills det frågar igen. Då får det inget mer.
erase-remains-backups = Våra låsta säkerhetskopior. Nyckeln till dina ord försvinner ur dem när nästa kopia görs, oftast inom ett dygn. Datum utan ord finns kvar tills kopian raderas.
erase-remains-logs = Rader i våra loggar om att något gjordes vid en viss tid. Aldrig vem, aldrig några ord.
