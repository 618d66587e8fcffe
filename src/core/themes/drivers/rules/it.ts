import type { DriverRules } from '../driver.ts'

/** Italian. */
export const IT: DriverRules = {
  'repeat-contact': {
    says: `più volte|diverse volte|molte volte|tante volte|svariate volte|seconda volta|terza volta|quarta volta|tre volte|quattro volte|cinque volte|ancora una volta|richiamare|richiamato|ho richiamato|continuare a chiamare|sollecit*|ancora irrisolto|non risolto|ancora non risolto|non è stato risolto|diverse chiamate|numerose chiamate|molte telefonate|varie mail`,
    unless: `senza richiamare|non ho dovuto richiamare`,
  },
  transfers: {
    says: `trasferit*|trasferire|passato da un|passata da un|passano da un|da un ufficio|da un reparto|altro ufficio|altro reparto|reparto sbagliato|ufficio sbagliato|diversi uffici|altro operatore|operatore diverso|rimbalzat*|rimbalzo|scaricabarile|non di nostra competenza|non è di competenza`,
    unless: `senza trasferi*|non sono stato trasferito|non mi hanno trasferito`,
  },
  'channel-switch': {
    says: `dovuto chiamare|dovuta chiamare|bisogna chiamare|devi chiamare|dovuto telefonare|dovuto scrivere|dovuto mandare una mail|rimandato al sito|rimandano al sito|dovuto andare in|andare in negozio|andare in filiale|andare in ufficio|non si può fare online|impossibile online|non è possibile online|per posta|raccomandata|chat ~6 telefono|chat ~6 chiamare|sito ~6 chiamare|app ~6 chiamare`,
    unless: `non ho dovuto chiamare|senza chiamare`,
  },
  'repeating-information': {
    says: `rispiegare|spiegare di nuovo|spiegare ogni volta|spiegare tutto|ripetere|ripetermi|ripetuto|stesse domande|stessi dati|stesse informazioni|stessa storia|ricominciare|da capo|da zero|spiegare ~4 volta|raccontare ~4 volta|raccontare ~4 capo|nessuna traccia`,
    unless: `non ho dovuto ripetere|senza ripetere|senza dover ripetere|da ripetere|esperienza da ripetere`,
  },
  'generic-service': {
    says: `risposta standard|risposte standard|risposta generica|risposte generiche|generic*|risposta automatica|risposte automatiche|mail automatica|messaggio automatico|copia e incolla|copia incolla|preconfezionat*|prestampat*|robot|bot|chatbot|copione|un numero|persona vera|operatore umano|non hanno letto`,
    unless: `nessun robot|non un robot|nessuna risposta automatica`,
  },
  waiting: {
    says: `attesa|attese|attendere|atteso|aspettare|aspettato|aspetto|aspettando|aspettiamo|coda|code|fila|file|in linea|troppo tempo|ore al telefono|settimane|mesi|lent*|lunghissim*|interminabil*`,
    unless: `nessuna attesa|senza attesa|senza attese|senza aspettare|poca attesa|breve attesa|attesa breve|attese brevi|non ho aspettato|non ho dovuto aspettare|non si aspetta|nessuna coda|senza coda|senza fila|nessuna fila|niente coda|niente attese`,
  },
  'price-billing': {
    says: `prezz*|caro|cara|cari|care|carissim*|costo|costi|costa|costos*|fattura|fatture|fatturazione|bolletta|bollette|addebit*|tariff*|commission*|canone|abbonamento|truffa|pagamento|pagamenti|spese|rincar*`,
    unless: `buon prezzo|ottimo prezzo|prezzo giusto|prezzi giusti|non è caro|senza spese|nessun costo`,
  },
  'refunds-returns': {
    says: `rimbors*|restituzion*|restituire|restituito|reso|resi|sostituzione|sostituire|indennizz*|risarciment*|soldi indietro|storno|nota di credito|annullament*|disdetta`,
    unless: `rimborso rapido|rimborsato subito|rimborso veloce|reso facile`,
  },
  delivery: {
    says: `consegn*|spedizion*|spedito|corriere|corrieri|pacco|pacchi|mai arrivato|non è arrivato|non è mai arrivato|mai ricevuto|tracciamento|tracking|in ritardo|ritardo`,
    unless: `consegna veloce|consegna rapida|spedizione veloce|spedizione rapida|consegna puntuale|nessun ritardo|senza ritardo`,
  },
  'product-fault': {
    says: `rotto|rotta|rotti|difettos*|difetto|difetti|danneggiat*|guasto|guasta|guasti|non funziona|non funzionava|smesso di funzionare|scarsa qualità|pessima qualità|cattiva qualità|perdita|fuori servizio|articolo sbagliato|prodotto sbagliato|pezzi mancanti|riparazion*`,
    unless: `nessun difetto|senza difetti|nessun guasto|nulla di rotto|mai guasto`,
  },
  'website-app': {
    says: `sito|sito web|app|applicazione|online|accesso|accedere|login|password|si blocca|crash|messaggio di errore|portale|browser|area clienti|area personale|aggiornamento`,
    unless: `ottima app|bella app|sito chiaro|app comoda|sito facile`,
  },
  'staff-attitude': {
    says: `maleducat*|scortes*|sgarbat*|arrogant*|antipatic*|prepotent*|aggressiv*|indifferen*|disinteress*|menefregh*|strafottent*|cafon*|riattaccato|chiuso il telefono|ignorat*|poco professional*|poco gentil*|poco cortes*|atteggiamento|mancanza di rispetto|irrispettos*|villan*`,
    unless: `nessuno scortese|mai scortese|non scortese|nessuno maleducato|mai maleducati`,
  },
  information: {
    says: `nessuna informazione|mancanza di informazioni|poche informazioni|informazioni sbagliate|informazioni errate|informazione sbagliata|informazioni false|non informat*|mai informat*|poco chiar*|non chiar*|confus*|contraddittori*|ingannevol*|comunicazione|non hanno spiegato|nessuna spiegazione|clausole|nessuna risposta|non avvisat*|nessun avviso|disinformazione`,
    unless: `buona comunicazione|comunicazione chiara|ottima comunicazione|per nulla confuso`,
  },
  booking: {
    says: `appuntament*|prenotazion*|prenotare|prenotato|prenotata|spostare la data|rinviat*|overbooking|calendario|turno`,
    unless: `facile da prenotare|prenotazione facile|appuntamento subito|prenotazione semplice`,
  },
  cleanliness: {
    says: `sporc*|sporcizia|sudici*|polver*|macchi*|muffa|muffe|puzza|puzzava|puzzo|odore|odori|bagno|bagni|toilette|servizi igienici|pulizia|non pulito|igiene|parcheggi*|rumor*|affollat*|troppo caldo|troppo freddo|aria condizionata|scarafagg*|spazzatura`,
    unless: `molto pulito|mai sporco|non sporco|nessun odore|nessun rumore|pulitissim*|per niente sporco`,
  },
}
