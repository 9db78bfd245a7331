<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 Slipway maintainers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Über Slipway</translation>
    </message>
    <message>
        <source>Runs a deployment from the runbook your team wrote.</source>
        <translation>Führt ein Deployment nach dem Runbook Ihres Teams durch.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.
Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message>
        <source>The evidence cannot be kept: %1</source>
        <translation>Der Beleg kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>Datenträger prüfen</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Fill in a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>It is kept in the sidecar beside the runbook, for the team and later runs. The runbook stays as it is. Empty fields take it back.</source>
        <translation>Der Kontakt wird in der Begleitdatei neben dem Runbook gespeichert, für das Team und spätere Läufe. Das Runbook wird nicht geändert. Leere Felder nehmen ihn zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone, mail address or link</source>
        <translation>Telefon, E-Mail-Adresse oder Link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit and retry</source>
        <translation>Ändern und wiederholen</translation>
    </message>
    <message>
        <source>What you change here runs this once and is recorded as changed. The runbook stays as it is.</source>
        <translation>Ihre Änderung gilt nur für diese Ausführung und wird im Journal vermerkt. Das Runbook wird nicht geändert.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Begründung für das Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the run</source>
        <translation>Lauf abschließen</translation>
    </message>
    <message>
        <source>Done: the release is out and looks right</source>
        <translation>Erfolgreich: Release ausgeliefert und geprüft</translation>
    </message>
    <message>
        <source>Rolled back: the version before serves again</source>
        <translation>Zurückgerollt: Die vorige Version läuft wieder</translation>
    </message>
    <message>
        <source>Failed: it ends without either</source>
        <translation>Fehlgeschlagen: weder ausgeliefert noch zurückgerollt</translation>
    </message>
    <message>
        <source>Words for the record</source>
        <translation>Bemerkung für das Journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live?</source>
        <translation>Live gehen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>bash is missing, so commands were not checked</source>
        <translation>bash fehlt, daher wurden die Befehle nicht geprüft</translation>
    </message>
    <message>
        <source>install bash</source>
        <translation>bash installieren</translation>
    </message>
    <message>
        <source>bash could not check the commands</source>
        <translation>bash konnte die Befehle nicht prüfen</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Values for this run</source>
        <translation>Werte für diesen Lauf</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte anzeigen</translation>
    </message>
    <message>
        <source>Findings and tools</source>
        <translation>Befunde und Werkzeuge</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Zielumgebung</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Go live…</source>
        <translation>Live gehen…</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Zeigt Hilfe zu den Optionen der Befehlszeile an.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Zeigt Hilfe einschließlich der allgemeinen Qt-Optionen an.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach &apos;%1&apos; fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es bereits.
Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Bitte prüfen Sie, ob der Dateiname stimmt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mein Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Details anzeigen...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, for the record</source>
        <translation>Begründung für das Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>nicht startbar</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the program showed no response</source>
        <translation>das Programm zeigte keine Reaktion</translation>
    </message>
    <message>
        <source>the search found nothing, or what it reads failed; see for yourself</source>
        <translation>die Suche fand nichts, oder ihre Eingabe ist fehlgeschlagen; selbst prüfen</translation>
    </message>
    <message>
        <source>say whether what it shows is right</source>
        <translation>sagen Sie, ob stimmt, was er zeigt</translation>
    </message>
    <message>
        <source>only shows; a person judges it</source>
        <translation>Ausgabe wird von Hand geprüft</translation>
    </message>
    <message>
        <source>as expected: %1</source>
        <translation>wie erwartet: %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>ran, not proven: nobody saw what the server answered to curl</source>
        <translation>ausgeführt, nicht bewiesen: Die Antwort des Servers an curl ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1; its output is incomplete from byte %2 on</source>
        <translation>%1; seine Ausgabe ist ab Byte %2 unvollständig</translation>
    </message>
    <message>
        <source>%1; its output is incomplete from byte %2 on: %3</source>
        <translation>%1; seine Ausgabe ist ab Byte %2 unvollständig: %3</translation>
    </message>
    <message>
        <source>expected %1 = %2, and the answer has no %1</source>
        <translation>erwartet war %1 = %2, aber die Antwort hat kein %1</translation>
    </message>
    <message>
        <source>expected %2 in %1, got %3</source>
        <translation>erwartet war %2 in %1, es kam %3</translation>
    </message>
    <message>
        <source>expected %1 = %2, got %3</source>
        <translation>erwartet war %1 = %2, es kam %3</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;, got nothing</source>
        <translation>erwartet war „%1“, es kam nichts</translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;, got &quot;%2&quot;</source>
        <translation>erwartet war „%1“, es kam „%2“</translation>
    </message>
    <message>
        <source>the output lacks &quot;%1&quot;</source>
        <translation>in der Ausgabe fehlt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only part of a word in the output; see for yourself whether that is meant</source>
        <translation>„%1“ ist in der Ausgabe nur Teil eines Wortes; selbst prüfen, ob das gemeint ist</translation>
    </message>
    <message>
        <source>the expected pattern is not valid: %1</source>
        <translation>das erwartete Muster ist ungültig: %1</translation>
    </message>
    <message>
        <source>the output does not match /%1/</source>
        <translation>die Ausgabe passt nicht zu /%1/</translation>
    </message>
    <message>
        <source>the output holds no number</source>
        <translation>die Ausgabe enthält keine Zahl</translation>
    </message>
    <message>
        <source>the output is not empty</source>
        <translation>die Ausgabe ist nicht leer</translation>
    </message>
    <message>
        <source>see for yourself whether nothing was shown but messages</source>
        <translation>selbst prüfen, ob außer Meldungen nichts ausgegeben wurde</translation>
    </message>
    <message>
        <source>the output matches /%1/</source>
        <translation>die Ausgabe enthält /%1/</translation>
    </message>
    <message>
        <source>see for yourself whether the output holds no %1</source>
        <translation>selbst prüfen, ob die Ausgabe kein %1 enthält</translation>
    </message>
    <message>
        <source>the output does not show one number alone; see for yourself whether it is %1</source>
        <translation>die Ausgabe enthält nicht genau eine Zahl; selbst prüfen, ob sie %1 ist</translation>
    </message>
    <message>
        <source>the output says %1; see for yourself whether that is %2</source>
        <translation>die Ausgabe lautet %1; selbst prüfen, ob das %2 ist</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>erwartet war %1, es kam %2</translation>
    </message>
    <message>
        <source>expected HTTP %1, got HTTP %2</source>
        <translation>erwartet war HTTP %1, es kam HTTP %2</translation>
    </message>
    <message>
        <source>%1; what it started goes on: %2</source>
        <translation>%1; was er startete, läuft weiter: %2</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 of %2 looks failed, the first with: %3</source>
        <translation>%1 von %2 Messungen fehlgeschlagen, die erste mit: %3</translation>
    </message>
    <message>
        <source>stopped before it was answered</source>
        <translation>gestoppt, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>it could not be measured: %1</source>
        <translation>nicht messbar: %1</translation>
    </message>
    <message>
        <source>%1 looks in a row could not be measured: %2</source>
        <translation>%1 Messungen in Folge nicht möglich: %2</translation>
    </message>
    <message>
        <source>the query returned no data</source>
        <translation>die Abfrage lieferte keine Daten</translation>
    </message>
    <message>
        <source>say whether what was measured is right</source>
        <translation>sagen Sie, ob stimmt, was gemessen wurde</translation>
    </message>
    <message>
        <source>a person judges what was measured</source>
        <translation>Messung wird von Hand geprüft</translation>
    </message>
    <message>
        <source>the file is as it was</source>
        <translation>Datei unverändert</translation>
    </message>
    <message>
        <source>the file was changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>it was interrupted together with Slipway</source>
        <translation>zusammen mit Slipway unterbrochen</translation>
    </message>
    <message>
        <source>it was begun, and nothing tells how it ended</source>
        <translation>begonnen, Ausgang unbekannt</translation>
    </message>
    <message>
        <source>the secret for “%1” must be given again</source>
        <translation>das Geheimnis für „%1“ muss erneut angegeben werden</translation>
    </message>
    <message>
        <source>the time has passed</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>it does not look right</source>
        <translation>die Ausgabe stimmt nicht</translation>
    </message>
    <message>
        <source>“%1” was chosen</source>
        <translation>„%1“ wurde gewählt</translation>
    </message>
    <message>
        <source>“%1” was started</source>
        <translation>„%1“ wurde begonnen</translation>
    </message>
    <message>
        <source>aborting: %1</source>
        <translation>Abbruch: %1</translation>
    </message>
    <message>
        <source>Rehearsal: not run</source>
        <translation>Probelauf: nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>RollbackDialog</name>
    <message>
        <source>Roll back</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Choose one procedure. What runs now is settled first; the run stays yours to steer.</source>
        <translation>Wählen Sie ein Verfahren. Laufende Befehle werden vorher geklärt; jeden Schritt starten Sie weiterhin selbst.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Begründung für das Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start this procedure</source>
        <translation>Rollback starten</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the record shows it. A run that has begun keeps the name with which it began.</source>
        <translation>Erscheint in Journal und Protokoll. Begonnene Läufe behalten ihren Namen.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Runs the commands, and stops at the first that fails. The front matter of a runbook may name another.</source>
        <translation>Führt die Befehle aus und hält beim ersten Fehler an. Ein Runbook kann in seinen Kopfdaten eine andere nennen.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The desktop&apos;s own choice</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>Opens the files that a step edits. It should end when the file was closed, as “kate --block” does.</source>
        <translation>Öffnet die Dateien, die ein Schritt bearbeitet. Der Editor sollte sich mit dem Schließen der Datei beenden, wie bei „kate --block“.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Opened in the folder of the runbook, from the File menu.</source>
        <translation>Wird über das Menü „Datei“ im Ordner des Runbooks geöffnet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me that</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a command has ended</source>
        <translation>ein Befehl beendet ist</translation>
    </message>
    <message>
        <source>something has failed</source>
        <translation>etwas fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>something waits for me</source>
        <translation>etwas auf mich wartet</translation>
    </message>
    <message>
        <source>a soak is over</source>
        <translation>eine Beobachtungszeit abgelaufen ist</translation>
    </message>
    <message>
        <source>By the desktop, while this window is not in front.</source>
        <translation>Als Desktop-Benachrichtigung, solange das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Show the data folder in the file manager</source>
        <translation>Datenordner in der Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Journal, outputs and attachments are there.</source>
        <translation>Hier liegen Journal, Ausgaben und Anhänge.</translation>
    </message>
    <message>
        <source>What you change here holds at once.</source>
        <translation>Änderungen werden sofort übernommen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SidecarReader</name>
    <message>
        <source>a list was expected</source>
        <translation>eine Liste wurde erwartet</translation>
    </message>
    <message>
        <source>write each unit as &quot;- match: …&quot;</source>
        <translation>jeden Eintrag als „- match: …“ schreiben</translation>
    </message>
    <message>
        <source>a unit has no &quot;match&quot;</source>
        <translation>einem Eintrag fehlt „match“</translation>
    </message>
    <message>
        <source>give the title or the first line of the unit</source>
        <translation>Titel oder erste Zeile des Befehls angeben</translation>
    </message>
    <message>
        <source>names with values were expected</source>
        <translation>Namen mit Werten wurden erwartet</translation>
    </message>
    <message>
        <source>write &quot;name: value&quot;</source>
        <translation>„Name: Wert“ schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>„%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>nur eine der Angaben behalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>Schreibweise prüfen</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>ein Text wurde erwartet</translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation>in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>true oder false wurde erwartet</translation>
    </message>
    <message>
        <source>a duration was expected</source>
        <translation>eine Dauer wurde erwartet</translation>
    </message>
    <message>
        <source>write it as 90s, 15m or 2h</source>
        <translation>als 90s, 15m oder 2h schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no shell</source>
        <translation>„%1“ ist keine Shell</translation>
    </message>
    <message>
        <source>name sh, bash, dash, ksh or zsh</source>
        <translation>sh, bash, dash, ksh oder zsh nennen</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>There is no result</source>
        <translation>Es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>The result is damaged</source>
        <translation>Das Ergebnis ist beschädigt</translation>
    </message>
    <message>
        <source>The output cannot be read: %1</source>
        <translation>Die Ausgabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The output is not what the keeper wrote</source>
        <translation>Die Ausgabe stimmt nicht mit der aufgezeichneten überein</translation>
    </message>
    <message>
        <source>The command holds a NUL character</source>
        <translation>Der Befehl enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>A private folder cannot be created: %1</source>
        <translation>Ein privater Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The folder is not private to you</source>
        <translation>Auf den Ordner haben auch andere Zugriff</translation>
    </message>
    <message>
        <source>remove it or give it the mode 0700</source>
        <translation>Ordner entfernen oder seine Rechte auf 0700 setzen</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged: %1</source>
        <translation>Die Datenbank des Journals ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The journal cannot be used: %1</source>
        <translation>Das Journal kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>restore it from a backup, or name another with --database</source>
        <translation>aus einer Sicherung wiederherstellen oder mit --database eine andere angeben</translation>
    </message>
    <message>
        <source>free some space on its disk, then try again</source>
        <translation>Platz auf dem Datenträger schaffen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>check the disk and the permissions of its folder</source>
        <translation>Datenträger und Zugriffsrechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>The folder of the journal cannot be made</source>
        <translation>Der Ordner des Journals kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>check its permissions, or name another database with --database</source>
        <translation>Zugriffsrechte prüfen oder mit --database eine andere Datenbank angeben</translation>
    </message>
    <message>
        <source>The journal cannot live on a network file system</source>
        <translation>Das Journal kann nicht auf einem Netzwerkdateisystem liegen</translation>
    </message>
    <message>
        <source>name a database on a local disk with --database</source>
        <translation>mit --database eine Datenbank auf einem lokalen Datenträger angeben</translation>
    </message>
    <message>
        <source>The journal was written by a newer Slipway (schema %1)</source>
        <translation>Das Journal stammt von einer neueren Slipway-Version (Schema %1)</translation>
    </message>
    <message>
        <source>update Slipway, or name another database with --database</source>
        <translation>Slipway aktualisieren oder mit --database eine andere Datenbank angeben</translation>
    </message>
    <message>
        <source>The journal&apos;s schema is missing from the program</source>
        <translation>Dem Programm fehlt das Schema des Journals</translation>
    </message>
    <message>
        <source>another Slipway</source>
        <translation>ein anderes Slipway</translation>
    </message>
    <message>
        <source>The run cannot be locked</source>
        <translation>Der Lauf kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>Zugriffsrechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>%1 conducts this run already</source>
        <translation>%1 führt diesen Lauf bereits</translation>
    </message>
    <message>
        <source>follow it there, or close it first</source>
        <translation>dort weiterarbeiten oder ihn dort zuerst schließen</translation>
    </message>
    <message>
        <source>The run&apos;s lock cannot be written</source>
        <translation>Die Sperre des Laufs kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>Datenträger prüfen</translation>
    </message>
    <message>
        <source>The key that seals the journal cannot be read</source>
        <translation>Der Schlüssel, der das Journal versiegelt, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>The key that seals the journal is damaged</source>
        <translation>Der Schlüssel, der das Journal versiegelt, ist beschädigt</translation>
    </message>
    <message>
        <source>restore it from a backup; without it, old seals cannot be checked</source>
        <translation>aus einer Sicherung wiederherstellen; ohne ihn lassen sich alte Siegel nicht prüfen</translation>
    </message>
    <message>
        <source>The run&apos;s head cannot be sealed</source>
        <translation>Der letzte Eintrag des Laufs kann nicht versiegelt werden</translation>
    </message>
    <message>
        <source>Somebody else conducts this run now</source>
        <translation>Diesen Lauf führt jetzt jemand anderes</translation>
    </message>
    <message>
        <source>open the run again to follow it</source>
        <translation>Lauf erneut öffnen, um ihm zu folgen</translation>
    </message>
    <message>
        <source>The journal gave no epoch</source>
        <translation>Das Journal hat keine Epoche vergeben</translation>
    </message>
    <message>
        <source>The run went on elsewhere: its last event is %1, not %2</source>
        <translation>Der Lauf ging anderswo weiter: Sein letztes Ereignis ist %1, nicht %2</translation>
    </message>
    <message>
        <source>open the run again</source>
        <translation>Lauf erneut öffnen</translation>
    </message>
    <message>
        <source>events %1 to %2 are missing</source>
        <translation>die Ereignisse %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>event %1 does not follow the event before it</source>
        <translation>Ereignis %1 schließt nicht an das vorhergehende an</translation>
    </message>
    <message>
        <source>the content of event %1 was changed</source>
        <translation>der Inhalt von Ereignis %1 wurde verändert</translation>
    </message>
    <message>
        <source>the envelope of event %1 was changed</source>
        <translation>die Kopfdaten von Ereignis %1 wurden verändert</translation>
    </message>
    <message>
        <source>the seal of this run is missing, so its end cannot be confirmed</source>
        <translation>das Siegel dieses Laufs fehlt, sein Ende lässt sich daher nicht bestätigen</translation>
    </message>
    <message>
        <source>the seal of this run was not made with this journal&apos;s key</source>
        <translation>das Siegel dieses Laufs stammt nicht vom Schlüssel dieses Journals</translation>
    </message>
    <message>
        <source>the chain was rebuilt: event %1 is not the one that was sealed</source>
        <translation>die Kette wurde neu aufgebaut: Ereignis %1 ist nicht das versiegelte</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>Diesen Lauf gibt es nicht</translation>
    </message>
    <message>
        <source>list the runs with: slipctl runs</source>
        <translation>Läufe auflisten mit: slipctl runs</translation>
    </message>
    <message>
        <source>native histograms are left out; ask for histogram_quantile() of them</source>
        <translation>native Histogramme werden ausgelassen; stattdessen histogram_quantile() abfragen</translation>
    </message>
    <message>
        <source>Prometheus refused the query (%1): %2</source>
        <translation>Prometheus hat die Abfrage abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>mend the query</source>
        <translation>Abfrage korrigieren</translation>
    </message>
    <message>
        <source>This is no answer of Prometheus (HTTP %1)</source>
        <translation>Das ist keine Antwort von Prometheus (HTTP %1)</translation>
    </message>
    <message>
        <source>check the server&apos;s address</source>
        <translation>Adresse des Servers prüfen</translation>
    </message>
    <message>
        <source>HTTP %1, %2</source>
        <translation>HTTP %1, %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Release record: %1</source>
        <translation>Release-Protokoll: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>REHEARSAL, nothing was changed: %1</source>
        <translation>PROBELAUF, nichts wurde verändert: %1</translation>
    </message>
    <message>
        <source>Rehearsal, run %1</source>
        <translation>Probelauf, Lauf %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Das Protokoll kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>anderen Speicherort wählen</translation>
    </message>
    <message>
        <source>The report cannot be written over what is no ordinary file</source>
        <translation>Das Protokoll kann nur eine gewöhnliche Datei überschreiben</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known from its name</source>
        <translation>Das Format des Protokolls ist am Namen nicht zu erkennen</translation>
    </message>
    <message>
        <source>let it end with .pdf, .html, .md, .json or .csv</source>
        <translation>Endung .pdf, .html, .md, .json oder .csv verwenden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Only the record of a run has events</source>
        <translation>Nur das Protokoll eines Laufs enthält Ereignisse</translation>
    </message>
    <message>
        <source>export it as PDF, HTML or Markdown</source>
        <translation>als PDF, HTML oder Markdown exportieren</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>Antwort nach %1 ms</translation>
    </message>
    <message>
        <source>asked from %1</source>
        <translation>abgefragt von %1</translation>
    </message>
    <message>
        <source>looks: %1</source>
        <translation>Messungen: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>nicht gemessen: %1</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>the query&apos;s only one</source>
        <translation>die einzige der Abfrage</translation>
    </message>
    <message>
        <source>The PDF cannot be written: %1</source>
        <translation>Das PDF kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>choose another place or another format</source>
        <translation>anderen Speicherort oder anderes Format wählen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>there are no fonts</source>
        <translation>es sind keine Schriften vorhanden</translation>
    </message>
    <message>
        <source>not every page could be made</source>
        <translation>nicht alle Seiten konnten erzeugt werden</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Befehle und Prüfpunkte</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, davon %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>Übergangene Regeln</translation>
    </message>
    <message>
        <source>Criteria declared met</source>
        <translation>Erfüllte Rollback-Kriterien</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Rehearsal: nothing was changed</source>
        <translation>Probelauf: nichts wurde verändert</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Runbook SHA-256</source>
        <translation>SHA-256 des Runbooks</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kettenkopf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Environment recognised by</source>
        <translation>Umgebung erkannt an</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>Wert zu Beginn</translation>
    </message>
    <message>
        <source>Conducted from</source>
        <translation>Geführt auf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>Alle Zeiten in UTC.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>secret, not recorded</source>
        <translation>geheim, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>In the runbook</source>
        <translation>Im Runbook</translation>
    </message>
    <message>
        <source>In this run</source>
        <translation>In diesem Lauf</translation>
    </message>
    <message>
        <source>By, when</source>
        <translation>Von, wann</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>zu Beginn</translation>
    </message>
    <message>
        <source>confirmed as it stands: %1</source>
        <translation>unverändert bestätigt: %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Befehl oder Prüfpunkt</translation>
    </message>
    <message>
        <source>Why, when</source>
        <translation>Warum, wann</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Interruptions and decisions</source>
        <translation>Unterbrechungen und Entscheidungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Skipped and not applicable</source>
        <translation>Übersprungen oder entfallen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> zu %1</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>How to verify this record</source>
        <translation>So prüfen Sie dieses Protokoll</translation>
    </message>
    <message>
        <source>Every event of the run holds the hash of the one before it. Where an event is changed, removed or added, the chain head differs from the one printed here. To compute it again from the journal:</source>
        <translation>Jedes Ereignis des Laufs enthält den Hash des vorigen. Wird ein Ereignis verändert, entfernt oder hinzugefügt, weicht der Kettenkopf von dem hier gedruckten ab. So berechnen Sie ihn neu aus dem Journal:</translation>
    </message>
    <message>
        <source>The whole journal of the run, from which anybody can compute the chain without Slipway, is exported by:</source>
        <translation>Das vollständige Journal des Laufs, aus dem jeder die Kette ohne Slipway berechnen kann, exportieren Sie so:</translation>
    </message>
    <message>
        <source>, attachments: %1</source>
        <translation>, Anhänge: %1</translation>
    </message>
    <message>
        <source>Went live: %1 %2 in %3, led by %4</source>
        <translation>Live gegangen: %1 %2 in %3, Leitung: %4</translation>
    </message>
    <message>
        <source>Began a rehearsal: %1 %2 in %3, led by %4</source>
        <translation>Probelauf begonnen: %1 %2 in %3, Leitung: %4</translation>
    </message>
    <message>
        <source>Resumed on %1</source>
        <translation>Wiederaufgenommen auf %1</translation>
    </message>
    <message>
        <source>Conducted on %1</source>
        <translation>Geführt auf %1</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 steht für %2</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>Confirmed as right: %1</source>
        <translation>Als richtig bestätigt: %1</translation>
    </message>
    <message>
        <source>Overrode the rule &quot;%1&quot; for %2</source>
        <translation>Regel „%1“ übergangen für %2</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Abgehakt: %1</translation>
    </message>
    <message>
        <source>Took the tick back: %1</source>
        <translation>Häkchen zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Entfällt: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Chose %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Started, attempt %1: %2</source>
        <translation>Gestartet, Versuch %1: %2</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Ended, %1: %2</source>
        <translation>Beendet, %1: %2</translation>
    </message>
    <message>
        <source>Judged right: %1</source>
        <translation>Ausgabe stimmt: %1</translation>
    </message>
    <message>
        <source>Judged wrong: %1</source>
        <translation>Ausgabe stimmt nicht: %1</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Unterbrochen bei %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Wait of %1 began: %2</source>
        <translation>Beobachtungszeit von %1 begonnen: %2</translation>
    </message>
    <message>
        <source>Wait ended, %1: %2</source>
        <translation>Beobachtungszeit beendet, %1: %2</translation>
    </message>
    <message>
        <source>Wait made longer by %1: %2</source>
        <translation>Beobachtungszeit um %1 verlängert: %2</translation>
    </message>
    <message>
        <source>Put the run on hold</source>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Lauf fortgesetzt</translation>
    </message>
    <message>
        <source>Started the procedure %1</source>
        <translation>Verfahren begonnen: %1</translation>
    </message>
    <message>
        <source>Completed the procedure %1</source>
        <translation>Verfahren abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Left the procedure %1</source>
        <translation>Verfahren vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>Declared that a rollback criterion is met: %1</source>
        <translation>Rollback-Kriterium erfüllt: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Notiz zu %1: %2</translation>
    </message>
    <message>
        <source>Exported the remaining steps to %1</source>
        <translation>Verbleibende Schritte exportiert nach %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source> started by %1</source>
        <translation> gestartet von %1</translation>
    </message>
    <message>
        <source>Command as run</source>
        <translation>Ausgeführter Befehl</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>It has not ended in this record.</source>
        <translation>In diesem Protokoll noch nicht beendet.</translation>
    </message>
    <message>
        <source> after %1, %2 to %3 UTC</source>
        <translation> nach %1, %2 bis %3 UTC</translation>
    </message>
    <message>
        <source> · verdict: %1</source>
        <translation> · Bewertung: %1</translation>
    </message>
    <message>
        <source> · failing line: %1</source>
        <translation> · fehlgeschlagene Zeile: %1</translation>
    </message>
    <message>
        <source>What changed in the file</source>
        <translation>Änderungen an der Datei</translation>
    </message>
    <message>
        <source>, SHA-256 %1</source>
        <translation>, SHA-256 %1</translation>
    </message>
    <message>
        <source>Output, %1</source>
        <translation>Ausgabe, %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Edited command</source>
        <translation>Geänderter Befehl</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source>%1, line %2 of the runbook</source>
        <translation>%1, Zeile %2 des Runbooks</translation>
    </message>
    <message>
        <source>%1 (%2, %3), SHA-256 </source>
        <translation>%1 (%2, %3), SHA-256 </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waits for a verdict</source>
        <translation>Ausgabe zu prüfen</translation>
    </message>
    <message>
        <source>Failed, waits for a decision</source>
        <translation>Fehlgeschlagen, Entscheidung offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed and let pass</source>
        <translation>Fehlgeschlagen (ignoriert)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Rolled back, unverified</source>
        <translation>Zurückgerollt, ungeprüft</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>edit and retry</source>
        <translation>ändern und wiederholen</translation>
    </message>
    <message>
        <source>continue from the failing line</source>
        <translation>ab der fehlgeschlagenen Zeile fortsetzen</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>let it stand as failed</source>
        <translation>Fehler bestehen lassen</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>for a person to judge</source>
        <translation>von Hand zu prüfen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>File edit</source>
        <translation>Dateiänderung</translation>
    </message>
    <message>
        <source>Session with input</source>
        <translation>Sitzung mit Eingaben</translation>
    </message>
    <message>
        <source>Interactive program</source>
        <translation>Interaktives Programm</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fortlaufende Ausgabe</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>nicht startbar</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
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
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>… %1 earlier lines</source>
        <translation>… %1 frühere Zeilen</translation>
    </message>
    <message>
        <source> … %1 more characters</source>
        <translation> … %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 abgeschlossen</translation>
    </message>
    <message>
        <source>Phase %1: </source>
        <translation>Phase %1: </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ausgeführte Schritte</translation>
    </message>
    <message>
        <source>Procedures carried out</source>
        <translation>Ausgeführte Verfahren</translation>
    </message>
    <message>
        <source>Other commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>check that it exists and that you may read it</source>
        <translation>prüfen, ob die Datei existiert und lesbar ist</translation>
    </message>
    <message>
        <source>The file is too large for its change to be recorded</source>
        <translation>Die Datei ist zu groß, um ihre Änderung aufzuzeichnen</translation>
    </message>
    <message>
        <source>edit it outside and note what changed</source>
        <translation>außerhalb bearbeiten und die Änderung notieren</translation>
    </message>
    <message>
        <source>The editor %1 is not installed</source>
        <translation>Der Editor %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>name another editor in the settings, or edit the file yourself</source>
        <translation>in den Einstellungen einen anderen Editor angeben oder die Datei selbst bearbeiten</translation>
    </message>
    <message>
        <source>The run&apos;s events have gaps</source>
        <translation>Die Ereignisse des Laufs haben Lücken</translation>
    </message>
    <message>
        <source>The run is finished</source>
        <translation>Der Lauf ist beendet</translation>
    </message>
    <message>
        <source>what earlier commands exported is gone, as after a restart of the machine</source>
        <translation>von früheren Befehlen exportierte Variablen sind verloren, etwa durch einen Neustart des Rechners</translation>
    </message>
    <message>
        <source>That step has no wait</source>
        <translation>Dieser Schritt hat keine Beobachtungszeit</translation>
    </message>
    <message>
        <source>The run is on hold</source>
        <translation>Der Lauf ist angehalten</translation>
    </message>
    <message>
        <source>go on first</source>
        <translation>zuerst den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>It is waiting already</source>
        <translation>Die Beobachtungszeit läuft bereits</translation>
    </message>
    <message>
        <source>“%1” comes first</source>
        <translation>„%1“ kommt zuerst</translation>
    </message>
    <message>
        <source>Nothing is waiting there</source>
        <translation>Dort läuft keine Beobachtungszeit</translation>
    </message>
    <message>
        <source>Ending a wait early needs a reason</source>
        <translation>Die Beobachtungszeit vorzeitig zu beenden erfordert eine Begründung</translation>
    </message>
    <message>
        <source>A wait is extended by at least a second</source>
        <translation>Die Beobachtungszeit kann nur um mindestens eine Sekunde verlängert werden</translation>
    </message>
    <message>
        <source>The run is on hold already</source>
        <translation>Der Lauf ist bereits angehalten</translation>
    </message>
    <message>
        <source>The run is not on hold</source>
        <translation>Der Lauf ist nicht angehalten</translation>
    </message>
    <message>
        <source>The run is being aborted</source>
        <translation>Der Lauf wird gerade abgebrochen</translation>
    </message>
    <message>
        <source>There is no such procedure</source>
        <translation>Dieses Verfahren gibt es nicht</translation>
    </message>
    <message>
        <source>A command is still running</source>
        <translation>Ein Befehl läuft noch</translation>
    </message>
    <message>
        <source>wait for it or cancel it before “%1”</source>
        <translation>abwarten oder stoppen, bevor „%1“ beginnt</translation>
    </message>
    <message>
        <source>From an earlier release: %1</source>
        <translation>Aus einem früheren Release: %1</translation>
    </message>
    <message>
        <source>give tonight&apos;s values or confirm them</source>
        <translation>heutige Werte angeben oder die alten bestätigen</translation>
    </message>
    <message>
        <source>That procedure is not under way</source>
        <translation>Dieses Verfahren läuft nicht</translation>
    </message>
    <message>
        <source>Something of it is still running</source>
        <translation>Ein Befehl daraus läuft noch</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are not settled</source>
        <translation>
            <numerusform>%n Teil davon ist noch offen</numerusform>
            <numerusform>%n Teile davon sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>settle them, or end it as not completed</source>
        <translation>abschließen oder das Verfahren vorzeitig beenden</translation>
    </message>
    <message>
        <source>Ending it early needs a reason</source>
        <translation>Vorzeitiges Beenden erfordert eine Begründung</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Es läuft noch ein Befehl</translation>
    </message>
    <message>
        <source>Nothing proved that the known-good state is back</source>
        <translation>Kein Nachweis, dass der letzte gute Stand wieder läuft</translation>
    </message>
    <message>
        <source>finish as rolled back, unverified</source>
        <translation>als „zurückgerollt, ungeprüft“ abschließen</translation>
    </message>
    <message>
        <source>No rollback was completed</source>
        <translation>Es wurde kein Rollback abgeschlossen</translation>
    </message>
    <message>
        <source>Other lines, not recorded: %1 before, %2 after</source>
        <translation>Andere Zeilen, nicht aufgezeichnet: %1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>Binary: %1 bytes before, %2 after</source>
        <translation>Binär: %1 Byte vorher, %2 nachher</translation>
    </message>
    <message>
        <source>The environment has no name</source>
        <translation>Die Umgebung hat keinen Namen</translation>
    </message>
    <message>
        <source>name where this run acts</source>
        <translation>Zielumgebung dieses Laufs angeben</translation>
    </message>
    <message>
        <source>The plan has no such unit</source>
        <translation>Diesen Eintrag gibt es im Plan nicht</translation>
    </message>
    <message>
        <source>What would run is not what was shown</source>
        <translation>Der Befehl weicht von dem angezeigten ab</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>erneut ansehen</translation>
    </message>
    <message>
        <source>“%1” is from an earlier release</source>
        <translation>„%1“ stammt aus einem früheren Release</translation>
    </message>
    <message>
        <source>give tonight&apos;s value or confirm it</source>
        <translation>heutigen Wert angeben oder den alten bestätigen</translation>
    </message>
    <message>
        <source>“localhost” means this workstation, %1</source>
        <translation>„localhost“ bezeichnet diesen Rechner, %1</translation>
    </message>
    <message>
        <source>confirm “localhost” once for this run</source>
        <translation>„localhost“ einmal für diesen Lauf bestätigen</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>type the environment&apos;s name, %1, to run it</source>
        <translation>zum Ausführen den Namen der Umgebung eingeben: %1</translation>
    </message>
    <message>
        <source>give a reason to do it all the same</source>
        <translation>Begründung angeben, um es trotzdem zu tun</translation>
    </message>
    <message>
        <source>A check is ticked, not run</source>
        <translation>Ein Prüfpunkt wird abgehakt, nicht ausgeführt</translation>
    </message>
    <message>
        <source>It is settled already</source>
        <translation>Bereits abgeschlossen</translation>
    </message>
    <message>
        <source>It is not known in which line it failed</source>
        <translation>Die fehlgeschlagene Zeile ist nicht bekannt</translation>
    </message>
    <message>
        <source>edit and retry instead</source>
        <translation>stattdessen ändern und wiederholen</translation>
    </message>
    <message>
        <source>The edited text is empty</source>
        <translation>Der geänderte Text ist leer</translation>
    </message>
    <message>
        <source>skip the unit instead</source>
        <translation>stattdessen den Befehl überspringen</translation>
    </message>
    <message>
        <source>It was not shown before it runs</source>
        <translation>Der Befehl wurde vor der Ausführung nicht angezeigt</translation>
    </message>
    <message>
        <source>Nothing waits for a decision there</source>
        <translation>Dort ist keine Entscheidung offen</translation>
    </message>
    <message>
        <source>Letting a failure pass needs a reason</source>
        <translation>Einen Fehler zu ignorieren erfordert eine Begründung</translation>
    </message>
    <message>
        <source>It is not running any more</source>
        <translation>Läuft nicht mehr</translation>
    </message>
    <message>
        <source>The secret for “%1” is not known</source>
        <translation>Das Geheimnis für „%1“ fehlt</translation>
    </message>
    <message>
        <source>give it again; secrets are never stored</source>
        <translation>erneut angeben; Geheimnisse werden nie gespeichert</translation>
    </message>
    <message>
        <source>It was running when this was written.</source>
        <translation>Lief noch, als dies geschrieben wurde.</translation>
    </message>
    <message>
        <source>It ran; nobody has said yet whether its output looks right.</source>
        <translation>Ausgeführt; die Ausgabe ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Whether it happened is unknown: look before you run it.</source>
        <translation>Ausgang unbekannt: vor dem Ausführen nachsehen.</translation>
    </message>
    <message>
        <source>Not resolved: %1</source>
        <translation>Nicht aufgelöst: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Then type:</source>
        <translation>Geben Sie dann ein:</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source> (only for option %1 %2)</source>
        <translation> (nur bei Variante %1 %2)</translation>
    </message>
    <message>
        <source>After this step, rolling back costs more than going on.</source>
        <translation>Nach diesem Schritt kostet ein Rollback mehr als das Weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s)</source>
        <translation>
            <numerusform>%n Minute beobachten</numerusform>
            <numerusform>%n Minuten beobachten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left of: %1</source>
        <translation>Verbleibende Schritte: %1</translation>
    </message>
    <message>
        <source>- Run: %1</source>
        <translation>- Lauf: %1</translation>
    </message>
    <message>
        <source>- %1 %2 → %3</source>
        <translation>- %1 %2 → %3</translation>
    </message>
    <message>
        <source>- As of %1 (UTC), event %2, chain head %3</source>
        <translation>- Stand %1 (UTC), Ereignis %2, Kettenkopf %3</translation>
    </message>
    <message>
        <source>- Led by %1 from %2</source>
        <translation>- Leitung: %1 auf %2</translation>
    </message>
    <message>
        <source>- Commands begin in %1</source>
        <translation>- Die Befehle starten in %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>Läuft gerade: %1</translation>
    </message>
    <message>
        <source>The remaining steps</source>
        <translation>Die verbleibenden Schritte</translation>
    </message>
    <message>
        <source>Procedures, only if they are needed</source>
        <translation>Verfahren, nur bei Bedarf</translation>
    </message>
    <message>
        <source>Only checks are ticked</source>
        <translation>Nur Prüfpunkte werden abgehakt</translation>
    </message>
    <message>
        <source>It is not ticked</source>
        <translation>Nicht abgehakt</translation>
    </message>
    <message>
        <source>Nothing waits for a verdict there</source>
        <translation>Dort ist keine Ausgabe zu prüfen</translation>
    </message>
    <message>
        <source>The plan has no such part</source>
        <translation>Diesen Teil gibt es im Plan nicht</translation>
    </message>
    <message>
        <source>Leaving something out needs a reason</source>
        <translation>Auslassen erfordert eine Begründung</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>cancel it first</source>
        <translation>zuerst stoppen</translation>
    </message>
    <message>
        <source>It is still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>There is no such option</source>
        <translation>Diese Variante gibt es nicht</translation>
    </message>
    <message>
        <source>Another option is running</source>
        <translation>Eine andere Variante läuft</translation>
    </message>
    <message>
        <source>wait for it or cancel it</source>
        <translation>abwarten oder stoppen</translation>
    </message>
    <message>
        <source>Another option was begun already</source>
        <translation>Eine andere Variante wurde bereits begonnen</translation>
    </message>
    <message>
        <source>say why this one is taken as well</source>
        <translation>begründen, warum auch diese nötig ist</translation>
    </message>
    <message>
        <source>A value needs the literal that it stands for</source>
        <translation>Zu einem Wert gehört das Literal, das er ersetzt</translation>
    </message>
    <message>
        <source>Which literal is right?</source>
        <translation>Welches Literal stimmt?</translation>
    </message>
    <message>
        <source>Which criterion is met?</source>
        <translation>Welches Kriterium ist erfüllt?</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Die Notiz ist leer</translation>
    </message>
    <message>
        <source>“%1” has a secret value</source>
        <translation>„%1“ hat einen geheimen Wert</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1“ wird durch „%2“ ersetzt</translation>
    </message>
    <message>
        <source>“%1” stands for something that is not given</source>
        <translation>„%1“ ist ein Platzhalter ohne Wert</translation>
    </message>
    <message>
        <source>give its value</source>
        <translation>Wert angeben</translation>
    </message>
    <message>
        <source>“%1” is used as it stands</source>
        <translation>„%1“ wird unverändert verwendet</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>commands change the folder; look whether it is there by then</source>
        <translation>Befehle wechseln den Ordner; prüfen, ob es bis dahin vorhanden ist</translation>
    </message>
    <message>
        <source>look whether the commands begin in the right folder, %1</source>
        <translation>prüfen, ob die Befehle im richtigen Ordner starten: %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>install it or put it on PATH</source>
        <translation>installieren oder in den PATH aufnehmen</translation>
    </message>
    <message>
        <source>Nobody has said yet that this runbook, as it is now, may run commands</source>
        <translation>Diesem Runbook wird in der jetzigen Fassung noch nicht vertraut</translation>
    </message>
    <message>
        <source>read it, then trust it</source>
        <translation>lesen, dann vertrauen</translation>
    </message>
    <message>
        <source>Checks of “localhost” ask this workstation, %1</source>
        <translation>Prüfungen von „localhost“ fragen diesen Rechner, %1</translation>
    </message>
    <message>
        <source>confirm that this is where the services are</source>
        <translation>bestätigen, dass die Dienste hier laufen</translation>
    </message>
    <message>
        <source>“%1” is not valid: %2</source>
        <translation>„%1“ ist ungültig: %2</translation>
    </message>
    <message>
        <source>correct the runbook</source>
        <translation>Runbook korrigieren</translation>
    </message>
    <message>
        <source>No run is conducted here</source>
        <translation>Hier wird kein Lauf geführt</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>Das Journal kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>wait until it is back; nothing is started meanwhile</source>
        <translation>warten, bis es wieder da ist; bis dahin wird nichts gestartet</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>The file is UTF-8 with damaged characters</source>
        <translation>Die Datei ist UTF-8 mit beschädigten Zeichen</translation>
    </message>
    <message>
        <source>Save it again as UTF-8</source>
        <translation>Erneut als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1</source>
        <translation>Die Datei ist kein UTF-8 und wurde als Latin-1 gelesen</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>Die Datei ist UTF-16</translation>
    </message>
    <message>
        <source>The file holds NUL characters, shown as �</source>
        <translation>Die Datei enthält NUL-Zeichen, angezeigt als �</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>Open a Markdown runbook</source>
        <translation>Ein Markdown-Runbook öffnen</translation>
    </message>
    <message>
        <source>The file is binary, not Markdown</source>
        <translation>Die Datei ist eine Binärdatei, kein Markdown</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Close and indent the fence as its opening; what it swallows is not offered to run</source>
        <translation>Codeblock schließen und wie seinen Anfang einrücken; was er verschluckt, lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>This fence is never closed</source>
        <translation>Dieser Codeblock wird nie geschlossen</translation>
    </message>
    <message>
        <source>This fence closes one that is indented otherwise, and so opens another</source>
        <translation>Diese Zeile schließt einen anders eingerückten Codeblock und öffnet dadurch einen weiteren</translation>
    </message>
    <message>
        <source>This fence swallows another</source>
        <translation>Dieser Codeblock verschluckt einen anderen</translation>
    </message>
    <message>
        <source>This fence is indented too far</source>
        <translation>Dieser Codeblock ist zu weit eingerückt</translation>
    </message>
    <message>
        <source>This is no URL that can be asked</source>
        <translation>Diese URL lässt sich nicht abfragen</translation>
    </message>
    <message>
        <source>give an http or https URL</source>
        <translation>URL mit http oder https angeben</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>Keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>check that the service is up and reachable from this machine</source>
        <translation>prüfen, ob der Dienst läuft und von diesem Rechner aus erreichbar ist</translation>
    </message>
    <message>
        <source>Could not be reached: %1</source>
        <translation>Nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>check the address, the service and its certificate</source>
        <translation>Adresse, Dienst und Zertifikat prüfen</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>choose another runbook</source>
        <translation>anderes Runbook wählen</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Soak frozen at %1</source>
        <translation>Beobachtungszeit: %1</translation>
    </message>
    <message>
        <source>Soak ends in %1</source>
        <translation>Beobachtungszeit: noch %1</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>Ändern und wiederholen</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Ab hier fortsetzen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler bestehen lassen</translation>
    </message>
    <message>
        <source>Rehearsal of %1 for %2 began, led by %3</source>
        <translation>Probelauf von %1 für %2 begonnen, Leitung: %3</translation>
    </message>
    <message>
        <source>%1 went live in %2, led by %3</source>
        <translation>%1 in %2 live gegangen, Leitung: %3</translation>
    </message>
    <message>
        <source>Conducted from %1</source>
        <translation>Geführt auf %1</translation>
    </message>
    <message>
        <source>a secret value</source>
        <translation>ein geheimer Wert</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 confirmed as right for this run</source>
        <translation>%1 für diesen Lauf bestätigt</translation>
    </message>
    <message>
        <source>Override of %1: %2</source>
        <translation>Übergangen: %1 – %2</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Abgehakt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Looks right: %1</source>
        <translation>Ausgabe stimmt: %1</translation>
    </message>
    <message>
        <source>Does not look right: %1</source>
        <translation>Ausgabe stimmt nicht: %1</translation>
    </message>
    <message>
        <source>Soak of %1 began in %2</source>
        <translation>Beobachtungszeit von %1 begonnen in %2</translation>
    </message>
    <message>
        <source>Soak passed in %1</source>
        <translation>Beobachtungszeit bestanden in %1</translation>
    </message>
    <message>
        <source>Soak ended in %1</source>
        <translation>Beobachtungszeit beendet in %1</translation>
    </message>
    <message>
        <source>Soak extended by %1 in %2</source>
        <translation>Beobachtungszeit um %1 verlängert in %2</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Procedure began: %1</source>
        <translation>Verfahren begonnen: %1</translation>
    </message>
    <message>
        <source>Procedure completed: %1</source>
        <translation>Verfahren abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Procedure left: %1</source>
        <translation>Verfahren vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>Rollback criterion met: %1</source>
        <translation>Rollback-Kriterium erfüllt: %1</translation>
    </message>
    <message>
        <source>Lifeboat exported</source>
        <translation>Verbleibende Schritte exportiert</translation>
    </message>
    <message>
        <source>Succeeded after %1: %2</source>
        <translation>Erfolgreich nach %1: %2</translation>
    </message>
    <message>
        <source>Failed after %1: %2</source>
        <translation>Fehlgeschlagen nach %1: %2</translation>
    </message>
    <message>
        <source>Ended after %1, waits for a verdict: %2</source>
        <translation>Beendet nach %1, Ausgabe zu prüfen: %2</translation>
    </message>
    <message>
        <source>Looks right?</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Rehearsal, holding</source>
        <translation>Probelauf, angehalten</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rehearsal, rolling back</source>
        <translation>Probelauf, Rollback läuft</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rollback läuft</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Edit a file</source>
        <translation>Datei bearbeiten</translation>
    </message>
    <message>
        <source>This cannot be undone. It runs exactly this:</source>
        <translation>Das lässt sich nicht rückgängig machen. Ausgeführt wird genau dies:</translation>
    </message>
    <message>
        <source>Type the environment&apos;s name, %1, to run it.</source>
        <translation>Zum Ausführen den Namen der Umgebung eingeben: %1.</translation>
    </message>
    <message>
        <source>Go live?</source>
        <translation>Live gehen?</translation>
    </message>
    <message>
        <source>From here on everything is on record. Nothing starts by itself.</source>
        <translation>Ab jetzt wird alles im Journal festgehalten. Nichts startet von selbst.</translation>
    </message>
    <message>
        <source>Go live in %1</source>
        <translation>In %1 live gehen</translation>
    </message>
    <message>
        <source>Finish the run</source>
        <translation>Lauf abschließen</translation>
    </message>
    <message>
        <source>Everything that was asked for is settled.</source>
        <translation>Alles ist abgeschlossen.</translation>
    </message>
    <message>
        <source>It cannot be finished as done: %1</source>
        <translation>Der Lauf kann nicht als „Erfolgreich“ abgeschlossen werden: %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>There is no such release: %1</source>
        <translation>Dieses Release gibt es nicht: %1</translation>
    </message>
    <message>
        <source>serve needs --role storefront, api, worker or customers, and --port</source>
        <translation>serve braucht --role mit storefront, api, worker oder customers sowie --port</translation>
    </message>
    <message>
        <source>The shop is running already</source>
        <translation>Der Shop läuft bereits</translation>
    </message>
    <message>
        <source>The sample release&apos;s shop: its processes, its console and its folder.</source>
        <translation>Der Shop des Beispiel-Releases: seine Prozesse, seine Konsole und sein Ordner.</translation>
    </message>
    <message>
        <source>serve, supervise, shell or prepare</source>
        <translation>serve, supervise, shell oder prepare</translation>
    </message>
    <message>
        <source>the shop&apos;s folder, for prepare</source>
        <translation>der Ordner des Shops, für prepare</translation>
    </message>
    <message>
        <source>The shop&apos;s folder; the current one by default.</source>
        <translation>Der Ordner des Shops; ohne Angabe der aktuelle.</translation>
    </message>
    <message>
        <source>serve: storefront, api, worker or customers.</source>
        <translation>serve: storefront, api, worker oder customers.</translation>
    </message>
    <message>
        <source>serve: the release to run; the current one by default.</source>
        <translation>serve: das Release, das laufen soll; ohne Angabe das aktuelle.</translation>
    </message>
    <message>
        <source>serve: the port to listen on.</source>
        <translation>serve: der Port, auf dem gelauscht wird.</translation>
    </message>
    <message>
        <source>supervise: the Prometheus to watch the shop with.</source>
        <translation>supervise: der Prometheus, der den Shop beobachtet.</translation>
    </message>
    <message>
        <source>prepare: the first of the ten ports to use, a multiple of ten.</source>
        <translation>prepare: der erste der zehn zu verwendenden Ports, ein Vielfaches von zehn.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>slipway-shop --help says what there is</source>
        <translation>Übersicht mit slipway-shop --help</translation>
    </message>
    <message>
        <source>The sample&apos;s file cannot be written: %1</source>
        <translation>Die Datei des Beispiels kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>beschreibbaren Ordner wählen</translation>
    </message>
    <message>
        <source>The sample&apos;s program cannot be linked</source>
        <translation>Das Programm des Beispiels kann nicht verknüpft werden</translation>
    </message>
    <message>
        <source>%1 does not begin a block of ports</source>
        <translation>Mit %1 beginnt kein Block von Ports</translation>
    </message>
    <message>
        <source>give a multiple of ten from 1030 to 32750</source>
        <translation>Vielfaches von zehn zwischen 1030 und 32750 angeben</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>wiederaufgenommen</translation>
    </message>
    <message>
        <source>it cannot be undone: answer with “irreversible: %1”</source>
        <translation>lässt sich nicht rückgängig machen: mit „irreversible: %1“ antworten</translation>
    </message>
    <message>
        <source>answer with “edits: {%1: {script: …}}”</source>
        <translation>mit „edits: {%1: {script: …}}“ antworten</translation>
    </message>
    <message>
        <source>answer with “checks: all”, or by its words</source>
        <translation>mit „checks: all“ oder seinem Wortlaut antworten</translation>
    </message>
    <message>
        <source>a code block without an end swallowed commands, and “all” does not answer for them: mend the runbook, or do them by hand and answer by these words</source>
        <translation>ein Codeblock ohne Ende hat Befehle verschluckt, und „all“ gilt nicht für sie: Runbook korrigieren, oder von Hand ausführen und mit diesem Wortlaut antworten</translation>
    </message>
    <message>
        <source>from the answers</source>
        <translation>aus den Antworten</translation>
    </message>
    <message>
        <source>answer with “alternatives: {%1: %2}”</source>
        <translation>mit „alternatives: {%1: %2}“ antworten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>answer with “verdicts: right”, or by its title</source>
        <translation>mit „verdicts: right“ oder seinem Titel antworten</translation>
    </message>
    <message>
        <source>looked at again</source>
        <translation>erneut nachgesehen</translation>
    </message>
    <message>
        <source>answer with “interruptions: {%1: [retry, ignore: why]}”</source>
        <translation>mit „interruptions: {%1: [retry, ignore: Grund]}“ antworten</translation>
    </message>
    <message>
        <source>edit the file, then go on by hand</source>
        <translation>Datei bearbeiten, dann von Hand weitermachen</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The script that edits it failed</source>
        <translation>Das Skript, das sie bearbeitet, ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <source>“name: answer” is expected here</source>
        <translation>hier wird „Name: Antwort“ erwartet</translation>
    </message>
    <message>
        <source>a verdict is right or wrong</source>
        <translation>eine Bewertung ist right oder wrong</translation>
    </message>
    <message>
        <source>“%1” says nothing about a verdict</source>
        <translation>„%1“ ist keine Bewertung</translation>
    </message>
    <message>
        <source>“%1” needs a text, “%1: why”</source>
        <translation>„%1“ braucht einen Text, „%1: Grund“</translation>
    </message>
    <message>
        <source>“%1” is no remedy</source>
        <translation>„%1“ ist keine mögliche Entscheidung</translation>
    </message>
    <message>
        <source>it failed, so “right” is no remedy: retry, continue or fail, or with a text ignore, skip or edit</source>
        <translation>fehlgeschlagen, also gilt „right“ nicht: retry, continue oder fail, oder mit einem Text ignore, skip oder edit</translation>
    </message>
    <message>
        <source>a wait is answered by “wait” or “{end: reason}”</source>
        <translation>auf eine Beobachtungszeit antwortet „wait“ oder „{end: Grund}“</translation>
    </message>
    <message>
        <source>a file is edited by “content” or “script”</source>
        <translation>eine Datei wird mit „content“ oder „script“ bearbeitet</translation>
    </message>
    <message>
        <source>“%1” is no key of an answers file</source>
        <translation>„%1“ ist kein Schlüssel einer Antwortdatei</translation>
    </message>
    <message>
        <source>a run finishes as done, failed, aborted or rolled-back</source>
        <translation>ein Lauf endet als done, failed, aborted oder rolled-back</translation>
    </message>
    <message>
        <source>The answers cannot be read</source>
        <translation>Die Antworten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>see slipctl run --help</source>
        <translation>siehe slipctl run --help</translation>
    </message>
    <message>
        <source>see slipctl runs</source>
        <translation>siehe slipctl runs</translation>
    </message>
    <message>
        <source>Several runs are meant</source>
        <translation>Die Angabe passt zu mehreren Läufen</translation>
    </message>
    <message>
        <source>give more of its id</source>
        <translation>Kennung ausführlicher angeben</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Nothing blocks.</source>
        <translation>Nichts blockiert.</translation>
    </message>
    <message>
        <source>%1 of %2 lines block.</source>
        <translation>%1 von %2 Zeilen blockieren.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>rolled back, unverified</source>
        <translation>zurückgerollt, ungeprüft</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>edited and retried</source>
        <translation>geändert und wiederholt</translation>
    </message>
    <message>
        <source>continued from the failing line</source>
        <translation>ab der fehlgeschlagenen Zeile fortgesetzt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>left as failed</source>
        <translation>Fehler bestehen gelassen</translation>
    </message>
    <message>
        <source>The journal works again.</source>
        <translation>Das Journal funktioniert wieder.</translation>
    </message>
    <message>
        <source>… %1: waiting until %2</source>
        <translation>… %1: Beobachtungszeit bis %2</translation>
    </message>
    <message>
        <source>Procedure: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Finished: %1 %2</source>
        <translation>Beendet: %1 %2</translation>
    </message>
    <message>
        <source>Enter run, s skip, x not applicable, ? more</source>
        <translation>Enter: ausführen, s: überspringen, x: entfällt, ?: mehr</translation>
    </message>
    <message>
        <source>Enter done, s skip, x not applicable, ? more</source>
        <translation>Enter: erledigt, s: überspringen, x: entfällt, ?: mehr</translation>
    </message>
    <message>
        <source>its letter, ? more</source>
        <translation>der Buchstabe, ?: mehr</translation>
    </message>
    <message>
        <source>Enter looks right, w wrong, ? more</source>
        <translation>Enter: stimmt, w: stimmt nicht, ?: mehr</translation>
    </message>
    <message>
        <source>r retry, e edit and retry, c continue from the failing line, i ignore, s skip, f fail, ? more</source>
        <translation>r: wiederholen, e: ändern und wiederholen, c: ab der fehlgeschlagenen Zeile fortsetzen, i: ignorieren, s: überspringen, f: Fehler bestehen lassen, ?: mehr</translation>
    </message>
    <message>
        <source>Enter it happened, r run it again, i ignore, s skip, ? more</source>
        <translation>Enter: ist geschehen, r: erneut ausführen, i: ignorieren, s: überspringen, ?: mehr</translation>
    </message>
    <message>
        <source>p start a procedure, Enter finish as failed, a abort, ? more</source>
        <translation>p: Verfahren beginnen, Enter: als fehlgeschlagen abschließen, a: abbrechen, ?: mehr</translation>
    </message>
    <message>
        <source>Enter seen enough, ? more</source>
        <translation>Enter: genug gesehen, ?: mehr</translation>
    </message>
    <message>
        <source>Enter the file is edited, ? more</source>
        <translation>Enter: Datei ist bearbeitet, ?: mehr</translation>
    </message>
    <message>
        <source>waiting; e end early, ? more</source>
        <translation>Beobachtungszeit läuft; e: vorzeitig beenden, ?: mehr</translation>
    </message>
    <message>
        <source>Enter go on, a abort, ? more</source>
        <translation>Enter: fortsetzen, a: abbrechen, ?: mehr</translation>
    </message>
    <message>
        <source>Enter finish, p start a procedure, ? more</source>
        <translation>Enter: abschließen, p: Verfahren beginnen, ?: mehr</translation>
    </message>
    <message>
        <source>nobody types any more</source>
        <translation>die Eingabe ist beendet</translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation> (optional)</translation>
    </message>
    <message>
        <source>held at the terminal</source>
        <translation>am Terminal angehalten</translation>
    </message>
    <message>
        <source>Why abort</source>
        <translation>Warum abbrechen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was stimmt nicht</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the environment&apos;s name, %1</source>
        <translation>Das lässt sich nicht rückgängig machen. Namen der Umgebung eingeben, %1</translation>
    </message>
    <message>
        <source>Why end it early</source>
        <translation>Warum vorzeitig beenden</translation>
    </message>
    <message>
        <source>Why ignore it</source>
        <translation>Warum ignorieren</translation>
    </message>
    <message>
        <source>What runs instead</source>
        <translation>Was stattdessen ausgeführt wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Number of the procedure, Enter for none</source>
        <translation>Nummer des Verfahrens, Enter für keines</translation>
    </message>
    <message>
        <source>started at the terminal</source>
        <translation>am Terminal begonnen</translation>
    </message>
    <message>
        <source>Rehearsal: nobody was asked</source>
        <translation>Probelauf: niemand wurde gefragt</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>Rehearsal: the first option</source>
        <translation>Probelauf: die erste Variante</translation>
    </message>
    <message>
        <source>Rehearsal: nobody looked at it</source>
        <translation>Probelauf: nicht geprüft</translation>
    </message>
    <message>
        <source>Rehearsal: nobody decided</source>
        <translation>Probelauf: niemand hat entschieden</translation>
    </message>
    <message>
        <source>Enter if that is right: </source>
        <translation>Enter, wenn das stimmt: </translation>
    </message>
    <message>
        <source>Tonight&apos;s value, or Enter if it is right as it stands: </source>
        <translation>Heutiger Wert, oder Enter, wenn der alte stimmt: </translation>
    </message>
    <message>
        <source>Its value: </source>
        <translation>Wert: </translation>
    </message>
    <message>
        <source>Why go on all the same (Enter stops here): </source>
        <translation>Warum trotzdem weitermachen (Enter: hier aufhören): </translation>
    </message>
    <message>
        <source>answer with “bindings: {&quot;%1&quot;: VALUE}” or “confirm: {&quot;%1&quot;: why}”</source>
        <translation>mit „bindings: {&quot;%1&quot;: WERT}“ oder „confirm: {&quot;%1&quot;: Grund}“ antworten</translation>
    </message>
    <message>
        <source>%1, or answer with “overrides: {%2: why}”</source>
        <translation>%1; oder mit „overrides: {%2: Grund}“ antworten</translation>
    </message>
    <message>
        <source>confirmed at the terminal</source>
        <translation>am Terminal bestätigt</translation>
    </message>
    <message>
        <source>It waits for input:</source>
        <translation>Wartet auf eine Eingabe:</translation>
    </message>
    <message>
        <source>“%1” waits for input</source>
        <translation>„%1“ wartet auf eine Eingabe</translation>
    </message>
    <message>
        <source>answer with “input: {…: [line]}”</source>
        <translation>mit „input: {…: [Zeile]}“ antworten</translation>
    </message>
    <message>
        <source>interrupted at the command line</source>
        <translation>an der Befehlszeile unterbrochen</translation>
    </message>
    <message>
        <source>The run is on hold; what is running goes on</source>
        <translation>Der Lauf ist angehalten; laufende Befehle laufen weiter</translation>
    </message>
    <message>
        <source>go on with slipctl resume %1</source>
        <translation>fortsetzen mit slipctl resume %1</translation>
    </message>
    <message>
        <source>“%1” is not NAME=VALUE</source>
        <translation>„%1“ ist nicht NAME=WERT</translation>
    </message>
    <message>
        <source>The variable %1 for “%2” is not set</source>
        <translation>Die Variable %1 für „%2“ ist nicht gesetzt</translation>
    </message>
    <message>
        <source>export it before</source>
        <translation>vorher exportieren</translation>
    </message>
    <message>
        <source>“%1” cannot be started without a person</source>
        <translation>„%1“ lässt sich nicht ohne einen Menschen starten</translation>
    </message>
    <message>
        <source>Is “%1” done?</source>
        <translation>Ist „%1“ erledigt?</translation>
    </message>
    <message>
        <source>Which way to do “%1”?</source>
        <translation>Welche Variante von „%1“?</translation>
    </message>
    <message>
        <source>Does the output of “%1” look right?</source>
        <translation>Stimmt die Ausgabe von „%1“?</translation>
    </message>
    <message>
        <source>“%1” failed: what now?</source>
        <translation>„%1“ ist fehlgeschlagen: Wie weiter?</translation>
    </message>
    <message>
        <source>Did “%1” happen?</source>
        <translation>Ist „%1“ geschehen?</translation>
    </message>
    <message>
        <source>“%1” failed: how does the run end?</source>
        <translation>„%1“ ist fehlgeschlagen: Wie endet der Lauf?</translation>
    </message>
    <message>
        <source>Has enough been seen of “%1”?</source>
        <translation>Ist von „%1“ genug zu sehen?</translation>
    </message>
    <message>
        <source>Is the file of “%1” edited?</source>
        <translation>Ist die Datei von „%1“ bearbeitet?</translation>
    </message>
    <message>
        <source>“%1” waits</source>
        <translation>„%1“ wartet</translation>
    </message>
    <message>
        <source>The run is on hold (%1): go on?</source>
        <translation>Der Lauf ist angehalten (%1): Fortsetzen?</translation>
    </message>
    <message>
        <source>Everything is settled: finish the run?</source>
        <translation>Alles ist abgeschlossen: Lauf abschließen?</translation>
    </message>
    <message>
        <source>Runs a deployment from the runbook your team wrote.</source>
        <translation>Führt ein Deployment nach dem Runbook Ihres Teams durch.</translation>
    </message>
    <message>
        <source>A runbook to open.</source>
        <translation>Das zu öffnende Runbook.</translation>
    </message>
    <message>
        <source>The journal to use instead of your own.</source>
        <translation>Zu verwendendes Journal anstelle Ihres eigenen.</translation>
    </message>
    <message>
        <source>The sample release cannot be prepared</source>
        <translation>Das Beispiel-Release kann nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>The sample release has no runbook</source>
        <translation>Das Beispiel-Release hat kein Runbook</translation>
    </message>
    <message numerus="yes">
        <source>the last %n event(s) were cut off</source>
        <translation>
            <numerusform>das letzte Ereignis wurde abgeschnitten (%n)</numerusform>
            <numerusform>die letzten %n Ereignisse wurden abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stand after the seal</source>
        <translation>
            <numerusform>%n Ereignis steht hinter dem Siegel</numerusform>
            <numerusform>%n Ereignisse stehen hinter dem Siegel</numerusform>
        </translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>JSON für Programme ausgeben.</translation>
    </message>
    <message>
        <source>Write to this file; its ending says in which format.</source>
        <translation>In diese Datei schreiben; ihre Endung sagt, in welchem Format.</translation>
    </message>
    <message>
        <source>Answers given in advance, see below.</source>
        <translation>Im Voraus gegebene Antworten, siehe unten.</translation>
    </message>
    <message>
        <source>Rehearse: only what changes nothing is run.</source>
        <translation>Probelauf: Nur was nichts verändert, wird ausgeführt.</translation>
    </message>
    <message>
        <source>A parameter&apos;s value; may be repeated.</source>
        <translation>Der Wert eines Parameters; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>What stands for a literal of the runbook; may be repeated.</source>
        <translation>Ersatzwert für ein Literal des Runbooks; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Where the run acts.</source>
        <translation>Wo der Lauf wirkt.</translation>
    </message>
    <message>
        <source>What is released.</source>
        <translation>Was ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Which version is released.</source>
        <translation>Welche Version ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Show how a runbook is understood</source>
        <translation>Zeigen, wie ein Runbook verstanden wird</translation>
    </message>
    <message>
        <source>List what is wrong or risky in a runbook</source>
        <translation>Fehler und Risiken eines Runbooks auflisten</translation>
    </message>
    <message>
        <source>List what is missing on this machine</source>
        <translation>Auflisten, was auf diesem Rechner fehlt</translation>
    </message>
    <message>
        <source>Carry a run</source>
        <translation>Einen Lauf ausführen</translation>
    </message>
    <message>
        <source>Take an interrupted run up again</source>
        <translation>Einen unterbrochenen Lauf wiederaufnehmen</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>Die Läufe auflisten</translation>
    </message>
    <message>
        <source>List the journal of a run</source>
        <translation>Das Journal eines Laufs auflisten</translation>
    </message>
    <message>
        <source>Check that nothing in the journal was changed</source>
        <translation>Prüfen, ob das Journal unverändert ist</translation>
    </message>
    <message>
        <source>Write the record of a run (pdf, html, md, json, csv)</source>
        <translation>Das Protokoll eines Laufs schreiben (pdf, html, md, json, csv)</translation>
    </message>
    <message>
        <source>Write what is left to do, to go on by hand (md, pdf)</source>
        <translation>Die verbleibenden Schritte schreiben, um von Hand weiterzumachen (md, pdf)</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>check the name and its permissions</source>
        <translation>Namen und Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>Usage: slipctl COMMAND …</source>
        <translation>Aufruf: slipctl BEFEHL …</translation>
    </message>
    <message>
        <source>slipctl COMMAND --help says more. --database FILE names another journal than your own.</source>
        <translation>Mehr mit slipctl BEFEHL --help. Mit --database DATEI wird ein anderes Journal verwendet.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 usage or unreadable input, 3 needs a person, 4 journal.</source>
        <translation>Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 Aufruf oder unlesbare Eingabe, 3 braucht einen Menschen, 4 Journal.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>see slipctl --help</source>
        <translation>siehe slipctl --help</translation>
    </message>
    <message>
        <source>see slipctl %1 --help</source>
        <translation>siehe slipctl %1 --help</translation>
    </message>
    <message>
        <source>Too many arguments for %1</source>
        <translation>Zu viele Argumente für %1</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(Zeile %1)</translation>
    </message>
    <message>
        <source>Run of “%1” %2 → %3</source>
        <translation>Lauf von „%1“ %2 → %3</translation>
    </message>
    <message>
        <source>Rehearsal of “%1” %2 → %3</source>
        <translation>Probelauf von „%1“ %2 → %3</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(Versuch %1)</translation>
    </message>
    <message>
        <source>… all of it: %1</source>
        <translation>… vollständig: %1</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Nicht schreibbar: %1</translation>
    </message>
    <message>
        <source>check the folder and the disk</source>
        <translation>Ordner und Datenträger prüfen</translation>
    </message>
    <message>
        <source>A lifeboat is written as .md or .pdf</source>
        <translation>Die verbleibenden Schritte werden als .md oder .pdf geschrieben</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>(instead of line %1)</source>
        <translation>(statt Zeile %1)</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>soak: %1 s</source>
        <translation>Beobachtungszeit: %1 s</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Variante %1</translation>
    </message>
    <message numerus="yes">
        <source>Checklist %1: %n item(s)</source>
        <translation>
            <numerusform>Checkliste %1: %n Punkt</numerusform>
            <numerusform>Checkliste %1: %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger   %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Procedure %1</source>
        <translation>Verfahren %1</translation>
    </message>
    <message>
        <source>Health    %1: %2 → %3</source>
        <translation>Zustand   %1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n troubleshooting entry(s)</source>
        <translation>
            <numerusform>%n Eintrag zur Fehlerbehebung</numerusform>
            <numerusform>%n Einträge zur Fehlerbehebung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalation level(s)</source>
        <translation>
            <numerusform>%n Eskalationsstufe</numerusform>
            <numerusform>%n Eskalationsstufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n useful command(s)</source>
        <translation>
            <numerusform>%n nützlicher Befehl</numerusform>
            <numerusform>%n nützliche Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1 = %2 (lines %3)</source>
        <translation>Parameter %1 = %2 (Zeilen %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): slipctl lint</source>
        <translation>
            <numerusform>%n Befund: slipctl lint</numerusform>
            <numerusform>%n Befunde: slipctl lint</numerusform>
        </translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>BESCHÄDIGT</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>compare with the head printed in a report</source>
        <translation>mit dem im Protokoll gedruckten Kopf vergleichen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Dateiänderung</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interaktiv</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source> … and %n more character(s)</source>
        <translation>
            <numerusform> … und %n weiteres Zeichen</numerusform>
            <numerusform> … und %n weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs: only the encoding or the line ends do.</source>
        <translation>Keine Zeile unterscheidet sich: nur die Kodierung oder die Zeilenenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Rollback trigger</source>
        <translation>Rollback-Kriterium</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>Useful command</source>
        <translation>Nützlicher Befehl</translation>
    </message>
    <message>
        <source>About the release</source>
        <translation>Zum Release</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>usually until %1</source>
        <translation>meist bis %1</translation>
    </message>
    <message>
        <source>No terminal is known on this machine</source>
        <translation>Auf diesem Rechner ist kein Terminal bekannt</translation>
    </message>
    <message>
        <source>The terminal %1 is not installed</source>
        <translation>Das Terminal %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>name a terminal in the settings</source>
        <translation>in den Einstellungen ein Terminal angeben</translation>
    </message>
    <message>
        <source>The terminal does not start</source>
        <translation>Das Terminal startet nicht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>This names no program.</source>
        <translation>Das ist kein Programm.</translation>
    </message>
    <message>
        <source>There is no program “%1” on this machine. Until there is, nothing changes.</source>
        <translation>Das Programm „%1“ gibt es auf diesem Rechner nicht. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Add %1, or Slipway cannot tell when you have closed the file.</source>
        <translation>Ergänzen Sie %1, sonst erkennt Slipway nicht, wann Sie die Datei geschlossen haben.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Waits for you: %1</source>
        <translation>Wartet auf Sie: %1</translation>
    </message>
    <message>
        <source>The soak is over: %1</source>
        <translation>Beobachtungszeit abgelaufen: %1</translation>
    </message>
    <message>
        <source>It waits for input.</source>
        <translation>Wartet auf eine Eingabe.</translation>
    </message>
    <message>
        <source>the output of execution %1</source>
        <translation>die Ausgabe der Ausführung %1</translation>
    </message>
    <message>
        <source>the attachment “%1”</source>
        <translation>der Anhang „%1“</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde verändert</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>the run was taken out of the history</source>
        <translation>der Lauf wurde aus dem Verlauf entfernt</translation>
    </message>
    <message>
        <source>the history&apos;s row for the run says something else than its events</source>
        <translation>der Eintrag des Laufs im Verlauf stimmt nicht mit seinen Ereignissen überein</translation>
    </message>
    <message>
        <source>What this record is made from was changed or lost after it was written. Do not rely on it:</source>
        <translation>Die Grundlage dieses Protokolls wurde nachträglich verändert oder ging verloren. Verlassen Sie sich nicht darauf:</translation>
    </message>
    <message>
        <source>its record can still be read and printed; compare it with the last report and go on in a new run</source>
        <translation>der Lauf lässt sich weiter lesen und drucken; mit dem letzten Protokoll vergleichen und in einem neuen Lauf weitermachen</translation>
    </message>
    <message>
        <source>The run&apos;s record is damaged, so going on could repeat what was done: %1</source>
        <translation>Das Journal des Laufs ist beschädigt; ein Fortsetzen könnte Schritte wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) ran that the run&apos;s record does not know, as after the journal was restored from an older copy</source>
        <translation>
            <numerusform>%n Befehl lief, den das Journal des Laufs nicht kennt, etwa weil es aus einer älteren Kopie wiederhergestellt wurde</numerusform>
            <numerusform>%n Befehle liefen, die das Journal des Laufs nicht kennt, etwa weil es aus einer älteren Kopie wiederhergestellt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is from a damaged record: %1</source>
        <translation>Das Geschriebene stammt aus einem beschädigten Journal: %1</translation>
    </message>
    <message>
        <source>see slipctl verify</source>
        <translation>siehe slipctl verify</translation>
    </message>
    <message>
        <source>see slipctl show for the names, and slipctl run --help for the keys</source>
        <translation>siehe slipctl show für die Namen und slipctl run --help für die Schlüssel</translation>
    </message>
    <message>
        <source>The runbook has nothing that goes by “%1”</source>
        <translation>Im Runbook gibt es nichts mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>There is nothing to choose under “%1”</source>
        <translation>Unter „%1“ gibt es nichts zu wählen</translation>
    </message>
    <message>
        <source>“%2” is no option of “%1”</source>
        <translation>„%2“ ist keine Variante von „%1“</translation>
    </message>
    <message>
        <source>The runbook has no procedure “%1”</source>
        <translation>Das Runbook hat kein Verfahren „%1“</translation>
    </message>
    <message>
        <source>The runbook edits no file “%1”</source>
        <translation>Das Runbook bearbeitet keine Datei „%1“</translation>
    </message>
    <message>
        <source>These belong to the other ways:</source>
        <translation>Diese gehören zu den anderen Varianten:</translation>
    </message>
    <message>
        <source>Enter marks them as not applicable, n leaves them open</source>
        <translation>Enter: als „Entfällt“ vermerken, n: offen lassen</translation>
    </message>
    <message>
        <source>The runbook has no step, command or check to carry out</source>
        <translation>Das Runbook enthält keinen Schritt, Befehl oder Prüfpunkt zum Ausführen</translation>
    </message>
    <message>
        <source>open the runbook that you mean; slipctl show tells what was read from this one</source>
        <translation>das richtige Runbook öffnen; slipctl show zeigt, was aus diesem gelesen wurde</translation>
    </message>
    <message>
        <source>%1 may read it as code</source>
        <translation>%1 könnte es als Code lesen</translation>
    </message>
    <message>
        <source>the command is not understood there</source>
        <translation>der Befehl wird dort nicht verstanden</translation>
    </message>
    <message>
        <source>a variable takes it, which %1 may read as code</source>
        <translation>es kommt in eine Variable, die %1 als Code lesen könnte</translation>
    </message>
    <message>
        <source>a variable takes it, which another command of the runbook reads as code</source>
        <translation>es kommt in eine Variable, die ein anderer Befehl des Runbooks als Code liest</translation>
    </message>
    <message>
        <source>it is part of arithmetic, which reads anything but digits as code</source>
        <translation>es ist Teil einer Rechnung, die alles außer Ziffern als Code liest</translation>
    </message>
    <message>
        <source>it is part of the expansion of a variable</source>
        <translation>es ist Teil der Auswertung einer Variablen</translation>
    </message>
    <message>
        <source>it stands in backticks, which are read twice</source>
        <translation>es steht in Backticks, die zweimal gelesen werden</translation>
    </message>
    <message>
        <source>it goes into a file, which may be read as code</source>
        <translation>es kommt in eine Datei, die als Code gelesen werden könnte</translation>
    </message>
    <message>
        <source>it goes through a pipe, behind which it may be read as code</source>
        <translation>es geht durch eine Pipe, hinter der es als Code gelesen werden könnte</translation>
    </message>
    <message>
        <source>it is part of code there</source>
        <translation>es ist dort Teil von Code</translation>
    </message>
    <message>
        <source>Why run it all the same</source>
        <translation>Warum trotzdem ausführen</translation>
    </message>
    <message>
        <source>The text cannot be read well enough to go on in the middle of it</source>
        <translation>Der Text ist nicht eindeutig genug, um mittendrin weiterzumachen</translation>
    </message>
    <message>
        <source>It failed inside a loop, a list or a block: going on there would leave out or repeat part of it</source>
        <translation>Fehlgeschlagen in einer Schleife, einer Liste oder einem Block: Dort weiterzumachen würde einen Teil auslassen oder wiederholen</translation>
    </message>
    <message>
        <source>More than one thing happens where it failed, and part of it may have been done</source>
        <translation>An der Fehlerstelle geschieht mehreres, und ein Teil davon ist vielleicht schon erledigt</translation>
    </message>
    <message>
        <source>It cannot be told for sure in which line it failed</source>
        <translation>Die fehlgeschlagene Zeile lässt sich nicht sicher bestimmen</translation>
    </message>
    <message>
        <source>What is left needs what ended with the shell that failed: streams, limits, parameters or jobs</source>
        <translation>Der Rest braucht, was mit der fehlgeschlagenen Shell endete: Datenströme, Grenzen, Parameter oder Hintergrundaufträge</translation>
    </message>
    <message>
        <source>What the lines before it set in the shell was not kept</source>
        <translation>Was die Zeilen davor in der Shell gesetzt haben, ist nicht erhalten</translation>
    </message>
    <message>
        <source>What earlier commands set in the shell is gone, as after a restart of the machine</source>
        <translation>Was frühere Befehle in der Shell gesetzt haben, ist verloren, etwa durch einen Neustart des Rechners</translation>
    </message>
    <message>
        <source>r retry, e edit and retry, i ignore, s skip, f fail, ? more</source>
        <translation>r: wiederholen, e: ändern und wiederholen, i: ignorieren, s: überspringen, f: Fehler bestehen lassen, ?: mehr</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>name a Markdown file</source>
        <translation>Markdown-Datei angeben</translation>
    </message>
    <message>
        <source>Line %1 of the sidecar names “%2”, which is no unit of the runbook</source>
        <translation>Zeile %1 der Begleitdatei nennt „%2“; das gibt es im Runbook nicht</translation>
    </message>
    <message>
        <source>give the title or the first line of a unit</source>
        <translation>Titel oder erste Zeile eines Befehls angeben</translation>
    </message>
    <message>
        <source>It still runs, although nothing looks after it: %1</source>
        <translation>Läuft noch, aber unbeaufsichtigt: %1</translation>
    </message>
    <message>
        <source>wait until it is over or end it yourself, then try again</source>
        <translation>abwarten oder selbst beenden, dann erneut versuchen</translation>
    </message>
    <message>
        <source>These lines ran:</source>
        <translation>Diese Zeilen wurden ausgeführt:</translation>
    </message>
    <message>
        <source>It failed at line %1. What is left:</source>
        <translation>Fehlgeschlagen in Zeile %1. Noch offen:</translation>
    </message>
    <message>
        <source>It failed at line %1: the lines before it ran, and part of that one may have. Look before you run it.</source>
        <translation>Fehlgeschlagen in Zeile %1: Die Zeilen davor wurden ausgeführt, diese vielleicht zum Teil. Vor dem Ausführen nachsehen.</translation>
    </message>
    <message>
        <source>What the commands so far left in the shell</source>
        <translation>Was die bisherigen Befehle in der Shell hinterlassen haben</translation>
    </message>
    <message>
        <source>What follows may need it. Where a value came from a command, the same command may give another one now.</source>
        <translation>Das Folgende braucht es möglicherweise. Stammt ein Wert aus einem Befehl, kann derselbe Befehl jetzt einen anderen liefern.</translation>
    </message>
    <message>
        <source>- the function `%1`, from “%2”</source>
        <translation>- die Funktion `%1`, aus „%2“</translation>
    </message>
    <message>
        <source>- `%1`, from “%2”; its value is a secret and not written down</source>
        <translation>- `%1`, aus „%2“; der Wert ist geheim und steht hier nicht</translation>
    </message>
    <message>
        <source>- `%1`, from “%2”</source>
        <translation>- `%1`, aus „%2“</translation>
    </message>
    <message>
        <source>- `%1`, from “%2”: `%3`</source>
        <translation>- `%1`, aus „%2“: `%3`</translation>
    </message>
    <message>
        <source>… what was kept of it: %1</source>
        <translation>… was davon aufbewahrt wurde: %1</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>Dort gibt es kein Journal</translation>
    </message>
    <message>
        <source>check the name that --database gives</source>
        <translation>den mit --database angegebenen Namen prüfen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>“%1” is carried out only on a condition (%2): answer with “optional: [%3]” or “not_applicable: {%3: why}”</source>
        <translation>„%1“ wird nur unter einer Bedingung ausgeführt (%2): mit „optional: [%3]“ oder „not_applicable: {%3: Grund}“ antworten</translation>
    </message>
    <message>
        <source>Several parts of the runbook go by “%1”</source>
        <translation>Mehrere Teile des Runbooks heißen „%1“</translation>
    </message>
    <message>
        <source>name it by its number, its command or its id, see slipctl show --json</source>
        <translation>mit Nummer, Befehl oder Kennung angeben, siehe slipctl show --json</translation>
    </message>
    <message>
        <source>“%1” is answered twice</source>
        <translation>„%1“ ist zweimal beantwortet</translation>
    </message>
    <message>
        <source>“%1: %2” is no answer: leave it out, and the run asks</source>
        <translation>„%1: %2“ ist keine Antwort: weglassen, dann fragt der Lauf</translation>
    </message>
    <message>
        <source>“all” or “name: note” is expected here</source>
        <translation>hier wird „all“ oder „Name: Notiz“ erwartet</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Only on a condition: %1</source>
        <translation>Nur unter einer Bedingung: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these texts, such as de: it names the folder of the manual&apos;s pages.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>The value given for “%1” is empty</source>
        <translation>Der Wert für „%1“ ist leer</translation>
    </message>
    <message>
        <source>The runbook has no rollback procedure. Go back by hand, and note in the journal what was done. A section “Rollback Procedures” in the runbook gives the next run a way back.</source>
        <translation>Das Runbook hat kein Rollback-Verfahren. Rollen Sie von Hand zurück und notieren Sie im Journal, was Sie getan haben. Ein Abschnitt „Rollback Procedures“ im Runbook hilft dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Words alone: they stay as written.</source>
        <translation>Reiner Text: bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Attached evidence to %1: %2</source>
        <translation>Beleg angehängt an %1: %2</translation>
    </message>
    <message>
        <source>Took evidence back from %1: %2</source>
        <translation>Beleg zurückgenommen von %1: %2</translation>
    </message>
    <message>
        <source>Only what was said of a check is taken back; what ran, ran</source>
        <translation>Zurücknehmen lassen sich nur Angaben zu einem Prüfpunkt, keine ausgeführten Befehle</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>There is no such evidence</source>
        <translation>Diesen Beleg gibt es nicht</translation>
    </message>
    <message>
        <source>It was settled on this evidence</source>
        <translation>Der Prüfpunkt wurde mit diesem Beleg erledigt</translation>
    </message>
    <message>
        <source>take the tick back first</source>
        <translation>zuerst das Häkchen zurücknehmen</translation>
    </message>
    <message>
        <source>It is too large to be attached</source>
        <translation>Zu groß zum Anhängen</translation>
    </message>
    <message>
        <source>attach at most 64 MB; a link can stand for more</source>
        <translation>höchstens 64 MB anhängen; für mehr einen Link verwenden</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Das Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>copy it again, or attach it as a file</source>
        <translation>noch einmal kopieren oder als Datei anhängen</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>There is nothing that can be attached</source>
        <translation>Nichts zum Anhängen vorhanden</translation>
    </message>
    <message>
        <source>copy a picture, a text, an address or files first</source>
        <translation>zuerst ein Bild, einen Text, eine Adresse oder Dateien kopieren</translation>
    </message>
    <message>
        <source>That is no address of the web</source>
        <translation>Das ist keine Webadresse</translation>
    </message>
    <message>
        <source>give one that begins with https:// or http://</source>
        <translation>eine angeben, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>Only an ordinary file can be attached</source>
        <translation>Nur eine gewöhnliche Datei lässt sich anhängen</translation>
    </message>
    <message>
        <source>put a folder into an archive first</source>
        <translation>einen Ordner zuerst in ein Archiv packen</translation>
    </message>
    <message>
        <source>The file is too large to be attached: %1</source>
        <translation>Die Datei ist zu groß zum Anhängen: %1</translation>
    </message>
    <message>
        <source>choose a readable file</source>
        <translation>eine lesbare Datei wählen</translation>
    </message>
    <message>
        <source>The file grew too large to be attached</source>
        <translation>Die Datei wurde zu groß zum Anhängen</translation>
    </message>
    <message>
        <source>The evidence cannot be opened</source>
        <translation>Der Beleg kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it is kept on the machine where it was attached</source>
        <translation>er liegt auf dem Rechner, auf dem er angehängt wurde</translation>
    </message>
    <message>
        <source>Tick taken back: %1</source>
        <translation>Häkchen zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Evidence for %1: %2</source>
        <translation>Beleg für %1: %2</translation>
    </message>
    <message>
        <source>Evidence for %1 taken back: %2</source>
        <translation>Beleg für %1 zurückgenommen: %2</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>Link anhängen</translation>
    </message>
    <message>
        <source>Address, beginning with https:// or http://</source>
        <translation>Adresse, beginnend mit https:// oder http://</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>↶ Tick taken back: %1</source>
        <translation>↶ Häkchen zurückgenommen: %1</translation>
    </message>
    <message>
        <source>↶ Open again: %1 %2</source>
        <translation>↶ Wieder offen: %1 %2</translation>
    </message>
    <message>
        <source>Nothing was ticked or left out since the run moved on.</source>
        <translation>Seit der Lauf weiterging, wurde nichts abgehakt oder ausgelassen.</translation>
    </message>
    <message>
        <source>At any question: n adds a note, z takes the last tick back, h holds the run, a aborts it, p starts a procedure.
Ctrl-C holds the run and leaves it; slipctl resume takes it up again.</source>
        <translation>Bei jeder Frage: n fügt eine Notiz hinzu, z nimmt das letzte Häkchen zurück, h hält den Lauf an, a bricht ihn ab, p beginnt ein Verfahren.
Strg-C hält den Lauf an und verlässt ihn; slipctl resume nimmt ihn wieder auf.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filled in the contact %1: %2</source>
        <translation>Kontakt %1 eingetragen: %2</translation>
    </message>
    <message>
        <source>The runbook has no such contact</source>
        <translation>Diesen Kontakt gibt es im Runbook nicht</translation>
    </message>
    <message>
        <source>The sidecar cannot be read</source>
        <translation>Die Begleitdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The contact cannot be kept beside the runbook: %1</source>
        <translation>Der Kontakt kann nicht neben dem Runbook gespeichert werden: %1</translation>
    </message>
    <message>
        <source>make the folder writable, or add it to the sidecar by hand</source>
        <translation>Ordner beschreibbar machen oder den Kontakt von Hand in die Begleitdatei eintragen</translation>
    </message>
    <message>
        <source>Contact filled in: %1</source>
        <translation>Kontakt eingetragen: %1</translation>
    </message>
    <message>
        <source>Can be called from here.</source>
        <translation>Kann von hier aus angerufen werden.</translation>
    </message>
    <message>
        <source>Can be written to from here.</source>
        <translation>Kann von hier aus angeschrieben werden.</translation>
    </message>
    <message>
        <source>Shown as words: no phone number, mail address or link.</source>
        <translation>Wird als Text angezeigt: keine Telefonnummer, keine E-Mail-Adresse, kein Link.</translation>
    </message>
    <message>
        <source>Can be opened from here.</source>
        <translation>Kann von hier aus geöffnet werden.</translation>
    </message>
    <message>
        <source>Fill in a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>confirmed as it stands</source>
        <translation>unverändert bestätigt</translation>
    </message>
    <message>
        <source>Rehearsal, rolled back</source>
        <translation>Probelauf, zurückgerollt</translation>
    </message>
    <message>
        <source>Rolled back, not finished</source>
        <translation>Zurückgerollt, noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>One of several ways</source>
        <translation>Eine von mehreren Varianten</translation>
    </message>
    <message>
        <source>Wait ended early</source>
        <translation>Beobachtungszeit vorzeitig beendet</translation>
    </message>
    <message>
        <source>Wait made longer</source>
        <translation>Beobachtungszeit verlängert</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>ging weiter</translation>
    </message>
    <message>
        <source>Where a command says nothing else, it ran %1.</source>
        <translation>Ohne andere Angabe liefen die Befehle %1.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Bereits in Benutzung</translation>
    </message>
    <message>
        <source>The journal does not work</source>
        <translation>Das Journal funktioniert nicht</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Wait ended early after %1: %2</source>
        <translation>Wartezeit vorzeitig beendet nach %1: %2</translation>
    </message>
    <message>
        <source>Said why the run is on hold</source>
        <translation>Sagte, warum der Lauf angehalten ist</translation>
    </message>
    <message>
        <source>Went on afterwards: %1</source>
        <translation>Lief danach weiter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) overridden</source>
        <translation>
            <numerusform>%n Fehler übergangen</numerusform>
            <numerusform>%n Fehler übergangen</numerusform>
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
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>Offene Befunde: %1</translation>
    </message>
    <message>
        <source>The runbook has no rollback procedure.</source>
        <translation>Das Runbook hat kein Rollback-Verfahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a rollback or another procedure may be wrong tonight.</source>
        <translation>
            <numerusform>%n Wert eines Rollbacks oder anderen Verfahrens stimmt heute vielleicht nicht.</numerusform>
            <numerusform>%n Werte von Rollbacks oder anderen Verfahren stimmen heute vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Soak ended early in %1, after %2</source>
        <translation>Beobachtungszeit vorzeitig beendet in %1, nach %2</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Warum angehalten ist</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Ended early after %1</source>
        <translation>Vorzeitig beendet nach %1</translation>
    </message>
    <message>
        <source>Ended early after %1 (%2)</source>
        <translation>Vorzeitig beendet nach %1 (%2)</translation>
    </message>
    <message>
        <source>what it started goes on: %1</source>
        <translation>was er startete, läuft weiter: %1</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>The trust in this runbook cannot be kept</source>
        <translation>Das Vertrauen in dieses Runbook kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the disk</source>
        <translation>Zugriffsrechte des Ordners und Datenträger prüfen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Open the Markdown runbook your team wrote, unedited, and run the release with it.</source>
        <translation>Öffnen Sie das Markdown-Runbook Ihres Teams, so wie es ist, und führen Sie damit das Release durch.</translation>
    </message>
    <message>
        <source>Open a runbook…</source>
        <translation>Runbook öffnen…</translation>
    </message>
    <message>
        <source>Try the sample release</source>
        <translation>Beispiel-Release ausprobieren</translation>
    </message>
    <message>
        <source>Runs to resume</source>
        <translation>Offene Läufe</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>Zuletzt geöffnete Runbooks</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>bash does not understand this: %1</source>
        <translation>bash versteht dies nicht: %1</translation>
    </message>
    <message>
        <source>correct the command</source>
        <translation>Befehl korrigieren</translation>
    </message>
    <message>
        <source>Invisible characters change what this line seems to say: %1</source>
        <translation>Unsichtbare Zeichen täuschen über den Inhalt dieser Zeile: %1</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 is no character of the shell&apos;s: it was typed by a word processor</source>
        <translation>%1 ist kein Shell-Zeichen: Es stammt aus einer Textverarbeitung</translation>
    </message>
    <message>
        <source>type plain quotes, hyphens and blanks</source>
        <translation>einfache Anführungszeichen, Bindestriche und Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>This block is tagged json but is none: %1</source>
        <translation>Dieser Block ist als json gekennzeichnet, ist aber keines: %1</translation>
    </message>
    <message>
        <source>correct the block or its tag</source>
        <translation>Block oder Kennzeichnung korrigieren</translation>
    </message>
    <message>
        <source>No language is named where code begins (lines %1)</source>
        <translation>Codeblöcke ohne Angabe der Sprache (Zeilen %1)</translation>
    </message>
    <message>
        <source>write ```bash for commands and ```text for output</source>
        <translation>```bash für Befehle und ```text für Ausgaben schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone</source>
        <translation>„%1“ lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>make sure that nothing it removes is needed for a rollback</source>
        <translation>sicherstellen, dass nichts davon für ein Rollback gebraucht wird</translation>
    </message>
    <message>
        <source>Where the variable is empty, this removes a folder of the root</source>
        <translation>Ist die Variable leer, löscht dies einen Ordner im Wurzelverzeichnis</translation>
    </message>
    <message>
        <source>write ${NAME:?} instead of $NAME</source>
        <translation>${NAME:?} statt $NAME schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a person</source>
        <translation>„%1“ wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>pass what it should do as an argument, or be ready to answer it in the terminal</source>
        <translation>als Argument übergeben, was zu tun ist, oder im Terminal darauf antworten</translation>
    </message>
    <message>
        <source>%1 is edited by hand</source>
        <translation>%1 wird von Hand bearbeitet</translation>
    </message>
    <message>
        <source>say what to change, or replace it by a command</source>
        <translation>angeben, was zu ändern ist, oder durch einen Befehl ersetzen</translation>
    </message>
    <message>
        <source>%1 exec does not pass its input on: the program inside sees none</source>
        <translation>%1 exec reicht die Eingabe nicht weiter: Das Programm darin erhält keine</translation>
    </message>
    <message>
        <source>add -it after exec; Slipway adds it and says so</source>
        <translation>-it nach exec ergänzen; Slipway ergänzt es und weist darauf hin</translation>
    </message>
    <message>
        <source>add -i after exec</source>
        <translation>-i nach exec ergänzen</translation>
    </message>
    <message>
        <source>kubectl exec without &quot;--&quot; is no longer understood</source>
        <translation>kubectl exec ohne „--“ wird nicht mehr verstanden</translation>
    </message>
    <message>
        <source>write kubectl exec POD -- COMMAND</source>
        <translation>kubectl exec POD -- BEFEHL schreiben</translation>
    </message>
    <message>
        <source>Values with blanks, quotes or # are torn apart, and a missing file goes unnoticed</source>
        <translation>Werte mit Leerzeichen, Anführungszeichen oder # werden zerrissen, und eine fehlende Datei fällt nicht auf</translation>
    </message>
    <message>
        <source>write set -a; . ./.env; set +a</source>
        <translation>set -a; . ./.env; set +a schreiben</translation>
    </message>
    <message>
        <source>What fails before &quot;set -e&quot; goes unnoticed</source>
        <translation>Was vor „set -e“ fehlschlägt, fällt nicht auf</translation>
    </message>
    <message>
        <source>make it the first command</source>
        <translation>an den Anfang setzen</translation>
    </message>
    <message>
        <source>&quot;:latest&quot; says neither what runs nor what to roll back to</source>
        <translation>„:latest“ sagt weder, was läuft, noch, worauf zurückzurollen wäre</translation>
    </message>
    <message>
        <source>name the version or the digest</source>
        <translation>Version oder Digest angeben</translation>
    </message>
    <message>
        <source>&quot;localhost&quot; means whatever machine a command runs on (lines %1)</source>
        <translation>„localhost“ ist der Rechner, auf dem ein Befehl gerade läuft (Zeilen %1)</translation>
    </message>
    <message>
        <source>name the host, or confirm where these commands run</source>
        <translation>Host angeben oder bestätigen, wo diese Befehle laufen</translation>
    </message>
    <message>
        <source>The next review (%1) lies before the last update (%2)</source>
        <translation>Die nächste Überprüfung (%1) liegt vor der letzten Aktualisierung (%2)</translation>
    </message>
    <message>
        <source>set a review date after the last update</source>
        <translation>Termin nach der letzten Aktualisierung setzen</translation>
    </message>
    <message>
        <source>The review was due on %1</source>
        <translation>Die Überprüfung war am %1 fällig</translation>
    </message>
    <message>
        <source>review the runbook and set the next date</source>
        <translation>Runbook überprüfen und nächsten Termin setzen</translation>
    </message>
    <message>
        <source>There is no way back: no rollback procedure</source>
        <translation>Es gibt keinen Weg zurück: kein Rollback-Verfahren</translation>
    </message>
    <message>
        <source>add a section that says when and how to roll back</source>
        <translation>Abschnitt ergänzen, wann und wie zurückgerollt wird</translation>
    </message>
    <message>
        <source>Nobody is named to call when it goes wrong</source>
        <translation>Niemand ist genannt, den man im Notfall anruft</translation>
    </message>
    <message>
        <source>add the people and channels of the on-call rotation</source>
        <translation>Personen und Kanäle der Rufbereitschaft ergänzen</translation>
    </message>
    <message>
        <source>The contacts name no person</source>
        <translation>Die Kontakte nennen keine Person</translation>
    </message>
    <message>
        <source>fill in names and how to reach them</source>
        <translation>Namen und Erreichbarkeit eintragen</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: this part is not finished</source>
        <translation>„%1“: Dieser Teil ist nicht fertig</translation>
    </message>
    <message>
        <source>finish it before the release</source>
        <translation>vor dem Release fertigstellen</translation>
    </message>
    <message>
        <source>curl exits with 0 even where the server answers with an error</source>
        <translation>curl endet mit 0, auch wenn der Server mit einem Fehler antwortet</translation>
    </message>
    <message>
        <source>add --fail (or --fail-with-body) to curl</source>
        <translation>bei curl --fail (oder --fail-with-body) ergänzen</translation>
    </message>
    <message>
        <source>curl reads [ and { in a URL as patterns: the query never reaches the server as written</source>
        <translation>curl liest [ und { in einer URL als Muster: Die Abfrage kommt beim Server nie so an, wie sie geschrieben steht</translation>
    </message>
    <message>
        <source>add --globoff, or pass the query with --get --data-urlencode</source>
        <translation>--globoff ergänzen oder die Abfrage mit --get --data-urlencode übergeben</translation>
    </message>
    <message>
        <source>The shell cuts the URL at &quot;&amp;&quot; and runs the rest in the background</source>
        <translation>Die Shell trennt die URL am „&amp;“ und führt den Rest im Hintergrund aus</translation>
    </message>
    <message>
        <source>put the URL in quotes</source>
        <translation>URL in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>%1 does not check whom it talks to</source>
        <translation>%1 prüft nicht, mit wem es spricht</translation>
    </message>
    <message>
        <source>trust the right certificate or host key instead</source>
        <translation>stattdessen dem richtigen Zertifikat oder Hostschlüssel vertrauen</translation>
    </message>
    <message>
        <source>A download is run without being looked at</source>
        <translation>Ein Download wird ungeprüft ausgeführt</translation>
    </message>
    <message>
        <source>download it, check its digest, then run it</source>
        <translation>herunterladen, Digest prüfen, dann ausführen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has been removed</source>
        <translation>%1: „%2“ wurde entfernt</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is deprecated</source>
        <translation>%1: „%2“ ist veraltet</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>docker-compose (v1) has had no updates since July 2023 (lines %1)</source>
        <translation>docker-compose (v1) erhält seit Juli 2023 keine Updates mehr (Zeilen %1)</translation>
    </message>
    <message>
        <source>write docker compose</source>
        <translation>docker compose schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was encoded twice and lost a byte; it was probably &quot;%2&quot;</source>
        <translation>„%1“ wurde zweimal kodiert und verlor ein Byte; wahrscheinlich war es „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was encoded twice; it was &quot;%2&quot;</source>
        <translation>„%1“ wurde zweimal kodiert; es war „%2“</translation>
    </message>
    <message>
        <source>write: %1</source>
        <translation>schreiben: %1</translation>
    </message>
    <message>
        <source>The number %1 is used twice</source>
        <translation>Die Nummer %1 ist zweimal vergeben</translation>
    </message>
    <message>
        <source>number the headings one after the other</source>
        <translation>Überschriften fortlaufend nummerieren</translation>
    </message>
    <message>
        <source>%1 follows %2: a step may be missing</source>
        <translation>%1 folgt auf %2: Möglicherweise fehlt ein Schritt</translation>
    </message>
    <message>
        <source>#%1 leads nowhere</source>
        <translation>#%1 führt nirgendwohin</translation>
    </message>
    <message>
        <source>correct it to the heading that is meant</source>
        <translation>auf die gemeinte Überschrift korrigieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a heading already in line %2</source>
        <translation>„%1“ ist schon in Zeile %2 eine Überschrift</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>eine von beiden umbenennen</translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation>ein AWS-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>ein GitHub-Token</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>ein GitLab-Token</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>ein Slack-Token</translation>
    </message>
    <message>
        <source>a Slack webhook</source>
        <translation>ein Slack-Webhook</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>ein Google-API-Schlüssel</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>ein Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>an npm token</source>
        <translation>ein npm-Token</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>ein signiertes Token</translation>
    </message>
    <message>
        <source>an AWS secret key</source>
        <translation>ein geheimer AWS-Schlüssel</translation>
    </message>
    <message>
        <source>a password in a URL</source>
        <translation>ein Passwort in einer URL</translation>
    </message>
    <message>
        <source>a password in JSON</source>
        <translation>ein Passwort in JSON</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a token in a header</source>
        <translation>ein Token in einem Header</translation>
    </message>
    <message>
        <source>a password of curl</source>
        <translation>ein Passwort von curl</translation>
    </message>
    <message>
        <source>a password of mysql</source>
        <translation>ein Passwort von mysql</translation>
    </message>
    <message>
        <source>a token in a URL</source>
        <translation>ein Token in einer URL</translation>
    </message>
    <message>
        <source>a password of Redis</source>
        <translation>ein Passwort von Redis</translation>
    </message>
    <message>
        <source>a password of SSH</source>
        <translation>ein Passwort von SSH</translation>
    </message>
    <message>
        <source>a token of Vault</source>
        <translation>ein Token von Vault</translation>
    </message>
    <message>
        <source>a password in SQL</source>
        <translation>ein Passwort in SQL</translation>
    </message>
    <message>
        <source>This looks like %1 (%2…)</source>
        <translation>Dies sieht aus wie %1 (%2…)</translation>
    </message>
    <message>
        <source>read it from the environment or a secret store, and replace it where it is valid</source>
        <translation>aus der Umgebung oder einem Secret-Store lesen und überall ersetzen, wo es gilt</translation>
    </message>
    <message>
        <source>%1 is still a placeholder in a command</source>
        <translation>%1 ist noch ein Platzhalter in einem Befehl</translation>
    </message>
    <message>
        <source>%1 is still a placeholder</source>
        <translation>%1 ist noch ein Platzhalter</translation>
    </message>
    <message>
        <source>give it a value among the parameters, or fill it in (lines %1)</source>
        <translation>Wert bei den Parametern angeben oder ausfüllen (Zeilen %1)</translation>
    </message>
    <message>
        <source>give it a value among the parameters, or fill it in</source>
        <translation>Wert bei den Parametern angeben oder ausfüllen</translation>
    </message>
    <message>
        <source>%1 was right for one release only</source>
        <translation>%1 galt nur für ein früheres Release</translation>
    </message>
    <message>
        <source>bind it to this release&apos;s value before going live (lines %1)</source>
        <translation>Wert dieses Releases vor dem Go-live angeben (Zeilen %1)</translation>
    </message>
    <message>
        <source>What %1 held is gone after this</source>
        <translation>Der bisherige Inhalt von %1 geht dabei verloren</translation>
    </message>
    <message>
        <source>keep a copy first, or append with &gt;&gt;</source>
        <translation>vorher eine Kopie anlegen oder mit &gt;&gt; anhängen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for words and does not run</source>
        <translation>„%1“ gilt als Text und wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>put a # before words; a command is known by its path, such as ./NAME</source>
        <translation>Text mit # beginnen; ein Befehl ist an seinem Pfad zu erkennen, etwa ./NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be run, and the words above it say: %2</source>
        <translation>„%1“ ist ausführbar, und darüber steht: %2</translation>
    </message>
    <message>
        <source>remove it, or tag its block as text</source>
        <translation>entfernen oder den Block als Text kennzeichnen</translation>
    </message>
</context>
<context>
    <name>resolve</name>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>give it one among the parameters</source>
        <translation>Wert bei den Parametern angeben</translation>
    </message>
    <message>
        <source>%1 stands nowhere in the runbook</source>
        <translation>%1 kommt im Runbook nicht vor</translation>
    </message>
    <message>
        <source>name a parameter or a literal of the runbook</source>
        <translation>Parameter oder Literal des Runbooks angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put where %2 stands</source>
        <translation>„%1“ kann nicht anstelle von %2 stehen</translation>
    </message>
    <message>
        <source>choose a simpler value, or change the command</source>
        <translation>einfacheren Wert wählen oder Befehl ändern</translation>
    </message>
    <message>
        <source>The values would change what the command does</source>
        <translation>Die Werte würden die Wirkung des Befehls ändern</translation>
    </message>
    <message>
        <source>choose simpler values, or change the command</source>
        <translation>einfachere Werte wählen oder Befehl ändern</translation>
    </message>
    <message>
        <source>Nothing is known to run &quot;%1&quot;</source>
        <translation>Für „%1“ ist kein Programm bekannt</translation>
    </message>
    <message>
        <source>name a program: ```%1 { interpreter=… }</source>
        <translation>Programm angeben: ```%1 { interpreter=… }</translation>
    </message>
    <message>
        <source>-it added to %1 %2, so that it can be answered</source>
        <translation>-it bei %1 %2 ergänzt, damit Eingaben möglich sind</translation>
    </message>
    <message>
        <source>choose a value of letters, digits and . _ : / @ + - only, or change the command</source>
        <translation>Wert nur aus Buchstaben, Ziffern und . _ : / @ + - wählen oder Befehl ändern</translation>
    </message>
    <message>
        <source>The value given for %1 is empty</source>
        <translation>Der Wert für %1 ist leer</translation>
    </message>
    <message>
        <source>give a value, or leave it out to be asked</source>
        <translation>Wert angeben oder weglassen, um gefragt zu werden</translation>
    </message>
</context>
<context>
    <name>runbook</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>The recorded plan has no usable field &quot;%1&quot;</source>
        <translation>Der aufgezeichnete Plan hat kein brauchbares Feld „%1“</translation>
    </message>
    <message>
        <source>open the run with the version that wrote it</source>
        <translation>Lauf mit der Version öffnen, die ihn geschrieben hat</translation>
    </message>
    <message>
        <source>A unit has an unknown kind or effect</source>
        <translation>Ein Eintrag hat eine unbekannte Art oder Wirkung</translation>
    </message>
    <message>
        <source>Open the run with the version that wrote it</source>
        <translation>Lauf mit der Version öffnen, die ihn geschrieben hat</translation>
    </message>
</context>
<context>
    <name>sidecar</name>
    <message>
        <source>&quot;%1&quot; cannot be set without rewriting the file</source>
        <translation>„%1“ kann nicht gesetzt werden, ohne die Datei neu zu schreiben</translation>
    </message>
    <message>
        <source>correct the file or remove it</source>
        <translation>Datei korrigieren oder entfernen</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>die Datei enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>write the %1 one on a line, as &quot;name: value&quot;</source>
        <translation>%1 zeilenweise schreiben, als „name: wert“</translation>
    </message>
</context>
<context>
    <name>slipway::execution</name>
    <message>
        <source>The session cannot be kept: %1</source>
        <translation>Die Sitzung kann nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>slipway::execution::Attachment</name>
    <message>
        <source>Its keeper is gone and left no result</source>
        <translation>Der Hintergrundprozess ist beendet und hat kein Ergebnis hinterlassen</translation>
    </message>
</context>
<context>
    <name>slipway::execution::LocalRunner</name>
    <message>
        <source>The command has no usable id or program</source>
        <translation>Dem Befehl fehlt eine brauchbare Kennung oder ein Programm</translation>
    </message>
    <message>
        <source>There is no such program on your PATH</source>
        <translation>Das Programm ist in Ihrem PATH nicht zu finden</translation>
    </message>
    <message>
        <source>install it, or correct the PATH</source>
        <translation>installieren oder den PATH korrigieren</translation>
    </message>
    <message>
        <source>The folder for its output cannot be created</source>
        <translation>Der Ordner für seine Ausgabe kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::ActionRules</name>
    <message>
        <source>Open a runbook or a run first.</source>
        <translation>Öffnen Sie zuerst ein Runbook oder einen Lauf.</translation>
    </message>
    <message>
        <source>This run has begun already.</source>
        <translation>Dieser Lauf hat bereits begonnen.</translation>
    </message>
    <message>
        <source>Go live or rehearse first.</source>
        <translation>Starten Sie zuerst den Lauf oder einen Probelauf.</translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation>Dieser Lauf ist beendet.</translation>
    </message>
    <message>
        <source>Nothing was ticked since the run moved on; each check has its own “Take back”.</source>
        <translation>Seit der Lauf weiterging, wurde nichts abgehakt; jeder Prüfpunkt hat sein eigenes „Zurücknehmen“.</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::ContactsModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 · to be filled in</source>
        <translation>%1 · noch einzutragen</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::FindingsModel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::HistoryModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 · started %3 by %4</source>
        <translation>%1 · %2 · begonnen %3 von %4</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were running</source>
        <translation>
            <numerusform>%n Befehl lief noch</numerusform>
            <numerusform>%n Befehle liefen noch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::presentation::OutlineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Zum Schritt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Karte anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wiederaufnehmen</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Commands and checks of the run</source>
        <translation>Befehle und Prüfpunkte des Laufs</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Useful commands</source>
        <translation>Nützliche Befehle</translation>
    </message>
    <message>
        <source>People and channels</source>
        <translation>Personen und Kanäle</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>Runs to resume</source>
        <translation>Offene Läufe</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>Zuletzt geöffnete Runbooks</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Zuletzt gewählt</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::ParametersModel</name>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::PreflightModel</name>
    <message>
        <source>overridden</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::ProceduresModel</name>
    <message>
        <source>Last resort</source>
        <translation>Letzter Ausweg</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::presentation::RunbookView</name>
    <message>
        <source>The run goes on with what was opened.</source>
        <translation>Der Lauf geht mit der geöffneten Fassung weiter.</translation>
    </message>
    <message>
        <source>The file has changed since this run began.</source>
        <translation>Die Datei wurde seit Beginn dieses Laufs geändert.</translation>
    </message>
    <message>
        <source>The runbook’s file has changed since it was opened.</source>
        <translation>Die Datei des Runbooks wurde seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Reload reads it anew and asks for your trust again. Values that still fit are kept.</source>
        <translation>„Neu laden“ liest sie neu und fragt erneut nach Ihrem Vertrauen. Passende Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The runbook’s file is no longer in its place.</source>
        <translation>Die Datei des Runbooks ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>What was opened is still here.</source>
        <translation>Die geöffnete Fassung ist noch da.</translation>
    </message>
    <message>
        <source>The runbook’s file cannot be read any more: %1.</source>
        <translation>Die Datei des Runbooks ist nicht mehr lesbar: %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::Session</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Preparing the sample release</source>
        <translation>Beispiel-Release wird vorbereitet</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Lauf wird gestartet</translation>
    </message>
    <message>
        <source>Starting the rehearsal</source>
        <translation>Probelauf wird gestartet</translation>
    </message>
    <message>
        <source>Taking the run up again</source>
        <translation>Lauf wird wiederaufgenommen</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::StepViewModel</name>
    <message>
        <source>no reason given</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>%1 is %2 in this run.</source>
        <translation>%1 ist in diesem Lauf %2.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Beobachtung beginnen</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>slipway::presentation::TroubleshootingModel</name>
    <message>
        <source>fits what failed</source>
        <translation>passt zum Fehler</translation>
    </message>
</context>
<context>
    <name>slipway::process::Process</name>
    <message>
        <source>A program is started by its absolute path only</source>
        <translation>Programme werden nur mit absolutem Pfad gestartet</translation>
    </message>
</context>
<context>
    <name>slipway::run</name>
    <message>
        <source>verify the run before relying on it</source>
        <translation>Lauf prüfen, bevor Sie sich auf ihn verlassen</translation>
    </message>
    <message>
        <source>An event&apos;s field &quot;%1&quot; cannot be read</source>
        <translation>Das Feld „%1“ eines Ereignisses kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>An event is of version %1, this Slipway knows up to %2</source>
        <translation>Ein Ereignis hat die Version %1, dieses Slipway kennt nur bis %2</translation>
    </message>
    <message>
        <source>open the run with a newer Slipway</source>
        <translation>Lauf mit einer neueren Slipway-Version öffnen</translation>
    </message>
    <message>
        <source>An event has the impossible version %1</source>
        <translation>Ein Ereignis hat die ungültige Version %1</translation>
    </message>
    <message>
        <source>An event is of an unknown type</source>
        <translation>Ein Ereignis ist von unbekannter Art</translation>
    </message>
    <message>
        <source>An event is not a JSON object: %1</source>
        <translation>Ein Ereignis ist kein JSON-Objekt: %1</translation>
    </message>
</context>
<context>
    <name>slipway::run::Judge</name>
    <message>
        <source>its output is incomplete from byte %1 on</source>
        <translation>Ausgabe ab Byte %1 unvollständig</translation>
    </message>
    <message>
        <source>its output is incomplete from byte %1 on: %2</source>
        <translation>Ausgabe ab Byte %1 unvollständig: %2</translation>
    </message>
</context>
<context>
    <name>slipway::run::Rules</name>
    <message>
        <source>The run has not started.</source>
        <translation>Der Lauf hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The run is finished.</source>
        <translation>Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>This is to be read; there is nothing to run.</source>
        <translation>Nur zum Lesen; hier gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Läuft gerade.</translation>
    </message>
    <message>
        <source>Say first whether its output looks right.</source>
        <translation>Bitte zuerst die Ausgabe prüfen.</translation>
    </message>
    <message>
        <source>Whether it happened is unknown; decide that first.</source>
        <translation>Ausgang unbekannt; bitte zuerst klären.</translation>
    </message>
    <message>
        <source>It failed; decide what becomes of it.</source>
        <translation>Fehlgeschlagen – bitte entscheiden, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Another option was chosen.</source>
        <translation>Eine andere Variante wurde gewählt.</translation>
    </message>
    <message>
        <source>It was set aside; reopen it first.</source>
        <translation>Übersprungen oder entfallen; bitte zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>It was done already; reopen it to run it again.</source>
        <translation>Bereits erledigt; zum erneuten Ausführen wieder öffnen.</translation>
    </message>
    <message>
        <source>The run is on hold; go on first.</source>
        <translation>Der Lauf ist angehalten; bitte zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>Choose one of the options first.</source>
        <translation>Bitte zuerst eine Variante wählen.</translation>
    </message>
    <message>
        <source>That procedure has ended.</source>
        <translation>Dieses Verfahren ist bereits beendet.</translation>
    </message>
    <message>
        <source>Start the procedure first.</source>
        <translation>Bitte zuerst das Verfahren beginnen.</translation>
    </message>
    <message>
        <source>A rollback is under way.</source>
        <translation>Ein Rollback läuft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed and waits for a decision.</source>
        <translation>„%1“ ist fehlgeschlagen; die Entscheidung steht noch aus.</translation>
    </message>
    <message>
        <source>The wait of &quot;%1&quot; is not over.</source>
        <translation>Die Beobachtungszeit von „%1“ läuft noch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes first.</source>
        <translation>„%1“ kommt zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is from an earlier release: give tonight&apos;s value or confirm it.</source>
        <translation>„%1“ stammt aus einem früheren Release: heutigen Wert angeben oder den alten bestätigen.</translation>
    </message>
    <message>
        <source>A procedure is under way.</source>
        <translation>Ein Verfahren läuft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not settled.</source>
        <translation>„%1“ ist noch offen.</translation>
    </message>
    <message>
        <source>The plan has no such unit.</source>
        <translation>Diesen Eintrag gibt es im Plan nicht.</translation>
    </message>
    <message>
        <source>$%1 has no value: &quot;%2&quot; sets it and did not get that far in this session.</source>
        <translation>$%1 hat keinen Wert: „%2“ setzt die Variable, wurde in dieser Sitzung aber nicht so weit ausgeführt.</translation>
    </message>
    <message>
        <source>$%1 is empty: &quot;%2&quot; set it to nothing, and what follows cannot be taken back.</source>
        <translation>$%1 ist leer: „%2“ hat die Variable leer gesetzt, und das Folgende lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::CheckRow</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a note to %1</source>
        <translation>Notiz zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>Beleg an %1 anhängen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Say that %1 does not apply</source>
        <translation>%1 als „Entfällt“ vermerken</translation>
    </message>
    <message>
        <source>Show in the runbook, line %1</source>
        <translation>Im Runbook anzeigen, Zeile %1</translation>
    </message>
    <message>
        <source>Show %1 in the runbook</source>
        <translation>%1 im Runbook anzeigen</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Attach evidence: a file, the clipboard (Ctrl+V), a link; or drop it here</source>
        <translation>Beleg anhängen: Datei, Zwischenablage (Strg+V), Link; oder hier ablegen</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ChoiceCard</name>
    <message>
        <source>One of these</source>
        <translation>Eine Variante wählen</translation>
    </message>
    <message>
        <source>Exactly one is carried out.</source>
        <translation>Genau eine Variante wird ausgeführt.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Choose instead…</source>
        <translation>Stattdessen wählen…</translation>
    </message>
    <message>
        <source>Also marks “%1” as not applicable</source>
        <translation>„%1“ ebenfalls als „Entfällt“ vermerken</translation>
    </message>
    <message numerus="yes">
        <source>Also marks %n of the commands to come as not applicable</source>
        <translation>
            <numerusform>Auch %n der folgenden Befehle als „Entfällt“ vermerken</numerusform>
            <numerusform>Auch %n der folgenden Befehle als „Entfällt“ vermerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::CodeView</name>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Actions, steps, commands, people, runs…</source>
        <translation>Aktionen, Schritte, Befehle, Personen, Läufe…</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>&gt; actions    # steps    $ commands    @ people    / runs    ? help</source>
        <translation>&gt; Aktionen    # Schritte    $ Befehle    @ Personen    / Läufe    ? Hilfe</translation>
    </message>
    <message>
        <source>Esc Close</source>
        <translation>Esc Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::CommandsPane</name>
    <message>
        <source>Useful commands</source>
        <translation>Nützliche Befehle</translation>
    </message>
    <message>
        <source>The runbook has no section of useful commands.</source>
        <translation>Das Runbook hat keinen Abschnitt mit nützlichen Befehlen.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ConfirmedGroup</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::EvidenceStrip</name>
    <message>
        <source>Open the evidence %1</source>
        <translation>Beleg %1 öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is kept, and not opened from here: it may be a program</source>
        <translation>%1 ist gespeichert, wird von hier aber nicht geöffnet: es könnte ein Programm sein</translation>
    </message>
    <message>
        <source>Take the evidence %1 back</source>
        <translation>Beleg %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take %1 back; that it was attached stays on record</source>
        <translation>%1 zurücknehmen; dass es angehängt war, bleibt im Journal</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::FileBand</name>
    <message>
        <source>Show changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::FindBar</name>
    <message>
        <source>Find in the runbook</source>
        <translation>Im Runbook suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No defects of the runbook are known.</source>
        <translation>Keine Mängel im Runbook bekannt.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::HelpWindow</name>
    <message>
        <source>Manual — %1</source>
        <translation>Handbuch — %1</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>%1 — Manual</source>
        <translation>%1 — Handbuch</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::InterruptionBand</name>
    <message>
        <source>Nothing goes on until you decide.</source>
        <translation>Der Lauf wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit and retry…</source>
        <translation>Ändern und wiederholen…</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Ab hier fortsetzen</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Fail…</source>
        <translation>Fehler bestehen lassen…</translation>
    </message>
    <message>
        <source>%1, at line %2 of the command</source>
        <translation>%1, in Zeile %2 des Befehls</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what the runbook says of it under troubleshooting</source>
        <translation>Zeigen, was das Runbook dazu unter Fehlerbehebung sagt</translation>
    </message>
    <message>
        <source>Troubleshooting: %1</source>
        <translation>Fehlerbehebung: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ItemRow</name>
    <message numerus="yes">
        <source>line %1 and %n more</source>
        <translation>
            <numerusform>Zeile %1 und %n weitere</numerusform>
            <numerusform>Zeile %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Show in the runbook</source>
        <translation>Im Runbook anzeigen</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>It is right: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Übergehen…</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>Übergehen: %1</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the override: %1</source>
        <translation>Übergehen zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything that happens in the run will be told here.</source>
        <translation>Hier steht alles, was im Lauf geschieht.</translation>
    </message>
    <message>
        <source>Add a note to the record</source>
        <translation>Notiz zum Journal hinzufügen</translation>
    </message>
    <message>
        <source>Note for the journal</source>
        <translation>Notiz für das Journal</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::LinksPane</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The runbook has no links.</source>
        <translation>Das Runbook hat keine Links.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ListPane</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::LiteralRows</name>
    <message>
        <source>From an earlier time: give tonight&apos;s value, or say that it is right as it stands.</source>
        <translation>Aus früherer Zeit: heutigen Wert angeben oder den alten bestätigen.</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>Tonight&apos;s value</source>
        <translation>Heutiger Wert</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Wert stimmt</translation>
    </message>
    <message>
        <source>%1 is right as it stands</source>
        <translation>%1 stimmt unverändert</translation>
    </message>
    <message>
        <source>It stands for something: give its value.</source>
        <translation>Das steht für etwas: Geben Sie den Wert an.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::LogPane</name>
    <message>
        <source>Command whose output is shown</source>
        <translation>Befehl, dessen Ausgabe angezeigt wird</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ende folgen</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::LogView</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>Runbook öffnen</translation>
    </message>
    <message>
        <source>Runbooks (*.md *.markdown *.mdown *.txt)</source>
        <translation>Runbooks (*.md *.markdown *.mdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open a runbook…</source>
        <translation>Runbook ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close the runbook</source>
        <translation>Runbook s&amp;chließen</translation>
    </message>
    <message>
        <source>Export the &amp;remaining steps…</source>
        <translation>&amp;Verbleibende Schritte exportieren…</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Go &amp;live…</source>
        <translation>&amp;Live gehen…</translation>
    </message>
    <message>
        <source>&amp;Do what is next</source>
        <translation>Nächste Aktion a&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Go to what is next</source>
        <translation>&amp;Zur nächsten Aktion</translation>
    </message>
    <message>
        <source>It looks &amp;right</source>
        <translation>Ausgabe st&amp;immt</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Vorheriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Hold or go on</source>
        <translation>An&amp;halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Rollback…</translation>
    </message>
    <message>
        <source>A rollback &amp;criterion is met…</source>
        <translation>Rollback-&amp;Kriterium erfüllt…</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>Ab&amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>Lauf &amp;abbrechen…</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Filter the &amp;outline</source>
        <translation>&amp;Gliederung filtern</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>&amp;Über Slipway</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lifeboat saved as %1</source>
        <translation>Verbleibende Schritte gespeichert als %1</translation>
    </message>
    <message>
        <source>The journal works again.</source>
        <translation>Das Journal funktioniert wieder.</translation>
    </message>
    <message>
        <source>Rehears&amp;e</source>
        <translation>&amp;Probelauf starten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Open a &amp;terminal</source>
        <translation>&amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Sample release</source>
        <translation>&amp;Beispiel-Release</translation>
    </message>
    <message>
        <source>&amp;Take back the last tick</source>
        <translation>Le&amp;tztes Häkchen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Beobachtung be&amp;enden</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::OutlinePane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outline of the release</source>
        <translation>Gliederung des Releases</translation>
    </message>
    <message>
        <source>Show in the runbook</source>
        <translation>Im Runbook anzeigen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>What you ticked, ran or decided</source>
        <translation>Was Sie abgehakt, ausgeführt oder entschieden haben</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::OutputTail</name>
    <message>
        <source>Whole output</source>
        <translation>Vollständige Ausgabe</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Noch keine Ausgabe</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>Keine Ausgabe</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::OutputView</name>
    <message>
        <source>Output: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::PaletteDesk</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>%1 · from here it is only shown</source>
        <translation>%1 · wird von hier aus nur angezeigt</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The runbook names nobody. A section “Contacts” with a table of role, name and contact would be shown here.</source>
        <translation>Das Runbook nennt niemanden. Ein Abschnitt „Kontakte“ mit einer Tabelle aus Rolle, Name und Kontakt wird hier angezeigt.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>The runbook itself says who this is.</source>
        <translation>Dieser Kontakt steht im Runbook selbst.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::PhaseStrip</name>
    <message>
        <source>Progress by phase</source>
        <translation>Fortschritt nach Phasen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::PlacesView</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::PreflightPage</name>
    <message>
        <source>This runbook is not trusted on this machine yet. Its commands run with your rights: read it first.</source>
        <translation>Diesem Runbook wird auf diesem Rechner noch nicht vertraut. Seine Befehle laufen mit Ihren Rechten: Lesen Sie es zuerst.</translation>
    </message>
    <message>
        <source>I trust this runbook</source>
        <translation>Ich vertraue diesem Runbook</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the runbook may be wrong tonight: set each, or say that it is right. The file itself stays as it is.</source>
        <translation>
            <numerusform>%n Wert im Runbook ist möglicherweise veraltet: neuen Wert eintragen oder bestätigen. Die Datei wird nicht geändert.</numerusform>
            <numerusform>%n Werte im Runbook sind möglicherweise veraltet: neue Werte eintragen oder bestätigen. Die Datei wird nicht geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more value(s), used as written</source>
        <translation>
            <numerusform>%n weiteren, unveränderten Wert anzeigen</numerusform>
            <numerusform>%n weitere, unveränderte Werte anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Override it</source>
        <translation>Übergehen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at tools, files and scripts…</source>
        <translation>Werkzeuge, Dateien und Skripte werden geprüft…</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Keine Hindernisse.</translation>
    </message>
    <message>
        <source>the runbook is not trusted yet</source>
        <translation>Runbook noch nicht vertraut</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>Leitung fehlt</translation>
    </message>
    <message>
        <source>no environment is named</source>
        <translation>Umgebung fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to settle</source>
        <translation>
            <numerusform>%n Wert zu klären</numerusform>
            <numerusform>%n Werte zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to mend or override</source>
        <translation>
            <numerusform>%n Befund zu klären</numerusform>
            <numerusform>%n Befunde zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Bereit für den Go-live</translation>
    </message>
    <message>
        <source>Not ready to go live</source>
        <translation>Noch nicht bereit für den Go-live</translation>
    </message>
    <message>
        <source>What you set here stands in every command that has it. The file itself stays as it is.</source>
        <translation>Ein Wert gilt in jedem Befehl, in dem er vorkommt. Die Datei wird nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a rollback or another procedure may be wrong tonight. The run can go live; the procedure asks for them, when there is less time.</source>
        <translation>
            <numerusform>%n Wert eines Rollbacks oder anderen Verfahrens stimmt heute vielleicht nicht. Der Lauf kann live gehen; das Verfahren fragt danach, wenn weniger Zeit ist.</numerusform>
            <numerusform>%n Werte von Rollbacks oder anderen Verfahren stimmen heute vielleicht nicht. Der Lauf kann live gehen; das Verfahren fragt danach, wenn weniger Zeit ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a procedure not settled</source>
        <translation>
            <numerusform>%n Wert eines Verfahrens nicht geklärt</numerusform>
            <numerusform>%n Werte von Verfahren nicht geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to rehearse</source>
        <translation>Noch nicht bereit zum Proben</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ReleaseBar</name>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Rollback…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Zeit seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Time since the run began, and when such a run has usually been through</source>
        <translation>Zeit seit Beginn des Laufs, und wann ein solcher Lauf meist fertig ist</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::RenderedView</name>
    <message>
        <source>The runbook, rendered</source>
        <translation>Das Runbook als Vorschau</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ReportPage</name>
    <message>
        <source>Back to the run</source>
        <translation>Zurück zum Lauf</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>The record of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Protokoll wird erstellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No program opens it</source>
        <translation>Kein Programm öffnet es</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::RunActions</name>
    <message>
        <source>A rollback criterion is met</source>
        <translation>Rollback-Kriterium erfüllt</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welches?</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>The run ends here, as aborted. Commands that run are stopped. It cannot be taken up again.</source>
        <translation>Der Lauf endet hier als abgebrochen. Laufende Befehle werden gestoppt. Er kann nicht wiederaufgenommen werden.</translation>
    </message>
    <message>
        <source>Export the remaining steps</source>
        <translation>Verbleibende Schritte exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>The run stays where it is.</source>
        <translation>Der Lauf bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Nothing is lost: the welcome page offers to resume it.</source>
        <translation>Nichts geht verloren: Auf der Willkommensseite können Sie ihn wiederaufnehmen.</translation>
    </message>
    <message>
        <source>These go on without the window: %1.

%2</source>
        <translation>Auch ohne das Fenster laufen weiter: %1.

%2</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Do not abort</source>
        <translation>Nicht abbrechen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing new starts and soaks stand still until you go on. What runs, runs on. You can say why.</source>
        <translation>Nichts Neues beginnt, und Beobachtungszeiten stehen still, bis Sie fortsetzen. Was läuft, läuft weiter. Sie können sagen, warum.</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Begründung festhalten</translation>
    </message>
    <message>
        <source>The sample release’s shop goes on as well, until the run is finished.

%1</source>
        <translation>Auch der Laden des Beispiels läuft weiter, bis der Lauf abgeschlossen ist.

%1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::RunbookDetails</name>
    <message>
        <source>Open its card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing became of this line but words.</source>
        <translation>Diese Zeile ist reiner Text.</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Schritt öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is here</source>
        <translation>Hier steht der Lauf</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::RunbookPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from (Alt+Left)</source>
        <translation>Zurück zur vorigen Ansicht (Alt+Links)</translation>
    </message>
    <message>
        <source>Previous finding (Shift+F8)</source>
        <translation>Voriger Befund (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation>Nächster Befund (F8)</translation>
    </message>
    <message>
        <source>What to jump among</source>
        <translation>Wozwischen gesprungen wird</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>Phases and steps</source>
        <translation>Phasen und Schritte</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Befehle und Prüfpunkte</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Previous mark (Shift+F7)</source>
        <translation>Vorige Markierung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next mark (F7)</source>
        <translation>Nächste Markierung (F7)</translation>
    </message>
    <message>
        <source>Find in the runbook (Ctrl+F)</source>
        <translation>Im Runbook suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Show it rendered</source>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Show what was opened</source>
        <translation>Geöffnete Fassung anzeigen</translation>
    </message>
    <message>
        <source>Show where the run is (F9)</source>
        <translation>Anzeigen, wo der Lauf steht (F9)</translation>
    </message>
    <message>
        <source>− The run’s runbook</source>
        <translation>− Runbook des Laufs</translation>
    </message>
    <message>
        <source>− What was opened</source>
        <translation>− Geöffnete Fassung</translation>
    </message>
    <message>
        <source>+ The file now</source>
        <translation>+ Datei jetzt</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::SettingsDialog</name>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Nothing on this machine opens folders. Copy the path above instead.</source>
        <translation>Auf diesem Rechner ist kein Programm zum Öffnen von Ordnern eingerichtet. Kopieren Sie stattdessen den Pfad oben.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::SoakCard</name>
    <message>
        <source>Start the soak</source>
        <translation>Beobachtungszeit starten</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Vorzeitig beenden…</translation>
    </message>
    <message>
        <source>10 more minutes…</source>
        <translation>Um 10 Minuten verlängern…</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Beobachtungszeit</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Soaking</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nothing more to do than to watch. It passes when the time is over and nothing trips.</source>
        <translation>Bitte nur beobachten. Bestanden, wenn die Zeit abläuft, ohne dass ein Rollback-Kriterium eintritt.</translation>
    </message>
    <message>
        <source>A wait of %1 that must pass.</source>
        <translation>Beobachtungszeit von %1, die bestanden werden muss.</translation>
    </message>
    <message>
        <source>The time stands still while the run is on hold.</source>
        <translation>Die Zeit steht still, solange der Lauf angehalten ist.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::SourceMargin</name>
    <message>
        <source>Next in the run</source>
        <translation>Im Lauf als Nächstes</translation>
    </message>
    <message>
        <source>The run is at this step</source>
        <translation>Der Lauf steht bei diesem Schritt</translation>
    </message>
    <message>
        <source>Gone from the file</source>
        <translation>Steht nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>New in the file</source>
        <translation>Neu in der Datei</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::SourceView</name>
    <message>
        <source>The runbook as written</source>
        <translation>Das Runbook im Quelltext</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::Sparkline</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Chart, no values yet</source>
        <translation>Diagramm, noch keine Werte</translation>
    </message>
    <message>
        <source>Chart, latest value %1</source>
        <translation>Diagramm, letzter Wert %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet: %1</source>
        <translation>Noch keine Werte: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::StaleBand</name>
    <message>
        <source>Use for this run</source>
        <translation>Für diesen Lauf verwenden</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::StepPage</name>
    <message>
        <source>This run is finished.</source>
        <translation>Dieser Lauf ist beendet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Not begun: this is what would be done.</source>
        <translation>Nicht begonnen: Das wäre zu tun.</translation>
    </message>
    <message>
        <source>Next: the soak of this step</source>
        <translation>Als Nächstes: die Beobachtungszeit dieses Schritts</translation>
    </message>
    <message>
        <source>Start the soak</source>
        <translation>Beobachtungszeit starten</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Zum Schritt</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Skip step…</source>
        <translation>Schritt überspringen…</translation>
    </message>
    <message>
        <source>End procedure…</source>
        <translation>Verfahren beenden…</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Previous step (Alt+Up)</source>
        <translation>Vorheriger Schritt (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step (Alt+Down)</source>
        <translation>Nächster Schritt (Alt+Runter)</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Procedure · %1</source>
        <translation>Verfahren · %1</translation>
    </message>
    <message>
        <source>Point of no return: after this step, rolling back costs more than going on.</source>
        <translation>Kein Zurück mehr: Nach diesem Schritt kostet ein Rollback mehr als das Weitermachen.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reopen step…</source>
        <translation>Schritt wieder öffnen…</translation>
    </message>
    <message>
        <source>Show this step in the runbook</source>
        <translation>Diesen Schritt im Runbook anzeigen</translation>
    </message>
    <message>
        <source>Next: the soak of %1</source>
        <translation>Als Nächstes: die Beobachtungszeit von %1</translation>
    </message>
    <message>
        <source>The soak of %1 is to pass</source>
        <translation>Die Beobachtungszeit von %1 läuft noch</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>Choose one way to go on</source>
        <translation>Wählen Sie eine Variante</translation>
    </message>
    <message>
        <source>%1 is through</source>
        <translation>%1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>End it; then finish the run, or go on with it.</source>
        <translation>Verfahren beenden, dann den Lauf abschließen oder fortsetzen.</translation>
    </message>
    <message>
        <source>It does not apply…</source>
        <translation>Entfällt…</translation>
    </message>
    <message>
        <source>On a condition: %1</source>
        <translation>Unter einer Bedingung: %1</translation>
    </message>
    <message>
        <source>The release was rolled back</source>
        <translation>Das Release wurde zurückgerollt</translation>
    </message>
    <message>
        <source>Finish the run; or go on with it from a step of the outline.</source>
        <translation>Lauf abschließen oder bei einem Schritt der Gliederung fortsetzen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Wird beobachtet: %1</translation>
    </message>
    <message>
        <source>Stop it when you have seen enough.</source>
        <translation>Beenden Sie es, wenn Sie genug gesehen haben.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>then the run can be finished</source>
        <translation>danach kann der Lauf abgeschlossen werden</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::TroublePane</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>The runbook has no section on troubleshooting.</source>
        <translation>Das Runbook hat keinen Abschnitt zur Fehlerbehebung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Lösungen</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::UnitActions</name>
    <message>
        <source>Out of order</source>
        <translation>Außer der Reihe</translation>
    </message>
    <message>
        <source>%1 It can be done now all the same.</source>
        <translation>%1 Sie können es trotzdem jetzt ausführen.</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Does not look right</source>
        <translation>Ausgabe stimmt nicht</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>Ignore the failure</source>
        <translation>Fehler ignorieren</translation>
    </message>
    <message>
        <source>Ignore and go on</source>
        <translation>Ignorieren und fortsetzen</translation>
    </message>
    <message>
        <source>Let it stand as failed</source>
        <translation>Fehler bestehen lassen</translation>
    </message>
    <message>
        <source>%1 counts as failed; the run waits for a rollback or an end.</source>
        <translation>%1 gilt als fehlgeschlagen; der Lauf wartet auf ein Rollback oder den Abschluss.</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Fehler bestehen lassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Beleg anhängen</translation>
    </message>
    <message>
        <source>Choose another option</source>
        <translation>Andere Variante wählen</translation>
    </message>
    <message>
        <source>%1 was chosen before.</source>
        <translation>Zuvor wurde %1 gewählt.</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Diese wählen</translation>
    </message>
    <message>
        <source>Procedure completed</source>
        <translation>Verfahren abgeschlossen</translation>
    </message>
    <message>
        <source>Leave the procedure</source>
        <translation>Verfahren vorzeitig beenden</translation>
    </message>
    <message>
        <source>All of it is settled.</source>
        <translation>Alles darin ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Not all of it is settled: say why it is left.</source>
        <translation>Nicht alles darin ist abgeschlossen: Warum wird es vorzeitig beendet?</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Verfahren abschließen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>End the soak early</source>
        <translation>Beobachtungszeit vorzeitig beenden</translation>
    </message>
    <message>
        <source>Say why the rest of the wait is not needed.</source>
        <translation>Warum ist der Rest der Beobachtungszeit nicht nötig?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>Extend the soak by 10 minutes</source>
        <translation>Beobachtungszeit um 10 Minuten verlängern</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::UnitCard</name>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 anstelle von %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>expects %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>its exit code decides</source>
        <translation>Exit-Code entscheidet</translation>
    </message>
    <message>
        <source>you say whether it looks right</source>
        <translation>Ausgabe wird von Hand geprüft</translation>
    </message>
    <message>
        <source>a rehearsal does not run it</source>
        <translation>wird im Probelauf nicht ausgeführt</translation>
    </message>
    <message>
        <source>I am done editing</source>
        <translation>Bearbeitung abgeschlossen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Nobody saw how this ended. Look yourself: did it do its work?</source>
        <translation>Wie dies endete, ist nicht bekannt. Bitte selbst nachsehen: Hat der Befehl gewirkt?</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>Stimmt die Ausgabe?</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show or hide details of %1</source>
        <translation>Details zu %1 ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Run as written</source>
        <translation>Wie geschrieben ausführen</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Überspringen…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Entfällt…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Send a line to the program</source>
        <translation>Eine Zeile an das Programm senden</translation>
    </message>
    <message>
        <source>Input for %1</source>
        <translation>Eingabe für %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Does not look right…</source>
        <translation>Stimmt nicht…</translation>
    </message>
    <message>
        <source>Show in the runbook, line %1</source>
        <translation>Im Runbook anzeigen, Zeile %1</translation>
    </message>
    <message>
        <source>Show %1 in the runbook</source>
        <translation>%1 im Runbook anzeigen</translation>
    </message>
    <message>
        <source>End of input</source>
        <translation>Ende der Eingabe</translation>
    </message>
    <message>
        <source>Tells the program that nothing more comes, as Ctrl+D does in a terminal</source>
        <translation>Teilt dem Programm mit, dass nichts mehr kommt, wie Strg+D im Terminal</translation>
    </message>
    <message>
        <source>Edit %1, here or in an editor of your own, and say when you are done.</source>
        <translation>Bearbeiten Sie %1 hier oder im eigenen Editor und schließen Sie die Bearbeitung ab.</translation>
    </message>
    <message>
        <source>Attach evidence: a file, the clipboard (Ctrl+V), a link; or drop it here</source>
        <translation>Beleg anhängen: Datei, Zwischenablage (Strg+V), Link; oder hier ablegen</translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>Beleg an %1 anhängen</translation>
    </message>
    <message>
        <source>what it started goes on: %1</source>
        <translation>was er startete, läuft weiter: %1</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ValueRow</name>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>give a value</source>
        <translation>Wert angeben</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Never shown, stored or logged</source>
        <translation>Wird nie angezeigt, gespeichert oder protokolliert</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Stale?</source>
        <translation>Veraltet?</translation>
    </message>
    <message>
        <source>Places of %1</source>
        <translation>Fundstellen von %1</translation>
    </message>
    <message>
        <source>Hide its places</source>
        <translation>Fundstellen ausblenden</translation>
    </message>
    <message>
        <source>Show every place, as written and as it will run</source>
        <translation>Alle Fundstellen anzeigen, im Original und wie ausgeführt</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>A rollback or another procedure is refused until it is settled.</source>
        <translation>Ein Rollback oder anderes Verfahren startet nicht, bevor das geklärt ist.</translation>
    </message>
</context>
<context>
    <name>slipway::widgets::WelcomePage</name>
    <message>
        <source>None yet. Open a runbook, or drop one on this window: any Markdown file will do.</source>
        <translation>Noch keine. Öffnen Sie ein Runbook oder ziehen Sie eines auf dieses Fenster: Jede Markdown-Datei ist geeignet.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wiederaufnehmen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 wiederaufnehmen</translation>
    </message>
</context>
</TS>
