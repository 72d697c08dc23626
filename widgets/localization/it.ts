import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('it');

const mistake = 'Questa pagina ha inviato una richiesta non consentita\nÈ un errore della pagina, non tuo. Segnalalo a chi la gestisce.';

const noRole =
  'Non è stato possibile creare il ruolo necessario per unirsi\nChiedi iam:CreateServiceLinkedRole a chi gestisce le autorizzazioni di questo account, poi accetta di nuovo. Finora non è cambiato nulla.';

const throttled = 'Troppe richieste in una volta\nAttendi qualche secondo, poi riprova.';

const signIn = 'Non hai eseguito l’accesso\nAccedi, poi riprova.';

const noRoom =
  'L’organizzazione che invita non ha posto per questo account\nLa sua quota di account è esaurita. Chiedi al mittente di fare posto, poi accetta di nuovo. Qui non è cambiato nulla.';

const noPayment =
  'Questo account non ha un metodo di pagamento\nAggiungine uno nelle impostazioni di fatturazione, poi accetta di nuovo. Finora non è cambiato nulla.';

const dayFull =
  'Per oggi non sono possibili altri inviti\nLa tua organizzazione ha raggiunto il limite giornaliero. Ogni invito accettato fa posto a un altro; il resto si libera dopo 24 ore.';

const full =
  'La tua organizzazione non ha posto per un altro account\nI membri e gli inviti aperti esauriscono la quota di account. Annulla un invito aperto o chiedi ad AWS Support una quota più alta.';

/** Italian. */
export const it: Terms = {
  $code: 'it',
  $name: 'Italiano',
  $dir: 'ltr',

  // Everywhere
  unknown: 'L’operazione non è riuscita',
  optional: 'facoltativo',
  technicalDetails: 'Dettagli',
  tryAgain: 'Riprova',
  partMissing: 'Questa parte della pagina non è stata caricata\nControlla la connessione, poi riprova.',
  stale: 'Ultimo aggiornamento dei dati qui sotto: {time}.',
  loading: 'Caricamento degli inviti',
  refresh: 'Aggiorna',
  updated: (time: string) => `Aggiornato alle ore ${time}`,
  upToDate: 'L’elenco è aggiornato',
  notUpToDate: 'Non è stato possibile aggiornare l’elenco',
  restMissing: (count: number) =>
    plural(count, {
      one: 'È stato possibile recuperare solo # invito. Ce ne sono altri.',
      many: 'È stato possibile recuperare solo # di inviti. Ce ne sono altri.',
      other: 'È stato possibile recuperare solo # inviti. Ce ne sono altri.',
    }),
  message: 'Messaggio',
  status: 'Stato',
  recipient: 'Destinatario',
  sentAt: 'Inviato',
  sentWhen: 'Inviato: {time}',
  expiresAt: 'Scadenza',
  expiredAt: 'Scaduto',
  invitationId: 'ID invito',
  arn: 'ARN',
  errorCode: 'codice di errore',
  copyId: (name: string) => `Copia ${name}`,
  copied: 'Copiato',
  selected: 'Testo selezionato. Premi Ctrl+C o ⌘C per copiarlo.',
  OPEN: 'Aperto',
  SOON: 'In scadenza',
  ACCEPTED: 'Accettato',
  DECLINED: 'Rifiutato',
  CANCELED: 'Annullato',
  EXPIRED: 'Scaduto',
  stateUnknown: 'Sconosciuto',
  oneChanged: (recipient: string, state: string) => `Invito per ${recipient}: ${state}`,
  manyChanged: (count: number) => plural(count, { one: '# invito è cambiato', many: '# di inviti sono cambiati', other: '# inviti sono cambiati' }),
  added: (count: number) => plural(count, { one: '# nuovo invito', many: '# di nuovi inviti', other: '# nuovi inviti' }),
  notKept: 'Qui non verrà conservato nulla\nIl servizio che risponde tiene tutto solo in memoria: quando viene chiuso, i dati vanno persi.',

  // The form
  inviteHeading: 'Invita account AWS',
  recipients: 'Indirizzo e-mail o ID account',
  recipientsHint:
    'Indirizzo e-mail del proprietario o ID di 12 cifre. Per inserirne più di uno, separali con virgole, spazi o a capo, oppure incolla un elenco.',
  recipientsEntered: (count: number) => plural(count, { one: '# destinatario', many: '# di destinatari', other: '# destinatari' }),
  recipientsFaulty: (count: number) => plural(count, { one: '# da correggere', many: '# da correggere', other: '# da correggere' }),
  tokenHelp: 'Invio per modificare, Canc per rimuovere, tasti freccia per spostarsi.',
  editRecipient: (recipient: string) => `Modifica ${recipient}`,
  removeRecipient: (recipient: string) => `Rimuovi ${recipient}`,
  recipientRemoved: (recipient: string) => `${recipient} rimosso`,
  importCsv: 'Aggiungi da un file CSV',
  messageHint: 'Compare nell’e-mail di invito. L’account invitato lo vede anche accanto all’invito.',
  messageLong: (count: number) =>
    plural(count, {
      one: 'Il messaggio ha # carattere di troppo.',
      many: 'Il messaggio ha # di caratteri di troppo.',
      other: 'Il messaggio ha # caratteri di troppo.',
    }),
  charactersLeft: (count: number) =>
    plural(count, { one: '# carattere rimanente', many: '# di caratteri rimanenti', other: '# caratteri rimanenti' }),
  previewEmail: 'Anteprima dell’e-mail',
  addTags: 'Aggiungi tag',
  whatCounts:
    'Un invito occupa un posto nella tua quota di account non appena viene inviato, e lo libera quando viene rifiutato, annullato o scade dopo 15 giorni.',
  formReadonly: 'Da qui non è possibile inviare inviti.',
  copyCommand: 'Copia come comando AWS CLI',
  send: (count: number) =>
    count < 2 ? 'Invia invito' : plural(count, { one: 'Invia # invito', many: 'Invia # di inviti', other: 'Invia # inviti' }),
  sendSeveral: 'Invia inviti',
  retry: (count: number) =>
    plural(count, { one: 'Riprova # non riuscito', many: 'Riprova # non riusciti', other: 'Riprova # non riusciti' }),

  // The list
  listHeading: 'Inviti',
  listEmpty: 'Nessun invito per ora',
  listEmptyAdvice: 'Gli inviti che invii compaiono qui, dal più recente.',
  action: 'Azione',
  cancel: 'Annulla',
  cancelFor: (recipient: string) => `Annulla l’invito per ${recipient}`,
  resend: 'Invia di nuovo',
  resendTo: (recipient: string) => `Invia di nuovo a ${recipient}`,
  loadingMore: (count: number) => `Caricamento di altri inviti: finora ${figure(count)}`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'con un messaggio',

  // The inbox
  inboxHeading: 'Inviti aperti',
  signedIn: 'Accesso eseguito con l’account {account}',
  inboxEmpty: 'Nessun invito aperto',
  inboxEmptyAdvice: 'Se ne aspetti uno, chiedi al mittente quale account o indirizzo e-mail ha invitato.',
  linkMissing:
    'L’invito che cerchi non è qui\nForse è per un altro account, o è stato chiuso più di 30 giorni fa. Controlla con quale account hai eseguito l’accesso o chiedine uno nuovo al mittente.',
  invites: '{name} invita questo account a unirsi alla sua organizzazione',
  invitesOther: '{name} invita {recipient} a unirsi alla sua organizzazione',
  expires: 'Scade {time}',
  expiresSoon: 'In scadenza: {time}',
  invited: 'Account invitato',
  from: 'Mittente',
  organization: 'Organizzazione',
  features: 'Funzionalità',
  allFeatures: 'Tutte le funzionalità: fatturazione consolidata e policy che l’organizzazione può applicare a questo account',
  billingOnly: 'Solo fatturazione consolidata',
  accept: 'Accetta invito',
  acceptFrom: (sender: string) => `Accetta invito da ${sender}`,
  decline: 'Rifiuta',
  declineFrom: (sender: string) => `Rifiuta invito da ${sender}`,
  onlyLook: 'Qui puoi leggere questi inviti, ma non rispondere.',
  forAnother: 'Questo invito è per {recipient}, non per l’account con cui hai eseguito l’accesso. Per rispondere, accedi con l’account invitato.',
  aboutToDecline: 'Questo invito sta per essere rifiutato. Per rispondere diversamente, prima torna indietro.',
  outdated: 'Potrai rispondere non appena questa pagina sarà di nuovo aggiornata.',
  framed: 'Non è possibile accettare finché un altro sito mostra questa pagina all’interno della propria.',
  framedOpen: 'Apri in una nuova finestra',
  past: 'Inviti passati',
  leavesWhen: 'Scompare da questo elenco: {time}',
  leavesBy: 'Scompare da questo elenco al più tardi: {time}',
  retention: 'Gli inviti chiusi scompaiono da questo elenco dopo 30 giorni.',
  oneChangedFrom: (sender: string, state: string) => `Invito da ${sender}: ${state}`,

  // Everywhere
  noClient:
    'Qui non risponde nessun servizio\nPer chi sviluppa questa pagina: inserisci questo elemento in <organizations-provider> o imposta la sua proprietà client.',

  // The list
  notBefore: 'Gli inviti potranno essere annullati non appena questo elenco sarà di nuovo aggiornato.',
  readonlyHint: 'Qui gli inviti si possono solo consultare.',
  filterGroup: 'Filtro',
  filter: 'Filtra per destinatario, messaggio o ID',
  allStatuses: 'Tutti gli stati',
  matches: (count: number) => plural(count, { one: '# risultato', many: '# di risultati', other: '# risultati' }),
  searchingSoFar: (count: number) => `Ricerca tra quelli caricati finora (${figure(count)}); altri sono in arrivo.`,
  searchedOnly: (count: number) => `La ricerca riguarda solo quelli che è stato possibile recuperare (${figure(count)}).`,
  waiting: (count: number) =>
    plural(count, {
      one: '# altro comparirà quando il puntatore lascerà l’elenco.',
      many: '# altri compariranno quando il puntatore lascerà l’elenco.',
      other: '# altri compariranno quando il puntatore lascerà l’elenco.',
    }),
  clearFilter: 'Cancella filtro',
  noMatches: 'Nessun risultato',
  noMatchesAdvice: 'Nessun invito corrisponde al filtro.',
  export: 'Esporta',
  exportCsv: 'Esporta come CSV',
  exportName: 'inviti',
  exported: (count: number) => plural(count, { one: '# invito salvato', many: '# di inviti salvati', other: '# inviti salvati' }),
  notExported: 'Non è stato salvato nulla, perché non è stato possibile recuperare tutti gli inviti.',
  view: 'Vista',
  columns: 'Colonne',
  density: 'Spaziatura delle righe',
  comfortable: 'Ampia',
  compact: 'Compatta',
  sortedUp: (column: string) => `Ordinato per “${column}”, crescente`,
  sortedDown: (column: string) => `Ordinato per “${column}”, decrescente`,
  pages: 'Pagine',
  previous: 'Indietro',
  next: 'Avanti',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} di ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} di almeno ${figure(total)}`,
  pageSize: 'Dimensioni della pagina',
  perPage: (count: number) => `${figure(count)} per pagina`,
  select: (recipient: string) => `Seleziona l’invito per ${recipient}`,
  selectAll: 'Seleziona tutti gli inviti aperti in questa pagina',
  notSelectable: (status: string) => `È possibile annullare solo gli inviti aperti. Stato di questo: ${status}.`,
  nothingSelectable: 'È possibile annullare solo gli inviti aperti, e in questa pagina non ce ne sono.',
  selectedCount: (count: number) => plural(count, { one: '# selezionato', many: '# selezionati', other: '# selezionati' }),
  clearSelection: 'Deseleziona tutto',
  selectionCleared: 'Gli inviti sono stati deselezionati perché ora ne sono visualizzati altri.',
  cancelSeveral: (count: number) => plural(count, { one: 'Annulla # invito', many: 'Annulla # di inviti', other: 'Annulla # inviti' }),
  cancelSeveralHeading: (count: number) =>
    plural(count, { one: 'Annullare # invito?', many: 'Annullare # di inviti?', other: 'Annullare # inviti?' }),
  cancelSeveralBody:
    'Ogni destinatario viene avvisato via e-mail e può unirsi all’organizzazione solo se gli mandi un nuovo invito. I posti nella tua quota di account si liberano subito.',
  andMore: (count: number) => plural(count, { one: 'e # altro', many: 'e altri #', other: 'e altri #' }),
  undo: 'Torna indietro',
  undone: 'Tutto è come prima. Non è stato inviato nulla.',
  aboutToBeCanceled: 'Sta per essere annullato',
  cancelNow: 'Annulla ora',
  declineNow: 'Rifiuta ora',
  cancelsIn: (time: string) => `L’invito per {name} verrà annullato ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# invito verrà annullato ${time}.`, many: `# di inviti verranno annullati ${time}.`, other: `# inviti verranno annullati ${time}.` }),
  declinesIn: (time: string) => `L’invito da {name} verrà rifiutato ${time}.`,
  closedMeanwhile: (count: number) =>
    plural(count, {
      one: '# invito non si può più annullare.',
      many: '# di inviti non si possono più annullare.',
      other: '# inviti non si possono più annullare.',
    }),
  keepSeveral: 'Mantieni inviti',
  canceling: (current: number, total: number) => `Annullamento di ${figure(current)} su ${figure(total)}…`,
  canceledCount: (count: number) => plural(count, { one: '# invito annullato', many: '# di inviti annullati', other: '# inviti annullati' }),
  stillOpen: (count: number) =>
    plural(count, { one: '# invito è ancora aperto.', many: '# di inviti sono ancora aperti.', other: '# inviti sono ancora aperti.' }),
  notCanceled: (count: number) =>
    plural(count, {
      one: '# invito non è stato annullato',
      many: '# di inviti non sono stati annullati',
      other: '# inviti non sono stati annullati',
    }),
  retryCancel: (count: number) => plural(count, { one: 'Riprova (#)', many: 'Riprova (#)', other: 'Riprova (#)' }),
  filledIn: (recipient: string) => `${recipient} ora è nel modulo`,
  replaceHeading: 'Sostituire quanto inserito?',
  replaceBody: 'I destinatari, il messaggio e i tag nel modulo verranno sostituiti da quelli dell’altro invito.',
  keepDraft: 'Mantieni',
  replaceDraft: 'Sostituisci',
  noMessage: 'Nessuno',
  expiresUnanswered: 'Scade se nessuno risponde',
  seenHere: 'rilevato qui per la prima volta: {time}',
  timeUnknown: 'Data non registrata',
  leavesList: 'Scompare da questo elenco',
  leavesListLatest: 'Scompare da questo elenco al più tardi',
  nextHeading: 'Che cosa puoi fare adesso',
  nextAccess:
    'La tua organizzazione non ha ancora l’accesso amministrativo a questo account. Se lo desideri, chi amministra l’account può crearvi il ruolo {role}. È facoltativo: la fatturazione consolidata e le policy funzionano anche senza.',
  nextShow: 'Come creare il ruolo',
  nextWhere: 'Accedi all’account invitato, {recipient}, come amministratore ed esegui questi comandi, ad esempio in AWS CloudShell.',
  nextCreate: 'Crea il ruolo. Considera attendibile il tuo account di gestione, {account}.',
  createCommand: 'comando che crea il ruolo',
  nextAttach: 'Concedigli l’accesso amministrativo.',
  attachCommand: 'comando che concede l’accesso al ruolo',
  nextTrust: 'Se invece crei il ruolo nella console IAM, questa è la sua policy di attendibilità:',
  trustPolicy: 'policy di attendibilità',
  nextMeaning:
    'Da quel momento, chiunque possa assumere il ruolo {role} da {account} può fare qualsiasi cosa in questo account. Se è troppo, assegna al ruolo una policy più restrittiva; per revocare l’accesso, elimina il ruolo.',

  // Questions
  keep: 'Mantieni invito',
  close: 'Chiudi',
  cancelHeading: 'Annullare l’invito?',
  cancelBody:
    '{name} viene avvisato via e-mail e può unirsi all’organizzazione solo se mandi un nuovo invito. Il posto nella tua quota di account si libera subito.',
  cancelInvitation: 'Annulla invito',
  notNow: 'Non ora',
  disguised: 'Guarda con attenzione: questo nome o indirizzo contiene lettere che si possono confondere con altre.',
  acceptHeading: 'Accettare questo invito?',
  acceptBody: 'Questo account, {recipient}, si unisce a {organization}, l’organizzazione di {name} ({email}).',
  acceptPays: '{name} paga dal momento in cui accetti.',
  acceptPaysBody: 'L’account di gestione è responsabile di tutti gli addebiti. Il metodo di pagamento di questo account non viene più utilizzato.',
  acceptKeep: 'Prima scarica ciò che vuoi conservare',
  acceptKeepBody: 'La cronologia di fatturazione e i report restano all’account che ha pagato finora.',
  acceptKeepUsage: 'Report di costi e utilizzo',
  acceptKeepDetailed: 'Report di fatturazione dettagliati',
  acceptKeepExplorer: 'Report di Cost Explorer',
  acceptElse: 'Che cos’altro cambia',
  acceptCosts: 'Dati sui costi',
  acceptCostsBody:
    'Un membro vede i dati di costi e utilizzo del periodo trascorso in questa organizzazione, non in una precedente. Se la lascia, non li vede più finché non rientra.',
  acceptOne: 'Una sola',
  acceptOneBody: 'Un account può essere in una sola organizzazione, quindi non è possibile accettare altri inviti.',
  acceptAccess: 'Controllo',
  acceptAccessBody: 'L’organizzazione non ottiene automaticamente l’accesso amministrativo.',
  acceptRole: 'Ruolo',
  acceptRoleBody: 'AWS crea qui il ruolo collegato ai servizi {role}, per funzionare con gli altri suoi servizi. Per questo ti serve {permission}.',
  acknowledge: 'Ho capito che d’ora in poi paga {name} e ho scaricato ciò che voglio conservare.',
  acknowledgeMissing: 'Seleziona questa casella per accettare.',
  covered: 'Qualcosa copre questa domanda. Potrai accettare quando sarà interamente visibile.',
  stopWaiting: 'Non attendere oltre',
  takesLong: 'L’operazione richiede più tempo del solito. Anche se non attendi oltre, potrebbe comunque essere completata.',
  accepting: 'Accettazione in corso…',
  declineHeading: 'Rifiutare questo invito?',
  declineBody: '{name} viene avvisato via e-mail. Questo account resta com’è e in seguito potrà unirsi all’organizzazione solo con un nuovo invito.',
  declineInvitation: 'Rifiuta invito',

  // The member
  owner: 'Proprietario',
  joined: 'Questo account ora è membro',
  joinedMail: '{email} e il proprietario di questo account vengono avvisati via e-mail.',
  member: 'Questo account è membro di un’organizzazione',
  manages: 'Questo account gestisce un’organizzazione',
  managesBody: 'Può unirsi a un’altra organizzazione solo dopo che la propria è stata eliminata.',
  paysNow: 'Chi paga',
  paysNowBody: '{name} paga tutti gli addebiti di questo account.',
  memberMore: 'Che cosa è cambiato e come lasciare l’organizzazione',
  leftPayment: 'Il metodo di pagamento di questo account non viene più utilizzato.',
  leftRole: 'In questo account è presente il ruolo collegato ai servizi {role}, affinché AWS Organizations possa funzionare con altri servizi.',
  leftAccess: 'Con ciò l’organizzazione non ha ottenuto l’accesso amministrativo.',
  mistake: 'Se è stato un errore',
  mistakeBody:
    'Chiedi a {email} di rimuovere questo account dall’organizzazione, oppure lasciala tu con l’autorizzazione {permission}. Da quel momento l’account paga per sé, quindi ha bisogno di un metodo di pagamento, e non vede più i dati di costi e utilizzo del periodo in cui è stato membro.',

  // The form
  formNotManagement:
    'Questo non è l’account di gestione\nGli inviti partono dall’account di gestione dell’organizzazione. Accedi con quell’account per inviare ciò che inserisci qui.',
  formNotInUse:
    'Questo account non è in nessuna organizzazione\nGli inviti partono dall’account di gestione di un’organizzazione. Accedi con uno di questi oppure crea prima un’organizzazione.',
  dropHere: 'Rilascia qui indirizzi o un file CSV',
  placesLeft: (left: number, of: number) => `Posti liberi: ${figure(left)} su ${figure(of)}`,
  todayLeft: (left: number, of: number) => `Inviti rimasti per oggi: ${figure(left)} su ${figure(of)}`,
  accountsUsed: (count: number) => plural(count, { one: '# account', many: '# di account', other: '# account' }),
  openUsed: (count: number) => plural(count, { one: '# invito aperto', many: '# di inviti aperti', other: '# inviti aperti' }),
  todayUsed: (count: number) =>
    plural(count, { one: '# inviato nelle ultime 24 ore', many: '# inviati nelle ultime 24 ore', other: '# inviati nelle ultime 24 ore' }),
  quotaUnknown: 'Senza l’autorizzazione {permission} qui non è possibile sapere quanto spazio resta.',
  quotaFailed: 'Non è stato possibile chiedere quanto spazio resta.',
  roomFor: (room: number, recipients: number) =>
    plural(room, {
      one: `Posto per # destinatario su ${figure(recipients)}`,
      many: `Posto per # di destinatari su ${figure(recipients)}`,
      other: `Posto per # destinatari su ${figure(recipients)}`,
    }),
  tokenSent: 'inviato',
  recipientMissing: 'Inserisci almeno un indirizzo e-mail o un ID account.',
  recipientInvalid: 'Non è né un ID account di 12 cifre né un indirizzo e-mail (nome@host).',
  recipientDigits: (count: number) =>
    plural(count, {
      one: 'Qui c’è # cifra; un ID account ne ha 12. I fogli di calcolo eliminano gli zeri iniziali.',
      many: 'Qui ci sono # di cifre; un ID account ne ha 12. I fogli di calcolo eliminano gli zeri iniziali.',
      other: 'Qui ci sono # cifre; un ID account ne ha 12. I fogli di calcolo eliminano gli zeri iniziali.',
    }),
  recipientRounded: 'Un foglio di calcolo ha arrotondato questo ID account. Imposta la colonna come testo, poi copialo di nuovo.',
  recipientLong: (count: number) => `L’indirizzo e-mail di un account AWS ha al massimo 64 caratteri; questo ne ha ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `L’indirizzo e-mail di un account AWS contiene solo lettere non accentate, cifre e segni comuni, non “${sign}” (${code}).`,
  recipientUnseen: (_sign: string, code: string) => `Contiene un carattere invisibile: ${code}. Eliminalo o digita di nuovo l’indirizzo.`,
  recipientTwice: 'Questo destinatario è già nell’elenco.',
  recipientOwn: 'Questo è l’account di gestione della tua organizzazione.',
  recipientMember: 'Questo account è già membro della tua organizzazione.',
  recipientOpen: (sent: string, expires: string) => `Già invitato (${sent}). L’invito è ancora aperto (scadenza: ${expires}).`,
  viewInvitation: 'Vedi l’invito',
  recipientUnknown:
    'Non è arrivata alcuna risposta: l’invito potrebbe essere stato inviato. Controlla l’elenco prima di rimuovere il destinatario. Un nuovo tentativo controlla prima l’elenco e non invia mai un secondo invito.',
  recipientMixed: 'Il dominio mescola lettere di alfabeti diversi e potrebbe spacciarsi per un altro. Controllalo lettera per lettera.',
  recipientForeign: 'Il dominio è scritto in un altro alfabeto e potrebbe spacciarsi per un altro. Assicurati di conoscerlo.',
  recipientsAdded: (count: number) =>
    plural(count, { one: '# destinatario aggiunto', many: '# di destinatari aggiunti', other: '# destinatari aggiunti' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'Nella tua quota di account non c’è più posto. Annulla inviti aperti o chiedi ad AWS una quota più alta.'
      : plural(over, {
          one: `La tua quota di account basta solo per ${figure(room)} di questi. Rimuovi # destinatario, annulla un invito aperto o chiedi ad AWS una quota più alta.`,
          many: `La tua quota di account basta solo per ${figure(room)} di questi. Rimuovi # di destinatari, annulla inviti aperti o chiedi ad AWS una quota più alta.`,
          other: `La tua quota di account basta solo per ${figure(room)} di questi. Rimuovi # destinatari, annulla inviti aperti o chiedi ad AWS una quota più alta.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Oggi non è possibile inviare altri inviti. Quelli inviati smettono di contare dopo 24 ore, o non appena vengono accettati.'
      : plural(over, {
          one: `Il limite di oggi basta solo per ${figure(room)} di questi. Rimuovi # destinatario e invitalo domani.`,
          many: `Il limite di oggi basta solo per ${figure(room)} di questi. Rimuovi # di destinatari e invitali domani.`,
          other: `Il limite di oggi basta solo per ${figure(room)} di questi. Rimuovi # destinatari e invitali domani.`,
        }),
  tags: 'Tag',
  tagsHint: 'Aggiunti a ogni account dopo che si è unito all’organizzazione. Un valore può restare vuoto.',
  tagNumber: (number: number) => `Tag ${figure(number)}`,
  tagKey: 'Chiave',
  tagValue: 'Valore',
  addTag: 'Aggiungi tag',
  removeTag: (key: string) => `Rimuovi il tag ${key}`,
  tagRemoved: (key: string) => `Tag ${key} rimosso`,
  tagsLeft: (count: number) =>
    plural(count, { one: 'Puoi aggiungere ancora # tag', many: 'Puoi aggiungere ancora # di tag', other: 'Puoi aggiungere ancora # tag' }),
  tagsMany: (most: number, over: number) => `Un account può avere ${figure(most)} tag. Rimuovine ${figure(over)}.`,
  tagKeyMissing: 'Inserisci una chiave per questo valore.',
  tagKeyReserved: 'Le chiavi non possono iniziare con aws:, un prefisso riservato.',
  tagKeyTwice: 'Un altro tag ha già questa chiave.',
  tagKeyLong: 'Una chiave può avere al massimo 128 caratteri.',
  tagKeySigns: 'Una chiave può contenere lettere, cifre, spazi e _ . : / = + - @',
  tagValueLong: 'Un valore può avere al massimo 256 caratteri.',
  tagValueSigns: 'Un valore può contenere lettere, cifre, spazi e _ . : / = + - @',
  problems: (count: number) => plural(count, { one: 'C’è # problema', many: 'Ci sono # di problemi', other: 'Ci sono # problemi' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'Invio in corso…' : `Invio di ${figure(current)} su ${figure(total)}…`),
  keepOpen: 'Tieni aperta questa pagina fino al termine dell’invio.',
  continuing: (time: string) => `Troppi in una volta. Si riprende tra ${time}`,
  stop: 'Interrompi',
  stopping: 'Interruzione in corso…',
  stoppingAdvice: 'Prima viene completato l’invito in corso.',
  stopped: 'Interrotto',
  stoppedAdvice: (left: number) =>
    plural(left, {
      one: '# destinatario è ancora nel modulo.',
      many: '# di destinatari sono ancora nel modulo.',
      other: '# destinatari sono ancora nel modulo.',
    }),
  sentTo: (recipient: string) => `Invito inviato a ${recipient}`,
  sent: (count: number) => plural(count, { one: '# invito inviato', many: '# di inviti inviati', other: '# inviti inviati' }),
  sentAdvice: (count: number) =>
    plural(count, {
      one: 'Il proprietario riceve un’e-mail e ha 15 giorni per rispondere.',
      many: 'Ogni proprietario riceve un’e-mail e ha 15 giorni per rispondere.',
      other: 'Ogni proprietario riceve un’e-mail e ha 15 giorni per rispondere.',
    }),
  notSent: (count: number) =>
    plural(count, {
      one: '# invito non è stato inviato',
      many: '# di inviti non sono stati inviati',
      other: '# inviti non sono stati inviati',
    }),
  notSentAdvice: 'Il motivo è indicato accanto a ogni destinatario. Correggi o rimuovi ciò che non può essere inviato, poi riprova.',
  draftRestored: 'Bozza ripristinata',
  draftDiscard: 'Elimina bozza',
  draftDiscarded: 'Bozza eliminata',
  draftUndo: 'Annulla eliminazione',
  draftOffered: 'Esiste una bozza precedente',
  draftRestore: 'Ripristinala',
  preview: 'L’e-mail come la vedrà chi la riceve',
  previewInviter: 'Il tuo account di gestione',
  previewOrganization: 'che gestisci',
  previewRecipient: 'ogni destinatario',
  previewTo: 'A: {recipient}',
  previewSubject: '{inviter} invita il tuo account a unirsi all’organizzazione {organization}',
  previewLead: '{inviter} desidera che il tuo account AWS diventi membro dell’organizzazione {organization}. La decisione spetta a te.',
  previewMessage: '{inviter} scrive:',
  previewClosing: 'Finché non rispondi, non cambia nulla. Senza una risposta, l’invito scade dopo 15 giorni.',
  command: 'Comandi AWS CLI',
  commandHint: (count: number) =>
    plural(count, {
      one: 'Esegue lo stesso invio con AWS CLI in una shell POSIX come bash o zsh.',
      many: 'Esegue lo stesso invio con AWS CLI in una shell POSIX come bash o zsh: # di comandi, uno per ogni destinatario.',
      other: 'Esegue lo stesso invio con AWS CLI in una shell POSIX come bash o zsh: # comandi, uno per ogni destinatario.',
    }),
  commandMissing: 'Inserisci prima un destinatario: ognuno diventa un comando.',
  commandFlawed: 'Correggi prima il messaggio e i tag: così come sono, AWS li rifiuterebbe.',
  csvHeading: 'Aggiungi destinatari da un file CSV',
  csvFrom: (file: string) => `Destinatari in ${file}`,
  csvIntroduction:
    'Un destinatario per riga, in qualsiasi colonna: un indirizzo e-mail o un ID account di 12 cifre. Vedrai il contenuto del file prima che venga aggiunto qualcosa.',
  csvLimits: (megabytes: number, recipients: number) =>
    `Fino a ${figure(megabytes)}\u00a0MB e ${figure(recipients)} destinatari. Il file resta in questo browser.`,
  csvChoose: 'Scegli un file',
  csvOther: 'Scegli un altro file',
  csvTemplate: 'Scarica un modello',
  csvTemplateText:
    'Indirizzo e-mail o ID account;Commento\r\nowner@example.com;Sostituisci queste righe con le tue\r\n111122223333;Va bene anche un ID account\r\n',
  csvLarge: (file: string) => `${file} supera 1\u00a0MB. Dividi il file o togli ciò che non serve.`,
  csvEmpty: (file: string) => `${file} è vuoto.`,
  csvBinary: (file: string) => `${file} non è un file CSV, ma una cartella di lavoro o altro. Salvalo prima come “CSV UTF-8”.`,
  csvEncoding: (file: string) => `${file} non è codificato in UTF-8. Salvalo prima come “CSV UTF-8”.`,
  csvUnreadable: (file: string) => `Non è stato possibile leggere ${file}. Sceglilo di nuovo.`,
  csvSeveral: () => 'È possibile aggiungere un solo file alla volta.',
  csvColumn: (number: number) => `Colonna ${figure(number)}`,
  csvRecipients: 'I destinatari sono in',
  csvHeader: 'La prima riga contiene i nomi delle colonne',
  csvPreview: 'Contenuto del file',
  csvLine: 'Riga',
  csvResult: 'Risultato',
  csvAdds: 'Verrà aggiunto',
  csvMalformed: 'In questa riga le virgolette non corrispondono.',
  csvMalformedLines: (from: number, to: number) => `Mancano delle virgolette, quindi le righe da ${figure(from)} a ${figure(to)} vengono lette come una sola.`,
  csvBlank: 'Nulla in questa colonna.',
  csvExcess: (most: number) => `Più di ${figure(most)} destinatari. Invia prima questi, poi aggiungi gli altri.`,
  csvUsable: (count: number) =>
    plural(count, { one: '# destinatario verrà aggiunto.', many: '# di destinatari verranno aggiunti.', other: '# destinatari verranno aggiunti.' }),
  csvUnusable: (count: number) =>
    plural(count, {
      one: '# voce no; il motivo è indicato accanto.',
      many: '# di voci no; il motivo è indicato accanto a ciascuna.',
      other: '# voci no; il motivo è indicato accanto a ciascuna.',
    }),
  csvAdd: (count: number) =>
    plural(count, { one: 'Aggiungi # destinatario', many: 'Aggiungi # di destinatari', other: 'Aggiungi # destinatari' }),

  // Refusals
  AWSOrganizationsNotInUseException:
    'Questo account non è in nessuna organizzazione\nAccedi con l’account di gestione di un’organizzazione oppure crea prima un’organizzazione.',
  AccessDeniedException:
    'Questo account non è autorizzato a farlo\nL’account di gestione invia, elenca e annulla gli inviti; l’account invitato vi risponde. Se questo è l’account giusto, chiedi l’autorizzazione {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'Questo account non esiste\nControlla l’ID account.',
  AccountOwnerNotVerifiedException:
    'Verifica prima l’indirizzo e-mail dell’account di gestione\nGli inviti potranno essere inviati dopo che il proprietario avrà aperto il link nell’e-mail di verifica. Il link vale 24 ore e l’e-mail può metterci un po’ ad arrivare. Tutto ciò che hai inserito viene conservato.',
  AlreadyInOrganizationException: 'Questo account è già in un’organizzazione\nPrima deve lasciarla.',
  ChildNotFoundException: 'Questo account non esiste nell’organizzazione\nControlla l’ID account.',
  ConcurrentModificationException: 'Qualcun altro ha apportato una modifica nello stesso momento\nQui non è stato modificato nulla. Riprova.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'L’account non può ancora lasciare la sua organizzazione\nGli manca ciò che serve a un account autonomo, ad esempio le informazioni di contatto.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'L’organizzazione è troppo grande per passare da qui a tutte le funzionalità\nContatta AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Qui non è disponibile la sola fatturazione consolidata\nCrea l’organizzazione con tutte le funzionalità.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'L’account di gestione non ha un metodo di pagamento\nAggiungine uno nelle sue impostazioni di fatturazione, poi riprova.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Troppi tag\nUn account può averne al massimo 50. Rimuovine alcuni, poi invia di nuovo.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'L’account non ha un metodo di pagamento\nAggiungine uno nelle sue impostazioni di fatturazione, poi riprova.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'L’account non può ancora lasciare la sua organizzazione\nUn account creato al suo interno deve attendere qualche giorno. Riprova più tardi.',
  CreateAccountStatusNotFoundException: 'Questa richiesta non esiste\nControlla il suo ID.',
  DuplicateHandshakeException: 'C’è già un invito aperto\nAttendi una risposta oppure annulla quello aperto prima di inviarne un altro.',
  FinalizingOrganizationException:
    'La tua organizzazione è ancora in fase di configurazione\nRiprova tra un po’; può richiedere fino a un’ora. Se ci vuole di più, contatta AWS Support. Tutto ciò che hai inserito viene conservato.',
  HandshakeAlreadyInStateException: 'È già stato fatto\nQui non resta altro da fare.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'L’account è già membro di un’organizzazione\nDeve lasciarla prima di potersi unire a un’altra.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Gli inviti sono sospesi\nLa tua organizzazione sta passando a tutte le funzionalità. Invita di nuovo quando avrà finito.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'L’organizzazione che invita deve verificare il suo indirizzo e-mail\nChiedi al proprietario del suo account di gestione di farlo, poi accetta di nuovo.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'L’organizzazione ha già tutte le funzionalità\nQui non resta altro da fare.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'L’account e l’organizzazione non hanno lo stesso venditore\nEntrambi devono avere lo stesso venditore AWS e la stessa partizione (commerciale, Cina o GovCloud). Qui non è possibile modificarlo.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'L’organizzazione sta già passando a tutte le funzionalità\nAttendi che tutti i membri abbiano risposto.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'L’account non ha un metodo di pagamento\nAggiungine uno nelle sue impostazioni di fatturazione, poi riprova.',
  HandshakeNotFoundException:
    'Questo invito non c’è più\nForse è stato inviato a un altro account, o è stato chiuso più di 30 giorni fa. Se ti serve ancora, chiedine uno nuovo al mittente.',
  InvalidHandshakeTransitionException:
    'Questo invito è già chiuso\nHa ricevuto risposta, è stato annullato o è scaduto. Solo un nuovo invito può cambiare le cose.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Due tag hanno la stessa chiave\nAssegna a ogni tag una chiave diversa.',
  'InvalidInputException.INPUT_REQUIRED': 'Manca qualcosa\nCompila i campi obbligatori.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Nessun account AWS può avere questo indirizzo e-mail\nControlla come è scritto.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'L’elenco è cambiato troppo per continuare\nAggiornalo.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'Questa voce non può essere invitata\nInserisci un indirizzo e-mail o un ID account di 12 cifre.',
  'InvalidInputException.INVALID_PATTERN':
    'Qualcosa non ha la forma prevista\nControlla che destinatario, messaggio e tag non contengano caratteri insoliti.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Una chiave di tag è riservata\nLe chiavi non possono iniziare con aws:.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Qualcosa è troppo lungo\nAccorcia il messaggio o i tag.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Qualcosa è troppo corto\nControlla il destinatario e i tag.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED':
    'Questo account non può essere invitato\nForse non esiste un account con questo ID. Controlla le 12 cifre.',
  MasterCannotLeaveOrganizationException:
    'Questo account gestisce una propria organizzazione\nPuò unirsi a un’altra solo dopo che la propria organizzazione è stata eliminata.',
  OrganizationNotEmptyException: 'L’organizzazione ha ancora dei membri\nPrima rimuovili.',
  ServiceException: 'Il servizio ha un problema\nRiprova tra un momento.',
  TargetNotFoundException: 'Questo account, unità o root non esiste\nControlla il suo ID.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Questo account qui non è noto\nAccedi di nuovo o controlla quale account usa la pagina.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'L’account non può ancora lasciare la sua organizzazione\nPrima occorre verificare il suo numero di telefono, nelle impostazioni dell’account.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'L’account è amministratore delegato di un servizio\nL’organizzazione deve revocargli questo incarico prima che possa lasciarla.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'Il metodo di pagamento dell’account non può essere utilizzato\nScegline un altro nelle sue impostazioni di fatturazione, poi riprova.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'I tag violano le regole della tua organizzazione\nLa sua policy di tag indica quali chiavi e valori sono consentiti. Correggi i tag, poi invia di nuovo.',
  ConstraintViolationException:
    'Una regola di AWS Organizations non lo consente\nIl codice in “Dettagli” indica la regola. AWS Support può dirti che cosa serve.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Questo account ha cambiato organizzazione solo di recente\nAttendi qualche giorno, poi riprova.',
  HandshakeConstraintViolationException:
    'Una regola sugli inviti non lo consente\nIl codice in “Dettagli” indica la regola. AWS Support può dirti che cosa serve.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException:
    'AWS Organizations non offre questa operazione nella regione richiesta\nChiedi a chi gestisce questa pagina di usare un’altra regione.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'La sessione è scaduta\nAccedi di nuovo, poi ripeti l’operazione.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'Non hai l’autorizzazione per accettare inviti per questo account\nChiedi {permission} a chi gestisce le sue autorizzazioni. Finora non è cambiato nulla.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'È troppo presto per passare a questa organizzazione\nQuesto account o l’organizzazione che invita deve prima avere qualche giorno di vita. Riprova più tardi.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Questo account è già in un’organizzazione\nUn account può essere in una sola. Deve lasciarla prima di poter accettare.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Questo account non può unirsi a quell’organizzazione\nHanno venditori AWS diversi, o sono in partizioni diverse (commerciale, Cina, GovCloud). Qui non si può fare nulla; avvisa il mittente.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Nel frattempo questo invito è stato accettato\nQualcuno ha risposto per questo account, che ora è membro.',
  'AcceptHandshake.CANCELED':
    'Nel frattempo questo invito è stato annullato\nIl mittente lo ha ritirato e questo account non si è unito. Se non era intenzionale, chiedine uno nuovo al mittente.',
  'AcceptHandshake.DECLINED':
    'Nel frattempo questo invito è stato rifiutato\nQualcuno ha risposto per questo account. Se è stato un errore, chiedine uno nuovo al mittente.',
  'AcceptHandshake.EXPIRED': 'Questo invito è scaduto\nSi poteva rispondere per 15 giorni. Chiedine uno nuovo al mittente.',
  'DeclineHandshake.AccessDeniedException':
    'Non hai l’autorizzazione per rifiutare inviti per questo account\nChiedi {permission} a chi gestisce le sue autorizzazioni.',
  'DeclineHandshake.ACCEPTED': 'Nel frattempo questo invito è stato accettato\nQuesto account ora è membro e non c’è più nulla da rifiutare.',
  'DeclineHandshake.CANCELED': 'Nel frattempo questo invito è stato annullato\nIl mittente lo ha ritirato e non c’è più nulla da rifiutare.',
  'DeclineHandshake.DECLINED':
    'Nel frattempo questo invito è stato rifiutato\nQualcuno ha risposto per questo account e non c’è più nulla da rifiutare.',
  'DeclineHandshake.EXPIRED': 'Questo invito è scaduto\nNon c’è più nulla da rifiutare.',
  'CancelHandshake.AccessDeniedException':
    'Non hai l’autorizzazione per annullare inviti\nPuò farlo solo l’account di gestione. Se hai eseguito l’accesso con quello, chiedi l’autorizzazione {permission}.',
  'CancelHandshake.ACCEPTED':
    'Nel frattempo questo invito è stato accettato\nL’account ora è membro. Per separartene, rimuovilo dalla tua organizzazione.',
  'CancelHandshake.CANCELED':
    'Nel frattempo questo invito è stato annullato\nNon c’è più nulla da annullare, e il suo posto nella tua quota di account è di nuovo libero.',
  'CancelHandshake.DECLINED':
    'Nel frattempo questo invito è stato rifiutato\nNon c’è più nulla da annullare, e il suo posto nella tua quota di account è di nuovo libero.',
  'CancelHandshake.EXPIRED': 'Questo invito è scaduto\nNon c’è più nulla da annullare, e il suo posto nella tua quota di account è di nuovo libero.',
  'InviteAccountToOrganization.AccessDeniedException':
    'Non hai l’autorizzazione per inviare inviti\nPuò farlo solo l’account di gestione. Se hai eseguito l’accesso con quello, chiedi l’autorizzazione {permission}.',
  'ListHandshakesForAccount.AccessDeniedException':
    'Non hai l’autorizzazione per vedere gli inviti di questo account\nChiedi {permission} a chi gestisce le sue autorizzazioni.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Solo l’account di gestione può vedere questi inviti\nAccedi con l’account di gestione dell’organizzazione. Se è già questo, chiedi l’autorizzazione {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Questo account non è in nessuna organizzazione\nGli inviti partono dall’account di gestione di un’organizzazione. Accedi con uno di questi oppure crea prima un’organizzazione.',

  network: 'Il servizio non è raggiungibile\nControlla la connessione, poi riprova.',
  timeout: 'La risposta non è arrivata in tempo\nL’operazione potrebbe essere riuscita comunque: controlla l’elenco prima di riprovare.',
};
