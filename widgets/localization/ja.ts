import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('ja');

const mistake = '許可されていない形式のリクエストです\n操作の誤りではなく、このページの不具合です。ページの運営者にお知らせください。';

const noRole = '参加に必要なロールを作成できませんでした\nこのアカウントのアクセス許可の管理者に iam:CreateServiceLinkedRole の付与を依頼してから、もう一度承諾してください。まだ何も変更されていません。';

const throttled = 'リクエストが多すぎます\n数秒待ってから、もう一度お試しください。';

const signIn = 'サインインしていません\nサインインしてから、もう一度お試しください。';

const noRoom =
  '招待元の組織に、このアカウントのための空きがありません\n組織のアカウントクォータの上限に達しています。空きを作るよう招待元に依頼してから、もう一度承諾してください。このアカウントでは何も変更されていません。';

const noPayment =
  'このアカウントには支払い方法がありません\n請求設定で支払い方法を追加してから、もう一度承諾してください。まだ何も変更されていません。';

const dayFull =
  '本日はこれ以上招待できません\n組織の 1 日の上限に達しました。招待が承諾されるたびに、1 件ずつ送信できるようになります。残りの枠は 24 時間後に空きます。';

const full =
  '組織にアカウントを追加する空きがありません\nメンバーと保留中の招待で、アカウントクォータの上限に達しています。保留中の招待をキャンセルするか、AWS サポートにクォータの引き上げを依頼してください。';

/** Japanese. */
export const ja: Terms = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',

  // Everywhere
  unknown: '処理できませんでした',
  optional: 'オプション',
  technicalDetails: '詳細',
  tryAgain: '再試行',
  partMissing: 'ページのこの部分を読み込めませんでした\n接続を確認してから、もう一度お試しください。',
  stale: '以下は {time} 時点の内容です。',
  loading: '招待を読み込んでいます',
  refresh: '更新',
  updated: (time: string) => `${time} に更新`,
  upToDate: 'リストは最新です',
  notUpToDate: 'リストを更新できませんでした',
  restMissing: (count: number) => plural(count, { other: '取得できた招待は # 件のみです。ほかにもあります。' }),
  message: 'メッセージ',
  status: 'ステータス',
  recipient: '招待先',
  sentAt: '送信日時',
  sentWhen: '送信日時: {time}',
  expiresAt: '有効期限',
  expiredAt: '有効期限',
  invitationId: '招待 ID',
  arn: 'ARN',
  errorCode: 'エラーコード',
  copyId: (name: string) => `${name} をコピー`,
  copied: 'コピーしました',
  selected: '選択しました。Ctrl+C または ⌘C を押してコピーしてください。',
  OPEN: '保留中',
  SOON: 'まもなく期限切れ',
  ACCEPTED: '承諾済み',
  DECLINED: '辞退済み',
  CANCELED: 'キャンセル済み',
  EXPIRED: '期限切れ',
  stateUnknown: '不明',
  oneChanged: (recipient: string, state: string) => `${recipient} への招待: ${state}`,
  manyChanged: (count: number) => plural(count, { other: '# 件の招待が変更されました' }),
  added: (count: number) => plural(count, { other: '# 件の新しい招待' }),
  notKept: 'ここでの内容は保存されません\nデータはメモリにのみ保持されるため、閉じるとすべて失われます。',

  // The form
  inviteHeading: 'AWS アカウントを招待',
  recipients: 'E メールアドレスまたはアカウント ID',
  recipientsHint:
    'アカウント所有者の E メールアドレス、または 12 桁の ID を入力します。複数の場合は、カンマ、スペース、改行で区切るか、リストを貼り付けます。',
  recipientsEntered: (count: number) => plural(count, { other: '招待先 # 件' }),
  recipientsFaulty: (count: number) => plural(count, { other: '# 件に問題あり' }),
  tokenHelp: 'Enter キーで編集、Delete キーで削除、矢印キーで移動します。',
  editRecipient: (recipient: string) => `${recipient} を編集`,
  removeRecipient: (recipient: string) => `${recipient} を削除`,
  recipientRemoved: (recipient: string) => `${recipient} を削除しました`,
  importCsv: 'CSV ファイルから追加',
  messageHint: '招待の E メールに記載されます。招待されたアカウントでは、招待とともに表示されます。',
  messageLong: (count: number) => plural(count, { other: 'メッセージが # 文字超過しています。' }),
  charactersLeft: (count: number) => plural(count, { other: '残り # 文字' }),
  previewEmail: 'E メールをプレビュー',
  addTags: 'タグを追加',
  whatCounts:
    '招待を送信すると、アカウントクォータの枠が 1 つ使用されます。招待が辞退またはキャンセルされるか、15 日後に期限切れになると、その枠は再び空きます。',
  formReadonly: 'ここからは送信できません。',
  copyCommand: 'AWS CLI としてコピー',
  send: (count: number) => (count < 2 ? '招待を送信' : `${figure(count)} 件の招待を送信`),
  sendSeveral: '招待を送信',
  retry: (count: number) => plural(count, { other: '失敗した # 件を再試行' }),

  // The list
  listHeading: '招待',
  listEmpty: '招待はまだありません',
  listEmptyAdvice: '送信した招待が、新しい順にここに表示されます。',
  action: 'アクション',
  cancel: 'キャンセル',
  cancelFor: (recipient: string) => `${recipient} への招待をキャンセル`,
  resend: '再送信',
  resendTo: (recipient: string) => `${recipient} に再送信`,
  loadingMore: (count: number) => `さらに読み込み中: 現在 ${figure(count)} 件`,
  atLeast: (count: number) => `${figure(count)} 件以上`,
  hasMessage: 'メッセージあり',

  // The inbox
  inboxHeading: '保留中の招待',
  signedIn: 'アカウント {account} でサインイン中',
  inboxEmpty: '保留中の招待はありません',
  inboxEmptyAdvice: '招待が届くはずの場合は、どのアカウントまたは E メールアドレスを招待したかを招待元に確認してください。',
  linkMissing:
    'お探しの招待はここにはありません\n別のアカウント宛ての招待か、終了してから 30 日以上が経過した招待の可能性があります。サインインしているアカウントを確認するか、招待元に新しい招待を依頼してください。',
  invites: '{name} がこのアカウントを組織に招待しています',
  invitesOther: '{name} が {recipient} を組織に招待しています',
  expires: '有効期限: {time}',
  expiresSoon: 'まもなく期限切れ: {time}',
  invited: '招待されたアカウント',
  from: '招待元',
  organization: '組織',
  features: '機能',
  allFeatures: 'すべての機能: 一括請求と、組織がこのアカウントに適用できるポリシー',
  billingOnly: '一括請求のみ',
  accept: '招待を承諾',
  acceptFrom: (sender: string) => `${sender} からの招待を承諾`,
  decline: '辞退',
  declineFrom: (sender: string) => `${sender} からの招待を辞退`,
  onlyLook: 'ここでは招待を表示できますが、回答はできません。',
  forAnother:
    'この招待は、サインインしているアカウントではなく {recipient} 宛てです。回答するには、招待されたアカウントにサインインしてください。',
  aboutToDecline: 'この招待はまもなく辞退されます。別の回答をするには、先に元に戻してください。',
  outdated: 'このページが再び最新の状態になると回答できます。',
  framed: '別のサイトの中にこのページが表示されている間は、承諾できません。',
  framedOpen: '別のウィンドウで開く',
  past: '過去の招待',
  leavesWhen: 'このリストからの削除: {time}',
  leavesBy: 'このリストからの削除 (遅くとも): {time}',
  retention: '終了した招待は、終了から 30 日後にこのリストから削除されます。',
  oneChangedFrom: (sender: string, state: string) => `${sender} からの招待: ${state}`,

  // Everywhere
  noClient:
    'リクエストの送信先がありません\nこのページの開発者の方へ: この要素を <organizations-provider> の中に置くか、プロパティ client を設定してください。',

  // The list
  notBefore: 'この一覧が再び最新の状態になると、招待をキャンセルできます。',
  readonlyHint: 'ここでは招待の表示のみ行えます。',
  filterGroup: 'フィルター',
  filter: '招待先、メッセージ、ID で絞り込み',
  allStatuses: 'すべてのステータス',
  matches: (count: number) => plural(count, { other: '# 件一致' }),
  searchingSoFar: (count: number) => `読み込み済みの ${figure(count)} 件を検索しています。残りは読み込み中です。`,
  searchedOnly: (count: number) => `取得できた ${figure(count)} 件のみを検索しました。`,
  waiting: (count: number) => plural(count, { other: 'ポインターをリストの外に移動すると、さらに # 件が表示されます。' }),
  clearFilter: 'フィルターをクリア',
  noMatches: '一致なし',
  noMatchesAdvice: '条件に一致する招待はありません。',
  export: 'エクスポート',
  exportCsv: 'CSV としてエクスポート',
  exportName: '招待',
  exported: (count: number) => plural(count, { other: '# 件の招待を保存しました' }),
  notExported: 'すべての招待を取得できなかったため、何も保存されていません。',
  view: '表示',
  columns: '列',
  density: '行の間隔',
  comfortable: '標準',
  compact: 'コンパクト',
  sortedUp: (column: string) => `${column}の昇順で並べ替えました`,
  sortedDown: (column: string) => `${column}の降順で並べ替えました`,
  pages: 'ページ',
  previous: '前へ',
  next: '次へ',
  range: (first: number, last: number, total: number) => `${figure(total)} 件中 ${figure(first)}～${figure(last)} 件`,
  rangeAtLeast: (first: number, last: number, total: number) => `少なくとも ${figure(total)} 件中 ${figure(first)}～${figure(last)} 件`,
  pageSize: '1 ページの表示件数',
  perPage: (count: number) => `${figure(count)} 件ずつ表示`,
  select: (recipient: string) => `${recipient} への招待を選択`,
  selectAll: 'このページの保留中の招待をすべて選択',
  notSelectable: (status: string) => `キャンセルできるのは保留中の招待のみです。この招待は「${status}」です。`,
  nothingSelectable: 'キャンセルできるのは保留中の招待のみですが、このページにはありません。',
  selectedCount: (count: number) => `${figure(count)} 件選択済み`,
  clearSelection: '選択を解除',
  selectionCleared: '表示される招待が変わったため、選択が解除されました。',
  cancelSeveral: (count: number) => plural(count, { other: '# 件の招待をキャンセル' }),
  cancelSeveralHeading: (count: number) => plural(count, { other: '# 件の招待をキャンセルしますか?' }),
  cancelSeveralBody:
    'それぞれの招待先に、キャンセルを知らせる E メールが届きます。招待先が参加できるようにするには、新しい招待を送信する必要があります。アカウントクォータの枠はすぐに空きます。',
  andMore: (count: number) => plural(count, { other: 'ほか # 件' }),
  undo: '元に戻す',
  undone: '元に戻しました。何も送信されていません。',
  aboutToBeCanceled: 'まもなくキャンセル',
  cancelNow: '今すぐキャンセル',
  declineNow: '今すぐ辞退',
  cancelsIn: (time: string) => `{name} への招待を${time}にキャンセルします。`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { other: `# 件の招待を${time}にキャンセルします。` }),
  declinesIn: (time: string) => `{name} からの招待を${time}に辞退します。`,
  closedMeanwhile: (count: number) => plural(count, { other: '# 件の招待はもうキャンセルできません。' }),
  keepSeveral: '招待を残す',
  canceling: (current: number, total: number) => `キャンセル中 (${figure(current)}/${figure(total)})…`,
  canceledCount: (count: number) => plural(count, { other: '# 件の招待をキャンセルしました' }),
  stillOpen: (count: number) => plural(count, { other: '# 件の招待は保留中のままです。' }),
  notCanceled: (count: number) => plural(count, { other: '# 件の招待をキャンセルできませんでした' }),
  retryCancel: (count: number) => plural(count, { other: '# 件を再試行' }),
  filledIn: (recipient: string) => `${recipient} をフォームに入力しました`,
  replaceHeading: '入力した内容を置き換えますか?',
  replaceBody: 'フォームに入力されている招待先、メッセージ、タグは失われ、再送信する招待の内容に置き換わります。',
  keepDraft: 'そのままにする',
  replaceDraft: '置き換える',
  noMessage: 'なし',
  expiresUnanswered: '回答がない場合の期限切れ',
  seenHere: '{time} にここで最初に確認',
  timeUnknown: '日時の記録なし',
  leavesList: 'このリストから削除',
  leavesListLatest: 'このリストから削除 (遅くとも)',
  nextHeading: '次にできること',
  nextAccess:
    '組織には、まだこのアカウントへの管理者アクセスがありません。必要な場合は、このアカウントの管理者がアカウント内にロール {role} を作成できます。これは任意です。一括請求とポリシーは、このロールがなくても機能します。',
  nextShow: 'ロールの作成方法',
  nextWhere: '招待したアカウント {recipient} に管理者としてサインインし、AWS CloudShell などで次のコマンドを実行します。',
  nextCreate: 'ロールを作成します。このロールは管理アカウント {account} を信頼します。',
  createCommand: 'ロールを作成するコマンド',
  nextAttach: 'ロールに管理者アクセスを付与します。',
  attachCommand: 'ロールにアクセスを付与するコマンド',
  nextTrust: '代わりに IAM コンソールでロールを作成する場合は、次の信頼ポリシーを使用します。',
  trustPolicy: '信頼ポリシー',
  nextMeaning:
    'これ以降、{account} でロール {role} を引き受けることができるユーザーは、このアカウントであらゆる操作を実行できます。権限が広すぎる場合は、より範囲の狭いポリシーをアタッチしてください。アクセスを取り消すには、ロールを削除します。',

  // Questions
  keep: '招待を残す',
  close: '閉じる',
  cancelHeading: '招待をキャンセルしますか?',
  cancelBody:
    '{name} に、キャンセルを知らせる E メールが届きます。参加できるようにするには、新しい招待を送信する必要があります。アカウントクォータの枠はすぐに空きます。',
  cancelInvitation: '招待をキャンセル',
  notNow: '後で',
  disguised: 'よく確認してください。この名前またはアドレスには、ほかの文字と見間違えやすい文字が含まれています。',
  acceptHeading: 'この招待を承諾しますか?',
  acceptBody: 'このアカウント {recipient} は、{name} ({email}) の組織 {organization} に参加します。',
  acceptPays: '承諾した時点から、{name} が支払います。',
  acceptPaysBody: 'すべての料金は、管理アカウントが支払う責任を負います。このアカウント自体の支払い方法は使用されなくなります。',
  acceptKeep: '残しておきたいものを先にダウンロードしてください',
  acceptKeepBody: '請求履歴とレポートは、これまで支払いを行ってきたアカウントに残ります。',
  acceptKeepUsage: 'コストと使用状況レポート',
  acceptKeepDetailed: '詳細な請求レポート',
  acceptKeepExplorer: 'Cost Explorer のレポート',
  acceptElse: 'その他の変更点',
  acceptCosts: 'コストデータ',
  acceptCostsBody: 'メンバーは、この組織に参加している期間のコストと使用状況のデータを確認できますが、以前の組織のデータは確認できません。組織を離れると、再び参加するまで、そのデータを確認できなくなります。',
  acceptOne: '組織は 1 つ',
  acceptOneBody: 'アカウントが参加できる組織は 1 つだけのため、ほかの招待は承諾できません。',
  acceptAccess: '管理権限',
  acceptAccessBody: '組織が自動的に管理者アクセスを取得することはありません。',
  acceptRole: 'ロール',
  acceptRoleBody: 'AWS は、ほかのサービスと連携するために、サービスにリンクされたロール {role} をこのアカウントに作成します。これには {permission} のアクセス許可が必要です。',
  acknowledge: '今後は {name} が支払うことを理解し、残しておきたいものをダウンロードしました。',
  acknowledgeMissing: '承諾するには、ここにチェックを入れてください。',
  covered: 'この確認画面が何かに隠れています。全体が見えるようになると承諾できます。',
  stopWaiting: '待つのをやめる',
  takesLong: '通常より時間がかかっています。待つのをやめても、処理が完了することがあります。',
  accepting: '承諾中…',
  declineHeading: 'この招待を辞退しますか?',
  declineBody:
    '{name} に、辞退を知らせる E メールが届きます。このアカウントに変更はありません。後で参加するには、新しい招待が必要です。',
  declineInvitation: '招待を辞退',

  // The member
  owner: '所有者',
  joined: 'このアカウントは組織のメンバーになりました',
  joinedMail: '{email} とこのアカウントの所有者に、参加を知らせる E メールが届きます。',
  member: 'このアカウントは組織のメンバーです',
  manages: 'このアカウントは組織を管理しています',
  managesBody: '別の組織に参加するには、まず自身の組織を削除する必要があります。',
  paysNow: '支払い',
  paysNowBody: '{name} がこのアカウントのすべての料金を支払います。',
  memberMore: '変更点と組織を離れる方法',
  leftPayment: 'このアカウントの支払い方法は使用されなくなりました。',
  leftRole: 'AWS Organizations がほかのサービスと連携できるように、このアカウントにはサービスにリンクされたロール {role} があります。',
  leftAccess: '参加しても、組織が管理者アクセスを取得することはありません。',
  mistake: '誤って参加した場合',
  mistakeBody:
    'このアカウントを組織から削除するよう {email} に依頼するか、{permission} のアクセス許可を使用して自分で組織を離れてください。それ以降はアカウント自身が料金を支払うため、支払い方法が必要です。また、メンバーであった期間のコストと使用状況のデータは確認できなくなります。',

  // The form
  formNotManagement:
    'これは管理アカウントではありません\n招待は組織の管理アカウントから送信します。ここに入力した内容を送信するには、管理アカウントにサインインしてください。',
  formNotInUse:
    'このアカウントは組織に参加していません\n招待は組織の管理アカウントから送信します。管理アカウントにサインインするか、まず組織を作成してください。',
  dropHere: 'アドレスまたは CSV ファイルをドロップ',
  placesLeft: (left: number, of: number) => plural(of, { other: `アカウント枠: 残り ${figure(left)} (全 #)` }),
  todayLeft: (left: number, of: number) => plural(of, { other: `本日の招待枠: 残り ${figure(left)} (全 #)` }),
  accountsUsed: (count: number) => plural(count, { other: 'アカウント: # 件' }),
  openUsed: (count: number) => plural(count, { other: '保留中の招待: # 件' }),
  todayUsed: (count: number) => plural(count, { other: '過去 24 時間の送信: # 件' }),
  quotaUnknown: '{permission} のアクセス許可がないため、残りの枠数はここに表示できません。',
  quotaFailed: '残りの枠を確認できませんでした。',
  roomFor: (room: number, recipients: number) => plural(recipients, { other: `招待先 # 件のうち ${figure(room)} 件分の空きがあります` }),
  tokenSent: '送信済み',
  recipientMissing: 'E メールアドレスまたはアカウント ID を 1 つ以上入力してください。',
  recipientInvalid: '12 桁の数字でも、E メールアドレス (name@host) でもありません。',
  recipientDigits: (count: number) =>
    plural(count, { other: '# 桁の数字です。アカウント ID は 12 桁です。スプレッドシートでは先頭のゼロが失われることがあります。' }),
  recipientRounded: 'スプレッドシートによってアカウント ID が丸められています。列の書式を文字列に変更してから、もう一度コピーしてください。',
  recipientLong: (count: number) => `AWS アカウントの E メールアドレスは 64 文字以内です。これは ${figure(count)} 文字あります。`,
  recipientLetters: (sign: string, code: string) => `AWS アカウントの E メールアドレスに使用できるのは、アクセント記号のない英字、数字、一般的な記号のみです。「${sign}」(${code}) は使用できません。`,
  recipientUnseen: (_sign: string, code: string) => `目に見えない文字 ${code} が含まれています。削除するか、アドレスを入力し直してください。`,
  recipientTwice: 'この招待先はすでにリストにあります。',
  recipientOwn: 'これは自身の組織の管理アカウントです。',
  recipientMember: 'このアカウントはすでに組織のメンバーです。',
  recipientOpen: (sent: string, expires: string) => `${sent} に招待済みです。その招待は ${expires} まで有効です。`,
  viewInvitation: '招待を表示',
  recipientUnknown:
    '応答がなかったため、招待が送信されたかどうかは不明です。削除する前に、リストを確認してください。再試行の際は最初にリストが確認されるため、招待が 2 回送信されることはありません。',
  recipientMixed: 'このドメインには異なる種類の文字が混在しており、別のドメインを装っている可能性があります。1 文字ずつ確認してください。',
  recipientForeign: 'このドメインは別の種類の文字で書かれており、別のドメインを装っている可能性があります。知っているドメインであることを確認してください。',
  recipientsAdded: (count: number) => plural(count, { other: '# 件の招待先を追加しました' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'アカウントクォータに空きがありません。保留中の招待をキャンセルするか、AWS にクォータの引き上げを依頼してください。'
      : plural(over, {
          other: `このうちアカウントクォータの空きに収まるのは ${figure(room)} 件のみです。招待先を # 件削除するか、保留中の招待をキャンセルするか、AWS にクォータの引き上げを依頼してください。`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? '本日はこれ以上招待を送信できません。送信済みの招待は、24 時間後、または承諾されるとすぐにカウントされなくなります。'
      : plural(over, { other: `本日送信できるのはあと ${figure(room)} 件のみです。招待先を # 件削除し、明日招待してください。` }),
  tags: 'タグ',
  tagsHint: '参加後に、各アカウントに追加されます。値は空でもかまいません。',
  tagNumber: (number: number) => `タグ ${figure(number)}`,
  tagKey: 'キー',
  tagValue: '値',
  addTag: 'タグを追加',
  removeTag: (key: string) => `タグ ${key} を削除`,
  tagRemoved: (key: string) => `タグ ${key} を削除しました`,
  tagsLeft: (count: number) => plural(count, { other: 'あと # 個のタグを追加できます' }),
  tagsMany: (most: number, over: number) => `アカウントに付けられるタグは ${figure(most)} 個までです。${figure(over)} 個を削除してください。`,
  tagKeyMissing: 'この値のキーを入力してください。',
  tagKeyReserved: 'aws: で始まるキーは予約されているため、使用できません。',
  tagKeyTwice: '別のタグに同じキーがあります。',
  tagKeyLong: 'キーは 128 文字以内で入力してください。',
  tagKeySigns: 'キーに使用できるのは、文字、数字、スペース、および _ . : / = + - @ です',
  tagValueLong: '値は 256 文字以内で入力してください。',
  tagValueSigns: '値に使用できるのは、文字、数字、スペース、および _ . : / = + - @ です',
  problems: (count: number) => plural(count, { other: '# 件の問題があります' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? '送信中…' : `送信中 (${figure(current)}/${figure(total)})…`),
  keepOpen: '完了するまで、このページを開いたままにしてください。',
  continuing: (time: string) => `一度に送信する数が多すぎます。${time}後に再開します`,
  stop: '停止',
  stopping: '停止中…',
  stoppingAdvice: '送信中の招待を先に完了します。',
  stopped: '停止しました',
  stoppedAdvice: (left: number) => plural(left, { other: 'フォームに招待先が # 件残っています。' }),
  sentTo: (recipient: string) => `${recipient} に招待を送信しました`,
  sent: (count: number) => plural(count, { other: '# 件の招待を送信しました' }),
  sentAdvice: (count: number) => `${count === 1 ? '' : 'それぞれの'}アカウント所有者に E メールが届きます。回答期限は 15 日後です。`,
  notSent: (count: number) => plural(count, { other: '# 件の招待を送信できませんでした' }),
  notSentAdvice: '理由は各招待先に表示されています。送信できない招待先を修正または削除してから、再試行してください。',
  draftRestored: '下書きを復元しました',
  draftDiscard: '下書きを破棄',
  draftDiscarded: '下書きを破棄しました',
  draftUndo: '元に戻す',
  draftOffered: '以前の下書きがあります',
  draftRestore: '復元',
  preview: '受信者に表示される E メール',
  previewInviter: '管理アカウント',
  previewOrganization: '組織',
  previewRecipient: '各招待先',
  previewTo: '宛先: {recipient}',
  previewSubject: '{inviter} から {organization} への招待',
  previewLead: '{inviter} が、お使いの AWS アカウントを {organization} のメンバーとして招待しています。参加するかどうかを選択できます。',
  previewMessage: '{inviter} からのメッセージ',
  previewClosing: '回答するまで、何も変更されません。回答がない場合、招待は 15 日後に期限切れになります。',
  command: 'AWS CLI コマンド',
  commandHint: (count: number) =>
    count === 1
      ? 'bash や zsh などの POSIX シェルで、AWS CLI を使用して同じ内容を送信します。'
      : plural(count, { other: 'bash や zsh などの POSIX シェルで、AWS CLI を使用して同じ内容を送信します。コマンドは招待先ごとに 1 つ、合計 # 個です。' }),
  commandMissing: 'まず招待先を入力してください。招待先ごとに 1 つのコマンドになります。',
  commandFlawed: '先にメッセージとタグを修正してください。このままでは AWS に拒否されます。',
  csvHeading: 'CSV ファイルから招待先を追加',
  csvFrom: (file: string) => `${file} の招待先`,
  csvIntroduction:
    '1 行に 1 件ずつ、任意の列に招待先の E メールアドレスまたは 12 桁のアカウント ID を記載します。追加する前に、ファイルの内容を確認できます。',
  csvLimits: (megabytes: number, recipients: number) =>
    `最大 ${figure(megabytes)} MB、招待先 ${figure(recipients)} 件まで。ファイルがこのブラウザの外に送信されることはありません。`,
  csvChoose: 'ファイルを選択',
  csvOther: '別のファイルを選択',
  csvTemplate: 'テンプレートをダウンロード',
  csvTemplateText:
    'E メールアドレスまたはアカウント ID,コメント\r\nowner@example.com,これらの行を実際の内容に置き換えてください\r\n111122223333,アカウント ID も使用できます\r\n',
  csvLarge: (file: string) => `${file} は 1 MB を超えています。分割するか、不要な部分を省いてください。`,
  csvEmpty: (file: string) => `${file} には何も含まれていません。`,
  csvBinary: (file: string) => `${file} は CSV ファイルではなく、ブックなどの別の形式です。先に「CSV UTF-8」形式で保存してください。`,
  csvEncoding: (file: string) => `${file} の文字コードは UTF-8 ではありません。先に「CSV UTF-8」形式で保存してください。`,
  csvUnreadable: (file: string) => `${file} を読み取れませんでした。もう一度選択してください。`,
  csvSeveral: () => '一度に追加できるファイルは 1 つだけです。',
  csvColumn: (number: number) => `列 ${figure(number)}`,
  csvRecipients: '招待先の列',
  csvHeader: '1 行目は列の名前',
  csvPreview: 'ファイルの内容',
  csvLine: '行',
  csvResult: '結果',
  csvAdds: '追加されます',
  csvMalformed: 'この行の引用符が正しく対応していません。',
  csvMalformedLines: (from: number, to: number) => `引用符が足りないため、${figure(from)} 行目から ${figure(to)} 行目までが 1 行として読まれます。`,
  csvBlank: 'この列は空です。',
  csvExcess: (most: number) => `招待先が ${figure(most)} 件を超えています。先にここまでを送信してから、残りを追加してください。`,
  csvUsable: (count: number) => plural(count, { other: '# 件の招待先が追加されます。' }),
  csvUnusable: (count: number) => plural(count, { other: '# 件は追加されません。理由は各項目の横に表示されています。' }),
  csvAdd: (count: number) => plural(count, { other: '# 件の招待先を追加' }),

  // Every refusal
  AWSOrganizationsNotInUseException:
    'このアカウントは組織に参加していません\n組織の管理アカウントにサインインするか、まず組織を作成してください。',
  AccessDeniedException:
    'このアカウントでは実行できません\n招待の送信、一覧表示、キャンセルは管理アカウントが行い、回答は招待されたアカウントが行います。アカウントに間違いがない場合は、{permission} のアクセス許可の付与を依頼してください。',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'このアカウントは存在しません\nアカウント ID を確認してください。',
  AccountOwnerNotVerifiedException:
    '先に管理アカウントの E メールアドレスを検証してください\n所有者が検証 E メールのリンクを開くと、招待を送信できるようになります。リンクの有効期間は 24 時間です。E メールが届くまでに時間がかかることがあります。入力した内容はすべて保持されます。',
  AlreadyInOrganizationException: 'このアカウントはすでに組織に参加しています\nまず現在の組織を離れる必要があります。',
  ChildNotFoundException: 'この組織にこのアカウントは存在しません\nアカウント ID を確認してください。',
  ConcurrentModificationException: '同時にほかのユーザーが変更を行いました\nここでは何も変更されていません。もう一度お試しください。',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'アカウントはまだ組織を離れることができません\n連絡先情報など、単独のアカウントに必要な情報が不足しています。',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    '組織の規模が大きいため、ここではすべての機能に切り替えることができません\nAWS サポートにお問い合わせください。',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'ここでは一括請求のみの組織は利用できません\nすべての機能を有効にして組織を作成してください。',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    '管理アカウントに支払い方法がありません\n請求設定で支払い方法を追加してから、もう一度お試しください。',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED':
    'タグが多すぎます\n1 つのアカウントに付けられるタグは 50 個までです。いくつか削除してから、もう一度送信してください。',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'アカウントに支払い方法がありません\n請求設定で支払い方法を追加してから、もう一度お試しください。',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'アカウントはまだ組織を離れることができません\n組織内で作成されたアカウントは、数日間待つ必要があります。後でもう一度お試しください。',
  CreateAccountStatusNotFoundException: 'このリクエストは存在しません\nリクエストの ID を確認してください。',
  DuplicateHandshakeException:
    '保留中の招待がすでにあります\n回答を待つか、保留中の招待をキャンセルしてから新しい招待を送信してください。',
  FinalizingOrganizationException:
    '組織はまだ準備中です\nしばらくしてからもう一度お試しください。最長で 1 時間かかることがあります。それ以上かかる場合は、AWS サポートにお問い合わせください。入力した内容はすべて保持されます。',
  HandshakeAlreadyInStateException: 'すでに完了しています\nこれ以上の操作は必要ありません。',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'アカウントはすでに組織のメンバーです\n別の組織に参加するには、まず現在の組織を離れる必要があります。',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    '招待は一時停止中です\n組織はすべての機能に切り替え中です。完了してから、もう一度招待してください。',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    '招待元の組織は E メールアドレスを検証する必要があります\n管理アカウントの所有者に検証を依頼してから、もう一度承諾してください。',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    '組織ではすでにすべての機能が有効です\nこれ以上の操作は必要ありません。',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'アカウントと組織の販売者が異なります\nどちらも、AWS の販売者とパーティション (商用、中国、GovCloud) が同じである必要があります。これはここでは変更できません。',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    '組織はすでにすべての機能に切り替え中です\nすべてのメンバーが回答するまでお待ちください。',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'アカウントに支払い方法がありません\n請求設定で支払い方法を追加してから、もう一度お試しください。',
  HandshakeNotFoundException:
    'この招待は見つかりません\n別のアカウント宛ての招待か、終了してから 30 日以上が経過した招待の可能性があります。引き続き必要な場合は、招待元に新しい招待を依頼してください。',
  InvalidHandshakeTransitionException:
    'この招待はすでに終了しています\n回答済み、キャンセル済み、または期限切れの招待です。変更するには、新しい招待が必要です。',
  'InvalidInputException.DUPLICATE_TAG_KEY': '2 つのタグのキーが同じです\nタグごとに異なるキーを指定してください。',
  'InvalidInputException.INPUT_REQUIRED': '不足している項目があります\n必須の項目を入力してください。',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'AWS アカウントには使用できない E メールアドレスです\n入力内容を確認してください。',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'リストが大きく変わったため、続行できません\nリストを更新してください。',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'これは招待できません\nE メールアドレスまたは 12 桁のアカウント ID を入力してください。',
  'InvalidInputException.INVALID_PATTERN':
    '形式が正しくない項目があります\n招待先、メッセージ、タグに特殊な文字が含まれていないか確認してください。',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': '予約されているタグキーがあります\naws: で始まるキーは使用できません。',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': '長すぎる項目があります\nメッセージまたはタグを短くしてください。',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': '短すぎる項目があります\n招待先とタグを確認してください。',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED':
    'このアカウントは招待できません\nこの ID のアカウントが存在しない可能性があります。12 桁の数字を確認してください。',
  MasterCannotLeaveOrganizationException:
    'このアカウントは自身の組織を管理しています\n別の組織に参加するには、まず自身の組織を削除する必要があります。',
  OrganizationNotEmptyException: '組織にはまだメンバーがいます\n先にメンバーを削除してください。',
  ServiceException: 'サービスに問題が発生しています\nしばらくしてから、もう一度お試しください。',
  TargetNotFoundException: 'このアカウント、組織単位、またはルートは存在しません\nID を確認してください。',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException:
    'このアカウントは認識されませんでした\nもう一度サインインするか、ページが使用しているアカウントを確認してください。',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'アカウントはまだ組織を離れることができません\n先にアカウント設定で電話番号を検証する必要があります。',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'アカウントは組織のサービスの委任管理者です\nアカウントが組織を離れる前に、組織側で委任を解除する必要があります。',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'アカウントの支払い方法を使用できません\n請求設定で別の支払い方法を選択してから、もう一度お試しください。',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'タグが組織のルールに違反しています\n使用できるキーと値は、組織のタグポリシーで定められています。タグを修正してから、もう一度送信してください。',
  ConstraintViolationException:
    'AWS Organizations のルールにより禁止されています\n該当するルールは「詳細」のコードで確認できます。必要な対応については、AWS サポートにお問い合わせください。',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'このアカウントは最近、組織を変更したばかりです\n数日待ってから、もう一度お試しください。',
  HandshakeConstraintViolationException:
    '招待のルールにより禁止されています\n該当するルールは「詳細」のコードで確認できます。必要な対応については、AWS サポートにお問い合わせください。',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException:
    'リクエストされたリージョンでは、AWS Organizations はこの操作に対応していません\n別のリージョンを使用するよう、このページの運営者にお知らせください。',
  ThrottlingException: throttled,
  ExpiredTokenException: 'セッションが終了しました\nもう一度サインインしてから、操作をやり直してください。',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'このアカウントの招待を承諾するアクセス許可がありません\nアクセス許可の管理者に {permission} の付与を依頼してください。まだ何も変更されていません。',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'この組織にはまだ移動できません\nこのアカウントまたは招待元の組織が、作成から数日を経過している必要があります。後でもう一度お試しください。',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'このアカウントはすでに組織に参加しています\nアカウントが参加できる組織は 1 つだけです。承諾するには、まず現在の組織を離れる必要があります。',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'このアカウントはこの組織に参加できません\nAWS の販売者が異なるか、パーティション (商用、中国、GovCloud) が異なります。ここでは対応できないため、招待元にお知らせください。',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'この招待はすでに承諾されています\nほかのユーザーがこのアカウントとして回答しました。このアカウントはメンバーになりました。',
  'AcceptHandshake.CANCELED':
    'この招待はすでにキャンセルされています\n招待元が招待を取り消したため、このアカウントは参加していません。意図しないキャンセルの場合は、招待元に新しい招待を依頼してください。',
  'AcceptHandshake.DECLINED':
    'この招待はすでに辞退されています\nほかのユーザーがこのアカウントとして回答しました。誤りの場合は、招待元に新しい招待を依頼してください。',
  'AcceptHandshake.EXPIRED': 'この招待は期限切れです\n回答できる期間は 15 日間でした。招待元に新しい招待を依頼してください。',
  'DeclineHandshake.AccessDeniedException':
    'このアカウントの招待を辞退するアクセス許可がありません\nアクセス許可の管理者に {permission} の付与を依頼してください。',
  'DeclineHandshake.ACCEPTED': 'この招待はすでに承諾されています\nこのアカウントはすでにメンバーであるため、辞退できません。',
  'DeclineHandshake.CANCELED': 'この招待はすでにキャンセルされています\n招待元が招待を取り消したため、辞退する必要はありません。',
  'DeclineHandshake.DECLINED': 'この招待はすでに辞退されています\nほかのユーザーがこのアカウントとして回答したため、辞退する必要はありません。',
  'DeclineHandshake.EXPIRED': 'この招待は期限切れです\n辞退する必要はありません。',
  'CancelHandshake.AccessDeniedException':
    '招待をキャンセルするアクセス許可がありません\nキャンセルできるのは管理アカウントのみです。管理アカウントにサインインしている場合は、{permission} のアクセス許可の付与を依頼してください。',
  'CancelHandshake.ACCEPTED':
    'この招待はすでに承諾されています\nこのアカウントはメンバーになりました。メンバーから外すには、アカウントを組織から削除してください。',
  'CancelHandshake.CANCELED': 'この招待はすでにキャンセルされています\nキャンセルする必要はありません。アカウントクォータの枠は再び空いています。',
  'CancelHandshake.DECLINED': 'この招待はすでに辞退されています\nキャンセルする必要はありません。アカウントクォータの枠は再び空いています。',
  'CancelHandshake.EXPIRED': 'この招待は期限切れです\nキャンセルする必要はありません。アカウントクォータの枠は再び空いています。',
  'InviteAccountToOrganization.AccessDeniedException':
    '招待を送信するアクセス許可がありません\n送信できるのは管理アカウントのみです。管理アカウントにサインインしている場合は、{permission} のアクセス許可の付与を依頼してください。',
  'ListHandshakesForAccount.AccessDeniedException':
    'このアカウントの招待を表示するアクセス許可がありません\nアクセス許可の管理者に {permission} の付与を依頼してください。',
  'ListHandshakesForOrganization.AccessDeniedException':
    'これらの招待を表示できるのは管理アカウントのみです\n組織の管理アカウントにサインインしてください。すでにサインインしている場合は、{permission} のアクセス許可の付与を依頼してください。',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'このアカウントは組織に参加していません\n招待は組織の管理アカウントから送信します。管理アカウントにサインインするか、まず組織を作成してください。',

  network: 'サービスに接続できません\n接続を確認してから、もう一度お試しください。',
  timeout: '時間内に応答がありませんでした\n処理は完了している可能性があります。もう一度試す前に、リストを確認してください。',
};
