import type { DriverRules } from '../driver.ts'

/** German. */
export const DE: DriverRules = {
  'repeat-contact': {
    says: `mehrmals|mehrfach|mehrere male|zum zweiten mal|zum dritten mal|zum vierten mal|dreimal|viermal|fünfmal|immer wieder angerufen|immer wieder anrufen|schon wieder anrufen|erneut anrufen|nochmals anrufen|noch einmal anrufen|nochmal anrufen|wieder melden|wiederholt angerufen|hinterherlaufen|hinterher telefonieren|nachhaken|nachgehakt|nachfragen müssen|immer noch nicht gelöst|noch immer nicht gelöst|nicht gelöst|mehrere anrufe|mehrere mails|unzählige anrufe|ständig nachfragen`,
    unless: `nicht mehrmals|nur einmal anrufen`,
  },
  transfers: {
    says: `weitergeleitet|weiterverbunden|weitergereicht|durchgestellt|von einem zum anderen|von einer abteilung|andere abteilung|anderen abteilung|falsche abteilung|falschen abteilung|von pontius|hin und her geschickt|hin und hergeschickt|herumgereicht|verschiedene ansprechpartner|ständig wechselnde ansprechpartner|keiner zuständig|niemand zuständig|nicht zuständig`,
    unless: `nicht weitergeleitet|nicht weiterverbunden|ohne weiterleitung|ohne weitergeleitet`,
  },
  'channel-switch': {
    says: `musste anrufen|muss anrufen|musste ich anrufen|doch anrufen|soll anrufen|sollte anrufen|auf die hotline verwiesen|an die hotline verwiesen|auf die website verwiesen|auf die webseite verwiesen|auf das internet verwiesen|musste eine mail|musste eine e mail|per post schicken|schriftlich einreichen|in die filiale|online nicht möglich|nicht online möglich|geht nicht online|chat ~6 telefon|chat ~6 anrufen|webseite ~6 anrufen|app ~6 anrufen|website ~6 anrufen`,
    unless: `musste nicht anrufen|muss nicht anrufen|ohne anrufen`,
  },
  'repeating-information': {
    says: `alles nochmal|alles noch einmal|alles von vorne|alles von vorn|immer wieder erklären|jedes mal erklären|jedes mal neu|jedes mal von|noch einmal erklären|nochmal erklären|erneut erklären|mehrfach erklären|mehrmals erklären|dieselben fragen|die gleichen fragen|gleiche fragen|dieselben daten|die gleichen daten|wieder alles erzählen|keine notizen|erklär* ~4 jedes mal|angeben ~4 erneut|erzähl* ~4 jedes mal`,
    unless: `nicht nochmal erklären|nicht noch einmal erklären|nichts wiederholen|nicht wiederholen`,
  },
  'generic-service': {
    says: `standardantwort*|standard antwort*|standardmail*|standardfloskel*|floskel*|phrasen|textbaustein*|vorgefertigt*|automatische antwort*|automatisierte antwort*|automatische mail*|bot|chatbot*|roboter|nur eine nummer|kein mensch|keinen menschen|echten menschen|abgelesen|vom skript|nullachtfünfzehn|08 15|nicht auf meine frage`,
    unless: `keine standardantwort*|keine floskel*|kein bot|mit einem echten menschen gesprochen`,
  },
  waiting: {
    says: `warten|wartet|wartete|warte|gewartet|wartezeit*|warteschleife*|warteschlange*|schlange|schlangen|dauert ewig|dauerte ewig|ewig gedauert|dauert zu lange|dauerte zu lange|zu lange gedauert|viel zu lange|stundenlang|wochenlang|monatelang`,
    unless: `keine wartezeit*|ohne wartezeit*|kein warten|ohne warten|ohne zu warten|ohne langes warten|kaum wartezeit*|kurze wartezeit*|geringe wartezeit*|nicht warten|nicht lange warten|nicht lange gewartet|nie warten|keine schlange|nicht gewartet|keine langen wartezeit*`,
  },
  'price-billing': {
    says: `preis*|*preis|*preise|teuer|teure|teurer|überteuert*|kosten|kostet|rechnung*|*rechnung|*rechnungen|gebühr*|*gebühr|*gebühren|abgebucht|abbuchung*|abzocke|wucher|beitrag|beiträge|tarif*|lastschrift*|mahnung*|mahngebühr*`,
    unless: `kostenlos|guter preis|gute preise|faire preise|fairer preis|nicht teuer|keine gebühren|rechnung stimmt|preiswert`,
  },
  'refunds-returns': {
    says: `erstattung*|rückerstattung*|erstattet|erstatten|geld zurück|entschädigung*|gutschein*|gutschrift*|rücksendung*|retoure*|rückgabe*|zurückschicken|zurückgeschickt|umtausch*|umgetauscht|stornier*|storno`,
    unless: `sofort erstattet|schnell erstattet|problemlos erstattet`,
  },
  delivery: {
    says: `liefer*|*lieferung|geliefert|paket*|zugestellt|zustellung*|zusteller*|versand*|verschickt|sendung*|dhl|hermes|nicht angekommen|nie angekommen|kam nie an|kam nicht an|bote`,
    unless: `schnelle lieferung|pünktlich geliefert|schnell geliefert|lieferung war schnell|schneller versand`,
  },
  'product-fault': {
    says: `kaputt*|defekt*|mangelhaft*|beschädigt*|schaden|funktioniert nicht|funktionierte nicht|funktioniert nie|geht nicht mehr|schlechte qualität|minderwertig*|gerissen|undicht|ausgefallen|falsches produkt|falscher artikel|fehlende teile|außer betrieb|reparatur*`,
    unless: `nicht kaputt|nichts kaputt|kein defekt|nicht beschädigt|ohne schaden`,
  },
  'website-app': {
    says: `app|apps|website|webseite*|internetseite*|homepage|online|login|einloggen|anmelden|passwort*|kennwort|stürzt ab|abgestürzt|absturz|fehlermeldung*|portal|browser|kundenkonto`,
    unless: `tolle app|gute app|app ist super|app funktioniert gut`,
  },
  'staff-attitude': {
    says: `unfreundlich*|unhöflich*|arrogant*|frech*|pampig*|patzig*|herablassend*|respektlos*|unverschämt*|desinteressiert*|gleichgültig*|ignoriert|ignorant*|genervt*|schroff*|aufgelegt|unprofessionell*|hilfsbereitschaft|von oben herab|interessiert keinen|interessiert niemanden|kein interesse|unmotiviert*`,
    unless: `nie unfreundlich|nicht unfreundlich|niemand war unfreundlich|keiner war unfreundlich|nicht arrogant`,
  },
  information: {
    says: `keine information*|keine infos|keine info|fehlende information*|mangelnde information*|falsche information*|falsche auskunft|falsche auskünfte|keine auskunft|nicht informiert|nie informiert|schlecht informiert|unklar*|verwirrend*|unverständlich*|widersprüchlich*|irreführend*|intransparent*|kommunikation|nicht erklärt|keine erklärung|kleingedruckt*|keine rückmeldung`,
    unless: `gute kommunikation|klare kommunikation|tolle kommunikation|nicht verwirrend|keine unklarheiten`,
  },
  booking: {
    says: `termin*|*termin|*termine|buchung*|buchen|gebucht|umbuchen|umbuchung*|reservierung*|reserviert|reservieren|terminvergabe|überbucht|doppelt gebucht`,
    unless: `schnell einen termin|sofort einen termin|einfach zu buchen|termin eingehalten|problemlos gebucht`,
  },
  cleanliness: {
    says: `schmutzig*|dreckig*|dreck|schmutz|verdreckt*|unsauber*|staub*|flecken|schimmel*|gestank|stinkt|stank|gestunken|geruch|toilette*|wc|badezimmer|sauberkeit|hygiene|parkplatz|parkplätze|laut|lärm|überfüllt*|zu voll|zu heiß|zu kalt|klimaanlage|sitzplätze|müll|kakerlake*`,
    unless: `nicht schmutzig|nie schmutzig|kein dreck|sehr sauber|nicht laut|kein geruch`,
  },
}
