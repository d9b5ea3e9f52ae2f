<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Accessory</name>
    <message>
        <source>charger</source>
        <translation>lader</translation>
    </message>
    <message>
        <source>sleeve</source>
        <translation>hoes</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>muis</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>simkaart</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Welke camera</translation>
    </message>
    <message>
        <source>Lamp of the camera</source>
        <translation>Lamp van de camera</translation>
    </message>
    <message>
        <source>Close the camera (F4)</source>
        <translation>Camera sluiten (F4)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Beeld van de camera</translation>
    </message>
    <message>
        <source>The camera is starting...</source>
        <translation>De camera start...</translation>
    </message>
    <message>
        <source>Read: {text}</source>
        <translation>Gelezen: {text}</translation>
    </message>
    <message>
        <source>Nothing here can read codes</source>
        <translation>Niets op deze computer kan codes lezen</translation>
    </message>
    <message>
        <source>{reader} is missing here; it comes with: {remedy}</source>
        <translation>{reader} ontbreekt hier; dat komt met: {remedy}</translation>
    </message>
    <message>
        <source>The closer it fills the frame, the sooner it is read.</source>
        <translation>Hoe beter het label het kader vult, hoe sneller het gelezen is.</translation>
    </message>
    <message>
        <source>Hold the label inside the frame</source>
        <translation>Houd het label in het kader</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Sluit er een aan: ze start vanzelf.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Er is geen camera</translation>
    </message>
    <message>
        <source>Allow Leenbalie in the privacy settings of this computer, then open it anew.</source>
        <translation>Laat Leenbalie toe in de privacy-instellingen van deze computer en open de camera opnieuw.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>De camera mag niet gebruikt worden</translation>
    </message>
    <message>
        <source>Does another program use it? It is tried again by itself.</source>
        <translation>Gebruikt een ander programma ze? Er wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>De camera geeft geen beeld</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>updates end before the due date</source>
        <translation>updates stoppen te vroeg</translation>
    </message>
    <message>
        <source>the SIM card expires before the due date</source>
        <translation>simkaart vervalt te vroeg</translation>
    </message>
    <message>
        <source>will be enrolled in this course</source>
        <translation>wordt ingeschreven</translation>
    </message>
    <message>
        <source>was marked for repair</source>
        <translation>gemeld voor herstelling</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>card: {code}</source>
        <translation>kaart: {code}</translation>
    </message>
    <message>
        <source>GS1 code</source>
        <translation>GS1-code</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>with its name before it (S/N: ...)</source>
        <translation>met zijn naam ervoor (S/N: ...)</translation>
    </message>
    <message>
        <source>our own numbers</source>
        <translation>onze eigen nummers</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kaarten</translation>
    </message>
    <message>
        <source>client numbers</source>
        <translation>klantnummers</translation>
    </message>
    <message>
        <source>Lenovo 1S</source>
        <translation>Lenovo 1S</translation>
    </message>
    <message>
        <source>serial numbers of the Agency</source>
        <translation>serienummers van het Agentschap</translation>
    </message>
    <message>
        <source>course codes</source>
        <translation>cursuscodes</translation>
    </message>
    <message>
        <source>numbers that name no device</source>
        <translation>nummers die geen toestel noemen</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>serienummers</translation>
    </message>
    <message>
        <source>Found: {device}, {state}</source>
        <translation>Gevonden: {device}, {state}</translation>
    </message>
    <message>
        <source>Found: the newcomer {code}</source>
        <translation>Gevonden: inburgeraar {code}</translation>
    </message>
    <message>
        <source>Found: the course {code}</source>
        <translation>Gevonden: de cursus {code}</translation>
    </message>
    <message>
        <source>Card: {code}</source>
        <translation>Kaart: {code}</translation>
    </message>
    <message>
        <source>yes, do it</source>
        <translation>ja, doe het</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parkeren</translation>
    </message>
    <message>
        <source>clear the counter</source>
        <translation>alles van de balie</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>dag afsluiten</translation>
    </message>
    <message>
        <source>label {code}</source>
        <translation>label {code}</translation>
    </message>
    <message>
        <source>agreement {code}</source>
        <translation>overeenkomst {code}</translation>
    </message>
    <message>
        <source>a page of agreement {code}</source>
        <translation>een bladzijde van overeenkomst {code}</translation>
    </message>
    <message>
        <source>client number {code}</source>
        <translation>klantnummer {code}</translation>
    </message>
    <message>
        <source>course {code}</source>
        <translation>cursus {code}</translation>
    </message>
    <message>
        <source>perhaps serial number {code}</source>
        <translation>misschien serienummer {code}</translation>
    </message>
    <message>
        <source>serial number {code}</source>
        <translation>serienummer {code}</translation>
    </message>
    <message>
        <source>serial number {code}, as {maker} writes it</source>
        <translation>serienummer {code}, zoals {maker} het schrijft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>te lang</translation>
    </message>
    <message>
        <source>a number of ours, read wrongly</source>
        <translation>een nummer van ons, fout gelezen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>missing: {0}</source>
        <translation>ontbreekt: {0}</translation>
    </message>
    <message>
        <source>{0}: there is nothing after it</source>
        <translation>{0}: er staat niets achter</translation>
    </message>
    <message>
        <source>missing: one of {0}</source>
        <translation>ontbreekt: een van {0}</translation>
    </message>
    <message>
        <source>{0}: {1} is none of {2}</source>
        <translation>{0}: {1} is geen van {2}</translation>
    </message>
    <message>
        <source>not known: {0}</source>
        <translation>onbekend: {0}</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Everything is fine until you say otherwise.</source>
        <translation>Alles is in orde, tot je iets anders aanduidt.</translation>
    </message>
    <message>
        <source>Condition of the device</source>
        <translation>Staat van het toestel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About the device only: nothing about a person.</source>
        <translation>Alleen over het toestel, niets over een persoon.</translation>
    </message>
    <message>
        <source>All fine</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>no signs of use</source>
        <translation>geen gebruikssporen</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Op de server</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>You corrected it in another way, and say how.</source>
        <translation>Je hebt het op een andere manier rechtgezet, en zegt hoe.</translation>
    </message>
    <message>
        <source>What waits is recorded after all. First put right what stands in the way.</source>
        <translation>Wat wacht, wordt toch genoteerd. Zet eerst recht wat in de weg staat.</translation>
    </message>
    <message>
        <source>Loan {number} of {who} is about to be cancelled</source>
        <translation>Uitlening {number} van {who} wordt geannuleerd</translation>
    </message>
    <message>
        <source>Press once more to do it, or Esc to leave it.</source>
        <translation>Druk nog eens om het te doen, of Esc om het te laten.</translation>
    </message>
    <message>
        <source>What waits counts no longer. Nothing on the server changes.</source>
        <translation>Wat wacht, telt niet meer. Op de server verandert niets.</translation>
    </message>
    <message>
        <source>Keep what {server} did</source>
        <translation>Houden wat {server} deed</translation>
    </message>
    <message>
        <source>What {waiting} did counts no longer. Nothing on the server changes.</source>
        <translation>Wat {waiting} deed, telt niet meer. Op de server verandert niets.</translation>
    </message>
    <message>
        <source>Undo that of {server}, record that of {waiting}</source>
        <translation>Die van {server} ongedaan maken, die van {waiting} noteren</translation>
    </message>
    <message>
        <source>Undo what is on the server, record what waits</source>
        <translation>Wat op de server staat ongedaan maken, wat wacht noteren</translation>
    </message>
    <message>
        <source>Loan {number} of {who} is cancelled. Loan {other} of {borrower} is recorded.</source>
        <translation>Uitlening {number} van {who} wordt geannuleerd. Uitlening {other} van {borrower} wordt genoteerd.</translation>
    </message>
    <message>
        <source>{former} came in, and loan {number} ends as swapped. {device} went out.</source>
        <translation>{former} kwam binnen, en uitlening {number} eindigt als geruild. {device} ging mee.</translation>
    </message>
    <message>
        <source>{device} lent to {who}</source>
        <translation>{device} uitgeleend aan {who}</translation>
    </message>
    <message>
        <source>{device} taken back from {who}</source>
        <translation>{device} ingenomen van {who}</translation>
    </message>
    <message>
        <source>A step for {device}</source>
        <translation>Een stap voor {device}</translation>
    </message>
    <message>
        <source>{device} moved, missing or found</source>
        <translation>{device} verplaatst, vermist of teruggevonden</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} extended</source>
        <translation>De uitlening van {device} aan {who} verlengd</translation>
    </message>
    <message>
        <source>Something of the loan of {device} came in</source>
        <translation>Toebehoren van de uitlening van {device} kwam binnen</translation>
    </message>
    <message>
        <source>The agreement of {who} came in signed</source>
        <translation>De overeenkomst van {who} kwam getekend binnen</translation>
    </message>
    <message>
        <source>Something undone for {device}</source>
        <translation>Iets ongedaan gemaakt voor {device}</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} was cancelled</source>
        <translation>De uitlening van {device} aan {who} is geannuleerd</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} ended as swapped</source>
        <translation>De uitlening van {device} aan {who} eindigde als geruild</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} ended as lost</source>
        <translation>De uitlening van {device} aan {who} eindigde als verloren</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>without {missing}</source>
        <translation>zonder {missing}</translation>
    </message>
    <message>
        <source>Came back {how}</source>
        <translation>Kwam {how} terug</translation>
    </message>
    <message>
        <source>Went along: {things}</source>
        <translation>Ging mee: {things}</translation>
    </message>
    <message>
        <source>Nothing went along</source>
        <translation>Er ging niets mee</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <translation>Staat: {condition}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>A line of a register changed</source>
        <translation>Een lijn in een register gewijzigd</translation>
    </message>
    <message>
        <source>Something done without the server</source>
        <translation>Iets gedaan zonder server</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Uitlening {number}</translation>
    </message>
    <message>
        <source>No open loan of this device or newcomer</source>
        <translation>Geen open uitlening van dit toestel of deze inburgeraar</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Houden wat op de server staat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Record as swap</source>
        <translation>Noteren als wissel</translation>
    </message>
    <message>
        <source>Put right by hand</source>
        <translation>Met de hand rechtgezet</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Wat heb je gedaan?</translation>
    </message>
    <message>
        <source>the number of another loan, for instance</source>
        <translation>bijvoorbeeld het nummer van een andere uitlening</translation>
    </message>
    <message>
        <source>Conflicts are kept on the server. They show when it is back.</source>
        <translation>Conflicten staan op de server. Je ziet ze zodra die er weer is.</translation>
    </message>
    <message>
        <source>No conflicts: everything that was done is on the server.</source>
        <translation>Geen conflicten: alles wat gedaan is, staat op de server.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>No server of that name is found</source>
        <translation>Er is geen server met die naam</translation>
    </message>
    <message>
        <source>See whether it is spelled right, and the network works.</source>
        <translation>Kijk of de naam juist geschreven is en of het netwerk werkt.</translation>
    </message>
    <message>
        <source>The server is there, but no database at that port</source>
        <translation>De server is er, maar op die poort luistert geen databank</translation>
    </message>
    <message>
        <source>Usually the port is 5432. Ask the help desk.</source>
        <translation>Meestal is de poort 5432. Vraag het aan de helpdesk.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>De server antwoordt niet</translation>
    </message>
    <message>
        <source>Often a firewall is in between. Ask the help desk.</source>
        <translation>Vaak zit er een firewall tussen. Vraag het aan de helpdesk.</translation>
    </message>
    <message>
        <source>Call the help desk.</source>
        <translation>Bel de helpdesk.</translation>
    </message>
    <message>
        <source>Connected, but this user has no rights in the database</source>
        <translation>Verbonden, maar deze gebruiker heeft geen rechten in de databank</translation>
    </message>
    <message>
        <source>Ask the help desk to make the user a desk: see the README.</source>
        <translation>Vraag de helpdesk om van de gebruiker een balie te maken: zie de README.</translation>
    </message>
    <message>
        <source>Connected: the database waits for a first desk</source>
        <translation>Verbonden: de databank wacht op een eerste balie</translation>
    </message>
    <message>
        <source>Connected: this database can be used</source>
        <translation>Verbonden: je kan deze databank gebruiken</translation>
    </message>
    <message>
        <source>Connected: the database is empty</source>
        <translation>Verbonden: de databank is leeg</translation>
    </message>
    <message>
        <source>Connected, but this database is of another program</source>
        <translation>Verbonden, maar deze databank is van een ander programma</translation>
    </message>
    <message>
        <source>The data of this desk can be moved to it.</source>
        <translation>Je kan de gegevens van deze balie ernaar verhuizen.</translation>
    </message>
    <message>
        <source>The help desk makes it ready: leenbalie database init</source>
        <translation>De helpdesk maakt ze klaar: leenbalie database init</translation>
    </message>
    <message>
        <source>Make an empty one, and fill in its name.</source>
        <translation>Maak een lege, en vul de naam ervan in.</translation>
    </message>
    <message>
        <source>Move again: it goes on where it was cut.</source>
        <translation>Verhuis opnieuw: het gaat verder waar het stopte.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>close the day</source>
        <translation>dagafsluiting</translation>
    </message>
    <message>
        <source>stock-take</source>
        <translation>inventaris</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>elsewhere or on loan</source>
        <translation>elders of uitgeleend</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet gezien</translation>
    </message>
    <message>
        <source>here, and on loan</source>
        <translation>ligt hier, staat op uitgeleend</translation>
    </message>
    <message>
        <source>here, and of another site</source>
        <translation>ligt hier, hoort bij een andere vestiging</translation>
    </message>
    <message>
        <source>here, in a wrong state</source>
        <translation>ligt hier, de toestand klopt niet</translation>
    </message>
    <message>
        <source>seen in two places</source>
        <translation>op twee plaatsen gezien</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>onbekende code</translation>
    </message>
    <message>
        <source>It should lie here. Look once more, then decide.</source>
        <translation>Het hoort hier te liggen. Kijk nog eens, en beslis dan.</translation>
    </message>
    <message>
        <source>Somebody brought it back, and nobody took it in.</source>
        <translation>Iemand bracht het terug, en niemand nam het in.</translation>
    </message>
    <message>
        <source>It came here, and nobody said so.</source>
        <translation>Het kwam hier aan, en niemand meldde dat.</translation>
    </message>
    <message>
        <source>It lies here, and the journal says otherwise.</source>
        <translation>Het ligt hier, en het logboek zegt iets anders.</translation>
    </message>
    <message>
        <source>Two people counted it. Where does it lie?</source>
        <translation>Twee mensen telden het. Waar ligt het?</translation>
    </message>
    <message>
        <source>It is not in the register.</source>
        <translation>Het staat niet in het register.</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>Nu innemen</translation>
    </message>
    <message>
        <source>Devices swapped: set it right</source>
        <translation>Toestellen gewisseld: zet recht</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Vermist melden</translation>
    </message>
    <message>
        <source>Sent to…</source>
        <translation>Verstuurd naar…</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Hier ontvangen</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Teruggevonden</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Naar herstelling</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ingenomen</translation>
    </message>
    <message>
        <source>swap set right</source>
        <translation>wissel rechtgezet</translation>
    </message>
    <message>
        <source>reported missing</source>
        <translation>vermist gemeld</translation>
    </message>
    <message>
        <source>sent to another site</source>
        <translation>verstuurd naar een andere vestiging</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>hier ontvangen</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>teruggevonden</translation>
    </message>
    <message>
        <source>sent to repair</source>
        <translation>naar herstelling gestuurd</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>geregistreerd</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>wordt gezocht</translation>
    </message>
    <message>
        <source>with a colleague</source>
        <translation>bij een collega</translation>
    </message>
    <message>
        <source>label is wrong</source>
        <translation>label klopt niet</translation>
    </message>
    <message>
        <source>counted wrongly</source>
        <translation>fout geteld</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>put right meanwhile</source>
        <translation>intussen rechtgezet</translation>
    </message>
    <message>
        <source>to do: {what}</source>
        <translation>nog te doen: {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>simkaart</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>niet in het register</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Serial number {serial}</source>
        <translation>Serienummer {serial}</translation>
    </message>
    <message>
        <source>no client number yet</source>
        <translation>nog geen klantnummer</translation>
    </message>
    <message>
        <source>no phone or e-mail</source>
        <translation>geen telefoon of e-mail</translation>
    </message>
    <message>
        <source>{count} of {all} without a device</source>
        <translation>Nog {count} van {all} zonder toestel</translation>
    </message>
    <message>
        <source>Choose one of {count} courses below.</source>
        <translation>Kies hieronder een van de {count} cursussen.</translation>
    </message>
    <message>
        <source>Last lesson on {date}</source>
        <translation>Laatste les op {date}</translation>
    </message>
    <message>
        <source>Taking back from {name}</source>
        <translation>Terugnemen van {name}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Einddatum: {date}</translation>
    </message>
    <message>
        <source>Back on {date}</source>
        <translation>Terug op {date}</translation>
    </message>
    <message>
        <source>Date changed by hand</source>
        <translation>Je koos zelf deze datum</translation>
    </message>
    <message>
        <source>Last lesson + {days} days · two copies are printed</source>
        <translation>Laatste les + {days} dagen · twee exemplaren op papier</translation>
    </message>
    <message>
        <source>From {site}</source>
        <translation>Van {site}</translation>
    </message>
    <message>
        <source>updates until {month}</source>
        <translation>updates tot {month}</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>simkaart</translation>
    </message>
    <message>
        <source>no open loan</source>
        <translation>geen uitlening open</translation>
    </message>
    <message>
        <source>still has {device}</source>
        <translation>heeft nog {device}</translation>
    </message>
    <message>
        <source>back on {date}</source>
        <translation>terug op {date}</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>has no computer of their own (F7)</source>
        <translation>heeft geen eigen computer (F7)</translation>
    </message>
    <message>
        <source>no wifi at home</source>
        <translation>thuis geen wifi</translation>
    </message>
    <message>
        <source>has wifi</source>
        <translation>heeft wifi</translation>
    </message>
    <message>
        <source>Reason of the coordinator</source>
        <translation>Reden van de coördinator</translation>
    </message>
    <message>
        <source>brought by someone else</source>
        <translation>gebracht door iemand anders</translation>
    </message>
    <message>
        <source>Condition at hand-out</source>
        <translation>Staat bij uitgifte</translation>
    </message>
    <message>
        <source>Change F6</source>
        <translation>Wijzigen F6</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kwam mee terug</translation>
    </message>
    <message>
        <source>Photos ({count})</source>
        <translation>Foto&apos;s ({count})</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>Staat nu</translation>
    </message>
    <message>
        <source>At hand-out: {words}</source>
        <translation>Bij uitgifte: {words}</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Gewijzigd: {parts}</translation>
    </message>
    <message>
        <source>change the date</source>
        <translation>datum wijzigen</translation>
    </message>
    <message>
        <source>Sign and lend</source>
        <translation>Tekenen en uitlenen</translation>
    </message>
    <message>
        <source>Sign on paper</source>
        <translation>Op papier tekenen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Sign the return</source>
        <translation>Inlevering tekenen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Scan the label under the device.</source>
        <translation>Scan het label onder het toestel.</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Inburgeraar</translation>
    </message>
    <message>
        <source>Scan the client number, or press F2.</source>
        <translation>Scan het klantnummer of druk op F2.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>The newcomer&apos;s course, or scan its code.</source>
        <translation>De cursus van de inburgeraar, of scan de code.</translation>
    </message>
    <message>
        <source>Scan a device, a card or an agreement</source>
        <translation>Scan een toestel, een kaart of een overeenkomst</translation>
    </message>
    <message>
        <source>The database is being opened; you can scan already.</source>
        <translation>De databank gaat open. Je kan al scannen.</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Uitlenen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Register this device</source>
        <translation>Toestel inschrijven</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Telling</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>One moment: paper and loan are being made</source>
        <translation>Even geduld: papier en uitlening worden gemaakt</translation>
    </message>
    <message>
        <source>Coming back from {name}</source>
        <translation>Komt terug van {name}</translation>
    </message>
    <message>
        <source>Look at the device and what came along, then press F9.</source>
        <translation>Kijk het toestel en de toebehoren na. Druk dan op F9.</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Klaar om te tekenen</translation>
    </message>
    <message>
        <source>All is on the counter. Let the newcomer sign, or scan to change.</source>
        <translation>Alles ligt op de balie. Laat de inburgeraar tekenen, of scan verder om iets te wijzigen.</translation>
    </message>
    <message>
        <source>{device} is lent, agreement {loan}</source>
        <translation>{device} is uitgeleend, nummer {loan}</translation>
    </message>
    <message>
        <source>{device} is lent; print {loan} and let it be signed</source>
        <translation>{device} is uitgeleend; druk {loan} af en laat tekenen</translation>
    </message>
    <message>
        <source>{device} is back, without {missing}; it belongs to another site</source>
        <translation>{device} is terug, zonder {missing}; het hoort bij een andere vestiging</translation>
    </message>
    <message>
        <source>{device} is back; it belongs to another site</source>
        <translation>{device} is terug; het hoort bij een andere vestiging</translation>
    </message>
    <message>
        <source>{device} is back, without {missing}</source>
        <translation>{device} is terug, zonder {missing}</translation>
    </message>
    <message>
        <source>{device} is back</source>
        <translation>{device} is terug</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The count waits: F11</source>
        <translation>De telling wacht: F11</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Volgende stap: {what}</translation>
    </message>
    <message>
        <source>Today at this desk</source>
        <translation>Vandaag aan deze balie</translation>
    </message>
    <message>
        <source>Nothing yet. Every hand-out and return appears here.</source>
        <translation>Nog niets. Elke uitgifte en inlevering verschijnt hier.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>in the classroom</source>
        <translation>fysiek</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>blended</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>self-study</source>
        <translation>zelfstudie</translation>
    </message>
    <message>
        <source>over</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nieuwe cursus</translation>
    </message>
    <message>
        <source>Course list…</source>
        <translation>Uitleenlijst…</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>Kies eerst een cursus.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursussen</translation>
    </message>
    <message>
        <source>Find by code or name</source>
        <translation>Zoek op code of naam</translation>
    </message>
    <message>
        <source>No courses yet: press Ctrl+N, or import a file.</source>
        <translation>Nog geen cursussen: druk op Ctrl+N of importeer een bestand.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} van {all}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Eerste les</translation>
    </message>
    <message>
        <source>Last lesson</source>
        <translation>Laatste les</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Te voorzien</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Nog niet afgelopen</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>Lesvorm</translation>
    </message>
    <message>
        <source>{count} of {all} without a device</source>
        <translation>Nog {count} van {all} zonder toestel</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The data of this desk</source>
        <translation>De gegevens van deze balie</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Use the file of this computer again</source>
        <translation>Weer het bestand van deze computer gebruiken</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Een bestand op deze computer</translation>
    </message>
    <message>
        <source>For one desk. Each day a copy is kept beside it. Several desks share their devices and newcomers on a server: fill it in at the right.</source>
        <translation>Voor één balie. Elke dag wordt er een kopie naast bewaard. Meer balies delen hun toestellen en inburgeraars op een server: vul die rechts in.</translation>
    </message>
    <message>
        <source>A server that desks share</source>
        <translation>Een server die balies delen</translation>
    </message>
    <message>
        <source>The help desk copies it; desks see each other&apos;s loans.</source>
        <translation>De helpdesk maakt er kopieën van. Balies zien elkaars uitleningen.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Een server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Naam van de databank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>empty: from the keyring</source>
        <translation>leeg: uit de sleutelbos</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Bewaar het wachtwoord in de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>Move the data of this desk there…</source>
        <translation>Gegevens van deze balie erheen verhuizen…</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified</source>
        <translation>Versleuteld, en het certificaat wordt nagekeken</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is not verified</source>
        <translation>Versleuteld, het certificaat wordt niet nagekeken</translation>
    </message>
    <message>
        <source>Not encrypted: only on this computer</source>
        <translation>Niet versleuteld: alleen op deze computer</translation>
    </message>
    <message>
        <source>From now on this desk works with it</source>
        <translation>Vanaf nu werkt deze balie ermee</translation>
    </message>
    <message>
        <source>The window opens there now.</source>
        <translation>Het venster gaat daar nu open.</translation>
    </message>
    <message>
        <source>This computer has no keyring: each start asks the password.</source>
        <translation>Deze computer heeft geen sleutelbos: elke start vraagt het wachtwoord.</translation>
    </message>
    <message>
        <source>A back-up was made, and it is whole</source>
        <translation>Er is een back-up gemaakt, en hij is gaaf</translation>
    </message>
    <message>
        <source>No back-up was made</source>
        <translation>Er is geen back-up gemaakt</translation>
    </message>
    <message>
        <source>Everything is on the server: {rows} rows, compared</source>
        <translation>Alles staat op de server: {rows} rijen, vergeleken</translation>
    </message>
    <message>
        <source>This desk works there now, with the login that moved it: fill in the desks&apos; login there.</source>
        <translation>Deze balie werkt nu daar, met de login die verhuisde: vul daar die van de balies in.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoever het staat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Daar openen</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Deze databank gebruiken</translation>
    </message>
    <message>
        <source>Move the data there</source>
        <translation>Gegevens verhuizen</translation>
    </message>
    <message>
        <source>One moment: the server is asked</source>
        <translation>Even geduld: de server wordt bevraagd</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Er wordt een kopie gemaakt</translation>
    </message>
    <message>
        <source>Every journal entry is being looked at</source>
        <translation>Elke regel van het logboek wordt nagekeken</translation>
    </message>
    <message>
        <source>Everything is being moved and compared</source>
        <translation>Alles wordt verhuisd en vergeleken</translation>
    </message>
    <message>
        <source>Meanwhile nobody can lend at this desk.</source>
        <translation>Intussen kan aan deze balie niemand uitlenen.</translation>
    </message>
    <message>
        <source>Fill in the server, the database and the user</source>
        <translation>Vul de server, de databank en de gebruiker in</translation>
    </message>
    <message>
        <source>The server is not tried yet</source>
        <translation>De server is nog niet getest</translation>
    </message>
    <message>
        <source>Nothing is changed by trying.</source>
        <translation>Testen verandert niets.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{site}, {day}: close number {number}</source>
        <translation>{site}, {day}: dagafsluiting nummer {number}</translation>
    </message>
    <message>
        <source>Movements only, nothing was counted</source>
        <translation>Alleen bewegingen, er is niets geteld</translation>
    </message>
    <message>
        <source>Devices: {opening} to begin with, {came} came in, {left} left, {closing} lie here</source>
        <translation>Toestellen: {opening} bij het begin, {came} binnengekomen, {left} vertrokken, {closing} nu hier</translation>
    </message>
    <message>
        <source>Counted: {in_order} in order; differences: {differences}, without an answer: {open}</source>
        <translation>Geteld: {in_order} in orde; verschillen: {differences}, zonder antwoord: {open}</translation>
    </message>
    <message>
        <source>Waiting: {sign} to sign, {check} to check, {match} scans to match</source>
        <translation>Wacht: {sign} te ondertekenen, {check} na te kijken, {match} scans te koppelen</translation>
    </message>
    <message>
        <source>Overdue: {week} up to 7 days, {month} up to 30, {more} longer</source>
        <translation>Te laat: {week} tot 7 dagen, {month} tot 30, {more} langer</translation>
    </message>
    <message>
        <source>{site}: {day} is closed, number {number}</source>
        <translation>{site}: {day} is afgesloten, nummer {number}</translation>
    </message>
    <message>
        <source>It can be closed. Nothing was written.</source>
        <translation>De dag kan afgesloten worden. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>{site}: {day} was not closed. There is no report of it.</source>
        <translation>{site}: {day} is niet afgesloten. Er is geen verslag van.</translation>
    </message>
    <message>
        <source>There is no site {code}. Choose one of: {sites}</source>
        <translation>Er is geen vestiging {code}. Kies een van: {sites}</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>die map bestaat niet</translation>
    </message>
    <message>
        <source>it may not be written, or is open elsewhere</source>
        <translation>er mag niet in geschreven worden, of het staat elders open</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>het kon niet geschreven worden</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>What do you count for?</source>
        <translation>Waarvoor tel je?</translation>
    </message>
    <message>
        <source>The count belongs to the close of this day.</source>
        <translation>De telling hoort bij de afsluiting van deze dag.</translation>
    </message>
    <message>
        <source>The count stands by itself: the day stays open.</source>
        <translation>De telling staat op zichzelf: de dag blijft open.</translation>
    </message>
    <message>
        <source>Nothing is counted in it yet.</source>
        <translation>Er is nog niets in geteld.</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Laders</translation>
    </message>
    <message>
        <source>Chargers in: {place}</source>
        <translation>Laders in: {place}</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Alles is in orde</translation>
    </message>
    <message>
        <source>Comparing with the journal</source>
        <translation>Ik vergelijk met het logboek</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>elsewhere or on loan</source>
        <translation>elders of uitgeleend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Label or serial number, then Enter (F2)</source>
        <translation>Label of serienummer, dan Enter (F2)</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Intypen</translation>
    </message>
    <message>
        <source>In: {place}</source>
        <translation>In: {place}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Who counts along</source>
        <translation>Wie telt mee</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Verder tellen</translation>
    </message>
    <message>
        <source>End this count</source>
        <translation>Telling stoppen</translation>
    </message>
    <message>
        <source>Only movements, without a count</source>
        <translation>Alleen bewegingen, zonder telling</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Finish the stock-take</source>
        <translation>Telling afronden</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch afsluiten</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Verslag openen</translation>
    </message>
    <message>
        <source>Begin everywhere</source>
        <translation>Overal beginnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Zet het recht</translation>
    </message>
    <message>
        <source>Or say why it stays so for now</source>
        <translation>Of zeg waarom het voorlopig zo blijft</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Verstuurd naar</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>Wie volgt het op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Nooit een naam</translation>
    </message>
    <message>
        <source>Sent to: {site}</source>
        <translation>Verstuurd naar: {site}</translation>
    </message>
    <message>
        <source>Seen: {where}</source>
        <translation>Gezien: {where}</translation>
    </message>
    <message>
        <source>choose a site</source>
        <translation>kies een vestiging</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Bergplaats</translation>
    </message>
    <message>
        <source>New storage place, then Enter</source>
        <translation>Nieuwe bergplaats, dan Enter</translation>
    </message>
    <message>
        <source>New storage place</source>
        <translation>Nieuwe bergplaats</translation>
    </message>
    <message>
        <source>You can scan on: what comes in is counted.</source>
        <translation>Je kunt verder scannen: wat binnenkomt, wordt geteld.</translation>
    </message>
    <message>
        <source>What lies here is what should lie here.</source>
        <translation>Wat hier ligt, is wat hier hoort te liggen.</translation>
    </message>
    <message>
        <source>Every difference has an answer</source>
        <translation>Elk verschil heeft een antwoord</translation>
    </message>
    <message>
        <source>Scan on to look something up, or Esc to count on.</source>
        <translation>Scan om iets op te zoeken, of druk Esc om verder te tellen.</translation>
    </message>
    <message>
        <source>Choose with the arrows, decide with a number; a scan goes to it.</source>
        <translation>Kies met de pijltjes, beslis met een cijfer; een scan gaat ernaartoe.</translation>
    </message>
    <message>
        <source>Nothing can be added to a count that has ended</source>
        <translation>Aan een gestopte telling kan niets meer bij</translation>
    </message>
    <message>
        <source>Press once more to end it, or Esc to go on.</source>
        <translation>Druk nog eens om te stoppen, of Esc om verder te gaan.</translation>
    </message>
    <message>
        <source>Everything counted is kept.</source>
        <translation>Alles wat geteld is, blijft bewaard.</translation>
    </message>
    <message>
        <source>Comparing shows what differs; you can count on after it.</source>
        <translation>Vergelijken toont wat verschilt; daarna kun je verder tellen.</translation>
    </message>
    <message>
        <source>What is decided stays; the count ends.</source>
        <translation>Wat beslist is, blijft; de telling stopt.</translation>
    </message>
    <message>
        <source>The day can be closed once every difference has an answer.</source>
        <translation>Afsluiten kan zodra elk verschil een antwoord heeft.</translation>
    </message>
    <message>
        <source>Every difference has an answer: the day can be closed.</source>
        <translation>Elk verschil heeft een antwoord: de dag kan afgesloten worden.</translation>
    </message>
    <message>
        <source>1 thing counted</source>
        <translation>1 geteld</translation>
    </message>
    <message>
        <source>{count} things counted</source>
        <translation>{count} geteld</translation>
    </message>
    <message>
        <source>One difference asks for an answer</source>
        <translation>Eén verschil vraagt een antwoord</translation>
    </message>
    <message>
        <source>{count} differences ask for an answer</source>
        <translation>{count} verschillen vragen een antwoord</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>What the count found</source>
        <translation>Wat de telling vond</translation>
    </message>
    <message>
        <source>Only movements: nothing was counted.</source>
        <translation>Alleen bewegingen: er is niets geteld.</translation>
    </message>
    <message>
        <source>{in_order} in order, {count} differences:</source>
        <translation>{in_order} in orde, {count} verschillen:</translation>
    </message>
    <message>
        <source>{in_order} in order, no differences.</source>
        <translation>{in_order} in orde, geen verschillen.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>No loan is overdue.</source>
        <translation>Geen enkele uitlening is te laat.</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>{day}: close it?</source>
        <translation>{day}: afsluiten?</translation>
    </message>
    <message>
        <source>What is done after it falls on the next day.</source>
        <translation>Wat daarna gebeurt, hoort bij de volgende dag.</translation>
    </message>
    <message>
        <source>This is close number {number}</source>
        <translation>Dit wordt afsluiting nummer {number}</translation>
    </message>
    <message>
        <source>It cannot be closed now</source>
        <translation>Afsluiten kan nu niet</translation>
    </message>
    <message>
        <source>The report is sealed and kept; nothing in it can be changed.</source>
        <translation>Het verslag wordt bewaard zoals het is: niets erin kan nog veranderen.</translation>
    </message>
    <message>
        <source>What was done on {day} falls into this close as well: that day gets no report of its own.</source>
        <translation>Wat op {day} gedaan is, valt mee onder deze afsluiting: die dag krijgt geen eigen verslag.</translation>
    </message>
    <message>
        <source>What was done from {first} to {last} falls into this close as well: {count} days without a report of their own.</source>
        <translation>Wat van {first} tot en met {last} gedaan is, valt mee onder deze afsluiting: {count} dagen zonder eigen verslag.</translation>
    </message>
    <message>
        <source>Press F9 to close all the same, or Esc to count.</source>
        <translation>Druk op F9 om toch af te sluiten, of op Esc om te tellen.</translation>
    </message>
    <message>
        <source>Nothing is counted at this step</source>
        <translation>In deze stap wordt niet geteld</translation>
    </message>
    <message>
        <source>Go back with Esc, then scan it again.</source>
        <translation>Ga terug met Esc en scan het opnieuw.</translation>
    </message>
    <message>
        <source>Day number {number} is closed</source>
        <translation>Dag nummer {number} is afgesloten</translation>
    </message>
    <message>
        <source>{day} is open again</source>
        <translation>{day} is weer open</translation>
    </message>
    <message>
        <source>Close it once more when it is right: it gets a new number.</source>
        <translation>Sluit opnieuw af als het klopt: de dag krijgt een nieuw nummer.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
    <message>
        <source>{code} is seen to</source>
        <translation>{code} is afgehandeld</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Afgesloten dagen</translation>
    </message>
    <message>
        <source>Choose one to look at its report.</source>
        <translation>Kies er een om het verslag te bekijken.</translation>
    </message>
    <message>
        <source>No day was closed here yet</source>
        <translation>Hier is nog geen dag afgesloten</translation>
    </message>
    <message>
        <source>It was opened again: this report counts no longer.</source>
        <translation>De dag is heropend: dit verslag telt niet meer.</translation>
    </message>
    <message>
        <source>Closed last: {day}</source>
        <translation>Laatst afgesloten: {day}</translation>
    </message>
    <message>
        <source>{day} · number {number}</source>
        <translation>{day} · nummer {number}</translation>
    </message>
    <message>
        <source>closed at {time} on {day} by {who}</source>
        <translation>afgesloten om {time} op {day} door {who}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>movements only</source>
        <translation>alleen bewegingen</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>tot 7 dagen</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 tot 30 dagen</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>langer</translation>
    </message>
    <message>
        <source>put right meanwhile</source>
        <translation>intussen rechtgezet</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>zonder antwoord</translation>
    </message>
    <message>
        <source>{code} · {cause} · since {day} · {who}</source>
        <translation>{code} · {cause} · sinds {day} · {who}</translation>
    </message>
    <message>
        <source>Go on where it was left: press F9, or scan the next device.</source>
        <translation>Ga verder waar het bleef: druk F9, of scan het volgende toestel.</translation>
    </message>
    <message>
        <source>Count what lies here</source>
        <translation>Tel wat hier ligt</translation>
    </message>
    <message>
        <source>Press F9, or scan the first device: you see what differs after.</source>
        <translation>Druk F9, of scan het eerste toestel: wat verschilt, zie je daarna.</translation>
    </message>
    <message>
        <source>A count of {time} is going on</source>
        <translation>Een telling van {time} loopt</translation>
    </message>
    <message>
        <source>A stock-take of {time} is going on</source>
        <translation>Een inventaris van {time} loopt</translation>
    </message>
    <message>
        <source>Scan what lies in: {place}</source>
        <translation>Scan wat ligt in: {place}</translation>
    </message>
    <message>
        <source>Each device once. F9 compares.</source>
        <translation>Elk toestel één keer. F9 vergelijkt.</translation>
    </message>
    <message>
        <source>{code} is counted in this storage place already</source>
        <translation>{code} is al geteld in deze bergplaats</translation>
    </message>
    <message>
        <source>It counts once in {place}. Scan the next one.</source>
        <translation>Het telt één keer in {place}. Scan het volgende.</translation>
    </message>
    <message>
        <source>{code} is unknown here</source>
        <translation>{code} is hier onbekend</translation>
    </message>
    <message>
        <source>It is counted all the same: compare tells what to do.</source>
        <translation>Het is toch geteld: bij het vergelijken zie je wat je ermee doet.</translation>
    </message>
    <message>
        <source>{code} is counted</source>
        <translation>{code} is geteld</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>counted here already</source>
        <translation>hier al geteld</translation>
    </message>
    <message>
        <source>unknown, counted</source>
        <translation>onbekend, geteld</translation>
    </message>
    <message>
        <source>{code} is not counted any more</source>
        <translation>{code} is niet meer geteld</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the one before it back as well.</source>
        <translation>Ctrl+Z haalt ook het vorige weg.</translation>
    </message>
    <message>
        <source>The count has ended</source>
        <translation>De telling is gestopt</translation>
    </message>
    <message>
        <source>What was decided stays in the journal.</source>
        <translation>Wat beslist is, staat in het logboek.</translation>
    </message>
    <message>
        <source>{code}: that is written down</source>
        <translation>{code}: dat is genoteerd</translation>
    </message>
    <message>
        <source>Set right: the loan goes on with {code}</source>
        <translation>Rechtgezet: de uitlening loopt verder met {code}</translation>
    </message>
    <message>
        <source>Agreement {number} is new, and has to be signed: Ctrl+P opens it.</source>
        <translation>Overeenkomst {number} is nieuw en moet nog getekend worden: Ctrl+P opent ze.</translation>
    </message>
    <message>
        <source>Most likely two classmates had each other&apos;s device: {here} lies here, and its borrower has {theirs}.</source>
        <translation>Wellicht hadden twee cursisten elkaars toestel: {here} ligt hier, en de ontlener ervan heeft {theirs}.</translation>
    </message>
    <message>
        <source>{code} is in order</source>
        <translation>{code} is in orde</translation>
    </message>
    <message>
        <source>It was counted, and it should lie here.</source>
        <translation>Het is geteld, en het hoort hier te liggen.</translation>
    </message>
    <message>
        <source>seen nowhere</source>
        <translation>nergens gezien</translation>
    </message>
    <message>
        <source>Do not end it</source>
        <translation>Niet stoppen</translation>
    </message>
    <message>
        <source>journal: {state}</source>
        <translation>logboek: {state}</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>follows up: {who}</source>
        <translation>volgt op: {who}</translation>
    </message>
    <message>
        <source>Begin to count</source>
        <translation>Begin te tellen</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Verder tellen</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>Van eerdere dagen</translation>
    </message>
    <message>
        <source>and {count} more, in the report</source>
        <translation>en nog {count}, in het verslag</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>De dag wordt afgesloten</translation>
    </message>
    <message>
        <source>Open again: {day}</source>
        <translation>Heropenen: {day}</translation>
    </message>
    <message>
        <source>Its report stays kept, and counts no longer. A coordinator decides about it.</source>
        <translation>Het verslag blijft bewaard, maar telt niet meer. Een coördinator beslist erover.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Dag heropenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Devices in the cabinet</source>
        <translation>Toestellen in de kast</translation>
    </message>
    <message>
        <source>lay here</source>
        <translation>lagen hier</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kwamen binnen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gingen weg</translation>
    </message>
    <message>
        <source>lie here now</source>
        <translation>liggen hier nu</translation>
    </message>
    <message>
        <source>Open paperwork</source>
        <translation>Openstaand papierwerk</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>er wacht niets</translation>
    </message>
    <message>
        <source>{count} to sign</source>
        <translation>{count} te ondertekenen</translation>
    </message>
    <message>
        <source>{count} returns to check</source>
        <translation>{count} innames na te kijken</translation>
    </message>
    <message>
        <source>{count} scans to match</source>
        <translation>{count} scans te koppelen</translation>
    </message>
    <message>
        <source>Who closes</source>
        <translation>Wie sluit af</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>F9 asks for your PIN once more.</source>
        <translation>F9 vraagt je pincode nog eens.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Second person, who looks on</source>
        <translation>Tweede persoon, die meekijkt</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Afgesloten door</translation>
    </message>
    <message>
        <source>Who counted what</source>
        <translation>Wie telde wat</translation>
    </message>
    <message>
        <source>Stock-take by site</source>
        <translation>Inventaris per vestiging</translation>
    </message>
    <message>
        <source>Begin a stock-take everywhere</source>
        <translation>Overal een inventaris beginnen</translation>
    </message>
    <message>
        <source>Staff find it open at their desk and go on with the first scan. A coordinator decides about it.</source>
        <translation>Collega&apos;s vinden de inventaris open aan hun balie en gaan verder met een scan. Een coördinator beslist erover.</translation>
    </message>
    <message>
        <source>Begins at: {sites}</source>
        <translation>Begint in: {sites}</translation>
    </message>
    <message>
        <source>Left as it is, something is counted there: {sites}</source>
        <translation>Blijft zoals het is, daar loopt al een telling: {sites}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Counting goes on here.</source>
        <translation>Hier tellen gaat wel verder.</translation>
    </message>
    <message>
        <source>Choose a site to see who counted what. Enter goes to the list.</source>
        <translation>Kies een vestiging om te zien wie wat telde. Enter gaat naar de lijst.</translation>
    </message>
    <message>
        <source>The other sites are seen once the server is back</source>
        <translation>De andere vestigingen zie je zodra de server terug is</translation>
    </message>
    <message>
        <source>going on: {count}</source>
        <translation>bezig: {count}</translation>
    </message>
    <message>
        <source>finished: {count}</source>
        <translation>klaar: {count}</translation>
    </message>
    <message>
        <source>not counted: {count}</source>
        <translation>niet geteld: {count}</translation>
    </message>
    <message>
        <source>Stock-take by site: {said}</source>
        <translation>Inventaris per vestiging: {said}</translation>
    </message>
    <message>
        <source>Every site is being counted already</source>
        <translation>In elke vestiging loopt al een telling</translation>
    </message>
    <message>
        <source>Nothing is counted now at 1 site</source>
        <translation>In 1 vestiging wordt nu niet geteld</translation>
    </message>
    <message>
        <source>Nothing is counted now at {count} sites</source>
        <translation>In {count} vestigingen wordt nu niet geteld</translation>
    </message>
    <message>
        <source>A stock-take that is begun here goes on at the desks of a site.</source>
        <translation>Een inventaris die je hier begint, gaat verder aan de balies van elke vestiging.</translation>
    </message>
    <message>
        <source>Was counted already: {sites}</source>
        <translation>Daar liep al een telling: {sites}</translation>
    </message>
    <message>
        <source>No stock-take was begun</source>
        <translation>Er is geen inventaris begonnen</translation>
    </message>
    <message>
        <source>The stock-take has begun: {sites}</source>
        <translation>De inventaris is begonnen: {sites}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>counts for the day close</source>
        <translation>telt voor de dagafsluiting</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>no stock-take yet</source>
        <translation>nog geen inventaris</translation>
    </message>
    <message>
        <source>A count for the day close goes on here, {when}.</source>
        <translation>Hier loopt een telling voor de dagafsluiting, {when}.</translation>
    </message>
    <message>
        <source>No stock-take was made here yet.</source>
        <translation>Hier was nog geen inventaris.</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Begonnen op {when}</translation>
    </message>
    <message>
        <source>Finished {when}</source>
        <translation>Klaar op {when}</translation>
    </message>
    <message>
        <source>last scan {when}</source>
        <translation>laatste scan {when}</translation>
    </message>
    <message>
        <source>{count} put right</source>
        <translation>{count} rechtgezet</translation>
    </message>
    <message>
        <source>finished, {count} open</source>
        <translation>klaar, {count} open</translation>
    </message>
    <message>
        <source>{count} explained</source>
        <translation>{count} verklaard</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} zonder antwoord</translation>
    </message>
    <message>
        <source>{count} in order</source>
        <translation>{count} in orde</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>sinds {when}</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nieuw toestel</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>Find by label, serial number or model</source>
        <translation>Zoek op label, serienummer of model</translation>
    </message>
    <message>
        <source>No devices yet: scan one, press Ctrl+N, or import a file.</source>
        <translation>Nog geen toestellen: scan er een, druk op Ctrl+N of importeer een bestand.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Updates until</source>
        <translation>Updates tot</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Uitgeleend</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Klaar te maken</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In herstelling</translation>
    </message>
    <message>
        <source>About the device only: nothing about a person.</source>
        <translation>Alleen over het toestel, niets over een persoon.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>simkaart</translation>
    </message>
    <message>
        <source>With {name}, back on {date}</source>
        <translation>Bij {name}, terug op {date}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Finish this first, then scan it again.</source>
        <translation>Rond dit eerst af. Scan daarna opnieuw.</translation>
    </message>
</context>
<context>
    <name>DoneToday</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>Done today; Enter undoes a line</source>
        <translation>Vandaag gedaan; Enter maakt een regel ongedaan</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>The course gave a date; choose another when there is a reason.</source>
        <translation>De datum komt van de cursus. Kies een andere als daar een reden voor is.</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>Wanneer komt het terug?</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Deze datum kiezen</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Prepared: {state}</source>
        <translation>Klaargemaakt: {state}</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Verlengd tot {date}</translation>
    </message>
    <message>
        <source>Came in later: {thing}</source>
        <translation>Later binnen: {thing}</translation>
    </message>
    <message>
        <source>Sent to another site</source>
        <translation>Naar een andere vestiging gestuurd</translation>
    </message>
    <message>
        <source>Received from another site</source>
        <translation>Van een andere vestiging ontvangen</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>Als vermist gemeld</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Teruggevonden</translation>
    </message>
    <message>
        <source>Lent, to be signed on paper</source>
        <translation>Uitgeleend, te tekenen op papier</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Uitgeleend</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ingenomen</translation>
    </message>
    <message>
        <source>Taken back, without {missing}</source>
        <translation>Ingenomen, zonder {missing}</translation>
    </message>
    <message>
        <source>Signed paper filed from a scan</source>
        <translation>Getekend papier ingescand</translation>
    </message>
    <message>
        <source>Scanned pages filed</source>
        <translation>Gescande bladen bewaard</translation>
    </message>
    <message>
        <source>Scanned pages kept to match by hand</source>
        <translation>Gescande bladen bewaard, nog te koppelen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan: {what}</translation>
    </message>
    <message>
        <source>{devices} devices, {courses} courses, {people} people</source>
        <translation>{devices} toestellen, {courses} cursussen, {people} mensen</translation>
    </message>
    <message>
        <source>Count along with others</source>
        <translation>Mee beginnen tellen</translation>
    </message>
    <message>
        <source>Counted, and was before in that place</source>
        <translation>Geteld, en was dat al in die bergplaats</translation>
    </message>
    <message>
        <source>Day closed: {date}</source>
        <translation>Dag afgesloten: {date}</translation>
    </message>
    <message>
        <source>Conflict settled: what is on the server was kept</source>
        <translation>Conflict opgelost: wat op de server staat, is gehouden</translation>
    </message>
    <message>
        <source>Conflict settled: recorded after all</source>
        <translation>Conflict opgelost: toch genoteerd</translation>
    </message>
    <message>
        <source>Conflict settled: recorded as a swap</source>
        <translation>Conflict opgelost: als wissel genoteerd</translation>
    </message>
    <message>
        <source>Conflict settled: put right by hand</source>
        <translation>Conflict opgelost: met de hand rechtgezet</translation>
    </message>
    <message>
        <source>A step of preparing</source>
        <translation>Stap van het klaarmaken</translation>
    </message>
    <message>
        <source>Sent, received, missing or found</source>
        <translation>Gestuurd, ontvangen, vermist of teruggevonden</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>An accessory came in</source>
        <translation>Toebehoren binnen</translation>
    </message>
    <message>
        <source>Signed paper came in</source>
        <translation>Getekend papier binnen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Scanned page matched by hand</source>
        <translation>Gescand blad gekoppeld</translation>
    </message>
    <message>
        <source>Scanned page thrown away</source>
        <translation>Gescand blad weggegooid</translation>
    </message>
    <message>
        <source>Database set up</source>
        <translation>Databank opgezet</translation>
    </message>
    <message>
        <source>Desk added</source>
        <translation>Balie toegevoegd</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Vestiging gewijzigd</translation>
    </message>
    <message>
        <source>Rules of lending changed</source>
        <translation>Uitleenregels gewijzigd</translation>
    </message>
    <message>
        <source>Device registered or changed</source>
        <translation>Toestel bewaard</translation>
    </message>
    <message>
        <source>SIM card registered or changed</source>
        <translation>Simkaart bewaard</translation>
    </message>
    <message>
        <source>Newcomer registered or changed</source>
        <translation>Inburgeraar bewaard</translation>
    </message>
    <message>
        <source>Course registered or changed</source>
        <translation>Cursus bewaard</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Bestand ingelezen</translation>
    </message>
    <message>
        <source>Filled with a made-up year</source>
        <translation>Gevuld met voorbeelden</translation>
    </message>
    <message>
        <source>Newcomer forgotten</source>
        <translation>Inburgeraar vergeten</translation>
    </message>
    <message>
        <source>Certificate registered</source>
        <translation>Certificaat geregistreerd</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Certificaat ingetrokken</translation>
    </message>
    <message>
        <source>Member of staff added or changed</source>
        <translation>Medewerker bewaard</translation>
    </message>
    <message>
        <source>Put into the conflicts</source>
        <translation>Bij de conflicten gezet</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflict opgelost</translation>
    </message>
    <message>
        <source>Loan ended as swapped</source>
        <translation>Uitlening beëindigd als geruild</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>Telling begonnen</translation>
    </message>
    <message>
        <source>Stock-take begun</source>
        <translation>Inventaris begonnen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>A scan of a count taken back</source>
        <translation>Scan van een telling teruggenomen</translation>
    </message>
    <message>
        <source>Chargers counted</source>
        <translation>Laders geteld</translation>
    </message>
    <message>
        <source>Decided about a difference</source>
        <translation>Over een verschil beslist</translation>
    </message>
    <message>
        <source>A difference was seen to</source>
        <translation>Een verschil opgevolgd</translation>
    </message>
    <message>
        <source>Count ended</source>
        <translation>Telling gestopt</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Dag afgesloten</translation>
    </message>
    <message>
        <source>Day opened again</source>
        <translation>Dag heropend</translation>
    </message>
    <message>
        <source>Loan goes on with the swapped device</source>
        <translation>Uitlening loopt verder met het omgewisselde toestel</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The database cannot be written</source>
        <translation>Je kan niet schrijven in de databank</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>Another program keeps the database busy</source>
        <translation>Een ander programma houdt de databank bezet</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Het bestand van de databank is beschadigd</translation>
    </message>
    <message>
        <source>A newer Leenbalie made this database</source>
        <translation>Een nieuwere Leenbalie maakte deze databank</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>De databank antwoordt niet</translation>
    </message>
    <message>
        <source>Everything in it is safe, but nothing new can be kept.</source>
        <translation>Alles wat erin staat is veilig, maar er kan niets nieuws bij.</translation>
    </message>
    <message>
        <source>Everything in the database is safe, but nothing new can be kept.</source>
        <translation>Alles in de databank is veilig, maar er kan niets nieuws bij.</translation>
    </message>
    <message>
        <source>Nothing is lost; nothing was changed.</source>
        <translation>Er is niets verloren en niets gewijzigd.</translation>
    </message>
    <message>
        <source>Leenbalie leaves the file as it is, so that nothing more is lost.</source>
        <translation>Leenbalie laat het bestand zoals het is. Zo gaat er niet meer verloren.</translation>
    </message>
    <message>
        <source>This older version stays away from it, so that nothing is lost.</source>
        <translation>Deze oudere versie blijft eraf. Zo gaat er niets verloren.</translation>
    </message>
    <message>
        <source>Then press Try again.</source>
        <translation>Druk dan op Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Ask the help desk for the right to write in this database.</source>
        <translation>Vraag de helpdesk of je in deze databank mag schrijven.</translation>
    </message>
    <message>
        <source>See whether this folder exists and may be written by you.</source>
        <translation>Kijk of deze map bestaat en of je erin mag schrijven.</translation>
    </message>
    <message>
        <source>Is it on a stick or a network drive? See whether it is there.</source>
        <translation>Staat ze op een stick of een netwerkschijf? Kijk of die er is.</translation>
    </message>
    <message>
        <source>Does that work? Call the help desk, and name the database below.</source>
        <translation>Werkt dat? Bel de helpdesk en noem de databank hieronder.</translation>
    </message>
    <message>
        <source>Close other windows of Leenbalie, and back-ups that run.</source>
        <translation>Sluit andere vensters van Leenbalie, en back-ups die bezig zijn.</translation>
    </message>
    <message>
        <source>Does it stay so? Start this computer again.</source>
        <translation>Blijft het zo? Start deze computer opnieuw.</translation>
    </message>
    <message>
        <source>Do not delete or rename the file: it can often be mended.</source>
        <translation>Wis of hernoem het bestand niet: vaak is het te herstellen.</translation>
    </message>
    <message>
        <source>Call the help desk, and name the file below.</source>
        <translation>Bel de helpdesk en noem het bestand hieronder.</translation>
    </message>
    <message>
        <source>Lend on paper until the back-up has been put in its place.</source>
        <translation>Leen uit op papier tot de back-up teruggezet is.</translation>
    </message>
    <message>
        <source>Ask the help desk for the newest Leenbalie on this computer.</source>
        <translation>Vraag de helpdesk om de nieuwste Leenbalie op deze computer te zetten.</translation>
    </message>
    <message>
        <source>Another desk with the newest one can lend already.</source>
        <translation>Een andere balie met de nieuwste versie kan al uitlenen.</translation>
    </message>
    <message>
        <source>Call the help desk: the server has no room left.</source>
        <translation>Bel de helpdesk: de server heeft geen plaats meer.</translation>
    </message>
    <message>
        <source>Make room: empty the bin, and remove big downloads.</source>
        <translation>Maak plaats: maak de prullenbak leeg en wis grote downloads.</translation>
    </message>
    <message>
        <source>See whether the network works, for example with a web page.</source>
        <translation>Kijk of het netwerk werkt, bijvoorbeeld met een webpagina.</translation>
    </message>
    <message>
        <source>Call the help desk; the log has the details.</source>
        <translation>Bel de helpdesk. De details staan in het logboek.</translation>
    </message>
    <message>
        <source>Which database</source>
        <translation>Welke databank</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Opens the same database once more</source>
        <translation>Opent dezelfde databank nog eens</translation>
    </message>
    <message>
        <source>Put back the back-up of {day}, {time}</source>
        <translation>Back-up van {day}, {time} terugzetten</translation>
    </message>
    <message>
        <source>The back-up could not be put back</source>
        <translation>De back-up kon niet worden teruggezet</translation>
    </message>
    <message>
        <source>Nothing was changed. Call the help desk.</source>
        <translation>Er is niets veranderd. Bel de helpdesk.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Wachtwoord ingeven</translation>
    </message>
    <message>
        <source>Then opens the database once more</source>
        <translation>Opent daarna de databank opnieuw</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Changes the structure of the database, for all desks</source>
        <translation>Verandert de structuur van de databank, voor alle balies</translation>
    </message>
    <message>
        <source>One moment: the database is brought up to date</source>
        <translation>Even geduld: de databank wordt bijgewerkt</translation>
    </message>
    <message>
        <source>One moment: the back-up is being put back</source>
        <translation>Een ogenblik: de back-up wordt teruggezet</translation>
    </message>
    <message>
        <source>One moment: the database is being opened</source>
        <translation>Even geduld: de databank gaat open</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Wat je nu doet</translation>
    </message>
    <message>
        <source>The database asks for a password</source>
        <translation>De databank vraagt een wachtwoord</translation>
    </message>
    <message>
        <source>This computer does not keep the password of the database.</source>
        <translation>Deze computer bewaart het wachtwoord van de databank niet.</translation>
    </message>
    <message>
        <source>Enter the password of this desk at the database.</source>
        <translation>Geef het wachtwoord van deze balie voor de databank in.</translation>
    </message>
    <message>
        <source>You do not know it? The help desk does.</source>
        <translation>Ken je het niet? De helpdesk wel.</translation>
    </message>
    <message>
        <source>The database refuses the password</source>
        <translation>De databank weigert het wachtwoord</translation>
    </message>
    <message>
        <source>The user or the password is wrong, or the password was changed.</source>
        <translation>De gebruiker of het wachtwoord is fout, of het wachtwoord is veranderd.</translation>
    </message>
    <message>
        <source>Does it stay so? Ask the help desk for a new password.</source>
        <translation>Blijft het zo? Vraag de helpdesk een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The server does not let this desk in</source>
        <translation>De server laat deze balie niet binnen</translation>
    </message>
    <message>
        <source>The server does not know this user, or not from this computer.</source>
        <translation>De server kent deze gebruiker niet, of niet vanaf deze computer.</translation>
    </message>
    <message>
        <source>See whether the user name is spelled as the help desk gave it.</source>
        <translation>Kijk of de gebruikersnaam er staat zoals de helpdesk hem gaf.</translation>
    </message>
    <message>
        <source>Ask the help desk to let this computer in at the server.</source>
        <translation>Vraag de helpdesk om deze computer toe te laten op de server.</translation>
    </message>
    <message>
        <source>The server has no database of that name</source>
        <translation>De server heeft geen databank met die naam</translation>
    </message>
    <message>
        <source>See whether the name of the database is spelled right.</source>
        <translation>Kijk of de naam van de databank juist geschreven is.</translation>
    </message>
    <message>
        <source>Is it? Ask the help desk to make the database first.</source>
        <translation>Klopt hij? Vraag de helpdesk om eerst de databank te maken.</translation>
    </message>
    <message>
        <source>The connection with the server is not safe</source>
        <translation>De verbinding met de server is niet veilig</translation>
    </message>
    <message>
        <source>The server has no encryption, or its certificate is not trusted here.</source>
        <translation>De server versleutelt niet, of deze computer vertrouwt zijn certificaat niet.</translation>
    </message>
    <message>
        <source>See whether the name of the server is spelled in full.</source>
        <translation>Kijk of de naam van de server volledig geschreven is.</translation>
    </message>
    <message>
        <source>Call the help desk: the certificate of the server is not trusted.</source>
        <translation>Bel de helpdesk: het certificaat van de server wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server&apos;s certificate</source>
        <translation>Deze computer weet niet wie het certificaat van de server uitgaf</translation>
    </message>
    <message>
        <source>Its name may be right, but nobody vouches for it here, or not any more.</source>
        <translation>De naam kan kloppen, maar niemand staat hier borg voor de server, of niet meer.</translation>
    </message>
    <message>
        <source>Ask the help desk to make its authority known on this computer.</source>
        <translation>Vraag de helpdesk om de uitgever van het certificaat op deze computer bekend te maken.</translation>
    </message>
    <message>
        <source>Is it known? Then the certificate may be out of date.</source>
        <translation>Is die bekend? Dan is het certificaat misschien vervallen.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name</source>
        <translation>Het certificaat van de server is voor een andere naam</translation>
    </message>
    <message>
        <source>Who issued it is trusted, but it does not stand for the name you gave.</source>
        <translation>Wie het uitgaf is te vertrouwen, maar het geldt niet voor de naam die je gaf.</translation>
    </message>
    <message>
        <source>Give the name of the server as it stands in its certificate.</source>
        <translation>Geef de naam van de server zoals die in het certificaat staat.</translation>
    </message>
    <message>
        <source>The server has too many connections</source>
        <translation>De server heeft te veel verbindingen</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Wacht een minuut.</translation>
    </message>
    <message>
        <source>Does it stay so? Call the help desk.</source>
        <translation>Blijft het zo? Bel de helpdesk.</translation>
    </message>
    <message>
        <source>This desk has no right to do that in the database</source>
        <translation>Deze balie heeft daar geen recht toe in de databank</translation>
    </message>
    <message>
        <source>Only the login that owns the database may do that</source>
        <translation>Alleen de aanmelding die eigenaar is van de databank mag dat</translation>
    </message>
    <message>
        <source>Give the login of the owner, which made the database.</source>
        <translation>Geef de aanmelding van de eigenaar, die de databank gemaakt heeft.</translation>
    </message>
    <message>
        <source>This login may make no roles at the server: it needs CREATEROLE</source>
        <translation>Deze aanmelding mag op de server geen rollen maken: ze heeft CREATEROLE nodig</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for that right.</source>
        <translation>Vraag dat recht aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>The database is of an older Leenbalie</source>
        <translation>De databank is van een oudere Leenbalie</translation>
    </message>
    <message>
        <source>It can be brought up to date now; other desks can go on lending.</source>
        <translation>Je kan ze nu bijwerken. Andere balies kunnen blijven uitlenen.</translation>
    </message>
    <message>
        <source>Is there a back-up of the server of today? Ask the help desk.</source>
        <translation>Is er een back-up van de server van vandaag? Vraag het aan de helpdesk.</translation>
    </message>
    <message>
        <source>Then press Bring up to date.</source>
        <translation>Druk dan op Bijwerken.</translation>
    </message>
    <message>
        <source>This desk may not change its structure; the help desk may.</source>
        <translation>Deze balie mag de structuur niet veranderen, de helpdesk wel.</translation>
    </message>
    <message>
        <source>Ask the help desk to run: leenbalie database init</source>
        <translation>Vraag de helpdesk dit uit te voeren: leenbalie database init</translation>
    </message>
    <message>
        <source>Moving to this database was cut before its end</source>
        <translation>De verhuizing naar deze databank is onderbroken</translation>
    </message>
    <message>
        <source>Not everything is in it yet. The database it came from is whole.</source>
        <translation>Nog niet alles staat erin. De databank waar het vandaan komt, is gaaf.</translation>
    </message>
    <message>
        <source>Start the move again at the computer where it was begun.</source>
        <translation>Start de verhuizing opnieuw op de computer waar ze begonnen is.</translation>
    </message>
    <message>
        <source>It goes on where it was cut.</source>
        <translation>Ze gaat verder waar ze stopte.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>day/month/year, or empty</source>
        <translation>dag/maand/jaar, of leeg</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Site</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Naam van deze balie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Nog eens dezelfde pincode</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Welcome to Leenbalie</source>
        <translation>Welkom bij Leenbalie</translation>
    </message>
    <message>
        <source>The database is empty. Say where this is and who you are.</source>
        <translation>De databank is leeg. Zeg waar dit is en wie je bent.</translation>
    </message>
    <message>
        <source>Others use this database too: everybody signs in with 6 to 12 digits.</source>
        <translation>Anderen gebruiken deze databank ook: iedereen meldt zich aan met 6 tot 12 cijfers.</translation>
    </message>
    <message>
        <source>May stay empty: then whoever opens this window works under your name.</source>
        <translation>Mag leeg blijven: wie dit venster opent, werkt dan onder jouw naam.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>For real work. Add devices, courses and people, or import them from CSV.</source>
        <translation>Voor het echte werk. Voeg toestellen, cursussen en mensen toe, of importeer ze uit CSV.</translation>
    </message>
    <message>
        <source>With demo data</source>
        <translation>Met voorbeelden</translation>
    </message>
    <message>
        <source>To try it out: 1,000 Chromebooks, 60 courses and a year of loans. All made up.</source>
        <translation>Om te proberen: 1.000 Chromebooks, 60 cursussen en een jaar uitleningen. Alles is verzonnen.</translation>
    </message>
    <message>
        <source>Fill in the site</source>
        <translation>Vul de vestiging in</translation>
    </message>
    <message>
        <source>Fill in a name for this desk</source>
        <translation>Vul een naam in voor deze balie</translation>
    </message>
    <message>
        <source>Fill in your name</source>
        <translation>Vul je naam in</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Kies een pincode</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Typ de pincode nog eens</translation>
    </message>
    <message>
        <source>Change what is said in red</source>
        <translation>Verbeter wat in het rood staat</translation>
    </message>
    <message>
        <source>Choose one of the two cards</source>
        <translation>Kies een van de twee kaarten</translation>
    </message>
    <message>
        <source>{name} becomes the coordinator of {desk} in {site}</source>
        <translation>{name} wordt coördinator van {desk} in {site}</translation>
    </message>
    <message>
        <source>One moment: the database is being made</source>
        <translation>Even geduld: de databank wordt gemaakt</translation>
    </message>
    <message>
        <source>A year of lending is being made up</source>
        <translation>Er wordt een jaar uitleningen verzonnen</translation>
    </message>
    <message>
        <source>That takes a minute at most. Leave the window open.</source>
        <translation>Dat duurt hoogstens een minuut. Laat het venster open.</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year</source>
        <translation>Nieuwjaar</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>paasmaandag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Dag van de Arbeid</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaart</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>pinkstermaandag</translation>
    </message>
    <message>
        <source>Flemish Community Day</source>
        <translation>feest van de Vlaamse Gemeenschap</translation>
    </message>
    <message>
        <source>Belgian National Day</source>
        <translation>nationale feestdag</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>O.L.V.-Hemelvaart</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Wapenstilstand</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Kerstmis</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Dit bestand is er niet.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Dit bestand is niet als tekst te lezen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Dit bestand is groter dan 20 MB.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>De eerste lijn moet de namen van de kolommen bevatten.</translation>
    </message>
    <message>
        <source>There are more cells in this line than there are columns.</source>
        <translation>Deze lijn heeft meer vakken dan er kolommen zijn.</translation>
    </message>
    <message>
        <source>{text} stands in line {line} already.</source>
        <translation>{text} staat al op lijn {line}.</translation>
    </message>
    <message>
        <source>The label {tag} is on the device {serial} already.</source>
        <translation>Label {tag} hangt al op toestel {serial}.</translation>
    </message>
    <message>
        <source>There is no site {text}: add it under Settings.</source>
        <translation>Er is geen vestiging {text}: voeg ze toe onder Beheer.</translation>
    </message>
    <message>
        <source>{column}: not {value}, but for example {example}.</source>
        <translation>{column}: niet {value} maar bijvoorbeeld {example}.</translation>
    </message>
    <message>
        <source>These columns fit none of our lists. What each of them has:</source>
        <translation>Deze kolommen passen bij geen van onze lijsten. Wat elke lijst heeft:</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Updates until</source>
        <translation>Updates tot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>GSM of e-mail</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>Lesvorm</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Eerste les</translation>
    </message>
    <message>
        <source>Last lesson</source>
        <translation>Laatste les</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursussen</translation>
    </message>
    <message>
        <source>devices: {count}</source>
        <translation>toestellen: {count}</translation>
    </message>
    <message>
        <source>courses: {count}</source>
        <translation>cursussen: {count}</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>mensen: {count}</translation>
    </message>
    <message>
        <source>enrolments: {count}</source>
        <translation>inschrijvingen: {count}</translation>
    </message>
    <message>
        <source>Imported, {brought}</source>
        <translation>Geïmporteerd, {brought}</translation>
    </message>
    <message>
        <source>Only tried: nothing was kept.</source>
        <translation>Alleen geprobeerd: er is niets bewaard.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Hoever het bestand gelezen is</translation>
    </message>
    <message>
        <source>{what} in {file}</source>
        <translation>{what} in {file}</translation>
    </message>
    <message>
        <source>One moment: the file is being written.</source>
        <translation>Even geduld: het bestand wordt geschreven.</translation>
    </message>
    <message>
        <source>Reading; nothing is written yet.</source>
        <translation>We lezen het bestand. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Er staat niets nieuws in dit bestand.</translation>
    </message>
    <message>
        <source>Refused lines are left out: mend them, and import once more.</source>
        <translation>Geweigerde lijnen vallen weg. Verbeter ze en importeer nog eens.</translation>
    </message>
    <message>
        <source>Everything can go in; nothing is written yet.</source>
        <translation>Alles kan erin. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lijnen van het bestand</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Zoek een lijn</translation>
    </message>
    <message>
        <source>This file has no lines below its head.</source>
        <translation>Dit bestand heeft geen lijnen onder de kop.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Kies een CSV-bestand</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Uitlening</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>{time} later at the server</source>
        <translation>{time} later op de server</translation>
    </message>
    <message>
        <source>{time} fast</source>
        <translation>{time} voor</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} later</translation>
    </message>
    <message>
        <source>{who}, approved by {other}</source>
        <translation>{who}, goedgekeurd door {other}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} uur</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Alle medewerkers</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>all days, or day/month/year</source>
        <translation>alle dagen, of dag/maand/jaar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Find by label, loan number or client number</source>
        <translation>Zoek op label, nummer van de uitlening of klantnummer</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Er is nog niets gedaan.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel van het logboek</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Wat werd ingevuld</translation>
    </message>
    <message>
        <source>Entry {number} of this desk</source>
        <translation>Regel {number} van deze balie</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Ketting</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation>goedgekeurd door {who}</translation>
    </message>
    <message>
        <source>Client number {number}</source>
        <translation>Klantnummer {number}</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Uitlening {number}</translation>
    </message>
    <message>
        <source>By the server&apos;s clock {when}</source>
        <translation>Volgens de klok van de server {when}</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>is gewijzigd</translation>
    </message>
    <message>
        <source>one before it is missing</source>
        <translation>een regel ervoor ontbreekt</translation>
    </message>
    <message>
        <source>chain holds</source>
        <translation>ketting klopt</translation>
    </message>
    <message>
        <source>It is not what was written: its hash does not fit.</source>
        <translation>Dit is niet wat er geschreven werd: de hash klopt niet.</translation>
    </message>
    <message>
        <source>It does not follow on the entry before it.</source>
        <translation>Deze regel volgt niet op de vorige.</translation>
    </message>
    <message>
        <source>It is what was written, and follows on the one before it.</source>
        <translation>Dit is wat er geschreven werd, en het volgt op de vorige regel.</translation>
    </message>
    <message>
        <source>is kept, and is what was written</source>
        <translation>is bewaard en niet gewijzigd</translation>
    </message>
    <message>
        <source>is not what was written</source>
        <translation>is niet wat er geschreven werd</translation>
    </message>
    <message>
        <source>was erased with the person it was about</source>
        <translation>is gewist, samen met de persoon over wie het ging</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>This cannot be kept for next time.</source>
        <translation>Dit kan niet bewaard worden voor de volgende keer.</translation>
    </message>
    <message>
        <source>There is no device in this list.</source>
        <translation>Er staat geen toestel in deze lijst.</translation>
    </message>
    <message>
        <source>The chosen rows ({count})</source>
        <translation>De gekozen rijen ({count})</translation>
    </message>
    <message>
        <source>All in this list ({count})</source>
        <translation>Alles in deze lijst ({count})</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welke toestellen</translation>
    </message>
    <message>
        <source>Sheet or roll</source>
        <translation>Vel of rol</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Eerste etiket</translation>
    </message>
    <message>
        <source>Click the first free place.</source>
        <translation>Klik op de eerste vrije plaats.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Naar beneden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Page to measure</source>
        <translation>Bladzijde om te meten</translation>
    </message>
    <message>
        <source>When this printer is a little off</source>
        <translation>Als deze printer wat afwijkt</translation>
    </message>
    <message>
        <source>{name}, roll</source>
        <translation>{name}, rol</translation>
    </message>
    <message>
        <source>{name}, {count} on a sheet</source>
        <translation>{name}, {count} op een vel</translation>
    </message>
    <message>
        <source>First label at place {place} of {all}</source>
        <translation>Eerste etiket op plaats {place} van {all}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pasjtoe</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanees</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Progress of sending</source>
        <translation>Voortgang van het doorsturen</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Wachtwoord ingeven</translation>
    </message>
    <message>
        <source>To the conflicts</source>
        <translation>Naar de conflicten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nothing is lost. Leenbalie goes on as soon as it is back.</source>
        <translation>Er is niets verloren. Leenbalie gaat verder zodra de server terug is.</translation>
    </message>
    <message>
        <source>No server: you go on working on this computer</source>
        <translation>Geen server: je werkt verder op deze computer</translation>
    </message>
    <message>
        <source>The server is back: {acts} on their way</source>
        <translation>De server is er weer: {acts} onderweg</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>1 handeling</translation>
    </message>
    <message>
        <source>{count} acts</source>
        <translation>{count} handelingen</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>geen server</translation>
    </message>
    <message>
        <source>The password of the server is not right</source>
        <translation>Het wachtwoord van de server klopt niet</translation>
    </message>
    <message>
        <source>The server asks for the password</source>
        <translation>De server vraagt het wachtwoord</translation>
    </message>
    <message>
        <source>No server, and no copy here to go on with</source>
        <translation>Geen server, en hier geen kopie om mee verder te werken</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Je kunt verder werken.</translation>
    </message>
    <message>
        <source>{acts} sent</source>
        <translation>{acts} verzonden</translation>
    </message>
    <message>
        <source>The copy here was damaged; a new one is made</source>
        <translation>De kopie hier was beschadigd; er komt een nieuwe</translation>
    </message>
    <message>
        <source>What was not sent may be in {file}: tell who looks after Leenbalie.</source>
        <translation>Wat niet verzonden was, zit misschien in {file}: zeg het aan wie Leenbalie beheert.</translation>
    </message>
    <message>
        <source>Going on without the server is not possible now</source>
        <translation>Verder werken zonder server kan nu niet</translation>
    </message>
    <message>
        <source>The copy on this computer: {why}. Tell who looks after Leenbalie.</source>
        <translation>De kopie op deze computer: {why}. Zeg het aan wie Leenbalie beheert.</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>in haar map kan niets bewaard worden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>een ander programma houdt ze bezet</translation>
    </message>
    <message>
        <source>a newer Leenbalie made it</source>
        <translation>een nieuwere Leenbalie heeft ze gemaakt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ze is beschadigd</translation>
    </message>
    <message>
        <source>1 act waits to be sent</source>
        <translation>1 handeling wacht</translation>
    </message>
    <message>
        <source>{acts} wait to be sent</source>
        <translation>{acts} wachten</translation>
    </message>
    <message>
        <source>Lists are from {when}</source>
        <translation>Lijsten zijn van {when}</translation>
    </message>
    <message>
        <source>1 act no longer fits</source>
        <translation>1 handeling past niet meer</translation>
    </message>
    <message>
        <source>It waits under Conflicts.</source>
        <translation>Die wacht bij Conflicten.</translation>
    </message>
    <message>
        <source>{acts} no longer fit</source>
        <translation>{acts} passen niet meer</translation>
    </message>
    <message>
        <source>They wait under Conflicts.</source>
        <translation>Die wachten bij Conflicten.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing fits these words and filters.</source>
        <translation>Niets gevonden met deze woorden en filters.</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Toon: {what}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gevonden</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} in totaal</translation>
    </message>
    <message>
        <source>Only of this site: {site}</source>
        <translation>Alleen van deze vestiging: {site}</translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>te tekenen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>omgewisseld</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>onvolledig</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Het papier bewaren</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Uitleningen</translation>
    </message>
    <message>
        <source>Find by name, client number, label or loan number</source>
        <translation>Zoek op naam, klantnummer, label of nummer van de uitlening</translation>
    </message>
    <message>
        <source>No loans yet: every hand-out at the counter appears here.</source>
        <translation>Nog geen uitleningen: elke uitgifte aan de balie verschijnt hier.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Ontlener</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Uitgeleend</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Te ondertekenen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Verlengd tot {date}</translation>
    </message>
    <message>
        <source>{thing} came in</source>
        <translation>{thing} is binnen</translation>
    </message>
    <message>
        <source>Signed paper is in</source>
        <translation>Papier is binnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Uitlening</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>why it may stay longer</source>
        <translation>waarom het langer mag</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Uitlening {number}</translation>
    </message>
    <message>
        <source>no number, no phone</source>
        <translation>geen klantnummer, geen telefoon of e-mail</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>verlengen</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>Ging mee</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>none are kept here</source>
        <translation>hier worden er geen bewaard</translation>
    </message>
    <message>
        <source>{thing} is missing</source>
        <translation>{thing} ontbreekt</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>is binnen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Out: {words}</source>
        <translation>Uit: {words}</translation>
    </message>
    <message>
        <source>Back: {words}</source>
        <translation>Terug: {words}</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Gewijzigd: {parts}</translation>
    </message>
    <message>
        <source>Receipt of the hand-out</source>
        <translation>Bewijs van uitlening</translation>
    </message>
    <message>
        <source>view</source>
        <translation>bekijken</translation>
    </message>
    <message>
        <source>print</source>
        <translation>afdrukken</translation>
    </message>
    <message>
        <source>save</source>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>Lent on {began}, due on {due}, ended on {ended}</source>
        <translation>Uitgeleend op {began}, terug tegen {due}, afgelopen op {ended}</translation>
    </message>
    <message>
        <source>Lent on {began}, back on {due}</source>
        <translation>Uitgeleend op {began}, terug op {due}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Signed original, scanned</source>
        <translation>Getekend origineel (scan)</translation>
    </message>
    <message>
        <source>{paper} of {date}, void</source>
        <translation>{paper} van {date}, ongeldig</translation>
    </message>
    <message>
        <source>{paper} of {date}</source>
        <translation>{paper} van {date}</translation>
    </message>
    <message>
        <source>Another desk just changed this loan</source>
        <translation>Een andere balie heeft deze uitlening zonet gewijzigd</translation>
    </message>
    <message>
        <source>Look at it before you extend it.</source>
        <translation>Kijk ze na voor je verlengt.</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Sign in at the database as coordinator</source>
        <translation>Meld je bij de databank aan als coördinator</translation>
    </message>
    <message>
        <source>The login of this desk may lend, and no more. Staff, sites, rules and forgetting need the coordinator&apos;s own login. It counts until the window is closed.</source>
        <translation>Met de aanmelding van deze balie kan je uitlenen, en niet meer. Medewerkers, vestigingen, regels en vergeten vragen de eigen aanmelding van de coördinator. Ze geldt tot het venster sluit.</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Wachtwoord van de databank</translation>
    </message>
    <message>
        <source>User at the database</source>
        <translation>Gebruiker bij de databank</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Keep it in the keyring of this computer</source>
        <translation>Bewaar het in de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>another desk</source>
        <translation>een andere balie</translation>
    </message>
    <message>
        <source>{device} was just lent at {desk}</source>
        <translation>{device} is zonet uitgeleend aan {desk}</translation>
    </message>
    <message>
        <source>Take another device, or scan it again to see who has it.</source>
        <translation>Neem een ander toestel, of scan het opnieuw om te zien wie het heeft.</translation>
    </message>
    <message>
        <source>{device} was just taken back at {desk}</source>
        <translation>{device} is zonet ingenomen aan {desk}</translation>
    </message>
    <message>
        <source>Nothing is left to do here: clear the counter.</source>
        <translation>Hier hoeft niets meer: maak de balie leeg.</translation>
    </message>
    <message>
        <source>This newcomer just got {device} at {desk}</source>
        <translation>Deze inburgeraar kreeg zonet {device} aan {desk}</translation>
    </message>
    <message>
        <source>Ask whether that is right before you go on.</source>
        <translation>Vraag of dat klopt voor je verdergaat.</translation>
    </message>
    <message>
        <source>This newcomer was just changed at {desk}</source>
        <translation>Deze inburgeraar is zonet gewijzigd aan {desk}</translation>
    </message>
    <message>
        <source>{device} was just changed at {desk}</source>
        <translation>{device} is zonet gewijzigd aan {desk}</translation>
    </message>
    <message>
        <source>Look at the card before you go on.</source>
        <translation>Kijk naar de kaart voor je verdergaat.</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>{part}: how is it?</source>
        <translation>{part}: hoe is het?</translation>
    </message>
    <message>
        <source>Scan the card that says how bad it is; NO takes it back.</source>
        <translation>Scan de kaart die zegt hoe erg het is; NEE neemt het terug.</translation>
    </message>
    <message>
        <source>Scan a device</source>
        <translation>Scan een toestel</translation>
    </message>
    <message>
        <source>Any device: one that is out opens its return.</source>
        <translation>Elk toestel is goed. Is het uitgeleend? Dan neem je het terug.</translation>
    </message>
    <message>
        <source>Who borrows it?</source>
        <translation>Wie ontleent het?</translation>
    </message>
    <message>
        <source>Scan the client number, or find the newcomer with F2.</source>
        <translation>Scan het klantnummer of zoek de inburgeraar met F2.</translation>
    </message>
    <message>
        <source>This newcomer still has a device</source>
        <translation>Deze inburgeraar heeft nog een toestel</translation>
    </message>
    <message>
        <source>Take that one back first: scan it.</source>
        <translation>Neem dat eerst terug: scan het.</translation>
    </message>
    <message>
        <source>Which course?</source>
        <translation>Welke cursus?</translation>
    </message>
    <message>
        <source>Choose one on the card, scan its code, or find it with F2.</source>
        <translation>Kies er een op de kaart, scan de code of zoek met F2.</translation>
    </message>
    <message>
        <source>The due date lies in the past</source>
        <translation>De einddatum is al voorbij</translation>
    </message>
    <message>
        <source>Choose a running course, or change the date below.</source>
        <translation>Kies een cursus die nog loopt, of wijzig de datum onderaan.</translation>
    </message>
    <message>
        <source>No computer at home?</source>
        <translation>Geen computer thuis?</translation>
    </message>
    <message>
        <source>Ask it, and tick it on the newcomer&apos;s card (F7).</source>
        <translation>Vraag het aan de inburgeraar en vink het hieronder aan (F7).</translation>
    </message>
    <message>
        <source>Is there wifi at home?</source>
        <translation>Is er thuis wifi?</translation>
    </message>
    <message>
        <source>This device has a SIM card, kept for who has no wifi.</source>
        <translation>In dit toestel zit een simkaart. Die is voor wie geen wifi heeft.</translation>
    </message>
    <message>
        <source>There is wifi at home</source>
        <translation>Er is thuis wifi</translation>
    </message>
    <message>
        <source>Leave the SIM card here, or give a coordinator&apos;s reason.</source>
        <translation>Houd de simkaart hier, of vul de reden van de coördinator in.</translation>
    </message>
</context>
<context>
    <name>NewDesk</name>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Een nieuwe balie</translation>
    </message>
    <message>
        <source>One moment: the desk is being added</source>
        <translation>Even geduld: de balie wordt toegevoegd</translation>
    </message>
    <message>
        <source>Choose the site</source>
        <translation>Kies de vestiging</translation>
    </message>
    <message>
        <source>Others lend with this database already. Say which desk this computer becomes; a coordinator approves it.</source>
        <translation>Met deze databank wordt al uitgeleend. Zeg welke balie deze computer wordt; een coördinator keurt het goed.</translation>
    </message>
    <message>
        <source>Choose the coordinator who approves it</source>
        <translation>Kies de coördinator die het goedkeurt</translation>
    </message>
    <message>
        <source>The coordinator types a PIN</source>
        <translation>De coördinator typt een pincode</translation>
    </message>
    <message>
        <source>This computer becomes {desk} in {site}</source>
        <translation>Deze computer wordt {desk} in {site}</translation>
    </message>
    <message>
        <source>From then on it starts with this database.</source>
        <translation>Vanaf dan start hij met deze databank.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save (F9, Ctrl+S)</source>
        <translation>Bewaren (F9, Ctrl+S)</translation>
    </message>
    <message>
        <source>{what} is saved</source>
        <translation>{what} is bewaard</translation>
    </message>
    <message>
        <source>Save first, or close once more to throw away what you typed.</source>
        <translation>Bewaar eerst. Of sluit nog eens om weg te gooien wat je typte.</translation>
    </message>
    <message>
        <source>Another desk just changed this. Close it and open it again.</source>
        <translation>Een andere balie heeft dit zonet gewijzigd. Sluit het en open het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>{file} was not written: {words}</source>
        <translation>{file} is niet bewaard: {words}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Bewaren als...</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In een ander programma openen</translation>
    </message>
    <message>
        <source>One moment: {queue}</source>
        <translation>Even geduld: {queue}</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Het papier bewaren</translation>
    </message>
    <message>
        <source>No program for PDF was found. Save it instead.</source>
        <translation>Er is geen programma voor pdf. Bewaar het papier.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save it, or open it.</source>
        <translation>Deze computer heeft geen printer. Bewaar of open het papier.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Het papier</translation>
    </message>
    <message>
        <source>It cannot be shown here. Open it in another program.</source>
        <translation>Het kan hier niet getoond worden. Open het in een ander programma.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>lid</source>
        <translation>deksel</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>scherm</translation>
    </message>
    <message>
        <source>bezel</source>
        <translation>rand van het scherm</translation>
    </message>
    <message>
        <source>left hinge</source>
        <translation>scharnier links</translation>
    </message>
    <message>
        <source>right hinge</source>
        <translation>scharnier rechts</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>toetsenbord</translation>
    </message>
    <message>
        <source>touchpad</source>
        <translation>touchpad</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>luidspreker</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>poorten</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterij</translation>
    </message>
    <message>
        <source>base</source>
        <translation>onderkant</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>code or name of a course</source>
        <translation>code of naam van een cursus</translation>
    </message>
    <message>
        <source>Not {course}</source>
        <translation>Toch niet: {course}</translation>
    </message>
    <message>
        <source>Join a course</source>
        <translation>Inschrijven in een cursus</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Inburgeraar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Find by name or client number</source>
        <translation>Zoek op naam of klantnummer</translation>
    </message>
    <message>
        <source>Nobody yet: press Ctrl+N, or import a file.</source>
        <translation>Nog niemand: druk op Ctrl+N of importeer een bestand.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>GSM of e-mail</translation>
    </message>
    <message>
        <source>Has device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With a device</source>
        <translation>Met een toestel</translation>
    </message>
    <message>
        <source>K0012345, or empty when there is none yet</source>
        <translation>K0012345, of leeg als er nog geen is</translation>
    </message>
    <message>
        <source>one of the two, or empty</source>
        <translation>een van de twee, of leeg</translation>
    </message>
    <message>
        <source>no open loan</source>
        <translation>geen uitlening open</translation>
    </message>
    <message>
        <source>has {device}</source>
        <translation>heeft {device}</translation>
    </message>
    <message>
        <source>{course}, until {date}</source>
        <translation>{course}, tot {date}</translation>
    </message>
    <message>
        <source>Who looked here</source>
        <translation>Wie keek hier</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Of the device only, never of a person. At most {count}.</source>
        <translation>Alleen van het toestel, nooit van een persoon. Hoogstens {count}.</translation>
    </message>
    <message>
        <source>Photos of the device</source>
        <translation>Foto&apos;s van het toestel</translation>
    </message>
    <message>
        <source>No pictures yet: add some.</source>
        <translation>Nog geen foto&apos;s: voeg er toe.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Toevoegen...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>At hand-out</source>
        <translation>Bij uitgifte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>weghalen</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Change F6</source>
        <translation>Wijzigen F6</translation>
    </message>
    <message>
        <source>Scan the label under the device.</source>
        <translation>Scan het label onder het toestel.</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Serienummer {serial}</translation>
    </message>
    <message>
        <source>Belongs to {site}</source>
        <translation>Hoort bij {site}</translation>
    </message>
    <message>
        <source>Belongs to {site}: send it there</source>
        <translation>Hoort bij {site}: stuur het daarheen</translation>
    </message>
    <message>
        <source>a SIM card belongs in it</source>
        <translation>er hoort een simkaart in</translation>
    </message>
    <message>
        <source>Condition now, kept with the next step</source>
        <translation>Staat nu, bewaard bij de volgende stap</translation>
    </message>
    <message>
        <source>Condition after the repair</source>
        <translation>Staat na de herstelling</translation>
    </message>
    <message>
        <source>Last known condition</source>
        <translation>Laatst bekende staat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegleggen</translation>
    </message>
    <message>
        <source>Nothing yet. Every step appears here and can be undone.</source>
        <translation>Nog niets. Elke stap verschijnt hier en kan je ongedaan maken.</translation>
    </message>
    <message>
        <source>Prepared today at this desk</source>
        <translation>Vandaag klaargemaakt aan deze balie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht nog</translation>
    </message>
    <message>
        <source>Devices that wait</source>
        <translation>Toestellen die wachten</translation>
    </message>
    <message>
        <source>Nothing waits: well done.</source>
        <translation>Er wacht niets: goed gedaan.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Everything is prepared</source>
        <translation>Alles is klaargemaakt</translation>
    </message>
    <message>
        <source>What comes back appears here. You can scan any device.</source>
        <translation>Wat terugkomt, verschijnt hier. Je kan elk toestel scannen.</translation>
    </message>
    <message>
        <source>Scan a device that came back</source>
        <translation>Scan een toestel dat terug is</translation>
    </message>
    <message>
        <source>Each further scan of it does the next step: no keyboard needed.</source>
        <translation>Elke nieuwe scan doet de volgende stap. Je hebt geen toetsenbord nodig.</translation>
    </message>
    <message>
        <source>1 device waits</source>
        <translation>1 toestel wacht</translation>
    </message>
    <message>
        <source>{count} devices wait</source>
        <translation>{count} toestellen wachten</translation>
    </message>
    <message>
        <source>Look it over, then scan it again</source>
        <translation>Kijk het na en scan het opnieuw</translation>
    </message>
    <message>
        <source>Wipe it, then scan it again</source>
        <translation>Wis het en scan het opnieuw</translation>
    </message>
    <message>
        <source>Charged and complete? Scan it again</source>
        <translation>Opgeladen en volledig? Scan het opnieuw</translation>
    </message>
    <message>
        <source>It is damaged: scan it again for repair</source>
        <translation>Er is schade: scan het opnieuw voor herstelling</translation>
    </message>
    <message>
        <source>Is it repaired? Scan it again</source>
        <translation>Is het hersteld? Scan het opnieuw</translation>
    </message>
    <message>
        <source>{device} is {state}</source>
        <translation>{device} is {state}</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Scan het volgende toestel.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The device is as it was before that step.</source>
        <translation>Het toestel is weer zoals voor die stap.</translation>
    </message>
    <message>
        <source>{device} is {state}: nothing to prepare</source>
        <translation>{device} is {state}: er is niets te doen</translation>
    </message>
    <message>
        <source>Is it damaged after all? Send it to repair. Or scan the next one.</source>
        <translation>Is er toch schade? Stuur het naar herstelling. Of scan het volgende toestel.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>That is not a device</source>
        <translation>Dat is geen toestel</translation>
    </message>
    <message>
        <source>Scan the label LB... under the device, or its serial number.</source>
        <translation>Scan het label LB... onder het toestel, of het serienummer.</translation>
    </message>
    <message>
        <source>{device} is on loan to {who}</source>
        <translation>{device} is uitgeleend aan {who}</translation>
    </message>
    <message>
        <source>Take it back first: go to the counter and scan it there.</source>
        <translation>Neem het eerst terug: ga naar Balie en scan het daar.</translation>
    </message>
    <message>
        <source>There is nothing to prepare. Tell your coordinator that it is here.</source>
        <translation>Er is niets te doen. Zeg je coördinator dat het hier ligt.</translation>
    </message>
    <message>
        <source>{device} becomes: {state}</source>
        <translation>Daarna is {device} {state}</translation>
    </message>
    <message>
        <source>You looked at every part; F6 takes down what is wrong</source>
        <translation>Je keek elk onderdeel na; met F6 noteer je wat niet in orde is</translation>
    </message>
    <message>
        <source>The former borrower&apos;s files and accounts are gone</source>
        <translation>De bestanden en accounts van de vorige ontlener zijn weg</translation>
    </message>
    <message>
        <source>It can go out again</source>
        <translation>Je kan het weer uitlenen</translation>
    </message>
    <message>
        <source>It stays out of the cabinet until it is repaired</source>
        <translation>Het gaat pas in de kast als het hersteld is</translation>
    </message>
    <message>
        <source>It works again; next it is wiped</source>
        <translation>Het werkt weer; daarna wis je het</translation>
    </message>
    <message>
        <source>Another scan of {device}: {state}. Another label moves on.</source>
        <translation>Scan je {device} nog eens, dan is het {state}. Met een ander label ga je verder.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Test print</source>
        <translation>Proefafdruk</translation>
    </message>
    <message>
        <source>Printer: {paper}</source>
        <translation>Printer: {paper}</translation>
    </message>
    <message>
        <source>as this desk</source>
        <translation>zoals deze balie</translation>
    </message>
    <message>
        <source>Copies: {paper}</source>
        <translation>Exemplaren: {paper}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide kanten</translation>
    </message>
    <message>
        <source>test print</source>
        <translation>proefafdruk</translation>
    </message>
    <message>
        <source>Test print: {paper}</source>
        <translation>Proefafdruk: {paper}</translation>
    </message>
    <message>
        <source>Printers for each kind of paper</source>
        <translation>Printers per soort papier</translation>
    </message>
    <message>
        <source>What is not set here goes to the printer of this desk.</source>
        <translation>Wat hier niet gekozen is, gaat naar de printer van deze balie.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Zo gebruiken</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Receipt of a return</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Receipt of a hand-out</source>
        <translation>Bewijs van uitlening</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Course list</source>
        <translation>Uitleenlijst van een cursus</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>Dagverslag</translation>
    </message>
    <message>
        <source>There is no printer {queue} on this computer. Choose another one.</source>
        <translation>Deze computer heeft geen printer {queue}. Kies een andere.</translation>
    </message>
    <message>
        <source>{queue} takes no papers now. Choose another printer, or call the help desk.</source>
        <translation>{queue} neemt nu geen papier aan. Kies een andere printer, of bel de helpdesk.</translation>
    </message>
    <message>
        <source>{queue} is paused. Nothing was sent: let it go on, then print again.</source>
        <translation>{queue} staat op pauze. Er is niets verstuurd: laat de printer verder werken en druk dan opnieuw af.</translation>
    </message>
    <message>
        <source>Printing does not work on this computer. Save the paper, or open it.</source>
        <translation>Afdrukken werkt niet op deze computer. Bewaar het papier, of open het.</translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Look at {queue} before you try again.</source>
        <translation>De wachtrij van deze computer antwoordt niet. Kijk naar {queue} voor je het opnieuw probeert.</translation>
    </message>
    <message>
        <source>{queue} did not take it.</source>
        <translation>{queue} nam het niet aan.</translation>
    </message>
    <message>
        <source>Sent to {queue}, waiting in the queue</source>
        <translation>Verstuurd naar {queue}, wacht in de wachtrij</translation>
    </message>
    <message>
        <source>{queue} stands still: the paper waits. Look at the printer.</source>
        <translation>{queue} staat stil: het papier wacht. Kijk naar de printer.</translation>
    </message>
    <message>
        <source>Cancelled on {queue}: not printed</source>
        <translation>Geannuleerd op {queue}: niet afgedrukt</translation>
    </message>
    <message>
        <source>{queue} could not print it</source>
        <translation>{queue} kon het niet afdrukken</translation>
    </message>
    <message>
        <source>Sent to {queue}. It does not say more: look at the printer.</source>
        <translation>Verstuurd naar {queue}. Meer zegt die niet: kijk naar de printer.</translation>
    </message>
    <message>
        <source>Still waiting in the queue of {queue}. Look at the printer.</source>
        <translation>Wacht nog altijd in de wachtrij van {queue}. Kijk naar de printer.</translation>
    </message>
    <message>
        <source>Printed on {queue}</source>
        <translation>Afgedrukt op {queue}</translation>
    </message>
    <message>
        <source>Printed on {queue}, {copies} copies</source>
        <translation>Afgedrukt op {queue}, {copies} exemplaren</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{device} was lent to {who} at {time}</source>
        <translation>{device} is uitgeleend aan {who} om {time}</translation>
    </message>
    <message>
        <source>By {desk}, loan {loan}. Take another device.</source>
        <translation>Door {desk}, uitlening {loan}. Neem een ander toestel.</translation>
    </message>
    <message>
        <source>Another desk was faster</source>
        <translation>Een andere balie was sneller</translation>
    </message>
    <message>
        <source>Scan the device again to see who has it.</source>
        <translation>Scan het toestel opnieuw om te zien wie het heeft.</translation>
    </message>
    <message>
        <source>{device} is {state}</source>
        <translation>{device} is {state}</translation>
    </message>
    <message>
        <source>Only a ready device goes out. Prepare it first.</source>
        <translation>Je leent alleen uit wat klaar is. Maak het eerst klaar.</translation>
    </message>
    <message>
        <source>This newcomer still has {device}</source>
        <translation>Deze inburgeraar heeft nog {device}</translation>
    </message>
    <message>
        <source>Take it back first: scan it.</source>
        <translation>Neem het eerst terug: scan het.</translation>
    </message>
    <message>
        <source>The new date must be later than {date}</source>
        <translation>De nieuwe datum moet later zijn dan {date}</translation>
    </message>
    <message>
        <source>This device has no working SIM card</source>
        <translation>Dit toestel heeft geen simkaart die werkt</translation>
    </message>
    <message>
        <source>Leave the SIM card out, or take another device.</source>
        <translation>Geef geen simkaart mee, of neem een ander toestel.</translation>
    </message>
    <message>
        <source>This is no longer in the database</source>
        <translation>Dit staat niet meer in de databank</translation>
    </message>
    <message>
        <source>Clear the counter and scan again.</source>
        <translation>Maak de balie leeg en scan opnieuw.</translation>
    </message>
    <message>
        <source>Scan again, or find it with F2. New? Add it to its list.</source>
        <translation>Scan opnieuw of zoek met F2. Nieuw? Voeg het toe aan de lijst.</translation>
    </message>
    <message>
        <source>No device has the serial number {code}</source>
        <translation>Geen toestel heeft serienummer {code}</translation>
    </message>
    <message>
        <source>No newcomer has the number {code}</source>
        <translation>Geen inburgeraar heeft nummer {code}</translation>
    </message>
    <message>
        <source>No course has the code {code}</source>
        <translation>Geen cursus heeft code {code}</translation>
    </message>
    <message>
        <source>No loan has the number {code}</source>
        <translation>Geen uitlening heeft nummer {code}</translation>
    </message>
    <message>
        <source>No site is called {code}</source>
        <translation>Geen vestiging heet {code}</translation>
    </message>
    <message>
        <source>No device has the label {code}</source>
        <translation>Geen toestel heeft label {code}</translation>
    </message>
    <message>
        <source>{code} is the code of {name} already</source>
        <translation>{code} is al de code van {name}</translation>
    </message>
    <message>
        <source>Another desk of this site has that name</source>
        <translation>Een andere balie van deze vestiging heet al zo</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Dat kan nu niet</translation>
    </message>
    <message>
        <source>Scan again; if it stays so, call the help desk.</source>
        <translation>Scan opnieuw. Blijft het zo? Bel de helpdesk.</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed</source>
        <translation>Het programma maakte een fout; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Try once more. The log has the details for the help desk.</source>
        <translation>Probeer nog eens. De details voor de helpdesk staan in het logboek.</translation>
    </message>
    <message>
        <source>That card comes too early</source>
        <translation>Die kaart komt te vroeg</translation>
    </message>
    <message>
        <source>Of which part?</source>
        <translation>Van welk onderdeel?</translation>
    </message>
    <message>
        <source>Scan the card of the part first, then how bad it is.</source>
        <translation>Scan eerst de kaart van het onderdeel, dan hoe erg het is.</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Hoe erg is het?</translation>
    </message>
    <message>
        <source>Scan the card that says it, or NO to take the part back.</source>
        <translation>Scan de kaart die het zegt, of NEE om het onderdeel terug te nemen.</translation>
    </message>
    <message>
        <source>There is nothing on the counter to park</source>
        <translation>Er ligt niets op de balie om te parkeren</translation>
    </message>
    <message>
        <source>Scan a device or a newcomer first.</source>
        <translation>Scan eerst een toestel of een inburgeraar.</translation>
    </message>
    <message>
        <source>This card does nothing here</source>
        <translation>Deze kaart doet hier niets</translation>
    </message>
    <message>
        <source>Go to the counter and scan it there.</source>
        <translation>Ga naar de balie en scan ze daar.</translation>
    </message>
    <message>
        <source>This is a part number (P/N)</source>
        <translation>Dit is een onderdeelnummer (P/N)</translation>
    </message>
    <message>
        <source>This is the number of the model</source>
        <translation>Dit is het nummer van het model</translation>
    </message>
    <message>
        <source>This is a network address (MAC)</source>
        <translation>Dit is een netwerkadres (MAC)</translation>
    </message>
    <message>
        <source>This is the product code from the box (EAN)</source>
        <translation>Dit is de productcode van de doos (EAN)</translation>
    </message>
    <message>
        <source>This is the number of the modem (IMEI)</source>
        <translation>Dit is het nummer van de modem (IMEI)</translation>
    </message>
    <message>
        <source>This is the number of a SIM card</source>
        <translation>Dit is het nummer van een simkaart</translation>
    </message>
    <message>
        <source>This is a link, and no device is named in it</source>
        <translation>Dit is een link, en er staat geen toestel in</translation>
    </message>
    <message>
        <source>The scanner read nothing</source>
        <translation>De scanner las niets</translation>
    </message>
    <message>
        <source>Hold it straight before the label and scan again.</source>
        <translation>Houd hem recht voor het label en scan opnieuw.</translation>
    </message>
    <message>
        <source>That scan is too long to be a label</source>
        <translation>Die scan is te lang voor een label</translation>
    </message>
    <message>
        <source>It begins with {first}. Scan one label at a time.</source>
        <translation>Hij begint met {first}. Scan één label per keer.</translation>
    </message>
    <message>
        <source>{first} was read wrongly</source>
        <translation>{first} is fout gelezen</translation>
    </message>
    <message>
        <source>Its check character does not fit. Scan it again.</source>
        <translation>Het controleteken klopt niet. Scan het opnieuw.</translation>
    </message>
    <message>
        <source>{first} is no label of ours</source>
        <translation>{first} is geen label van ons</translation>
    </message>
    <message>
        <source>Scan the label LB..., or the serial number under S/N.</source>
        <translation>Scan het label LB..., of het serienummer bij S/N.</translation>
    </message>
    <message>
        <source>There is no signature yet</source>
        <translation>Er is nog geen handtekening</translation>
    </message>
    <message>
        <source>A dot is not enough. Let the borrower sign in the frame.</source>
        <translation>Een punt is niet genoeg. Laat de ontlener tekenen in het kader.</translation>
    </message>
    <message>
        <source>Who was the witness?</source>
        <translation>Wie was getuige?</translation>
    </message>
    <message>
        <source>Type the name of the colleague who saw it.</source>
        <translation>Typ de naam van de collega die het zag.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key</source>
        <translation>Dit wachtwoord opent de sleutel niet</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Typ het nog eens.</translation>
    </message>
    <message>
        <source>That can no longer be undone</source>
        <translation>Dat kan je niet meer ongedaan maken</translation>
    </message>
    <message>
        <source>Something newer happened to this device. Undo that first.</source>
        <translation>Er gebeurde daarna nog iets met dit toestel. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>The tray is full: {first} counters are parked</source>
        <translation>Er is geen plaats meer: {first} keer staat er al iets geparkeerd</translation>
    </message>
    <message>
        <source>Finish one of them first.</source>
        <translation>Werk er eerst een af.</translation>
    </message>
    <message>
        <source>There is nothing here to undo</source>
        <translation>Er is hier niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Only what was done to a device today at this desk can be undone.</source>
        <translation>Alleen wat vandaag aan deze balie met een toestel gebeurde, kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This loan has ended already</source>
        <translation>Deze uitlening is al afgelopen</translation>
    </message>
    <message>
        <source>Scan the device again to see where it is now.</source>
        <translation>Scan het toestel opnieuw om te zien waar het nu is.</translation>
    </message>
    <message>
        <source>This device is not on loan</source>
        <translation>Dit toestel is niet uitgeleend</translation>
    </message>
    <message>
        <source>Somebody else changed this just now</source>
        <translation>Iemand anders wijzigde dit net</translation>
    </message>
    <message>
        <source>Open it again and make your change once more.</source>
        <translation>Open het opnieuw en wijzig het nog eens.</translation>
    </message>
    <message>
        <source>The due date lies in the past</source>
        <translation>De einddatum is al voorbij</translation>
    </message>
    <message>
        <source>Choose a running course, or change the date.</source>
        <translation>Kies een cursus die loopt, of wijzig de datum.</translation>
    </message>
    <message>
        <source>Only a coordinator may do this</source>
        <translation>Alleen een coördinator mag dit doen</translation>
    </message>
    <message>
        <source>Ask your coordinator to do it.</source>
        <translation>Vraag het aan je coördinator.</translation>
    </message>
    <message>
        <source>This cannot stay empty</source>
        <translation>Dit mag niet leeg blijven</translation>
    </message>
    <message>
        <source>Too long: at most {first} characters</source>
        <translation>Te lang: hoogstens {first} tekens</translation>
    </message>
    <message>
        <source>Not written as it should be, for example {first}</source>
        <translation>Zo schrijf je het: {first}</translation>
    </message>
    <message>
        <source>The check character of {first} does not fit</source>
        <translation>Het controleteken van {first} klopt niet</translation>
    </message>
    <message>
        <source>Look at the label once more: one character is wrong.</source>
        <translation>Kijk nog eens op het label: één teken is fout.</translation>
    </message>
    <message>
        <source>This looks like a national register number</source>
        <translation>Dit lijkt op een rijksregisternummer</translation>
    </message>
    <message>
        <source>We never keep one. Use the client number instead.</source>
        <translation>Dat bewaren we nooit. Gebruik het klantnummer.</translation>
    </message>
    <message>
        <source>This number or code exists already</source>
        <translation>Dit nummer of deze code bestaat al</translation>
    </message>
    <message>
        <source>This needs a coordinator&apos;s login at the database</source>
        <translation>Hiervoor moet een coördinator zich bij de databank aanmelden</translation>
    </message>
    <message>
        <source>Sign in, then do it once more.</source>
        <translation>Meld je aan en doe het dan opnieuw.</translation>
    </message>
    <message>
        <source>{device} lies at this site already</source>
        <translation>{device} ligt al in deze vestiging</translation>
    </message>
    <message>
        <source>Choose another site to send it to.</source>
        <translation>Kies een andere vestiging om het naartoe te sturen.</translation>
    </message>
    <message>
        <source>This SIM card is out on a loan: take it back first</source>
        <translation>Deze simkaart is uitgeleend: neem ze eerst terug</translation>
    </message>
    <message>
        <source>There is another SIM card in this device</source>
        <translation>In dit toestel zit al een andere simkaart</translation>
    </message>
    <message>
        <source>The last lesson lies before the first</source>
        <translation>De laatste les ligt voor de eerste</translation>
    </message>
    <message>
        <source>At most {first} photos</source>
        <translation>Hoogstens {first} foto&apos;s</translation>
    </message>
    <message>
        <source>That file is no picture</source>
        <translation>Dat bestand is geen foto</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG of the device.</source>
        <translation>Kies een JPEG of PNG van het toestel.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Geef een reden</translation>
    </message>
    <message>
        <source>{first} cannot be printed</source>
        <translation>{first} is niet af te drukken</translation>
    </message>
    <message>
        <source>Write it without that character.</source>
        <translation>Schrijf het zonder dat teken.</translation>
    </message>
    <message>
        <source>There is nothing new in this file</source>
        <translation>Er staat niets nieuws in dit bestand</translation>
    </message>
    <message>
        <source>That did not go along with this loan</source>
        <translation>Dat ging niet mee met deze uitlening</translation>
    </message>
    <message>
        <source>This scan is filed already</source>
        <translation>Deze scan is al bewaard</translation>
    </message>
    <message>
        <source>This agreement is signed already</source>
        <translation>Deze overeenkomst is al getekend</translation>
    </message>
    <message>
        <source>This waits for the server</source>
        <translation>Dit wacht op de server</translation>
    </message>
    <message>
        <source>It is not lost: do it again when the server is back.</source>
        <translation>Doe het opnieuw zodra de server er weer is.</translation>
    </message>
    <message>
        <source>Somebody saw to this difference already</source>
        <translation>Iemand volgde dit verschil al op</translation>
    </message>
    <message>
        <source>Another desk settled this conflict already</source>
        <translation>Een andere balie heeft dit conflict al afgehandeld</translation>
    </message>
    <message>
        <source>This was not done on the server yet</source>
        <translation>Dit is op de server nog niet gedaan</translation>
    </message>
    <message>
        <source>Choose another way to settle it.</source>
        <translation>Kies een andere manier om het af te handelen.</translation>
    </message>
    <message>
        <source>Leenbalie stumbled over this: it is a fault of the program</source>
        <translation>Leenbalie struikelde hierover: het is een fout van het programma</translation>
    </message>
    <message>
        <source>Tell who looks after Leenbalie, and try again after an update.</source>
        <translation>Zeg het aan wie Leenbalie beheert, en probeer opnieuw na een update.</translation>
    </message>
    <message>
        <source>There is an open conflict about this newcomer</source>
        <translation>Er is een open conflict over deze inburgeraar</translation>
    </message>
    <message>
        <source>Settle it first, under Conflicts.</source>
        <translation>Handel het eerst af, bij Conflicten.</translation>
    </message>
    <message>
        <source>{site} is closed up to {date} already</source>
        <translation>{site} is al afgesloten tot en met {date}</translation>
    </message>
    <message>
        <source>A coordinator can open the last day again.</source>
        <translation>Een coördinator kan de laatste dag heropenen.</translation>
    </message>
    <message>
        <source>{date} has not begun yet</source>
        <translation>{date} is nog niet begonnen</translation>
    </message>
    <message>
        <source>Close today, or a day before it.</source>
        <translation>Sluit vandaag af, of een dag daarvoor.</translation>
    </message>
    <message>
        <source>Nobody answers for {count} differences yet</source>
        <translation>Voor {count} verschillen is er nog geen antwoord</translation>
    </message>
    <message>
        <source>Nobody answers for one difference yet</source>
        <translation>Voor één verschil is er nog geen antwoord</translation>
    </message>
    <message>
        <source>Compare, and begin with {code}.</source>
        <translation>Vergelijk, en begin met {code}.</translation>
    </message>
    <message>
        <source>This count has ended</source>
        <translation>Deze telling is gestopt</translation>
    </message>
    <message>
        <source>Nothing can be added to it. Begin a new one.</source>
        <translation>Er kan niets meer bij. Begin een nieuwe.</translation>
    </message>
    <message>
        <source>That is nothing to count</source>
        <translation>Dat is niets om te tellen</translation>
    </message>
    <message>
        <source>Scan the label LB... of a device, its serial number, or a SIM card.</source>
        <translation>Scan het label LB... van een toestel, het serienummer, of een simkaart.</translation>
    </message>
    <message>
        <source>Everything is counted at least every {first} days</source>
        <translation>Alles wordt minstens om de {first} dagen geteld</translation>
    </message>
    <message>
        <source>Count everything today, or ask your coordinator.</source>
        <translation>Tel vandaag alles, of vraag het aan je coördinator.</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>geen gekozen</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>niet aangesloten</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>gaat niet open</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>Scan iets om te proberen.</translation>
    </message>
    <message>
        <source>You may not use this port. Ask for the group {group}, then log in again.</source>
        <translation>Je mag deze poort niet gebruiken. Vraag toegang tot de groep {group} en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>not known: each scan tells</source>
        <translation>niet bekend: elke scan zegt het</translation>
    </message>
    <message>
        <source>the keyboard of this computer</source>
        <translation>het toetsenbord van deze computer</translation>
    </message>
    <message>
        <source>an American keyboard (QWERTY)</source>
        <translation>een Amerikaans toetsenbord (QWERTY)</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>begrepen</translation>
    </message>
    <message>
        <source>look</source>
        <translation>kijk</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>Scan code {number} of {all} on the sheet.</source>
        <translation>Scan code {number} van {all} op het blad.</translation>
    </message>
    <message>
        <source>Types as: {layout}. Ends with: {end}.</source>
        <translation>Typt als: {layout}. Eindigt met: {end}.</translation>
    </message>
    <message>
        <source>Longest pause that still is one scan: {gap} ms.</source>
        <translation>Langste pauze binnen één scan: {gap} ms.</translation>
    </message>
    <message>
        <source>The scanner is slow: set it to no delay between characters.</source>
        <translation>De scanner is traag: stel hem in zonder pauze tussen de tekens.</translation>
    </message>
    <message>
        <source>Not every code was understood: scan the sheet once more, slowly.</source>
        <translation>Niet elke code is begrepen: scan het blad nog eens, rustig.</translation>
    </message>
    <message>
        <source>It presses no Enter: set it to send Enter after each code.</source>
        <translation>Hij drukt niet op Enter: stel hem zo in dat na elke code Enter komt.</translation>
    </message>
    <message>
        <source>Caps Lock was on; that does no harm.</source>
        <translation>Caps Lock stond aan; dat kan geen kwaad.</translation>
    </message>
    <message>
        <source>It typed in two ways: another keyboard was chosen meanwhile.</source>
        <translation>Hij typte op twee manieren: intussen is een ander toetsenbord gekozen.</translation>
    </message>
    <message>
        <source>No serial scanner is used.</source>
        <translation>Er is geen seriële scanner gekozen.</translation>
    </message>
    <message>
        <source>Plug the scanner in: it is then used at once.</source>
        <translation>Steek de scanner in. Hij werkt dan meteen.</translation>
    </message>
    <message>
        <source>Another program uses this port. Close that program.</source>
        <translation>Een ander programma gebruikt deze poort. Sluit dat programma.</translation>
    </message>
    <message>
        <source>The port does not open with these settings: {words}</source>
        <translation>De poort gaat niet open met deze instellingen: {words}</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Scanner die typt</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blad afdrukken…</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Zo gebruiken</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Langste pauze</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Eindigt met</translation>
    </message>
    <message>
        <source>Types as</source>
        <translation>Typt als</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Voor elke code</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Na elke code</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Scan the sheet</source>
        <translation>Het blad scannen</translation>
    </message>
    <message>
        <source>Longest pause (ms)</source>
        <translation>Langste pauze (ms)</translation>
    </message>
    <message>
        <source>Scanner sheet</source>
        <translation>Scannerblad</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Serial scanner (USB-COM)</source>
        <translation>Seriële scanner (USB-COM)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Open the camera (F4)</source>
        <translation>Camera openen (F4)</translation>
    </message>
    <message>
        <source>The first camera there is.</source>
        <translation>De eerste camera die er is.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>no sound, only the flash</source>
        <translation>geen geluid, alleen de flits</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Cards to scan</source>
        <translation>Kaarten om te scannen</translation>
    </message>
    <message>
        <source>With these two pages a whole return is done without mouse or keyboard.</source>
        <translation>Met deze twee bladzijden neem je een toestel terug zonder muis of toetsenbord.</translation>
    </message>
    <message>
        <source>Print the cards…</source>
        <translation>Kaarten afdrukken…</translation>
    </message>
    <message>
        <source>Scanners, sounds and cards of this desk</source>
        <translation>Scanners, geluid en kaarten van deze balie</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this desk only.</source>
        <translation>Elke keuze geldt meteen, en alleen voor deze balie.</translation>
    </message>
    <message>
        <source>Try a scan</source>
        <translation>Een scan proberen</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Scan om het even wat</translation>
    </message>
    <message>
        <source>A label, a card, an agreement, a box. Here you see what Leenbalie makes of it; nothing is lent or taken back.</source>
        <translation>Een label, een kaart, een overeenkomst, een doos. Hier staat wat Leenbalie ervan maakt; niets wordt uitgeleend of ingenomen.</translation>
    </message>
    <message>
        <source>By key position (US)</source>
        <translation>Volgens de plaats van de toetsen (VS)</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Zoals getypt</translation>
    </message>
    <message>
        <source>this counts</source>
        <translation>dit telt</translation>
    </message>
    <message>
        <source>Numbers of the Agency</source>
        <translation>Nummers van het Agentschap</translation>
    </message>
    <message>
        <source>Client numbers</source>
        <translation>Klantnummers</translation>
    </message>
    <message>
        <source>Course codes</source>
        <translation>Cursuscodes</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Serienummers</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>@ a letter, # a digit, ? either, * any run. Empty: as usual.</source>
        <translation>@ een letter, # een cijfer, ? een van de twee, * een reeks. Leeg: zoals gewoonlijk.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>stopped before its end; put it in once more</source>
        <translation>gestopt voor het einde. Geef het bestand nog eens</translation>
    </message>
    <message>
        <source>this file is no longer there</source>
        <translation>dit bestand is er niet meer</translation>
    </message>
    <message>
        <source>this is no PDF, JPEG, PNG or TIFF</source>
        <translation>dit is geen PDF, JPEG, PNG of TIFF</translation>
    </message>
    <message>
        <source>this PDF asks for a password; scan it without</source>
        <translation>deze PDF vraagt een wachtwoord. Scan zonder wachtwoord</translation>
    </message>
    <message>
        <source>too large; scan it in grey at 200 dpi</source>
        <translation>te groot. Scan in grijs op 200 dpi</translation>
    </message>
    <message>
        <source>too many pages; scan at most 500 at once</source>
        <translation>te veel bladzijden. Scan er hoogstens 500 samen</translation>
    </message>
    <message>
        <source>damaged, not all of it can be read; scan it again</source>
        <translation>beschadigd, niet alles is leesbaar. Scan opnieuw</translation>
    </message>
    <message>
        <source>kept, but it could not be moved to done</source>
        <translation>bewaard, maar het bestand kon niet naar done</translation>
    </message>
    <message>
        <source>Reading {file}, page {page} · file {number} of {total}</source>
        <translation>{file} wordt gelezen, bladzijde {page} · bestand {number} van {total}</translation>
    </message>
    <message>
        <source>agreements filed: {count}</source>
        <translation>overeenkomsten bewaard: {count}</translation>
    </message>
    <message>
        <source>now complete: {count}</source>
        <translation>nu volledig: {count}</translation>
    </message>
    <message>
        <source>pages still missing of: {count}</source>
        <translation>er ontbreken nog bladzijden van: {count}</translation>
    </message>
    <message>
        <source>filed before: {count}</source>
        <translation>al eerder bewaard: {count}</translation>
    </message>
    <message>
        <source>pages to match by hand: {count}</source>
        <translation>bladzijden zonder uitlening: {count}</translation>
    </message>
    <message>
        <source>files not taken: {count}</source>
        <translation>mislukte bestanden: {count}</translation>
    </message>
    <message>
        <source>Drop scans here; what the scanner puts in {folder} is taken too.</source>
        <translation>Sleep scans hierheen. Wat de scanner in {folder} zet, komt er vanzelf bij.</translation>
    </message>
    <message>
        <source>Drop scans of signed paper here: PDF, JPEG, PNG or TIFF, any way up.</source>
        <translation>Sleep scans van getekend papier hierheen: PDF, JPEG, PNG of TIFF, hoe ze ook liggen.</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation>De gescande bladzijde</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Draaien</translation>
    </message>
    <message>
        <source>Whose page is this?</source>
        <translation>Bij welke uitlening hoort deze bladzijde?</translation>
    </message>
    <message>
        <source>Read the name or the number on it, and choose its loan.</source>
        <translation>Lees de naam of het nummer erop en kies de uitlening.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Uitleningen</translation>
    </message>
    <message>
        <source>The signature is on this page</source>
        <translation>De handtekening staat op deze bladzijde</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>File with this loan</source>
        <translation>Bij deze uitlening</translation>
    </message>
    <message>
        <source>Find by name, number or label</source>
        <translation>Zoek op naam, nummer of label</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>How far the scans are read</source>
        <translation>Hoever de scans gelezen zijn</translation>
    </message>
    <message>
        <source>Page of {moment}</source>
        <translation>Bladzijde van {moment}</translation>
    </message>
    <message>
        <source>Choose the loan…</source>
        <translation>Kies de uitlening…</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>weggooien</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>Choose scans of signed paper</source>
        <translation>Kies scans van getekend papier</translation>
    </message>
    <message>
        <source>Scans of signed paper</source>
        <translation>Scans van getekend papier</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>No certificates yet.</source>
        <translation>Nog geen certificaten.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Seals made with {name} from this day on count no longer, on any paper:</source>
        <translation>Zegels die vanaf deze dag met {name} gemaakt zijn, tellen niet meer, op geen enkel papier:</translation>
    </message>
    <message>
        <source>let it count again</source>
        <translation>weer laten tellen</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>andere dag</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>the Agency</source>
        <translation>het Agentschap</translation>
    </message>
    <message>
        <source>Seal and certificates</source>
        <translation>Zegel en certificaten</translation>
    </message>
    <message>
        <source>Seal with the Agency&apos;s key</source>
        <translation>Verzegelen met de sleutel van het Agentschap</translation>
    </message>
    <message>
        <source>Seal with the desk&apos;s own key</source>
        <translation>Verzegelen met de eigen sleutel</translation>
    </message>
    <message>
        <source>Certificates that are trusted here</source>
        <translation>Certificaten die hier vertrouwd zijn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Choose the file of the Agency&apos;s key</source>
        <translation>Kies het bestand met de sleutel van het Agentschap</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog eens hetzelfde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Forgotten: make a new key</source>
        <translation>Vergeten: nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>Passphrase of the seal</source>
        <translation>Wachtwoord van het zegel</translation>
    </message>
    <message>
        <source>Papers carry no seal until the passphrase of the key is given.</source>
        <translation>Papieren dragen geen zegel zolang het wachtwoord van de sleutel niet gegeven is.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Choose a passphrase for the seal</source>
        <translation>Kies een wachtwoord voor het zegel</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep it in, so you type it at each start. At least 8 characters. Papers carry no seal without it.</source>
        <translation>Deze computer heeft geen sleutelbos om het te bewaren: je typt het bij elke start. Minstens 8 tekens. Zonder wachtwoord dragen papieren geen zegel.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Sleutel maken</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Wachtwoord van dit bestand</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, if there is one.</source>
        <translation>Het wordt bewaard in de sleutelbos van deze computer, als die er is.</translation>
    </message>
    <message>
        <source>Seal with this</source>
        <translation>Hiermee verzegelen</translation>
    </message>
    <message>
        <source>give the passphrase</source>
        <translation>wachtwoord geven</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificaten</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zegel</translation>
    </message>
    <message>
        <source>papers carry no seal</source>
        <translation>papieren zonder zegel</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>nog niet geregistreerd</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>geregistreerd</translation>
    </message>
    <message>
        <source>{name} of the Agency</source>
        <translation>{name} van het Agentschap</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, sinds {day}</translation>
    </message>
    <message>
        <source>The paper has no seal: {why}</source>
        <translation>Het papier heeft geen zegel: {why}</translation>
    </message>
    <message>
        <source>There is no desk on this computer yet</source>
        <translation>Op deze computer is nog geen balie</translation>
    </message>
    <message>
        <source>registered on {day}</source>
        <translation>geregistreerd op {day}</translation>
    </message>
    <message>
        <source>registered on {day}, revoked from {end}</source>
        <translation>geregistreerd op {day}, ingetrokken vanaf {end}</translation>
    </message>
    <message>
        <source>The passphrase was not given</source>
        <translation>Het wachtwoord is niet gegeven</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Er is nog geen sleutel</translation>
    </message>
    <message>
        <source>The Agency&apos;s certificate has expired</source>
        <translation>Het certificaat van het Agentschap is vervallen</translation>
    </message>
    <message>
        <source>The file of the key cannot be used</source>
        <translation>Het bestand van de sleutel is niet bruikbaar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Certificate of this desk: {name}</source>
        <translation>Certificaat van deze balie: {name}</translation>
    </message>
    <message>
        <source>Certificate of the Agency: {name}</source>
        <translation>Certificaat van het Agentschap: {name}</translation>
    </message>
    <message>
        <source>it waits until a coordinator works here</source>
        <translation>het wacht tot hier een coördinator werkt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Name, client number, label, serial number or course</source>
        <translation>Naam, klantnummer, label, serienummer of cursus</translation>
    </message>
    <message>
        <source>Type a few letters; accents and order do not matter.</source>
        <translation>Typ een paar letters. Accenten en volgorde maken niet uit.</translation>
    </message>
    <message>
        <source>Enter puts this code on the counter.</source>
        <translation>Enter legt deze code op de balie.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another spelling.</source>
        <translation>Niets gevonden. Probeer minder letters, of een andere spelling.</translation>
    </message>
    <message>
        <source>Enter puts the chosen line on the counter.</source>
        <translation>Enter legt de gekozen lijn op de balie.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a closing day</source>
        <translation>Sluitingsdag toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>No closing days yet.</source>
        <translation>Nog geen sluitingsdagen.</translation>
    </message>
    <message>
        <source>Add the holidays of {year}</source>
        <translation>Feestdagen van {year} toevoegen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>Remove: {day}</source>
        <translation>Verwijderen: {day}</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>None: only show papers</source>
        <translation>Geen: papieren alleen tonen</translation>
    </message>
    <message>
        <source>Printer of this desk</source>
        <translation>Printer van deze balie</translation>
    </message>
    <message>
        <source>{printer} (not found now)</source>
        <translation>{printer} (nu niet gevonden)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Map van de scanner</translation>
    </message>
    <message>
        <source>None: drop scans on the window</source>
        <translation>Geen: sleep scans naar het venster</translation>
    </message>
    <message>
        <source>Which folder does the scanner write to?</source>
        <translation>In welke map zet de scanner zijn scans?</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Deze balie</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Copies of an agreement</source>
        <translation>Exemplaren van een overeenkomst</translation>
    </message>
    <message>
        <source>per kind of paper, test print…</source>
        <translation>per soort papier, proefafdruk…</translation>
    </message>
    <message>
        <source>Scanners, sounds and cards…</source>
        <translation>Scanners, geluid en kaarten…</translation>
    </message>
    <message>
        <source>The screen locks by itself</source>
        <translation>Het scherm vergrendelt vanzelf</translation>
    </message>
    <message>
        <source>Remind of the day close</source>
        <translation>Herinneren aan de dagafsluiting</translation>
    </message>
    <message>
        <source>Staff and PINs…</source>
        <translation>Medewerkers…</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Databank…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>after {minutes} minutes without a touch</source>
        <translation>na {minutes} minuten zonder aanraking</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>from {hour}:00 on</source>
        <translation>vanaf {hour} uur</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Give the new site a code and a name</source>
        <translation>Geef de nieuwe vestiging een code en een naam</translation>
    </message>
    <message>
        <source>Change what is said in red</source>
        <translation>Verbeter wat in het rood staat</translation>
    </message>
    <message>
        <source>Only a coordinator changes rules, sites, staff and the database</source>
        <translation>Alleen een coördinator wijzigt regels, vestigingen, medewerkers en de databank</translation>
    </message>
    <message>
        <source>It stands on every agreement of that site from now on</source>
        <translation>Dit staat voortaan op elke overeenkomst van die vestiging</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Everything is as it is kept</source>
        <translation>Alles is bewaard</translation>
    </message>
    <message>
        <source>The window opens anew, and the counter is cleared</source>
        <translation>Het venster gaat opnieuw open en de balie wordt leeggemaakt</translation>
    </message>
    <message>
        <source>The rules count for every desk, from the next loan on</source>
        <translation>De regels gelden voor elke balie, vanaf de volgende uitlening</translation>
    </message>
    <message>
        <source>It counts for this desk only</source>
        <translation>Dit geldt alleen voor deze balie</translation>
    </message>
    <message>
        <source>Rules of lending</source>
        <translation>Regels voor uitlenen</translation>
    </message>
    <message>
        <source>Days between the last lesson and the due date</source>
        <translation>Dagen tussen de laatste les en de einddatum</translation>
    </message>
    <message>
        <source>at most one device for each newcomer</source>
        <translation>hoogstens één toestel per inburgeraar</translation>
    </message>
    <message>
        <source>Days after which everything is counted again</source>
        <translation>Dagen waarna alles opnieuw geteld wordt</translation>
    </message>
    <message>
        <source>Lender, as agreements name it</source>
        <translation>Uitlener, zoals in de overeenkomst</translation>
    </message>
    <message>
        <source>days after the last lesson</source>
        <translation>dagen na de laatste les</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>Elke week gesloten op</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Alles tellen</translation>
    </message>
    <message>
        <source>0: as often as people like</source>
        <translation>0: zo vaak als je wilt</translation>
    </message>
    <message>
        <source>days at most between two full counts</source>
        <translation>dagen ten hoogste tussen twee volledige tellingen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Vestigingen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Vestiging toevoegen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle vestigingen</translation>
    </message>
    <message>
        <source>The choices of this desk could not be kept</source>
        <translation>De keuzes van deze balie zijn niet bewaard</translation>
    </message>
    <message>
        <source>Their file cannot be written. Ask the help desk.</source>
        <translation>Hun bestand is niet te schrijven. Vraag het aan de helpdesk.</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>Edit: {site}</source>
        <translation>Wijzigen: {site}</translation>
    </message>
    <message>
        <source>cannot be kept like this</source>
        <translation>kan zo niet bewaard worden</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>deze vestiging</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>signs of use</source>
        <translation>gebruikssporen</translation>
    </message>
    <message>
        <source>slight damage</source>
        <translation>lichte schade</translation>
    </message>
    <message>
        <source>damage, to repair</source>
        <translation>herstelling nodig</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>onbruikbaar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A coordinator approves this</source>
        <translation>Een coördinator keurt dit goed</translation>
    </message>
    <message>
        <source>It counts for this one act, and both names are kept with it.</source>
        <translation>Dit geldt voor deze ene handeling; beide namen worden erbij bewaard.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>{name} signs for this</source>
        <translation>{name} tekent hiervoor</translation>
    </message>
    <message>
        <source>Your name is kept with it, so type your PIN once more.</source>
        <translation>Je naam wordt erbij bewaard: typ je pincode nog eens.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Badge read. Now type your PIN.</source>
        <translation>Badge gelezen. Typ nu je pincode.</translation>
    </message>
    <message>
        <source>Or scan your badge, then type your PIN.</source>
        <translation>Of scan je badge en typ dan je pincode.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Choose your name, or scan your badge</source>
        <translation>Kies je naam of scan je badge</translation>
    </message>
    <message>
        <source>Press Enter to sign in</source>
        <translation>Druk op Enter om je aan te melden</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Typ je pincode</translation>
    </message>
    <message>
        <source>What lies on the counter stays there meanwhile.</source>
        <translation>Wat op de balie ligt, blijft intussen liggen.</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Dat klopt niet</translation>
    </message>
    <message>
        <source>Check your name or badge, and type your PIN again.</source>
        <translation>Kijk je naam of badge na en typ je pincode opnieuw.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>De server is niet bereikbaar</translation>
    </message>
    <message>
        <source>Without it only who signed in at this desk in the last {days} days can sign in.</source>
        <translation>Zonder server kan alleen wie zich hier de laatste {days} dagen aanmeldde, zich aanmelden.</translation>
    </message>
    <message>
        <source>Only a coordinator can approve this</source>
        <translation>Alleen een coördinator kan dit goedkeuren</translation>
    </message>
    <message>
        <source>That is the badge of somebody else</source>
        <translation>Dat is de badge van iemand anders</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Te vaak een foute pincode</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <translation>Probeer opnieuw over {time}.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>Pincode van {name}</translation>
    </message>
    <message>
        <source>The PIN of {name} is needed.</source>
        <translation>De pincode van {name} is nodig.</translation>
    </message>
    <message>
        <source>Sign in at the window once; the command then asks that PIN.</source>
        <translation>Meld je één keer aan in het venster; daarna vraagt de opdracht die pincode.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Turn the screen or hand over the pen. Sign in the frame.</source>
        <translation>Draai het scherm of geef de pen. Teken in het kader.</translation>
    </message>
    <message>
        <source>Please sign here</source>
        <translation>Teken hier</translation>
    </message>
    <message>
        <source>Not while somebody signs: scan it again later.</source>
        <translation>Niet terwijl iemand tekent. Scan het straks opnieuw.</translation>
    </message>
    <message>
        <source>cannot sign; a colleague is the witness</source>
        <translation>kan niet tekenen; een collega is getuige</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Naam van de getuige</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>Tekenvak</translation>
    </message>
</context>
<context>
    <name>Sims</name>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vermist</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Simkaart</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Nieuwe simkaart</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>Simkaarten</translation>
    </message>
    <message>
        <source>Find by card number, or by the label of the device</source>
        <translation>Zoek op kaartnummer of op label van het toestel</translation>
    </message>
    <message>
        <source>No SIM cards yet: scan one, or press Ctrl+N.</source>
        <translation>Nog geen simkaarten: scan er een of druk op Ctrl+N.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kaartnummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>In device</source>
        <translation>In toestel</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Werkt tot</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In no device</source>
        <translation>Niet in een toestel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vermist</translation>
    </message>
    <message>
        <source>its label, or empty</source>
        <translation>label van het toestel, of leeg</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>take away</source>
        <translation>weghalen</translation>
    </message>
    <message>
        <source>Scan a badge to sign in with; one that is there stays.</source>
        <translation>Scan een badge om je mee aan te melden; wat er is, blijft.</translation>
    </message>
    <message>
        <source>The badge is taken away once you save.</source>
        <translation>De badge verdwijnt zodra je bewaart.</translation>
    </message>
    <message>
        <source>Badge read. Save to keep it.</source>
        <translation>Badge gelezen. Bewaar om hem te houden.</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Choose whose badge this is, then scan it.</source>
        <translation>Kies van wie deze badge is en scan dan.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>werkt hier niet meer</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>met pincode</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>nog geen pincode</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allemaal</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Werkt hier</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>werkt hier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>New PIN, typed by the person</source>
        <translation>Nieuwe pincode, zelf te typen</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Nog eens dezelfde pincode</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Without a PIN nobody can choose this name once PINs are asked.</source>
        <translation>Zonder pincode kan niemand deze naam kiezen zodra er pincodes zijn.</translation>
    </message>
    <message>
        <source>ICT</source>
        <translation>ICT</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>baliemedewerker</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>Only staff of the counter may do this</source>
        <translation>Alleen een baliemedewerker mag dit</translation>
    </message>
    <message>
        <source>Ask a colleague who works at the counter.</source>
        <translation>Vraag het aan een collega van de balie.</translation>
    </message>
    <message>
        <source>First a coordinator needs a PIN</source>
        <translation>Eerst heeft een coördinator een pincode nodig</translation>
    </message>
    <message>
        <source>Once anybody has a PIN, everybody signs in.</source>
        <translation>Zodra iemand een pincode heeft, meldt iedereen zich aan.</translation>
    </message>
    <message>
        <source>This is the last coordinator</source>
        <translation>Dit is de laatste coördinator</translation>
    </message>
    <message>
        <source>Make somebody else coordinator first.</source>
        <translation>Maak eerst iemand anders coördinator.</translation>
    </message>
    <message>
        <source>6 to 12 digits</source>
        <translation>6 tot 12 cijfers</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>De twee pincodes zijn niet gelijk</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Te makkelijk te raden</translation>
    </message>
    <message>
        <source>Not one digit over and over, and not 123456.</source>
        <translation>Niet telkens hetzelfde cijfer, en niet 123456.</translation>
    </message>
    <message>
        <source>Somebody else has this badge</source>
        <translation>Deze badge is al van iemand anders</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>uitgeleend</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>ingeleverd</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>nagekeken</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>in repair</source>
        <translation>in herstelling</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vermist</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>gestolen</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>buiten gebruik</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Hand out</source>
        <translation>Uitlenen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Klaar voor de volgende</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Naar herstelling</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Buiten gebruik</translation>
    </message>
    <message>
        <source>Send to another site</source>
        <translation>Naar een andere vestiging sturen</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Hier ontvangen</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Als vermist melden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Teruggevonden</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Omgewisseld</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: minder</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: meer</translation>
    </message>
</context>
<context>
    <name>ToSign</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>In today at this desk</source>
        <translation>Vandaag binnen aan deze balie</translation>
    </message>
    <message>
        <source>Nothing yet. What comes in appears here and can be undone.</source>
        <translation>Nog niets. Wat binnenkomt, verschijnt hier en kan je ongedaan maken.</translation>
    </message>
    <message>
        <source>pages without signature: {count}</source>
        <translation>bladzijden zonder handtekening: {count}</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>Wacht op een handtekening</translation>
    </message>
    <message>
        <source>Every agreement is signed.</source>
        <translation>Elke overeenkomst is getekend.</translation>
    </message>
    <message>
        <source>and {count} newer ones</source>
        <translation>en nog {count} nieuwere</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>view</source>
        <translation>bekijken</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>afdrukken</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>lent on {date}</source>
        <translation>sinds {date}</translation>
    </message>
    <message>
        <source>All agreements are signed</source>
        <translation>Alle overeenkomsten zijn getekend</translation>
    </message>
    <message>
        <source>Who signs on paper at the counter appears here.</source>
        <translation>Wie aan de balie op papier tekent, verschijnt hier.</translation>
    </message>
    <message>
        <source>Scan the bar code on a signed agreement</source>
        <translation>Scan de streepjescode op een getekende overeenkomst</translation>
    </message>
    <message>
        <source>It leaves the list at once; a mistake can be undone.</source>
        <translation>Ze verdwijnt meteen uit de lijst. Een vergissing kan je ongedaan maken.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Agreement {loan} is complete</source>
        <translation>Overeenkomst {loan} is in orde</translation>
    </message>
    <message>
        <source>Put the paper in the folder, and scan the next one.</source>
        <translation>Leg het papier in de map en scan het volgende.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The agreement waits for its signature again.</source>
        <translation>De overeenkomst wacht weer op een handtekening.</translation>
    </message>
    <message>
        <source>That is not the number of an agreement</source>
        <translation>Dat is geen nummer van een overeenkomst</translation>
    </message>
    <message>
        <source>Scan the bar code on the first page; it begins with U.</source>
        <translation>Scan de streepjescode op de eerste bladzijde. Het nummer begint met U.</translation>
    </message>
    <message>
        <source>The paper of {loan} is not kept here</source>
        <translation>Het papier van {loan} is hier niet bewaard</translation>
    </message>
    <message>
        <source>It was made elsewhere; print it there.</source>
        <translation>Het is ergens anders gemaakt. Druk het daar af.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{device} lent to {who}</source>
        <translation>{device} uitgeleend aan {who}</translation>
    </message>
    <message>
        <source>{device} came back</source>
        <translation>{device} is terug</translation>
    </message>
    <message>
        <source>{device} came back, without {missing}</source>
        <translation>{device} is terug, zonder {missing}</translation>
    </message>
    <message>
        <source>{device} extended to {date}</source>
        <translation>{device} verlengd tot {date}</translation>
    </message>
    <message>
        <source>{device}: {thing} came in</source>
        <translation>{device}: {thing} is binnen</translation>
    </message>
    <message>
        <source>{device}: scanned pages are filed</source>
        <translation>{device}: gescande bladzijden zijn bewaard</translation>
    </message>
    <message>
        <source>{device}: signed paper is in</source>
        <translation>{device}: getekend papier is binnen</translation>
    </message>
    <message>
        <source>{device} takes the place of {other}</source>
        <translation>{device} komt in de plaats van {other}</translation>
    </message>
    <message>
        <source>To the day close</source>
        <translation>Naar de dagafsluiting</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Vandaag niet meer</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Terug te komen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Overgebleven</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>Vandaag terug</translation>
    </message>
    <message>
        <source>1 to 7 days late</source>
        <translation>1 tot 7 dagen te laat</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>8 tot 30 dagen te laat</translation>
    </message>
    <message>
        <source>More than 30 days late</source>
        <translation>Meer dan 30 dagen te laat</translation>
    </message>
    <message>
        <source>Course ends this week</source>
        <translation>Cursus eindigt deze week</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Te ondertekenen</translation>
    </message>
    <message>
        <source>To prepare or in repair</source>
        <translation>Klaar te maken of in herstelling</translation>
    </message>
    <message>
        <source>Days not closed</source>
        <translation>Dagen niet afgesloten</translation>
    </message>
    <message>
        <source>Left by earlier counts</source>
        <translation>Nog open van tellingen</translation>
    </message>
    <message>
        <source>Parked at this desk</source>
        <translation>Geparkeerd aan deze balie</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Toon alle {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Toon er minder</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dagen</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>{code} is seen to</source>
        <translation>{code} is afgehandeld</translation>
    </message>
    <message>
        <source>It stands in the journal, and in no report from now on.</source>
        <translation>Het staat in het logboek, en vanaf nu in geen verslag meer.</translation>
    </message>
    <message>
        <source>Not closed yet.</source>
        <translation>Nog niet afgesloten.</translation>
    </message>
    <message>
        <source>Closed: what is done now belongs to the next day.</source>
        <translation>Afgesloten: wat je nu doet, hoort bij de volgende dag.</translation>
    </message>
    <message>
        <source>A closing day: it needs no close.</source>
        <translation>Een sluitingsdag: afsluiten hoeft niet.</translation>
    </message>
    <message>
        <source>Without the server nobody knows which days are closed.</source>
        <translation>Zonder de server is niet geweten welke dagen afgesloten zijn.</translation>
    </message>
    <message>
        <source>Scan to begin; arrows and Enter open a line.</source>
        <translation>Scan om te beginnen; met pijltjes en Enter open je een lijn.</translation>
    </message>
    <message>
        <source>All is calm: nothing waits.</source>
        <translation>Alles rustig: er wacht niets.</translation>
    </message>
    <message>
        <source>{day} is not closed yet</source>
        <translation>{day} is nog niet afgesloten</translation>
    </message>
    <message>
        <source>Count, compare and close before you go.</source>
        <translation>Tel, vergelijk en sluit af voor je vertrekt.</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Translation beside the Dutch text</source>
        <translation>Vertaling bij de Nederlandse tekst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>more languages</source>
        <translation>meer talen</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The database is up to date (schema {at}).</source>
        <translation>De databank is bij (schema {at}).</translation>
    </message>
    <message>
        <source>The database is empty: start the window once.</source>
        <translation>De databank is leeg: start het venster één keer.</translation>
    </message>
    <message>
        <source>The database has schema {at}, this program {ours}: start it once.</source>
        <translation>De databank heeft schema {at}, dit programma {ours}: start het één keer.</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>toestellen</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>simkaarten</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>inburgeraars</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>cursussen</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>uitleningen</translation>
    </message>
    <message>
        <source>There is no back-up of this computer&apos;s database yet.</source>
        <translation>Er is nog geen back-up van de databank van deze computer.</translation>
    </message>
    <message>
        <source>The last back-up is from {day}, {time}.</source>
        <translation>De laatste back-up is van {day}, {time}.</translation>
    </message>
    <message>
        <source>The file is damaged: {where}</source>
        <translation>Het bestand is beschadigd: {where}</translation>
    </message>
    <message>
        <source>A row refers to one that is not there: {where}</source>
        <translation>Een rij verwijst naar een die er niet is: {where}</translation>
    </message>
    <message>
        <source>Journal entry {number} of desk {desk} was changed</source>
        <translation>Regel {number} in het logboek van balie {desk} is veranderd</translation>
    </message>
    <message>
        <source>Before journal entry {number} of desk {desk} one is missing or swapped</source>
        <translation>Voor regel {number} in het logboek van balie {desk} ontbreekt er een, of zijn er verwisseld</translation>
    </message>
    <message>
        <source>An act is missing from the journal, and other rows tell of it: {where}</source>
        <translation>Een handeling ontbreekt in het logboek, en andere rijen spreken ervan: {where}</translation>
    </message>
    <message>
        <source>A closed day is not as it was closed: {where}</source>
        <translation>Een afgesloten dag is niet meer zoals hij werd afgesloten: {where}</translation>
    </message>
    <message>
        <source>What journal entry {number} of desk {desk} holds was changed</source>
        <translation>De inhoud van regel {number} in het logboek van balie {desk} is veranderd</translation>
    </message>
    <message>
        <source>Everything is whole: {count} journal entries, no flaw.</source>
        <translation>Alles is gaaf: {count} regels in het logboek, geen fout.</translation>
    </message>
    <message>
        <source>{flaws} flaws. Change nothing, and call the help desk.</source>
        <translation>Aantal fouten: {flaws}. Verander niets en bel de helpdesk.</translation>
    </message>
    <message>
        <source>{file} is a whole copy of the database.</source>
        <translation>{file} is een gave kopie van de databank.</translation>
    </message>
    <message>
        <source>{file} was not made: {why}</source>
        <translation>{file} is niet gemaakt: {why}</translation>
    </message>
    <message>
        <source>The back-up is now {file}.</source>
        <translation>De back-up is nu {file}.</translation>
    </message>
    <message>
        <source>The back-up is now {file}; what was there is kept as {aside}.</source>
        <translation>De back-up is nu {file}; wat er stond, is bewaard als {aside}.</translation>
    </message>
    <message>
        <source>{file} was not put back, nothing was changed: {why}</source>
        <translation>{file} is niet teruggezet, er is niets veranderd: {why}</translation>
    </message>
    <message>
        <source>the folder {folder} is not there</source>
        <translation>de map {folder} bestaat niet</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>dat bestand bestaat niet</translation>
    </message>
    <message>
        <source>it is damaged, or no copy of Leenbalie ({said})</source>
        <translation>het is beschadigd, of geen kopie van Leenbalie ({said})</translation>
    </message>
    <message>
        <source>{file} is in use: close Leenbalie first. Nothing was changed.</source>
        <translation>{file} is in gebruik: sluit eerst Leenbalie. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The newest back-up that is whole is put back by: leenbalie database restore {file}</source>
        <translation>De nieuwste gave back-up zet je terug met: leenbalie database restore {file}</translation>
    </message>
    <message>
        <source>A database on a server is copied with pg_dump; see the README.</source>
        <translation>Een databank op een server kopieer je met pg_dump; zie de README.</translation>
    </message>
    <message>
        <source>{file} is not there yet: start the window once.</source>
        <translation>{file} is er nog niet: start het venster één keer.</translation>
    </message>
    <message>
        <source>{where}: start the window once, to set this desk up.</source>
        <translation>{where}: start het venster één keer om deze balie in te stellen.</translation>
    </message>
    <message>
        <source>Only a database on a server is made ready: give --database URL.</source>
        <translation>Alleen een databank op een server wordt klaargemaakt: geef --database URL.</translation>
    </message>
    <message>
        <source>A move goes from a file to a server. A server is copied with pg_dump.</source>
        <translation>Verhuizen gaat van een bestand naar een server. Een server kopieer je met pg_dump.</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Wachtwoord van de databank</translation>
    </message>
    <message>
        <source>{where} is ready. An administrator makes a login for the desks like this:</source>
        <translation>{where} is klaar. Zo maakt een beheerder een aanmelding voor de balies:</translation>
    </message>
    <message>
        <source>Each desk then starts with: leenbalie --database {url}</source>
        <translation>Elke balie start dan met: leenbalie --database {url}</translation>
    </message>
    <message>
        <source>Moved to {where}: {rows} rows, {journal} of them in the journal; every table was compared. The file stays as it is. Let this desk use the server from now on.</source>
        <translation>Verhuisd naar {where}: {rows} rijen, waarvan {journal} in het logboek. Elke tabel is vergeleken. Het bestand blijft zoals het is. Laat deze balie voortaan de server gebruiken.</translation>
    </message>
    <message>
        <source>Nothing was moved: the other database is not empty. Make an empty one.</source>
        <translation>Er is niets verhuisd: de andere databank is niet leeg. Maak een lege.</translation>
    </message>
    <message>
        <source>This desk lent since the move was cut. Move again, to a new, empty database.</source>
        <translation>Deze balie heeft uitgeleend sinds de verhuizing stopte. Verhuis opnieuw, naar een nieuwe, lege databank.</translation>
    </message>
    <message>
        <source>Another move to this database is under way.</source>
        <translation>Er loopt al een andere verhuizing naar deze databank.</translation>
    </message>
    <message>
        <source>What came out of {table} is not what went in. Keep using the file, and call the help desk.</source>
        <translation>Wat uit {table} kwam, is niet wat erin ging. Blijf het bestand gebruiken en bel de helpdesk.</translation>
    </message>
    <message>
        <source>The file is of another Leenbalie: start the window on it once.</source>
        <translation>Het bestand is van een andere Leenbalie: open er één keer het venster mee.</translation>
    </message>
    <message>
        <source>Stopped. The next move to this database goes on from here.</source>
        <translation>Gestopt. De volgende verhuizing naar deze databank gaat hier verder.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>versleuteld</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>niet versleuteld</translation>
    </message>
    <message>
        <source>Login: {user}</source>
        <translation>Aanmelding: {user}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Rechten: {rights}</translation>
    </message>
    <message>
        <source>owner: everything, also the schema</source>
        <translation>eigenaar: alles, ook het schema</translation>
    </message>
    <message>
        <source>coordinator: lending, staff, sites and rules</source>
        <translation>coördinator: uitlenen, medewerkers, vestigingen en regels</translation>
    </message>
    <message>
        <source>desk: lending, nothing is deleted</source>
        <translation>balie: uitlenen, niets wissen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Gestopt; er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>loan {number}: sealed on {day}, when the certificate had been revoked since {since}</source>
        <translation>uitlening {number}: verzegeld op {day}, toen het certificaat al ingetrokken was sinds {since}</translation>
    </message>
    <message>
        <source>loan {number}: sealed by us, but no paper of this loan is kept here</source>
        <translation>uitlening {number}: door ons verzegeld, maar van deze uitlening is hier geen papier bewaard</translation>
    </message>
    <message>
        <source>loan {number}: sealed by us, but it is not the paper that is kept of this loan</source>
        <translation>uitlening {number}: door ons verzegeld, maar het is niet het papier dat van deze uitlening bewaard is</translation>
    </message>
    <message>
        <source>not ours: sealed by another installation (certificate {short})</source>
        <translation>niet van ons: verzegeld door een andere installatie (certificaat {short})</translation>
    </message>
    <message>
        <source>cannot be read as a file</source>
        <translation>kan niet als bestand gelezen worden</translation>
    </message>
    <message>
        <source>specimen, ours, unchanged since {day}</source>
        <translation>voorbeeld, van ons, ongewijzigd sinds {day}</translation>
    </message>
    <message>
        <source>loan {number}: ours, unchanged since {day}; it was undone</source>
        <translation>uitlening {number}: van ons, ongewijzigd sinds {day}; ze is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>loan {number}: ours, unchanged since {day}</source>
        <translation>uitlening {number}: van ons, ongewijzigd sinds {day}</translation>
    </message>
    <message>
        <source>day close {number}: ours, unchanged since {day}; reopened</source>
        <translation>dagafsluiting {number}: van ons, ongewijzigd sinds {day}; heropend</translation>
    </message>
    <message>
        <source>day close {number}: ours, unchanged since {day}</source>
        <translation>dagafsluiting {number}: van ons, ongewijzigd sinds {day}</translation>
    </message>
    <message>
        <source>not a PDF</source>
        <translation>geen pdf</translation>
    </message>
    <message>
        <source>without a seal</source>
        <translation>zonder zegel</translation>
    </message>
    <message>
        <source>CHANGED after it was sealed, or damaged</source>
        <translation>GEWIJZIGD na het verzegelen, of beschadigd</translation>
    </message>
    <message>
        <source>CHANGED: something was added after it was sealed</source>
        <translation>GEWIJZIGD: er is iets toegevoegd na het verzegelen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>database of this desk</source>
        <translation>databank van deze balie</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>gedeelde databank</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Klaarmaken</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Te ondertekenen</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Uitleningen</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Dagafsluiting</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>Simkaarten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursussen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Als iemand anders aanmelden</translation>
    </message>
</context>
</TS>
