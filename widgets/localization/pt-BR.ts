import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('pt-BR');

const mistake = 'A página enviou uma solicitação não permitida\nA falha é da página, não sua. Avise quem a administra.';

const noRole =
  'Não foi possível criar o perfil necessário para ingressar\nSolicite iam:CreateServiceLinkedRole a quem gerencia as permissões desta conta e aceite novamente. Nada mudou até agora.';

const throttled = 'Muitas solicitações ao mesmo tempo\nAguarde alguns segundos e tente novamente.';

const signIn = 'Você não fez login\nFaça login e tente novamente.';

const noRoom =
  'A organização que convida não tem vaga para esta conta\nA cota de contas dela está esgotada. Peça ao remetente que libere uma vaga e aceite novamente. Nada mudou aqui.';

const noPayment = 'Esta conta não tem método de pagamento\nAdicione um nas configurações de faturamento e aceite novamente. Nada mudou até agora.';

const dayFull =
  'Não é possível enviar mais convites hoje\nSua organização atingiu o limite diário. Cada convite aceito abre vaga para outro; o restante é liberado após 24 horas.';

const full =
  'Sua organização não tem vaga para outra conta\nOs membros e os convites abertos ocupam toda a cota de contas. Cancele um convite aberto ou solicite uma cota maior ao AWS Support.';

/** Brazilian Portuguese. */
export const ptBR: Terms = {
  $code: 'pt-BR',
  $name: 'Português (Brasil)',
  $dir: 'ltr',

  // Everywhere
  unknown: 'Não foi possível concluir',
  optional: 'opcional',
  technicalDetails: 'Detalhes',
  tryAgain: 'Tentar novamente',
  partMissing: 'Esta parte da página não foi carregada\nConfira sua conexão e tente novamente.',
  stale: 'O que você vê abaixo é de {time}.',
  loading: 'Carregando convites',
  refresh: 'Atualizar',
  updated: (time: string) => `Atualizada às ${time}`,
  upToDate: 'A lista está atualizada',
  notUpToDate: 'Não foi possível atualizar a lista',
  restMissing: (count: number) =>
    plural(count, { one: 'Só foi possível obter # convite. Há mais.', many: 'Só foi possível obter # de convites. Há mais.', other: 'Só foi possível obter # convites. Há mais.' }),
  message: 'Mensagem',
  status: 'Status',
  recipient: 'Destinatário',
  sentAt: 'Enviado',
  sentWhen: 'Enviado: {time}',
  expiresAt: 'Expira',
  expiredAt: 'Expirou',
  invitationId: 'ID do convite',
  arn: 'ARN',
  errorCode: 'código do erro',
  copyId: (name: string) => `Copiar ${name}`,
  copied: 'Copiado',
  selected: 'Selecionado. Pressione Ctrl+C ou ⌘C para copiar.',
  OPEN: 'Aberto',
  SOON: 'Expira em breve',
  ACCEPTED: 'Aceito',
  DECLINED: 'Recusado',
  CANCELED: 'Cancelado',
  EXPIRED: 'Expirado',
  stateUnknown: 'Desconhecido',
  oneChanged: (recipient: string, state: string) => `Convite para ${recipient}: ${state}`,
  manyChanged: (count: number) => plural(count, { one: '# convite mudou', many: '# de convites mudaram', other: '# convites mudaram' }),
  added: (count: number) => plural(count, { one: '# novo convite', many: '# de novos convites', other: '# novos convites' }),
  notKept:
    'Nada do que você fizer aqui será mantido\nO serviço que responde só guarda os dados na memória; tudo desaparece quando ele é encerrado.',

  // The form
  inviteHeading: 'Convidar contas da AWS',
  recipients: 'Endereço de e-mail ou ID da conta',
  recipientsHint: 'O endereço de e-mail do proprietário ou o ID de 12 dígitos. Separe vários com vírgulas, espaços ou quebras de linha, ou cole uma lista.',
  recipientsEntered: (count: number) => plural(count, { one: '# destinatário', many: '# de destinatários', other: '# destinatários' }),
  recipientsFaulty: (count: number) => plural(count, { one: '# com problemas', many: '# com problemas', other: '# com problemas' }),
  tokenHelp: 'Use Enter para editar, Delete para remover e as teclas de seta para navegar.',
  editRecipient: (recipient: string) => `Editar ${recipient}`,
  removeRecipient: (recipient: string) => `Remover ${recipient}`,
  recipientRemoved: (recipient: string) => `${recipient} removido`,
  importCsv: 'Adicionar de um arquivo CSV',
  messageHint: 'Vai no e-mail do convite. A conta convidada também a vê junto ao convite.',
  messageLong: (count: number) =>
    plural(count, {
      one: 'A mensagem tem # caractere a mais.',
      many: 'A mensagem tem # de caracteres a mais.',
      other: 'A mensagem tem # caracteres a mais.',
    }),
  charactersLeft: (count: number) => plural(count, { one: 'Resta # caractere', many: 'Restam # de caracteres', other: 'Restam # caracteres' }),
  previewEmail: 'Visualizar o e-mail',
  addTags: 'Adicionar tags',
  whatCounts:
    'Um convite ocupa uma vaga na sua cota de contas assim que é enviado e a libera quando é recusado ou cancelado, ou quando expira após 15 dias.',
  formReadonly: 'Não é possível enviar nada por aqui.',
  copyCommand: 'Copiar para a AWS CLI',
  send: (count: number) => (count < 2 ? 'Enviar convite' : `Enviar ${figure(count)} convites`),
  sendSeveral: 'Enviar convites',
  retry: (count: number) =>
    plural(count, { one: 'Tentar novamente (# com falha)', many: 'Tentar novamente (# com falha)', other: 'Tentar novamente (# com falha)' }),

  // The list
  listHeading: 'Convites',
  listEmpty: 'Ainda não há convites',
  listEmptyAdvice: 'Os que você enviar aparecerão aqui, começando pelos mais recentes.',
  action: 'Ação',
  cancel: 'Cancelar',
  cancelFor: (recipient: string) => `Cancelar o convite para ${recipient}`,
  resend: 'Reenviar',
  resendTo: (recipient: string) => `Reenviar para ${recipient}`,
  loadingMore: (count: number) => `Carregando mais: ${figure(count)} até agora`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'com mensagem',

  // The inbox
  inboxHeading: 'Convites abertos',
  signedIn: 'Login feito na conta {account}',
  inboxEmpty: 'Não há convites abertos',
  inboxEmptyAdvice: 'Se você espera um convite, pergunte ao remetente qual conta ou endereço de e-mail ele convidou.',
  linkMissing:
    'O convite que você procura não está aqui\nEle pode ser para outra conta ou ter sido encerrado há mais de 30 dias. Confira em qual conta você fez login ou peça um novo ao remetente.',
  invites: '{name} convida esta conta para ingressar na organização',
  invitesOther: '{name} convida {recipient} para ingressar na organização',
  expires: 'Expira {time}',
  expiresSoon: 'Expira em breve, {time}',
  invited: 'Conta convidada',
  from: 'De',
  organization: 'Organização',
  features: 'Recursos',
  allFeatures: 'Todos os recursos: faturamento consolidado e políticas que a organização pode aplicar a esta conta',
  billingOnly: 'Somente faturamento consolidado',
  accept: 'Aceitar convite',
  acceptFrom: (sender: string) => `Aceitar convite de ${sender}`,
  decline: 'Recusar',
  declineFrom: (sender: string) => `Recusar convite de ${sender}`,
  onlyLook: 'Aqui você pode ler estes convites, mas não responder a eles.',
  forAnother: 'Este convite é para {recipient}, não para a conta em que você fez login. Para responder, faça login na conta convidada.',
  aboutToDecline: 'Este convite está prestes a ser recusado. Desfaça isso primeiro se quiser responder de outra forma.',
  outdated: 'Você poderá responder quando esta página estiver atualizada novamente.',
  framed: 'Não é possível aceitar enquanto outro site exibir esta página dentro da página dele.',
  framedOpen: 'Abrir em uma janela própria',
  past: 'Convites anteriores',
  leavesWhen: 'Sai desta lista: {time}',
  leavesBy: 'Sai desta lista, no mais tardar: {time}',
  retention: 'Os convites encerrados saem desta lista 30 dias após o encerramento.',
  oneChangedFrom: (sender: string, state: string) => `Convite de ${sender}: ${state}`,

  // Everywhere
  noClient:
    'Não há nenhum serviço para consultar aqui\nPara quem cria esta página: coloque este elemento dentro de <organizations-provider> ou defina a propriedade client dele.',

  // The list
  notBefore: 'Os convites poderão ser cancelados quando esta lista estiver atualizada novamente.',
  readonlyHint: 'Aqui os convites só podem ser consultados.',
  filterGroup: 'Filtro',
  filter: 'Filtrar por destinatário, mensagem ou ID',
  allStatuses: 'Todos os status',
  matches: (count: number) => plural(count, { one: '# correspondência', many: '# de correspondências', other: '# correspondências' }),
  searchingSoFar: (count: number) => `A pesquisa abrange os ${figure(count)} carregados até agora; ainda há mais a caminho.`,
  searchedOnly: (count: number) => `A pesquisa abrangeu só os ${figure(count)} que foi possível obter.`,
  waiting: (count: number) =>
    plural(count, {
      one: 'Mais # aparecerá quando o ponteiro sair da lista.',
      many: 'Mais # aparecerão quando o ponteiro sair da lista.',
      other: 'Mais # aparecerão quando o ponteiro sair da lista.',
    }),
  clearFilter: 'Limpar filtro',
  noMatches: 'Não há correspondências',
  noMatchesAdvice: 'Nenhum convite atende ao filtro.',
  export: 'Exportar',
  exportCsv: 'Exportar como CSV',
  exportName: 'convites',
  exported: (count: number) => plural(count, { one: '# convite salvo', many: '# de convites salvos', other: '# convites salvos' }),
  notExported: 'Nada foi salvo, porque não foi possível obter todos os convites.',
  view: 'Exibição',
  columns: 'Colunas',
  density: 'Espaçamento das linhas',
  comfortable: 'Confortável',
  compact: 'Compacto',
  sortedUp: (column: string) => `${column}, ordem crescente`,
  sortedDown: (column: string) => `${column}, ordem decrescente`,
  pages: 'Páginas',
  previous: 'Anterior',
  next: 'Próxima',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} de ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} de pelo menos ${figure(total)}`,
  pageSize: 'Tamanho da página',
  perPage: (count: number) => `${figure(count)} por página`,
  select: (recipient: string) => `Selecionar o convite para ${recipient}`,
  selectAll: 'Selecionar todos os convites abertos desta página',
  notSelectable: (status: string) => `Somente convites abertos podem ser cancelados. Status deste: ${status}.`,
  nothingSelectable: 'Somente convites abertos podem ser cancelados, e não há nenhum nesta página.',
  selectedCount: (count: number) => plural(count, { one: '# selecionado', many: '# selecionados', other: '# selecionados' }),
  clearSelection: 'Limpar seleção',
  selectionCleared: 'A seleção foi limpa porque agora são exibidos outros convites.',
  cancelSeveral: (count: number) => plural(count, { one: 'Cancelar # convite', many: 'Cancelar # de convites', other: 'Cancelar # convites' }),
  cancelSeveralHeading: (count: number) => plural(count, { one: 'Cancelar # convite?', many: 'Cancelar # de convites?', other: 'Cancelar # convites?' }),
  cancelSeveralBody:
    'Cada destinatário recebe um e-mail de aviso e só poderá ingressar se você enviar um novo convite. As vagas na sua cota de contas são liberadas imediatamente.',
  andMore: (count: number) => plural(count, { one: 'e mais #', many: 'e mais #', other: 'e mais #' }),
  undo: 'Desfazer',
  undone: 'Desfeito. Nada foi enviado.',
  aboutToBeCanceled: 'Prestes a ser cancelado',
  cancelNow: 'Cancelar agora',
  declineNow: 'Recusar agora',
  cancelsIn: (time: string) => `O convite para {name} será cancelado ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# convite será cancelado ${time}.`, many: `# de convites serão cancelados ${time}.`, other: `# convites serão cancelados ${time}.` }),
  declinesIn: (time: string) => `O convite de {name} será recusado ${time}.`,
  closedMeanwhile: (count: number) =>
    plural(count, {
      one: '# convite não pode mais ser cancelado.',
      many: '# de convites não podem mais ser cancelados.',
      other: '# convites não podem mais ser cancelados.',
    }),
  keepSeveral: 'Manter convites',
  canceling: (current: number, total: number) => `Cancelando ${figure(current)} de ${figure(total)}…`,
  canceledCount: (count: number) => plural(count, { one: '# convite cancelado', many: '# de convites cancelados', other: '# convites cancelados' }),
  stillOpen: (count: number) =>
    plural(count, { one: '# convite continua aberto.', many: '# de convites continuam abertos.', other: '# convites continuam abertos.' }),
  notCanceled: (count: number) =>
    plural(count, { one: '# convite não foi cancelado', many: '# de convites não foram cancelados', other: '# convites não foram cancelados' }),
  retryCancel: (count: number) => plural(count, { one: 'Tentar novamente (#)', many: 'Tentar novamente (#)', other: 'Tentar novamente (#)' }),
  filledIn: (recipient: string) => `${recipient} agora está no formulário`,
  replaceHeading: 'Substituir o que você inseriu?',
  replaceBody: 'Os destinatários, a mensagem e as tags do formulário serão perdidos, e os do outro convite entrarão no lugar.',
  keepDraft: 'Manter',
  replaceDraft: 'Substituir',
  noMessage: 'Nenhuma',
  expiresUnanswered: 'Expira se ninguém responder',
  seenHere: 'detectado aqui pela primeira vez em {time}',
  timeUnknown: 'Data não registrada',
  leavesList: 'Sai desta lista',
  leavesListLatest: 'Sai desta lista, no mais tardar',
  nextHeading: 'O que você pode fazer agora',
  nextAccess:
    'Sua organização ainda não tem acesso de administrador a esta conta. Se você quiser esse acesso, alguém que administre a conta pode criar nela o perfil {role}. É opcional: o faturamento consolidado e as políticas funcionam sem ele.',
  nextShow: 'Como criar o perfil',
  nextWhere: 'Faça login na conta convidada, {recipient}, como administrador e execute estes comandos, por exemplo, no AWS CloudShell.',
  nextCreate: 'Crie o perfil. Ele confia na sua conta de gerenciamento, {account}.',
  createCommand: 'comando que cria o perfil',
  nextAttach: 'Conceda a ele acesso de administrador.',
  attachCommand: 'comando que concede acesso ao perfil',
  nextTrust: 'Se preferir criar o perfil no console do IAM, esta é a política de confiança:',
  trustPolicy: 'política de confiança',
  nextMeaning:
    'A partir de então, quem puder assumir o perfil {role} em {account} poderá fazer qualquer coisa nesta conta. Se isso for demais, atribua uma política mais restrita; para retirar o acesso, exclua o perfil.',

  // Questions
  keep: 'Manter convite',
  close: 'Fechar',
  cancelHeading: 'Cancelar o convite?',
  cancelBody:
    '{name} recebe um e-mail de aviso e só poderá ingressar se você enviar um novo convite. A vaga na sua cota de contas é liberada imediatamente.',
  cancelInvitation: 'Cancelar convite',
  notNow: 'Agora não',
  disguised: 'Olhe com atenção: este nome ou endereço usa letras que podem ser confundidas com outras.',
  acceptHeading: 'Aceitar este convite?',
  acceptBody: 'Esta conta, {recipient}, ingressa em {organization}, a organização de {name} ({email}).',
  acceptPays: '{name} paga a partir do momento em que você aceitar.',
  acceptPaysBody: 'A conta de gerenciamento é responsável por todas as cobranças. O método de pagamento próprio desta conta deixa de ser usado.',
  acceptKeep: 'Antes, baixe o que quiser guardar',
  acceptKeepBody: 'O histórico de faturamento e os relatórios ficam com a conta que pagou até agora.',
  acceptKeepUsage: 'Relatórios de custos e uso',
  acceptKeepDetailed: 'Relatórios de faturamento detalhados',
  acceptKeepExplorer: 'Relatórios do Cost Explorer',
  acceptElse: 'O que mais muda',
  acceptCosts: 'Dados de custos',
  acceptCostsBody: 'Um membro vê os dados de custos e uso do período em que está nesta organização, não os de uma anterior. Se sair, deixa de vê-los até voltar.',
  acceptOne: 'Apenas uma',
  acceptOneBody: 'Uma conta pode estar em uma única organização; por isso, não é possível aceitar outros convites.',
  acceptAccess: 'Controle',
  acceptAccessBody: 'A organização não recebe automaticamente acesso de administrador.',
  acceptRole: 'Perfil',
  acceptRoleBody:
    'A AWS cria aqui o perfil vinculado ao serviço {role} para trabalhar com seus outros serviços. Para isso, você precisa de {permission}.',
  acknowledge: 'Entendo que {name} paga a partir de agora e já baixei o que quero guardar.',
  acknowledgeMissing: 'Marque esta caixa para aceitar.',
  covered: 'Algo está cobrindo esta pergunta. Você poderá aceitar quando ela estiver toda visível.',
  stopWaiting: 'Parar de esperar',
  takesLong: 'Está demorando mais que o normal. Mesmo que você pare de esperar, a ação ainda pode ser concluída.',
  accepting: 'Aceitando…',
  declineHeading: 'Recusar este convite?',
  declineBody: '{name} recebe um e-mail de aviso. Esta conta fica como está e, mais tarde, só poderá ingressar com um novo convite.',
  declineInvitation: 'Recusar convite',

  // The member
  owner: 'Proprietário',
  joined: 'Esta conta agora é membro',
  joinedMail: '{email} e o proprietário desta conta recebem um e-mail de aviso.',
  member: 'Esta conta é membro de uma organização',
  manages: 'Esta conta gerencia uma organização',
  managesBody: 'Ela só poderá ingressar em outra organização depois que a própria for excluída.',
  paysNow: 'Quem paga',
  paysNowBody: '{name} paga todas as cobranças desta conta.',
  memberMore: 'O que mudou e como sair',
  leftPayment: 'O método de pagamento desta conta não é mais usado.',
  leftRole: 'O perfil vinculado ao serviço {role} está nesta conta, para que o AWS Organizations possa trabalhar com outros serviços.',
  leftAccess: 'Com isso, a organização não recebeu acesso de administrador.',
  mistake: 'Se foi um engano',
  mistakeBody:
    'Peça a {email} que remova esta conta da organização ou saia dela com a permissão {permission}. A partir de então, a conta paga as próprias cobranças, portanto precisa de um método de pagamento, e deixa de ver os dados de custos e uso do período em que foi membro.',

  // The form
  formNotManagement:
    'Esta não é a conta de gerenciamento\nOs convites são enviados da conta de gerenciamento da organização. Faça login nela para enviar o que inserir aqui.',
  formNotInUse:
    'Esta conta não está em nenhuma organização\nOs convites são enviados da conta de gerenciamento de uma organização. Faça login em uma ou crie uma organização primeiro.',
  dropHere: 'Solte endereços ou um arquivo CSV',
  placesLeft: (left: number, of: number) =>
    plural(of, {
      one: `${figure(left)} de # vaga disponível`,
      many: `${figure(left)} de # de vagas disponíveis`,
      other: `${figure(left)} de # vagas disponíveis`,
    }),
  todayLeft: (left: number, of: number) =>
    plural(of, {
      one: `${figure(left)} de # convite disponível hoje`,
      many: `${figure(left)} de # de convites disponíveis hoje`,
      other: `${figure(left)} de # convites disponíveis hoje`,
    }),
  accountsUsed: (count: number) => plural(count, { one: '# conta', many: '# de contas', other: '# contas' }),
  openUsed: (count: number) => plural(count, { one: '# convite aberto', many: '# de convites abertos', other: '# convites abertos' }),
  todayUsed: (count: number) =>
    plural(count, { one: '# enviado nas últimas 24 horas', many: '# enviados nas últimas 24 horas', other: '# enviados nas últimas 24 horas' }),
  quotaUnknown: 'Sem a permissão {permission}, não é possível saber aqui quanto espaço resta.',
  quotaFailed: 'Não foi possível consultar quantas vagas restam.',
  roomFor: (room: number, recipients: number) =>
    plural(recipients, {
      one: `Há vaga para ${figure(room)} de # destinatário`,
      many: `Há vaga para ${figure(room)} de # de destinatários`,
      other: `Há vaga para ${figure(room)} de # destinatários`,
    }),
  tokenSent: 'enviado',
  recipientMissing: 'Insira pelo menos um endereço de e-mail ou ID de conta.',
  recipientInvalid: 'Não são 12 dígitos nem um endereço de e-mail, nome@domínio.',
  recipientDigits: (count: number) =>
    plural(count, {
      one: 'Tem # dígito; um ID de conta tem 12. Planilhas eliminam os zeros à esquerda.',
      many: 'Tem # de dígitos; um ID de conta tem 12. Planilhas eliminam os zeros à esquerda.',
      other: 'Tem # dígitos; um ID de conta tem 12. Planilhas eliminam os zeros à esquerda.',
    }),
  recipientRounded: 'Uma planilha arredondou este ID de conta. Formate a coluna dele como texto e copie-o novamente.',
  recipientLong: (count: number) => `O endereço de e-mail de uma conta da AWS tem no máximo 64 caracteres; este tem ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `O endereço de e-mail de uma conta da AWS só pode conter letras sem acento, dígitos e sinais comuns, não “${sign}” (${code}).`,
  recipientUnseen: (_sign: string, code: string) => `Há um caractere invisível nele, ${code}. Exclua-o ou digite o endereço novamente.`,
  recipientTwice: 'Este destinatário já está na lista.',
  recipientOwn: 'Esta é a própria conta de gerenciamento da sua organização.',
  recipientMember: 'Esta conta já é membro da sua organização.',
  recipientOpen: (sent: string, expires: string) => `Já convidado em ${sent}. Esse convite está aberto até ${expires}.`,
  viewInvitation: 'Ver o convite',
  recipientUnknown:
    'Não houve resposta: o convite pode ter sido enviado. Consulte a lista antes de remover este destinatário. Ao tentar novamente, a lista é consultada primeiro e nunca é enviado um segundo convite.',
  recipientMixed: 'O domínio mistura letras de alfabetos diferentes e pode se passar por outro. Confira letra por letra.',
  recipientForeign: 'O domínio está escrito em outro alfabeto e pode se passar por outro. Confirme que você o conhece.',
  recipientsAdded: (count: number) =>
    plural(count, { one: '# destinatário adicionado', many: '# de destinatários adicionados', other: '# destinatários adicionados' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'Não resta nenhuma vaga na sua cota de contas. Cancele convites abertos ou solicite uma cota maior à AWS.'
      : plural(over, {
          one: `Só há vaga para ${figure(room)} destes na sua cota de contas. Remova # destinatário, cancele um convite aberto ou solicite uma cota maior à AWS.`,
          many: `Só há vaga para ${figure(room)} destes na sua cota de contas. Remova # de destinatários, cancele convites abertos ou solicite uma cota maior à AWS.`,
          other: `Só há vaga para ${figure(room)} destes na sua cota de contas. Remova # destinatários, cancele convites abertos ou solicite uma cota maior à AWS.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Não é possível enviar mais convites hoje. Os enviados deixam de contar após 24 horas ou assim que são aceitos.'
      : plural(over, {
          one: `Hoje só é possível enviar mais ${figure(room)}. Remova # destinatário e convide-o amanhã.`,
          many: `Hoje só é possível enviar mais ${figure(room)}. Remova # de destinatários e convide-os amanhã.`,
          other: `Hoje só é possível enviar mais ${figure(room)}. Remova # destinatários e convide-os amanhã.`,
        }),
  tags: 'Tags',
  tagsHint: 'Adicionadas a cada conta depois que ela ingressa. O valor pode ficar vazio.',
  tagNumber: (number: number) => `Tag ${figure(number)}`,
  tagKey: 'Chave',
  tagValue: 'Valor',
  addTag: 'Adicionar tag',
  removeTag: (key: string) => `Remover a tag ${key}`,
  tagRemoved: (key: string) => `Tag ${key} removida`,
  tagsLeft: (count: number) =>
    plural(count, { one: 'Você pode adicionar mais # tag', many: 'Você pode adicionar mais # de tags', other: 'Você pode adicionar mais # tags' }),
  tagsMany: (most: number, over: number) => `Uma conta pode ter ${figure(most)} tags. Remova ${figure(over)}.`,
  tagKeyMissing: 'Insira uma chave para este valor.',
  tagKeyReserved: 'As chaves não podem começar com aws:, que é reservado.',
  tagKeyTwice: 'Outra tag já tem esta chave.',
  tagKeyLong: 'Uma chave pode ter no máximo 128 caracteres.',
  tagKeySigns: 'Uma chave pode conter letras, dígitos, espaços e _ . : / = + - @',
  tagValueLong: 'Um valor pode ter no máximo 256 caracteres.',
  tagValueSigns: 'Um valor pode conter letras, dígitos, espaços e _ . : / = + - @',
  problems: (count: number) => plural(count, { one: 'Há # problema', many: 'Há # de problemas', other: 'Há # problemas' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'Enviando…' : `Enviando ${figure(current)} de ${figure(total)}…`),
  keepOpen: 'Mantenha esta página aberta até terminar.',
  continuing: (time: string) => `Muitos ao mesmo tempo. O envio continua em ${time}`,
  stop: 'Parar',
  stopping: 'Parando…',
  stoppingAdvice: 'O convite em andamento é concluído primeiro.',
  stopped: 'Envio interrompido',
  stoppedAdvice: (left: number) =>
    plural(left, {
      one: '# destinatário ainda está no formulário.',
      many: '# de destinatários ainda estão no formulário.',
      other: '# destinatários ainda estão no formulário.',
    }),
  sentTo: (recipient: string) => `Convite enviado para ${recipient}`,
  sent: (count: number) => plural(count, { one: '# convite enviado', many: '# de convites enviados', other: '# convites enviados' }),
  sentAdvice: (count: number) =>
    plural(count, {
      one: 'O proprietário recebe um e-mail e tem 15 dias para responder.',
      many: 'Cada proprietário recebe um e-mail e tem 15 dias para responder.',
      other: 'Cada proprietário recebe um e-mail e tem 15 dias para responder.',
    }),
  notSent: (count: number) =>
    plural(count, { one: '# convite não foi enviado', many: '# de convites não foram enviados', other: '# convites não foram enviados' }),
  notSentAdvice: 'O motivo está ao lado de cada destinatário. Corrija ou remova o que não pode ser enviado e tente novamente.',
  draftRestored: 'Rascunho restaurado',
  draftDiscard: 'Descartar rascunho',
  draftDiscarded: 'Rascunho descartado',
  draftUndo: 'Desfazer',
  draftOffered: 'Há um rascunho anterior',
  draftRestore: 'Restaurar',
  preview: 'O e-mail como o destinatário o verá',
  previewInviter: 'sua conta de gerenciamento',
  previewOrganization: 'sua organização',
  previewRecipient: 'cada destinatário',
  previewTo: 'Para {recipient}',
  previewSubject: '{inviter} convida sua conta para ingressar em {organization}',
  previewLead: '{inviter} gostaria que sua conta da AWS se tornasse membro de {organization}. A decisão é sua.',
  previewMessage: 'Mensagem de {inviter}',
  previewClosing: 'Até que você responda, nada muda. Sem resposta, o convite expira após 15 dias.',
  command: 'Comandos da AWS CLI',
  commandHint: (count: number) =>
    plural(count, {
      one: 'Envia o mesmo pela AWS CLI em um shell POSIX, como bash ou zsh.',
      many: 'Envia o mesmo pela AWS CLI em um shell POSIX, como bash ou zsh: # de comandos, um para cada destinatário.',
      other: 'Envia o mesmo pela AWS CLI em um shell POSIX, como bash ou zsh: # comandos, um para cada destinatário.',
    }),
  commandMissing: 'Insira um destinatário primeiro: cada um se torna um comando.',
  commandFlawed: 'Corrija primeiro a mensagem e as tags: do jeito que estão, a AWS as recusaria.',
  csvHeading: 'Adicionar destinatários de um arquivo CSV',
  csvFrom: (file: string) => `Destinatários em ${file}`,
  csvIntroduction:
    'Um destinatário por linha, em qualquer coluna: um endereço de e-mail ou um ID de conta de 12 dígitos. Você vê o que há no arquivo antes que algo seja adicionado.',
  csvLimits: (megabytes: number, recipients: number) => `Até ${figure(megabytes)} MB e ${figure(recipients)} destinatários. O arquivo não sai deste navegador.`,
  csvChoose: 'Escolher arquivo',
  csvOther: 'Escolher outro arquivo',
  csvTemplate: 'Baixar um modelo',
  csvTemplateText:
    'Endereço de e-mail ou ID da conta;Comentário\r\nowner@example.com;Substitua estas linhas pelas suas\r\n111122223333;Um ID de conta também funciona\r\n',
  csvLarge: (file: string) => `${file} tem mais de 1 MB. Divida o arquivo ou deixe de fora o que não for necessário.`,
  csvEmpty: (file: string) => `Não há nada em ${file}.`,
  csvBinary: (file: string) => `${file} não é um arquivo CSV, mas uma pasta de trabalho ou outra coisa. Salve-o antes como “CSV UTF-8”.`,
  csvEncoding: (file: string) => `${file} não está codificado em UTF-8. Salve-o antes como “CSV UTF-8”.`,
  csvUnreadable: (file: string) => `Não foi possível ler ${file}. Escolha o arquivo novamente.`,
  csvSeveral: () => 'Só é possível adicionar um arquivo por vez.',
  csvColumn: (number: number) => `Coluna ${figure(number)}`,
  csvRecipients: 'Os destinatários estão em',
  csvHeader: 'A primeira linha contém os nomes das colunas',
  csvPreview: 'Conteúdo do arquivo',
  csvLine: 'Linha',
  csvResult: 'Resultado',
  csvAdds: 'Será adicionado',
  csvMalformed: 'As aspas desta linha não estão fechadas corretamente.',
  csvMalformedLines: (from: number, to: number) => `Falta uma aspa, por isso as linhas ${figure(from)} a ${figure(to)} são lidas como uma só.`,
  csvBlank: 'Não há nada nesta coluna.',
  csvExcess: (most: number) => `Mais de ${figure(most)} destinatários. Envie estes primeiro e depois adicione o restante.`,
  csvUsable: (count: number) =>
    plural(count, { one: '# destinatário será adicionado.', many: '# de destinatários serão adicionados.', other: '# destinatários serão adicionados.' }),
  csvUnusable: (count: number) =>
    plural(count, {
      one: '# entrada não será adicionada; o motivo está ao lado.',
      many: '# de entradas não serão adicionadas; o motivo está ao lado de cada uma.',
      other: '# entradas não serão adicionadas; o motivo está ao lado de cada uma.',
    }),
  csvAdd: (count: number) => plural(count, { one: 'Adicionar # destinatário', many: 'Adicionar # de destinatários', other: 'Adicionar # destinatários' }),

  // Refusals
  AWSOrganizationsNotInUseException:
    'Esta conta não está em nenhuma organização\nFaça login na conta de gerenciamento de uma organização ou crie uma organização primeiro.',
  AccessDeniedException:
    'Esta conta não pode fazer isso\nA conta de gerenciamento envia, lista e cancela os convites; a conta convidada responde a eles. Se esta for a conta certa, solicite a permissão {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'Essa conta não existe\nConfira o ID da conta.',
  AccountOwnerNotVerifiedException:
    'Primeiro, verifique o endereço de e-mail da conta de gerenciamento\nSerá possível enviar convites quando o proprietário tiver seguido o link do e-mail de verificação. O link funciona por 24 horas, e o e-mail pode demorar a chegar. Tudo o que você inseriu foi mantido.',
  AlreadyInOrganizationException: 'Esta conta já está em uma organização\nEla precisa sair dessa organização primeiro.',
  ChildNotFoundException: 'Essa conta não existe nesta organização\nConfira o ID da conta.',
  ConcurrentModificationException: 'Outra pessoa fez uma alteração no mesmo momento\nNada foi alterado aqui. Tente novamente.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'A conta ainda não pode sair da organização\nFalta algo de que uma conta independente precisa, como dados de contato.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'A organização é grande demais para habilitar todos os recursos aqui\nEntre em contato com o AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'O faturamento consolidado por si só não está disponível aqui\nCrie a organização com todos os recursos.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'A conta de gerenciamento não tem método de pagamento\nAdicione um nas configurações de faturamento dela e tente novamente.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Há tags demais\nUma conta pode ter no máximo 50. Remova algumas e envie novamente.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'A conta não tem método de pagamento\nAdicione um nas configurações de faturamento dela e tente novamente.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'A conta ainda não pode sair da organização\nUma conta criada nela precisa esperar alguns dias. Tente novamente mais tarde.',
  CreateAccountStatusNotFoundException: 'Essa solicitação não existe\nConfira o ID.',
  DuplicateHandshakeException: 'Já existe um convite aberto\nAguarde a resposta ou cancele o convite aberto antes de enviar outro.',
  FinalizingOrganizationException:
    'Sua organização ainda está sendo configurada\nTente novamente daqui a pouco; isso pode levar até uma hora. Se demorar mais, entre em contato com o AWS Support. Tudo o que você inseriu foi mantido.',
  HandshakeAlreadyInStateException: 'Isso já foi feito\nNão há mais nada a fazer aqui.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'A conta já é membro de uma organização\nEla precisa sair dessa organização antes de ingressar em outra.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Os convites estão pausados\nSua organização está habilitando todos os recursos. Convide novamente quando isso terminar.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'A organização que convida precisa verificar o endereço de e-mail\nPeça ao proprietário da conta de gerenciamento dela que faça isso e aceite novamente.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'A organização já tem todos os recursos\nNão há mais nada a fazer aqui.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'A conta e a organização não têm o mesmo vendedor\nAmbas precisam do mesmo vendedor da AWS e da mesma partição (comercial, China ou GovCloud). Isso não pode ser alterado aqui.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'A organização já está habilitando todos os recursos\nAguarde até que todos os membros tenham respondido.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'A conta não tem método de pagamento\nAdicione um nas configurações de faturamento dela e tente novamente.',
  HandshakeNotFoundException:
    'Este convite não existe mais\nEle pode ter sido enviado para outra conta ou encerrado há mais de 30 dias. Se ainda precisar dele, peça um novo ao remetente.',
  InvalidHandshakeTransitionException:
    'Este convite já está encerrado\nEle foi respondido, cancelado ou expirou. Só um novo convite pode mudar isso.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Duas tags têm a mesma chave\nDê a cada tag uma chave própria.',
  'InvalidInputException.INPUT_REQUIRED': 'Falta algo\nPreencha o que é obrigatório.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Nenhuma conta da AWS pode ter este endereço de e-mail\nConfira como ele está escrito.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'A lista mudou demais para continuar\nAtualize-a.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET':
    'Não é possível convidar este destinatário\nInsira um endereço de e-mail ou um ID de conta de 12 dígitos.',
  'InvalidInputException.INVALID_PATTERN':
    'Algo não está no formato esperado\nConfira se há caracteres incomuns no destinatário, na mensagem ou nas tags.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Uma chave de tag é reservada\nAs chaves não podem começar com aws:.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Algo é longo demais\nEncurte a mensagem ou as tags.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Algo é curto demais\nConfira o destinatário e as tags.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'Não é possível convidar esta conta\nTalvez não exista nenhuma conta com este ID. Confira os 12 dígitos.',
  MasterCannotLeaveOrganizationException:
    'Esta conta gerencia a própria organização\nEla só poderá ingressar em outra depois que a própria organização for excluída.',
  OrganizationNotEmptyException: 'A organização ainda tem membros\nRemova-os primeiro.',
  ServiceException: 'O serviço está com um problema\nTente novamente em instantes.',
  TargetNotFoundException: 'Essa conta, unidade organizacional ou raiz não existe\nConfira o ID.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Esta conta não é reconhecida aqui\nFaça login novamente ou confira qual conta a página usa.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'A conta ainda não pode sair da organização\nAntes, é preciso verificar o número de telefone nas configurações da conta.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'A conta administra um serviço para a organização\nEssa função precisa ser retirada dela na organização antes que a conta possa sair.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'O método de pagamento da conta não pode ser usado\nEscolha outro nas configurações de faturamento dela e tente novamente.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'As tags não seguem as regras da sua organização\nA política de tags indica quais chaves e valores são permitidos. Corrija as tags e envie novamente.',
  ConstraintViolationException: 'Uma regra do AWS Organizations impede isso\nO código em Detalhes indica a regra. O AWS Support pode dizer o que é necessário.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Esta conta mudou de organização há pouco tempo\nEspere alguns dias e tente novamente.',
  HandshakeConstraintViolationException: 'Uma regra dos convites impede isso\nO código em Detalhes indica a regra. O AWS Support pode dizer o que é necessário.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException: 'O AWS Organizations não oferece isso na região consultada\nPeça a quem administra esta página que use outra região.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Sua sessão terminou\nFaça login novamente e repita o que estava fazendo.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'Você não tem permissão para aceitar convites em nome desta conta\nSolicite {permission} a quem gerencia as permissões dela. Nada mudou até agora.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'É cedo demais para mudar para esta organização\nEsta conta ou a organização que convida precisa antes ter alguns dias de existência. Tente novamente mais tarde.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Esta conta já está em uma organização\nUma conta só pode estar em uma. Ela precisa sair dessa organização antes de poder aceitar.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Esta conta não pode ingressar nessa organização\nElas têm vendedores da AWS diferentes ou estão em partições diferentes (comercial, China, GovCloud). Não há o que fazer aqui; avise o remetente.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Este convite foi aceito nesse meio-tempo\nAlguém respondeu por esta conta, que já é membro.',
  'AcceptHandshake.CANCELED':
    'Este convite foi cancelado nesse meio-tempo\nO remetente o retirou, e esta conta não ingressou. Se não era essa a intenção, peça um novo ao remetente.',
  'AcceptHandshake.DECLINED': 'Este convite foi recusado nesse meio-tempo\nAlguém respondeu por esta conta. Se foi um engano, peça um novo ao remetente.',
  'AcceptHandshake.EXPIRED': 'Este convite expirou\nEle podia ser respondido por 15 dias. Peça um novo ao remetente.',
  'DeclineHandshake.AccessDeniedException':
    'Você não tem permissão para recusar convites em nome desta conta\nSolicite {permission} a quem gerencia as permissões dela.',
  'DeclineHandshake.ACCEPTED': 'Este convite foi aceito nesse meio-tempo\nEsta conta já é membro, e não há mais nada a recusar.',
  'DeclineHandshake.CANCELED': 'Este convite foi cancelado nesse meio-tempo\nO remetente o retirou, e não há mais nada a recusar.',
  'DeclineHandshake.DECLINED': 'Este convite foi recusado nesse meio-tempo\nAlguém respondeu por esta conta, e não há mais nada a recusar.',
  'DeclineHandshake.EXPIRED': 'Este convite expirou\nNão há mais nada a recusar.',
  'CancelHandshake.AccessDeniedException':
    'Você não tem permissão para cancelar convites\nSó a conta de gerenciamento pode fazer isso. Se você fez login nela, solicite a permissão {permission}.',
  'CancelHandshake.ACCEPTED': 'Este convite foi aceito nesse meio-tempo\nA conta já é membro. Se ela não deve ser, remova-a da sua organização.',
  'CancelHandshake.CANCELED':
    'Este convite foi cancelado nesse meio-tempo\nNão há mais nada a cancelar, e a vaga na sua cota de contas está livre de novo.',
  'CancelHandshake.DECLINED': 'Este convite foi recusado nesse meio-tempo\nNão há mais nada a cancelar, e a vaga na sua cota de contas está livre de novo.',
  'CancelHandshake.EXPIRED': 'Este convite expirou\nNão há mais nada a cancelar, e a vaga na sua cota de contas está livre de novo.',
  'InviteAccountToOrganization.AccessDeniedException':
    'Você não tem permissão para enviar convites\nSó a conta de gerenciamento pode fazer isso. Se você fez login nela, solicite a permissão {permission}.',
  'ListHandshakesForAccount.AccessDeniedException':
    'Você não tem permissão para ver os convites desta conta\nSolicite {permission} a quem gerencia as permissões dela.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Só a conta de gerenciamento pode ver estes convites\nFaça login na conta de gerenciamento da organização. Se já for esta, solicite a permissão {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Esta conta não está em nenhuma organização\nOs convites são enviados da conta de gerenciamento de uma organização. Faça login em uma ou crie uma organização primeiro.',

  network: 'Não é possível acessar o serviço\nConfira sua conexão e tente novamente.',
  timeout: 'Não houve resposta a tempo\nMesmo assim, a ação pode ter sido concluída: consulte a lista antes de tentar novamente.',
};
