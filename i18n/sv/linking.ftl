# Att koppla en verksamhets eget system till planen.

linking-title = Koppla en verksamhet
linking-about = Så att tider och planer kommer hit av sig själva
linking-lead = Visa koden för någon på verksamheten. De skriver in den i sitt system.
linking-sees-first = De ser inget när ni har kopplat. Du bestämmer efteråt vad du delar.
linking-make = Gör en kod
linking-make-again = Gör en ny kod
linking-drop = Ta bort koden
linking-too-late = Koden gäller inte längre.
linking-until = Gäller till { $time }, en enda gång.
linking-qr = Koden som en bild att skanna
linking-copy = Kopiera koden
linking-nobody-else = Visa den bara för någon du själv har kontakt med. Ingen ska ringa dig och be om koden.
linking-linked = Kopplade system
linking-sees-nothing = Ser inget just nu.
linking-sees-explain = Systemet ser det du delar med verksamheten, och inget annat.
linking-change-sees = Ändra vad de får se
linking-end = Avsluta kopplingen
linking-ended = Kopplingen är avslutad.
