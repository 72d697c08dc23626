import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('ko');

const mistake = '허용되지 않는 형식의 요청입니다\n사용자의 잘못이 아니라 이 페이지의 오류입니다. 페이지 운영자에게 알려 주세요.';

const noRole = '가입에 필요한 역할을 생성하지 못했습니다\n이 계정의 권한을 관리하는 사람에게 iam:CreateServiceLinkedRole 권한을 요청한 후 다시 수락하세요. 아직 변경된 사항은 없습니다.';

const throttled = '요청이 너무 많습니다\n몇 초 후에 다시 시도하세요.';

const signIn = '로그인되어 있지 않습니다\n로그인한 후 다시 시도하세요.';

const noRoom =
  '초대한 조직에 이 계정을 위한 자리가 없습니다\n조직의 계정 할당량이 모두 사용되었습니다. 초대를 보낸 사람에게 자리를 마련해 달라고 요청한 후 다시 수락하세요. 이 계정에서 변경된 사항은 없습니다.';

const noPayment = '이 계정에 결제 방법이 없습니다\n결제 설정에서 결제 방법을 추가한 후 다시 수락하세요. 아직 변경된 사항은 없습니다.';

const dayFull =
  '오늘은 더 이상 초대할 수 없습니다\n조직의 일일 한도에 도달했습니다. 초대가 수락될 때마다 한 건씩 더 보낼 수 있으며, 나머지는 24시간 후에 다시 보낼 수 있습니다.';

const full =
  '조직에 계정을 추가할 자리가 없습니다\n멤버와 대기 중인 초대로 계정 할당량이 모두 찼습니다. 대기 중인 초대를 취소하거나 AWS Support에 할당량 증가를 요청하세요.';

/** Korean. */
export const ko: Terms = {
  $code: 'ko',
  $name: '한국어',
  $dir: 'ltr',

  // Everywhere
  unknown: '처리하지 못했습니다',
  optional: '선택 사항',
  technicalDetails: '세부 정보',
  tryAgain: '다시 시도',
  partMissing: '페이지의 이 부분을 불러오지 못했습니다\n연결을 확인한 후 다시 시도하세요.',
  stale: '아래 내용은 {time} 기준입니다.',
  loading: '초대를 불러오는 중',
  refresh: '새로 고침',
  updated: (time: string) => `${time} 업데이트됨`,
  upToDate: '목록이 최신 상태입니다',
  notUpToDate: '목록을 업데이트하지 못했습니다',
  restMissing: (count: number) => plural(count, { other: '초대 #건만 가져올 수 있었습니다. 더 있습니다.' }),
  message: '메시지',
  status: '상태',
  recipient: '초대 대상',
  sentAt: '보낸 날짜',
  sentWhen: '보낸 날짜: {time}',
  expiresAt: '만료 날짜',
  expiredAt: '만료 날짜',
  invitationId: '초대 ID',
  arn: 'ARN',
  errorCode: '오류 코드',
  copyId: (name: string) => `${name} 복사`,
  copied: '복사됨',
  selected: '선택되었습니다. 복사하려면 Ctrl+C 또는 ⌘C를 누르세요.',
  OPEN: '대기 중',
  SOON: '곧 만료',
  ACCEPTED: '수락됨',
  DECLINED: '거부됨',
  CANCELED: '취소됨',
  EXPIRED: '만료됨',
  stateUnknown: '알 수 없음',
  oneChanged: (recipient: string, state: string) => `${recipient}에 보낸 초대: ${state}`,
  manyChanged: (count: number) => plural(count, { other: '초대 #건이 변경되었습니다' }),
  added: (count: number) => plural(count, { other: '새 초대 #건' }),
  notKept: '여기의 내용은 보관되지 않습니다\n데이터가 메모리에만 저장되므로 닫으면 모두 사라집니다.',

  // The form
  inviteHeading: 'AWS 계정 초대',
  recipients: '이메일 주소 또는 계정 ID',
  recipientsHint:
    '계정 소유자의 이메일 주소 또는 12자리 ID를 입력하세요. 여러 개인 경우 쉼표, 공백 또는 줄 바꿈으로 구분하거나 목록을 붙여 넣으세요.',
  recipientsEntered: (count: number) => plural(count, { other: '초대 대상 #개' }),
  recipientsFaulty: (count: number) => plural(count, { other: '#건에 문제 있음' }),
  tokenHelp: 'Enter 키로 편집하고 Delete 키로 제거하며 화살표 키로 이동합니다.',
  editRecipient: (recipient: string) => `${recipient} 편집`,
  removeRecipient: (recipient: string) => `${recipient} 제거`,
  recipientRemoved: (recipient: string) => `${recipient} 제거됨`,
  importCsv: 'CSV 파일에서 추가',
  messageHint: '초대 이메일에 포함됩니다. 초대받은 계정에서도 초대와 함께 표시됩니다.',
  messageLong: (count: number) => plural(count, { other: '메시지가 제한보다 #자 더 깁니다.' }),
  charactersLeft: (count: number) => plural(count, { other: '#자 남음' }),
  previewEmail: '이메일 미리 보기',
  addTags: '태그 추가',
  whatCounts:
    '초대를 보내면 계정 할당량에서 한 자리를 차지합니다. 초대가 거부되거나 취소되거나 15일 후 만료되면 그 자리는 다시 비워집니다.',
  formReadonly: '여기에서는 보낼 수 없습니다.',
  copyCommand: 'AWS CLI로 복사',
  send: (count: number) => (count < 2 ? '초대 보내기' : `초대 ${figure(count)}건 보내기`),
  sendSeveral: '초대 보내기',
  retry: (count: number) => plural(count, { other: '실패한 #건 다시 시도' }),

  // The list
  listHeading: '초대',
  listEmpty: '아직 초대가 없습니다',
  listEmptyAdvice: '보낸 초대가 최신순으로 여기에 표시됩니다.',
  action: '작업',
  cancel: '취소',
  cancelFor: (recipient: string) => `${recipient}에 보낸 초대 취소`,
  resend: '다시 보내기',
  resendTo: (recipient: string) => `${recipient}에 다시 보내기`,
  loadingMore: (count: number) => `더 불러오는 중: 현재 ${figure(count)}건`,
  atLeast: (count: number) => `${figure(count)}건 이상`,
  hasMessage: '메시지 있음',

  // The inbox
  inboxHeading: '대기 중인 초대',
  signedIn: '{account} 계정으로 로그인됨',
  inboxEmpty: '대기 중인 초대가 없습니다',
  inboxEmptyAdvice: '받을 초대가 있다면 어떤 계정 또는 이메일 주소를 초대했는지 초대를 보낸 사람에게 문의하세요.',
  linkMissing:
    '찾으시는 초대가 여기에 없습니다\n다른 계정에 대한 초대이거나 종료된 지 30일이 넘은 초대일 수 있습니다. 로그인한 계정을 확인하거나 초대를 보낸 사람에게 새 초대를 요청하세요.',
  invites: '{name}에서 이 계정을 조직에 초대합니다',
  invitesOther: '{name}에서 {recipient} 계정을 조직에 초대합니다',
  expires: '만료: {time}',
  expiresSoon: '곧 만료: {time}',
  invited: '초대받은 계정',
  from: '보낸 사람',
  organization: '조직',
  features: '기능',
  allFeatures: '모든 기능: 통합 결제 및 조직이 이 계정에 적용할 수 있는 정책',
  billingOnly: '통합 결제만',
  accept: '초대 수락',
  acceptFrom: (sender: string) => `${sender}의 초대 수락`,
  decline: '거부',
  declineFrom: (sender: string) => `${sender}의 초대 거부`,
  onlyLook: '여기에서는 초대를 볼 수만 있고 응답할 수는 없습니다.',
  forAnother: '이 초대는 로그인한 계정이 아니라 {recipient} 계정에 대한 것입니다. 응답하려면 초대받은 계정에 로그인하세요.',
  aboutToDecline: '이 초대는 곧 거부됩니다. 다르게 응답하려면 먼저 실행을 취소하세요.',
  outdated: '이 페이지가 다시 최신 상태가 되면 응답할 수 있습니다.',
  framed: '이 페이지가 다른 사이트 안에 표시되는 동안에는 수락할 수 없습니다.',
  framedOpen: '별도의 창에서 열기',
  past: '지난 초대',
  leavesWhen: '이 목록에서 사라지는 날짜: {time}',
  leavesBy: '늦어도 이 목록에서 사라지는 날짜: {time}',
  retention: '종료된 초대는 종료 후 30일이 지나면 이 목록에서 사라집니다.',
  oneChangedFrom: (sender: string, state: string) => `${sender}에서 보낸 초대: ${state}`,

  // Everywhere
  noClient:
    '요청을 보낼 곳이 없습니다\n이 페이지의 개발자용 안내: 이 요소를 <organizations-provider> 안에 넣거나 client 속성을 설정하세요.',

  // The list
  notBefore: '이 목록이 다시 최신 상태가 되면 초대를 취소할 수 있습니다.',
  readonlyHint: '여기에서는 초대를 볼 수만 있습니다.',
  filterGroup: '필터',
  filter: '초대 대상, 메시지 또는 ID로 필터링',
  allStatuses: '모든 상태',
  matches: (count: number) => plural(count, { other: '#건 일치' }),
  searchingSoFar: (count: number) => `지금까지 불러온 ${figure(count)}건에서 검색 중이며, 나머지를 불러오고 있습니다.`,
  searchedOnly: (count: number) => `가져올 수 있었던 ${figure(count)}건에서만 검색했습니다.`,
  waiting: (count: number) => plural(count, { other: '포인터가 목록을 벗어나면 #건이 더 표시됩니다.' }),
  clearFilter: '필터 지우기',
  noMatches: '일치 항목 없음',
  noMatchesAdvice: '조건에 맞는 초대가 없습니다.',
  export: '내보내기',
  exportCsv: 'CSV로 내보내기',
  exportName: '초대',
  exported: (count: number) => plural(count, { other: '초대 #건을 저장했습니다' }),
  notExported: '모든 초대를 가져올 수 없어 아무것도 저장하지 않았습니다.',
  view: '보기',
  columns: '열',
  density: '행 간격',
  comfortable: '넓게',
  compact: '좁게',
  sortedUp: (column: string) => `${column} 기준 오름차순으로 정렬됨`,
  sortedDown: (column: string) => `${column} 기준 내림차순으로 정렬됨`,
  pages: '페이지',
  previous: '이전',
  next: '다음',
  range: (first: number, last: number, total: number) => `총 ${figure(total)}건 중 ${figure(first)}~${figure(last)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `최소 ${figure(total)}건 중 ${figure(first)}~${figure(last)}`,
  pageSize: '페이지 크기',
  perPage: (count: number) => `페이지당 ${figure(count)}건`,
  select: (recipient: string) => `${recipient}에 보낸 초대 선택`,
  selectAll: '이 페이지의 대기 중인 초대 모두 선택',
  notSelectable: (status: string) => `대기 중인 초대만 취소할 수 있습니다. 이 초대의 상태: ${status}`,
  nothingSelectable: '대기 중인 초대만 취소할 수 있는데, 이 페이지에는 없습니다.',
  selectedCount: (count: number) => `${figure(count)}건 선택됨`,
  clearSelection: '선택 해제',
  selectionCleared: '표시되는 초대가 바뀌어 선택이 해제되었습니다.',
  cancelSeveral: (count: number) => plural(count, { other: '초대 #건 취소' }),
  cancelSeveralHeading: (count: number) => plural(count, { other: '초대 #건을 취소하시겠습니까?' }),
  cancelSeveralBody:
    '각 초대 대상은 취소를 알리는 이메일을 받으며, 새 초대를 보내야만 가입할 수 있습니다. 계정 할당량의 자리는 바로 다시 비워집니다.',
  andMore: (count: number) => plural(count, { other: '외 #건' }),
  undo: '실행 취소',
  undone: '실행을 취소했습니다. 아무것도 전송되지 않았습니다.',
  aboutToBeCanceled: '곧 취소됨',
  cancelNow: '지금 취소',
  declineNow: '지금 거부',
  cancelsIn: (time: string) => `{name} 앞으로 보낸 초대가 ${time} 취소됩니다.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { other: `초대 #건이 ${time} 취소됩니다.` }),
  declinesIn: (time: string) => `{name}에서 보낸 초대가 ${time} 거부됩니다.`,
  closedMeanwhile: (count: number) => plural(count, { other: '초대 #건은 더 이상 취소할 수 없습니다.' }),
  keepSeveral: '초대 유지',
  canceling: (current: number, total: number) => `취소 중(${figure(current)}/${figure(total)})…`,
  canceledCount: (count: number) => plural(count, { other: '초대 #건이 취소되었습니다' }),
  stillOpen: (count: number) => plural(count, { other: '초대 #건은 아직 대기 중입니다.' }),
  notCanceled: (count: number) => plural(count, { other: '초대 #건을 취소하지 못했습니다' }),
  retryCancel: (count: number) => plural(count, { other: '#건 다시 시도' }),
  filledIn: (recipient: string) => `${recipient}이(가) 양식에 입력되었습니다`,
  replaceHeading: '입력한 내용을 바꾸시겠습니까?',
  replaceBody: '양식에 입력된 초대 대상, 메시지, 태그가 사라지고 다시 보낼 초대의 내용으로 바뀝니다.',
  keepDraft: '유지',
  replaceDraft: '바꾸기',
  noMessage: '없음',
  expiresUnanswered: '응답이 없으면 만료',
  seenHere: '{time}에 여기에서 처음 확인',
  timeUnknown: '시간 기록 없음',
  leavesList: '이 목록에서 사라짐',
  leavesListLatest: '늦어도 이때까지 이 목록에서 사라짐',
  nextHeading: '다음에 할 수 있는 작업',
  nextAccess:
    '조직에는 아직 이 계정에 대한 관리자 액세스 권한이 없습니다. 필요한 경우 계정의 관리자가 계정에 {role} 역할을 생성할 수 있습니다. 이는 선택 사항이며, 통합 결제와 정책은 이 역할 없이도 작동합니다.',
  nextShow: '역할 생성 방법',
  nextWhere: '초대받은 계정({recipient})에 관리자로 로그인한 후 AWS CloudShell 등에서 다음 명령을 실행하세요.',
  nextCreate: '역할을 생성합니다. 이 역할은 관리 계정({account})을 신뢰합니다.',
  createCommand: '역할 생성 명령',
  nextAttach: '역할에 관리자 액세스 권한을 부여합니다.',
  attachCommand: '역할에 액세스 권한을 부여하는 명령',
  nextTrust: '대신 IAM 콘솔에서 역할을 생성하는 경우 다음 신뢰 정책을 사용하세요.',
  trustPolicy: '신뢰 정책',
  nextMeaning:
    '이후에는 {account} 계정에서 {role} 역할을 수임할 수 있는 사람은 누구나 이 계정에서 모든 작업을 수행할 수 있습니다. 권한이 지나치게 넓다면 범위가 더 좁은 정책을 연결하세요. 권한을 회수하려면 역할을 삭제하세요.',

  // Questions
  keep: '초대 유지',
  close: '닫기',
  cancelHeading: '초대를 취소하시겠습니까?',
  cancelBody:
    '{name} 앞으로 취소를 알리는 이메일이 전송되며, 새 초대를 보내야만 가입할 수 있습니다. 계정 할당량의 자리는 바로 다시 비워집니다.',
  cancelInvitation: '초대 취소',
  notNow: '나중에',
  disguised: '자세히 살펴보세요. 이 이름 또는 주소에는 다른 문자로 착각하기 쉬운 문자가 사용되었습니다.',
  acceptHeading: '이 초대를 수락하시겠습니까?',
  acceptBody: '이 계정({recipient})이 {name}({email})의 조직 {organization}에 가입합니다.',
  acceptPays: '수락하는 순간부터 {name}에서 요금을 지불합니다.',
  acceptPaysBody: '관리 계정이 모든 요금을 책임집니다. 이 계정의 자체 결제 방법은 더 이상 사용되지 않습니다.',
  acceptKeep: '보관할 내용을 먼저 다운로드하세요',
  acceptKeepBody: '결제 기록과 보고서는 지금까지 요금을 지불해 온 계정에 남습니다.',
  acceptKeepUsage: '비용 및 사용 보고서',
  acceptKeepDetailed: '상세 결제 보고서',
  acceptKeepExplorer: 'Cost Explorer 보고서',
  acceptElse: '그 밖의 변경 사항',
  acceptCosts: '비용 데이터',
  acceptCostsBody: '멤버는 이 조직에 속한 기간의 비용 및 사용량 데이터를 볼 수 있으며, 이전 조직의 데이터는 볼 수 없습니다. 조직에서 탈퇴하면 다시 가입할 때까지 이 데이터를 볼 수 없습니다.',
  acceptOne: '조직은 하나만',
  acceptOneBody: '계정은 하나의 조직에만 속할 수 있으므로 다른 초대는 수락할 수 없습니다.',
  acceptAccess: '제어 권한',
  acceptAccessBody: '조직에 관리자 액세스 권한이 자동으로 부여되지는 않습니다.',
  acceptRole: '역할',
  acceptRoleBody: 'AWS는 다른 서비스와 함께 작동하기 위해 이 계정에 {role} 서비스 연결 역할을 생성합니다. 이를 위해서는 {permission} 권한이 필요합니다.',
  acknowledge: '이제부터 {name}에서 요금을 지불한다는 점을 이해했으며, 보관할 내용을 다운로드했습니다.',
  acknowledgeMissing: '수락하려면 여기에 체크하세요.',
  covered: '이 확인 창이 무언가에 가려져 있습니다. 전체가 보이면 수락할 수 있습니다.',
  stopWaiting: '그만 기다리기',
  takesLong: '평소보다 오래 걸리고 있습니다. 더 기다리지 않아도 작업이 완료될 수 있습니다.',
  accepting: '수락 중…',
  declineHeading: '이 초대를 거부하시겠습니까?',
  declineBody:
    '{name} 앞으로 거부를 알리는 이메일이 전송됩니다. 이 계정은 그대로 유지되며, 나중에 가입하려면 새 초대가 필요합니다.',
  declineInvitation: '초대 거부',

  // The member
  owner: '소유자',
  joined: '이 계정이 조직의 멤버가 되었습니다',
  joinedMail: '{email} 및 이 계정의 소유자 앞으로 가입을 알리는 이메일이 전송됩니다.',
  member: '이 계정은 조직의 멤버입니다',
  manages: '이 계정은 조직을 관리합니다',
  managesBody: '현재 조직을 삭제한 후에만 다른 조직에 가입할 수 있습니다.',
  paysNow: '요금 지불',
  paysNowBody: '{name}에서 이 계정의 모든 요금을 지불합니다.',
  memberMore: '변경된 사항 및 탈퇴 방법',
  leftPayment: '이 계정의 결제 방법은 더 이상 사용되지 않습니다.',
  leftRole: 'AWS Organizations가 다른 서비스와 함께 작동할 수 있도록 이 계정에 {role} 서비스 연결 역할이 있습니다.',
  leftAccess: '가입했다고 해서 조직에 관리자 액세스 권한이 부여되지는 않습니다.',
  mistake: '실수로 가입한 경우',
  mistakeBody:
    '{email} 주소로 연락하여 이 계정을 조직에서 제거해 달라고 요청하거나, {permission} 권한으로 직접 탈퇴하세요. 그 이후에는 계정이 자체 요금을 지불하므로 결제 방법이 필요하며, 멤버였던 기간의 비용 및 사용량 데이터를 더 이상 볼 수 없습니다.',

  // The form
  formNotManagement:
    '이 계정은 관리 계정이 아닙니다\n초대는 조직의 관리 계정에서 보냅니다. 여기에 입력한 내용을 보내려면 관리 계정에 로그인하세요.',
  formNotInUse:
    '이 계정은 조직에 속해 있지 않습니다\n초대는 조직의 관리 계정에서 보냅니다. 관리 계정에 로그인하거나 먼저 조직을 생성하세요.',
  dropHere: '주소 또는 CSV 파일을 여기에 놓기',
  placesLeft: (left: number, of: number) => plural(of, { other: `계정 할당량: #개 중 ${figure(left)}개 남음` }),
  todayLeft: (left: number, of: number) => plural(of, { other: `오늘의 초대: #건 중 ${figure(left)}건 남음` }),
  accountsUsed: (count: number) => plural(count, { other: '계정 #개' }),
  openUsed: (count: number) => plural(count, { other: '대기 중인 초대 #건' }),
  todayUsed: (count: number) => plural(count, { other: '지난 24시간 동안 #건 보냄' }),
  quotaUnknown: '{permission} 권한이 없어 남은 자리를 여기에 표시할 수 없습니다.',
  quotaFailed: '남은 자리를 확인하지 못했습니다.',
  roomFor: (room: number, recipients: number) => plural(recipients, { other: `초대 대상 #개 중 ${figure(room)}개만 보낼 수 있음` }),
  tokenSent: '보냄',
  recipientMissing: '이메일 주소 또는 계정 ID를 하나 이상 입력하세요.',
  recipientInvalid: '12자리 숫자도 이메일 주소(name@host)도 아닙니다.',
  recipientDigits: (count: number) =>
    plural(count, { other: '숫자가 #자리입니다. 계정 ID는 12자리입니다. 스프레드시트에서는 맨 앞의 0이 삭제될 수 있습니다.' }),
  recipientRounded: '스프레드시트에서 이 계정 ID가 반올림되었습니다. 열의 서식을 텍스트로 지정한 후 다시 복사하세요.',
  recipientLong: (count: number) => `AWS 계정의 이메일 주소는 최대 64자입니다. 이 주소는 ${figure(count)}자입니다.`,
  recipientLetters: (sign: string, code: string) => `AWS 계정의 이메일 주소에는 악센트 기호가 없는 영문자, 숫자, 일반 기호만 사용할 수 있습니다. “${sign}”(${code}) 문자는 사용할 수 없습니다.`,
  recipientUnseen: (_sign: string, code: string) => `보이지 않는 문자(${code})가 포함되어 있습니다. 삭제하거나 주소를 다시 입력하세요.`,
  recipientTwice: '이 초대 대상은 이미 목록에 있습니다.',
  recipientOwn: '이 계정은 조직의 관리 계정입니다.',
  recipientMember: '이 계정은 이미 조직의 멤버입니다.',
  recipientOpen: (sent: string, expires: string) => `이미 초대했으며 아직 대기 중입니다. 보낸 날짜: ${sent} / 만료 날짜: ${expires}`,
  viewInvitation: '초대 보기',
  recipientUnknown:
    '응답이 없어 초대가 전송되었을 수도 있습니다. 제거하기 전에 목록을 확인하세요. 다시 시도하면 먼저 목록을 확인하므로 초대를 두 번 보내지 않습니다.',
  recipientMixed: '이 도메인에는 서로 다른 문자 체계의 글자가 섞여 있어 다른 도메인으로 위장한 것일 수 있습니다. 한 글자씩 확인하세요.',
  recipientForeign: '이 도메인은 다른 문자 체계로 되어 있어 다른 도메인으로 위장한 것일 수 있습니다. 알고 있는 도메인인지 확인하세요.',
  recipientsAdded: (count: number) => plural(count, { other: '초대 대상 #개 추가됨' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? '계정 할당량에 남은 자리가 없습니다. 대기 중인 초대를 취소하거나 AWS에 할당량 증가를 요청하세요.'
      : plural(over, {
          other: `이 중 ${figure(room)}개만 계정 할당량에 맞습니다. 초대 대상 #개를 제거하거나, 대기 중인 초대를 취소하거나, AWS에 할당량 증가를 요청하세요.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? '오늘은 초대를 더 보낼 수 없습니다. 보낸 초대는 24시간이 지나거나 수락되는 즉시 집계에서 제외됩니다.'
      : plural(over, { other: `오늘은 ${figure(room)}건만 더 보낼 수 있습니다. 초대 대상 #개를 제거하고 내일 초대하세요.` }),
  tags: '태그',
  tagsHint: '가입이 완료되면 각 계정에 추가됩니다. 값은 비워 둘 수 있습니다.',
  tagNumber: (number: number) => `태그 ${figure(number)}`,
  tagKey: '키',
  tagValue: '값',
  addTag: '태그 추가',
  removeTag: (key: string) => `태그 ${key} 제거`,
  tagRemoved: (key: string) => `태그 ${key} 제거됨`,
  tagsLeft: (count: number) => plural(count, { other: '태그를 #개 더 추가할 수 있습니다' }),
  tagsMany: (most: number, over: number) => `계정에는 태그를 ${figure(most)}개까지 달 수 있습니다. ${figure(over)}개를 제거하세요.`,
  tagKeyMissing: '이 값의 키를 입력하세요.',
  tagKeyReserved: 'aws:로 시작하는 키는 예약되어 있어 사용할 수 없습니다.',
  tagKeyTwice: '다른 태그에 같은 키가 있습니다.',
  tagKeyLong: '키는 최대 128자까지 입력할 수 있습니다.',
  tagKeySigns: '키에 사용할 수 있는 문자: 글자, 숫자, 공백 및 _ . : / = + - @',
  tagValueLong: '값은 최대 256자까지 입력할 수 있습니다.',
  tagValueSigns: '값에 사용할 수 있는 문자: 글자, 숫자, 공백 및 _ . : / = + - @',
  problems: (count: number) => plural(count, { other: '문제가 #개 있습니다' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? '보내는 중…' : `보내는 중(${figure(current)}/${figure(total)})…`),
  keepOpen: '완료될 때까지 이 페이지를 열어 두세요.',
  continuing: (time: string) => `한 번에 보내는 초대가 너무 많습니다. ${time} 후에 계속합니다`,
  stop: '중지',
  stopping: '중지 중…',
  stoppingAdvice: '보내고 있는 초대를 먼저 완료합니다.',
  stopped: '중지됨',
  stoppedAdvice: (left: number) => plural(left, { other: '초대 대상 #개가 양식에 남아 있습니다.' }),
  sentTo: (recipient: string) => `${recipient}에 초대를 보냈습니다`,
  sent: (count: number) => plural(count, { other: '초대 #건을 보냈습니다' }),
  sentAdvice: (count: number) => `${count === 1 ? '' : '각 '}계정 소유자는 이메일을 받으며 15일 이내에 응답할 수 있습니다.`,
  notSent: (count: number) => plural(count, { other: '초대 #건을 보내지 못했습니다' }),
  notSentAdvice: '이유는 각 초대 대상 옆에 표시됩니다. 보낼 수 없는 항목을 수정하거나 제거한 후 다시 시도하세요.',
  draftRestored: '초안을 복원했습니다',
  draftDiscard: '초안 삭제',
  draftDiscarded: '초안을 삭제했습니다',
  draftUndo: '실행 취소',
  draftOffered: '이전 초안이 있습니다',
  draftRestore: '복원',
  preview: '받는 사람에게 표시되는 이메일',
  previewInviter: '관리 계정',
  previewOrganization: '조직',
  previewRecipient: '각 초대 대상',
  previewTo: '받는 사람: {recipient}',
  previewSubject: '{organization} 초대: {inviter}에서 귀하의 계정을 초대합니다',
  previewLead: '{inviter}에서 귀하의 AWS 계정을 {organization}의 멤버로 초대합니다. 가입 여부는 직접 결정할 수 있습니다.',
  previewMessage: '{inviter}에서 보낸 메시지',
  previewClosing: '응답할 때까지 아무것도 변경되지 않습니다. 응답하지 않으면 초대는 15일 후에 만료됩니다.',
  command: 'AWS CLI 명령',
  commandHint: (count: number) =>
    count === 1
      ? 'bash 또는 zsh와 같은 POSIX 셸에서 AWS CLI로 동일한 내용을 보냅니다.'
      : plural(count, { other: 'bash 또는 zsh와 같은 POSIX 셸에서 AWS CLI로 동일한 내용을 보냅니다. 초대 대상마다 하나씩, 총 #개의 명령입니다.' }),
  commandMissing: '먼저 초대 대상을 입력하세요. 초대 대상마다 명령이 하나씩 만들어집니다.',
  commandFlawed: '먼저 메시지와 태그를 수정하세요. 이대로는 AWS가 거부합니다.',
  csvHeading: 'CSV 파일에서 초대 대상 추가',
  csvFrom: (file: string) => `${file} 파일의 초대 대상`,
  csvIntroduction:
    '한 행에 하나씩 아무 열에나 초대 대상의 이메일 주소 또는 12자리 계정 ID를 입력합니다. 추가하기 전에 파일의 내용을 확인할 수 있습니다.',
  csvLimits: (megabytes: number, recipients: number) =>
    `최대 ${figure(megabytes)}MB, 초대 대상 ${figure(recipients)}개까지 가능합니다. 파일은 이 브라우저 밖으로 전송되지 않습니다.`,
  csvChoose: '파일 선택',
  csvOther: '다른 파일 선택',
  csvTemplate: '템플릿 다운로드',
  csvTemplateText:
    '이메일 주소 또는 계정 ID,설명\r\nowner@example.com,이 행들을 실제 내용으로 바꾸세요\r\n111122223333,계정 ID도 사용할 수 있습니다\r\n',
  csvLarge: (file: string) => `${file} 파일이 1MB보다 큽니다. 파일을 나누거나 필요하지 않은 내용을 제외하세요.`,
  csvEmpty: (file: string) => `${file} 파일에 내용이 없습니다.`,
  csvBinary: (file: string) => `${file} 파일은 CSV 파일이 아니라 통합 문서 등의 다른 형식입니다. 먼저 “CSV UTF-8” 형식으로 저장하세요.`,
  csvEncoding: (file: string) => `${file} 파일의 인코딩이 UTF-8이 아닙니다. 먼저 “CSV UTF-8” 형식으로 저장하세요.`,
  csvUnreadable: (file: string) => `${file} 파일을 읽지 못했습니다. 다시 선택하세요.`,
  csvSeveral: () => '한 번에 파일을 하나만 추가할 수 있습니다.',
  csvColumn: (number: number) => `열 ${figure(number)}`,
  csvRecipients: '초대 대상이 있는 열',
  csvHeader: '첫 행은 열 이름',
  csvPreview: '파일 내용',
  csvLine: '행',
  csvResult: '결과',
  csvAdds: '추가 예정',
  csvMalformed: '이 행의 따옴표 짝이 맞지 않습니다.',
  csvMalformedLines: (from: number, to: number) => `따옴표가 빠져 있어 ${figure(from)}행부터 ${figure(to)}행까지 한 행으로 읽힙니다.`,
  csvBlank: '이 열이 비어 있습니다.',
  csvExcess: (most: number) => `초대 대상이 ${figure(most)}개를 초과합니다. 여기까지 먼저 보낸 후 나머지를 추가하세요.`,
  csvUsable: (count: number) => plural(count, { other: '초대 대상 #개가 추가됩니다.' }),
  csvUnusable: (count: number) => plural(count, { other: '#개 항목은 추가되지 않으며, 이유는 각 항목 옆에 표시됩니다.' }),
  csvAdd: (count: number) => plural(count, { other: '초대 대상 #개 추가' }),

  // Every refusal
  AWSOrganizationsNotInUseException: '이 계정은 조직에 속해 있지 않습니다\n조직의 관리 계정에 로그인하거나 먼저 조직을 생성하세요.',
  AccessDeniedException:
    '이 계정으로는 수행할 수 없습니다\n초대의 전송, 조회, 취소는 관리 계정에서, 응답은 초대받은 계정에서 할 수 있습니다. 올바른 계정이라면 {permission} 권한을 요청하세요.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: '해당 계정이 없습니다\n계정 ID를 확인하세요.',
  AccountOwnerNotVerifiedException:
    '먼저 관리 계정의 이메일 주소를 확인하세요\n소유자가 확인 이메일의 링크를 열면 초대를 보낼 수 있습니다. 링크는 24시간 동안 유효하며, 이메일이 도착하기까지 시간이 걸릴 수 있습니다. 입력한 내용은 모두 유지됩니다.',
  AlreadyInOrganizationException: '이 계정은 이미 조직에 속해 있습니다\n먼저 해당 조직에서 탈퇴해야 합니다.',
  ChildNotFoundException: '이 조직에 해당 계정이 없습니다\n계정 ID를 확인하세요.',
  ConcurrentModificationException: '같은 시점에 다른 사용자가 변경했습니다\n여기에서는 변경된 사항이 없습니다. 다시 시도하세요.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    '계정이 아직 조직에서 탈퇴할 수 없습니다\n연락처 정보 등 독립형 계정에 필요한 정보가 부족합니다.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    '조직의 규모가 커서 여기에서 모든 기능으로 전환할 수 없습니다\nAWS Support에 문의하세요.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    '여기에서는 통합 결제만 단독으로 제공되지 않습니다\n모든 기능을 포함하여 조직을 생성하세요.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    '관리 계정에 결제 방법이 없습니다\n결제 설정에서 결제 방법을 추가한 후 다시 시도하세요.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED':
    '태그가 너무 많습니다\n계정에는 태그를 최대 50개까지 연결할 수 있습니다. 일부를 제거한 후 다시 보내세요.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    '계정에 결제 방법이 없습니다\n결제 설정에서 결제 방법을 추가한 후 다시 시도하세요.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    '계정이 아직 조직에서 탈퇴할 수 없습니다\n조직에서 생성된 계정은 며칠을 기다려야 합니다. 나중에 다시 시도하세요.',
  CreateAccountStatusNotFoundException: '해당 요청이 없습니다\n요청 ID를 확인하세요.',
  DuplicateHandshakeException: '대기 중인 초대가 이미 있습니다\n응답을 기다리거나, 대기 중인 초대를 취소한 후 새로 보내세요.',
  FinalizingOrganizationException:
    '조직을 아직 설정하는 중입니다\n잠시 후 다시 시도하세요. 최대 1시간까지 걸릴 수 있습니다. 더 오래 걸리면 AWS Support에 문의하세요. 입력한 내용은 모두 유지됩니다.',
  HandshakeAlreadyInStateException: '이미 완료되었습니다\n더 이상 할 작업이 없습니다.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    '계정이 이미 조직의 멤버입니다\n다른 조직에 가입하려면 먼저 해당 조직에서 탈퇴해야 합니다.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    '초대가 일시 중지되었습니다\n조직이 모든 기능으로 전환하는 중입니다. 전환이 완료되면 다시 초대하세요.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    '초대한 조직이 이메일 주소를 확인해야 합니다\n해당 관리 계정의 소유자에게 이메일 주소 확인을 요청한 후 다시 수락하세요.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    '조직에 이미 모든 기능이 활성화되어 있습니다\n더 이상 할 작업이 없습니다.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    '계정과 조직의 판매자가 서로 다릅니다\nAWS 판매자와 파티션(상용, 중국 또는 GovCloud)이 모두 같아야 합니다. 여기에서는 변경할 수 없습니다.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    '조직이 이미 모든 기능으로 전환하는 중입니다\n모든 멤버가 응답할 때까지 기다리세요.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    '계정에 결제 방법이 없습니다\n결제 설정에서 결제 방법을 추가한 후 다시 시도하세요.',
  HandshakeNotFoundException:
    '이 초대를 찾을 수 없습니다\n다른 계정에 보낸 초대이거나 종료된 지 30일이 넘은 초대일 수 있습니다. 아직 필요하다면 초대를 보낸 사람에게 새 초대를 요청하세요.',
  InvalidHandshakeTransitionException:
    '이 초대는 이미 종료되었습니다\n이미 응답되었거나, 취소되었거나, 만료된 초대입니다. 변경하려면 새 초대가 필요합니다.',
  'InvalidInputException.DUPLICATE_TAG_KEY': '두 태그의 키가 같습니다\n태그마다 서로 다른 키를 지정하세요.',
  'InvalidInputException.INPUT_REQUIRED': '누락된 항목이 있습니다\n필수 항목을 입력하세요.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'AWS 계정에 사용할 수 없는 이메일 주소입니다\n올바르게 입력했는지 확인하세요.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': '목록이 너무 많이 변경되어 계속할 수 없습니다\n목록을 새로 고치세요.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': '초대할 수 없는 대상입니다\n이메일 주소 또는 12자리 계정 ID를 입력하세요.',
  'InvalidInputException.INVALID_PATTERN':
    '형식이 올바르지 않은 항목이 있습니다\n초대 대상, 메시지, 태그에 특이한 문자가 있는지 확인하세요.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': '예약된 태그 키가 있습니다\n키는 aws:로 시작할 수 없습니다.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': '너무 긴 항목이 있습니다\n메시지 또는 태그를 줄이세요.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': '너무 짧은 항목이 있습니다\n초대 대상과 태그를 확인하세요.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': '이 계정은 초대할 수 없습니다\n이 ID의 계정이 없을 수 있습니다. 12자리 숫자를 확인하세요.',
  MasterCannotLeaveOrganizationException: '이 계정은 이미 조직을 관리하고 있습니다\n현재 조직을 삭제한 후에만 다른 조직에 가입할 수 있습니다.',
  OrganizationNotEmptyException: '조직에 아직 멤버가 있습니다\n먼저 멤버를 제거하세요.',
  ServiceException: '서비스에 문제가 있습니다\n잠시 후 다시 시도하세요.',
  TargetNotFoundException: '해당 계정, 조직 단위 또는 루트가 없습니다\nID를 확인하세요.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: '이 계정을 인식할 수 없습니다\n다시 로그인하거나 페이지에서 사용하는 계정을 확인하세요.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    '계정이 아직 조직에서 탈퇴할 수 없습니다\n먼저 계정 설정에서 전화번호를 확인해야 합니다.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    '계정이 조직의 서비스에 대한 위임된 관리자입니다\n계정이 탈퇴하려면 먼저 조직에서 위임을 해제해야 합니다.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    '계정의 결제 방법을 사용할 수 없습니다\n결제 설정에서 다른 결제 방법을 선택한 후 다시 시도하세요.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    '태그가 조직의 규칙에 맞지 않습니다\n허용되는 키와 값은 조직의 태그 정책에 정해져 있습니다. 태그를 수정한 후 다시 보내세요.',
  ConstraintViolationException:
    'AWS Organizations의 규칙에 따라 허용되지 않습니다\n세부 정보에 있는 코드가 해당 규칙을 나타냅니다. 필요한 조치는 AWS Support에 문의하세요.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    '이 계정은 최근에 조직을 변경했습니다\n며칠 후에 다시 시도하세요.',
  HandshakeConstraintViolationException:
    '초대에 대한 규칙에 따라 허용되지 않습니다\n세부 정보에 있는 코드가 해당 규칙을 나타냅니다. 필요한 조치는 AWS Support에 문의하세요.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException:
    '요청한 리전에서는 AWS Organizations가 이 작업을 제공하지 않습니다\n이 페이지의 운영자에게 다른 리전을 사용하도록 알려 주세요.',
  ThrottlingException: throttled,
  ExpiredTokenException: '세션이 종료되었습니다\n다시 로그인한 후 작업을 반복하세요.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    '이 계정의 초대를 수락할 권한이 없습니다\n계정의 권한을 관리하는 사람에게 {permission} 권한을 요청하세요. 아직 변경된 사항은 없습니다.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    '아직 이 조직으로 이동할 수 없습니다\n이 계정 또는 초대한 조직이 생성된 지 며칠이 지나야 합니다. 나중에 다시 시도하세요.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    '이 계정은 이미 조직에 속해 있습니다\n계정은 하나의 조직에만 속할 수 있습니다. 수락하려면 먼저 해당 조직에서 탈퇴해야 합니다.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    '이 계정은 해당 조직에 가입할 수 없습니다\nAWS 판매자가 서로 다르거나 파티션(상용, 중국, GovCloud)이 서로 다릅니다. 여기에서는 해결할 수 없으므로 초대를 보낸 사람에게 알려 주세요.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': '이 초대는 그사이 수락되었습니다\n다른 사람이 이 계정으로 응답했으며, 이제 이 계정은 멤버입니다.',
  'AcceptHandshake.CANCELED':
    '이 초대는 그사이 취소되었습니다\n초대를 보낸 사람이 취소했으며, 이 계정은 가입하지 않았습니다. 의도하지 않은 취소라면 초대를 보낸 사람에게 새 초대를 요청하세요.',
  'AcceptHandshake.DECLINED':
    '이 초대는 그사이 거부되었습니다\n다른 사람이 이 계정으로 응답했습니다. 실수였다면 초대를 보낸 사람에게 새 초대를 요청하세요.',
  'AcceptHandshake.EXPIRED': '이 초대는 만료되었습니다\n응답 기간은 15일이었습니다. 초대를 보낸 사람에게 새 초대를 요청하세요.',
  'DeclineHandshake.AccessDeniedException':
    '이 계정의 초대를 거부할 권한이 없습니다\n계정의 권한을 관리하는 사람에게 {permission} 권한을 요청하세요.',
  'DeclineHandshake.ACCEPTED': '이 초대는 그사이 수락되었습니다\n이제 이 계정은 멤버이므로 더 이상 거부할 수 없습니다.',
  'DeclineHandshake.CANCELED': '이 초대는 그사이 취소되었습니다\n초대를 보낸 사람이 취소했으므로 거부할 필요가 없습니다.',
  'DeclineHandshake.DECLINED': '이 초대는 그사이 거부되었습니다\n다른 사람이 이 계정으로 응답했으므로 더 이상 거부할 필요가 없습니다.',
  'DeclineHandshake.EXPIRED': '이 초대는 만료되었습니다\n더 이상 거부할 필요가 없습니다.',
  'CancelHandshake.AccessDeniedException':
    '초대를 취소할 권한이 없습니다\n관리 계정만 취소할 수 있습니다. 관리 계정에 로그인되어 있다면 {permission} 권한을 요청하세요.',
  'CancelHandshake.ACCEPTED':
    '이 초대는 그사이 수락되었습니다\n이제 이 계정은 멤버입니다. 더 이상 멤버로 두지 않으려면 조직에서 제거하세요.',
  'CancelHandshake.CANCELED': '이 초대는 그사이 취소되었습니다\n더 이상 취소할 필요가 없으며, 계정 할당량의 자리가 다시 비워졌습니다.',
  'CancelHandshake.DECLINED': '이 초대는 그사이 거부되었습니다\n더 이상 취소할 필요가 없으며, 계정 할당량의 자리가 다시 비워졌습니다.',
  'CancelHandshake.EXPIRED': '이 초대는 만료되었습니다\n더 이상 취소할 필요가 없으며, 계정 할당량의 자리가 다시 비워졌습니다.',
  'InviteAccountToOrganization.AccessDeniedException':
    '초대를 보낼 권한이 없습니다\n관리 계정만 보낼 수 있습니다. 관리 계정에 로그인되어 있다면 {permission} 권한을 요청하세요.',
  'ListHandshakesForAccount.AccessDeniedException':
    '이 계정의 초대를 볼 권한이 없습니다\n계정의 권한을 관리하는 사람에게 {permission} 권한을 요청하세요.',
  'ListHandshakesForOrganization.AccessDeniedException':
    '관리 계정만 이 초대를 볼 수 있습니다\n조직의 관리 계정에 로그인하세요. 현재 계정이 관리 계정이라면 {permission} 권한을 요청하세요.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    '이 계정은 조직에 속해 있지 않습니다\n초대는 조직의 관리 계정에서 보냅니다. 관리 계정에 로그인하거나 먼저 조직을 생성하세요.',

  network: '서비스에 연결할 수 없습니다\n연결을 확인한 후 다시 시도하세요.',
  timeout: '제시간에 응답이 오지 않았습니다\n작업이 완료되었을 수도 있습니다. 다시 시도하기 전에 목록을 확인하세요.',
};
