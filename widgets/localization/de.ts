import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('de');

const mistake = 'Diese Seite hat etwas angefragt, was nicht erlaubt ist\nDas ist ein Fehler der Seite, nicht Ihrer. Geben Sie dem Betreiber der Seite Bescheid.';

const noRole =
  'Die Rolle, die für den Beitritt nötig ist, konnte nicht erstellt werden\nWer die Berechtigungen dieses Kontos verwaltet, kann Ihnen iam:CreateServiceLinkedRole erteilen. Nehmen Sie die Einladung dann erneut an. Bisher hat sich nichts geändert.';

const throttled = 'Zu viele Anfragen auf einmal\nWarten Sie ein paar Sekunden und versuchen Sie es dann erneut.';

const signIn = 'Sie sind nicht angemeldet\nMelden Sie sich an und versuchen Sie es dann erneut.';

const noRoom =
  'Die einladende Organisation hat keinen Platz für dieses Konto\nDas Kontokontingent der Organisation ist ausgeschöpft. Bitten Sie den Absender, Platz zu schaffen, und nehmen Sie die Einladung dann erneut an. Hier hat sich nichts geändert.';

const noPayment =
  'Für dieses Konto ist keine Zahlungsmethode hinterlegt\nFügen Sie in den Fakturierungseinstellungen eine hinzu und nehmen Sie die Einladung dann erneut an. Bisher hat sich nichts geändert.';

const dayFull =
  'Heute sind keine weiteren Einladungen möglich\nIhre Organisation hat ihr Tageslimit erreicht. Jede angenommene Einladung macht Platz für eine weitere; der Rest wird nach 24 Stunden frei.';

const full =
  'Ihre Organisation hat keinen Platz für ein weiteres Konto\nMitglieder und offene Einladungen schöpfen das Kontokontingent aus. Ziehen Sie eine offene Einladung zurück oder beantragen Sie beim AWS Support ein höheres Kontingent.';

/** German. */
export const de: Terms = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  // Everywhere
  unknown: 'Das hat nicht funktioniert',
  optional: 'optional',
  technicalDetails: 'Details',
  tryAgain: 'Erneut versuchen',
  partMissing: 'Dieser Teil der Seite wurde nicht geladen\nPrüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
  stale: 'Sie sehen unten den Stand vom {time}.',
  loading: 'Einladungen werden geladen',
  refresh: 'Aktualisieren',
  updated: (time: string) => `Aktualisiert um ${time}`,
  upToDate: 'Die Liste ist aktuell',
  notUpToDate: 'Die Liste konnte nicht aktualisiert werden',
  restMissing: (count: number) =>
    plural(count, { one: 'Nur # Einladung konnte abgerufen werden. Es gibt noch weitere.', other: 'Nur # Einladungen konnten abgerufen werden. Es gibt noch weitere.' }),
  message: 'Nachricht',
  status: 'Status',
  recipient: 'Empfänger',
  sentAt: 'Gesendet',
  sentWhen: 'Gesendet: {time}',
  expiresAt: 'Läuft ab',
  expiredAt: 'Abgelaufen',
  invitationId: 'Einladungs-ID',
  arn: 'ARN',
  errorCode: 'Fehlercode',
  copyId: (name: string) => `${name} kopieren`,
  copied: 'Kopiert',
  selected: 'Markiert. Drücken Sie Strg+C oder ⌘C zum Kopieren.',
  OPEN: 'Offen',
  SOON: 'Läuft bald ab',
  ACCEPTED: 'Angenommen',
  DECLINED: 'Abgelehnt',
  CANCELED: 'Zurückgezogen',
  EXPIRED: 'Abgelaufen',
  stateUnknown: 'Unbekannt',
  oneChanged: (recipient: string, state: string) => `Einladung an ${recipient}: ${state}`,
  manyChanged: (count: number) => plural(count, { one: '# Einladung hat sich geändert', other: '# Einladungen haben sich geändert' }),
  added: (count: number) => plural(count, { one: '# neue Einladung', other: '# neue Einladungen' }),
  notKept:
    'Hier bleibt nichts gespeichert\nDer Service dahinter hält alles nur im Arbeitsspeicher. Sobald er geschlossen wird, sind alle Daten weg.',

  // The form
  inviteHeading: 'AWS-Konten einladen',
  recipients: 'E-Mail-Adresse oder Konto-ID',
  recipientsHint:
    'E-Mail-Adresse des Kontoinhabers oder 12-stellige ID. Trennen Sie mehrere durch Kommas, Leerzeichen oder Zeilenumbrüche, oder fügen Sie eine Liste ein.',
  recipientsEntered: (count: number) => plural(count, { one: '# Empfänger', other: '# Empfänger' }),
  recipientsFaulty: (count: number) => plural(count, { one: '# mit Problem', other: '# mit Problemen' }),
  tokenHelp: 'Mit der Eingabetaste bearbeiten, mit Entf entfernen, mit den Pfeiltasten wechseln.',
  editRecipient: (recipient: string) => `${recipient} bearbeiten`,
  removeRecipient: (recipient: string) => `${recipient} entfernen`,
  recipientRemoved: (recipient: string) => `${recipient} entfernt`,
  importCsv: 'Aus CSV-Datei hinzufügen',
  messageHint: 'Steht in der Einladungs-E-Mail. Das eingeladene Konto sieht die Nachricht auch bei der Einladung.',
  messageLong: (count: number) => plural(count, { one: 'Die Nachricht ist um # Zeichen zu lang.', other: 'Die Nachricht ist um # Zeichen zu lang.' }),
  charactersLeft: (count: number) => plural(count, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
  previewEmail: 'E-Mail-Vorschau',
  addTags: 'Tags hinzufügen',
  whatCounts:
    'Eine Einladung belegt ab dem Versand einen Platz in Ihrem Kontokontingent. Er wird wieder frei, wenn sie abgelehnt oder zurückgezogen wird oder nach 15 Tagen abläuft.',
  formReadonly: 'Von hier aus können keine Einladungen gesendet werden.',
  copyCommand: 'Als AWS-CLI-Befehl kopieren',
  send: (count: number) => (count < 2 ? 'Einladung senden' : `${figure(count)} Einladungen senden`),
  sendSeveral: 'Einladungen senden',
  retry: (count: number) => plural(count, { one: '# fehlgeschlagene erneut senden', other: '# fehlgeschlagene erneut senden' }),

  // The list
  listHeading: 'Einladungen',
  listEmpty: 'Noch keine Einladungen',
  listEmptyAdvice: 'Hier erscheinen die Einladungen, die Sie senden, die neuesten zuerst.',
  action: 'Aktion',
  cancel: 'Zurückziehen',
  cancelFor: (recipient: string) => `Einladung an ${recipient} zurückziehen`,
  resend: 'Erneut senden',
  resendTo: (recipient: string) => `Erneut senden an ${recipient}`,
  loadingMore: (count: number) => `Weitere werden geladen: bisher ${figure(count)}`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'mit Nachricht',

  // The inbox
  inboxHeading: 'Offene Einladungen',
  signedIn: 'Angemeldet mit Konto {account}',
  inboxEmpty: 'Keine offenen Einladungen',
  inboxEmptyAdvice: 'Wenn Sie eine erwarten, fragen Sie den Absender, welches Konto oder welche E-Mail-Adresse eingeladen wurde.',
  linkMissing:
    'Die Einladung, die Sie öffnen wollten, ist nicht hier\nSie gilt vielleicht für ein anderes Konto oder wurde vor mehr als 30 Tagen abgeschlossen. Prüfen Sie, mit welchem Konto Sie angemeldet sind, oder bitten Sie den Absender um eine neue.',
  invites: '{name} lädt dieses Konto ein, der Organisation beizutreten',
  invitesOther: '{name} lädt {recipient} ein, der Organisation beizutreten',
  expires: 'Läuft ab: {time}',
  expiresSoon: 'Läuft bald ab: {time}',
  invited: 'Eingeladenes Konto',
  from: 'Absender',
  organization: 'Organisation',
  features: 'Funktionen',
  allFeatures: 'Alle Funktionen: konsolidierte Fakturierung sowie Richtlinien, die die Organisation auf dieses Konto anwenden kann',
  billingOnly: 'Nur konsolidierte Fakturierung',
  accept: 'Einladung annehmen',
  acceptFrom: (sender: string) => `Einladung annehmen von ${sender}`,
  decline: 'Ablehnen',
  declineFrom: (sender: string) => `Einladung ablehnen von ${sender}`,
  onlyLook: 'Sie können diese Einladungen hier lesen, aber nicht beantworten.',
  forAnother:
    'Diese Einladung gilt für {recipient} und nicht für das Konto, mit dem Sie angemeldet sind. Melden Sie sich mit dem eingeladenen Konto an, um sie zu beantworten.',
  aboutToDecline: 'Diese Einladung wird gleich abgelehnt. Machen Sie das erst rückgängig, wenn Sie anders antworten möchten.',
  outdated: 'Sie können antworten, sobald diese Seite wieder aktuell ist.',
  framed: 'Annehmen ist nicht möglich, solange eine andere Website diese Seite in ihrer eigenen anzeigt.',
  framedOpen: 'In eigenem Fenster öffnen',
  past: 'Frühere Einladungen',
  leavesWhen: 'Verschwindet aus dieser Liste: {time}',
  leavesBy: 'Verschwindet aus dieser Liste spätestens: {time}',
  retention: 'Abgeschlossene Einladungen verschwinden nach 30 Tagen aus dieser Liste.',
  oneChangedFrom: (sender: string, state: string) => `Einladung von ${sender}: ${state}`,

  // Everywhere
  noClient:
    'Hier antwortet kein Service\nFür die Entwicklung dieser Seite: Setzen Sie dieses Element in <organizations-provider> ein oder legen Sie seine Eigenschaft client fest.',

  // The list
  notBefore: 'Einladungen können zurückgezogen werden, sobald diese Liste wieder aktuell ist.',
  readonlyHint: 'Einladungen können hier nur angesehen werden.',
  filterGroup: 'Filter',
  filter: 'Nach Empfänger, Nachricht oder ID filtern',
  allStatuses: 'Alle Status',
  matches: (count: number) => plural(count, { one: '# Treffer', other: '# Treffer' }),
  searchingSoFar: (count: number) => `Durchsucht werden die bisher geladenen ${figure(count)}; weitere folgen.`,
  searchedOnly: (count: number) => `Durchsucht wurden nur die ${figure(count)}, die abgerufen werden konnten.`,
  waiting: (count: number) =>
    plural(count, {
      one: '# weitere erscheint, sobald der Zeiger die Liste verlässt.',
      other: '# weitere erscheinen, sobald der Zeiger die Liste verlässt.',
    }),
  clearFilter: 'Filter löschen',
  noMatches: 'Keine Treffer',
  noMatchesAdvice: 'Keine Einladung entspricht dem Filter.',
  export: 'Exportieren',
  exportCsv: 'Als CSV exportieren',
  exportName: 'einladungen',
  exported: (count: number) => plural(count, { one: '# Einladung gespeichert', other: '# Einladungen gespeichert' }),
  notExported: 'Nichts wurde gespeichert, weil nicht alle Einladungen abgerufen werden konnten.',
  view: 'Ansicht',
  columns: 'Spalten',
  density: 'Zeilenabstand',
  comfortable: 'Normal',
  compact: 'Kompakt',
  sortedUp: (column: string) => `Aufsteigend nach „${column}“ sortiert`,
  sortedDown: (column: string) => `Absteigend nach „${column}“ sortiert`,
  pages: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} von ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} von mindestens ${figure(total)}`,
  pageSize: 'Seitengröße',
  perPage: (count: number) => `${figure(count)} pro Seite`,
  select: (recipient: string) => `Einladung an ${recipient} auswählen`,
  selectAll: 'Alle offenen Einladungen auf dieser Seite auswählen',
  notSelectable: (status: string) => `Nur offene Einladungen können zurückgezogen werden. Status dieser Einladung: ${status}.`,
  nothingSelectable: 'Nur offene Einladungen können zurückgezogen werden, und auf dieser Seite gibt es keine.',
  selectedCount: (count: number) => `${figure(count)} ausgewählt`,
  clearSelection: 'Auswahl aufheben',
  selectionCleared: 'Die Auswahl wurde aufgehoben, weil jetzt andere Einladungen angezeigt werden.',
  cancelSeveral: (count: number) => plural(count, { one: '# Einladung zurückziehen', other: '# Einladungen zurückziehen' }),
  cancelSeveralHeading: (count: number) => plural(count, { one: '# Einladung zurückziehen?', other: '# Einladungen zurückziehen?' }),
  cancelSeveralBody:
    'Alle werden per E-Mail informiert und können nur beitreten, wenn Sie eine neue Einladung senden. Die Plätze in Ihrem Kontokontingent sind sofort wieder frei.',
  andMore: (count: number) => plural(count, { one: 'und # weiterer', other: 'und # weitere' }),
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht. Es wurde nichts gesendet.',
  aboutToBeCanceled: 'Wird gleich zurückgezogen',
  cancelNow: 'Jetzt zurückziehen',
  declineNow: 'Jetzt ablehnen',
  cancelsIn: (time: string) => `Die Einladung für {name} wird ${time} zurückgezogen.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# Einladung wird ${time} zurückgezogen.`, other: `# Einladungen werden ${time} zurückgezogen.` }),
  declinesIn: (time: string) => `Die Einladung von {name} wird ${time} abgelehnt.`,
  closedMeanwhile: (count: number) =>
    plural(count, { one: '# Einladung kann nicht mehr zurückgezogen werden.', other: '# Einladungen können nicht mehr zurückgezogen werden.' }),
  keepSeveral: 'Einladungen offen lassen',
  canceling: (current: number, total: number) => `${figure(current)} von ${figure(total)} wird zurückgezogen\u00a0…`,
  canceledCount: (count: number) => plural(count, { one: '# Einladung zurückgezogen', other: '# Einladungen zurückgezogen' }),
  stillOpen: (count: number) => plural(count, { one: '# Einladung ist noch offen.', other: '# Einladungen sind noch offen.' }),
  notCanceled: (count: number) =>
    plural(count, { one: '# Einladung wurde nicht zurückgezogen', other: '# Einladungen wurden nicht zurückgezogen' }),
  retryCancel: (count: number) => plural(count, { one: '# erneut versuchen', other: '# erneut versuchen' }),
  filledIn: (recipient: string) => `${recipient} steht jetzt im Formular`,
  replaceHeading: 'Ihre Eingaben ersetzen?',
  replaceBody: 'Empfänger, Nachricht und Tags im Formular werden durch die der anderen Einladung ersetzt.',
  keepDraft: 'Behalten',
  replaceDraft: 'Ersetzen',
  noMessage: 'Keine',
  expiresUnanswered: 'Läuft ab, wenn niemand antwortet',
  seenHere: 'hier erstmals festgestellt am {time}',
  timeUnknown: 'Zeitpunkt nicht erfasst',
  leavesList: 'Verschwindet aus dieser Liste',
  leavesListLatest: 'Verschwindet aus dieser Liste spätestens',
  nextHeading: 'Was Sie als Nächstes tun können',
  nextAccess:
    'Ihre Organisation hat noch keinen Administratorzugriff auf dieses Konto. Wenn Sie ihn wünschen, kann jemand, der das Konto administriert, dort die Rolle {role} erstellen. Das ist optional: Konsolidierte Fakturierung und Richtlinien funktionieren auch ohne sie.',
  nextShow: 'So wird die Rolle erstellt',
  nextWhere:
    'Melden Sie sich als Administrator beim eingeladenen Konto {recipient} an und führen Sie diese Befehle aus, zum Beispiel in AWS CloudShell.',
  nextCreate: 'Erstellen Sie die Rolle. Sie vertraut Ihrem Verwaltungskonto {account}.',
  createCommand: 'Befehl zum Erstellen der Rolle',
  nextAttach: 'Gewähren Sie ihr Administratorzugriff.',
  attachCommand: 'Befehl zum Gewähren des Zugriffs',
  nextTrust: 'Wenn Sie die Rolle stattdessen in der IAM-Konsole erstellen, ist dies ihre Vertrauensrichtlinie:',
  trustPolicy: 'Vertrauensrichtlinie',
  nextMeaning:
    'Ab dann kann jeder in {account}, der die Rolle {role} übernehmen darf, in diesem Konto alles tun. Wenn das zu viel ist, geben Sie ihr eine strengere Richtlinie; um den Zugriff zu entziehen, löschen Sie die Rolle.',

  // Questions
  keep: 'Einladung offen lassen',
  close: 'Schließen',
  cancelHeading: 'Einladung zurückziehen?',
  cancelBody:
    '{name} wird per E-Mail informiert und kann nur beitreten, wenn Sie eine neue Einladung senden. Der Platz in Ihrem Kontokontingent ist sofort wieder frei.',
  cancelInvitation: 'Einladung zurückziehen',
  notNow: 'Jetzt nicht',
  disguised: 'Sehen Sie genau hin: Dieser Name oder diese Adresse enthält Buchstaben, die sich mit anderen verwechseln lassen.',
  acceptHeading: 'Diese Einladung annehmen?',
  acceptBody: 'Dieses Konto, {recipient}, tritt {organization} bei, der Organisation von {name} ({email}).',
  acceptPays: '{name} zahlt ab dem Moment, in dem Sie annehmen.',
  acceptPaysBody: 'Das Verwaltungskonto haftet für alle Gebühren. Die eigene Zahlungsmethode dieses Kontos wird nicht mehr verwendet.',
  acceptKeep: 'Laden Sie vorher herunter, was Sie behalten möchten',
  acceptKeepBody: 'Abrechnungsverlauf und Berichte bleiben bei dem Konto, das bisher gezahlt hat.',
  acceptKeepUsage: 'Kosten- und Nutzungsberichte',
  acceptKeepDetailed: 'Detaillierte Fakturierungsberichte',
  acceptKeepExplorer: 'Berichte aus Cost Explorer',
  acceptElse: 'Was sich sonst ändert',
  acceptCosts: 'Kostendaten',
  acceptCostsBody:
    'Ein Mitglied sieht die Kosten- und Nutzungsdaten aus seiner Zeit in dieser Organisation, nicht aus einer früheren. Verlässt es sie, sieht es diese Daten erst wieder, wenn es zurückkehrt.',
  acceptOne: 'Nur eine',
  acceptOneBody: 'Ein Konto kann nur in einer Organisation sein. Andere Einladungen können daher nicht angenommen werden.',
  acceptAccess: 'Kontrolle',
  acceptAccessBody: 'Die Organisation erhält nicht automatisch Administratorzugriff.',
  acceptRole: 'Rolle',
  acceptRoleBody:
    'AWS erstellt hier die serviceverknüpfte Rolle {role} für die Zusammenarbeit mit anderen Services. Dafür benötigen Sie {permission}.',
  acknowledge: 'Mir ist klar, dass ab jetzt {name} zahlt, und ich habe heruntergeladen, was ich behalten möchte.',
  acknowledgeMissing: 'Setzen Sie hier ein Häkchen, um die Einladung anzunehmen.',
  covered: 'Etwas verdeckt diese Frage. Sie können annehmen, sobald sie ganz zu sehen ist.',
  stopWaiting: 'Nicht länger warten',
  takesLong: 'Das dauert länger als sonst. Auch wenn Sie nicht länger warten, kann es noch ausgeführt werden.',
  accepting: 'Wird angenommen\u00a0…',
  declineHeading: 'Diese Einladung ablehnen?',
  declineBody: '{name} wird per E-Mail informiert. Dieses Konto bleibt, wie es ist, und kann später nur mit einer neuen Einladung beitreten.',
  declineInvitation: 'Einladung ablehnen',

  // The member
  owner: 'Inhaber',
  joined: 'Dieses Konto ist jetzt Mitglied',
  joinedMail: '{email} und der Inhaber dieses Kontos werden per E-Mail informiert.',
  member: 'Dieses Konto ist Mitglied einer Organisation',
  manages: 'Dieses Konto verwaltet eine Organisation',
  managesBody: 'Es kann einer anderen Organisation erst beitreten, wenn seine eigene gelöscht ist.',
  paysNow: 'Wer zahlt',
  paysNowBody: '{name} zahlt alle Gebühren dieses Kontos.',
  memberMore: 'Was sich geändert hat und wie Sie die Organisation verlassen',
  leftPayment: 'Die Zahlungsmethode dieses Kontos wird nicht mehr verwendet.',
  leftRole: 'Die serviceverknüpfte Rolle {role} ist in diesem Konto vorhanden, damit AWS Organizations mit anderen Services zusammenarbeiten kann.',
  leftAccess: 'Die Organisation hat dadurch keinen Administratorzugriff erhalten.',
  mistake: 'Falls das ein Versehen war',
  mistakeBody:
    'Bitten Sie {email}, dieses Konto aus der Organisation zu entfernen, oder verlassen Sie sie selbst mit der Berechtigung {permission}. Ab dann zahlt das Konto für sich selbst und braucht daher eine Zahlungsmethode. Die Kosten- und Nutzungsdaten aus seiner Zeit als Mitglied sieht es nicht mehr.',

  // The form
  formNotManagement:
    'Das ist nicht das Verwaltungskonto\nEinladungen werden vom Verwaltungskonto der Organisation gesendet. Melden Sie sich dort an, um zu senden, was Sie hier eingeben.',
  formNotInUse:
    'Dieses Konto ist in keiner Organisation\nEinladungen werden vom Verwaltungskonto einer Organisation gesendet. Melden Sie sich bei einem an oder erstellen Sie zuerst eine Organisation.',
  dropHere: 'Adressen oder eine CSV-Datei hier ablegen',
  placesLeft: (left: number, of: number) =>
    plural(of, { one: `Noch ${figure(left)} von # Platz frei`, other: `Noch ${figure(left)} von # Plätzen frei` }),
  todayLeft: (left: number, of: number) =>
    plural(of, { one: `Heute noch ${figure(left)} von # Einladung möglich`, other: `Heute noch ${figure(left)} von # Einladungen möglich` }),
  accountsUsed: (count: number) => plural(count, { one: '# Konto', other: '# Konten' }),
  openUsed: (count: number) => plural(count, { one: '# offene Einladung', other: '# offene Einladungen' }),
  todayUsed: (count: number) => plural(count, { one: '# in den letzten 24 Stunden gesendet', other: '# in den letzten 24 Stunden gesendet' }),
  quotaUnknown: 'Wie viel Platz noch ist, lässt sich ohne die Berechtigung {permission} hier nicht sagen.',
  quotaFailed: 'Wie viel Platz noch ist, konnte nicht abgefragt werden.',
  roomFor: (room: number, recipients: number) =>
    plural(recipients, { one: `Platz für ${figure(room)} von # Empfänger`, other: `Platz für ${figure(room)} von # Empfängern` }),
  tokenSent: 'gesendet',
  recipientMissing: 'Geben Sie mindestens eine E-Mail-Adresse oder Konto-ID ein.',
  recipientInvalid: 'Das ist weder eine 12-stellige Konto-ID noch eine E-Mail-Adresse (name@host).',
  recipientDigits: (count: number) =>
    plural(count, {
      one: 'Das ist # Ziffer; eine Konto-ID hat 12. Tabellenprogramme lassen führende Nullen weg.',
      other: 'Das sind # Ziffern; eine Konto-ID hat 12. Tabellenprogramme lassen führende Nullen weg.',
    }),
  recipientRounded: 'Ein Tabellenprogramm hat diese Konto-ID gerundet. Formatieren Sie die Spalte dort als Text und kopieren Sie die ID erneut.',
  recipientLong: (count: number) => `Die E-Mail-Adresse eines AWS-Kontos hat höchstens 64 Zeichen; diese hat ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `Die E-Mail-Adresse eines AWS-Kontos darf nur die Buchstaben A–Z, Ziffern und gängige Sonderzeichen enthalten, nicht „${sign}“ (${code}).`,
  recipientUnseen: (_sign: string, code: string) =>
    `Darin steckt ein unsichtbares Zeichen: ${code}. Löschen Sie es oder geben Sie die Adresse neu ein.`,
  recipientTwice: 'Dieser Empfänger steht bereits in der Liste.',
  recipientOwn: 'Das ist das Verwaltungskonto Ihrer eigenen Organisation.',
  recipientMember: 'Dieses Konto ist bereits Mitglied Ihrer Organisation.',
  recipientOpen: (sent: string, expires: string) => `Bereits am ${sent} eingeladen. Diese Einladung ist bis zum ${expires} offen.`,
  viewInvitation: 'Einladung ansehen',
  recipientUnknown:
    'Es kam keine Antwort: Vielleicht wurde die Einladung gesendet. Sehen Sie in der Liste nach, bevor Sie den Empfänger entfernen. Ein neuer Versuch sieht zuerst dort nach und sendet nie eine zweite.',
  recipientMixed:
    'Die Domain mischt Buchstaben verschiedener Alphabete und gibt sich vielleicht für eine andere aus. Prüfen Sie sie Buchstabe für Buchstabe.',
  recipientForeign:
    'Die Domain ist in einem anderen Alphabet geschrieben und gibt sich vielleicht für eine andere aus. Vergewissern Sie sich, dass Sie sie kennen.',
  recipientsAdded: (count: number) => plural(count, { one: '# Empfänger hinzugefügt', other: '# Empfänger hinzugefügt' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'In Ihrem Kontokontingent ist kein Platz mehr frei. Ziehen Sie offene Einladungen zurück oder beantragen Sie bei AWS ein höheres Kontingent.'
      : plural(over, {
          one: `Ihr Kontokontingent reicht nur für ${figure(room)} davon. Entfernen Sie # Empfänger, ziehen Sie eine offene Einladung zurück oder beantragen Sie bei AWS ein höheres Kontingent.`,
          other: `Ihr Kontokontingent reicht nur für ${figure(room)} davon. Entfernen Sie # Empfänger, ziehen Sie offene Einladungen zurück oder beantragen Sie bei AWS ein höheres Kontingent.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Heute können keine weiteren Einladungen gesendet werden. Gesendete zählen nicht mehr mit, sobald sie angenommen wurden oder 24 Stunden vergangen sind.'
      : plural(over, {
          one: `Das Tageslimit reicht nur noch für ${figure(room)} davon. Entfernen Sie # Empfänger und laden Sie ihn morgen ein.`,
          other: `Das Tageslimit reicht nur noch für ${figure(room)} davon. Entfernen Sie # Empfänger und laden Sie sie morgen ein.`,
        }),
  tags: 'Tags',
  tagsHint: 'Werden jedem Konto nach dem Beitritt hinzugefügt. Ein Wert darf leer bleiben.',
  tagNumber: (number: number) => `Tag ${figure(number)}`,
  tagKey: 'Schlüssel',
  tagValue: 'Wert',
  addTag: 'Tag hinzufügen',
  removeTag: (key: string) => `Tag ${key} entfernen`,
  tagRemoved: (key: string) => `Tag ${key} entfernt`,
  tagsLeft: (count: number) => plural(count, { one: 'Sie können noch # Tag hinzufügen', other: 'Sie können noch # Tags hinzufügen' }),
  tagsMany: (most: number, over: number) => `Ein Konto kann ${figure(most)} Tags haben. Entfernen Sie ${figure(over)}.`,
  tagKeyMissing: 'Geben Sie einen Schlüssel für diesen Wert ein.',
  tagKeyReserved: 'Schlüssel dürfen nicht mit dem reservierten Präfix aws: beginnen.',
  tagKeyTwice: 'Ein anderes Tag hat bereits diesen Schlüssel.',
  tagKeyLong: 'Ein Schlüssel darf höchstens 128 Zeichen lang sein.',
  tagKeySigns: 'In einem Schlüssel sind erlaubt: Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @',
  tagValueLong: 'Ein Wert darf höchstens 256 Zeichen lang sein.',
  tagValueSigns: 'In einem Wert sind erlaubt: Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @',
  problems: (count: number) => plural(count, { one: 'Es gibt # Problem', other: 'Es gibt # Probleme' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) =>
    total === 1 ? 'Wird gesendet\u00a0…' : `${figure(current)} von ${figure(total)} wird gesendet\u00a0…`,
  keepOpen: 'Lassen Sie diese Seite geöffnet, bis alles gesendet ist.',
  continuing: (time: string) => `Zu viele auf einmal. Weiter in ${time}`,
  stop: 'Anhalten',
  stopping: 'Wird angehalten\u00a0…',
  stoppingAdvice: 'Die laufende Einladung wird noch gesendet.',
  stopped: 'Angehalten',
  stoppedAdvice: (left: number) => plural(left, { one: '# Empfänger steht noch im Formular.', other: '# Empfänger stehen noch im Formular.' }),
  sentTo: (recipient: string) => `Einladung an ${recipient} gesendet`,
  sent: (count: number) => plural(count, { one: '# Einladung gesendet', other: '# Einladungen gesendet' }),
  sentAdvice: (count: number) =>
    plural(count, {
      one: 'Der Kontoinhaber erhält eine E-Mail und hat 15 Tage Zeit für die Antwort.',
      other: 'Alle Kontoinhaber erhalten eine E-Mail und haben 15 Tage Zeit für die Antwort.',
    }),
  notSent: (count: number) => plural(count, { one: '# Einladung wurde nicht gesendet', other: '# Einladungen wurden nicht gesendet' }),
  notSentAdvice: 'Der Grund steht bei jedem Empfänger. Korrigieren oder entfernen Sie, was nicht gesendet werden kann, und versuchen Sie es dann erneut.',
  draftRestored: 'Entwurf wiederhergestellt',
  draftDiscard: 'Entwurf verwerfen',
  draftDiscarded: 'Entwurf verworfen',
  draftUndo: 'Rückgängig machen',
  draftOffered: 'Es gibt einen früheren Entwurf',
  draftRestore: 'Wiederherstellen',
  preview: 'Die E-Mail, wie der Empfänger sie sehen wird',
  previewInviter: 'Ihr Verwaltungskonto',
  previewOrganization: 'Ihre Organisation',
  previewRecipient: 'jeden Empfänger',
  previewTo: 'An {recipient}',
  previewSubject: '{inviter} lädt Ihr Konto in {organization} ein',
  previewLead: '{inviter} möchte Ihr AWS-Konto als Mitglied in {organization} aufnehmen. Sie entscheiden.',
  previewMessage: '{inviter} schreibt:',
  previewClosing: 'Solange Sie nicht antworten, ändert sich nichts. Ohne Antwort läuft die Einladung nach 15 Tagen ab.',
  command: 'AWS-CLI-Befehle',
  commandHint: (count: number) =>
    plural(count, {
      one: 'Sendet dasselbe mit der AWS CLI in einer POSIX-Shell wie bash oder zsh.',
      other: 'Sendet dasselbe mit der AWS CLI in einer POSIX-Shell wie bash oder zsh: # Befehle, einer für jeden Empfänger.',
    }),
  commandMissing: 'Geben Sie zuerst einen Empfänger ein: Jeder wird zu einem Befehl.',
  commandFlawed: 'Korrigieren Sie zuerst Nachricht und Tags: So würde AWS sie ablehnen.',
  csvHeading: 'Empfänger aus einer CSV-Datei hinzufügen',
  csvFrom: (file: string) => `Empfänger in ${file}`,
  csvIntroduction:
    'Ein Empfänger pro Zeile, in beliebiger Spalte: eine E-Mail-Adresse oder eine 12-stellige Konto-ID. Sie sehen, was in der Datei steht, bevor etwas hinzugefügt wird.',
  csvLimits: (megabytes: number, recipients: number) =>
    `Bis zu ${figure(megabytes)}\u00a0MB und ${figure(recipients)} Empfänger. Die Datei bleibt in diesem Browser.`,
  csvChoose: 'Datei auswählen',
  csvOther: 'Andere Datei auswählen',
  csvTemplate: 'Vorlage herunterladen',
  csvTemplateText:
    'E-Mail-Adresse oder Konto-ID;Kommentar\r\nowner@example.com;Ersetzen Sie diese Zeilen durch Ihre eigenen\r\n111122223333;Eine Konto-ID geht auch\r\n',
  csvLarge: (file: string) => `${file} ist größer als 1\u00a0MB. Teilen Sie die Datei auf oder lassen Sie weg, was nicht nötig ist.`,
  csvEmpty: (file: string) => `${file} ist leer.`,
  csvBinary: (file: string) => `${file} ist keine CSV-Datei, sondern eine Arbeitsmappe oder etwas anderes. Speichern Sie sie zuerst als „CSV UTF-8“.`,
  csvEncoding: (file: string) => `${file} ist nicht in UTF-8 codiert. Speichern Sie die Datei zuerst als „CSV UTF-8“.`,
  csvUnreadable: (file: string) => `${file} konnte nicht gelesen werden. Wählen Sie die Datei erneut aus.`,
  csvSeveral: () => 'Es kann nur eine Datei auf einmal hinzugefügt werden.',
  csvColumn: (number: number) => `Spalte ${figure(number)}`,
  csvRecipients: 'Die Empfänger stehen in',
  csvHeader: 'Die erste Zeile enthält die Spaltennamen',
  csvPreview: 'Inhalt der Datei',
  csvLine: 'Zeile',
  csvResult: 'Ergebnis',
  csvAdds: 'Wird hinzugefügt',
  csvMalformed: 'Die Anführungszeichen in dieser Zeile passen nicht zusammen.',
  csvMalformedLines: (from: number, to: number) => `Ein Anführungszeichen fehlt, sodass die Zeilen ${figure(from)} bis ${figure(to)} wie eine gelesen werden.`,
  csvBlank: 'In dieser Spalte steht nichts.',
  csvExcess: (most: number) => `Mehr als ${figure(most)} Empfänger. Senden Sie zuerst diese und fügen Sie dann die übrigen hinzu.`,
  csvUsable: (count: number) => plural(count, { one: '# Empfänger wird hinzugefügt.', other: '# Empfänger werden hinzugefügt.' }),
  csvUnusable: (count: number) =>
    plural(count, { one: '# Eintrag nicht; der Grund steht daneben.', other: '# Einträge nicht; der Grund steht jeweils daneben.' }),
  csvAdd: (count: number) => plural(count, { one: '# Empfänger hinzufügen', other: '# Empfänger hinzufügen' }),

  // Refusals
  AWSOrganizationsNotInUseException:
    'Dieses Konto ist in keiner Organisation\nMelden Sie sich beim Verwaltungskonto einer Organisation an oder erstellen Sie zuerst eine Organisation.',
  AccessDeniedException:
    'Dieses Konto darf das nicht\nDas Verwaltungskonto sendet Einladungen, listet sie auf und zieht sie zurück; das eingeladene Konto beantwortet sie. Wenn dies das richtige Konto ist, bitten Sie um die Berechtigung {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'Dieses Konto gibt es nicht\nPrüfen Sie die Konto-ID.',
  AccountOwnerNotVerifiedException:
    'Bestätigen Sie zuerst die E-Mail-Adresse des Verwaltungskontos\nEinladungen können gesendet werden, sobald der Kontoinhaber den Link in der Bestätigungs-E-Mail geöffnet hat. Der Link gilt 24 Stunden, und die E-Mail kann eine Weile unterwegs sein. Ihre Eingaben bleiben erhalten.',
  AlreadyInOrganizationException: 'Dieses Konto ist bereits in einer Organisation\nEs muss sie zuerst verlassen.',
  ChildNotFoundException: 'Dieses Konto gibt es in dieser Organisation nicht\nPrüfen Sie die Konto-ID.',
  ConcurrentModificationException: 'Jemand anderes hat im selben Moment etwas geändert\nHier wurde nichts geändert. Versuchen Sie es erneut.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'Das Konto kann seine Organisation noch nicht verlassen\nIhm fehlt etwas, was ein eigenständiges Konto braucht, zum Beispiel Kontaktdaten.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'Die Organisation ist zu groß, um hier auf alle Funktionen umzustellen\nWenden Sie sich an den AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Nur konsolidierte Fakturierung wird hier nicht angeboten\nErstellen Sie die Organisation mit allen Funktionen.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Für das Verwaltungskonto ist keine Zahlungsmethode hinterlegt\nFügen Sie in dessen Fakturierungseinstellungen eine hinzu und versuchen Sie es dann erneut.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED':
    'Zu viele Tags\nEin Konto kann höchstens 50 haben. Entfernen Sie einige und senden Sie dann erneut.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Für das Konto ist keine Zahlungsmethode hinterlegt\nFügen Sie in dessen Fakturierungseinstellungen eine hinzu und versuchen Sie es dann erneut.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Das Konto kann seine Organisation noch nicht verlassen\nEin Konto, das dort erstellt wurde, muss ein paar Tage warten. Versuchen Sie es später erneut.',
  CreateAccountStatusNotFoundException: 'Diese Anforderung gibt es nicht\nPrüfen Sie die ID.',
  DuplicateHandshakeException:
    'Es gibt bereits eine offene Einladung\nWarten Sie auf eine Antwort oder ziehen Sie die offene zurück, bevor Sie eine weitere senden.',
  FinalizingOrganizationException:
    'Ihre Organisation wird noch eingerichtet\nVersuchen Sie es in einer Weile erneut; das kann bis zu einer Stunde dauern. Wenn es länger dauert, wenden Sie sich an den AWS Support. Ihre Eingaben bleiben erhalten.',
  HandshakeAlreadyInStateException: 'Das ist bereits geschehen\nHier ist nichts mehr zu tun.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Das Konto ist bereits Mitglied einer Organisation\nEs muss diese verlassen, bevor es einer anderen beitreten kann.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Einladungen sind vorübergehend nicht möglich\nIhre Organisation stellt gerade auf alle Funktionen um. Laden Sie wieder ein, sobald das abgeschlossen ist.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'Die einladende Organisation muss ihre E-Mail-Adresse bestätigen\nBitten Sie den Inhaber des Verwaltungskontos darum und nehmen Sie die Einladung dann erneut an.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'Die Organisation hat bereits alle Funktionen\nHier ist nichts mehr zu tun.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Das Konto und die Organisation haben nicht denselben Verkäufer\nBeide brauchen denselben AWS-Verkäufer und dieselbe Partition (kommerziell, China oder GovCloud). Das lässt sich hier nicht ändern.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'Die Organisation stellt bereits auf alle Funktionen um\nWarten Sie, bis alle Mitglieder geantwortet haben.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'Für das Konto ist keine Zahlungsmethode hinterlegt\nFügen Sie in dessen Fakturierungseinstellungen eine hinzu und versuchen Sie es dann erneut.',
  HandshakeNotFoundException:
    'Diese Einladung gibt es nicht mehr\nSie ging vielleicht an ein anderes Konto oder wurde vor mehr als 30 Tagen abgeschlossen. Wenn Sie sie noch brauchen, bitten Sie den Absender um eine neue.',
  InvalidHandshakeTransitionException:
    'Diese Einladung ist bereits abgeschlossen\nSie wurde beantwortet, zurückgezogen oder ist abgelaufen. Nur eine neue Einladung kann daran etwas ändern.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Zwei Tags haben denselben Schlüssel\nGeben Sie jedem Tag einen eigenen Schlüssel.',
  'InvalidInputException.INPUT_REQUIRED': 'Etwas fehlt\nFüllen Sie alle Pflichtfelder aus.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Kein AWS-Konto kann diese E-Mail-Adresse haben\nPrüfen Sie die Schreibweise.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'Die Liste hat sich zu stark geändert, um fortzufahren\nAktualisieren Sie sie.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'Das kann nicht eingeladen werden\nGeben Sie eine E-Mail-Adresse oder eine 12-stellige Konto-ID ein.',
  'InvalidInputException.INVALID_PATTERN':
    'Etwas hat nicht die erwartete Form\nPrüfen Sie Empfänger, Nachricht und Tags auf ungewöhnliche Zeichen.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Ein Tag-Schlüssel ist reserviert\nSchlüssel dürfen nicht mit aws: beginnen.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Etwas ist zu lang\nKürzen Sie die Nachricht oder die Tags.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Etwas ist zu kurz\nPrüfen Sie den Empfänger und die Tags.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED':
    'Dieses Konto kann nicht eingeladen werden\nVielleicht gibt es kein Konto mit dieser ID. Prüfen Sie die 12 Ziffern.',
  MasterCannotLeaveOrganizationException:
    'Dieses Konto verwaltet selbst eine Organisation\nEs kann einer anderen erst beitreten, wenn seine eigene Organisation gelöscht ist.',
  OrganizationNotEmptyException: 'Die Organisation hat noch Mitglieder\nEntfernen Sie diese zuerst.',
  ServiceException: 'Beim Service ist ein Problem aufgetreten\nVersuchen Sie es gleich noch einmal.',
  TargetNotFoundException: 'Dieses Konto, diese Einheit oder diesen Stamm gibt es nicht\nPrüfen Sie die ID.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Dieses Konto ist hier nicht bekannt\nMelden Sie sich erneut an oder prüfen Sie, welches Konto die Seite verwendet.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'Das Konto kann seine Organisation noch nicht verlassen\nZuerst muss in den Kontoeinstellungen die Telefonnummer bestätigt werden.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'Das Konto ist delegierter Administrator eines Services\nDie Organisation muss das zurücknehmen, bevor das Konto sie verlassen kann.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'Die Zahlungsmethode des Kontos kann nicht verwendet werden\nWählen Sie in dessen Fakturierungseinstellungen eine andere und versuchen Sie es dann erneut.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'Die Tags verstoßen gegen die Regeln Ihrer Organisation\nDie Tag-Richtlinie legt fest, welche Schlüssel und Werte erlaubt sind. Korrigieren Sie die Tags und senden Sie dann erneut.',
  ConstraintViolationException:
    'Eine Regel von AWS Organizations lässt das nicht zu\nDer Code unter „Details“ nennt die Regel. Der AWS Support weiß, was dafür nötig ist.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Dieses Konto hat erst vor Kurzem die Organisation gewechselt\nWarten Sie ein paar Tage und versuchen Sie es dann erneut.',
  HandshakeConstraintViolationException:
    'Eine Regel für Einladungen lässt das nicht zu\nDer Code unter „Details“ nennt die Regel. Der AWS Support weiß, was dafür nötig ist.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException:
    'AWS Organizations bietet das in der angefragten Region nicht an\nBitten Sie den Betreiber dieser Seite, eine andere Region zu verwenden.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Ihre Sitzung ist abgelaufen\nMelden Sie sich wieder an und wiederholen Sie, was Sie getan haben.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'Sie dürfen für dieses Konto keine Einladungen annehmen\nWer die Berechtigungen dieses Kontos verwaltet, kann Ihnen {permission} erteilen. Bisher hat sich nichts geändert.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Für den Wechsel in diese Organisation ist es zu früh\nDieses Konto oder die einladende Organisation muss erst ein paar Tage alt sein. Versuchen Sie es später erneut.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Dieses Konto ist bereits in einer Organisation\nEin Konto kann nur in einer sein. Es muss sie verlassen, bevor es die Einladung annehmen kann.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Dieses Konto kann jener Organisation nicht beitreten\nBeide haben verschiedene AWS-Verkäufer oder sind in verschiedenen Partitionen (kommerziell, China, GovCloud). Hier lässt sich daran nichts ändern; geben Sie dem Absender Bescheid.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Diese Einladung wurde inzwischen angenommen\nJemand hat für dieses Konto geantwortet; es ist jetzt Mitglied.',
  'AcceptHandshake.CANCELED':
    'Diese Einladung wurde inzwischen zurückgezogen\nDas war der Absender; dieses Konto ist nicht beigetreten. Wenn das nicht so gedacht war, bitten Sie den Absender um eine neue.',
  'AcceptHandshake.DECLINED':
    'Diese Einladung wurde inzwischen abgelehnt\nJemand hat für dieses Konto geantwortet. Wenn das ein Versehen war, bitten Sie den Absender um eine neue.',
  'AcceptHandshake.EXPIRED': 'Diese Einladung ist abgelaufen\nSie konnte 15 Tage lang beantwortet werden. Bitten Sie den Absender um eine neue.',
  'DeclineHandshake.AccessDeniedException':
    'Sie dürfen für dieses Konto keine Einladungen ablehnen\nWer die Berechtigungen dieses Kontos verwaltet, kann Ihnen {permission} erteilen.',
  'DeclineHandshake.ACCEPTED': 'Diese Einladung wurde inzwischen angenommen\nDieses Konto ist jetzt Mitglied, es gibt nichts mehr abzulehnen.',
  'DeclineHandshake.CANCELED': 'Diese Einladung wurde inzwischen zurückgezogen\nDas war der Absender; es gibt nichts mehr abzulehnen.',
  'DeclineHandshake.DECLINED':
    'Diese Einladung wurde inzwischen abgelehnt\nJemand hat für dieses Konto geantwortet; es gibt nichts mehr abzulehnen.',
  'DeclineHandshake.EXPIRED': 'Diese Einladung ist abgelaufen\nEs gibt nichts mehr abzulehnen.',
  'CancelHandshake.AccessDeniedException':
    'Sie dürfen keine Einladungen zurückziehen\nDas kann nur das Verwaltungskonto. Wenn Sie dort angemeldet sind, bitten Sie um die Berechtigung {permission}.',
  'CancelHandshake.ACCEPTED':
    'Diese Einladung wurde inzwischen angenommen\nDas Konto ist jetzt Mitglied. Um sich von ihm zu trennen, entfernen Sie es aus Ihrer Organisation.',
  'CancelHandshake.CANCELED':
    'Diese Einladung wurde inzwischen zurückgezogen\nEs gibt nichts mehr zurückzuziehen, und ihr Platz in Ihrem Kontokontingent ist wieder frei.',
  'CancelHandshake.DECLINED':
    'Diese Einladung wurde inzwischen abgelehnt\nEs gibt nichts mehr zurückzuziehen, und ihr Platz in Ihrem Kontokontingent ist wieder frei.',
  'CancelHandshake.EXPIRED':
    'Diese Einladung ist abgelaufen\nEs gibt nichts mehr zurückzuziehen, und ihr Platz in Ihrem Kontokontingent ist wieder frei.',
  'InviteAccountToOrganization.AccessDeniedException':
    'Sie dürfen keine Einladungen senden\nDas kann nur das Verwaltungskonto. Wenn Sie dort angemeldet sind, bitten Sie um die Berechtigung {permission}.',
  'ListHandshakesForAccount.AccessDeniedException':
    'Sie dürfen die Einladungen dieses Kontos nicht sehen\nWer die Berechtigungen dieses Kontos verwaltet, kann Ihnen {permission} erteilen.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Nur das Verwaltungskonto kann diese Einladungen sehen\nMelden Sie sich beim Verwaltungskonto der Organisation an. Wenn es dieses ist, bitten Sie um die Berechtigung {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Dieses Konto ist in keiner Organisation\nEinladungen werden vom Verwaltungskonto einer Organisation gesendet. Melden Sie sich bei einem an oder erstellen Sie zuerst eine Organisation.',

  network: 'Der Service ist nicht erreichbar\nPrüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
  timeout: 'Es kam nicht rechtzeitig eine Antwort\nVielleicht wurde es trotzdem ausgeführt: Sehen Sie in der Liste nach, bevor Sie es erneut versuchen.',
};
