# What the server says remains after everything is erased. Honest, one thing a sentence.

erase-remains-devices = What is stored on your other devices, until the next time they have a network. Then it is cleared.
erase-remains-copies = What you or others have printed, saved or photographed.
erase-remains-calendars = What a calendar program has fetched already, until it asks again. Then it gets nothing more.
erase-remains-backups = Our locked backups. The key to your words is gone from them once the next one is made, usually within a day. Dates without words stay until the backup is deleted.
erase-remains-logs = Lines in our logs that something was done at a certain time. Never who, never words.
