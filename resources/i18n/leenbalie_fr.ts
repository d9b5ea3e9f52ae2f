<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accessory</name>
    <message>
        <source>charger</source>
        <translation>chargeur</translation>
    </message>
    <message>
        <source>sleeve</source>
        <translation>housse</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>souris</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>carte SIM</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Quelle caméra</translation>
    </message>
    <message>
        <source>Lamp of the camera</source>
        <translation>Lampe de la caméra</translation>
    </message>
    <message>
        <source>Close the camera (F4)</source>
        <translation>Fermer la caméra (F4)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>The camera is starting...</source>
        <translation>La caméra démarre...</translation>
    </message>
    <message>
        <source>Read: {text}</source>
        <translation>Lu : {text}</translation>
    </message>
    <message>
        <source>Nothing here can read codes</source>
        <translation>Rien sur cet ordinateur ne peut lire des codes</translation>
    </message>
    <message>
        <source>{reader} is missing here; it comes with: {remedy}</source>
        <translation>{reader} manque ici ; il vient avec : {remedy}</translation>
    </message>
    <message>
        <source>The closer it fills the frame, the sooner it is read.</source>
        <translation>Mieux l&apos;étiquette remplit le cadre, plus vite elle est lue.</translation>
    </message>
    <message>
        <source>Hold the label inside the frame</source>
        <translation>Tenez l&apos;étiquette dans le cadre</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Branchez-en une : elle démarre d&apos;elle-même.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Il n&apos;y a pas de caméra</translation>
    </message>
    <message>
        <source>Allow Leenbalie in the privacy settings of this computer, then open it anew.</source>
        <translation>Autorisez Leenbalie dans les réglages de confidentialité de cet ordinateur, puis rouvrez la caméra.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>La caméra ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Does another program use it? It is tried again by itself.</source>
        <translation>Un autre programme l&apos;utilise-t-il ? Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La caméra ne donne pas d&apos;image</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>updates end before the due date</source>
        <translation>mises à jour trop courtes</translation>
    </message>
    <message>
        <source>the SIM card expires before the due date</source>
        <translation>carte SIM expire trop tôt</translation>
    </message>
    <message>
        <source>will be enrolled in this course</source>
        <translation>à inscrire</translation>
    </message>
    <message>
        <source>was marked for repair</source>
        <translation>signalé pour réparation</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>card: {code}</source>
        <translation>carte : {code}</translation>
    </message>
    <message>
        <source>GS1 code</source>
        <translation>code GS1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>with its name before it (S/N: ...)</source>
        <translation>avec son nom devant (S/N: ...)</translation>
    </message>
    <message>
        <source>our own numbers</source>
        <translation>nos propres numéros</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>client numbers</source>
        <translation>numéros de client</translation>
    </message>
    <message>
        <source>Lenovo 1S</source>
        <translation>Lenovo 1S</translation>
    </message>
    <message>
        <source>serial numbers of the Agency</source>
        <translation>numéros de série de l’Agence</translation>
    </message>
    <message>
        <source>course codes</source>
        <translation>codes de cours</translation>
    </message>
    <message>
        <source>numbers that name no device</source>
        <translation>numéros qui ne désignent aucun appareil</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>numéros de série</translation>
    </message>
    <message>
        <source>Found: {device}, {state}</source>
        <translation>Trouvé : {device}, {state}</translation>
    </message>
    <message>
        <source>Found: the newcomer {code}</source>
        <translation>Trouvé : la personne {code}</translation>
    </message>
    <message>
        <source>Found: the course {code}</source>
        <translation>Trouvé : le cours {code}</translation>
    </message>
    <message>
        <source>Card: {code}</source>
        <translation>Carte : {code}</translation>
    </message>
    <message>
        <source>yes, do it</source>
        <translation>oui, faites-le</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>park</source>
        <translation>mettre de côté</translation>
    </message>
    <message>
        <source>clear the counter</source>
        <translation>vider le comptoir</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>clôturer la journée</translation>
    </message>
    <message>
        <source>label {code}</source>
        <translation>étiquette {code}</translation>
    </message>
    <message>
        <source>agreement {code}</source>
        <translation>contrat {code}</translation>
    </message>
    <message>
        <source>a page of agreement {code}</source>
        <translation>une page du contrat {code}</translation>
    </message>
    <message>
        <source>client number {code}</source>
        <translation>numéro de client {code}</translation>
    </message>
    <message>
        <source>course {code}</source>
        <translation>cours {code}</translation>
    </message>
    <message>
        <source>perhaps serial number {code}</source>
        <translation>peut-être le numéro de série {code}</translation>
    </message>
    <message>
        <source>serial number {code}</source>
        <translation>numéro de série {code}</translation>
    </message>
    <message>
        <source>serial number {code}, as {maker} writes it</source>
        <translation>numéro de série {code}, comme {maker} l’écrit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>a number of ours, read wrongly</source>
        <translation>un de nos numéros, mal lu</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas un code</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>missing: {0}</source>
        <translation>il manque : {0}</translation>
    </message>
    <message>
        <source>{0}: there is nothing after it</source>
        <translation>{0} : il n’y a rien après</translation>
    </message>
    <message>
        <source>missing: one of {0}</source>
        <translation>il manque un de : {0}</translation>
    </message>
    <message>
        <source>{0}: {1} is none of {2}</source>
        <translation>{0} : {1} n’est aucun de {2}</translation>
    </message>
    <message>
        <source>not known: {0}</source>
        <translation>inconnu : {0}</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Everything is fine until you say otherwise.</source>
        <translation>Tout est en ordre, sauf ce que vous indiquez.</translation>
    </message>
    <message>
        <source>Condition of the device</source>
        <translation>État de l&apos;appareil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About the device only: nothing about a person.</source>
        <translation>Sur l&apos;appareil seulement, rien sur une personne.</translation>
    </message>
    <message>
        <source>All fine</source>
        <translation>Tout en ordre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>no signs of use</source>
        <translation>aucune trace d&apos;usage</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>You corrected it in another way, and say how.</source>
        <translation>Vous l’avez corrigé autrement, et dites comment.</translation>
    </message>
    <message>
        <source>What waits is recorded after all. First put right what stands in the way.</source>
        <translation>Ce qui attend est noté quand même. Réglez d’abord ce qui bloque.</translation>
    </message>
    <message>
        <source>Loan {number} of {who} is about to be cancelled</source>
        <translation>Le prêt {number} de {who} va être annulé</translation>
    </message>
    <message>
        <source>Press once more to do it, or Esc to leave it.</source>
        <translation>Appuyez encore une fois pour le faire, ou Échap pour y renoncer.</translation>
    </message>
    <message>
        <source>What waits counts no longer. Nothing on the server changes.</source>
        <translation>Ce qui attend ne compte plus. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Keep what {server} did</source>
        <translation>Garder ce qu’a fait {server}</translation>
    </message>
    <message>
        <source>What {waiting} did counts no longer. Nothing on the server changes.</source>
        <translation>Ce qu’a fait {waiting} ne compte plus. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Undo that of {server}, record that of {waiting}</source>
        <translation>Annuler celui de {server}, noter celui de {waiting}</translation>
    </message>
    <message>
        <source>Undo what is on the server, record what waits</source>
        <translation>Annuler ce qui est sur le serveur, noter ce qui attend</translation>
    </message>
    <message>
        <source>Loan {number} of {who} is cancelled. Loan {other} of {borrower} is recorded.</source>
        <translation>Le prêt {number} de {who} est annulé. Le prêt {other} de {borrower} est noté.</translation>
    </message>
    <message>
        <source>{former} came in, and loan {number} ends as swapped. {device} went out.</source>
        <translation>{former} est rentré, et le prêt {number} se termine par un échange. {device} est sorti.</translation>
    </message>
    <message>
        <source>{device} lent to {who}</source>
        <translation>{device} prêté à {who}</translation>
    </message>
    <message>
        <source>{device} taken back from {who}</source>
        <translation>{device} repris de {who}</translation>
    </message>
    <message>
        <source>A step for {device}</source>
        <translation>Une étape pour {device}</translation>
    </message>
    <message>
        <source>{device} moved, missing or found</source>
        <translation>{device} déplacé, manquant ou retrouvé</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} extended</source>
        <translation>Le prêt de {device} à {who} prolongé</translation>
    </message>
    <message>
        <source>Something of the loan of {device} came in</source>
        <translation>Un accessoire du prêt de {device} est rentré</translation>
    </message>
    <message>
        <source>The agreement of {who} came in signed</source>
        <translation>La convention de {who} est rentrée signée</translation>
    </message>
    <message>
        <source>Something undone for {device}</source>
        <translation>Une annulation pour {device}</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} was cancelled</source>
        <translation>Le prêt de {device} à {who} a été annulé</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} ended as swapped</source>
        <translation>Le prêt de {device} à {who} s’est terminé par un échange</translation>
    </message>
    <message>
        <source>The loan of {device} to {who} ended as lost</source>
        <translation>Le prêt de {device} à {who} s’est terminé par une perte</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>without {missing}</source>
        <translation>sans {missing}</translation>
    </message>
    <message>
        <source>Came back {how}</source>
        <translation>Rentré {how}</translation>
    </message>
    <message>
        <source>Went along: {things}</source>
        <translation>Emporté : {things}</translation>
    </message>
    <message>
        <source>Nothing went along</source>
        <translation>Rien n’a été emporté</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <translation>État : {condition}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>A line of a register changed</source>
        <translation>Une ligne d’un registre modifiée</translation>
    </message>
    <message>
        <source>Something done without the server</source>
        <translation>Quelque chose fait sans le serveur</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Prêt {number}</translation>
    </message>
    <message>
        <source>No open loan of this device or newcomer</source>
        <translation>Pas de prêt en cours pour cet appareil ou cette personne</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Garder ce qui est sur le serveur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Record as swap</source>
        <translation>Noter comme échange</translation>
    </message>
    <message>
        <source>Put right by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Qu&apos;avez-vous fait ?</translation>
    </message>
    <message>
        <source>the number of another loan, for instance</source>
        <translation>le numéro d&apos;un autre prêt, par exemple</translation>
    </message>
    <message>
        <source>Conflicts are kept on the server. They show when it is back.</source>
        <translation>Les conflits sont sur le serveur. Vous les verrez à son retour.</translation>
    </message>
    <message>
        <source>No conflicts: everything that was done is on the server.</source>
        <translation>Aucun conflit : tout ce qui a été fait est sur le serveur.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>No server of that name is found</source>
        <translation>Aucun serveur de ce nom</translation>
    </message>
    <message>
        <source>See whether it is spelled right, and the network works.</source>
        <translation>Vérifiez l’orthographe, et si le réseau fonctionne.</translation>
    </message>
    <message>
        <source>The server is there, but no database at that port</source>
        <translation>Le serveur est là, mais pas de base de données sur ce port</translation>
    </message>
    <message>
        <source>Usually the port is 5432. Ask the help desk.</source>
        <translation>Le port est d’habitude 5432. Demandez au helpdesk.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Often a firewall is in between. Ask the help desk.</source>
        <translation>Souvent, un pare-feu bloque. Demandez au helpdesk.</translation>
    </message>
    <message>
        <source>Call the help desk.</source>
        <translation>Appelez le helpdesk.</translation>
    </message>
    <message>
        <source>Connected, but this user has no rights in the database</source>
        <translation>Connecté, mais cet utilisateur n’a aucun droit dans la base</translation>
    </message>
    <message>
        <source>Ask the help desk to make the user a desk: see the README.</source>
        <translation>Demandez au helpdesk de faire de l’utilisateur un guichet : voir le README.</translation>
    </message>
    <message>
        <source>Connected: the database waits for a first desk</source>
        <translation>Connecté : la base attend un premier guichet</translation>
    </message>
    <message>
        <source>Connected: this database can be used</source>
        <translation>Connecté : cette base peut être utilisée</translation>
    </message>
    <message>
        <source>Connected: the database is empty</source>
        <translation>Connecté : la base est vide</translation>
    </message>
    <message>
        <source>Connected, but this database is of another program</source>
        <translation>Connecté, mais cette base de données est celle d&apos;un autre programme</translation>
    </message>
    <message>
        <source>The data of this desk can be moved to it.</source>
        <translation>Les données de ce guichet peuvent y être déménagées.</translation>
    </message>
    <message>
        <source>The help desk makes it ready: leenbalie database init</source>
        <translation>Le helpdesk la prépare : leenbalie database init</translation>
    </message>
    <message>
        <source>Make an empty one, and fill in its name.</source>
        <translation>Créez-en une vide et indiquez son nom.</translation>
    </message>
    <message>
        <source>Move again: it goes on where it was cut.</source>
        <translation>Déménage à nouveau : cela reprend là où c’était coupé.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>close the day</source>
        <translation>clôture de la journée</translation>
    </message>
    <message>
        <source>stock-take</source>
        <translation>inventaire</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>elsewhere or on loan</source>
        <translation>ailleurs ou prêté</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>here, and on loan</source>
        <translation>ici, et en prêt</translation>
    </message>
    <message>
        <source>here, and of another site</source>
        <translation>ici, et d’un autre site</translation>
    </message>
    <message>
        <source>here, in a wrong state</source>
        <translation>ici, dans un état erroné</translation>
    </message>
    <message>
        <source>seen in two places</source>
        <translation>vu à deux endroits</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>It should lie here. Look once more, then decide.</source>
        <translation>Il devrait être ici. Regardez encore une fois, puis décidez.</translation>
    </message>
    <message>
        <source>Somebody brought it back, and nobody took it in.</source>
        <translation>Quelqu’un l’a rapporté et personne ne l’a repris.</translation>
    </message>
    <message>
        <source>It came here, and nobody said so.</source>
        <translation>Il est arrivé ici et personne ne l’a signalé.</translation>
    </message>
    <message>
        <source>It lies here, and the journal says otherwise.</source>
        <translation>Il est ici, et le journal dit autre chose.</translation>
    </message>
    <message>
        <source>Two people counted it. Where does it lie?</source>
        <translation>Deux personnes l’ont compté. Où se trouve-t-il ?</translation>
    </message>
    <message>
        <source>It is not in the register.</source>
        <translation>Il n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>Devices swapped: set it right</source>
        <translation>Appareils échangés : corriger</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Signaler comme manquant</translation>
    </message>
    <message>
        <source>Sent to…</source>
        <translation>Envoyé à…</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Reçu ici</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>swap set right</source>
        <translation>échange corrigé</translation>
    </message>
    <message>
        <source>reported missing</source>
        <translation>signalé comme manquant</translation>
    </message>
    <message>
        <source>sent to another site</source>
        <translation>envoyé à un autre site</translation>
    </message>
    <message>
        <source>received here</source>
        <translation>reçu ici</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>retrouvé</translation>
    </message>
    <message>
        <source>sent to repair</source>
        <translation>envoyé en réparation</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>en cours de recherche</translation>
    </message>
    <message>
        <source>with a colleague</source>
        <translation>chez un collègue</translation>
    </message>
    <message>
        <source>label is wrong</source>
        <translation>étiquette erronée</translation>
    </message>
    <message>
        <source>counted wrongly</source>
        <translation>mal compté</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>put right meanwhile</source>
        <translation>rectifié entre-temps</translation>
    </message>
    <message>
        <source>to do: {what}</source>
        <translation>à faire : {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>carte SIM</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>pas dans le registre</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Serial number {serial}</source>
        <translation>Numéro de série {serial}</translation>
    </message>
    <message>
        <source>no client number yet</source>
        <translation>pas encore de numéro de client</translation>
    </message>
    <message>
        <source>no phone or e-mail</source>
        <translation>ni téléphone ni e-mail</translation>
    </message>
    <message>
        <source>{count} of {all} without a device</source>
        <translation>Encore {count} sur {all} sans appareil</translation>
    </message>
    <message>
        <source>Choose one of {count} courses below.</source>
        <translation>Choisissez ci-dessous un des {count} cours.</translation>
    </message>
    <message>
        <source>Last lesson on {date}</source>
        <translation>Dernière leçon le {date}</translation>
    </message>
    <message>
        <source>Taking back from {name}</source>
        <translation>Reprendre à {name}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>À rendre le {date}</translation>
    </message>
    <message>
        <source>Back on {date}</source>
        <translation>Retour le {date}</translation>
    </message>
    <message>
        <source>Date changed by hand</source>
        <translation>Vous avez choisi cette date</translation>
    </message>
    <message>
        <source>Last lesson + {days} days · two copies are printed</source>
        <translation>Dernière leçon + {days} jours · deux exemplaires sur papier</translation>
    </message>
    <message>
        <source>From {site}</source>
        <translation>De {site}</translation>
    </message>
    <message>
        <source>updates until {month}</source>
        <translation>mises à jour jusqu&apos;en {month}</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>carte SIM</translation>
    </message>
    <message>
        <source>no open loan</source>
        <translation>aucun prêt en cours</translation>
    </message>
    <message>
        <source>still has {device}</source>
        <translation>a encore {device}</translation>
    </message>
    <message>
        <source>back on {date}</source>
        <translation>retour le {date}</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Part avec</translation>
    </message>
    <message>
        <source>has no computer of their own (F7)</source>
        <translation>n&apos;a pas d&apos;ordinateur (F7)</translation>
    </message>
    <message>
        <source>no wifi at home</source>
        <translation>pas de wifi à la maison</translation>
    </message>
    <message>
        <source>has wifi</source>
        <translation>a le wifi</translation>
    </message>
    <message>
        <source>Reason of the coordinator</source>
        <translation>Raison du coordinateur</translation>
    </message>
    <message>
        <source>brought by someone else</source>
        <translation>rapporté par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Condition at hand-out</source>
        <translation>État à la remise</translation>
    </message>
    <message>
        <source>Change F6</source>
        <translation>Modifier F6</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Est revenu</translation>
    </message>
    <message>
        <source>Photos ({count})</source>
        <translation>Photos ({count})</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>At hand-out: {words}</source>
        <translation>À la remise&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Changé&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>change the date</source>
        <translation>changer la date</translation>
    </message>
    <message>
        <source>Sign and lend</source>
        <translation>Signer et prêter</translation>
    </message>
    <message>
        <source>Sign on paper</source>
        <translation>Signer sur papier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sign the return</source>
        <translation>Signer le retour</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Scan the label under the device.</source>
        <translation>Scannez l&apos;étiquette sous l&apos;appareil.</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Primo-arrivant</translation>
    </message>
    <message>
        <source>Scan the client number, or press F2.</source>
        <translation>Scannez le numéro de client ou appuyez sur F2.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>The newcomer&apos;s course, or scan its code.</source>
        <translation>Le cours suivi, ou scannez son code.</translation>
    </message>
    <message>
        <source>Scan a device, a card or an agreement</source>
        <translation>Scannez un appareil, une carte ou un contrat</translation>
    </message>
    <message>
        <source>The database is being opened; you can scan already.</source>
        <translation>La base de données s&apos;ouvre. Vous pouvez déjà scanner.</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Register this device</source>
        <translation>Inscrire l’appareil</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>One moment: paper and loan are being made</source>
        <translation>Un instant&#xa0;: le papier et le prêt se préparent</translation>
    </message>
    <message>
        <source>Coming back from {name}</source>
        <translation>Revient de {name}</translation>
    </message>
    <message>
        <source>Look at the device and what came along, then press F9.</source>
        <translation>Contrôlez l&apos;appareil et les accessoires. Appuyez ensuite sur F9.</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>On peut signer</translation>
    </message>
    <message>
        <source>All is on the counter. Let the newcomer sign, or scan to change.</source>
        <translation>Tout est sur le guichet. Faites signer le primo-arrivant, ou scannez pour changer quelque chose.</translation>
    </message>
    <message>
        <source>{device} is lent, agreement {loan}</source>
        <translation>{device} est prêté, numéro {loan}</translation>
    </message>
    <message>
        <source>{device} is lent; print {loan} and let it be signed</source>
        <translation>{device} est prêté ; imprimez {loan} et faites signer</translation>
    </message>
    <message>
        <source>{device} is back, without {missing}; it belongs to another site</source>
        <translation>{device} est de retour, sans {missing} ; il appartient à un autre site</translation>
    </message>
    <message>
        <source>{device} is back; it belongs to another site</source>
        <translation>{device} est de retour&#xa0;; il vient d&apos;un autre site</translation>
    </message>
    <message>
        <source>{device} is back, without {missing}</source>
        <translation>{device} est de retour, sans {missing}</translation>
    </message>
    <message>
        <source>{device} is back</source>
        <translation>{device} est de retour</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The count waits: F11</source>
        <translation>Le comptage attend : F11</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Ensuite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Today at this desk</source>
        <translation>Aujourd&apos;hui à ce guichet</translation>
    </message>
    <message>
        <source>Nothing yet. Every hand-out and return appears here.</source>
        <translation>Encore rien. Chaque remise et chaque retour apparaît ici.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>De côté</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>in the classroom</source>
        <translation>en classe</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>self-study</source>
        <translation>autonome</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Course list…</source>
        <translation>Liste du cours…</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>Choisissez d’abord un cours.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Find by code or name</source>
        <translation>Chercher par code ou par nom</translation>
    </message>
    <message>
        <source>No courses yet: press Ctrl+N, or import a file.</source>
        <translation>Encore aucun cours&#xa0;: appuyez sur Ctrl+N ou importez un fichier.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>1re leçon</translation>
    </message>
    <message>
        <source>Last lesson</source>
        <translation>Dern. leçon</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>À équiper</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Pas encore terminés</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>Forme du cours</translation>
    </message>
    <message>
        <source>{count} of {all} without a device</source>
        <translation>Encore {count} sur {all} sans appareil</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The data of this desk</source>
        <translation>Les données de ce guichet</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Use the file of this computer again</source>
        <translation>Utiliser à nouveau le fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>For one desk. Each day a copy is kept beside it. Several desks share their devices and newcomers on a server: fill it in at the right.</source>
        <translation>Pour un guichet. Chaque jour, une copie est gardée à côté. Plusieurs guichets partagent leurs appareils et personnes sur un serveur : remplissez-le à droite.</translation>
    </message>
    <message>
        <source>A server that desks share</source>
        <translation>Un serveur que les guichets partagent</translation>
    </message>
    <message>
        <source>The help desk copies it; desks see each other&apos;s loans.</source>
        <translation>Le helpdesk en fait des copies. Les guichets voient les prêts des autres.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>empty: from the keyring</source>
        <translation>vide : du trousseau</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Garder le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Move the data of this desk there…</source>
        <translation>Y déménager les données de ce guichet…</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified</source>
        <translation>Chiffré, et le certificat est vérifié</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is not verified</source>
        <translation>Chiffré, le certificat n’est pas vérifié</translation>
    </message>
    <message>
        <source>Not encrypted: only on this computer</source>
        <translation>Non chiffré : seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>From now on this desk works with it</source>
        <translation>Ce guichet travaille désormais avec elle</translation>
    </message>
    <message>
        <source>The window opens there now.</source>
        <translation>La fenêtre s&apos;y ouvre maintenant.</translation>
    </message>
    <message>
        <source>This computer has no keyring: each start asks the password.</source>
        <translation>Cet ordinateur n’a pas de trousseau : le mot de passe est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>A back-up was made, and it is whole</source>
        <translation>Une copie de sauvegarde a été faite, et elle est intacte</translation>
    </message>
    <message>
        <source>No back-up was made</source>
        <translation>Aucune copie de sauvegarde n&apos;a été faite</translation>
    </message>
    <message>
        <source>Everything is on the server: {rows} rows, compared</source>
        <translation>Tout est sur le serveur : {rows} lignes, comparées</translation>
    </message>
    <message>
        <source>This desk works there now, with the login that moved it: fill in the desks&apos; login there.</source>
        <translation>Ce guichet y travaille désormais, avec l&apos;identifiant du déménagement : indiquez-y celui des guichets.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>L&apos;ouvrir là</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Utiliser cette base</translation>
    </message>
    <message>
        <source>Move the data there</source>
        <translation>Déménager les données</translation>
    </message>
    <message>
        <source>One moment: the server is asked</source>
        <translation>Un instant : on interroge le serveur</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Une copie est en cours</translation>
    </message>
    <message>
        <source>Every journal entry is being looked at</source>
        <translation>Chaque ligne du journal est vérifiée</translation>
    </message>
    <message>
        <source>Everything is being moved and compared</source>
        <translation>Tout est déménagé et comparé</translation>
    </message>
    <message>
        <source>Meanwhile nobody can lend at this desk.</source>
        <translation>Entre-temps, personne ne peut prêter à ce guichet.</translation>
    </message>
    <message>
        <source>Fill in the server, the database and the user</source>
        <translation>Remplissez le serveur, la base et l’utilisateur</translation>
    </message>
    <message>
        <source>The server is not tried yet</source>
        <translation>Le serveur n’est pas encore testé</translation>
    </message>
    <message>
        <source>Nothing is changed by trying.</source>
        <translation>Tester ne change rien.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{site}, {day}: close number {number}</source>
        <translation>{site}, {day} : clôture numéro {number}</translation>
    </message>
    <message>
        <source>Movements only, nothing was counted</source>
        <translation>Mouvements seulement, rien n’a été compté</translation>
    </message>
    <message>
        <source>Devices: {opening} to begin with, {came} came in, {left} left, {closing} lie here</source>
        <translation>Appareils : {opening} au début, {came} entrés, {left} sortis, {closing} ici maintenant</translation>
    </message>
    <message>
        <source>Counted: {in_order} in order; differences: {differences}, without an answer: {open}</source>
        <translation>Comptés : {in_order} en ordre ; différences : {differences}, sans réponse : {open}</translation>
    </message>
    <message>
        <source>Waiting: {sign} to sign, {check} to check, {match} scans to match</source>
        <translation>En attente : {sign} à signer, {check} à contrôler, {match} scans à associer</translation>
    </message>
    <message>
        <source>Overdue: {week} up to 7 days, {month} up to 30, {more} longer</source>
        <translation>En retard : {week} jusqu’à 7 jours, {month} jusqu’à 30, {more} plus longtemps</translation>
    </message>
    <message>
        <source>{site}: {day} is closed, number {number}</source>
        <translation>{site} : {day} est clôturé, numéro {number}</translation>
    </message>
    <message>
        <source>It can be closed. Nothing was written.</source>
        <translation>La journée peut être clôturée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{site}: {day} was not closed. There is no report of it.</source>
        <translation>{site} : {day} n’a pas été clôturé. Il n’y a pas de rapport.</translation>
    </message>
    <message>
        <source>There is no site {code}. Choose one of: {sites}</source>
        <translation>Il n’y a pas de site {code}. Choisissez parmi : {sites}</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>it may not be written, or is open elsewhere</source>
        <translation>l’écriture est interdite, ou il est ouvert ailleurs</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>il n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>What do you count for?</source>
        <translation>Pourquoi comptez-vous ?</translation>
    </message>
    <message>
        <source>The count belongs to the close of this day.</source>
        <translation>Le comptage fait partie de la clôture de cette journée.</translation>
    </message>
    <message>
        <source>The count stands by itself: the day stays open.</source>
        <translation>Le comptage est indépendant : la journée reste ouverte.</translation>
    </message>
    <message>
        <source>Nothing is counted in it yet.</source>
        <translation>Rien n’y est encore compté.</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Chargeurs</translation>
    </message>
    <message>
        <source>Chargers in: {place}</source>
        <translation>Chargeurs dans : {place}</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Comparing with the journal</source>
        <translation>Comparaison avec le journal</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>elsewhere or on loan</source>
        <translation>ailleurs ou prêté</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Label or serial number, then Enter (F2)</source>
        <translation>Étiquette ou numéro de série, puis Entrée (F2)</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>In: {place}</source>
        <translation>Dans : {place}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Who counts along</source>
        <translation>Qui compte aussi</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Continuer à compter</translation>
    </message>
    <message>
        <source>End this count</source>
        <translation>Arrêter ce comptage</translation>
    </message>
    <message>
        <source>Only movements, without a count</source>
        <translation>Seulement les mouvements, sans comptage</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Finish the stock-take</source>
        <translation>Terminer l’inventaire</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Clôturer quand même</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Begin everywhere</source>
        <translation>Commencer partout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Or say why it stays so for now</source>
        <translation>Ou dites pourquoi cela reste ainsi pour l’instant</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>Qui assure le suivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Jamais de nom</translation>
    </message>
    <message>
        <source>Sent to: {site}</source>
        <translation>Envoyé à : {site}</translation>
    </message>
    <message>
        <source>Seen: {where}</source>
        <translation>Vu : {where}</translation>
    </message>
    <message>
        <source>choose a site</source>
        <translation>choisissez un site</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>New storage place, then Enter</source>
        <translation>Nouveau rangement, puis Entrée</translation>
    </message>
    <message>
        <source>New storage place</source>
        <translation>Nouveau rangement</translation>
    </message>
    <message>
        <source>You can scan on: what comes in is counted.</source>
        <translation>Vous pouvez continuer à scanner : tout est compté.</translation>
    </message>
    <message>
        <source>What lies here is what should lie here.</source>
        <translation>Ce qui est ici est ce qui doit y être.</translation>
    </message>
    <message>
        <source>Every difference has an answer</source>
        <translation>Chaque différence a une réponse</translation>
    </message>
    <message>
        <source>Scan on to look something up, or Esc to count on.</source>
        <translation>Scannez pour chercher quelque chose, ou Échap pour continuer à compter.</translation>
    </message>
    <message>
        <source>Choose with the arrows, decide with a number; a scan goes to it.</source>
        <translation>Choisissez avec les flèches, décidez avec un chiffre ; un scan y mène.</translation>
    </message>
    <message>
        <source>Nothing can be added to a count that has ended</source>
        <translation>On ne peut plus rien ajouter à un comptage terminé</translation>
    </message>
    <message>
        <source>Press once more to end it, or Esc to go on.</source>
        <translation>Appuyez encore une fois pour terminer, ou Échap pour continuer.</translation>
    </message>
    <message>
        <source>Everything counted is kept.</source>
        <translation>Tout ce qui est compté est gardé.</translation>
    </message>
    <message>
        <source>Comparing shows what differs; you can count on after it.</source>
        <translation>La comparaison montre les différences ; vous pouvez ensuite continuer à compter.</translation>
    </message>
    <message>
        <source>What is decided stays; the count ends.</source>
        <translation>Ce qui est décidé reste ; le comptage se termine.</translation>
    </message>
    <message>
        <source>The day can be closed once every difference has an answer.</source>
        <translation>La journée peut être clôturée dès que chaque différence a une réponse.</translation>
    </message>
    <message>
        <source>Every difference has an answer: the day can be closed.</source>
        <translation>Chaque différence a une réponse : la journée peut être clôturée.</translation>
    </message>
    <message>
        <source>1 thing counted</source>
        <translation>1 compté</translation>
    </message>
    <message>
        <source>{count} things counted</source>
        <translation>{count} comptés</translation>
    </message>
    <message>
        <source>One difference asks for an answer</source>
        <translation>Une différence demande une réponse</translation>
    </message>
    <message>
        <source>{count} differences ask for an answer</source>
        <translation>{count} différences demandent une réponse</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>What the count found</source>
        <translation>Ce que le comptage a trouvé</translation>
    </message>
    <message>
        <source>Only movements: nothing was counted.</source>
        <translation>Seulement les mouvements : rien n&apos;a été compté.</translation>
    </message>
    <message>
        <source>{in_order} in order, {count} differences:</source>
        <translation>{in_order} en ordre, {count} différences :</translation>
    </message>
    <message>
        <source>{in_order} in order, no differences.</source>
        <translation>{in_order} en ordre, aucune différence.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No loan is overdue.</source>
        <translation>Aucun prêt n&apos;est en retard.</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Armoire</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>{day}: close it?</source>
        <translation>{day} : clôturer ?</translation>
    </message>
    <message>
        <source>What is done after it falls on the next day.</source>
        <translation>Ce qui se fait ensuite appartient à la journée suivante.</translation>
    </message>
    <message>
        <source>This is close number {number}</source>
        <translation>Ce sera la clôture numéro {number}</translation>
    </message>
    <message>
        <source>It cannot be closed now</source>
        <translation>Impossible de clôturer maintenant</translation>
    </message>
    <message>
        <source>The report is sealed and kept; nothing in it can be changed.</source>
        <translation>Le rapport est conservé tel quel : plus rien ne peut y changer.</translation>
    </message>
    <message>
        <source>What was done on {day} falls into this close as well: that day gets no report of its own.</source>
        <translation>Ce qui a été fait le {day} fait aussi partie de cette clôture : ce jour n&apos;aura pas de rapport à lui.</translation>
    </message>
    <message>
        <source>What was done from {first} to {last} falls into this close as well: {count} days without a report of their own.</source>
        <translation>Ce qui a été fait du {first} au {last} fait aussi partie de cette clôture : {count} jours sans rapport à eux.</translation>
    </message>
    <message>
        <source>Press F9 to close all the same, or Esc to count.</source>
        <translation>Appuyez sur F9 pour clôturer quand même, ou sur Échap pour compter.</translation>
    </message>
    <message>
        <source>Nothing is counted at this step</source>
        <translation>On ne compte pas à cette étape</translation>
    </message>
    <message>
        <source>Go back with Esc, then scan it again.</source>
        <translation>Revenez avec Échap, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Day number {number} is closed</source>
        <translation>La journée numéro {number} est clôturée</translation>
    </message>
    <message>
        <source>{day} is open again</source>
        <translation>{day} est rouverte</translation>
    </message>
    <message>
        <source>Close it once more when it is right: it gets a new number.</source>
        <translation>Clôturez à nouveau quand tout est juste : la journée reçoit un nouveau numéro.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>{code} is seen to</source>
        <translation>{code} est réglé</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Journées clôturées</translation>
    </message>
    <message>
        <source>Choose one to look at its report.</source>
        <translation>Choisissez-en une pour voir son rapport.</translation>
    </message>
    <message>
        <source>No day was closed here yet</source>
        <translation>Aucune journée n&apos;a encore été clôturée ici</translation>
    </message>
    <message>
        <source>It was opened again: this report counts no longer.</source>
        <translation>La journée a été rouverte : ce rapport ne compte plus.</translation>
    </message>
    <message>
        <source>Closed last: {day}</source>
        <translation>Dernière clôture : {day}</translation>
    </message>
    <message>
        <source>{day} · number {number}</source>
        <translation>{day} · numéro {number}</translation>
    </message>
    <message>
        <source>closed at {time} on {day} by {who}</source>
        <translation>clôturée à {time} le {day} par {who}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>movements only</source>
        <translation>mouvements seulement</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>jusqu&apos;à 7 jours</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 à 30 jours</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus longtemps</translation>
    </message>
    <message>
        <source>put right meanwhile</source>
        <translation>corrigé entre-temps</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{code} · {cause} · since {day} · {who}</source>
        <translation>{code} · {cause} · depuis le {day} · {who}</translation>
    </message>
    <message>
        <source>Go on where it was left: press F9, or scan the next device.</source>
        <translation>Reprenez où vous en étiez : F9, ou scannez l’appareil suivant.</translation>
    </message>
    <message>
        <source>Count what lies here</source>
        <translation>Comptez ce qui est ici</translation>
    </message>
    <message>
        <source>Press F9, or scan the first device: you see what differs after.</source>
        <translation>F9, ou scannez le premier appareil : vous verrez les différences après.</translation>
    </message>
    <message>
        <source>A count of {time} is going on</source>
        <translation>Un comptage de {time} est en cours</translation>
    </message>
    <message>
        <source>A stock-take of {time} is going on</source>
        <translation>Un inventaire de {time} est en cours</translation>
    </message>
    <message>
        <source>Scan what lies in: {place}</source>
        <translation>Scannez ce qui est dans : {place}</translation>
    </message>
    <message>
        <source>Each device once. F9 compares.</source>
        <translation>Chaque appareil une fois. F9 compare.</translation>
    </message>
    <message>
        <source>{code} is counted in this storage place already</source>
        <translation>{code} est déjà compté dans ce rangement</translation>
    </message>
    <message>
        <source>It counts once in {place}. Scan the next one.</source>
        <translation>Il compte une fois dans {place}. Scannez le suivant.</translation>
    </message>
    <message>
        <source>{code} is unknown here</source>
        <translation>{code} est inconnu ici</translation>
    </message>
    <message>
        <source>It is counted all the same: compare tells what to do.</source>
        <translation>Il est compté quand même : la comparaison dira quoi faire.</translation>
    </message>
    <message>
        <source>{code} is counted</source>
        <translation>{code} est compté</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>counted here already</source>
        <translation>déjà compté ici</translation>
    </message>
    <message>
        <source>unknown, counted</source>
        <translation>inconnu, compté</translation>
    </message>
    <message>
        <source>{code} is not counted any more</source>
        <translation>{code} n’est plus compté</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the one before it back as well.</source>
        <translation>Ctrl+Z retire aussi le précédent.</translation>
    </message>
    <message>
        <source>The count has ended</source>
        <translation>Le comptage est terminé</translation>
    </message>
    <message>
        <source>What was decided stays in the journal.</source>
        <translation>Ce qui est décidé reste dans le journal.</translation>
    </message>
    <message>
        <source>{code}: that is written down</source>
        <translation>{code} : c’est noté</translation>
    </message>
    <message>
        <source>Set right: the loan goes on with {code}</source>
        <translation>Corrigé : le prêt continue avec {code}</translation>
    </message>
    <message>
        <source>Agreement {number} is new, and has to be signed: Ctrl+P opens it.</source>
        <translation>Le contrat {number} est nouveau et doit être signé : Ctrl+P l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Most likely two classmates had each other&apos;s device: {here} lies here, and its borrower has {theirs}.</source>
        <translation>Deux participants avaient sans doute l&apos;appareil l&apos;un de l&apos;autre : {here} est ici, et son emprunteur a {theirs}.</translation>
    </message>
    <message>
        <source>{code} is in order</source>
        <translation>{code} est en ordre</translation>
    </message>
    <message>
        <source>It was counted, and it should lie here.</source>
        <translation>Il est compté, et il doit être ici.</translation>
    </message>
    <message>
        <source>seen nowhere</source>
        <translation>vu nulle part</translation>
    </message>
    <message>
        <source>Do not end it</source>
        <translation>Ne pas arrêter</translation>
    </message>
    <message>
        <source>journal: {state}</source>
        <translation>journal : {state}</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>follows up: {who}</source>
        <translation>suivi : {who}</translation>
    </message>
    <message>
        <source>Begin to count</source>
        <translation>Commencer à compter</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Continuer à compter</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>Des jours précédents</translation>
    </message>
    <message>
        <source>and {count} more, in the report</source>
        <translation>et encore {count}, dans le rapport</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Clôture de la journée</translation>
    </message>
    <message>
        <source>Open again: {day}</source>
        <translation>Rouvrir : {day}</translation>
    </message>
    <message>
        <source>Its report stays kept, and counts no longer. A coordinator decides about it.</source>
        <translation>Son rapport reste conservé, mais ne compte plus. Un coordinateur en décide.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Rouvrir la journée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Devices in the cabinet</source>
        <translation>Appareils dans l&apos;armoire</translation>
    </message>
    <message>
        <source>lay here</source>
        <translation>étaient ici</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>sont entrés</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sont sortis</translation>
    </message>
    <message>
        <source>lie here now</source>
        <translation>sont ici maintenant</translation>
    </message>
    <message>
        <source>Open paperwork</source>
        <translation>Papiers en attente</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message>
        <source>{count} to sign</source>
        <translation>{count} à signer</translation>
    </message>
    <message>
        <source>{count} returns to check</source>
        <translation>{count} retours à contrôler</translation>
    </message>
    <message>
        <source>{count} scans to match</source>
        <translation>{count} scans à associer</translation>
    </message>
    <message>
        <source>Who closes</source>
        <translation>Qui clôture</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>F9 asks for your PIN once more.</source>
        <translation>F9 redemande votre code PIN.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Second person, who looks on</source>
        <translation>Deuxième personne, qui assiste</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturé par</translation>
    </message>
    <message>
        <source>Who counted what</source>
        <translation>Qui a compté quoi</translation>
    </message>
    <message>
        <source>Stock-take by site</source>
        <translation>Inventaire par site</translation>
    </message>
    <message>
        <source>Begin a stock-take everywhere</source>
        <translation>Commencer un inventaire partout</translation>
    </message>
    <message>
        <source>Staff find it open at their desk and go on with the first scan. A coordinator decides about it.</source>
        <translation>Les collègues le trouvent ouvert à leur guichet et continuent avec le premier scan. Un coordinateur en décide.</translation>
    </message>
    <message>
        <source>Begins at: {sites}</source>
        <translation>Commence à : {sites}</translation>
    </message>
    <message>
        <source>Left as it is, something is counted there: {sites}</source>
        <translation>Reste tel quel, un comptage y est en cours : {sites}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Counting goes on here.</source>
        <translation>Ici, le comptage continue.</translation>
    </message>
    <message>
        <source>Choose a site to see who counted what. Enter goes to the list.</source>
        <translation>Choisissez un site pour voir qui a compté quoi. Entrée va à la liste.</translation>
    </message>
    <message>
        <source>The other sites are seen once the server is back</source>
        <translation>Les autres sites seront visibles au retour du serveur</translation>
    </message>
    <message>
        <source>going on: {count}</source>
        <translation>en cours : {count}</translation>
    </message>
    <message>
        <source>finished: {count}</source>
        <translation>terminés : {count}</translation>
    </message>
    <message>
        <source>not counted: {count}</source>
        <translation>non comptés : {count}</translation>
    </message>
    <message>
        <source>Stock-take by site: {said}</source>
        <translation>Inventaire par site : {said}</translation>
    </message>
    <message>
        <source>Every site is being counted already</source>
        <translation>Un comptage est en cours dans chaque site</translation>
    </message>
    <message>
        <source>Nothing is counted now at 1 site</source>
        <translation>Aucun comptage en cours dans 1 site</translation>
    </message>
    <message>
        <source>Nothing is counted now at {count} sites</source>
        <translation>Aucun comptage en cours dans {count} sites</translation>
    </message>
    <message>
        <source>A stock-take that is begun here goes on at the desks of a site.</source>
        <translation>Un inventaire commencé ici continue aux guichets de chaque site.</translation>
    </message>
    <message>
        <source>Was counted already: {sites}</source>
        <translation>Un comptage y était déjà en cours : {sites}</translation>
    </message>
    <message>
        <source>No stock-take was begun</source>
        <translation>Aucun inventaire n&apos;a commencé</translation>
    </message>
    <message>
        <source>The stock-take has begun: {sites}</source>
        <translation>L&apos;inventaire a commencé : {sites}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>counts for the day close</source>
        <translation>compte pour la clôture du jour</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>no stock-take yet</source>
        <translation>pas encore d&apos;inventaire</translation>
    </message>
    <message>
        <source>A count for the day close goes on here, {when}.</source>
        <translation>Un comptage pour la clôture du jour est en cours ici, {when}.</translation>
    </message>
    <message>
        <source>No stock-take was made here yet.</source>
        <translation>Pas encore d&apos;inventaire ici.</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>Commencé le {when}</translation>
    </message>
    <message>
        <source>Finished {when}</source>
        <translation>Terminé le {when}</translation>
    </message>
    <message>
        <source>last scan {when}</source>
        <translation>dernier scan {when}</translation>
    </message>
    <message>
        <source>{count} put right</source>
        <translation>{count} rectifiés</translation>
    </message>
    <message>
        <source>finished, {count} open</source>
        <translation>terminé, {count} sans réponse</translation>
    </message>
    <message>
        <source>{count} explained</source>
        <translation>{count} expliqués</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} sans réponse</translation>
    </message>
    <message>
        <source>{count} in order</source>
        <translation>{count} en ordre</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis le {when}</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Find by label, serial number or model</source>
        <translation>Chercher par étiquette, numéro de série ou modèle</translation>
    </message>
    <message>
        <source>No devices yet: scan one, press Ctrl+N, or import a file.</source>
        <translation>Encore aucun appareil&#xa0;: scannez-en un, appuyez sur Ctrl+N ou importez un fichier.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Retour le</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Updates until</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Prêtés</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>About the device only: nothing about a person.</source>
        <translation>Sur l&apos;appareil seulement, rien sur une personne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>carte SIM</translation>
    </message>
    <message>
        <source>With {name}, back on {date}</source>
        <translation>Chez {name}, retour le {date}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finish this first, then scan it again.</source>
        <translation>Terminez d&apos;abord ceci, puis scannez à nouveau.</translation>
    </message>
</context>
<context>
    <name>DoneToday</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Done today; Enter undoes a line</source>
        <translation>Fait aujourd’hui ; Entrée annule une ligne</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>The course gave a date; choose another when there is a reason.</source>
        <translation>La date vient du cours. Choisissez-en une autre s&apos;il y a une raison.</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>Quand revient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Choisir cette date</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Prepared: {state}</source>
        <translation>Préparé : {state}</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Prolongé jusqu’au {date}</translation>
    </message>
    <message>
        <source>Came in later: {thing}</source>
        <translation>Rentré plus tard : {thing}</translation>
    </message>
    <message>
        <source>Sent to another site</source>
        <translation>Envoyé vers un autre site</translation>
    </message>
    <message>
        <source>Received from another site</source>
        <translation>Reçu d&apos;un autre site</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>Signalé comme manquant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>Lent, to be signed on paper</source>
        <translation>Prêté, à signer sur papier</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Taken back, without {missing}</source>
        <translation>Repris, sans {missing}</translation>
    </message>
    <message>
        <source>Signed paper filed from a scan</source>
        <translation>Papier signé numérisé</translation>
    </message>
    <message>
        <source>Scanned pages filed</source>
        <translation>Pages numérisées classées</translation>
    </message>
    <message>
        <source>Scanned pages kept to match by hand</source>
        <translation>Pages numérisées à associer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>{devices} devices, {courses} courses, {people} people</source>
        <translation>{devices} appareils, {courses} cours, {people} personnes</translation>
    </message>
    <message>
        <source>Count along with others</source>
        <translation>Comptage avec d’autres</translation>
    </message>
    <message>
        <source>Counted, and was before in that place</source>
        <translation>Compté, et l’était déjà dans ce rangement</translation>
    </message>
    <message>
        <source>Day closed: {date}</source>
        <translation>Journée clôturée : {date}</translation>
    </message>
    <message>
        <source>Conflict settled: what is on the server was kept</source>
        <translation>Conflit réglé : ce qui est sur le serveur est gardé</translation>
    </message>
    <message>
        <source>Conflict settled: recorded after all</source>
        <translation>Conflit réglé : noté quand même</translation>
    </message>
    <message>
        <source>Conflict settled: recorded as a swap</source>
        <translation>Conflit réglé : noté comme échange</translation>
    </message>
    <message>
        <source>Conflict settled: put right by hand</source>
        <translation>Conflit réglé : corrigé à la main</translation>
    </message>
    <message>
        <source>A step of preparing</source>
        <translation>Étape de préparation</translation>
    </message>
    <message>
        <source>Sent, received, missing or found</source>
        <translation>Envoyé, reçu, manquant ou retrouvé</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongé</translation>
    </message>
    <message>
        <source>An accessory came in</source>
        <translation>Accessoire rentré</translation>
    </message>
    <message>
        <source>Signed paper came in</source>
        <translation>Papier signé rentré</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Scanned page matched by hand</source>
        <translation>Page numérisée associée</translation>
    </message>
    <message>
        <source>Scanned page thrown away</source>
        <translation>Page numérisée jetée</translation>
    </message>
    <message>
        <source>Database set up</source>
        <translation>Base de données créée</translation>
    </message>
    <message>
        <source>Desk added</source>
        <translation>Guichet ajouté</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Site modifié</translation>
    </message>
    <message>
        <source>Rules of lending changed</source>
        <translation>Règles de prêt modifiées</translation>
    </message>
    <message>
        <source>Device registered or changed</source>
        <translation>Appareil enregistré</translation>
    </message>
    <message>
        <source>SIM card registered or changed</source>
        <translation>Carte SIM enregistrée</translation>
    </message>
    <message>
        <source>Newcomer registered or changed</source>
        <translation>Primo-arrivant enregistré</translation>
    </message>
    <message>
        <source>Course registered or changed</source>
        <translation>Cours enregistré</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Filled with a made-up year</source>
        <translation>Rempli d’exemples</translation>
    </message>
    <message>
        <source>Newcomer forgotten</source>
        <translation>Primo-arrivant oublié</translation>
    </message>
    <message>
        <source>Certificate registered</source>
        <translation>Certificat enregistré</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Certificat révoqué</translation>
    </message>
    <message>
        <source>Member of staff added or changed</source>
        <translation>Collaborateur enregistré</translation>
    </message>
    <message>
        <source>Put into the conflicts</source>
        <translation>Mis dans les conflits</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflit réglé</translation>
    </message>
    <message>
        <source>Loan ended as swapped</source>
        <translation>Prêt clôturé comme échange</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>Comptage commencé</translation>
    </message>
    <message>
        <source>Stock-take begun</source>
        <translation>Inventaire commencé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>A scan of a count taken back</source>
        <translation>Scan d’un comptage retiré</translation>
    </message>
    <message>
        <source>Chargers counted</source>
        <translation>Chargeurs comptés</translation>
    </message>
    <message>
        <source>Decided about a difference</source>
        <translation>Décision sur une différence</translation>
    </message>
    <message>
        <source>A difference was seen to</source>
        <translation>Une différence a été suivie</translation>
    </message>
    <message>
        <source>Count ended</source>
        <translation>Comptage terminé</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Journée clôturée</translation>
    </message>
    <message>
        <source>Day opened again</source>
        <translation>Journée rouverte</translation>
    </message>
    <message>
        <source>Loan goes on with the swapped device</source>
        <translation>Le prêt continue avec l’appareil échangé</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The database cannot be written</source>
        <translation>Impossible d&apos;écrire dans la base de données</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Another program keeps the database busy</source>
        <translation>Un autre programme occupe la base de données</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Le fichier de la base de données est abîmé</translation>
    </message>
    <message>
        <source>A newer Leenbalie made this database</source>
        <translation>Une Leenbalie plus récente a créé cette base</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de données ne répond pas</translation>
    </message>
    <message>
        <source>Everything in it is safe, but nothing new can be kept.</source>
        <translation>Tout ce qu&apos;elle contient est en sécurité, mais rien de neuf ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Everything in the database is safe, but nothing new can be kept.</source>
        <translation>Tout dans la base de données est en sécurité, mais rien de neuf ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Nothing is lost; nothing was changed.</source>
        <translation>Rien n&apos;est perdu, rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Leenbalie leaves the file as it is, so that nothing more is lost.</source>
        <translation>Leenbalie laisse le fichier tel quel. Ainsi, rien d&apos;autre n&apos;est perdu.</translation>
    </message>
    <message>
        <source>This older version stays away from it, so that nothing is lost.</source>
        <translation>Cette ancienne version n&apos;y touche pas. Ainsi, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Then press Try again.</source>
        <translation>Appuyez ensuite sur Réessayer.</translation>
    </message>
    <message>
        <source>Ask the help desk for the right to write in this database.</source>
        <translation>Demandez au helpdesk le droit d&apos;écrire dans cette base de données.</translation>
    </message>
    <message>
        <source>See whether this folder exists and may be written by you.</source>
        <translation>Vérifiez que ce dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Is it on a stick or a network drive? See whether it is there.</source>
        <translation>Est-elle sur une clé ou un disque réseau&#xa0;? Vérifiez qu&apos;il est là.</translation>
    </message>
    <message>
        <source>Does that work? Call the help desk, and name the database below.</source>
        <translation>Cela marche&#xa0;? Appelez le helpdesk et citez la base ci-dessous.</translation>
    </message>
    <message>
        <source>Close other windows of Leenbalie, and back-ups that run.</source>
        <translation>Fermez les autres fenêtres de Leenbalie et les sauvegardes en cours.</translation>
    </message>
    <message>
        <source>Does it stay so? Start this computer again.</source>
        <translation>Cela continue&#xa0;? Redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>Do not delete or rename the file: it can often be mended.</source>
        <translation>N&apos;effacez pas et ne renommez pas le fichier&#xa0;: on peut souvent le réparer.</translation>
    </message>
    <message>
        <source>Call the help desk, and name the file below.</source>
        <translation>Appelez le helpdesk et citez le fichier ci-dessous.</translation>
    </message>
    <message>
        <source>Lend on paper until the back-up has been put in its place.</source>
        <translation>Prêtez sur papier jusqu&apos;à ce que la sauvegarde soit remise en place.</translation>
    </message>
    <message>
        <source>Ask the help desk for the newest Leenbalie on this computer.</source>
        <translation>Demandez au helpdesk d&apos;installer ici la dernière version de Leenbalie.</translation>
    </message>
    <message>
        <source>Another desk with the newest one can lend already.</source>
        <translation>Un autre guichet avec la dernière version peut déjà prêter.</translation>
    </message>
    <message>
        <source>Call the help desk: the server has no room left.</source>
        <translation>Appelez le helpdesk&#xa0;: le serveur n&apos;a plus de place.</translation>
    </message>
    <message>
        <source>Make room: empty the bin, and remove big downloads.</source>
        <translation>Faites de la place&#xa0;: videz la corbeille et effacez les gros téléchargements.</translation>
    </message>
    <message>
        <source>See whether the network works, for example with a web page.</source>
        <translation>Vérifiez que le réseau marche, par exemple avec une page web.</translation>
    </message>
    <message>
        <source>Call the help desk; the log has the details.</source>
        <translation>Appelez le helpdesk. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Which database</source>
        <translation>Quelle base de données</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opens the same database once more</source>
        <translation>Ouvre encore une fois la même base</translation>
    </message>
    <message>
        <source>Put back the back-up of {day}, {time}</source>
        <translation>Remettre la sauvegarde du {day}, {time}</translation>
    </message>
    <message>
        <source>The back-up could not be put back</source>
        <translation>La sauvegarde n’a pas pu être remise</translation>
    </message>
    <message>
        <source>Nothing was changed. Call the help desk.</source>
        <translation>Rien n’a été modifié. Appelez le helpdesk.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Donner le mot de passe</translation>
    </message>
    <message>
        <source>Then opens the database once more</source>
        <translation>Rouvre ensuite la base</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Changes the structure of the database, for all desks</source>
        <translation>Change la structure de la base, pour tous les guichets</translation>
    </message>
    <message>
        <source>One moment: the database is brought up to date</source>
        <translation>Un instant : la base est mise à jour</translation>
    </message>
    <message>
        <source>One moment: the back-up is being put back</source>
        <translation>Un instant : la sauvegarde est remise en place</translation>
    </message>
    <message>
        <source>One moment: the database is being opened</source>
        <translation>Un instant&#xa0;: la base de données s&apos;ouvre</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>The database asks for a password</source>
        <translation>La base de données demande un mot de passe</translation>
    </message>
    <message>
        <source>This computer does not keep the password of the database.</source>
        <translation>Cet ordinateur ne garde pas le mot de passe de la base.</translation>
    </message>
    <message>
        <source>Enter the password of this desk at the database.</source>
        <translation>Donnez le mot de passe de ce guichet pour la base.</translation>
    </message>
    <message>
        <source>You do not know it? The help desk does.</source>
        <translation>Tu ne le connais pas ? Le helpdesk bien.</translation>
    </message>
    <message>
        <source>The database refuses the password</source>
        <translation>La base refuse le mot de passe</translation>
    </message>
    <message>
        <source>The user or the password is wrong, or the password was changed.</source>
        <translation>L’utilisateur ou le mot de passe est faux, ou le mot de passe a changé.</translation>
    </message>
    <message>
        <source>Does it stay so? Ask the help desk for a new password.</source>
        <translation>Cela continue ? Demandez un nouveau mot de passe au helpdesk.</translation>
    </message>
    <message>
        <source>The server does not let this desk in</source>
        <translation>Le serveur ne laisse pas entrer ce guichet</translation>
    </message>
    <message>
        <source>The server does not know this user, or not from this computer.</source>
        <translation>Le serveur ne connaît pas cet utilisateur, ou pas depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>See whether the user name is spelled as the help desk gave it.</source>
        <translation>Vérifiez si le nom d’utilisateur est celui que le helpdesk a donné.</translation>
    </message>
    <message>
        <source>Ask the help desk to let this computer in at the server.</source>
        <translation>Demandez au helpdesk d’admettre cet ordinateur sur le serveur.</translation>
    </message>
    <message>
        <source>The server has no database of that name</source>
        <translation>Le serveur n’a pas de base de ce nom</translation>
    </message>
    <message>
        <source>See whether the name of the database is spelled right.</source>
        <translation>Vérifiez si le nom de la base est bien écrit.</translation>
    </message>
    <message>
        <source>Is it? Ask the help desk to make the database first.</source>
        <translation>Il est correct ? Demandez au helpdesk de créer d’abord la base.</translation>
    </message>
    <message>
        <source>The connection with the server is not safe</source>
        <translation>La connexion avec le serveur n’est pas sûre</translation>
    </message>
    <message>
        <source>The server has no encryption, or its certificate is not trusted here.</source>
        <translation>Le serveur ne chiffre pas, ou cet ordinateur ne fait pas confiance à son certificat.</translation>
    </message>
    <message>
        <source>See whether the name of the server is spelled in full.</source>
        <translation>Vérifiez si le nom du serveur est écrit en entier.</translation>
    </message>
    <message>
        <source>Call the help desk: the certificate of the server is not trusted.</source>
        <translation>Appelez le helpdesk : le certificat du serveur n’est pas accepté.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server&apos;s certificate</source>
        <translation>Cet ordinateur ne sait pas qui a émis le certificat du serveur</translation>
    </message>
    <message>
        <source>Its name may be right, but nobody vouches for it here, or not any more.</source>
        <translation>Le nom est peut-être juste, mais personne ne s’en porte garant ici, ou plus maintenant.</translation>
    </message>
    <message>
        <source>Ask the help desk to make its authority known on this computer.</source>
        <translation>Demandez au helpdesk de faire connaître l’émetteur du certificat sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Is it known? Then the certificate may be out of date.</source>
        <translation>Il est connu ? Alors le certificat est peut-être périmé.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name</source>
        <translation>Le certificat du serveur est au nom d’un autre</translation>
    </message>
    <message>
        <source>Who issued it is trusted, but it does not stand for the name you gave.</source>
        <translation>L’émetteur est fiable, mais le certificat ne vaut pas pour le nom que vous avez donné.</translation>
    </message>
    <message>
        <source>Give the name of the server as it stands in its certificate.</source>
        <translation>Donnez le nom du serveur tel qu’il figure dans son certificat.</translation>
    </message>
    <message>
        <source>The server has too many connections</source>
        <translation>Le serveur a trop de connexions</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Attendez une minute.</translation>
    </message>
    <message>
        <source>Does it stay so? Call the help desk.</source>
        <translation>Cela continue ? Appelez le helpdesk.</translation>
    </message>
    <message>
        <source>This desk has no right to do that in the database</source>
        <translation>Ce guichet n’a pas ce droit dans la base</translation>
    </message>
    <message>
        <source>Only the login that owns the database may do that</source>
        <translation>Seul le compte propriétaire de la base de données peut faire cela</translation>
    </message>
    <message>
        <source>Give the login of the owner, which made the database.</source>
        <translation>Donnez le compte du propriétaire, qui a créé la base de données.</translation>
    </message>
    <message>
        <source>This login may make no roles at the server: it needs CREATEROLE</source>
        <translation>Ce compte ne peut pas créer de rôles sur le serveur : il lui faut CREATEROLE</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for that right.</source>
        <translation>Demandez ce droit à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The database is of an older Leenbalie</source>
        <translation>La base est d’un Leenbalie plus ancien</translation>
    </message>
    <message>
        <source>It can be brought up to date now; other desks can go on lending.</source>
        <translation>Elle peut être mise à jour maintenant. Les autres guichets peuvent continuer à prêter.</translation>
    </message>
    <message>
        <source>Is there a back-up of the server of today? Ask the help desk.</source>
        <translation>Y a-t-il une sauvegarde du serveur d’aujourd’hui ? Demandez au helpdesk.</translation>
    </message>
    <message>
        <source>Then press Bring up to date.</source>
        <translation>Appuyez ensuite sur Mettre à jour.</translation>
    </message>
    <message>
        <source>This desk may not change its structure; the help desk may.</source>
        <translation>Ce guichet ne peut pas changer sa structure, le helpdesk bien.</translation>
    </message>
    <message>
        <source>Ask the help desk to run: leenbalie database init</source>
        <translation>Demandez au helpdesk d’exécuter : leenbalie database init</translation>
    </message>
    <message>
        <source>Moving to this database was cut before its end</source>
        <translation>Le déménagement vers cette base a été coupé</translation>
    </message>
    <message>
        <source>Not everything is in it yet. The database it came from is whole.</source>
        <translation>Tout n’y est pas encore. La base d’origine est intacte.</translation>
    </message>
    <message>
        <source>Start the move again at the computer where it was begun.</source>
        <translation>Relance le déménagement sur l’ordinateur où il a commencé.</translation>
    </message>
    <message>
        <source>It goes on where it was cut.</source>
        <translation>Il reprend là où il s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>day/month/year, or empty</source>
        <translation>jour/mois/année, ou vide</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce guichet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Welcome to Leenbalie</source>
        <translation>Bienvenue dans Leenbalie</translation>
    </message>
    <message>
        <source>The database is empty. Say where this is and who you are.</source>
        <translation>La base de données est vide. Dites où nous sommes et qui vous êtes.</translation>
    </message>
    <message>
        <source>Others use this database too: everybody signs in with 6 to 12 digits.</source>
        <translation>D’autres utilisent aussi cette base de données : chacun s’identifie avec 6 à 12 chiffres.</translation>
    </message>
    <message>
        <source>May stay empty: then whoever opens this window works under your name.</source>
        <translation>Peut rester vide : qui ouvre cette fenêtre travaille alors sous votre nom.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>For real work. Add devices, courses and people, or import them from CSV.</source>
        <translation>Pour le vrai travail. Ajoutez des appareils, des cours et des personnes, ou importez-les d&apos;un CSV.</translation>
    </message>
    <message>
        <source>With demo data</source>
        <translation>Avec des exemples</translation>
    </message>
    <message>
        <source>To try it out: 1,000 Chromebooks, 60 courses and a year of loans. All made up.</source>
        <translation>Pour essayer&#xa0;: 1&#xa0;000 Chromebooks, 60 cours et un an de prêts. Tout est inventé.</translation>
    </message>
    <message>
        <source>Fill in the site</source>
        <translation>Indiquez le site</translation>
    </message>
    <message>
        <source>Fill in a name for this desk</source>
        <translation>Indiquez un nom pour ce guichet</translation>
    </message>
    <message>
        <source>Fill in your name</source>
        <translation>Indiquez votre nom</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un code PIN</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Tapez encore une fois le code PIN</translation>
    </message>
    <message>
        <source>Change what is said in red</source>
        <translation>Corrigez ce qui est en rouge</translation>
    </message>
    <message>
        <source>Choose one of the two cards</source>
        <translation>Choisissez une des deux cartes</translation>
    </message>
    <message>
        <source>{name} becomes the coordinator of {desk} in {site}</source>
        <translation>{name} devient coordinateur de {desk} à {site}</translation>
    </message>
    <message>
        <source>One moment: the database is being made</source>
        <translation>Un instant&#xa0;: la base de données se crée</translation>
    </message>
    <message>
        <source>A year of lending is being made up</source>
        <translation>Une année de prêts s&apos;invente</translation>
    </message>
    <message>
        <source>That takes a minute at most. Leave the window open.</source>
        <translation>Cela dure une minute au plus. Laissez la fenêtre ouverte.</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year</source>
        <translation>Nouvel An</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>fête du Travail</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Flemish Community Day</source>
        <translation>fête de la Communauté flamande</translation>
    </message>
    <message>
        <source>Belgian National Day</source>
        <translation>fête nationale</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Armistice</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noël</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Ce fichier ne peut pas être lu comme du texte.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Ce fichier dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>There are more cells in this line than there are columns.</source>
        <translation>Cette ligne a plus de cases qu&apos;il n&apos;y a de colonnes.</translation>
    </message>
    <message>
        <source>{text} stands in line {line} already.</source>
        <translation>{text} est déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>The label {tag} is on the device {serial} already.</source>
        <translation>L&apos;étiquette {tag} est déjà sur l&apos;appareil {serial}.</translation>
    </message>
    <message>
        <source>There is no site {text}: add it under Settings.</source>
        <translation>Il n&apos;y a pas de site {text}&#xa0;: ajoutez-le sous Gestion.</translation>
    </message>
    <message>
        <source>{column}: not {value}, but for example {example}.</source>
        <translation>{column}&#xa0;: pas {value} mais par exemple {example}.</translation>
    </message>
    <message>
        <source>These columns fit none of our lists. What each of them has:</source>
        <translation>Ces colonnes ne correspondent à aucune de nos listes. Ce que chacune contient&#xa0;:</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Updates until</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>GSM ou e-mail</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>Forme du cours</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>1re leçon</translation>
    </message>
    <message>
        <source>Last lesson</source>
        <translation>Dern. leçon</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>devices: {count}</source>
        <translation>appareils&#xa0;: {count}</translation>
    </message>
    <message>
        <source>courses: {count}</source>
        <translation>cours&#xa0;: {count}</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>personnes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>enrolments: {count}</source>
        <translation>inscriptions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Imported, {brought}</source>
        <translation>Importé, {brought}</translation>
    </message>
    <message>
        <source>Only tried: nothing was kept.</source>
        <translation>Essai seulement : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>{what} in {file}</source>
        <translation>{what} dans {file}</translation>
    </message>
    <message>
        <source>One moment: the file is being written.</source>
        <translation>Un instant&#xa0;: le fichier s&apos;écrit.</translation>
    </message>
    <message>
        <source>Reading; nothing is written yet.</source>
        <translation>Lecture du fichier. Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Il n&apos;y a rien de neuf dans ce fichier.</translation>
    </message>
    <message>
        <source>Refused lines are left out: mend them, and import once more.</source>
        <translation>Les lignes refusées sont omises. Corrigez-les et importez encore une fois.</translation>
    </message>
    <message>
        <source>Everything can go in; nothing is written yet.</source>
        <translation>Tout peut entrer. Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Chercher une ligne</translation>
    </message>
    <message>
        <source>This file has no lines below its head.</source>
        <translation>Ce fichier n&apos;a pas de lignes sous l&apos;en-tête.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisissez un fichier CSV</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>{time} later at the server</source>
        <translation>{time} plus tard sur le serveur</translation>
    </message>
    <message>
        <source>{time} fast</source>
        <translation>{time} d’avance</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} après</translation>
    </message>
    <message>
        <source>{who}, approved by {other}</source>
        <translation>{who}, approuvé par {other}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} j</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Tout le personnel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>all days, or day/month/year</source>
        <translation>tous, ou jour/mois/année</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Find by label, loan number or client number</source>
        <translation>Chercher par étiquette, numéro de prêt ou de client</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Ce qui a été rempli</translation>
    </message>
    <message>
        <source>Entry {number} of this desk</source>
        <translation>Ligne {number} de ce guichet</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation>approuvé par {who}</translation>
    </message>
    <message>
        <source>Client number {number}</source>
        <translation>Numéro de client {number}</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Prêt {number}</translation>
    </message>
    <message>
        <source>By the server&apos;s clock {when}</source>
        <translation>Selon l’horloge du serveur {when}</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>a été modifiée</translation>
    </message>
    <message>
        <source>one before it is missing</source>
        <translation>une ligne manque avant</translation>
    </message>
    <message>
        <source>chain holds</source>
        <translation>chaîne intacte</translation>
    </message>
    <message>
        <source>It is not what was written: its hash does not fit.</source>
        <translation>Ce n’est pas ce qui a été écrit : le hash ne correspond pas.</translation>
    </message>
    <message>
        <source>It does not follow on the entry before it.</source>
        <translation>Cette ligne ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>It is what was written, and follows on the one before it.</source>
        <translation>C’est ce qui a été écrit, et cela suit la ligne précédente.</translation>
    </message>
    <message>
        <source>is kept, and is what was written</source>
        <translation>est conservé et intact</translation>
    </message>
    <message>
        <source>is not what was written</source>
        <translation>n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>was erased with the person it was about</source>
        <translation>a été effacé avec la personne concernée</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>This cannot be kept for next time.</source>
        <translation>Ceci ne peut pas être gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>There is no device in this list.</source>
        <translation>Il n’y a aucun appareil dans cette liste.</translation>
    </message>
    <message>
        <source>The chosen rows ({count})</source>
        <translation>Les lignes choisies ({count})</translation>
    </message>
    <message>
        <source>All in this list ({count})</source>
        <translation>Toute cette liste ({count})</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>Sheet or roll</source>
        <translation>Feuille ou rouleau</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Première étiquette</translation>
    </message>
    <message>
        <source>Click the first free place.</source>
        <translation>Cliquez sur la première place libre.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Page to measure</source>
        <translation>Page à mesurer</translation>
    </message>
    <message>
        <source>When this printer is a little off</source>
        <translation>Si cette imprimante dévie un peu</translation>
    </message>
    <message>
        <source>{name}, roll</source>
        <translation>{name}, rouleau</translation>
    </message>
    <message>
        <source>{name}, {count} on a sheet</source>
        <translation>{name}, {count} par feuille</translation>
    </message>
    <message>
        <source>First label at place {place} of {all}</source>
        <translation>Première étiquette à la place {place} sur {all}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Progress of sending</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Donner le mot de passe</translation>
    </message>
    <message>
        <source>To the conflicts</source>
        <translation>Vers les conflits</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nothing is lost. Leenbalie goes on as soon as it is back.</source>
        <translation>Rien n&apos;est perdu. Leenbalie continue dès que le serveur est de retour.</translation>
    </message>
    <message>
        <source>No server: you go on working on this computer</source>
        <translation>Pas de serveur : vous continuez sur cet ordinateur</translation>
    </message>
    <message>
        <source>The server is back: {acts} on their way</source>
        <translation>Le serveur est de retour : {acts} en route</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>1 acte</translation>
    </message>
    <message>
        <source>{count} acts</source>
        <translation>{count} actes</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>pas de serveur</translation>
    </message>
    <message>
        <source>The password of the server is not right</source>
        <translation>Le mot de passe du serveur n’est pas bon</translation>
    </message>
    <message>
        <source>The server asks for the password</source>
        <translation>Le serveur demande le mot de passe</translation>
    </message>
    <message>
        <source>No server, and no copy here to go on with</source>
        <translation>Pas de serveur, et pas de copie ici pour continuer</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>{acts} sent</source>
        <translation>{acts} envoyés</translation>
    </message>
    <message>
        <source>The copy here was damaged; a new one is made</source>
        <translation>La copie ici était endommagée ; une nouvelle est faite</translation>
    </message>
    <message>
        <source>What was not sent may be in {file}: tell who looks after Leenbalie.</source>
        <translation>Ce qui n&apos;était pas envoyé est peut-être dans {file} : dites-le à qui gère Leenbalie.</translation>
    </message>
    <message>
        <source>Going on without the server is not possible now</source>
        <translation>Continuer sans serveur n&apos;est pas possible pour le moment</translation>
    </message>
    <message>
        <source>The copy on this computer: {why}. Tell who looks after Leenbalie.</source>
        <translation>La copie sur cet ordinateur : {why}. Dites-le à qui gère Leenbalie.</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>rien ne peut être écrit dans son dossier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>un autre programme l&apos;occupe</translation>
    </message>
    <message>
        <source>a newer Leenbalie made it</source>
        <translation>un Leenbalie plus récent l&apos;a faite</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>1 act waits to be sent</source>
        <translation>1 acte attend</translation>
    </message>
    <message>
        <source>{acts} wait to be sent</source>
        <translation>{acts} attendent</translation>
    </message>
    <message>
        <source>Lists are from {when}</source>
        <translation>Les listes datent de {when}</translation>
    </message>
    <message>
        <source>1 act no longer fits</source>
        <translation>1 acte ne convient plus</translation>
    </message>
    <message>
        <source>It waits under Conflicts.</source>
        <translation>Il attend sous Conflits.</translation>
    </message>
    <message>
        <source>{acts} no longer fit</source>
        <translation>{acts} ne conviennent plus</translation>
    </message>
    <message>
        <source>They wait under Conflicts.</source>
        <translation>Ils attendent sous Conflits.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing fits these words and filters.</source>
        <translation>Rien ne correspond à ces mots et à ces filtres.</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Montrer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} au total</translation>
    </message>
    <message>
        <source>Only of this site: {site}</source>
        <translation>Seulement de ce site : {site}</translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>à signer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>échangé</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Find by name, client number, label or loan number</source>
        <translation>Chercher par nom, numéro de client, étiquette ou numéro de prêt</translation>
    </message>
    <message>
        <source>No loans yet: every hand-out at the counter appears here.</source>
        <translation>Encore aucun prêt&#xa0;: chaque remise au guichet apparaît ici.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Emprunteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Retour le</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Prêté le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplets</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Prolongé jusqu&apos;au {date}</translation>
    </message>
    <message>
        <source>{thing} came in</source>
        <translation>Reçu&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Signed paper is in</source>
        <translation>Papier reçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>why it may stay longer</source>
        <translation>pourquoi il peut rester plus longtemps</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Prêt {number}</translation>
    </message>
    <message>
        <source>no number, no phone</source>
        <translation>ni numéro de client, ni téléphone, ni e-mail</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>prolonger</translation>
    </message>
    <message>
        <source>Went along</source>
        <translation>Parti avec</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>none are kept here</source>
        <translation>aucun n&apos;est gardé ici</translation>
    </message>
    <message>
        <source>{thing} is missing</source>
        <translation>Il manque&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Out: {words}</source>
        <translation>Au départ&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Back: {words}</source>
        <translation>Au retour&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Changé&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Receipt of the hand-out</source>
        <translation>Preuve de prêt</translation>
    </message>
    <message>
        <source>view</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Lent on {began}, due on {due}, ended on {ended}</source>
        <translation>Prêté le {began}, à rendre le {due}, terminé le {ended}</translation>
    </message>
    <message>
        <source>Lent on {began}, back on {due}</source>
        <translation>Prêté le {began}, retour le {due}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Signed original, scanned</source>
        <translation>Original signé (scan)</translation>
    </message>
    <message>
        <source>{paper} of {date}, void</source>
        <translation>{paper} du {date}, non valable</translation>
    </message>
    <message>
        <source>{paper} of {date}</source>
        <translation>{paper} du {date}</translation>
    </message>
    <message>
        <source>Another desk just changed this loan</source>
        <translation>Un autre guichet vient de modifier ce prêt</translation>
    </message>
    <message>
        <source>Look at it before you extend it.</source>
        <translation>Regardez-le avant de le prolonger.</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Sign in at the database as coordinator</source>
        <translation>Connectez-vous à la base comme coordinateur</translation>
    </message>
    <message>
        <source>The login of this desk may lend, and no more. Staff, sites, rules and forgetting need the coordinator&apos;s own login. It counts until the window is closed.</source>
        <translation>Le compte de ce guichet peut prêter, rien de plus. Le personnel, les sites, les règles et l’oubli demandent le compte du coordinateur. Il compte jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>User at the database</source>
        <translation>Utilisateur de la base</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep it in the keyring of this computer</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>another desk</source>
        <translation>un autre guichet</translation>
    </message>
    <message>
        <source>{device} was just lent at {desk}</source>
        <translation>{device} vient d’être prêté à {desk}</translation>
    </message>
    <message>
        <source>Take another device, or scan it again to see who has it.</source>
        <translation>Prenez un autre appareil, ou scannez-le à nouveau pour voir qui l’a.</translation>
    </message>
    <message>
        <source>{device} was just taken back at {desk}</source>
        <translation>{device} vient d’être repris à {desk}</translation>
    </message>
    <message>
        <source>Nothing is left to do here: clear the counter.</source>
        <translation>Il n’y a plus rien à faire ici : videz le guichet.</translation>
    </message>
    <message>
        <source>This newcomer just got {device} at {desk}</source>
        <translation>Ce primo-arrivant vient de recevoir {device} à {desk}</translation>
    </message>
    <message>
        <source>Ask whether that is right before you go on.</source>
        <translation>Demandez si c’est correct avant de continuer.</translation>
    </message>
    <message>
        <source>This newcomer was just changed at {desk}</source>
        <translation>Ce primo-arrivant vient d’être modifié à {desk}</translation>
    </message>
    <message>
        <source>{device} was just changed at {desk}</source>
        <translation>{device} vient d’être modifié à {desk}</translation>
    </message>
    <message>
        <source>Look at the card before you go on.</source>
        <translation>Regardez la fiche avant de continuer.</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>{part}: how is it?</source>
        <translation>{part} : dans quel état ?</translation>
    </message>
    <message>
        <source>Scan the card that says how bad it is; NO takes it back.</source>
        <translation>Scannez la carte qui dit l’état ; NON annule.</translation>
    </message>
    <message>
        <source>Scan a device</source>
        <translation>Scannez un appareil</translation>
    </message>
    <message>
        <source>Any device: one that is out opens its return.</source>
        <translation>N&apos;importe lequel. Il est prêté&#xa0;? Alors vous le reprenez.</translation>
    </message>
    <message>
        <source>Who borrows it?</source>
        <translation>Qui l&apos;emprunte&#xa0;?</translation>
    </message>
    <message>
        <source>Scan the client number, or find the newcomer with F2.</source>
        <translation>Scannez le numéro de client ou cherchez le primo-arrivant avec F2.</translation>
    </message>
    <message>
        <source>This newcomer still has a device</source>
        <translation>Ce primo-arrivant a encore un appareil</translation>
    </message>
    <message>
        <source>Take that one back first: scan it.</source>
        <translation>Reprenez-le d&apos;abord&#xa0;: scannez-le.</translation>
    </message>
    <message>
        <source>Which course?</source>
        <translation>Quel cours&#xa0;?</translation>
    </message>
    <message>
        <source>Choose one on the card, scan its code, or find it with F2.</source>
        <translation>Choisissez-en un sur la carte, scannez son code ou cherchez avec F2.</translation>
    </message>
    <message>
        <source>The due date lies in the past</source>
        <translation>L&apos;échéance est déjà passée</translation>
    </message>
    <message>
        <source>Choose a running course, or change the date below.</source>
        <translation>Choisissez un cours en cours ou changez la date ci-dessous.</translation>
    </message>
    <message>
        <source>No computer at home?</source>
        <translation>Pas d&apos;ordinateur à la maison&#xa0;?</translation>
    </message>
    <message>
        <source>Ask it, and tick it on the newcomer&apos;s card (F7).</source>
        <translation>Demandez-le au primo-arrivant et cochez-le ci-dessous (F7).</translation>
    </message>
    <message>
        <source>Is there wifi at home?</source>
        <translation>Y a-t-il le wifi à la maison&#xa0;?</translation>
    </message>
    <message>
        <source>This device has a SIM card, kept for who has no wifi.</source>
        <translation>Cet appareil a une carte SIM. Elle est pour qui n&apos;a pas de wifi.</translation>
    </message>
    <message>
        <source>There is wifi at home</source>
        <translation>Il y a le wifi à la maison</translation>
    </message>
    <message>
        <source>Leave the SIM card here, or give a coordinator&apos;s reason.</source>
        <translation>Gardez la carte SIM ici, ou indiquez la raison du coordinateur.</translation>
    </message>
</context>
<context>
    <name>NewDesk</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Un nouveau guichet</translation>
    </message>
    <message>
        <source>One moment: the desk is being added</source>
        <translation>Un instant : le guichet est ajouté</translation>
    </message>
    <message>
        <source>Choose the site</source>
        <translation>Choisissez le site</translation>
    </message>
    <message>
        <source>Others lend with this database already. Say which desk this computer becomes; a coordinator approves it.</source>
        <translation>On prête déjà avec cette base de données. Dites quel guichet cet ordinateur devient ; un coordinateur l’approuve.</translation>
    </message>
    <message>
        <source>Choose the coordinator who approves it</source>
        <translation>Choisissez le coordinateur qui l’approuve</translation>
    </message>
    <message>
        <source>The coordinator types a PIN</source>
        <translation>Le coordinateur tape son code PIN</translation>
    </message>
    <message>
        <source>This computer becomes {desk} in {site}</source>
        <translation>Cet ordinateur devient {desk} à {site}</translation>
    </message>
    <message>
        <source>From then on it starts with this database.</source>
        <translation>Dès lors, il démarre avec cette base de données.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (F9, Ctrl+S)</source>
        <translation>Enregistrer (F9, Ctrl+S)</translation>
    </message>
    <message>
        <source>{what} is saved</source>
        <translation>{what} est enregistré</translation>
    </message>
    <message>
        <source>Save first, or close once more to throw away what you typed.</source>
        <translation>Enregistrez d&apos;abord. Ou fermez encore une fois pour abandonner ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>Another desk just changed this. Close it and open it again.</source>
        <translation>Un autre guichet vient de modifier ceci. Fermez et rouvrez.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>{file} was not written: {words}</source>
        <translation>{file} n&apos;est pas enregistré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>One moment: {queue}</source>
        <translation>Un instant&#xa0;: {queue}</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
    <message>
        <source>No program for PDF was found. Save it instead.</source>
        <translation>Aucun programme pour les PDF. Enregistrez le papier.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save it, or open it.</source>
        <translation>Cet ordinateur n&apos;a pas d&apos;imprimante. Enregistrez ou ouvrez le papier.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le papier</translation>
    </message>
    <message>
        <source>It cannot be shown here. Open it in another program.</source>
        <translation>Il ne peut pas être montré ici. Ouvrez-le dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>lid</source>
        <translation>couvercle</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>bezel</source>
        <translation>bord de l&apos;écran</translation>
    </message>
    <message>
        <source>left hinge</source>
        <translation>charnière gauche</translation>
    </message>
    <message>
        <source>right hinge</source>
        <translation>charnière droite</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>touchpad</source>
        <translation>pavé tactile</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>base</source>
        <translation>dessous</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>code or name of a course</source>
        <translation>code ou nom d&apos;un cours</translation>
    </message>
    <message>
        <source>Not {course}</source>
        <translation>Finalement pas&#xa0;: {course}</translation>
    </message>
    <message>
        <source>Join a course</source>
        <translation>Inscrire à un cours</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Primo-arrivant</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Find by name or client number</source>
        <translation>Chercher par nom ou numéro de client</translation>
    </message>
    <message>
        <source>Nobody yet: press Ctrl+N, or import a file.</source>
        <translation>Encore personne&#xa0;: appuyez sur Ctrl+N ou importez un fichier.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>GSM ou e-mail</translation>
    </message>
    <message>
        <source>Has device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With a device</source>
        <translation>Avec un appareil</translation>
    </message>
    <message>
        <source>K0012345, or empty when there is none yet</source>
        <translation>K0012345, ou vide s&apos;il n&apos;y en a pas encore</translation>
    </message>
    <message>
        <source>one of the two, or empty</source>
        <translation>l&apos;un des deux, ou vide</translation>
    </message>
    <message>
        <source>no open loan</source>
        <translation>aucun prêt en cours</translation>
    </message>
    <message>
        <source>has {device}</source>
        <translation>a {device}</translation>
    </message>
    <message>
        <source>{course}, until {date}</source>
        <translation>{course}, jusqu&apos;au {date}</translation>
    </message>
    <message>
        <source>Who looked here</source>
        <translation>Qui a regardé</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Of the device only, never of a person. At most {count}.</source>
        <translation>De l&apos;appareil seulement, jamais d&apos;une personne. {count} au maximum.</translation>
    </message>
    <message>
        <source>Photos of the device</source>
        <translation>Photos de l&apos;appareil</translation>
    </message>
    <message>
        <source>No pictures yet: add some.</source>
        <translation>Pas encore de photos&#xa0;: ajoutez-en.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>At hand-out</source>
        <translation>À la remise</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change F6</source>
        <translation>Modifier F6</translation>
    </message>
    <message>
        <source>Scan the label under the device.</source>
        <translation>Scannez l&apos;étiquette sous l&apos;appareil.</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Numéro de série {serial}</translation>
    </message>
    <message>
        <source>Belongs to {site}</source>
        <translation>Appartient à {site}</translation>
    </message>
    <message>
        <source>Belongs to {site}: send it there</source>
        <translation>Appartient à {site}&#xa0;: envoyez-le là-bas</translation>
    </message>
    <message>
        <source>a SIM card belongs in it</source>
        <translation>une carte SIM en fait partie</translation>
    </message>
    <message>
        <source>Condition now, kept with the next step</source>
        <translation>État actuel, gardé avec l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Condition after the repair</source>
        <translation>État après la réparation</translation>
    </message>
    <message>
        <source>Last known condition</source>
        <translation>Dernier état connu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Nothing yet. Every step appears here and can be undone.</source>
        <translation>Encore rien. Chaque étape apparaît ici et peut être annulée.</translation>
    </message>
    <message>
        <source>Prepared today at this desk</source>
        <translation>Préparé aujourd&apos;hui à ce guichet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Devices that wait</source>
        <translation>Appareils en attente</translation>
    </message>
    <message>
        <source>Nothing waits: well done.</source>
        <translation>Rien n&apos;attend&#xa0;: bien joué.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
    <message>
        <source>Everything is prepared</source>
        <translation>Tout est préparé</translation>
    </message>
    <message>
        <source>What comes back appears here. You can scan any device.</source>
        <translation>Ce qui revient apparaît ici. Vous pouvez scanner n&apos;importe quel appareil.</translation>
    </message>
    <message>
        <source>Scan a device that came back</source>
        <translation>Scannez un appareil rendu</translation>
    </message>
    <message>
        <source>Each further scan of it does the next step: no keyboard needed.</source>
        <translation>Chaque nouveau scan fait l&apos;étape suivante. Pas besoin de clavier.</translation>
    </message>
    <message>
        <source>1 device waits</source>
        <translation>1 appareil attend</translation>
    </message>
    <message>
        <source>{count} devices wait</source>
        <translation>{count} appareils attendent</translation>
    </message>
    <message>
        <source>Look it over, then scan it again</source>
        <translation>Contrôlez-le, puis scannez-le encore</translation>
    </message>
    <message>
        <source>Wipe it, then scan it again</source>
        <translation>Effacez-le, puis scannez-le encore</translation>
    </message>
    <message>
        <source>Charged and complete? Scan it again</source>
        <translation>Chargé et complet&#xa0;? Scannez-le encore</translation>
    </message>
    <message>
        <source>It is damaged: scan it again for repair</source>
        <translation>Il est abîmé&#xa0;: scannez-le encore pour la réparation</translation>
    </message>
    <message>
        <source>Is it repaired? Scan it again</source>
        <translation>Il est réparé&#xa0;? Scannez-le encore</translation>
    </message>
    <message>
        <source>{device} is {state}</source>
        <translation>{device} est {state}</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Scannez l&apos;appareil suivant.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The device is as it was before that step.</source>
        <translation>L&apos;appareil est comme avant cette étape.</translation>
    </message>
    <message>
        <source>{device} is {state}: nothing to prepare</source>
        <translation>{device} est {state}&#xa0;: rien à préparer</translation>
    </message>
    <message>
        <source>Is it damaged after all? Send it to repair. Or scan the next one.</source>
        <translation>Est-il quand même abîmé&#xa0;? Envoyez-le en réparation. Ou scannez le suivant.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>That is not a device</source>
        <translation>Ce n&apos;est pas un appareil</translation>
    </message>
    <message>
        <source>Scan the label LB... under the device, or its serial number.</source>
        <translation>Scannez l&apos;étiquette LB... sous l&apos;appareil, ou le numéro de série.</translation>
    </message>
    <message>
        <source>{device} is on loan to {who}</source>
        <translation>{device} est prêté à {who}</translation>
    </message>
    <message>
        <source>Take it back first: go to the counter and scan it there.</source>
        <translation>Reprenez-le d&apos;abord&#xa0;: allez à Guichet et scannez-le là.</translation>
    </message>
    <message>
        <source>There is nothing to prepare. Tell your coordinator that it is here.</source>
        <translation>Il n&apos;y a rien à préparer. Dites à votre coordinateur qu&apos;il est ici.</translation>
    </message>
    <message>
        <source>{device} becomes: {state}</source>
        <translation>Ensuite, {device} est {state}</translation>
    </message>
    <message>
        <source>You looked at every part; F6 takes down what is wrong</source>
        <translation>Vous avez contrôlé chaque partie&#xa0;; F6 note ce qui ne va pas</translation>
    </message>
    <message>
        <source>The former borrower&apos;s files and accounts are gone</source>
        <translation>Les fichiers et comptes de l&apos;ancien emprunteur sont effacés</translation>
    </message>
    <message>
        <source>It can go out again</source>
        <translation>Vous pouvez de nouveau le prêter</translation>
    </message>
    <message>
        <source>It stays out of the cabinet until it is repaired</source>
        <translation>Il ne va dans l&apos;armoire qu&apos;une fois réparé</translation>
    </message>
    <message>
        <source>It works again; next it is wiped</source>
        <translation>Il remarche&#xa0;; ensuite, vous l&apos;effacez</translation>
    </message>
    <message>
        <source>Another scan of {device}: {state}. Another label moves on.</source>
        <translation>Scannez encore {device}&#xa0;: il est {state}. Une autre étiquette passe à la suite.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Test print</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Printer: {paper}</source>
        <translation>Imprimante : {paper}</translation>
    </message>
    <message>
        <source>as this desk</source>
        <translation>comme ce guichet</translation>
    </message>
    <message>
        <source>Copies: {paper}</source>
        <translation>Exemplaires : {paper}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>recto verso</translation>
    </message>
    <message>
        <source>test print</source>
        <translation>page de test</translation>
    </message>
    <message>
        <source>Test print: {paper}</source>
        <translation>Page de test : {paper}</translation>
    </message>
    <message>
        <source>Printers for each kind of paper</source>
        <translation>Imprimantes par type de papier</translation>
    </message>
    <message>
        <source>What is not set here goes to the printer of this desk.</source>
        <translation>Ce qui n’est pas choisi ici va à l’imprimante de ce guichet.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Receipt of a return</source>
        <translation>Reçu de retour</translation>
    </message>
    <message>
        <source>Receipt of a hand-out</source>
        <translation>Preuve de prêt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Course list</source>
        <translation>Liste d’un cours</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>Rapport de journée</translation>
    </message>
    <message>
        <source>There is no printer {queue} on this computer. Choose another one.</source>
        <translation>Cet ordinateur n’a pas d’imprimante {queue}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{queue} takes no papers now. Choose another printer, or call the help desk.</source>
        <translation>{queue} n’accepte aucun papier pour le moment. Choisissez une autre imprimante, ou appelez le helpdesk.</translation>
    </message>
    <message>
        <source>{queue} is paused. Nothing was sent: let it go on, then print again.</source>
        <translation>{queue} est en pause. Rien n’a été envoyé : relancez-la, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Printing does not work on this computer. Save the paper, or open it.</source>
        <translation>L’impression ne marche pas sur cet ordinateur. Enregistrez le papier, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Look at {queue} before you try again.</source>
        <translation>L’impression ne répond pas sur cet ordinateur. Regardez {queue} avant de réessayer.</translation>
    </message>
    <message>
        <source>{queue} did not take it.</source>
        <translation>{queue} ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Sent to {queue}, waiting in the queue</source>
        <translation>Envoyé à {queue}, dans la file d’attente</translation>
    </message>
    <message>
        <source>{queue} stands still: the paper waits. Look at the printer.</source>
        <translation>{queue} est à l’arrêt : le papier attend. Regardez l’imprimante.</translation>
    </message>
    <message>
        <source>Cancelled on {queue}: not printed</source>
        <translation>Annulé sur {queue} : pas imprimé</translation>
    </message>
    <message>
        <source>{queue} could not print it</source>
        <translation>{queue} n’a pas pu l’imprimer</translation>
    </message>
    <message>
        <source>Sent to {queue}. It does not say more: look at the printer.</source>
        <translation>Envoyé à {queue}. Elle n’en dit pas plus : regardez l’imprimante.</translation>
    </message>
    <message>
        <source>Still waiting in the queue of {queue}. Look at the printer.</source>
        <translation>Toujours dans la file d’attente de {queue}. Regardez l’imprimante.</translation>
    </message>
    <message>
        <source>Printed on {queue}</source>
        <translation>Imprimé sur {queue}</translation>
    </message>
    <message>
        <source>Printed on {queue}, {copies} copies</source>
        <translation>Imprimé sur {queue}, {copies} exemplaires</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{device} was lent to {who} at {time}</source>
        <translation>{device} a été prêté à {who} à {time}</translation>
    </message>
    <message>
        <source>By {desk}, loan {loan}. Take another device.</source>
        <translation>Par {desk}, prêt {loan}. Prenez un autre appareil.</translation>
    </message>
    <message>
        <source>Another desk was faster</source>
        <translation>Un autre guichet était plus rapide</translation>
    </message>
    <message>
        <source>Scan the device again to see who has it.</source>
        <translation>Scannez encore l&apos;appareil pour voir qui l&apos;a.</translation>
    </message>
    <message>
        <source>{device} is {state}</source>
        <translation>{device} est {state}</translation>
    </message>
    <message>
        <source>Only a ready device goes out. Prepare it first.</source>
        <translation>On ne prête qu&apos;un appareil disponible. Préparez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>This newcomer still has {device}</source>
        <translation>Ce primo-arrivant a encore {device}</translation>
    </message>
    <message>
        <source>Take it back first: scan it.</source>
        <translation>Reprenez-le d&apos;abord&#xa0;: scannez-le.</translation>
    </message>
    <message>
        <source>The new date must be later than {date}</source>
        <translation>La nouvelle date doit être après le {date}</translation>
    </message>
    <message>
        <source>This device has no working SIM card</source>
        <translation>Cet appareil n&apos;a pas de carte SIM qui marche</translation>
    </message>
    <message>
        <source>Leave the SIM card out, or take another device.</source>
        <translation>Ne donnez pas de carte SIM, ou prenez un autre appareil.</translation>
    </message>
    <message>
        <source>This is no longer in the database</source>
        <translation>Ceci n&apos;est plus dans la base de données</translation>
    </message>
    <message>
        <source>Clear the counter and scan again.</source>
        <translation>Videz le guichet et scannez encore.</translation>
    </message>
    <message>
        <source>Scan again, or find it with F2. New? Add it to its list.</source>
        <translation>Scannez encore ou cherchez avec F2. Nouveau&#xa0;? Ajoutez-le à sa liste.</translation>
    </message>
    <message>
        <source>No device has the serial number {code}</source>
        <translation>Aucun appareil n&apos;a le numéro de série {code}</translation>
    </message>
    <message>
        <source>No newcomer has the number {code}</source>
        <translation>Aucun primo-arrivant n&apos;a le numéro {code}</translation>
    </message>
    <message>
        <source>No course has the code {code}</source>
        <translation>Aucun cours n&apos;a le code {code}</translation>
    </message>
    <message>
        <source>No loan has the number {code}</source>
        <translation>Aucun prêt n&apos;a le numéro {code}</translation>
    </message>
    <message>
        <source>No site is called {code}</source>
        <translation>Aucun site ne s&apos;appelle {code}</translation>
    </message>
    <message>
        <source>No device has the label {code}</source>
        <translation>Aucun appareil n&apos;a l&apos;étiquette {code}</translation>
    </message>
    <message>
        <source>{code} is the code of {name} already</source>
        <translation>{code} est déjà le code de {name}</translation>
    </message>
    <message>
        <source>Another desk of this site has that name</source>
        <translation>Un autre guichet de ce site porte déjà ce nom</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Ce n&apos;est pas possible maintenant</translation>
    </message>
    <message>
        <source>Scan again; if it stays so, call the help desk.</source>
        <translation>Scannez encore. Cela continue&#xa0;? Appelez le helpdesk.</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed</source>
        <translation>Le programme a fait une erreur&#xa0;; rien n&apos;a changé</translation>
    </message>
    <message>
        <source>Try once more. The log has the details for the help desk.</source>
        <translation>Réessayez. Les détails pour le helpdesk sont dans le journal.</translation>
    </message>
    <message>
        <source>That card comes too early</source>
        <translation>Cette carte vient trop tôt</translation>
    </message>
    <message>
        <source>Of which part?</source>
        <translation>De quelle partie ?</translation>
    </message>
    <message>
        <source>Scan the card of the part first, then how bad it is.</source>
        <translation>Scannez d’abord la carte de la partie, puis celle de l’état.</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Dans quel état ?</translation>
    </message>
    <message>
        <source>Scan the card that says it, or NO to take the part back.</source>
        <translation>Scannez la carte qui le dit, ou NON pour annuler la partie.</translation>
    </message>
    <message>
        <source>There is nothing on the counter to park</source>
        <translation>Il n’y a rien au comptoir à mettre de côté</translation>
    </message>
    <message>
        <source>Scan a device or a newcomer first.</source>
        <translation>Scannez d’abord un appareil ou une personne.</translation>
    </message>
    <message>
        <source>This card does nothing here</source>
        <translation>Cette carte ne fait rien ici</translation>
    </message>
    <message>
        <source>Go to the counter and scan it there.</source>
        <translation>Allez au comptoir et scannez-la là.</translation>
    </message>
    <message>
        <source>This is a part number (P/N)</source>
        <translation>C’est un numéro de pièce (P/N)</translation>
    </message>
    <message>
        <source>This is the number of the model</source>
        <translation>C’est le numéro du modèle</translation>
    </message>
    <message>
        <source>This is a network address (MAC)</source>
        <translation>C’est une adresse réseau (MAC)</translation>
    </message>
    <message>
        <source>This is the product code from the box (EAN)</source>
        <translation>C’est le code produit de la boîte (EAN)</translation>
    </message>
    <message>
        <source>This is the number of the modem (IMEI)</source>
        <translation>C’est le numéro du modem (IMEI)</translation>
    </message>
    <message>
        <source>This is the number of a SIM card</source>
        <translation>C’est le numéro d’une carte SIM</translation>
    </message>
    <message>
        <source>This is a link, and no device is named in it</source>
        <translation>C’est un lien, et aucun appareil n’y figure</translation>
    </message>
    <message>
        <source>The scanner read nothing</source>
        <translation>Le scanner n&apos;a rien lu</translation>
    </message>
    <message>
        <source>Hold it straight before the label and scan again.</source>
        <translation>Tenez-le droit devant l&apos;étiquette et scannez encore.</translation>
    </message>
    <message>
        <source>That scan is too long to be a label</source>
        <translation>Ce scan est trop long pour une étiquette</translation>
    </message>
    <message>
        <source>It begins with {first}. Scan one label at a time.</source>
        <translation>Il commence par {first}. Scannez une étiquette à la fois.</translation>
    </message>
    <message>
        <source>{first} was read wrongly</source>
        <translation>{first} a été mal lu</translation>
    </message>
    <message>
        <source>Its check character does not fit. Scan it again.</source>
        <translation>Le caractère de contrôle n&apos;est pas correct. Scannez encore.</translation>
    </message>
    <message>
        <source>{first} is no label of ours</source>
        <translation>{first} n&apos;est pas une de nos étiquettes</translation>
    </message>
    <message>
        <source>Scan the label LB..., or the serial number under S/N.</source>
        <translation>Scannez l&apos;étiquette LB..., ou le numéro de série sous S/N.</translation>
    </message>
    <message>
        <source>There is no signature yet</source>
        <translation>Il n&apos;y a pas encore de signature</translation>
    </message>
    <message>
        <source>A dot is not enough. Let the borrower sign in the frame.</source>
        <translation>Un point ne suffit pas. Faites signer l&apos;emprunteur dans le cadre.</translation>
    </message>
    <message>
        <source>Who was the witness?</source>
        <translation>Qui était témoin&#xa0;?</translation>
    </message>
    <message>
        <source>Type the name of the colleague who saw it.</source>
        <translation>Tapez le nom du collègue qui l&apos;a vu.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key</source>
        <translation>Ce mot de passe n&apos;ouvre pas la clé</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>That can no longer be undone</source>
        <translation>Cela ne peut plus être annulé</translation>
    </message>
    <message>
        <source>Something newer happened to this device. Undo that first.</source>
        <translation>Il s&apos;est passé autre chose depuis avec cet appareil. Annulez cela d&apos;abord.</translation>
    </message>
    <message>
        <source>The tray is full: {first} counters are parked</source>
        <translation>Plus de place : {first} dossiers sont déjà de côté</translation>
    </message>
    <message>
        <source>Finish one of them first.</source>
        <translation>Terminez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is nothing here to undo</source>
        <translation>Il n’y a rien à annuler ici</translation>
    </message>
    <message>
        <source>Only what was done to a device today at this desk can be undone.</source>
        <translation>Seul ce qui a été fait aujourd’hui à ce comptoir avec un appareil peut être annulé.</translation>
    </message>
    <message>
        <source>This loan has ended already</source>
        <translation>Ce prêt est déjà terminé</translation>
    </message>
    <message>
        <source>Scan the device again to see where it is now.</source>
        <translation>Scannez encore l&apos;appareil pour voir où il est.</translation>
    </message>
    <message>
        <source>This device is not on loan</source>
        <translation>Cet appareil n&apos;est pas prêté</translation>
    </message>
    <message>
        <source>Somebody else changed this just now</source>
        <translation>Quelqu&apos;un d&apos;autre vient de changer ceci</translation>
    </message>
    <message>
        <source>Open it again and make your change once more.</source>
        <translation>Ouvrez-le de nouveau et refaites votre changement.</translation>
    </message>
    <message>
        <source>The due date lies in the past</source>
        <translation>L&apos;échéance est déjà passée</translation>
    </message>
    <message>
        <source>Choose a running course, or change the date.</source>
        <translation>Choisissez un cours en cours, ou changez la date.</translation>
    </message>
    <message>
        <source>Only a coordinator may do this</source>
        <translation>Seul un coordinateur peut faire cela</translation>
    </message>
    <message>
        <source>Ask your coordinator to do it.</source>
        <translation>Demandez-le à votre coordinateur.</translation>
    </message>
    <message>
        <source>This cannot stay empty</source>
        <translation>Ceci ne peut pas rester vide</translation>
    </message>
    <message>
        <source>Too long: at most {first} characters</source>
        <translation>Trop long&#xa0;: {first} caractères au plus</translation>
    </message>
    <message>
        <source>Not written as it should be, for example {first}</source>
        <translation>Écrivez-le ainsi&#xa0;: {first}</translation>
    </message>
    <message>
        <source>The check character of {first} does not fit</source>
        <translation>Le caractère de contrôle de {first} n&apos;est pas correct</translation>
    </message>
    <message>
        <source>Look at the label once more: one character is wrong.</source>
        <translation>Regardez encore l&apos;étiquette&#xa0;: un caractère est faux.</translation>
    </message>
    <message>
        <source>This looks like a national register number</source>
        <translation>Cela ressemble à un numéro de registre national</translation>
    </message>
    <message>
        <source>We never keep one. Use the client number instead.</source>
        <translation>Nous n&apos;en gardons jamais. Utilisez le numéro de client.</translation>
    </message>
    <message>
        <source>This number or code exists already</source>
        <translation>Ce numéro ou ce code existe déjà</translation>
    </message>
    <message>
        <source>This needs a coordinator&apos;s login at the database</source>
        <translation>Un coordinateur doit se connecter à la base pour cela</translation>
    </message>
    <message>
        <source>Sign in, then do it once more.</source>
        <translation>Connectez-vous, puis recommencez.</translation>
    </message>
    <message>
        <source>{device} lies at this site already</source>
        <translation>{device} se trouve déjà sur ce site</translation>
    </message>
    <message>
        <source>Choose another site to send it to.</source>
        <translation>Choisissez un autre site de destination.</translation>
    </message>
    <message>
        <source>This SIM card is out on a loan: take it back first</source>
        <translation>Cette carte SIM est prêtée&#xa0;: reprenez-la d&apos;abord</translation>
    </message>
    <message>
        <source>There is another SIM card in this device</source>
        <translation>Cet appareil a déjà une autre carte SIM</translation>
    </message>
    <message>
        <source>The last lesson lies before the first</source>
        <translation>La dernière leçon est avant la première</translation>
    </message>
    <message>
        <source>At most {first} photos</source>
        <translation>{first} photos au plus</translation>
    </message>
    <message>
        <source>That file is no picture</source>
        <translation>Ce fichier n&apos;est pas une photo</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG of the device.</source>
        <translation>Choisissez un JPEG ou un PNG de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indiquez une raison</translation>
    </message>
    <message>
        <source>{first} cannot be printed</source>
        <translation>{first} ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>Write it without that character.</source>
        <translation>Écrivez-le sans ce caractère.</translation>
    </message>
    <message>
        <source>There is nothing new in this file</source>
        <translation>Il n&apos;y a rien de neuf dans ce fichier</translation>
    </message>
    <message>
        <source>That did not go along with this loan</source>
        <translation>Cela n&apos;est pas parti avec ce prêt</translation>
    </message>
    <message>
        <source>This scan is filed already</source>
        <translation>Ce scan est déjà classé</translation>
    </message>
    <message>
        <source>This agreement is signed already</source>
        <translation>Ce contrat est déjà signé</translation>
    </message>
    <message>
        <source>This waits for the server</source>
        <translation>Ceci attend le serveur</translation>
    </message>
    <message>
        <source>It is not lost: do it again when the server is back.</source>
        <translation>Recommencez quand le serveur sera de retour.</translation>
    </message>
    <message>
        <source>Somebody saw to this difference already</source>
        <translation>Quelqu’un a déjà suivi cette différence</translation>
    </message>
    <message>
        <source>Another desk settled this conflict already</source>
        <translation>Un autre guichet a déjà réglé ce conflit</translation>
    </message>
    <message>
        <source>This was not done on the server yet</source>
        <translation>Ce n’est pas encore fait sur le serveur</translation>
    </message>
    <message>
        <source>Choose another way to settle it.</source>
        <translation>Choisissez une autre façon de le régler.</translation>
    </message>
    <message>
        <source>Leenbalie stumbled over this: it is a fault of the program</source>
        <translation>Leenbalie a trébuché ici : c&apos;est une erreur du programme</translation>
    </message>
    <message>
        <source>Tell who looks after Leenbalie, and try again after an update.</source>
        <translation>Dites-le à qui gère Leenbalie, et réessayez après une mise à jour.</translation>
    </message>
    <message>
        <source>There is an open conflict about this newcomer</source>
        <translation>Il y a un conflit ouvert sur cette personne</translation>
    </message>
    <message>
        <source>Settle it first, under Conflicts.</source>
        <translation>Réglez-le d’abord, sous Conflits.</translation>
    </message>
    <message>
        <source>{site} is closed up to {date} already</source>
        <translation>{site} est déjà clôturé jusqu’au {date}</translation>
    </message>
    <message>
        <source>A coordinator can open the last day again.</source>
        <translation>Un coordinateur peut rouvrir la dernière journée.</translation>
    </message>
    <message>
        <source>{date} has not begun yet</source>
        <translation>Le {date} n&apos;a pas encore commencé</translation>
    </message>
    <message>
        <source>Close today, or a day before it.</source>
        <translation>Clôturez aujourd&apos;hui, ou un jour avant.</translation>
    </message>
    <message>
        <source>Nobody answers for {count} differences yet</source>
        <translation>{count} différences n’ont pas encore de réponse</translation>
    </message>
    <message>
        <source>Nobody answers for one difference yet</source>
        <translation>Une différence n’a pas encore de réponse</translation>
    </message>
    <message>
        <source>Compare, and begin with {code}.</source>
        <translation>Comparez, et commencez par {code}.</translation>
    </message>
    <message>
        <source>This count has ended</source>
        <translation>Ce comptage est terminé</translation>
    </message>
    <message>
        <source>Nothing can be added to it. Begin a new one.</source>
        <translation>On ne peut plus rien y ajouter. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>That is nothing to count</source>
        <translation>Cela ne se compte pas</translation>
    </message>
    <message>
        <source>Scan the label LB... of a device, its serial number, or a SIM card.</source>
        <translation>Scannez l’étiquette LB... d’un appareil, son numéro de série, ou une carte SIM.</translation>
    </message>
    <message>
        <source>Everything is counted at least every {first} days</source>
        <translation>Tout est compté au moins tous les {first} jours</translation>
    </message>
    <message>
        <source>Count everything today, or ask your coordinator.</source>
        <translation>Comptez tout aujourd’hui, ou demandez à votre coordinateur.</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>non branché</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>Scannez quelque chose pour essayer.</translation>
    </message>
    <message>
        <source>You may not use this port. Ask for the group {group}, then log in again.</source>
        <translation>Vous ne pouvez pas utiliser ce port. Demandez l&apos;accès au groupe {group}, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not known: each scan tells</source>
        <translation>inconnu : chaque scan le dit</translation>
    </message>
    <message>
        <source>the keyboard of this computer</source>
        <translation>le clavier de cet ordinateur</translation>
    </message>
    <message>
        <source>an American keyboard (QWERTY)</source>
        <translation>un clavier américain (QWERTY)</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>look</source>
        <translation>regardez</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>Scan code {number} of {all} on the sheet.</source>
        <translation>Scannez le code {number} sur {all} de la feuille.</translation>
    </message>
    <message>
        <source>Types as: {layout}. Ends with: {end}.</source>
        <translation>Tape comme : {layout}. Finit par : {end}.</translation>
    </message>
    <message>
        <source>Longest pause that still is one scan: {gap} ms.</source>
        <translation>Plus longue pause dans un scan : {gap} ms.</translation>
    </message>
    <message>
        <source>The scanner is slow: set it to no delay between characters.</source>
        <translation>Le lecteur est lent : réglez-le sans délai entre les caractères.</translation>
    </message>
    <message>
        <source>Not every code was understood: scan the sheet once more, slowly.</source>
        <translation>Tous les codes n’ont pas été compris : scannez la feuille encore une fois, calmement.</translation>
    </message>
    <message>
        <source>It presses no Enter: set it to send Enter after each code.</source>
        <translation>Il n’appuie pas sur Entrée : réglez-le pour envoyer Entrée après chaque code.</translation>
    </message>
    <message>
        <source>Caps Lock was on; that does no harm.</source>
        <translation>Verr. Maj. était actif ; ce n’est pas grave.</translation>
    </message>
    <message>
        <source>It typed in two ways: another keyboard was chosen meanwhile.</source>
        <translation>Il a tapé de deux façons : un autre clavier a été choisi entre-temps.</translation>
    </message>
    <message>
        <source>No serial scanner is used.</source>
        <translation>Aucun scanner série n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Plug the scanner in: it is then used at once.</source>
        <translation>Branchez le scanner. Il fonctionne alors aussitôt.</translation>
    </message>
    <message>
        <source>Another program uses this port. Close that program.</source>
        <translation>Un autre programme utilise ce port. Fermez ce programme.</translation>
    </message>
    <message>
        <source>The port does not open with these settings: {words}</source>
        <translation>Le port ne s&apos;ouvre pas avec ces réglages : {words}</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Lecteur qui tape</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la feuille…</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Plus longue pause</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Finit par</translation>
    </message>
    <message>
        <source>Types as</source>
        <translation>Tape comme</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Avant chaque code</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Après chaque code</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Scan the sheet</source>
        <translation>Scanner la feuille</translation>
    </message>
    <message>
        <source>Longest pause (ms)</source>
        <translation>Plus longue pause (ms)</translation>
    </message>
    <message>
        <source>Scanner sheet</source>
        <translation>Feuille du lecteur</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Serial scanner (USB-COM)</source>
        <translation>Lecteur série (USB-COM)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Open the camera (F4)</source>
        <translation>Ouvrir la caméra (F4)</translation>
    </message>
    <message>
        <source>The first camera there is.</source>
        <translation>La première caméra présente.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>no sound, only the flash</source>
        <translation>pas de son, seulement l’éclair</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Cards to scan</source>
        <translation>Cartes à scanner</translation>
    </message>
    <message>
        <source>With these two pages a whole return is done without mouse or keyboard.</source>
        <translation>Avec ces deux pages, un retour se fait sans souris ni clavier.</translation>
    </message>
    <message>
        <source>Print the cards…</source>
        <translation>Imprimer les cartes…</translation>
    </message>
    <message>
        <source>Scanners, sounds and cards of this desk</source>
        <translation>Lecteurs, sons et cartes de ce comptoir</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this desk only.</source>
        <translation>Votre choix compte tout de suite, pour ce comptoir seulement.</translation>
    </message>
    <message>
        <source>Try a scan</source>
        <translation>Essayer un scan</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Scannez n’importe quoi</translation>
    </message>
    <message>
        <source>A label, a card, an agreement, a box. Here you see what Leenbalie makes of it; nothing is lent or taken back.</source>
        <translation>Une étiquette, une carte, un contrat, une boîte. Vous voyez ici ce que Leenbalie en fait ; rien n’est prêté ni repris.</translation>
    </message>
    <message>
        <source>By key position (US)</source>
        <translation>D’après la position des touches (US)</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Comme tapé</translation>
    </message>
    <message>
        <source>this counts</source>
        <translation>ceci compte</translation>
    </message>
    <message>
        <source>Numbers of the Agency</source>
        <translation>Numéros de l’Agence</translation>
    </message>
    <message>
        <source>Client numbers</source>
        <translation>Numéros de client</translation>
    </message>
    <message>
        <source>Course codes</source>
        <translation>Codes de cours</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>@ a letter, # a digit, ? either, * any run. Empty: as usual.</source>
        <translation>@ une lettre, # un chiffre, ? l’un ou l’autre, * une suite. Vide : comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>stopped before its end; put it in once more</source>
        <translation>arrêté avant la fin. Donnez le fichier encore une fois</translation>
    </message>
    <message>
        <source>this file is no longer there</source>
        <translation>ce fichier n&apos;est plus là</translation>
    </message>
    <message>
        <source>this is no PDF, JPEG, PNG or TIFF</source>
        <translation>ce n&apos;est pas un PDF, JPEG, PNG ou TIFF</translation>
    </message>
    <message>
        <source>this PDF asks for a password; scan it without</source>
        <translation>ce PDF demande un mot de passe. Scannez sans mot de passe</translation>
    </message>
    <message>
        <source>too large; scan it in grey at 200 dpi</source>
        <translation>trop grand. Scannez en gris à 200 dpi</translation>
    </message>
    <message>
        <source>too many pages; scan at most 500 at once</source>
        <translation>trop de pages. Scannez-en 500 au plus à la fois</translation>
    </message>
    <message>
        <source>damaged, not all of it can be read; scan it again</source>
        <translation>abîmé, tout n&apos;est pas lisible. Scannez à nouveau</translation>
    </message>
    <message>
        <source>kept, but it could not be moved to done</source>
        <translation>gardé, mais le fichier n&apos;a pas pu aller dans done</translation>
    </message>
    <message>
        <source>Reading {file}, page {page} · file {number} of {total}</source>
        <translation>Lecture de {file}, page {page} · fichier {number} sur {total}</translation>
    </message>
    <message>
        <source>agreements filed: {count}</source>
        <translation>contrats classés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>now complete: {count}</source>
        <translation>maintenant complets&#xa0;: {count}</translation>
    </message>
    <message>
        <source>pages still missing of: {count}</source>
        <translation>pages encore manquantes de : {count}</translation>
    </message>
    <message>
        <source>filed before: {count}</source>
        <translation>déjà classés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>pages to match by hand: {count}</source>
        <translation>pages sans prêt&#xa0;: {count}</translation>
    </message>
    <message>
        <source>files not taken: {count}</source>
        <translation>fichiers non pris&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Drop scans here; what the scanner puts in {folder} is taken too.</source>
        <translation>Glissez les scans ici. Ce que le scanner met dans {folder} est pris aussi.</translation>
    </message>
    <message>
        <source>Drop scans of signed paper here: PDF, JPEG, PNG or TIFF, any way up.</source>
        <translation>Déposez ici les scans du papier signé : PDF, JPEG, PNG ou TIFF, dans n’importe quel sens.</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation>La page scannée</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Whose page is this?</source>
        <translation>À quel prêt appartient cette page&#xa0;?</translation>
    </message>
    <message>
        <source>Read the name or the number on it, and choose its loan.</source>
        <translation>Lisez le nom ou le numéro et choisissez le prêt.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>The signature is on this page</source>
        <translation>La signature est sur cette page</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>File with this loan</source>
        <translation>Classer avec ce prêt</translation>
    </message>
    <message>
        <source>Find by name, number or label</source>
        <translation>Cherchez un nom, un numéro ou une étiquette</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How far the scans are read</source>
        <translation>Avancement de la lecture des scans</translation>
    </message>
    <message>
        <source>Page of {moment}</source>
        <translation>Page du {moment}</translation>
    </message>
    <message>
        <source>Choose the loan…</source>
        <translation>Choisir le prêt…</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>jeter</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>Choose scans of signed paper</source>
        <translation>Choisissez les scans du papier signé</translation>
    </message>
    <message>
        <source>Scans of signed paper</source>
        <translation>Scans du papier signé</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>No certificates yet.</source>
        <translation>Pas encore de certificats.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Seals made with {name} from this day on count no longer, on any paper:</source>
        <translation>Les sceaux apposés avec {name} à partir de ce jour ne comptent plus, sur aucun papier :</translation>
    </message>
    <message>
        <source>let it count again</source>
        <translation>réadmettre</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>autre jour</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>révoquer</translation>
    </message>
    <message>
        <source>the Agency</source>
        <translation>l&apos;Agence</translation>
    </message>
    <message>
        <source>Seal and certificates</source>
        <translation>Sceau et certificats</translation>
    </message>
    <message>
        <source>Seal with the Agency&apos;s key</source>
        <translation>Sceller avec la clé de l&apos;Agence</translation>
    </message>
    <message>
        <source>Seal with the desk&apos;s own key</source>
        <translation>Sceller avec la clé du guichet</translation>
    </message>
    <message>
        <source>Certificates that are trusted here</source>
        <translation>Certificats reconnus ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choose the file of the Agency&apos;s key</source>
        <translation>Choisissez le fichier de la clé de l&apos;Agence</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Encore une fois le même</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Forgotten: make a new key</source>
        <translation>Oublié : créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Passphrase of the seal</source>
        <translation>Mot de passe du sceau</translation>
    </message>
    <message>
        <source>Papers carry no seal until the passphrase of the key is given.</source>
        <translation>Les papiers ne portent pas de sceau tant que le mot de passe de la clé n&apos;est pas donné.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose a passphrase for the seal</source>
        <translation>Choisissez un mot de passe pour le sceau</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep it in, so you type it at each start. At least 8 characters. Papers carry no seal without it.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau pour le garder : vous le tapez à chaque démarrage. Au moins 8 caractères. Sans lui, les papiers ne portent pas de sceau.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Mot de passe de ce fichier</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, if there is one.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur, s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Seal with this</source>
        <translation>Sceller avec ceci</translation>
    </message>
    <message>
        <source>give the passphrase</source>
        <translation>donner le mot de passe</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>papers carry no seal</source>
        <translation>papiers sans sceau</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>{name} of the Agency</source>
        <translation>{name} de l&apos;Agence</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, depuis le {day}</translation>
    </message>
    <message>
        <source>The paper has no seal: {why}</source>
        <translation>Le papier n&apos;a pas de sceau : {why}</translation>
    </message>
    <message>
        <source>There is no desk on this computer yet</source>
        <translation>Il n&apos;y a pas encore de guichet sur cet ordinateur</translation>
    </message>
    <message>
        <source>registered on {day}</source>
        <translation>enregistré le {day}</translation>
    </message>
    <message>
        <source>registered on {day}, revoked from {end}</source>
        <translation>enregistré le {day}, révoqué à partir du {end}</translation>
    </message>
    <message>
        <source>The passphrase was not given</source>
        <translation>Le mot de passe n&apos;a pas été donné</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Il n&apos;y a pas encore de clé</translation>
    </message>
    <message>
        <source>The Agency&apos;s certificate has expired</source>
        <translation>Le certificat de l&apos;Agence a expiré</translation>
    </message>
    <message>
        <source>The file of the key cannot be used</source>
        <translation>Le fichier de la clé est inutilisable</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Certificate of this desk: {name}</source>
        <translation>Certificat de ce guichet : {name}</translation>
    </message>
    <message>
        <source>Certificate of the Agency: {name}</source>
        <translation>Certificat de l&apos;Agence : {name}</translation>
    </message>
    <message>
        <source>it waits until a coordinator works here</source>
        <translation>il attend qu&apos;un coordinateur travaille ici</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name, client number, label, serial number or course</source>
        <translation>Nom, numéro de client, étiquette, numéro de série ou cours</translation>
    </message>
    <message>
        <source>Type a few letters; accents and order do not matter.</source>
        <translation>Tapez quelques lettres. Les accents et l&apos;ordre ne comptent pas.</translation>
    </message>
    <message>
        <source>Enter puts this code on the counter.</source>
        <translation>Enter met ce code sur le guichet.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another spelling.</source>
        <translation>Rien trouvé. Essayez moins de lettres, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>Enter puts the chosen line on the counter.</source>
        <translation>Enter met la ligne choisie sur le guichet.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a closing day</source>
        <translation>Ajouter un jour de fermeture</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No closing days yet.</source>
        <translation>Encore aucun jour de fermeture.</translation>
    </message>
    <message>
        <source>Add the holidays of {year}</source>
        <translation>Ajouter les jours fériés de {year}</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Remove: {day}</source>
        <translation>Retirer&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>None: only show papers</source>
        <translation>Aucune&#xa0;: seulement montrer les papiers</translation>
    </message>
    <message>
        <source>Printer of this desk</source>
        <translation>Imprimante de ce guichet</translation>
    </message>
    <message>
        <source>{printer} (not found now)</source>
        <translation>{printer} (introuvable)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Dossier du scanner</translation>
    </message>
    <message>
        <source>None: drop scans on the window</source>
        <translation>Aucun&#xa0;: glissez les scans sur la fenêtre</translation>
    </message>
    <message>
        <source>Which folder does the scanner write to?</source>
        <translation>Dans quel dossier le scanner écrit-il&#xa0;?</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce guichet</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Copies of an agreement</source>
        <translation>Exemplaires d&apos;un contrat</translation>
    </message>
    <message>
        <source>per kind of paper, test print…</source>
        <translation>par type de papier, page de test…</translation>
    </message>
    <message>
        <source>Scanners, sounds and cards…</source>
        <translation>Lecteurs, sons et cartes…</translation>
    </message>
    <message>
        <source>The screen locks by itself</source>
        <translation>L’écran se verrouille de lui-même</translation>
    </message>
    <message>
        <source>Remind of the day close</source>
        <translation>Rappeler la clôture du jour</translation>
    </message>
    <message>
        <source>Staff and PINs…</source>
        <translation>Personnel…</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Base de données…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>after {minutes} minutes without a touch</source>
        <translation>après {minutes} minutes sans rien toucher</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>from {hour}:00 on</source>
        <translation>à partir de {hour} h</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Give the new site a code and a name</source>
        <translation>Donnez un code et un nom au nouveau site</translation>
    </message>
    <message>
        <source>Change what is said in red</source>
        <translation>Corrigez ce qui est en rouge</translation>
    </message>
    <message>
        <source>Only a coordinator changes rules, sites, staff and the database</source>
        <translation>Seul un coordinateur modifie les règles, les sites, le personnel et la base de données</translation>
    </message>
    <message>
        <source>It stands on every agreement of that site from now on</source>
        <translation>Cela figurera désormais sur chaque contrat de ce site</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Everything is as it is kept</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>The window opens anew, and the counter is cleared</source>
        <translation>La fenêtre se rouvre et le guichet est vidé</translation>
    </message>
    <message>
        <source>The rules count for every desk, from the next loan on</source>
        <translation>Les règles valent pour chaque guichet, dès le prochain prêt</translation>
    </message>
    <message>
        <source>It counts for this desk only</source>
        <translation>Cela vaut seulement pour ce guichet</translation>
    </message>
    <message>
        <source>Rules of lending</source>
        <translation>Règles de prêt</translation>
    </message>
    <message>
        <source>Days between the last lesson and the due date</source>
        <translation>Jours entre la dernière leçon et l&apos;échéance</translation>
    </message>
    <message>
        <source>at most one device for each newcomer</source>
        <translation>un seul appareil par primo-arrivant</translation>
    </message>
    <message>
        <source>Days after which everything is counted again</source>
        <translation>Jours après lesquels tout est recompté</translation>
    </message>
    <message>
        <source>Lender, as agreements name it</source>
        <translation>Prêteur, comme dans le contrat</translation>
    </message>
    <message>
        <source>days after the last lesson</source>
        <translation>jours après la dernière leçon</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>Fermé chaque semaine le</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>0: as often as people like</source>
        <translation>0 : aussi souvent qu&apos;on veut</translation>
    </message>
    <message>
        <source>days at most between two full counts</source>
        <translation>jours au plus entre deux comptages complets</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>The choices of this desk could not be kept</source>
        <translation>Les choix de ce guichet ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>Their file cannot be written. Ask the help desk.</source>
        <translation>Leur fichier ne peut pas être écrit. Demandez au helpdesk.</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Edit: {site}</source>
        <translation>Modifier&#xa0;: {site}</translation>
    </message>
    <message>
        <source>cannot be kept like this</source>
        <translation>ne peut pas être enregistré ainsi</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>ce site</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>signs of use</source>
        <translation>traces d&apos;usage</translation>
    </message>
    <message>
        <source>slight damage</source>
        <translation>léger dégât</translation>
    </message>
    <message>
        <source>damage, to repair</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A coordinator approves this</source>
        <translation>Un coordinateur approuve ceci</translation>
    </message>
    <message>
        <source>It counts for this one act, and both names are kept with it.</source>
        <translation>Cela vaut pour cet acte seulement ; les deux noms y sont conservés.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>{name} signs for this</source>
        <translation>{name} signe pour ceci</translation>
    </message>
    <message>
        <source>Your name is kept with it, so type your PIN once more.</source>
        <translation>Votre nom y est conservé : tapez encore une fois votre code PIN.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Badge read. Now type your PIN.</source>
        <translation>Badge lu. Tapez maintenant votre code PIN.</translation>
    </message>
    <message>
        <source>Or scan your badge, then type your PIN.</source>
        <translation>Ou scannez votre badge, puis tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Choose your name, or scan your badge</source>
        <translation>Choisissez votre nom ou scannez votre badge</translation>
    </message>
    <message>
        <source>Press Enter to sign in</source>
        <translation>Appuyez sur Entrée pour vous identifier</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Tapez votre code PIN</translation>
    </message>
    <message>
        <source>What lies on the counter stays there meanwhile.</source>
        <translation>Ce qui se trouve au guichet y reste entre-temps.</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Ce n’est pas correct</translation>
    </message>
    <message>
        <source>Check your name or badge, and type your PIN again.</source>
        <translation>Vérifiez votre nom ou badge et retapez votre code PIN.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Without it only who signed in at this desk in the last {days} days can sign in.</source>
        <translation>Sans lui, seul qui s’est identifié ici ces {days} derniers jours peut s’identifier.</translation>
    </message>
    <message>
        <source>Only a coordinator can approve this</source>
        <translation>Seul un coordinateur peut approuver ceci</translation>
    </message>
    <message>
        <source>That is the badge of somebody else</source>
        <translation>C&apos;est le badge de quelqu&apos;un d&apos;autre</translation>
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
        <translation>Trop de codes PIN erronés</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <translation>Réessayez dans {time}.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>The PIN of {name} is needed.</source>
        <translation>Le code PIN de {name} est nécessaire.</translation>
    </message>
    <message>
        <source>Sign in at the window once; the command then asks that PIN.</source>
        <translation>Identifiez-vous une fois dans la fenêtre ; la commande demande ensuite ce code PIN.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Turn the screen or hand over the pen. Sign in the frame.</source>
        <translation>Tournez l&apos;écran ou passez le stylo. Signez dans le cadre.</translation>
    </message>
    <message>
        <source>Please sign here</source>
        <translation>Signez ici</translation>
    </message>
    <message>
        <source>Not while somebody signs: scan it again later.</source>
        <translation>Pas pendant une signature. Scannez-le plus tard.</translation>
    </message>
    <message>
        <source>cannot sign; a colleague is the witness</source>
        <translation>ne peut pas signer&#xa0;; un collègue est témoin</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Nom du témoin</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>Zone de signature</translation>
    </message>
</context>
<context>
    <name>Sims</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Nouvelle carte SIM</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>Cartes SIM</translation>
    </message>
    <message>
        <source>Find by card number, or by the label of the device</source>
        <translation>Chercher par numéro de carte ou par étiquette de l&apos;appareil</translation>
    </message>
    <message>
        <source>No SIM cards yet: scan one, or press Ctrl+N.</source>
        <translation>Encore aucune carte SIM&#xa0;: scannez-en une ou appuyez sur Ctrl+N.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In device</source>
        <translation>Dans l&apos;appareil</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>In no device</source>
        <translation>Dans aucun appareil</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>its label, or empty</source>
        <translation>son étiquette, ou vide</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>take away</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Scan a badge to sign in with; one that is there stays.</source>
        <translation>Scannez un badge pour s’identifier ; celui qui existe reste.</translation>
    </message>
    <message>
        <source>The badge is taken away once you save.</source>
        <translation>Le badge disparaît dès que vous enregistrez.</translation>
    </message>
    <message>
        <source>Badge read. Save to keep it.</source>
        <translation>Badge lu. Enregistrez pour le garder.</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Nouveau membre du personnel</translation>
    </message>
    <message>
        <source>Choose whose badge this is, then scan it.</source>
        <translation>Choisissez à qui est ce badge, puis scannez-le.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Encore personne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>ne travaille plus ici</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>avec code PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>pas encore de code PIN</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>travaille ici</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>New PIN, typed by the person</source>
        <translation>Nouveau code PIN, à taper soi-même</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Without a PIN nobody can choose this name once PINs are asked.</source>
        <translation>Sans code PIN, ce nom ne peut être choisi dès qu’il y a des codes PIN.</translation>
    </message>
    <message>
        <source>ICT</source>
        <translation>ICT</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>guichetier</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>Only staff of the counter may do this</source>
        <translation>Seul un guichetier peut faire cela</translation>
    </message>
    <message>
        <source>Ask a colleague who works at the counter.</source>
        <translation>Demandez-le à un collègue du guichet.</translation>
    </message>
    <message>
        <source>First a coordinator needs a PIN</source>
        <translation>Il faut d’abord un code PIN à un coordinateur</translation>
    </message>
    <message>
        <source>Once anybody has a PIN, everybody signs in.</source>
        <translation>Dès que quelqu’un a un code PIN, tout le monde s’identifie.</translation>
    </message>
    <message>
        <source>This is the last coordinator</source>
        <translation>C’est le dernier coordinateur</translation>
    </message>
    <message>
        <source>Make somebody else coordinator first.</source>
        <translation>Nommez d’abord un autre coordinateur.</translation>
    </message>
    <message>
        <source>6 to 12 digits</source>
        <translation>6 à 12 chiffres</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>Les deux codes PIN ne sont pas identiques</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Trop facile à deviner</translation>
    </message>
    <message>
        <source>Not one digit over and over, and not 123456.</source>
        <translation>Pas toujours le même chiffre, et pas 123456.</translation>
    </message>
    <message>
        <source>Somebody else has this badge</source>
        <translation>Ce badge est déjà à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>ready</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>prêté</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>contrôlé</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>in repair</source>
        <translation>en réparation</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>volé</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>hors service</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Hand out</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Send to another site</source>
        <translation>Envoyer vers un autre site</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Reçu ici</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Signaler comme manquant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Échangé</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>ToSign</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In today at this desk</source>
        <translation>Reçu aujourd&apos;hui à ce guichet</translation>
    </message>
    <message>
        <source>Nothing yet. What comes in appears here and can be undone.</source>
        <translation>Encore rien. Ce qui arrive apparaît ici et peut être annulé.</translation>
    </message>
    <message>
        <source>pages without signature: {count}</source>
        <translation>pages sans signature&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>En attente d&apos;une signature</translation>
    </message>
    <message>
        <source>Every agreement is signed.</source>
        <translation>Chaque contrat est signé.</translation>
    </message>
    <message>
        <source>and {count} newer ones</source>
        <translation>et encore {count} plus récents</translation>
    </message>
    <message>
        <source>back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>view</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>réimprimer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>lent on {date}</source>
        <translation>prêté le {date}</translation>
    </message>
    <message>
        <source>All agreements are signed</source>
        <translation>Tous les contrats sont signés</translation>
    </message>
    <message>
        <source>Who signs on paper at the counter appears here.</source>
        <translation>Qui signe sur papier au guichet apparaît ici.</translation>
    </message>
    <message>
        <source>Scan the bar code on a signed agreement</source>
        <translation>Scannez le code-barres d&apos;un contrat signé</translation>
    </message>
    <message>
        <source>It leaves the list at once; a mistake can be undone.</source>
        <translation>Il quitte la liste tout de suite. Une erreur peut être annulée.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Agreement {loan} is complete</source>
        <translation>Le contrat {loan} est en ordre</translation>
    </message>
    <message>
        <source>Put the paper in the folder, and scan the next one.</source>
        <translation>Mettez le papier dans le classeur et scannez le suivant.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The agreement waits for its signature again.</source>
        <translation>Le contrat attend de nouveau sa signature.</translation>
    </message>
    <message>
        <source>That is not the number of an agreement</source>
        <translation>Ce n&apos;est pas le numéro d&apos;un contrat</translation>
    </message>
    <message>
        <source>Scan the bar code on the first page; it begins with U.</source>
        <translation>Scannez le code-barres de la première page. Le numéro commence par U.</translation>
    </message>
    <message>
        <source>The paper of {loan} is not kept here</source>
        <translation>Le papier de {loan} n&apos;est pas gardé ici</translation>
    </message>
    <message>
        <source>It was made elsewhere; print it there.</source>
        <translation>Il a été fait ailleurs. Imprimez-le là-bas.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{device} lent to {who}</source>
        <translation>{device} prêté à {who}</translation>
    </message>
    <message>
        <source>{device} came back</source>
        <translation>{device} rendu</translation>
    </message>
    <message>
        <source>{device} came back, without {missing}</source>
        <translation>{device} rendu, sans {missing}</translation>
    </message>
    <message>
        <source>{device} extended to {date}</source>
        <translation>{device} prolongé jusqu&apos;au {date}</translation>
    </message>
    <message>
        <source>{device}: {thing} came in</source>
        <translation>{device}&#xa0;: {thing} reçu</translation>
    </message>
    <message>
        <source>{device}: scanned pages are filed</source>
        <translation>{device}&#xa0;: les pages scannées sont classées</translation>
    </message>
    <message>
        <source>{device}: signed paper is in</source>
        <translation>{device}&#xa0;: papier signé reçu</translation>
    </message>
    <message>
        <source>{device} takes the place of {other}</source>
        <translation>{device} prend la place de {other}</translation>
    </message>
    <message>
        <source>To the day close</source>
        <translation>Vers la clôture du jour</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Plus aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>De retour aujourd&apos;hui</translation>
    </message>
    <message>
        <source>1 to 7 days late</source>
        <translation>1 à 7 jours de retard</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>8 à 30 jours de retard</translation>
    </message>
    <message>
        <source>More than 30 days late</source>
        <translation>Plus de 30 jours de retard</translation>
    </message>
    <message>
        <source>Course ends this week</source>
        <translation>Le cours finit cette semaine</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>To prepare or in repair</source>
        <translation>À préparer ou en réparation</translation>
    </message>
    <message>
        <source>Days not closed</source>
        <translation>Jours non clôturés</translation>
    </message>
    <message>
        <source>Left by earlier counts</source>
        <translation>Laissé par d&apos;anciens comptages</translation>
    </message>
    <message>
        <source>Parked at this desk</source>
        <translation>Mis de côté à ce guichet</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>{code} is seen to</source>
        <translation>{code} est réglé</translation>
    </message>
    <message>
        <source>It stands in the journal, and in no report from now on.</source>
        <translation>C&apos;est dans le journal, et désormais dans aucun rapport.</translation>
    </message>
    <message>
        <source>Not closed yet.</source>
        <translation>Pas encore clôturé.</translation>
    </message>
    <message>
        <source>Closed: what is done now belongs to the next day.</source>
        <translation>Clôturé : ce qui se fait maintenant appartient au jour suivant.</translation>
    </message>
    <message>
        <source>A closing day: it needs no close.</source>
        <translation>Un jour de fermeture : pas de clôture nécessaire.</translation>
    </message>
    <message>
        <source>Without the server nobody knows which days are closed.</source>
        <translation>Sans le serveur, on ne sait pas quels jours sont clôturés.</translation>
    </message>
    <message>
        <source>Scan to begin; arrows and Enter open a line.</source>
        <translation>Scannez pour commencer ; flèches et Entrée ouvrent une ligne.</translation>
    </message>
    <message>
        <source>All is calm: nothing waits.</source>
        <translation>Tout est calme : rien n&apos;attend.</translation>
    </message>
    <message>
        <source>{day} is not closed yet</source>
        <translation>{day} n&apos;est pas encore clôturé</translation>
    </message>
    <message>
        <source>Count, compare and close before you go.</source>
        <translation>Comptez, comparez et clôturez avant de partir.</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Translation beside the Dutch text</source>
        <translation>Traduction à côté du texte néerlandais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>more languages</source>
        <translation>autres langues</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The database is up to date (schema {at}).</source>
        <translation>La base de données est à jour (schéma {at}).</translation>
    </message>
    <message>
        <source>The database is empty: start the window once.</source>
        <translation>La base de données est vide : démarrez la fenêtre une fois.</translation>
    </message>
    <message>
        <source>The database has schema {at}, this program {ours}: start it once.</source>
        <translation>La base de données a le schéma {at}, ce programme {ours} : démarrez-le une fois.</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>cartes SIM</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>prêts</translation>
    </message>
    <message>
        <source>There is no back-up of this computer&apos;s database yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de la base de cet ordinateur.</translation>
    </message>
    <message>
        <source>The last back-up is from {day}, {time}.</source>
        <translation>La dernière sauvegarde date du {day}, {time}.</translation>
    </message>
    <message>
        <source>The file is damaged: {where}</source>
        <translation>Le fichier est endommagé : {where}</translation>
    </message>
    <message>
        <source>A row refers to one that is not there: {where}</source>
        <translation>Une ligne renvoie à une autre qui n’existe pas : {where}</translation>
    </message>
    <message>
        <source>Journal entry {number} of desk {desk} was changed</source>
        <translation>L’écriture {number} du journal du comptoir {desk} a été modifiée</translation>
    </message>
    <message>
        <source>Before journal entry {number} of desk {desk} one is missing or swapped</source>
        <translation>Avant l’écriture {number} du journal du comptoir {desk}, il en manque une ou elles sont interverties</translation>
    </message>
    <message>
        <source>An act is missing from the journal, and other rows tell of it: {where}</source>
        <translation>Un acte manque dans le journal, et d’autres lignes en parlent : {where}</translation>
    </message>
    <message>
        <source>A closed day is not as it was closed: {where}</source>
        <translation>Une journée clôturée n’est plus telle qu’elle a été clôturée : {where}</translation>
    </message>
    <message>
        <source>What journal entry {number} of desk {desk} holds was changed</source>
        <translation>Le contenu de l’écriture {number} du journal du comptoir {desk} a été modifié</translation>
    </message>
    <message>
        <source>Everything is whole: {count} journal entries, no flaw.</source>
        <translation>Tout est intact : {count} écritures au journal, aucune erreur.</translation>
    </message>
    <message>
        <source>{flaws} flaws. Change nothing, and call the help desk.</source>
        <translation>Erreurs : {flaws}. Ne modifiez rien et appelez le helpdesk.</translation>
    </message>
    <message>
        <source>{file} is a whole copy of the database.</source>
        <translation>{file} est une copie intacte de la base de données.</translation>
    </message>
    <message>
        <source>{file} was not made: {why}</source>
        <translation>{file} n’a pas été créé : {why}</translation>
    </message>
    <message>
        <source>The back-up is now {file}.</source>
        <translation>La sauvegarde est maintenant {file}.</translation>
    </message>
    <message>
        <source>The back-up is now {file}; what was there is kept as {aside}.</source>
        <translation>La sauvegarde est maintenant {file} ; ce qui s’y trouvait est gardé dans {aside}.</translation>
    </message>
    <message>
        <source>{file} was not put back, nothing was changed: {why}</source>
        <translation>{file} n’a pas été remis, rien n’a été modifié : {why}</translation>
    </message>
    <message>
        <source>the folder {folder} is not there</source>
        <translation>le dossier {folder} n’existe pas</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is damaged, or no copy of Leenbalie ({said})</source>
        <translation>il est endommagé, ou n’est pas une copie de Leenbalie ({said})</translation>
    </message>
    <message>
        <source>{file} is in use: close Leenbalie first. Nothing was changed.</source>
        <translation>{file} est utilisé : fermez d’abord Leenbalie. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The newest back-up that is whole is put back by: leenbalie database restore {file}</source>
        <translation>La sauvegarde intacte la plus récente se remet avec : leenbalie database restore {file}</translation>
    </message>
    <message>
        <source>A database on a server is copied with pg_dump; see the README.</source>
        <translation>Une base sur un serveur se copie avec pg_dump ; voyez le README.</translation>
    </message>
    <message>
        <source>{file} is not there yet: start the window once.</source>
        <translation>{file} n’existe pas encore : démarrez la fenêtre une fois.</translation>
    </message>
    <message>
        <source>{where}: start the window once, to set this desk up.</source>
        <translation>{where} : démarrez la fenêtre une fois pour configurer ce guichet.</translation>
    </message>
    <message>
        <source>Only a database on a server is made ready: give --database URL.</source>
        <translation>Seule une base sur un serveur se prépare : donnez --database URL.</translation>
    </message>
    <message>
        <source>A move goes from a file to a server. A server is copied with pg_dump.</source>
        <translation>Un déménagement va d’un fichier vers un serveur. Un serveur se copie avec pg_dump.</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>{where} is ready. An administrator makes a login for the desks like this:</source>
        <translation>{where} est prête. Un administrateur crée ainsi un compte pour les guichets :</translation>
    </message>
    <message>
        <source>Each desk then starts with: leenbalie --database {url}</source>
        <translation>Chaque guichet démarre ensuite avec : leenbalie --database {url}</translation>
    </message>
    <message>
        <source>Moved to {where}: {rows} rows, {journal} of them in the journal; every table was compared. The file stays as it is. Let this desk use the server from now on.</source>
        <translation>Déménagé vers {where} : {rows} lignes, dont {journal} dans le journal. Chaque table a été comparée. Le fichier reste tel quel. Ce guichet doit désormais utiliser le serveur.</translation>
    </message>
    <message>
        <source>Nothing was moved: the other database is not empty. Make an empty one.</source>
        <translation>Rien n’a été déménagé : l’autre base n’est pas vide. Crées-en une vide.</translation>
    </message>
    <message>
        <source>This desk lent since the move was cut. Move again, to a new, empty database.</source>
        <translation>Ce guichet a prêté depuis la coupure. Déménage à nouveau, vers une nouvelle base vide.</translation>
    </message>
    <message>
        <source>Another move to this database is under way.</source>
        <translation>Un autre déménagement vers cette base est en cours.</translation>
    </message>
    <message>
        <source>What came out of {table} is not what went in. Keep using the file, and call the help desk.</source>
        <translation>Ce qui est sorti de {table} n’est pas ce qui y est entré. Gardez le fichier et appelez le helpdesk.</translation>
    </message>
    <message>
        <source>The file is of another Leenbalie: start the window on it once.</source>
        <translation>Le fichier est d’un autre Leenbalie : ouvrez-le une fois dans la fenêtre.</translation>
    </message>
    <message>
        <source>Stopped. The next move to this database goes on from here.</source>
        <translation>Arrêté. Le prochain déménagement vers cette base reprend ici.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Login: {user}</source>
        <translation>Compte : {user}</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Droits : {rights}</translation>
    </message>
    <message>
        <source>owner: everything, also the schema</source>
        <translation>propriétaire : tout, aussi le schéma</translation>
    </message>
    <message>
        <source>coordinator: lending, staff, sites and rules</source>
        <translation>coordinateur : prêts, personnel, sites et règles</translation>
    </message>
    <message>
        <source>desk: lending, nothing is deleted</source>
        <translation>guichet : prêter, rien effacer</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>loan {number}: sealed on {day}, when the certificate had been revoked since {since}</source>
        <translation>prêt {number} : scellé le {day}, alors que le certificat était révoqué depuis le {since}</translation>
    </message>
    <message>
        <source>loan {number}: sealed by us, but no paper of this loan is kept here</source>
        <translation>prêt {number} : scellé par nous, mais aucun papier de ce prêt n&apos;est gardé ici</translation>
    </message>
    <message>
        <source>loan {number}: sealed by us, but it is not the paper that is kept of this loan</source>
        <translation>prêt {number} : scellé par nous, mais ce n&apos;est pas le papier gardé de ce prêt</translation>
    </message>
    <message>
        <source>not ours: sealed by another installation (certificate {short})</source>
        <translation>pas de nous : scellé par une autre installation (certificat {short})</translation>
    </message>
    <message>
        <source>cannot be read as a file</source>
        <translation>ne peut pas être lu comme fichier</translation>
    </message>
    <message>
        <source>specimen, ours, unchanged since {day}</source>
        <translation>spécimen, de nous, inchangé depuis le {day}</translation>
    </message>
    <message>
        <source>loan {number}: ours, unchanged since {day}; it was undone</source>
        <translation>prêt {number} : de nous, inchangé depuis le {day} ; il a été annulé</translation>
    </message>
    <message>
        <source>loan {number}: ours, unchanged since {day}</source>
        <translation>prêt {number} : de nous, inchangé depuis le {day}</translation>
    </message>
    <message>
        <source>day close {number}: ours, unchanged since {day}; reopened</source>
        <translation>clôture {number} : de nous, inchangée depuis le {day} ; rouverte</translation>
    </message>
    <message>
        <source>day close {number}: ours, unchanged since {day}</source>
        <translation>clôture {number} : de nous, inchangée depuis le {day}</translation>
    </message>
    <message>
        <source>not a PDF</source>
        <translation>pas un PDF</translation>
    </message>
    <message>
        <source>without a seal</source>
        <translation>sans sceau</translation>
    </message>
    <message>
        <source>CHANGED after it was sealed, or damaged</source>
        <translation>MODIFIÉ après l&apos;apposition du sceau, ou endommagé</translation>
    </message>
    <message>
        <source>CHANGED: something was added after it was sealed</source>
        <translation>MODIFIÉ : quelque chose a été ajouté après l&apos;apposition du sceau</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>database of this desk</source>
        <translation>base de données de ce guichet</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>base de données partagée</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>Cartes SIM</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>S’identifier comme quelqu’un d’autre</translation>
    </message>
</context>
</TS>
