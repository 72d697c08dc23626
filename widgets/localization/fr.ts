import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('fr');

const mistake =
  'Cette page a envoyé une demande qui n’est pas autorisée\nL’erreur vient de la page, pas de vous. Signalez-la à la personne qui en est responsable.';

const noRole =
  'Le rôle nécessaire pour rejoindre l’organisation n’a pas pu être créé\nDemandez iam:CreateServiceLinkedRole à la personne qui gère les autorisations de ce compte, puis acceptez de nouveau. Rien n’a changé pour l’instant.';

const throttled = 'Trop de demandes à la fois\nPatientez quelques secondes, puis réessayez.';

const signIn = 'Connexion requise\nConnectez-vous, puis réessayez.';

const noRoom =
  'L’organisation qui invite n’a plus de place pour ce compte\nSon quota de comptes est épuisé. Demandez à l’expéditeur de libérer une place, puis acceptez de nouveau. Rien n’a changé ici.';

const noPayment =
  'Ce compte n’a aucun mode de paiement\nAjoutez-en un dans ses paramètres de facturation, puis acceptez de nouveau. Rien n’a changé pour l’instant.';

const dayFull =
  'Plus d’invitations possibles aujourd’hui\nVotre organisation a atteint sa limite quotidienne. Chaque invitation acceptée libère une place\u202f; les autres se libèrent après 24 heures.';

const full =
  'Votre organisation n’a plus de place pour un autre compte\nLes membres et les invitations ouvertes épuisent son quota de comptes. Annulez une invitation ouverte, ou demandez un quota plus élevé à AWS Support.';

/** French. */
export const fr: Terms = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  // Everywhere
  unknown: 'L’opération n’a pas abouti',
  optional: 'facultatif',
  technicalDetails: 'Détails',
  tryAgain: 'Réessayer',
  partMissing: 'Cette partie de la page n’a pas pu être chargée\nVérifiez votre connexion, puis réessayez.',
  stale: 'Les informations ci-dessous datent du {time}.',
  loading: 'Chargement des invitations',
  refresh: 'Actualiser',
  updated: (time: string) => `Mise à jour\u202f: ${time}`,
  upToDate: 'La liste est à jour',
  notUpToDate: 'La liste n’a pas pu être actualisée',
  restMissing: (count: number) =>
    plural(count, {
      one: 'Seule # invitation a pu être récupérée. Il y en a d’autres.',
      many: 'Seulement # d’invitations ont pu être récupérées. Il y en a d’autres.',
      other: 'Seules # invitations ont pu être récupérées. Il y en a d’autres.',
    }),
  message: 'Message',
  status: 'Statut',
  recipient: 'Destinataire',
  sentAt: 'Envoyée',
  sentWhen: 'Envoyée\u202f: {time}',
  expiresAt: 'Expiration',
  expiredAt: 'Expirée',
  invitationId: 'ID d’invitation',
  arn: 'ARN',
  errorCode: 'code d’erreur',
  copyId: (name: string) => `Copier\u202f: ${name}`,
  copied: 'Copié',
  selected: 'Texte sélectionné. Appuyez sur Ctrl+C ou ⌘C pour le copier.',
  OPEN: 'Ouverte',
  SOON: 'Expire bientôt',
  ACCEPTED: 'Acceptée',
  DECLINED: 'Refusée',
  CANCELED: 'Annulée',
  EXPIRED: 'Expirée',
  stateUnknown: 'Inconnu',
  oneChanged: (recipient: string, state: string) => `Invitation pour ${recipient}\u202f: ${state}`,
  manyChanged: (count: number) =>
    plural(count, { one: '# invitation a changé', many: '# d’invitations ont changé', other: '# invitations ont changé' }),
  added: (count: number) =>
    plural(count, { one: '# nouvelle invitation', many: '# de nouvelles invitations', other: '# nouvelles invitations' }),
  notKept:
    'Rien ne sera conservé ici\nLe service utilisé garde tout en mémoire uniquement\u202f: les données disparaissent dès qu’il est fermé.',

  // The form
  inviteHeading: 'Inviter des comptes AWS',
  recipients: 'Adresse e-mail ou ID de compte',
  recipientsHint:
    'Adresse e-mail du propriétaire ou ID à 12 chiffres. Séparez plusieurs entrées par des virgules, des espaces ou des retours à la ligne, ou collez une liste.',
  recipientsEntered: (count: number) => plural(count, { one: '# destinataire', many: '# de destinataires', other: '# destinataires' }),
  recipientsFaulty: (count: number) => plural(count, { one: '# à corriger', many: '# à corriger', other: '# à corriger' }),
  tokenHelp: 'Entrée pour modifier, Suppr pour retirer, flèches pour se déplacer.',
  editRecipient: (recipient: string) => `Modifier ${recipient}`,
  removeRecipient: (recipient: string) => `Retirer ${recipient}`,
  recipientRemoved: (recipient: string) => `${recipient} retiré`,
  importCsv: 'Ajouter depuis un fichier CSV',
  messageHint: 'Ajouté à l’e-mail d’invitation. Le compte invité le voit aussi avec l’invitation.',
  messageLong: (count: number) =>
    plural(count, {
      one: 'Le message compte # caractère de trop.',
      many: 'Le message compte # de caractères de trop.',
      other: 'Le message compte # caractères de trop.',
    }),
  charactersLeft: (count: number) =>
    plural(count, { one: '# caractère restant', many: '# de caractères restants', other: '# caractères restants' }),
  previewEmail: 'Aperçu de l’e-mail',
  addTags: 'Ajouter des balises',
  whatCounts:
    'Une invitation occupe une place dans votre quota de comptes dès son envoi. La place se libère si l’invitation est refusée, annulée ou expire au bout de 15 jours.',
  formReadonly: 'Aucune invitation ne peut être envoyée d’ici.',
  copyCommand: 'Copier la commande AWS CLI',
  send: (count: number) => plural(count, { one: 'Envoyer l’invitation', many: 'Envoyer # d’invitations', other: 'Envoyer # invitations' }),
  sendSeveral: 'Envoyer les invitations',
  retry: (count: number) => plural(count, { one: 'Réessayer (# échec)', many: 'Réessayer (# d’échecs)', other: 'Réessayer (# échecs)' }),

  // The list
  listHeading: 'Invitations',
  listEmpty: 'Aucune invitation pour le moment',
  listEmptyAdvice: 'Celles que vous envoyez apparaissent ici, les plus récentes en premier.',
  action: 'Action',
  cancel: 'Annuler',
  cancelFor: (recipient: string) => `Annuler l’invitation pour ${recipient}`,
  resend: 'Renvoyer',
  resendTo: (recipient: string) => `Renvoyer à ${recipient}`,
  loadingMore: (count: number) => `Chargement de la suite\u202f: ${figure(count)} jusqu’ici`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'avec un message',

  // The inbox
  inboxHeading: 'Invitations ouvertes',
  signedIn: 'Compte connecté\u202f: {account}',
  inboxEmpty: 'Aucune invitation ouverte',
  inboxEmptyAdvice: 'Si vous en attendez une, demandez à l’expéditeur à quel compte ou à quelle adresse e-mail il l’a envoyée.',
  linkMissing:
    'L’invitation que vous cherchez n’est pas ici\nElle est peut-être destinée à un autre compte, ou close depuis plus de 30 jours. Vérifiez quel compte vous utilisez, ou demandez-en une nouvelle à l’expéditeur.',
  invites: '{name} invite ce compte à rejoindre son organisation',
  invitesOther: '{name} invite {recipient} à rejoindre son organisation',
  expires: 'Expire {time}',
  expiresSoon: 'Expire bientôt\u202f: {time}',
  invited: 'Compte invité',
  from: 'Expéditeur',
  organization: 'Organisation',
  features: 'Fonctionnalités',
  allFeatures: 'Toutes les fonctionnalités\u202f: facturation consolidée, et politiques que l’organisation peut appliquer à ce compte',
  billingOnly: 'Facturation consolidée uniquement',
  accept: 'Accepter l’invitation',
  acceptFrom: (sender: string) => `Accepter l’invitation de ${sender}`,
  decline: 'Refuser',
  declineFrom: (sender: string) => `Refuser l’invitation de ${sender}`,
  onlyLook: 'Vous pouvez lire ces invitations ici, mais pas y répondre.',
  forAnother: 'Cette invitation est destinée à {recipient}, et non au compte que vous utilisez. Pour y répondre, connectez-vous au compte invité.',
  aboutToDecline: 'Cette invitation est sur le point d’être refusée. Revenez d’abord en arrière si vous voulez répondre autrement.',
  outdated: 'Vous pourrez répondre dès que cette page sera de nouveau à jour.',
  framed: 'Impossible d’accepter tant qu’un autre site affiche cette page à l’intérieur de la sienne.',
  framedOpen: 'Ouvrir dans une nouvelle fenêtre',
  past: 'Invitations passées',
  leavesWhen: 'Disparaît de cette liste\u202f: {time}',
  leavesBy: 'Disparaît de cette liste au plus tard\u202f: {time}',
  retention: 'Les invitations closes disparaissent de cette liste au bout de 30 jours.',
  oneChangedFrom: (sender: string, state: string) => `Invitation de ${sender}\u202f: ${state}`,

  // Everywhere
  noClient:
    'Aucun service ne répond ici\nÀ l’attention de qui développe cette page\u202f: placez cet élément dans <organizations-provider>, ou définissez sa propriété client.',

  // The list
  notBefore: 'Les invitations pourront être annulées dès que cette liste sera de nouveau à jour.',
  readonlyHint: 'Les invitations peuvent seulement être consultées ici.',
  filterGroup: 'Filtre',
  filter: 'Filtrer par destinataire, message ou ID',
  allStatuses: 'Tous les statuts',
  matches: (count: number) => plural(count, { one: '# résultat', many: '# de résultats', other: '# résultats' }),
  searchingSoFar: (count: number) => `Recherche parmi les invitations déjà chargées (${figure(count)})\u202f; d’autres arrivent.`,
  searchedOnly: (count: number) => `Recherche limitée aux invitations qui ont pu être récupérées (${figure(count)}).`,
  waiting: (count: number) =>
    plural(count, {
      one: '# autre apparaîtra dès que le pointeur quittera la liste.',
      many: '# d’autres apparaîtront dès que le pointeur quittera la liste.',
      other: '# autres apparaîtront dès que le pointeur quittera la liste.',
    }),
  clearFilter: 'Effacer le filtre',
  noMatches: 'Aucun résultat',
  noMatchesAdvice: 'Aucune invitation ne correspond au filtre.',
  export: 'Exporter',
  exportCsv: 'Exporter au format CSV',
  exportName: 'invitations',
  exported: (count: number) =>
    plural(count, { one: '# invitation enregistrée', many: '# d’invitations enregistrées', other: '# invitations enregistrées' }),
  notExported: 'Rien n’a été enregistré, car toutes les invitations n’ont pas pu être récupérées.',
  view: 'Affichage',
  columns: 'Colonnes',
  density: 'Espacement des lignes',
  comfortable: 'Confortable',
  compact: 'Compact',
  sortedUp: (column: string) => `Tri par «\u202f${column}\u202f», ordre croissant`,
  sortedDown: (column: string) => `Tri par «\u202f${column}\u202f», ordre décroissant`,
  pages: 'Pages',
  previous: 'Précédent',
  next: 'Suivant',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} sur ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} sur au moins ${figure(total)}`,
  pageSize: 'Taille de la page',
  perPage: (count: number) => `${figure(count)} par page`,
  select: (recipient: string) => `Sélectionner l’invitation pour ${recipient}`,
  selectAll: 'Sélectionner toutes les invitations ouvertes de cette page',
  notSelectable: (status: string) => `Seules les invitations ouvertes peuvent être annulées. Statut de celle-ci\u202f: ${status}.`,
  nothingSelectable: 'Seules les invitations ouvertes peuvent être annulées, et il n’y en a aucune sur cette page.',
  selectedCount: (count: number) => plural(count, { one: '# sélectionnée', many: '# sélectionnées', other: '# sélectionnées' }),
  clearSelection: 'Effacer la sélection',
  selectionCleared: 'La sélection a été effacée, car d’autres invitations sont affichées.',
  cancelSeveral: (count: number) => plural(count, { one: 'Annuler # invitation', many: 'Annuler # d’invitations', other: 'Annuler # invitations' }),
  cancelSeveralHeading: (count: number) =>
    plural(count, { one: 'Annuler # invitation\u202f?', many: 'Annuler # d’invitations\u202f?', other: 'Annuler # invitations\u202f?' }),
  cancelSeveralBody:
    'Chaque destinataire en est averti par e-mail et ne pourra rejoindre l’organisation que si vous lui envoyez une nouvelle invitation. Les places dans votre quota de comptes se libèrent aussitôt.',
  andMore: (count: number) => plural(count, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
  undo: 'Revenir en arrière',
  undone: 'Tout est comme avant. Rien n’a été envoyé.',
  aboutToBeCanceled: 'Bientôt annulée',
  cancelNow: 'Annuler maintenant',
  declineNow: 'Refuser maintenant',
  cancelsIn: (time: string) => `L’invitation envoyée à {name} sera annulée ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# invitation sera annulée ${time}.`, many: `# d’invitations seront annulées ${time}.`, other: `# invitations seront annulées ${time}.` }),
  declinesIn: (time: string) => `L’invitation de {name} sera refusée ${time}.`,
  closedMeanwhile: (count: number) =>
    plural(count, {
      one: '# invitation ne peut plus être annulée.',
      many: '# d’invitations ne peuvent plus être annulées.',
      other: '# invitations ne peuvent plus être annulées.',
    }),
  keepSeveral: 'Conserver les invitations',
  canceling: (current: number, total: number) => `Annulation de ${figure(current)} sur ${figure(total)}…`,
  canceledCount: (count: number) =>
    plural(count, { one: '# invitation annulée', many: '# d’invitations annulées', other: '# invitations annulées' }),
  stillOpen: (count: number) =>
    plural(count, { one: '# invitation est toujours ouverte.', many: '# d’invitations sont toujours ouvertes.', other: '# invitations sont toujours ouvertes.' }),
  notCanceled: (count: number) =>
    plural(count, {
      one: '# invitation n’a pas été annulée',
      many: '# d’invitations n’ont pas été annulées',
      other: '# invitations n’ont pas été annulées',
    }),
  retryCancel: (count: number) => plural(count, { one: 'Réessayer (#)', many: 'Réessayer (#)', other: 'Réessayer (#)' }),
  filledIn: (recipient: string) => `${recipient} est maintenant dans le formulaire`,
  replaceHeading: 'Remplacer votre saisie\u202f?',
  replaceBody: 'Les destinataires, le message et les balises du formulaire seront remplacés par ceux de l’autre invitation.',
  keepDraft: 'Conserver',
  replaceDraft: 'Remplacer',
  noMessage: 'Aucun',
  expiresUnanswered: 'Expire en l’absence de réponse',
  seenHere: 'constaté ici pour la première fois le {time}',
  timeUnknown: 'Date non enregistrée',
  leavesList: 'Disparaît de cette liste',
  leavesListLatest: 'Disparaît de cette liste au plus tard',
  nextHeading: 'Ce que vous pouvez faire ensuite',
  nextAccess:
    'Votre organisation n’a pas encore d’accès administrateur à ce compte. Si vous le souhaitez, une personne qui administre le compte peut y créer le rôle {role}. C’est facultatif\u202f: la facturation consolidée et les politiques fonctionnent sans lui.',
  nextShow: 'Comment créer le rôle',
  nextWhere:
    'Connectez-vous au compte invité, {recipient}, en tant qu’administrateur, puis exécutez ces commandes, par exemple dans AWS CloudShell.',
  nextCreate: 'Créez le rôle. Il fait confiance à votre compte de gestion, {account}.',
  createCommand: 'commande qui crée le rôle',
  nextAttach: 'Donnez-lui l’accès administrateur.',
  attachCommand: 'commande qui donne au rôle son accès',
  nextTrust: 'Si vous créez plutôt le rôle dans la console IAM, voici sa politique d’approbation\u202f:',
  trustPolicy: 'politique d’approbation',
  nextMeaning:
    'Dès lors, toute personne qui, depuis {account}, peut endosser le rôle {role} peut tout faire dans ce compte. Si c’est trop, donnez au rôle une politique plus restrictive\u202f; pour retirer l’accès, supprimez le rôle.',

  // Questions
  keep: 'Conserver l’invitation',
  close: 'Fermer',
  cancelHeading: 'Annuler l’invitation\u202f?',
  cancelBody:
    'Un e-mail en informe {name}, qui ne pourra rejoindre l’organisation que si vous envoyez une nouvelle invitation. La place dans votre quota de comptes se libère aussitôt.',
  cancelInvitation: 'Annuler l’invitation',
  notNow: 'Pas maintenant',
  disguised: 'Regardez bien\u202f: ce nom ou cette adresse contient des lettres que l’on peut confondre avec d’autres.',
  acceptHeading: 'Accepter cette invitation\u202f?',
  acceptBody: 'Ce compte, {recipient}, rejoint {organization}, l’organisation de {name} ({email}).',
  acceptPays: '{name} paie dès que vous acceptez.',
  acceptPaysBody: 'Le compte de gestion est redevable de tous les frais. Le mode de paiement propre à ce compte n’est plus utilisé.',
  acceptKeep: 'Téléchargez d’abord ce que vous souhaitez conserver',
  acceptKeepBody: 'L’historique de facturation et les rapports restent avec le compte qui a payé jusqu’ici.',
  acceptKeepUsage: 'Rapports de coûts et d’utilisation',
  acceptKeepDetailed: 'Rapports de facturation détaillés',
  acceptKeepExplorer: 'Rapports de Cost Explorer',
  acceptElse: 'Les autres changements',
  acceptCosts: 'Données de coûts',
  acceptCostsBody:
    'Un membre voit les données de coûts et d’utilisation de sa période dans cette organisation, pas celles d’une organisation précédente. S’il la quitte, il n’y a plus accès jusqu’à son retour éventuel.',
  acceptOne: 'Une seule',
  acceptOneBody: 'Un compte ne peut appartenir qu’à une seule organisation. Les autres invitations ne peuvent donc pas être acceptées.',
  acceptAccess: 'Contrôle',
  acceptAccessBody: 'L’organisation n’obtient pas automatiquement d’accès administrateur.',
  acceptRole: 'Rôle',
  acceptRoleBody: 'AWS crée ici le rôle lié à un service {role}, afin de fonctionner avec ses autres services. Pour cela, il vous faut {permission}.',
  acknowledge: 'Je comprends que {name} paie désormais, et j’ai téléchargé ce que je souhaite conserver.',
  acknowledgeMissing: 'Cochez cette case pour accepter.',
  covered: 'Quelque chose masque cette question. Vous pourrez accepter dès qu’elle sera entièrement visible.',
  stopWaiting: 'Ne plus attendre',
  takesLong: 'L’opération prend plus de temps que d’habitude. Même si vous n’attendez plus, elle peut encore aboutir.',
  accepting: 'Acceptation en cours…',
  declineHeading: 'Refuser cette invitation\u202f?',
  declineBody: 'Un e-mail en informe {name}. Ce compte reste tel quel et ne pourra rejoindre l’organisation plus tard que sur une nouvelle invitation.',
  declineInvitation: 'Refuser l’invitation',

  // The member
  owner: 'Propriétaire',
  joined: 'Ce compte est désormais membre',
  joinedMail: 'Un e-mail en informe {email} et le propriétaire de ce compte.',
  member: 'Ce compte est membre d’une organisation',
  manages: 'Ce compte gère une organisation',
  managesBody: 'Il ne pourra rejoindre une autre organisation qu’une fois la sienne supprimée.',
  paysNow: 'Qui paie',
  paysNowBody: '{name} paie tous les frais de ce compte.',
  memberMore: 'Ce qui a changé, et comment quitter l’organisation',
  leftPayment: 'Le mode de paiement de ce compte n’est plus utilisé.',
  leftRole: 'Le rôle lié à un service {role} est présent dans ce compte, afin qu’AWS Organizations puisse fonctionner avec d’autres services.',
  leftAccess: 'L’organisation n’a pas obtenu d’accès administrateur pour autant.',
  mistake: 'Si c’était une erreur',
  mistakeBody:
    'Demandez à {email} de retirer ce compte de l’organisation, ou quittez-la vous-même avec l’autorisation {permission}. Le compte paie alors lui-même ses frais\u202f: il lui faut donc un mode de paiement, et il ne voit plus les données de coûts et d’utilisation de sa période en tant que membre.',

  // The form
  formNotManagement:
    'Ce n’est pas le compte de gestion\nLes invitations sont envoyées depuis le compte de gestion de l’organisation. Connectez-vous à ce compte pour envoyer ce que vous saisissez ici.',
  formNotInUse:
    'Ce compte ne fait partie d’aucune organisation\nLes invitations sont envoyées depuis le compte de gestion d’une organisation. Connectez-vous à un tel compte, ou créez d’abord une organisation.',
  dropHere: 'Déposez des adresses ou un fichier CSV',
  placesLeft: (left: number, of: number) => `Places libres\u202f: ${figure(left)} sur ${figure(of)}`,
  todayLeft: (left: number, of: number) => `Invitations restantes aujourd’hui\u202f: ${figure(left)} sur ${figure(of)}`,
  accountsUsed: (count: number) => plural(count, { one: '# compte', many: '# de comptes', other: '# comptes' }),
  openUsed: (count: number) => plural(count, { one: '# invitation ouverte', many: '# d’invitations ouvertes', other: '# invitations ouvertes' }),
  todayUsed: (count: number) =>
    plural(count, {
      one: '# envoyée au cours des dernières 24 heures',
      many: '# envoyées au cours des dernières 24 heures',
      other: '# envoyées au cours des dernières 24 heures',
    }),
  quotaUnknown: 'Impossible d’indiquer ici la place restante sans l’autorisation {permission}.',
  quotaFailed: 'Le nombre de places restantes n’a pas pu être demandé.',
  roomFor: (room: number, recipients: number) =>
    plural(room, {
      one: `Place pour # destinataire sur ${figure(recipients)}`,
      many: `Place pour # de destinataires sur ${figure(recipients)}`,
      other: `Place pour # destinataires sur ${figure(recipients)}`,
    }),
  tokenSent: 'invitation envoyée',
  recipientMissing: 'Saisissez au moins une adresse e-mail ou un ID de compte.',
  recipientInvalid: 'Ce n’est ni un ID de compte à 12 chiffres, ni une adresse e-mail (nom@hôte).',
  recipientDigits: (count: number) =>
    plural(count, {
      one: 'Il y a # chiffre ici\u202f; un ID de compte en a 12. Les tableurs suppriment les zéros initiaux.',
      many: 'Il y a # de chiffres ici\u202f; un ID de compte en a 12. Les tableurs suppriment les zéros initiaux.',
      other: 'Il y a # chiffres ici\u202f; un ID de compte en a 12. Les tableurs suppriment les zéros initiaux.',
    }),
  recipientRounded: 'Un tableur a arrondi cet ID de compte. Mettez la colonne au format texte, puis copiez-le de nouveau.',
  recipientLong: (count: number) => `L’adresse e-mail d’un compte AWS a au plus 64 caractères\u202f; celle-ci en a ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `L’adresse e-mail d’un compte AWS ne contient que des lettres sans accent, des chiffres et des signes courants, pas «\u202f${sign}\u202f» (${code}).`,
  recipientUnseen: (_sign: string, code: string) =>
    `Un caractère invisible s’y trouve\u202f: ${code}. Supprimez-le, ou saisissez de nouveau l’adresse.`,
  recipientTwice: 'Ce destinataire figure déjà dans la liste.',
  recipientOwn: 'C’est le compte de gestion de votre propre organisation.',
  recipientMember: 'Ce compte est déjà membre de votre organisation.',
  recipientOpen: (sent: string, expires: string) => `Déjà invité le ${sent}. Cette invitation est ouverte jusqu’au ${expires}.`,
  viewInvitation: 'Voir l’invitation',
  recipientUnknown:
    'Aucune réponse n’est arrivée\u202f: l’invitation a peut-être été envoyée. Consultez la liste avant de retirer ce destinataire. Une nouvelle tentative vérifie d’abord la liste et n’envoie jamais de seconde invitation.',
  recipientMixed:
    'Le domaine mélange des lettres de différents alphabets et se fait peut-être passer pour un autre. Vérifiez-le lettre par lettre.',
  recipientForeign: 'Le domaine est écrit dans un autre alphabet et se fait peut-être passer pour un autre. Assurez-vous de le connaître.',
  recipientsAdded: (count: number) =>
    plural(count, { one: '# destinataire ajouté', many: '# de destinataires ajoutés', other: '# destinataires ajoutés' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'Il n’y a plus de place dans votre quota de comptes. Annulez des invitations ouvertes, ou demandez un quota plus élevé à AWS.'
      : plural(over, {
          one: `Votre quota de comptes ne suffit que pour ${figure(room)} d’entre eux. Retirez # destinataire, annulez une invitation ouverte, ou demandez un quota plus élevé à AWS.`,
          many: `Votre quota de comptes ne suffit que pour ${figure(room)} d’entre eux. Retirez # de destinataires, annulez des invitations ouvertes, ou demandez un quota plus élevé à AWS.`,
          other: `Votre quota de comptes ne suffit que pour ${figure(room)} d’entre eux. Retirez # destinataires, annulez des invitations ouvertes, ou demandez un quota plus élevé à AWS.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Aucune autre invitation ne peut être envoyée aujourd’hui. Celles déjà envoyées cessent de compter après 24 heures, ou dès qu’elles sont acceptées.'
      : plural(over, {
          one: `La limite du jour ne suffit plus que pour ${figure(room)} d’entre eux. Retirez # destinataire et invitez-le demain.`,
          many: `La limite du jour ne suffit plus que pour ${figure(room)} d’entre eux. Retirez # de destinataires et invitez-les demain.`,
          other: `La limite du jour ne suffit plus que pour ${figure(room)} d’entre eux. Retirez # destinataires et invitez-les demain.`,
        }),
  tags: 'Balises',
  tagsHint: 'Ajoutées à chaque compte une fois qu’il a rejoint l’organisation. Une valeur peut rester vide.',
  tagNumber: (number: number) => `Balise ${figure(number)}`,
  tagKey: 'Clé',
  tagValue: 'Valeur',
  addTag: 'Ajouter une balise',
  removeTag: (key: string) => `Retirer la balise ${key}`,
  tagRemoved: (key: string) => `Balise ${key} retirée`,
  tagsLeft: (count: number) =>
    plural(count, {
      one: 'Vous pouvez encore ajouter # balise',
      many: 'Vous pouvez encore ajouter # de balises',
      other: 'Vous pouvez encore ajouter # balises',
    }),
  tagsMany: (most: number, over: number) => `Un compte peut porter ${figure(most)} balises. Retirez-en ${figure(over)}.`,
  tagKeyMissing: 'Saisissez une clé pour cette valeur.',
  tagKeyReserved: 'Une clé ne peut pas commencer par aws:, préfixe réservé.',
  tagKeyTwice: 'Une autre balise a déjà cette clé.',
  tagKeyLong: 'Une clé peut compter au plus 128 caractères.',
  tagKeySigns: 'Une clé peut contenir des lettres, des chiffres, des espaces et _ . : / = + - @',
  tagValueLong: 'Une valeur peut compter au plus 256 caractères.',
  tagValueSigns: 'Une valeur peut contenir des lettres, des chiffres, des espaces et _ . : / = + - @',
  problems: (count: number) => plural(count, { one: 'Il y a # problème', many: 'Il y a # de problèmes', other: 'Il y a # problèmes' }),
  about: (what: string, problem: string) => `${what}\u202f: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'Envoi en cours…' : `Envoi de ${figure(current)} sur ${figure(total)}…`),
  keepOpen: 'Laissez cette page ouverte jusqu’à la fin de l’envoi.',
  continuing: (time: string) => `Trop d’envois à la fois. Reprise dans ${time}`,
  stop: 'Arrêter',
  stopping: 'Arrêt en cours…',
  stoppingAdvice: 'L’invitation en cours est d’abord envoyée.',
  stopped: 'Envoi arrêté',
  stoppedAdvice: (left: number) =>
    plural(left, {
      one: '# destinataire est encore dans le formulaire.',
      many: '# de destinataires sont encore dans le formulaire.',
      other: '# destinataires sont encore dans le formulaire.',
    }),
  sentTo: (recipient: string) => `Invitation envoyée à ${recipient}`,
  sent: (count: number) => plural(count, { one: '# invitation envoyée', many: '# d’invitations envoyées', other: '# invitations envoyées' }),
  sentAdvice: (count: number) =>
    plural(count, {
      one: 'Le propriétaire reçoit un e-mail et a 15 jours pour répondre.',
      many: 'Chaque propriétaire reçoit un e-mail et a 15 jours pour répondre.',
      other: 'Chaque propriétaire reçoit un e-mail et a 15 jours pour répondre.',
    }),
  notSent: (count: number) =>
    plural(count, {
      one: '# invitation n’a pas été envoyée',
      many: '# d’invitations n’ont pas été envoyées',
      other: '# invitations n’ont pas été envoyées',
    }),
  notSentAdvice: 'Le motif figure à côté de chaque destinataire. Corrigez ou retirez ce qui ne peut pas être envoyé, puis réessayez.',
  draftRestored: 'Brouillon restauré',
  draftDiscard: 'Supprimer le brouillon',
  draftDiscarded: 'Brouillon supprimé',
  draftUndo: 'Annuler la suppression',
  draftOffered: 'Il existe un brouillon antérieur',
  draftRestore: 'Le restaurer',
  preview: 'L’e-mail tel que le destinataire le verra',
  previewInviter: 'Votre compte de gestion',
  previewOrganization: 'votre organisation',
  previewRecipient: 'chaque destinataire',
  previewTo: 'À {recipient}',
  previewSubject: '{inviter} invite votre compte à rejoindre {organization}',
  previewLead: '{inviter} souhaite que votre compte AWS rejoigne {organization} en tant que membre. C’est vous qui décidez.',
  previewMessage: '{inviter} vous écrit\u202f:',
  previewClosing: 'Tant que vous n’avez pas répondu, rien ne change. Sans réponse, l’invitation expire au bout de 15 jours.',
  command: 'Commandes AWS CLI',
  commandHint: (count: number) =>
    plural(count, {
      one: 'Effectue le même envoi avec l’AWS CLI dans un shell POSIX tel que bash ou zsh.',
      many: 'Effectue le même envoi avec l’AWS CLI dans un shell POSIX tel que bash ou zsh\u202f: # de commandes, une par destinataire.',
      other: 'Effectue le même envoi avec l’AWS CLI dans un shell POSIX tel que bash ou zsh\u202f: # commandes, une par destinataire.',
    }),
  commandMissing: 'Saisissez d’abord un destinataire\u202f: chacun donne une commande.',
  commandFlawed: 'Corrigez d’abord le message et les balises\u202f: AWS les refuserait en l’état.',
  csvHeading: 'Ajouter des destinataires depuis un fichier CSV',
  csvFrom: (file: string) => `Destinataires dans ${file}`,
  csvIntroduction:
    'Un destinataire par ligne, dans n’importe quelle colonne\u202f: une adresse e-mail ou un ID de compte à 12 chiffres. Vous voyez le contenu du fichier avant tout ajout.',
  csvLimits: (megabytes: number, recipients: number) =>
    `Jusqu’à ${figure(megabytes)}\u00a0Mo et ${figure(recipients)} destinataires. Le fichier reste dans ce navigateur.`,
  csvChoose: 'Choisir un fichier',
  csvOther: 'Choisir un autre fichier',
  csvTemplate: 'Télécharger un modèle',
  csvTemplateText:
    'Adresse e-mail ou ID de compte;Commentaire\r\nowner@example.com;Remplacez ces lignes par vos destinataires\r\n111122223333;Un ID de compte convient aussi\r\n',
  csvLarge: (file: string) => `${file} dépasse 1\u00a0Mo. Divisez le fichier, ou retirez ce qui n’est pas nécessaire.`,
  csvEmpty: (file: string) => `${file} est vide.`,
  csvBinary: (file: string) => `${file} n’est pas un fichier CSV, mais un classeur ou autre chose. Enregistrez-le d’abord au format «\u202fCSV UTF-8\u202f».`,
  csvEncoding: (file: string) => `${file} n’est pas encodé en UTF-8. Enregistrez-le d’abord au format «\u202fCSV UTF-8\u202f».`,
  csvUnreadable: (file: string) => `${file} n’a pas pu être lu. Choisissez-le de nouveau.`,
  csvSeveral: () => 'Un seul fichier peut être ajouté à la fois.',
  csvColumn: (number: number) => `Colonne ${figure(number)}`,
  csvRecipients: 'Les destinataires sont dans',
  csvHeader: 'La première ligne contient les noms des colonnes',
  csvPreview: 'Contenu du fichier',
  csvLine: 'Ligne',
  csvResult: 'Résultat',
  csvAdds: 'Sera ajouté',
  csvMalformed: 'Les guillemets de cette ligne ne vont pas par paires.',
  csvMalformedLines: (from: number, to: number) => `Il manque un guillemet : les lignes ${figure(from)} à ${figure(to)} sont lues comme une seule.`,
  csvBlank: 'Rien dans cette colonne.',
  csvExcess: (most: number) => `Plus de ${figure(most)} destinataires. Envoyez d’abord ceux-ci, puis ajoutez les autres.`,
  csvUsable: (count: number) =>
    plural(count, { one: '# destinataire sera ajouté.', many: '# de destinataires seront ajoutés.', other: '# destinataires seront ajoutés.' }),
  csvUnusable: (count: number) =>
    plural(count, {
      one: '# entrée ne le sera pas\u202f; le motif figure à côté.',
      many: '# d’entrées ne le seront pas\u202f; le motif figure à côté de chacune.',
      other: '# entrées ne le seront pas\u202f; le motif figure à côté de chacune.',
    }),
  csvAdd: (count: number) =>
    plural(count, { one: 'Ajouter # destinataire', many: 'Ajouter # de destinataires', other: 'Ajouter # destinataires' }),

  // Refusals
  AWSOrganizationsNotInUseException:
    'Ce compte ne fait partie d’aucune organisation\nConnectez-vous au compte de gestion d’une organisation, ou créez d’abord une organisation.',
  AccessDeniedException:
    'Ce compte n’a pas le droit de faire cela\nLe compte de gestion envoie, liste et annule les invitations\u202f; le compte invité y répond. Si c’est le bon compte, demandez l’autorisation {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'Ce compte n’existe pas\nVérifiez l’ID de compte.',
  AccountOwnerNotVerifiedException:
    'Vérifiez d’abord l’adresse e-mail du compte de gestion\nLes invitations pourront être envoyées une fois que le propriétaire aura ouvert le lien de l’e-mail de vérification. Le lien est valable 24 heures, et l’e-mail peut mettre un certain temps à arriver. Tout ce que vous avez saisi est conservé.',
  AlreadyInOrganizationException: 'Ce compte fait déjà partie d’une organisation\nIl doit d’abord la quitter.',
  ChildNotFoundException: 'Ce compte n’existe pas dans cette organisation\nVérifiez l’ID de compte.',
  ConcurrentModificationException: 'Quelqu’un d’autre a fait une modification au même moment\nRien n’a été modifié ici. Réessayez.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'Le compte ne peut pas encore quitter son organisation\nIl lui manque ce dont un compte autonome a besoin, par exemple des coordonnées.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'L’organisation est trop grande pour passer ici à toutes les fonctionnalités\nContactez AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'La facturation consolidée seule n’est pas proposée ici\nCréez l’organisation avec toutes les fonctionnalités.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Le compte de gestion n’a aucun mode de paiement\nAjoutez-en un dans ses paramètres de facturation, puis réessayez.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Trop de balises\nUn compte peut en avoir 50 au plus. Retirez-en quelques-unes, puis renvoyez.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Le compte n’a aucun mode de paiement\nAjoutez-en un dans ses paramètres de facturation, puis réessayez.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Le compte ne peut pas encore quitter son organisation\nUn compte qui y a été créé doit attendre quelques jours. Réessayez plus tard.',
  CreateAccountStatusNotFoundException: 'Cette demande n’existe pas\nVérifiez son ID.',
  DuplicateHandshakeException:
    'Une invitation est déjà ouverte\nAttendez une réponse, ou annulez l’invitation ouverte avant d’en envoyer une autre.',
  FinalizingOrganizationException:
    'Votre organisation est encore en cours de configuration\nRéessayez dans un moment\u202f; cela peut prendre jusqu’à une heure. Si c’est plus long, contactez AWS Support. Tout ce que vous avez saisi est conservé.',
  HandshakeAlreadyInStateException: 'C’est déjà fait\nIl ne reste rien à faire ici.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Le compte est déjà membre d’une organisation\nIl doit la quitter avant de pouvoir en rejoindre une autre.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Les invitations sont suspendues\nVotre organisation passe à toutes les fonctionnalités. Invitez de nouveau une fois l’opération terminée.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'L’organisation qui invite doit vérifier son adresse e-mail\nDemandez au propriétaire de son compte de gestion de le faire, puis acceptez de nouveau.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'L’organisation a déjà toutes les fonctionnalités\nIl ne reste rien à faire ici.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Le compte et l’organisation n’ont pas le même vendeur\nIl leur faut le même vendeur AWS et la même partition (commerciale, Chine ou GovCloud). Cela ne peut pas être modifié ici.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'L’organisation est déjà en train de passer à toutes les fonctionnalités\nAttendez que chaque membre ait répondu.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'Le compte n’a aucun mode de paiement\nAjoutez-en un dans ses paramètres de facturation, puis réessayez.',
  HandshakeNotFoundException:
    'Cette invitation n’existe plus\nElle a peut-être été envoyée à un autre compte, ou est close depuis plus de 30 jours. Si vous en avez encore besoin, demandez-en une nouvelle à l’expéditeur.',
  InvalidHandshakeTransitionException:
    'Cette invitation est déjà close\nElle a reçu une réponse, a été annulée ou a expiré. Seule une nouvelle invitation peut y changer quelque chose.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Deux balises ont la même clé\nDonnez à chaque balise sa propre clé.',
  'InvalidInputException.INPUT_REQUIRED': 'Il manque quelque chose\nRemplissez les champs obligatoires.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Aucun compte AWS ne peut avoir cette adresse e-mail\nVérifiez son orthographe.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'La liste a trop changé pour continuer\nActualisez-la.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'Cette entrée ne peut pas être invitée\nSaisissez une adresse e-mail ou un ID de compte à 12 chiffres.',
  'InvalidInputException.INVALID_PATTERN':
    'Quelque chose n’a pas la forme attendue\nVérifiez que le destinataire, le message et les balises ne contiennent pas de caractères inhabituels.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Une clé de balise est réservée\nUne clé ne peut pas commencer par aws:.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Quelque chose est trop long\nRaccourcissez le message ou les balises.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Quelque chose est trop court\nVérifiez le destinataire et les balises.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED':
    'Ce compte ne peut pas être invité\nIl n’existe peut-être aucun compte avec cet ID. Vérifiez les 12 chiffres.',
  MasterCannotLeaveOrganizationException:
    'Ce compte gère sa propre organisation\nIl ne pourra en rejoindre une autre qu’une fois sa propre organisation supprimée.',
  OrganizationNotEmptyException: 'L’organisation a encore des membres\nRetirez-les d’abord.',
  ServiceException: 'Le service rencontre un problème\nRéessayez dans un instant.',
  TargetNotFoundException: 'Ce compte, cette unité ou cette racine n’existe pas\nVérifiez son ID.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Ce compte n’est pas connu ici\nReconnectez-vous, ou vérifiez quel compte la page utilise.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'Le compte ne peut pas encore quitter son organisation\nSon numéro de téléphone doit d’abord être vérifié, dans ses paramètres de compte.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'Le compte est administrateur délégué d’un service\nL’organisation doit lui retirer ce rôle avant qu’il puisse la quitter.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'Le mode de paiement du compte ne peut pas être utilisé\nChoisissez-en un autre dans ses paramètres de facturation, puis réessayez.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'Les balises enfreignent les règles de votre organisation\nSa politique de balises indique les clés et les valeurs autorisées. Corrigez les balises, puis renvoyez.',
  ConstraintViolationException:
    'Une règle d’AWS Organizations l’interdit\nLe code sous «\u202fDétails\u202f» désigne la règle. AWS Support peut vous dire ce qu’il faut faire.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Ce compte a changé d’organisation il y a peu\nAttendez quelques jours, puis réessayez.',
  HandshakeConstraintViolationException:
    'Une règle sur les invitations l’interdit\nLe code sous «\u202fDétails\u202f» désigne la règle. AWS Support peut vous dire ce qu’il faut faire.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException:
    'AWS Organizations ne propose pas cela dans la région demandée\nDemandez à la personne responsable de cette page d’utiliser une autre région.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Votre session a expiré\nReconnectez-vous, puis recommencez l’opération.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'Vous n’avez pas l’autorisation d’accepter des invitations pour ce compte\nDemandez {permission} à la personne qui gère ses autorisations. Rien n’a changé pour l’instant.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Il est trop tôt pour rejoindre cette organisation\nCe compte ou l’organisation qui invite doit d’abord avoir quelques jours d’existence. Réessayez plus tard.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Ce compte fait déjà partie d’une organisation\nUn compte ne peut appartenir qu’à une seule. Il doit la quitter avant de pouvoir accepter.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Ce compte ne peut pas rejoindre cette organisation\nIls ont des vendeurs AWS différents, ou se trouvent dans des partitions différentes (commerciale, Chine, GovCloud). Rien ne peut y être changé ici\u202f; prévenez l’expéditeur.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Cette invitation a été acceptée entre-temps\nQuelqu’un a répondu pour ce compte, qui est désormais membre.',
  'AcceptHandshake.CANCELED':
    'Cette invitation a été annulée entre-temps\nL’expéditeur l’a retirée, et ce compte n’a pas rejoint l’organisation. Si ce n’était pas voulu, demandez-en une nouvelle à l’expéditeur.',
  'AcceptHandshake.DECLINED':
    'Cette invitation a été refusée entre-temps\nQuelqu’un a répondu pour ce compte. Si c’était une erreur, demandez-en une nouvelle à l’expéditeur.',
  'AcceptHandshake.EXPIRED': 'Cette invitation a expiré\nIl était possible d’y répondre pendant 15 jours. Demandez-en une nouvelle à l’expéditeur.',
  'DeclineHandshake.AccessDeniedException':
    'Vous n’avez pas l’autorisation de refuser des invitations pour ce compte\nDemandez {permission} à la personne qui gère ses autorisations.',
  'DeclineHandshake.ACCEPTED': 'Cette invitation a été acceptée entre-temps\nCe compte est désormais membre, et il n’y a plus rien à refuser.',
  'DeclineHandshake.CANCELED': 'Cette invitation a été annulée entre-temps\nL’expéditeur l’a retirée, et il n’y a plus rien à refuser.',
  'DeclineHandshake.DECLINED': 'Cette invitation a été refusée entre-temps\nQuelqu’un a répondu pour ce compte, et il n’y a plus rien à refuser.',
  'DeclineHandshake.EXPIRED': 'Cette invitation a expiré\nIl n’y a plus rien à refuser.',
  'CancelHandshake.AccessDeniedException':
    'Vous n’avez pas l’autorisation d’annuler des invitations\nSeul le compte de gestion le peut. Si c’est le compte que vous utilisez, demandez l’autorisation {permission}.',
  'CancelHandshake.ACCEPTED':
    'Cette invitation a été acceptée entre-temps\nLe compte est désormais membre. Pour vous en séparer, retirez-le de votre organisation.',
  'CancelHandshake.CANCELED':
    'Cette invitation a été annulée entre-temps\nIl n’y a plus rien à annuler, et sa place dans votre quota de comptes est de nouveau libre.',
  'CancelHandshake.DECLINED':
    'Cette invitation a été refusée entre-temps\nIl n’y a plus rien à annuler, et sa place dans votre quota de comptes est de nouveau libre.',
  'CancelHandshake.EXPIRED':
    'Cette invitation a expiré\nIl n’y a plus rien à annuler, et sa place dans votre quota de comptes est de nouveau libre.',
  'InviteAccountToOrganization.AccessDeniedException':
    'Vous n’avez pas l’autorisation d’envoyer des invitations\nSeul le compte de gestion le peut. Si c’est le compte que vous utilisez, demandez l’autorisation {permission}.',
  'ListHandshakesForAccount.AccessDeniedException':
    'Vous n’avez pas l’autorisation de voir les invitations de ce compte\nDemandez {permission} à la personne qui gère ses autorisations.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Seul le compte de gestion peut voir ces invitations\nConnectez-vous au compte de gestion de l’organisation. Si c’est déjà le cas, demandez l’autorisation {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Ce compte ne fait partie d’aucune organisation\nLes invitations sont envoyées depuis le compte de gestion d’une organisation. Connectez-vous à un tel compte, ou créez d’abord une organisation.',

  network: 'Le service est injoignable\nVérifiez votre connexion, puis réessayez.',
  timeout: 'Aucune réponse n’est arrivée à temps\nL’opération a peut-être tout de même eu lieu\u202f: consultez la liste avant de réessayer.',
};
