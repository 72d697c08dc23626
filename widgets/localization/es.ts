import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('es');

const mistake = 'La página envió una solicitud no permitida\nEs un fallo de la página, no suyo. Avise a quien la administra.';

const noRole =
  'No se pudo crear el rol necesario para unirse\nSolicite iam:CreateServiceLinkedRole a quien administra los permisos de esta cuenta y vuelva a aceptar. Por ahora no ha cambiado nada.';

const throttled = 'Demasiadas solicitudes a la vez\nEspere unos segundos e inténtelo de nuevo.';

const signIn = 'No ha iniciado sesión\nInicie sesión e inténtelo de nuevo.';

const noRoom =
  'La organización que invita no tiene lugar para esta cuenta\nSu cuota de cuentas está agotada. Pida al remitente que libere un lugar y vuelva a aceptar. Aquí no ha cambiado nada.';

const noPayment = 'Esta cuenta no tiene ningún método de pago\nAgregue uno en la configuración de facturación y vuelva a aceptar. Por ahora no ha cambiado nada.';

const dayFull =
  'Hoy no se pueden enviar más invitaciones\nSu organización ha alcanzado el límite diario. Cada invitación aceptada deja lugar para otra; el resto se libera después de 24 horas.';

const full =
  'Su organización no tiene lugar para otra cuenta\nLos miembros y las invitaciones abiertas ocupan toda la cuota de cuentas. Cancele una invitación abierta o solicite una cuota mayor a AWS Support.';

/** Spanish. */
export const es: Terms = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  // Everywhere
  unknown: 'No se pudo completar',
  optional: 'opcional',
  technicalDetails: 'Detalles',
  tryAgain: 'Reintentar',
  partMissing: 'Esta parte de la página no se cargó\nCompruebe la conexión e inténtelo de nuevo.',
  stale: 'Lo que ve a continuación es del {time}.',
  loading: 'Cargando invitaciones',
  refresh: 'Actualizar',
  updated: (time: string) => `Actualizada: ${time}`,
  upToDate: 'La lista está actualizada',
  notUpToDate: 'No se pudo actualizar la lista',
  restMissing: (count: number) =>
    plural(count, {
      one: 'Solo se pudo obtener # invitación. Hay más.',
      many: 'Solo se pudieron obtener # de invitaciones. Hay más.',
      other: 'Solo se pudieron obtener # invitaciones. Hay más.',
    }),
  message: 'Mensaje',
  status: 'Estado',
  recipient: 'Destinatario',
  sentAt: 'Enviada',
  sentWhen: 'Enviada: {time}',
  expiresAt: 'Caduca',
  expiredAt: 'Caducó',
  invitationId: 'ID de invitación',
  arn: 'ARN',
  errorCode: 'código de error',
  copyId: (name: string) => `Copiar ${name}`,
  copied: 'Copiado',
  selected: 'Seleccionado. Presione Ctrl+C o ⌘C para copiar.',
  OPEN: 'Abierta',
  SOON: 'Caduca pronto',
  ACCEPTED: 'Aceptada',
  DECLINED: 'Rechazada',
  CANCELED: 'Cancelada',
  EXPIRED: 'Caducada',
  stateUnknown: 'Desconocido',
  oneChanged: (recipient: string, state: string) => `Invitación para ${recipient}: ${state}`,
  manyChanged: (count: number) => plural(count, { one: 'Ha cambiado # invitación', many: 'Han cambiado # de invitaciones', other: 'Han cambiado # invitaciones' }),
  added: (count: number) => plural(count, { one: '# invitación nueva', many: '# de invitaciones nuevas', other: '# invitaciones nuevas' }),
  notKept:
    'Nada de lo que haga aquí se conservará\nEl servicio que responde guarda los datos solo en memoria, así que todo desaparece en cuanto se cierra.',

  // The form
  inviteHeading: 'Invitar cuentas de AWS',
  recipients: 'Dirección de correo electrónico o ID de cuenta',
  recipientsHint:
    'La dirección de correo electrónico del propietario o el ID de 12 dígitos. Si son varios, sepárelos con comas, espacios o saltos de línea, o pegue una lista.',
  recipientsEntered: (count: number) => plural(count, { one: '# destinatario', many: '# de destinatarios', other: '# destinatarios' }),
  recipientsFaulty: (count: number) => plural(count, { one: '# con problemas', many: '# con problemas', other: '# con problemas' }),
  tokenHelp: 'Use Enter para editar, Supr para quitar y las teclas de flecha para moverse.',
  editRecipient: (recipient: string) => `Editar ${recipient}`,
  removeRecipient: (recipient: string) => `Quitar ${recipient}`,
  recipientRemoved: (recipient: string) => `Se quitó ${recipient}`,
  importCsv: 'Agregar desde un archivo CSV',
  messageHint: 'Se incluye en el correo de invitación. La cuenta invitada también lo ve junto a la invitación.',
  messageLong: (count: number) =>
    plural(count, { one: 'El mensaje tiene # carácter de más.', many: 'El mensaje tiene # de caracteres de más.', other: 'El mensaje tiene # caracteres de más.' }),
  charactersLeft: (count: number) => plural(count, { one: 'Queda # carácter', many: 'Quedan # de caracteres', other: 'Quedan # caracteres' }),
  previewEmail: 'Vista previa del correo',
  addTags: 'Agregar etiquetas',
  whatCounts:
    'Una invitación ocupa un lugar en la cuota de cuentas desde que se envía y lo libera cuando se rechaza, se cancela o caduca a los 15 días.',
  formReadonly: 'Desde aquí no se puede enviar nada.',
  copyCommand: 'Copiar para AWS CLI',
  send: (count: number) => (count < 2 ? 'Enviar invitación' : `Enviar ${figure(count)} invitaciones`),
  sendSeveral: 'Enviar invitaciones',
  retry: (count: number) => plural(count, { one: 'Reintentar # fallida', many: 'Reintentar # de fallidas', other: 'Reintentar # fallidas' }),

  // The list
  listHeading: 'Invitaciones',
  listEmpty: 'Todavía no hay invitaciones',
  listEmptyAdvice: 'Las que envíe aparecerán aquí, primero las más recientes.',
  action: 'Acción',
  cancel: 'Cancelar',
  cancelFor: (recipient: string) => `Cancelar la invitación para ${recipient}`,
  resend: 'Reenviar',
  resendTo: (recipient: string) => `Reenviar a ${recipient}`,
  loadingMore: (count: number) => `Cargando más: ${figure(count)} hasta ahora`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'con mensaje',

  // The inbox
  inboxHeading: 'Invitaciones abiertas',
  signedIn: 'Sesión iniciada con la cuenta {account}',
  inboxEmpty: 'No hay invitaciones abiertas',
  inboxEmptyAdvice: 'Si espera una, pregunte al remitente qué cuenta o dirección de correo electrónico invitó.',
  linkMissing:
    'La invitación que busca no está aquí\nPuede que sea para otra cuenta o que se haya cerrado hace más de 30 días. Compruebe con qué cuenta ha iniciado sesión o pida una nueva al remitente.',
  invites: '{name} invita a esta cuenta a unirse a su organización',
  invitesOther: '{name} invita a {recipient} a unirse a su organización',
  expires: 'Caduca {time}',
  expiresSoon: 'Caduca pronto, {time}',
  invited: 'Cuenta invitada',
  from: 'De',
  organization: 'Organización',
  features: 'Características',
  allFeatures: 'Todas las características: facturación unificada y políticas que la organización puede aplicar a esta cuenta',
  billingOnly: 'Solo facturación unificada',
  accept: 'Aceptar invitación',
  acceptFrom: (sender: string) => `Aceptar invitación de ${sender}`,
  decline: 'Rechazar',
  declineFrom: (sender: string) => `Rechazar invitación de ${sender}`,
  onlyLook: 'Aquí puede leer estas invitaciones, pero no responderlas.',
  forAnother: 'Esta invitación es para {recipient}, no para la cuenta con la que ha iniciado sesión. Para responderla, inicie sesión con la cuenta invitada.',
  aboutToDecline: 'Esta invitación está a punto de rechazarse. Deshágalo primero si quiere responder de otra forma.',
  outdated: 'Podrá responder cuando esta página vuelva a estar actualizada.',
  framed: 'No se puede aceptar mientras otro sitio muestre esta página dentro de la suya.',
  framedOpen: 'Abrir en una ventana aparte',
  past: 'Invitaciones anteriores',
  leavesWhen: 'Desaparece de esta lista: {time}',
  leavesBy: 'Desaparece de esta lista a más tardar: {time}',
  retention: 'Las invitaciones cerradas desaparecen de esta lista 30 días después de cerrarse.',
  oneChangedFrom: (sender: string, state: string) => `Invitación de ${sender}: ${state}`,

  // Everywhere
  noClient:
    'Aquí no hay ningún servicio al que consultar\nPara quien crea esta página: coloque este elemento dentro de <organizations-provider> o establezca su propiedad client.',

  // The list
  notBefore: 'Las invitaciones se podrán cancelar cuando esta lista vuelva a estar actualizada.',
  readonlyHint: 'Aquí las invitaciones solo se pueden consultar.',
  filterGroup: 'Filtro',
  filter: 'Filtrar por destinatario, mensaje o ID',
  allStatuses: 'Todos los estados',
  matches: (count: number) => plural(count, { one: '# coincidencia', many: '# de coincidencias', other: '# coincidencias' }),
  searchingSoFar: (count: number) => `Se busca en las ${figure(count)} cargadas hasta ahora; aún faltan más.`,
  searchedOnly: (count: number) => `Solo se ha buscado en las ${figure(count)} que se pudieron obtener.`,
  waiting: (count: number) =>
    plural(count, {
      one: '# más aparecerá cuando el puntero salga de la lista.',
      many: '# más aparecerán cuando el puntero salga de la lista.',
      other: '# más aparecerán cuando el puntero salga de la lista.',
    }),
  clearFilter: 'Borrar filtro',
  noMatches: 'No hay coincidencias',
  noMatchesAdvice: 'Ninguna invitación cumple el filtro.',
  export: 'Exportar',
  exportCsv: 'Exportar como CSV',
  exportName: 'invitaciones',
  exported: (count: number) => plural(count, { one: '# invitación guardada', many: '# de invitaciones guardadas', other: '# invitaciones guardadas' }),
  notExported: 'No se ha guardado nada, porque no se pudieron obtener todas las invitaciones.',
  view: 'Vista',
  columns: 'Columnas',
  density: 'Espaciado de filas',
  comfortable: 'Cómodo',
  compact: 'Compacto',
  sortedUp: (column: string) => `${column}, orden ascendente`,
  sortedDown: (column: string) => `${column}, orden descendente`,
  pages: 'Páginas',
  previous: 'Anterior',
  next: 'Siguiente',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} de ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} de al menos ${figure(total)}`,
  pageSize: 'Tamaño de página',
  perPage: (count: number) => `${figure(count)} por página`,
  select: (recipient: string) => `Seleccionar la invitación para ${recipient}`,
  selectAll: 'Seleccionar todas las invitaciones abiertas de esta página',
  notSelectable: (status: string) => `Solo se pueden cancelar las invitaciones abiertas. Estado de esta: ${status}.`,
  nothingSelectable: 'Solo se pueden cancelar las invitaciones abiertas, y en esta página no hay ninguna.',
  selectedCount: (count: number) => plural(count, { one: '# seleccionada', many: '# seleccionadas', other: '# seleccionadas' }),
  clearSelection: 'Borrar selección',
  selectionCleared: 'Se borró la selección porque ahora se muestran otras invitaciones.',
  cancelSeveral: (count: number) => plural(count, { one: 'Cancelar # invitación', many: 'Cancelar # de invitaciones', other: 'Cancelar # invitaciones' }),
  cancelSeveralHeading: (count: number) =>
    plural(count, { one: '¿Cancelar # invitación?', many: '¿Cancelar # de invitaciones?', other: '¿Cancelar # invitaciones?' }),
  cancelSeveralBody:
    'Cada destinatario recibe un correo de aviso y solo podrá unirse si le envía una invitación nueva. Los lugares en la cuota de cuentas se liberan de inmediato.',
  andMore: (count: number) => plural(count, { one: 'y # más', many: 'y # más', other: 'y # más' }),
  undo: 'Deshacer',
  undone: 'Deshecho. No se ha enviado nada.',
  aboutToBeCanceled: 'A punto de cancelarse',
  cancelNow: 'Cancelar ahora',
  declineNow: 'Rechazar ahora',
  cancelsIn: (time: string) => `La invitación para {name} se cancelará ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# invitación se cancelará ${time}.`, many: `# de invitaciones se cancelarán ${time}.`, other: `# invitaciones se cancelarán ${time}.` }),
  declinesIn: (time: string) => `La invitación de {name} se rechazará ${time}.`,
  closedMeanwhile: (count: number) =>
    plural(count, {
      one: '# invitación ya no se puede cancelar.',
      many: '# de invitaciones ya no se pueden cancelar.',
      other: '# invitaciones ya no se pueden cancelar.',
    }),
  keepSeveral: 'Conservar invitaciones',
  canceling: (current: number, total: number) => `Cancelando ${figure(current)} de ${figure(total)}…`,
  canceledCount: (count: number) => plural(count, { one: '# invitación cancelada', many: '# de invitaciones canceladas', other: '# invitaciones canceladas' }),
  stillOpen: (count: number) =>
    plural(count, { one: '# invitación sigue abierta.', many: '# de invitaciones siguen abiertas.', other: '# invitaciones siguen abiertas.' }),
  notCanceled: (count: number) =>
    plural(count, { one: '# invitación no se canceló', many: '# de invitaciones no se cancelaron', other: '# invitaciones no se cancelaron' }),
  retryCancel: (count: number) => plural(count, { one: 'Reintentar (#)', many: 'Reintentar (#)', other: 'Reintentar (#)' }),
  filledIn: (recipient: string) => `${recipient} está ahora en el formulario`,
  replaceHeading: '¿Reemplazar lo que ha introducido?',
  replaceBody: 'Los destinatarios, el mensaje y las etiquetas del formulario se pierden y los de la otra invitación ocupan su lugar.',
  keepDraft: 'Conservar',
  replaceDraft: 'Reemplazar',
  noMessage: 'Ninguno',
  expiresUnanswered: 'Caduca si nadie responde',
  seenHere: 'detectado aquí por primera vez el {time}',
  timeUnknown: 'No consta cuándo',
  leavesList: 'Desaparece de esta lista',
  leavesListLatest: 'Desaparece de esta lista a más tardar',
  nextHeading: 'Qué puede hacer ahora',
  nextAccess:
    'Su organización aún no tiene acceso de administrador a esta cuenta. Si lo necesita, alguien que administre la cuenta puede crear en ella el rol {role}. Es opcional: la facturación unificada y las políticas funcionan sin él.',
  nextShow: 'Cómo crear el rol',
  nextWhere: 'Inicie sesión en la cuenta invitada, {recipient}, como administrador y ejecute estos comandos, por ejemplo, en AWS CloudShell.',
  nextCreate: 'Cree el rol. Confía en su cuenta de administración, {account}.',
  createCommand: 'comando que crea el rol',
  nextAttach: 'Concédale acceso de administrador.',
  attachCommand: 'comando que concede acceso al rol',
  nextTrust: 'Si prefiere crear el rol en la consola de IAM, esta es su política de confianza:',
  trustPolicy: 'política de confianza',
  nextMeaning:
    'A partir de ese momento, quien pueda asumir el rol {role} en {account} podrá hacer cualquier cosa en esta cuenta. Si es demasiado, asígnele una política más restrictiva; para retirar el acceso, elimine el rol.',

  // Questions
  keep: 'Conservar invitación',
  close: 'Cerrar',
  cancelHeading: '¿Cancelar la invitación?',
  cancelBody:
    '{name} recibe un correo de aviso y solo podrá unirse si le envía una invitación nueva. El lugar en la cuota de cuentas se libera de inmediato.',
  cancelInvitation: 'Cancelar invitación',
  notNow: 'Ahora no',
  disguised: 'Fíjese bien: este nombre o dirección contiene letras que pueden confundirse con otras.',
  acceptHeading: '¿Aceptar esta invitación?',
  acceptBody: 'Esta cuenta, {recipient}, se une a {organization}, la organización de {name} ({email}).',
  acceptPays: '{name} paga desde el momento en que usted acepte.',
  acceptPaysBody: 'La cuenta de administración es responsable de todos los cargos. El método de pago propio de esta cuenta deja de usarse.',
  acceptKeep: 'Descargue antes lo que quiera conservar',
  acceptKeepBody: 'El historial de facturación y los informes se quedan en la cuenta que ha pagado hasta ahora.',
  acceptKeepUsage: 'Informes de costos y uso',
  acceptKeepDetailed: 'Informes de facturación detallados',
  acceptKeepExplorer: 'Informes de Cost Explorer',
  acceptElse: 'Qué más cambia',
  acceptCosts: 'Datos de costos',
  acceptCostsBody:
    'Un miembro ve los datos de costos y uso del tiempo que pasa en esta organización, no los de una anterior. Si la abandona, deja de verlos hasta que regrese.',
  acceptOne: 'Solo una',
  acceptOneBody: 'Una cuenta puede estar en una sola organización, por lo que no se pueden aceptar otras invitaciones.',
  acceptAccess: 'Control',
  acceptAccessBody: 'La organización no obtiene automáticamente acceso de administrador.',
  acceptRole: 'Rol',
  acceptRoleBody: 'AWS crea aquí el rol vinculado al servicio {role} para funcionar con sus otros servicios. Para ello necesita {permission}.',
  acknowledge: 'Entiendo que {name} paga a partir de ahora y he descargado lo que quiero conservar.',
  acknowledgeMissing: 'Marque esta casilla para aceptar.',
  covered: 'Algo tapa esta pregunta. Podrá aceptar cuando se vea por completo.',
  stopWaiting: 'Dejar de esperar',
  takesLong: 'Está tardando más de lo habitual. Aunque deje de esperar, es posible que se complete.',
  accepting: 'Aceptando…',
  declineHeading: '¿Rechazar esta invitación?',
  declineBody: '{name} recibe un correo de aviso. Esta cuenta se queda como está y más adelante solo podrá unirse con una invitación nueva.',
  declineInvitation: 'Rechazar invitación',

  // The member
  owner: 'Propietario',
  joined: 'Esta cuenta ahora es miembro',
  joinedMail: '{email} y el propietario de esta cuenta reciben un correo de aviso.',
  member: 'Esta cuenta es miembro de una organización',
  manages: 'Esta cuenta administra una organización',
  managesBody: 'Solo podrá unirse a otra organización cuando se haya eliminado la suya.',
  paysNow: 'Quién paga',
  paysNowBody: '{name} paga todos los cargos de esta cuenta.',
  memberMore: 'Qué ha cambiado y cómo salir',
  leftPayment: 'El método de pago de esta cuenta ya no se usa.',
  leftRole: 'El rol vinculado al servicio {role} está en esta cuenta, para que AWS Organizations pueda funcionar con otros servicios.',
  leftAccess: 'Con esto, la organización no ha obtenido acceso de administrador.',
  mistake: 'Si fue un error',
  mistakeBody:
    'Pida a {email} que quite esta cuenta de la organización o abandónela con el permiso {permission}. A partir de entonces, la cuenta paga sus propios cargos, por lo que necesita un método de pago, y deja de ver los datos de costos y uso de su tiempo como miembro.',

  // The form
  formNotManagement:
    'Esta no es la cuenta de administración\nLas invitaciones se envían desde la cuenta de administración de la organización. Inicie sesión en ella para enviar lo que introduzca aquí.',
  formNotInUse:
    'Esta cuenta no está en ninguna organización\nLas invitaciones se envían desde la cuenta de administración de una organización. Inicie sesión en una o cree antes una organización.',
  dropHere: 'Suelte direcciones o un archivo CSV',
  placesLeft: (left: number, of: number) =>
    plural(of, {
      one: `${figure(left)} de # lugar disponible`,
      many: `${figure(left)} de # de lugares disponibles`,
      other: `${figure(left)} de # lugares disponibles`,
    }),
  todayLeft: (left: number, of: number) =>
    plural(of, {
      one: `${figure(left)} de # invitación disponible hoy`,
      many: `${figure(left)} de # de invitaciones disponibles hoy`,
      other: `${figure(left)} de # invitaciones disponibles hoy`,
    }),
  accountsUsed: (count: number) => plural(count, { one: '# cuenta', many: '# de cuentas', other: '# cuentas' }),
  openUsed: (count: number) =>
    plural(count, { one: '# invitación abierta', many: '# de invitaciones abiertas', other: '# invitaciones abiertas' }),
  todayUsed: (count: number) =>
    plural(count, {
      one: '# enviada en las últimas 24 horas',
      many: '# enviadas en las últimas 24 horas',
      other: '# enviadas en las últimas 24 horas',
    }),
  quotaUnknown: 'No se puede saber aquí cuánto espacio queda sin el permiso {permission}.',
  quotaFailed: 'No se pudo consultar cuánto espacio queda.',
  roomFor: (room: number, recipients: number) =>
    plural(recipients, {
      one: `Hay lugar para ${figure(room)} de # destinatario`,
      many: `Hay lugar para ${figure(room)} de # de destinatarios`,
      other: `Hay lugar para ${figure(room)} de # destinatarios`,
    }),
  tokenSent: 'enviada',
  recipientMissing: 'Introduzca al menos una dirección de correo electrónico o un ID de cuenta.',
  recipientInvalid: 'No son 12 dígitos ni una dirección de correo electrónico, nombre@dominio.',
  recipientDigits: (count: number) =>
    plural(count, {
      one: 'Tiene # dígito; un ID de cuenta tiene 12. Las hojas de cálculo eliminan los ceros iniciales.',
      many: 'Tiene # de dígitos; un ID de cuenta tiene 12. Las hojas de cálculo eliminan los ceros iniciales.',
      other: 'Tiene # dígitos; un ID de cuenta tiene 12. Las hojas de cálculo eliminan los ceros iniciales.',
    }),
  recipientRounded: 'Una hoja de cálculo ha redondeado este ID de cuenta. Dé formato de texto a su columna y cópielo de nuevo.',
  recipientLong: (count: number) => `La dirección de correo electrónico de una cuenta de AWS tiene como máximo 64 caracteres; esta tiene ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `La dirección de correo electrónico de una cuenta de AWS solo puede contener letras sin acentos, dígitos y signos comunes, no “${sign}” (${code}).`,
  recipientUnseen: (_sign: string, code: string) => `Contiene un carácter invisible, ${code}. Elimínelo o escriba la dirección de nuevo.`,
  recipientTwice: 'Este destinatario ya está en la lista.',
  recipientOwn: 'Es la propia cuenta de administración de su organización.',
  recipientMember: 'Esta cuenta ya es miembro de su organización.',
  recipientOpen: (sent: string, expires: string) => `Ya se le envió una invitación el ${sent}. Está abierta hasta el ${expires}.`,
  viewInvitation: 'Ver la invitación',
  recipientUnknown:
    'No se recibió respuesta: es posible que la invitación se haya enviado. Consulte la lista antes de quitar este destinatario. Al reintentar, primero se consulta la lista y nunca se envía una segunda invitación.',
  recipientMixed: 'El dominio mezcla letras de distintos alfabetos y podría hacerse pasar por otro. Compruébelo letra por letra.',
  recipientForeign: 'El dominio está escrito en otro alfabeto y podría hacerse pasar por otro. Compruebe que lo conoce.',
  recipientsAdded: (count: number) =>
    plural(count, { one: 'Se agregó # destinatario', many: 'Se agregaron # de destinatarios', other: 'Se agregaron # destinatarios' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'No queda ningún lugar en la cuota de cuentas. Cancele invitaciones abiertas o solicite una cuota mayor a AWS.'
      : plural(over, {
          one: `En la cuota de cuentas solo hay lugar para ${figure(room)} de estos. Quite # destinatario, cancele una invitación abierta o solicite una cuota mayor a AWS.`,
          many: `En la cuota de cuentas solo hay lugar para ${figure(room)} de estos. Quite # de destinatarios, cancele invitaciones abiertas o solicite una cuota mayor a AWS.`,
          other: `En la cuota de cuentas solo hay lugar para ${figure(room)} de estos. Quite # destinatarios, cancele invitaciones abiertas o solicite una cuota mayor a AWS.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Hoy no se pueden enviar más invitaciones. Las enviadas dejan de contar después de 24 horas o en cuanto se aceptan.'
      : plural(over, {
          one: `Hoy solo hay lugar para ${figure(room)} más. Quite # destinatario e invítelo mañana.`,
          many: `Hoy solo hay lugar para ${figure(room)} más. Quite # de destinatarios e invítelos mañana.`,
          other: `Hoy solo hay lugar para ${figure(room)} más. Quite # destinatarios e invítelos mañana.`,
        }),
  tags: 'Etiquetas',
  tagsHint: 'Se agregan a cada cuenta cuando se une. El valor puede quedar vacío.',
  tagNumber: (number: number) => `Etiqueta ${figure(number)}`,
  tagKey: 'Clave',
  tagValue: 'Valor',
  addTag: 'Agregar etiqueta',
  removeTag: (key: string) => `Quitar la etiqueta ${key}`,
  tagRemoved: (key: string) => `Se quitó la etiqueta ${key}`,
  tagsLeft: (count: number) =>
    plural(count, { one: 'Puede agregar # etiqueta más', many: 'Puede agregar # de etiquetas más', other: 'Puede agregar # etiquetas más' }),
  tagsMany: (most: number, over: number) => `Una cuenta puede tener ${figure(most)} etiquetas. Quite ${figure(over)}.`,
  tagKeyMissing: 'Introduzca una clave para este valor.',
  tagKeyReserved: 'Las claves no pueden empezar por aws:, que está reservado.',
  tagKeyTwice: 'Otra etiqueta ya tiene esta clave.',
  tagKeyLong: 'Una clave puede tener como máximo 128 caracteres.',
  tagKeySigns: 'Una clave puede contener letras, dígitos, espacios y _ . : / = + - @',
  tagValueLong: 'Un valor puede tener como máximo 256 caracteres.',
  tagValueSigns: 'Un valor puede contener letras, dígitos, espacios y _ . : / = + - @',
  problems: (count: number) => plural(count, { one: 'Hay # problema', many: 'Hay # de problemas', other: 'Hay # problemas' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'Enviando…' : `Enviando ${figure(current)} de ${figure(total)}…`),
  keepOpen: 'Mantenga esta página abierta hasta que termine.',
  continuing: (time: string) => `Demasiadas a la vez. Se continúa en ${time}`,
  stop: 'Detener',
  stopping: 'Deteniendo…',
  stoppingAdvice: 'Antes se termina la invitación en curso.',
  stopped: 'Envío detenido',
  stoppedAdvice: (left: number) =>
    plural(left, {
      one: 'Queda # destinatario en el formulario.',
      many: 'Quedan # de destinatarios en el formulario.',
      other: 'Quedan # destinatarios en el formulario.',
    }),
  sentTo: (recipient: string) => `Invitación enviada a ${recipient}`,
  sent: (count: number) => plural(count, { one: '# invitación enviada', many: '# de invitaciones enviadas', other: '# invitaciones enviadas' }),
  sentAdvice: (count: number) =>
    plural(count, {
      one: 'El propietario recibe un correo y tiene 15 días para responder.',
      many: 'Cada propietario recibe un correo y tiene 15 días para responder.',
      other: 'Cada propietario recibe un correo y tiene 15 días para responder.',
    }),
  notSent: (count: number) =>
    plural(count, { one: '# invitación no se envió', many: '# de invitaciones no se enviaron', other: '# invitaciones no se enviaron' }),
  notSentAdvice: 'El motivo figura junto a cada destinatario. Corrija o quite lo que no se pueda enviar y reinténtelo.',
  draftRestored: 'Borrador restaurado',
  draftDiscard: 'Descartar borrador',
  draftDiscarded: 'Borrador descartado',
  draftUndo: 'Deshacer',
  draftOffered: 'Hay un borrador anterior',
  draftRestore: 'Restaurarlo',
  preview: 'El correo tal como lo verá el destinatario',
  previewInviter: 'su cuenta de administración',
  previewOrganization: 'su organización',
  previewRecipient: 'cada destinatario',
  previewTo: 'Para {recipient}',
  previewSubject: '{inviter} invita a su cuenta a unirse a {organization}',
  previewLead: '{inviter} desea que su cuenta de AWS se convierta en miembro de {organization}. La decisión es suya.',
  previewMessage: 'Mensaje de {inviter}',
  previewClosing: 'Hasta que responda, nada cambia. Sin respuesta, la invitación caduca a los 15 días.',
  command: 'Comandos de AWS CLI',
  commandHint: (count: number) =>
    plural(count, {
      one: 'Envía lo mismo con AWS CLI en un shell POSIX, como bash o zsh.',
      many: 'Envía lo mismo con AWS CLI en un shell POSIX, como bash o zsh: # de comandos, uno por destinatario.',
      other: 'Envía lo mismo con AWS CLI en un shell POSIX, como bash o zsh: # comandos, uno por destinatario.',
    }),
  commandMissing: 'Introduzca antes un destinatario: cada uno se convierte en un comando.',
  commandFlawed: 'Corrija antes el mensaje y las etiquetas: AWS los rechazaría tal como están.',
  csvHeading: 'Agregar destinatarios desde un archivo CSV',
  csvFrom: (file: string) => `Destinatarios de ${file}`,
  csvIntroduction:
    'Un destinatario por línea, en cualquier columna: una dirección de correo electrónico o un ID de cuenta de 12 dígitos. Verá el contenido del archivo antes de agregar nada.',
  csvLimits: (megabytes: number, recipients: number) => `Hasta ${figure(megabytes)} MB y ${figure(recipients)} destinatarios. El archivo no sale de este navegador.`,
  csvChoose: 'Elegir archivo',
  csvOther: 'Elegir otro archivo',
  csvTemplate: 'Descargar una plantilla',
  csvTemplateText:
    'Dirección de correo electrónico o ID de cuenta;Comentario\r\nowner@example.com;Reemplace estas líneas por las suyas\r\n111122223333;También sirve un ID de cuenta\r\n',
  csvLarge: (file: string) => `${file} supera 1 MB. Divídalo o quite lo que no haga falta.`,
  csvEmpty: (file: string) => `${file} está vacío.`,
  csvBinary: (file: string) => `${file} no es un archivo CSV, sino un libro de cálculo u otra cosa. Guárdelo antes como “CSV UTF-8”.`,
  csvEncoding: (file: string) => `${file} no está codificado en UTF-8. Guárdelo antes como “CSV UTF-8”.`,
  csvUnreadable: (file: string) => `No se pudo leer ${file}. Elíjalo de nuevo.`,
  csvSeveral: () => 'Solo se puede agregar un archivo a la vez.',
  csvColumn: (number: number) => `Columna ${figure(number)}`,
  csvRecipients: 'Los destinatarios están en',
  csvHeader: 'La primera línea contiene los nombres de las columnas',
  csvPreview: 'Contenido del archivo',
  csvLine: 'Línea',
  csvResult: 'Resultado',
  csvAdds: 'Se agregará',
  csvMalformed: 'Las comillas de esta línea no están bien cerradas.',
  csvMalformedLines: (from: number, to: number) => `Falta una comilla, por lo que las líneas ${figure(from)} a ${figure(to)} se leen como una sola.`,
  csvBlank: 'No hay nada en esta columna.',
  csvExcess: (most: number) => `Más de ${figure(most)} destinatarios. Envíe antes estos y agregue después el resto.`,
  csvUsable: (count: number) =>
    plural(count, { one: 'Se agregará # destinatario.', many: 'Se agregarán # de destinatarios.', other: 'Se agregarán # destinatarios.' }),
  csvUnusable: (count: number) =>
    plural(count, {
      one: '# entrada no se agregará; el motivo figura al lado.',
      many: '# de entradas no se agregarán; el motivo figura junto a cada una.',
      other: '# entradas no se agregarán; el motivo figura junto a cada una.',
    }),
  csvAdd: (count: number) => plural(count, { one: 'Agregar # destinatario', many: 'Agregar # de destinatarios', other: 'Agregar # destinatarios' }),

  // Refusals
  AWSOrganizationsNotInUseException:
    'Esta cuenta no está en ninguna organización\nInicie sesión en la cuenta de administración de una organización o cree antes una organización.',
  AccessDeniedException:
    'Esta cuenta no puede hacer eso\nLa cuenta de administración envía, consulta y cancela las invitaciones; la cuenta invitada las responde. Si esta es la cuenta correcta, solicite el permiso {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'No existe esa cuenta\nCompruebe el ID de cuenta.',
  AccountOwnerNotVerifiedException:
    'Verifique antes la dirección de correo electrónico de la cuenta de administración\nSe podrán enviar invitaciones cuando su propietario haya seguido el enlace del correo de verificación. El enlace es válido durante 24 horas y el correo puede tardar en llegar. Se conserva todo lo que ha introducido.',
  AlreadyInOrganizationException: 'Esta cuenta ya está en una organización\nAntes tiene que abandonarla.',
  ChildNotFoundException: 'No existe esa cuenta en esta organización\nCompruebe el ID de cuenta.',
  ConcurrentModificationException: 'Otra persona hizo un cambio en el mismo momento\nAquí no se ha cambiado nada. Inténtelo de nuevo.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'La cuenta aún no puede abandonar su organización\nLe falta algo que una cuenta independiente necesita, como los datos de contacto.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'La organización es demasiado grande para habilitar aquí todas las características\nPóngase en contacto con AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'La facturación unificada por sí sola no está disponible aquí\nCree la organización con todas las características.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'La cuenta de administración no tiene ningún método de pago\nAgregue uno en su configuración de facturación e inténtelo de nuevo.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Demasiadas etiquetas\nUna cuenta puede tener como máximo 50. Quite algunas y vuelva a enviar.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'La cuenta no tiene ningún método de pago\nAgregue uno en su configuración de facturación e inténtelo de nuevo.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'La cuenta aún no puede abandonar su organización\nUna cuenta que se creó en ella tiene que esperar unos días. Inténtelo más tarde.',
  CreateAccountStatusNotFoundException: 'No existe esa solicitud\nCompruebe su ID.',
  DuplicateHandshakeException: 'Ya hay una invitación abierta\nEspere la respuesta o cancele la invitación abierta antes de enviar otra.',
  FinalizingOrganizationException:
    'Su organización aún se está configurando\nInténtelo de nuevo dentro de un rato; puede tardar hasta una hora. Si tarda más, póngase en contacto con AWS Support. Se conserva todo lo que ha introducido.',
  HandshakeAlreadyInStateException: 'Eso ya se había hecho\nAquí no queda nada por hacer.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'La cuenta ya es miembro de una organización\nTiene que abandonar esa organización antes de unirse a otra.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Las invitaciones están en pausa\nSu organización está habilitando todas las características. Invite de nuevo cuando haya terminado.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'La organización que invita tiene que verificar su dirección de correo electrónico\nPida al propietario de su cuenta de administración que lo haga y vuelva a aceptar.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'La organización ya tiene todas las características\nAquí no queda nada por hacer.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'La cuenta y la organización no tienen el mismo vendedor\nAmbas necesitan el mismo vendedor de AWS y la misma partición (comercial, China o GovCloud). Esto no se puede cambiar aquí.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'La organización ya está habilitando todas las características\nEspere a que hayan respondido todos los miembros.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'La cuenta no tiene ningún método de pago\nAgregue uno en su configuración de facturación e inténtelo de nuevo.',
  HandshakeNotFoundException:
    'Esta invitación ya no existe\nPuede que se haya enviado a otra cuenta o que se haya cerrado hace más de 30 días. Si aún la necesita, pida una nueva al remitente.',
  InvalidHandshakeTransitionException:
    'Esta invitación ya está cerrada\nSe respondió, se canceló o caducó. Solo una invitación nueva puede cambiarlo.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Dos etiquetas tienen la misma clave\nAsigne a cada etiqueta una clave propia.',
  'InvalidInputException.INPUT_REQUIRED': 'Falta algo\nRellene los campos obligatorios.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Ninguna cuenta de AWS puede tener esta dirección de correo electrónico\nCompruebe cómo está escrita.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'La lista ha cambiado demasiado para continuar\nActualícela.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET':
    'No se puede invitar a este destinatario\nIntroduzca una dirección de correo electrónico o un ID de cuenta de 12 dígitos.',
  'InvalidInputException.INVALID_PATTERN':
    'Algo no tiene el formato esperado\nCompruebe si el destinatario, el mensaje o las etiquetas contienen caracteres poco habituales.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Una clave de etiqueta está reservada\nLas claves no pueden empezar por aws:.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Algo es demasiado largo\nAcorte el mensaje o las etiquetas.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Algo es demasiado corto\nCompruebe el destinatario y las etiquetas.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'No se puede invitar a esta cuenta\nEs posible que no exista ninguna cuenta con este ID. Compruebe los 12 dígitos.',
  MasterCannotLeaveOrganizationException:
    'Esta cuenta administra su propia organización\nSolo podrá unirse a otra cuando se haya eliminado su propia organización.',
  OrganizationNotEmptyException: 'La organización todavía tiene miembros\nQuítelos antes.',
  ServiceException: 'El servicio tiene un problema\nInténtelo de nuevo en un momento.',
  TargetNotFoundException: 'No existe esa cuenta, unidad organizativa o raíz\nCompruebe su ID.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Esta cuenta no se reconoce aquí\nInicie sesión de nuevo o compruebe qué cuenta usa la página.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'La cuenta aún no puede abandonar su organización\nAntes hay que verificar su número de teléfono en la configuración de la cuenta.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'La cuenta administra un servicio para su organización\nAntes de que pueda abandonarla, hay que retirarle esa función en la organización.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'El método de pago de la cuenta no se puede usar\nElija otro en su configuración de facturación e inténtelo de nuevo.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'Las etiquetas incumplen las reglas de su organización\nSu política de etiquetas indica qué claves y valores se permiten. Corrija las etiquetas y vuelva a enviar.',
  ConstraintViolationException: 'Una regla de AWS Organizations lo impide\nEl código que figura en Detalles indica la regla. AWS Support puede decirle qué hace falta.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Esta cuenta cambió de organización hace muy poco\nEspere unos días e inténtelo de nuevo.',
  HandshakeConstraintViolationException: 'Una regla de las invitaciones lo impide\nEl código que figura en Detalles indica la regla. AWS Support puede decirle qué hace falta.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException: 'AWS Organizations no ofrece esto en la región consultada\nPida a quien administra esta página que use otra región.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Su sesión ha finalizado\nInicie sesión de nuevo y repita lo que estaba haciendo.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'No tiene permiso para aceptar invitaciones en nombre de esta cuenta\nSolicite {permission} a quien administra sus permisos. Por ahora no ha cambiado nada.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Es demasiado pronto para pasar a esta organización\nEsta cuenta o la organización que invita deben tener antes unos días de antigüedad. Inténtelo más tarde.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Esta cuenta ya está en una organización\nUna cuenta solo puede estar en una. Para poder aceptar, antes tiene que abandonarla.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Esta cuenta no puede unirse a esa organización\nTienen distintos vendedores de AWS o están en particiones diferentes (comercial, China, GovCloud). Aquí no se puede hacer nada al respecto; avise al remitente.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Esta invitación ya fue aceptada\nAlguien respondió en nombre de esta cuenta, que ya es miembro.',
  'AcceptHandshake.CANCELED':
    'Esta invitación ya fue cancelada\nEl remitente la retiró y esta cuenta no se ha unido. Si no era la intención, pida una nueva al remitente.',
  'AcceptHandshake.DECLINED': 'Esta invitación ya fue rechazada\nAlguien respondió en nombre de esta cuenta. Si fue un error, pida una nueva al remitente.',
  'AcceptHandshake.EXPIRED': 'Esta invitación ha caducado\nSe podía responder durante 15 días. Pida una nueva al remitente.',
  'DeclineHandshake.AccessDeniedException':
    'No tiene permiso para rechazar invitaciones en nombre de esta cuenta\nSolicite {permission} a quien administra sus permisos.',
  'DeclineHandshake.ACCEPTED': 'Esta invitación ya fue aceptada\nEsta cuenta ya es miembro y no queda nada que rechazar.',
  'DeclineHandshake.CANCELED': 'Esta invitación ya fue cancelada\nEl remitente la retiró y no queda nada que rechazar.',
  'DeclineHandshake.DECLINED': 'Esta invitación ya fue rechazada\nAlguien respondió en nombre de esta cuenta y no queda nada que rechazar.',
  'DeclineHandshake.EXPIRED': 'Esta invitación ha caducado\nNo queda nada que rechazar.',
  'CancelHandshake.AccessDeniedException':
    'No tiene permiso para cancelar invitaciones\nSolo puede hacerlo la cuenta de administración. Si ha iniciado sesión en ella, solicite el permiso {permission}.',
  'CancelHandshake.ACCEPTED': 'Esta invitación ya fue aceptada\nLa cuenta ya es miembro. Si no debe serlo, quítela de su organización.',
  'CancelHandshake.CANCELED': 'Esta invitación ya fue cancelada\nNo queda nada que cancelar y su lugar en la cuota de cuentas vuelve a estar libre.',
  'CancelHandshake.DECLINED': 'Esta invitación ya fue rechazada\nNo queda nada que cancelar y su lugar en la cuota de cuentas vuelve a estar libre.',
  'CancelHandshake.EXPIRED': 'Esta invitación ha caducado\nNo queda nada que cancelar y su lugar en la cuota de cuentas vuelve a estar libre.',
  'InviteAccountToOrganization.AccessDeniedException':
    'No tiene permiso para enviar invitaciones\nSolo puede hacerlo la cuenta de administración. Si ha iniciado sesión en ella, solicite el permiso {permission}.',
  'ListHandshakesForAccount.AccessDeniedException':
    'No tiene permiso para ver las invitaciones de esta cuenta\nSolicite {permission} a quien administra sus permisos.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Solo la cuenta de administración puede ver estas invitaciones\nInicie sesión en la cuenta de administración de la organización. Si ya es esta, solicite el permiso {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Esta cuenta no está en ninguna organización\nLas invitaciones se envían desde la cuenta de administración de una organización. Inicie sesión en una o cree antes una organización.',

  network: 'No se puede conectar con el servicio\nCompruebe la conexión e inténtelo de nuevo.',
  timeout: 'No se recibió respuesta a tiempo\nAun así, es posible que se haya completado: consulte la lista antes de intentarlo de nuevo.',
};
