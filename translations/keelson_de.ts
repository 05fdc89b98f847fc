<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Aspects</name>
    <message>
        <source>Subsystem bulkheads</source>
        <translation>Schotten der Subsysteme</translation>
    </message>
    <message>
        <source>Subsystems, the autonomous services in them and the events between them.</source>
        <translation>Subsysteme, die autonomen Services darin und die Ereignisse dazwischen.</translation>
    </message>
    <message>
        <source>Pick a subsystem on the left and click where it goes, or double-click.
Drag from the edge of one box to another to connect them.</source>
        <translation>Links ein Subsystem wählen und klicken, wohin es soll, oder doppelklicken.
Vom Rand eines Kastens zu einem anderen ziehen, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>System context</source>
        <translation>Systemkontext</translation>
    </message>
    <message>
        <source>Who uses the system, what is around it, and what goes between its subsystems, summed up.</source>
        <translation>Wer das System benutzt, was es umgibt und was zwischen seinen Subsystemen läuft, zusammengefasst.</translation>
    </message>
    <message>
        <source>Add a subsystem, the people who use it and the systems around it.
What their services exchange is summed up between them.</source>
        <translation>Ein Subsystem hinzufügen, die Leute, die es benutzen, und die Systeme ringsum.
Was ihre Services austauschen, wird dazwischen zusammengefasst.</translation>
    </message>
    <message>
        <source>Service internals</source>
        <translation>Inneres eines Service</translation>
    </message>
    <message>
        <source>What one service is made of, behind the three faces of its API: calls, events in, events out.</source>
        <translation>Woraus ein Service besteht, hinter den drei Seiten seiner API: Aufrufe, Ereignisse herein, Ereignisse hinaus.</translation>
    </message>
    <message>
        <source>The service this is about is gone.
Select a service on another map and press Enter to look into it.</source>
        <translation>Den Service, um den es hier geht, gibt es nicht mehr.
Auf einer anderen Karte einen Service auswählen und mit der Eingabetaste hineinsehen.</translation>
    </message>
    <message>
        <source>Flow of an event</source>
        <translation>Fluss eines Ereignisses</translation>
    </message>
    <message>
        <source>Who publishes one event, which way it takes, who consumes it, and what follows.</source>
        <translation>Wer ein Ereignis veröffentlicht, welchen Weg es nimmt, wer es konsumiert und was folgt.</translation>
    </message>
    <message>
        <source>The event this is about is gone.
Double-click what runs between two services on another map to follow it.</source>
        <translation>Das Ereignis, um das es hier geht, gibt es nicht mehr.
Auf einer anderen Karte doppelklicken, was zwischen zwei Services läuft, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>Micro frontends</source>
        <translation>Micro Frontends</translation>
    </message>
    <message>
        <source>What a main app is composed of, in the order of its manifest, and the BFFs behind it.</source>
        <translation>Woraus eine Haupt-App besteht, in der Reihenfolge ihres Manifests, und die BFFs dahinter.</translation>
    </message>
    <message>
        <source>Add a main app, then the micro frontends it mounts.
Connect each of them with the BFF it calls.</source>
        <translation>Eine Haupt-App hinzufügen, dann die Micro Frontends, die sie einbindet.
Jedes mit dem BFF verbinden, den es aufruft.</translation>
    </message>
    <message>
        <source>Team ownership</source>
        <translation>Zuständigkeit der Teams</translation>
    </message>
    <message>
        <source>What each team owns, and what nobody does.</source>
        <translation>Was jedem Team gehört und was niemandem.</translation>
    </message>
    <message>
        <source>Add a team, then drop the subsystems and services it owns into it.</source>
        <translation>Ein Team hinzufügen, dann die Subsysteme und Services hineinziehen, die ihm gehören.</translation>
    </message>
    <message>
        <source>Accounts and regions</source>
        <translation>Konten und Regionen</translation>
    </message>
    <message>
        <source>Which cloud account and which region the subsystems run in.</source>
        <translation>In welchem Cloud-Konto und welcher Region die Subsysteme laufen.</translation>
    </message>
    <message>
        <source>Add a cloud account and a region in it, then drop the subsystems that run there into it.</source>
        <translation>Ein Cloud-Konto und darin eine Region hinzufügen, dann die Subsysteme hineinziehen, die dort laufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cloud account, %1</source>
        <comment>stage</comment>
        <translation>Cloud-Konto, %1</translation>
    </message>
    <message>
        <source>Subsystems speak of this account by its name.
Add a cloud account of that name to say more of it.</source>
        <translation>Subsysteme nennen dieses Konto beim Namen.
Ein Cloud-Konto dieses Namens hinzufügen, um mehr davon zu sagen.</translation>
    </message>
    <message>
        <source>Say which account and region</source>
        <translation>Sagen, in welchem Konto und welcher Region</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgends</translation>
    </message>
    <message>
        <source>In several regions</source>
        <translation>In mehreren Regionen</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>Main app</source>
        <translation>Haupt-App</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>route, mount point</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Number %1 in the manifest</source>
        <translation>Nummer %1 im Manifest</translation>
    </message>
    <message>
        <source>No main app mounts it.</source>
        <translation>Keine Haupt-App bindet es ein.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>The synchronous face: commands and queries of its own frontend, and of partners. Nobody else waits for it.</source>
        <translation>Die synchrone Seite: Befehle und Abfragen der eigenen Oberfläche und von Partnern. Sonst wartet niemand darauf.</translation>
    </message>
    <message>
        <source>Events in</source>
        <translation>Ereignisse herein</translation>
    </message>
    <message>
        <source>The asynchronous face that takes: events this service reacts to.</source>
        <translation>Die asynchrone Seite, die nimmt: Ereignisse, auf die dieser Service reagiert.</translation>
    </message>
    <message>
        <source>Events out</source>
        <translation>Ereignisse hinaus</translation>
    </message>
    <message>
        <source>The asynchronous face that gives: events this service publishes.</source>
        <translation>Die asynchrone Seite, die gibt: Ereignisse, die dieser Service veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Owned by nobody</source>
        <translation>Gehört niemandem</translation>
    </message>
    <message>
        <source>Who is called at night?</source>
        <translation>Wer wird nachts gerufen?</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Next in that direction; pan while nothing is selected</source>
        <translation>Nächstes in dieser Richtung; verschieben, solange nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Add the next to the selection; pan far</source>
        <translation>Nächstes dazunehmen; weit verschieben</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select what a frame touches</source>
        <translation>Auswählen, was ein Rahmen berührt</translation>
    </message>
    <message>
        <source>Drag on the board</source>
        <translation>Auf dem Board ziehen</translation>
    </message>
    <message>
        <source>Select nothing; leave what was begun</source>
        <translation>Nichts auswählen; Begonnenes verlassen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit the text, or go into a group</source>
        <translation>Text bearbeiten, oder in eine Gruppe hinein</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>New one beside it</source>
        <translation>Neues daneben</translation>
    </message>
    <message>
        <source>New one below it</source>
        <translation>Neues darunter</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Drag; Shift straight, Alt without snapping</source>
        <translation>Ziehen; Umschalt gerade, Alt ohne Einrasten</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Ein wenig bewegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Space+drag, middle button, wheel; Shift+wheel sideways</source>
        <translation>Leertaste+Ziehen, mittlere Taste, Rad; Umschalt+Rad seitwärts</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Ausgewähltes zeigen</translation>
    </message>
    <message>
        <source>Lead the selected line elsewhere</source>
        <translation>Ausgewählte Linie anders führen</translation>
    </message>
    <message>
        <source>Drag a piece of it; double-click a bend to drop it</source>
        <translation>Ein Stück ziehen; Doppelklick auf einen Knick entfernt ihn</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is working on this document.</source>
        <translation>Ein anderes Programm arbeitet an diesem Dokument.</translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <translation>Schließen Sie es dort, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space; nothing is lost while the window stays open.</source>
        <translation>Schaffen Sie Platz; solange das Fenster offen bleibt, geht nichts verloren.</translation>
    </message>
    <message>
        <source>The document cannot be written.</source>
        <translation>Das Dokument kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Open it for reading only, or save a copy elsewhere.</source>
        <translation>Öffnen Sie es nur zum Lesen, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The document or its folder cannot be opened.</source>
        <translation>Das Dokument oder sein Ordner kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that you may read and write both.</source>
        <translation>Prüfen Sie, ob Sie beide lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>Reading the document was given up.</source>
        <translation>Das Lesen des Dokuments wurde aufgegeben.</translation>
    </message>
    <message>
        <source>This is not a Keelson document.</source>
        <translation>Dies ist kein Keelson-Dokument.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Das Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>Open it for reading only to see what can be saved, or use a copy of it.</source>
        <translation>Öffnen Sie es nur zum Lesen, um zu sehen, was zu retten ist, oder nehmen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The disk failed to read or write the document (%1).</source>
        <translation>Der Datenträger konnte das Dokument nicht lesen oder schreiben (%1).</translation>
    </message>
    <message>
        <source>Check the disk; nothing is lost while the window stays open.</source>
        <translation>Prüfen Sie den Datenträger; solange das Fenster offen bleibt, geht nichts verloren.</translation>
    </message>
    <message>
        <source>The document could not be used: %1.</source>
        <translation>Das Dokument konnte nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>A program that worked on this document was stopped in the middle of saving.</source>
        <translation>Ein Programm, das an diesem Dokument arbeitete, wurde mitten im Speichern angehalten.</translation>
    </message>
    <message>
        <source>Open it for writing once, which completes or takes back what was being saved.</source>
        <translation>Öffnen Sie es einmal zum Schreiben; das vollendet oder verwirft, was gerade gespeichert wurde.</translation>
    </message>
    <message>
        <source>The document is being written by another program.</source>
        <translation>Das Dokument wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>The file was moved, deleted or replaced by another program.</source>
        <translation>Die Datei wurde von einem anderen Programm verschoben, gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>Save a copy of the document elsewhere; everything is still here.</source>
        <translation>Speichern Sie anderswo eine Kopie des Dokuments; hier ist noch alles da.</translation>
    </message>
    <message>
        <source>Another program has damaged the file.</source>
        <translation>Ein anderes Programm hat die Datei beschädigt.</translation>
    </message>
    <message>
        <source>The document is damaged and could not be repaired where it is. %1</source>
        <translation>Das Dokument ist beschädigt und konnte an seinem Ort nicht repariert werden. %1</translation>
    </message>
    <message>
        <source>Copy it to another place and open it there.</source>
        <translation>Kopieren Sie es an einen anderen Ort und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>The document or its folder cannot be written.</source>
        <translation>Das Dokument oder sein Ordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Open it for reading only, or save a copy elsewhere.</source>
        <translation>Öffnen Sie es nur zum Lesen, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Das Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>The history of the document is still being read.</source>
        <translation>Der Verlauf des Dokuments wird noch gelesen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The document has lost its identity; it is damaged.</source>
        <translation>Das Dokument hat seine Identität verloren; es ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>%1: %2 is %3 in the model and %4 where it runs.</source>
        <translation>%1: %2 ist im Modell %3 und dort, wo es läuft, %4.</translation>
    </message>
    <message>
        <source>%1 is switched off: it reads nothing.</source>
        <translation>%1 ist abgeschaltet: Es liest nichts.</translation>
    </message>
    <message>
        <source>%1 gives up records after %2 retries and keeps them nowhere: they are lost.</source>
        <translation>%1 gibt Datensätze nach %2 Wiederholungen auf und hebt sie nirgends auf: Sie sind verloren.</translation>
    </message>
    <message>
        <source>%1 tries a failing batch until its records expire: one bad record holds up all behind it.</source>
        <translation>%1 versucht einen fehlschlagenden Stapel, bis seine Datensätze ablaufen: Ein schlechter Datensatz hält alle hinter sich auf.</translation>
    </message>
    <message>
        <source>No alarm watches the iterator age of %1.</source>
        <translation>Kein Alarm überwacht das Iterator-Alter von %1.</translation>
    </message>
</context>
<context>
    <name>Durable</name>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is replaced.</source>
        <translation>Wählen Sie einen anderen Namen; nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be reached: %1.</source>
        <translation>Die Datei ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a document.</source>
        <translation>Dies ist ein Ordner, kein Dokument.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a document.</source>
        <translation>Dies ist eine Pipe oder ein Gerät, kein Dokument.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>Der Ordner kann nicht beschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot get this name: %1.</source>
        <translation>Die Datei kann diesen Namen nicht bekommen: %1.</translation>
    </message>
    <message>
        <source>The file cannot be kept aside: %1.</source>
        <translation>Die Datei kann nicht beiseitegelegt werden: %1.</translation>
    </message>
    <message>
        <source>Make room in the folder, or copy the document elsewhere and open it there.</source>
        <translation>Schaffen Sie Platz im Ordner, oder kopieren Sie das Dokument anderswohin und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>The name of the file or the path to it is too long.</source>
        <translation>Der Name der Datei oder der Pfad zu ihr ist zu lang.</translation>
    </message>
    <message>
        <source>Give it a shorter name, or move it further up.</source>
        <translation>Geben Sie ihr einen kürzeren Namen, oder legen Sie sie weiter oben ab.</translation>
    </message>
</context>
<context>
    <name>FileNews</name>
    <message>
        <source>%1 was damaged. Some of its changes were lost, how many cannot be told; everything else is here.</source>
        <translation>%1 war beschädigt. Einige Änderungen sind verloren, wie viele, lässt sich nicht sagen; alles andere ist da.</translation>
    </message>
    <message>
        <source>%1 was damaged. None of its changes was lost.</source>
        <translation>%1 war beschädigt. Keine Änderung ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged. %n of its changes were lost; everything else is here.</source>
        <translation>
            <numerusform>%1 war beschädigt. %n Änderung ist verloren; alles andere ist da.</numerusform>
            <numerusform>%1 war beschädigt. %n Änderungen sind verloren; alles andere ist da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Die beschädigte Datei ist als „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>%1: %2 “%3”</source>
        <comment>element: property and its value</comment>
        <translation>%1: %2 „%3“</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>what was done, who did it, when</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that lost changes had set were remembered and are back.</source>
        <translation>
            <numerusform>%n Wert, den eine verlorene Änderung gesetzt hatte, war noch bekannt und ist wieder da.</numerusform>
            <numerusform>%n Werte, die verlorene Änderungen gesetzt hatten, waren noch bekannt und sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was in the format of an older Keelson and is now in that of this one. The file as it was is kept as “%2”.</source>
        <translation>%1 war im Format eines älteren Keelson und ist jetzt im Format von diesem. Die Datei, wie sie war, ist als „%2“ aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that could not be saved last time are back:</source>
        <translation>
            <numerusform>%n Änderung, die zuletzt nicht gespeichert werden konnte, ist wieder da:</numerusform>
            <numerusform>%n Änderungen, die zuletzt nicht gespeichert werden konnten, sind wieder da:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was replaced by another copy of this document while it was open. Its %n change(s) were taken in; yours were kept.</source>
        <translation>
            <numerusform>%1 wurde durch eine andere Kopie dieses Dokuments ersetzt, während es offen war. %n Änderung daraus wurde übernommen; Ihre sind erhalten.</numerusform>
            <numerusform>%1 wurde durch eine andere Kopie dieses Dokuments ersetzt, während es offen war. %n Änderungen daraus wurden übernommen; Ihre sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Was gefunden wurde:</translation>
    </message>
    <message>
        <source>What was remembered of it:</source>
        <translation>Was davon noch bekannt war:</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>einer unbekannten Zahl von</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Unknown: the age of the oldest record is not told.</source>
        <translation>Unbekannt: Das Alter des ältesten Datensatzes wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>Insufficient history: what arrives must be known for a day, and back to the oldest record.</source>
        <translation>Zu wenig Geschichte: Was eintrifft, muss einen Tag lang bekannt sein, und zurück bis zum ältesten Datensatz.</translation>
    </message>
    <message>
        <source>Insufficient history: it was never seen busy, so nobody knows how fast it can be.</source>
        <translation>Zu wenig Geschichte: Es war nie ausgelastet zu sehen, daher weiß niemand, wie schnell es sein kann.</translation>
    </message>
    <message>
        <source>Drains from %1 on, likely at %2; it may take longer than can be foreseen.</source>
        <translation>Leert sich ab %1, wahrscheinlich um %2; es kann länger dauern, als sich vorhersehen lässt.</translation>
    </message>
    <message>
        <source>Drains at %1.</source>
        <translation>Leert sich um %1.</translation>
    </message>
    <message>
        <source>Drains between %1 and %2, likely at %3.</source>
        <translation>Leert sich zwischen %1 und %2, wahrscheinlich um %3.</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>unbekannten Alters</translation>
    </message>
    <message>
        <source>The oldest record is %1 old.</source>
        <translation>Der älteste Datensatz ist %1 alt.</translation>
    </message>
    <message>
        <source>It is %1 behind and catches up by %2 s each second.</source>
        <translation>Es ist %1 im Rückstand und holt jede Sekunde %2 s auf.</translation>
    </message>
    <message>
        <source>It is %1 behind and falls back by %2 s each second: %3 records/s arrive, %4 are handled.</source>
        <translation>Es ist %1 im Rückstand und fällt jede Sekunde um %2 s zurück: %3 Datensätze/s treffen ein, %4 werden bearbeitet.</translation>
    </message>
    <message>
        <source>It is %1 behind: %2 calls/s are refused, %3 run.</source>
        <translation>Es ist %1 im Rückstand: %2 Aufrufe/s werden verweigert, %3 laufen.</translation>
    </message>
    <message>
        <source>It is %1 behind and ages by the clock while %2 calls/s fail: the same batch comes again and again.</source>
        <translation>Es ist %1 im Rückstand und altert mit der Uhr, während %2 Aufrufe/s fehlschlagen: Derselbe Stapel kommt immer wieder.</translation>
    </message>
    <message>
        <source>It is %1 behind and ages by the clock: %2 records/s arrive and none is handed over.</source>
        <translation>Es ist %1 im Rückstand und altert mit der Uhr: %2 Datensätze/s treffen ein, und keiner wird übergeben.</translation>
    </message>
    <message>
        <source>It tells nothing while %1 records/s arrive; the oldest must be %2 old.</source>
        <translation>Es meldet nichts, während %1 Datensätze/s eintreffen; der älteste muss %2 alt sein.</translation>
    </message>
    <message>
        <source>It is switched off while %1 records/s arrive.</source>
        <translation>Es ist abgeschaltet, während %1 Datensätze/s eintreffen.</translation>
    </message>
    <message>
        <source>The age jumped to records that were there before; it is %1 behind and does not fall back.</source>
        <translation>Das Alter sprang auf Datensätze, die schon da waren; es ist %1 im Rückstand und fällt nicht zurück.</translation>
    </message>
    <message>
        <source>What is known does not tell.</source>
        <translation>Was bekannt ist, sagt es nicht.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem Stand</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Under capacity</source>
        <translation>Zu wenig Kapazität</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Poison batch</source>
        <translation>Giftiger Stapel</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Erstes Lesen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Caught up.</source>
        <translation>Alles aufgeholt.</translation>
    </message>
    <message>
        <source>Does not drain before %1.</source>
        <translation>Leert sich nicht vor %1.</translation>
    </message>
    <message>
        <source>Never drains at this capacity.</source>
        <translation>Leert sich bei dieser Kapazität nie.</translation>
    </message>
    <message>
        <source>No data loss in sight.</source>
        <translation>Kein Datenverlust in Sicht.</translation>
    </message>
    <message>
        <source>Data loss is possible from %1 (%2 in 100), unless it handles %3 times what arrives.</source>
        <translation>Datenverlust ist ab %1 möglich (%2 von 100), wenn es nicht das %3-Fache dessen bearbeitet, was eintrifft.</translation>
    </message>
    <message>
        <source>Data loss from %1, unless it handles %2 times what arrives.</source>
        <translation>Datenverlust ab %1, wenn es nicht das %2-Fache dessen bearbeitet, was eintrifft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Schalten Sie es ein.</translation>
    </message>
    <message>
        <source>Find out why it is not called: its rights, its filter, a concurrency of 0, an error of the mapping.</source>
        <translation>Finden Sie heraus, warum es nicht aufgerufen wird: Rechte, Filter, Nebenläufigkeit 0, ein Fehler der Zuordnung.</translation>
    </message>
    <message>
        <source>Let what keeps failing be given up and kept: limit retries, bisect failing batches, name a destination. Missing: %1.</source>
        <translation>Lassen Sie aufgeben und aufheben, was immer wieder fehlschlägt: Wiederholungen begrenzen, fehlschlagende Stapel teilen, ein Ziel nennen. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Raise the reserved concurrency from %1 to %2.</source>
        <translation>Erhöhen Sie die reservierte Nebenläufigkeit von %1 auf %2.</translation>
    </message>
    <message>
        <source>Reserve a concurrency of at least %1.</source>
        <translation>Reservieren Sie eine Nebenläufigkeit von mindestens %1.</translation>
    </message>
    <message>
        <source>Raise the parallelisation factor from %1 to %2.</source>
        <translation>Erhöhen Sie die parallelen Stapel je Shard von %1 auf %2.</translation>
    </message>
    <message>
        <source>Split the stream from %1 into %2 shards; what waits already stays where it is.</source>
        <translation>Teilen Sie den Stream von %1 in %2 Shards; was schon wartet, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Raise the batch size from %1 to %2; how much it helps depends on what a call costs by itself.</source>
        <translation>Erhöhen Sie die Stapelgröße von %1 auf %2; wie viel es hilft, hängt davon ab, was ein Aufruf für sich kostet.</translation>
    </message>
    <message>
        <source>To win time, raise the retention from %1 to %2.</source>
        <translation>Um Zeit zu gewinnen, erhöhen Sie die Aufbewahrung von %1 auf %2.</translation>
    </message>
    <message>
        <source>Data loss is possible from %1 (%2 in 100).</source>
        <translation>Datenverlust ist ab %1 möglich (%2 von 100).</translation>
    </message>
    <message>
        <source>Data loss from %1.</source>
        <translation>Datenverlust ab %1.</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>%1 It was set aside as %2 and a new one was begun.</source>
        <translation>%1 Sie wurde als %2 beiseitegelegt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>One reading of the history was damaged and is gone.</source>
        <translation>Eine Ablesung der Geschichte war beschädigt und ist weg.</translation>
    </message>
    <message>
        <source>The history was as large as it may be; the oldest of it is gone.</source>
        <translation>Die Geschichte war so groß, wie sie sein darf; das Älteste davon ist weg.</translation>
    </message>
    <message>
        <source>Some of the history of %1 of %2 was damaged and is gone.</source>
        <translation>Ein Teil der Geschichte von %1 von %2 war beschädigt und ist weg.</translation>
    </message>
    <message>
        <source>The history holds %1 series; further ones are not kept.</source>
        <translation>Die Geschichte enthält %1 Reihen; weitere werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Another program keeps the history of metrics here.</source>
        <translation>Ein anderes Programm führt hier die Geschichte der Metriken.</translation>
    </message>
    <message>
        <source>What is read now is not kept; close the other one to change that.</source>
        <translation>Was jetzt gelesen wird, wird nicht aufgehoben; schließen Sie das andere, um das zu ändern.</translation>
    </message>
    <message>
        <source>The disk is full; the history of metrics is not written.</source>
        <translation>Der Datenträger ist voll; die Geschichte der Metriken wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The history of metrics cannot be written.</source>
        <translation>Die Geschichte der Metriken kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you may write the file and its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner beschreiben dürfen.</translation>
    </message>
    <message>
        <source>The history of metrics could not be used: %1.</source>
        <translation>Die Geschichte der Metriken war nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>The history of metrics is damaged.</source>
        <translation>Die Geschichte der Metriken ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>%1 has this document open in %2 (process %3) since %4.</source>
        <translation>%1 hat dieses Dokument in %2 (Prozess %3) seit %4 offen.</translation>
    </message>
    <message>
        <source>%1 has this document open in %2 on %3 since %4.</source>
        <translation>%1 hat dieses Dokument in %2 auf %3 seit %4 offen.</translation>
    </message>
    <message>
        <source>Close it there, or work on a copy and merge it later.</source>
        <translation>Schließen Sie es dort, oder arbeiten Sie an einer Kopie und führen Sie sie später zusammen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Something that is no file lies beside the document under the name of its journal.</source>
        <translation>Neben dem Dokument liegt unter dem Namen seines Journals etwas, das keine Datei ist.</translation>
    </message>
    <message>
        <source>Take it away from there.</source>
        <translation>Nehmen Sie es von dort weg.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>“%1”</source>
        <comment>name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“A”, “B” and “C”</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Nothing follows any more.</source>
        <translation>Es folgt nichts mehr.</translation>
    </message>
    <message>
        <source>Nobody consumes “%1”: this branch ends here.</source>
        <translation>Niemand konsumiert „%1“: Dieser Zweig endet hier.</translation>
    </message>
    <message>
        <source>%1 calls %2 and waits for the answer.</source>
        <comment>who, service</comment>
        <translation>%1 ruft %2 auf und wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>%1 asks %2: %3.</source>
        <comment>who, service, command</comment>
        <translation>%1 bittet %2: %3.</translation>
    </message>
    <message>
        <source>Nobody publishes “%1” yet.</source>
        <translation>Noch veröffentlicht niemand „%1“.</translation>
    </message>
    <message>
        <source>%1 publishes %2 to %3.</source>
        <comment>service, event, hub</comment>
        <translation>%1 veröffentlicht %2 an %3.</translation>
    </message>
    <message>
        <source>%1 publishes %2.</source>
        <comment>service, event</comment>
        <translation>%1 veröffentlicht %2.</translation>
    </message>
    <message>
        <source>%1 passes %2 on to %3.</source>
        <comment>hubs, event, hub</comment>
        <translation>%1 gibt %2 an %3 weiter.</translation>
    </message>
    <message>
        <source>%1 hands %2 to %3.</source>
        <comment>hub, event, services</comment>
        <translation>%1 übergibt %2 an %3.</translation>
    </message>
    <message>
        <source>%2 reaches %1.</source>
        <comment>services, event</comment>
        <translation>%2 erreicht %1.</translation>
    </message>
    <message>
        <source>%1 can publish %2 then.</source>
        <comment>service, events</comment>
        <translation>%1 kann dann %2 veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 can publish %2 again: the journey closes a circle.</source>
        <comment>service, event</comment>
        <translation>%1 kann %2 wieder veröffentlichen: Die Reise schließt sich zum Kreis.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>Alter %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>idle: nothing arrives</source>
        <translation>untätig: nichts kommt an</translation>
    </message>
    <message>
        <source>flowing</source>
        <translation>im Fluss</translation>
    </message>
    <message>
        <source>silent: work arrives and none is done</source>
        <translation>stumm: Arbeit kommt an, keine wird getan</translation>
    </message>
    <message>
        <source>switched off at the source</source>
        <translation>an der Quelle abgeschaltet</translation>
    </message>
    <message>
        <source>late: the last value is old</source>
        <translation>verspätet: der letzte Wert ist alt</translation>
    </message>
    <message>
        <source>stale: the source cannot be read</source>
        <translation>veraltet: die Quelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 faults/min</source>
        <translation>%1 Störungen/min</translation>
    </message>
    <message>
        <source>%1 faults/s</source>
        <translation>%1 Störungen/s</translation>
    </message>
    <message>
        <source>%1 errors/min</source>
        <translation>%1 Fehler/min</translation>
    </message>
    <message>
        <source>%1 errors/s</source>
        <translation>%1 Fehler/s</translation>
    </message>
    <message>
        <source>throttled %1/min</source>
        <translation>%1/min gedrosselt</translation>
    </message>
    <message>
        <source>throttled %1/s</source>
        <translation>%1/s gedrosselt</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>stumm seit %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>off, %1 waiting</source>
        <translation>aus, %1 warten</translation>
    </message>
    <message>
        <source>%1, growing</source>
        <translation>%1, wachsend</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation>veraltet, %1</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>verspätet, %1</translation>
    </message>
    <message>
        <source>idle, %1 waiting</source>
        <translation>untätig, %1 warten</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>%1 critical of %2</source>
        <translation>%1 von %2 kritisch</translation>
    </message>
    <message>
        <source>%1 troubled of %2</source>
        <translation>%1 von %2 mit Warnung</translation>
    </message>
    <message>
        <source>%1, looked back to</source>
        <translation>%1, Rückblick</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>The change &quot;%1&quot; by %2 of %3 is damaged in the file and does not count.</source>
        <translation>Die Änderung „%1“ von %2 vom %3 ist in der Datei beschädigt und zählt nicht.</translation>
    </message>
    <message>
        <source>Changes by %2 before &quot;%1&quot; of %3 are missing in the file.</source>
        <translation>Änderungen von %2 vor „%1“ vom %3 fehlen in der Datei.</translation>
    </message>
    <message>
        <source>Row %1 of the file is damaged and does not count.</source>
        <translation>Zeile %1 der Datei ist beschädigt und zählt nicht.</translation>
    </message>
    <message>
        <source>The file does not hold the changes it says it holds.</source>
        <translation>Die Datei enthält nicht die Änderungen, die sie zu enthalten angibt.</translation>
    </message>
    <message>
        <source>A change is damaged in the file beyond recognition and does not count.</source>
        <translation>Eine Änderung ist in der Datei bis zur Unkenntlichkeit beschädigt und zählt nicht.</translation>
    </message>
    <message>
        <source>The change &quot;%1&quot; by %2 of %3 belongs to another document and does not count.</source>
        <translation>Die Änderung „%1“ von %2 vom %3 gehört zu einem anderen Dokument und zählt nicht.</translation>
    </message>
    <message>
        <source>Changes by %2 between %4 and &quot;%1&quot; of %3 are missing in the file.</source>
        <translation>In der Datei fehlen Änderungen von %2 zwischen %4 und „%1“ vom %3.</translation>
    </message>
    <message>
        <source>How many changes are missing cannot be told.</source>
        <translation>Wie viele Änderungen fehlen, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it cannot be read any more.</source>
        <translation>
            <numerusform>%n Änderung darin ist nicht mehr lesbar.</numerusform>
            <numerusform>%n Änderungen darin sind nicht mehr lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change in it is sound.</source>
        <translation>Jede Änderung darin ist heil.</translation>
    </message>
    <message>
        <source>The change &quot;%1&quot; by %2 of %3 stands in the file more than once.</source>
        <translation>Die Änderung „%1“ von %2 vom %3 steht mehr als einmal in der Datei.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message>
        <source>Changes would be lost</source>
        <translation>Änderungen gingen verloren</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, or move the document to a place that can be written.</source>
        <translation>Speichern Sie anderswo eine Kopie, oder verschieben Sie das Dokument an einen Ort, der beschreibbar ist.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are nowhere but in this window and would be lost with it.</source>
        <translation>
            <numerusform>%n Änderung ist nirgends außer in diesem Fenster und ginge mit ihm verloren.</numerusform>
            <numerusform>%n Änderungen sind nirgends außer in diesem Fenster und gingen mit ihm verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 consumes %2</source>
        <translation>%1 konsumiert %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n Kasten</numerusform>
            <numerusform>%n Kästen</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation>Karte aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>Send “%1”</source>
        <translation>„%1“ senden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name in a label</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Bend the line from “%1” to “%2”</source>
        <translation>Linie von „%1“ nach „%2“ biegen</translation>
    </message>
    <message numerus="yes">
        <source>Straighten %n line(s)</source>
        <translation>
            <numerusform>%n Linie begradigen</numerusform>
            <numerusform>%n Linien begradigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy “%1”</source>
        <translation>„%1“ aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n boxes</source>
        <translation>
            <numerusform>%n Kasten aufräumen</numerusform>
            <numerusform>%n Kästen aufräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy what is in “%1”</source>
        <translation>Inhalt von „%1“ aufräumen</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Ganzes System</translation>
    </message>
    <message>
        <source>Add view “%1”</source>
        <translation>Ansicht „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Show what services are made of</source>
        <translation>Zeigen, woraus Services bestehen</translation>
    </message>
    <message>
        <source>Hide what services are made of</source>
        <translation>Verbergen, woraus Services bestehen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n events in a row</source>
        <translation>
            <numerusform>%n Ereignis zeigen</numerusform>
            <numerusform>%n Ereignisse nacheinander zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Event: goes on without waiting</source>
        <translation>Ereignis: geht weiter, ohne zu warten</translation>
    </message>
    <message>
        <source>Call: waits for the answer</source>
        <translation>Aufruf: wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Uses: needs it to work</source>
        <translation>Benutzt: braucht es, um zu arbeiten</translation>
    </message>
    <message>
        <source>What is told of it: place or count</source>
        <translation>Was davon gesagt wird: Platz oder Anzahl</translation>
    </message>
    <message>
        <source>Something is said of it: see its tip</source>
        <translation>Dazu ist etwas gesagt: siehe den Hinweis</translation>
    </message>
    <message>
        <source>Not looked at just now</source>
        <translation>Gerade nicht betrachtet</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message numerus="yes">
        <source>%n elements (%1) are named &quot;%2&quot;.</source>
        <translation>
            <numerusform>%n Element (%1) heißt „%2“.</numerusform>
            <numerusform>%n Elemente (%1) heißen „%2“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normaliser</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a nameless %1</source>
        <translation>ein namenloses Element (%1)</translation>
    </message>
    <message>
        <source>a relation (%1)</source>
        <translation>eine Beziehung (%1)</translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation>etwas ohne Namen</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; of %2 holds a value of another type; it is ignored.</source>
        <translation>Die Eigenschaft „%1“ von %2 enthält einen Wert anderer Art; sie wird übergangen.</translation>
    </message>
    <message>
        <source>%1 was merged into something that was itself merged into it; its merge does not count.</source>
        <translation>%1 wurde mit etwas verschmolzen, das selbst damit verschmolzen wurde; die Verschmelzung zählt nicht.</translation>
    </message>
    <message>
        <source>%1 was deleted while it was also edited; the deletion counts.</source>
        <translation>%1 wurde gelöscht, während es auch bearbeitet wurde; das Löschen zählt.</translation>
    </message>
    <message>
        <source>%1 was deleted while %2 was still being tied to it.</source>
        <translation>%1 wurde gelöscht, während %2 noch damit verbunden wurde.</translation>
    </message>
    <message>
        <source>The relation &quot;%1&quot; from %2 to %3 is not one these two can have; it is left out.</source>
        <translation>Die Beziehung „%1“ von %2 zu %3 können diese beiden nicht haben; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2; it stands at the top level.</source>
        <translation>%1 kann nicht in %2 stehen; es steht auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>%1 stands inside itself by way of others; its oldest placing does not count.</source>
        <translation>%1 steht über Umwege in sich selbst; die älteste Zuordnung zählt nicht.</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>Park “%1”</source>
        <translation>„%1“ parken</translation>
    </message>
    <message numerus="yes">
        <source>Park %n notes</source>
        <translation>
            <numerusform>%n Zettel parken</numerusform>
            <numerusform>%n Zettel parken</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring “%1” back to the board</source>
        <translation>„%1“ aufs Board zurückholen</translation>
    </message>
    <message>
        <source>Drop “%1” from the parking lot</source>
        <translation>„%1“ vom Parkplatz streichen</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Check-in</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Say in one sentence who you are and what you hope to know at the end. Then read the purpose aloud.</source>
        <translation>Alle sagen in einem Satz, wer sie sind und was sie am Ende wissen wollen. Dann wird der Zweck vorgelesen.</translation>
    </message>
    <message>
        <source>Somebody who knows a part of the story and is missing. Somebody who only came to listen.</source>
        <translation>Jemand kennt einen Teil der Geschichte und fehlt. Jemand ist nur zum Zuhören gekommen.</translation>
    </message>
    <message>
        <source>Everybody has spoken once, and everybody can add a note.</source>
        <translation>Alle haben einmal gesprochen und können einen Zettel anlegen.</translation>
    </message>
    <message>
        <source>Chaotic exploration</source>
        <translation>Chaotisches Erkunden</translation>
    </message>
    <message>
        <source>Write down what happens, in the past tense, one event a note. Work alone and silently, no questions. Put it roughly where it belongs in time.</source>
        <translation>Aufschreiben, was geschieht, in der Vergangenheit, ein Ereignis je Zettel. Jeder für sich, still, ohne Fragen. Ungefähr dorthin, wo es zeitlich hingehört.</translation>
    </message>
    <message>
        <source>Talk that starts too early. Notes that are wishes or steps of a screen. Give the first event yourself when nobody begins.</source>
        <translation>Gespräche, die zu früh beginnen. Zettel, die Wünsche oder Schritte einer Maske sind. Selbst das erste Ereignis geben, wenn niemand anfängt.</translation>
    </message>
    <message>
        <source>Notes come slowly, and people begin to read those of the others.</source>
        <translation>Es kommen nur noch wenige Zettel, und man beginnt, die der anderen zu lesen.</translation>
    </message>
    <message>
        <source>Enforce the timeline</source>
        <translation>Zeitachse herstellen</translation>
    </message>
    <message>
        <source>Make it one story: put what happens first to the left, what goes on at the same time below. One of you moves the notes; pass on every 5 minutes.</source>
        <translation>Eine Geschichte daraus machen: Was zuerst geschieht, nach links, was gleichzeitig läuft, darunter. Einer bewegt die Zettel; alle 5 Minuten weitergeben.</translation>
    </message>
    <message>
        <source>Two notes that say the same: agree on one, or find out that they differ. What nobody can answer becomes a hotspot; do not solve it now.</source>
        <translation>Zwei Zettel, die dasselbe sagen: auf einen einigen oder merken, dass sie verschieden sind. Was niemand beantworten kann, wird ein Brennpunkt; jetzt nicht lösen.</translation>
    </message>
    <message>
        <source>Somebody can read it from left to right without a jump.</source>
        <translation>Jemand kann sie von links nach rechts lesen, ohne zu springen.</translation>
    </message>
    <message>
        <source>People and systems</source>
        <translation>Menschen und Systeme</translation>
    </message>
    <message>
        <source>Add who decides here, and which systems we depend on. Small notes beside the events they cause; only where it tells us something.</source>
        <translation>Ergänzen, wer hier entscheidet und von welchen Systemen wir abhängen. Kleine Zettel neben den Ereignissen, die sie auslösen; nur wo es etwas sagt.</translation>
    </message>
    <message>
        <source>“User” and “the system”: ask which. Systems whose name starts a sigh belong beside a hotspot.</source>
        <translation>„Benutzer“ und „das System“: fragen, welche. Systeme, bei deren Namen geseufzt wird, gehören neben einen Brennpunkt.</translation>
    </message>
    <message>
        <source>Every part of the story has somebody who acts in it.</source>
        <translation>In jedem Teil der Geschichte handelt jemand.</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>One of you tells the story aloud, note by note, another listens for gaps. Then once more from the end: what must have happened for this?</source>
        <translation>Einer erzählt die Geschichte laut, Zettel für Zettel, ein anderer achtet auf Lücken. Dann noch einmal vom Ende her: Was muss dafür geschehen sein?</translation>
    </message>
    <message>
        <source>A sentence that begins with “usually”: ask for the other case. Whenever something always follows, there is a rule to write down.</source>
        <translation>Ein Satz, der mit „normalerweise“ beginnt: nach dem anderen Fall fragen. Wo auf etwas immer etwas folgt, ist eine Regel aufzuschreiben.</translation>
    </message>
    <message>
        <source>The story was told from both ends, and nobody had to explain a note that is missing.</source>
        <translation>Die Geschichte wurde von beiden Enden erzählt, und niemand musste einen fehlenden Zettel erklären.</translation>
    </message>
    <message>
        <source>Problems and opportunities</source>
        <translation>Probleme und Chancen</translation>
    </message>
    <message>
        <source>Mark what hurts and what could be better, where it happens. Then each of you spends the votes on what matters most.</source>
        <translation>Markieren, was wehtut und was besser sein könnte, dort, wo es geschieht. Dann gibt jeder seine Stimmen dem Wichtigsten.</translation>
    </message>
    <message>
        <source>Blame; a hotspot is about the work, not about a person. Quiet people: give them the pen.</source>
        <translation>Schuldzuweisungen; ein Brennpunkt betrifft die Arbeit, nicht eine Person. Stille Leute: ihnen den Stift geben.</translation>
    </message>
    <message>
        <source>The votes are counted and the first one has somebody who takes care of it.</source>
        <translation>Die Stimmen sind gezählt, und um das Erste kümmert sich jemand.</translation>
    </message>
    <message>
        <source>Pivotal events</source>
        <translation>Schlüsselereignisse</translation>
    </message>
    <message>
        <source>Which few events change the game? Draw a line there and give the part that starts a name.</source>
        <translation>Welche wenigen Ereignisse ändern alles? Dort eine Linie ziehen und dem Teil, der beginnt, einen Namen geben.</translation>
    </message>
    <message>
        <source>More than a handful. People who come and go at a line: it is a good one.</source>
        <translation>Mehr als eine Handvoll. Leute, die an einer Linie kommen und gehen: Sie ist gut.</translation>
    </message>
    <message>
        <source>The parts have names that everybody would use outside of this room.</source>
        <translation>Die Teile haben Namen, die alle auch außerhalb dieses Raums verwenden würden.</translation>
    </message>
    <message>
        <source>Emerging contexts</source>
        <translation>Entstehende Kontexte</translation>
    </message>
    <message>
        <source>Where does a word change its meaning? Draw a frame around what belongs together and give it a name.</source>
        <translation>Wo ändert ein Wort seine Bedeutung? Einen Rahmen um das ziehen, was zusammengehört, und ihm einen Namen geben.</translation>
    </message>
    <message>
        <source>Frames that are only the chart of the departments. A rule that needs notes of two frames.</source>
        <translation>Rahmen, die nur das Organigramm sind. Eine Regel, die Zettel aus zwei Rahmen braucht.</translation>
    </message>
    <message>
        <source>You could hand each frame to one team.</source>
        <translation>Jeder Rahmen ließe sich einem Team übergeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Look at the parking lot: drop it, or say who takes it along. One sentence each: what do you know now that you did not know before?</source>
        <translation>Den Parkplatz ansehen: streichen oder sagen, wer es mitnimmt. Je ein Satz: Was ist jetzt bekannt, was vorher niemand wusste?</translation>
    </message>
    <message>
        <source>Promises without a name beside them.</source>
        <translation>Versprechen, neben denen kein Name steht.</translation>
    </message>
    <message>
        <source>Everybody has spoken, and the story is exported.</source>
        <translation>Alle haben gesprochen, und die Geschichte ist exportiert.</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>BFF</source>
        <translation>BFF</translation>
    </message>
    <message>
        <source>ESG</source>
        <translation>ESG</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Noch zu tun</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Line %1 of the recording is damaged and left out.</source>
        <translation>Zeile %1 der Aufzeichnung ist beschädigt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is not a recording of metrics.</source>
        <translation>Das ist keine Aufzeichnung von Metriken.</translation>
    </message>
    <message>
        <source>The line is not a frame of metrics.</source>
        <translation>Die Zeile ist keine Ablesung von Metriken.</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>Die Aufzeichnung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The recording is larger than can be played.</source>
        <translation>Die Aufzeichnung ist größer, als sich abspielen lässt.</translation>
    </message>
    <message>
        <source>Reading the recording was given up.</source>
        <translation>Das Lesen der Aufzeichnung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The recording cannot be begun: %1.</source>
        <translation>Die Aufzeichnung kann nicht begonnen werden: %1.</translation>
    </message>
    <message>
        <source>Choose a new file in a folder you may write to.</source>
        <translation>Wählen Sie eine neue Datei in einem Ordner, den Sie beschreiben dürfen.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Free some space; what was written can be played.</source>
        <translation>Schaffen Sie Platz; was geschrieben wurde, lässt sich abspielen.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Give the frontend to the team of the service</source>
        <translation>Das Frontend dem Team des Service geben</translation>
    </message>
    <message>
        <source>Let it work offline</source>
        <translation>Offline arbeiten lassen</translation>
    </message>
    <message>
        <source>Push changes while somebody looks</source>
        <translation>Änderungen schicken, solange jemand hinsieht</translation>
    </message>
    <message>
        <source>Show it to those who may use it</source>
        <translation>Denen zeigen, die es nutzen dürfen</translation>
    </message>
    <message>
        <source>Monitor what real users see</source>
        <translation>Beobachten, was echte Nutzer sehen</translation>
    </message>
    <message>
        <source>A micro frontend and its service belong to one team</source>
        <translation>Ein Micro Frontend und sein Service gehören einem Team</translation>
    </message>
    <message>
        <source>They change together. With two teams every change of the screen waits for a meeting.</source>
        <translation>Sie ändern sich zusammen. Mit zwei Teams wartet jede Änderung der Oberfläche auf eine Besprechung.</translation>
    </message>
    <message>
        <source>A micro frontend calls backends made for it</source>
        <translation>Ein Micro Frontend ruft Backends auf, die dafür gemacht sind</translation>
    </message>
    <message>
        <source>A backend for a frontend has in store what the screen shows. Gateways and control services are made for other things, and are tied down when screens depend on them.</source>
        <translation>Ein Backend for Frontend hält bereit, was die Oberfläche zeigt. Gateways und Control Services sind für anderes gemacht und verlieren ihre Freiheit, wenn Oberflächen von ihnen abhängen.</translation>
    </message>
    <message>
        <source>People can go on with a task without a network</source>
        <translation>Eine Aufgabe lässt sich ohne Netz fortsetzen</translation>
    </message>
    <message>
        <source>Who is in the middle of something should not lose it in a tunnel. What is shown is kept, what is done waits in line; that has to be planned from the start.</source>
        <translation>Wer mitten in etwas ist, soll es nicht in einem Tunnel verlieren. Gezeigtes wird behalten, Getanes wartet in der Reihe; das muss von Anfang an geplant sein.</translation>
    </message>
    <message>
        <source>What must be fresh is pushed</source>
        <translation>Was frisch sein muss, wird geschickt</translation>
    </message>
    <message>
        <source>Asking again and again is late on average by half the interval. Where people need to see changes sooner than that, the service tells the frontend.</source>
        <translation>Wer immer wieder fragt, kommt im Mittel um den halben Abstand zu spät. Wo Änderungen früher sichtbar sein müssen, sagt der Service dem Frontend Bescheid.</translation>
    </message>
    <message>
        <source>Who sees a screen may also use it</source>
        <translation>Wer eine Oberfläche sieht, darf sie auch nutzen</translation>
    </message>
    <message>
        <source>The service refuses whom it does not know, whatever the screen shows. When both name the same roles, nobody meets a button that does not work.</source>
        <translation>Der Service weist ab, wen er nicht kennt, was auch immer die Oberfläche zeigt. Nennen beide dieselben Rollen, trifft niemand auf eine Schaltfläche, die nicht geht.</translation>
    </message>
    <message>
        <source>It is seen how a frontend does for real users</source>
        <translation>Es ist zu sehen, wie sich ein Frontend bei echten Nutzern schlägt</translation>
    </message>
    <message>
        <source>Slow devices and broken scripts leave no trace in the cloud. Only the frontend itself can report them.</source>
        <translation>Langsame Geräte und defekte Skripte hinterlassen keine Spur in der Cloud. Nur das Frontend selbst kann sie melden.</translation>
    </message>
    <message>
        <source>Split it, one service an activity</source>
        <translation>Teilen: je Tätigkeit ein Service</translation>
    </message>
    <message>
        <source>Write it into the store and let the trigger publish</source>
        <translation>In den Speicher schreiben und den Trigger veröffentlichen lassen</translation>
    </message>
    <message>
        <source>Keep who changed it</source>
        <translation>Festhalten, wer es geändert hat</translation>
    </message>
    <message>
        <source>Check each region and send users to a healthy one</source>
        <translation>Jede Region prüfen und Nutzer in eine gesunde leiten</translation>
    </message>
    <message>
        <source>Give it 1024 MB and measure</source>
        <translation>1024 MB geben und messen</translation>
    </message>
    <message>
        <source>A backend for a frontend serves one activity</source>
        <translation>Ein Backend for Frontend dient einer Tätigkeit</translation>
    </message>
    <message>
        <source>A service for several activities has several groups of people who want it changed, and each waits for the others. Small ones change on their own.</source>
        <translation>Einen Service für mehrere Tätigkeiten wollen mehrere Gruppen ändern, und jede wartet auf die anderen. Kleine ändern sich unabhängig.</translation>
    </message>
    <message>
        <source>The operations of a backend fit its kind</source>
        <translation>Die Operationen eines Backends passen zu seiner Art</translation>
    </message>
    <message>
        <source>Searches, dashboards, reports and archives only show; an action does one thing to what was found elsewhere. What does both serves two activities.</source>
        <translation>Suchen, Dashboards, Berichte und Archive zeigen nur; eine Aktion tut eines mit dem, was anderswo gefunden wurde. Was beides tut, dient zwei Tätigkeiten.</translation>
    </message>
    <message>
        <source>A command only writes; the trigger publishes</source>
        <translation>Ein Befehl schreibt nur; der Trigger veröffentlicht</translation>
    </message>
    <message>
        <source>What a command was told is kept before anybody hears of it. The change of the store becomes the event, even if everything stops in between.</source>
        <translation>Was einem Befehl gesagt wurde, wird festgehalten, bevor jemand davon hört. Aus der Änderung des Speichers wird das Ereignis, auch wenn dazwischen alles stehen bleibt.</translation>
    </message>
    <message>
        <source>It is kept who changed what</source>
        <translation>Es wird festgehalten, wer was geändert hat</translation>
    </message>
    <message>
        <source>The token of the caller is known only while the command runs. Kept in the row and carried in the event it answers the questions that come later.</source>
        <translation>Das Token des Aufrufers ist nur bekannt, solange der Befehl läuft. In der Zeile festgehalten und im Ereignis mitgeführt beantwortet es die Fragen, die später kommen.</translation>
    </message>
    <message>
        <source>Users leave a region that fails</source>
        <translation>Nutzer verlassen eine Region, die ausfällt</translation>
    </message>
    <message>
        <source>A second region helps only those who get there. Each region reports its health, and the address leads to the nearest healthy one.</source>
        <translation>Eine zweite Region hilft nur denen, die dort ankommen. Jede Region meldet, wie es ihr geht, und die Adresse führt zur nächsten gesunden.</translation>
    </message>
    <message>
        <source>The memory of a function people wait for was chosen</source>
        <translation>Der Arbeitsspeicher einer Funktion, auf die Menschen warten, wurde gewählt</translation>
    </message>
    <message>
        <source>Processor time grows with memory, so a larger function is often quicker and no dearer. The smallest size is where nobody has measured yet.</source>
        <translation>Mit dem Arbeitsspeicher wächst die Rechenzeit; eine größere Funktion ist darum oft schneller und nicht teurer. Die kleinste Größe steht dort, wo noch niemand gemessen hat.</translation>
    </message>
    <message>
        <source>Replace the call by an event</source>
        <translation>Aufruf durch ein Ereignis ersetzen</translation>
    </message>
    <message>
        <source>Connect them by gateways</source>
        <translation>Durch Gateways verbinden</translation>
    </message>
    <message>
        <source>Services do not call each other</source>
        <translation>Services rufen einander nicht auf</translation>
    </message>
    <message>
        <source>Who calls and waits is down whenever the other is. Let the other publish what happens to it, and keep a view of your own.</source>
        <translation>Wer aufruft und wartet, ist aus, wann immer der andere aus ist. Den anderen veröffentlichen lassen, was ihm geschieht, und eine eigene Sicht führen.</translation>
    </message>
    <message>
        <source>Nobody waits for a service that waits for another</source>
        <translation>Niemand wartet auf einen Service, der auf einen anderen wartet</translation>
    </message>
    <message>
        <source>Each link of a chain of calls adds its own outages and its own delay. From a frontend it should be one step to a service that answers from its own store.</source>
        <translation>Jedes Glied einer Kette von Aufrufen bringt eigene Ausfälle und eigene Wartezeit mit. Von einem Frontend aus sollte es ein Schritt sein, zu einem Service, der aus seinem eigenen Speicher antwortet.</translation>
    </message>
    <message>
        <source>Calls do not run in a circle</source>
        <translation>Aufrufe laufen nicht im Kreis</translation>
    </message>
    <message>
        <source>Services that wait for each other in a circle can only be built, deployed and repaired together. They are one service in several pieces.</source>
        <translation>Services, die im Kreis aufeinander warten, lassen sich nur zusammen bauen, ausliefern und reparieren. Sie sind ein Service in mehreren Stücken.</translation>
    </message>
    <message>
        <source>Subsystems tell each other events instead of calling</source>
        <translation>Subsysteme sagen einander Ereignisse, statt aufzurufen</translation>
    </message>
    <message>
        <source>A call from one subsystem into another joins their outages and their release plans. What one has to know of the other leaves it as an event, through a gateway on each side.</source>
        <translation>Ein Aufruf aus einem Subsystem in ein anderes verbindet ihre Ausfälle und ihre Auslieferungen. Was das eine vom anderen wissen muss, verlässt dieses als Ereignis, durch ein Gateway auf jeder Seite.</translation>
    </message>
    <message>
        <source>One failure stops few activities</source>
        <translation>Ein Ausfall hält wenige Aktivitäten an</translation>
    </message>
    <message>
        <source>Where many activities need one service, store or partner to answer, its bad day is everybody&apos;s bad day. Let them work from views of their own.</source>
        <translation>Wo viele Aktivitäten die Antwort eines Service, Speichers oder Partners brauchen, ist dessen schlechter Tag der schlechte Tag aller. Sie sollten aus eigenen Sichten arbeiten.</translation>
    </message>
    <message>
        <source>Give each service a store of its own</source>
        <translation>Jedem Service einen eigenen Speicher geben</translation>
    </message>
    <message>
        <source>Send an event through the hub</source>
        <translation>Ereignis durch den Hub schicken</translation>
    </message>
    <message>
        <source>Make the job a listener</source>
        <translation>Auftrag zum Listener machen</translation>
    </message>
    <message>
        <source>Take the business rules out of the routing</source>
        <translation>Geschäftsregeln aus dem Routing nehmen</translation>
    </message>
    <message>
        <source>Add an event hub</source>
        <translation>Event Hub hinzufügen</translation>
    </message>
    <message>
        <source>Keep one event hub</source>
        <translation>Einen Event Hub behalten</translation>
    </message>
    <message>
        <source>Put a gateway on each side</source>
        <translation>Auf jede Seite ein Gateway setzen</translation>
    </message>
    <message>
        <source>A store belongs to one service</source>
        <translation>Ein Speicher gehört einem Service</translation>
    </message>
    <message>
        <source>Where two services share a store, neither can change it without the other, and the load of one slows the other down. Copies made of events cost less than that.</source>
        <translation>Teilen sich zwei Services einen Speicher, kann keiner ihn ohne den anderen ändern, und die Last des einen bremst den anderen. Kopien aus Ereignissen kosten weniger.</translation>
    </message>
    <message>
        <source>Services meet in the event hub only</source>
        <translation>Services treffen sich nur im Event Hub</translation>
    </message>
    <message>
        <source>Who writes into the queue of another service has to know it, and nobody else can listen. An event on the hub is there for everybody who needs it, today or later.</source>
        <translation>Wer in die Queue eines anderen Service schreibt, muss ihn kennen, und niemand sonst kann zuhören. Ein Ereignis im Hub ist für alle da, die es brauchen, heute oder später.</translation>
    </message>
    <message>
        <source>Services pass on what happens when it happens</source>
        <translation>Services geben weiter, was geschieht, wenn es geschieht</translation>
    </message>
    <message>
        <source>A nightly batch delivers yesterday&apos;s data, and when it breaks the whole night&apos;s work is late at once. A listener takes events as they come.</source>
        <translation>Ein nächtlicher Stapel liefert die Daten von gestern, und scheitert er, kommt die Arbeit der ganzen Nacht zu spät. Ein Listener nimmt Ereignisse, wie sie kommen.</translation>
    </message>
    <message>
        <source>Routing knows nothing of the business</source>
        <translation>Das Routing weiß nichts vom Geschäft</translation>
    </message>
    <message>
        <source>A rule of the business that hides in the hub is changed by nobody and tested by nobody. Route by the type of the event and let the consumer decide.</source>
        <translation>Eine Geschäftsregel, die im Hub steckt, ändert niemand und testet niemand. Nach dem Typ des Ereignisses weiterleiten und den Konsumenten entscheiden lassen.</translation>
    </message>
    <message>
        <source>A subsystem has an event hub</source>
        <translation>Ein Subsystem hat einen Event Hub</translation>
    </message>
    <message>
        <source>The hub is where the services of a subsystem find each other&apos;s events. Without one of its own, a subsystem depends on the hub of another and fails with it.</source>
        <translation>Im Hub finden die Services eines Subsystems die Ereignisse der anderen. Ohne eigenen Hub hängt ein Subsystem an dem eines anderen und fällt mit ihm aus.</translation>
    </message>
    <message>
        <source>A subsystem has one event hub and no more</source>
        <translation>Ein Subsystem hat genau einen Event Hub</translation>
    </message>
    <message>
        <source>With two hubs in one subsystem, who listens has to know which event goes where. If they are apart for a reason, they are two subsystems.</source>
        <translation>Bei zwei Hubs in einem Subsystem muss, wer zuhört, wissen, welches Ereignis wohin geht. Sind sie aus gutem Grund getrennt, sind es zwei Subsysteme.</translation>
    </message>
    <message>
        <source>Events leave and enter subsystems through gateways</source>
        <translation>Ereignisse verlassen und betreten Subsysteme durch Gateways</translation>
    </message>
    <message>
        <source>Inside a subsystem events change as its services do. A gateway on the way out promises others a stable form of them, and one on the way in turns it into the words used there.</source>
        <translation>In einem Subsystem ändern sich Ereignisse mit seinen Services. Ein Gateway am Ausgang verspricht anderen eine stabile Form davon, eines am Eingang übersetzt sie in die dortigen Worte.</translation>
    </message>
    <message>
        <source>Services do not depend on what is told to others</source>
        <translation>Services hängen nicht an dem, was anderen gesagt wird</translation>
    </message>
    <message>
        <source>What a gateway tells other subsystems is made for them and slow to change. Services beside it listen to the event it was made of.</source>
        <translation>Was ein Gateway anderen Subsystemen sagt, ist für diese gemacht und ändert sich langsam. Services daneben hören auf das Ereignis, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>Events are not made for one consumer</source>
        <translation>Ereignisse sind nicht für einen einzigen Konsumenten gemacht</translation>
    </message>
    <message>
        <source>An event that says what happened serves whoever comes next. One that is addressed to a service has to be published again for each new one.</source>
        <translation>Ein Ereignis, das sagt, was geschah, dient auch dem, der später kommt. Eines, das an einen Service gerichtet ist, muss für jeden neuen noch einmal veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Use the generated names of the stacks</source>
        <translation>Die erzeugten Namen der Stacks nehmen</translation>
    </message>
    <message>
        <source>Move it to those it works with</source>
        <translation>Zu denen schieben, mit denen es arbeitet</translation>
    </message>
    <message>
        <source>Make it a backend for frontend</source>
        <translation>Zum Backend for Frontend machen</translation>
    </message>
    <message>
        <source>Split off a backend for frontend</source>
        <translation>Backend for Frontend abspalten</translation>
    </message>
    <message>
        <source>Each service is deployed by itself</source>
        <translation>Jeder Service wird für sich ausgeliefert</translation>
    </message>
    <message>
        <source>Services in one stack are changed and rolled back together. A team that deploys alone does not wait for others and breaks nothing of theirs.</source>
        <translation>Services in einem Stack werden zusammen geändert und zurückgenommen. Ein Team, das allein ausliefert, wartet nicht auf andere und macht ihnen nichts kaputt.</translation>
    </message>
    <message>
        <source>Each service belongs to a subsystem</source>
        <translation>Jeder Service gehört zu einem Subsystem</translation>
    </message>
    <message>
        <source>A service outside of every subsystem has no hub, no account and nobody who answers for its boundaries.</source>
        <translation>Ein Service außerhalb aller Subsysteme hat keinen Hub, kein Konto und niemanden, der für seine Grenzen einsteht.</translation>
    </message>
    <message>
        <source>Each subsystem runs in a cloud account of its own</source>
        <translation>Jedes Subsystem läuft in einem eigenen Cloud-Konto</translation>
    </message>
    <message>
        <source>Limits and permissions of a cloud account hold for all that runs in it: one subsystem can use them up, and a mistake reaches both.</source>
        <translation>Grenzwerte und Rechte eines Cloud-Kontos gelten für alles, was darin läuft: Ein Subsystem kann sie aufbrauchen, und ein Fehler trifft beide.</translation>
    </message>
    <message>
        <source>A subsystem says why it is one</source>
        <translation>Ein Subsystem sagt, warum es eines ist</translation>
    </message>
    <message>
        <source>A boundary lasts when there was a reason for it: an actor, a unit of the business, a capability, a phase in the life of data, an old system.</source>
        <translation>Eine Grenze hält, wenn es einen Grund für sie gab: einen Akteur, einen Geschäftsbereich, eine Fähigkeit, eine Phase im Leben der Daten, ein altes System.</translation>
    </message>
    <message>
        <source>A subsystem is small enough to be understood</source>
        <translation>Ein Subsystem ist klein genug, um verstanden zu werden</translation>
    </message>
    <message>
        <source>With more than fifteen services, hardly anybody knows all of a subsystem, and its failures reach many. Often there are two in it.</source>
        <translation>Bei mehr als fünfzehn Services kennt kaum jemand ein Subsystem ganz, und seine Ausfälle treffen viele. Oft stecken zwei darin.</translation>
    </message>
    <message>
        <source>A subsystem is more than one service</source>
        <translation>Ein Subsystem ist mehr als ein Service</translation>
    </message>
    <message>
        <source>Each subsystem costs a hub, gateways and an account. For one service that is much, unless more will come.</source>
        <translation>Jedes Subsystem kostet einen Hub, Gateways und ein Konto. Für einen Service ist das viel, wenn nicht mehr dazukommt.</translation>
    </message>
    <message>
        <source>Everybody around the system has to do with it</source>
        <translation>Alle rund um das System haben mit ihm zu tun</translation>
    </message>
    <message>
        <source>An actor or another system that is joined to nothing is either not in scope, or something it needs has been forgotten.</source>
        <translation>Ein Akteur oder ein anderes System, das mit nichts verbunden ist, gehört entweder nicht dazu, oder etwas, das es braucht, wurde vergessen.</translation>
    </message>
    <message>
        <source>A service follows one of the three patterns</source>
        <translation>Ein Service folgt einem der drei Muster</translation>
    </message>
    <message>
        <source>A service stands before people, before another system, or between other services. Who knows which one knows what to expect of it.</source>
        <translation>Ein Service steht vor Menschen, vor einem anderen System oder zwischen anderen Services. Wer weiß, wo, weiß, was von ihm zu erwarten ist.</translation>
    </message>
    <message>
        <source>A service that serves people does nothing else</source>
        <translation>Ein Service, der Menschen bedient, tut nichts anderes</translation>
    </message>
    <message>
        <source>People, partners and processes change for different reasons and fail in different ways. In one service, each gets in the way of the others.</source>
        <translation>Menschen, Partner und Prozesse ändern sich aus verschiedenen Gründen und scheitern auf verschiedene Weise. In einem Service stören sie einander.</translation>
    </message>
    <message>
        <source>Services share no rules of the business</source>
        <translation>Services teilen keine Geschäftsregeln</translation>
    </message>
    <message>
        <source>A shared library with rules of the business has to be changed in all services at once. A few lines written twice let each go its own way.</source>
        <translation>Eine gemeinsame Bibliothek mit Geschäftsregeln muss in allen Services zugleich geändert werden. Ein paar doppelt geschriebene Zeilen lassen jedem seinen Weg.</translation>
    </message>
    <message>
        <source>Let a control service lead</source>
        <translation>Einen Control Service führen lassen</translation>
    </message>
    <message>
        <source>Move them to the end</source>
        <translation>Ans Ende stellen</translation>
    </message>
    <message>
        <source>Add an abort event that all participants handle</source>
        <translation>Ein Abbruchereignis hinzufügen, das alle Teilnehmer behandeln</translation>
    </message>
    <message>
        <source>Let it consume the abort event</source>
        <translation>Das Abbruchereignis konsumieren lassen</translation>
    </message>
    <message>
        <source>A flow over several services is led by a control service</source>
        <translation>Einen Ablauf über mehrere Services führt ein Control Service</translation>
    </message>
    <message>
        <source>When one service after the other reacts by itself, the process is written down nowhere and each change of it is a change of several services. A control service makes it visible.</source>
        <translation>Reagiert ein Service nach dem anderen von selbst, steht der Prozess nirgends, und jede Änderung daran ändert mehrere Services. Ein Control Service macht ihn sichtbar.</translation>
    </message>
    <message>
        <source>Every step can be taken back, or nothing fails after it</source>
        <translation>Jeder Schritt lässt sich zurücknehmen, oder nach ihm scheitert nichts</translation>
    </message>
    <message>
        <source>There is no transaction around several services. When a later step fails, the earlier ones are undone by events that say so; what cannot be undone comes last.</source>
        <translation>Um mehrere Services gibt es keine Transaktion. Scheitert ein späterer Schritt, werden die früheren durch Ereignisse zurückgenommen, die es sagen; was sich nicht zurücknehmen lässt, kommt zuletzt.</translation>
    </message>
    <message>
        <source>What cannot be taken back comes last</source>
        <translation>Was sich nicht zurücknehmen lässt, kommt zuletzt</translation>
    </message>
    <message>
        <source>A message that was sent stays sent. If a later step fails, the process has told something that never came true.</source>
        <translation>Eine gesendete Nachricht bleibt gesendet. Scheitert ein späterer Schritt, hat der Prozess etwas erzählt, was nie eintrat.</translation>
    </message>
    <message>
        <source>A saga tells when it is given up</source>
        <translation>Eine Saga sagt, wenn sie aufgegeben wird</translation>
    </message>
    <message>
        <source>Participants hold things for a process: stock, seats, money. An abort event lets them go without knowing why it ended.</source>
        <translation>Teilnehmer halten etwas für einen Prozess zurück: Ware, Plätze, Geld. Ein Abbruchereignis gibt es frei, ohne dass sie wissen müssen, warum er endete.</translation>
    </message>
    <message>
        <source>Every participant hears of an abort</source>
        <translation>Jeder Teilnehmer erfährt von einem Abbruch</translation>
    </message>
    <message>
        <source>A participant that does not listen keeps what it holds for a process that has ended, until somebody finds it.</source>
        <translation>Ein Teilnehmer, der nicht zuhört, hält für einen beendeten Prozess etwas zurück, bis es jemand findet.</translation>
    </message>
    <message>
        <source>Let the event carry the key</source>
        <translation>Das Ereignis den Schlüssel mitführen lassen</translation>
    </message>
    <message>
        <source>Let the region run it that first writes a job record</source>
        <translation>Die Region arbeiten lassen, die zuerst einen Auftragsbeleg schreibt</translation>
    </message>
    <message>
        <source>Let the event carry the version of the model</source>
        <translation>Das Ereignis die Version des Modells mitführen lassen</translation>
    </message>
    <message>
        <source>A control service is not called</source>
        <translation>Ein Control Service wird nicht aufgerufen</translation>
    </message>
    <message>
        <source>It turns events into further events. As soon as somebody calls it and waits, a process that may take days is tied to a request that may take seconds.</source>
        <translation>Er macht aus Ereignissen weitere Ereignisse. Sobald jemand ihn aufruft und wartet, hängt ein Prozess, der Tage dauern darf, an einer Anfrage, die Sekunden dauern darf.</translation>
    </message>
    <message>
        <source>Every event that is correlated carries the key</source>
        <translation>Jedes Ereignis, das zugeordnet wird, führt den Schlüssel mit</translation>
    </message>
    <message>
        <source>Events are put together by what they have in common. One without the key stays alone, and what waits for it waits for ever.</source>
        <translation>Ereignisse werden nach dem zusammengeführt, was sie gemeinsam haben. Eines ohne den Schlüssel bleibt allein, und was darauf wartet, wartet für immer.</translation>
    </message>
    <message>
        <source>A snapshot is the same however its events arrive</source>
        <translation>Ein Snapshot ist derselbe, wie auch immer seine Ereignisse eintreffen</translation>
    </message>
    <message>
        <source>Events come late, twice and in any company. A calculation in which grouping, order and repetition do not matter is right all the same.</source>
        <translation>Ereignisse kommen spät, doppelt und in beliebiger Gesellschaft. Eine Berechnung, bei der Gruppierung, Reihenfolge und Wiederholung keine Rolle spielen, stimmt trotzdem.</translation>
    </message>
    <message>
        <source>Participants do not know the process they are in</source>
        <translation>Teilnehmer kennen den Prozess nicht, in dem sie stehen</translation>
    </message>
    <message>
        <source>A service that listens to what happens in its own field can take part in any process. One that waits for the events of one process is part of that alone.</source>
        <translation>Ein Service, der auf das hört, was in seinem Fach geschieht, kann an jedem Prozess teilnehmen. Einer, der auf die Ereignisse eines Prozesses wartet, gehört nur zu diesem.</translation>
    </message>
    <message>
        <source>A job runs once, however many regions there are</source>
        <translation>Ein Auftrag läuft einmal, wie viele Regionen es auch gibt</translation>
    </message>
    <message>
        <source>The clock strikes in every region. A record that only the first of them can write decides who does the work, and the others pass.</source>
        <translation>Die Uhr schlägt in jeder Region. Ein Beleg, den nur die erste schreiben kann, entscheidet, wer die Arbeit tut; die anderen setzen aus.</translation>
    </message>
    <message>
        <source>A prediction tells which model made it</source>
        <translation>Eine Vorhersage sagt, welches Modell sie gemacht hat</translation>
    </message>
    <message>
        <source>Models are trained anew, and the same case is decided differently. Who is asked later why something was decided has to know by what.</source>
        <translation>Modelle werden neu trainiert, und derselbe Fall wird anders entschieden. Wer später gefragt wird, warum etwas entschieden wurde, muss wissen, wodurch.</translation>
    </message>
    <message>
        <source>Keep a view of it in the service behind</source>
        <translation>Eine Sicht davon im Service dahinter halten</translation>
    </message>
    <message>
        <source>Let it vanish after 30 days</source>
        <translation>Nach 30 Tagen verschwinden lassen</translation>
    </message>
    <message>
        <source>Mark deleted rows instead of removing them</source>
        <translation>Gelöschte Zeilen kennzeichnen statt entfernen</translation>
    </message>
    <message>
        <source>Let one region write each row</source>
        <translation>Jede Zeile nur von einer Region schreiben lassen</translation>
    </message>
    <message>
        <source>Publish only what was written in the region</source>
        <translation>Nur veröffentlichen, was in der Region geschrieben wurde</translation>
    </message>
    <message>
        <source>Call somebody when it refuses work</source>
        <translation>Jemanden rufen, wenn er Arbeit ablehnt</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt with a key of our own</source>
        <translation>Mit eigenem Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>A service answers from its own store</source>
        <translation>Ein Service antwortet aus seinem eigenen Speicher</translation>
    </message>
    <message>
        <source>A query that has to ask elsewhere fails and slows down with whoever it asks. Listen to the events of the other and keep a view made for the question.</source>
        <translation>Eine Abfrage, die anderswo nachfragen muss, fällt mit dem Gefragten aus und wird mit ihm langsam. Besser auf dessen Ereignisse hören und eine Sicht halten, die für die Frage gemacht ist.</translation>
    </message>
    <message>
        <source>Copies, collected events and job records vanish by themselves</source>
        <translation>Kopien, gesammelte Ereignisse und Auftragsbelege verschwinden von selbst</translation>
    </message>
    <message>
        <source>They can be made again or are of no use after a while; kept for ever they only cost, and grow until somebody has to clean up by hand.</source>
        <translation>Sie lassen sich neu erzeugen oder nützen nach einer Weile nichts mehr; für immer aufbewahrt kosten sie nur und wachsen, bis jemand von Hand aufräumen muss.</translation>
    </message>
    <message>
        <source>Others learn what was deleted</source>
        <translation>Andere erfahren, was gelöscht wurde</translation>
    </message>
    <message>
        <source>A row that is simply removed leaves its copies behind everywhere. Marked as deleted it changes once more, and the change becomes an event.</source>
        <translation>Eine Zeile, die einfach entfernt wird, lässt überall ihre Kopien zurück. Als gelöscht gekennzeichnet ändert sie sich noch einmal, und aus der Änderung wird ein Ereignis.</translation>
    </message>
    <message>
        <source>Collected events are private and never change</source>
        <translation>Gesammelte Ereignisse sind privat und ändern sich nie</translation>
    </message>
    <message>
        <source>A micro event store is the memory of one service: its trigger counts on each row being written once. Who else reads or changes it breaks what is concluded from it.</source>
        <translation>Ein Micro Event Store ist das Gedächtnis eines Service: Sein Trigger verlässt sich darauf, dass jede Zeile einmal geschrieben wird. Wer sonst darin liest oder ändert, zerstört, was daraus geschlossen wird.</translation>
    </message>
    <message>
        <source>At most two functions read the changes of a table</source>
        <translation>Höchstens zwei Funktionen lesen die Änderungen einer Tabelle</translation>
    </message>
    <message>
        <source>The stream of changes of a table serves two readers, and one when the table is replicated, which reads too. Let one function read and sort the work by what changed.</source>
        <translation>Der Strom der Änderungen einer Tabelle versorgt zwei Leser, und nur einen, wenn die Tabelle repliziert wird, denn auch das liest mit. Besser liest eine Funktion und verteilt die Arbeit danach, was sich geändert hat.</translation>
    </message>
    <message>
        <source>It is settled which of two writes in different regions stays</source>
        <translation>Es steht fest, welche von zwei Änderungen in verschiedenen Regionen bleibt</translation>
    </message>
    <message>
        <source>Regions that copy each other can change the same row in the same second. Without a rule one of the changes is lost and nobody notices which.</source>
        <translation>Regionen, die einander kopieren, können in derselben Sekunde dieselbe Zeile ändern. Ohne Regel geht eine der Änderungen verloren, und niemand merkt, welche.</translation>
    </message>
    <message>
        <source>A region publishes its own writes only</source>
        <translation>Eine Region veröffentlicht nur, was sie selbst schreibt</translation>
    </message>
    <message>
        <source>A copy that arrives from another region looks like a change. If the trigger does not leave it out, every event is published once for each region.</source>
        <translation>Eine Kopie, die aus einer anderen Region ankommt, sieht wie eine Änderung aus. Lässt der Trigger sie nicht aus, wird jedes Ereignis einmal je Region veröffentlicht.</translation>
    </message>
    <message>
        <source>A store that refuses work calls for help</source>
        <translation>Ein Speicher, der Arbeit ablehnt, ruft um Hilfe</translation>
    </message>
    <message>
        <source>A store at its limit turns requests away long before anything looks broken. An alarm on refused and failed requests is the first that tells.</source>
        <translation>Ein Speicher an seiner Grenze weist Anfragen ab, lange bevor etwas kaputt aussieht. Ein Alarm auf abgewiesene und gescheiterte Anfragen meldet es zuerst.</translation>
    </message>
    <message>
        <source>Stores are encrypted where they lie</source>
        <translation>Speicher sind dort verschlüsselt, wo sie liegen</translation>
    </message>
    <message>
        <source>It costs nothing, and who gets hold of a disk or a backup reads nothing.</source>
        <translation>Es kostet nichts, und wer an eine Platte oder eine Sicherung kommt, liest nichts.</translation>
    </message>
    <message>
        <source>What tells of people lies under a key of our own</source>
        <translation>Was von Menschen erzählt, liegt unter einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Only a key of our own can be given to few, watched, and thrown away to make what it locked unreadable for good.</source>
        <translation>Nur ein eigener Schlüssel lässt sich an wenige geben, überwachen und wegwerfen, um das Verschlossene für immer unlesbar zu machen.</translation>
    </message>
    <message>
        <source>Add the missing rows, in which nothing happens</source>
        <translation>Die fehlenden Zeilen hinzufügen, in denen nichts geschieht</translation>
    </message>
    <message>
        <source>Let the row above win</source>
        <translation>Die obere Zeile gewinnen lassen</translation>
    </message>
    <message>
        <source>A decision table decides every case</source>
        <translation>Eine Entscheidungstabelle entscheidet jeden Fall</translation>
    </message>
    <message>
        <source>A case nobody thought of happens sooner or later. Even that nothing is to follow is a decision, and has its row.</source>
        <translation>Ein Fall, an den niemand dachte, tritt früher oder später ein. Auch dass nichts folgen soll, ist eine Entscheidung und hat ihre Zeile.</translation>
    </message>
    <message>
        <source>No case is decided in two ways</source>
        <translation>Kein Fall wird auf zwei Arten entschieden</translation>
    </message>
    <message>
        <source>Where two rows fit one case, what happens depends on which is looked at first. The same events have to lead to the same outcome every time.</source>
        <translation>Passen zwei Zeilen auf einen Fall, hängt es davon ab, welche zuerst angesehen wird. Dieselben Ereignisse müssen jedes Mal zum selben Ergebnis führen.</translation>
    </message>
    <message>
        <source>Rows look for what a condition can be</source>
        <translation>Zeilen suchen nach dem, was eine Bedingung sein kann</translation>
    </message>
    <message>
        <source>A row with a value its condition never has does not fit any case. Either the value is misspelt, or the condition can be more than it says.</source>
        <translation>Eine Zeile mit einem Wert, den ihre Bedingung nie hat, passt auf keinen Fall. Entweder ist der Wert falsch geschrieben, oder die Bedingung kann mehr sein, als sie sagt.</translation>
    </message>
    <message>
        <source>Test them before deploying</source>
        <translation>Vor dem Ausliefern testen</translation>
    </message>
    <message>
        <source>Keep it compatible for one release</source>
        <translation>Eine Version lang verträglich halten</translation>
    </message>
    <message>
        <source>Change it by adding</source>
        <translation>Durch Hinzufügen ändern</translation>
    </message>
    <message>
        <source>Add a feature flag</source>
        <translation>Feature-Flag hinzufügen</translation>
    </message>
    <message>
        <source>Deploy each task by itself</source>
        <translation>Jede Aufgabe für sich ausliefern</translation>
    </message>
    <message>
        <source>Keep an audit trail</source>
        <translation>Änderungsprotokoll führen</translation>
    </message>
    <message>
        <source>Contracts are tested before a service is deployed</source>
        <translation>Verträge werden getestet, bevor ein Service ausgeliefert wird</translation>
    </message>
    <message>
        <source>A service is deployed while all others run. Only a test against their contracts tells whether they will still understand each other, without deploying all of them.</source>
        <translation>Ein Service wird ausgeliefert, während alle anderen laufen. Nur ein Test gegen ihre Verträge sagt, ob sie sich danach noch verstehen, ohne alle auszuliefern.</translation>
    </message>
    <message>
        <source>A release serves the frontend of the one before, too</source>
        <translation>Eine Version bedient auch das Frontend der vorigen</translation>
    </message>
    <message>
        <source>People keep a page open for days. A service that answers only its newest frontend fails them in the middle of their work.</source>
        <translation>Manche lassen eine Seite tagelang offen. Ein Service, der nur seinem neuesten Frontend antwortet, lässt sie mitten in der Arbeit stehen.</translation>
    </message>
    <message>
        <source>Stores change by adding first</source>
        <translation>Speicher ändern sich zuerst durch Hinzufügen</translation>
    </message>
    <message>
        <source>While a release rolls out, old and new code work on the same rows, and it may have to be rolled back. Rows both can read make that possible.</source>
        <translation>Während eine Version verteilt wird, arbeiten alter und neuer Code auf denselben Zeilen, und vielleicht muss sie zurückgenommen werden. Zeilen, die beide lesen können, erlauben das.</translation>
    </message>
    <message>
        <source>Experiments can be turned off</source>
        <translation>Experimente lassen sich abschalten</translation>
    </message>
    <message>
        <source>With a flag, what is new is deployed early and shown to few. When it does not work out, it is gone in a moment.</source>
        <translation>Mit einem Schalter wird Neues früh ausgeliefert und wenigen gezeigt. Wird nichts daraus, ist es im Nu verschwunden.</translation>
    </message>
    <message>
        <source>Small changes are deployed one by one</source>
        <translation>Kleine Änderungen werden eine nach der anderen ausgeliefert</translation>
    </message>
    <message>
        <source>A small change that goes wrong is found and taken back at once. In a big release nobody knows which of many it was.</source>
        <translation>Geht eine kleine Änderung schief, ist sie sofort gefunden und zurückgenommen. Bei einer großen Version weiß niemand, welche von vielen es war.</translation>
    </message>
    <message>
        <source>Changes to what runs leave a trail</source>
        <translation>Änderungen an dem, was läuft, hinterlassen eine Spur</translation>
    </message>
    <message>
        <source>Teams that deploy on their own need no permission, but it has to be seen what they did. A trail lets others check without standing in the way.</source>
        <translation>Teams, die selbst ausliefern, brauchen keine Erlaubnis, aber man muss sehen, was sie taten. Eine Spur lässt andere prüfen, ohne im Weg zu stehen.</translation>
    </message>
    <message>
        <source>A service stays small enough to be written again</source>
        <translation>Ein Service bleibt klein genug, um neu geschrieben zu werden</translation>
    </message>
    <message>
        <source>It is fine to begin with one service and to split it once it has grown and its parts are known. This one has: look for the part that changes by itself.</source>
        <translation>Es ist gut, mit einem Service zu beginnen und ihn zu teilen, wenn er gewachsen ist und man seine Teile kennt. Dieser ist es: den Teil suchen, der sich für sich ändert.</translation>
    </message>
    <message>
        <source>An unusual store has a reason</source>
        <translation>Ein ungewöhnlicher Speicher hat einen Grund</translation>
    </message>
    <message>
        <source>Each kind of store has to be learned and operated. One line about what it does better here saves the next team from guessing.</source>
        <translation>Jede Art von Speicher muss gelernt und betrieben werden. Eine Zeile darüber, was er hier besser kann, erspart dem nächsten Team das Raten.</translation>
    </message>
    <message>
        <source>What is drawn in detail says what it is for</source>
        <translation>Was im Einzelnen gezeichnet ist, sagt, wozu es da ist</translation>
    </message>
    <message>
        <source>A sentence about its purpose tells others what belongs into a service, and what does not.</source>
        <translation>Ein Satz über seinen Zweck sagt anderen, was in einen Service gehört und was nicht.</translation>
    </message>
    <message>
        <source>Take its calls away</source>
        <translation>Seine Aufrufe wegnehmen</translation>
    </message>
    <message>
        <source>Run new frontends in its pages</source>
        <translation>Neue Frontends in seinen Seiten betreiben</translation>
    </message>
    <message>
        <source>A legacy system that is replaced has a last day</source>
        <translation>Ein Altsystem, das ersetzt wird, hat einen letzten Tag</translation>
    </message>
    <message>
        <source>Running old and new side by side costs twice. Without a date, the last tenth of the work is never done, and both stay.</source>
        <translation>Alt und neu nebeneinander kostet doppelt. Ohne Termin wird das letzte Zehntel der Arbeit nie getan, und beide bleiben.</translation>
    </message>
    <message>
        <source>Side by side means events both ways</source>
        <translation>Nebeneinander heißt Ereignisse in beide Richtungen</translation>
    </message>
    <message>
        <source>While people work in either system, each has to hear what is done in the other. Then they can move over, and back, whenever they like.</source>
        <translation>Solange in beiden Systemen gearbeitet wird, muss jedes hören, was im anderen geschieht. Dann kann man umziehen, und zurück, wann man will.</translation>
    </message>
    <message>
        <source>Nothing hangs on a retired system</source>
        <translation>An einem abgeschalteten System hängt nichts</translation>
    </message>
    <message>
        <source>What still calls a system that is switched off will fail, or keeps it running after all.</source>
        <translation>Was ein abgeschaltetes System noch aufruft, scheitert oder hält es doch am Leben.</translation>
    </message>
    <message>
        <source>Old pages are replaced activity by activity</source>
        <translation>Alte Seiten werden Aktivität für Aktivität ersetzt</translation>
    </message>
    <message>
        <source>A rewrite of all pages brings nothing until it is finished. New micro frontends inside the old pages help with the first activity already.</source>
        <translation>Alle Seiten neu zu schreiben, bringt nichts, bis es fertig ist. Neue Micro-Frontends in den alten Seiten helfen schon bei der ersten Aktivität.</translation>
    </message>
    <message>
        <source>Give it to a team</source>
        <translation>Einem Team geben</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Das erste behalten</translation>
    </message>
    <message>
        <source>A team answers for each service</source>
        <translation>Für jeden Service steht ein Team ein</translation>
    </message>
    <message>
        <source>What nobody owns is not repaired at night, and not made better by day.</source>
        <translation>Was niemandem gehört, wird nachts nicht repariert und tags nicht besser gemacht.</translation>
    </message>
    <message>
        <source>One team alone answers for a service</source>
        <translation>Für einen Service steht ein Team allein ein</translation>
    </message>
    <message>
        <source>Two teams that change one service have to agree on every release of it, and each waits for the other when it fails.</source>
        <translation>Zwei Teams, die einen Service ändern, müssen sich über jede Version einig werden, und jedes wartet auf das andere, wenn er ausfällt.</translation>
    </message>
    <message>
        <source>A team has no more services than it can carry</source>
        <translation>Ein Team hat nicht mehr Services, als es tragen kann</translation>
    </message>
    <message>
        <source>A team with too much to run stops changing what it has. Hand services over, or put money into another team.</source>
        <translation>Ein Team, das zu viel zu betreiben hat, ändert nichts mehr daran. Services abgeben oder Geld in ein weiteres Team stecken.</translation>
    </message>
    <message>
        <source>One team can finish a story alone</source>
        <translation>Ein Team kann eine Geschichte allein zu Ende bringen</translation>
    </message>
    <message>
        <source>When a step of the story needs services of two teams, it is done when the slower one is, and both talk more than they build.</source>
        <translation>Braucht ein Schritt der Geschichte Services zweier Teams, ist er fertig, wenn das langsamere es ist, und beide reden mehr, als sie bauen.</translation>
    </message>
    <message>
        <source>Tell the event in the past tense</source>
        <translation>Ereignis in der Vergangenheit erzählen</translation>
    </message>
    <message>
        <source>Mark the event as kept for the lake only</source>
        <translation>Ereignis als nur für den Lake bestimmt kennzeichnen</translation>
    </message>
    <message>
        <source>Take the mark for the lake off</source>
        <translation>Kennzeichen für den Lake entfernen</translation>
    </message>
    <message>
        <source>Make the event a fact</source>
        <translation>Ereignis zur Tatsache machen</translation>
    </message>
    <message>
        <source>Let the event carry the state</source>
        <translation>Ereignis den Zustand tragen lassen</translation>
    </message>
    <message>
        <source>Make the event external</source>
        <translation>Ereignis extern machen</translation>
    </message>
    <message>
        <source>Events are told in the past tense</source>
        <translation>Ereignisse stehen in der Vergangenheit</translation>
    </message>
    <message>
        <source>An event is a fact that cannot be refused any more. A name that gives an order turns its publisher into somebody who knows its listeners.</source>
        <translation>Ein Ereignis ist eine Tatsache, die niemand mehr ablehnen kann. Ein Name, der befiehlt, macht aus dem, der es veröffentlicht, einen, der seine Zuhörer kennt.</translation>
    </message>
    <message>
        <source>Whoever listens is told</source>
        <translation>Wer zuhört, bekommt etwas zu hören</translation>
    </message>
    <message>
        <source>A listener for an event that never comes is dead, and what hangs on it never happens.</source>
        <translation>Ein Listener für ein Ereignis, das nie kommt, ist tot, und was an ihm hängt, geschieht nie.</translation>
    </message>
    <message>
        <source>What nobody listens to is kept on purpose</source>
        <translation>Was niemand hört, wird mit Absicht aufgehoben</translation>
    </message>
    <message>
        <source>An event without listeners can be worth keeping for services to come, or a listener was forgotten. Say which.</source>
        <translation>Ein Ereignis ohne Zuhörer kann es wert sein, für künftige Dienste aufgehoben zu werden, oder ein Zuhörer wurde vergessen. Was davon gilt, soll dastehen.</translation>
    </message>
    <message>
        <source>What is for the lake only has no listeners</source>
        <translation>Was nur für den Lake ist, hat keine Zuhörer</translation>
    </message>
    <message>
        <source>The mark tells others that the event may change freely. Somebody who listens relies on it.</source>
        <translation>Das Kennzeichen sagt anderen, dass sich das Ereignis frei ändern darf. Wer zuhört, verlässt sich darauf.</translation>
    </message>
    <message>
        <source>What lasts is made of facts</source>
        <translation>Was bleibt, wird aus Tatsachen gemacht</translation>
    </message>
    <message>
        <source>A message that may vanish leaves holes in a view or a lake that nobody can fill again. Send a fact, or only show the message.</source>
        <translation>Eine Nachricht, die verloren gehen darf, hinterlässt in einer Sicht oder einem Lake Löcher, die niemand mehr füllt. Besser eine Tatsache senden oder die Nachricht nur anzeigen.</translation>
    </message>
    <message>
        <source>Events between services carry state</source>
        <translation>Ereignisse zwischen Diensten tragen Zustand</translation>
    </message>
    <message>
        <source>Who gets an id alone has to call its owner for the rest, and waits again for a service that may be down.</source>
        <translation>Wer nur eine Id bekommt, muss den Eigentümer nach dem Rest fragen und wartet wieder auf einen Dienst, der ausgefallen sein kann.</translation>
    </message>
    <message>
        <source>Internal events stay in their subsystem</source>
        <translation>Interne Ereignisse bleiben in ihrem Teilsystem</translation>
    </message>
    <message>
        <source>An internal event may change whenever its team likes. Another subsystem may rely on external ones only, whose contract is a promise.</source>
        <translation>Ein internes Ereignis darf sich ändern, wann sein Team will. Ein anderes Teilsystem darf sich nur auf externe verlassen, deren Vertrag ein Versprechen ist.</translation>
    </message>
    <message>
        <source>An event for other subsystems has a contract</source>
        <translation>Ein Ereignis für andere Teilsysteme hat einen Vertrag</translation>
    </message>
    <message>
        <source>The fields of an external event are all that another team knows of it. Without them every change can break somebody.</source>
        <translation>Die Felder eines externen Ereignisses sind alles, was ein anderes Team von ihm weiß. Ohne sie kann jede Änderung jemandem schaden.</translation>
    </message>
    <message>
        <source>One service is the source of an event</source>
        <translation>Ein Ereignis hat einen Dienst als Quelle</translation>
    </message>
    <message>
        <source>When two services tell the same fact, nobody can say which is right, and each of them may change it for the other.</source>
        <translation>Wenn zwei Dienste dieselbe Tatsache melden, kann niemand sagen, wer recht hat, und jeder kann sie für den anderen ändern.</translation>
    </message>
    <message>
        <source>Add the routing rule</source>
        <translation>Weiterleitung hinzufügen</translation>
    </message>
    <message>
        <source>Send them to the first channel of the hub</source>
        <translation>In den ersten Kanal des Hubs schicken</translation>
    </message>
    <message>
        <source>Remove the routing rules nobody needs</source>
        <translation>Weiterleitungen entfernen, die niemand braucht</translation>
    </message>
    <message>
        <source>Keep one routing rule of those</source>
        <translation>Nur eine dieser Weiterleitungen behalten</translation>
    </message>
    <message>
        <source>Give every reader a capacity of its own</source>
        <translation>Jedem Leser eine eigene Kapazität geben</translation>
    </message>
    <message>
        <source>Let an event lake take everything in</source>
        <translation>Alles in einen Event Lake aufnehmen</translation>
    </message>
    <message>
        <source>Keep events for good</source>
        <translation>Ereignisse für immer aufheben</translation>
    </message>
    <message>
        <source>The hub lets through what its services listen to</source>
        <translation>Der Hub lässt durch, worauf seine Dienste hören</translation>
    </message>
    <message>
        <source>Once a bus has routing rules, it drops what none of them takes, and says nothing.</source>
        <translation>Sobald ein Bus Weiterleitungen hat, verwirft er still, was keine davon nimmt.</translation>
    </message>
    <message>
        <source>Every routing rule leads to a channel</source>
        <translation>Jede Weiterleitung führt in einen Kanal</translation>
    </message>
    <message>
        <source>A rule without a channel matches events and loses them.</source>
        <translation>Eine Weiterleitung ohne Kanal fängt Ereignisse und verliert sie.</translation>
    </message>
    <message>
        <source>No routing rule is for nobody</source>
        <translation>Keine Weiterleitung ist für niemanden</translation>
    </message>
    <message>
        <source>What a channel carries for nobody costs money and room that listeners need.</source>
        <translation>Was ein Kanal für niemanden trägt, kostet Geld und Platz, den Zuhörer brauchen.</translation>
    </message>
    <message>
        <source>No event goes into a channel twice</source>
        <translation>Kein Ereignis kommt zweimal in einen Kanal</translation>
    </message>
    <message>
        <source>The bus delivers once for every rule that matches, and every listener gets the event again.</source>
        <translation>Der Bus stellt für jede passende Weiterleitung einmal zu, und jeder Zuhörer bekommt das Ereignis noch einmal.</translation>
    </message>
    <message>
        <source>A stream has no more listeners than can read it</source>
        <translation>Ein Stream hat nicht mehr Listener, als ihn lesen können</translation>
    </message>
    <message>
        <source>A shard answers five times in a second, and every listener asks about once. With more of them all fall behind; share them out over several streams or give each a capacity of its own.</source>
        <translation>Ein Shard antwortet fünfmal in der Sekunde, und jeder Listener fragt etwa einmal. Sind es mehr, kommen alle in Rückstand; auf mehrere Streams verteilen oder jedem eine eigene Kapazität geben.</translation>
    </message>
    <message>
        <source>Everything on the bus reaches an event lake</source>
        <translation>Alles auf dem Bus erreicht einen Event Lake</translation>
    </message>
    <message>
        <source>Streams forget within days. Only a lake that keeps every event can tell what happened, replay it, and fill a new service.</source>
        <translation>Streams vergessen nach Tagen. Nur ein Lake, der jedes Ereignis aufhebt, kann sagen, was geschah, es wiederholen und einen neuen Dienst füllen.</translation>
    </message>
    <message>
        <source>The lake keeps events for good</source>
        <translation>Der Lake hebt Ereignisse für immer auf</translation>
    </message>
    <message>
        <source>What will be asked in five years nobody knows today. A cheap store keeps events for ever; what tells of a person is erased by its key.</source>
        <translation>Was in fünf Jahren gefragt wird, weiß heute niemand. Ein billiger Speicher hebt Ereignisse für immer auf; was von Personen erzählt, wird über den Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>The channel fits the rate</source>
        <translation>Der Kanal passt zur Rate</translation>
    </message>
    <message>
        <source>A bus routes well, but each event costs more than in a stream and the account limits how many it takes. At high rates services publish into a stream.</source>
        <translation>Ein Bus leitet gut weiter, aber jedes Ereignis kostet mehr als in einem Stream, und das Konto begrenzt, wie viele er nimmt. Bei hohen Raten veröffentlichen Dienste in einen Stream.</translation>
    </message>
    <message>
        <source>Give the entity another name</source>
        <translation>Entität anders nennen</translation>
    </message>
    <message>
        <source>Begin with version 1</source>
        <translation>Mit Version 1 beginnen</translation>
    </message>
    <message>
        <source>Keep the first of them</source>
        <translation>Das erste davon behalten</translation>
    </message>
    <message>
        <source>Make the field an object</source>
        <translation>Feld zum Objekt machen</translation>
    </message>
    <message>
        <source>Name the fields as code does</source>
        <translation>Felder so nennen, wie es Code tut</translation>
    </message>
    <message>
        <source>Write an example</source>
        <translation>Beispiel schreiben</translation>
    </message>
    <message>
        <source>Write the example anew</source>
        <translation>Beispiel neu schreiben</translation>
    </message>
    <message>
        <source>The entity of an event does not hide its envelope</source>
        <translation>Die Entität eines Ereignisses verdeckt nicht seinen Umschlag</translation>
    </message>
    <message>
        <source>Every event has an id, a type, a timestamp, a partition key and tags, and the entity stands beside them. Called like one of them it would take its place, and no standard code could read the event.</source>
        <translation>Jedes Ereignis hat Id, Typ, Zeitstempel, Partitionsschlüssel und Tags, und die Entität steht daneben. Hieße sie wie eines davon, träte sie an dessen Stelle, und kein gemeinsamer Code könnte das Ereignis lesen.</translation>
    </message>
    <message>
        <source>Events say what changed</source>
        <translation>Ereignisse sagen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Others keep views of their own, made of what events carry. An event without fields leaves them nothing to keep.</source>
        <translation>Andere halten eigene Sichten aus dem, was Ereignisse tragen. Ein Ereignis ohne Felder lässt ihnen nichts.</translation>
    </message>
    <message>
        <source>Versions of contracts count</source>
        <translation>Versionen von Verträgen zählen</translation>
    </message>
    <message>
        <source>Consumers and tools compare versions. One that is not made of numbers cannot be compared.</source>
        <translation>Verbraucher und Werkzeuge vergleichen Versionen. Eine, die nicht aus Zahlen besteht, lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Every field has a name of its own</source>
        <translation>Jedes Feld hat einen eigenen Namen</translation>
    </message>
    <message>
        <source>Of two fields with one name only one can be in the event, and nobody knows which is meant.</source>
        <translation>Von zwei Feldern mit einem Namen kann nur eines im Ereignis sein, und niemand weiß, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Only objects have fields in them</source>
        <translation>Nur Objekte enthalten Felder</translation>
    </message>
    <message>
        <source>A contract that says a field is a text and has fields in it at once can be kept by no event.</source>
        <translation>Einen Vertrag, nach dem ein Feld Text ist und zugleich Felder enthält, kann kein Ereignis einhalten.</translation>
    </message>
    <message>
        <source>Fields have names that code can use</source>
        <translation>Felder haben Namen, die Code verwenden kann</translation>
    </message>
    <message>
        <source>A name with blanks or signs has to be quoted or changed by every consumer, each in its own way.</source>
        <translation>Einen Namen mit Leerzeichen oder Zeichen muss jeder Verbraucher einklammern oder ändern, jeder auf seine Art.</translation>
    </message>
    <message>
        <source>A contract shows an example</source>
        <translation>Ein Vertrag zeigt ein Beispiel</translation>
    </message>
    <message>
        <source>Whoever builds a listener tests it with the example before the first real event comes.</source>
        <translation>Wer einen Listener baut, prüft ihn mit dem Beispiel, bevor das erste echte Ereignis kommt.</translation>
    </message>
    <message>
        <source>The example keeps the contract</source>
        <translation>Das Beispiel hält den Vertrag ein</translation>
    </message>
    <message>
        <source>Others copy the example into their tests. One that breaks the contract teaches them what will never come.</source>
        <translation>Andere übernehmen das Beispiel in ihre Tests. Eines, das den Vertrag bricht, lehrt sie, was nie kommen wird.</translation>
    </message>
    <message>
        <source>Every event has a type of its own</source>
        <translation>Jedes Ereignis hat einen eigenen Typ</translation>
    </message>
    <message>
        <source>Channels route and listeners filter by the type. Two events that share it cannot be told apart.</source>
        <translation>Kanäle leiten nach dem Typ weiter, und Listener filtern danach. Zwei Ereignisse mit einem Typ lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Events do not chase each other in a ring</source>
        <translation>Ereignisse jagen einander nicht im Kreis</translation>
    </message>
    <message>
        <source>Reactions that lead back to where they began go on for ever and fill every channel. A filter or a condition has to end the ring.</source>
        <translation>Reaktionen, die dahin zurückführen, wo sie begannen, gehen ewig weiter und füllen jeden Kanal. Ein Filter oder eine Bedingung muss den Kreis beenden.</translation>
    </message>
    <message>
        <source>Add the listener</source>
        <translation>Listener hinzufügen</translation>
    </message>
    <message>
        <source>Stop consuming the event</source>
        <translation>Ereignis nicht mehr konsumieren</translation>
    </message>
    <message>
        <source>A service that consumes events has a listener</source>
        <translation>Ein Dienst, der Ereignisse konsumiert, hat einen Listener</translation>
    </message>
    <message>
        <source>Of the three faces of a service the one that takes events in is a function of its own, so that nobody who calls waits for it.</source>
        <translation>Von den drei Gesichtern eines Dienstes ist das, das Ereignisse aufnimmt, eine eigene Funktion, damit niemand, der aufruft, darauf wartet.</translation>
    </message>
    <message>
        <source>A listener has something to listen to</source>
        <translation>Ein Listener hat etwas zu hören</translation>
    </message>
    <message>
        <source>What a service takes in belongs to its contract with the others. Say which events it consumes, or leave the listener out.</source>
        <translation>Was ein Dienst aufnimmt, gehört zu seinem Vertrag mit den anderen. Er soll sagen, welche Ereignisse er konsumiert, oder den Listener weglassen.</translation>
    </message>
    <message>
        <source>A trigger has something to publish</source>
        <translation>Ein Trigger hat etwas zu veröffentlichen</translation>
    </message>
    <message>
        <source>What a service tells belongs to its contract with the others. Say which events it publishes, or leave the trigger out.</source>
        <translation>Was ein Dienst meldet, gehört zu seinem Vertrag mit den anderen. Er soll sagen, welche Ereignisse er veröffentlicht, oder den Trigger weglassen.</translation>
    </message>
    <message>
        <source>A service takes no more events than it handles</source>
        <translation>Ein Dienst nimmt nicht mehr Ereignisse, als er behandelt</translation>
    </message>
    <message>
        <source>Every event that comes in and is thrown away costs an invocation and hides what the service really depends on.</source>
        <translation>Jedes Ereignis, das ankommt und weggeworfen wird, kostet einen Aufruf und verbirgt, wovon der Dienst wirklich abhängt.</translation>
    </message>
    <message>
        <source>Use the id of the entity as partition key</source>
        <translation>Id der Entität als Partitionsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Make the field required</source>
        <translation>Feld verpflichtend machen</translation>
    </message>
    <message>
        <source>Correlate by the id of the entity</source>
        <translation>Über die Id der Entität zuordnen</translation>
    </message>
    <message>
        <source>Keep what is large in a store, and send where it is</source>
        <translation>Großes in einem Speicher halten und senden, wo es liegt</translation>
    </message>
    <message>
        <source>Mark the fields as sensitive</source>
        <translation>Felder als vertraulich kennzeichnen</translation>
    </message>
    <message>
        <source>Encrypt the sensitive fields</source>
        <translation>Vertrauliche Felder verschlüsseln</translation>
    </message>
    <message>
        <source>Let the lake forget by throwing away the key</source>
        <translation>Lake durch Wegwerfen des Schlüssels vergessen lassen</translation>
    </message>
    <message>
        <source>The partition key tells which thing an event is about</source>
        <translation>Der Partitionsschlüssel sagt, worum es in einem Ereignis geht</translation>
    </message>
    <message>
        <source>Only events with the same key stay in order. A moment or a chance as key mixes the history of one thing; the type as key sends everything to one shard.</source>
        <translation>Nur Ereignisse mit demselben Schlüssel bleiben in Reihenfolge. Ein Zeitpunkt oder Zufall als Schlüssel vermischt die Geschichte einer Sache; der Typ als Schlüssel schickt alles in einen Shard.</translation>
    </message>
    <message>
        <source>An event carries its partition key</source>
        <translation>Ein Ereignis trägt seinen Partitionsschlüssel</translation>
    </message>
    <message>
        <source>The publisher fills the key from the event. A field that is not there leaves it empty, and all such events go to one shard.</source>
        <translation>Wer veröffentlicht, füllt den Schlüssel aus dem Ereignis. Ein Feld, das fehlt, lässt ihn leer, und alle solchen Ereignisse gehen in einen Shard.</translation>
    </message>
    <message>
        <source>The partition key is always there</source>
        <translation>Der Partitionsschlüssel ist immer da</translation>
    </message>
    <message>
        <source>Events that lack their key all count as one thing and queue up behind each other.</source>
        <translation>Ereignisse ohne ihren Schlüssel gelten alle als eine Sache und stehen hintereinander an.</translation>
    </message>
    <message>
        <source>The partition key tells of no person</source>
        <translation>Der Partitionsschlüssel erzählt von keiner Person</translation>
    </message>
    <message>
        <source>Channels, logs and the lake hold the key readable. What is encrypted in the entity and repeated in the key is not encrypted.</source>
        <translation>Kanäle, Protokolle und der Lake halten den Schlüssel lesbar. Was in der Entität verschlüsselt und im Schlüssel wiederholt ist, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>An event carries its correlation key</source>
        <translation>Ein Ereignis trägt seinen Korrelationsschlüssel</translation>
    </message>
    <message>
        <source>Who puts the events of one process together finds them by this key alone.</source>
        <translation>Wer die Ereignisse eines Vorgangs zusammenführt, findet sie nur über diesen Schlüssel.</translation>
    </message>
    <message>
        <source>No key is too much for one shard</source>
        <translation>Kein Schlüssel ist zu viel für einen Shard</translation>
    </message>
    <message>
        <source>All events of one key go through one shard, which takes 1,000 records or 1 MB in a second. More shards do not help; a finer key does.</source>
        <translation>Alle Ereignisse eines Schlüssels gehen durch einen Shard, der 1.000 Datensätze oder 1 MB in der Sekunde nimmt. Mehr Shards helfen nicht; ein feinerer Schlüssel schon.</translation>
    </message>
    <message>
        <source>Events fit through the bus</source>
        <translation>Ereignisse passen durch den Bus</translation>
    </message>
    <message>
        <source>The bus refuses what is too large, and the event is lost. Keep the large part in a store and let the event say where.</source>
        <translation>Der Bus lehnt ab, was zu groß ist, und das Ereignis ist verloren. Den großen Teil in einem Speicher halten und das Ereignis sagen lassen, wo.</translation>
    </message>
    <message>
        <source>What tells of a person is marked as sensitive</source>
        <translation>Was von einer Person erzählt, ist als vertraulich gekennzeichnet</translation>
    </message>
    <message>
        <source>Only fields that are marked are encrypted. The lake keeps all others readable for good.</source>
        <translation>Nur gekennzeichnete Felder werden verschlüsselt. Alle anderen hält der Lake für immer lesbar.</translation>
    </message>
    <message>
        <source>Sensitive fields leave their service encrypted or not at all</source>
        <translation>Vertrauliche Felder verlassen ihren Dienst verschlüsselt oder gar nicht</translation>
    </message>
    <message>
        <source>An event is copied to listeners, logs and the lake. What went out readable cannot be called back.</source>
        <translation>Ein Ereignis wird zu Zuhörern, in Protokolle und in den Lake kopiert. Was lesbar hinausging, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>A lake with data of persons can forget it</source>
        <translation>Ein Lake mit Daten von Personen kann sie vergessen</translation>
    </message>
    <message>
        <source>People may ask for their data to be erased, and a lake is never rewritten. Throwing away the person&apos;s key makes it unreadable everywhere at once.</source>
        <translation>Menschen dürfen verlangen, dass ihre Daten gelöscht werden, und ein Lake wird nie umgeschrieben. Den Schlüssel der Person wegzuwerfen macht sie überall zugleich unlesbar.</translation>
    </message>
    <message>
        <source>Mount it in the main app</source>
        <translation>In der Haupt-App einhängen</translation>
    </message>
    <message>
        <source>Give the second a route of its own</source>
        <translation>Dem zweiten eine eigene Route geben</translation>
    </message>
    <message>
        <source>Add the mount point</source>
        <translation>Den Einhängepunkt hinzufügen</translation>
    </message>
    <message>
        <source>Move it into a micro frontend</source>
        <translation>In ein Micro Frontend verlegen</translation>
    </message>
    <message>
        <source>Remove the imports</source>
        <translation>Die Importe entfernen</translation>
    </message>
    <message>
        <source>Every micro frontend is mounted somewhere</source>
        <translation>Jedes Micro Frontend ist irgendwo eingehängt</translation>
    </message>
    <message>
        <source>The main app finds micro frontends through its manifest. One that no main app mounts is deployed and never seen.</source>
        <translation>Die Haupt-App findet Micro Frontends über ihr Manifest. Eines, das keine Haupt-App einhängt, wird ausgeliefert und nie gesehen.</translation>
    </message>
    <message>
        <source>One route activates one micro frontend</source>
        <translation>Eine Route aktiviert ein Micro Frontend</translation>
    </message>
    <message>
        <source>The main app activates whatever fits the address. When two fit in the same place, both appear, or whichever was loaded first.</source>
        <translation>Die Haupt-App aktiviert, was zur Adresse passt. Passen zwei an dieselbe Stelle, erscheinen beide oder das zuerst geladene.</translation>
    </message>
    <message>
        <source>Micro frontends are mounted where there is a mount point</source>
        <translation>Micro Frontends werden dort eingehängt, wo es einen Einhängepunkt gibt</translation>
    </message>
    <message>
        <source>A mount point is the only thing the main app and a micro frontend have to agree on. If the name is not known, nothing is shown and nothing complains.</source>
        <translation>Ein Einhängepunkt ist das Einzige, worauf sich Haupt-App und Micro Frontend einigen müssen. Ist der Name unbekannt, wird nichts gezeigt, und nichts beschwert sich.</translation>
    </message>
    <message>
        <source>The main app has no business of its own</source>
        <translation>Die Haupt-App hat keine eigene Fachlichkeit</translation>
    </message>
    <message>
        <source>It signs in, lays out and mounts. What belongs to an activity changes with that activity, and must not need a delivery of the frame everybody shares.</source>
        <translation>Sie meldet an, ordnet an und hängt ein. Was zu einer Tätigkeit gehört, ändert sich mit ihr und darf keine Auslieferung des Rahmens brauchen, den alle teilen.</translation>
    </message>
    <message>
        <source>Micro frontends meet through events and routes</source>
        <translation>Micro Frontends begegnen sich über Ereignisse und Routen</translation>
    </message>
    <message>
        <source>Code taken from another micro frontend ties both to one build and one delivery. An event or an address leaves each free to change.</source>
        <translation>Code aus einem anderen Micro Frontend bindet beide an einen Build und eine Auslieferung. Ein Ereignis oder eine Adresse lässt jedem die Freiheit, sich zu ändern.</translation>
    </message>
    <message>
        <source>Give up after ten seconds</source>
        <translation>Nach zehn Sekunden aufgeben</translation>
    </message>
    <message>
        <source>Retry three times</source>
        <translation>Dreimal wiederholen</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>Schutzschalter hinzufügen</translation>
    </message>
    <message>
        <source>Keep to its limit</source>
        <translation>Seine Grenze einhalten</translation>
    </message>
    <message>
        <source>It reacts to facts</source>
        <translation>Es reagiert auf Tatsachen</translation>
    </message>
    <message>
        <source>It carries out an action</source>
        <translation>Es führt eine Aktion aus</translation>
    </message>
    <message>
        <source>Fail over to another region</source>
        <translation>Auf eine andere Region ausweichen</translation>
    </message>
    <message>
        <source>A call of another system ends in time</source>
        <translation>Ein Aufruf eines anderen Systems endet rechtzeitig</translation>
    </message>
    <message>
        <source>A system that is ill often does not refuse, it just does not answer. Who waits for it without a limit pays for the waiting and gets no further.</source>
        <translation>Ein krankes System lehnt oft nicht ab, es antwortet nur nicht. Wer ohne Grenze darauf wartet, zahlt für das Warten und kommt nicht weiter.</translation>
    </message>
    <message>
        <source>A failed call is repeated a few times</source>
        <translation>Ein gescheiterter Aufruf wird ein paarmal wiederholt</translation>
    </message>
    <message>
        <source>A few retries get over a hiccup. Endless ones keep a sick system down, and hold up all events behind the one that fails.</source>
        <translation>Ein paar Wiederholungen helfen über einen Schluckauf. Endlose halten ein krankes System am Boden und halten alle Ereignisse hinter dem einen auf, das scheitert.</translation>
    </message>
    <message>
        <source>A gateway stops calling a system that is down</source>
        <translation>Ein Gateway ruft ein System nicht auf, das aus ist</translation>
    </message>
    <message>
        <source>Events can wait in their stream until the other system is back. Calls that cannot succeed only turn them into faults that somebody has to repair.</source>
        <translation>Ereignisse können in ihrem Stream warten, bis das andere System zurück ist. Aufrufe, die nicht gelingen können, machen daraus nur Fehler, die jemand reparieren muss.</translation>
    </message>
    <message>
        <source>A gateway keeps to the limit of the system it calls</source>
        <translation>Ein Gateway hält die Grenze des Systems ein, das es aufruft</translation>
    </message>
    <message>
        <source>Events come in bursts, and a replay brings all of them at once. Beyond its limit the other system refuses, or sends a bill.</source>
        <translation>Ereignisse kommen in Schüben, und eine Wiederholung bringt alle auf einmal. Jenseits seiner Grenze lehnt das andere System ab oder schickt eine Rechnung.</translation>
    </message>
    <message>
        <source>A gateway says why it calls</source>
        <translation>Ein Gateway sagt, warum es aufruft</translation>
    </message>
    <message>
        <source>Either a gateway decides by itself that a fact concerns the other system, or a process asks it to act. Who reads the model should not have to guess where that is decided.</source>
        <translation>Entweder entscheidet ein Gateway selbst, dass eine Tatsache das andere System angeht, oder ein Prozess bittet es zu handeln. Wer das Modell liest, sollte nicht raten müssen, wo das entschieden wird.</translation>
    </message>
    <message>
        <source>A gateway in several regions says which one it goes through</source>
        <translation>Ein Gateway in mehreren Regionen sagt, durch welche es geht</translation>
    </message>
    <message>
        <source>Without a rule, a call is made once in each region, or in none when the only one that makes it is ill.</source>
        <translation>Ohne Regel wird ein Aufruf in jeder Region einmal gemacht, oder in keiner, wenn die einzige krank ist, die ihn macht.</translation>
    </message>
    <message>
        <source>Check signatures</source>
        <translation>Unterschriften prüfen</translation>
    </message>
    <message>
        <source>Keep it first</source>
        <translation>Zuerst aufheben</translation>
    </message>
    <message>
        <source>Drop repetitions</source>
        <translation>Wiederholungen fallen lassen</translation>
    </message>
    <message>
        <source>Correlate by an id</source>
        <translation>Über eine Kennung zuordnen</translation>
    </message>
    <message>
        <source>Add an event for it</source>
        <translation>Ereignis dafür hinzufügen</translation>
    </message>
    <message>
        <source>A gateway knows who sends</source>
        <translation>Ein Gateway weiß, wer sendet</translation>
    </message>
    <message>
        <source>The address of a webhook is no secret. Without a check, anybody who has found it can make events of ours.</source>
        <translation>Die Adresse eines Webhooks ist kein Geheimnis. Ohne Prüfung kann jeder, der sie gefunden hat, Ereignisse von uns erzeugen.</translation>
    </message>
    <message>
        <source>What arrives is kept before it is worked on</source>
        <translation>Was ankommt, wird aufgehoben, bevor daran gearbeitet wird</translation>
    </message>
    <message>
        <source>The sender waits for a quick answer and may not send again. What is kept first cannot be lost, whatever goes wrong afterwards.</source>
        <translation>Der Sender wartet auf eine schnelle Antwort und sendet vielleicht nicht noch einmal. Was zuerst aufgehoben wird, geht nicht verloren, was danach auch schiefgeht.</translation>
    </message>
    <message>
        <source>What is sent twice is told once</source>
        <translation>Was zweimal gesendet wird, wird einmal gesagt</translation>
    </message>
    <message>
        <source>Every sender repeats what it is not sure has arrived. A gateway that drops repetitions saves all services behind it from that.</source>
        <translation>Jeder Sender wiederholt, was vielleicht nicht ankam. Ein Gateway, das Wiederholungen fallen lässt, bewahrt alle Services dahinter davor.</translation>
    </message>
    <message>
        <source>An answer that comes later finds its request</source>
        <translation>Eine Antwort, die später kommt, findet ihre Anfrage</translation>
    </message>
    <message>
        <source>Between request and answer, other requests are sent. Only an id that goes there and comes back says which is which.</source>
        <translation>Zwischen Anfrage und Antwort werden andere Anfragen gestellt. Nur eine Kennung, die hin- und zurückgeht, sagt, welche welche ist.</translation>
    </message>
    <message>
        <source>An answer that does not come is an event, too</source>
        <translation>Auch eine Antwort, die ausbleibt, ist ein Ereignis</translation>
    </message>
    <message>
        <source>The other system may never answer. When that is told, a process can ask again or a person can step in; else the thing lies there for good.</source>
        <translation>Vielleicht antwortet das andere System nie. Wird das gesagt, kann ein Prozess noch einmal fragen oder ein Mensch eingreifen; sonst bleibt die Sache für immer liegen.</translation>
    </message>
    <message>
        <source>Put a gateway between</source>
        <translation>Gateway dazwischensetzen</translation>
    </message>
    <message>
        <source>Let it call a gateway</source>
        <translation>Ein Gateway aufrufen lassen</translation>
    </message>
    <message>
        <source>Give each system a gateway</source>
        <translation>Jedem System ein Gateway geben</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Use a gateway made for databases</source>
        <translation>Gateway für Datenbanken nehmen</translation>
    </message>
    <message>
        <source>Other systems are reached through gateways</source>
        <translation>Andere Systeme werden durch Gateways erreicht</translation>
    </message>
    <message>
        <source>Who calls a system of others takes over its words and its outages. A gateway keeps both in one place, and the system can be replaced there.</source>
        <translation>Wer ein System anderer aufruft, übernimmt seine Worte und seine Ausfälle. Ein Gateway hält beides an einer Stelle, und dort lässt sich das System ersetzen.</translation>
    </message>
    <message>
        <source>Others call a gateway, never the services behind it</source>
        <translation>Andere rufen ein Gateway auf, nie die Services dahinter</translation>
    </message>
    <message>
        <source>What outsiders call must not change for years. Services that serve our own people change every week, so others get an API of their own in front of them.</source>
        <translation>Was Außenstehende aufrufen, darf sich jahrelang nicht ändern. Services für die eigenen Leute ändern sich jede Woche, also bekommen andere eine eigene API davor.</translation>
    </message>
    <message>
        <source>A gateway works with one other system</source>
        <translation>Ein Gateway arbeitet mit einem anderen System</translation>
    </message>
    <message>
        <source>Two systems fail at different times and allow different loads. With a gateway each, only what needs the ill one has to wait.</source>
        <translation>Zwei Systeme fallen zu verschiedenen Zeiten aus und erlauben verschiedene Last. Mit je einem Gateway muss nur warten, was das kranke braucht.</translation>
    </message>
    <message>
        <source>What another system says becomes an event of ours</source>
        <translation>Was ein anderes System sagt, wird ein Ereignis von uns</translation>
    </message>
    <message>
        <source>A gateway is there to translate. A word of the other system that stands for no event of ours is either dropped or passed on as it is.</source>
        <translation>Ein Gateway ist zum Übersetzen da. Ein Wort des anderen Systems, das für kein Ereignis von uns steht, wird fallen gelassen oder weitergegeben, wie es ist.</translation>
    </message>
    <message>
        <source>Events bear names of ours</source>
        <translation>Ereignisse tragen Namen von uns</translation>
    </message>
    <message>
        <source>When an event is called what another system calls it, every consumer speaks that system&apos;s language, and none can do without it.</source>
        <translation>Heißt ein Ereignis, wie ein anderes System es nennt, spricht jeder Konsument dessen Sprache, und keiner kommt ohne es aus.</translation>
    </message>
    <message>
        <source>Only a gateway made for it reaches into a foreign database</source>
        <translation>Nur ein Gateway dafür greift in eine fremde Datenbank</translation>
    </message>
    <message>
        <source>A database has no contract: whoever writes into it knows its tables by heart. That knowledge belongs into one gateway, and nowhere else.</source>
        <translation>Eine Datenbank hat keinen Vertrag: Wer in sie schreibt, kennt ihre Tabellen auswendig. Dieses Wissen gehört in ein Gateway und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Take it out of the model</source>
        <translation>Aus dem Modell nehmen</translation>
    </message>
    <message>
        <source>Keep it in the secret store</source>
        <translation>Im Geheimnisspeicher aufbewahren</translation>
    </message>
    <message>
        <source>Change it every three months</source>
        <translation>Alle drei Monate wechseln</translation>
    </message>
    <message>
        <source>The model holds no secrets</source>
        <translation>Das Modell enthält keine Geheimnisse</translation>
    </message>
    <message>
        <source>A model is shared, printed and kept for years. A key in it is a key given away; take it out and get a new one, for its history keeps the old.</source>
        <translation>Ein Modell wird geteilt, gedruckt und jahrelang aufgehoben. Ein Schlüssel darin ist verschenkt; herausnehmen und einen neuen beschaffen, denn der Verlauf behält den alten.</translation>
    </message>
    <message>
        <source>Secrets are kept in a secret store</source>
        <translation>Geheimnisse liegen in einem Geheimnisspeicher</translation>
    </message>
    <message>
        <source>A secret that is not in a store made for it ends up in a file or a setting, where many can read it and nobody can change it in a hurry.</source>
        <translation>Ein Geheimnis, das in keinem Speicher dafür liegt, landet in einer Datei oder Einstellung, wo viele es lesen und niemand es schnell wechseln kann.</translation>
    </message>
    <message>
        <source>Secrets are changed before they are old</source>
        <translation>Geheimnisse werden gewechselt, bevor sie alt sind</translation>
    </message>
    <message>
        <source>Every secret leaks one day, and mostly nobody notices. One that changes often is worth little to who has found it.</source>
        <translation>Jedes Geheimnis wird einmal bekannt, und meist merkt es niemand. Eines, das oft wechselt, ist dem Finder wenig wert.</translation>
    </message>
    <message>
        <source>Close the latch</source>
        <translation>Sperre schließen</translation>
    </message>
    <message>
        <source>Keep cross-references</source>
        <translation>Querverweise führen</translation>
    </message>
    <message>
        <source>By a job</source>
        <translation>Mit einem Auftrag</translation>
    </message>
    <message>
        <source>Capture its changes</source>
        <translation>Seine Änderungen erfassen</translation>
    </message>
    <message>
        <source>Enrich from a view</source>
        <translation>Aus einer Sicht ergänzen</translation>
    </message>
    <message>
        <source>Add a store to answer from</source>
        <translation>Speicher hinzufügen, aus dem geantwortet wird</translation>
    </message>
    <message>
        <source>What comes from a system is not sent back to it</source>
        <translation>Was von einem System kommt, wird ihm nicht zurückgeschickt</translation>
    </message>
    <message>
        <source>A change that is told to its own source comes back as a change, and so on for ever. A latch remembers what came from there and stops it.</source>
        <translation>Eine Änderung, die ihrer eigenen Quelle gesagt wird, kommt als Änderung zurück, und so immer weiter. Eine Sperre merkt sich, was von dort kam, und hält es auf.</translation>
    </message>
    <message>
        <source>Who changes things on both sides knows both their ids</source>
        <translation>Wer auf beiden Seiten ändert, kennt beider Kennungen</translation>
    </message>
    <message>
        <source>Each side gives a thing an id of its own. Without a table of which is which, the second change of a thing makes another thing of it.</source>
        <translation>Jede Seite gibt einer Sache ihre eigene Kennung. Ohne Tabelle, welche welche ist, macht die zweite Änderung einer Sache daraus eine weitere.</translation>
    </message>
    <message>
        <source>There is a way to read everything again</source>
        <translation>Es gibt einen Weg, alles noch einmal zu lesen</translation>
    </message>
    <message>
        <source>Events tell what changes from now on. What was there before, and what was lost in an outage, needs a slow way in beside them.</source>
        <translation>Ereignisse sagen, was sich von nun an ändert. Was vorher da war und was bei einem Ausfall verloren ging, braucht daneben einen langsamen Weg herein.</translation>
    </message>
    <message>
        <source>Changes of a legacy system are captured, not asked for</source>
        <translation>Änderungen eines Altsystems werden erfasst, nicht erfragt</translation>
    </message>
    <message>
        <source>Who asks by the clock sees neither deletions nor what changed twice in between, and loads an old database. Its own log tells every change in order.</source>
        <translation>Wer nach der Uhr fragt, sieht weder Gelöschtes noch, was sich dazwischen zweimal änderte, und belastet eine alte Datenbank. Ihr eigenes Protokoll nennt jede Änderung der Reihe nach.</translation>
    </message>
    <message>
        <source>A gateway knows by itself what it adds to an event</source>
        <translation>Ein Gateway weiß selbst, womit es ein Ereignis ergänzt</translation>
    </message>
    <message>
        <source>A gateway that asks another service for the rest stops when that one does. A view of its own, made from events, has the answer at hand.</source>
        <translation>Ein Gateway, das einen anderen Service nach dem Rest fragt, steht still, wenn der es tut. Eine eigene Sicht aus Ereignissen hat die Antwort zur Hand.</translation>
    </message>
    <message>
        <source>Partners are answered from a view</source>
        <translation>Partnern wird aus einer Sicht geantwortet</translation>
    </message>
    <message>
        <source>Questions of partners come in any number and at any hour. A view made for them keeps that load, and our own tables, away from each other.</source>
        <translation>Fragen von Partnern kommen in jeder Zahl und zu jeder Stunde. Eine Sicht für sie hält diese Last und unsere eigenen Tabellen auseinander.</translation>
    </message>
    <message>
        <source>Let the identity provider check every call</source>
        <translation>Den Identitätsanbieter jeden Aufruf prüfen lassen</translation>
    </message>
    <message>
        <source>Ask for a role</source>
        <translation>Eine Rolle verlangen</translation>
    </message>
    <message>
        <source>Filter the rows by a claim of the token</source>
        <translation>Die Zeilen nach einer Angabe des Tokens filtern</translation>
    </message>
    <message>
        <source>Take the wildcards away</source>
        <translation>Die Platzhalter wegnehmen</translation>
    </message>
    <message>
        <source>Put the edge network and a firewall before it</source>
        <translation>Randnetz und Firewall davorstellen</translation>
    </message>
    <message>
        <source>Allow a hundred calls a second</source>
        <translation>Hundert Aufrufe je Sekunde erlauben</translation>
    </message>
    <message>
        <source>An API knows who calls</source>
        <translation>Eine API weiß, wer aufruft</translation>
    </message>
    <message>
        <source>The identity provider signs a token when people sign in, and the API checks it before any code of ours runs. Say so explicitly where everybody may call.</source>
        <translation>Der Identitätsanbieter unterschreibt beim Anmelden ein Token, und die API prüft es, bevor eigener Code läuft. Wo alle aufrufen dürfen, sollte das ausdrücklich gesagt sein.</translation>
    </message>
    <message>
        <source>A command asks for a role or a claim</source>
        <translation>Ein Befehl verlangt eine Rolle oder eine Angabe</translation>
    </message>
    <message>
        <source>Being signed in says who somebody is, not what they may do. Each command checks that the token allows it, whatever the screen shows.</source>
        <translation>Angemeldet zu sein sagt, wer jemand ist, nicht, was er darf. Jeder Befehl prüft, ob das Token ihn erlaubt, was auch immer die Oberfläche zeigt.</translation>
    </message>
    <message>
        <source>Each customer sees their own rows only</source>
        <translation>Jeder Kunde sieht nur die eigenen Zeilen</translation>
    </message>
    <message>
        <source>Where the rows of many customers lie in one table, every query is narrowed by what the token says, never by what the caller asks for.</source>
        <translation>Wo die Zeilen vieler Kunden in einer Tabelle liegen, wird jede Abfrage durch das eingeschränkt, was im Token steht, nie durch das, worum der Aufrufer bittet.</translation>
    </message>
    <message>
        <source>A service may do what it needs and nothing else</source>
        <translation>Ein Service darf, was er braucht, und sonst nichts</translation>
    </message>
    <message>
        <source>Who breaks into a function has its permissions. A wildcard hands over everything, and what is added to the account later as well.</source>
        <translation>Wer in eine Funktion einbricht, hat ihre Rechte. Ein Platzhalter gibt alles heraus, auch was später in das Konto kommt.</translation>
    </message>
    <message>
        <source>APIs stand behind an edge network and a firewall</source>
        <translation>APIs stehen hinter einem Randnetz und einer Firewall</translation>
    </message>
    <message>
        <source>Floods and known attacks are best stopped far away, before they cost anything or reach any code.</source>
        <translation>Fluten und bekannte Angriffe hält man am besten weit draußen auf, bevor sie etwas kosten oder Code erreichen.</translation>
    </message>
    <message>
        <source>What everybody may call is limited</source>
        <translation>Was alle aufrufen dürfen, ist begrenzt</translation>
    </message>
    <message>
        <source>All functions of an account share one budget of instances. Without a limit one eager caller takes it from everybody else.</source>
        <translation>Alle Funktionen eines Kontos teilen sich einen Vorrat an Instanzen. Ohne Grenze nimmt ein eifriger Aufrufer ihn allen anderen weg.</translation>
    </message>
    <message>
        <source>Take the events that no step speaks of</source>
        <translation>Die Ereignisse nehmen, von denen kein Schritt spricht</translation>
    </message>
    <message>
        <source>Connect the service to its events</source>
        <translation>Den Service mit seinen Ereignissen verbinden</translation>
    </message>
    <message>
        <source>Go on when all are done</source>
        <translation>Weitergehen, wenn alle fertig sind</translation>
    </message>
    <message>
        <source>Wait for a day</source>
        <translation>Einen Tag warten</translation>
    </message>
    <message>
        <source>Remember it twice as long as it may take</source>
        <translation>Doppelt so lange merken, wie er dauern darf</translation>
    </message>
    <message>
        <source>A process has an event that starts it and one that ends it</source>
        <translation>Ein Prozess hat ein Ereignis, das ihn beginnt, und eines, das ihn beendet</translation>
    </message>
    <message>
        <source>The entry event is all that is needed to take part, and the exit event tells everybody it is done. A process without an end is found as one that hangs.</source>
        <translation>Das Eintrittsereignis genügt, um teilzunehmen, und das Austrittsereignis sagt allen, dass er fertig ist. Ein Prozess ohne Ende fällt erst auf, wenn er hängt.</translation>
    </message>
    <message>
        <source>A control service consumes and publishes what its process says</source>
        <translation>Ein Control Service konsumiert und veröffentlicht, was sein Prozess sagt</translation>
    </message>
    <message>
        <source>The process and the connections tell of the same events. Where they differ, one of the pictures is wrong, and what is generated follows the connections.</source>
        <translation>Prozess und Verbindungen erzählen von denselben Ereignissen. Wo sie abweichen, ist eines der Bilder falsch, und das Erzeugte folgt den Verbindungen.</translation>
    </message>
    <message>
        <source>It is said when branches meet again</source>
        <translation>Es ist gesagt, wann sich Zweige wieder treffen</translation>
    </message>
    <message>
        <source>Branches end in any order. Whether the process goes on with the first or the last of them makes two different processes.</source>
        <translation>Zweige enden in beliebiger Reihenfolge. Ob der Prozess mit dem ersten oder dem letzten weitergeht, macht zwei verschiedene Prozesse.</translation>
    </message>
    <message>
        <source>Whoever waits for an event knows for how long</source>
        <translation>Wer auf ein Ereignis wartet, weiß, wie lange</translation>
    </message>
    <message>
        <source>An event that does not come makes no noise. Only a deadline turns silence into something that can be handled.</source>
        <translation>Ein Ereignis, das nicht kommt, macht kein Geräusch. Erst eine Frist macht aus der Stille etwas, womit sich umgehen lässt.</translation>
    </message>
    <message>
        <source>A process is remembered as long as it may take</source>
        <translation>Ein Prozess wird so lange gemerkt, wie er dauern darf</translation>
    </message>
    <message>
        <source>The collected events are the memory of a process. If they vanish before its last deadline, a late event finds nothing to go on with.</source>
        <translation>Die gesammelten Ereignisse sind das Gedächtnis eines Prozesses. Verschwinden sie vor seiner letzten Frist, findet ein spätes Ereignis nichts, womit es weitergehen kann.</translation>
    </message>
    <message>
        <source>Begin their sort keys with their names</source>
        <translation>Ihre Sortierschlüssel mit ihren Namen beginnen</translation>
    </message>
    <message>
        <source>Make the later one a view</source>
        <translation>Das spätere zur Sicht machen</translation>
    </message>
    <message>
        <source>What is no longer used has a place to go</source>
        <translation>Was nicht mehr gebraucht wird, hat einen Platz</translation>
    </message>
    <message>
        <source>Data is created, used, analysed and at last only kept. If nothing takes it over at the end, it either grows in the way of daily work or is lost when it vanishes.</source>
        <translation>Daten werden erzeugt, genutzt, ausgewertet und zuletzt nur noch aufbewahrt. Nimmt sie am Ende niemand auf, stehen sie der täglichen Arbeit immer mehr im Weg oder gehen verloren, wenn sie verschwinden.</translation>
    </message>
    <message>
        <source>Daily work and analysis have stores of their own</source>
        <translation>Tägliche Arbeit und Auswertung haben eigene Speicher</translation>
    </message>
    <message>
        <source>A report that looks through everything takes from those who only want to save. Events fill a second store, made for looking through.</source>
        <translation>Ein Bericht, der alles durchsieht, nimmt denen etwas weg, die nur speichern wollen. Ereignisse füllen einen zweiten Speicher, der zum Durchsehen gemacht ist.</translation>
    </message>
    <message>
        <source>It is known how often each question is asked</source>
        <translation>Es ist bekannt, wie oft jede Frage gestellt wird</translation>
    </message>
    <message>
        <source>A view has the capacity its questions need, no more and no less. A sum with a hole in it tells nothing.</source>
        <translation>Eine Sicht hat die Kapazität, die ihre Fragen brauchen, nicht mehr und nicht weniger. Eine Summe mit einer Lücke sagt nichts.</translation>
    </message>
    <message>
        <source>What changes together stands in one partition</source>
        <translation>Was sich zusammen ändert, steht in einer Partition</translation>
    </message>
    <message>
        <source>Rows under one partition key are read with one question and change in one go. Spread over several, half of a change can be seen, or remain.</source>
        <translation>Zeilen unter einem Partitionsschlüssel werden mit einer Frage gelesen und in einem Zug geändert. Auf mehrere verteilt kann eine halbe Änderung sichtbar werden oder bleiben.</translation>
    </message>
    <message>
        <source>No two kinds of rows have the same keys</source>
        <translation>Keine zwei Arten von Zeilen haben dieselben Schlüssel</translation>
    </message>
    <message>
        <source>In one table for all entities the sort key tells them apart. Two that make their keys the same way overwrite each other.</source>
        <translation>In einer Tabelle für alle Entitäten unterscheidet sie der Sortierschlüssel. Zwei, die ihre Schlüssel gleich bilden, überschreiben einander.</translation>
    </message>
    <message>
        <source>Each entity has one system of record</source>
        <translation>Jede Entität hat ein führendes System</translation>
    </message>
    <message>
        <source>Copies are welcome anywhere, but only one place decides what is true. Where two do, they will differ one day, and nobody can say who is right.</source>
        <translation>Kopien sind überall willkommen, aber nur eine Stelle entscheidet, was stimmt. Wo es zwei sind, weichen sie eines Tages voneinander ab, und niemand kann sagen, wer recht hat.</translation>
    </message>
    <message>
        <source>Publish a fault event instead</source>
        <translation>Stattdessen ein Fehlerereignis veröffentlichen</translation>
    </message>
    <message>
        <source>Give up after three attempts</source>
        <translation>Nach drei Versuchen aufgeben</translation>
    </message>
    <message>
        <source>Add the fault monitor</source>
        <translation>Fehlermonitor hinzufügen</translation>
    </message>
    <message>
        <source>Keep faults out of the streams</source>
        <translation>Fehler aus den Streams heraushalten</translation>
    </message>
    <message>
        <source>Add the alarms</source>
        <translation>Alarme hinzufügen</translation>
    </message>
    <message>
        <source>Do it once however often it comes</source>
        <translation>Einmal tun, wie oft es auch kommt</translation>
    </message>
    <message>
        <source>Send an idempotency key along</source>
        <translation>Idempotenzschlüssel mitsenden</translation>
    </message>
    <message>
        <source>Report the failed events alone</source>
        <translation>Nur die gescheiterten Ereignisse melden</translation>
    </message>
    <message>
        <source>Leave newer rows alone</source>
        <translation>Neuere Zeilen in Ruhe lassen</translation>
    </message>
    <message>
        <source>Mark what the listener writes</source>
        <translation>Kennzeichnen, was der Listener schreibt</translation>
    </message>
    <message>
        <source>One bad event does not hold up the others</source>
        <translation>Ein schlechtes Ereignis hält die anderen nicht auf</translation>
    </message>
    <message>
        <source>A shard is read in order. An event that always fails is tried until it is too old, for days, and everything behind it waits. Put it aside as a fault and go on.</source>
        <translation>Ein Shard wird der Reihe nach gelesen. Ein Ereignis, das immer scheitert, wird versucht, bis es zu alt ist, tagelang, und alles dahinter wartet. Als Fehler beiseitelegen und weitermachen.</translation>
    </message>
    <message>
        <source>Trying again has an end</source>
        <translation>Wiederholen hat ein Ende</translation>
    </message>
    <message>
        <source>What has failed a few times in the same way will fail again. Without a limit it blocks its shard until the stream forgets it.</source>
        <translation>Was einige Male gleich gescheitert ist, scheitert wieder. Ohne Grenze hält es seinen Shard auf, bis der Stream es vergisst.</translation>
    </message>
    <message>
        <source>Fault events are collected and can be sent again</source>
        <translation>Fehlerereignisse werden gesammelt und können noch einmal gesendet werden</translation>
    </message>
    <message>
        <source>A fault nobody sees is a lost event. The monitor keeps it with all it needs to be handled once the cause is mended.</source>
        <translation>Ein Fehler, den niemand sieht, ist ein verlorenes Ereignis. Der Monitor hebt ihn mit allem auf, was nötig ist, um ihn nach der Behebung der Ursache zu behandeln.</translation>
    </message>
    <message>
        <source>Faults stay out of the streams of events</source>
        <translation>Fehler bleiben aus den Streams der Ereignisse heraus</translation>
    </message>
    <message>
        <source>A listener that gets faults can fail on them and make more of them, round and round. They have a channel of their own.</source>
        <translation>Ein Listener, der Fehler bekommt, kann an ihnen scheitern und weitere machen, immer im Kreis. Sie haben einen eigenen Kanal.</translation>
    </message>
    <message>
        <source>Somebody is called when a function fails or falls behind</source>
        <translation>Jemand wird gerufen, wenn eine Funktion ausfällt oder in Rückstand kommt</translation>
    </message>
    <message>
        <source>Nobody waits for a listener, so nobody notices when it stands still. The age of what it reads, its faults, errors and throttles tell.</source>
        <translation>Auf einen Listener wartet niemand, also merkt niemand, wenn er stillsteht. Das Alter dessen, was er liest, seine Fehler und Drosselungen sagen es.</translation>
    </message>
    <message>
        <source>An event that comes twice is done once</source>
        <translation>Ein Ereignis, das zweimal kommt, wird einmal getan</translation>
    </message>
    <message>
        <source>Channels deliver at least once, and every retry and replay delivers again. What is not prepared for it counts, charges or sends twice.</source>
        <translation>Kanäle stellen mindestens einmal zu, und jede Wiederholung stellt noch einmal zu. Was darauf nicht vorbereitet ist, zählt, bucht oder sendet doppelt.</translation>
    </message>
    <message>
        <source>A replay asks no other system again</source>
        <translation>Eine Wiederholung fragt kein anderes System noch einmal</translation>
    </message>
    <message>
        <source>A condition in our own table does not stop the call. A key that goes along lets the other system tell that it did this already, so that no customer is charged or written to again.</source>
        <translation>Eine Bedingung in der eigenen Tabelle hält den Aufruf nicht auf. An einem mitgesandten Schlüssel erkennt das andere System, dass es das schon getan hat, und kein Kunde zahlt oder bekommt Post ein zweites Mal.</translation>
    </message>
    <message>
        <source>What was done of a batch is not done again</source>
        <translation>Was von einem Stapel getan ist, wird nicht noch einmal getan</translation>
    </message>
    <message>
        <source>Without a report of the single failures the whole batch counts as failed and comes again, the good events with it.</source>
        <translation>Ohne Meldung der einzelnen Fehler gilt der ganze Stapel als gescheitert und kommt wieder, die guten Ereignisse mit.</translation>
    </message>
    <message>
        <source>A late event undoes nothing newer</source>
        <translation>Ein spätes Ereignis macht nichts Neueres rückgängig</translation>
    </message>
    <message>
        <source>After a retry, a replay or a change of region events come out of order. A row that is newer than the event has to stay.</source>
        <translation>Nach einer Wiederholung oder einem Wechsel der Region kommen Ereignisse außer der Reihe. Eine Zeile, die neuer ist als das Ereignis, muss bleiben.</translation>
    </message>
    <message>
        <source>What came in as an event does not go out as one</source>
        <translation>Was als Ereignis hereinkam, geht nicht als eines hinaus</translation>
    </message>
    <message>
        <source>The trigger publishes every change of the table. Unless the listener marks its own, two services can echo one change for ever.</source>
        <translation>Der Trigger veröffentlicht jede Änderung der Tabelle. Kennzeichnet der Listener seine nicht, können zwei Dienste eine Änderung ewig zurückwerfen.</translation>
    </message>
    <message>
        <source>Work on more batches of a shard at once</source>
        <translation>An mehr Stapeln eines Shards zugleich arbeiten</translation>
    </message>
    <message>
        <source>Give it the time it needs</source>
        <translation>Die nötige Zeit geben</translation>
    </message>
    <message>
        <source>Give up in time</source>
        <translation>Rechtzeitig aufgeben</translation>
    </message>
    <message>
        <source>Let only so many run as the other system takes</source>
        <translation>Nur so viele laufen lassen, wie das andere System nimmt</translation>
    </message>
    <message>
        <source>Take events as they come</source>
        <translation>Ereignisse nehmen, wie sie kommen</translation>
    </message>
    <message>
        <source>A reader has room for a busy hour</source>
        <translation>Ein Leser hat Luft für eine volle Stunde</translation>
    </message>
    <message>
        <source>A reader that is busy for more than 70 % of the time falls behind with every peak, and after a failure needs hours to catch up.</source>
        <translation>Ein Leser, der über 70 % der Zeit beschäftigt ist, kommt mit jeder Spitze in Rückstand und braucht nach einem Ausfall Stunden zum Aufholen.</translation>
    </message>
    <message>
        <source>A batch has time to be done</source>
        <translation>Ein Stapel hat Zeit, fertig zu werden</translation>
    </message>
    <message>
        <source>A function that is stopped in the middle begins the same batch again, and is stopped again.</source>
        <translation>Eine Funktion, die mittendrin abgebrochen wird, beginnt denselben Stapel von vorn und wird wieder abgebrochen.</translation>
    </message>
    <message>
        <source>Trying again ends before the stream forgets</source>
        <translation>Wiederholen endet, bevor der Stream vergisst</translation>
    </message>
    <message>
        <source>While one event is tried, those behind it grow old. What is left of the retention has to be enough to recover.</source>
        <translation>Während ein Ereignis versucht wird, altern die dahinter. Was von der Aufbewahrung bleibt, muss zum Erholen reichen.</translation>
    </message>
    <message>
        <source>A reader is no faster than what it calls</source>
        <translation>Ein Leser ist nicht schneller als das, was er aufruft</translation>
    </message>
    <message>
        <source>A stream can wait, another system cannot. Limit how many instances call it, and the rest waits in the stream instead of failing.</source>
        <translation>Ein Stream kann warten, ein anderes System nicht. Begrenzen, wie viele Instanzen es aufrufen; der Rest wartet dann im Stream, statt zu scheitern.</translation>
    </message>
    <message>
        <source>Views are as fresh as was promised</source>
        <translation>Sichten sind so frisch wie versprochen</translation>
    </message>
    <message>
        <source>A view that is made of events is always a little late. How late is a promise to those who look at it, and batches have to keep it.</source>
        <translation>Eine Sicht aus Ereignissen ist immer etwas zu spät. Wie spät, ist ein Versprechen an die, die sie ansehen, und Stapel müssen es halten.</translation>
    </message>
    <message>
        <source>Add the shards it needs</source>
        <translation>Die nötigen Shards hinzufügen</translation>
    </message>
    <message>
        <source>Hide messages six times as long as a reader may take</source>
        <translation>Nachrichten sechsmal so lange verbergen, wie ein Leser brauchen darf</translation>
    </message>
    <message>
        <source>Keep messages until they were tried</source>
        <translation>Nachrichten aufheben, bis sie versucht sind</translation>
    </message>
    <message>
        <source>Keep records until recovery is over</source>
        <translation>Datensätze aufheben, bis alles nachgeholt ist</translation>
    </message>
    <message>
        <source>A stream has the shards it needs</source>
        <translation>Ein Stream hat die Shards, die er braucht</translation>
    </message>
    <message>
        <source>A shard takes 1,000 records or 1 MB in a second and refuses the rest.</source>
        <translation>Ein Shard nimmt 1.000 Datensätze oder 1 MB in der Sekunde und lehnt den Rest ab.</translation>
    </message>
    <message>
        <source>A stream gives all its readers what they ask for</source>
        <translation>Ein Stream gibt allen Lesern, was sie verlangen</translation>
    </message>
    <message>
        <source>Readers share five requests and 2 MB in a second of each shard. With too many of them everybody gets older events than before.</source>
        <translation>Leser teilen sich fünf Anfragen und 2 MB in der Sekunde je Shard. Sind es zu viele, bekommen alle ältere Ereignisse als zuvor.</translation>
    </message>
    <message>
        <source>A message stays hidden while it is worked on</source>
        <translation>Eine Nachricht bleibt verborgen, solange jemand daran arbeitet</translation>
    </message>
    <message>
        <source>A message that comes back too early is done by two readers at once. Six times as long as the reader may take leaves room for its retries.</source>
        <translation>Eine Nachricht, die zu früh zurückkommt, tun zwei Leser zugleich. Sechsmal so lange, wie der Leser brauchen darf, lässt Platz für seine Versuche.</translation>
    </message>
    <message>
        <source>A queue keeps a message until it was tried</source>
        <translation>Eine Queue hebt eine Nachricht auf, bis sie versucht ist</translation>
    </message>
    <message>
        <source>A message that is too old vanishes without reaching the dead-letter queue, and nobody hears of it.</source>
        <translation>Eine zu alte Nachricht verschwindet, ohne die Dead-Letter-Queue zu erreichen, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>A stream remembers until a failure is mended</source>
        <translation>Ein Stream erinnert sich, bis ein Ausfall behoben ist</translation>
    </message>
    <message>
        <source>While a reader stands still, events wait in the stream. It has to keep them until somebody notices, mends it and the reader caught up.</source>
        <translation>Solange ein Leser stillsteht, warten Ereignisse im Stream. Er muss sie halten, bis es jemand merkt, behebt und der Leser aufgeholt hat.</translation>
    </message>
    <message>
        <source>Use the nearest that is possible</source>
        <translation>Das nächste Mögliche verwenden</translation>
    </message>
    <message>
        <source>Use whole shards</source>
        <translation>Ganze Shards verwenden</translation>
    </message>
    <message>
        <source>Let one instance run</source>
        <translation>Eine Instanz laufen lassen</translation>
    </message>
    <message>
        <source>Take 100 at once</source>
        <translation>100 auf einmal nehmen</translation>
    </message>
    <message>
        <source>Try three times</source>
        <translation>Dreimal versuchen</translation>
    </message>
    <message>
        <source>A batch has a possible size</source>
        <translation>Ein Stapel hat eine mögliche Größe</translation>
    </message>
    <message>
        <source>The cloud refuses to deploy what is outside of its limits.</source>
        <translation>Die Cloud lehnt ab, was außerhalb ihrer Grenzen liegt.</translation>
    </message>
    <message>
        <source>A batch fills within a possible time</source>
        <translation>Ein Stapel füllt sich in möglicher Zeit</translation>
    </message>
    <message>
        <source>A shard is worked on by as many as possible, not more</source>
        <translation>An einem Shard arbeiten so viele wie möglich, nicht mehr</translation>
    </message>
    <message>
        <source>A function runs no longer than it may</source>
        <translation>Eine Funktion läuft nicht länger, als sie darf</translation>
    </message>
    <message>
        <source>The cloud refuses to deploy what is outside of its limits. Work that takes longer is cut into events.</source>
        <translation>Die Cloud lehnt ab, was außerhalb ihrer Grenzen liegt. Arbeit, die länger dauert, wird in Ereignisse zerlegt.</translation>
    </message>
    <message>
        <source>A stream has whole shards</source>
        <translation>Ein Stream hat ganze Shards</translation>
    </message>
    <message>
        <source>Every function may run</source>
        <translation>Jede Funktion darf laufen</translation>
    </message>
    <message>
        <source>A reserved concurrency of none is how a function is stopped in an emergency. What comes to it waits, or is refused.</source>
        <translation>Mit einer reservierten Parallelität von null hält man eine Funktion im Notfall an. Was zu ihr kommt, wartet oder wird abgelehnt.</translation>
    </message>
    <message>
        <source>A reader takes many events at once</source>
        <translation>Ein Leser nimmt viele Ereignisse auf einmal</translation>
    </message>
    <message>
        <source>Most of the time a function waits for a store or a network. With a batch in hand it waits for many events at the same time.</source>
        <translation>Meistens wartet eine Funktion auf einen Speicher oder ein Netz. Mit einem Stapel wartet sie auf viele Ereignisse zugleich.</translation>
    </message>
    <message>
        <source>A message is tried more than once</source>
        <translation>Eine Nachricht wird mehr als einmal versucht</translation>
    </message>
    <message>
        <source>Networks fail for a moment all the time. A message that is given up at once needs a person where a second attempt would have done.</source>
        <translation>Netze fallen ständig kurz aus. Eine Nachricht, die gleich aufgegeben wird, braucht einen Menschen, wo ein zweiter Versuch gereicht hätte.</translation>
    </message>
    <message>
        <source>Let the trigger publish what was written</source>
        <translation>Den Trigger veröffentlichen lassen, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Add the trigger</source>
        <translation>Trigger hinzufügen</translation>
    </message>
    <message>
        <source>Tag events with their region</source>
        <translation>Ereignisse mit ihrer Region kennzeichnen</translation>
    </message>
    <message>
        <source>Let each region do its own</source>
        <translation>Jede Region das Ihre tun lassen</translation>
    </message>
    <message>
        <source>A function writes or publishes, never both</source>
        <translation>Eine Funktion schreibt oder veröffentlicht, nie beides</translation>
    </message>
    <message>
        <source>Two writes in one step cannot fail together: sooner or later a row has no event, or an event no row. Write first, and let the change of the row be published.</source>
        <translation>Zwei Schreibvorgänge in einem Schritt können nicht gemeinsam scheitern: Früher oder später hat eine Zeile kein Ereignis oder ein Ereignis keine Zeile. Erst schreiben, dann die Änderung der Zeile veröffentlichen lassen.</translation>
    </message>
    <message>
        <source>What was written is published by a trigger</source>
        <translation>Was geschrieben wurde, veröffentlicht ein Trigger</translation>
    </message>
    <message>
        <source>The store&apos;s own stream of changes is the only thing that knows for sure what was written. A trigger reads it and publishes, and neither is lost without the other.</source>
        <translation>Nur der Änderungsstrom des Speichers weiß sicher, was geschrieben wurde. Ein Trigger liest ihn und veröffentlicht, und keines geht ohne das andere verloren.</translation>
    </message>
    <message>
        <source>Where there are several regions, events say from which they come</source>
        <translation>Wo es mehrere Regionen gibt, sagen Ereignisse, woher sie kommen</translation>
    </message>
    <message>
        <source>Events and rows travel between regions. Without the tag nobody can tell whose work something is, and it is done twice or never.</source>
        <translation>Ereignisse und Zeilen reisen zwischen Regionen. Ohne Kennzeichen kann niemand sagen, wessen Arbeit etwas ist, und sie wird zweimal getan oder nie.</translation>
    </message>
    <message>
        <source>Each region does its own work</source>
        <translation>Jede Region tut ihre eigene Arbeit</translation>
    </message>
    <message>
        <source>Replicated rows change in every region, and a trigger that minds all of them publishes once for each.</source>
        <translation>Replizierte Zeilen ändern sich in jeder Region, und ein Trigger, der alle beachtet, veröffentlicht einmal für jede.</translation>
    </message>
    <message>
        <source>A queue has one service that reads it</source>
        <translation>Eine Queue hat einen Dienst, der sie liest</translation>
    </message>
    <message>
        <source>A queue hands each message to one reader. Where two services read it, each misses what the other got. Give each its own queue.</source>
        <translation>Eine Queue gibt jede Nachricht einem Leser. Lesen zwei Dienste sie, verpasst jeder, was der andere bekam. Jeder braucht seine eigene.</translation>
    </message>
    <message>
        <source>Add them to what the event carries</source>
        <translation>In das aufnehmen, was das Ereignis mitbringt</translation>
    </message>
    <message>
        <source>Add the indexes they need</source>
        <translation>Die nötigen Indizes hinzufügen</translation>
    </message>
    <message>
        <source>Remove the indexes</source>
        <translation>Die Indizes entfernen</translation>
    </message>
    <message>
        <source>Leave them out of the copy</source>
        <translation>Aus der Kopie weglassen</translation>
    </message>
    <message>
        <source>Of every view it is known which event it is made of</source>
        <translation>Von jeder Sicht ist bekannt, aus welchem Ereignis sie entsteht</translation>
    </message>
    <message>
        <source>A view is derived from events and can be made again from them. A view without a source is a copy nobody keeps up to date.</source>
        <translation>Eine Sicht wird aus Ereignissen abgeleitet und lässt sich aus ihnen neu erzeugen. Eine Sicht ohne Quelle ist eine Kopie, die niemand auf dem Laufenden hält.</translation>
    </message>
    <message>
        <source>What a view keeps is in the event it is made of</source>
        <translation>Was eine Sicht enthält, steht in dem Ereignis, aus dem sie entsteht</translation>
    </message>
    <message>
        <source>The listener can write into the view only what the event brings. Anything else would have to be fetched from the service that has it.</source>
        <translation>Der Listener kann nur in die Sicht schreiben, was das Ereignis mitbringt. Alles andere müsste bei dem Service geholt werden, der es hat.</translation>
    </message>
    <message>
        <source>Whatever is asked of a table is found by a key or an index</source>
        <translation>Was eine Tabelle gefragt wird, findet ein Schlüssel oder ein Index</translation>
    </message>
    <message>
        <source>A question no key answers reads the whole table. That works with ten rows and fails with ten million, so keys are made for the questions and not the other way round.</source>
        <translation>Eine Frage, die kein Schlüssel beantwortet, liest die ganze Tabelle. Das geht mit zehn Zeilen und scheitert mit zehn Millionen; darum richten sich die Schlüssel nach den Fragen und nicht umgekehrt.</translation>
    </message>
    <message>
        <source>Every index serves a question</source>
        <translation>Jeder Index dient einer Frage</translation>
    </message>
    <message>
        <source>An index is written with every row. One that nobody asks costs as much as one that everybody does.</source>
        <translation>Ein Index wird mit jeder Zeile geschrieben. Einer, den niemand nutzt, kostet so viel wie einer, den alle nutzen.</translation>
    </message>
    <message>
        <source>A view keeps no more than is asked of it</source>
        <translation>Eine Sicht enthält nicht mehr, als sie gefragt wird</translation>
    </message>
    <message>
        <source>What a view does not need ties it to more of the event than it uses, and is one more thing to guard. It can be added from the lake on the day it is needed.</source>
        <translation>Was eine Sicht nicht braucht, bindet sie an mehr vom Ereignis, als sie nutzt, und muss ebenfalls geschützt werden. Aus dem Event Lake lässt es sich an dem Tag ergänzen, an dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>Let the inner ones give up first</source>
        <translation>Die inneren zuerst aufgeben lassen</translation>
    </message>
    <message>
        <source>Who asks waits longer than who is asked</source>
        <translation>Wer fragt, wartet länger als wer gefragt wird</translation>
    </message>
    <message>
        <source>When the outer one gives up first it asks again while the inner one is still at work, and soon everything is busy with answers nobody waits for.</source>
        <translation>Gibt der Äußere zuerst auf, fragt er erneut, während der Innere noch arbeitet, und bald ist alles mit Antworten beschäftigt, auf die niemand wartet.</translation>
    </message>
    <message>
        <source>Bulkheads</source>
        <translation>Schotten</translation>
    </message>
    <message>
        <source>Events and contracts</source>
        <translation>Ereignisse und Verträge</translation>
    </message>
    <message>
        <source>Streams and failure</source>
        <translation>Ströme und Ausfälle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Frontends and their services</source>
        <translation>Frontends und ihre Dienste</translation>
    </message>
    <message>
        <source>External service gateways</source>
        <translation>Gateways zu Fremdsystemen</translation>
    </message>
    <message>
        <source>Control services</source>
        <translation>Steuerungsdienste</translation>
    </message>
    <message>
        <source>Delivery and ownership</source>
        <translation>Auslieferung und Zuständigkeit</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>a newer version of Keelson</source>
        <translation>einer neueren Version von Keelson</translation>
    </message>
    <message>
        <source>Keelson %1 or newer</source>
        <translation>Keelson %1 oder neuer</translation>
    </message>
    <message>
        <source>This document was made by a newer version (its format is %1, this program knows %2).</source>
        <translation>Dieses Dokument stammt von einer neueren Version (sein Format ist %1, dieses Programm kennt %2).</translation>
    </message>
    <message>
        <source>Open it with %1.</source>
        <translation>Öffnen Sie es mit %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose another, or make a new document.</source>
        <translation>Wählen Sie eine andere, oder legen Sie ein neues Dokument an.</translation>
    </message>
    <message>
        <source>The file is too short to be a Keelson document.</source>
        <translation>Die Datei ist zu kurz für ein Keelson-Dokument.</translation>
    </message>
    <message>
        <source>This is not a Keelson document.</source>
        <translation>Dies ist kein Keelson-Dokument.</translation>
    </message>
    <message>
        <source>This is a database of another program, not a Keelson document.</source>
        <translation>Dies ist die Datenbank eines anderen Programms, kein Keelson-Dokument.</translation>
    </message>
    <message>
        <source>The document says nothing of its format; it is damaged.</source>
        <translation>Das Dokument sagt nichts über sein Format; es ist beschädigt.</translation>
    </message>
    <message>
        <source>The document holds something that does not belong in it: %1 &quot;%2&quot;.</source>
        <translation>Das Dokument enthält etwas, das nicht hineingehört: %1 „%2“.</translation>
    </message>
    <message>
        <source>Tables of the document are missing; it is damaged.</source>
        <translation>Tabellen des Dokuments fehlen; es ist beschädigt.</translation>
    </message>
    <message>
        <source>The document has lost its identity; it is damaged.</source>
        <translation>Das Dokument hat seine Identität verloren; es ist beschädigt.</translation>
    </message>
    <message>
        <source>Use a copy that was not altered by another program.</source>
        <translation>Nehmen Sie eine Kopie, die kein anderes Programm verändert hat.</translation>
    </message>
    <message>
        <source>The file is shorter or longer than it says; it is damaged.</source>
        <translation>Die Datei ist kürzer oder länger, als sie sagt; sie ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Somebody decides: %1.</source>
        <translation>Jemand entscheidet: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Somebody decides: %1; %2 accepts or refuses.</source>
        <translation>Jemand entscheidet: %1; %2 nimmt an oder lehnt ab.</translation>
    </message>
    <message>
        <source>%1: %2; %3 accepts or refuses.</source>
        <translation>%1: %2; %3 nimmt an oder lehnt ab.</translation>
    </message>
    <message>
        <source>%1 happens.</source>
        <translation>%1 geschieht.</translation>
    </message>
    <message>
        <source>%1 follows from %2.</source>
        <translation>%1 folgt aus %2.</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <source>Whenever %1</source>
        <translation>Immer wenn %1</translation>
    </message>
    <message>
        <source>%1, given “%2”</source>
        <translation>%1, sofern „%2“</translation>
    </message>
    <message>
        <source>%1: %2, by the rule %3.</source>
        <translation>%1: %2, nach der Regel %3.</translation>
    </message>
    <message>
        <source>%1 guards the rules.</source>
        <translation>%1 wacht über die Regeln.</translation>
    </message>
    <message>
        <source>%1 accepts or refuses %2.</source>
        <translation>%1 nimmt %2 an oder lehnt ab.</translation>
    </message>
    <message>
        <source>To decide, somebody looks at %1.</source>
        <translation>Um zu entscheiden, schaut jemand auf %1.</translation>
    </message>
    <message>
        <source>%1: what to look at to decide, for %2.</source>
        <translation>%1: worauf zu schauen ist, um zu entscheiden, für %2.</translation>
    </message>
    <message>
        <source>%1, which is not ours, takes part.</source>
        <translation>%1, nicht unseres, ist beteiligt.</translation>
    </message>
    <message>
        <source>%1, which is not ours: %2.</source>
        <translation>%1, nicht unseres: %2.</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 ist beteiligt.</translation>
    </message>
    <message>
        <source>%1 decides: %2.</source>
        <translation>%1 entscheidet: %2.</translation>
    </message>
    <message>
        <source>Open question: %1</source>
        <translation>Offene Frage: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Geklärt: %1</translation>
    </message>
    <message>
        <source>Settled: %1 Answer: %2</source>
        <translation>Geklärt: %1 Antwort: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung beginnen</translation>
    </message>
    <message>
        <source>Go to the phase “%1”</source>
        <translation>Zur Phase „%1“ gehen</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>Say what the session is for</source>
        <translation>Sagen, wozu die Sitzung dient</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n minute(s) for “%1”</source>
        <translation>
            <numerusform>%n Minute für „%1“ planen</numerusform>
            <numerusform>%n Minuten für „%1“ planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1” to the agenda</source>
        <translation>„%1“ auf die Agenda setzen</translation>
    </message>
    <message>
        <source>Take “%1” off the agenda</source>
        <translation>„%1“ von der Agenda streichen</translation>
    </message>
    <message>
        <source>Move “%1” in the agenda</source>
        <translation>„%1“ in der Agenda verschieben</translation>
    </message>
    <message>
        <source>Add “%1” to those who are here</source>
        <translation>„%1“ zu denen, die da sind, hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to those who are here</source>
        <translation>
            <numerusform>%n Person zu denen, die da sind, hinzufügen</numerusform>
            <numerusform>%n Personen zu denen, die da sind, hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Remove “%1” from those who are here</source>
        <translation>„%1“ aus denen, die da sind, entfernen</translation>
    </message>
    <message>
        <source>Pass the keyboard on to “%1”</source>
        <translation>Die Tastatur an „%1“ weitergeben</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>StateFolder</name>
    <message>
        <source>This account has no home folder to keep things in.</source>
        <translation>Dieses Konto hat keinen Heimordner, in dem etwas aufgehoben werden könnte.</translation>
    </message>
    <message>
        <source>Set HOME or XDG_STATE_HOME to a folder you may write.</source>
        <translation>Setzen Sie HOME oder XDG_STATE_HOME auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder for what Keelson keeps cannot be made or written.</source>
        <translation>Der Ordner für das, was Keelson aufhebt, kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you may write there, or set XDG_STATE_HOME.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen, oder setzen Sie XDG_STATE_HOME.</translation>
    </message>
</context>
<context>
    <name>Storm</name>
    <message numerus="yes">
        <source>Paste %n notes</source>
        <translation>
            <numerusform>%n Zettel einfügen</numerusform>
            <numerusform>%n Zettel einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n notes</source>
        <translation>
            <numerusform>%n Zettel verschieben</numerusform>
            <numerusform>%n Zettel verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Make %1 a %2</source>
        <translation>%1 zu %2 machen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n notes</source>
        <translation>
            <numerusform>%n Zettel entfernen</numerusform>
            <numerusform>%n Zettel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n notes</source>
        <translation>
            <numerusform>%n Zettel verdoppeln</numerusform>
            <numerusform>%n Zettel verdoppeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Mit %1 verschmelzen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name in a label</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Mit „%1“ verschmelzen</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>Give %1 to “%2”</source>
        <translation>%1 an „%2“ übergeben</translation>
    </message>
    <message numerus="yes">
        <source>Align %n notes</source>
        <translation>
            <numerusform>%n Zettel ausrichten</numerusform>
            <numerusform>%n Zettel ausrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n notes</source>
        <translation>
            <numerusform>%n Zettel verteilen</numerusform>
            <numerusform>%n Zettel verteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n notes the same size</source>
        <translation>
            <numerusform>%n Zettel gleich groß machen</numerusform>
            <numerusform>%n Zettel gleich groß machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy up %n notes</source>
        <translation>
            <numerusform>%n Zettel aufräumen</numerusform>
            <numerusform>%n Zettel aufräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 after the next</source>
        <translation>%1 hinter den nächsten rücken</translation>
    </message>
    <message>
        <source>Move %1 before the previous</source>
        <translation>%1 vor den vorigen rücken</translation>
    </message>
    <message>
        <source>Move %1 a column later</source>
        <translation>%1 eine Spalte später</translation>
    </message>
    <message>
        <source>Move %1 a column earlier</source>
        <translation>%1 eine Spalte früher</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) show what the document knows already.</source>
        <translation>
            <numerusform>%n Zettel zeigt, was das Dokument schon kennt.</numerusform>
            <numerusform>%n Zettel zeigen, was das Dokument schon kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are of no kind that a board knows and were left out.</source>
        <translation>
            <numerusform>%n Zettel ist von keiner Art, die ein Board kennt, und fehlt.</numerusform>
            <numerusform>%n Zettel sind von keiner Art, die ein Board kennt, und fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are more than one paste takes and were left out.</source>
        <translation>
            <numerusform>%n Zettel ist zu viel für ein Einfügen und fehlt.</numerusform>
            <numerusform>%n Zettel sind zu viel für ein Einfügen und fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were too long and are cut.</source>
        <translation>
            <numerusform>%n Zeile war zu lang und ist gekürzt.</numerusform>
            <numerusform>%n Zeilen waren zu lang und sind gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held what is no text.</source>
        <translation>
            <numerusform>%n Zeile enthielt, was kein Text ist.</numerusform>
            <numerusform>%n Zeilen enthielten, was kein Text ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” pivotal</source>
        <translation>„%1“ zum Schlüsselereignis machen</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>%1 klären</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Group %n notes</source>
        <translation>
            <numerusform>%n Zettel gruppieren</numerusform>
            <numerusform>%n Zettel gruppieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ungroup %n notes</source>
        <translation>
            <numerusform>Gruppe von %n Zettel auflösen</numerusform>
            <numerusform>Gruppe von %n Zetteln auflösen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>Drop a text, CSV or Markdown file.</source>
        <translation>Eine Text-, CSV- oder Markdown-Datei fallen lassen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 500 MB.</source>
        <translation>„%1“ ist größer als 500 MB.</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>Einen Teil davon fallen lassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The notes in the clipboard are more than a board can hold.</source>
        <translation>Die Zettel in der Zwischenablage sind mehr, als ein Board fasst.</translation>
    </message>
    <message>
        <source>Copy fewer at a time.</source>
        <translation>Weniger auf einmal kopieren.</translation>
    </message>
    <message>
        <source>The notes in the clipboard are cut off or damaged.</source>
        <translation>Die Zettel in der Zwischenablage sind abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Copy them again.</source>
        <translation>Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The notes in the clipboard come from another version of Keelson.</source>
        <translation>Die Zettel in der Zwischenablage kommen aus einer anderen Version von Keelson.</translation>
    </message>
    <message>
        <source>Copy them as text, or save a copy of the document and merge it.</source>
        <translation>Als Text kopieren, oder eine Kopie des Dokuments sichern und zusammenführen.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Take out room</source>
        <translation>Platz wegnehmen</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n notes into %1</source>
        <translation>
            <numerusform>%n Zettel zu %1 vereinen</numerusform>
            <numerusform>%n Zettel zu %1 vereinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>In no lane</source>
        <translation>In keiner Bahn</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>Begins with: %1</source>
        <translation>Beginnt mit: %1</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>to gain: %1</source>
        <translation>zu gewinnen: %1</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Gained: %1</source>
        <translation>Gewonnen: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Settled questions</source>
        <translation>Geklärte Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) at the keyboard</source>
        <translation>
            <numerusform>%n-mal an der Tastatur</numerusform>
            <numerusform>%n-mal an der Tastatur</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>%1: %2 min, %3 planned</source>
        <translation>%1: %2 min, %3 geplant</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 min</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Changed since by %1 (&quot;%2&quot;); left as it is.</source>
        <translation>Seither von %1 geändert („%2“); bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&quot;%3&quot; was changed since by %1 (&quot;%2&quot;); left as it is.</source>
        <translation>„%3“ wurde seither von %1 geändert („%2“); bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>This file does not hold unsaved changes.</source>
        <translation>Diese Datei enthält keine ungespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>The unsaved changes could not be deleted.</source>
        <translation>Die ungespeicherten Änderungen konnten nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The file is of format %1; opening it for writing makes one of format %2 of it.</source>
        <translation>Die Datei hat das Format %1; wer sie zum Schreiben öffnet, macht eine vom Format %2 daraus.</translation>
    </message>
    <message>
        <source>SQLite finds: %1</source>
        <translation>SQLite findet: %1</translation>
    </message>
    <message>
        <source>The checkpoint is damaged.</source>
        <translation>Der Zwischenstand ist beschädigt.</translation>
    </message>
    <message>
        <source>The checkpoint does not say what the changes before it come to.</source>
        <translation>Der Zwischenstand sagt nicht, was die Änderungen davor ergeben.</translation>
    </message>
    <message>
        <source>Reading the document was given up.</source>
        <translation>Das Lesen des Dokuments wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Add view “%1”</source>
        <translation>Ansicht „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename view to “%1”</source>
        <translation>Ansicht in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>VitalsCard</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Nothing read of its work</source>
        <translation>Von seiner Arbeit wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Idle: nothing arrives</source>
        <translation>Untätig: nichts kommt an</translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation>Im Fluss</translation>
    </message>
    <message>
        <source>Silent: work arrives, none is done</source>
        <translation>Stumm: Arbeit kommt an, keine wird getan</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Late: the last value is old</source>
        <translation>Verspätet: der letzte Wert ist alt</translation>
    </message>
    <message>
        <source>Stale: the source cannot be read</source>
        <translation>Veraltet: die Quelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Iterator age</source>
        <translation>Iterator-Alter</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Duration, p95</source>
        <translation>Dauer, p95</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>What is called: POST /charges.</source>
        <translation>Was aufgerufen wird: POST /charges.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>After which the caller gives up.</source>
        <translation>Danach gibt der Aufrufer auf.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which of these events matter here.</source>
        <translation>Welche dieser Ereignisse hier zählen.</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>erteilt von</translation>
    </message>
    <message>
        <source>Somebody or some rule decides that a command is given.</source>
        <translation>Jemand oder eine Regel entscheidet, dass ein Befehl erteilt wird.</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>bearbeitet von</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>What accepts or refuses a command.</source>
        <translation>Was einen Befehl annimmt oder ablehnt.</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>löst aus</translation>
    </message>
    <message>
        <source>triggered by</source>
        <translation>ausgelöst von</translation>
    </message>
    <message>
        <source>Whenever the event happens, the policy reacts.</source>
        <translation>Immer wenn das Ereignis eintritt, reagiert die Richtlinie.</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>informed by</source>
        <translation>informiert von</translation>
    </message>
    <message>
        <source>What is shown where, to whom.</source>
        <translation>Was wo und wem gezeigt wird.</translation>
    </message>
    <message>
        <source>publishes</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>published by</source>
        <translation>veröffentlicht von</translation>
    </message>
    <message>
        <source>The service is a source of these events.</source>
        <translation>Der Service ist eine Quelle dieser Ereignisse.</translation>
    </message>
    <message>
        <source>consumes</source>
        <translation>konsumiert</translation>
    </message>
    <message>
        <source>consumed by</source>
        <translation>konsumiert von</translation>
    </message>
    <message>
        <source>The service reacts to these events.</source>
        <translation>Der Service reagiert auf diese Ereignisse.</translation>
    </message>
    <message>
        <source>results in</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>result of</source>
        <translation>Ergebnis von</translation>
    </message>
    <message>
        <source>The event that tells a command was done.</source>
        <translation>Das Ereignis, das sagt, dass ein Befehl ausgeführt wurde.</translation>
    </message>
    <message>
        <source>materializes</source>
        <translation>materialisiert</translation>
    </message>
    <message>
        <source>materialized by</source>
        <translation>materialisiert von</translation>
    </message>
    <message>
        <source>Keeps a view of its own, made from events.</source>
        <translation>Hält eine eigene Sicht, aus Ereignissen gebildet.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft auf</translation>
    </message>
    <message>
        <source>called by</source>
        <translation>aufgerufen von</translation>
    </message>
    <message>
        <source>Asks and waits for the answer: if the other is down, so is this.</source>
        <translation>Fragt und wartet auf die Antwort: Fällt das andere aus, fällt auch dieses aus.</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>used by</source>
        <translation>verwendet von</translation>
    </message>
    <message>
        <source>Needs it to work.</source>
        <translation>Braucht es, um zu arbeiten.</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>verantwortet</translation>
    </message>
    <message>
        <source>owned by</source>
        <translation>verantwortet von</translation>
    </message>
    <message>
        <source>Builds it, runs it and answers for it.</source>
        <translation>Baut und betreibt es und steht dafür ein.</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Is its container; kept as the parent of the contained.</source>
        <translation>Ist sein Behälter; gespeichert beim Enthaltenen.</translation>
    </message>
    <message>
        <source>Bus name</source>
        <translation>Name des Busses</translation>
    </message>
    <message>
        <source>Of the deployed bus, when it differs from the generated one.</source>
        <translation>Des ausgerollten Busses, wenn er vom erzeugten abweicht.</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Every event for good, cheaply; replay reads it.</source>
        <translation>Jedes Ereignis für immer, günstig; die Wiedergabe liest daraus.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Recent events, to be searched when something went wrong.</source>
        <translation>Jüngste Ereignisse, zum Suchen, wenn etwas schiefging.</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>What kind of store holds the events.</source>
        <translation>Welche Art Speicher die Ereignisse hält.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long events are kept; empty = for good.</source>
        <translation>Wie lange Ereignisse bleiben; leer = für immer.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>How many lanes records are spread over.</source>
        <translation>Auf wie viele Bahnen sich die Datensätze verteilen.</translation>
    </message>
    <message>
        <source>How long a record waits before it is lost.</source>
        <translation>Wie lange ein Datensatz wartet, bevor er verloren geht.</translation>
    </message>
    <message>
        <source>Enhanced fan-out</source>
        <translation>Erweiterter Fan-out</translation>
    </message>
    <message>
        <source>Each consumer has a read capacity of its own.</source>
        <translation>Jeder Konsument hat eine eigene Lesekapazität.</translation>
    </message>
    <message>
        <source>How long a message waits before it is lost.</source>
        <translation>Wie lange eine Nachricht wartet, bevor sie verloren geht.</translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation>Sichtbarkeits-Zeitlimit</translation>
    </message>
    <message>
        <source>How long a message taken and not done stays hidden from others.</source>
        <translation>Wie lange eine genommene, aber nicht erledigte Nachricht vor anderen verborgen bleibt.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>First in, first out within a group.</source>
        <translation>Innerhalb einer Gruppe in der Reihenfolge des Eingangs.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>After so many failed attempts a message goes to the dead-letter queue.</source>
        <translation>Nach so vielen Fehlversuchen kommt eine Nachricht in die Dead-Letter-Queue.</translation>
    </message>
    <message>
        <source>Key-value table</source>
        <translation>Schlüssel-Wert-Tabelle</translation>
    </message>
    <message>
        <source>One table for all entities of the service.</source>
        <translation>Eine Tabelle für alle Entitäten des Service.</translation>
    </message>
    <message>
        <source>Micro event store</source>
        <translation>Micro Event Store</translation>
    </message>
    <message>
        <source>The events a service collects to correlate them.</source>
        <translation>Die Ereignisse, die ein Service sammelt, um sie in Beziehung zu setzen.</translation>
    </message>
    <message>
        <source>Files and large documents.</source>
        <translation>Dateien und große Dokumente.</translation>
    </message>
    <message>
        <source>Full text and facets.</source>
        <translation>Volltext und Facetten.</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Relationale Datenbank</translation>
    </message>
    <message>
        <source>Tables and joins.</source>
        <translation>Tabellen und Verknüpfungen.</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>Graphdatenbank</translation>
    </message>
    <message>
        <source>Nodes and edges.</source>
        <translation>Knoten und Kanten.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of store it is.</source>
        <translation>Welche Art Speicher es ist.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>What is kept in it.</source>
        <translation>Was darin aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>After which its rows vanish by themselves; empty = never.</source>
        <translation>Danach verschwinden seine Zeilen von selbst; leer = nie.</translation>
    </message>
    <message>
        <source>Replicated across regions</source>
        <translation>Über Regionen repliziert</translation>
    </message>
    <message>
        <source>Each region has a copy that takes writes.</source>
        <translation>Jede Region hat eine Kopie, die Schreibzugriffe annimmt.</translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation>Weiches Löschen</translation>
    </message>
    <message>
        <source>A deleted row is marked, so that its deletion becomes an event.</source>
        <translation>Eine gelöschte Zeile wird markiert, damit das Löschen zum Ereignis wird.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Answers commands and queries.</source>
        <translation>Beantwortet Befehle und Abfragen.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Consumes events from the hub.</source>
        <translation>Konsumiert Ereignisse vom Hub.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Reads the store&apos;s changes and publishes events.</source>
        <translation>Liest die Änderungen des Speichers und veröffentlicht Ereignisse.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Runs by the clock.</source>
        <translation>Läuft nach der Uhr.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Takes calls of another system.</source>
        <translation>Nimmt Aufrufe eines anderen Systems entgegen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What it does in its service.</source>
        <translation>Was sie in ihrem Service tut.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory it gets; processor time grows with it.</source>
        <translation>Speicher, den sie bekommt; die Rechenzeit wächst mit ihm.</translation>
    </message>
    <message>
        <source>After which it is stopped.</source>
        <translation>Danach wird sie angehalten.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Records it takes at once.</source>
        <translation>Datensätze, die sie auf einmal nimmt.</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Stapelfenster</translation>
    </message>
    <message>
        <source>How long it waits for a batch to fill.</source>
        <translation>Wie lange sie wartet, bis ein Stapel voll ist.</translation>
    </message>
    <message>
        <source>Parallel batches per shard</source>
        <translation>Parallele Stapel je Shard</translation>
    </message>
    <message>
        <source>How many batches of one shard are worked on at once.</source>
        <translation>Wie viele Stapel eines Shards gleichzeitig bearbeitet werden.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Most instances at once; empty = as many as the account allows.</source>
        <translation>Höchstzahl gleichzeitiger Instanzen; leer = so viele das Konto erlaubt.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Attempts before a failing batch becomes a fault event.</source>
        <translation>Versuche, bevor ein fehlschlagender Stapel zum Fehlerereignis wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>When a job runs: rate(5 minutes) or a cron expression.</source>
        <translation>Wann ein Job läuft: rate(5 minutes) oder ein Cron-Ausdruck.</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Resources and verbs over HTTP.</source>
        <translation>Ressourcen und Verben über HTTP.</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>The client says which fields it wants.</source>
        <translation>Der Client sagt, welche Felder er will.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Live updates pushed to the client.</source>
        <translation>Änderungen werden dem Client sofort zugestellt.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>How clients talk to it.</source>
        <translation>Wie Clients mit ihr sprechen.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>First part of its address: /orders.</source>
        <translation>Erster Teil ihrer Adresse: /orders.</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>Autorisierer</translation>
    </message>
    <message>
        <source>Who checks that the caller may: the identity provider.</source>
        <translation>Wer prüft, ob der Aufrufer darf: der Identitätsanbieter.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Requests per second a caller may make.</source>
        <translation>Anfragen je Sekunde, die ein Aufrufer stellen darf.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Address under which people open it.</source>
        <translation>Adresse, unter der man sie öffnet.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Who signs its users in.</source>
        <translation>Wer ihre Benutzer anmeldet.</translation>
    </message>
    <message>
        <source>In the client</source>
        <translation>Im Client</translation>
    </message>
    <message>
        <source>The browser builds the page.</source>
        <translation>Der Browser baut die Seite.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>The page arrives built.</source>
        <translation>Die Seite kommt fertig an.</translation>
    </message>
    <message>
        <source>At build time</source>
        <translation>Beim Bauen</translation>
    </message>
    <message>
        <source>The page is built once for all.</source>
        <translation>Die Seite wird einmal für alle gebaut.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Path under which the main app mounts it.</source>
        <translation>Pfad, unter dem die Haupt-App es einhängt.</translation>
    </message>
    <message>
        <source>Mount points</source>
        <translation>Einhängepunkte</translation>
    </message>
    <message>
        <source>Slots it offers to others.</source>
        <translation>Plätze, die es anderen anbietet.</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Where its pages are built.</source>
        <translation>Wo seine Seiten gebaut werden.</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Arbeitet offline</translation>
    </message>
    <message>
        <source>Keeps what it shows and queues what is done while there is no network.</source>
        <translation>Behält, was es zeigt, und reiht ein, was ohne Netz getan wird.</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Where a subsystem&apos;s services publish and find events: a bus and its streams.</source>
        <translation>Wo die Services eines Subsystems Ereignisse veröffentlichen und finden: ein Bus und seine Streams.</translation>
    </message>
    <message>
        <source>Event lake</source>
        <translation>Event Lake</translation>
    </message>
    <message>
        <source>Every event for good: to audit, to replay, to seed a new service.</source>
        <translation>Jedes Ereignis für immer: zum Prüfen, Wiedergeben und um einen neuen Service zu füllen.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Ordered records that wait for their readers, each at its own place.</source>
        <translation>Geordnete Datensätze, die auf ihre Leser warten, jeder an seiner Stelle.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Messages that wait until one reader has done each.</source>
        <translation>Nachrichten, die warten, bis ein Leser sie erledigt hat.</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>What one service remembers; nobody else reads it.</source>
        <translation>Was ein Service sich merkt; niemand sonst liest es.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Code the cloud runs when there is work.</source>
        <translation>Code, den die Cloud ausführt, wenn es Arbeit gibt.</translation>
    </message>
    <message>
        <source>Synchronous face of a service, for its frontend or for partners.</source>
        <translation>Synchrone Seite eines Service, für sein Frontend oder für Partner.</translation>
    </message>
    <message>
        <source>Main app</source>
        <translation>Haupt-App</translation>
    </message>
    <message>
        <source>The frame that signs users in and mounts the micro frontends.</source>
        <translation>Der Rahmen, der Benutzer anmeldet und die Micro Frontends einhängt.</translation>
    </message>
    <message>
        <source>Micro frontend</source>
        <translation>Micro Frontend</translation>
    </message>
    <message>
        <source>Part of the user interface for one activity, paired with its BFF.</source>
        <translation>Teil der Oberfläche für eine Tätigkeit, gepaart mit seinem BFF.</translation>
    </message>
    <message>
        <source>Backend for frontend (BFF)</source>
        <translation>Backend for Frontend (BFF)</translation>
    </message>
    <message>
        <source>Serves one activity of one kind of user through its own API.</source>
        <translation>Bedient eine Tätigkeit einer Art von Benutzern über eine eigene API.</translation>
    </message>
    <message>
        <source>External service gateway (ESG)</source>
        <translation>External Service Gateway (ESG)</translation>
    </message>
    <message>
        <source>Connects another system and keeps its model out of ours.</source>
        <translation>Bindet ein anderes System an und hält dessen Modell aus unserem heraus.</translation>
    </message>
    <message>
        <source>Control service</source>
        <translation>Control Service</translation>
    </message>
    <message>
        <source>Reacts to events with more events: the flow between services.</source>
        <translation>Reagiert auf Ereignisse mit weiteren Ereignissen: der Fluss zwischen Services.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>A work list: a person takes an item and completes it.</source>
        <translation>Eine Arbeitsliste: Jemand nimmt einen Eintrag und erledigt ihn.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Finds things many others create; read only.</source>
        <translation>Findet, was viele andere anlegen; nur lesend.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>One command on a thing found elsewhere.</source>
        <translation>Ein Befehl zu etwas, das anderswo gefunden wurde.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Counts and sums that change while one looks.</source>
        <translation>Zahlen und Summen, die sich beim Zusehen ändern.</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Berichtswesen</translation>
    </message>
    <message>
        <source>Reports over what has happened, on demand or on schedule.</source>
        <translation>Berichte über Geschehenes, auf Anfrage oder nach Plan.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Keeps what others may forget, cheaply and for long.</source>
        <translation>Behält günstig und lange, was andere vergessen dürfen.</translation>
    </message>
    <message>
        <source>Egress: API call</source>
        <translation>Ausgehend: API-Aufruf</translation>
    </message>
    <message>
        <source>Reacts to an event by calling the other system.</source>
        <translation>Reagiert auf ein Ereignis, indem es das andere System aufruft.</translation>
    </message>
    <message>
        <source>Ingress: webhook</source>
        <translation>Eingehend: Webhook</translation>
    </message>
    <message>
        <source>The other system calls us; the call becomes an event.</source>
        <translation>Das andere System ruft uns auf; der Aufruf wird zum Ereignis.</translation>
    </message>
    <message>
        <source>Asynchronous request and response</source>
        <translation>Asynchrone Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Calls now and takes the answer later, correlated.</source>
        <translation>Ruft jetzt auf und nimmt die Antwort später zugeordnet entgegen.</translation>
    </message>
    <message>
        <source>Egress: upstream subsystem</source>
        <translation>Ausgehend: vorgelagertes Subsystem</translation>
    </message>
    <message>
        <source>Turns internal events into external ones for other subsystems.</source>
        <translation>Macht aus internen Ereignissen externe für andere Subsysteme.</translation>
    </message>
    <message>
        <source>Ingress: downstream subsystem</source>
        <translation>Eingehend: nachgelagertes Subsystem</translation>
    </message>
    <message>
        <source>Takes another subsystem&apos;s external events into our terms.</source>
        <translation>Überträgt externe Ereignisse eines anderen Subsystems in unsere Begriffe.</translation>
    </message>
    <message>
        <source>Across cloud providers</source>
        <translation>Über Cloud-Anbieter hinweg</translation>
    </message>
    <message>
        <source>Relays events between hubs of two clouds.</source>
        <translation>Leitet Ereignisse zwischen den Hubs zweier Clouds weiter.</translation>
    </message>
    <message>
        <source>Ingress: change data capture</source>
        <translation>Eingehend: Change Data Capture</translation>
    </message>
    <message>
        <source>Reads a legacy database&apos;s log and makes events of it.</source>
        <translation>Liest das Protokoll einer Altdatenbank und macht Ereignisse daraus.</translation>
    </message>
    <message>
        <source>Egress: direct SQL</source>
        <translation>Ausgehend: direktes SQL</translation>
    </message>
    <message>
        <source>Writes into a legacy database that has no API.</source>
        <translation>Schreibt in eine Altdatenbank ohne API.</translation>
    </message>
    <message>
        <source>Egress: circuit breaker</source>
        <translation>Ausgehend: Schutzschalter</translation>
    </message>
    <message>
        <source>Stops reading while the other system is down, and resumes after.</source>
        <translation>Liest nicht weiter, solange das andere System ausgefallen ist, und danach wieder.</translation>
    </message>
    <message>
        <source>Ingress: relay</source>
        <translation>Eingehend: Relais</translation>
    </message>
    <message>
        <source>Moves messages of another broker into the hub.</source>
        <translation>Bringt Nachrichten eines anderen Brokers in den Hub.</translation>
    </message>
    <message>
        <source>Egress: relay</source>
        <translation>Ausgehend: Relais</translation>
    </message>
    <message>
        <source>Moves our events to another broker.</source>
        <translation>Bringt unsere Ereignisse zu einem anderen Broker.</translation>
    </message>
    <message>
        <source>External API: ingress event</source>
        <translation>Externe API: eingehendes Ereignis</translation>
    </message>
    <message>
        <source>Partners post their events to us.</source>
        <translation>Partner schicken uns ihre Ereignisse.</translation>
    </message>
    <message>
        <source>External API: ingress command</source>
        <translation>Externe API: eingehender Befehl</translation>
    </message>
    <message>
        <source>Partners tell us what to do.</source>
        <translation>Partner sagen uns, was zu tun ist.</translation>
    </message>
    <message>
        <source>External SPI: egress webhook</source>
        <translation>Externes SPI: ausgehender Webhook</translation>
    </message>
    <message>
        <source>We tell partners who registered a URL.</source>
        <translation>Wir benachrichtigen Partner, die eine URL hinterlegt haben.</translation>
    </message>
    <message>
        <source>External API: egress query</source>
        <translation>Externe API: ausgehende Abfrage</translation>
    </message>
    <message>
        <source>Partners ask; we answer from a view of our own.</source>
        <translation>Partner fragen; wir antworten aus einer eigenen Sicht.</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>Leads a business process step by step, from entry to exit event.</source>
        <translation>Führt einen Geschäftsprozess Schritt für Schritt, vom ersten bis zum letzten Ereignis.</translation>
    </message>
    <message>
        <source>Parallel execution</source>
        <translation>Parallele Ausführung</translation>
    </message>
    <message>
        <source>Forks into steps at once and joins when all are done.</source>
        <translation>Verzweigt in gleichzeitige Schritte und führt zusammen, wenn alle fertig sind.</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>Takes completed steps back with compensating ones when a later one fails.</source>
        <translation>Nimmt erledigte Schritte durch Ausgleichsschritte zurück, wenn ein späterer fehlschlägt.</translation>
    </message>
    <message>
        <source>Event-sourcing snapshot</source>
        <translation>Event-Sourcing-Snapshot</translation>
    </message>
    <message>
        <source>Folds many events of one thing into its current state.</source>
        <translation>Faltet viele Ereignisse zu einer Sache in ihren aktuellen Zustand.</translation>
    </message>
    <message>
        <source>Complex events: decision table</source>
        <translation>Komplexe Ereignisse: Entscheidungstabelle</translation>
    </message>
    <message>
        <source>Conditions over several events decide which event follows.</source>
        <translation>Bedingungen über mehrere Ereignisse entscheiden, welches Ereignis folgt.</translation>
    </message>
    <message>
        <source>Complex events: missing event</source>
        <translation>Komplexe Ereignisse: fehlendes Ereignis</translation>
    </message>
    <message>
        <source>Notices that something expected has not happened in time.</source>
        <translation>Bemerkt, dass etwas Erwartetes nicht rechtzeitig geschehen ist.</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>A model predicts, and the prediction is an event.</source>
        <translation>Ein Modell sagt vorher, und die Vorhersage ist ein Ereignis.</translation>
    </message>
    <message>
        <source>Multi-regional cron</source>
        <translation>Cron über mehrere Regionen</translation>
    </message>
    <message>
        <source>Jobs by the clock that run once although several regions could.</source>
        <translation>Jobs nach der Uhr, die einmal laufen, obwohl mehrere Regionen könnten.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Data comes to life here.</source>
        <translation>Hier entstehen die Daten.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Daily work with it.</source>
        <translation>Die tägliche Arbeit damit.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Looking at much of it at once.</source>
        <translation>Vieles davon auf einmal betrachten.</translation>
    </message>
    <message>
        <source>Kept because somebody may ask.</source>
        <translation>Aufbewahrt, weil jemand fragen könnte.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Which of the three kinds of autonomous service it is.</source>
        <translation>Welche der drei Arten autonomer Services es ist.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>How it works inside.</source>
        <translation>Wie er innen arbeitet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>The one thing its user does with it: order a meal.</source>
        <translation>Das eine, was sein Benutzer damit tut: Essen bestellen.</translation>
    </message>
    <message>
        <source>Phase of the data</source>
        <translation>Phase der Daten</translation>
    </message>
    <message>
        <source>Where in the life of its data it stands.</source>
        <translation>An welcher Stelle im Leben seiner Daten er steht.</translation>
    </message>
    <message>
        <source>API style</source>
        <translation>Stil der API</translation>
    </message>
    <message>
        <source>How its frontend talks to it.</source>
        <translation>Wie sein Frontend mit ihm spricht.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Where its source lives.</source>
        <translation>Wo sein Quelltext liegt.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Name of its deployed stack, when it differs from the generated one.</source>
        <translation>Name seines ausgerollten Stacks, wenn er vom erzeugten abweicht.</translation>
    </message>
    <message>
        <source>Autonomous service</source>
        <translation>Autonomer Service</translation>
    </message>
    <message>
        <source>Owned by one team, with its own data; talks to others through events only.</source>
        <translation>Von einem Team verantwortet, mit eigenen Daten; spricht mit anderen nur über Ereignisse.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Stays inside its subsystem; its contract may change with it.</source>
        <translation>Bleibt in seinem Subsystem; sein Vertrag darf sich mit ihm ändern.</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>May leave its subsystem; its contract is a promise to others.</source>
        <translation>Darf sein Subsystem verlassen; sein Vertrag ist ein Versprechen an andere.</translation>
    </message>
    <message>
        <source>Carries the state</source>
        <translation>Trägt den Zustand</translation>
    </message>
    <message>
        <source>Consumers need not ask back.</source>
        <translation>Konsumenten müssen nicht zurückfragen.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Carries only an id; consumers have to ask its owner.</source>
        <translation>Trägt nur eine Kennung; Konsumenten müssen den Eigentümer fragen.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Kept for good in the event lake.</source>
        <translation>Für immer im Event Lake aufbewahrt.</translation>
    </message>
    <message>
        <source>Transient message</source>
        <translation>Flüchtige Nachricht</translation>
    </message>
    <message>
        <source>Delivered live and then forgotten.</source>
        <translation>Sofort zugestellt und dann vergessen.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>The thing it is a fact about, as a noun: Order. Empty: the name says it.</source>
        <translation>Das Ding, von dem es berichtet, als Substantiv: Bestellung. Leer: Der Name sagt es.</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>Field whose equal values keep their order in the stream, such as the order&apos;s id.</source>
        <translation>Feld, dessen gleiche Werte im Stream ihre Reihenfolge behalten, etwa die Kennung der Bestellung.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What the entity carries besides its id; a type may follow a colon: restaurant, total: number.</source>
        <translation>Was die Entität außer ihrer Kennung trägt; nach einem Doppelpunkt darf ein Typ folgen: restaurant, total: number.</translation>
    </message>
    <message>
        <source>Sensitive fields</source>
        <translation>Schutzwürdige Felder</translation>
    </message>
    <message>
        <source>Fields that are encrypted, so that a person&apos;s data can be erased.</source>
        <translation>Felder, die verschlüsselt werden, damit die Daten einer Person gelöscht werden können.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Whether other subsystems may depend on it.</source>
        <translation>Ob andere Subsysteme davon abhängen dürfen.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Whether it carries the state it reports or only points at it.</source>
        <translation>Ob es den gemeldeten Zustand trägt oder nur darauf zeigt.</translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>Whether it is a fact to keep or a message that may vanish.</source>
        <translation>Ob es eine Tatsache zum Behalten ist oder eine Nachricht, die verschwinden darf.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>One event of this type with real-looking values, as JSON or prose.</source>
        <translation>Ein Ereignis dieser Art mit echt wirkenden Werten, als JSON oder Text.</translation>
    </message>
    <message>
        <source>Role a person needs to be allowed to issue it.</source>
        <translation>Rolle, die jemand braucht, um ihn erteilen zu dürfen.</translation>
    </message>
    <message>
        <source>What has to be given with it.</source>
        <translation>Was dazu angegeben werden muss.</translation>
    </message>
    <message>
        <source>Precondition</source>
        <translation>Vorbedingung</translation>
    </message>
    <message>
        <source>What must hold for it to be accepted.</source>
        <translation>Was gelten muss, damit er angenommen wird.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Somebody in a role: customer, driver, clerk.</source>
        <translation>Jemand in einer Rolle: Kundin, Fahrer, Sachbearbeiterin.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>A group of people who act as one.</source>
        <translation>Eine Gruppe von Menschen, die gemeinsam handelt.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>A machine that acts on its own: a scanner, a sensor.</source>
        <translation>Eine Maschine, die selbst handelt: ein Scanner, ein Sensor.</translation>
    </message>
    <message>
        <source>Who or what acts.</source>
        <translation>Wer oder was handelt.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the actor wants to achieve.</source>
        <translation>Was der Akteur erreichen will.</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Software reacts.</source>
        <translation>Software reagiert.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>A person reacts, by habit or by rule.</source>
        <translation>Ein Mensch reagiert, aus Gewohnheit oder nach Regel.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Who reacts.</source>
        <translation>Wer reagiert.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>When the reaction applies: if the amount is above the limit.</source>
        <translation>Wann die Reaktion gilt: wenn der Betrag über der Grenze liegt.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How long it waits before it reacts.</source>
        <translation>Wie lange sie wartet, bevor sie reagiert.</translation>
    </message>
    <message>
        <source>What the decision needs to see, and no more.</source>
        <translation>Was die Entscheidung sehen muss, und nicht mehr.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>How old its content may be.</source>
        <translation>Wie alt sein Inhalt sein darf.</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Field that tells one from another.</source>
        <translation>Feld, das eines vom anderen unterscheidet.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Rules it never breaks.</source>
        <translation>Regeln, die es nie bricht.</translation>
    </message>
    <message>
        <source>What it remembers.</source>
        <translation>Was es sich merkt.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Another company runs it.</source>
        <translation>Ein anderes Unternehmen betreibt es.</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>Software als Dienst</translation>
    </message>
    <message>
        <source>Bought, with an API.</source>
        <translation>Gekauft, mit einer API.</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Altsystem</translation>
    </message>
    <message>
        <source>Ours, from before; to be strangled step by step.</source>
        <translation>Unseres, von früher; wird Schritt für Schritt abgelöst.</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Another department runs it.</source>
        <translation>Eine andere Abteilung betreibt es.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation>Wer es betreibt.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How one talks to it: REST, webhook, SFTP, SQL.</source>
        <translation>Wie man mit ihm spricht: REST, Webhook, SFTP, SQL.</translation>
    </message>
    <message>
        <source>Requests per second it accepts.</source>
        <translation>Anfragen je Sekunde, die es annimmt.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Where its API is described.</source>
        <translation>Wo seine API beschrieben ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Nobody knows yet.</source>
        <translation>Noch weiß es niemand.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Answered; the answer is in the description.</source>
        <translation>Beantwortet; die Antwort steht in der Beschreibung.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whether it still needs an answer.</source>
        <translation>Ob es noch eine Antwort braucht.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>What would be gained, and by whom.</source>
        <translation>Was gewonnen wäre, und für wen.</translation>
    </message>
    <message>
        <source>Phase that starts</source>
        <translation>Phase, die beginnt</translation>
    </message>
    <message>
        <source>Name of the part of the story to its right.</source>
        <translation>Name des Teils der Geschichte rechts davon.</translation>
    </message>
    <message>
        <source>Domain event</source>
        <translation>Domänenereignis</translation>
    </message>
    <message>
        <source>Something that happened and matters to the business, in the past tense: Order Submitted.</source>
        <translation>Etwas fachlich Bedeutsames, das geschehen ist, in der Vergangenheit: Bestellung aufgegeben.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A decision to do something, in the imperative: Submit Order. Business people say action.</source>
        <translation>Eine Entscheidung, etwas zu tun, als Aufforderung: Bestellung aufgeben. In Fachabteilungen: Aktion.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>A person, role or department that decides: Customer.</source>
        <translation>Eine Person, Rolle oder Abteilung, die entscheidet: Kundin.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Whenever this happens, we do that. A reaction, by software or by people.</source>
        <translation>Immer wenn dies geschieht, tun wir das. Eine Reaktion, durch Software oder Menschen.</translation>
    </message>
    <message>
        <source>Read model</source>
        <translation>Lesemodell</translation>
    </message>
    <message>
        <source>Information somebody looks at to decide: Open Orders.</source>
        <translation>Information, die jemand ansieht, um zu entscheiden: Offene Bestellungen.</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Aggregat</translation>
    </message>
    <message>
        <source>What accepts or refuses a command and guards the rules; also called constraint.</source>
        <translation>Was einen Befehl annimmt oder ablehnt und die Regeln hütet; auch Bedingung genannt.</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Externes System</translation>
    </message>
    <message>
        <source>Anything we use and do not own, from a spreadsheet to a payment provider.</source>
        <translation>Alles, was wir nutzen und nicht verantworten, von der Tabelle bis zum Zahlungsanbieter.</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>A question, a conflict or a pain that the session could not settle.</source>
        <translation>Eine Frage, ein Konflikt oder ein Ärgernis, das die Sitzung nicht klären konnte.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Something that could be better, once the story holds together.</source>
        <translation>Etwas, das besser sein könnte, sobald die Geschichte stimmig ist.</translation>
    </message>
    <message>
        <source>Pivotal event</source>
        <translation>Schlüsselereignis</translation>
    </message>
    <message>
        <source>A line across the board where the story turns; often where one subsystem hands over to another.</source>
        <translation>Eine Linie quer über das Board, an der sich die Geschichte wendet; oft übergibt dort ein Subsystem an ein anderes.</translation>
    </message>
    <message>
        <source>Swimlane</source>
        <translation>Schwimmbahn</translation>
    </message>
    <message>
        <source>A band along the timeline for one actor, department or theme.</source>
        <translation>Ein Band entlang der Zeitachse für einen Akteur, eine Abteilung oder ein Thema.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words on the board that are no part of the model: a title, an explanation.</source>
        <translation>Worte auf dem Board, die nicht zum Modell gehören: ein Titel, eine Erklärung.</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Nach Akteur</translation>
    </message>
    <message>
        <source>One for each kind of user.</source>
        <translation>Eines für jede Art von Benutzern.</translation>
    </message>
    <message>
        <source>By business unit</source>
        <translation>Nach Geschäftsbereich</translation>
    </message>
    <message>
        <source>As the organisation is divided.</source>
        <translation>Wie die Organisation gegliedert ist.</translation>
    </message>
    <message>
        <source>By business capability</source>
        <translation>Nach fachlicher Fähigkeit</translation>
    </message>
    <message>
        <source>As the value is made; it outlives reorganisations.</source>
        <translation>Wie der Wert entsteht; das überdauert Umorganisationen.</translation>
    </message>
    <message>
        <source>By data life cycle</source>
        <translation>Nach Lebenszyklus der Daten</translation>
    </message>
    <message>
        <source>Creating, using, analysing, archiving.</source>
        <translation>Anlegen, nutzen, auswerten, archivieren.</translation>
    </message>
    <message>
        <source>By legacy system</source>
        <translation>Nach Altsystem</translation>
    </message>
    <message>
        <source>One around each old system that is being replaced.</source>
        <translation>Eines um jedes Altsystem, das abgelöst wird.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What the system is for.</source>
        <translation>Wozu das System da ist.</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Why the boundary is where it is.</source>
        <translation>Warum die Grenze dort verläuft.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Account it runs in; one of its own makes the best bulkhead.</source>
        <translation>Konto, in dem es läuft; ein eigenes ist das beste Schott.</translation>
    </message>
    <message>
        <source>In several regions</source>
        <translation>In mehreren Regionen</translation>
    </message>
    <message>
        <source>Runs in more than one region at once.</source>
        <translation>Läuft in mehr als einer Region zugleich.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>May still be thrown away.</source>
        <translation>Darf noch verworfen werden.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>As the cloud provider counts it.</source>
        <translation>Wie der Cloud-Anbieter sie zählt.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What is deployed there: development, production.</source>
        <translation>Was dort ausgerollt ist: Entwicklung, Produktion.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Cloud the account belongs to.</source>
        <translation>Cloud, zu der das Konto gehört.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Where work is normally done.</source>
        <translation>Wo normalerweise gearbeitet wird.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Does work at the same time as others.</source>
        <translation>Arbeitet gleichzeitig mit anderen.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Takes over when another fails.</source>
        <translation>Übernimmt, wenn eine andere ausfällt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>The provider&apos;s name of it: us-east-1.</source>
        <translation>Wie der Anbieter sie nennt: us-east-1.</translation>
    </message>
    <message>
        <source>What it does beside the others.</source>
        <translation>Was sie neben den anderen tut.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How to reach the team: a channel, an address.</source>
        <translation>Wie man das Team erreicht: ein Kanal, eine Adresse.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Whom to call when its services need help.</source>
        <translation>Wen man ruft, wenn seine Services Hilfe brauchen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The whole thing, made of autonomous subsystems.</source>
        <translation>Das Ganze, aus autonomen Subsystemen.</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>Autonomous part behind a bulkhead: its own hub, its own account, its own failures.</source>
        <translation>Autonomer Teil hinter einem Schott: eigener Hub, eigenes Konto, eigene Ausfälle.</translation>
    </message>
    <message>
        <source>What the cloud provider bills and limits; the hardest bulkhead there is.</source>
        <translation>Was der Cloud-Anbieter abrechnet und begrenzt; das härteste Schott, das es gibt.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where in the world the cloud provider runs it.</source>
        <translation>Wo auf der Welt der Cloud-Anbieter es betreibt.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The people who own subsystems and services.</source>
        <translation>Die Menschen, die Subsysteme und Services verantworten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What everybody calls it.</source>
        <translation>Wie alle es nennen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What a newcomer should know of it.</source>
        <translation>Was Neue darüber wissen sollten.</translation>
    </message>
    <message>
        <source>Deployed as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>Names of what runs as this element, where they differ from the generated ones.</source>
        <translation>Namen dessen, was als dieses Element läuft, wo sie von den erzeugten abweichen.</translation>
    </message>
    <message>
        <source>realizes</source>
        <translation>verwirklicht</translation>
    </message>
    <message>
        <source>realized by</source>
        <translation>verwirklicht von</translation>
    </message>
    <message>
        <source>Was built for what these notes say.</source>
        <translation>Wurde für das gebaut, was diese Zettel sagen.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Bounded context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>An outline around notes that speak one language; often a subsystem in the making.</source>
        <translation>Ein Umriss um Zettel, die eine Sprache sprechen; oft ein Subsystem im Entstehen.</translation>
    </message>
    <message>
        <source>Value created</source>
        <translation>Geschaffener Wert</translation>
    </message>
    <message>
        <source>What somebody gains here: money, time, trust.</source>
        <translation>Was jemand hier gewinnt: Geld, Zeit, Vertrauen.</translation>
    </message>
    <message>
        <source>Value destroyed</source>
        <translation>Vernichteter Wert</translation>
    </message>
    <message>
        <source>What somebody loses here: money, time, trust.</source>
        <translation>Was jemand hier verliert: Geld, Zeit, Vertrauen.</translation>
    </message>
    <message>
        <source>Big picture</source>
        <translation>Gesamtbild</translation>
    </message>
    <message>
        <source>The whole story: events, people, systems, and where it hurts.</source>
        <translation>Die ganze Geschichte: Ereignisse, Menschen, Systeme und wo es schmerzt.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>One part of the story in detail: who decides what, on which information, by which rules.</source>
        <translation>Ein Teil der Geschichte im Einzelnen: wer was entscheidet, mit welcher Information, nach welchen Regeln.</translation>
    </message>
    <message>
        <source>Software design</source>
        <translation>Softwareentwurf</translation>
    </message>
    <message>
        <source>What software accepts and refuses: commands, aggregates, read models.</source>
        <translation>Was Software annimmt und ablehnt: Befehle, Aggregate, Lesemodelle.</translation>
    </message>
    <message>
        <source>Any characters.</source>
        <translation>Beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>With or without a fraction.</source>
        <translation>Mit oder ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Without a fraction.</source>
        <translation>Ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>True or false.</source>
        <translation>Wahr oder falsch.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Date and time as text, with its zone.</source>
        <translation>Datum und Uhrzeit als Text, mit Zeitzone.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Has fields of its own.</source>
        <translation>Hat eigene Felder.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Any number of the same.</source>
        <translation>Beliebig viele vom selben.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Its name in the event: total; a dot leads into an object: address.city.</source>
        <translation>Sein Name im Ereignis: total; ein Punkt führt in ein Objekt: address.city.</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>Was darin steht.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Every event of the type has it.</source>
        <translation>Jedes Ereignis des Typs hat es.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
    <message>
        <source>Tells of a person; encrypted, so that it can be erased.</source>
        <translation>Erzählt von einer Person; verschlüsselt, damit es gelöscht werden kann.</translation>
    </message>
    <message>
        <source>A value as it could be.</source>
        <translation>Ein Wert, wie er sein könnte.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What it says, in a few words.</source>
        <translation>Was es sagt, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>The fields its consumers may rely on.</source>
        <translation>Die Felder, auf die sich seine Konsumenten verlassen dürfen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Which events it is about; none = all.</source>
        <translation>Um welche Ereignisse es geht; keines = alle.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Where they go.</source>
        <translation>Wohin sie gehen.</translation>
    </message>
    <message>
        <source>Which of them, by what the envelope says; never by business rules.</source>
        <translation>Welche davon, nach dem, was im Umschlag steht; nie nach Geschäftsregeln.</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Routing-Regeln</translation>
    </message>
    <message>
        <source>Routing rule</source>
        <translation>Routing-Regel</translation>
    </message>
    <message>
        <source>Which events the bus hands to which channel.</source>
        <translation>Welche Ereignisse der Bus welchem Kanal gibt.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Starts the process.</source>
        <translation>Beginnt den Prozess.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>Says that the process is done.</source>
        <translation>Sagt, dass der Prozess fertig ist.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Ends it before its time; what was done is taken back.</source>
        <translation>Beendet ihn vor der Zeit; Getanes wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>What the event means to the process.</source>
        <translation>Was das Ereignis für den Prozess bedeutet.</translation>
    </message>
    <message>
        <source>The event.</source>
        <translation>Das Ereignis.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Was getan wird.</translation>
    </message>
    <message>
        <source>Asks with</source>
        <translation>Fragt mit</translation>
    </message>
    <message>
        <source>Event that tells a participant to go on.</source>
        <translation>Ereignis, das einem Teilnehmer sagt, dass er weitermachen soll.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Event that tells the step is done.</source>
        <translation>Ereignis, das sagt, dass der Schritt getan ist.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>How long it waits before the event counts as missing.</source>
        <translation>Wie lange er wartet, bis das Ereignis als fehlend gilt.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Steps that follow each other with different branches run at the same time.</source>
        <translation>Aufeinanderfolgende Schritte mit verschiedenen Zweigen laufen gleichzeitig.</translation>
    </message>
    <message>
        <source>Taken back with</source>
        <translation>Zurückgenommen mit</translation>
    </message>
    <message>
        <source>Event that undoes the step when a later one fails.</source>
        <translation>Ereignis, das den Schritt zurücknimmt, wenn ein späterer scheitert.</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Nicht zurücknehmbar</translation>
    </message>
    <message>
        <source>So it comes last.</source>
        <translation>Kommt darum zuletzt.</translation>
    </message>
    <message>
        <source>What is looked at: amount above the limit.</source>
        <translation>Was angesehen wird: Betrag über der Grenze.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Woher es kommt.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What it can be: yes, no.</source>
        <translation>Was es sein kann: ja, nein.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Event that follows; none = nothing happens.</source>
        <translation>Ereignis, das folgt; keines = nichts geschieht.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Why, for those who read it later.</source>
        <translation>Warum, für die, die es später lesen.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>What the other system calls it: payment_intent.succeeded.</source>
        <translation>Wie das andere System es nennt: payment_intent.succeeded.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Event it stands for in our terms.</source>
        <translation>Ereignis, für das es in unseren Begriffen steht.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What is left out, added or renamed on the way.</source>
        <translation>Was unterwegs weggelassen, ergänzt oder umbenannt wird.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Events that start the process and end it.</source>
        <translation>Ereignisse, die den Prozess beginnen und beenden.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What the process asks for, in order, and what it waits for.</source>
        <translation>Was der Prozess der Reihe nach verlangt und worauf er wartet.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The columns of the decision table.</source>
        <translation>Die Spalten der Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The rows of the decision table.</source>
        <translation>Die Zeilen der Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>The other system&apos;s words and the events they become.</source>
        <translation>Die Wörter des anderen Systems und die Ereignisse, die daraus werden.</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Asks.</source>
        <translation>Fragt.</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Makes or does.</source>
        <translation>Erzeugt oder tut.</translation>
    </message>
    <message>
        <source>PUT</source>
        <translation>PUT</translation>
    </message>
    <message>
        <source>Makes it so.</source>
        <translation>Macht es so.</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Takes away.</source>
        <translation>Nimmt weg.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>A query is a GET; everything else is a command.</source>
        <translation>Eine Abfrage ist ein GET; alles andere ist ein Befehl.</translation>
    </message>
    <message>
        <source>Below the path of the API: /{id}/items.</source>
        <translation>Unterhalb des Pfads der API: /{id}/items.</translation>
    </message>
    <message>
        <source>What the caller&apos;s token has to say, or the operation is refused.</source>
        <translation>Was im Token des Aufrufers stehen muss, sonst wird die Operation abgelehnt.</translation>
    </message>
    <message>
        <source>Only their own</source>
        <translation>Nur die eigenen</translation>
    </message>
    <message>
        <source>Claim of the token that the rows are filtered by: organization.</source>
        <translation>Angabe des Tokens, nach der die Zeilen gefiltert werden: organization.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Commands and queries it answers.</source>
        <translation>Befehle und Abfragen, die sie beantwortet.</translation>
    </message>
    <message>
        <source>System of record</source>
        <translation>Führendes System</translation>
    </message>
    <message>
        <source>Born and changed here; the others have copies.</source>
        <translation>Entsteht und ändert sich hier; die anderen haben Kopien.</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Materialisierte Sicht</translation>
    </message>
    <message>
        <source>A copy made of events, for what this service needs.</source>
        <translation>Eine Kopie aus Ereignissen, für das, was dieser Service braucht.</translation>
    </message>
    <message>
        <source>Collected events</source>
        <translation>Gesammelte Ereignisse</translation>
    </message>
    <message>
        <source>Events kept to be correlated; never changed.</source>
        <translation>Ereignisse, die zum Zuordnen aufbewahrt werden; nie geändert.</translation>
    </message>
    <message>
        <source>Job record</source>
        <translation>Auftragsbeleg</translation>
    </message>
    <message>
        <source>Says that a job of the clock was done.</source>
        <translation>Sagt, dass ein Auftrag der Uhr getan ist.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>Which of their ids is which of ours.</source>
        <translation>Welche ihrer Kennungen welche von unseren ist.</translation>
    </message>
    <message>
        <source>What a row is: Order.</source>
        <translation>Was eine Zeile ist: Order.</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Whether it is born here or a copy.</source>
        <translation>Ob es hier entsteht oder eine Kopie ist.</translation>
    </message>
    <message>
        <source>How it is made: {orderId}.</source>
        <translation>Wie er gebildet wird: {orderId}.</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>Sortierschlüssel</translation>
    </message>
    <message>
        <source>How it is made; tells the entities of one partition apart: item|{itemId}.</source>
        <translation>Wie er gebildet wird; unterscheidet die Entitäten einer Partition: item|{itemId}.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>What a row has besides its keys.</source>
        <translation>Was eine Zeile neben ihren Schlüsseln hat.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Entsteht aus</translation>
    </message>
    <message>
        <source>Event a copy is made of.</source>
        <translation>Ereignis, aus dem eine Kopie entsteht.</translation>
    </message>
    <message>
        <source>Attributes that tell of a person.</source>
        <translation>Attribute, die von einer Person erzählen.</translation>
    </message>
    <message>
        <source>After which a row vanishes by itself; empty = as the store says.</source>
        <translation>Danach verschwindet eine Zeile von selbst; leer = wie der Speicher sagt.</translation>
    </message>
    <message>
        <source>Changes with</source>
        <translation>Ändert sich mit</translation>
    </message>
    <message>
        <source>Entity it is changed together with, in one go: Order for its items.</source>
        <translation>Entität, mit der sie zusammen in einem Zug geändert wird: Order bei ihren Posten.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Where in the life of the data it stands.</source>
        <translation>Wo im Leben der Daten sie steht.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Where it is kept when it is no longer used here.</source>
        <translation>Wo sie aufbewahrt wird, wenn sie hier nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Its name: gsi1.</source>
        <translation>Sein Name: gsi1.</translation>
    </message>
    <message>
        <source>Attribute or pattern it is made of.</source>
        <translation>Attribut oder Muster, aus dem er gebildet wird.</translation>
    </message>
    <message>
        <source>Access pattern</source>
        <translation>Zugriffsmuster</translation>
    </message>
    <message>
        <source>What is asked: open orders of a customer.</source>
        <translation>Was gefragt wird: offene Bestellungen eines Kunden.</translation>
    </message>
    <message>
        <source>Which rows it finds.</source>
        <translation>Welche Zeilen es findet.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Name of the index that serves it; table = the keys themselves; empty = whatever fits what is given.</source>
        <translation>Name des Index, der es bedient; table = die Schlüssel selbst; leer = was zum Gegebenen passt.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Attributes that are known when it is asked: customerId, status.</source>
        <translation>Attribute, die beim Fragen bekannt sind: customerId, status.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Attributes of its rows that are used; empty = nobody said.</source>
        <translation>Attribute seiner Zeilen, die gebraucht werden; leer = niemand hat es gesagt.</translation>
    </message>
    <message>
        <source>Over many rows</source>
        <translation>Über viele Zeilen</translation>
    </message>
    <message>
        <source>Adds up or looks through much of what is kept: a report.</source>
        <translation>Summiert oder durchsucht vieles von dem, was gespeichert ist: ein Bericht.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How often it is asked.</source>
        <translation>Wie oft gefragt wird.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is kept, and under which keys.</source>
        <translation>Was gespeichert wird und unter welchen Schlüsseln.</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Other ways to the same rows.</source>
        <translation>Andere Wege zu denselben Zeilen.</translation>
    </message>
    <message>
        <source>Access patterns</source>
        <translation>Zugriffsmuster</translation>
    </message>
    <message>
        <source>What is asked of it, and by which key or index it is found.</source>
        <translation>Was er gefragt wird und über welchen Schlüssel oder Index es gefunden wird.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>Name of the slot: main-menu.</source>
        <translation>Name des Platzes: main-menu.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What may be mounted there.</source>
        <translation>Was dort eingehängt werden darf.</translation>
    </message>
    <message>
        <source>Slots into which micro frontends put what they offer.</source>
        <translation>Plätze, in die Micro Frontends stellen, was sie anbieten.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>What the caller does instead while the other is down: shows the last known price.</source>
        <translation>Was der Aufrufer stattdessen tut, solange der andere ausfällt: zeigt den letzten bekannten Preis.</translation>
    </message>
    <message>
        <source>delivers to</source>
        <translation>liefert an</translation>
    </message>
    <message>
        <source>gets from</source>
        <translation>bekommt von</translation>
    </message>
    <message>
        <source>Hands something over: a message, goods, a page.</source>
        <translation>Übergibt etwas: eine Nachricht, Ware, eine Seite.</translation>
    </message>
    <message>
        <source>Bus to stream</source>
        <translation>Bus zu Stream</translation>
    </message>
    <message>
        <source>Services read streams that the bus fills: in order, again and again.</source>
        <translation>Dienste lesen Streams, die der Bus füllt: in Reihenfolge, immer wieder.</translation>
    </message>
    <message>
        <source>Bus to queue</source>
        <translation>Bus zu Queue</translation>
    </message>
    <message>
        <source>Each service has a queue of its own that the bus fills: in no order.</source>
        <translation>Jeder Dienst hat eine eigene Queue, die der Bus füllt: ohne Reihenfolge.</translation>
    </message>
    <message>
        <source>Bus with retention</source>
        <translation>Bus mit Aufbewahrung</translation>
    </message>
    <message>
        <source>The bus itself keeps events for its subscribers.</source>
        <translation>Der Bus selbst hebt Ereignisse für seine Abonnenten auf.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How events get from the bus to the services.</source>
        <translation>Wie Ereignisse vom Bus zu den Diensten kommen.</translation>
    </message>
    <message>
        <source>Fault monitor</source>
        <translation>Fehlermonitor</translation>
    </message>
    <message>
        <source>Fault events are collected apart, and can be sent again once the cause is mended.</source>
        <translation>Fehlerereignisse werden getrennt gesammelt und können nach Behebung der Ursache noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Erholungszeit</translation>
    </message>
    <message>
        <source>How long it takes to notice a failure and to mend it.</source>
        <translation>Wie lange es dauert, einen Ausfall zu bemerken und zu beheben.</translation>
    </message>
    <message>
        <source>Tags the region</source>
        <translation>Kennzeichnet die Region</translation>
    </message>
    <message>
        <source>Every event says in which region it came to be.</source>
        <translation>Jedes Ereignis sagt, in welcher Region es entstand.</translation>
    </message>
    <message>
        <source>Expected rate</source>
        <translation>Erwartete Rate</translation>
    </message>
    <message>
        <source>How many events it takes in a second, at the peak.</source>
        <translation>Wie viele Ereignisse er in der Spitze in einer Sekunde nimmt.</translation>
    </message>
    <message>
        <source>By throwing away the key</source>
        <translation>Durch Wegwerfen des Schlüssels</translation>
    </message>
    <message>
        <source>Sensitive fields are encrypted with a key of the person.</source>
        <translation>Vertrauliche Felder sind mit einem Schlüssel der Person verschlüsselt.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>What is in it stays readable.</source>
        <translation>Was darin ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Löschen einer Person</translation>
    </message>
    <message>
        <source>How somebody&apos;s data gets out of what is kept for good.</source>
        <translation>Wie die Daten von jemandem aus dem kommen, was für immer aufgehoben wird.</translation>
    </message>
    <message>
        <source>How many records it takes in a second, at the peak.</source>
        <translation>Wie viele Datensätze er in der Spitze in einer Sekunde nimmt.</translation>
    </message>
    <message>
        <source>Size of a record</source>
        <translation>Größe eines Datensatzes</translation>
    </message>
    <message>
        <source>On average.</source>
        <translation>Im Mittel.</translation>
    </message>
    <message>
        <source>With the provider&apos;s key</source>
        <translation>Mit dem Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Whoever steals the disk reads nothing.</source>
        <translation>Wer die Platte stiehlt, liest nichts.</translation>
    </message>
    <message>
        <source>With a key of our own</source>
        <translation>Mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>Each use of the key is ours to allow, to see and to end.</source>
        <translation>Jede Nutzung des Schlüssels lässt sich selbst erlauben, sehen und beenden.</translation>
    </message>
    <message>
        <source>What is kept can be read wherever it lies.</source>
        <translation>Gespeichertes ist lesbar, wo immer es liegt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One region alone has it.</source>
        <translation>Nur eine Region hat es.</translation>
    </message>
    <message>
        <source>Multi-master</source>
        <translation>Multi-Master</translation>
    </message>
    <message>
        <source>Each region takes writes and copies them to the others.</source>
        <translation>Jede Region nimmt Änderungen an und kopiert sie in die anderen.</translation>
    </message>
    <message>
        <source>Round-robin</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Each region hands on to the next what was written in it.</source>
        <translation>Jede Region gibt an die nächste weiter, was in ihr geschrieben wurde.</translation>
    </message>
    <message>
        <source>One region writes a row</source>
        <translation>Eine Region schreibt eine Zeile</translation>
    </message>
    <message>
        <source>Each row has a home; the other regions only read it.</source>
        <translation>Jede Zeile hat eine Heimat; die anderen Regionen lesen sie nur.</translation>
    </message>
    <message>
        <source>The latest wins</source>
        <translation>Die späteste gewinnt</translation>
    </message>
    <message>
        <source>Of two writes at once the one with the later time stays.</source>
        <translation>Von zwei gleichzeitigen Änderungen bleibt die mit der späteren Zeit.</translation>
    </message>
    <message>
        <source>Both are merged</source>
        <translation>Beide werden zusammengeführt</translation>
    </message>
    <message>
        <source>What two writes say of a row is put together.</source>
        <translation>Was zwei Änderungen von einer Zeile sagen, wird zusammengesetzt.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>With whose key its disks are encrypted.</source>
        <translation>Mit wessen Schlüssel seine Platten verschlüsselt sind.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>How what is written in one region comes into the others.</source>
        <translation>Wie das in einer Region Geschriebene in die anderen kommt.</translation>
    </message>
    <message>
        <source>Two writes at once</source>
        <translation>Zwei Änderungen zugleich</translation>
    </message>
    <message>
        <source>What happens when two regions write the same row.</source>
        <translation>Was geschieht, wenn zwei Regionen dieselbe Zeile schreiben.</translation>
    </message>
    <message>
        <source>Own writes only</source>
        <translation>Nur eigene Änderungen</translation>
    </message>
    <message>
        <source>Its trigger publishes what was written in its region, not what arrived as a copy.</source>
        <translation>Sein Trigger veröffentlicht, was in seiner Region geschrieben wurde, nicht, was als Kopie ankam.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Somebody is called when it refuses work or fails.</source>
        <translation>Jemand wird gerufen, wenn er Arbeit ablehnt oder ausfällt.</translation>
    </message>
    <message>
        <source>Fault event</source>
        <translation>Fehlerereignis</translation>
    </message>
    <message>
        <source>It is published as a fault, and the others go on.</source>
        <translation>Es wird als Fehler veröffentlicht, und die anderen gehen weiter.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>It is put aside for somebody to look at.</source>
        <translation>Es wird beiseitegelegt, damit es sich jemand ansieht.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>It is tried again and again, and blocks what comes after it.</source>
        <translation>Es wird immer wieder versucht und hält auf, was danach kommt.</translation>
    </message>
    <message>
        <source>Conditional write</source>
        <translation>Bedingtes Schreiben</translation>
    </message>
    <message>
        <source>A row that has it already is left alone.</source>
        <translation>Eine Zeile, die es schon hat, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>The id of the event goes along, and who gets it twice does it once.</source>
        <translation>Die Id des Ereignisses geht mit, und wer sie zweimal bekommt, tut es einmal.</translation>
    </message>
    <message>
        <source>Deterministic id</source>
        <translation>Bestimmte Id</translation>
    </message>
    <message>
        <source>What it makes gets the same id every time.</source>
        <translation>Was sie macht, bekommt jedes Mal dieselbe Id.</translation>
    </message>
    <message>
        <source>It is done again.</source>
        <translation>Es wird noch einmal getan.</translation>
    </message>
    <message>
        <source>What becomes of an event that fails whatever is tried.</source>
        <translation>Was aus einem Ereignis wird, das scheitert, was man auch versucht.</translation>
    </message>
    <message>
        <source>An older record is given up; empty = when the retries are spent.</source>
        <translation>Ein älterer Datensatz wird aufgegeben; leer = wenn die Versuche verbraucht sind.</translation>
    </message>
    <message>
        <source>Doing it twice</source>
        <translation>Zweimal dasselbe</translation>
    </message>
    <message>
        <source>What keeps an event that comes again from being done again.</source>
        <translation>Was ein Ereignis, das wiederkommt, davor bewahrt, noch einmal getan zu werden.</translation>
    </message>
    <message>
        <source>Order tolerant</source>
        <translation>Reihenfolge egal</translation>
    </message>
    <message>
        <source>An event older than what is known changes nothing.</source>
        <translation>Ein Ereignis, das älter ist als das Bekannte, ändert nichts.</translation>
    </message>
    <message>
        <source>Marks what it writes</source>
        <translation>Kennzeichnet, was sie schreibt</translation>
    </message>
    <message>
        <source>So that the trigger does not publish it as if a person had done it.</source>
        <translation>Damit der Trigger es nicht veröffentlicht, als hätte es ein Mensch getan.</translation>
    </message>
    <message>
        <source>Reports single failures</source>
        <translation>Meldet einzelne Fehler</translation>
    </message>
    <message>
        <source>What was done of a batch is not done again.</source>
        <translation>Was von einem Stapel getan ist, wird nicht noch einmal getan.</translation>
    </message>
    <message>
        <source>Somebody is called when it fails, is throttled or falls behind.</source>
        <translation>Jemand wird gerufen, wenn sie ausfällt, gedrosselt wird oder in Rückstand kommt.</translation>
    </message>
    <message>
        <source>Own region only</source>
        <translation>Nur eigene Region</translation>
    </message>
    <message>
        <source>Leaves the events and rows of other regions to those.</source>
        <translation>Überlässt Ereignisse und Zeilen anderer Regionen diesen.</translation>
    </message>
    <message>
        <source>How many records come to it in a second, at the peak.</source>
        <translation>Wie viele Datensätze in der Spitze in einer Sekunde zu ihr kommen.</translation>
    </message>
    <message>
        <source>Time for a batch</source>
        <translation>Zeit für einen Stapel</translation>
    </message>
    <message>
        <source>How long a full batch takes, at worst.</source>
        <translation>Wie lange ein voller Stapel schlimmstenfalls dauert.</translation>
    </message>
    <message>
        <source>Edge network and firewall</source>
        <translation>Randnetz und Firewall</translation>
    </message>
    <message>
        <source>Strange calls are stopped far from the service.</source>
        <translation>Fremdartige Aufrufe werden weit vor dem Service aufgehalten.</translation>
    </message>
    <message>
        <source>Edge network</source>
        <translation>Randnetz</translation>
    </message>
    <message>
        <source>Calls arrive over the nearest edge, unsifted.</source>
        <translation>Aufrufe kommen über den nächsten Rand, ungesiebt.</translation>
    </message>
    <message>
        <source>Whoever knows its address reaches it.</source>
        <translation>Wer ihre Adresse kennt, erreicht sie.</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Für alle offen</translation>
    </message>
    <message>
        <source>Answers without knowing who calls: a catalogue, a health check.</source>
        <translation>Antwortet, ohne zu wissen, wer aufruft: ein Katalog, eine Zustandsprüfung.</translation>
    </message>
    <message>
        <source>Many customers</source>
        <translation>Viele Kunden</translation>
    </message>
    <message>
        <source>Rows of several customers lie side by side; each may see its own.</source>
        <translation>Zeilen mehrerer Kunden liegen nebeneinander; jeder darf die eigenen sehen.</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Außengrenze</translation>
    </message>
    <message>
        <source>What stands between it and the internet.</source>
        <translation>Was zwischen ihr und dem Internet steht.</translation>
    </message>
    <message>
        <source>After which it answers that it took too long.</source>
        <translation>Danach antwortet sie, dass es zu lange gedauert hat.</translation>
    </message>
    <message>
        <source>By its route</source>
        <translation>Durch seine Route</translation>
    </message>
    <message>
        <source>While the address begins with its route.</source>
        <translation>Solange die Adresse mit seiner Route beginnt.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>As long as the main app is open.</source>
        <translation>Solange die Haupt-App offen ist.</translation>
    </message>
    <message>
        <source>By an event</source>
        <translation>Durch ein Ereignis</translation>
    </message>
    <message>
        <source>When another one asks for it.</source>
        <translation>Wenn ein anderes darum bittet.</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt an</translation>
    </message>
    <message>
        <source>Mount point of the main app, or of another micro frontend, in which it appears.</source>
        <translation>Einhängepunkt der Haupt-App oder eines anderen Micro Frontends, in dem es erscheint.</translation>
    </message>
    <message>
        <source>When it is shown.</source>
        <translation>Wann es gezeigt wird.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who sees it: what the token of a user has to say.</source>
        <translation>Wer es sieht: was im Token eines Nutzers stehen muss.</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Laufende Aktualisierung</translation>
    </message>
    <message>
        <source>Changes are pushed to it while somebody looks.</source>
        <translation>Änderungen werden ihm geschickt, solange jemand hinsieht.</translation>
    </message>
    <message>
        <source>Asks again every</source>
        <translation>Fragt erneut alle</translation>
    </message>
    <message>
        <source>How often it asks whether something changed.</source>
        <translation>Wie oft es fragt, ob sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Monitors real users</source>
        <translation>Beobachtet echte Nutzer</translation>
    </message>
    <message>
        <source>Reports how quick and how broken it is for those who use it.</source>
        <translation>Meldet, wie schnell und wie fehlerhaft es für die ist, die es nutzen.</translation>
    </message>
    <message>
        <source>Imports from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Other micro frontends whose code is built into it.</source>
        <translation>Andere Micro Frontends, deren Code darin eingebaut ist.</translation>
    </message>
    <message>
        <source>Place in the manifest</source>
        <translation>Platz im Manifest</translation>
    </message>
    <message>
        <source>Which of the micro frontends is registered first; empty = by route.</source>
        <translation>Welches der Micro Frontends zuerst angemeldet wird; leer = nach der Route.</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Zur nächsten</translation>
    </message>
    <message>
        <source>Each user is served by the region that answers first, while it is healthy.</source>
        <translation>Jeden Nutzer bedient die Region, die zuerst antwortet, solange sie gesund ist.</translation>
    </message>
    <message>
        <source>To the other when one fails</source>
        <translation>Zur anderen, wenn eine ausfällt</translation>
    </message>
    <message>
        <source>One region serves all until it is down.</source>
        <translation>Eine Region bedient alle, bis sie ausfällt.</translation>
    </message>
    <message>
        <source>Users stay with the region they were given, healthy or not.</source>
        <translation>Nutzer bleiben bei der Region, die sie bekamen, gesund oder nicht.</translation>
    </message>
    <message>
        <source>When all are done</source>
        <translation>Wenn alle fertig sind</translation>
    </message>
    <message>
        <source>The last branch that ends lets the process go on.</source>
        <translation>Der letzte Zweig, der endet, lässt den Prozess weitergehen.</translation>
    </message>
    <message>
        <source>When one is done</source>
        <translation>Wenn einer fertig ist</translation>
    </message>
    <message>
        <source>The first branch that ends lets the process go on.</source>
        <translation>Der erste Zweig, der endet, lässt den Prozess weitergehen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Each message is signed with a shared secret.</source>
        <translation>Jede Nachricht ist mit einem gemeinsamen Geheimnis unterschrieben.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Short-lived, issued to a known client.</source>
        <translation>Kurzlebig, für einen bekannten Client ausgestellt.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>One long-lived key a client.</source>
        <translation>Ein langlebiger Schlüssel je Client.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Both sides show a certificate.</source>
        <translation>Beide Seiten zeigen ein Zertifikat.</translation>
    </message>
    <message>
        <source>Anybody who knows the address may call.</source>
        <translation>Wer die Adresse kennt, darf aufrufen.</translation>
    </message>
    <message>
        <source>Reacts to a fact</source>
        <translation>Reagiert auf eine Tatsache</translation>
    </message>
    <message>
        <source>It knows by itself that the other system needs to hear of it.</source>
        <translation>Es weiß selbst, dass das andere System davon hören muss.</translation>
    </message>
    <message>
        <source>Carries out an action</source>
        <translation>Führt eine Aktion aus</translation>
    </message>
    <message>
        <source>A control service asks for it, by an event that says so.</source>
        <translation>Ein Control-Service bittet darum, mit einem Ereignis, das es sagt.</translation>
    </message>
    <message>
        <source>Reads everything again, slowly, beside what is new.</source>
        <translation>Liest alles noch einmal, langsam, neben dem Neuen.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>The other system hands over all it has once.</source>
        <translation>Das andere System übergibt einmal alles, was es hat.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>The other side keeps its messages and sends them again.</source>
        <translation>Die andere Seite hebt ihre Nachrichten auf und sendet sie noch einmal.</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Ausweichen</translation>
    </message>
    <message>
        <source>Goes through one region, and through another when that is ill.</source>
        <translation>Geht durch eine Region, und durch eine andere, wenn die krank ist.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Goes through the region that answers fastest.</source>
        <translation>Geht durch die Region, die am schnellsten antwortet.</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Region des Ursprungs</translation>
    </message>
    <message>
        <source>Goes through the region in which the event came to be.</source>
        <translation>Geht durch die Region, in der das Ereignis entstand.</translation>
    </message>
    <message>
        <source>The event has all the other system needs.</source>
        <translation>Das Ereignis hat alles, was das andere System braucht.</translation>
    </message>
    <message>
        <source>From a view</source>
        <translation>Aus einer Sicht</translation>
    </message>
    <message>
        <source>What is missing stands in a view of its own, made from events.</source>
        <translation>Was fehlt, steht in einer eigenen Sicht aus Ereignissen.</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Durch einen Aufruf</translation>
    </message>
    <message>
        <source>It asks the service that knows, and waits.</source>
        <translation>Es fragt den Service, der es weiß, und wartet.</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>Hinzufügend</translation>
    </message>
    <message>
        <source>New attributes come first, old ones go when nobody reads them.</source>
        <translation>Neue Attribute kommen zuerst, alte gehen, wenn niemand sie liest.</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>An Ort und Stelle</translation>
    </message>
    <message>
        <source>Rows are converted while a new release starts.</source>
        <translation>Zeilen werden umgewandelt, während eine neue Version startet.</translation>
    </message>
    <message>
        <source>Task branches</source>
        <translation>Aufgabenzweige</translation>
    </message>
    <message>
        <source>Each small task is built, checked and deployed by itself, region by region.</source>
        <translation>Jede kleine Aufgabe wird für sich gebaut, geprüft und ausgeliefert, Region für Region.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Changes are collected and deployed together.</source>
        <translation>Änderungen werden gesammelt und zusammen ausgeliefert.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Somebody deploys it.</source>
        <translation>Jemand liefert es aus.</translation>
    </message>
    <message>
        <source>Keeps who changed it</source>
        <translation>Hält fest, wer es geändert hat</translation>
    </message>
    <message>
        <source>Rows and events say who was signed in when they came about.</source>
        <translation>Zeilen und Ereignisse sagen, wer angemeldet war, als sie entstanden.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>What it may do besides using its own resources: s3:GetObject.</source>
        <translation>Was er darf, außer seine eigenen Ressourcen zu nutzen: s3:GetObject.</translation>
    </message>
    <message>
        <source>Regional health check</source>
        <translation>Regionale Zustandsprüfung</translation>
    </message>
    <message>
        <source>Each region tells whether it still works.</source>
        <translation>Jede Region sagt, ob sie noch arbeitet.</translation>
    </message>
    <message>
        <source>Routing between regions</source>
        <translation>Routing zwischen Regionen</translation>
    </message>
    <message>
        <source>Which region serves a user.</source>
        <translation>Welche Region einen Nutzer bedient.</translation>
    </message>
    <message>
        <source>Correlation key</source>
        <translation>Korrelationsschlüssel</translation>
    </message>
    <message>
        <source>Field that tells which events, or which request and answer, belong together: orderId.</source>
        <translation>Feld, das sagt, welche Ereignisse oder welche Anfrage und Antwort zusammengehören: orderId.</translation>
    </message>
    <message>
        <source>Branches meet</source>
        <translation>Zweige treffen sich</translation>
    </message>
    <message>
        <source>When a process goes on after steps that run at the same time.</source>
        <translation>Wann ein Prozess nach Schritten weitergeht, die gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>Fehlt nach</translation>
    </message>
    <message>
        <source>How long a control service waits before it says that an expected event is missing.</source>
        <translation>Wie lange ein Control Service wartet, bis er sagt, dass ein erwartetes Ereignis fehlt.</translation>
    </message>
    <message>
        <source>Given up after</source>
        <translation>Aufgegeben nach</translation>
    </message>
    <message>
        <source>How long an unfinished process is remembered; empty = as long as its events are kept.</source>
        <translation>Wie lange ein unfertiger Prozess gemerkt wird; leer = so lange, wie seine Ereignisse aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Grouping does not matter</source>
        <translation>Gruppierung spielt keine Rolle</translation>
    </message>
    <message>
        <source>A snapshot is the same however its events were put into batches.</source>
        <translation>Ein Snapshot ist derselbe, wie auch immer seine Ereignisse gestapelt wurden.</translation>
    </message>
    <message>
        <source>Order does not matter</source>
        <translation>Reihenfolge spielt keine Rolle</translation>
    </message>
    <message>
        <source>A snapshot is the same in whatever order its events arrive.</source>
        <translation>Ein Snapshot ist derselbe, in welcher Reihenfolge seine Ereignisse auch eintreffen.</translation>
    </message>
    <message>
        <source>Twice is once</source>
        <translation>Zweimal ist einmal</translation>
    </message>
    <message>
        <source>A snapshot is the same when an event arrives again.</source>
        <translation>Ein Snapshot ist derselbe, wenn ein Ereignis erneut eintrifft.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Machine-learning model that decides: delivery-time.</source>
        <translation>Modell maschinellen Lernens, das entscheidet: delivery-time.</translation>
    </message>
    <message>
        <source>Version stands in</source>
        <translation>Version steht in</translation>
    </message>
    <message>
        <source>Field of its events that says which version of the model decided.</source>
        <translation>Feld seiner Ereignisse, das sagt, welche Version des Modells entschied.</translation>
    </message>
    <message>
        <source>A job runs in the region that first writes a record of it; the others pass.</source>
        <translation>Ein Auftrag läuft in der Region, die zuerst einen Beleg davon schreibt; die anderen setzen aus.</translation>
    </message>
    <message>
        <source>Timeout of a call</source>
        <translation>Zeitlimit eines Aufrufs</translation>
    </message>
    <message>
        <source>After which it stops waiting for the other system.</source>
        <translation>Danach wartet es nicht mehr auf das andere System.</translation>
    </message>
    <message>
        <source>Retries of a call</source>
        <translation>Wiederholungen eines Aufrufs</translation>
    </message>
    <message>
        <source>How often it calls again before the call counts as failed.</source>
        <translation>Wie oft es noch einmal aufruft, bevor der Aufruf als gescheitert gilt.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Stops calling while the other system is down, and tries again later.</source>
        <translation>Ruft nicht auf, während das andere System aus ist, und versucht es später wieder.</translation>
    </message>
    <message>
        <source>Most calls a second it makes; empty = as fast as events come.</source>
        <translation>Höchstens so viele Aufrufe in der Sekunde; leer = so schnell, wie Ereignisse kommen.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How it and the other system know each other.</source>
        <translation>Woran es und das andere System einander erkennen.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Name of the secret in the secret store; never the secret itself.</source>
        <translation>Name des Geheimnisses im Geheimnisspeicher; nie das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>Secret changes every</source>
        <translation>Geheimnis wechselt alle</translation>
    </message>
    <message>
        <source>After which a new secret replaces the old one; empty = as the secret store does.</source>
        <translation>Danach ersetzt ein neues Geheimnis das alte; leer = wie der Geheimnisspeicher es tut.</translation>
    </message>
    <message>
        <source>Stores first</source>
        <translation>Hebt zuerst auf</translation>
    </message>
    <message>
        <source>Keeps what arrives before it answers, and works on it afterwards.</source>
        <translation>Hebt auf, was ankommt, bevor es antwortet, und arbeitet danach daran.</translation>
    </message>
    <message>
        <source>Drops repetitions</source>
        <translation>Lässt Wiederholungen fallen</translation>
    </message>
    <message>
        <source>Notices what it was told before and does not tell it again.</source>
        <translation>Merkt, was ihm schon gesagt wurde, und sagt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Event that says that the answer did not come in time.</source>
        <translation>Ereignis, das sagt, dass die Antwort nicht rechtzeitig kam.</translation>
    </message>
    <message>
        <source>Why it calls</source>
        <translation>Warum es aufruft</translation>
    </message>
    <message>
        <source>Whether it decides itself or is asked to.</source>
        <translation>Ob es selbst entscheidet oder gebeten wird.</translation>
    </message>
    <message>
        <source>Latch</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>What came from the other system is not sent back to it.</source>
        <translation>Was vom anderen System kam, wird ihm nicht zurückgeschickt.</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Neuabgleich</translation>
    </message>
    <message>
        <source>How what was there before, or was missed, gets in.</source>
        <translation>Wie hereinkommt, was vorher da war oder verpasst wurde.</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>Zwischen Regionen</translation>
    </message>
    <message>
        <source>Which region it goes through.</source>
        <translation>Durch welche Region es geht.</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>Where it gets what the event does not say.</source>
        <translation>Woher es hat, was das Ereignis nicht sagt.</translation>
    </message>
    <message>
        <source>Own libraries</source>
        <translation>Eigene Bibliotheken</translation>
    </message>
    <message>
        <source>Libraries with rules of the business it is built with; technical ones do not count.</source>
        <translation>Bibliotheken mit Geschäftsregeln, mit denen es gebaut ist; technische zählen nicht.</translation>
    </message>
    <message>
        <source>Contract tests</source>
        <translation>Vertragstests</translation>
    </message>
    <message>
        <source>What it publishes and consumes is tested against the contracts before it is deployed.</source>
        <translation>Was es veröffentlicht und konsumiert, wird gegen die Verträge getestet, bevor es ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Compatible API</source>
        <translation>Verträgliche API</translation>
    </message>
    <message>
        <source>Each release answers the frontend of the release before, too.</source>
        <translation>Jede Version antwortet auch dem Frontend der vorigen.</translation>
    </message>
    <message>
        <source>Changes to its stores</source>
        <translation>Änderungen an seinen Speichern</translation>
    </message>
    <message>
        <source>How the form of its rows changes while it runs.</source>
        <translation>Wie sich die Form seiner Zeilen im laufenden Betrieb ändert.</translation>
    </message>
    <message>
        <source>Feature flag</source>
        <translation>Feature-Flag</translation>
    </message>
    <message>
        <source>Name of the flag that turns its activity on for some people.</source>
        <translation>Name des Schalters, der seine Aktivität für einige einschaltet.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>How a change gets to the people who use it.</source>
        <translation>Wie eine Änderung zu denen kommt, die es benutzen.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>With a key of the person, which is thrown away when the data has to go.</source>
        <translation>Mit einem Schlüssel der Person, der weggeworfen wird, wenn die Daten verschwinden müssen.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Left out or blackened.</source>
        <translation>Weggelassen oder geschwärzt.</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>Readable for everybody who gets the event.</source>
        <translation>Lesbar für alle, die das Ereignis bekommen.</translation>
    </message>
    <message>
        <source>Version of the contract</source>
        <translation>Version des Vertrags</translation>
    </message>
    <message>
        <source>Counts what its consumers have to know of: 1, 1.2.</source>
        <translation>Zählt, wovon seine Verbraucher wissen müssen: 1, 1.2.</translation>
    </message>
    <message>
        <source>Field that ties it to the other events of one process, such as the order.</source>
        <translation>Feld, das es mit den anderen Ereignissen eines Vorgangs verbindet, etwa die Bestellung.</translation>
    </message>
    <message>
        <source>Sensitive fields are</source>
        <translation>Vertrauliche Felder sind</translation>
    </message>
    <message>
        <source>What happens to them before the event leaves its service.</source>
        <translation>Was mit ihnen geschieht, bevor das Ereignis seinen Dienst verlässt.</translation>
    </message>
    <message>
        <source>For the lake only</source>
        <translation>Nur für den Lake</translation>
    </message>
    <message>
        <source>Nobody listens, and that is meant: it is kept for what comes later.</source>
        <translation>Niemand hört zu, und das ist so gemeint: Es wird für Späteres aufgehoben.</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Abholschein</translation>
    </message>
    <message>
        <source>What is large stays in a store, and the event carries where.</source>
        <translation>Großes bleibt in einem Speicher, und das Ereignis trägt, wo.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größter Umfang</translation>
    </message>
    <message>
        <source>How large one of them can get.</source>
        <translation>Wie groß eines davon werden kann.</translation>
    </message>
    <message>
        <source>How many there are in a second, at the peak.</source>
        <translation>Wie viele es in der Spitze in einer Sekunde gibt.</translation>
    </message>
    <message>
        <source>Share of the hottest key</source>
        <translation>Anteil des heißesten Schlüssels</translation>
    </message>
    <message>
        <source>How much of them has the same partition key, at most.</source>
        <translation>Wie viel davon höchstens denselben Partitionsschlüssel hat.</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Nothing of it has been replaced yet.</source>
        <translation>Noch nichts davon ist ersetzt.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Its changes come out as events; the new system only reads.</source>
        <translation>Seine Änderungen kommen als Ereignisse heraus; das neue System liest nur.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Events go both ways; people work in either.</source>
        <translation>Ereignisse gehen in beide Richtungen; gearbeitet wird in beiden.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Switched off; the new system does all of it.</source>
        <translation>Aus; das neue System tut alles.</translation>
    </message>
    <message>
        <source>Data is born and changed in our services.</source>
        <translation>Daten entstehen und ändern sich in unseren Services.</translation>
    </message>
    <message>
        <source>Data is born and changed there; ours are copies.</source>
        <translation>Daten entstehen und ändern sich dort; unsere sind Kopien.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Either may change it, and the other follows.</source>
        <translation>Jede Seite darf ändern, und die andere folgt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>People go on with its own pages.</source>
        <translation>Man arbeitet weiter mit seinen eigenen Seiten.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Headless</translation>
    </message>
    <message>
        <source>New micro frontends run in its pages, one activity after the other.</source>
        <translation>Neue Micro-Frontends laufen in seinen Seiten, eine Aktivität nach der anderen.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Neu geschrieben</translation>
    </message>
    <message>
        <source>New pages replace all of its own at once.</source>
        <translation>Neue Seiten ersetzen alle seine eigenen auf einmal.</translation>
    </message>
    <message>
        <source>Replaced so far</source>
        <translation>Bisher ersetzt</translation>
    </message>
    <message>
        <source>How far a legacy system has been strangled.</source>
        <translation>Wie weit ein Altsystem ersetzt ist.</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>When a legacy system is to be switched off: 2027-06.</source>
        <translation>Wann ein Altsystem abgeschaltet werden soll: 2027-06.</translation>
    </message>
    <message>
        <source>Source of truth</source>
        <translation>Quelle der Wahrheit</translation>
    </message>
    <message>
        <source>Whose word counts for the data it shares with us.</source>
        <translation>Wessen Wort bei den Daten zählt, die es mit uns teilt.</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Seine Seiten</translation>
    </message>
    <message>
        <source>What becomes of the user interface of a legacy system.</source>
        <translation>Was aus der Benutzeroberfläche eines Altsystems wird.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Legacy system whose work it takes over, step by step.</source>
        <translation>Altsystem, dessen Arbeit es Schritt für Schritt übernimmt.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Every change to what runs there is recorded, with who made it.</source>
        <translation>Jede Änderung an dem, was dort läuft, wird aufgezeichnet, mit dem, der sie machte.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>How many services it can answer for.</source>
        <translation>Für wie viele Services es einstehen kann.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find and filter it by: core, payments.</source>
        <translation>Wörter, nach denen man sucht und filtert: Kern, Zahlung.</translation>
    </message>
    <message>
        <source>Empty: whatever it is.</source>
        <translation>Leer: was es auch ist.</translation>
    </message>
    <message>
        <source>Failing events</source>
        <translation>Scheiternde Ereignisse</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Gibt auf nach</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Open the voting “%1”</source>
        <translation>Die Abstimmung „%1“ eröffnen</translation>
    </message>
    <message>
        <source>Close the voting “%1”</source>
        <translation>Die Abstimmung „%1“ schließen</translation>
    </message>
    <message>
        <source>Go on with the voting “%1”</source>
        <translation>Die Abstimmung „%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Vote for “%1”</source>
        <translation>Für „%1“ stimmen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Take back a vote for “%1”</source>
        <translation>Eine Stimme für „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Take back a vote</source>
        <translation>Eine Stimme zurücknehmen</translation>
    </message>
</context>
<context>
    <name>keelson::AgePanel</name>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Konsumenten</translation>
    </message>
    <message>
        <source>Nothing that reads a stream or a queue has told its age yet.</source>
        <translation>Noch nichts, was einen Stream oder eine Queue liest, hat sein Alter gemeldet.</translation>
    </message>
</context>
<context>
    <name>keelson::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Enter goes to a phase, F2 changes its minutes, Alt+Up and Alt+Down move it, Del takes it off.</source>
        <translation>Eingabe geht zu einer Phase, F2 ändert ihre Minuten, Alt+Hoch und Alt+Runter verschieben sie, Entf streicht sie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes: more than the 3 hours a day that people bear. Plan two days.</source>
        <translation>
            <numerusform>%n Minute: mehr als die 3 Stunden am Tag, die man aushält. Besser zwei Tage planen.</numerusform>
            <numerusform>%n Minuten: mehr als die 3 Stunden am Tag, die man aushält. Besser zwei Tage planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, with 10 more for a break after 50.</source>
        <translation>
            <numerusform>%n Minute, dazu 10 für eine Pause nach 50.</numerusform>
            <numerusform>%n Minuten, dazu 10 für eine Pause nach 50.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::AnswerField</name>
    <message>
        <source>What is the answer? Enter settles it.</source>
        <translation>Wie lautet die Antwort? Enter klärt es.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>keelson::Approvals</name>
    <message>
        <source>The approval could not be remembered: %1.</source>
        <translation>Die Freigabe konnte nicht gemerkt werden: %1.</translation>
    </message>
    <message>
        <source>It holds until Keelson is closed.</source>
        <translation>Sie gilt, bis Keelson geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>keelson::ArrangeBar</name>
    <message>
        <source>Finding ways for the lines...</source>
        <translation>Linien suchen ihren Weg ...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Lines that have no way yet are drawn straight.</source>
        <translation>Linien, die noch keinen Weg haben, werden gerade gezeichnet.</translation>
    </message>
</context>
<context>
    <name>keelson::AsyncApiFormat</name>
    <message>
        <source>AsyncAPI 3</source>
        <translation>AsyncAPI 3</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>How the document is written.</source>
        <translation>Wie das Dokument geschrieben wird.</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The document is larger than 16 MB.</source>
        <translation>Das Dokument ist größer als 16 MB.</translation>
    </message>
    <message>
        <source>The text could not be written: %1.</source>
        <translation>Der Text konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Only events, their contracts, and the services that send and receive them are written.</source>
        <translation>Geschrieben werden nur Ereignisse, ihre Verträge und die Dienste, die sie senden und empfangen.</translation>
    </message>
</context>
<context>
    <name>keelson::AwsTypescriptKit</name>
    <message>
        <source>A stage is 1 to 10 small letters and digits, a letter first.</source>
        <translation>Eine Stufe besteht aus 1 bis 10 Kleinbuchstaben und Ziffern, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>This is not the code of a region, such as us-east-1.</source>
        <translation>Dies ist kein Kürzel einer Region wie us-east-1.</translation>
    </message>
    <message>
        <source>AWS, TypeScript</source>
        <translation>AWS, TypeScript</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where templates deploy to unless told otherwise.</source>
        <translation>Wohin Vorlagen ausrollen, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region the local runner pretends to be.</source>
        <translation>Region, die der lokale Lauf vorgibt zu sein.</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <source>Name of the workspace; empty: the system&apos;s.</source>
        <translation>Name des Arbeitsbereichs; leer: der des Systems.</translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation>Subsysteme</translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: all of them.</source>
        <translation>Namen, durch Kommas getrennt; leer: alle.</translation>
    </message>
    <message>
        <source>Generation was stopped.</source>
        <translation>Die Erzeugung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>keelson::BoardBar</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>This source does not tell it.</source>
        <translation>Diese Quelle sagt es nicht.</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Letzte %1 min</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Letzte %1 h</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Back from what was dragged over (Escape, or double click a chart)</source>
        <translation>Zurück von der aufgezogenen Zeit (Escape oder Doppelklick auf ein Diagramm)</translation>
    </message>
    <message>
        <source>Wall and export</source>
        <translation>Wand und Export</translation>
    </message>
    <message>
        <source>On the Whole Screen</source>
        <translation>Auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>On the Whole Screen, One After the Other</source>
        <translation>Auf dem ganzen Bildschirm, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Save as PNG, PDF or CSV…</source>
        <translation>Als PNG, PDF oder CSV sichern …</translation>
    </message>
</context>
<context>
    <name>keelson::BoardGrid</name>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>not read: the budget is spent</source>
        <translation>wird nicht gelesen: Das Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>read every %1 s</source>
        <translation>alle %1 s gelesen</translation>
    </message>
</context>
<context>
    <name>keelson::Boards</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Source: %1 · %2 to %3</source>
        <translation>Quelle: %1 · %2 bis %3</translation>
    </message>
    <message>
        <source>the picture would be too large</source>
        <translation>das Bild wäre zu groß</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>counted over the time</source>
        <translation>über die Zeit gezählt</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchster Wert</translation>
    </message>
    <message>
        <source>p%1</source>
        <translation>p%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Narrowed by: %1</source>
        <translation>Eingegrenzt nach: %1</translation>
    </message>
    <message>
        <source>Services in trouble by what is measured of them, and alarms the source tells.</source>
        <translation>Services in Schwierigkeiten nach dem, was an ihnen gemessen wird, und Alarme, die die Quelle meldet.</translation>
    </message>
    <message>
        <source>Whether the source can be read.</source>
        <translation>Ob die Quelle gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>keelson::BoardsPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
</context>
<context>
    <name>keelson::ChangeListModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n purged</source>
        <translation>
            <numerusform>%n getilgt</numerusform>
            <numerusform>%n getilgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ChangesPanel</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history… (Ctrl+F)</source>
        <translation>Im Verlauf finden … (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf finden</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>No change has to do with that. Labels, names, texts and authors were looked through.</source>
        <translation>Keine Änderung hat damit zu tun. Durchgesehen wurden Bezeichnungen, Namen, Texte und Autoren.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>keelson::CommandPalette</name>
    <message>
        <source>Run a command or go to an element…</source>
        <translation>Befehl ausführen oder zu einem Element gehen …</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>keelson::Compare</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Rewired</source>
        <translation>Neu verbunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Taken for the same because of its name and neighbours</source>
        <translation>Wegen Name und Nachbarn für dasselbe gehalten</translation>
    </message>
    <message>
        <source>In no subsystem</source>
        <translation>In keinem Subsystem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as producers, and their names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, verdict on its contract</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>nobody in the model; it is external, so others may</source>
        <translation>niemandem im Modell; es ist extern, also vielleicht von anderen</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Konsumiert von</translation>
    </message>
    <message>
        <source>Nothing of the architecture is different.</source>
        <translation>An der Architektur ist nichts anders.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Layout and sessions</source>
        <translation>Anordnung und Sitzungen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>what is compared</comment>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 (team %2)</source>
        <translation>%1 (Team %2)</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, no longer</source>
        <translation>%1, nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deed, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name or value</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>etwas, das weg ist</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>the two ends of a relation around its verb</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>the outside</source>
        <comment>of all containers</comment>
        <translation>ganz außen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3</source>
        <translation>%1: von %2 nach %3</translation>
    </message>
    <message>
        <source>%1, no longer: %2</source>
        <comment>a relation that took the place of another</comment>
        <translation>%1, nicht mehr: %2</translation>
    </message>
    <message>
        <source>No longer: %1; connected by events now: %2</source>
        <translation>Nicht mehr: %1; jetzt durch Ereignisse verbunden: %2</translation>
    </message>
    <message>
        <source>%1: %2 is new</source>
        <comment>list, item</comment>
        <translation>%1: %2 ist neu</translation>
    </message>
    <message>
        <source>%1: %2 is gone</source>
        <comment>list, item</comment>
        <translation>%1: %2 ist weg</translation>
    </message>
    <message>
        <source>%1: %2 stands elsewhere in the order</source>
        <comment>list, item</comment>
        <translation>%1: %2 steht an anderer Stelle</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>list, item, what changed of it</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n platziert</numerusform>
            <numerusform>%n platziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off</source>
        <translation>
            <numerusform>%n weggenommen</numerusform>
            <numerusform>%n weggenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) elsewhere or otherwise</source>
        <translation>
            <numerusform>%n steht woanders oder anders</numerusform>
            <numerusform>%n stehen woanders oder anders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what belongs to its session</source>
        <comment>votes, turns and the like of a board or note</comment>
        <translation>%1: was zur Sitzung gehört</translation>
    </message>
</context>
<context>
    <name>keelson::ComparePanel</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Keelson documents (*.keelson)</source>
        <translation>Keelson-Dokumente (*.keelson)</translation>
    </message>
    <message>
        <source>the empty document</source>
        <translation>dem leeren Dokument</translation>
    </message>
    <message>
        <source>this document on %1, after: %2</source>
        <translation>diesem Dokument am %1, nach: %2</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Before the last change</source>
        <translation>Vor der letzten Änderung</translation>
    </message>
    <message>
        <source>At the beginning of today</source>
        <translation>Zu Beginn des heutigen Tages</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>The empty document</source>
        <translation>Das leere Dokument</translation>
    </message>
    <message>
        <source>Any other: choose it in the history (“Compare with now”)</source>
        <translation>Jeder andere: im Verlauf auswählen („Mit jetzt vergleichen“)</translation>
    </message>
    <message>
        <source>Open a document to compare it.</source>
        <translation>Zum Vergleichen ein Dokument öffnen.</translation>
    </message>
    <message>
        <source>Reading the other document…</source>
        <translation>Das andere Dokument wird gelesen …</translation>
    </message>
    <message>
        <source>Looking at how it was…</source>
        <translation>Der frühere Stand wird angesehen …</translation>
    </message>
    <message>
        <source>What is different from another file, from a colleague&apos;s copy, or from how it was: compared thing by thing, on the map and in a list, with what it means for those who consume your events.</source>
        <translation>Was anders ist als in einer anderen Datei, in der Kopie von jemand anderem oder als es war: Ding für Ding verglichen, auf der Karte und in einer Liste, mit dem, was es für die Konsumenten der Ereignisse bedeutet.</translation>
    </message>
    <message>
        <source>Nothing of the architecture is different; only where things stand is.</source>
        <translation>An der Architektur ist nichts anders, nur wo Dinge stehen.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Nothing of it passes the filter.</source>
        <translation>Nichts davon passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) broken.</source>
        <translation>
            <numerusform>%n Vertrag gebrochen.</numerusform>
            <numerusform>%n Verträge gebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 verglichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen …</translation>
    </message>
    <message>
        <source>See what is different from another document or from a copy of this one</source>
        <translation>Zeigt, was anders ist als in einem anderen Dokument oder einer Kopie von diesem</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Mit einem früheren Zeitpunkt vergleichen</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Vergleich speichern …</translation>
    </message>
    <message>
        <source>Write all of it as Markdown, for a pull request</source>
        <translation>Alles als Markdown schreiben, für einen Pull Request</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleichen abbrechen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the differences</source>
        <translation>Filter der Unterschiede</translation>
    </message>
    <message>
        <source>Kind of differences</source>
        <translation>Art der Unterschiede</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Layout and sessions, too</source>
        <translation>Auch Anordnung und Sitzungen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>keelson::CompareRows</name>
    <message>
        <source>%1: %2</source>
        <comment>deed, kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>consumed by, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody in the model</source>
        <translation>niemandem im Modell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Konsumiert von</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>It is external: others who are not in the model may consume it.</source>
        <translation>Es ist extern: Andere, die nicht im Modell sind, konsumieren es vielleicht.</translation>
    </message>
    <message>
        <source>In no subsystem</source>
        <translation>In keinem Subsystem</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Whether others can go on</source>
        <translation>Ob andere weitermachen können</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>In this order nobody is left out</source>
        <translation>In dieser Reihenfolge bleibt niemand zurück</translation>
    </message>
    <message>
        <source>Layout and sessions</source>
        <translation>Anordnung und Sitzungen</translation>
    </message>
    <message>
        <source>Nothing of the architecture</source>
        <translation>Nichts von der Architektur</translation>
    </message>
</context>
<context>
    <name>keelson::Compatibility</name>
    <message>
        <source>Field “%1” is new and optional.</source>
        <translation>Feld „%1“ ist neu und optional.</translation>
    </message>
    <message>
        <source>Field “%1” is new and required; older events do not have it.</source>
        <translation>Feld „%1“ ist neu und Pflicht; ältere Ereignisse haben es nicht.</translation>
    </message>
    <message>
        <source>Optional field “%1” is gone.</source>
        <translation>Das optionale Feld „%1“ ist weg.</translation>
    </message>
    <message>
        <source>Field “%1”, which consumers could rely on, is gone.</source>
        <translation>Feld „%1“, auf das sich Konsumenten verlassen konnten, ist weg.</translation>
    </message>
    <message>
        <source>Field “%1” seems to be called “%2” now.</source>
        <translation>Feld „%1“ heißt jetzt anscheinend „%2“.</translation>
    </message>
    <message>
        <source>Field “%1” is called “%2” now.</source>
        <translation>Feld „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Field “%1” holds more than before: %2 → %3.</source>
        <translation>Feld „%1“ nimmt mehr auf als bisher: %2 → %3.</translation>
    </message>
    <message>
        <source>Field “%1” holds less than before: %2 → %3.</source>
        <translation>Feld „%1“ nimmt weniger auf als bisher: %2 → %3.</translation>
    </message>
    <message>
        <source>Field “%1” holds something else: %2 → %3.</source>
        <translation>Feld „%1“ enthält etwas anderes: %2 → %3.</translation>
    </message>
    <message>
        <source>Field “%1” is required now; older events may not have it.</source>
        <translation>Feld „%1“ ist jetzt Pflicht; älteren Ereignissen fehlt es vielleicht.</translation>
    </message>
    <message>
        <source>Field “%1” is optional now: it may be missing.</source>
        <translation>Feld „%1“ ist jetzt optional: Es kann fehlen.</translation>
    </message>
    <message>
        <source>Field “%1” is sensitive now: who reads it needs the key.</source>
        <translation>Feld „%1“ ist jetzt schutzwürdig: Wer es liest, braucht den Schlüssel.</translation>
    </message>
    <message>
        <source>Field “%1” is no longer sensitive: it is written in the clear.</source>
        <translation>Feld „%1“ ist nicht mehr schutzwürdig: Es wird im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>Other subsystems may depend on it now; its contract is a promise.</source>
        <translation>Andere Subsysteme dürfen jetzt davon abhängen; der Vertrag ist ein Versprechen.</translation>
    </message>
    <message>
        <source>Other subsystems may no longer depend on it.</source>
        <translation>Andere Subsysteme dürfen nicht mehr davon abhängen.</translation>
    </message>
    <message>
        <source>The partition key was “%1” and is “%2”: the order of events is kept among others than before.</source>
        <translation>Der Partitionsschlüssel war „%1“ und ist „%2“: Die Reihenfolge bleibt unter anderen Ereignissen erhalten als bisher.</translation>
    </message>
    <message>
        <source>What it is about was called “%1” and is called “%2”: consumers look for it under that name.</source>
        <translation>Wovon es handelt, hieß „%1“ und heißt „%2“: Konsumenten suchen es unter diesem Namen.</translation>
    </message>
    <message>
        <source>It no longer carries the state: consumers have to ask for it.</source>
        <translation>Es trägt den Zustand nicht mehr: Konsumenten müssen danach fragen.</translation>
    </message>
    <message>
        <source>It carries the state now.</source>
        <translation>Es trägt jetzt den Zustand.</translation>
    </message>
    <message>
        <source>It is no longer kept: it cannot be replayed.</source>
        <translation>Es wird nicht mehr aufbewahrt: Es kann nicht erneut abgespielt werden.</translation>
    </message>
    <message>
        <source>It is kept now.</source>
        <translation>Es wird jetzt aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now: consumers wait for the old type.</source>
        <translation>„%1“ heißt jetzt „%2“: Konsumenten warten auf den alten Typ.</translation>
    </message>
    <message>
        <source>The event is gone.</source>
        <translation>Das Ereignis ist weg.</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Verträglich</translation>
    </message>
    <message>
        <source>Compatible for consumers</source>
        <translation>Verträglich für Konsumenten</translation>
    </message>
    <message>
        <source>Compatible for producers</source>
        <translation>Verträglich für Produzenten</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Bricht den Vertrag</translation>
    </message>
</context>
<context>
    <name>keelson::ConnectPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>Run this system on your machine: the scaffold makes its services, starts them and connects. Then iterator age, throughput, errors and durations appear here and shine on the map.</source>
        <translation>Lassen Sie dieses System auf Ihrem Rechner laufen: Das Gerüst erzeugt seine Services, startet und verbindet sie. Dann erscheinen hier Iterator-Alter, Durchsatz, Fehler und Dauern und leuchten auf der Karte.</translation>
    </message>
    <message>
        <source>Run the system locally …</source>
        <translation>System lokal starten …</translation>
    </message>
    <message>
        <source>Or connect to something that is running already:</source>
        <translation>Oder verbinden Sie sich mit etwas, das schon läuft:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Approve this document and connect</source>
        <translation>Dieses Dokument freigeben und verbinden</translation>
    </message>
    <message>
        <source>This document came from elsewhere; it connects to nothing until you approve it.</source>
        <translation>Dieses Dokument kam von anderswo; es verbindet sich mit nichts, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>No plugin that reads metrics was found.</source>
        <translation>Kein Plugin gefunden, das Metriken liest.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the policy that allows reading, and nothing else</source>
        <translation>Die Richtlinie kopieren, die das Lesen erlaubt und sonst nichts</translation>
    </message>
    <message numerus="yes">
        <source>Asking costs about $%1 a day for each %n metric(s) at this interval. What it comes to is shown while it runs.</source>
        <translation>
            <numerusform>Fragen kostet in diesem Abstand etwa $%1 am Tag für je %n Metrik. Was es ausmacht, steht da, während es läuft.</numerusform>
            <numerusform>Fragen kostet in diesem Abstand etwa $%1 am Tag für je %n Metriken. Was es ausmacht, steht da, während es läuft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Connection</name>
    <message>
        <source>made-up numbers</source>
        <translation>ausgedachte Zahlen</translation>
    </message>
</context>
<context>
    <name>keelson::ContractView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Take the fields from this example</source>
        <translation>Felder aus diesem Beispiel übernehmen</translation>
    </message>
    <message>
        <source>Replaces the fields by those of the JSON above; types are read from its values.</source>
        <translation>Ersetzt die Felder durch die des JSON oben; Typen werden aus den Werten gelesen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Example of the event, as JSON</source>
        <translation>Beispiel des Ereignisses als JSON</translation>
    </message>
    <message>
        <source>JSON Schema of the event</source>
        <translation>JSON-Schema des Ereignisses</translation>
    </message>
</context>
<context>
    <name>keelson::CrashNotices</name>
    <message>
        <source>Keelson ended unexpectedly on %1. Your documents hold everything you did. A report stays on this computer; nothing is sent.</source>
        <translation>Keelson wurde am %1 unerwartet beendet. Ihre Dokumente enthalten alles, was Sie getan haben. Ein Bericht bleibt auf diesem Rechner; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>keelson::CrashReportWindow</name>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>How Keelson ended unexpectedly. A report holds no document, no names and nothing you typed. Nothing is ever sent: to show a report to somebody, copy it.</source>
        <translation>Wie Keelson unerwartet beendet wurde. Ein Bericht enthält kein Dokument, keine Namen und nichts, was Sie eingegeben haben. Nie wird etwas gesendet: Wenn Sie einen Bericht jemandem zeigen möchten, kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>keelson::CrumbBar</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>It is not in the document yet. It is kept once you move something in it, or now.</source>
        <translation>Sie ist noch nicht im Dokument. Sie bleibt, sobald darin etwas bewegt wird, oder jetzt.</translation>
    </message>
</context>
<context>
    <name>keelson::CsvFormat</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::Dashboard</name>
    <message>
        <source>Iterator age per listener</source>
        <translation>Iterator-Alter je Listener</translation>
    </message>
    <message>
        <source>No listener has told its age.</source>
        <translation>Kein Listener hat sein Alter gemeldet.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>No work was counted.</source>
        <translation>Keine Arbeit wurde gezählt.</translation>
    </message>
    <message>
        <source>Errors and faults</source>
        <translation>Fehler und Störungen</translation>
    </message>
    <message>
        <source>No errors were counted, not even zero.</source>
        <translation>Fehler wurden nicht gezählt, nicht einmal null.</translation>
    </message>
    <message>
        <source>Duration, 95th percentile</source>
        <translation>Dauer, 95. Perzentil</translation>
    </message>
    <message>
        <source>Nothing ran.</source>
        <translation>Nichts lief.</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Tiefe der Warteschlange</translation>
    </message>
    <message>
        <source>No queue was counted.</source>
        <translation>Keine Warteschlange wurde gezählt.</translation>
    </message>
    <message>
        <source>No values in this time.</source>
        <translation>Keine Werte in dieser Zeit.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n minute(s)</source>
        <translation>
            <numerusform>Letzte Minute zeigen</numerusform>
            <numerusform>Letzte %n Minuten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the picture; reading goes on</source>
        <translation>Das Bild festhalten; gelesen wird weiter</translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation>Andere Metrik</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, per second</source>
        <translation>%1, je Sekunde</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>keelson::DeedsPanel</name>
    <message>
        <source>Nothing in the model</source>
        <translation>Nichts am Modell</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s)</source>
        <translation>
            <numerusform>und %n weiteres Ding</numerusform>
            <numerusform>und %n weitere Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>keelson::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select something that keeps lists: an event for its contract, an event hub for its routing rules, a control service for its steps and decisions, a gateway for its translation, an API for its operations, a data store for its keys.</source>
        <translation>Etwas auswählen, das Listen führt: ein Ereignis für seinen Vertrag, einen Ereignis-Hub für seine Weiterleitungen, einen Steuerungsdienst für seine Schritte und Entscheidungen, ein Gateway für seine Übersetzung, eine API für ihre Operationen, einen Datenspeicher für seine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>keelson::Document</name>
    <message>
        <source>This document is open for reading only.</source>
        <translation>Dieses Dokument ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This is another document, not a copy of the one that is open.</source>
        <translation>Dies ist ein anderes Dokument, keine Kopie des geöffneten.</translation>
    </message>
    <message>
        <source>Only copies of one document can be merged.</source>
        <translation>Nur Kopien eines Dokuments lassen sich vereinen.</translation>
    </message>
    <message>
        <source>Save a copy instead.</source>
        <translation>Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>Bring back what damaged changes had said</source>
        <translation>Zurückholen, was beschädigte Änderungen gesagt hatten</translation>
    </message>
    <message>
        <source>These changes alone are not the whole document.</source>
        <translation>Diese Änderungen allein sind nicht das ganze Dokument.</translation>
    </message>
    <message>
        <source>Bring back the document they belong to and open it.</source>
        <translation>Holen Sie das Dokument zurück, zu dem sie gehören, und öffnen Sie es.</translation>
    </message>
    <message>
        <source>Begin without history</source>
        <translation>Ohne Verlauf beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n value(s) from the history</source>
        <translation>
            <numerusform>%n Wert aus der Geschichte tilgen</numerusform>
            <numerusform>%n Werte aus der Geschichte tilgen</numerusform>
        </translation>
    </message>
    <message>
        <source>a change without a name</source>
        <translation>eine Änderung ohne Namen</translation>
    </message>
</context>
<context>
    <name>keelson::Documents</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>A new document could not be made.</source>
        <translation>Ein neues Dokument konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The document was made.</source>
        <translation>Das Dokument wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The document is approved.</source>
        <translation>Das Dokument ist freigegeben.</translation>
    </message>
    <message>
        <source>Making a document…</source>
        <translation>Dokument wird angelegt …</translation>
    </message>
    <message>
        <source>Opening a draft…</source>
        <translation>Entwurf wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 bleibt offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are nowhere but in this window.</source>
        <translation>
            <numerusform>%n Änderung ist nirgends außer in diesem Fenster.</numerusform>
            <numerusform>%n Änderungen sind nirgends außer in diesem Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the document to a place that can be written.</source>
        <translation>Verschieben Sie das Dokument an einen Ort, der beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>keelson::DoubtsPanel</name>
    <message>
        <source>Left so</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>Look at it again (Del)</source>
        <translation>Wieder beachten (Entf)</translation>
    </message>
    <message>
        <source>Leave it so (Del)</source>
        <translation>So lassen (Entf)</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Show what was left so</source>
        <translation>Zeigen, was so gelassen wurde</translation>
    </message>
    <message>
        <source>Nothing is unusual here.

What the board leaves open, such as a command nobody gives, is asked here with a way to mend it. Nothing is ever refused.</source>
        <translation>Nichts ist hier ungewöhnlich.

Was das Board offen lässt, etwa einen Befehl, den niemand gibt, wird hier gefragt, mit einem Weg, es zu beheben. Abgelehnt wird nie etwas.</translation>
    </message>
</context>
<context>
    <name>keelson::DrawingLens</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is known of how this runs.</source>
        <translation>Wie dies läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Observe this</source>
        <translation>Dies beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of thing, the view it stands in</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Save picture of the selection...</source>
        <translation>Bild der Auswahl speichern...</translation>
    </message>
    <message>
        <source>Back to where you looked before</source>
        <translation>Zurück zum vorigen Ausschnitt</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Overview in the corner</source>
        <translation>Übersicht in der Ecke</translation>
    </message>
</context>
<context>
    <name>keelson::DrawioFormat</name>
    <message>
        <source>draw.io</source>
        <translation>draw.io</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1.</source>
        <translation>Die Zeichnung konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::ElementTable</name>
    <message>
        <source>When this fails</source>
        <translation>Wenn das ausfällt</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Enter or a double click fails it</source>
        <translation>Eingabetaste oder Doppelklick lässt es ausfallen</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Teilsystem</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Others stay up, %</source>
        <translation>Andere bleiben, %</translation>
    </message>
    <message>
        <source>Stays up, %</source>
        <translation>Bleibt, %</translation>
    </message>
    <message>
        <source>Calls across</source>
        <translation>Aufrufe hinüber</translation>
    </message>
    <message>
        <source>45 % for the others&apos; activities that stay up when it fails, 35 % for its own when others fail, 20 % for having no calls across.</source>
        <translation>45 % für die Tätigkeiten der anderen, die bleiben, wenn es ausfällt, 35 % für die eigenen, wenn andere ausfallen, 20 % dafür, dass keine Aufrufe hinübergehen.</translation>
    </message>
</context>
<context>
    <name>keelson::Exchange</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>Die Datei ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>This is in no format that can be imported.</source>
        <translation>Dies hat kein Format, das importiert werden kann.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>No format has this ending.</source>
        <translation>Kein Format hat diese Endung.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>All that can be imported (*.%1)</source>
        <translation>Alles, was importiert werden kann (*.%1)</translation>
    </message>
</context>
<context>
    <name>keelson::FileDialogs</name>
    <message>
        <source>Keelson documents (*.keelson)</source>
        <translation>Keelson-Dokumente (*.keelson)</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Move the document to</source>
        <translation>Dokument verschieben nach</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied document</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern als</translation>
    </message>
    <message>
        <source>%1 without history</source>
        <comment>name of a copied document</comment>
        <translation>%1 ohne Verlauf</translation>
    </message>
    <message>
        <source>Save a copy without history as</source>
        <translation>Kopie ohne Verlauf speichern als</translation>
    </message>
    <message>
        <source>Merge another copy of this document</source>
        <translation>Andere Kopie dieses Dokuments zusammenführen</translation>
    </message>
    <message>
        <source>Import into this document</source>
        <translation>In dieses Dokument importieren</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Dokument exportieren</translation>
    </message>
</context>
<context>
    <name>keelson::FileNotices</name>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>Was beschädigt war</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Alle auflisten</translation>
    </message>
</context>
<context>
    <name>keelson::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Show only: words, kind:service, tag:core, team:&quot;Ordering Team&quot;, pattern:bff</source>
        <translation>Nur zeigen: Wörter, kind:service, tag:core, team:&quot;Ordering Team&quot;, pattern:bff</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>Karte filtern</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Den Rest ausblenden</translation>
    </message>
    <message>
        <source>What does not fit goes instead of stepping back</source>
        <translation>Was nicht passt, verschwindet, statt zurückzutreten</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>keelson::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find on this board: words, &quot;words together&quot;, kind:hotspot, is:open, is:locked</source>
        <translation>Auf diesem Board suchen: Wörter, &quot;Wörter zusammen&quot;, kind:hotspot, is:open, is:locked</translation>
    </message>
    <message>
        <source>Find on this board</source>
        <translation>Auf diesem Board suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Close and stay here (Ctrl+Enter); Esc leads back</source>
        <translation>Schließen und hier bleiben (Strg+Eingabe); Esc führt zurück</translation>
    </message>
</context>
<context>
    <name>keelson::FindingDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer accept it (Del)</source>
        <translation>Nicht mehr hinnehmen (Entf)</translation>
    </message>
    <message>
        <source>Accept it... (Del)</source>
        <translation>Hinnehmen... (Entf)</translation>
    </message>
    <message>
        <source>%1 accepted this until %2: %3</source>
        <translation>%1 nahm das bis %2 hin: %3</translation>
    </message>
    <message>
        <source>%1 accepts this until %2: %3</source>
        <translation>%1 nimmt das bis %2 hin: %3</translation>
    </message>
    <message>
        <source>%1 accepts this: %2</source>
        <translation>%1 nimmt das hin: %2</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird angesehen...</translation>
    </message>
    <message>
        <source>Do it (Enter)</source>
        <translation>Tun (Enter)</translation>
    </message>
    <message>
        <source>Drop (Esc)</source>
        <translation>Lassen (Esc)</translation>
    </message>
    <message>
        <source>Why is this accepted? The reason is kept with the element and in the decision records.</source>
        <translation>Warum wird das hingenommen? Der Grund bleibt beim Element und in den Entscheidungen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Hingenommen bis</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keelson::FindingModel</name>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>keelson::Guidance</name>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Achten auf</translation>
    </message>
    <message>
        <source>Go on when</source>
        <translation>Weiter, wenn</translation>
    </message>
    <message>
        <source>New on the board</source>
        <translation>Neu auf dem Board</translation>
    </message>
</context>
<context>
    <name>keelson::History</name>
    <message>
        <source>%1, while it was deleted</source>
        <translation>%1, als es gelöscht war</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>put on %1</source>
        <translation>auf %1 gestellt</translation>
    </message>
    <message>
        <source>a part added</source>
        <translation>ein Teil hinzugefügt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>created in %1</source>
        <translation>angelegt in %1</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>taken off %1</source>
        <translation>von %1 genommen</translation>
    </message>
    <message>
        <source>a part removed</source>
        <translation>ein Teil entfernt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1: purged</source>
        <translation>%1: getilgt</translation>
    </message>
    <message>
        <source>moved on %1</source>
        <translation>verschoben auf %1</translation>
    </message>
    <message>
        <source>resized on %1</source>
        <translation>Größe geändert auf %1</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>aus %1 herausgenommen</translation>
    </message>
    <message>
        <source>moved into %1</source>
        <translation>in %1 verschoben</translation>
    </message>
    <message>
        <source>made a thing of its own again</source>
        <translation>wieder zu etwas Eigenem gemacht</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <translation>mit %1 verschmolzen</translation>
    </message>
    <message>
        <source>put in another place of its list</source>
        <translation>in der Liste umgestellt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name or value</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Something this version does not know</source>
        <translation>Etwas, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>a change without a name</source>
        <translation>eine Änderung ohne Namen</translation>
    </message>
    <message>
        <source>A change without a name</source>
        <translation>Eine Änderung ohne Namen</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>the two ends of a relation around its verb</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>keelson::HistoryLens</name>
    <message>
        <source>Nothing has happened to this document yet. Every change you make is kept, and can be seen here.</source>
        <translation>An diesem Dokument ist noch nichts geschehen. Jede Änderung bleibt erhalten und ist hier zu sehen.</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is not there any more. Restore it to bring it back.</source>
        <translation>Es ist nicht mehr da. Stellen Sie es wieder her, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>It was not there then.</source>
        <translation>Damals war es nicht da.</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>Es ist, wie es damals war.</translation>
    </message>
    <message>
        <source>Restore “%1” as of %2</source>
        <translation>„%1“ wiederherstellen, Stand %2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s) as of %1</source>
        <translation>
            <numerusform>%n Ding wiederherstellen, Stand %1</numerusform>
            <numerusform>%n Dinge wiederherstellen, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored as of %1.</source>
        <translation>Wiederhergestellt, Stand %1.</translation>
    </message>
    <message>
        <source>Taken back. Redo puts it back.</source>
        <translation>Zurückgenommen. „Wiederholen“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Taken back. Undo puts it back.</source>
        <translation>Zurückgenommen. „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Purged from the history: %n value(s).</source>
        <translation>
            <numerusform>Aus dem Verlauf getilgt: %n Wert.</numerusform>
            <numerusform>Aus dem Verlauf getilgt: %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf finden</translation>
    </message>
    <message>
        <source>Restore this element</source>
        <translation>Element wiederherstellen</translation>
    </message>
    <message>
        <source>Make what is picked in the picture or in the list below it as it was here</source>
        <translation>Was im Bild oder in der Liste darunter gewählt ist, wieder so machen, wie es hier war</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo this change alone, where nothing has been changed since</source>
        <translation>Nur diese Änderung rückgängig machen, wo seither nichts geändert wurde</translation>
    </message>
    <message>
        <source>Show the present</source>
        <translation>Gegenwart zeigen</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Tilgen …</translation>
    </message>
    <message>
        <source>Take a secret out of the history for good</source>
        <translation>Ein Geheimnis endgültig aus dem Verlauf nehmen</translation>
    </message>
    <message>
        <source>Taken back, but for what was changed since.</source>
        <translation>Zurückgenommen bis auf das, was seither geändert wurde.</translation>
    </message>
    <message>
        <source>Put back. Undo takes it back again.</source>
        <translation>Wiederhergestellt. „Rückgängig“ nimmt sie wieder zurück.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message numerus="yes">
        <source>A new board with %n note(s) as they stood then.</source>
        <translation>
            <numerusform>Ein neues Board mit %n Zettel, wie er damals stand.</numerusform>
            <numerusform>Ein neues Board mit %n Zetteln, wie sie damals standen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New board from here</source>
        <translation>Neues Board von hier</translation>
    </message>
    <message>
        <source>Put the notes of the board in the picture on a board of their own, as they stood then</source>
        <translation>Die Zettel des Boards im Bild auf ein eigenes Board setzen, wie sie damals standen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>See on the map what has changed since</source>
        <translation>Auf der Karte sehen, was sich seither geändert hat</translation>
    </message>
</context>
<context>
    <name>keelson::Http</name>
    <message>
        <source>Check that the program is running there and that the port is right.</source>
        <translation>Prüfen Sie, ob das Programm dort läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>The server answered without content (%1).</source>
        <translation>Der Server antwortete ohne Inhalt (%1).</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Prüfen Sie den Pfad der Adresse.</translation>
    </message>
    <message>
        <source>The server refuses access (%1).</source>
        <translation>Der Server verweigert den Zugriff (%1).</translation>
    </message>
    <message>
        <source>Give a token that may read here, or renew an expired one.</source>
        <translation>Geben Sie ein Token an, das hier lesen darf, oder erneuern Sie ein abgelaufenes.</translation>
    </message>
    <message>
        <source>There is nothing at this address (%1).</source>
        <translation>An dieser Adresse ist nichts (%1).</translation>
    </message>
    <message>
        <source>The server asks for fewer requests (429).</source>
        <translation>Der Server bittet um weniger Anfragen (429).</translation>
    </message>
    <message>
        <source>Choose a longer interval.</source>
        <translation>Wählen Sie einen längeren Abstand.</translation>
    </message>
    <message>
        <source>The server reports a failure of its own (%1).</source>
        <translation>Der Server meldet einen eigenen Fehler (%1).</translation>
    </message>
    <message>
        <source>Look at its log; Keelson keeps trying.</source>
        <translation>Sehen Sie in sein Protokoll; Keelson versucht es weiter.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be read.</source>
        <translation>Nur Adressen mit http und https können gelesen werden.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:9464/metrics.</source>
        <translation>Schreiben Sie sie wie http://localhost:9464/metrics.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take it out; addresses end up in logs and documents. Give a token instead.</source>
        <translation>Nehmen Sie es heraus; Adressen landen in Protokollen und Dokumenten. Geben Sie stattdessen ein Token an.</translation>
    </message>
    <message>
        <source>A token is not sent unencrypted to another machine.</source>
        <translation>Ein Token wird nicht unverschlüsselt an einen anderen Rechner gesendet.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The server points elsewhere, to %1; this is not followed.</source>
        <translation>Der Server verweist anderswohin, auf %1; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>If that is where you want to go, enter that address.</source>
        <translation>Wenn Sie dorthin wollen, geben Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Der Server hat mehr als %1-mal umgeleitet.</translation>
    </message>
    <message>
        <source>Enter the final address.</source>
        <translation>Geben Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than %1.</source>
        <translation>Die Kopfzeilen der Antwort sind größer als %1.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers cannot be read.</source>
        <translation>Die Kopfzeilen der Antwort sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>Choose an address that answers with less.</source>
        <translation>Wählen Sie eine Adresse, die mit weniger antwortet.</translation>
    </message>
    <message>
        <source>The answer did not arrive in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server may be overloaded; Keelson keeps trying.</source>
        <translation>Der Server ist vielleicht überlastet; Keelson versucht es weiter.</translation>
    </message>
    <message>
        <source>The server did not begin to answer in time.</source>
        <translation>Der Server begann nicht rechtzeitig zu antworten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>An dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>There is no machine called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Rechner namens „%1“.</translation>
    </message>
    <message>
        <source>Check the name and your network.</source>
        <translation>Prüfen Sie den Namen und Ihr Netz.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Ask its operator for a valid certificate; this check cannot be switched off.</source>
        <translation>Bitten Sie den Betreiber um ein gültiges Zertifikat; diese Prüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>Die Komprimierung der Antwort ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer could not be read: %1.</source>
        <translation>Die Antwort konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the authority.</source>
        <translation>In der Datei der Zertifizierungsstelle ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Give a file in PEM form.</source>
        <translation>Geben Sie eine Datei in PEM-Form an.</translation>
    </message>
    <message>
        <source>There is no certificate in the client&apos;s file.</source>
        <translation>In der Datei des Clients ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no usable key in the client&apos;s file.</source>
        <translation>In der Datei des Clients ist kein brauchbarer Schlüssel.</translation>
    </message>
    <message>
        <source>Give an RSA or EC key in PEM form that no password protects.</source>
        <translation>Geben Sie einen RSA- oder EC-Schlüssel in PEM-Form an, den kein Passwort schützt.</translation>
    </message>
    <message>
        <source>The server answered with a part, not the whole (206).</source>
        <translation>Der Server hat mit einem Teil statt dem Ganzen geantwortet (206).</translation>
    </message>
    <message>
        <source>Check what stands between you and the server.</source>
        <translation>Prüfen Sie, was zwischen Ihnen und dem Server steht.</translation>
    </message>
    <message>
        <source>What is to be sent along holds more than one line.</source>
        <translation>Was mitgeschickt werden soll, hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>Give the token as a single line, without one more at its end.</source>
        <translation>Geben Sie das Token als eine einzige Zeile an, ohne eine weitere am Ende.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: %1.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden: %1.</translation>
    </message>
    <message>
        <source>A proxy answers in place of the server, and asks who you are.</source>
        <translation>Ein Proxy antwortet an Stelle des Servers und fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, or try an address without it.</source>
        <translation>Fragen Sie, wer Ihr Netz betreibt, oder versuchen Sie eine Adresse ohne ihn.</translation>
    </message>
</context>
<context>
    <name>keelson::ImportReading</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::ImportSheet</name>
    <message numerus="yes">
        <source>%1 (%n thing(s))</source>
        <comment>page of a file</comment>
        <translation>
            <numerusform>%1 (%n Ding)</numerusform>
            <numerusform>%1 (%n Dinge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Mindestens eine Seite wählen.</translation>
    </message>
    <message>
        <source>Nothing of it would become a note.</source>
        <translation>Nichts davon würde ein Zettel.</translation>
    </message>
    <message>
        <source>%1 and %2 would come.</source>
        <translation>Es kämen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Nothing of weight is lost</source>
        <translation>Nichts Wichtiges geht verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n Verlust</numerusform>
            <numerusform>%n Verluste</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Say what the colours and shapes of the file mean. What you choose is proposed the next time.</source>
        <translation>Was bedeuten die Farben und Formen der Datei? Die Wahl wird beim nächsten Mal vorgeschlagen.</translation>
    </message>
    <message>
        <source>Pages, each becomes a board</source>
        <translation>Seiten, jede wird ein Board</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Was wird was</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The first board as it would come</source>
        <translation>Das erste Board, wie es käme</translation>
    </message>
    <message>
        <source>What does not come along</source>
        <translation>Was nicht mitkommt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keelson::InlineEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text des Zettels</translation>
    </message>
</context>
<context>
    <name>keelson::InspectorPanel</name>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Select something to see what it is and what it is connected with.</source>
        <translation>Wählen Sie etwas aus, um zu sehen, was es ist und womit es verbunden ist.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Gezeigt in</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>%1 von „%2“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n things</source>
        <translation>
            <numerusform>%1 von %n Element ändern</numerusform>
            <numerusform>%1 von %n Elementen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect “%1” and “%2”</source>
        <translation>„%1“ und „%2“ verbinden</translation>
    </message>
    <message>
        <source>Take “%1” out of its container</source>
        <translation>„%1“ aus seinem Behälter nehmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>keelson::ItemListView</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add (Insert)</source>
        <translation>Hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>keelson::ItemTable</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
</context>
<context>
    <name>keelson::Items</name>
    <message>
        <source>Add to %1 of “%2”</source>
        <translation>Zu %1 von „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>%1 von „%2“ ändern</translation>
    </message>
    <message>
        <source>Remove from %1 of “%2”</source>
        <translation>Aus %1 von „%2“ entfernen</translation>
    </message>
    <message>
        <source>Reorder %1 of “%2”</source>
        <translation>%1 von „%2“ umordnen</translation>
    </message>
    <message>
        <source>Begin the contract of “%1”</source>
        <translation>Vertrag von „%1“ beginnen</translation>
    </message>
</context>
<context>
    <name>keelson::JourneyBar</name>
    <message>
        <source>There is nothing to tell of it yet.</source>
        <translation>Davon gibt es noch nichts zu erzählen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Journey of the event</source>
        <translation>Reise des Ereignisses</translation>
    </message>
    <message>
        <source>From the beginning (Home)</source>
        <translation>Von Anfang an (Pos1)</translation>
    </message>
    <message>
        <source>Back (Left)</source>
        <translation>Zurück (Links)</translation>
    </message>
    <message>
        <source>On (Right)</source>
        <translation>Weiter (Rechts)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>Tells on with the events that follow, until nothing follows or it closes a circle</source>
        <translation>Erzählt mit den Ereignissen weiter, die folgen, bis nichts mehr folgt oder sich ein Kreis schließt</translation>
    </message>
</context>
<context>
    <name>keelson::JsonFormat</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>Mit Verlauf</translation>
    </message>
    <message>
        <source>Every change ever made, not only what stands now.</source>
        <translation>Jede je gemachte Änderung, nicht nur den heutigen Stand.</translation>
    </message>
    <message>
        <source>The text could not be written: %1.</source>
        <translation>Der Text konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::Keyring</name>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Enter the secret for this run only, or set up a keyring (gnome-keyring, KWallet, KeePassXC).</source>
        <translation>Geben Sie das Geheimnis nur für diesen Lauf ein, oder richten Sie einen Schlüsselbund ein (gnome-keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it if it asks, and try again; or enter the secret for this run only.</source>
        <translation>Entsperren Sie ihn, wenn er fragt, und versuchen Sie es noch einmal; oder geben Sie das Geheimnis nur für diesen Lauf ein.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring of this desktop refuses access.</source>
        <translation>Der Schlüsselbund dieses Desktops verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Unlock it and allow Keelson to use it; or enter the secret for this run only.</source>
        <translation>Entsperren Sie ihn und erlauben Sie Keelson, ihn zu nutzen; oder geben Sie das Geheimnis nur für diesen Lauf ein.</translation>
    </message>
    <message>
        <source>The keyring of this desktop cannot be used.</source>
        <translation>Der Schlüsselbund dieses Desktops kann nicht genutzt werden.</translation>
    </message>
    <message>
        <source>The keyring of this desktop cannot be used (%1).</source>
        <translation>Der Schlüsselbund dieses Desktops kann nicht genutzt werden (%1).</translation>
    </message>
</context>
<context>
    <name>keelson::KindButton</name>
    <message>
        <source>%1
Press %2 on the board to add one.</source>
        <translation>%1
Drücken Sie %2 auf dem Board, um eines hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>keelson::KindStrip</name>
    <message>
        <source>Kinds to add</source>
        <translation>Arten zum Hinzufügen</translation>
    </message>
</context>
<context>
    <name>keelson::Legend</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Linie ausblenden</translation>
    </message>
    <message>
        <source>Show this line</source>
        <translation>Diese Linie zeigen</translation>
    </message>
</context>
<context>
    <name>keelson::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>keelson::LensStack</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lens and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>keelson::LineEditor</name>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>keelson::LiveBar</name>
    <message>
        <source>%1, as it was</source>
        <translation>%1, wie es war</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Gezeigter Moment</translation>
    </message>
    <message>
        <source>Drag to look back; the arrow keys step</source>
        <translation>Ziehen, um zurückzublicken; die Pfeiltasten gehen schrittweise</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Follow what runs again</source>
        <translation>Wieder verfolgen, was läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in Schwierigkeiten</numerusform>
            <numerusform>%n in Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
</context>
<context>
    <name>keelson::LocalRun</name>
    <message>
        <source>The services did not get ready within two minutes.</source>
        <translation>Die Services wurden nicht binnen zwei Minuten bereit.</translation>
    </message>
    <message>
        <source>See the log for the reason.</source>
        <translation>Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>Something is still running.</source>
        <translation>Es läuft noch etwas.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>This kit cannot run what it generates on this machine.</source>
        <translation>Dieses Kit kann das Erzeugte nicht auf diesem Rechner laufen lassen.</translation>
    </message>
    <message>
        <source>Preparing failed: &quot;%1&quot; ended with %2.</source>
        <translation>Die Vorbereitung schlug fehl: „%1“ endete mit %2.</translation>
    </message>
    <message>
        <source>See the log; without a network the packages have to be in npm&apos;s cache.</source>
        <translation>Sehen Sie ins Protokoll; ohne Netz müssen die Pakete im Zwischenspeicher von npm liegen.</translation>
    </message>
    <message>
        <source>The services ended by themselves, with %1.</source>
        <translation>Die Services endeten von selbst, mit %1.</translation>
    </message>
    <message>
        <source>The load ended with %1.</source>
        <translation>Die Last endete mit %1.</translation>
    </message>
</context>
<context>
    <name>keelson::LookList</name>
    <message numerus="yes">
        <source>%n further look(s) become what is proposed for them.</source>
        <translation>
            <numerusform>%n weiteres Aussehen wird das dafür Vorgeschlagene.</numerusform>
            <numerusform>%n weitere Aussehen werden das dafür Vorgeschlagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n × %1</source>
        <comment>how often, what it looks like</comment>
        <translation>
            <numerusform>%n × %1</numerusform>
            <numerusform>%n × %1</numerusform>
        </translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
</context>
<context>
    <name>keelson::MainWindow</name>
    <message>
        <source>%1 – Keelson</source>
        <comment>document</comment>
        <translation>%1 – Keelson</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <source>Keelson</source>
        <translation>Keelson</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Linsen</translation>
    </message>
    <message>
        <source>About Keelson</source>
        <translation>Über Keelson</translation>
    </message>
    <message>
        <source>Keelson %1

Architecture studio for event-first serverless systems.

The source is under the MIT licence. This program contains Qt Charts and is, as a whole, under the GNU General Public License version 3.</source>
        <translation>Keelson %1

Architekturstudio für ereignisgetriebene serverlose Systeme.

Der Quelltext steht unter der MIT-Lizenz. Dieses Programm enthält Qt Charts und steht als Ganzes unter der GNU General Public License, Version 3.</translation>
    </message>
</context>
<context>
    <name>keelson::MapLens</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Rename box</source>
        <translation>Kasten umbenennen</translation>
    </message>
    <message>
        <source>Connect box</source>
        <translation>Kasten verbinden</translation>
    </message>
    <message>
        <source>Tidy: arrange everything</source>
        <translation>Aufräumen: alles anordnen</translation>
    </message>
    <message>
        <source>Show what services are made of</source>
        <translation>Zeigen, woraus Services bestehen</translation>
    </message>
    <message>
        <source>There is nothing left to connect between these two.</source>
        <translation>Zwischen diesen beiden gibt es nichts mehr zu verbinden.</translation>
    </message>
    <message>
        <source>Everything is arranged already.</source>
        <translation>Alles ist schon angeordnet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>New event...</source>
        <translation>Neues Ereignis …</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Up to what is around</source>
        <translation>Hinauf zum Umgebenden</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Follow one event more</source>
        <translation>Ein Ereignis weiter folgen</translation>
    </message>
    <message>
        <source>Follow one event less</source>
        <translation>Ein Ereignis weniger folgen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>The map is being arranged...</source>
        <translation>Die Karte wird geordnet ...</translation>
    </message>
    <message>
        <source>Select an event first: a line between two services, or its note.</source>
        <translation>Zuerst ein Ereignis auswählen: eine Linie zwischen zwei Services oder seinen Zettel.</translation>
    </message>
    <message>
        <source>Select a service first.</source>
        <translation>Zuerst einen Service auswählen.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>aspect, name</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>%1 (select an event first)</source>
        <translation>%1 (zuerst ein Ereignis auswählen)</translation>
    </message>
    <message>
        <source>%1 (select a service first)</source>
        <translation>%1 (zuerst einen Service auswählen)</translation>
    </message>
    <message>
        <source>There is nothing more to see inside.</source>
        <translation>Darin ist nichts weiter zu sehen.</translation>
    </message>
    <message>
        <source>Select a subsystem, a service or an event to look inside.</source>
        <translation>Ein Subsystem, einen Service oder ein Ereignis auswählen, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>Karte filtern</translation>
    </message>
    <message>
        <source>Focus on what is selected</source>
        <translation>Auf die Auswahl fokussieren</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Journey of an event</source>
        <translation>Reise eines Ereignisses</translation>
    </message>
    <message>
        <source>Select what to focus on first.</source>
        <translation>Zuerst auswählen, worauf fokussiert werden soll.</translation>
    </message>
    <message>
        <source>Focus: plus and minus widen and narrow it, Esc leaves it.</source>
        <translation>Fokus: Plus und Minus weiten und verengen ihn, Esc verlässt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>Focus: %n steps around</source>
        <translation>
            <numerusform>Fokus: %n Schritt weit</numerusform>
            <numerusform>Fokus: %n Schritte weit</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is published or consumed yet: connect two services first.</source>
        <translation>Noch wird kein Ereignis veröffentlicht oder konsumiert: zuerst zwei Services verbinden.</translation>
    </message>
    <message>
        <source>No line that is selected was bent by hand.</source>
        <translation>Keine ausgewählte Linie wurde von Hand gebogen.</translation>
    </message>
    <message>
        <source>Tidy what is in the box</source>
        <translation>Inhalt des Kastens aufräumen</translation>
    </message>
    <message>
        <source>Tidy the selected boxes only</source>
        <translation>Nur die ausgewählten Kästen aufräumen</translation>
    </message>
    <message>
        <source>Straighten: let lines find their own way</source>
        <translation>Begradigen: Linien suchen ihren Weg selbst</translation>
    </message>
    <message>
        <source>Nothing of it was placed by hand.</source>
        <translation>Davon wurde nichts von Hand platziert.</translation>
    </message>
    <message>
        <source>Look around on the map</source>
        <translation>Sich auf der Karte umsehen</translation>
    </message>
    <message>
        <source>Look inside a subsystem, a service or an event</source>
        <translation>In ein Subsystem, einen Service oder ein Ereignis hineinsehen</translation>
    </message>
    <message>
        <source>Double-click its title, or a line</source>
        <translation>Doppelklick auf den Titel oder eine Linie</translation>
    </message>
    <message>
        <source>Rename a box</source>
        <translation>Einen Kasten umbenennen</translation>
    </message>
    <message>
        <source>Widen and narrow the focus while it is on</source>
        <translation>Den Fokus weiten und verengen, solange er an ist</translation>
    </message>
    <message>
        <source>Leave the focus</source>
        <translation>Den Fokus verlassen</translation>
    </message>
    <message>
        <source>A journey: its beginning, back, on, its end</source>
        <translation>Eine Reise: Anfang, zurück, weiter, Ende</translation>
    </message>
    <message>
        <source>A journey: play and stop</source>
        <translation>Eine Reise: abspielen und anhalten</translation>
    </message>
    <message>
        <source>Show another view</source>
        <translation>Eine andere Ansicht zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Untersuchen</translation>
    </message>
</context>
<context>
    <name>keelson::MarkdownFormat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown can only be exported.</source>
        <translation>Markdown kann nur exportiert werden.</translation>
    </message>
    <message>
        <source>The text could not be written: %1.</source>
        <translation>Der Text konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::MermaidFormat</name>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>A flowchart is drawn everywhere; C4 has the look of that model.</source>
        <translation>Ein Flussdiagramm wird überall gezeichnet; C4 sieht aus wie dieses Modell.</translation>
    </message>
    <message>
        <source>Flowchart</source>
        <translation>Flussdiagramm</translation>
    </message>
    <message>
        <source>C4 containers</source>
        <translation>C4-Container</translation>
    </message>
    <message>
        <source>Mermaid can only be exported.</source>
        <translation>Mermaid lässt sich nur exportieren.</translation>
    </message>
</context>
<context>
    <name>keelson::Metric</name>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>How often a function ran, failed runs included.</source>
        <translation>Wie oft eine Funktion lief, fehlgeschlagene Läufe eingeschlossen.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Runs that failed or timed out. Behind a stream one error is a whole batch that is tried again.</source>
        <translation>Läufe, die fehlschlugen oder zu lange dauerten. Hinter einem Stream ist ein Fehler ein ganzer Stapel, der wiederholt wird.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long runs take. The 95th percentile; the average would hide the slow ones.</source>
        <translation>Wie lange Läufe dauern. Das 95. Perzentil; der Durchschnitt würde die langsamen verbergen.</translation>
    </message>
    <message>
        <source>Iterator age when handed over</source>
        <translation>Iterator-Alter bei Übergabe</translation>
    </message>
    <message>
        <source>Age of the oldest record of each batch when its function got it. Says nothing while nothing is handed over.</source>
        <translation>Alter des ältesten Datensatzes jedes Stapels, als seine Funktion ihn bekam. Sagt nichts, solange nichts übergeben wird.</translation>
    </message>
    <message>
        <source>Iterator age</source>
        <translation>Iterator-Alter</translation>
    </message>
    <message>
        <source>Age of the oldest record not yet processed: how far a listener is behind. 0 when it has caught up.</source>
        <translation>Alter des ältesten noch nicht verarbeiteten Datensatzes: wie weit ein Listener zurückliegt. 0, wenn er aufgeholt hat.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Fault events: units of work set aside, to be resubmitted once the cause is gone.</source>
        <translation>Fehlerereignisse: beiseitegelegte Arbeitseinheiten, die neu eingereicht werden, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records handed to a function, repetitions included.</source>
        <translation>Datensätze, die einer Funktion übergeben wurden, Wiederholungen eingeschlossen.</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Tiefe der Warteschlange</translation>
    </message>
    <message>
        <source>Records waiting to be processed.</source>
        <translation>Datensätze, die auf Verarbeitung warten.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests answered, by status.</source>
        <translation>Beantwortete Anfragen, nach Status.</translation>
    </message>
    <message>
        <source>Domain events</source>
        <translation>Domänenereignisse</translation>
    </message>
    <message>
        <source>Events published to a hub, by type and by the service they come from.</source>
        <translation>In einen Hub veröffentlichte Ereignisse, nach Art und nach dem Service, von dem sie kommen.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>0 when the function is switched off at its source.</source>
        <translation>0, wenn die Funktion an ihrer Quelle abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>Drosselungen</translation>
    </message>
    <message>
        <source>Runs refused because a limit of concurrency was reached.</source>
        <translation>Läufe, die verweigert wurden, weil eine Grenze der Nebenläufigkeit erreicht war.</translation>
    </message>
    <message>
        <source>Concurrent runs</source>
        <translation>Gleichzeitige Läufe</translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation>Läufe zur selben Zeit.</translation>
    </message>
    <message>
        <source>Write throttles</source>
        <translation>Gedrosselte Schreibzugriffe</translation>
    </message>
    <message>
        <source>Writes a stream or table refused: a hot shard, or too little capacity.</source>
        <translation>Schreibzugriffe, die ein Stream oder eine Tabelle verweigerte: ein heißer Shard oder zu wenig Kapazität.</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>Records given up and put aside; they are lost unless somebody looks.</source>
        <translation>Aufgegebene, beiseitegelegte Datensätze; sie sind verloren, wenn niemand nachsieht.</translation>
    </message>
    <message>
        <source>Asynchronous events</source>
        <translation>Asynchrone Ereignisse</translation>
    </message>
    <message>
        <source>Events taken in to be handled later, before any filter or retry.</source>
        <translation>Ereignisse, die angenommen wurden, um später bearbeitet zu werden, vor jedem Filter und jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Asynchronous event age</source>
        <translation>Alter asynchroner Ereignisse</translation>
    </message>
    <message>
        <source>Time from when an event was taken in until its function ran: how stale work from a bus is.</source>
        <translation>Zeit von der Annahme eines Ereignisses, bis seine Funktion lief: wie alt die Arbeit von einem Bus ist.</translation>
    </message>
    <message>
        <source>Asynchronous events dropped</source>
        <translation>Verworfene asynchrone Ereignisse</translation>
    </message>
    <message>
        <source>Events given up before their function could handle them.</source>
        <translation>Ereignisse, die aufgegeben wurden, bevor ihre Funktion sie bearbeiten konnte.</translation>
    </message>
    <message>
        <source>Dead letters not written</source>
        <translation>Nicht geschriebene unzustellbare Datensätze</translation>
    </message>
    <message>
        <source>Records that could not even be put aside. They are lost.</source>
        <translation>Datensätze, die nicht einmal beiseitegelegt werden konnten. Sie sind verloren.</translation>
    </message>
    <message>
        <source>Destination failures</source>
        <translation>Fehler beim Ziel</translation>
    </message>
    <message>
        <source>Outcomes that could not be delivered to where they were to go.</source>
        <translation>Ergebnisse, die nicht dorthin zugestellt werden konnten, wohin sie sollten.</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>Genutzte vorgehaltene Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Share of the runs kept warm that are busy. At 1, more runs start cold.</source>
        <translation>Anteil der warm gehaltenen Läufe, die beschäftigt sind. Bei 1 starten weitere kalt.</translation>
    </message>
    <message>
        <source>Runs beyond those provisioned</source>
        <translation>Läufe über die vorgehaltenen hinaus</translation>
    </message>
    <message>
        <source>Runs for which no warm place was left.</source>
        <translation>Läufe, für die kein warmer Platz mehr da war.</translation>
    </message>
    <message>
        <source>Records polled</source>
        <translation>Abgeholte Datensätze</translation>
    </message>
    <message>
        <source>Records read from a stream or queue for a function, before the filter.</source>
        <translation>Datensätze, die für eine Funktion aus einem Stream oder einer Queue gelesen wurden, vor dem Filter.</translation>
    </message>
    <message>
        <source>Records filtered out</source>
        <translation>Ausgefilterte Datensätze</translation>
    </message>
    <message>
        <source>Records a filter kept away on purpose.</source>
        <translation>Datensätze, die ein Filter absichtlich fernhielt.</translation>
    </message>
    <message>
        <source>Records in failed batches</source>
        <translation>Datensätze in fehlgeschlagenen Stapeln</translation>
    </message>
    <message>
        <source>Records of batches that failed and are tried again.</source>
        <translation>Datensätze von Stapeln, die fehlschlugen und wiederholt werden.</translation>
    </message>
    <message>
        <source>Records dropped</source>
        <translation>Verworfene Datensätze</translation>
    </message>
    <message>
        <source>Records skipped because they expired or were tried too often. They are lost unless put aside.</source>
        <translation>Datensätze, die übersprungen wurden, weil sie abliefen oder zu oft versucht wurden. Sie sind verloren, wenn sie niemand beiseitegelegt hat.</translation>
    </message>
    <message>
        <source>Records done with</source>
        <translation>Erledigte Datensätze</translation>
    </message>
    <message>
        <source>Records removed from a queue because they were handled.</source>
        <translation>Datensätze, die aus einer Queue entfernt wurden, weil sie bearbeitet sind.</translation>
    </message>
    <message>
        <source>Incoming records</source>
        <translation>Eintreffende Datensätze</translation>
    </message>
    <message>
        <source>Records written to a stream, a queue or a delivery: what arrives.</source>
        <translation>Datensätze, die in einen Stream, eine Queue oder eine Lieferung geschrieben werden: was eintrifft.</translation>
    </message>
    <message>
        <source>Incoming bytes</source>
        <translation>Eintreffende Bytes</translation>
    </message>
    <message>
        <source>Bytes written to a stream. One shard takes 1 MB a second.</source>
        <translation>Bytes, die in einen Stream geschrieben werden. Ein Shard nimmt 1 MB in der Sekunde.</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Gelesene Datensätze</translation>
    </message>
    <message>
        <source>Records read, counted once for every reader.</source>
        <translation>Gelesene Datensätze, für jeden Leser einmal gezählt.</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>Gelesene Bytes</translation>
    </message>
    <message>
        <source>Bytes read, counted once for every reader.</source>
        <translation>Gelesene Bytes, für jeden Leser einmal gezählt.</translation>
    </message>
    <message>
        <source>Read throttles</source>
        <translation>Gedrosselte Lesezugriffe</translation>
    </message>
    <message>
        <source>Reads refused: too many readers of one shard, or too little capacity.</source>
        <translation>Verweigerte Lesezugriffe: zu viele Leser eines Shards oder zu wenig Kapazität.</translation>
    </message>
    <message>
        <source>Records refused</source>
        <translation>Verweigerte Datensätze</translation>
    </message>
    <message>
        <source>Records of a batch that the stream did not take; the writer has to send them again.</source>
        <translation>Datensätze eines Stapels, die der Stream nicht nahm; der Schreiber muss sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Age at the stream</source>
        <translation>Alter am Stream</translation>
    </message>
    <message>
        <source>How far the slowest reader of the whole stream is behind. Does not say which one.</source>
        <translation>Wie weit der langsamste Leser des ganzen Streams zurückliegt. Sagt nicht, welcher.</translation>
    </message>
    <message>
        <source>Consumer age</source>
        <translation>Alter des Konsumenten</translation>
    </message>
    <message>
        <source>How far one consumer is behind the newest record.</source>
        <translation>Wie weit ein Konsument hinter dem neuesten Datensatz zurückliegt.</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Rückstand des Konsumenten</translation>
    </message>
    <message>
        <source>Records a consumer has still to read, over all partitions.</source>
        <translation>Datensätze, die ein Konsument noch zu lesen hat, über alle Partitionen.</translation>
    </message>
    <message>
        <source>Committed offset</source>
        <translation>Bestätigte Position</translation>
    </message>
    <message>
        <source>Up to where a consumer has read a partition.</source>
        <translation>Bis wohin ein Konsument eine Partition gelesen hat.</translation>
    </message>
    <message>
        <source>End offset</source>
        <translation>Endposition</translation>
    </message>
    <message>
        <source>Where a partition ends; the distance to the committed offset is the lag.</source>
        <translation>Wo eine Partition endet; der Abstand zur bestätigten Position ist der Rückstand.</translation>
    </message>
    <message>
        <source>Write latency</source>
        <translation>Schreiblatenz</translation>
    </message>
    <message>
        <source>How long writes take.</source>
        <translation>Wie lange Schreibzugriffe dauern.</translation>
    </message>
    <message>
        <source>Read latency</source>
        <translation>Leselatenz</translation>
    </message>
    <message>
        <source>How long reads take.</source>
        <translation>Wie lange Lesezugriffe dauern.</translation>
    </message>
    <message>
        <source>Read capacity used</source>
        <translation>Genutzte Lesekapazität</translation>
    </message>
    <message>
        <source>Read units used. Compare it with what is provisioned.</source>
        <translation>Genutzte Leseeinheiten. Vergleichen Sie sie mit den vorgehaltenen.</translation>
    </message>
    <message>
        <source>Write capacity used</source>
        <translation>Genutzte Schreibkapazität</translation>
    </message>
    <message>
        <source>Write units used. Compare it with what is provisioned.</source>
        <translation>Genutzte Schreibeinheiten. Vergleichen Sie sie mit den vorgehaltenen.</translation>
    </message>
    <message>
        <source>Throttled requests</source>
        <translation>Gedrosselte Anfragen</translation>
    </message>
    <message>
        <source>Requests of which at least one part was refused, by operation.</source>
        <translation>Anfragen, von denen mindestens ein Teil verweigert wurde, je Operation.</translation>
    </message>
    <message>
        <source>System errors</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>Requests that failed inside the service used.</source>
        <translation>Anfragen, die im genutzten Dienst fehlschlugen.</translation>
    </message>
    <message>
        <source>Conditions not met</source>
        <translation>Nicht erfüllte Bedingungen</translation>
    </message>
    <message>
        <source>Writes refused because the record had changed or was newer. Some are the inverse optimistic lock at work.</source>
        <translation>Schreibzugriffe, die verweigert wurden, weil der Datensatz geändert oder neuer war. Manche sind die umgekehrte optimistische Sperre bei der Arbeit.</translation>
    </message>
    <message>
        <source>Transaction conflicts</source>
        <translation>Konflikte von Transaktionen</translation>
    </message>
    <message>
        <source>Writes refused because another transaction held the record.</source>
        <translation>Schreibzugriffe, die verweigert wurden, weil eine andere Transaktion den Datensatz hielt.</translation>
    </message>
    <message>
        <source>Items expired</source>
        <translation>Abgelaufene Einträge</translation>
    </message>
    <message>
        <source>Items removed because their time to live was over.</source>
        <translation>Einträge, die entfernt wurden, weil ihre Lebenszeit um war.</translation>
    </message>
    <message>
        <source>Replication latency</source>
        <translation>Latenz der Replikation</translation>
    </message>
    <message>
        <source>How long a write takes to reach the other region.</source>
        <translation>Wie lange ein Schreibzugriff braucht, bis er die andere Region erreicht.</translation>
    </message>
    <message>
        <source>Age of the oldest not replicated</source>
        <translation>Alter des ältesten nicht replizierten</translation>
    </message>
    <message>
        <source>How far a stream made from a table is behind it.</source>
        <translation>Wie weit ein Stream aus einer Tabelle hinter ihr zurückliegt.</translation>
    </message>
    <message>
        <source>Events matched</source>
        <translation>Passende Ereignisse</translation>
    </message>
    <message>
        <source>Events that fitted a rule of the bus.</source>
        <translation>Ereignisse, auf die eine Regel des Busses passte.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Events handed on to their targets.</source>
        <translation>Ereignisse, die an ihre Ziele weitergegeben wurden.</translation>
    </message>
    <message>
        <source>Failed deliveries</source>
        <translation>Fehlgeschlagene Zustellungen</translation>
    </message>
    <message>
        <source>Events given up after every attempt. They are lost unless put aside.</source>
        <translation>Ereignisse, die nach allen Versuchen aufgegeben wurden. Sie sind verloren, wenn sie niemand beiseitegelegt hat.</translation>
    </message>
    <message>
        <source>Deliveries tried again</source>
        <translation>Wiederholte Zustellungen</translation>
    </message>
    <message>
        <source>Attempts after the first one failed.</source>
        <translation>Versuche, nachdem der erste fehlschlug.</translation>
    </message>
    <message>
        <source>Deliveries lost</source>
        <translation>Verlorene Zustellungen</translation>
    </message>
    <message>
        <source>Failed deliveries that could not be put aside either. They are lost.</source>
        <translation>Fehlgeschlagene Zustellungen, die auch nicht beiseitegelegt werden konnten. Sie sind verloren.</translation>
    </message>
    <message>
        <source>Rules throttled</source>
        <translation>Gedrosselte Regeln</translation>
    </message>
    <message>
        <source>Times a rule was held back because its targets were called too often.</source>
        <translation>Wie oft eine Regel zurückgehalten wurde, weil ihre Ziele zu oft aufgerufen wurden.</translation>
    </message>
    <message>
        <source>Delivery latency</source>
        <translation>Latenz der Zustellung</translation>
    </message>
    <message>
        <source>From when an event was taken in until its target had it. Above 30 s something is wrong.</source>
        <translation>Von der Annahme eines Ereignisses, bis sein Ziel es hatte. Über 30 s stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Messages published</source>
        <translation>Veröffentlichte Nachrichten</translation>
    </message>
    <message>
        <source>Messages taken in to be passed on.</source>
        <translation>Nachrichten, die angenommen wurden, um sie weiterzugeben.</translation>
    </message>
    <message>
        <source>Delivery age</source>
        <translation>Alter der Lieferung</translation>
    </message>
    <message>
        <source>Age of the oldest record not yet delivered: how stale the event lake is.</source>
        <translation>Alter des ältesten noch nicht gelieferten Datensatzes: wie alt der Event Lake ist.</translation>
    </message>
    <message>
        <source>Delivery success</source>
        <translation>Erfolg der Lieferung</translation>
    </message>
    <message>
        <source>Share of deliveries that worked.</source>
        <translation>Anteil der Lieferungen, die gelangen.</translation>
    </message>
    <message>
        <source>Records in flight</source>
        <translation>Datensätze unterwegs</translation>
    </message>
    <message>
        <source>Records handed out and not yet done with.</source>
        <translation>Datensätze, die ausgegeben und noch nicht erledigt sind.</translation>
    </message>
    <message>
        <source>Records delayed</source>
        <translation>Verzögerte Datensätze</translation>
    </message>
    <message>
        <source>Records that wait for their time.</source>
        <translation>Datensätze, die auf ihre Zeit warten.</translation>
    </message>
    <message>
        <source>Empty reads</source>
        <translation>Leere Lesezugriffe</translation>
    </message>
    <message>
        <source>Reads that found nothing.</source>
        <translation>Lesezugriffe, die nichts fanden.</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>Size of the largest message.</source>
        <translation>Größe der größten Nachricht.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From request to answer. The 95th percentile; the average would hide the slow ones.</source>
        <translation>Von der Anfrage zur Antwort. Das 95. Perzentil; der Mittelwert würde die langsamen verstecken.</translation>
    </message>
    <message>
        <source>Latency behind the API</source>
        <translation>Latenz hinter der API</translation>
    </message>
    <message>
        <source>How long what answers behind an API takes. The rest is the API itself.</source>
        <translation>Wie lange das braucht, was hinter einer API antwortet. Der Rest ist die API selbst.</translation>
    </message>
    <message>
        <source>Latency of the first byte</source>
        <translation>Latenz des ersten Bytes</translation>
    </message>
    <message>
        <source>From request until the answer begins.</source>
        <translation>Von der Anfrage, bis die Antwort beginnt.</translation>
    </message>
    <message>
        <source>Client errors</source>
        <translation>Fehler der Aufrufer</translation>
    </message>
    <message>
        <source>Requests refused for a mistake of the caller: wrong, not allowed, or too many.</source>
        <translation>Anfragen, die wegen eines Fehlers des Aufrufers verweigert wurden: falsch, nicht erlaubt oder zu viele.</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Treffer im Cache</translation>
    </message>
    <message>
        <source>Requests answered from the cache.</source>
        <translation>Anfragen, die aus dem Cache beantwortet wurden.</translation>
    </message>
    <message>
        <source>Cache misses</source>
        <translation>Fehlschläge im Cache</translation>
    </message>
    <message>
        <source>Requests the cache had no answer for.</source>
        <translation>Anfragen, auf die der Cache keine Antwort hatte.</translation>
    </message>
    <message>
        <source>Bytes transferred</source>
        <translation>Übertragene Bytes</translation>
    </message>
    <message>
        <source>Bytes passed through.</source>
        <translation>Durchgeleitete Bytes.</translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation>Gespeicherte Bytes</translation>
    </message>
    <message>
        <source>Size of everything in a bucket, told once a day.</source>
        <translation>Größe von allem in einem Bucket, einmal am Tag gemeldet.</translation>
    </message>
    <message>
        <source>Objects stored</source>
        <translation>Gespeicherte Objekte</translation>
    </message>
    <message>
        <source>How many objects are in a bucket, told once a day.</source>
        <translation>Wie viele Objekte in einem Bucket sind, einmal am Tag gemeldet.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>People who signed in.</source>
        <translation>Personen, die sich anmeldeten.</translation>
    </message>
    <message>
        <source>Sign-in success</source>
        <translation>Erfolg der Anmeldungen</translation>
    </message>
    <message>
        <source>Share of attempts to sign in that worked.</source>
        <translation>Anteil der Anmeldeversuche, die gelangen.</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>People who signed up.</source>
        <translation>Personen, die sich registrierten.</translation>
    </message>
    <message>
        <source>Token refreshes</source>
        <translation>Erneuerte Token</translation>
    </message>
    <message>
        <source>Sessions that went on without a new sign-in.</source>
        <translation>Sitzungen, die ohne neue Anmeldung weitergingen.</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Workflows started.</source>
        <translation>Begonnene Abläufe.</translation>
    </message>
    <message>
        <source>Executions succeeded</source>
        <translation>Gelungene Ausführungen</translation>
    </message>
    <message>
        <source>Workflows that reached their end.</source>
        <translation>Abläufe, die an ihr Ende kamen.</translation>
    </message>
    <message>
        <source>Executions failed</source>
        <translation>Fehlgeschlagene Ausführungen</translation>
    </message>
    <message>
        <source>Workflows that ended in an error.</source>
        <translation>Abläufe, die mit einem Fehler endeten.</translation>
    </message>
    <message>
        <source>Executions timed out</source>
        <translation>Abgelaufene Ausführungen</translation>
    </message>
    <message>
        <source>Workflows that took longer than allowed.</source>
        <translation>Abläufe, die länger dauerten als erlaubt.</translation>
    </message>
    <message>
        <source>Executions aborted</source>
        <translation>Abgebrochene Ausführungen</translation>
    </message>
    <message>
        <source>Workflows that somebody ended.</source>
        <translation>Abläufe, die jemand beendete.</translation>
    </message>
    <message>
        <source>Execution time</source>
        <translation>Dauer der Ausführung</translation>
    </message>
    <message>
        <source>How long workflows take.</source>
        <translation>Wie lange Abläufe dauern.</translation>
    </message>
    <message>
        <source>Capture lag at the source</source>
        <translation>Rückstand der Erfassung an der Quelle</translation>
    </message>
    <message>
        <source>How far change data capture is behind the database it reads.</source>
        <translation>Wie weit die Erfassung von Änderungen hinter der Datenbank zurückliegt, die sie liest.</translation>
    </message>
    <message>
        <source>Capture lag at the target</source>
        <translation>Rückstand der Erfassung am Ziel</translation>
    </message>
    <message>
        <source>How far what change data capture writes is behind the database it reads.</source>
        <translation>Wie weit das, was die Erfassung von Änderungen schreibt, hinter der Datenbank zurückliegt, die sie liest.</translation>
    </message>
    <message>
        <source>Batch utilisation</source>
        <translation>Auslastung der Stapel</translation>
    </message>
    <message>
        <source>How full batches are. Above 0.7 for long, the listener is falling behind.</source>
        <translation>Wie voll die Stapel sind. Lange über 0,7 fällt der Listener zurück.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Records in a batch.</source>
        <translation>Datensätze in einem Stapel.</translation>
    </message>
    <message>
        <source>Units of work</source>
        <translation>Arbeitseinheiten</translation>
    </message>
    <message>
        <source>Units of work the pipelines of a function handled.</source>
        <translation>Arbeitseinheiten, die die Pipelines einer Funktion bearbeiteten.</translation>
    </message>
    <message>
        <source>Pipeline utilisation</source>
        <translation>Auslastung der Pipeline</translation>
    </message>
    <message>
        <source>Share of a batch that concerned the pipeline.</source>
        <translation>Anteil eines Stapels, der die Pipeline betraf.</translation>
    </message>
    <message>
        <source>Channel wait</source>
        <translation>Wartezeit im Kanal</translation>
    </message>
    <message>
        <source>How long units of work waited before a pipeline began: the iterator age of one pipeline.</source>
        <translation>Wie lange Arbeitseinheiten warteten, bis eine Pipeline begann: das Iterator-Alter einer Pipeline.</translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation>Zeit in der Pipeline</translation>
    </message>
    <message>
        <source>From when a record was published until a pipeline was done with it.</source>
        <translation>Von der Veröffentlichung eines Datensatzes, bis eine Pipeline mit ihm fertig war.</translation>
    </message>
    <message>
        <source>Wait for input and output</source>
        <translation>Warten auf Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>How long a step waited for a place to call out.</source>
        <translation>Wie lange ein Schritt auf einen Platz wartete, um nach außen zu rufen.</translation>
    </message>
    <message>
        <source>Time of input and output</source>
        <translation>Zeit der Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>How long a step took to call out.</source>
        <translation>Wie lange ein Schritt für einen Ruf nach außen brauchte.</translation>
    </message>
    <message>
        <source>Records compacted</source>
        <translation>Zusammengefasste Datensätze</translation>
    </message>
    <message>
        <source>Records that one unit of work stands for.</source>
        <translation>Datensätze, für die eine Arbeitseinheit steht.</translation>
    </message>
    <message>
        <source>Event size</source>
        <translation>Ereignisgröße</translation>
    </message>
    <message>
        <source>Size of the largest event.</source>
        <translation>Größe des größten Ereignisses.</translation>
    </message>
</context>
<context>
    <name>keelson::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Übersicht über das Board</translation>
    </message>
    <message>
        <source>Arrow keys move what is shown, Enter leads back to the board.</source>
        <translation>Pfeiltasten verschieben den Ausschnitt, Enter führt zurück zum Board.</translation>
    </message>
</context>
<context>
    <name>keelson::Missing</name>
    <message numerus="yes">
        <source>Draw %n thing(s) that run</source>
        <translation>
            <numerusform>%n Ding zeichnen, das läuft</numerusform>
            <numerusform>%n Dinge zeichnen, die laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say that “%1” runs as “%2”</source>
        <translation>Sagen, dass „%1“ als „%2“ läuft</translation>
    </message>
</context>
<context>
    <name>keelson::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Anderswo eine Kopie speichern …</translation>
    </message>
    <message>
        <source>This document came from elsewhere. Until you approve it, Keelson runs nothing and connects to nothing for it.</source>
        <translation>Dieses Dokument kam von anderswo. Bis Sie es freigeben, führt Keelson dafür nichts aus und verbindet sich mit nichts.</translation>
    </message>
    <message>
        <source>Approve this document</source>
        <translation>Dieses Dokument freigeben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>You are looking at a copy of %1, kept as a draft. Changes here do not reach the original.</source>
        <translation>Sie sehen eine Kopie von %1, als Entwurf aufbewahrt. Änderungen hier erreichen das Original nicht.</translation>
    </message>
    <message>
        <source>Move the copy to…</source>
        <translation>Kopie verschieben …</translation>
    </message>
    <message>
        <source>Nothing new in that copy</source>
        <translation>Nichts Neues in dieser Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n neue Änderung</numerusform>
            <numerusform>%n neue Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only in this window: do not close it.</source>
        <translation>Sie sind nur in diesem Fenster: schließen Sie es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept safe on this computer and will join the document when it can be written again.</source>
        <translation>
            <numerusform>%n Änderung ist auf diesem Computer in Sicherheit und kommt ins Dokument, sobald es wieder beschreibbar ist.</numerusform>
            <numerusform>%n Änderungen sind auf diesem Computer in Sicherheit und kommen ins Dokument, sobald es wieder beschreibbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes are not in the file.</source>
        <translation>Ihre Änderungen sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Trying to save again…</source>
        <translation>Speichern wird noch einmal versucht …</translation>
    </message>
</context>
<context>
    <name>keelson::Observe</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>no errors, no faults</source>
        <translation>keine Fehler, keine Störungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation>Im Fluss</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Nothing was ever read of it.</source>
        <translation>Davon wurde noch nie etwas gelesen.</translation>
    </message>
    <message>
        <source>It could work; nothing arrives.</source>
        <translation>Es könnte arbeiten; nichts kommt an.</translation>
    </message>
    <message>
        <source>Work is being done.</source>
        <translation>Es wird gearbeitet.</translation>
    </message>
    <message>
        <source>Work arrives and none is done. This is an alarm.</source>
        <translation>Arbeit kommt an, und keine wird getan. Dies ist ein Alarm.</translation>
    </message>
    <message>
        <source>It is switched off where it runs.</source>
        <translation>Es ist dort abgeschaltet, wo es läuft.</translation>
    </message>
    <message>
        <source>Its last value is older than two readings.</source>
        <translation>Sein letzter Wert ist älter als zwei Lesungen.</translation>
    </message>
    <message>
        <source>The source cannot be read; these are the last values known.</source>
        <translation>Die Quelle ist nicht lesbar; dies sind die letzten bekannten Werte.</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
</context>
<context>
    <name>keelson::ObserveLens</name>
    <message>
        <source>Pause or Continue Charts</source>
        <translation>Diagramme anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>This document came from elsewhere; it connects to nothing until you approve it.</source>
        <translation>Dieses Dokument kam von anderswo; es verbindet sich mit nichts, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>The plugin that reads &quot;%1&quot; was not found.</source>
        <translation>Das Plugin, das „%1“ liest, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Charts show everything</source>
        <translation>Die Diagramme zeigen alles</translation>
    </message>
    <message>
        <source>Charts show %1</source>
        <translation>Die Diagramme zeigen %1</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Iterator age</source>
        <translation>Iterator-Alter</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Record or Stop Recording</source>
        <translation>Aufzeichnen oder Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Record to</source>
        <translation>Aufzeichnen nach</translation>
    </message>
    <message>
        <source>Recordings of metrics (*.metrics)</source>
        <translation>Aufzeichnungen von Metriken (*.metrics)</translation>
    </message>
</context>
<context>
    <name>keelson::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keelson::Option</name>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>„%1“ gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Diese Option gibt es nicht.</translation>
    </message>
    <message>
        <source>This option is needed.</source>
        <translation>Diese Option wird gebraucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL.</source>
        <translation>„%1“ ist keine URL.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:9464/metrics.</source>
        <translation>Schreiben Sie sie wie http://localhost:9464/metrics.</translation>
    </message>
</context>
<context>
    <name>keelson::OutcomeTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Activities unavailable</source>
        <translation>Tätigkeiten nicht verfügbar</translation>
    </message>
    <message>
        <source>Activities degraded</source>
        <translation>Tätigkeiten eingeschränkt</translation>
    </message>
    <message>
        <source>Activities with stale data</source>
        <translation>Tätigkeiten mit veralteten Daten</translation>
    </message>
    <message>
        <source>Events lost or to be replayed</source>
        <translation>Ereignisse verloren oder nachzuspielen</translation>
    </message>
    <message>
        <source>Also down</source>
        <translation>Fällt auch aus</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>keelson::OutlineModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>keelson::OutlinePanel</name>
    <message>
        <source>Nothing here yet. What you put on a board or a map appears here.</source>
        <translation>Noch nichts da. Was Sie auf ein Board oder eine Karte stellen, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing is called that. “kind:event” looks among events only.</source>
        <translation>Nichts heißt so. „kind:event“ sucht nur unter Ereignissen.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find… (Ctrl+F)</source>
        <translation>Suchen … (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the model</source>
        <translation>Im Modell suchen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>keelson::ParagraphEditor</name>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>keelson::ParkingPanel</name>
    <message>
        <source>Parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Park a remark for later</source>
        <translation>Eine Bemerkung für später parken</translation>
    </message>
    <message>
        <source>Nothing is parked. Q takes the selected notes out of the way; what belongs elsewhere is typed in here.</source>
        <translation>Nichts ist geparkt. Q nimmt die ausgewählten Zettel aus dem Weg; was anderswohin gehört, wird hier eingetippt.</translation>
    </message>
    <message>
        <source>Enter brings it back to the board, Del drops it.</source>
        <translation>Eingabe holt es aufs Board zurück, Entf streicht es.</translation>
    </message>
</context>
<context>
    <name>keelson::PastPicture</name>
    <message>
        <source>Where it happened</source>
        <translation>Wo es geschah</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Nothing stood here yet.</source>
        <translation>Hier stand noch nichts.</translation>
    </message>
    <message>
        <source>There was no board and no map yet.</source>
        <translation>Es gab noch kein Board und keine Karte.</translation>
    </message>
    <message>
        <source>This view was not there then.</source>
        <translation>Diese Ansicht gab es damals nicht.</translation>
    </message>
    <message>
        <source>Board or map to look at</source>
        <translation>Board oder Karte, die zu sehen ist</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>Das Bild, wie es war</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>keelson::PeopleList</name>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Enter hands the keyboard over, F2 renames, Del removes.</source>
        <translation>Eingabe gibt die Tastatur weiter, F2 benennt um, Entf entfernt.</translation>
    </message>
    <message>
        <source>Add names: Ann, Ben</source>
        <translation>Namen hinzufügen: Anna, Ben</translation>
    </message>
    <message>
        <source>Names of those who are here</source>
        <translation>Namen derer, die da sind</translation>
    </message>
    <message>
        <source>Add who is here: each gets turns at the keyboard and votes.</source>
        <translation>Eintragen, wer da ist: Alle kommen an die Tastatur und haben Stimmen.</translation>
    </message>
    <message>
        <source>N passes the keyboard on to whoever had it least.</source>
        <translation>N gibt die Tastatur an die Person weiter, die sie am seltensten hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>keelson::Picture</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture would be too large for a PNG file.</source>
        <translation>Das Bild wäre zu groß für eine PNG-Datei.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Export at a smaller scale, or as SVG or PDF.</source>
        <translation>Exportieren Sie kleiner, oder als SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Für das Bild reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Export at a smaller scale, or as SVG.</source>
        <translation>Exportieren Sie kleiner, oder als SVG.</translation>
    </message>
</context>
<context>
    <name>keelson::PictureExport</name>
    <message>
        <source>The document has no board and no map.</source>
        <translation>Das Dokument hat kein Board und keine Karte.</translation>
    </message>
    <message>
        <source>There is no view of that name.</source>
        <translation>Es gibt keine Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation>Bilder werden als .svg, .png oder .pdf geschrieben.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::PictureFile</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Pixel picture (*.png)</source>
        <translation>Pixelbild (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Another picture is still being written.</source>
        <translation>Ein anderes Bild wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>Das Bild kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Vector picture that opens again (*.svg)</source>
        <translation>Vektorbild, das sich wieder öffnen lässt (*.svg)</translation>
    </message>
    <message>
        <source>Page that opens again (*.pdf)</source>
        <translation>Seite, die sich wieder öffnen lässt (*.pdf)</translation>
    </message>
</context>
<context>
    <name>keelson::PictureFormat</name>
    <message>
        <source>Picture with its document</source>
        <translation>Bild mit seinem Dokument</translation>
    </message>
    <message>
        <source>The picture is larger than 256 MB.</source>
        <translation>Das Bild ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>Pictures are saved by the studio.</source>
        <translation>Bilder speichert das Studio.</translation>
    </message>
    <message>
        <source>keelson --export map.svg shop.keelson</source>
        <translation>keelson --export map.svg shop.keelson</translation>
    </message>
</context>
<context>
    <name>keelson::PlantUmlFormat</name>
    <message>
        <source>PlantUML (C4)</source>
        <translation>PlantUML (C4)</translation>
    </message>
    <message>
        <source>PlantUML can only be exported.</source>
        <translation>PlantUML lässt sich nur exportieren.</translation>
    </message>
</context>
<context>
    <name>keelson::PropertyEditor</name>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dies ist keine Zahl.</translation>
    </message>
    <message>
        <source>such as 30 s or 1 h 30 min</source>
        <translation>etwa 30 s oder 1 h 30 min</translation>
    </message>
    <message>
        <source>This is not a duration. Write it as 30 s, 5 min, 2 h or 1 d.</source>
        <translation>Dies ist keine Dauer. Schreiben Sie sie als 30 s, 5 min, 2 h oder 1 d.</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>keelson::ProposalTree</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>keelson::ProposalsPanel</name>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Consider again</source>
        <translation>Wieder erwägen</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <source>Proposed services</source>
        <translation>Vorgeschlagene Dienste</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the map</source>
        <translation>
            <numerusform>%n auf der Karte</numerusform>
            <numerusform>%n auf der Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the board asks for is on the map.</source>
        <translation>Alles, was das Board verlangt, ist auf der Karte.</translation>
    </message>
    <message>
        <source>Nothing to propose yet.

Connect actors to commands, events to policies and commands to external systems: each activity, each system and each decision becomes a service.</source>
        <translation>Noch nichts vorzuschlagen.

Akteure mit Befehlen verbinden, Ereignisse mit Richtlinien und Befehle mit externen Systemen: jede Tätigkeit, jedes System und jede Entscheidung wird ein Dienst.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
</context>
<context>
    <name>keelson::PurgePanel</name>
    <message>
        <source>its label</source>
        <translation>ihre Bezeichnung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property and element</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the text that must go. It is found whatever its case, also inside longer texts, which then go as a whole.</source>
        <translation>Geben Sie den Text ein, der verschwinden muss. Groß- und Kleinschreibung ist gleich; steht er in einem längeren Text, verschwindet dieser ganz.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing in the history holds this text.</source>
        <translation>Nichts im Verlauf enthält diesen Text.</translation>
    </message>
    <message>
        <source>It stands in %1 and %2.</source>
        <translation>Er steht in %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Bezeichnung</numerusform>
            <numerusform>%n Bezeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in the model now and will be empty there.</source>
        <translation>
            <numerusform>%n davon steht jetzt im Modell und wird dort leer sein.</numerusform>
            <numerusform>%n davon stehen jetzt im Modell und werden dort leer sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of this document&apos;s log, checkpoint and unsaved copies, for good: no undo brings it back. A digest stays in its place, and a change says that you did it. Other copies lose it when they are merged. Files kept aside and exports are not touched.</source>
        <translation>Er wird aus dem Protokoll dieses Dokuments, aus seinem Zwischenstand und aus ungespeicherten Kopien genommen, endgültig: Rückgängigmachen holt ihn nicht zurück. An seiner Stelle bleibt eine Prüfsumme, und eine Änderung sagt, dass Sie es waren. Andere Kopien verlieren ihn, wenn sie vereint werden. Beiseitegelegte Dateien und Exporte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Beside the document, and not touched: %1</source>
        <translation>Neben dem Dokument, und nicht angetastet: %1</translation>
    </message>
    <message>
        <source>Purging…</source>
        <translation>Es wird getilgt …</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Endgültig tilgen</translation>
    </message>
    <message>
        <source>Purge a secret</source>
        <translation>Ein Geheimnis tilgen</translation>
    </message>
    <message>
        <source>The password, key or name that must go</source>
        <translation>Das Passwort, der Schlüssel oder Name, der verschwinden muss</translation>
    </message>
    <message>
        <source>Text to purge</source>
        <translation>Zu tilgender Text</translation>
    </message>
    <message>
        <source>Changes that hold it</source>
        <translation>Änderungen, die ihn enthalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>So short a text is part of many others.</source>
        <translation>Ein so kurzer Text ist Teil vieler anderer.</translation>
    </message>
    <message>
        <source>An author is called so, too; that cannot be purged.</source>
        <translation>Auch ein Autor heißt so; das lässt sich nicht tilgen.</translation>
    </message>
</context>
<context>
    <name>keelson::Registry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>Diese Datei ist kein Qt-Plugin.</translation>
    </message>
    <message>
        <source>This plugin is not made for Keelson.</source>
        <translation>Dieses Plugin ist nicht für Keelson gemacht.</translation>
    </message>
    <message>
        <source>The plugin&apos;s metadata has no id.</source>
        <translation>Die Metadaten des Plugins haben keine Kennung.</translation>
    </message>
    <message>
        <source>Another plugin has the same id.</source>
        <translation>Ein anderes Plugin hat dieselbe Kennung.</translation>
    </message>
</context>
<context>
    <name>keelson::RelationAdder</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>Related element</source>
        <translation>Verbundenes Element</translation>
    </message>
</context>
<context>
    <name>keelson::RelationList</name>
    <message>
        <source>Go to %1 “%2”</source>
        <translation>Zu %1 „%2“ gehen</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Diese Beziehung entfernen</translation>
    </message>
</context>
<context>
    <name>keelson::ReportFile</name>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Another comparison is still being written.</source>
        <translation>Ein anderer Vergleich wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The comparison cannot be written: %1.</source>
        <translation>Der Vergleich kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>keelson::ReportWindow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keelson::RestBar</name>
    <message>
        <source>%L1 of %L2 lines are placed.</source>
        <translation>%L1 von %L2 Zeilen liegen auf dem Board.</translation>
    </message>
    <message>
        <source>From one list %L1 can be taken; split it for the others.</source>
        <translation>Aus einer Liste gehen %L1; für die übrigen die Liste teilen.</translation>
    </message>
    <message>
        <source>Place the next %L1</source>
        <translation>Die nächsten %L1 hinlegen</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Rest weglassen</translation>
    </message>
</context>
<context>
    <name>keelson::ReviewMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ReviewPanel</name>
    <message>
        <source>Review (%1)</source>
        <translation>Prüfung (%1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings shown, all findings</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, looking...</source>
        <translation>%1, wird angesehen...</translation>
    </message>
    <message>
        <source>Accepted, and found no more:</source>
        <translation>Hingenommen und nicht mehr gefunden:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>element and rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a document to have it reviewed.</source>
        <translation>Ein Dokument öffnen, um es prüfen zu lassen.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird angesehen...</translation>
    </message>
    <message>
        <source>Nothing was found.

The rules of the book are asked again after every edit. What they find is listed here, with the reason and ways to mend it.</source>
        <translation>Nichts gefunden.

Die Regeln des Buchs werden nach jeder Änderung neu gefragt. Was sie finden, steht hier, mit dem Grund und mit Abhilfen.</translation>
    </message>
    <message>
        <source>Everything that was found has been accepted.</source>
        <translation>Alles, was gefunden wurde, ist hingenommen.</translation>
    </message>
    <message>
        <source>No finding answers what is looked for.</source>
        <translation>Kein Befund passt zu dem, was gesucht wird.</translation>
    </message>
    <message>
        <source>That has been mended already.</source>
        <translation>Das ist schon behoben.</translation>
    </message>
    <message>
        <source>Write decision records</source>
        <translation>Entscheidungen schreiben</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Write decision records...</source>
        <translation>Entscheidungen schreiben...</translation>
    </message>
    <message>
        <source>Show what was accepted</source>
        <translation>Hingenommenes zeigen</translation>
    </message>
    <message>
        <source>Find a finding</source>
        <translation>Befund suchen</translation>
    </message>
    <message>
        <source>Grouping, accepted findings, decision records</source>
        <translation>Gruppierung, Hingenommenes, Entscheidungen</translation>
    </message>
    <message>
        <source>Only of what is selected</source>
        <translation>Nur zu Ausgewähltem</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>keelson::Rollout</name>
    <message>
        <source>Wait until nobody reads %1 any more and what stands in the streams has been read; what the event lake keeps has the old form when it is replayed.</source>
        <translation>Warten, bis niemand mehr %1 liest und gelesen ist, was in den Streams steht; was der Event Lake aufbewahrt, hat beim Abspielen die alte Form.</translation>
    </message>
    <message>
        <source>it publishes “%1” with both “%2” and “%3”</source>
        <translation>veröffentlicht „%1“ mit „%2“ und „%3“</translation>
    </message>
    <message>
        <source>it reads “%3” of “%1” instead of “%2”</source>
        <translation>liest „%3“ von „%1“ statt „%2“</translation>
    </message>
    <message>
        <source>“%2” of “%1”</source>
        <translation>„%2“ von „%1“</translation>
    </message>
    <message>
        <source>it publishes “%1” without “%2”</source>
        <translation>veröffentlicht „%1“ ohne „%2“</translation>
    </message>
    <message>
        <source>it publishes “%1” always with “%2”</source>
        <translation>veröffentlicht „%1“ immer mit „%2“</translation>
    </message>
    <message>
        <source>it publishes “%2” of “%1” in the narrower type</source>
        <translation>veröffentlicht „%2“ von „%1“ im engeren Typ</translation>
    </message>
    <message>
        <source>it publishes “%2” of “%1” in the clear</source>
        <translation>veröffentlicht „%2“ von „%1“ im Klartext</translation>
    </message>
    <message>
        <source>it publishes “%1” with the state</source>
        <translation>veröffentlicht „%1“ mit dem Zustand</translation>
    </message>
    <message>
        <source>it does without “%2” of “%1”</source>
        <translation>kommt ohne „%2“ von „%1“ aus</translation>
    </message>
    <message>
        <source>it copes with “%1” without “%2”</source>
        <translation>kommt mit „%1“ ohne „%2“ zurecht</translation>
    </message>
    <message>
        <source>it may leave “%2” out of “%1”</source>
        <translation>darf „%2“ in „%1“ weglassen</translation>
    </message>
    <message>
        <source>it reads “%2” of “%1” in the wider type</source>
        <translation>liest „%2“ von „%1“ im weiteren Typ</translation>
    </message>
    <message>
        <source>it publishes “%2” of “%1” in the wider type</source>
        <translation>veröffentlicht „%2“ von „%1“ im weiteren Typ</translation>
    </message>
    <message>
        <source>it reads “%2” of “%1” encrypted and in the clear</source>
        <translation>liest „%2“ von „%1“ verschlüsselt und im Klartext</translation>
    </message>
    <message>
        <source>it publishes “%2” of “%1” encrypted</source>
        <translation>veröffentlicht „%2“ von „%1“ verschlüsselt</translation>
    </message>
    <message>
        <source>it does without “%1” when it is of another subsystem</source>
        <translation>kommt ohne „%1“ aus, wenn es zu einem anderen Subsystem gehört</translation>
    </message>
    <message>
        <source>it publishes “%1” inside its subsystem alone</source>
        <translation>veröffentlicht „%1“ nur im eigenen Subsystem</translation>
    </message>
    <message>
        <source>it asks for the state instead of taking it from “%1”</source>
        <translation>fragt nach dem Zustand, statt ihn aus „%1“ zu nehmen</translation>
    </message>
    <message>
        <source>it publishes “%1” without the state</source>
        <translation>veröffentlicht „%1“ ohne den Zustand</translation>
    </message>
    <message>
        <source>it does not count on replaying “%1”</source>
        <translation>rechnet nicht damit, „%1“ erneut abspielen zu können</translation>
    </message>
    <message>
        <source>it publishes “%1” as a transient message</source>
        <translation>veröffentlicht „%1“ als flüchtige Nachricht</translation>
    </message>
    <message>
        <source>it does not count on the order of “%1” by “%2”</source>
        <translation>verlässt sich nicht auf die Reihenfolge von „%1“ nach „%2“</translation>
    </message>
    <message>
        <source>it publishes “%1” with “%2” as partition key</source>
        <translation>veröffentlicht „%1“ mit „%2“ als Partitionsschlüssel</translation>
    </message>
    <message>
        <source>%1 in its new type, under a name of its own</source>
        <translation>%1 im neuen Typ, unter eigenem Namen</translation>
    </message>
    <message>
        <source>it publishes both “%1” and “%2”</source>
        <translation>veröffentlicht „%1“ und „%2“</translation>
    </message>
    <message>
        <source>it consumes “%2” instead of “%1”</source>
        <translation>konsumiert „%2“ statt „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an event</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>it no longer publishes “%1”</source>
        <translation>veröffentlicht „%1“ nicht mehr</translation>
    </message>
    <message>
        <source>it no longer consumes “%1”</source>
        <translation>konsumiert „%1“ nicht mehr</translation>
    </message>
    <message>
        <source>Tell the consumers of %1 who are not in the model, and wait until they can follow.</source>
        <translation>Den Konsumenten von %1, die nicht im Modell sind, Bescheid geben und warten, bis sie folgen können.</translation>
    </message>
    <message>
        <source>Deploy “%1”: %2.</source>
        <translation>„%1“ ausliefern: %2.</translation>
    </message>
    <message>
        <source>Deploy “%1” (team “%3”): %2.</source>
        <translation>„%1“ ausliefern (Team „%3“): %2.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Aufräumen</translation>
    </message>
</context>
<context>
    <name>keelson::RunPanel</name>
    <message>
        <source>Looking for Node…</source>
        <translation>Node wird gesucht …</translation>
    </message>
    <message>
        <source>Node is missing: fetching Node 24 into your cache folder.</source>
        <translation>Node fehlt: Node 24 wird in Ihren Zwischenspeicher geholt.</translation>
    </message>
    <message>
        <source>Run locally</source>
        <translation>Lokal starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Generates, installs and starts every service on this machine, then connects.</source>
        <translation>Erzeugt, installiert und startet jeden Service auf diesem Rechner und verbindet dann.</translation>
    </message>
    <message>
        <source>Installing packages… the first time takes a minute.</source>
        <translation>Pakete werden installiert … beim ersten Mal dauert es eine Minute.</translation>
    </message>
    <message>
        <source>Starting the services…</source>
        <translation>Die Services werden gestartet …</translation>
    </message>
    <message>
        <source>Running. Commands go to %1</source>
        <translation>Läuft. Befehle gehen an %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Unter Last</translation>
    </message>
    <message>
        <source>Sends commands and outside events at a steady rate, so that there is something to see.</source>
        <translation>Sendet Befehle und äußere Ereignisse gleichmäßig, damit es etwas zu sehen gibt.</translation>
    </message>
</context>
<context>
    <name>keelson::ScaffoldLens</name>
    <message>
        <source>Folder for the generated services</source>
        <translation>Ordner für die erzeugten Services</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 kept, %4 in conflict</source>
        <translation>%1 neu, %2 geändert, %3 behalten, %4 im Konflikt</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Öffnen Sie zuerst ein Dokument.</translation>
    </message>
    <message>
        <source>This document came from elsewhere. Look at what it generates, then allow it to run.</source>
        <translation>Dieses Dokument kam von anderswo. Sehen Sie an, was es erzeugt, und erlauben Sie dann, dass es läuft.</translation>
    </message>
    <message>
        <source>There is nothing to run yet: draw a service with its pattern first.</source>
        <translation>Noch gibt es nichts zu starten: Zeichnen Sie zuerst einen Service mit seinem Muster.</translation>
    </message>
    <message>
        <source>Scaffold</source>
        <translation>Gerüst</translation>
    </message>
    <message>
        <source>Service projects</source>
        <translation>Service-Projekte</translation>
    </message>
    <message>
        <source>&amp;Kit</source>
        <translation>&amp;Kit</translation>
    </message>
    <message>
        <source>Write into &amp;folder</source>
        <translation>In &amp;Ordner schreiben</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Allow this document to run</source>
        <translation>Diesem Dokument das Ausführen erlauben</translation>
    </message>
    <message>
        <source>What the kit could not express</source>
        <translation>Was das Kit nicht ausdrücken konnte</translation>
    </message>
    <message>
        <source>Generate the services</source>
        <translation>Services erzeugen</translation>
    </message>
    <message>
        <source>Run the system locally</source>
        <translation>System lokal starten</translation>
    </message>
    <message>
        <source>Files: %L1, all as generated.</source>
        <translation>Dateien: %L1, alle wie erzeugt.</translation>
    </message>
</context>
<context>
    <name>keelson::Scale</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
</context>
<context>
    <name>keelson::SecretDialog</name>
    <message>
        <source>Enter a secret</source>
        <translation>Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Keep it in the keyring of this desktop</source>
        <translation>Im Schlüsselbund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Otherwise it is known for this run only. Documents and settings hold its name, never the secret.</source>
        <translation>Sonst ist es nur für diesen Lauf bekannt. Dokumente und Einstellungen enthalten seinen Namen, nie das Geheimnis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>keelson::SecretField</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Eingeben …</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Kept in the keyring of this desktop.</source>
        <translation>Im Schlüsselbund dieses Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>Known for this run only.</source>
        <translation>Nur für diesen Lauf bekannt.</translation>
    </message>
    <message>
        <source>Not entered here yet; the keyring is asked for it.</source>
        <translation>Hier noch nicht eingegeben; der Schlüsselbund wird danach gefragt.</translation>
    </message>
    <message>
        <source>Waiting for the keyring …</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>keelson::Secrets</name>
    <message>
        <source>There is no stored secret called &quot;%1&quot;.</source>
        <translation>Es gibt kein gespeichertes Geheimnis namens „%1“.</translation>
    </message>
    <message>
        <source>Store it, or leave the option empty.</source>
        <translation>Speichern Sie es, oder lassen Sie die Option leer.</translation>
    </message>
</context>
<context>
    <name>keelson::SeenPanel</name>
    <message>
        <source>Find what runs</source>
        <translation>Finden, was läuft</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What runs is set up as the model says, as far as the source tells.</source>
        <translation>Was läuft, ist eingerichtet, wie das Modell es sagt, soweit die Quelle es meldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between what runs and the model</source>
        <translation>
            <numerusform>%n Unterschied zwischen dem, was läuft, und dem Modell</numerusform>
            <numerusform>%n Unterschiede zwischen dem, was läuft, und dem Modell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw the %n missing</source>
        <translation>
            <numerusform>Das %n fehlende zeichnen</numerusform>
            <numerusform>Die %n fehlenden zeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes elements of what runs and is on no map; one undo takes it back</source>
        <translation>Macht Elemente aus dem, was läuft und auf keiner Karte ist; einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Bind to the selected element</source>
        <translation>An das gewählte Element binden</translation>
    </message>
    <message>
        <source>Bind to “%1”</source>
        <translation>An „%1“ binden</translation>
    </message>
    <message>
        <source>Select one service, function, stream, queue or store, in the outline or on the map</source>
        <translation>Wählen Sie einen Service, eine Funktion, einen Stream, eine Queue oder einen Speicher in der Gliederung oder auf der Karte</translation>
    </message>
    <message>
        <source>Choose one line above</source>
        <translation>Wählen Sie oben eine Zeile</translation>
    </message>
    <message>
        <source>From now on its work is shown on that element</source>
        <translation>Von nun an wird seine Arbeit an diesem Element gezeigt</translation>
    </message>
</context>
<context>
    <name>keelson::SeenRows</name>
    <message>
        <source>you said so</source>
        <translation>Sie sagten es</translation>
    </message>
    <message>
        <source>the kit that made it</source>
        <translation>das Kit, das es erzeugte</translation>
    </message>
    <message>
        <source>its labels</source>
        <translation>seine Labels</translation>
    </message>
    <message>
        <source>its name: a guess</source>
        <translation>sein Name: geraten</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt durch</translation>
    </message>
</context>
<context>
    <name>keelson::ServiceRows</name>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The most troubled first.</source>
        <translation>Die mit den meisten Sorgen zuerst.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether work is being done.</source>
        <translation>Ob gearbeitet wird.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Iterator age: how old the oldest record is that waits for it.</source>
        <translation>Iterator-Alter: wie alt der älteste Datensatz ist, der auf ihn wartet.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Records that wait to be processed.</source>
        <translation>Datensätze, die auf Verarbeitung warten.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Records or requests a second, over the last minute.</source>
        <translation>Datensätze oder Anfragen je Sekunde, über die letzte Minute.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed runs a second, over the last minute.</source>
        <translation>Fehlgeschlagene Läufe je Sekunde, über die letzte Minute.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Units of work set aside a second, over the last minute.</source>
        <translation>Beiseitegelegte Arbeitseinheiten je Sekunde, über die letzte Minute.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 runs took no longer, over the last minute.</source>
        <translation>95 von 100 Läufen dauerten nicht länger, über die letzte Minute.</translation>
    </message>
</context>
<context>
    <name>keelson::ServiceTable</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>keelson::SessionActions</name>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung beginnen</translation>
    </message>
    <message>
        <source>Guidance, agenda and people</source>
        <translation>Leitfaden, Agenda und Menschen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Vorige Phase</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Zeit starten</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 Minuten mehr</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Pass the keyboard on</source>
        <translation>Die Tastatur weitergeben</translation>
    </message>
    <message>
        <source>Park notes</source>
        <translation>Zettel parken</translation>
    </message>
    <message>
        <source>Walk along the timeline</source>
        <translation>Die Zeitachse entlanggehen</translation>
    </message>
    <message>
        <source>Walk back from the end</source>
        <translation>Vom Ende her zurückgehen</translation>
    </message>
    <message>
        <source>Present the board</source>
        <translation>Das Board vorführen</translation>
    </message>
    <message>
        <source>Present from this note on</source>
        <translation>Ab diesem Zettel vorführen</translation>
    </message>
    <message>
        <source>Copy the story as Markdown</source>
        <translation>Die Geschichte als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save the story...</source>
        <translation>Die Geschichte speichern...</translation>
    </message>
</context>
<context>
    <name>keelson::SessionBar</name>
    <message>
        <source>Another phase</source>
        <translation>Eine andere Phase</translation>
    </message>
    <message>
        <source>This phase is from a newer version.</source>
        <translation>Diese Phase stammt aus einer neueren Version.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>Left of the break</source>
        <translation>Rest der Pause</translation>
    </message>
    <message>
        <source>Left of this phase</source>
        <translation>Rest dieser Phase</translation>
    </message>
    <message>
        <source>%1 drives, %2</source>
        <translation>%1 schreibt, %2</translation>
    </message>
    <message>
        <source>%1 drives</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>Pass the keyboard on</source>
        <translation>Die Tastatur weitergeben</translation>
    </message>
    <message>
        <source>Pass on to %1</source>
        <translation>Weiter an %1</translation>
    </message>
    <message>
        <source>%1 begins to drive</source>
        <translation>%1 beginnt zu schreiben</translation>
    </message>
    <message>
        <source>A break. Leave the room, leave the screen.</source>
        <translation>Pause. Raus aus dem Raum, weg vom Bildschirm.</translation>
    </message>
    <message>
        <source>The break is over: start the timer when all are back.</source>
        <translation>Die Pause ist vorbei: die Zeit starten, wenn alle zurück sind.</translation>
    </message>
    <message>
        <source>3 hours today: that is enough. Go on another day; everything stays as it is.</source>
        <translation>3 Stunden heute: Das reicht. An einem anderen Tag geht es weiter; alles bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes without a break: take 10 minutes.</source>
        <translation>
            <numerusform>%n Minute ohne Pause: 10 Minuten nehmen.</numerusform>
            <numerusform>%n Minuten ohne Pause: 10 Minuten nehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up. Go on to the next phase, or take 5 minutes more.</source>
        <translation>Die Zeit ist um. Weiter mit der nächsten Phase oder 5 Minuten mehr.</translation>
    </message>
    <message>
        <source>Add who is here (F6), so that everybody gets a turn and a vote.</source>
        <translation>Eintragen, wer da ist (F6), damit alle an die Reihe kommen und Stimmen haben.</translation>
    </message>
</context>
<context>
    <name>keelson::SessionPanel</name>
    <message>
        <source>A session goes through phases: everybody writes events, the story is put in order, people and systems join, questions are voted on. Start one, and this tells what to say and when to go on.</source>
        <translation>Eine Sitzung geht durch Phasen: Alle schreiben Ereignisse, die Geschichte wird geordnet, Menschen und Systeme kommen dazu, über Fragen wird abgestimmt. Sobald sie beginnt, steht hier, was zu sagen ist und wann es weitergeht.</translation>
    </message>
    <message>
        <source>What do you want to know at the end?</source>
        <translation>Was soll am Ende bekannt sein?</translation>
    </message>
    <message>
        <source>Purpose of the session</source>
        <translation>Zweck der Sitzung</translation>
    </message>
</context>
<context>
    <name>keelson::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>No shortcut is called like that.</source>
        <translation>So heißt kein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>keelson::SourceLine</name>
    <message>
        <source>Reading %1 every %2 s</source>
        <translation>Liest %1 alle %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 things it tells of are on the map</source>
        <translation>%1 von %2 Dingen, von denen sie berichtet, sind auf der Karte</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>Last read %1; trying again.</source>
        <translation>Zuletzt gelesen %1; neuer Versuch.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch.</translation>
    </message>
    <message>
        <source>Cannot be read. %1 %2</source>
        <translation>Nicht lesbar. %1 %2</translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation>Nichts ist verbunden.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung mit %1 …</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 so far, %2 a day at this pace</source>
        <translation>
            <numerusform>%n Anfrage, %1 bisher, %2 am Tag in diesem Takt</numerusform>
            <numerusform>%n Anfragen, %1 bisher, %2 am Tag in diesem Takt</numerusform>
        </translation>
    </message>
    <message>
        <source>close to the budget of %1 a day</source>
        <translation>nahe am Budget von %1 am Tag</translation>
    </message>
    <message>
        <source>Reading %1 has stopped: the budget of %2 a day is spent. What was read stays here.</source>
        <translation>Das Lesen von %1 hat aufgehört: Das Budget von %2 am Tag ist verbraucht. Was gelesen wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message numerus="yes">
        <source>recording to %1, %n reading(s)</source>
        <translation>
            <numerusform>zeichnet nach %1 auf, %n Lesung</numerusform>
            <numerusform>zeichnet nach %1 auf, %n Lesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Aufzeichnen …</translation>
    </message>
    <message>
        <source>Keep what is known and what comes in a file that can be played later, here or elsewhere</source>
        <translation>Was bekannt ist und was kommt in einer Datei behalten, die später abgespielt werden kann, hier oder anderswo</translation>
    </message>
</context>
<context>
    <name>keelson::StartOptions</name>
    <message>
        <source>Architecture studio for event-first serverless systems.</source>
        <translation>Architekturstudio für ereignisgetriebene serverlose Systeme.</translation>
    </message>
    <message>
        <source>Document to open.</source>
        <translation>Dokument, das geöffnet wird.</translation>
    </message>
    <message>
        <source>Start with the sample, as a new draft.</source>
        <translation>Mit dem Beispiel beginnen, als neuem Entwurf.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Language of the program, such as de.</source>
        <translation>Sprache des Programms, etwa de.</translation>
    </message>
    <message>
        <source>Lead through all lenses with the sample; write pictures and a report into the folder.</source>
        <translation>Mit dem Beispiel durch alle Linsen führen; Bilder und einen Bericht in den Ordner schreiben.</translation>
    </message>
    <message>
        <source>Write a picture of a view (.svg or .png) and end.</source>
        <translation>Ein Bild einer Ansicht schreiben (.svg oder .png) und enden.</translation>
    </message>
    <message>
        <source>Name of the view to write; the first one without.</source>
        <translation>Name der Ansicht; ohne ihn die erste.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>Only one document can be opened at a time.</source>
        <translation>Nur ein Dokument kann auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Es gibt kein Aussehen „%1“.</translation>
    </message>
    <message>
        <source>Either a document or the sample can be opened.</source>
        <translation>Entweder ein Dokument oder das Beispiel kann geöffnet werden.</translation>
    </message>
    <message>
        <source>--export needs a document or --sample.</source>
        <translation>--export braucht ein Dokument oder --sample.</translation>
    </message>
    <message>
        <source>Say when the window has been painted, and end.</source>
        <translation>Sagen, wann das Fenster gezeichnet ist, und enden.</translation>
    </message>
    <message>
        <source>Colours of notes: canonical, colour-blind or high-contrast.</source>
        <translation>Farben der Zettel: canonical, colour-blind oder high-contrast.</translation>
    </message>
    <message>
        <source>With --tour: only this chapter (storm), which needs nothing to be installed.</source>
        <translation>Mit --tour: nur dieses Kapitel (storm), für das nichts installiert sein muss.</translation>
    </message>
    <message>
        <source>There are no note colours “%1”.</source>
        <translation>Es gibt keine Zettelfarben „%1“.</translation>
    </message>
    <message>
        <source>The tour has the chapter “storm”; --chapter goes with --tour.</source>
        <translation>Die Führung hat das Kapitel „storm“; --chapter gehört zu --tour.</translation>
    </message>
</context>
<context>
    <name>keelson::StartPage</name>
    <message>
        <source>From the sticky note to the running system, on one model.</source>
        <translation>Vom Klebezettel zum laufenden System, auf einem Modell.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>An empty board. It is kept as a draft from the first note; move it to a name when you like.</source>
        <translation>Ein leeres Board. Es bleibt ab dem ersten Zettel als Entwurf erhalten; geben Sie ihm einen Namen, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel erkunden</translation>
    </message>
    <message>
        <source>A food delivery system as board, map, services and charts. Yours to change.</source>
        <translation>Ein Essenslieferdienst als Board, Karte, Services und Diagramme. Sie dürfen alles ändern.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>A Keelson document from this computer.</source>
        <translation>Ein Keelson-Dokument von diesem Rechner.</translation>
    </message>
    <message>
        <source>Recent documents and drafts</source>
        <translation>Zuletzt geöffnet und Entwürfe</translation>
    </message>
    <message>
        <source>Nothing yet. Begin with the sample: it takes a minute to see the whole loop.</source>
        <translation>Noch nichts. Beginnen Sie mit dem Beispiel: In einer Minute sehen Sie den ganzen Kreislauf.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>keelson::StateKey</name>
    <message>
        <source>0 is a value. – means that nothing is known.</source>
        <translation>0 ist ein Wert. – heißt, dass nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Behind, failing, throttled or setting work aside.</source>
        <translation>Im Rückstand, fehlerhaft, gedrosselt, oder es legt Arbeit beiseite.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Far behind, or every tenth run fails.</source>
        <translation>Weit im Rückstand, oder jeder zehnte Lauf scheitert.</translation>
    </message>
</context>
<context>
    <name>keelson::StatusLine</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Things in the document that need attention</source>
        <translation>Was im Dokument Aufmerksamkeit braucht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Past: %1</source>
        <translation>Vergangen: %1</translation>
    </message>
</context>
<context>
    <name>keelson::StormLens</name>
    <message>
        <source>Storm</source>
        <translation>Storm</translation>
    </message>
    <message>
        <source>Rename note</source>
        <translation>Zettel umbenennen</translation>
    </message>
    <message>
        <source>Duplicate notes</source>
        <translation>Zettel verdoppeln</translation>
    </message>
    <message>
        <source>Press E to note the first event, or double-click.
Tab continues the story: event, policy, command, event.</source>
        <translation>Drücken Sie E für das erste Ereignis, oder doppelklicken Sie.
Tab führt die Geschichte fort: Ereignis, Richtlinie, Befehl, Ereignis.</translation>
    </message>
    <message>
        <source>%1 and %2 have no relation on the board.</source>
        <translation>%1 und %2 haben auf dem Board keine Beziehung.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Make it a</source>
        <translation>Umwandeln in</translation>
    </message>
    <message>
        <source>Give to service</source>
        <translation>An Service übergeben</translation>
    </message>
    <message>
        <source>There is nothing in these notes that this service does not do already.</source>
        <translation>In diesen Zetteln steht nichts, was dieser Service nicht schon tut.</translation>
    </message>
    <message>
        <source>Merge with its namesakes</source>
        <translation>Mit Gleichnamigen verschmelzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Insert the missing %1</source>
        <translation>Fehlendes einfügen: %1</translation>
    </message>
    <message>
        <source>Merge with the known %1</source>
        <translation>Mit vorhandenem verschmelzen: %1</translation>
    </message>
    <message>
        <source>Keep two of that name</source>
        <translation>Zwei mit diesem Namen behalten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Along the timeline</source>
        <translation>Entlang der Zeitachse</translation>
    </message>
    <message>
        <source>Find and go</source>
        <translation>Suchen und gehen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Split note</source>
        <translation>Zettel teilen</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Zettel vereinen</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Select all of this kind</source>
        <translation>Alle dieser Art auswählen</translation>
    </message>
    <message>
        <source>Select all of this name</source>
        <translation>Alle dieses Namens auswählen</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Swap with the note before</source>
        <translation>Mit dem vorigen Zettel tauschen</translation>
    </message>
    <message>
        <source>Swap with the note after</source>
        <translation>Mit dem nächsten Zettel tauschen</translation>
    </message>
    <message>
        <source>A column earlier</source>
        <translation>Eine Spalte früher</translation>
    </message>
    <message>
        <source>A column later</source>
        <translation>Eine Spalte später</translation>
    </message>
    <message>
        <source>Find on this board…</source>
        <translation>Auf diesem Board suchen …</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>Nächster Fund</translation>
    </message>
    <message>
        <source>Previous found</source>
        <translation>Voriger Fund</translation>
    </message>
    <message>
        <source>First note</source>
        <translation>Erster Zettel</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Letzter Zettel</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Section after</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Next open hotspot</source>
        <translation>Nächster offener Brennpunkt</translation>
    </message>
    <message>
        <source>Previous open hotspot</source>
        <translation>Voriger offener Brennpunkt</translation>
    </message>
    <message>
        <source>Follow what it leads to</source>
        <translation>Dem folgen, wozu es führt</translation>
    </message>
    <message>
        <source>Follow what leads to it</source>
        <translation>Dem folgen, was dazu führt</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mitten senkrecht ausrichten</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Mitten waagerecht ausrichten</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Make the same size</source>
        <translation>Gleich groß machen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1: select the notes it is about first.</source>
        <translation>%1: erst die Zettel auswählen, um die es geht.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Zettel hinzufügen</translation>
    </message>
    <message>
        <source>Make what is selected a note of that kind</source>
        <translation>Ausgewähltes zu einem Zettel dieser Art machen</translation>
    </message>
    <message>
        <source>Shift+letter of the kind</source>
        <translation>Umschalt+Buchstabe der Art</translation>
    </message>
    <message>
        <source>While a note is typed</source>
        <translation>Während ein Zettel getippt wird</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next by the grammar, connected</source>
        <translation>Nächster nach der Grammatik, verbunden</translation>
    </message>
    <message>
        <source>Back to the note before</source>
        <translation>Zurück zum vorigen Zettel</translation>
    </message>
    <message>
        <source>Another of this kind, below</source>
        <translation>Noch einer dieser Art, darunter</translation>
    </message>
    <message>
        <source>Make it another kind</source>
        <translation>Eine andere Art daraus machen</translation>
    </message>
    <message>
        <source>Alt+letter of the kind</source>
        <translation>Alt+Buchstabe der Art</translation>
    </message>
    <message>
        <source>Split it at the cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Take a suggested name</source>
        <translation>Vorgeschlagenen Namen nehmen</translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>dann Eingabe</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>While it is connected: which one, and done</source>
        <translation>Beim Verbinden: womit, und fertig</translation>
    </message>
    <message>
        <source>While room is made: how much, and finely</source>
        <translation>Beim Platzschaffen: wie viel, und fein</translation>
    </message>
    <message>
        <source>or drag; Enter, Esc</source>
        <translation>oder ziehen; Eingabe, Esc</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>In dieser Richtung kommt nichts mehr.</translation>
    </message>
    <message>
        <source>%1 is locked. Ctrl+L unlocks it.</source>
        <translation>%1 ist gesperrt. Strg+L entsperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are locked and stay as they are. Ctrl+L unlocks them.</source>
        <translation>
            <numerusform>%n Zettel ist gesperrt und bleibt, wie er ist. Strg+L entsperrt.</numerusform>
            <numerusform>%n Zettel sind gesperrt und bleiben, wie sie sind. Strg+L entsperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag, or press arrows and Enter: what is right of the line moves, or below it. Esc leaves.</source>
        <translation>Ziehen, oder Pfeiltasten und Eingabe: was rechts der Linie liegt, rückt, oder was darunter liegt. Esc verlässt.</translation>
    </message>
    <message>
        <source>Split board for groups</source>
        <translation>Board für Gruppen teilen</translation>
    </message>
    <message>
        <source>One board for each section between pivotal events</source>
        <translation>Ein Board für jeden Abschnitt zwischen Schlüsselereignissen</translation>
    </message>
    <message>
        <source>Bring parts together</source>
        <translation>Teile zusammenführen</translation>
    </message>
    <message>
        <source>Put the notes of all parts back on the board they were split from</source>
        <translation>Die Zettel aller Teile auf das Board zurücklegen, von dem sie stammen</translation>
    </message>
    <message>
        <source>Mark where the story turns with pivotal events (V) first: the board is split there.</source>
        <translation>Zuerst mit Schlüsselereignissen (V) zeigen, wo die Geschichte sich wendet: dort wird das Board geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s). Give each group a copy of the document; File &gt; Merge brings their work back.</source>
        <translation>
            <numerusform>%n Teil. Jeder Gruppe eine Kopie des Dokuments geben; Datei &gt; Zusammenführen bringt ihre Arbeit zurück.</numerusform>
            <numerusform>%n Teile. Jeder Gruppe eine Kopie des Dokuments geben; Datei &gt; Zusammenführen bringt ihre Arbeit zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board has been split from this one.</source>
        <translation>Von diesem Board stammt kein anderes.</translation>
    </message>
    <message>
        <source>The parts are one board again.</source>
        <translation>Die Teile sind wieder ein Board.</translation>
    </message>
    <message>
        <source>Doubts (%1)</source>
        <translation>Zweifel (%1)</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>What is unusual on the board, and how to mend it</source>
        <translation>Was auf dem Board ungewöhnlich ist und wie es zu beheben ist</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Nächster Zweifel</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>Voriger Zweifel</translation>
    </message>
    <message>
        <source>Mend this note</source>
        <translation>Diesen Zettel beheben</translation>
    </message>
    <message>
        <source>Nothing is unusual on this board.</source>
        <translation>Auf diesem Board ist nichts ungewöhnlich.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+. to mend it)</source>
        <translation>%1 (Strg+. behebt es)</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is unusual about this note.</source>
        <translation>An diesem Zettel ist nichts ungewöhnlich.</translation>
    </message>
    <message>
        <source>Select a note first, or press F4 for the next doubt.</source>
        <translation>Zuerst einen Zettel auswählen oder mit F4 zum nächsten Zweifel gehen.</translation>
    </message>
    <message>
        <source>That has been mended already.</source>
        <translation>Das ist schon behoben.</translation>
    </message>
    <message>
        <source>Connect note</source>
        <translation>Zettel verbinden</translation>
    </message>
    <message>
        <source>Propose services</source>
        <translation>Dienste vorschlagen</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>How deep the board goes</source>
        <translation>Wie tief das Board geht</translation>
    </message>
    <message>
        <source>How deep the board goes: it says what is offered and what it is called, never what is allowed.</source>
        <translation>Wie tief das Board geht: sagt, was angeboten wird und wie es heißt, nie, was erlaubt ist.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>“%1” is offered from the level “%2” on; it may stand here all the same.</source>
        <translation>„%1“ wird ab der Tiefe „%2“ angeboten; hier darf es trotzdem stehen.</translation>
    </message>
    <message>
        <source>This event is pivotal already.</source>
        <translation>Dieses Ereignis ist schon ein Schlüsselereignis.</translation>
    </message>
    <message>
        <source>Draw a context around (Shift+B)</source>
        <translation>Kontext darum ziehen (Umschalt+B)</translation>
    </message>
    <message>
        <source>Make it pivotal (Shift+V)</source>
        <translation>Zum Schlüsselereignis machen (Umschalt+V)</translation>
    </message>
    <message>
        <source>Open it again (Shift+H)</source>
        <translation>Wieder öffnen (Umschalt+H)</translation>
    </message>
    <message>
        <source>Settle it (Shift+H)</source>
        <translation>Klären (Umschalt+H)</translation>
    </message>
    <message>
        <source>This cannot become notes. Drop lines of text, a text, CSV or Markdown file, or notes of another board.</source>
        <translation>Daraus werden keine Zettel. Textzeilen, eine Text-, CSV- oder Markdown-Datei oder Zettel eines anderen Boards fallen lassen.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Eine Datei auf einmal fallen lassen.</translation>
    </message>
    <message>
        <source>A file is being read already.</source>
        <translation>Es wird schon eine Datei gelesen.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>There is no line in this file that could be a note.</source>
        <translation>In dieser Datei ist keine Zeile, die ein Zettel sein könnte.</translation>
    </message>
    <message>
        <source>There is nothing in the clipboard that could become a note.</source>
        <translation>In der Zwischenablage ist nichts, was ein Zettel werden könnte.</translation>
    </message>
    <message>
        <source>Accepted. Enter on it shows it on the map.</source>
        <translation>Angenommen. Die Eingabetaste zeigt es auf der Karte.</translation>
    </message>
    <message>
        <source>Put the cursor where the note is to be split.</source>
        <translation>Den Cursor dorthin setzen, wo der Zettel geteilt werden soll.</translation>
    </message>
    <message>
        <source>Put the cursor where the note is to be split and press Alt+Enter again.</source>
        <translation>Den Cursor dorthin setzen, wo der Zettel geteilt werden soll, und noch einmal Alt+Eingabe drücken.</translation>
    </message>
    <message>
        <source>Draw a context around what is selected</source>
        <translation>Kontext um das Ausgewählte ziehen</translation>
    </message>
    <message>
        <source>Make the selected event pivotal</source>
        <translation>Ausgewähltes Ereignis zum Schlüsselereignis machen</translation>
    </message>
    <message>
        <source>Settle the selected hotspot, or open it again</source>
        <translation>Ausgewählten Brennpunkt klären oder wieder öffnen</translation>
    </message>
    <message>
        <source>Doubts and proposals</source>
        <translation>Zweifel und Vorschläge</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
</context>
<context>
    <name>keelson::StormSession</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung beginnen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Zeit starten</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Time is up for “%1”.</source>
        <translation>Die Zeit für „%1“ ist um.</translation>
    </message>
    <message>
        <source>There is no story to walk along yet: press E on the board to note an event.</source>
        <translation>Noch gibt es keine Geschichte: E auf dem Board legt ein Ereignis an.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: press E on the board to note an event.</source>
        <translation>Noch gibt es nichts zu zeigen: E auf dem Board legt ein Ereignis an.</translation>
    </message>
    <message>
        <source>The story is on the clipboard.</source>
        <translation>Die Geschichte ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This voting is not about such notes.</source>
        <translation>In dieser Abstimmung geht es nicht um solche Zettel.</translation>
    </message>
    <message>
        <source>%1 has no dots left. − takes one back.</source>
        <translation>%1 hat keine Punkte mehr. − nimmt einen zurück.</translation>
    </message>
    <message>
        <source>Select the notes to park first.</source>
        <translation>Zuerst die Zettel auswählen, die zu parken sind.</translation>
    </message>
</context>
<context>
    <name>keelson::Storming</name>
    <message>
        <source>An empty document</source>
        <translation>Ein leeres Dokument</translation>
    </message>
    <message>
        <source>An empty board</source>
        <translation>Ein leeres Board</translation>
    </message>
    <message>
        <source>Typing: %1 notes</source>
        <translation>Tippen: %1 Zettel</translation>
    </message>
    <message>
        <source>100 notes are on the board</source>
        <translation>100 Zettel sind auf dem Board</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>100 notes, typed, connected and arranged by keyboard alone</source>
        <translation>100 Zettel, allein mit der Tastatur getippt, verbunden und angeordnet</translation>
    </message>
    <message>
        <source>%1 notes and %2 connections by %3 key presses and no mouse; %4 of the notes overlap.</source>
        <translation>%1 Zettel und %2 Verbindungen mit %3 Tastendrücken und ohne Maus; %4 der Zettel überlappen.</translation>
    </message>
    <message>
        <source>A session begins</source>
        <translation>Eine Sitzung beginnt</translation>
    </message>
    <message>
        <source>A session with its phases, its guidance and its people</source>
        <translation>Eine Sitzung mit ihren Phasen, ihrer Anleitung und ihren Leuten</translation>
    </message>
    <message>
        <source>From phase to phase, until the hotspots</source>
        <translation>Von Phase zu Phase bis zu den Brennpunkten</translation>
    </message>
    <message>
        <source>Questions come up</source>
        <translation>Fragen kommen auf</translation>
    </message>
    <message>
        <source>A round of votes</source>
        <translation>Eine Abstimmung</translation>
    </message>
    <message>
        <source>Everybody has three dots</source>
        <translation>Alle haben drei Punkte</translation>
    </message>
    <message>
        <source>Counting the votes</source>
        <translation>Die Stimmen zählen</translation>
    </message>
    <message>
        <source>Votes: %1.</source>
        <translation>Stimmen: %1.</translation>
    </message>
    <message>
        <source>Three people have voted for the hotspots</source>
        <translation>Drei Leute haben über die Brennpunkte abgestimmt</translation>
    </message>
    <message>
        <source>Walking along the story</source>
        <translation>Die Geschichte entlang gehen</translation>
    </message>
    <message>
        <source>The story is walked through, a sentence a note</source>
        <translation>Die Geschichte wird durchgegangen, ein Satz je Zettel</translation>
    </message>
    <message>
        <source>The session ends</source>
        <translation>Die Sitzung endet</translation>
    </message>
    <message>
        <source>The story turns twice</source>
        <translation>Die Geschichte wendet sich zweimal</translation>
    </message>
    <message>
        <source>Mark where the story turns</source>
        <translation>Zeigen, wo die Geschichte sich wendet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>One board for each group</source>
        <translation>Ein Board für jede Gruppe</translation>
    </message>
    <message>
        <source>The part of the first group</source>
        <translation>Der Teil der ersten Gruppe</translation>
    </message>
    <message>
        <source>Together again</source>
        <translation>Wieder zusammen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>The parts are one board again</source>
        <translation>Die Teile sind wieder ein Board</translation>
    </message>
    <message>
        <source>What the board asks for</source>
        <translation>Was das Board verlangt</translation>
    </message>
    <message>
        <source>The services the board asks for, each with its reason</source>
        <translation>Die Dienste, die das Board verlangt, jeder mit seinem Grund</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>What was accepted, on the map</source>
        <translation>Was angenommen wurde, auf der Karte</translation>
    </message>
</context>
<context>
    <name>keelson::StoryFile</name>
    <message>
        <source>Save the story</source>
        <translation>Die Geschichte speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Another story is still being written.</source>
        <translation>Eine andere Geschichte wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The story cannot be written: %1.</source>
        <translation>Die Geschichte kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Einen beschreibbaren Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>keelson::StructurizrFormat</name>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>The JSON says where boxes stand, too.</source>
        <translation>Das JSON sagt auch, wo Kästen stehen.</translation>
    </message>
    <message>
        <source>DSL</source>
        <translation>DSL</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The workspace is larger than 32 MB.</source>
        <translation>Der Arbeitsbereich ist größer als 32 MB.</translation>
    </message>
</context>
<context>
    <name>keelson::StudioSecrets</name>
    <message>
        <source>Enter it where you connect; if the keyring of this desktop is locked, unlock it first.</source>
        <translation>Geben Sie es beim Verbinden ein; ist der Schlüsselbund dieses Desktops gesperrt, entsperren Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>keelson::Tile</name>
    <message>
        <source>Table, full screen, export</source>
        <translation>Tabelle, ganzer Bildschirm, Export</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as PNG, PDF or CSV…</source>
        <translation>Als PNG, PDF oder CSV sichern …</translation>
    </message>
</context>
<context>
    <name>keelson::TimeBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>position among changes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play what happened (Space)</source>
        <translation>Abspielen, was geschah (Leertaste)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play what happened</source>
        <translation>Abspielen, was geschah</translation>
    </message>
    <message>
        <source>Time, from the first change to the last</source>
        <translation>Zeit, von der ersten Änderung bis zur letzten</translation>
    </message>
    <message>
        <source>From the first change to the last. Left and Right go by one, Page Up and Page Down by ten.</source>
        <translation>Von der ersten Änderung bis zur letzten. Links und Rechts gehen um eine weiter, Bild auf und Bild ab um zehn.</translation>
    </message>
</context>
<context>
    <name>keelson::TimeChart</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 h</translation>
    </message>
</context>
<context>
    <name>keelson::Toolchain</name>
    <message>
        <source>Node is not installed.</source>
        <translation>Node ist nicht installiert.</translation>
    </message>
    <message>
        <source>Node %1 is too old: generated services need %2 or newer.</source>
        <translation>Node %1 ist zu alt: Erzeugte Services brauchen %2 oder neuer.</translation>
    </message>
    <message>
        <source>Let Keelson fetch Node 24 into your cache folder, or set KEELSON_NODE to a folder that has one.</source>
        <translation>Lassen Sie Keelson Node 24 in Ihren Zwischenspeicher holen, oder setzen Sie KEELSON_NODE auf einen Ordner, der es enthält.</translation>
    </message>
    <message>
        <source>There is no npm to fetch Node with.</source>
        <translation>Es gibt kein npm, um Node zu holen.</translation>
    </message>
    <message>
        <source>Install the Debian package npm, or start the studio with ./run once.</source>
        <translation>Installieren Sie das Debian-Paket npm, oder starten Sie das Studio einmal mit ./run.</translation>
    </message>
</context>
<context>
    <name>keelson::Tour</name>
    <message>
        <source>The tour got no further than: %1</source>
        <translation>Die Führung kam nicht weiter als: %1</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>Die Startseite</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Naming it</source>
        <translation>Es bekommt einen Namen</translation>
    </message>
    <message>
        <source>Storm: the event storming board</source>
        <translation>Storm: das Board des Event Stormings</translation>
    </message>
    <message>
        <source>Map: subsystems behind bulkheads, event flows derived from publishes and consumes</source>
        <translation>Karte: Subsysteme hinter Schotten, Ereignisflüsse aus Veröffentlichen und Konsumieren abgeleitet</translation>
    </message>
    <message>
        <source>Looking at what will be generated</source>
        <translation>Ansehen, was erzeugt wird</translation>
    </message>
    <message>
        <source>Scaffold: every file before anything is written</source>
        <translation>Gerüst: jede Datei, bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>Generating, installing and starting the services</source>
        <translation>Services werden erzeugt, installiert und gestartet</translation>
    </message>
    <message>
        <source>The services run</source>
        <translation>Die Services laufen</translation>
    </message>
    <message>
        <source>Generated, installed and started in %1 s.</source>
        <translation>In %1 s erzeugt, installiert und gestartet.</translation>
    </message>
    <message>
        <source>The generated services, running on this machine</source>
        <translation>Die erzeugten Services, auf diesem Rechner laufend</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Under load, all well</source>
        <translation>Unter Last, alles gut</translation>
    </message>
    <message>
        <source>Observe: work metrics of the running system</source>
        <translation>Beobachten: Arbeitsmetriken des laufenden Systems</translation>
    </message>
    <message>
        <source>The map, lit by what runs</source>
        <translation>Die Karte, beleuchtet von dem, was läuft</translation>
    </message>
    <message>
        <source>Choosing a consumer</source>
        <translation>Ein Konsument wird gewählt</translation>
    </message>
    <message>
        <source>Stalling it</source>
        <translation>Er wird aufgehalten</translation>
    </message>
    <message>
        <source>Its iterator age grows</source>
        <translation>Sein Iterator-Alter wächst</translation>
    </message>
    <message>
        <source>A consumer is stalled: its iterator age grows by a second each second</source>
        <translation>Ein Konsument ist aufgehalten: Sein Iterator-Alter wächst jede Sekunde um eine Sekunde</translation>
    </message>
    <message>
        <source>The map shows who is behind</source>
        <translation>Die Karte zeigt, wer zurückliegt</translation>
    </message>
    <message>
        <source>It recovers</source>
        <translation>Er erholt sich</translation>
    </message>
    <message>
        <source>The backlog is drained</source>
        <translation>Der Rückstand ist abgearbeitet</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Observe, dark</source>
        <translation>Beobachten, dunkel</translation>
    </message>
    <message>
        <source>Storm, dark</source>
        <translation>Storm, dunkel</translation>
    </message>
    <message>
        <source>Map, dark</source>
        <translation>Karte, dunkel</translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation>Die Services werden angehalten</translation>
    </message>
    <message>
        <source>The iterator age of the stalled consumer did not rise and fall as it should.</source>
        <translation>Das Iterator-Alter des aufgehaltenen Konsumenten stieg und fiel nicht, wie es sollte.</translation>
    </message>
    <message>
        <source>The tour is over: see %1</source>
        <translation>Die Führung ist zu Ende: siehe %1</translation>
    </message>
    <message>
        <source>Connecting to made-up numbers</source>
        <translation>Mit ausgedachten Zahlen verbinden</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Made-up numbers: a stalled consumer, a poison event and a throttled consumer, told apart on the map</source>
        <translation>Ausgedachte Zahlen: ein stillstehender Konsument, ein giftiges Ereignis und ein gedrosselter Konsument, auf der Karte zu unterscheiden</translation>
    </message>
    <message>
        <source>Working out why</source>
        <translation>Herausfinden, warum</translation>
    </message>
    <message>
        <source>Why each is behind, and what would help</source>
        <translation>Warum jeder zurückliegt und was helfen würde</translation>
    </message>
    <message>
        <source>The dashboards</source>
        <translation>Die Übersichten</translation>
    </message>
    <message>
        <source>The dashboards of the book&apos;s author, on made-up numbers</source>
        <translation>Die Übersichten des Autors des Buches, mit ausgedachten Zahlen</translation>
    </message>
</context>
<context>
    <name>keelson::TourReport</name>
    <message>
        <source>Keelson: a tour of %1</source>
        <translation>Keelson: eine Führung durch %1</translation>
    </message>
    <message>
        <source>Iterator age of %1</source>
        <translation>Iterator-Alter von %1</translation>
    </message>
    <message>
        <source>Shaded: the time in which the consumer was stalled.</source>
        <translation>Schattiert: die Zeit, in der der Konsument aufgehalten war.</translation>
    </message>
</context>
<context>
    <name>keelson::Transfers</name>
    <message>
        <source>The document was not moved.</source>
        <translation>Das Dokument wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>Die Kopie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
        <source>Copy without history saved as %1</source>
        <translation>Kopie ohne Verlauf gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was not merged.</source>
        <translation>%1 wurde nicht zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>keelson::UnsavedNotice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>document, number of changes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes that could not be saved are kept on this computer: %1</source>
        <translation>Änderungen, die nicht gespeichert werden konnten, sind auf diesem Computer aufgehoben: %1</translation>
    </message>
    <message>
        <source>Show on the start page</source>
        <translation>Auf der Startseite zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>keelson::UnsavedPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when the document is opened.</source>
        <translation>Sie kommen zurück, wenn das Dokument geöffnet wird.</translation>
    </message>
    <message>
        <source>The document is not at %1 any more, but all of it is kept here.</source>
        <translation>Das Dokument ist nicht mehr unter %1, aber hier ist alles davon aufgehoben.</translation>
    </message>
    <message>
        <source>The document is not at %1 any more. Bring it back there, or open a copy of it: its changes then join it.</source>
        <translation>Das Dokument ist nicht mehr unter %1. Holen Sie es dorthin zurück, oder öffnen Sie eine Kopie davon: dann kommen die Änderungen hinein.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more document(s)</source>
        <translation>
            <numerusform>und %n weiteres Dokument</numerusform>
            <numerusform>und %n weitere Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes of %1 (%2)</source>
        <comment>document, number of changes</comment>
        <translation>Ungespeicherte Änderungen von %1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
</context>
<context>
    <name>keelson::UnsavedWork</name>
    <message>
        <source>a draft</source>
        <translation>einem Entwurf</translation>
    </message>
    <message>
        <source>The unsaved changes were not discarded.</source>
        <translation>Die ungespeicherten Änderungen wurden nicht verworfen.</translation>
    </message>
</context>
<context>
    <name>keelson::ViewChooser</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: new, rename, remove</source>
        <translation>%1: neu, umbenennen, entfernen</translation>
    </message>
    <message>
        <source>%1 (not kept)</source>
        <comment>name of a view</comment>
        <translation>%1 (nicht behalten)</translation>
    </message>
</context>
<context>
    <name>keelson::VotePanel</name>
    <message>
        <source>Close and show the result</source>
        <translation>Schließen und Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Close the voting</source>
        <translation>Die Abstimmung schließen</translation>
    </message>
    <message>
        <source>Dots a person</source>
        <translation>Punkte je Person</translation>
    </message>
    <message>
        <source>Secret until it is closed</source>
        <translation>Geheim bis zum Schluss</translation>
    </message>
    <message>
        <source>Open the voting</source>
        <translation>Die Abstimmung eröffnen</translation>
    </message>
    <message numerus="yes">
        <source>For %n kinds</source>
        <translation>
            <numerusform>Für %n Art</numerusform>
            <numerusform>Für %n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Add who is here first (F6): everybody gets the same number of dots.</source>
        <translation>Zuerst eintragen, wer da ist (F6): Alle bekommen gleich viele Punkte.</translation>
    </message>
    <message>
        <source>Everybody spends dots on what matters most, several on one note if need be.</source>
        <translation>Alle setzen Punkte auf das Wichtigste, auch mehrere auf einen Zettel.</translation>
    </message>
    <message>
        <source>Pick who votes: by number, or in this list.</source>
        <translation>Wählen, wer abstimmt: mit der Nummer oder in dieser Liste.</translation>
    </message>
    <message>
        <source>Click notes, or press Space on one, to put dots; right click or − takes one back. Another number: the next voter. Esc: done.</source>
        <translation>Klick auf Zettel oder Leertaste auf einem setzt Punkte; Rechtsklick oder − nimmt einen zurück. Eine andere Nummer: die nächste Person. Esc: fertig.</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>Wer abstimmt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) left</source>
        <translation>
            <numerusform>%1, noch %n Punkt</numerusform>
            <numerusform>%1, noch %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>Round to show</source>
        <translation>Runde, die zu sehen ist</translation>
    </message>
    <message>
        <source>The result is shown when the voting is closed.</source>
        <translation>Das Ergebnis ist nach dem Schließen zu sehen.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Votes in “%1”</source>
        <translation>Stimmen in „%1“</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>keelson::WalkBar</name>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What is unclear here?</source>
        <translation>Was ist hier unklar?</translation>
    </message>
    <message>
        <source>Space: one back. What must have happened for this?</source>
        <translation>Leertaste: eins zurück. Was muss dafür geschehen sein?</translation>
    </message>
    <message>
        <source>Space: on.</source>
        <translation>Leertaste: weiter.</translation>
    </message>
    <message>
        <source>M: note by note.</source>
        <translation>M: Zettel für Zettel.</translation>
    </message>
    <message>
        <source>M: several at once.</source>
        <translation>M: mehrere zugleich.</translation>
    </message>
    <message>
        <source>Arrows, Page up and down, Home, End: anywhere. H: add a hotspot here. %1 Esc: end.</source>
        <translation>Pfeile, Bild auf und ab, Pos1, Ende: überallhin. H: hier einen Brennpunkt anlegen. %1 Esc: Ende.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>keelson::Wall</name>
    <message>
        <source>Escape leaves</source>
        <translation>Escape verlässt die Ansicht</translation>
    </message>
</context>
<context>
    <name>keelson::WhatIfPanel</name>
    <message>
        <source>What if it fails</source>
        <translation>Was, wenn es ausfällt</translation>
    </message>
    <message>
        <source>Copied the report as Markdown.</source>
        <translation>Bericht als Markdown kopiert.</translation>
    </message>
    <message>
        <source>What fails? Type a name</source>
        <translation>Was fällt aus? Namen eingeben</translation>
    </message>
    <message>
        <source>Fail selection</source>
        <translation>Auswahl ausfallen lassen</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Enter or a double click lets it work again</source>
        <translation>Eingabetaste oder Doppelklick lässt es wieder arbeiten</translation>
    </message>
    <message>
        <source>&amp;Outage</source>
        <translation>&amp;Ausfall</translation>
    </message>
    <message>
        <source>Length of the outage</source>
        <translation>Dauer des Ausfalls</translation>
    </message>
    <message>
        <source>30 s, 5 min, 1 h, 2 d</source>
        <translation>30 s, 5 min, 1 h, 2 d</translation>
    </message>
    <message>
        <source>What if this fails?</source>
        <translation>Was, wenn das ausfällt?</translation>
    </message>
    <message>
        <source>Nothing fails</source>
        <translation>Nichts fällt aus</translation>
    </message>
    <message>
        <source>Export the report...</source>
        <translation>Bericht exportieren ...</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Bulkheads</source>
        <translation>Schotten</translation>
    </message>
    <message>
        <source>How much goes down with what</source>
        <translation>Wie viel womit ausfällt</translation>
    </message>
    <message>
        <source>How well subsystems hold</source>
        <translation>Wie gut Teilsysteme halten</translation>
    </message>
    <message>
        <source>Select what fails on the map, type its name, or take the worst from the ranking.</source>
        <translation>Auf der Karte wählen, was ausfällt, seinen Namen eingeben oder das Schlimmste aus der Rangfolge nehmen.</translation>
    </message>
    <message>
        <source>Looking at what needs what...</source>
        <translation>Es wird nachgesehen, was was braucht ...</translation>
    </message>
    <message>
        <source>No user is drawn: connect an actor to a service to see what people can still do.</source>
        <translation>Es ist kein Nutzer gezeichnet: einen Akteur mit einem Dienst verbinden, um zu sehen, was Menschen noch tun können.</translation>
    </message>
    <message>
        <source>%1 of %2 activities unavailable, %3 degraded, %4 stale</source>
        <translation>%1 von %2 Tätigkeiten nicht verfügbar, %3 eingeschränkt, %4 veraltet</translation>
    </message>
    <message>
        <source>Select a service, a subsystem, a hub, a store or an external system first.</source>
        <translation>Zuerst einen Dienst, ein Teilsystem, einen Hub, einen Speicher oder ein Fremdsystem wählen.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” that can fail.</source>
        <translation>Es gibt nichts namens „%1“, das ausfallen kann.</translation>
    </message>
    <message>
        <source>Several things are called “%1”: type what it is in first, such as Ordering/Event Hub.</source>
        <translation>Mehreres heißt „%1“: zuerst eingeben, worin es liegt, etwa Ordering/Event Hub.</translation>
    </message>
    <message>
        <source>An outage lasts from a second to a year: 30 s, 5 min, 1 h, 2 d.</source>
        <translation>Ein Ausfall dauert von einer Sekunde bis zu einem Jahr: 30 s, 5 min, 1 h, 2 d.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Der Bericht kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>keelson::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New &amp;sample</source>
        <translation>Neues &amp;Beispiel</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>C&amp;lose document</source>
        <translation>Dokument &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the outline</source>
        <translation>In der Gliederung &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Keelson</source>
        <translation>Ü&amp;ber Keelson</translation>
    </message>
    <message>
        <source>&amp;Crash reports…</source>
        <translation>&amp;Absturzberichte…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verb such as Undo, then what it undoes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy without &amp;history…</source>
        <translation>Kopie ohne &amp;Verlauf …</translation>
    </message>
    <message>
        <source>Mer&amp;ge a copy…</source>
        <translation>Kopie zusammen&amp;führen …</translation>
    </message>
    <message>
        <source>As on a &amp;wall</source>
        <translation>Wie an der &amp;Wand</translation>
    </message>
    <message>
        <source>For &amp;every eye</source>
        <translation>Für &amp;jedes Auge</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>keelson::WindowMenus</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Note colours</source>
        <translation>&amp;Zettelfarben</translation>
    </message>
</context>
<context>
    <name>keelson::WiringPanel</name>
    <message>
        <source>Event wiring</source>
        <translation>Ereignisverdrahtung</translation>
    </message>
    <message>
        <source>Find an event or a service</source>
        <translation>Ereignis oder Dienst finden</translation>
    </message>
    <message>
        <source>Which defects</source>
        <translation>Welche Mängel</translation>
    </message>
    <message>
        <source>Events and who they join</source>
        <translation>Ereignisse und wen sie verbinden</translation>
    </message>
    <message>
        <source>Who publishes and consumes this event?</source>
        <translation>Wer veröffentlicht und konsumiert dieses Ereignis?</translation>
    </message>
    <message>
        <source>Copy the wiring as CSV</source>
        <translation>Verdrahtung als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the wiring as Markdown</source>
        <translation>Verdrahtung als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Defects (%1)</source>
        <translation>Mängel (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No event is published or consumed yet. Drag from one service to another on the map to send one.</source>
        <translation>Noch wird kein Ereignis veröffentlicht oder konsumiert. Auf der Karte von einem Dienst zum anderen ziehen, um eines zu senden.</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Alles ist stimmig.</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s). Choose a line to see it on the map.</source>
        <translation>
            <numerusform>%n Mangel. Eine Zeile wählen, um ihn auf der Karte zu sehen.</numerusform>
            <numerusform>%n Mängel. Eine Zeile wählen, um sie auf der Karte zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with this event.</source>
        <translation>An diesem Ereignis ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Select an event first, or an arrow between two services.</source>
        <translation>Zuerst ein Ereignis wählen, oder einen Pfeil zwischen zwei Diensten.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the wiring of %n event(s).</source>
        <translation>
            <numerusform>Verdrahtung von %n Ereignis kopiert.</numerusform>
            <numerusform>Verdrahtung von %n Ereignissen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::WiringRows</name>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Konsumiert von</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
</context>
<context>
    <name>keelson::asyncapi::Reader</name>
    <message>
        <source>Payloads in other schema languages than JSON Schema</source>
        <translation>Inhalte in anderen Schemasprachen als JSON-Schema</translation>
    </message>
    <message>
        <source>What schemas say with “%1”</source>
        <translation>Was Schemas mit „%1“ sagen</translation>
    </message>
    <message>
        <source>Headers of messages</source>
        <translation>Kopfzeilen von Nachrichten</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindings</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Sicherheitsverfahren</translation>
    </message>
    <message>
        <source>%1 do not come along (%2 times).</source>
        <translation>%1 kommen nicht mit (%2-mal).</translation>
    </message>
    <message>
        <source>“%1” leads out of the file or nowhere.</source>
        <translation>„%1“ führt aus der Datei hinaus oder nirgendwohin.</translation>
    </message>
    <message>
        <source>The document has no messages.</source>
        <translation>Das Dokument hat keine Nachrichten.</translation>
    </message>
    <message>
        <source>This is no AsyncAPI document: it does not say its version.</source>
        <translation>Das ist kein AsyncAPI-Dokument: Es nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>AsyncAPI %1 cannot be read, only 3.</source>
        <translation>AsyncAPI %1 kann nicht gelesen werden, nur 3.</translation>
    </message>
    <message>
        <source>Convert it first: npx @asyncapi/cli convert FILE -t 3.0.0</source>
        <translation>Zuerst umwandeln: npx @asyncapi/cli convert FILE -t 3.0.0</translation>
    </message>
</context>
<context>
    <name>keelson::asyncapi::Yaml</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Die Datei ist mehr als %1 Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>The file unfolds to more than %1 values.</source>
        <translation>Die Datei entfaltet sich zu mehr als %1 Werten.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A key is no text.</source>
        <translation>Ein Schlüssel ist kein Text.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1.</source>
        <translation>Das JSON ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>The YAML is broken: %1.</source>
        <translation>Das YAML ist fehlerhaft: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::awstypescript::Design</name>
    <message>
        <source>“%1” is an external service gateway, which is not generated yet. Locally its events come from the load.</source>
        <translation>„%1“ ist ein External Service Gateway; das wird noch nicht erzeugt. Lokal kommen seine Ereignisse aus der Last.</translation>
    </message>
    <message>
        <source>“%1” is generated as a task BFF; its variant is not generated yet.</source>
        <translation>„%1“ wird als Aufgaben-BFF erzeugt; seine Variante wird noch nicht erzeugt.</translation>
    </message>
    <message>
        <source>Services outside any subsystem are generated as one.</source>
        <translation>Services außerhalb jedes Subsystems werden als eines erzeugt.</translation>
    </message>
    <message>
        <source>There is no service to generate: draw a BFF or a control service on the map.</source>
        <translation>Es gibt keinen Service zu erzeugen: Zeichnen Sie einen BFF oder einen Control Service auf die Karte.</translation>
    </message>
    <message>
        <source>Nothing generated publishes “%1”; locally it comes from the load.</source>
        <translation>Nichts Erzeugtes veröffentlicht „%1“; lokal kommt es aus der Last.</translation>
    </message>
    <message>
        <source>“%1” consumes nothing from which “%2” could follow.</source>
        <translation>„%1“ konsumiert nichts, woraus „%2“ folgen könnte.</translation>
    </message>
</context>
<context>
    <name>keelson::boards</name>
    <message>
        <source>This source tells p%1, which stands for p%2.</source>
        <translation>Diese Quelle nennt p%1; es steht hier für p%2.</translation>
    </message>
    <message>
        <source>This source tells p%1 of each time; the average is of these.</source>
        <translation>Diese Quelle nennt p%1 jedes Zeitabschnitts; der Durchschnitt ist der dieser Werte.</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>(nicht genannt)</translation>
    </message>
    <message>
        <source>This source does not always tell: %1.</source>
        <translation>Diese Quelle nennt nicht immer: %1.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>This source does not tell: %1.</source>
        <translation>Diese Quelle nennt nicht: %1.</translation>
    </message>
    <message>
        <source>No value in this time. Choose a longer one, or wait for the next reading.</source>
        <translation>Kein Wert in dieser Zeit. Wählen Sie eine längere oder warten Sie auf das nächste Lesen.</translation>
    </message>
    <message>
        <source>Nothing is told of %1. Choose “all” to see the rest.</source>
        <translation>Von %1 wird nichts genannt. Wählen Sie „alle“, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Domain Event Counts</source>
        <translation>Anzahl Domänenereignisse</translation>
    </message>
    <message>
        <source>Domain Event Counts by Type</source>
        <translation>Domänenereignisse nach Typ</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Fault Count</source>
        <translation>Anzahl Störungen</translation>
    </message>
    <message>
        <source>Iterator Age (Avg)</source>
        <translation>Iterator-Alter (Durchschnitt)</translation>
    </message>
    <message>
        <source>Domain Events by Source</source>
        <translation>Domänenereignisse nach Quelle</translation>
    </message>
    <message>
        <source>Iterator Age (Max)</source>
        <translation>Iterator-Alter (Maximum)</translation>
    </message>
    <message>
        <source>Domain Event Size Max</source>
        <translation>Größtes Domänenereignis</translation>
    </message>
    <message>
        <source>Domain Event Counts by Shard</source>
        <translation>Domänenereignisse nach Shard</translation>
    </message>
    <message>
        <source>Domain Events By Source, Type</source>
        <translation>Domänenereignisse nach Quelle, Typ</translation>
    </message>
    <message>
        <source>Top 25 Domain Events</source>
        <translation>25 häufigste Domänenereignisse</translation>
    </message>
    <message>
        <source>Bottom 25 Domain Events</source>
        <translation>25 seltenste Domänenereignisse</translation>
    </message>
    <message>
        <source>Bus Triggers</source>
        <translation>Auslösungen des Busses</translation>
    </message>
    <message>
        <source>Bus Trigger Failures</source>
        <translation>Gescheiterte Auslösungen des Busses</translation>
    </message>
    <message>
        <source>Listener Lambda Errors</source>
        <translation>Fehler der Listener-Lambdas</translation>
    </message>
    <message>
        <source>Domain Events</source>
        <translation>Domänenereignisse</translation>
    </message>
    <message>
        <source>What happened, who said so, and whether it arrived.</source>
        <translation>Was geschah, wer es sagte und ob es ankam.</translation>
    </message>
    <message>
        <source>No source tells what browsers see (RUM).</source>
        <translation>Keine Quelle nennt Browserdaten (RUM).</translation>
    </message>
    <message>
        <source>Domain Event Rate</source>
        <translation>Ereignisrate</translation>
    </message>
    <message>
        <source>Listener Rate</source>
        <translation>Listener-Rate</translation>
    </message>
    <message>
        <source>REST Rate</source>
        <translation>REST-Rate</translation>
    </message>
    <message>
        <source>Trigger Rate</source>
        <translation>Trigger-Rate</translation>
    </message>
    <message>
        <source>View Count</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Listener Errors</source>
        <translation>Listener-Fehler</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Trigger Errors</source>
        <translation>Trigger-Fehler</translation>
    </message>
    <message>
        <source>View Errors</source>
        <translation>Ansichtsfehler</translation>
    </message>
    <message>
        <source>Iterator Age</source>
        <translation>Iterator-Alter</translation>
    </message>
    <message>
        <source>Listener Duration</source>
        <translation>Listener-Dauer</translation>
    </message>
    <message>
        <source>REST Duration</source>
        <translation>REST-Dauer</translation>
    </message>
    <message>
        <source>Trigger Duration</source>
        <translation>Trigger-Dauer</translation>
    </message>
    <message>
        <source>View Load</source>
        <translation>Ansichten laden</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>AWS Check Status</source>
        <translation>AWS-Status</translation>
    </message>
    <message>
        <source>Count by Service</source>
        <translation>Anzahl nach Service</translation>
    </message>
    <message>
        <source>5XX</source>
        <translation>5XX</translation>
    </message>
    <message>
        <source>DMS CDC Latency (max)</source>
        <translation>DMS-CDC-Latenz (Maximum)</translation>
    </message>
    <message>
        <source>Overview (Work/RED)</source>
        <translation>Übersicht (Arbeit/RED)</translation>
    </message>
    <message>
        <source>Rate, errors and duration of all work: events, listeners, APIs, triggers.</source>
        <translation>Rate, Fehler und Dauer aller Arbeit: Ereignisse, Listener, APIs, Trigger.</translation>
    </message>
    <message>
        <source>Count by Service (pie)</source>
        <translation>Anzahl nach Service (Torte)</translation>
    </message>
    <message>
        <source>Latency by Service (P90)</source>
        <translation>Latenz nach Service (P90)</translation>
    </message>
    <message>
        <source>Integration Latency (P90)</source>
        <translation>Latenz der Integration (P90)</translation>
    </message>
    <message>
        <source>DynamoDB Latency</source>
        <translation>DynamoDB-Latenz</translation>
    </message>
    <message>
        <source>Lambda Duration (P95)</source>
        <translation>Lambda-Dauer (P95)</translation>
    </message>
    <message>
        <source>4XX</source>
        <translation>4XX</translation>
    </message>
    <message>
        <source>Lambda Throttling</source>
        <translation>Lambda-Drosselung</translation>
    </message>
    <message>
        <source>Lambda Errors</source>
        <translation>Lambda-Fehler</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>Authorizer</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>duration p95, ms</source>
        <translation>Dauer p95, ms</translation>
    </message>
    <message>
        <source>throttles</source>
        <translation>Drosselungen</translation>
    </message>
    <message>
        <source>concurrent runs</source>
        <translation>gleichzeitige Läufe</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>The APIs, the functions behind them and the tables behind those.</source>
        <translation>Die APIs, die Funktionen dahinter und die Tabellen hinter diesen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>flowing</source>
        <translation>fließt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Nothing that runs is on the map yet, and the source tells no alarms. “What runs” draws it.</source>
        <translation>Nichts, was läuft, ist schon auf der Karte, und die Quelle meldet keine Alarme. „Was läuft“ zeichnet es.</translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation>Nichts ist verbunden.</translation>
    </message>
</context>
<context>
    <name>keelson::boards::CappedDevice</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>keelson::boards::Choices</name>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>What looks become, such as #feae57=domain-event,#cccccc= where nothing after = leaves them out.</source>
        <translation>Was ein Aussehen wird, etwa #feae57=domain-event,#cccccc= wobei nichts nach = es weglässt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Numbers of the pages to take, such as 1,3; without it all.</source>
        <translation>Nummern der Seiten, etwa 1,3; sonst alle.</translation>
    </message>
    <message>
        <source>There is no such page; the file has %1.</source>
        <translation>Diese Seite gibt es nicht; die Datei hat %1.</translation>
    </message>
</context>
<context>
    <name>keelson::boards::Looks</name>
    <message>
        <source>note</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>words without a note</source>
        <translation>Wörter ohne Zettel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>figure of a person</source>
        <translation>Figur einer Person</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation>senkrechter Balken</translation>
    </message>
    <message>
        <source>A look and a kind are expected, such as #feae57=domain-event.</source>
        <translation>Erwartet wird ein Aussehen und eine Art, etwa #feae57=domain-event.</translation>
    </message>
    <message>
        <source>No kind of note is called so.</source>
        <translation>So heißt keine Art von Zettel.</translation>
    </message>
    <message>
        <source>See keelson-cli vocabulary; nothing after = leaves the look out.</source>
        <translation>Siehe keelson-cli vocabulary; nichts nach = lässt das Aussehen weg.</translation>
    </message>
</context>
<context>
    <name>keelson::c4::Exporting</name>
    <message>
        <source>With components</source>
        <translation>Mit Komponenten</translation>
    </message>
    <message>
        <source>Functions, stores and APIs of services, too.</source>
        <translation>Auch Funktionen, Speicher und APIs von Diensten.</translation>
    </message>
    <message>
        <source>The text could not be written: %1.</source>
        <translation>Der Text konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) are not in the diagram: %1.</source>
        <translation>
            <numerusform>%n Element ist nicht im Diagramm: %1.</numerusform>
            <numerusform>%n Elemente sind nicht im Diagramm: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::cli::Boards</name>
    <message>
        <source>There is no board in this document.</source>
        <translation>In diesem Dokument ist kein Board.</translation>
    </message>
    <message>
        <source>Put notes on one first.</source>
        <translation>Zuerst Zettel auf eines legen.</translation>
    </message>
    <message>
        <source>Name one with --board: %1.</source>
        <translation>Eines mit --board nennen: %1.</translation>
    </message>
    <message>
        <source>There are several boards in this document.</source>
        <translation>In diesem Dokument sind mehrere Boards.</translation>
    </message>
    <message>
        <source>There is no board “%1”.</source>
        <translation>Es gibt kein Board „%1“.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::BothSides</name>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Both sides changed “%1” of %2: the later change stays, the other is in the history.</source>
        <translation>Beide Seiten haben „%1“ von %2 geändert: Die spätere Änderung bleibt, die andere steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Console</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Copy</name>
    <message>
        <source>Copy a document, with its history or without</source>
        <translation>Ein Dokument kopieren, mit seiner Geschichte oder ohne</translation>
    </message>
    <message>
        <source>Only what stands now: a new document that knows nothing of how it came to be.</source>
        <translation>Nur was jetzt gilt: ein neues Dokument, das nicht weiß, wie es entstanden ist.</translation>
    </message>
    <message>
        <source>Writes what FILE holds to TO and prints that path. Refused when TO exists. A copy with its history can be merged with FILE again; one without cannot, and is what to give to people whom the history does not concern.</source>
        <translation>Schreibt, was FILE enthält, nach TO und gibt diesen Pfad aus. Verweigert, wenn TO schon da ist. Eine Kopie mit Geschichte kann wieder mit FILE vereint werden; eine ohne kann es nicht und ist für Leute, die die Geschichte nichts angeht.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Diff</name>
    <message>
        <source>%1 at %2</source>
        <comment>a file and a moment</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>What is it to be compared with?</source>
        <translation>Womit soll verglichen werden?</translation>
    </message>
    <message>
        <source>Name another document, or a moment of this one with --at.</source>
        <translation>Ein anderes Dokument nennen oder mit --at einen Zeitpunkt von diesem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>&quot;%1&quot; ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Compare two documents, or two moments of one</source>
        <translation>Zwei Dokumente oder zwei Zeitpunkte von einem vergleichen</translation>
    </message>
    <message>
        <source>A as it was at MOMENT; without B it is compared with A as it is now, or at --to.</source>
        <translation>A, wie es zum Zeitpunkt MOMENT war; ohne B wird es mit A verglichen, wie es jetzt oder bei --to ist.</translation>
    </message>
    <message>
        <source>The later side as it was at MOMENT.</source>
        <translation>Die spätere Seite, wie sie zum Zeitpunkt MOMENT war.</translation>
    </message>
    <message>
        <source>Only what changed in the contracts of events, for whom, and how to roll it out.</source>
        <translation>Nur was sich an den Verträgen der Ereignisse geändert hat, für wen, und wie man es einführt.</translation>
    </message>
    <message>
        <source>Also where things stand on boards and maps.</source>
        <translation>Auch wo Dinge auf Boards und Karten stehen.</translation>
    </message>
    <message>
        <source>As Markdown, for a pull request.</source>
        <translation>Als Markdown, für einen Pull Request.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Exit with 1 only for contracts that are breaking: breaking.</source>
        <translation>Nur bei gebrochenen Verträgen mit 1 enden: breaking.</translation>
    </message>
    <message>
        <source>Tells what B has and A has not: what was added, removed, renamed, moved, rewired and changed, by subsystem, and whether those who publish and consume events can go on. Things are matched by their identity, so that a renamed one is known; in documents without a common history by kind and name, then by likeness. A MOMENT is a number of changes (negative: so many back), a stamp as `log` prints it, or a time in UTC. Exits with 1 when something is different.</source>
        <translation>Sagt, was B hat und A nicht: was hinzugefügt, entfernt, umbenannt, verschoben, neu verbunden und geändert wurde, nach Subsystemen, und ob weitermachen kann, wer Ereignisse veröffentlicht und konsumiert. Zugeordnet wird nach Identität, sodass Umbenanntes erkannt wird; in Dokumenten ohne gemeinsamen Verlauf nach Art und Name, dann nach Ähnlichkeit. MOMENT ist eine Anzahl von Änderungen (negativ: so viele zurück), ein Stempel, wie `log` ihn ausgibt, oder eine Zeit in UTC. Endet mit 1, wenn etwas anders ist.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Discover</name>
    <message>
        <source>List what runs</source>
        <translation>Auflisten, was läuft</translation>
    </message>
    <message>
        <source>One JSON object a thing, each on a line of its own.</source>
        <translation>Ein JSON-Objekt je Ding, jedes auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Asks a source what it has metrics of: functions, streams, queues, stores, with how each is set up as far as the source tells.</source>
        <translation>Fragt eine Quelle, wovon sie Metriken hat: Funktionen, Streams, Queues, Speicher, und wie jedes eingerichtet ist, soweit die Quelle es meldet.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Documents</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dies ist keine Datei.</translation>
    </message>
    <message>
        <source>Nothing is saved; run it again when the cause is gone.</source>
        <translation>Gespeichert ist nichts; wiederholen Sie den Aufruf, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>What is not saved is kept in %1 and comes back when the document is opened the next time.</source>
        <translation>Was nicht gespeichert ist, liegt in %1 und kommt zurück, wenn das Dokument das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>The document was damaged and is repaired; the damaged file is kept as %1.</source>
        <translation>Das Dokument war beschädigt und ist repariert; die beschädigte Datei ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The document was of an older format; that file is kept as %1.</source>
        <translation>Das Dokument hatte ein älteres Format; jene Datei ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Values of lost changes that the checkpoint still knew and that are back: %1</source>
        <translation>Werte verlorener Änderungen, die der Zwischenstand noch kannte und die wieder da sind: %1</translation>
    </message>
    <message>
        <source>Changes an earlier run could not save and that are back: %1</source>
        <translation>Änderungen, die ein früherer Lauf nicht speichern konnte und die wieder da sind: %1</translation>
    </message>
    <message>
        <source>Changes of a copy that was put in the place of the file: %1</source>
        <translation>Änderungen einer Kopie, die an die Stelle der Datei gelegt wurde: %1</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Doubts</name>
    <message>
        <source>Print what is unusual on a board</source>
        <translation>Ausgeben, was auf einem Board ungewöhnlich ist</translation>
    </message>
    <message>
        <source>The board to look at; not needed when there is one.</source>
        <translation>Das Board, um das es geht; unnötig, wenn es nur eines gibt.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As JSON, for programs, with what would mend it.</source>
        <translation>Als JSON, für Programme, mit dem, was es beheben würde.</translation>
    </message>
    <message>
        <source>One line a doubt: rule, note and question. What somebody left so is not told again. The exit code is 0 only when there is none.</source>
        <translation>Eine Zeile je Zweifel: Regel, Zettel und Frage. Was jemand so gelassen hat, wird nicht wieder gesagt. Der Rückgabewert ist nur 0, wenn es keinen gibt.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Export</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Which format?</source>
        <translation>Welches Format?</translation>
    </message>
    <message>
        <source>See keelson-cli export --help.</source>
        <translation>Siehe keelson-cli export --help.</translation>
    </message>
    <message>
        <source>This format can only be imported.</source>
        <translation>Dieses Format kann nur importiert werden.</translation>
    </message>
    <message>
        <source>Write a document in another format</source>
        <translation>Ein Dokument in einem anderen Format schreiben</translation>
    </message>
    <message>
        <source>The format, as `plugins` lists it.</source>
        <translation>Das Format, wie `plugins` es auflistet.</translation>
    </message>
    <message>
        <source>Write to OUT and not to standard output; replaced when it exists.</source>
        <translation>Nach OUT statt auf die Standardausgabe schreiben; wird ersetzt, wenn es schon da ist.</translation>
    </message>
    <message>
        <source>Writes what the document says now. The JSON of a document imports without loss, and in version control every value has a line of its own. Pictures are made by the studio.</source>
        <translation>Schreibt, was das Dokument jetzt sagt. Das JSON eines Dokuments lässt sich verlustfrei importieren, und in der Versionsverwaltung hat jeder Wert eine eigene Zeile. Bilder macht das Studio.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no board or map of that name.</source>
        <translation>Es gibt kein Board und keine Karte dieses Namens.</translation>
    </message>
    <message>
        <source>Only this board or map, for the formats that write one.</source>
        <translation>Nur dieses Board oder diese Karte, für Formate, die eines schreiben.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::FeedLoop</name>
    <message>
        <source>Another read would cost more than the budget of $%1 in 24 hours. Reading ends here.</source>
        <translation>Noch einmal zu lesen würde mehr kosten als das Budget von $%1 in 24 Stunden. Hier endet das Lesen.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Findings</name>
    <message>
        <source>Print what is worth attention in a document</source>
        <translation>Ausgeben, was in einem Dokument Aufmerksamkeit verdient</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Prints one line a finding: severity, message and rule. The exit code is 0 only when there is none, so that a pipeline can stop.</source>
        <translation>Gibt eine Zeile je Befund aus: Schwere, Meldung und Regel. Der Rückgabewert ist nur dann 0, wenn es keinen gibt, damit eine Pipeline anhalten kann.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Generate</name>
    <message>
        <source>Into which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>With which kit?</source>
        <translation>Mit welchem Kit?</translation>
    </message>
    <message>
        <source>See keelson-cli generate --help.</source>
        <translation>Siehe keelson-cli generate --help.</translation>
    </message>
    <message>
        <source>Write service projects of a document</source>
        <translation>Service-Projekte eines Dokuments schreiben</translation>
    </message>
    <message>
        <source>The kit, as `plugins` lists it.</source>
        <translation>Das Kit, wie `plugins` es auflistet.</translation>
    </message>
    <message>
        <source>The folder: absent, empty or generated before.</source>
        <translation>Der Ordner: nicht vorhanden, leer oder früher erzeugt.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Nur sagen, was getan würde.</translation>
    </message>
    <message>
        <source>Tell it as JSON, for programs.</source>
        <translation>Es als JSON sagen, für Programme.</translation>
    </message>
    <message>
        <source>Makes the projects of the services in FILE and prints what was new, changed, kept or removed. What you wrote stays; where both sides changed a file, the new text is put beside yours. What the kit could not express is told and makes the exit code 1.</source>
        <translation>Macht die Projekte der Services in FILE und gibt aus, was neu, geändert, behalten oder entfernt wurde. Was Sie geschrieben haben, bleibt; wo beide Seiten eine Datei geändert haben, wird der neue Text neben Ihren gelegt. Was das Kit nicht ausdrücken konnte, wird genannt und macht den Rückgabewert 1.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::GitSetup</name>
    <message>
        <source>git is not on this computer.</source>
        <translation>git ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Install it, or add the lines by hand.</source>
        <translation>Es installieren oder die Zeilen von Hand einfügen.</translation>
    </message>
    <message>
        <source>git refused: %1</source>
        <translation>git hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Commit .gitattributes; everybody who works with the repository runs git-setup --write once.</source>
        <translation>.gitattributes einchecken; alle, die mit dem Repository arbeiten, rufen einmal git-setup --write auf.</translation>
    </message>
    <message>
        <source>Let git compare and merge documents</source>
        <translation>git Dokumente vergleichen und zusammenführen lassen</translation>
    </message>
    <message>
        <source>Write the lines, for the repository of the folder you are in.</source>
        <translation>Die Zeilen schreiben, für das Repository des aktuellen Ordners.</translation>
    </message>
    <message>
        <source>Write them for all your repositories on this computer.</source>
        <translation>Sie für alle eigenen Repositories auf diesem Rechner schreiben.</translation>
    </message>
    <message>
        <source>Prints the lines that make `git diff` and `git log -p` show documents as text and `git merge` unite them, or writes them: one to .gitattributes, which is shared, the others to the configuration, which git never takes from a repository, so that everybody does it once. Writing twice changes nothing more.</source>
        <translation>Gibt die Zeilen aus, mit denen `git diff` und `git log -p` Dokumente als Text zeigen und `git merge` sie vereint, oder schreibt sie: eine in die gemeinsame .gitattributes, die anderen in die Konfiguration, die git nie aus einem Repository nimmt, weshalb es alle einmal tun. Zweimal schreiben ändert nichts weiter.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Import</name>
    <message>
        <source>This is in no format that can be imported.</source>
        <translation>Dies hat kein Format, das importiert werden kann.</translation>
    </message>
    <message>
        <source>See keelson-cli plugins.</source>
        <translation>Siehe keelson-cli plugins.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>New changes: %1</source>
        <translation>Neue Änderungen: %1</translation>
    </message>
    <message>
        <source>Take over what a file in another format says</source>
        <translation>Übernehmen, was eine Datei in einem anderen Format sagt</translation>
    </message>
    <message>
        <source>The format; without it the content decides.</source>
        <translation>Das Format; ohne diese Angabe entscheidet der Inhalt.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>(a guess)</source>
        <translation>(geraten)</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: %2 (%n thing(s))</source>
        <translation>
            <numerusform>Seite %1: %2 (%n Ding)</numerusform>
            <numerusform>Seite %1: %2 (%n Dinge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a file can be looked at before it is imported.</source>
        <translation>Nur eine Datei kann vor dem Import angesehen werden.</translation>
    </message>
    <message>
        <source>Tell the pages and looks in IN and what would be lost; change nothing.</source>
        <translation>Seiten und Aussehen in IN nennen und was verloren ginge; nichts ändern.</translation>
    </message>
    <message>
        <source>Adds to FILE what IN says; FILE is made when it does not exist. IN may be - for standard input. Things whose name FILE knows are the known ones. Everything that cannot be taken over is told. When IN is bad, FILE stays as it is.</source>
        <translation>Fügt FILE hinzu, was IN sagt; FILE wird angelegt, wenn es fehlt. IN kann - für die Standardeingabe sein. Dinge, deren Namen FILE kennt, sind die bekannten. Was nicht übernommen werden kann, wird gesagt. Ist IN unbrauchbar, bleibt FILE, wie es ist.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Log</name>
    <message>
        <source>Print every change ever made</source>
        <translation>Jede je gemachte Änderung ausgeben</translation>
    </message>
    <message>
        <source>Only changes by people whose name contains NAME.</source>
        <translation>Nur Änderungen von Leuten, deren Name NAME enthält.</translation>
    </message>
    <message>
        <source>Only changes whose label or values contain TEXT, whatever its case.</source>
        <translation>Nur Änderungen, deren Bezeichnung oder Werte TEXT enthalten, groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Prints one line a change, the first one first: stamp, time (UTC), author, number of facts and label, with tabs between. Where something was purged of a change, its line says how much.</source>
        <translation>Gibt eine Zeile je Änderung aus, die erste zuerst: Stempel, Zeit (UTC), Autor, Zahl der Fakten und Bezeichnung, mit Tabulatoren dazwischen. Wo aus einer Änderung etwas getilgt wurde, sagt ihre Zeile, wie viel.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Merge</name>
    <message>
        <source>New changes: %1</source>
        <translation>Neue Änderungen: %1</translation>
    </message>
    <message>
        <source>Take over what a copy of the document knows</source>
        <translation>Übernehmen, was eine Kopie des Dokuments weiß</translation>
    </message>
    <message>
        <source>This is another document, not a copy of %1.</source>
        <translation>Dies ist ein anderes Dokument, keine Kopie von %1.</translation>
    </message>
    <message>
        <source>Only copies of one document can be merged.</source>
        <translation>Nur Kopien eines Dokuments können vereint werden.</translation>
    </message>
    <message>
        <source>Purged, as in the copy: %1</source>
        <translation>Wie in der Kopie getilgt: %1</translation>
    </message>
    <message>
        <source>Adds to FILE every change that OTHER, a copy of the same document, has and FILE has not. OTHER stays as it is. What was purged of it is purged of FILE. Order does not matter, and merging twice changes nothing more. When OTHER is no copy, FILE stays as it is.</source>
        <translation>Fügt FILE jede Änderung hinzu, die OTHER, eine Kopie desselben Dokuments, hat und FILE nicht. OTHER bleibt, wie es ist. Was aus ihm getilgt wurde, wird auch aus FILE getilgt. Die Reihenfolge spielt keine Rolle, und zweimal vereinen ändert nichts weiter. Ist OTHER keine Kopie, bleibt FILE, wie es ist.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::MergeDriver</name>
    <message>
        <source>This copy of the document is damaged: %1</source>
        <translation>Diese Kopie des Dokuments ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Repair it with keelson-cli repair on its branch, commit that, and merge again.</source>
        <translation>Sie auf ihrem Branch mit keelson-cli repair reparieren, das einchecken und noch einmal zusammenführen.</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written.</source>
        <translation>Der temporäre Ordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The merged document is not sound; nothing was changed.</source>
        <translation>Das vereinte Dokument ist nicht in Ordnung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (unseres)</translation>
    </message>
    <message>
        <source>%1 (theirs)</source>
        <translation>%1 (ihres)</translation>
    </message>
    <message>
        <source>The two sides are different documents, not copies of one.</source>
        <translation>Die beiden Seiten sind verschiedene Dokumente, nicht Kopien von einem.</translation>
    </message>
    <message>
        <source>Keep one with git checkout --ours or --theirs, or import one into the other.</source>
        <translation>Eines mit git checkout --ours oder --theirs behalten oder eines in das andere importieren.</translation>
    </message>
    <message>
        <source>Unite two versions of a document, for git merge</source>
        <translation>Zwei Fassungen eines Dokuments vereinen, für git merge</translation>
    </message>
    <message>
        <source>Adds what THEIRS knows to OURS and writes that to OURS, as git expects of a merge driver. Nothing of either is lost: where both changed one thing the later change stays and the other is in the history, which is told. Exits with 1 when the two together say something a person should look at; the merged file is written all the same. When a side cannot be read OURS stays as it is. `git-setup` tells git to use it.</source>
        <translation>Fügt zu OURS hinzu, was THEIRS weiß, und schreibt es nach OURS, wie git es von einem Merge-Treiber erwartet. Nichts geht verloren: Wo beide dasselbe geändert haben, bleibt die spätere Änderung, die andere steht im Verlauf, und das wird gesagt. Endet mit 1, wenn beide zusammen etwas sagen, das jemand ansehen sollte; die vereinte Datei wird trotzdem geschrieben. Ist eine Seite nicht lesbar, bleibt OURS, wie es ist. `git-setup` sagt git, dass es ihn nutzen soll.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Moments</name>
    <message>
        <source>&quot;%1&quot; is no moment of this document.</source>
        <translation>&quot;%1&quot; ist kein Zeitpunkt dieses Dokuments.</translation>
    </message>
    <message>
        <source>Give a number of changes from 0 to %1, a stamp as `log` prints it, or a time such as 2026-03-01 or 2026-03-01T14:30:00.</source>
        <translation>Eine Anzahl Änderungen von 0 bis %1 angeben, einen Stempel, wie `log` ihn ausgibt, oder eine Zeit wie 2026-03-01 oder 2026-03-01T14:30:00.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::New</name>
    <message>
        <source>Make a document</source>
        <translation>Ein Dokument anlegen</translation>
    </message>
    <message>
        <source>Fill it with the sample, a food delivery system.</source>
        <translation>Es mit dem Beispiel füllen, einem Essenslieferdienst.</translation>
    </message>
    <message>
        <source>Makes FILE, an empty document, and prints its path. Refused when FILE exists.</source>
        <translation>Legt FILE als leeres Dokument an und gibt den Pfad aus. Verweigert, wenn FILE schon da ist.</translation>
    </message>
    <message>
        <source>Fill it with a made-up retailer of 300 services.</source>
        <translation>Mit einem erfundenen Händler mit 300 Diensten füllen.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Plugins</name>
    <message>
        <source>Print the plugins there are</source>
        <translation>Die vorhandenen Plugins ausgeben</translation>
    </message>
    <message>
        <source>Prints one line a plugin: interface, id, version, name and description, with tabs between. Files that cannot be used are told on standard error.</source>
        <translation>Gibt eine Zeile je Plugin aus: Schnittstelle, Kennung, Version, Name und Beschreibung, mit Tabulatoren dazwischen. Unbrauchbare Dateien werden auf der Fehlerausgabe genannt.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Program</name>
    <message>
        <source>Usage: %1 SUBCOMMAND ...</source>
        <translation>Aufruf: %1 SUBCOMMAND ...</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>Unterbefehle:</translation>
    </message>
    <message>
        <source>%1 SUBCOMMAND --help tells more, with examples.</source>
        <translation>%1 SUBCOMMAND --help sagt mehr, mit Beispielen.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings, 2 wrong usage, 3 bad input, 4 trouble with the environment.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 Befunde, 2 falscher Aufruf, 3 fehlerhafte Eingabe, 4 Schwierigkeiten mit der Umgebung.</translation>
    </message>
    <message>
        <source>Options with --%1 %2:</source>
        <translation>Optionen mit --%1 %2:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies zeigen.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>See %1 %2 --help.</source>
        <translation>Siehe %1 %2 --help.</translation>
    </message>
    <message>
        <source>There is no plugin &quot;%1&quot;.</source>
        <translation>Es gibt kein Plugin „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>A subcommand is missing.</source>
        <translation>Ein Unterbefehl fehlt.</translation>
    </message>
    <message>
        <source>There is no subcommand &quot;%1&quot;.</source>
        <translation>Es gibt keinen Unterbefehl „%1“.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Siehe %1 --help.</translation>
    </message>
    <message>
        <source>Does with Keelson documents what a pipeline needs: make, show, exchange, merge, verify, repair, generate and watch.</source>
        <translation>Tut mit Keelson-Dokumenten, was eine Pipeline braucht: anlegen, zeigen, austauschen, vereinen, prüfen, reparieren, erzeugen und beobachten.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Propose</name>
    <message>
        <source>None of the proposals is called that.</source>
        <translation>Keiner der Vorschläge heißt so.</translation>
    </message>
    <message>
        <source>See what is proposed by leaving out --accept.</source>
        <translation>Ohne --accept ist zu sehen, was vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Propose subsystems and services for the notes of a board</source>
        <translation>Subsysteme und Dienste für die Zettel eines Boards vorschlagen</translation>
    </message>
    <message>
        <source>The board to look at; not needed when there is one.</source>
        <translation>Das Board, um das es geht; unnötig, wenn es nur eines gibt.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add these to the document, by key or name, separated by commas.</source>
        <translation>Diese ins Dokument aufnehmen, nach Schlüssel oder Name, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Add all that are not declined.</source>
        <translation>Alle aufnehmen, die nicht abgelehnt sind.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>One line a proposal: state (new, more, done, declined), pattern, subsystem, name, key and the reason. Accepting adds the service with what it publishes, consumes, shows and calls, and the subsystem it needs.</source>
        <translation>Eine Zeile je Vorschlag: Stand (new, more, done, declined), Muster, Subsystem, Name, Schlüssel und Grund. Annehmen fügt den Dienst hinzu, mit dem, was er veröffentlicht, verarbeitet, zeigt und aufruft, und das Subsystem, das er braucht.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Purge</name>
    <message>
        <source>The text to purge, then Enter; it is not shown:</source>
        <translation>Der Text, der getilgt werden soll, dann Eingabe; er wird nicht angezeigt:</translation>
    </message>
    <message>
        <source>There is no text to purge.</source>
        <translation>Es gibt keinen Text, der getilgt werden soll.</translation>
    </message>
    <message>
        <source>Give it on standard input.</source>
        <translation>Geben Sie ihn über die Standardeingabe.</translation>
    </message>
    <message>
        <source>The text is so short that it is part of many others.</source>
        <translation>Der Text ist so kurz, dass er in vielen anderen vorkommt.</translation>
    </message>
    <message>
        <source>Purge it with --force if that is meant.</source>
        <translation>Tilgen Sie ihn mit --force, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>(label)</source>
        <translation>(Bezeichnung)</translation>
    </message>
    <message>
        <source>Nothing in the history holds it.</source>
        <translation>Nichts in der Geschichte enthält ihn.</translation>
    </message>
    <message>
        <source>Values purged: %1, labels purged: %2</source>
        <translation>Getilgte Werte: %1, getilgte Bezeichnungen: %2</translation>
    </message>
    <message>
        <source>%1: it still has the text where nothing can be purged, such as in the name of an author.</source>
        <translation>%1: Sie enthält den Text noch, wo nichts getilgt werden kann, etwa im Namen eines Autors.</translation>
    </message>
    <message>
        <source>%1: this file has the text, too, and is not reached from here.</source>
        <translation>%1: Auch diese Datei enthält den Text, und sie ist von hier aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Copies elsewhere, exports, pictures and backups are not reached. Copies lose it when they are merged.</source>
        <translation>Kopien anderswo, Exporte, Bilder und Sicherungen werden nicht erreicht. Kopien verlieren ihn, wenn sie vereint werden.</translation>
    </message>
    <message>
        <source>Take a text out of a document&apos;s history for good</source>
        <translation>Einen Text für immer aus der Geschichte eines Dokuments tilgen</translation>
    </message>
    <message>
        <source>Only tell what holds the text: stamp, time, author, record and property.</source>
        <translation>Nur sagen, was den Text enthält: Stempel, Zeit, Autor, Datensatz und Eigenschaft.</translation>
    </message>
    <message>
        <source>Also a text of one or two characters.</source>
        <translation>Auch einen Text von einem oder zwei Zeichen.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Reads a text from standard input, never from the command line, and takes every value and label that contains it, whatever its case, out of the history: a digest stays in its place, so that the chain of changes can still be verified, and a change says who did it. What stands now and contains it is empty afterwards. There is no way back. The exit code is 1 when a file nearby still has the text.</source>
        <translation>Liest einen Text von der Standardeingabe, nie von der Befehlszeile, und tilgt jeden Wert und jede Bezeichnung, die ihn groß oder klein geschrieben enthält, aus der Geschichte: An seiner Stelle bleibt eine Prüfsumme, damit die Kette der Änderungen prüfbar bleibt, und eine Änderung sagt, wer es war. Was jetzt gilt und ihn enthält, ist danach leer. Es gibt kein Zurück. Der Rückgabewert ist 1, wenn eine Datei in der Nähe den Text noch enthält.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Reading</name>
    <message>
        <source>Which source?</source>
        <translation>Welche Quelle?</translation>
    </message>
    <message>
        <source>`keelson-cli plugins` lists them.</source>
        <translation>`keelson-cli plugins` listet sie auf.</translation>
    </message>
    <message>
        <source>A time is expected here, such as 30s, 5m or 1h.</source>
        <translation>Hier wird eine Zeit erwartet, etwa 30s, 5m oder 1h.</translation>
    </message>
    <message>
        <source>The source, as `plugins` lists it.</source>
        <translation>Die Quelle, wie `plugins` sie auflistet.</translation>
    </message>
    <message>
        <source>End after this time: 30s, 5m, 1h.</source>
        <translation>Nach dieser Zeit enden: 30s, 5m, 1h.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Record</name>
    <message numerus="yes">
        <source>Recorded %n reading(s).</source>
        <translation>
            <numerusform>%n Ablesung aufgezeichnet.</numerusform>
            <numerusform>%n Ablesungen aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record metrics to a file that can be played</source>
        <translation>Metriken in eine Datei aufzeichnen, die sich abspielen lässt</translation>
    </message>
    <message>
        <source>Reads a source again and again and writes all it says to a new file, of a source that keeps its past the last day first. The source `recording` plays such a file, here and in the studio. Without --for it goes on until interrupted; what was read until then is in the file.</source>
        <translation>Liest eine Quelle immer wieder und schreibt alles, was sie sagt, in eine neue Datei, bei einer Quelle mit Vergangenheit zuerst den letzten Tag. Die Quelle `recording` spielt eine solche Datei ab, hier und im Studio. Ohne --for geht es weiter, bis es unterbrochen wird; was bis dahin gelesen wurde, steht in der Datei.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Repair</name>
    <message>
        <source>Changes kept: %1</source>
        <translation>Erhaltene Änderungen: %1</translation>
    </message>
    <message>
        <source>Values of lost changes that the checkpoint still knew and that are back: %1</source>
        <translation>Werte verlorener Änderungen, die der Zwischenstand noch kannte und die wieder da sind: %1</translation>
    </message>
    <message>
        <source>Changes an earlier run could not save and that are back: %1</source>
        <translation>Änderungen, die ein früherer Lauf nicht speichern konnte und die wieder da sind: %1</translation>
    </message>
    <message>
        <source>The damaged file: %1</source>
        <translation>Die beschädigte Datei: %1</translation>
    </message>
    <message>
        <source>There is nothing to repair: the document is sound.</source>
        <translation>Es gibt nichts zu reparieren: Das Dokument ist heil.</translation>
    </message>
    <message>
        <source>Take over what is sound of a damaged document</source>
        <translation>Übernehmen, was an einem beschädigten Dokument heil ist</translation>
    </message>
    <message>
        <source>Leave FILE as it is and write the sound document to OTHER, which must not exist.</source>
        <translation>FILE lassen, wie es ist, und das heile Dokument nach OTHER schreiben, das nicht da sein darf.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Writes what is sound in FILE as a new file in its place and keeps the damaged one beside it. Prints what was wrong, how many changes are kept, and where the damaged file is. Also for files to which another program has added something. A sound document stays as it is. What would be lost, verify tells beforehand. The exit code is 1 when something was damaged.</source>
        <translation>Schreibt, was in FILE heil ist, als neue Datei an dessen Stelle und hebt die beschädigte daneben auf. Gibt aus, was falsch war, wie viele Änderungen erhalten sind und wo die beschädigte Datei ist. Auch für Dateien, denen ein anderes Programm etwas hinzugefügt hat. Ein heiles Dokument bleibt, wie es ist. Was verloren ginge, sagt vorher verify. Der Rückgabewert ist 1, wenn etwas beschädigt war.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Replay</name>
    <message>
        <source>A moment is expected here, such as 2026-03-01T12:30:00Z.</source>
        <translation>Hier wird ein Zeitpunkt erwartet, etwa 2026-03-01T12:30:00Z.</translation>
    </message>
    <message>
        <source>A speed above 0 is expected here, such as 1 or 60.</source>
        <translation>Hier wird eine Geschwindigkeit über 0 erwartet, etwa 1 oder 60.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Leave out --from and --to.</source>
        <translation>--from und --to weglassen.</translation>
    </message>
    <message>
        <source>Print again what was recorded</source>
        <translation>Ausgeben, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>So many times as fast as it happened; without it nothing is waited for.</source>
        <translation>So viele Male so schnell, wie es geschah; ohne die Angabe wird auf nichts gewartet.</translation>
    </message>
    <message>
        <source>Begin at this moment of the recording: 2026-03-01T12:30:00Z.</source>
        <translation>Bei diesem Zeitpunkt der Aufzeichnung beginnen: 2026-03-01T12:30:00Z.</translation>
    </message>
    <message>
        <source>End before this moment of the recording.</source>
        <translation>Vor diesem Zeitpunkt der Aufzeichnung enden.</translation>
    </message>
    <message>
        <source>One JSON object a read, each on a line of its own.</source>
        <translation>Ein JSON-Objekt je Lesung, jedes auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Plays a file that `record` or the studio wrote: for every reading, whether work flowed at that moment. The moments are those of the recording. To see it on the map, connect the studio to the source `recording`.</source>
        <translation>Spielt eine Datei ab, die `record` oder das Studio geschrieben hat: zu jeder Lesung, ob in dem Moment Arbeit floss. Die Zeitpunkte sind die der Aufzeichnung. Um es auf der Karte zu sehen, wird das Studio mit der Quelle `recording` verbunden.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Review</name>
    <message>
        <source>keelson-cli review --rules lists them.</source>
        <translation>keelson-cli review --rules zählt sie auf.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” has no fix: a person has to decide.</source>
        <translation>„%1“ hat keine Abhilfe: Das muss jemand entscheiden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Welches Dokument?</translation>
    </message>
    <message>
        <source>See keelson-cli review --help.</source>
        <translation>Siehe keelson-cli review --help.</translation>
    </message>
    <message>
        <source>Print what the rules of the book say of an architecture</source>
        <translation>Ausgeben, was die Regeln des Buchs zu einer Architektur sagen</translation>
    </message>
    <message>
        <source>text (as it is), json or sarif.</source>
        <translation>text (sonst), json oder sarif.</translation>
    </message>
    <message>
        <source>The exit code is 1 from this severity on: note, warning (as it is), error or never.</source>
        <translation>Ab dieser Schwere ist der Rückgabewert 1: note, warning (sonst), error oder never.</translation>
    </message>
    <message>
        <source>Only rules of these topics, separated by commas.</source>
        <translation>Nur Regeln dieser Themen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Only these rules, separated by commas.</source>
        <translation>Nur diese Regeln, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Mend what these rules find, in FILE: RULE or RULE:FIX, separated by commas.</source>
        <translation>In FILE beheben, was diese Regeln finden: RULE oder RULE:FIX, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Only tell what --fix would do.</source>
        <translation>Nur sagen, was --fix täte.</translation>
    </message>
    <message>
        <source>Also write what was accepted as decision records into this folder: absent, empty or written before.</source>
        <translation>Hingenommenes auch als Entscheidungen in diesen Ordner schreiben: nicht vorhanden, leer oder schon einmal geschrieben.</translation>
    </message>
    <message>
        <source>Print all rules as Markdown; needs no FILE.</source>
        <translation>Alle Regeln als Markdown ausgeben; braucht kein FILE.</translation>
    </message>
    <message>
        <source>Print what a rule asks for and why; needs no FILE.</source>
        <translation>Ausgeben, was eine Regel verlangt und warum; braucht kein FILE.</translation>
    </message>
    <message>
        <source>Asks every rule about FILE and prints one line a finding, errors first. What somebody accepted is counted and not printed, until the day it was accepted to; in SARIF it is a suppressed result. The exit code is 1 when something at least as grave as --fail-on is open, so that a pipeline can stop.</source>
        <translation>Fragt jede Regel nach FILE und gibt eine Zeile je Befund aus, Fehler zuerst. Hingenommenes wird gezählt und nicht ausgegeben, bis zu dem Tag, bis zu dem es hingenommen ist; in SARIF ist es ein unterdrücktes Ergebnis. Der Rückgabewert ist 1, wenn etwas offen ist, das mindestens so schwer wiegt wie --fail-on, damit eine Pipeline anhalten kann.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Secrets</name>
    <message>
        <source>Put it into the environment variable %1.</source>
        <translation>Legen Sie es in die Umgebungsvariable %1.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Show</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>publishes</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>consumes</source>
        <translation>konsumiert</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 platziert</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
        <source>In no subsystem</source>
        <translation>In keinem Subsystem</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Print what is in a document</source>
        <translation>Ausgeben, was in einem Dokument steht</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Prints subsystems with their services and the events these publish and consume, then boards, maps and how many elements of each kind there are. Findings go to standard error.</source>
        <translation>Gibt Subsysteme mit ihren Services und den Ereignissen aus, die diese veröffentlichen und konsumieren, dann Boards, Karten und die Zahl der Elemente jeder Art. Befunde gehen auf die Fehlerausgabe.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Story</name>
    <message>
        <source>There is no board in it.</source>
        <translation>Darin ist kein Board.</translation>
    </message>
    <message>
        <source>Add one in the storm lens of the studio.</source>
        <translation>Im Studio unter Storm eines anlegen.</translation>
    </message>
    <message>
        <source>There is no board named “%1”.</source>
        <translation>Es gibt kein Board namens „%1“.</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>Eines von diesen nennen: %1.</translation>
    </message>
    <message>
        <source>Tell a storm board as Markdown</source>
        <translation>Ein Storm-Board als Markdown erzählen</translation>
    </message>
    <message>
        <source>Only the board of that name; every board otherwise.</source>
        <translation>Nur das Board dieses Namens; sonst alle.</translation>
    </message>
    <message>
        <source>Prints what a session found out, for those who were not there: purpose and people, the story by sections and lanes, questions with their votes and answers, contexts, and what was parked. What there is nothing of is left out.</source>
        <translation>Gibt aus, was eine Sitzung ergeben hat, für alle, die nicht da waren: Zweck und Menschen, die Geschichte nach Abschnitten und Bahnen, Fragen mit Stimmen und Antworten, Kontexte und Geparktes. Wovon es nichts gibt, fehlt.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Textconv</name>
    <message>
        <source>Print a document as lines, for git diff</source>
        <translation>Ein Dokument als Zeilen ausgeben, für git diff</translation>
    </message>
    <message>
        <source>Also where things stand on boards and maps.</source>
        <translation>Auch wo Dinge auf Boards und Karten stehen.</translation>
    </message>
    <message>
        <source>Exit with 3 when the file cannot be read, rather than printing a line that says so.</source>
        <translation>Mit 3 enden, wenn die Datei nicht lesbar ist, statt eine Zeile auszugeben, die das sagt.</translation>
    </message>
    <message>
        <source>Prints a line for each thing that is so: an element, a property, an item of a list, a relation. Each line names all it is about, and equal models give equal lines in every language, so that git shows what changed. `git-setup` tells git to use it.</source>
        <translation>Gibt eine Zeile für jede Tatsache aus: ein Element, eine Eigenschaft, einen Listeneintrag, eine Beziehung. Jede Zeile nennt alles, wovon sie handelt, und gleiche Modelle ergeben gleiche Zeilen in jeder Sprache, damit git zeigt, was sich geändert hat. `git-setup` sagt git, dass es das nutzen soll.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::TypedText</name>
    <message>
        <source>Standard input is no text in UTF-8.</source>
        <translation>Die Standardeingabe ist kein Text in UTF-8.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Verify</name>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Größe: %1 Bytes</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Purged: %1</source>
        <translation>Getilgt: %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>Autoren: %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Letzte: %1</translation>
    </message>
    <message>
        <source>The document is sound.</source>
        <translation>Das Dokument ist heil.</translation>
    </message>
    <message>
        <source>The document is damaged. keelson-cli repair takes over what is sound.</source>
        <translation>Das Dokument ist beschädigt. keelson-cli repair übernimmt, was heil ist.</translation>
    </message>
    <message>
        <source>Look whether a document is as it was written</source>
        <translation>Nachsehen, ob ein Dokument ist, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Reads every byte of FILE that counts and changes none: the checksum of each change and the chain they form, what they add up to, the checkpoint, and the pages of the database. Prints what is in it, and that it is sound or each thing that is not. The exit code is 1 when something is damaged.</source>
        <translation>Liest jedes Byte von FILE, auf das es ankommt, und ändert keines: die Prüfsumme jeder Änderung und die Kette, die sie bilden, was sie zusammen ergeben, den Zwischenstand und die Seiten der Datenbank. Gibt aus, was darin ist, und dass es heil ist, oder alles, was es nicht ist. Der Rückgabewert ist 1, wenn etwas beschädigt ist.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Vocabulary</name>
    <message>
        <source>Print every kind, property and relation</source>
        <translation>Jede Art, Eigenschaft und Beziehung ausgeben</translation>
    </message>
    <message>
        <source>Prints the table all parts of Keelson read, as Markdown.</source>
        <translation>Gibt die Tabelle, die alle Teile von Keelson lesen, als Markdown aus.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Watch</name>
    <message>
        <source>Print live metrics</source>
        <translation>Live-Metriken ausgeben</translation>
    </message>
    <message>
        <source>Read once, print every value and end.</source>
        <translation>Einmal lesen, jeden Wert ausgeben und enden.</translation>
    </message>
    <message>
        <source>One JSON object a read, each on a line of its own.</source>
        <translation>Ein JSON-Objekt je Lesung, jedes auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Reads a source again and again and prints, for every resource, whether work flows: throughput, errors, duration and iterator age. Unknown values are left out, never printed as zero. Without --once and --for it goes on until interrupted. A secret called NAME is taken from the environment variable KEELSON_SECRET_NAME.</source>
        <translation>Liest eine Quelle immer wieder und gibt zu jeder Ressource aus, ob Arbeit fließt: Durchsatz, Fehler, Dauer und Iterator-Alter. Unbekannte Werte werden ausgelassen, nie als null ausgegeben. Ohne --once und --for läuft es weiter, bis es unterbrochen wird. Ein Geheimnis namens NAME kommt aus der Umgebungsvariable KEELSON_SECRET_NAME.</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>iterator age</source>
        <translation>Iterator-Alter</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>Rückstand</translation>
    </message>
</context>
<context>
    <name>keelson::cli::WhatIf</name>
    <message>
        <source>There is nothing called “%1” that can fail.</source>
        <translation>Es gibt nichts namens „%1“, das ausfallen kann.</translation>
    </message>
    <message>
        <source>Name a service, subsystem, hub, stream, queue, store, external system, account or region.</source>
        <translation>Einen Dienst, ein Teilsystem, einen Hub, Stream, eine Warteschlange, einen Speicher, ein Fremdsystem, Konto oder eine Region nennen.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>Mehreres heißt „%1“.</translation>
    </message>
    <message>
        <source>Name one of them with what it is in: %1.</source>
        <translation>Eines davon mit dem nennen, worin es liegt: %1.</translation>
    </message>
    <message>
        <source>A time is expected here, such as 30s, 5m, 1h or 2d.</source>
        <translation>Hier wird eine Dauer erwartet, etwa 30s, 5m, 1h oder 2d.</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Was ist gefragt?</translation>
    </message>
    <message>
        <source>Give one of --fail NAME, --rank and --scores.</source>
        <translation>Eines von --fail NAME, --rank und --scores angeben.</translation>
    </message>
    <message>
        <source>Print what becomes unavailable, stale or lost when something fails</source>
        <translation>Ausgeben, was nicht verfügbar, veraltet oder verloren ist, wenn etwas ausfällt</translation>
    </message>
    <message>
        <source>This fails; may be given several times.</source>
        <translation>Das fällt aus; mehrfach möglich.</translation>
    </message>
    <message>
        <source>For how long: 30s, 5m, 1h, 2d; 1h without it.</source>
        <translation>Wie lange: 30s, 5m, 1h, 2d; ohne Angabe 1h.</translation>
    </message>
    <message>
        <source>Instead: how many activities go down with each element, the most first.</source>
        <translation>Stattdessen: wie viele Tätigkeiten mit jedem Element ausfallen, die meisten zuerst.</translation>
    </message>
    <message>
        <source>Instead: how well each subsystem holds as a bulkhead, the worst first.</source>
        <translation>Stattdessen: wie gut jedes Teilsystem als Schott hält, das schlechteste zuerst.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>As Markdown, which is what it is without this, too.</source>
        <translation>Als Markdown, wie auch ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Follows the calls to what users do, and the events to what is shown to them. A name that several things have is written with what it is in: &quot;Ordering/Event Hub&quot;. What is taken for granted stands at the end of the report.</source>
        <translation>Folgt den Aufrufen bis zu dem, was Benutzer tun, und den Ereignissen bis zu dem, was ihnen gezeigt wird. Ein Name, den mehrere tragen, wird mit dem geschrieben, worin es steht: &quot;Ordering/Event Hub&quot;. Was vorausgesetzt wird, steht am Ende des Berichts.</translation>
    </message>
</context>
<context>
    <name>keelson::cli::Wiring</name>
    <message>
        <source>There is no event “%1” that anybody publishes or consumes.</source>
        <translation>Es gibt kein Ereignis „%1“, das jemand veröffentlicht oder konsumiert.</translation>
    </message>
    <message>
        <source>Leave out --event to see all.</source>
        <translation>Ohne --event werden alle gezeigt.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>published by</source>
        <translation>veröffentlicht von</translation>
    </message>
    <message>
        <source>consumed by</source>
        <translation>konsumiert von</translation>
    </message>
    <message>
        <source>Print who publishes and who consumes each event</source>
        <translation>Ausgeben, wer jedes Ereignis veröffentlicht und wer es konsumiert</translation>
    </message>
    <message>
        <source>This event alone.</source>
        <translation>Nur dieses Ereignis.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>As a Markdown table.</source>
        <translation>Als Markdown-Tabelle.</translation>
    </message>
    <message>
        <source>As comma separated values.</source>
        <translation>Als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <source>Exit with 1 when something does not add up.</source>
        <translation>Mit 1 enden, wenn etwas nicht stimmig ist.</translation>
    </message>
    <message>
        <source>For every event its producers and consumers, and what does not add up: events that nobody consumes or publishes, contracts that are relied on and not given, chains of calls, shared stores, ways past the gateways and routing rules that lead nowhere.</source>
        <translation>Zu jedem Ereignis Erzeuger und Konsumenten, und was nicht stimmig ist: Ereignisse, die niemand konsumiert oder veröffentlicht, Verträge, auf die jemand baut und die es nicht gibt, Ketten von Aufrufen, geteilte Speicher, Wege an den Gateways vorbei und Regeln, die ins Leere führen.</translation>
    </message>
</context>
<context>
    <name>keelson::cloudwatch</name>
    <message>
        <source>The source_profile of these profiles leads round in a circle.</source>
        <translation>Das source_profile dieser Profile führt im Kreis.</translation>
    </message>
    <message>
        <source>Name a profile with credentials of its own as source_profile.</source>
        <translation>Nennen Sie als source_profile ein Profil mit eigenen Zugangsdaten.</translation>
    </message>
    <message>
        <source>Only the AWS CLI can get the credentials of this profile, and it is not installed.</source>
        <translation>Nur das AWS CLI kann die Zugangsdaten dieses Profils holen, und es ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it, or name another profile.</source>
        <translation>Installieren Sie es, oder nennen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>This role asks for a code of a device, which cannot be given here.</source>
        <translation>Diese Rolle verlangt den Code eines Geräts, der sich hier nicht angeben lässt.</translation>
    </message>
    <message>
        <source>Take on the role in a terminal and give its credentials in the environment.</source>
        <translation>Nehmen Sie die Rolle in einem Terminal an, und geben Sie ihre Zugangsdaten in der Umgebung an.</translation>
    </message>
    <message>
        <source>Nobody is named who takes on the role, or has no credentials.</source>
        <translation>Es ist niemand genannt, der die Rolle annimmt, oder er hat keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Check source_profile and credential_source.</source>
        <translation>Prüfen Sie source_profile und credential_source.</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Run: aws configure sso --profile %1</source>
        <translation>Führen Sie aus: aws configure sso --profile %1</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The profile says nothing of credentials.</source>
        <translation>Das Profil sagt nichts von Zugangsdaten.</translation>
    </message>
    <message>
        <source>There are no credentials for AWS, neither in the environment nor in a profile.</source>
        <translation>Es gibt keine Zugangsdaten für AWS, weder in der Umgebung noch in einem Profil.</translation>
    </message>
    <message>
        <source>Run aws configure sso, or name a profile in this connection.</source>
        <translation>Führen Sie aws configure sso aus, oder nennen Sie in dieser Verbindung ein Profil.</translation>
    </message>
    <message>
        <source>The AWS CLI gives no credentials for it.</source>
        <translation>Das AWS CLI gibt dafür keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Sign in (aws sso login --profile %1, or aws login --profile %1); to see why it fails, run: aws sts get-caller-identity --profile %1</source>
        <translation>Melden Sie sich an (aws sso login --profile %1 oder aws login --profile %1); warum es misslingt, zeigt: aws sts get-caller-identity --profile %1</translation>
    </message>
    <message>
        <source>The token for the container&apos;s credentials is damaged.</source>
        <translation>Das Token für die Zugangsdaten des Containers ist beschädigt.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Es muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>There are no credentials in what this machine&apos;s service answers.</source>
        <translation>In der Antwort des Dienstes dieses Rechners sind keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>This is no address of an instance&apos;s metadata.</source>
        <translation>Das ist keine Adresse für die Metadaten einer Instanz.</translation>
    </message>
    <message>
        <source>Check AWS_EC2_METADATA_SERVICE_ENDPOINT.</source>
        <translation>Prüfen Sie AWS_EC2_METADATA_SERVICE_ENDPOINT.</translation>
    </message>
    <message>
        <source>This is no address of a container&apos;s credentials.</source>
        <translation>Das ist keine Adresse für die Zugangsdaten eines Containers.</translation>
    </message>
    <message>
        <source>Check AWS_CONTAINER_CREDENTIALS_FULL_URI; only this machine itself is asked.</source>
        <translation>Prüfen Sie AWS_CONTAINER_CREDENTIALS_FULL_URI; nur dieser Rechner selbst wird gefragt.</translation>
    </message>
    <message>
        <source>Check the role of the task or pod.</source>
        <translation>Prüfen Sie die Rolle des Tasks oder Pods.</translation>
    </message>
    <message>
        <source>Check the role of the instance.</source>
        <translation>Prüfen Sie die Rolle der Instanz.</translation>
    </message>
    <message>
        <source>There is no identity token in this file.</source>
        <translation>In dieser Datei ist kein Identitätstoken.</translation>
    </message>
    <message>
        <source>Check AWS_WEB_IDENTITY_TOKEN_FILE, or name a profile.</source>
        <translation>Prüfen Sie AWS_WEB_IDENTITY_TOKEN_FILE, oder nennen Sie ein Profil.</translation>
    </message>
    <message>
        <source>It lacks sso_region, sso_account_id or sso_role_name.</source>
        <translation>Es fehlt sso_region, sso_account_id oder sso_role_name.</translation>
    </message>
    <message>
        <source>Run: aws sso login --profile %1</source>
        <translation>Führen Sie aus: aws sso login --profile %1</translation>
    </message>
    <message>
        <source>The access key there is incomplete or damaged.</source>
        <translation>Der Zugangsschlüssel dort ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>Give key and secret together, as AWS shows them.</source>
        <translation>Geben Sie Schlüssel und Geheimnis zusammen an, wie AWS sie zeigt.</translation>
    </message>
    <message>
        <source>You are not signed in, or no longer.</source>
        <translation>Sie sind nicht angemeldet, oder nicht mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region of AWS.</source>
        <translation>„%1“ ist keine Region von AWS.</translation>
    </message>
    <message>
        <source>Write it like eu-west-1.</source>
        <translation>Schreiben Sie sie wie eu-west-1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of this machine.</source>
        <translation>„%1“ ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Leave it empty to ask AWS itself; credentials are sent nowhere else.</source>
        <translation>Lassen Sie es leer, um AWS selbst zu fragen; Zugangsdaten werden nirgendwo sonst hingesendet.</translation>
    </message>
    <message>
        <source>%1 is not known. %2 %3</source>
        <translation>%1 ist nicht bekannt. %2 %3</translation>
    </message>
    <message>
        <source>What REST APIs are called</source>
        <translation>Wie REST-APIs heißen</translation>
    </message>
    <message>
        <source>Which metrics there are</source>
        <translation>Welche Metriken es gibt</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>How resources are tagged</source>
        <translation>Wie Ressourcen markiert sind</translation>
    </message>
    <message>
        <source>What feeds which function</source>
        <translation>Was welche Funktion speist</translation>
    </message>
    <message>
        <source>How functions are set up</source>
        <translation>Wie Funktionen eingerichtet sind</translation>
    </message>
    <message>
        <source>What concurrency is reserved</source>
        <translation>Welche Nebenläufigkeit reserviert ist</translation>
    </message>
    <message>
        <source>How long streams keep records</source>
        <translation>Wie lange Streams Datensätze aufheben</translation>
    </message>
    <message>
        <source>How queues are set up</source>
        <translation>Wie Queues eingerichtet sind</translation>
    </message>
    <message>
        <source>Which alarms there are</source>
        <translation>Welche Alarme es gibt</translation>
    </message>
    <message>
        <source>Nothing in %1 has the tag &quot;%2&quot;.</source>
        <translation>Nichts in %1 trägt die Markierung „%2“.</translation>
    </message>
    <message>
        <source>Write it as key or key=value, and check the region.</source>
        <translation>Schreiben Sie sie als Schlüssel oder Schlüssel=Wert, und prüfen Sie die Region.</translation>
    </message>
    <message>
        <source>Run: aws sso login --profile %1 (or renew these credentials the way you got them).</source>
        <translation>Führen Sie aus: aws sso login --profile %1 (oder erneuern Sie diese Zugangsdaten so, wie Sie sie bekamen).</translation>
    </message>
    <message>
        <source>AWS asks for fewer requests, and still does after several tries.</source>
        <translation>AWS bittet um weniger Anfragen, auch nach mehreren Versuchen noch.</translation>
    </message>
    <message>
        <source>Choose a longer interval; others in the account may be asking a lot too.</source>
        <translation>Wählen Sie einen längeren Abstand; vielleicht fragen auch andere im Konto viel.</translation>
    </message>
    <message>
        <source>AWS reports a failure of its own (%1).</source>
        <translation>AWS meldet einen eigenen Fehler (%1).</translation>
    </message>
    <message>
        <source>Keelson keeps trying.</source>
        <translation>Keelson versucht es weiter.</translation>
    </message>
    <message>
        <source>AWS does not allow this: %1</source>
        <translation>AWS erlaubt das nicht: %1</translation>
    </message>
    <message>
        <source>Ask for the rights that this source lists as its policy.</source>
        <translation>Bitten Sie um die Rechte, die diese Quelle als ihre Richtlinie nennt.</translation>
    </message>
    <message>
        <source>The credentials of &quot;%1&quot; have expired.</source>
        <translation>Die Zugangsdaten von „%1“ sind abgelaufen.</translation>
    </message>
    <message>
        <source>AWS does not accept the credentials of &quot;%1&quot; (%2).</source>
        <translation>AWS nimmt die Zugangsdaten von „%1“ nicht an (%2).</translation>
    </message>
    <message>
        <source>Check access key and secret, and that the region is switched on for the account.</source>
        <translation>Prüfen Sie Zugangsschlüssel und Geheimnis, und ob die Region für das Konto eingeschaltet ist.</translation>
    </message>
    <message>
        <source>AWS refuses the time of this machine.</source>
        <translation>AWS lehnt die Uhrzeit dieses Rechners ab.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The server points elsewhere; this is not followed.</source>
        <translation>Der Server verweist anderswohin; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Something between you and AWS may answer in its place. Check network and proxy.</source>
        <translation>Vielleicht antwortet etwas zwischen Ihnen und AWS an dessen Stelle. Prüfen Sie Netz und Proxy.</translation>
    </message>
    <message>
        <source>AWS refuses the request: %1</source>
        <translation>AWS lehnt die Anfrage ab: %1</translation>
    </message>
    <message>
        <source>Check region, stack and tag.</source>
        <translation>Prüfen Sie Region, Stack und Markierung.</translation>
    </message>
    <message>
        <source>The answer is not what AWS answers with.</source>
        <translation>Die Antwort ist nicht, was AWS antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) may not be read with these credentials.</source>
        <translation>
            <numerusform>%n Metrik darf mit diesen Zugangsdaten nicht gelesen werden.</numerusform>
            <numerusform>%n Metriken dürfen mit diesen Zugangsdaten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n metric(s) AWS gives only a part.</source>
        <translation>
            <numerusform>Von %n Metrik gibt AWS nur einen Teil.</numerusform>
            <numerusform>Von %n Metriken gibt AWS nur einen Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) could not be read: AWS had a failure of its own.</source>
        <translation>
            <numerusform>%n Metrik konnte nicht gelesen werden: AWS hatte einen eigenen Fehler.</numerusform>
            <numerusform>%n Metriken konnten nicht gelesen werden: AWS hatte einen eigenen Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out.</source>
        <translation>
            <numerusform>%n Wert ergibt keinen Sinn und wird ausgelassen.</numerusform>
            <numerusform>%n Werte ergeben keinen Sinn und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer does not come to an end; its rest is left out.</source>
        <translation>Die Antwort kommt zu keinem Ende; ihr Rest wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) are missing, because: %1</source>
        <translation>
            <numerusform>%n Metrik fehlt, denn: %1</numerusform>
            <numerusform>%n Metriken fehlen, denn: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>This file is far too large to be what it should be.</source>
        <translation>Diese Datei ist viel zu groß für das, was sie sein sollte.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Schaffen Sie sie weg.</translation>
    </message>
    <message>
        <source>Raise it, choose a longer interval, or look at less.</source>
        <translation>Erhöhen Sie es, wählen Sie einen längeren Abstand, oder sehen Sie weniger an.</translation>
    </message>
    <message>
        <source>Something between you and AWS may answer in its place.</source>
        <translation>Vielleicht antwortet etwas zwischen Ihnen und AWS an dessen Stelle.</translation>
    </message>
    <message>
        <source>Reading on would cost more than what is left of the budget, $%1.</source>
        <translation>Weiterlesen würde mehr kosten, als vom Budget übrig ist: $%1.</translation>
    </message>
    <message>
        <source>This profile gets its credentials from a program, which is not run unasked.</source>
        <translation>Dieses Profil bekommt seine Zugangsdaten von einem Programm, das nicht ungefragt gestartet wird.</translation>
    </message>
    <message>
        <source>Look at credential_process in ~/.aws/config; if you trust it, switch on &quot;Run the profile&apos;s program&quot;.</source>
        <translation>Sehen Sie sich credential_process in ~/.aws/config an; wenn Sie ihm vertrauen, schalten Sie „Programm des Profils starten“ ein.</translation>
    </message>
    <message>
        <source>Everybody on this machine can change this file.</source>
        <translation>Jeder auf diesem Rechner kann diese Datei ändern.</translation>
    </message>
    <message>
        <source>Look at what it says, then run: chmod go-w %1</source>
        <translation>Sehen Sie nach, was darin steht, dann: chmod go-w %1</translation>
    </message>
    <message>
        <source>Others on this machine can read your access keys. Run: chmod 600 %1</source>
        <translation>Andere auf diesem Rechner können Ihre Zugriffsschlüssel lesen. Abhilfe: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>keelson::cloudwatch::Source</name>
    <message>
        <source>No region is named, neither here nor by the profile &quot;%1&quot;.</source>
        <translation>Keine Region ist genannt, weder hier noch vom Profil „%1“.</translation>
    </message>
    <message>
        <source>Write it like eu-west-1.</source>
        <translation>Schreiben Sie sie wie eu-west-1.</translation>
    </message>
    <message>
        <source>Amazon CloudWatch</source>
        <translation>Amazon CloudWatch</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Of the AWS tools on this machine; empty takes what they would take. No secret is kept by Keelson.</source>
        <translation>Der AWS-Werkzeuge auf diesem Rechner; leer nimmt, was sie nehmen würden. Keelson hebt kein Geheimnis auf.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Like eu-west-1; empty takes the profile&apos;s.</source>
        <translation>Wie eu-west-1; leer nimmt die des Profils.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Shows what this stack of CloudFormation made, nested ones included.</source>
        <translation>Zeigt, was dieser Stack von CloudFormation erzeugt hat, geschachtelte eingeschlossen.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Shows what carries this tag, as key or key=value. Without stack and tag everything in the region is shown.</source>
        <translation>Zeigt, was diese Markierung trägt, als Schlüssel oder Schlüssel=Wert. Ohne Stack und Markierung wird alles in der Region gezeigt.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Seconds between two reads. Every metric read costs, so that half the interval costs twice as much.</source>
        <translation>Sekunden zwischen zwei Ablesungen. Jede gelesene Metrik kostet, sodass der halbe Abstand doppelt so viel kostet.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>US dollars a day that reading may cost at most; 0 sets no limit.</source>
        <translation>US-Dollar, die das Lesen am Tag höchstens kosten darf; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Empty asks AWS. An address of this machine asks a stand-in there, for trying out.</source>
        <translation>Leer fragt AWS. Eine Adresse dieses Rechners fragt dort einen Ersatz, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Stack and tag are two ways to say what to show.</source>
        <translation>Stack und Markierung sind zwei Arten zu sagen, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Geben Sie eine davon an.</translation>
    </message>
    <message>
        <source>Run the profile&apos;s program</source>
        <translation>Programm des Profils starten</translation>
    </message>
    <message>
        <source>A profile may name a program that gives its credentials (credential_process). It is run only when this is on.</source>
        <translation>Ein Profil kann ein Programm nennen, das seine Zugangsdaten liefert (credential_process). Es wird nur gestartet, wenn dies eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>keelson::contract::Example</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>An example is a JSON object: it begins with {.</source>
        <translation>Ein Beispiel ist ein JSON-Objekt: Es beginnt mit {.</translation>
    </message>
    <message>
        <source>The example has more than %1 fields.</source>
        <translation>Das Beispiel hat mehr als %1 Felder.</translation>
    </message>
</context>
<context>
    <name>keelson::control::DecisionTable</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>in jedem Fall</translation>
    </message>
</context>
<context>
    <name>keelson::csv::Notes</name>
    <message numerus="yes">
        <source>%n note(s) were left out, as you chose.</source>
        <translation>
            <numerusform>%n Zettel wurde wie gewählt weggelassen.</numerusform>
            <numerusform>%n Zettel wurden wie gewählt weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) lead to no note and were left out.</source>
        <translation>
            <numerusform>%n Verbindung führt zu keinem Zettel und wurde weggelassen.</numerusform>
            <numerusform>%n Verbindungen führen zu keinem Zettel und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) join notes whose kinds have nothing to say to each other in that direction and were left out.</source>
        <translation>
            <numerusform>%n Verbindung verbindet Zettel, deren Arten einander in dieser Richtung nichts zu sagen haben, und wurde weggelassen.</numerusform>
            <numerusform>%n Verbindungen verbinden Zettel, deren Arten einander in dieser Richtung nichts zu sagen haben, und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is no UTF-8 and was read as Latin-1: look at its umlauts and accents.</source>
        <translation>Der Text ist kein UTF-8 und wurde als Latin-1 gelesen: Umlaute und Akzente prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) had a position or a size that cannot be.</source>
        <translation>
            <numerusform>%n Zettel hatte eine unmögliche Lage oder Größe.</numerusform>
            <numerusform>%n Zettel hatten eine unmögliche Lage oder Größe.</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>There is no note in this table.</source>
        <translation>In dieser Tabelle steht kein Zettel.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing says what “%1” means: %n note(s) became %2.</source>
        <translation>
            <numerusform>Nichts sagt, was „%1“ bedeutet: %n Zettel wurde %2.</numerusform>
            <numerusform>Nichts sagt, was „%1“ bedeutet: %n Zettel wurden %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nor does anything say what %n further word(s) mean.</source>
        <translation>
            <numerusform>Auch was %n weiteres Wort bedeutet, sagt nichts.</numerusform>
            <numerusform>Auch was %n weitere Wörter bedeuten, sagt nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file has the look %1.</source>
        <translation>Nichts in der Datei hat das Aussehen %1.</translation>
    </message>
</context>
<context>
    <name>keelson::csv::Table</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>A quotation mark opens here that nothing closes.</source>
        <translation>Hier öffnet ein Anführungszeichen, das nichts schließt.</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>Es sind mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>There are more than %1 cells.</source>
        <translation>Es sind mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A row has more than %1 cells.</source>
        <translation>Eine Zeile hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
</context>
<context>
    <name>keelson::drawio::Container</name>
    <message>
        <source>This picture carries no drawing. Only one that draw.io exported with its diagram can be read.</source>
        <translation>Dieses Bild trägt keine Zeichnung. Lesbar ist nur eines, das draw.io mit seinem Diagramm exportiert hat.</translation>
    </message>
    <message>
        <source>Its percent-encoding is wrong.</source>
        <translation>Die Prozentkodierung ist falsch.</translation>
    </message>
    <message>
        <source>There is no drawing in this file.</source>
        <translation>In dieser Datei ist keine Zeichnung.</translation>
    </message>
    <message>
        <source>Page “%1” cannot be read: %2</source>
        <translation>Seite „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Open it in draw.io and save it again.</source>
        <translation>Sie in draw.io öffnen und neu speichern.</translation>
    </message>
</context>
<context>
    <name>keelson::drawio::Drawing</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known of the look %1: %n shape(s) with it became text.</source>
        <translation>
            <numerusform>Über das Aussehen %1 ist nichts bekannt: %n Form damit wurde Text.</numerusform>
            <numerusform>Über das Aussehen %1 ist nichts bekannt: %n Formen damit wurden Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nor is anything known of %n further look(s).</source>
        <translation>
            <numerusform>Auch über %n weiteres Aussehen ist nichts bekannt.</numerusform>
            <numerusform>Auch über %n weitere Aussehen ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page was left out, as you chose.</source>
        <translation>Die Seite wurde wie gewählt weggelassen.</translation>
    </message>
    <message>
        <source>The page cannot be read: %1</source>
        <translation>Die Seite ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>There is nothing on the page that could be a note.</source>
        <translation>Auf der Seite steht nichts, was ein Zettel sein könnte.</translation>
    </message>
    <message>
        <source>Nothing in the file has the look %1.</source>
        <translation>Nichts in der Datei hat das Aussehen %1.</translation>
    </message>
</context>
<context>
    <name>keelson::drawio::Losses</name>
    <message numerus="yes">
        <source>%n shape(s) were left out, as you chose</source>
        <translation>
            <numerusform>%n Form wurde wie gewählt weggelassen</numerusform>
            <numerusform>%n Formen wurden wie gewählt weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) without words were left out</source>
        <translation>
            <numerusform>%n Form ohne Worte wurde weggelassen</numerusform>
            <numerusform>%n Formen ohne Worte wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden shape(s) were left out</source>
        <translation>
            <numerusform>%n verborgene Form wurde weggelassen</numerusform>
            <numerusform>%n verborgene Formen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) were taken apart; what was in them stands where it stood</source>
        <translation>
            <numerusform>%n Gruppe wurde aufgelöst; was in ihr war, steht, wo es stand</numerusform>
            <numerusform>%n Gruppen wurden aufgelöst; was in ihnen war, steht, wo es stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out; no picture is fetched from anywhere</source>
        <translation>
            <numerusform>%n Bild wurde weggelassen; es wird nirgends ein Bild geholt</numerusform>
            <numerusform>%n Bilder wurden weggelassen; es wird nirgends ein Bild geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lost their picture</source>
        <translation>
            <numerusform>%n Zettel hat sein Bild verloren</numerusform>
            <numerusform>%n Zettel haben ihr Bild verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) lost their outline and are notes now</source>
        <translation>
            <numerusform>%n Form hat ihren Umriss verloren und ist jetzt ein Zettel</numerusform>
            <numerusform>%n Formen haben ihren Umriss verloren und sind jetzt Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lost their formatting</source>
        <translation>
            <numerusform>%n Text hat seine Formatierung verloren</numerusform>
            <numerusform>%n Texte haben ihre Formatierung verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) were put upright</source>
        <translation>
            <numerusform>%n Form wurde gerade gerückt</numerusform>
            <numerusform>%n Formen wurden gerade gerückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) had a position or a size that cannot be</source>
        <translation>
            <numerusform>%n Form hatte eine unmögliche Lage oder Größe</numerusform>
            <numerusform>%n Formen hatten eine unmögliche Lage oder Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held characters that are not seen; they were taken out</source>
        <translation>
            <numerusform>%n Text enthielt unsichtbare Zeichen; sie wurden entfernt</numerusform>
            <numerusform>%n Texte enthielten unsichtbare Zeichen; sie wurden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) were inside themselves; they stand on the board now</source>
        <translation>
            <numerusform>%n Form lag in sich selbst; sie steht jetzt auf dem Board</numerusform>
            <numerusform>%n Formen lagen in sich selbst; sie stehen jetzt auf dem Board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) had the id of another; connections lead to the first</source>
        <translation>
            <numerusform>%n Form hatte die Kennung einer anderen; Verbindungen führen zur ersten</numerusform>
            <numerusform>%n Formen hatten die Kennung einer anderen; Verbindungen führen zur ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) had no note at one of their ends and were left out</source>
        <translation>
            <numerusform>%n Verbindung hatte an einem Ende keinen Zettel und wurde weggelassen</numerusform>
            <numerusform>%n Verbindungen hatten an einem Ende keinen Zettel und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) join notes whose kinds have nothing to say to each other in that direction and were left out</source>
        <translation>
            <numerusform>%n Verbindung verbindet Zettel, deren Arten einander in dieser Richtung nichts zu sagen haben, und wurde weggelassen</numerusform>
            <numerusform>%n Verbindungen verbinden Zettel, deren Arten einander in dieser Richtung nichts zu sagen haben, und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) run the other way now</source>
        <translation>
            <numerusform>%n Verbindung läuft jetzt andersherum</numerusform>
            <numerusform>%n Verbindungen laufen jetzt andersherum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) say what another says already</source>
        <translation>
            <numerusform>%n Verbindung sagt, was eine andere schon sagt</numerusform>
            <numerusform>%n Verbindungen sagen, was eine andere schon sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of connections were left out</source>
        <translation>
            <numerusform>%n Beschriftung einer Verbindung wurde weggelassen</numerusform>
            <numerusform>%n Beschriftungen von Verbindungen wurden weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::drawio::PageText</name>
    <message>
        <source>It is no base64.</source>
        <translation>Es ist kein Base64.</translation>
    </message>
    <message>
        <source>Its percent-encoding is wrong.</source>
        <translation>Die Prozentkodierung ist falsch.</translation>
    </message>
</context>
<context>
    <name>keelson::drawio::XmlPages</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1.</source>
        <translation>Das ist kein wohlgeformtes XML: %1.</translation>
    </message>
    <message>
        <source>It defines entities of its own. No drawing needs them, and they are not followed.</source>
        <translation>Sie definiert eigene Entitäten. Keine Zeichnung braucht sie, und ihnen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It has more than %1 pages.</source>
        <translation>Sie hat mehr als %1 Seiten.</translation>
    </message>
    <message>
        <source>There is no drawing in it.</source>
        <translation>Es ist keine Zeichnung darin.</translation>
    </message>
    <message>
        <source>It has more than %1 shapes.</source>
        <translation>Sie hat mehr als %1 Formen.</translation>
    </message>
    <message>
        <source>This picture carries another one and no drawing.</source>
        <translation>Dieses Bild trägt ein anderes und keine Zeichnung.</translation>
    </message>
    <message>
        <source>This picture carries no drawing. Only one that draw.io exported with its diagram can be read.</source>
        <translation>Dieses Bild trägt keine Zeichnung. Lesbar ist nur eines, das draw.io mit seinem Diagramm exportiert hat.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>Elemente sind mehr als %1 tief geschachtelt.</translation>
    </message>
    <message>
        <source>This is a library of shapes and no drawing.</source>
        <translation>Das ist eine Sammlung von Formen und keine Zeichnung.</translation>
    </message>
</context>
<context>
    <name>keelson::failure::Overlay</name>
    <message>
        <source>fails</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>Fails, as asked.</source>
        <translation>Fällt aus, wie gefragt.</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Unavailable: %1</source>
        <translation>Nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>Degraded: %1</source>
        <translation>Eingeschränkt: %1</translation>
    </message>
    <message>
        <source>Comes late, or not at all.</source>
        <translation>Kommt spät oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>keelson::failure::Report</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>No activity of a user is drawn: connect an actor to a service or to its frontend.</source>
        <translation>Es ist keine Tätigkeit eines Nutzers gezeichnet: einen Akteur mit einem Dienst oder dessen Frontend verbinden.</translation>
    </message>
    <message>
        <source>%1 of %2 activities become unavailable, %3 are degraded, %4 show stale data.</source>
        <translation>%1 von %2 Tätigkeiten sind nicht verfügbar, %3 eingeschränkt, %4 zeigen veraltete Daten.</translation>
    </message>
    <message>
        <source>What if %1 failed for %2?</source>
        <translation>Was, wenn %1 für %2 ausfiele?</translation>
    </message>
    <message>
        <source>Activities that become unavailable</source>
        <translation>Tätigkeiten, die nicht verfügbar sind</translation>
    </message>
    <message>
        <source>Activities that are degraded</source>
        <translation>Tätigkeiten, die eingeschränkt sind</translation>
    </message>
    <message>
        <source>Activities that show stale data</source>
        <translation>Tätigkeiten, die veraltete Daten zeigen</translation>
    </message>
    <message>
        <source>What else goes down</source>
        <translation>Was noch ausfällt</translation>
    </message>
    <message>
        <source>What is degraded</source>
        <translation>Was eingeschränkt ist</translation>
    </message>
    <message>
        <source>What grows stale</source>
        <translation>Was veraltet</translation>
    </message>
    <message>
        <source>What is lost or has to be replayed</source>
        <translation>Was verloren ist oder nachgespielt werden muss</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>There is no subsystem to score.</source>
        <translation>Es gibt kein Teilsystem zu bewerten.</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Teilsystem</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Others stay up</source>
        <translation>Andere bleiben</translation>
    </message>
    <message>
        <source>Stays up</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Calls across</source>
        <translation>Aufrufe hinüber</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Nothing takes an activity down with it.</source>
        <translation>Nichts reißt eine Tätigkeit mit.</translation>
    </message>
    <message>
        <source>When this fails</source>
        <translation>Wenn das ausfällt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>keelson::failure::Words</name>
    <message>
        <source>“%1” is in “%2”</source>
        <translation>„%1“ liegt in „%2“</translation>
    </message>
    <message>
        <source>“%1” runs in “%2”</source>
        <translation>„%1“ läuft in „%2“</translation>
    </message>
    <message>
        <source>“%1” calls “%2”</source>
        <translation>„%1“ ruft „%2“ auf</translation>
    </message>
    <message>
        <source>“%1” is called by “%2”</source>
        <translation>„%1“ wird von „%2“ aufgerufen</translation>
    </message>
    <message>
        <source>“%1” uses “%2”</source>
        <translation>„%1“ nutzt „%2“</translation>
    </message>
    <message>
        <source>“%1” needs “%2”</source>
        <translation>„%1“ braucht „%2“</translation>
    </message>
    <message>
        <source>“%1” is reached through “%2”</source>
        <translation>„%1“ wird über „%2“ erreicht</translation>
    </message>
    <message>
        <source>“%1” reads from “%2”</source>
        <translation>„%1“ liest aus „%2“</translation>
    </message>
    <message>
        <source>“%1” publishes through “%2”</source>
        <translation>„%1“ veröffentlicht über „%2“</translation>
    </message>
    <message>
        <source>“%1” is published by “%2”</source>
        <translation>„%1“ wird von „%2“ veröffentlicht</translation>
    </message>
    <message>
        <source>“%1” consumes “%2”</source>
        <translation>„%1“ konsumiert „%2“</translation>
    </message>
    <message>
        <source>“%1” is kept by “%2”</source>
        <translation>„%1“ wird von „%2“ gehalten</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist ausgefallen.</translation>
    </message>
    <message>
        <source>Stale for %1.</source>
        <translation>Veraltet für %1.</translation>
    </message>
    <message>
        <source>Events of %1 have to be replayed from “%2”.</source>
        <translation>Ereignisse von %1 müssen aus „%2“ nachgespielt werden.</translation>
    </message>
    <message>
        <source>Events of %1 are lost.</source>
        <translation>Ereignisse von %1 sind verloren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that failed is back after %1, as it was.</source>
        <translation>Alles Ausgefallene ist nach %1 wieder da, wie es war.</translation>
    </message>
    <message>
        <source>Consumers work %1 times as fast as events arrive: what waited for an hour is done after %2.</source>
        <translation>Konsumenten arbeiten %1-mal so schnell, wie Ereignisse eintreffen: was eine Stunde gewartet hat, ist nach %2 getan.</translation>
    </message>
    <message>
        <source>Events that cannot go out, or wait where no stream or queue is drawn, are kept for %1.</source>
        <translation>Ereignisse, die nicht hinauskönnen oder dort warten, wo weder Stream noch Warteschlange gezeichnet ist, werden %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>A gateway or control service that is late tells late what follows; what a BFF publishes is what its users do.</source>
        <translation>Ein Gateway oder Steuerdienst, der spät dran ist, meldet spät, was folgt; was ein BFF veröffentlicht, ist, was seine Nutzer tun.</translation>
    </message>
    <message>
        <source>A call waits for its answer, unless a fallback is given or the caller is a circuit breaker.</source>
        <translation>Ein Aufruf wartet auf seine Antwort, außer wenn ein Ersatz angegeben oder der Aufrufer ein Schutzschalter ist.</translation>
    </message>
    <message>
        <source>A subsystem in several regions stands as long as one of them does.</source>
        <translation>Ein Teilsystem in mehreren Regionen steht, solange eine von ihnen steht.</translation>
    </message>
</context>
<context>
    <name>keelson::json::Findings</name>
    <message>
        <source>This version does not know the kind &quot;%1&quot;. Its %2 record(s) are kept and not shown.</source>
        <translation>Diese Version kennt die Art „%1“ nicht. Ihre Datensätze (%2) werden behalten und nicht gezeigt.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; of record %2 points at %3, of which nothing is said.</source>
        <translation>Die Eigenschaft „%1“ des Datensatzes %2 zeigt auf %3, wovon nichts gesagt wird.</translation>
    </message>
</context>
<context>
    <name>keelson::json::Reader</name>
    <message>
        <source>A record, a property and a value are expected here.</source>
        <translation>Hier werden ein Datensatz, eine Eigenschaft und ein Wert erwartet.</translation>
    </message>
    <message>
        <source>The change says this property twice.</source>
        <translation>Die Änderung nennt diese Eigenschaft zweimal.</translation>
    </message>
    <message>
        <source>Another change has the same stamp.</source>
        <translation>Eine andere Änderung hat denselben Stempel.</translation>
    </message>
    <message>
        <source>A value and its stamp are expected here.</source>
        <translation>Hier werden ein Wert und sein Stempel erwartet.</translation>
    </message>
    <message>
        <source>None of the changes has this stamp.</source>
        <translation>Keine der Änderungen hat diesen Stempel.</translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation>Ein anderer Datensatz hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>This is not a Keelson document.</source>
        <translation>Dies ist kein Keelson-Dokument.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dies fehlt.</translation>
    </message>
    <message>
        <source>A newer Keelson wrote this (form %1); this one reads up to form %2.</source>
        <translation>Ein neueres Keelson hat dies geschrieben (Form %1); dieses liest bis Form %2.</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>Es gibt keine Form %1.</translation>
    </message>
    <message>
        <source>&quot;model&quot; or &quot;history&quot; is expected here.</source>
        <translation>Hier wird „model“ oder „history“ erwartet.</translation>
    </message>
</context>
<context>
    <name>keelson::json::Text</name>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>The number %1 is too large or too small.</source>
        <translation>Die Zahl %1 ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation>Der Text endet, bevor er vollständig ist.</translation>
    </message>
    <message>
        <source>Something follows after the end of the document.</source>
        <translation>Nach dem Ende des Dokuments folgt noch etwas.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation>Werte sind mehr als %1 tief verschachtelt.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>A \u escape is half of a character.</source>
        <translation>Eine \u-Angabe ist nur ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>This is not valid JSON in UTF-8 (%1).</source>
        <translation>Dies ist kein gültiges JSON in UTF-8 (%1).</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The text starts with a byte order mark; save it as UTF-8 without one.</source>
        <translation>Der Text beginnt mit einer Bytereihenfolge-Marke; speichern Sie ihn als UTF-8 ohne sie.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Der Text ist größer als %1 MB.</translation>
    </message>
</context>
<context>
    <name>keelson::json::ValueReader</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>An array is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>This is unknown here.</source>
        <translation>Dies ist hier unbekannt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dies fehlt.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Der Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Hier wird eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>An id of 32 hexadecimal digits is expected here.</source>
        <translation>Hier wird eine Kennung aus 32 Hexadezimalziffern erwartet.</translation>
    </message>
    <message>
        <source>No record has the id 0.</source>
        <translation>Kein Datensatz hat die Kennung 0.</translation>
    </message>
    <message>
        <source>A stamp is expected here: a counter, @ and the id of a replica.</source>
        <translation>Hier wird ein Stempel erwartet: ein Zähler, @ und die Kennung einer Replik.</translation>
    </message>
    <message>
        <source>One of &quot;id&quot;, &quot;point&quot; and &quot;size&quot; is expected here.</source>
        <translation>Hier wird „id“, „point“ oder „size“ erwartet.</translation>
    </message>
    <message>
        <source>Two numbers are expected here.</source>
        <translation>Hier werden zwei Zahlen erwartet.</translation>
    </message>
    <message>
        <source>The name of a property has 1 to %1 characters.</source>
        <translation>Der Name einer Eigenschaft hat 1 bis %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>keelson::markdown::BoardReport</name>
    <message>
        <source>In no lane</source>
        <translation>In keiner Bahn</translation>
    </message>
    <message>
        <source>In the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation>Kontextgrenzen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>The board is empty.</source>
        <translation>Das Board ist leer.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Settled questions</source>
        <translation>Geklärte Fragen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Value created</source>
        <translation>Geschaffener Wert</translation>
    </message>
    <message>
        <source>Value destroyed</source>
        <translation>Vernichteter Wert</translation>
    </message>
    <message>
        <source>The document has no board.</source>
        <translation>Das Dokument hat kein Board.</translation>
    </message>
</context>
<context>
    <name>keelson::markdown::Sentences</name>
    <message>
        <source>(%1 without a name)</source>
        <translation>(%1 ohne Namen)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 is decided</source>
        <translation>%1 wird entschieden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who decides: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 accepts or refuses it</source>
        <translation>%1 nimmt es an oder lehnt es ab</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>Whenever %1: %2</source>
        <comment>event: policy</comment>
        <translation>Wann immer %1: %2</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>mit Blick auf %1</translation>
    </message>
    <message>
        <source>it decides %1</source>
        <translation>sie entscheidet %1</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>zeigt %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>nimmt %1 entgegen</translation>
    </message>
    <message>
        <source>decides %1</source>
        <translation>entscheidet %1</translation>
    </message>
</context>
<context>
    <name>keelson::openmetrics</name>
    <message>
        <source>a name was expected</source>
        <translation>ein Name wurde erwartet</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>ein Name ist zu lang</translation>
    </message>
    <message>
        <source>a label&apos;s value must be quoted</source>
        <translation>der Wert eines Etiketts muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a label&apos;s value is too long</source>
        <translation>der Wert eines Etiketts ist zu lang</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>ein Komma oder } wurde erwartet</translation>
    </message>
    <message>
        <source>= was expected</source>
        <translation>= wurde erwartet</translation>
    </message>
    <message>
        <source>label &quot;%1&quot; is given twice</source>
        <translation>das Etikett „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>there are too many labels</source>
        <translation>es sind zu viele Etiketten</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>the time is not a number</source>
        <translation>die Zeit ist keine Zahl</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>nach dem Wert steht noch etwas</translation>
    </message>
    <message>
        <source>there are more than %1 values; the rest is left out</source>
        <translation>es sind mehr als %1 Werte; der Rest wird ausgelassen</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are left out.</source>
        <translation>
            <numerusform>%n weitere Zeile wird ausgelassen.</numerusform>
            <numerusform>%n weitere Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ends before its end; values may be missing.</source>
        <translation>Die Antwort bricht vor ihrem Ende ab; Werte können fehlen.</translation>
    </message>
    <message>
        <source>The answer is not metrics text.</source>
        <translation>Die Antwort ist kein Metriktext.</translation>
    </message>
    <message>
        <source>Check the path of the address; it often ends in /metrics.</source>
        <translation>Prüfen Sie den Pfad der Adresse; er endet oft auf /metrics.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are given twice; the first counts.</source>
        <translation>
            <numerusform>%n Wert steht zweimal da; der erste zählt.</numerusform>
            <numerusform>%n Werte stehen zweimal da; der erste zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) carry a time of tomorrow or later and are left out.</source>
        <translation>
            <numerusform>%n Wert trägt eine Zeit von morgen oder später und wird ausgelassen.</numerusform>
            <numerusform>%n Werte tragen eine Zeit von morgen oder später und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with a web page, not with metrics.</source>
        <translation>Der Server antwortet mit einer Webseite, nicht mit Metriken.</translation>
    </message>
    <message>
        <source>Check the path of the address; it often ends in /metrics. You may have to sign in.</source>
        <translation>Prüfen Sie den Pfad der Adresse; er endet oft auf /metrics. Vielleicht müssen Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>keelson::openmetrics::Source</name>
    <message>
        <source>OpenMetrics endpoint</source>
        <translation>OpenMetrics-Endpunkt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the metrics are, like http://localhost:9464/metrics.</source>
        <translation>Wo die Metriken sind, etwa http://localhost:9464/metrics.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Seconds between two reads.</source>
        <translation>Sekunden zwischen zwei Lesungen.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name of the stored secret to send as a bearer token; empty sends none.</source>
        <translation>Name des gespeicherten Geheimnisses, das als Bearer-Token gesendet wird; leer sendet keines.</translation>
    </message>
</context>
<context>
    <name>keelson::packing::Inflate</name>
    <message>
        <source>There is not enough memory to unpack it.</source>
        <translation>Zum Entpacken reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than %1 MB.</source>
        <translation>Entpackt ist es größer als %1 MB.</translation>
    </message>
    <message>
        <source>What was packed ends before it is complete.</source>
        <translation>Das Gepackte endet, bevor es vollständig ist.</translation>
    </message>
    <message>
        <source>What was packed is damaged.</source>
        <translation>Das Gepackte ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>keelson::picture::Carried</name>
    <message>
        <source>The picture carries no document.</source>
        <translation>Das Bild enthält kein Dokument.</translation>
    </message>
    <message>
        <source>Only pictures that Keelson saved with their document can be opened again.</source>
        <translation>Nur Bilder, die Keelson mit ihrem Dokument gespeichert hat, lassen sich wieder öffnen.</translation>
    </message>
    <message>
        <source>The document in the picture is damaged: it is no base64.</source>
        <translation>Das Dokument im Bild ist beschädigt: Es ist kein Base64.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>keelson::prometheus</name>
    <message>
        <source>The answer is not one of Prometheus&apos;s HTTP API.</source>
        <translation>Die Antwort ist keine der HTTP-API von Prometheus.</translation>
    </message>
    <message>
        <source>Check the address and the path prefix.</source>
        <translation>Prüfen Sie die Adresse und das Pfadpräfix.</translation>
    </message>
    <message>
        <source>The server says: %1: %2</source>
        <translation>Der Server sagt: %1: %2</translation>
    </message>
    <message>
        <source>The server warns: %1</source>
        <translation>Der Server warnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) with names that cannot be asked for are left out.</source>
        <translation>
            <numerusform>%n Metrik mit einem Namen, nach dem sich nicht fragen lässt, wird ausgelassen.</numerusform>
            <numerusform>%n Metriken mit Namen, nach denen sich nicht fragen lässt, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 metrics; %2 of them are read. Give a selector.</source>
        <translation>Es gibt %1 Metriken; %2 davon werden gelesen. Geben Sie einen Selektor an.</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Values came out of order or twice; the first of each time counts.</source>
        <translation>Werte kamen ungeordnet oder doppelt; der erste jeder Zeit zählt.</translation>
    </message>
    <message>
        <source>Some values cannot be read and are left out.</source>
        <translation>Einige Werte sind nicht lesbar und werden ausgelassen.</translation>
    </message>
    <message>
        <source>There are more than %1 series; the rest is left out.</source>
        <translation>Es gibt mehr als %1 Reihen; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>A token and a user are given; only one of them can be sent.</source>
        <translation>Ein Token und ein Benutzer sind angegeben; nur eines davon lässt sich senden.</translation>
    </message>
    <message>
        <source>A user and a password go together.</source>
        <translation>Ein Benutzer und ein Passwort gehören zusammen.</translation>
    </message>
    <message>
        <source>The tenant holds characters a header cannot.</source>
        <translation>Der Mandant enthält Zeichen, die ein Header nicht fasst.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A client certificate and its key go together.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel gehören zusammen.</translation>
    </message>
</context>
<context>
    <name>keelson::prometheus::Source</name>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of the server, like http://localhost:9090.</source>
        <translation>Des Servers, wie http://localhost:9090.</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>Pfadpräfix</translation>
    </message>
    <message>
        <source>What stands before /api/v1: &quot;prometheus&quot; for Mimir, &quot;select/0/prometheus&quot; for a VictoriaMetrics cluster.</source>
        <translation>Was vor /api/v1 steht: „prometheus“ bei Mimir, „select/0/prometheus“ bei einem VictoriaMetrics-Cluster.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Sent as X-Scope-OrgID to servers of many tenants.</source>
        <translation>Wird als X-Scope-OrgID an Server mit vielen Mandanten gesendet.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Only what this job scraped; empty = all.</source>
        <translation>Nur was dieser Job abgelesen hat; leer = alles.</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Label matchers of PromQL, like env=&quot;prod&quot;,team=~&quot;a|b&quot;.</source>
        <translation>Label-Bedingungen von PromQL, wie env=&quot;prod&quot;,team=~&quot;a|b&quot;.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Seconds between two reads.</source>
        <translation>Sekunden zwischen zwei Ablesungen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Seconds one value stands for; at least twice as long as the server&apos;s scrape interval.</source>
        <translation>Sekunden, für die ein Wert steht; mindestens doppelt so lang wie der Ableseabstand des Servers.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name of the stored secret to send as a bearer token; empty sends none.</source>
        <translation>Name des gespeicherten Geheimnisses, das als Bearer-Token gesendet wird; leer sendet keines.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>For servers that ask for user and password.</source>
        <translation>Für Server, die nach Benutzer und Passwort fragen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name of the stored secret that is the user&apos;s password.</source>
        <translation>Name des gespeicherten Geheimnisses, das das Passwort des Benutzers ist.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file, for servers that ask for one.</source>
        <translation>Eine PEM-Datei, für Server, die danach fragen.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>The PEM file of its key.</source>
        <translation>Die PEM-Datei seines Schlüssels.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file of the authority to trust instead of the system&apos;s.</source>
        <translation>Eine PEM-Datei der Stelle, der statt denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>A step is between one second and one day.</source>
        <translation>Ein Schritt liegt zwischen einer Sekunde und einem Tag.</translation>
    </message>
</context>
<context>
    <name>keelson::recording::Source</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A recording of metrics.</source>
        <translation>Eine Aufzeichnung von Metriken.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Plays it as if it happened now, so many times as fast; 0 leaves it in the time it was recorded.</source>
        <translation>Spielt sie ab, als geschähe sie jetzt, so viel Mal so schnell; 0 lässt sie in der Zeit, in der sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Seconds between two reads.</source>
        <translation>Sekunden zwischen zwei Ablesungen.</translation>
    </message>
    <message>
        <source>A speed is between 0 and %1.</source>
        <translation>Eine Geschwindigkeit liegt zwischen 0 und %1.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Activities</name>
    <message>
        <source>“%1” belongs to “%2” and its service “%3” to “%4”.</source>
        <translation>„%1“ gehört „%2“ und der Service dazu, „%3“, gehört „%4“.</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, which is no backend for a frontend.</source>
        <translation>„%1“ ruft „%2“ auf, und das ist kein Backend for Frontend.</translation>
    </message>
    <message>
        <source>Without a network nobody can go on working in “%1”.</source>
        <translation>Ohne Netz kann in „%1“ niemand weiterarbeiten.</translation>
    </message>
    <message>
        <source>“%1” may be %2 s old, but “%3” asks for it every %4 s only.</source>
        <translation>„%1“ darf %2 s alt sein, aber „%3“ fragt nur alle %4 s danach.</translation>
    </message>
    <message>
        <source>Everybody sees “%1”, but only %2 may use what it offers.</source>
        <translation>Alle sehen „%1“, aber nur %2 darf nutzen, was es anbietet.</translation>
    </message>
    <message>
        <source>“%1” is shown to %2, but what it offers is refused to all but %3.</source>
        <translation>„%1“ wird %2 gezeigt, aber was es anbietet, wird allen außer %3 verweigert.</translation>
    </message>
    <message>
        <source>How “%1” does in the hands of its users is not seen by anybody.</source>
        <translation>Wie sich „%1“ bei seinen Nutzern schlägt, sieht niemand.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Backends</name>
    <message numerus="yes">
        <source>“%1” serves %n activities: %2.</source>
        <translation>
            <numerusform>„%1“ dient %n Tätigkeit: %2.</numerusform>
            <numerusform>„%1“ dient %n Tätigkeiten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BFF</source>
        <translation>%1 BFF</translation>
    </message>
    <message>
        <source>“%1” is there to be looked at, but takes commands: %2.</source>
        <translation>„%1“ ist zum Ansehen da, nimmt aber Befehle an: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there for one action, but answers %n queries.</source>
        <translation>
            <numerusform>„%1“ ist für eine Aktion da, beantwortet aber %n Abfrage.</numerusform>
            <numerusform>„%1“ ist für eine Aktion da, beantwortet aber %n Abfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of “%2” publishes %3 and keeps nothing of it.</source>
        <translation>„%1“ von „%2“ veröffentlicht %3 und behält nichts davon.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Nobody can say later who changed what through “%1”.</source>
        <translation>Niemand kann später sagen, wer über „%1“ was geändert hat.</translation>
    </message>
    <message>
        <source>“%1” runs in several regions, but none of them tells whether it still works.</source>
        <translation>„%1“ läuft in mehreren Regionen, aber keine sagt, ob sie noch arbeitet.</translation>
    </message>
    <message>
        <source>“%1” runs in several regions, but its users stay in one that failed.</source>
        <translation>„%1“ läuft in mehreren Regionen, aber seine Nutzer bleiben in einer ausgefallenen.</translation>
    </message>
    <message>
        <source>“%1” has the least memory there is, and with it the least processor time, while a person waits.</source>
        <translation>„%1“ hat den kleinsten Arbeitsspeicher und damit die kleinste Rechenzeit, während ein Mensch wartet.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Bulkheads</name>
    <message>
        <source>“%1” calls “%2” and waits: when that is down, so is this.</source>
        <translation>„%1“ ruft „%2“ auf und wartet: Ist das aus, ist es dies auch.</translation>
    </message>
    <message>
        <source>Replace a call by an event</source>
        <translation>Aufruf durch Ereignis ersetzen</translation>
    </message>
    <message>
        <source>%1 Changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>“%1” waits for “%2” while “%3” waits for it: the three are up only when all are.</source>
        <translation>„%1“ wartet auf „%2“, während „%3“ darauf wartet: Die drei laufen nur, wenn alle laufen.</translation>
    </message>
    <message>
        <source>Calls run in a circle through %1.</source>
        <translation>Aufrufe laufen im Kreis durch %1.</translation>
    </message>
    <message>
        <source>The subsystem “%1” calls “%2” and waits, past the gateways of both.</source>
        <translation>Das Subsystem „%1“ ruft „%2“ auf und wartet, an beider Gateways vorbei.</translation>
    </message>
    <message>
        <source>Connect two subsystems by gateways</source>
        <translation>Zwei Subsysteme durch Gateways verbinden</translation>
    </message>
    <message>
        <source>When “%1” fails, %2 activities stop with it.</source>
        <translation>Fällt „%1“ aus, stehen %2 Aktivitäten still.</translation>
    </message>
    <message>
        <source>“%1” is not the store of one service alone: it is used by %2, too.</source>
        <translation>„%1“ ist nicht der Speicher eines einzigen Service: Auch %2 benutzt ihn.</translation>
    </message>
    <message>
        <source>Give each service a store of its own</source>
        <translation>Jedem Service einen eigenen Speicher geben</translation>
    </message>
    <message>
        <source>%2 and “%3” meet in “%1”, past the event hub.</source>
        <translation>%2 und „%3“ treffen sich in „%1“, am Event Hub vorbei.</translation>
    </message>
    <message>
        <source>Send an event through the hub</source>
        <translation>Ereignis durch den Hub schicken</translation>
    </message>
    <message>
        <source>%1: %2 Sent</source>
        <translation>%1: %2 gesendet</translation>
    </message>
    <message>
        <source>“%1” runs by the clock and collects “%2”: until then nobody hears of it.</source>
        <translation>„%1“ läuft nach der Uhr und sammelt „%2“ ein: Bis dahin erfährt niemand davon.</translation>
    </message>
    <message>
        <source>Let a job listen instead</source>
        <translation>Auftrag stattdessen zuhören lassen</translation>
    </message>
    <message>
        <source>“%1” routes by a rule of the business: %2</source>
        <translation>„%1“ leitet nach einer Geschäftsregel weiter: %2</translation>
    </message>
    <message>
        <source>Take business rules out of the routing</source>
        <translation>Geschäftsregeln aus dem Routing nehmen</translation>
    </message>
    <message>
        <source>“%1” has no event hub for the events of “%2”.</source>
        <translation>„%1“ hat keinen Event Hub für die Ereignisse von „%2“.</translation>
    </message>
    <message>
        <source>Add an event hub</source>
        <translation>Event Hub hinzufügen</translation>
    </message>
    <message>
        <source>“%1” has %2 event hubs: %3.</source>
        <translation>„%1“ hat %2 Event Hubs: %3.</translation>
    </message>
    <message>
        <source>Keep one event hub</source>
        <translation>Einen Event Hub behalten</translation>
    </message>
    <message>
        <source>“%1” comes from “%2” into “%3” without a gateway on each side.</source>
        <translation>„%1“ kommt aus „%2“ nach „%3“, ohne ein Gateway auf jeder Seite.</translation>
    </message>
    <message>
        <source>Put gateways between two subsystems</source>
        <translation>Gateways zwischen zwei Subsysteme setzen</translation>
    </message>
    <message>
        <source>“%1” is told to other subsystems by “%2”, but “%3” beside it listens, too.</source>
        <translation>„%1“ wird von „%2“ anderen Subsystemen gesagt, aber auch „%3“ daneben hört darauf.</translation>
    </message>
    <message>
        <source>“%1” is named after “%2”, which consumes it: another consumer would need an event of its own.</source>
        <translation>„%1“ heißt nach „%2“, das es konsumiert: Ein weiterer Konsument bräuchte ein eigenes Ereignis.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are deployed as one stack, %3.</source>
        <translation>„%1“ und „%2“ werden als ein Stack ausgeliefert, %3.</translation>
    </message>
    <message>
        <source>Give services stacks of their own</source>
        <translation>Services eigene Stacks geben</translation>
    </message>
    <message>
        <source>“%1” and “%2” run in one cloud account, %3.</source>
        <translation>„%1“ und „%2“ laufen in einem Cloud-Konto, %3.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are built with the same rules of the business, %3.</source>
        <translation>„%1“ und „%2“ sind mit denselben Geschäftsregeln gebaut, %3.</translation>
    </message>
    <message>
        <source>“%1” is in no subsystem.</source>
        <translation>„%1“ ist in keinem Subsystem.</translation>
    </message>
    <message>
        <source>Move a service into a subsystem</source>
        <translation>Service in ein Subsystem schieben</translation>
    </message>
    <message>
        <source>Nobody has said why “%1” is a subsystem of its own.</source>
        <translation>Niemand hat gesagt, warum „%1“ ein eigenes Subsystem ist.</translation>
    </message>
    <message>
        <source>“%1” has %2 services.</source>
        <translation>„%1“ hat %2 Services.</translation>
    </message>
    <message>
        <source>“%1” is a subsystem for “%2” alone.</source>
        <translation>„%1“ ist ein Subsystem für „%2“ allein.</translation>
    </message>
    <message>
        <source>“%1” has nothing to do with any subsystem.</source>
        <translation>„%1“ hat mit keinem Subsystem zu tun.</translation>
    </message>
    <message>
        <source>“%1” is of no known pattern: %2.</source>
        <translation>„%1“ folgt keinem bekannten Muster: %2.</translation>
    </message>
    <message>
        <source>“%1” has functions, but nobody has said of which pattern it is.</source>
        <translation>„%1“ hat Funktionen, aber niemand hat gesagt, welchem Muster es folgt.</translation>
    </message>
    <message>
        <source>Make a service a backend for frontend</source>
        <translation>Service zum Backend for Frontend machen</translation>
    </message>
    <message>
        <source>serves people</source>
        <translation>bedient Menschen</translation>
    </message>
    <message>
        <source>works with another system</source>
        <translation>arbeitet mit einem anderen System</translation>
    </message>
    <message>
        <source>leads a process</source>
        <translation>leitet einen Prozess</translation>
    </message>
    <message>
        <source>“%1” is several services in one: it %2.</source>
        <translation>„%1“ ist mehrere Services in einem: Es %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Split off a backend for frontend</source>
        <translation>Backend for Frontend abspalten</translation>
    </message>
    <message>
        <source>%1 BFF</source>
        <translation>%1 BFF</translation>
    </message>
</context>
<context>
    <name>keelson::review::Compensations</name>
    <message>
        <source>“%1”, “%2” and “%3” follow each other, and no control service knows of it.</source>
        <translation>„%1“, „%2“ und „%3“ folgen aufeinander, und kein Control Service weiß davon.</translation>
    </message>
    <message>
        <source>%1 Control</source>
        <translation>%1 Control</translation>
    </message>
    <message>
        <source>%1 Requested</source>
        <translation>%1 angefordert</translation>
    </message>
    <message>
        <source>When a later step of “%1” fails, nothing takes %2 back.</source>
        <translation>Wenn ein späterer Schritt von „%1“ scheitert, nimmt nichts %2 zurück.</translation>
    </message>
    <message>
        <source>In “%1” %2 cannot be taken back, and later steps may still fail.</source>
        <translation>In „%1“ lässt sich %2 nicht zurücknehmen, und spätere Schritte können noch scheitern.</translation>
    </message>
    <message>
        <source>No event tells that “%1” was given up.</source>
        <translation>Kein Ereignis sagt, dass „%1“ aufgegeben wurde.</translation>
    </message>
    <message>
        <source>%1 Aborted</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>“%1” takes part in “%2” and does not hear of “%3”.</source>
        <translation>„%1“ nimmt an „%2“ teil und erfährt nichts von „%3“.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Control</name>
    <message>
        <source>“%1” reacts to events, but can be called through %2.</source>
        <translation>„%1“ reagiert auf Ereignisse, lässt sich aber über %2 aufrufen.</translation>
    </message>
    <message>
        <source>“%1” calls “%2”, which only reacts to events.</source>
        <translation>„%1“ ruft „%2“ auf, der nur auf Ereignisse reagiert.</translation>
    </message>
    <message>
        <source>“%1” finds what belongs together by %2, which “%3” does not carry.</source>
        <translation>„%1“ findet Zusammengehöriges über %2, was „%3“ nicht mitführt.</translation>
    </message>
    <message>
        <source>“%1” calculates something else when its events arrive in another order.</source>
        <translation>„%1“ berechnet etwas anderes, wenn seine Ereignisse in anderer Reihenfolge eintreffen.</translation>
    </message>
    <message>
        <source>“%1” calculates something else when an event arrives twice.</source>
        <translation>„%1“ berechnet etwas anderes, wenn ein Ereignis zweimal eintrifft.</translation>
    </message>
    <message>
        <source>“%1” calculates something else when its events come in other batches.</source>
        <translation>„%1“ berechnet etwas anderes, wenn seine Ereignisse in anderen Stapeln kommen.</translation>
    </message>
    <message>
        <source>“%1” makes “%2” wait for “%3”, which only that process publishes.</source>
        <translation>„%1“ lässt „%2“ auf „%3“ warten, was nur dieser Prozess veröffentlicht.</translation>
    </message>
    <message>
        <source>The jobs of “%1” run once in every region.</source>
        <translation>Die Aufträge von „%1“ laufen in jeder Region einmal.</translation>
    </message>
    <message>
        <source>“%1” does not tell which version of the model of “%2” decided.</source>
        <translation>„%1“ sagt nicht, welche Version des Modells von „%2“ entschied.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Crossing</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Egress</source>
        <translation>%1 Ausgang</translation>
    </message>
    <message>
        <source>%1 Ingress</source>
        <translation>%1 Eingang</translation>
    </message>
    <message>
        <source>Event Hub</source>
        <translation>Ereignis-Hub</translation>
    </message>
    <message>
        <source>Stream 1</source>
        <translation>Stream 1</translation>
    </message>
    <message>
        <source>Event Lake</source>
        <translation>Event Lake</translation>
    </message>
</context>
<context>
    <name>keelson::review::Data</name>
    <message>
        <source>“%1” shows “%2”, which “%3” behind it does not keep; “%4” does.</source>
        <translation>„%1“ zeigt „%2“, was „%3“ dahinter nicht hält; „%4“ hält es.</translation>
    </message>
    <message>
        <source>“%1” keeps the events it collects for ever.</source>
        <translation>„%1“ behält die gesammelten Ereignisse für immer.</translation>
    </message>
    <message>
        <source>“%1” keeps %2 for ever, though it is only a copy or a trace.</source>
        <translation>„%1“ behält %2 für immer, obwohl es nur eine Kopie oder eine Spur ist.</translation>
    </message>
    <message>
        <source>What is deleted in “%1” is gone without an event, while others keep copies of it.</source>
        <translation>Was in „%1“ gelöscht wird, ist ohne Ereignis fort, während andere Kopien davon behalten.</translation>
    </message>
    <message>
        <source>“%1” reaches into “%2”, which collects events for “%3” alone.</source>
        <translation>„%1“ greift in „%2“, der nur für „%3“ Ereignisse sammelt.</translation>
    </message>
    <message>
        <source>“%1” lets callers change “%2”, whose events must stay as they came.</source>
        <translation>„%1“ lässt Aufrufer „%2“ ändern, dessen Ereignisse bleiben müssen, wie sie kamen.</translation>
    </message>
    <message>
        <source>“%1” collects events, but %2 changes in it.</source>
        <translation>„%1“ sammelt Ereignisse, aber %2 ändert sich darin.</translation>
    </message>
    <message numerus="yes">
        <source>The changes of “%1” are read by %2; more than %n reader(s) are slowed down.</source>
        <translation>
            <numerusform>Die Änderungen von „%1“ lesen %2; mehr als %n Leser wird gebremst.</numerusform>
            <numerusform>Die Änderungen von „%1“ lesen %2; mehr als %n Leser werden gebremst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several regions write “%1”, and nothing says which of two writes at once stays.</source>
        <translation>Mehrere Regionen schreiben „%1“, und nichts sagt, welche von zwei gleichzeitigen Änderungen bleibt.</translation>
    </message>
    <message>
        <source>Every region publishes each change of “%1” again when its copy arrives.</source>
        <translation>Jede Region veröffentlicht jede Änderung von „%1“ erneut, wenn ihre Kopie ankommt.</translation>
    </message>
    <message>
        <source>Nobody hears of it when “%1” refuses work or fails.</source>
        <translation>Niemand erfährt es, wenn „%1“ Arbeit ablehnt oder ausfällt.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted where it lies.</source>
        <translation>„%1“ ist dort, wo er liegt, nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>“%1” keeps %2 of people under a key that is not ours to withdraw.</source>
        <translation>„%1“ hält %2 von Menschen unter einem Schlüssel, der sich nicht selbst entziehen lässt.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Decisions</name>
    <message>
        <source>“%1” does not decide what follows when %2.</source>
        <translation>„%1“ entscheidet nicht, was folgt, wenn: %2.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 of “%3” decide differently when %4.</source>
        <translation>Die Zeilen %1 und %2 von „%3“ entscheiden verschieden, wenn: %4.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” looks for %3, which “%4” never is.</source>
        <translation>Zeile %1 von „%2“ sucht nach %3, was „%4“ nie ist.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Delivery</name>
    <message>
        <source>“%1” is deployed without a test of what it publishes and consumes.</source>
        <translation>„%1“ wird ausgeliefert, ohne dass geprüft wird, was es veröffentlicht und konsumiert.</translation>
    </message>
    <message>
        <source>Test contracts before deploying</source>
        <translation>Verträge vor dem Ausliefern testen</translation>
    </message>
    <message>
        <source>A new release of “%1” breaks the frontend that is still open in a browser.</source>
        <translation>Eine neue Version von „%1“ bricht das Frontend, das noch in einem Browser offen ist.</translation>
    </message>
    <message>
        <source>Keep the API compatible for one release</source>
        <translation>API eine Version lang verträglich halten</translation>
    </message>
    <message>
        <source>“%1” converts its rows while a new release starts.</source>
        <translation>„%1“ wandelt seine Zeilen um, während eine neue Version startet.</translation>
    </message>
    <message>
        <source>Change stores by adding</source>
        <translation>Speicher durch Hinzufügen ändern</translation>
    </message>
    <message>
        <source>“%1” is part of an experiment, but has no flag to turn it on and off.</source>
        <translation>„%1“ ist Teil eines Experiments, hat aber keinen Schalter, um es ein- und auszuschalten.</translation>
    </message>
    <message>
        <source>Add a feature flag</source>
        <translation>Feature-Flag hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is deployed by hand.</source>
        <translation>„%1“ wird von Hand ausgeliefert.</translation>
    </message>
    <message>
        <source>Changes of “%1” wait for each other to be released.</source>
        <translation>Änderungen an „%1“ warten aufeinander, bis sie ausgeliefert werden.</translation>
    </message>
    <message>
        <source>Deploy each task by itself</source>
        <translation>Jede Aufgabe für sich ausliefern</translation>
    </message>
    <message>
        <source>Nobody can see later who changed what in “%1”.</source>
        <translation>Niemand sieht später, wer in „%1“ was geändert hat.</translation>
    </message>
    <message>
        <source>Keep an audit trail</source>
        <translation>Änderungsprotokoll führen</translation>
    </message>
    <message>
        <source>“%1” has grown to %2 functions and %3 events.</source>
        <translation>„%1“ ist auf %2 Funktionen und %3 Ereignisse gewachsen.</translation>
    </message>
    <message>
        <source>Nobody has said why “%1” is of another kind than most stores.</source>
        <translation>Niemand hat gesagt, warum „%1“ von anderer Art ist als die meisten Speicher.</translation>
    </message>
    <message>
        <source>“%1” is drawn in detail, but nowhere it says what it is for.</source>
        <translation>„%1“ ist im Einzelnen gezeichnet, aber nirgends steht, wozu es da ist.</translation>
    </message>
    <message>
        <source>“%1” is being replaced, but nobody has said by when it is to be switched off.</source>
        <translation>„%1“ wird ersetzt, aber niemand hat gesagt, bis wann es abgeschaltet sein soll.</translation>
    </message>
    <message>
        <source>“%1” runs side by side with its successor, but no event goes back to it.</source>
        <translation>„%1“ läuft neben seinem Nachfolger her, aber kein Ereignis geht zu ihm zurück.</translation>
    </message>
    <message>
        <source>“%1” runs side by side with its successor, but no event comes from it.</source>
        <translation>„%1“ läuft neben seinem Nachfolger her, aber kein Ereignis kommt von ihm.</translation>
    </message>
    <message>
        <source>“%1” runs side by side with its successor, but no event goes either way.</source>
        <translation>„%1“ läuft neben seinem Nachfolger her, aber in keine Richtung geht ein Ereignis.</translation>
    </message>
    <message>
        <source>“%1” is retired, but “%2” still works with it.</source>
        <translation>„%1“ ist abgeschaltet, aber „%2“ arbeitet noch damit.</translation>
    </message>
    <message>
        <source>Take away the calls of a retired system</source>
        <translation>Aufrufe eines abgeschalteten Systems wegnehmen</translation>
    </message>
    <message>
        <source>All pages of “%1” are to be replaced at once.</source>
        <translation>Alle Seiten von „%1“ sollen auf einmal ersetzt werden.</translation>
    </message>
    <message>
        <source>Run new frontends in the old pages</source>
        <translation>Neue Frontends in den alten Seiten betreiben</translation>
    </message>
    <message>
        <source>No team answers for “%1”.</source>
        <translation>Kein Team steht für „%1“ ein.</translation>
    </message>
    <message>
        <source>Give a service to a team</source>
        <translation>Service einem Team geben</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” and to “%3”.</source>
        <translation>„%1“ gehört „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>Keep one owner</source>
        <translation>Einen Besitzer behalten</translation>
    </message>
    <message>
        <source>“%1” answers for %2 services and can do so for %3.</source>
        <translation>„%1“ steht für %2 Services ein und kann es für %3.</translation>
    </message>
    <message>
        <source>“%1” is done only when “%2” and “%3” both have delivered.</source>
        <translation>„%1“ ist erst fertig, wenn „%2“ und „%3“ beide geliefert haben.</translation>
    </message>
</context>
<context>
    <name>keelson::review::EventChannels</name>
    <message>
        <source>“%1” listens to “%2”, but no routing rule of “%3” lets it through.</source>
        <translation>„%1“ hört auf „%2“, aber keine Weiterleitung von „%3“ lässt es durch.</translation>
    </message>
    <message>
        <source>A routing rule of “%1” sends “%2” nowhere.</source>
        <translation>Eine Weiterleitung von „%1“ schickt „%2“ nirgendwohin.</translation>
    </message>
    <message>
        <source>A routing rule of “%1” sends events nowhere.</source>
        <translation>Eine Weiterleitung von „%1“ schickt Ereignisse nirgendwohin.</translation>
    </message>
    <message>
        <source>“%1” routes “%2”, which nobody in its subsystem listens to.</source>
        <translation>„%1“ leitet „%2“ weiter, auf das in seinem Teilsystem niemand hört.</translation>
    </message>
    <message>
        <source>“%1” routes an event that is gone.</source>
        <translation>„%1“ leitet ein Ereignis weiter, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>“%1” has the same routing rule for “%2” twice.</source>
        <translation>„%1“ hat dieselbe Weiterleitung für „%2“ zweimal.</translation>
    </message>
    <message>
        <source>“%1” has the same routing rule twice.</source>
        <translation>„%1“ hat dieselbe Weiterleitung zweimal.</translation>
    </message>
    <message>
        <source>%1 listeners read a stream of “%2”; a shard can be read by %3.</source>
        <translation>%1 Listener lesen einen Stream von „%2“; einen Shard können %3 lesen.</translation>
    </message>
    <message>
        <source>What “%1” of “%2” carries is kept nowhere for good.</source>
        <translation>Was „%1“ von „%2“ trägt, wird nirgends auf Dauer aufgehoben.</translation>
    </message>
    <message>
        <source>Event Lake</source>
        <translation>Event Lake</translation>
    </message>
    <message>
        <source>“%1” forgets events after %L2 days.</source>
        <translation>„%1“ vergisst Ereignisse nach %L2 Tagen.</translation>
    </message>
    <message>
        <source>“%1” expects %L2 events in a second; a bus takes %L3 as it comes, and each costs more than in a stream.</source>
        <translation>„%1“ erwartet %L2 Ereignisse in der Sekunde; ein Bus nimmt ohne Weiteres %L3, und jedes kostet mehr als in einem Stream.</translation>
    </message>
</context>
<context>
    <name>keelson::review::EventContracts</name>
    <message>
        <source>“%1” is about “%2”, but every event has something else of that name.</source>
        <translation>„%1“ handelt von „%2“, aber so heißt in jedem Ereignis schon etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” of “%2” says nothing but that it happened: its contract has no fields.</source>
        <translation>„%1“ von „%2“ sagt nur, dass es geschah: Sein Vertrag hat keine Felder.</translation>
    </message>
    <message>
        <source>The contract of “%1” has the version “%2”, which does not count.</source>
        <translation>Der Vertrag von „%1“ hat die Version „%2“, die nicht zählt.</translation>
    </message>
    <message>
        <source>The contract of “%1” has the field “%2” twice.</source>
        <translation>Der Vertrag von „%1“ hat das Feld „%2“ zweimal.</translation>
    </message>
    <message>
        <source>“%2” in the contract of “%1” has fields in it, but is no object.</source>
        <translation>„%2“ im Vertrag von „%1“ enthält Felder, ist aber kein Objekt.</translation>
    </message>
    <message>
        <source>“%2” in the contract of “%1” cannot be the name of a field in code.</source>
        <translation>„%2“ im Vertrag von „%1“ kann im Code kein Feld heißen.</translation>
    </message>
    <message>
        <source>Other subsystems may rely on “%1”, but nothing shows what “%2” looks like.</source>
        <translation>Andere Teilsysteme dürfen sich auf „%1“ verlassen, aber nichts zeigt, wie „%2“ aussieht.</translation>
    </message>
    <message>
        <source>The example of “%1” begins like JSON, but is none.</source>
        <translation>Das Beispiel von „%1“ beginnt wie JSON, ist aber keines.</translation>
    </message>
    <message>
        <source>The example of “%1” lacks “%2”, which its contract promises.</source>
        <translation>Dem Beispiel von „%1“ fehlt „%2“, das sein Vertrag verspricht.</translation>
    </message>
</context>
<context>
    <name>keelson::review::EventFlow</name>
    <message>
        <source>“%1” and “%2” have the same type in the channel: %3.</source>
        <translation>„%1“ und „%2“ haben im Kanal denselben Typ: %3.</translation>
    </message>
    <message>
        <source>Events follow each other without end: %1.</source>
        <translation>Ereignisse folgen einander ohne Ende: %1.</translation>
    </message>
</context>
<context>
    <name>keelson::review::EventInterfaces</name>
    <message>
        <source>“%1” consumes “%2”, but none of its functions listens.</source>
        <translation>„%1“ konsumiert „%2“, aber keine seiner Funktionen hört zu.</translation>
    </message>
    <message>
        <source>“%2” of “%1” listens, but the service consumes no event.</source>
        <translation>„%2“ von „%1“ hört zu, aber der Dienst konsumiert kein Ereignis.</translation>
    </message>
    <message>
        <source>“%2” of “%1” waits for changes to publish, but the service publishes no event.</source>
        <translation>„%2“ von „%1“ wartet auf Änderungen zum Veröffentlichen, aber der Dienst veröffentlicht kein Ereignis.</translation>
    </message>
    <message>
        <source>“%1” consumes “%2”, but none of its functions does anything with it.</source>
        <translation>„%1“ konsumiert „%2“, aber keine seiner Funktionen macht etwas damit.</translation>
    </message>
</context>
<context>
    <name>keelson::review::EventKeys</name>
    <message>
        <source>The partition key of “%1” is “%2”, which does not tell one thing from another.</source>
        <translation>Der Partitionsschlüssel von „%1“ ist „%2“ und unterscheidet damit nichts voneinander.</translation>
    </message>
    <message>
        <source>The partition key of “%1” is “%2”, which is none of its fields.</source>
        <translation>Der Partitionsschlüssel von „%1“ ist „%2“, das keines seiner Felder ist.</translation>
    </message>
    <message>
        <source>Not every “%1” has “%2”, by which it is kept in order.</source>
        <translation>Nicht jedes „%1“ hat „%2“, nach dem es geordnet bleibt.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is sensitive, but as the partition key everybody can read it.</source>
        <translation>„%2“ von „%1“ ist vertraulich, aber als Partitionsschlüssel kann es jeder lesen.</translation>
    </message>
    <message>
        <source>“%1” is correlated by “%2”, which it does not carry.</source>
        <translation>„%1“ wird über „%2“ zugeordnet, das es nicht trägt.</translation>
    </message>
    <message>
        <source>One key of “%1” takes %L2 events in a second, more than the one shard it goes to.</source>
        <translation>Ein Schlüssel von „%1“ bekommt %L2 Ereignisse in der Sekunde, mehr als der eine Shard, in den er geht.</translation>
    </message>
    <message>
        <source>“%1” gets as large as %L2 kB; the bus takes %3 kB.</source>
        <translation>„%1“ wird bis zu %L2 kB groß; der Bus nimmt %3 kB.</translation>
    </message>
    <message>
        <source>“%2” of “%1” seems to tell of a person, but is not marked as sensitive.</source>
        <translation>„%2“ von „%1“ scheint von einer Person zu erzählen, ist aber nicht als vertraulich gekennzeichnet.</translation>
    </message>
    <message>
        <source>“%1” carries sensitive fields in the clear.</source>
        <translation>„%1“ trägt vertrauliche Felder im Klartext.</translation>
    </message>
    <message>
        <source>“%1” publishes “%2” with sensitive fields, and “%3” can never forget them.</source>
        <translation>„%1“ veröffentlicht „%2“ mit vertraulichen Feldern, und „%3“ kann sie nie vergessen.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Events</name>
    <message>
        <source>“%1” tells somebody what to do; an event tells what happened.</source>
        <translation>„%1“ sagt jemandem, was zu tun ist; ein Ereignis sagt, was geschehen ist.</translation>
    </message>
    <message>
        <source>%1 waits for “%2”, which nobody publishes.</source>
        <translation>%1 wartet auf „%2“, das niemand veröffentlicht.</translation>
    </message>
    <message>
        <source>Nobody listens to “%1”, which %2 publishes.</source>
        <translation>Niemand hört auf „%1“, das %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” is marked for the lake only, but %2 listens.</source>
        <translation>„%1“ ist nur für den Lake bestimmt, aber %2 hört zu.</translation>
    </message>
    <message>
        <source>“%1” may vanish, but “%2” makes something lasting of it.</source>
        <translation>„%1“ darf verloren gehen, aber „%2“ macht etwas Bleibendes daraus.</translation>
    </message>
    <message>
        <source>“%1” carries only an id, so %2 has to ask back for the rest.</source>
        <translation>„%1“ trägt nur eine Id, also muss %2 nach dem Rest zurückfragen.</translation>
    </message>
    <message>
        <source>“%1” is internal, but “%2” of another subsystem listens.</source>
        <translation>„%1“ ist intern, aber „%2“ aus einem anderen Teilsystem hört zu.</translation>
    </message>
    <message>
        <source>%1 of another subsystem relies on “%2”, but its contract has no fields.</source>
        <translation>%1 aus einem anderen Teilsystem verlässt sich auf „%2“, aber dessen Vertrag hat keine Felder.</translation>
    </message>
    <message>
        <source>“%1” is published by %2: which of them knows?</source>
        <translation>„%1“ wird von %2 veröffentlicht: Wer davon weiß es?</translation>
    </message>
</context>
<context>
    <name>keelson::review::Frontends</name>
    <message>
        <source>No main app mounts “%1”, so nobody gets there.</source>
        <translation>Keine Haupt-App hängt „%1“ ein, also kommt niemand dorthin.</translation>
    </message>
    <message>
        <source>“%1” cannot tell “%2” and “%3” apart: both are at %4.</source>
        <translation>„%1“ kann „%2“ und „%3“ nicht unterscheiden: Beide sind unter %4.</translation>
    </message>
    <message>
        <source>“%1” wants to be mounted at “%2”, which “%3” does not have.</source>
        <translation>„%1“ will an „%2“ eingehängt werden, was „%3“ nicht hat.</translation>
    </message>
    <message>
        <source>“%1” works with “%2” itself instead of mounting a micro frontend that does.</source>
        <translation>„%1“ arbeitet selbst mit „%2“, statt ein Micro Frontend einzuhängen, das es tut.</translation>
    </message>
    <message>
        <source>%1 App</source>
        <translation>%1-App</translation>
    </message>
    <message>
        <source>“%1” is built with code of %2 and has to be delivered with it.</source>
        <translation>„%1“ wird mit Code von %2 gebaut und muss damit ausgeliefert werden.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Gateways</name>
    <message>
        <source>“%1” waits %2 s for the other system.</source>
        <translation>„%1“ wartet %2 s auf das andere System.</translation>
    </message>
    <message>
        <source>“%1” waits for the other system without an end.</source>
        <translation>„%1“ wartet ohne Ende auf das andere System.</translation>
    </message>
    <message>
        <source>Give up a call after ten seconds</source>
        <translation>Aufruf nach zehn Sekunden aufgeben</translation>
    </message>
    <message>
        <source>“%1” calls again and again: %2 retries.</source>
        <translation>„%1“ ruft wieder und wieder auf: %2 Wiederholungen.</translation>
    </message>
    <message>
        <source>Retry three times</source>
        <translation>Dreimal wiederholen</translation>
    </message>
    <message>
        <source>“%1” goes on calling while the other system is down.</source>
        <translation>„%1“ ruft weiter auf, während das andere System aus ist.</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>Schutzschalter hinzufügen</translation>
    </message>
    <message>
        <source>“%1” calls up to %2 times a second; the other system accepts %3.</source>
        <translation>„%1“ ruft bis zu %2 Mal in der Sekunde auf; das andere System nimmt %3 an.</translation>
    </message>
    <message>
        <source>“%1” calls as fast as events come; the other system accepts %2 calls a second.</source>
        <translation>„%1“ ruft so schnell auf, wie Ereignisse kommen; das andere System nimmt %2 Aufrufe in der Sekunde an.</translation>
    </message>
    <message>
        <source>Keep to the limit of the other system</source>
        <translation>Die Grenze des anderen Systems einhalten</translation>
    </message>
    <message>
        <source>“%1” does not say whether it reacts to facts or carries out what it is asked.</source>
        <translation>„%1“ sagt nicht, ob es auf Tatsachen reagiert oder ausführt, worum es gebeten wird.</translation>
    </message>
    <message>
        <source>Say that a gateway reacts to facts</source>
        <translation>Sagen, dass ein Gateway auf Tatsachen reagiert</translation>
    </message>
    <message>
        <source>Say that a gateway carries out an action</source>
        <translation>Sagen, dass ein Gateway eine Aktion ausführt</translation>
    </message>
    <message>
        <source>“%1” does not say through which region it goes, though “%2” runs in several.</source>
        <translation>„%1“ sagt nicht, durch welche Region es geht, obwohl „%2“ in mehreren läuft.</translation>
    </message>
    <message>
        <source>Fail over to another region</source>
        <translation>Auf eine andere Region ausweichen</translation>
    </message>
    <message>
        <source>“%1” takes what anybody sends.</source>
        <translation>„%1“ nimmt an, was irgendwer schickt.</translation>
    </message>
    <message>
        <source>Check the signature of what comes</source>
        <translation>Unterschrift dessen prüfen, was kommt</translation>
    </message>
    <message>
        <source>“%1” works on what arrives before it keeps it.</source>
        <translation>„%1“ arbeitet an dem, was ankommt, bevor es das aufhebt.</translation>
    </message>
    <message>
        <source>Keep what arrives before it is worked on</source>
        <translation>Aufheben, was ankommt, bevor daran gearbeitet wird</translation>
    </message>
    <message>
        <source>“%1” tells everything again that it is told again.</source>
        <translation>„%1“ sagt alles noch einmal, was ihm noch einmal gesagt wird.</translation>
    </message>
    <message>
        <source>Drop repetitions</source>
        <translation>Wiederholungen fallen lassen</translation>
    </message>
    <message>
        <source>“%1” does not say which field tells what an answer belongs to.</source>
        <translation>„%1“ sagt nicht, welches Feld sagt, wozu eine Antwort gehört.</translation>
    </message>
    <message>
        <source>Correlate answers by an id</source>
        <translation>Antworten über eine Kennung zuordnen</translation>
    </message>
    <message>
        <source>Nobody hears of it when the answer to “%1” does not come.</source>
        <translation>Niemand erfährt, wenn die Antwort an „%1“ ausbleibt.</translation>
    </message>
    <message>
        <source>Tell when an answer does not come</source>
        <translation>Sagen, wenn eine Antwort ausbleibt</translation>
    </message>
    <message>
        <source>%1 Timed Out</source>
        <translation>%1 Zeit abgelaufen</translation>
    </message>
    <message>
        <source>%1 Gateway</source>
        <translation>%1-Gateway</translation>
    </message>
    <message>
        <source>“%1” calls “%2” itself, without a gateway.</source>
        <translation>„%1“ ruft „%2“ selbst auf, ohne Gateway.</translation>
    </message>
    <message>
        <source>Put a gateway before another system</source>
        <translation>Gateway vor ein anderes System setzen</translation>
    </message>
    <message>
        <source>%1 Requested</source>
        <translation>%1 angefordert</translation>
    </message>
    <message>
        <source>“%1” is called by “%2”, which is no part of the system.</source>
        <translation>„%1“ wird von „%2“ aufgerufen, das nicht zum System gehört.</translation>
    </message>
    <message>
        <source>Let another system call a gateway</source>
        <translation>Anderes System ein Gateway aufrufen lassen</translation>
    </message>
    <message>
        <source>%1 Received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>“%1” works with “%2” and “%3”: when one is slow, the other waits.</source>
        <translation>„%1“ arbeitet mit „%2“ und „%3“: Ist das eine langsam, wartet das andere.</translation>
    </message>
    <message>
        <source>Split a gateway by systems</source>
        <translation>Gateway nach Systemen aufteilen</translation>
    </message>
    <message>
        <source>“%1” has no event of ours for %2.</source>
        <translation>„%1“ hat kein Ereignis von uns für %2.</translation>
    </message>
    <message>
        <source>Add the events for the words of another system</source>
        <translation>Ereignisse für die Worte eines anderen Systems hinzufügen</translation>
    </message>
    <message>
        <source>“%1” publishes “%2” under the name the other system gave it.</source>
        <translation>„%1“ veröffentlicht „%2“ unter dem Namen, den das andere System ihm gab.</translation>
    </message>
    <message>
        <source>“%1” reaches into the database of “%2”, but is no gateway made for that.</source>
        <translation>„%1“ greift in die Datenbank von „%2“, ist aber kein Gateway dafür.</translation>
    </message>
    <message>
        <source>Make a gateway one that writes into a database</source>
        <translation>Gateway zu einem machen, das in eine Datenbank schreibt</translation>
    </message>
    <message>
        <source>A secret is written into “%1” (%2), for all who read the model.</source>
        <translation>In „%1“ (%2) steht ein Geheimnis, für alle, die das Modell lesen.</translation>
    </message>
    <message>
        <source>Take a secret out of the model</source>
        <translation>Geheimnis aus dem Modell nehmen</translation>
    </message>
    <message>
        <source>“%1” needs a secret, but nobody has said where it is kept.</source>
        <translation>„%1“ braucht ein Geheimnis, aber niemand hat gesagt, wo es liegt.</translation>
    </message>
    <message>
        <source>Keep the secret in the secret store</source>
        <translation>Geheimnis im Geheimnisspeicher aufbewahren</translation>
    </message>
    <message>
        <source>“%1” keeps the same secret for more than a year.</source>
        <translation>„%1“ behält dasselbe Geheimnis länger als ein Jahr.</translation>
    </message>
    <message>
        <source>Change a secret every three months</source>
        <translation>Geheimnis alle drei Monate wechseln</translation>
    </message>
    <message>
        <source>“%1” comes from “%2”, and “%3” sends it back there.</source>
        <translation>„%1“ kommt von „%2“, und „%3“ schickt es dorthin zurück.</translation>
    </message>
    <message>
        <source>Close the latch of a gateway</source>
        <translation>Sperre eines Gateways schließen</translation>
    </message>
    <message>
        <source>“%1” and our services both change the same things, but “%2” does not keep which of their ids is which of ours.</source>
        <translation>„%1“ und unsere Services ändern dieselben Dinge, aber „%2“ hält nicht fest, welche fremde Kennung welche eigene ist.</translation>
    </message>
    <message>
        <source>Keep cross-references in a gateway</source>
        <translation>Querverweise in einem Gateway führen</translation>
    </message>
    <message>
        <source>Cross-references</source>
        <translation>Querverweise</translation>
    </message>
    <message>
        <source>%1 Id</source>
        <translation>%1-Kennung</translation>
    </message>
    <message>
        <source>“%1” says nothing about how what was there before gets in.</source>
        <translation>„%1“ sagt nicht, wie hereinkommt, was vorher da war.</translation>
    </message>
    <message>
        <source>Resync by a job</source>
        <translation>Mit einem Auftrag neu abgleichen</translation>
    </message>
    <message>
        <source>“%2” asks “%1” by the clock what has changed.</source>
        <translation>„%2“ fragt „%1“ nach der Uhr, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Capture changes instead of asking</source>
        <translation>Änderungen erfassen, statt zu fragen</translation>
    </message>
    <message>
        <source>“%1” asks another service for what an event does not say, and waits.</source>
        <translation>„%1“ fragt einen anderen Service, was ein Ereignis nicht sagt, und wartet.</translation>
    </message>
    <message>
        <source>Enrich from a view</source>
        <translation>Aus einer Sicht ergänzen</translation>
    </message>
    <message>
        <source>“%1” answers partners, but has no store to answer from.</source>
        <translation>„%1“ antwortet Partnern, hat aber keinen Speicher, aus dem.</translation>
    </message>
    <message>
        <source>Add a store to answer from</source>
        <translation>Speicher hinzufügen, aus dem geantwortet wird</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
</context>
<context>
    <name>keelson::review::Perimeter</name>
    <message>
        <source>Nobody checks who calls “%1”.</source>
        <translation>Niemand prüft, wer „%1“ aufruft.</translation>
    </message>
    <message>
        <source>Nothing says who may call %1 of “%2”.</source>
        <translation>Nichts sagt, wer %1 von „%2“ aufrufen darf.</translation>
    </message>
    <message>
        <source>%1 of “%2” may show one customer the rows of another.</source>
        <translation>%1 von „%2“ kann einem Kunden die Zeilen eines anderen zeigen.</translation>
    </message>
    <message>
        <source>“%1” may do more than it needs: %2.</source>
        <translation>„%1“ darf mehr, als er braucht: %2.</translation>
    </message>
    <message>
        <source>Nothing sifts the calls that reach “%1”.</source>
        <translation>Nichts siebt die Aufrufe, die „%1“ erreichen.</translation>
    </message>
    <message>
        <source>“%1” stands in the internet with nothing before it.</source>
        <translation>„%1“ steht ungeschützt im Internet.</translation>
    </message>
    <message>
        <source>Anybody may call “%1” as often as they like, at the cost of all others.</source>
        <translation>Alle dürfen „%1“ beliebig oft aufrufen, auf Kosten aller anderen.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Processes</name>
    <message>
        <source>Nothing says which event starts “%1” and which ends it.</source>
        <translation>Nichts sagt, welches Ereignis „%1“ beginnt und welches ihn beendet.</translation>
    </message>
    <message>
        <source>Nothing says which event ends “%1”.</source>
        <translation>Nichts sagt, welches Ereignis „%1“ beendet.</translation>
    </message>
    <message>
        <source>Nothing says which event starts “%1”.</source>
        <translation>Nichts sagt, welches Ereignis „%1“ beginnt.</translation>
    </message>
    <message>
        <source>“%1” waits for %2, but does not consume it.</source>
        <translation>„%1“ wartet auf %2, konsumiert es aber nicht.</translation>
    </message>
    <message>
        <source>“%1” goes on with %2, but does not publish it.</source>
        <translation>„%1“ geht mit %2 weiter, veröffentlicht es aber nicht.</translation>
    </message>
    <message>
        <source>Steps of “%1” run at the same time, and nothing says when it goes on.</source>
        <translation>Schritte von „%1“ laufen gleichzeitig, und nichts sagt, wann es weitergeht.</translation>
    </message>
    <message>
        <source>“%1” would wait for ever for the end of %2.</source>
        <translation>„%1“ würde auf das Ende von %2 für immer warten.</translation>
    </message>
    <message>
        <source>“%1” looks for missing events, but not after how long they are missing.</source>
        <translation>„%1“ sucht nach fehlenden Ereignissen, weiß aber nicht, nach welcher Zeit sie fehlen.</translation>
    </message>
    <message>
        <source>“%1” has forgotten a process by the time the last event it waits for may come.</source>
        <translation>„%1“ hat einen Prozess schon vergessen, wenn das letzte erwartete Ereignis noch kommen darf.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Records</name>
    <message>
        <source>%1: accepted exception to “%2”</source>
        <translation>%1: hingenommene Ausnahme von „%2“</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation>Hingenommen bis %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>Entschieden von %1 am %2</translation>
    </message>
    <message>
        <source>No longer needed: the review finds it no more</source>
        <translation>Nicht mehr nötig: die Prüfung findet es nicht mehr</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Why it is found</source>
        <translation>Warum es gefunden wird</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es hingenommen wird</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Decisions of the review</source>
        <translation>Entscheidungen der Prüfung</translation>
    </message>
    <message>
        <source>What a team knows of and lives with, one file a decision. Keelson writes them; what you add stays.</source>
        <translation>Wovon ein Team weiß und womit es lebt, eine Datei je Entscheidung. Keelson schreibt sie; was dazugeschrieben wird, bleibt.</translation>
    </message>
    <message>
        <source>“%1” has no place for %2 once it is no longer used.</source>
        <translation>„%1“ hat keinen Platz für %2, wenn es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>“%1” of “%2”, which is there to be looked through, also takes the changes of %3.</source>
        <translation>„%1“ von „%2“, der zum Durchsehen da ist, nimmt auch die Änderungen von %3 auf.</translation>
    </message>
    <message>
        <source>“%1” takes the changes of %2 and is searched for %3 at the same time.</source>
        <translation>„%1“ nimmt die Änderungen von %2 auf und wird zugleich für %3 durchsucht.</translation>
    </message>
    <message>
        <source>“%1” says how often it is asked, but not of %2.</source>
        <translation>„%1“ sagt, wie oft er gefragt wird, aber nicht bei %2.</translation>
    </message>
    <message>
        <source>What changes together with %1 in “%2” stands under different partition keys.</source>
        <translation>Was sich in „%2“ zusammen mit %1 ändert, steht unter verschiedenen Partitionsschlüsseln.</translation>
    </message>
    <message>
        <source>In “%1” the rows of %2 have the keys of other rows and overwrite them.</source>
        <translation>In „%1“ haben die Zeilen von %2 die Schlüssel anderer Zeilen und überschreiben sie.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both say that %3 is born and changed there.</source>
        <translation>„%1“ und „%2“ sagen beide, dass %3 dort entsteht und sich ändert.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Report</name>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation>Hingenommen von %1 bis %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n hingenommen</numerusform>
            <numerusform>%n hingenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No longer needed: %1 accepted %2 of %3, which is found no more.</source>
        <translation>Nicht mehr nötig: %1 nahm %2 bei %3 hin, was nicht mehr gefunden wird.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Rules of the review</source>
        <translation>Regeln der Prüfung</translation>
    </message>
    <message>
        <source>Printed by `keelson-cli review --rules`. Chapters are those of John Gilbert, Software Architecture Patterns for Serverless Systems. Rules: %1.</source>
        <translation>Ausgegeben von `keelson-cli review --rules`. Die Kapitel sind die von John Gilbert, Software Architecture Patterns for Serverless Systems. Regeln: %1.</translation>
    </message>
    <message>
        <source>Ways to mend it:</source>
        <translation>Abhilfen:</translation>
    </message>
</context>
<context>
    <name>keelson::review::StreamCapacity</name>
    <message>
        <source>“%1” gets %L2 records in a second and can do %L3.</source>
        <translation>„%1“ bekommt %L2 Datensätze in der Sekunde und schafft %L3.</translation>
    </message>
    <message>
        <source>A batch of “%1” can take %L2 s, but after %L3 s it is stopped.</source>
        <translation>Ein Stapel von „%1“ kann %L2 s dauern, aber nach %L3 s wird abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” may try one event for %L2 h; after %L3 h what waits behind it is lost.</source>
        <translation>„%1“ darf ein Ereignis %L2 h lang versuchen; nach %L3 h geht verloren, was dahinter wartet.</translation>
    </message>
    <message>
        <source>“%1” gets %L2 events in a second; “%3” takes %L4 and nothing slows it down.</source>
        <translation>„%1“ bekommt %L2 Ereignisse in der Sekunde; „%3“ nimmt %L4, und nichts bremst.</translation>
    </message>
    <message>
        <source>“%1” should be no older than %L2 s, but “%3” lets events wait for %L4 s.</source>
        <translation>„%1“ soll nicht älter als %L2 s sein, aber „%3“ lässt Ereignisse %L4 s warten.</translation>
    </message>
</context>
<context>
    <name>keelson::review::StreamChannels</name>
    <message>
        <source>“%1” expects %L2 records in a second, more than its shards (%3) take.</source>
        <translation>„%1“ erwartet %L2 Datensätze in der Sekunde, mehr als seine Shards (%3) nehmen.</translation>
    </message>
    <message>
        <source>“%1” has %2 readers; a shard can be read by %3.</source>
        <translation>„%1“ hat %2 Leser; einen Shard können %3 lesen.</translation>
    </message>
    <message>
        <source>The readers of “%1” ask for %L2 kB in a second, and it gives %L3 kB.</source>
        <translation>Die Leser von „%1“ verlangen %L2 kB in der Sekunde, und er gibt %L3 kB.</translation>
    </message>
    <message>
        <source>Messages of “%1” come back after %L2 s; its readers may take so long that it should be %L3 s.</source>
        <translation>Nachrichten von „%1“ kommen nach %L2 s zurück; so lange, wie seine Leser brauchen dürfen, sollten es %L3 s sein.</translation>
    </message>
    <message>
        <source>“%1” forgets a message after %L2 s, before it was tried %L3 times.</source>
        <translation>„%1“ vergisst eine Nachricht nach %L2 s, bevor sie %L3-mal versucht wurde.</translation>
    </message>
    <message>
        <source>“%1” forgets after %L2 h, but it takes %L3 h to recover.</source>
        <translation>„%1“ vergisst nach %L2 h, aber das Erholen dauert %L3 h.</translation>
    </message>
</context>
<context>
    <name>keelson::review::StreamFailures</name>
    <message>
        <source>“%1” of “%2”</source>
        <translation>„%1“ von „%2“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>An event that %1 cannot handle blocks all that come after it.</source>
        <translation>Ein Ereignis, das %1 nicht behandeln kann, hält alles dahinter auf.</translation>
    </message>
    <message>
        <source>%1 tries again without end.</source>
        <translation>%1 versucht es ohne Ende noch einmal.</translation>
    </message>
    <message>
        <source>Nobody collects the fault events of “%1”.</source>
        <translation>Niemand sammelt die Fehlerereignisse von „%1“.</translation>
    </message>
    <message>
        <source>“%1” sends “%2” into a stream its services listen to.</source>
        <translation>„%1“ schickt „%2“ in einen Stream, auf den seine Dienste hören.</translation>
    </message>
    <message>
        <source>Nobody is called when %1 fails or falls behind.</source>
        <translation>Niemand wird gerufen, wenn %1 ausfällt oder in Rückstand kommt.</translation>
    </message>
    <message>
        <source>%1 does everything again when an event comes twice.</source>
        <translation>%1 tut alles noch einmal, wenn ein Ereignis zweimal kommt.</translation>
    </message>
    <message>
        <source>When events are replayed, %1 calls “%2” again for each.</source>
        <translation>Werden Ereignisse wiederholt, ruft %1 für jedes „%2“ noch einmal auf.</translation>
    </message>
    <message>
        <source>When one event of a batch fails, %1 does all of them again.</source>
        <translation>Scheitert ein Ereignis eines Stapels, tut %1 alle noch einmal.</translation>
    </message>
    <message>
        <source>An old event that comes late makes %1 undo what is newer in “%2”.</source>
        <translation>Ein altes Ereignis, das spät kommt, lässt %1 in „%2“ Neueres rückgängig machen.</translation>
    </message>
    <message>
        <source>What %1 writes is published by “%2” as if it had happened here.</source>
        <translation>Was %1 schreibt, veröffentlicht „%2“, als wäre es hier geschehen.</translation>
    </message>
</context>
<context>
    <name>keelson::review::StreamLimits</name>
    <message>
        <source>“%1” would take %L2 records at once; possible are 1 to %L3.</source>
        <translation>„%1“ würde %L2 Datensätze auf einmal nehmen; möglich sind 1 bis %L3.</translation>
    </message>
    <message>
        <source>“%1” would wait %L2 s for a batch to fill; possible are 0 to %L3 s.</source>
        <translation>„%1“ würde %L2 s auf einen vollen Stapel warten; möglich sind 0 bis %L3 s.</translation>
    </message>
    <message>
        <source>“%1” would work on %L2 batches of a shard at once; possible are 1 to %L3.</source>
        <translation>„%1“ würde an %L2 Stapeln eines Shards zugleich arbeiten; möglich sind 1 bis %L3.</translation>
    </message>
    <message>
        <source>“%1” would be stopped after %L2 s; possible are 1 to %L3 s.</source>
        <translation>„%1“ würde nach %L2 s abgebrochen; möglich sind 1 bis %L3 s.</translation>
    </message>
    <message>
        <source>“%1” has %L2 shards; a stream has whole ones, and at least one.</source>
        <translation>„%1“ hat %L2 Shards; ein Stream hat ganze und mindestens einen.</translation>
    </message>
    <message>
        <source>No instance of “%1” may run at all.</source>
        <translation>Keine Instanz von „%1“ darf laufen.</translation>
    </message>
    <message>
        <source>“%1” takes one event at a time and waits for each.</source>
        <translation>„%1“ nimmt ein Ereignis nach dem anderen und wartet auf jedes.</translation>
    </message>
    <message>
        <source>“%1” gives a message up when it fails for the first time.</source>
        <translation>„%1“ gibt eine Nachricht auf, wenn sie zum ersten Mal scheitert.</translation>
    </message>
</context>
<context>
    <name>keelson::review::StreamPublishing</name>
    <message>
        <source>“%1” writes “%2” and publishes “%3” in one step; either can fail alone.</source>
        <translation>„%1“ schreibt „%2“ und veröffentlicht „%3“ in einem Schritt; jedes kann allein scheitern.</translation>
    </message>
    <message>
        <source>“%1” publishes “%2”, but no trigger does so once “%3” was written.</source>
        <translation>„%1“ veröffentlicht „%2“, aber kein Trigger tut es, sobald „%3“ geschrieben ist.</translation>
    </message>
    <message>
        <source>“%2” runs in several regions, but events of “%1” do not say from which they come.</source>
        <translation>„%2“ läuft in mehreren Regionen, aber Ereignisse von „%1“ sagen nicht, woher sie kommen.</translation>
    </message>
    <message>
        <source>Every region of “%2” does what “%1” does, each for all of them.</source>
        <translation>Jede Region von „%2“ tut, was „%1“ tut, jede für alle.</translation>
    </message>
    <message>
        <source>%2 read “%1” together, so each of them gets only some of the messages.</source>
        <translation>%2 lesen „%1“ gemeinsam, also bekommt jeder nur einen Teil der Nachrichten.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Tables</name>
    <message>
        <source>Nothing says of which event %1 in “%2” is made.</source>
        <translation>Nichts sagt, aus welchem Ereignis %1 in „%2“ entsteht.</translation>
    </message>
    <message>
        <source>“%1” keeps %2, which “%3” does not carry.</source>
        <translation>„%1“ enthält %2, was „%3“ nicht mitführt.</translation>
    </message>
    <message>
        <source>No key and no index of “%1” finds %2.</source>
        <translation>Kein Schlüssel und kein Index von „%1“ findet %2.</translation>
    </message>
    <message>
        <source>Nothing is asked through %1 of “%2”.</source>
        <translation>Über %1 von „%2“ wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing that is asked of “%1” uses %2.</source>
        <translation>Nichts, was „%1“ gefragt wird, nutzt %2.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Timeouts</name>
    <message>
        <source>Behind “%1”: “%2” gives up after %3 s, while “%4” may still work for %5 s.</source>
        <translation>Hinter „%1“: „%2“ gibt nach %3 s auf, während „%4“ noch %5 s arbeiten darf.</translation>
    </message>
</context>
<context>
    <name>keelson::review::Topics</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>Kapitel %1: %2</translation>
    </message>
</context>
<context>
    <name>keelson::review::Waivers</name>
    <message>
        <source>Accept a finding of “%1”</source>
        <translation>Einen Befund zu „%1“ hinnehmen</translation>
    </message>
    <message>
        <source>No longer accept a finding of “%1”</source>
        <translation>Einen Befund zu „%1“ nicht mehr hinnehmen</translation>
    </message>
    <message numerus="yes">
        <source>No longer accept %n findings</source>
        <translation>
            <numerusform>Einen Befund nicht mehr hinnehmen</numerusform>
            <numerusform>%n Befunde nicht mehr hinnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::review::Words</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>keelson::sample</name>
    <message>
        <source>Tell the story</source>
        <translation>Die Geschichte erzählen</translation>
    </message>
    <message>
        <source>Name what happens</source>
        <translation>Benennen, was geschieht</translation>
    </message>
    <message>
        <source>Draw the subsystems</source>
        <translation>Die Subsysteme zeichnen</translation>
    </message>
    <message>
        <source>Say who publishes and who consumes</source>
        <translation>Sagen, wer veröffentlicht und wer konsumiert</translation>
    </message>
    <message>
        <source>Name the teams</source>
        <translation>Die Teams benennen</translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Folder</name>
    <message>
        <source>A symbolic link stands in the way.</source>
        <translation>Ein symbolischer Link steht im Weg.</translation>
    </message>
    <message>
        <source>Replace the link by what it points to, or choose another folder.</source>
        <translation>Ersetzen Sie den Link durch sein Ziel, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file or link stands where a folder should be.</source>
        <translation>Wo ein Ordner sein sollte, steht eine Datei oder ein Link.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Verschieben Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Writing or reading is not permitted there.</source>
        <translation>Schreiben oder Lesen ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This is not a file that could have been generated.</source>
        <translation>Dies ist keine Datei, die erzeugt sein könnte.</translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Manifest</name>
    <message>
        <source>The manifest of this generated folder cannot be read.</source>
        <translation>Das Manifest dieses erzeugten Ordners ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Restore it from version control, or generate into a new folder.</source>
        <translation>Stellen Sie es aus der Versionsverwaltung wieder her, oder erzeugen Sie in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>A newer Keelson wrote this folder.</source>
        <translation>Ein neueres Keelson hat diesen Ordner geschrieben.</translation>
    </message>
    <message>
        <source>Open the system with that version.</source>
        <translation>Öffnen Sie das System mit jener Version.</translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Paths</name>
    <message>
        <source>A path must name a file below the target.</source>
        <translation>Ein Pfad muss eine Datei unterhalb des Ziels nennen.</translation>
    </message>
    <message>
        <source>A name in it is too long.</source>
        <translation>Ein Name darin ist zu lang.</translation>
    </message>
    <message>
        <source>It contains a character that is not allowed in file names everywhere.</source>
        <translation>Er enthält ein Zeichen, das nicht überall in Dateinamen erlaubt ist.</translation>
    </message>
    <message>
        <source>A name in it ends with a dot or has spaces around it.</source>
        <translation>Ein Name darin endet mit einem Punkt oder hat Leerzeichen an den Rändern.</translation>
    </message>
    <message>
        <source>A name in it is reserved on Windows.</source>
        <translation>Ein Name darin ist unter Windows reserviert.</translation>
    </message>
    <message>
        <source>It belongs to version control.</source>
        <translation>Er gehört zur Versionsverwaltung.</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>The path is not in Unicode normal form.</source>
        <translation>Der Pfad ist nicht in Unicode-Normalform.</translation>
    </message>
    <message>
        <source>It belongs to Keelson itself.</source>
        <translation>Er gehört Keelson selbst.</translation>
    </message>
    <message>
        <source>This ending marks texts offered to a person.</source>
        <translation>Diese Endung kennzeichnet angebotene Texte.</translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Plan</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>yours, kept</source>
        <translation>Ihre, behalten</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>You deleted “%1”; it stays deleted.</source>
        <translation>Sie haben „%1“ gelöscht; es bleibt gelöscht.</translation>
    </message>
    <message>
        <source>You changed “%1” and the model changed it too. Yours stays; the new text is offered as “%1%2”.</source>
        <translation>Sie haben „%1“ geändert, und das Modell auch. Ihre Fassung bleibt; der neue Text liegt als „%1%2“ bereit.</translation>
    </message>
    <message>
        <source>“%1” was not generated and stays; the generated text is offered as “%1%2”.</source>
        <translation>„%1“ wurde nicht erzeugt und bleibt; der erzeugte Text liegt als „%1%2“ bereit.</translation>
    </message>
    <message>
        <source>“%1” is no longer part of the system. It holds your changes, so it stays.</source>
        <translation>„%1“ gehört nicht mehr zum System. Es enthält Ihre Änderungen und bleibt darum.</translation>
    </message>
    <message>
        <source>This is a fault of the kit: report it.</source>
        <translation>Dies ist ein Fehler des Kits: Melden Sie ihn.</translation>
    </message>
    <message>
        <source>Two paths differ by case alone.</source>
        <translation>Zwei Pfade unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>A path is a file and a folder at once.</source>
        <translation>Ein Pfad ist zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>Generation was stopped; nothing was written.</source>
        <translation>Die Erzeugung wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 kept as they are, %5 to merge by hand.</source>
        <translation>%1 neu, %2 geändert, %3 entfernt, %4 unverändert behalten, %5 von Hand zu vereinen.</translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Target</name>
    <message>
        <source>Choose a new or empty folder, or one generated earlier.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner oder einen früher erzeugten.</translation>
    </message>
    <message>
        <source>This is a symbolic link.</source>
        <translation>Dies ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>This is the root folder.</source>
        <translation>Dies ist der Wurzelordner.</translation>
    </message>
    <message>
        <source>This is your home folder.</source>
        <translation>Dies ist Ihr Benutzerordner.</translation>
    </message>
    <message>
        <source>This belongs to version control.</source>
        <translation>Dies gehört zur Versionsverwaltung.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Dies ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This folder holds files that Keelson did not generate.</source>
        <translation>Dieser Ordner enthält Dateien, die Keelson nicht erzeugt hat.</translation>
    </message>
    <message>
        <source>Something else is generating into this folder.</source>
        <translation>Etwas anderes erzeugt gerade in diesen Ordner.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The journal of an unfinished writing is damaged.</source>
        <translation>Das Journal eines unvollendeten Schreibens ist beschädigt.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Kein Ordner ist angegeben.</translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Writing</name>
    <message>
        <source>Writing was stopped; the folder is as it was.</source>
        <translation>Das Schreiben wurde abgebrochen; der Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile; nothing was written.</source>
        <translation>„%1“ wurde inzwischen geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look at the new preview and write again.</source>
        <translation>Sehen Sie die neue Vorschau an und schreiben Sie erneut.</translation>
    </message>
    <message>
        <source>Something else is generating into this folder.</source>
        <translation>Etwas anderes erzeugt gerade in diesen Ordner.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
</context>
<context>
    <name>keelson::simulated</name>
    <message>
        <source>Nothing is made up for more than %1 days at once.</source>
        <translation>Für mehr als %1 Tage auf einmal wird nichts ausgedacht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a subsystem and a service.</source>
        <translation>„%1“ ist kein Subsystem mit einem Service.</translation>
    </message>
    <message>
        <source>Write them like Ordering/Order BFF, Delivery/Courier BFF.</source>
        <translation>Schreiben Sie sie wie Ordering/Order BFF, Delivery/Courier BFF.</translation>
    </message>
    <message>
        <source>There is no service.</source>
        <translation>Es gibt keinen Service.</translation>
    </message>
</context>
<context>
    <name>keelson::simulated::Source</name>
    <message>
        <source>Simulated (made-up numbers)</source>
        <translation>Simuliert (ausgedachte Zahlen)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another number makes up other numbers; the same one the same.</source>
        <translation>Eine andere Zahl denkt sich andere Zahlen aus; dieselbe dieselben.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Like Ordering/Order BFF, Delivery/Courier BFF; empty = those of the sample.</source>
        <translation>Wie Ordering/Order BFF, Delivery/Courier BFF; leer = die des Beispiels.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Seconds between two reads.</source>
        <translation>Sekunden zwischen zwei Ablesungen.</translation>
    </message>
    <message>
        <source>What goes wrong with the first service, every two hours, from minute 20 on; with the first three where it is several.</source>
        <translation>Was beim ersten Dienst schiefgeht, alle zwei Stunden, ab Minute 20; bei mehreren Störungen bei den ersten drei.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles ist gut</translation>
    </message>
    <message>
        <source>A consumer is stalled</source>
        <translation>Ein Konsument steht still</translation>
    </message>
    <message>
        <source>A poison event</source>
        <translation>Ein giftiges Ereignis</translation>
    </message>
    <message>
        <source>A consumer is throttled</source>
        <translation>Ein Konsument wird gedrosselt</translation>
    </message>
    <message>
        <source>The load grows</source>
        <translation>Die Last wächst</translation>
    </message>
    <message>
        <source>A first read</source>
        <translation>Ein erstes Lesen</translation>
    </message>
    <message>
        <source>Stalled, poison and throttled at once</source>
        <translation>Stillstand, Gift und Drosselung zugleich</translation>
    </message>
</context>
<context>
    <name>keelson::storm::Doubting</name>
    <message>
        <source>This %1 has no name.</source>
        <translation>%1 ohne Namen.</translation>
    </message>
    <message>
        <source>Is it the same as “%1”?</source>
        <translation>Ist das dasselbe wie „%1“?</translation>
    </message>
    <message>
        <source>It is the same as “%1”</source>
        <translation>Es ist dasselbe wie „%1“</translation>
    </message>
    <message>
        <source>An event has happened: say it in the past tense.</source>
        <translation>Ein Ereignis ist geschehen: in der Vergangenheit sagen.</translation>
    </message>
    <message>
        <source>A command says what to do, not what happened.</source>
        <translation>Ein Befehl sagt, was zu tun ist, nicht, was geschehen ist.</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>Es „%1“ nennen</translation>
    </message>
    <message>
        <source>It is another event in “%1”</source>
        <translation>In „%1“ ist es ein anderes Ereignis</translation>
    </message>
    <message>
        <source>It stands in %1: whose event is it?</source>
        <translation>Es steht in %1: wessen Ereignis ist es?</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), more than any other open question: what is the answer?</source>
        <translation>
            <numerusform>%n Stimme, mehr als jede andere offene Frage: wie lautet die Antwort?</numerusform>
            <numerusform>%n Stimmen, mehr als jede andere offene Frage: wie lautet die Antwort?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Es ist geklärt</translation>
    </message>
    <message>
        <source>It stands in no lane.</source>
        <translation>Es steht in keiner Bahn.</translation>
    </message>
    <message>
        <source>Move it into the nearest lane</source>
        <translation>In die nächste Bahn verschieben</translation>
    </message>
    <message>
        <source>What does “%1” decide?</source>
        <translation>Was entscheidet „%1“?</translation>
    </message>
    <message>
        <source>Add what they decide</source>
        <translation>Hinzufügen, was entschieden wird</translation>
    </message>
    <message>
        <source>What makes it happen?</source>
        <translation>Was führt dazu?</translation>
    </message>
    <message>
        <source>Add the command that leads to it</source>
        <translation>Den Befehl hinzufügen, der dazu führt</translation>
    </message>
    <message>
        <source>Add the system that tells it</source>
        <translation>Das System hinzufügen, das es meldet</translation>
    </message>
    <message>
        <source>Insert the missing policy after “%1”</source>
        <translation>Die fehlende Richtlinie nach „%1“ einfügen</translation>
    </message>
    <message>
        <source>Add the actor who decides</source>
        <translation>Den Akteur hinzufügen, der entscheidet</translation>
    </message>
    <message>
        <source>Add the policy that decides</source>
        <translation>Die Richtlinie hinzufügen, die entscheidet</translation>
    </message>
    <message>
        <source>Who decides it?</source>
        <translation>Wer entscheidet das?</translation>
    </message>
    <message>
        <source>What has happened once it is done?</source>
        <translation>Was ist geschehen, wenn es getan ist?</translation>
    </message>
    <message>
        <source>Add the event it leads to</source>
        <translation>Das Ereignis hinzufügen, zu dem es führt</translation>
    </message>
    <message>
        <source>Whenever what happens?</source>
        <translation>Immer wenn was geschieht?</translation>
    </message>
    <message>
        <source>Add the event it reacts to</source>
        <translation>Das Ereignis hinzufügen, auf das sie reagiert</translation>
    </message>
    <message>
        <source>What is done then?</source>
        <translation>Was wird dann getan?</translation>
    </message>
    <message>
        <source>Add the command it gives</source>
        <translation>Den Befehl hinzufügen, den sie gibt</translation>
    </message>
    <message>
        <source>“%1” informs it</source>
        <translation>„%1“ speist es</translation>
    </message>
    <message>
        <source>Which events is it made of?</source>
        <translation>Aus welchen Ereignissen entsteht es?</translation>
    </message>
    <message>
        <source>Leave “%1” as it is</source>
        <translation>„%1“ so lassen</translation>
    </message>
    <message>
        <source>Look at “%1” again</source>
        <translation>„%1“ wieder beachten</translation>
    </message>
    <message>
        <source>Mend “%1”</source>
        <translation>„%1“ beheben</translation>
    </message>
</context>
<context>
    <name>keelson::storm::Levels</name>
    <message>
        <source>Go into “%1”: %2</source>
        <translation>Tiefe von „%1“: %2</translation>
    </message>
</context>
<context>
    <name>keelson::storm::Parts</name>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Bring the parts of “%1” together</source>
        <translation>Die Teile von „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Branch “%1”</source>
        <translation>„%1“ abzweigen</translation>
    </message>
</context>
<context>
    <name>keelson::storm::Proposing</name>
    <message>
        <source>Event Hub</source>
        <translation>Ereignis-Hub</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes within “%1” speak one language.</source>
        <translation>Die Zettel in „%1“ sprechen eine Sprache.</translation>
    </message>
    <message>
        <source>The story turns at “%1”: another part of the business takes over.</source>
        <translation>Die Geschichte wendet sich bei „%1“: ein anderer Teil des Geschäfts übernimmt.</translation>
    </message>
    <message>
        <source>The story until it turns at “%1”.</source>
        <translation>Die Geschichte bis zu ihrer Wende bei „%1“.</translation>
    </message>
    <message>
        <source>Nothing on the board parts the story yet: draw contexts or mark pivotal events to part it.</source>
        <translation>Noch teilt nichts auf dem Board die Geschichte: Kontexte zeichnen oder Schlüsselereignisse setzen, um sie zu teilen.</translation>
    </message>
    <message>
        <source>Decline “%1”</source>
        <translation>„%1“ ablehnen</translation>
    </message>
    <message>
        <source>Consider “%1” again</source>
        <translation>„%1“ wieder erwägen</translation>
    </message>
    <message>
        <source>%1 Control</source>
        <translation>%1-Steuerung</translation>
    </message>
    <message>
        <source>%1 follow from one another: one process, led by one control service.</source>
        <translation>%1 folgen auseinander: ein Prozess, geführt von einem Steuerungsdienst.</translation>
    </message>
    <message>
        <source>Whenever %1, software does “%2”: a decision between services, which belongs to none of them.</source>
        <translation>Immer wenn %1, tut Software „%2“: eine Entscheidung zwischen Diensten, die zu keinem von ihnen gehört.</translation>
    </message>
    <message>
        <source>it is time</source>
        <translation>es Zeit ist</translation>
    </message>
    <message>
        <source>“%1” looks at %2 and decides nothing there: a search, kept up to date by events.</source>
        <translation>„%1“ sieht %2 an und entscheidet dort nichts: eine Suche, von Ereignissen aktuell gehalten.</translation>
    </message>
    <message>
        <source>%1 is looked at by somebody: a search, kept up to date by events.</source>
        <translation>%1 sieht jemand an: eine Suche, von Ereignissen aktuell gehalten.</translation>
    </message>
    <message>
        <source>Nobody is said to decide on %1 yet; whoever does needs a frontend.</source>
        <translation>Wer über %1 entscheidet, ist noch nicht gesagt; wer es auch ist, braucht eine Oberfläche.</translation>
    </message>
    <message>
        <source>“%1” decides on %2: one activity of one user.</source>
        <translation>„%1“ entscheidet über %2: eine Tätigkeit eines Nutzers.</translation>
    </message>
    <message>
        <source>“%1” decides on %2, looking at %3: one activity of one user.</source>
        <translation>„%1“ entscheidet über %2 und sieht dabei %3 an: eine Tätigkeit eines Nutzers.</translation>
    </message>
    <message>
        <source>An event is missing that tells the gateway of %1.</source>
        <translation>Es fehlt ein Ereignis, das dem Gateway %1 meldet.</translation>
    </message>
    <message>
        <source>%1 BFF</source>
        <translation>%1-BFF</translation>
    </message>
    <message>
        <source>People do “%1” by hand: they need a list of what waits for them.</source>
        <translation>Menschen tun „%1“ von Hand: sie brauchen eine Liste dessen, was auf sie wartet.</translation>
    </message>
    <message>
        <source>%1 Gateway</source>
        <translation>%1-Gateway</translation>
    </message>
    <message>
        <source>“%1” is not ours: a gateway keeps its model and its failures out.</source>
        <translation>„%1“ gehört nicht uns: ein Gateway hält sein Modell und seine Ausfälle draußen.</translation>
    </message>
    <message>
        <source>It reacts to %1 by calling it.</source>
        <translation>Es reagiert auf %1, indem es das System aufruft.</translation>
    </message>
    <message>
        <source>What it answers becomes %1.</source>
        <translation>Was es antwortet, wird zu %1.</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Vor „%1“</translation>
    </message>
</context>
<context>
    <name>keelson::structurizr::Beside</name>
    <message>
        <source>nothing is fetched from elsewhere.</source>
        <translation>von anderswo wird nichts geholt.</translation>
    </message>
    <message>
        <source>there is no such file beside the workspace.</source>
        <translation>neben dem Arbeitsbereich gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>it lies outside the folder of the workspace.</source>
        <translation>sie liegt außerhalb des Ordners des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>sie kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>keelson::structurizr::Dsl</name>
    <message>
        <source>This is no Structurizr workspace.</source>
        <translation>Das ist kein Structurizr-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace has more than %1 elements.</source>
        <translation>Der Arbeitsbereich hat mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>An element has no name.</source>
        <translation>Ein Element hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>More than %1 files are included.</source>
        <translation>Mehr als %1 Dateien werden eingebunden.</translation>
    </message>
    <message>
        <source>“%1” was not included: %2</source>
        <translation>„%1“ wurde nicht eingebunden: %2</translation>
    </message>
</context>
<context>
    <name>keelson::structurizr::Statements</name>
    <message>
        <source>A comment is never closed.</source>
        <translation>Ein Kommentar wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A brace opens without anything before it.</source>
        <translation>Eine Klammer öffnet, ohne dass etwas davor steht.</translation>
    </message>
    <message>
        <source>A brace closes that was never opened.</source>
        <translation>Eine Klammer schließt, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Braces are nested more than %1 levels deep.</source>
        <translation>Klammern sind mehr als %1 Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>A brace is never closed.</source>
        <translation>Eine Klammer wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>keelson::structurizr::Translation</name>
    <message>
        <source>“%1” → “%2” does not come along: nothing is said between these two.</source>
        <translation>„%1“ → „%2“ kommt nicht mit: Zwischen diesen beiden wird nichts gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” does not come along (%n time(s)).</source>
        <translation>
            <numerusform>„%1“ kommt nicht mit (%n-mal).</numerusform>
            <numerusform>„%1“ kommt nicht mit (%n-mal).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::structurizr::WorkspaceJson</name>
    <message>
        <source>The JSON is broken: %1.</source>
        <translation>Das JSON ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is no Structurizr workspace.</source>
        <translation>Das ist kein Structurizr-Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>keelson::vocabulary</name>
    <message>
        <source>storm</source>
        <translation>Storm</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>storm, map</source>
        <translation>Storm, Karte</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>dem System</translation>
    </message>
    <message>
        <source>its container</source>
        <translation>seinem Behälter</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was sie sagt</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>was es bedeutet</translation>
    </message>
    <message>
        <source>when %1 is</source>
        <translation>wenn %1 ist</translation>
    </message>
    <message>
        <source>drawn in: %1</source>
        <translation>gezeichnet in: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>a name means one thing in %1</source>
        <translation>ein Name bedeutet eines in %1</translation>
    </message>
    <message>
        <source>the other way: %1</source>
        <translation>umgekehrt: %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Printed by `keelson-cli vocabulary` from the tables in core/model/vocabulary; change those, not this page.</source>
        <translation>Von `keelson-cli vocabulary` aus den Tabellen in core/model/vocabulary ausgegeben; ändern Sie jene, nicht diese Seite.</translation>
    </message>
    <message>
        <source>Every kind has these properties:</source>
        <translation>Jede Art hat diese Eigenschaften:</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Contracts</name>
    <message>
        <source>“%1” keeps %2 in “%3”, which “%4” does not carry.</source>
        <translation>„%1“ hält %2 in „%3“, was „%4“ nicht mitbringt.</translation>
    </message>
    <message>
        <source>“%1” is to tell “%2” and does not publish it.</source>
        <translation>„%1“ soll „%2“ melden und veröffentlicht es nicht.</translation>
    </message>
    <message>
        <source>“%1” relies on “%2” and does not consume it.</source>
        <translation>„%1“ baut auf „%2“ und konsumiert es nicht.</translation>
    </message>
    <message>
        <source>“%1” is internal to “%2”, and “%3” in “%4” depends on it.</source>
        <translation>„%1“ ist intern in „%2“, und „%3“ in „%4“ hängt davon ab.</translation>
    </message>
    <message>
        <source>“%1” is kept in order by “%2”, which it does not carry.</source>
        <translation>„%1“ wird nach „%2“ geordnet, was es nicht mitbringt.</translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Gateways</name>
    <message>
        <source>without a gateway on either side</source>
        <translation>ohne Gateway auf beiden Seiten</translation>
    </message>
    <message>
        <source>without a gateway out</source>
        <translation>ohne Gateway hinaus</translation>
    </message>
    <message>
        <source>without a gateway in</source>
        <translation>ohne Gateway hinein</translation>
    </message>
    <message>
        <source>“%1” goes from “%2” in “%3” to “%4” in “%5” %6.</source>
        <translation>„%1“ geht von „%2“ in „%3“ zu „%4“ in „%5“ %6.</translation>
    </message>
    <message>
        <source>“%1” calls “%2” %3.</source>
        <translation>„%1“ ruft „%2“ auf %3.</translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Overlay</name>
    <message>
        <source>consumes</source>
        <translation>konsumiert</translation>
    </message>
    <message>
        <source>Consumes the event.</source>
        <translation>Konsumiert das Ereignis.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>publishes</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Publishes the event.</source>
        <translation>Veröffentlicht das Ereignis.</translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Report</name>
    <message>
        <source>Never consumed</source>
        <translation>Nie konsumiert</translation>
    </message>
    <message>
        <source>Never published</source>
        <translation>Nie veröffentlicht</translation>
    </message>
    <message>
        <source>Several producers</source>
        <translation>Mehrere Erzeuger</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Past the gateways</source>
        <translation>An den Gateways vorbei</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Chains of calls</source>
        <translation>Ketten von Aufrufen</translation>
    </message>
    <message>
        <source>Shared stores</source>
        <translation>Geteilte Speicher</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Konsumiert von</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Structure</name>
    <message numerus="yes">
        <source>%1: %n call(s), one waiting for the other.</source>
        <translation>
            <numerusform>%1: %n Aufruf.</numerusform>
            <numerusform>%1: %n Aufrufe, von denen einer auf den anderen wartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is shared by %2.</source>
        <translation>„%1“ wird von %2 geteilt.</translation>
    </message>
    <message>
        <source>No routing rule of “%1” takes “%2”, so nobody gets it.</source>
        <translation>Keine Weiterleitungsregel von „%1“ nimmt „%2“, also bekommt es niemand.</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>The rule of “%1” for %2 names no channel that exists.</source>
        <translation>Die Regel von „%1“ für %2 nennt keinen Kanal, den es gibt.</translation>
    </message>
    <message>
        <source>The rule of “%1” for %2 leads to “%3”, which nobody reads.</source>
        <translation>Die Regel von „%1“ für %2 führt zu „%3“, was niemand liest.</translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Wiring</name>
    <message>
        <source>“%1” is published by %2 and consumed by nobody.</source>
        <translation>„%1“ wird von %2 veröffentlicht und von niemandem konsumiert.</translation>
    </message>
    <message>
        <source>“%1” is consumed by %2 and published by nobody.</source>
        <translation>„%1“ wird von %2 konsumiert und von niemandem veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” is published by %2: which of them is the source of the fact?</source>
        <translation>„%1“ wird von %2 veröffentlicht: wer davon ist die Quelle der Tatsache?</translation>
    </message>
</context>
</TS>
