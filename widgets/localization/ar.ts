import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('ar');

/** Addresses and names of files that begin with a digit, or end with a sign, would fall apart in the text around them. */
const apart = (name: string): string => `\u2068${name}\u2069`;

const mistake = 'قُدّم طلب من هنا بطريقة غير مسموح بها\nهذا خطأ في الصفحة وليس منك. أبلغ الجهة التي تديرها.';

const noRole =
  'تعذّر إنشاء الدور الذي يتطلبه الانضمام\nاطلب ممن يدير أذونات هذا الحساب الإذن iam:CreateServiceLinkedRole، ثم اقبل الدعوة مجددًا. لم يتغيّر شيء حتى الآن.';

const throttled = 'طلبات كثيرة دفعة واحدة\nانتظر بضع ثوانٍ، ثم أعد المحاولة.';

const signIn = 'لم تسجّل الدخول\nسجّل الدخول، ثم أعد المحاولة.';

const noRoom = 'لا مكان لهذا الحساب في المؤسسة الداعية\nاستُنفدت حصة الحسابات لديها. اطلب من المُرسِل توفير مكان، ثم اقبل الدعوة مجددًا. لم يتغيّر شيء هنا.';

const noPayment = 'ليس لهذا الحساب طريقة دفع\nأضف طريقة دفع في إعدادات الفوترة الخاصة به، ثم اقبل الدعوة مجددًا. لم يتغيّر شيء حتى الآن.';

const dayFull = 'لا مزيد من الدعوات اليوم\nبلغت مؤسستك الحد اليومي. كل دعوة تُقبل تفسح المجال لأخرى، ويتاح الباقي بعد 24 ساعة.';

const full =
  'لا مكان لحساب آخر في مؤسستك\nيشغل الأعضاء والدعوات المعلّقة حصة الحسابات بأكملها. ألغِ دعوة معلّقة، أو اطلب من AWS Support حصة أعلى.';

/** Arabic. A left-to-right mark keeps signs such as a colon beside the Latin letters that they belong to. */
export const ar: Terms = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',

  // Everywhere
  unknown: 'تعذّر تنفيذ ذلك',
  optional: 'اختياري',
  technicalDetails: 'التفاصيل',
  tryAgain: 'إعادة المحاولة',
  partMissing: 'تعذّر تحميل هذا الجزء من الصفحة\nتحقّق من اتصالك، ثم أعد المحاولة.',
  stale: 'المعروض أدناه يعود إلى {time}.',
  loading: 'جارٍ تحميل الدعوات',
  refresh: 'تحديث',
  updated: (time: string) => `آخر تحديث: ${time}`,
  upToDate: 'القائمة محدّثة',
  notUpToDate: 'تعذّر تحديث القائمة',
  restMissing: (count: number) =>
    plural(count, {
      zero: 'لم يتسنَّ جلب أي دعوة. توجد دعوات أخرى.',
      one: 'لم يتسنَّ جلب إلا دعوة واحدة. توجد دعوات أخرى.',
      two: 'لم يتسنَّ جلب إلا دعوتين. توجد دعوات أخرى.',
      few: 'لم يتسنَّ جلب إلا # دعوات. توجد دعوات أخرى.',
      many: 'لم يتسنَّ جلب إلا # دعوةً. توجد دعوات أخرى.',
      other: 'لم يتسنَّ جلب إلا # دعوة. توجد دعوات أخرى.',
    }),
  message: 'الرسالة',
  status: 'الحالة',
  recipient: 'المدعو',
  sentAt: 'وقت الإرسال',
  sentWhen: 'وقت الإرسال: {time}',
  expiresAt: 'وقت الانتهاء',
  expiredAt: 'انتهت',
  invitationId: 'معرّف الدعوة',
  arn: 'ARN',
  errorCode: 'رمز الخطأ',
  copyId: (name: string) => `نسخ ${name}`,
  copied: 'تم النسخ',
  selected: 'تم التحديد. اضغط Ctrl+C أو \u200e⌘C للنسخ.',
  OPEN: 'معلّقة',
  SOON: 'تنتهي قريبًا',
  ACCEPTED: 'مقبولة',
  DECLINED: 'مرفوضة',
  CANCELED: 'ملغاة',
  EXPIRED: 'منتهية الصلاحية',
  stateUnknown: 'غير معروفة',
  oneChanged: (recipient: string, state: string) => `الدعوة الموجّهة إلى ${apart(recipient)}: ${state}`,
  manyChanged: (count: number) =>
    plural(count, {
      zero: 'لم تتغيّر أي دعوة',
      one: 'تغيّرت دعوة واحدة',
      two: 'تغيّرت دعوتان',
      few: 'تغيّرت # دعوات',
      many: 'تغيّرت # دعوةً',
      other: 'تغيّرت # دعوة',
    }),
  added: (count: number) =>
    plural(count, {
      zero: 'لا دعوات جديدة',
      one: 'دعوة جديدة واحدة',
      two: 'دعوتان جديدتان',
      few: '# دعوات جديدة',
      many: '# دعوةً جديدة',
      other: '# دعوة جديدة',
    }),
  notKept: 'لن يُحفظ شيء هنا\nالخدمة التي تزوّد هذه الصفحة بالبيانات لا تحفظها إلا في الذاكرة، فيضيع كل شيء عند إغلاقها.',

  // The form
  inviteHeading: 'دعوة حسابات AWS',
  recipients: 'عنوان البريد الإلكتروني أو معرّف الحساب',
  recipientsHint:
    'عنوان البريد الإلكتروني لمالك الحساب أو معرّف الحساب المكوّن من 12 رقمًا. عند إدخال أكثر من واحد، افصل بينها بفاصلة أو مسافة أو سطر جديد، أو الصق قائمة.',
  recipientsEntered: (count: number) =>
    plural(count, { zero: 'لا مدعوين', one: 'مدعو واحد', two: 'مدعوّان', few: '# مدعوين', many: '# مدعوًا', other: '# مدعو' }),
  recipientsFaulty: (count: number) => plural(count, { zero: 'لا مشكلات', one: 'واحد به مشكلة', two: 'اثنان بهما مشكلات', few: '# بهم مشكلات', many: '# بهم مشكلات', other: '# بهم مشكلات' }),
  tokenHelp: 'اضغط Enter للتعديل، وDelete للإزالة، ومفاتيح الأسهم للتنقّل.',
  editRecipient: (recipient: string) => `تعديل ${apart(recipient)}`,
  removeRecipient: (recipient: string) => `إزالة ${apart(recipient)}`,
  recipientRemoved: (recipient: string) => `تمت إزالة ${apart(recipient)}`,
  importCsv: 'إضافة من ملف CSV',
  messageHint: 'تُدرج في البريد الإلكتروني للدعوة، ويراها الحساب المدعو بجانب الدعوة أيضًا.',
  messageLong: (count: number) =>
    plural(count, {
      zero: 'الرسالة ضمن الطول المسموح به.',
      one: 'تتجاوز الرسالة الطول المسموح به بحرف واحد.',
      two: 'تتجاوز الرسالة الطول المسموح به بحرفين.',
      few: 'تتجاوز الرسالة الطول المسموح به بمقدار # أحرف.',
      many: 'تتجاوز الرسالة الطول المسموح به بمقدار # حرفًا.',
      other: 'تتجاوز الرسالة الطول المسموح به بمقدار # حرف.',
    }),
  charactersLeft: (count: number) =>
    plural(count, {
      zero: 'لم يتبقَّ أي حرف',
      one: 'تبقّى حرف واحد',
      two: 'تبقّى حرفان',
      few: 'تبقّت # أحرف',
      many: 'تبقّى # حرفًا',
      other: 'تبقّى # حرف',
    }),
  previewEmail: 'معاينة البريد الإلكتروني',
  addTags: 'إضافة علامات',
  whatCounts: 'تشغل الدعوة مكانًا في حصة الحسابات لديك فور إرسالها، ويعود المكان متاحًا عند رفضها أو إلغائها أو انتهاء صلاحيتها بعد 15 يومًا.',
  formReadonly: 'لا يمكن إرسال أي شيء من هنا.',
  copyCommand: 'نسخ كأمر AWS CLI',
  send: (count: number) =>
    plural(count, {
      zero: 'إرسال الدعوة',
      one: 'إرسال الدعوة',
      two: 'إرسال دعوتين',
      few: 'إرسال # دعوات',
      many: 'إرسال # دعوةً',
      other: 'إرسال # دعوة',
    }),
  sendSeveral: 'إرسال الدعوات',
  retry: (count: number) =>
    plural(count, {
      zero: 'إعادة المحاولة',
      one: 'إعادة محاولة دعوة فاشلة',
      two: 'إعادة محاولة دعوتين فاشلتين',
      few: 'إعادة محاولة # دعوات فاشلة',
      many: 'إعادة محاولة # دعوةً فاشلة',
      other: 'إعادة محاولة # دعوة فاشلة',
    }),

  // The list
  listHeading: 'الدعوات',
  listEmpty: 'لا توجد دعوات بعد',
  listEmptyAdvice: 'تظهر هنا الدعوات التي ترسلها، والأحدث أولًا.',
  action: 'الإجراء',
  cancel: 'إلغاء',
  cancelFor: (recipient: string) => `إلغاء الدعوة الموجّهة إلى ${apart(recipient)}`,
  resend: 'إعادة الإرسال',
  resendTo: (recipient: string) => `إعادة الإرسال إلى ${apart(recipient)}`,
  loadingMore: (count: number) => `جارٍ تحميل المزيد: ${figure(count)} حتى الآن`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'مع رسالة',

  // The inbox
  inboxHeading: 'الدعوات المعلّقة',
  signedIn: 'تم تسجيل الدخول بالحساب {account}',
  inboxEmpty: 'لا توجد دعوات معلّقة',
  inboxEmptyAdvice: 'إذا كنت تنتظر دعوة، فاسأل المُرسِل عن الحساب أو عنوان البريد الإلكتروني الذي دعاه.',
  linkMissing:
    'الدعوة التي أتيت من أجلها ليست هنا\nربما كانت موجّهة إلى حساب آخر، أو أُغلقت قبل أكثر من 30 يومًا. تحقّق من الحساب الذي سجّلت الدخول به، أو اطلب من المُرسِل دعوة جديدة.',
  invites: 'يدعو {name} هذا الحساب إلى الانضمام إلى مؤسسته',
  invitesOther: 'يدعو {name} الحساب {recipient} إلى الانضمام إلى مؤسسته',
  expires: 'تنتهي {time}',
  expiresSoon: 'تنتهي قريبًا، {time}',
  invited: 'الحساب المدعو',
  from: 'المُرسِل',
  organization: 'المؤسسة',
  features: 'الميزات',
  allFeatures: 'جميع الميزات: الفوترة الموحّدة، والسياسات التي يمكن للمؤسسة تطبيقها على هذا الحساب',
  billingOnly: 'الفوترة الموحّدة فقط',
  accept: 'قبول الدعوة',
  acceptFrom: (sender: string) => `قبول الدعوة من ${apart(sender)}`,
  decline: 'رفض',
  declineFrom: (sender: string) => `رفض الدعوة من ${apart(sender)}`,
  onlyLook: 'يمكنك هنا قراءة هذه الدعوات، لا الرد عليها.',
  forAnother: 'هذه الدعوة موجّهة إلى {recipient}، لا إلى الحساب الذي سجّلت الدخول به. سجّل الدخول بالحساب المدعو للرد عليها.',
  aboutToDecline: 'هذه الدعوة على وشك أن تُرفض. تراجع عن ذلك أولًا إن أردت الرد عليها ردًا آخر.',
  outdated: 'يمكنك الرد بعد أن تصبح هذه الصفحة محدّثة من جديد.',
  framed: 'لا يمكن قبول الدعوات ما دامت هذه الصفحة معروضة داخل موقع آخر.',
  framedOpen: 'فتح في نافذة مستقلة',
  past: 'الدعوات السابقة',
  leavesWhen: 'تُزال من هذه القائمة: {time}',
  leavesBy: 'تُزال من هذه القائمة على أبعد تقدير: {time}',
  retention: 'تُزال الدعوات المغلقة من هذه القائمة بعد 30 يومًا من إغلاقها.',
  oneChangedFrom: (sender: string, state: string) => `الدعوة الواردة من ${apart(sender)}: ${state}`,

  // Everywhere
  noClient: 'هذا العنصر غير متصل بأي خدمة\nلمطوّر هذه الصفحة: ضع هذا العنصر داخل \u2066<organizations-provider>\u2069، أو عيّن خاصيته client.',

  // The list
  notBefore: 'يمكن إلغاء الدعوات بعد أن تصبح هذه القائمة محدّثة من جديد.',
  readonlyHint: 'يمكن هنا عرض الدعوات فقط.',
  filterGroup: 'التصفية',
  filter: 'التصفية حسب المدعو أو الرسالة أو المعرّف',
  allStatuses: 'جميع الحالات',
  matches: (count: number) =>
    plural(count, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجةً', other: '# نتيجة' }),
  searchingSoFar: (count: number) =>
    plural(count, {
      zero: 'لم يُحمَّل بعد ما يمكن البحث فيه؛ التحميل مستمر.',
      one: 'البحث جارٍ في الدعوة الوحيدة المحمّلة حتى الآن؛ والتحميل مستمر.',
      two: 'البحث جارٍ في الدعوتين المحمّلتين حتى الآن؛ والتحميل مستمر.',
      few: 'البحث جارٍ في # دعوات محمّلة حتى الآن؛ والتحميل مستمر.',
      many: 'البحث جارٍ في # دعوةً محمّلة حتى الآن؛ والتحميل مستمر.',
      other: 'البحث جارٍ في # دعوة محمّلة حتى الآن؛ والتحميل مستمر.',
    }),
  searchedOnly: (count: number) => `اقتصر البحث على ما أمكن جلبه (${figure(count)}).`,
  waiting: (count: number) =>
    plural(count, {
      zero: 'لا توجد دعوات أخرى.',
      one: 'تظهر دعوة أخرى عند خروج المؤشر من القائمة.',
      two: 'تظهر دعوتان أخريان عند خروج المؤشر من القائمة.',
      few: 'تظهر # دعوات أخرى عند خروج المؤشر من القائمة.',
      many: 'تظهر # دعوةً أخرى عند خروج المؤشر من القائمة.',
      other: 'تظهر # دعوة أخرى عند خروج المؤشر من القائمة.',
    }),
  clearFilter: 'مسح التصفية',
  noMatches: 'لا توجد نتائج',
  noMatchesAdvice: 'لا توجد دعوة تطابق هذه التصفية.',
  export: 'تصدير',
  exportCsv: 'تصدير بتنسيق CSV',
  exportName: 'الدعوات',
  exported: (count: number) =>
    plural(count, {
      zero: 'لم يتم تصدير أي دعوة',
      one: 'تم تصدير دعوة واحدة',
      two: 'تم تصدير دعوتين',
      few: 'تم تصدير # دعوات',
      many: 'تم تصدير # دعوةً',
      other: 'تم تصدير # دعوة',
    }),
  notExported: 'لم يُصدَّر شيء، لأنه تعذّر جلب كل الدعوات.',
  view: 'العرض',
  columns: 'الأعمدة',
  density: 'تباعد الصفوف',
  comfortable: 'مريح',
  compact: 'متراص',
  sortedUp: (column: string) => `الترتيب تصاعدي حسب ${column}`,
  sortedDown: (column: string) => `الترتيب تنازلي حسب ${column}`,
  pages: 'الصفحات',
  previous: 'السابق',
  next: 'التالي',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} من ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} من ${figure(total)} على الأقل`,
  pageSize: 'حجم الصفحة',
  perPage: (count: number) => `${figure(count)} في الصفحة`,
  select: (recipient: string) => `تحديد الدعوة الموجّهة إلى ${apart(recipient)}`,
  selectAll: 'تحديد جميع الدعوات المعلّقة في هذه الصفحة',
  notSelectable: (status: string) => `لا يمكن إلغاء سوى الدعوات المعلّقة. حالة هذه الدعوة: ${status}.`,
  nothingSelectable: 'لا يمكن إلغاء سوى الدعوات المعلّقة، ولا توجد أي منها في هذه الصفحة.',
  selectedCount: (count: number) => `تم تحديد ${figure(count)}`,
  clearSelection: 'مسح التحديد',
  selectionCleared: 'تم مسح التحديد لأن دعوات أخرى معروضة الآن.',
  cancelSeveral: (count: number) =>
    plural(count, {
      zero: 'إلغاء الدعوات',
      one: 'إلغاء دعوة واحدة',
      two: 'إلغاء دعوتين',
      few: 'إلغاء # دعوات',
      many: 'إلغاء # دعوةً',
      other: 'إلغاء # دعوة',
    }),
  cancelSeveralHeading: (count: number) =>
    plural(count, {
      zero: 'هل تريد إلغاء الدعوات؟',
      one: 'هل تريد إلغاء دعوة واحدة؟',
      two: 'هل تريد إلغاء دعوتين؟',
      few: 'هل تريد إلغاء # دعوات؟',
      many: 'هل تريد إلغاء # دعوةً؟',
      other: 'هل تريد إلغاء # دعوة؟',
    }),
  cancelSeveralBody:
    'يتلقى كل مدعو بريدًا إلكترونيًا يفيد بذلك، ولا يمكنه الانضمام إلا إذا أرسلت دعوة جديدة. وتعود الأماكن التي تشغلها هذه الدعوات في حصة الحسابات لديك متاحة فورًا.',
  andMore: (count: number) =>
    plural(count, {
      zero: 'ولا دعوات أخرى',
      one: 'ودعوة أخرى',
      two: 'ودعوتان أخريان',
      few: 'و# دعوات أخرى',
      many: 'و# دعوةً أخرى',
      other: 'و# دعوة أخرى',
    }),
  undo: 'تراجع',
  undone: 'تم التراجع. لم يُرسَل شيء.',
  aboutToBeCanceled: 'ستُلغى قريبًا',
  cancelNow: 'إلغاء الآن',
  declineNow: 'رفض الآن',
  cancelsIn: (time: string) => `ستُلغى الدعوة الموجهة إلى {name} ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, {
      zero: `لن تُلغى أي دعوة ${time}.`,
      one: `ستُلغى دعوة واحدة ${time}.`,
      two: `ستُلغى دعوتان ${time}.`,
      few: `ستُلغى # دعوات ${time}.`,
      many: `ستُلغى # دعوةً ${time}.`,
      other: `ستُلغى # دعوة ${time}.`,
    }),
  declinesIn: (time: string) => `ستُرفض الدعوة الواردة من {name} ${time}.`,
  closedMeanwhile: (count: number) =>
    plural(count, {
      zero: 'ما زال إلغاء الدعوات كلها ممكنًا.',
      one: 'لم يعد ممكنًا إلغاء دعوة واحدة.',
      two: 'لم يعد ممكنًا إلغاء دعوتين.',
      few: 'لم يعد ممكنًا إلغاء # دعوات.',
      many: 'لم يعد ممكنًا إلغاء # دعوةً.',
      other: 'لم يعد ممكنًا إلغاء # دعوة.',
    }),
  keepSeveral: 'الاحتفاظ بالدعوات',
  canceling: (current: number, total: number) => `جارٍ إلغاء ${figure(current)} من ${figure(total)}…`,
  canceledCount: (count: number) =>
    plural(count, {
      zero: 'لم يتم إلغاء أي دعوة',
      one: 'تم إلغاء دعوة واحدة',
      two: 'تم إلغاء دعوتين',
      few: 'تم إلغاء # دعوات',
      many: 'تم إلغاء # دعوةً',
      other: 'تم إلغاء # دعوة',
    }),
  stillOpen: (count: number) =>
    plural(count, {
      zero: 'لا توجد دعوات معلّقة.',
      one: 'لا تزال دعوة واحدة معلّقة.',
      two: 'لا تزال دعوتان معلّقتين.',
      few: 'لا تزال # دعوات معلّقة.',
      many: 'لا تزال # دعوةً معلّقة.',
      other: 'لا تزال # دعوة معلّقة.',
    }),
  notCanceled: (count: number) =>
    plural(count, {
      zero: 'لم يتعذّر إلغاء أي دعوة',
      one: 'تعذّر إلغاء دعوة واحدة',
      two: 'تعذّر إلغاء دعوتين',
      few: 'تعذّر إلغاء # دعوات',
      many: 'تعذّر إلغاء # دعوةً',
      other: 'تعذّر إلغاء # دعوة',
    }),
  retryCancel: (count: number) => plural(count, { other: 'إعادة المحاولة (#)' }),
  filledIn: (recipient: string) => `${apart(recipient)} موجود الآن في النموذج`,
  replaceHeading: 'هل تريد استبدال ما أدخلته؟',
  replaceBody: 'سيُزال ما في النموذج من مدعوين ورسالة وعلامات، ويحلّ محلّه ما في الدعوة الأخرى.',
  keepDraft: 'الاحتفاظ به',
  replaceDraft: 'استبدال',
  noMessage: 'لا توجد',
  expiresUnanswered: 'تنتهي إن لم يرد أحد',
  seenHere: 'عُرف ذلك هنا أول مرة في {time}',
  timeUnknown: 'الوقت غير مسجّل',
  leavesList: 'تُزال من هذه القائمة',
  leavesListLatest: 'تُزال من هذه القائمة على أبعد تقدير',
  nextHeading: 'ما يمكنك فعله بعد ذلك',
  nextAccess:
    'ليس لمؤسستك وصول مسؤول إلى هذا الحساب بعد. إذا أردته، فيمكن لأحد مسؤولي الحساب إنشاء الدور {role} فيه. هذا اختياري: فالفوترة الموحّدة والسياسات تعمل من دونه.',
  nextShow: 'كيفية إنشاء الدور',
  nextWhere: 'سجّل الدخول بالحساب المدعو، {recipient}، بصفة مسؤول، ثم شغّل هذين الأمرين، في AWS CloudShell مثلًا.',
  nextCreate: 'أنشئ الدور. وهو يثق بحساب الإدارة لديك، {account}.',
  createCommand: 'الأمر الذي ينشئ الدور',
  nextAttach: 'امنحه وصول المسؤول.',
  attachCommand: 'الأمر الذي يمنح الدور الوصول',
  nextTrust: 'إذا أنشأت الدور في وحدة تحكم IAM بدلًا من ذلك، فهذه سياسة الثقة الخاصة به:',
  trustPolicy: 'سياسة الثقة',
  nextMeaning:
    'بعد ذلك، يستطيع كل من يُسمح له في {account} بتولّي الدور {role} فعل أي شيء في هذا الحساب. استخدم للدور سياسة أضيق إذا كان ذلك أكثر من اللازم، أو احذف الدور لسحب الوصول.',

  // Questions
  keep: 'الاحتفاظ بالدعوة',
  close: 'إغلاق',
  cancelHeading: 'هل تريد إلغاء الدعوة؟',
  cancelBody: 'يتلقى {name} بريدًا إلكترونيًا يفيد بذلك، ولا يمكنه الانضمام إلا إذا أرسلت دعوة جديدة. ويعود المكان في حصة الحسابات لديك متاحًا فورًا.',
  cancelInvitation: 'إلغاء الدعوة',
  notNow: 'ليس الآن',
  disguised: 'دقّق النظر: في هذا الاسم أو العنوان حروف قد تلتبس بغيرها.',
  acceptHeading: 'هل تريد قبول هذه الدعوة؟',
  acceptBody: 'ينضم هذا الحساب، {recipient}، إلى {organization}، وهي مؤسسة {name} ({email}).',
  acceptPays: 'يتولى {name} الدفع منذ لحظة قبولك.',
  acceptPaysBody: 'يتحمّل حساب الإدارة جميع الرسوم، ولا تعود طريقة الدفع الخاصة بهذا الحساب مستخدمة.',
  acceptKeep: 'نزّل أولًا ما تريد الاحتفاظ به',
  acceptKeepBody: 'يبقى سجل الفوترة والتقارير لدى الحساب الذي كان يدفع حتى الآن.',
  acceptKeepUsage: 'تقارير التكلفة والاستخدام',
  acceptKeepDetailed: 'تقارير الفوترة المفصّلة',
  acceptKeepExplorer: 'تقارير Cost Explorer',
  acceptElse: 'ما يتغيّر أيضًا',
  acceptCosts: 'بيانات التكلفة',
  acceptCostsBody: 'يرى العضو بيانات التكلفة والاستخدام لفترة وجوده في هذه المؤسسة، لا في مؤسسة سابقة. وإذا غادرها، فلن يرى هذه البيانات إلى أن يعود إليها.',
  acceptOne: 'مؤسسة واحدة فقط',
  acceptOneBody: 'لا يمكن للحساب أن ينتمي إلا إلى مؤسسة واحدة، لذا لا يمكن قبول دعوات أخرى.',
  acceptAccess: 'التحكم',
  acceptAccessBody: 'لا تحصل المؤسسة تلقائيًا على وصول مسؤول.',
  acceptRole: 'الدور',
  acceptRoleBody: 'تُنشئ AWS هنا الدور المرتبط بالخدمة {role}، كي تعمل مع خدماتها الأخرى. وتحتاج لذلك إلى الإذن {permission}.',
  acknowledge: 'أدرك أن {name} سيتولى الدفع من الآن فصاعدًا، وقد نزّلت ما أريد الاحتفاظ به.',
  acknowledgeMissing: 'حدّد هذا المربّع لقبول الدعوة.',
  covered: 'شيء ما يحجب هذا السؤال. يمكنك قبول الدعوة بعد أن يظهر السؤال كاملًا.',
  stopWaiting: 'إيقاف الانتظار',
  takesLong: 'يستغرق هذا وقتًا أطول من المعتاد. إذا أوقفت الانتظار، فقد يكتمل الإجراء رغم ذلك.',
  accepting: 'جارٍ القبول…',
  declineHeading: 'هل تريد رفض هذه الدعوة؟',
  declineBody: 'يتلقى {name} بريدًا إلكترونيًا يفيد بذلك. ويبقى هذا الحساب كما هو، ولا يمكنه الانضمام لاحقًا إلا بدعوة جديدة.',
  declineInvitation: 'رفض الدعوة',

  // The member
  owner: 'المالك',
  joined: 'أصبح هذا الحساب عضوًا',
  joinedMail: 'يتلقى {email} ومالك هذا الحساب بريدًا إلكترونيًا يفيد بذلك.',
  member: 'هذا الحساب عضو في مؤسسة',
  manages: 'هذا الحساب يدير مؤسسة',
  managesBody: 'لا يمكنه الانضمام إلى مؤسسة أخرى إلا بعد حذف مؤسسته.',
  paysNow: 'من يدفع',
  paysNowBody: 'يدفع {name} جميع رسوم هذا الحساب.',
  memberMore: 'ما الذي تغيّر، وكيفية المغادرة',
  leftPayment: 'لم تعد طريقة الدفع الخاصة بهذا الحساب مستخدمة.',
  leftRole: 'يوجد في هذا الحساب الدور المرتبط بالخدمة {role}، كي تتمكن AWS Organizations من العمل مع الخدمات الأخرى.',
  leftAccess: 'لم تحصل المؤسسة على وصول مسؤول بمجرد انضمام هذا الحساب.',
  mistake: 'إذا كان ذلك خطأً',
  mistakeBody:
    'اطلب من {email} إزالة هذا الحساب من المؤسسة، أو غادرها بنفسك باستخدام الإذن {permission}. عندئذٍ يدفع الحساب رسومه بنفسه، فيحتاج إلى طريقة دفع، ولا يعود يرى بيانات التكلفة والاستخدام لفترة عضويته.',

  // The form
  formNotManagement: 'هذا ليس حساب الإدارة\nتُرسل الدعوات من حساب إدارة المؤسسة. سجّل الدخول به لإرسال ما تدخله هنا.',
  formNotInUse: 'لا ينتمي هذا الحساب إلى أي مؤسسة\nتُرسل الدعوات من حساب إدارة إحدى المؤسسات. سجّل الدخول بحساب كهذا، أو أنشئ مؤسسة أولًا.',
  dropHere: 'أفلت العناوين أو ملف CSV هنا',
  placesLeft: (left: number, of: number) =>
    plural(of, {
      zero: 'لا توجد أماكن',
      one: `تبقّى ${figure(left)} من مكان واحد`,
      two: `تبقّى ${figure(left)} من مكانين`,
      few: `تبقّى ${figure(left)} من # أماكن`,
      many: `تبقّى ${figure(left)} من # مكانًا`,
      other: `تبقّى ${figure(left)} من # مكان`,
    }),
  todayLeft: (left: number, of: number) =>
    plural(of, {
      zero: 'لا دعوات متاحة اليوم',
      one: `تبقّى اليوم ${figure(left)} من دعوة واحدة`,
      two: `تبقّى اليوم ${figure(left)} من دعوتين`,
      few: `تبقّى اليوم ${figure(left)} من # دعوات`,
      many: `تبقّى اليوم ${figure(left)} من # دعوةً`,
      other: `تبقّى اليوم ${figure(left)} من # دعوة`,
    }),
  accountsUsed: (count: number) =>
    plural(count, {
      zero: 'لا حسابات',
      one: 'حساب واحد',
      two: 'حسابان',
      few: '# حسابات',
      many: '# حسابًا',
      other: '# حساب',
    }),
  openUsed: (count: number) =>
    plural(count, {
      zero: 'لا دعوات معلّقة',
      one: 'دعوة معلّقة واحدة',
      two: 'دعوتان معلّقتان',
      few: '# دعوات معلّقة',
      many: '# دعوةً معلّقةً',
      other: '# دعوة معلّقة',
    }),
  todayUsed: (count: number) =>
    plural(count, {
      zero: 'لم تُرسل أي دعوة في آخر 24 ساعة',
      one: 'أُرسلت دعوة واحدة في آخر 24 ساعة',
      two: 'أُرسلت دعوتان في آخر 24 ساعة',
      few: 'أُرسلت # دعوات في آخر 24 ساعة',
      many: 'أُرسلت # دعوةً في آخر 24 ساعة',
      other: 'أُرسلت # دعوة في آخر 24 ساعة',
    }),
  quotaUnknown: 'لا يمكن هنا معرفة عدد الأماكن المتبقية من دون الإذن {permission}.',
  quotaFailed: 'تعذّر الاستعلام عن عدد الأماكن المتبقية.',
  roomFor: (room: number, recipients: number) =>
    plural(recipients, {
      zero: 'لا مدعوين',
      one: `الأماكن تكفي ${figure(room)} من مدعو واحد`,
      two: `الأماكن تكفي ${figure(room)} من مدعوَّين`,
      few: `الأماكن تكفي ${figure(room)} من # مدعوين`,
      many: `الأماكن تكفي ${figure(room)} من # مدعوًا`,
      other: `الأماكن تكفي ${figure(room)} من # مدعو`,
    }),
  tokenSent: 'تم الإرسال',
  recipientMissing: 'أدخل عنوان بريد إلكتروني أو معرّف حساب واحدًا على الأقل.',
  recipientInvalid: 'هذا ليس 12 رقمًا ولا عنوان بريد إلكتروني بالصيغة name@host.',
  recipientDigits: (count: number) =>
    plural(count, {
      zero: 'لا أرقام هنا؛ ويتكوّن معرّف الحساب من 12 رقمًا. تحذف جداول البيانات الأصفار البادئة.',
      one: 'هذا رقم واحد؛ ويتكوّن معرّف الحساب من 12 رقمًا. تحذف جداول البيانات الأصفار البادئة.',
      two: 'هذان رقمان؛ ويتكوّن معرّف الحساب من 12 رقمًا. تحذف جداول البيانات الأصفار البادئة.',
      few: 'هذه # أرقام؛ ويتكوّن معرّف الحساب من 12 رقمًا. تحذف جداول البيانات الأصفار البادئة.',
      many: 'هذه # رقمًا؛ ويتكوّن معرّف الحساب من 12 رقمًا. تحذف جداول البيانات الأصفار البادئة.',
      other: 'هذه # رقم؛ ويتكوّن معرّف الحساب من 12 رقمًا. تحذف جداول البيانات الأصفار البادئة.',
    }),
  recipientRounded: 'قرّب جدول بيانات معرّف الحساب هذا. نسّق العمود كنص، ثم انسخ المعرّف مجددًا.',
  recipientLong: (count: number) => `لا يزيد طول عنوان البريد الإلكتروني في حسابات AWS على 64 حرفًا؛ وعدد أحرف هذا العنوان ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `لا يتضمن عنوان البريد الإلكتروني لحساب AWS إلا حروفًا إنجليزية بلا علامات تشكيل وأرقامًا ورموزًا شائعة، وليس «${apart(sign)}» (${apart(code)}).`,
  recipientUnseen: (_sign: string, code: string) => `فيه رمز غير مرئي، ${apart(code)}. احذفه، أو اكتب العنوان من جديد.`,
  recipientTwice: 'هذا المدعو موجود في القائمة بالفعل.',
  recipientOwn: 'هذا هو حساب الإدارة في مؤسستك نفسها.',
  recipientMember: 'هذا الحساب عضو في مؤسستك بالفعل.',
  recipientOpen: (sent: string, expires: string) => `سبقت دعوته في ${sent}. وتبقى تلك الدعوة معلّقة حتى ${expires}.`,
  viewInvitation: 'عرض الدعوة',
  recipientUnknown:
    'لم يصل رد: ربما أُرسلت الدعوة. راجع القائمة قبل إزالة هذا المدعو. عند إعادة المحاولة تُراجع القائمة أولًا، ولا تُرسل دعوة ثانية أبدًا.',
  recipientMixed: 'يخلط اسم النطاق حروفًا من أبجديات مختلفة، وقد ينتحل اسم نطاق آخر. تحقّق منه حرفًا حرفًا.',
  recipientForeign: 'كُتب اسم النطاق بأبجدية أخرى، وقد ينتحل اسم نطاق آخر. تأكد من أنك تعرفه.',
  recipientsAdded: (count: number) =>
    plural(count, {
      zero: 'لم تتم إضافة أي مدعو',
      one: 'تمت إضافة مدعو واحد',
      two: 'تمت إضافة مدعوَّين',
      few: 'تمت إضافة # مدعوين',
      many: 'تمت إضافة # مدعوًا',
      other: 'تمت إضافة # مدعو',
    }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'لم يتبقَّ مكان في حصة الحسابات لديك. ألغِ دعوات معلّقة، أو اطلب من AWS حصة أعلى.'
      : plural(over, {
          zero: 'تتسع حصة الحسابات لديك لهم جميعًا.',
          one: `لا تتسع حصة الحسابات لديك إلا لعدد ${figure(room)} منهم. أزل مدعوًا واحدًا، أو ألغِ دعوة معلّقة، أو اطلب من AWS حصة أعلى.`,
          two: `لا تتسع حصة الحسابات لديك إلا لعدد ${figure(room)} منهم. أزل مدعوَّين، أو ألغِ دعوات معلّقة، أو اطلب من AWS حصة أعلى.`,
          few: `لا تتسع حصة الحسابات لديك إلا لعدد ${figure(room)} منهم. أزل # مدعوين، أو ألغِ دعوات معلّقة، أو اطلب من AWS حصة أعلى.`,
          many: `لا تتسع حصة الحسابات لديك إلا لعدد ${figure(room)} منهم. أزل # مدعوًا، أو ألغِ دعوات معلّقة، أو اطلب من AWS حصة أعلى.`,
          other: `لا تتسع حصة الحسابات لديك إلا لعدد ${figure(room)} منهم. أزل # مدعو، أو ألغِ دعوات معلّقة، أو اطلب من AWS حصة أعلى.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'لا يمكن إرسال مزيد من الدعوات اليوم. ويتوقف احتساب الدعوات المُرسلة بعد 24 ساعة أو فور قبولها.'
      : plural(over, {
          zero: 'يمكن إرسالها جميعًا اليوم.',
          one: `عدد الدعوات التي يمكن إرسالها اليوم بعد: ${figure(room)}. أزل مدعوًا واحدًا وادعُه غدًا.`,
          two: `عدد الدعوات التي يمكن إرسالها اليوم بعد: ${figure(room)}. أزل مدعوَّين وادعُهما غدًا.`,
          few: `عدد الدعوات التي يمكن إرسالها اليوم بعد: ${figure(room)}. أزل # مدعوين وادعُهم غدًا.`,
          many: `عدد الدعوات التي يمكن إرسالها اليوم بعد: ${figure(room)}. أزل # مدعوًا وادعُهم غدًا.`,
          other: `عدد الدعوات التي يمكن إرسالها اليوم بعد: ${figure(room)}. أزل # مدعو وادعُهم غدًا.`,
        }),
  tags: 'العلامات',
  tagsHint: 'تُضاف إلى كل حساب بعد انضمامه. ويمكن ترك القيمة فارغة.',
  tagNumber: (number: number) => `العلامة ${figure(number)}`,
  tagKey: 'المفتاح',
  tagValue: 'القيمة',
  addTag: 'إضافة علامة',
  removeTag: (key: string) => `إزالة العلامة ${apart(key)}`,
  tagRemoved: (key: string) => `تمت إزالة العلامة ${apart(key)}`,
  tagsLeft: (count: number) =>
    plural(count, {
      zero: 'لا يمكنك إضافة علامات أخرى',
      one: 'يمكنك إضافة علامة أخرى واحدة',
      two: 'يمكنك إضافة علامتين أخريين',
      few: 'يمكنك إضافة # علامات أخرى',
      many: 'يمكنك إضافة # علامةً أخرى',
      other: 'يمكنك إضافة # علامة أخرى',
    }),
  tagsMany: (most: number, over: number) => `يمكن أن يحمل الحساب ${figure(most)} علامة. أزل ${figure(over)}.`,
  tagKeyMissing: 'أدخل مفتاحًا لهذه القيمة.',
  tagKeyReserved: 'لا يمكن أن يبدأ المفتاح بالبادئة aws:\u200e، فهي محجوزة.',
  tagKeyTwice: 'هذا المفتاح مستخدم في علامة أخرى.',
  tagKeyLong: 'لا يمكن أن يتجاوز المفتاح 128 حرفًا.',
  tagKeySigns: 'يمكن أن يتضمن المفتاح حروفًا وأرقامًا ومسافات والرموز \u2066_ . : / = + - @\u2069',
  tagValueLong: 'لا يمكن أن تتجاوز القيمة 256 حرفًا.',
  tagValueSigns: 'يمكن أن تتضمن القيمة حروفًا وأرقامًا ومسافات والرموز \u2066_ . : / = + - @\u2069',
  problems: (count: number) =>
    plural(count, {
      zero: 'لا توجد مشكلات',
      one: 'توجد مشكلة واحدة',
      two: 'توجد مشكلتان',
      few: 'توجد # مشكلات',
      many: 'توجد # مشكلةً',
      other: 'توجد # مشكلة',
    }),
  about: (what: string, problem: string) => `${apart(what)}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'جارٍ الإرسال…' : `جارٍ إرسال ${figure(current)} من ${figure(total)}…`),
  keepOpen: 'أبقِ هذه الصفحة مفتوحة حتى ينتهي الإرسال.',
  continuing: (time: string) => `دعوات كثيرة دفعة واحدة. يُستأنف الإرسال بعد ${time}`,
  stop: 'إيقاف',
  stopping: 'جارٍ الإيقاف…',
  stoppingAdvice: 'يكتمل أولًا إرسال الدعوة الجارية.',
  stopped: 'تم الإيقاف',
  stoppedAdvice: (left: number) =>
    plural(left, {
      zero: 'لم يبقَ أي مدعو في النموذج.',
      one: 'بقي مدعو واحد في النموذج.',
      two: 'بقي مدعوّان في النموذج.',
      few: 'بقي # مدعوين في النموذج.',
      many: 'بقي # مدعوًا في النموذج.',
      other: 'بقي # مدعو في النموذج.',
    }),
  sentTo: (recipient: string) => `تم إرسال الدعوة إلى ${apart(recipient)}`,
  sent: (count: number) =>
    plural(count, {
      zero: 'لم يتم إرسال أي دعوة',
      one: 'تم إرسال دعوة واحدة',
      two: 'تم إرسال دعوتين',
      few: 'تم إرسال # دعوات',
      many: 'تم إرسال # دعوةً',
      other: 'تم إرسال # دعوة',
    }),
  sentAdvice: (count: number) => (count < 2 ? 'يتلقى المالك بريدًا إلكترونيًا، ولديه 15 يومًا للرد.' : 'يتلقى كل مالك بريدًا إلكترونيًا، ولديه 15 يومًا للرد.'),
  notSent: (count: number) =>
    plural(count, {
      zero: 'لم يتعذّر إرسال أي دعوة',
      one: 'تعذّر إرسال دعوة واحدة',
      two: 'تعذّر إرسال دعوتين',
      few: 'تعذّر إرسال # دعوات',
      many: 'تعذّر إرسال # دعوةً',
      other: 'تعذّر إرسال # دعوة',
    }),
  notSentAdvice: 'يظهر السبب بجانب كل مدعو. صحّح ما لا يمكن الإرسال إليه أو أزله، ثم أعد المحاولة.',
  draftRestored: 'تمت استعادة المسودة',
  draftDiscard: 'تجاهل المسودة',
  draftDiscarded: 'تم تجاهل المسودة',
  draftUndo: 'تراجع',
  draftOffered: 'توجد مسودة سابقة',
  draftRestore: 'استعادة المسودة',
  preview: 'البريد الإلكتروني كما سيراه قارئه',
  previewInviter: 'حساب الإدارة لديك',
  previewOrganization: 'مؤسستك',
  previewRecipient: 'كل مدعو',
  previewTo: 'إلى {recipient}',
  previewSubject: 'دعوة من {inviter} لانضمام حسابك إلى {organization}',
  previewLead: 'يودّ {inviter} أن يصبح حساب AWS الخاص بك عضوًا في {organization}. القرار لك.',
  previewMessage: 'رسالة من {inviter}',
  previewClosing: 'لن يتغيّر شيء إلى أن ترد. وإذا لم ترد، تنتهي صلاحية الدعوة بعد 15 يومًا.',
  command: 'أوامر AWS CLI',
  commandHint: (count: number) =>
    plural(count, {
      zero: 'يرسل الدعوة نفسها عبر AWS CLI في واجهة أوامر POSIX مثل bash أو zsh.',
      one: 'يرسل الدعوة نفسها عبر AWS CLI في واجهة أوامر POSIX مثل bash أو zsh.',
      two: 'أمران، واحد لكل مدعو، يرسلان الدعوات نفسها عبر AWS CLI في واجهة أوامر POSIX مثل bash أو zsh.',
      few: '# أوامر، واحد لكل مدعو، ترسل الدعوات نفسها عبر AWS CLI في واجهة أوامر POSIX مثل bash أو zsh.',
      many: '# أمرًا، واحد لكل مدعو، ترسل الدعوات نفسها عبر AWS CLI في واجهة أوامر POSIX مثل bash أو zsh.',
      other: '# أمر، واحد لكل مدعو، ترسل الدعوات نفسها عبر AWS CLI في واجهة أوامر POSIX مثل bash أو zsh.',
    }),
  commandMissing: 'أدخل مدعوًا أولًا: يصبح كل مدعو أمرًا.',
  commandFlawed: 'صحّح الرسالة والعلامات أولًا: سترفضها AWS كما هي.',
  csvHeading: 'إضافة مدعوين من ملف CSV',
  csvFrom: (file: string) => `المدعوون في ${apart(file)}`,
  csvIntroduction: 'مدعو واحد في كل سطر، في أي عمود: عنوان بريد إلكتروني أو معرّف حساب مكوّن من 12 رقمًا. يظهر لك ما في الملف قبل إضافة أي شيء.',
  csvLimits: (megabytes: number, recipients: number) =>
    plural(recipients, {
      few: `حتى ${figure(megabytes)} ميغابايت و# مدعوين. يبقى الملف في هذا المتصفح.`,
      many: `حتى ${figure(megabytes)} ميغابايت و# مدعوًا. يبقى الملف في هذا المتصفح.`,
      other: `حتى ${figure(megabytes)} ميغابايت و# مدعو. يبقى الملف في هذا المتصفح.`,
    }),
  csvChoose: 'اختيار ملف',
  csvOther: 'اختيار ملف آخر',
  csvTemplate: 'تنزيل قالب',
  csvTemplateText: 'عنوان البريد الإلكتروني أو معرّف الحساب;تعليق\r\nowner@example.com;ضع أسطرك مكان هذه الأسطر\r\n111122223333;يمكن استخدام معرّف الحساب أيضًا\r\n',
  csvLarge: (file: string) => `حجم ${apart(file)} أكبر من 1 ميغابايت. قسّمه، أو احذف منه ما لا يلزم.`,
  csvEmpty: (file: string) => `لا يوجد شيء في ${apart(file)}.`,
  csvBinary: (file: string) => `ليس ${apart(file)} ملف CSV، بل مصنّف أو شيء آخر. احفظه أولًا بتنسيق «CSV UTF-8».`,
  csvEncoding: (file: string) => `لم يُكتب ${apart(file)} بترميز UTF-8. احفظه أولًا بتنسيق «CSV UTF-8».`,
  csvUnreadable: (file: string) => `تعذّرت قراءة ${apart(file)}. اختره مجددًا.`,
  csvSeveral: () => 'لا يمكن إضافة أكثر من ملف واحد في كل مرة.',
  csvColumn: (number: number) => `العمود ${figure(number)}`,
  csvRecipients: 'عمود المدعوين',
  csvHeader: 'السطر الأول يسمّي الأعمدة',
  csvPreview: 'محتوى الملف',
  csvLine: 'السطر',
  csvResult: 'النتيجة',
  csvAdds: 'ستتم إضافته',
  csvMalformed: 'علامات الاقتباس في هذا السطر غير متطابقة.',
  csvMalformedLines: (from: number, to: number) => `هناك علامة اقتباس ناقصة، لذلك تُقرأ الأسطر من ${figure(from)} إلى ${figure(to)} كأنها سطر واحد.`,
  csvBlank: 'لا شيء في هذا العمود.',
  csvExcess: (most: number) =>
    plural(most, {
      few: 'أكثر من # مدعوين. أرسل إلى هؤلاء أولًا، ثم أضف الباقين.',
      many: 'أكثر من # مدعوًا. أرسل إلى هؤلاء أولًا، ثم أضف الباقين.',
      other: 'أكثر من # مدعو. أرسل إلى هؤلاء أولًا، ثم أضف الباقين.',
    }),
  csvUsable: (count: number) =>
    plural(count, {
      zero: 'لن تتم إضافة أي مدعو.',
      one: 'ستتم إضافة مدعو واحد.',
      two: 'ستتم إضافة مدعوَّين.',
      few: 'ستتم إضافة # مدعوين.',
      many: 'ستتم إضافة # مدعوًا.',
      other: 'ستتم إضافة # مدعو.',
    }),
  csvUnusable: (count: number) =>
    plural(count, {
      zero: 'لا إدخالات مستبعدة.',
      one: 'استُبعد إدخال واحد؛ والسبب مذكور بجانبه.',
      two: 'استُبعد إدخالان؛ والسبب مذكور بجانب كل منهما.',
      few: 'استُبعدت # إدخالات؛ والسبب مذكور بجانب كل منها.',
      many: 'استُبعد # إدخالًا؛ والسبب مذكور بجانب كل منها.',
      other: 'استُبعد # إدخال؛ والسبب مذكور بجانب كل منها.',
    }),
  csvAdd: (count: number) =>
    plural(count, {
      zero: 'إضافة المدعوين',
      one: 'إضافة مدعو واحد',
      two: 'إضافة مدعوَّين',
      few: 'إضافة # مدعوين',
      many: 'إضافة # مدعوًا',
      other: 'إضافة # مدعو',
    }),

  // Failures
  AWSOrganizationsNotInUseException: 'لا ينتمي هذا الحساب إلى أي مؤسسة\nسجّل الدخول بحساب إدارة إحدى المؤسسات، أو أنشئ مؤسسة أولًا.',
  AccessDeniedException:
    'لا يُسمح لهذا الحساب بذلك\nحساب الإدارة هو الذي يرسل الدعوات ويعرضها ويلغيها، والحساب المدعو هو الذي يرد عليها. إذا كان هذا هو الحساب الصحيح، فاطلب الإذن {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'لا يوجد حساب كهذا\nتحقّق من معرّف الحساب.',
  AccountOwnerNotVerifiedException:
    'أثبت ملكية عنوان البريد الإلكتروني لحساب الإدارة أولًا\nيمكن إرسال الدعوات بعد أن يفتح مالكه الرابط الوارد في بريد التحقق. يعمل الرابط مدة 24 ساعة، وقد يتأخر وصول البريد قليلًا. كل ما أدخلته محفوظ.',
  AlreadyInOrganizationException: 'ينتمي هذا الحساب إلى مؤسسة بالفعل\nعليه أن يغادرها أولًا.',
  ChildNotFoundException: 'لا يوجد حساب كهذا في هذه المؤسسة\nتحقّق من معرّف الحساب.',
  ConcurrentModificationException: 'أجرى شخص آخر تغييرًا في اللحظة نفسها\nلم يتغيّر شيء هنا. أعد المحاولة.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'لا يمكن للحساب مغادرة مؤسسته بعد\nينقصه ما يحتاج إليه الحساب المستقل، مثل معلومات الاتصال.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'المؤسسة أكبر من أن تنتقل إلى جميع الميزات من هنا\nتواصل مع AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'الفوترة الموحّدة وحدها غير متوفرة هنا\nأنشئ المؤسسة بجميع الميزات.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'ليس لحساب الإدارة طريقة دفع\nأضف طريقة دفع في إعدادات الفوترة الخاصة به، ثم أعد المحاولة.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'العلامات أكثر من اللازم\nلا يمكن أن يحمل الحساب أكثر من 50 علامة. أزل بعضها، ثم أعد الإرسال.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'ليس للحساب طريقة دفع\nأضف طريقة دفع في إعدادات الفوترة الخاصة به، ثم أعد المحاولة.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'لا يمكن للحساب مغادرة مؤسسته بعد\nعلى الحساب الذي أُنشئ فيها أن ينتظر بضعة أيام. أعد المحاولة لاحقًا.',
  CreateAccountStatusNotFoundException: 'لا يوجد طلب كهذا\nتحقّق من معرّفه.',
  DuplicateHandshakeException: 'توجد دعوة معلّقة بالفعل\nانتظر الرد، أو ألغِ الدعوة المعلّقة قبل إرسال دعوة أخرى.',
  FinalizingOrganizationException:
    'ما زال إعداد مؤسستك جاريًا\nأعد المحاولة بعد قليل؛ قد يستغرق ذلك ساعة كاملة. وإذا طال أكثر، فتواصل مع AWS Support. كل ما أدخلته محفوظ.',
  HandshakeAlreadyInStateException: 'سبق أن تم ذلك\nلم يبقَ شيء يلزم فعله هنا.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'الحساب عضو في مؤسسة بالفعل\nعليه أن يغادرها قبل أن يتمكن من الانضمام إلى أخرى.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'الدعوات متوقفة مؤقتًا\nتنتقل مؤسستك الآن إلى جميع الميزات. أعد الدعوة بعد اكتمال ذلك.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'على المؤسسة الداعية إثبات ملكية عنوان بريدها الإلكتروني\nاطلب ذلك من مالك حساب الإدارة فيها، ثم اقبل الدعوة مجددًا.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES': 'لدى المؤسسة جميع الميزات بالفعل\nلم يبقَ شيء يلزم فعله هنا.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'لا يشتري الحساب والمؤسسة من البائع نفسه\nيجب أن يشتركا في بائع AWS وفي القسم (التجاري أو الصين أو GovCloud). ولا يمكن تغيير ذلك هنا.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'تنتقل المؤسسة إلى جميع الميزات بالفعل\nانتظر حتى يرد كل عضو.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'ليس للحساب طريقة دفع\nأضف طريقة دفع في إعدادات الفوترة الخاصة به، ثم أعد المحاولة.',
  HandshakeNotFoundException:
    'لم تعد هذه الدعوة موجودة\nربما أُرسلت إلى حساب آخر، أو أُغلقت قبل أكثر من 30 يومًا. إذا كنت لا تزال بحاجة إليها، فاطلب من المُرسِل دعوة جديدة.',
  InvalidHandshakeTransitionException: 'هذه الدعوة مغلقة بالفعل\nتم الرد عليها أو إلغاؤها أو انتهت صلاحيتها. ولا يغيّر ذلك إلا دعوة جديدة.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'لعلامتين المفتاح نفسه\nخصّص لكل علامة مفتاحًا مختلفًا.',
  'InvalidInputException.INPUT_REQUIRED': 'هناك شيء ناقص\nاملأ الحقول المطلوبة.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'لا يمكن أن يكون هذا عنوان البريد الإلكتروني لأي حساب AWS\nتحقّق من كتابته.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'تغيّرت القائمة كثيرًا فلا يمكن متابعة تحميلها\nحدّثها.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'لا يمكن توجيه دعوة إلى هذا\nأدخل عنوان بريد إلكتروني أو معرّف حساب مكوّنًا من 12 رقمًا.',
  'InvalidInputException.INVALID_PATTERN': 'هناك شيء ليس بالصيغة المتوقعة\nتحقّق من خلوّ المدعو والرسالة والعلامات من الأحرف غير المألوفة.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'مفتاح إحدى العلامات محجوز\nلا يمكن أن يبدأ المفتاح بالبادئة aws:\u200e.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'هناك شيء أطول من اللازم\nاختصر الرسالة أو العلامات.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'هناك شيء أقصر من اللازم\nتحقّق من المدعو والعلامات.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'لا يمكن دعوة هذا الحساب\nربما لا يوجد حساب بهذا المعرّف. تحقّق من أرقامه الاثني عشر.',
  MasterCannotLeaveOrganizationException: 'يدير هذا الحساب مؤسسة خاصة به\nلا يمكنه الانضمام إلى أخرى إلا بعد حذف مؤسسته.',
  OrganizationNotEmptyException: 'ما زال في المؤسسة أعضاء\nأزلهم أولًا.',
  ServiceException: 'في الخدمة مشكلة\nأعد المحاولة بعد لحظات.',
  TargetNotFoundException: 'لا يوجد حساب أو وحدة تنظيمية أو جذر كهذا\nتحقّق من المعرّف.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'هذا الحساب غير معروف هنا\nسجّل الدخول مجددًا، أو تحقّق من الحساب الذي تستخدمه الصفحة.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'لا يمكن للحساب مغادرة مؤسسته بعد\nيجب التحقق من رقم هاتفه أولًا، في إعدادات الحساب.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'الحساب مسؤول مفوَّض عن إحدى الخدمات في مؤسسته\nيجب سحب هذا التفويض هناك قبل أن يتمكن الحساب من المغادرة.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'لا يمكن استخدام طريقة الدفع الخاصة بالحساب\nاختر طريقة أخرى في إعدادات الفوترة الخاصة به، ثم أعد المحاولة.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'تخالف العلامات قواعد مؤسستك\nتحدّد سياسة العلامات فيها المفاتيح والقيم المسموح بها. صحّح العلامات، ثم أعد الإرسال.',
  ConstraintViolationException: 'تمنع ذلك إحدى قواعد AWS Organizations\nالرمز المذكور في «التفاصيل» يحدّد القاعدة. ويمكن لفريق AWS Support توضيح ما يلزم.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'غيّر هذا الحساب مؤسسته مؤخرًا\nانتظر بضعة أيام، ثم أعد المحاولة.',
  HandshakeConstraintViolationException: 'تمنع ذلك إحدى قواعد الدعوات\nالرمز المذكور في «التفاصيل» يحدّد القاعدة. ويمكن لفريق AWS Support توضيح ما يلزم.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException: 'لا توفّر AWS Organizations ذلك في المنطقة المطلوبة\nاطلب من الجهة التي تدير هذه الصفحة استخدام منطقة أخرى.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'انتهت جلستك\nسجّل الدخول مجددًا، ثم كرّر ما فعلته.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'لا يُسمح لك بقبول الدعوات نيابةً عن هذا الحساب\nاطلب ممن يدير أذوناته الإذن {permission}. لم يتغيّر شيء حتى الآن.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'لم يحن وقت الانتقال إلى هذه المؤسسة بعد\nيجب أولًا أن تمضي بضعة أيام على إنشاء هذا الحساب أو المؤسسة الداعية. أعد المحاولة لاحقًا.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'ينتمي هذا الحساب إلى مؤسسة بالفعل\nلا يمكن للحساب أن ينتمي إلا إلى مؤسسة واحدة. عليه أن يغادرها قبل أن يتمكن من قبول الدعوة.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'لا يمكن لهذا الحساب الانضمام إلى تلك المؤسسة\nيشتريان من بائعَي AWS مختلفين، أو يقعان في قسمين مختلفين (التجاري أو الصين أو GovCloud). لا يمكن معالجة ذلك هنا؛ أبلغ المُرسِل.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'قُبلت هذه الدعوة في هذه الأثناء\nرد أحدهم نيابةً عن هذا الحساب، وأصبح عضوًا.',
  'AcceptHandshake.CANCELED': 'أُلغيت هذه الدعوة في هذه الأثناء\nألغاها المُرسِل، ولم ينضم هذا الحساب. إذا لم يكن ذلك مقصودًا، فاطلب من المُرسِل دعوة جديدة.',
  'AcceptHandshake.DECLINED': 'رُفضت هذه الدعوة في هذه الأثناء\nرد أحدهم نيابةً عن هذا الحساب. إذا كان ذلك خطأً، فاطلب من المُرسِل دعوة جديدة.',
  'AcceptHandshake.EXPIRED': 'انتهت صلاحية هذه الدعوة\nكان الرد عليها ممكنًا مدة 15 يومًا. اطلب من المُرسِل دعوة جديدة.',
  'DeclineHandshake.AccessDeniedException': 'لا يُسمح لك برفض الدعوات نيابةً عن هذا الحساب\nاطلب ممن يدير أذوناته الإذن {permission}.',
  'DeclineHandshake.ACCEPTED': 'قُبلت هذه الدعوة في هذه الأثناء\nأصبح هذا الحساب عضوًا، ولم يبقَ ما يمكن رفضه.',
  'DeclineHandshake.CANCELED': 'أُلغيت هذه الدعوة في هذه الأثناء\nألغاها المُرسِل، ولم يبقَ ما يمكن رفضه.',
  'DeclineHandshake.DECLINED': 'رُفضت هذه الدعوة في هذه الأثناء\nرد أحدهم نيابةً عن هذا الحساب، ولم يبقَ ما يمكن رفضه.',
  'DeclineHandshake.EXPIRED': 'انتهت صلاحية هذه الدعوة\nلم يبقَ ما يمكن رفضه.',
  'CancelHandshake.AccessDeniedException':
    'لا يُسمح لك بإلغاء الدعوات\nحساب الإدارة وحده يمكنه ذلك. إذا كنت قد سجّلت الدخول به، فاطلب الإذن {permission}.',
  'CancelHandshake.ACCEPTED': 'قُبلت هذه الدعوة في هذه الأثناء\nأصبح الحساب عضوًا. إذا كنت لا تريده، فأزله من مؤسستك.',
  'CancelHandshake.CANCELED': 'أُلغيت هذه الدعوة في هذه الأثناء\nلم يبقَ ما يمكن إلغاؤه، وعاد مكانها في حصة الحسابات لديك متاحًا.',
  'CancelHandshake.DECLINED': 'رُفضت هذه الدعوة في هذه الأثناء\nلم يبقَ ما يمكن إلغاؤه، وعاد مكانها في حصة الحسابات لديك متاحًا.',
  'CancelHandshake.EXPIRED': 'انتهت صلاحية هذه الدعوة\nلم يبقَ ما يمكن إلغاؤه، وعاد مكانها في حصة الحسابات لديك متاحًا.',
  'InviteAccountToOrganization.AccessDeniedException':
    'لا يُسمح لك بإرسال الدعوات\nحساب الإدارة وحده يمكنه ذلك. إذا كنت قد سجّلت الدخول به، فاطلب الإذن {permission}.',
  'ListHandshakesForAccount.AccessDeniedException': 'لا يُسمح لك بعرض دعوات هذا الحساب\nاطلب ممن يدير أذوناته الإذن {permission}.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'حساب الإدارة وحده يمكنه عرض هذه الدعوات\nسجّل الدخول بحساب إدارة المؤسسة. إذا كان هذا هو، فاطلب الإذن {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'لا ينتمي هذا الحساب إلى أي مؤسسة\nتُرسل الدعوات من حساب إدارة إحدى المؤسسات. سجّل الدخول بحساب كهذا، أو أنشئ مؤسسة أولًا.',

  network: 'تعذّر الوصول إلى الخدمة\nتحقّق من اتصالك، ثم أعد المحاولة.',
  timeout: 'لم يصل رد في الوقت المناسب\nربما تم التنفيذ رغم ذلك: راجع القائمة قبل إعادة المحاولة.',
};
