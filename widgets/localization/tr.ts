import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('tr');

const mistake = 'Sayfa izin verilmeyen bir istek gönderdi\nHata sizden değil, sayfadan kaynaklanıyor. Sayfayı yöneten kişiye bildirin.';

const noRole =
  'Katılmak için gereken rol oluşturulamadı\nBu hesabın izinlerini yöneten kişiden iam:CreateServiceLinkedRole iznini isteyin, ardından yeniden kabul edin. Şu ana kadar hiçbir şey değişmedi.';

const throttled = 'Aynı anda çok fazla istek\nBirkaç saniye bekleyip yeniden deneyin.';

const signIn = 'Oturum açmadınız\nOturum açıp yeniden deneyin.';

const noRoom =
  'Davet eden kuruluşta bu hesap için yer yok\nKuruluşun hesap kotası dolmuş. Gönderenden yer açmasını isteyin, ardından yeniden kabul edin. Burada hiçbir şey değişmedi.';

const noPayment = 'Bu hesabın ödeme yöntemi yok\nFaturalandırma ayarlarından bir tane ekleyin, ardından yeniden kabul edin. Şu ana kadar hiçbir şey değişmedi.';

const dayFull =
  'Bugün başka davet gönderilemez\nKuruluşunuz günlük sınırına ulaştı. Kabul edilen her davet yeni bir davete yer açar; kalanlar 24 saat sonra boşalır.';

const full =
  'Kuruluşunuzda başka bir hesap için yer yok\nÜyeler ve açık davetler hesap kotasını dolduruyor. Açık bir daveti iptal edin veya AWS Support’tan daha yüksek bir kota isteyin.';

/** Turkish. */
export const tr: Terms = {
  $code: 'tr',
  $name: 'Türkçe',
  $dir: 'ltr',

  // Everywhere
  unknown: 'İşlem tamamlanamadı',
  optional: 'isteğe bağlı',
  technicalDetails: 'Ayrıntılar',
  tryAgain: 'Yeniden dene',
  partMissing: 'Sayfanın bu bölümü yüklenemedi\nBağlantınızı kontrol edip yeniden deneyin.',
  stale: 'Aşağıda gördüğünüz bilgilerin tarihi: {time}.',
  loading: 'Davetler yükleniyor',
  refresh: 'Yenile',
  updated: (time: string) => `Güncellendi: ${time}`,
  upToDate: 'Liste güncel',
  notUpToDate: 'Liste güncellenemedi',
  restMissing: (count: number) =>
    plural(count, { one: 'Yalnızca # davet alınabildi. Daha fazlası var.', other: 'Yalnızca # davet alınabildi. Daha fazlası var.' }),
  message: 'Mesaj',
  status: 'Durum',
  recipient: 'Alıcı',
  sentAt: 'Gönderildi',
  sentWhen: 'Gönderildi: {time}',
  expiresAt: 'Süre sonu',
  expiredAt: 'Süre sonu',
  invitationId: 'Davet kimliği',
  arn: 'ARN',
  errorCode: 'hata kodu',
  copyId: (name: string) => `Kopyala: ${name}`,
  copied: 'Kopyalandı',
  selected: 'Seçildi. Kopyalamak için Ctrl+C veya ⌘C tuşlarına basın.',
  OPEN: 'Açık',
  SOON: 'Süresi dolmak üzere',
  ACCEPTED: 'Kabul edildi',
  DECLINED: 'Reddedildi',
  CANCELED: 'İptal edildi',
  EXPIRED: 'Süresi doldu',
  stateUnknown: 'Bilinmiyor',
  oneChanged: (recipient: string, state: string) => `${recipient} için davet: ${state}`,
  manyChanged: (count: number) => plural(count, { one: '# davet değişti', other: '# davet değişti' }),
  added: (count: number) => plural(count, { one: '# yeni davet', other: '# yeni davet' }),
  notKept:
    'Burada hiçbir şey kalıcı olarak saklanmaz\nYanıt veren hizmet, verileri yalnızca bellekte tutar; kapatıldığında her şey silinir.',

  // The form
  inviteHeading: 'AWS hesaplarını davet et',
  recipients: 'E-posta adresi veya hesap kimliği',
  recipientsHint: 'Hesap sahibinin e-posta adresi veya 12 haneli kimlik. Birden fazlasını virgül, boşluk veya yeni satırla ayırın ya da bir liste yapıştırın.',
  recipientsEntered: (count: number) => plural(count, { one: '# alıcı', other: '# alıcı' }),
  recipientsFaulty: (count: number) => plural(count, { one: '# sorunlu', other: '# sorunlu' }),
  tokenHelp: 'Düzenlemek için Enter, kaldırmak için Delete, gezinmek için ok tuşlarını kullanın.',
  editRecipient: (recipient: string) => `${recipient} alıcısını düzenle`,
  removeRecipient: (recipient: string) => `${recipient} alıcısını kaldır`,
  recipientRemoved: (recipient: string) => `${recipient} kaldırıldı`,
  importCsv: 'CSV dosyasından ekle',
  messageHint: 'Davet e-postasında yer alır. Davet edilen hesap da mesajı davetin yanında görür.',
  messageLong: (count: number) => plural(count, { one: 'Mesaj sınırı # karakter aşıyor.', other: 'Mesaj sınırı # karakter aşıyor.' }),
  charactersLeft: (count: number) => plural(count, { one: '# karakter kaldı', other: '# karakter kaldı' }),
  previewEmail: 'E-postayı önizle',
  addTags: 'Etiket ekle',
  whatCounts: 'Davet, gönderildiği anda hesap kotanızda bir yer kaplar; reddedildiğinde, iptal edildiğinde veya 15 gün sonra süresi dolduğunda bu yeri boşaltır.',
  formReadonly: 'Buradan hiçbir şey gönderilemez.',
  copyCommand: 'AWS CLI için kopyala',
  send: (count: number) => (count < 2 ? 'Davet gönder' : `${figure(count)} davet gönder`),
  sendSeveral: 'Davetleri gönder',
  retry: (count: number) => plural(count, { one: 'Başarısız # daveti yeniden dene', other: 'Başarısız # daveti yeniden dene' }),

  // The list
  listHeading: 'Davetler',
  listEmpty: 'Henüz davet yok',
  listEmptyAdvice: 'Gönderdiğiniz davetler burada, en yenisi başta olacak şekilde görünür.',
  action: 'İşlem',
  cancel: 'İptal et',
  cancelFor: (recipient: string) => `${recipient} davetini iptal et`,
  resend: 'Yeniden gönder',
  resendTo: (recipient: string) => `${recipient} alıcısına yeniden gönder`,
  loadingMore: (count: number) => `Devamı yükleniyor: şu ana kadar ${figure(count)}`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'mesaj içeriyor',

  // The inbox
  inboxHeading: 'Açık davetler',
  signedIn: 'Oturum açılan hesap: {account}',
  inboxEmpty: 'Açık davet yok',
  inboxEmptyAdvice: 'Bir davet bekliyorsanız gönderene hangi hesabı veya e-posta adresini davet ettiğini sorun.',
  linkMissing:
    'Aradığınız davet burada değil\nDavet başka bir hesap için olabilir veya 30 günden uzun süre önce kapanmış olabilir. Hangi hesapta oturum açtığınızı kontrol edin ya da gönderenden yeni bir davet isteyin.',
  invites: '{name} bu hesabı kuruluşuna katılmaya davet ediyor',
  invitesOther: '{name}, {recipient} hesabını kuruluşuna katılmaya davet ediyor',
  expires: 'Süre sonu: {time}',
  expiresSoon: 'Süresi dolmak üzere: {time}',
  invited: 'Davet edilen hesap',
  from: 'Gönderen',
  organization: 'Kuruluş',
  features: 'Özellikler',
  allFeatures: 'Tüm özellikler: birleştirilmiş faturalandırma ve kuruluşun bu hesaba uygulayabileceği politikalar',
  billingOnly: 'Yalnızca birleştirilmiş faturalandırma',
  accept: 'Daveti kabul et',
  acceptFrom: (sender: string) => `Daveti kabul et: ${sender}`,
  decline: 'Reddet',
  declineFrom: (sender: string) => `Daveti reddet: ${sender}`,
  onlyLook: 'Bu davetleri burada okuyabilir ancak yanıtlayamazsınız.',
  forAnother: 'Bu davet {recipient} içindir; oturum açtığınız hesap için değildir. Yanıtlamak için davet edilen hesapta oturum açın.',
  aboutToDecline: 'Bu davet reddedilmek üzere. Farklı yanıt vermek istiyorsanız önce bunu geri alın.',
  outdated: 'Bu sayfa yeniden güncel olduğunda yanıt verebilirsiniz.',
  framed: 'Başka bir site bu sayfayı kendi sayfasının içinde gösterirken davet kabul edilemez.',
  framedOpen: 'Ayrı bir pencerede aç',
  past: 'Geçmiş davetler',
  leavesWhen: 'Bu listeden kaldırılma: {time}',
  leavesBy: 'Bu listeden en geç kaldırılma: {time}',
  retention: 'Kapanan davetler, kapandıktan 30 gün sonra bu listeden kaldırılır.',
  oneChangedFrom: (sender: string, state: string) => `${sender} tarafından gönderilen davet: ${state}`,

  // Everywhere
  noClient:
    'Burada sorgulanacak bir hizmet yok\nBu sayfayı geliştirenler için: bu öğeyi <organizations-provider> içine yerleştirin veya client özelliğini ayarlayın.',

  // The list
  notBefore: 'Bu liste yeniden güncel olduğunda davetler iptal edilebilir.',
  readonlyHint: 'Davetler burada yalnızca görüntülenebilir.',
  filterGroup: 'Filtre',
  filter: 'Alıcı, mesaj veya kimliğe göre filtrele',
  allStatuses: 'Tüm durumlar',
  matches: (count: number) => plural(count, { one: '# eşleşme', other: '# eşleşme' }),
  searchingSoFar: (count: number) => `Şu ana kadar yüklenen ${figure(count)} davet aranıyor; devamı geliyor.`,
  searchedOnly: (count: number) => `Yalnızca alınabilen ${figure(count)} davet arandı.`,
  waiting: (count: number) =>
    plural(count, { one: 'İmleç listeden ayrılınca # davet daha görünecek.', other: 'İmleç listeden ayrılınca # davet daha görünecek.' }),
  clearFilter: 'Filtreyi temizle',
  noMatches: 'Eşleşme yok',
  noMatchesAdvice: 'Filtreye uyan davet yok.',
  export: 'Dışa aktar',
  exportCsv: 'CSV olarak dışa aktar',
  exportName: 'davetler',
  exported: (count: number) => plural(count, { one: '# davet kaydedildi', other: '# davet kaydedildi' }),
  notExported: 'Davetlerin tümü alınamadığı için hiçbir şey kaydedilmedi.',
  view: 'Görünüm',
  columns: 'Sütunlar',
  density: 'Satır aralığı',
  comfortable: 'Geniş',
  compact: 'Sıkı',
  sortedUp: (column: string) => `${column}, artan sıralı`,
  sortedDown: (column: string) => `${column}, azalan sıralı`,
  pages: 'Sayfalar',
  previous: 'Önceki',
  next: 'Sonraki',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} / ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} / en az ${figure(total)}`,
  pageSize: 'Sayfa boyutu',
  perPage: (count: number) => `Sayfa başına ${figure(count)}`,
  select: (recipient: string) => `${recipient} davetini seç`,
  selectAll: 'Bu sayfadaki tüm açık davetleri seç',
  notSelectable: (status: string) => `Yalnızca açık davetler iptal edilebilir. Bu davetin durumu: ${status}.`,
  nothingSelectable: 'Yalnızca açık davetler iptal edilebilir ve bu sayfada açık davet yok.',
  selectedCount: (count: number) => `${figure(count)} davet seçili`,
  clearSelection: 'Seçimi temizle',
  selectionCleared: 'Artık başka davetler gösterildiği için seçim temizlendi.',
  cancelSeveral: (count: number) => plural(count, { one: '# daveti iptal et', other: '# daveti iptal et' }),
  cancelSeveralHeading: (count: number) => plural(count, { one: '# davet iptal edilsin mi?', other: '# davet iptal edilsin mi?' }),
  cancelSeveralBody:
    'Alıcıların her biri bunu bildiren bir e-posta alır ve ancak yeni bir davet gönderirseniz katılabilir. Hesap kotanızdaki yerler hemen boşalır.',
  andMore: (count: number) => plural(count, { one: 've # davet daha', other: 've # davet daha' }),
  undo: 'Geri al',
  undone: 'Geri alındı. Hiçbir şey gönderilmedi.',
  aboutToBeCanceled: 'Birazdan iptal edilecek',
  cancelNow: 'Şimdi iptal et',
  declineNow: 'Şimdi reddet',
  cancelsIn: (time: string) => `{name} için gönderilen davet ${time} iptal edilecek.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# davet ${time} iptal edilecek.`, other: `# davet ${time} iptal edilecek.` }),
  declinesIn: (time: string) => `{name} tarafından gönderilen davet ${time} reddedilecek.`,
  closedMeanwhile: (count: number) => plural(count, { one: '# davet artık iptal edilemez.', other: '# davet artık iptal edilemez.' }),
  keepSeveral: 'Davetleri koru',
  canceling: (current: number, total: number) => `İptal ediliyor: ${figure(current)} / ${figure(total)}…`,
  canceledCount: (count: number) => plural(count, { one: '# davet iptal edildi', other: '# davet iptal edildi' }),
  stillOpen: (count: number) => plural(count, { one: '# davet hâlâ açık.', other: '# davet hâlâ açık.' }),
  notCanceled: (count: number) => plural(count, { one: '# davet iptal edilemedi', other: '# davet iptal edilemedi' }),
  retryCancel: (count: number) => plural(count, { one: 'Yeniden dene (#)', other: 'Yeniden dene (#)' }),
  filledIn: (recipient: string) => `${recipient} artık formda`,
  replaceHeading: 'Girdikleriniz değiştirilsin mi?',
  replaceBody: 'Formdaki alıcılar, mesaj ve etiketler silinir; yerlerine diğer davetinkiler gelir.',
  keepDraft: 'Koru',
  replaceDraft: 'Değiştir',
  noMessage: 'Yok',
  expiresUnanswered: 'Yanıtlanmazsa süresi dolar',
  seenHere: 'burada ilk görülme: {time}',
  timeUnknown: 'Zamanı kayıtlı değil',
  leavesList: 'Bu listeden kaldırılır',
  leavesListLatest: 'Bu listeden en geç şu tarihte kaldırılır',
  nextHeading: 'Bundan sonra yapabilecekleriniz',
  nextAccess:
    'Kuruluşunuzun bu hesaba henüz yönetici erişimi yok. Erişim istiyorsanız hesabı yöneten biri orada {role} rolünü oluşturabilir. Bu isteğe bağlıdır: birleştirilmiş faturalandırma ve politikalar rol olmadan da çalışır.',
  nextShow: 'Rol nasıl oluşturulur?',
  nextWhere: 'Davet edilen hesapta ({recipient}) yönetici olarak oturum açın ve şu komutları, örneğin AWS CloudShell’de çalıştırın.',
  nextCreate: 'Rolü oluşturun. Rol, yönetim hesabınıza ({account}) güvenir.',
  createCommand: 'rolü oluşturan komut',
  nextAttach: 'Role yönetici erişimi verin.',
  attachCommand: 'role erişim veren komut',
  nextTrust: 'Rolü bunun yerine IAM konsolunda oluşturursanız güven politikası şudur:',
  trustPolicy: 'güven politikası',
  nextMeaning:
    'Bundan sonra {account} hesabında {role} rolünü üstlenebilen herkes bu hesapta her şeyi yapabilir. Bu fazlaysa role daha dar kapsamlı bir politika verin; erişimi geri almak için rolü silin.',

  // Questions
  keep: 'Daveti koru',
  close: 'Kapat',
  cancelHeading: 'Davet iptal edilsin mi?',
  cancelBody: '{name} bunu bildiren bir e-posta alır ve ancak yeni bir davet gönderirseniz katılabilir. Hesap kotanızdaki yer hemen boşalır.',
  cancelInvitation: 'Daveti iptal et',
  notNow: 'Şimdi değil',
  disguised: 'Dikkatle bakın: bu ad veya adres, başka harflerle karıştırılabilecek harfler içeriyor.',
  acceptHeading: 'Bu davet kabul edilsin mi?',
  acceptBody: 'Bu hesap ({recipient}), {name} ({email}) tarafından yönetilen {organization} kuruluşuna katılır.',
  acceptPays: 'Kabul ettiğiniz andan itibaren ödemeyi {name} yapar.',
  acceptPaysBody: 'Tüm ücretlerden yönetim hesabı sorumludur. Bu hesabın kendi ödeme yöntemi artık kullanılmaz.',
  acceptKeep: 'Önce saklamak istediklerinizi indirin',
  acceptKeepBody: 'Faturalandırma geçmişi ve raporlar, şimdiye kadar ödemeyi yapan hesapta kalır.',
  acceptKeepUsage: 'Maliyet ve Kullanım Raporları',
  acceptKeepDetailed: 'Ayrıntılı Faturalandırma Raporları',
  acceptKeepExplorer: 'Cost Explorer raporları',
  acceptElse: 'Başka neler değişir?',
  acceptCosts: 'Maliyet verileri',
  acceptCostsBody: 'Üye, bu kuruluşta geçirdiği zamanın maliyet ve kullanım verilerini görür, önceki bir kuruluşunkileri değil. Ayrılırsa geri dönene kadar bu verileri göremez.',
  acceptOne: 'Tek kuruluş',
  acceptOneBody: 'Bir hesap tek bir kuruluşta olabilir; bu nedenle başka davetler kabul edilemez.',
  acceptAccess: 'Denetim',
  acceptAccessBody: 'Kuruluş kendiliğinden yönetici erişimi elde etmez.',
  acceptRole: 'Rol',
  acceptRoleBody: 'AWS, diğer hizmetleriyle çalışabilmek için burada hizmete bağlı {role} rolünü oluşturur. Bunun için {permission} izni gerekir.',
  acknowledge: 'Bundan sonra ödemeyi {name} yapacak: bunu anladım ve saklamak istediklerimi indirdim.',
  acknowledgeMissing: 'Kabul etmek için bunu işaretleyin.',
  covered: 'Bir şey bu sorunun üstünü kapatıyor. Tamamı göründüğünde kabul edebilirsiniz.',
  stopWaiting: 'Beklemeyi bırak',
  takesLong: 'Bu her zamankinden uzun sürüyor. Beklemeyi bıraksanız da işlem tamamlanabilir.',
  accepting: 'Kabul ediliyor…',
  declineHeading: 'Bu davet reddedilsin mi?',
  declineBody: '{name} bunu bildiren bir e-posta alır. Bu hesap olduğu gibi kalır ve daha sonra ancak yeni bir davetle katılabilir.',
  declineInvitation: 'Daveti reddet',

  // The member
  owner: 'Sahibi',
  joined: 'Bu hesap artık üye',
  joinedMail: '{email} ve bu hesabın sahibi bunu bildiren bir e-posta alır.',
  member: 'Bu hesap bir kuruluşun üyesi',
  manages: 'Bu hesap bir kuruluşu yönetiyor',
  managesBody: 'Başka bir kuruluşa ancak kendi kuruluşu silindikten sonra katılabilir.',
  paysNow: 'Ödemeyi yapan',
  paysNowBody: 'Bu hesabın tüm ücretlerini {name} öder.',
  memberMore: 'Neler değişti ve nasıl ayrılırsınız?',
  leftPayment: 'Bu hesabın ödeme yöntemi artık kullanılmıyor.',
  leftRole: 'Bu hesapta hizmete bağlı {role} rolü bulunur; böylece AWS Organizations diğer hizmetlerle çalışabilir.',
  leftAccess: 'Kuruluş bu şekilde yönetici erişimi elde etmedi.',
  mistake: 'Bu bir hataysa',
  mistakeBody:
    'Bu hesabın kuruluştan çıkarılmasını {email} adresinden isteyin veya {permission} izniyle kendiniz ayrılın. Bundan sonra hesap kendi ödemesini yapar, bu nedenle bir ödeme yöntemi gerekir; üyelik dönemine ait maliyet ve kullanım verilerini ise artık görmez.',

  // The form
  formNotManagement:
    'Bu, yönetim hesabı değil\nDavetler kuruluşun yönetim hesabından gönderilir. Buraya girdiklerinizi göndermek için o hesapta oturum açın.',
  formNotInUse:
    'Bu hesap hiçbir kuruluşta değil\nDavetler bir kuruluşun yönetim hesabından gönderilir. Böyle bir hesapta oturum açın veya önce bir kuruluş oluşturun.',
  dropHere: 'Adresleri veya bir CSV dosyasını bırakın',
  placesLeft: (left: number, of: number) => plural(of, { one: `Kalan yer: ${figure(left)} / #`, other: `Kalan yer: ${figure(left)} / #` }),
  todayLeft: (left: number, of: number) => plural(of, { one: `Bugün kalan davet: ${figure(left)} / #`, other: `Bugün kalan davet: ${figure(left)} / #` }),
  accountsUsed: (count: number) => plural(count, { one: '# hesap', other: '# hesap' }),
  openUsed: (count: number) => plural(count, { one: '# açık davet', other: '# açık davet' }),
  todayUsed: (count: number) => plural(count, { one: 'Son 24 saatte gönderilen: #', other: 'Son 24 saatte gönderilen: #' }),
  quotaUnknown: '{permission} izni olmadan burada ne kadar yer kaldığı gösterilemez.',
  quotaFailed: 'Ne kadar yer kaldığı sorulamadı.',
  roomFor: (room: number, recipients: number) =>
    plural(recipients, { one: `# alıcının ${figure(room)} tanesi için yer var`, other: `# alıcının ${figure(room)} tanesi için yer var` }),
  tokenSent: 'gönderildi',
  recipientMissing: 'En az bir e-posta adresi veya hesap kimliği girin.',
  recipientInvalid: 'Bu, 12 haneli bir kimlik veya ad@alan biçiminde bir e-posta adresi değil.',
  recipientDigits: (count: number) =>
    plural(count, {
      one: 'Burada # hane var; hesap kimliği 12 hanelidir. Elektronik tablolar baştaki sıfırları siler.',
      other: 'Burada # hane var; hesap kimliği 12 hanelidir. Elektronik tablolar baştaki sıfırları siler.',
    }),
  recipientRounded: 'Bir elektronik tablo bu hesap kimliğini yuvarlamış. Sütununu metin olarak biçimlendirip yeniden kopyalayın.',
  recipientLong: (count: number) => `AWS hesabının e-posta adresi en fazla 64 karakter olabilir; bu adreste ${figure(count)} karakter var.`,
  recipientLetters: (sign: string, code: string) =>
    `AWS hesabının e-posta adresi yalnızca İngiliz alfabesindeki harfleri, rakamları ve yaygın işaretleri içerebilir; “${sign}” (${code}) içeremez.`,
  recipientUnseen: (_sign: string, code: string) => `İçinde görünmeyen bir karakter var: ${code}. Silin veya adresi yeniden yazın.`,
  recipientTwice: 'Bu alıcı zaten listede.',
  recipientOwn: 'Bu, kuruluşunuzun kendi yönetim hesabı.',
  recipientMember: 'Bu hesap zaten kuruluşunuzun üyesi.',
  recipientOpen: (sent: string, expires: string) => `Zaten davet edildi (${sent}). O davet açık; süre sonu: ${expires}.`,
  viewInvitation: 'Daveti görüntüle',
  recipientUnknown:
    'Yanıt gelmedi: davet gönderilmiş olabilir. Bu alıcıyı kaldırmadan önce listeye bakın. Yeniden denediğinizde önce listeye bakılır ve asla ikinci bir davet gönderilmez.',
  recipientMixed: 'Alan adı farklı alfabelerden harfleri karıştırıyor ve kendini başka bir alan adı gibi gösteriyor olabilir. Harf harf kontrol edin.',
  recipientForeign: 'Alan adı başka bir alfabeyle yazılmış ve kendini başka bir alan adı gibi gösteriyor olabilir. Tanıdığınızdan emin olun.',
  recipientsAdded: (count: number) => plural(count, { one: '# alıcı eklendi', other: '# alıcı eklendi' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'Hesap kotanızda yer kalmadı. Açık davetleri iptal edin veya AWS’den daha yüksek bir kota isteyin.'
      : plural(over, {
          one: `Hesap kotanızda bunların yalnızca ${figure(room)} tanesi için yer var. # alıcıyı kaldırın, açık bir daveti iptal edin veya AWS’den daha yüksek bir kota isteyin.`,
          other: `Hesap kotanızda bunların yalnızca ${figure(room)} tanesi için yer var. # alıcıyı kaldırın, açık davetleri iptal edin veya AWS’den daha yüksek bir kota isteyin.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Bugün başka davet gönderilemez. Gönderilen davetler 24 saat sonra veya kabul edildikleri anda sayılmaz olur.'
      : plural(over, {
          one: `Bugün yalnızca ${figure(room)} davet daha gönderilebilir. # alıcıyı kaldırıp yarın davet edin.`,
          other: `Bugün yalnızca ${figure(room)} davet daha gönderilebilir. # alıcıyı kaldırıp yarın davet edin.`,
        }),
  tags: 'Etiketler',
  tagsHint: 'Katıldığında her hesaba eklenir. Değer boş kalabilir.',
  tagNumber: (number: number) => `${figure(number)}. etiket`,
  tagKey: 'Anahtar',
  tagValue: 'Değer',
  addTag: 'Etiket ekle',
  removeTag: (key: string) => `${key} etiketini kaldır`,
  tagRemoved: (key: string) => `${key} etiketi kaldırıldı`,
  tagsLeft: (count: number) => plural(count, { one: '# etiket daha ekleyebilirsiniz', other: '# etiket daha ekleyebilirsiniz' }),
  tagsMany: (most: number, over: number) => `Bir hesabın ${figure(most)} etiketi olabilir. ${figure(over)} etiketi kaldırın.`,
  tagKeyMissing: 'Bu değer için bir anahtar girin.',
  tagKeyReserved: 'Anahtarlar aws: ile başlayamaz; bu ön ek ayrılmıştır.',
  tagKeyTwice: 'Bu anahtar başka bir etikette var.',
  tagKeyLong: 'Bir anahtar en fazla 128 karakter olabilir.',
  tagKeySigns: 'Bir anahtar harf, rakam, boşluk ve şu işaretleri içerebilir: _ . : / = + - @',
  tagValueLong: 'Bir değer en fazla 256 karakter olabilir.',
  tagValueSigns: 'Bir değer harf, rakam, boşluk ve şu işaretleri içerebilir: _ . : / = + - @',
  problems: (count: number) => plural(count, { one: '# sorun var', other: '# sorun var' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'Gönderiliyor…' : `Gönderiliyor: ${figure(current)} / ${figure(total)}…`),
  keepOpen: 'İşlem bitene kadar bu sayfayı açık tutun.',
  continuing: (time: string) => `Aynı anda çok fazla davet. ${time} sonra devam edilecek`,
  stop: 'Durdur',
  stopping: 'Durduruluyor…',
  stoppingAdvice: 'Önce gönderilmekte olan davet tamamlanır.',
  stopped: 'Durduruldu',
  stoppedAdvice: (left: number) => plural(left, { one: '# alıcı hâlâ formda.', other: '# alıcı hâlâ formda.' }),
  sentTo: (recipient: string) => `Davet gönderildi: ${recipient}`,
  sent: (count: number) => plural(count, { one: '# davet gönderildi', other: '# davet gönderildi' }),
  sentAdvice: (count: number) =>
    plural(count, { one: 'Hesap sahibi bir e-posta alır ve yanıtlamak için 15 günü vardır.', other: 'Her hesap sahibi bir e-posta alır ve yanıtlamak için 15 günü vardır.' }),
  notSent: (count: number) => plural(count, { one: '# davet gönderilemedi', other: '# davet gönderilemedi' }),
  notSentAdvice: 'Nedeni her alıcının yanında yazıyor. Gönderilemeyenleri düzeltin veya kaldırın, ardından yeniden deneyin.',
  draftRestored: 'Taslak geri yüklendi',
  draftDiscard: 'Taslağı sil',
  draftDiscarded: 'Taslak silindi',
  draftUndo: 'Geri al',
  draftOffered: 'Daha önceki bir taslak var',
  draftRestore: 'Geri yükle',
  preview: 'Okuyanın göreceği hâliyle e-posta',
  previewInviter: 'yönetim hesabınız',
  previewOrganization: 'kuruluşunuz',
  previewRecipient: 'her alıcı',
  previewTo: 'Kime: {recipient}',
  previewSubject: '{inviter} hesabınızı kuruluşuna ({organization}) davet ediyor',
  previewLead: '{inviter}, AWS hesabınızın üye olarak kuruluşuna ({organization}) katılmasını istiyor. Karar sizin.',
  previewMessage: 'Mesajı yazan: {inviter}',
  previewClosing: 'Yanıt verene kadar hiçbir şey değişmez. Yanıt verilmezse davetin süresi 15 gün sonra dolar.',
  command: 'AWS CLI komutları',
  commandHint: (count: number) =>
    plural(count, {
      one: 'Aynısını AWS CLI ile bash veya zsh gibi bir POSIX kabuğunda gönderir.',
      other: 'Aynısını AWS CLI ile bash veya zsh gibi bir POSIX kabuğunda gönderir: # komut, her alıcı için bir tane.',
    }),
  commandMissing: 'Önce bir alıcı girin: her alıcı bir komuta dönüşür.',
  commandFlawed: 'Önce mesajı ve etiketleri düzeltin: bu hâlleriyle AWS bunları reddeder.',
  csvHeading: 'CSV dosyasından alıcı ekle',
  csvFrom: (file: string) => `${file} dosyasındaki alıcılar`,
  csvIntroduction:
    'Her satırda, herhangi bir sütunda bir alıcı: e-posta adresi veya 12 haneli hesap kimliği. Herhangi bir şey eklenmeden önce dosyanın içeriğini görürsünüz.',
  csvLimits: (megabytes: number, recipients: number) => `En fazla ${figure(megabytes)} MB ve ${figure(recipients)} alıcı. Dosya bu tarayıcıda kalır.`,
  csvChoose: 'Dosya seç',
  csvOther: 'Başka dosya seç',
  csvTemplate: 'Şablon indir',
  csvTemplateText:
    'E-posta adresi veya hesap kimliği;Açıklama\r\nowner@example.com;Bu satırların yerine kendinizinkileri yazın\r\n111122223333;Hesap kimliği de kullanılabilir\r\n',
  csvLarge: (file: string) => `${file} 1 MB sınırını aşıyor. Dosyayı bölün veya gerekmeyenleri çıkarın.`,
  csvEmpty: (file: string) => `${file} boş.`,
  csvBinary: (file: string) => `${file} bir CSV dosyası değil, çalışma kitabı veya başka bir dosya. Önce “CSV UTF-8” olarak kaydedin.`,
  csvEncoding: (file: string) => `${file} UTF-8 ile kodlanmamış. Önce “CSV UTF-8” olarak kaydedin.`,
  csvUnreadable: (file: string) => `${file} okunamadı. Dosyayı yeniden seçin.`,
  csvSeveral: () => 'Aynı anda yalnızca bir dosya eklenebilir.',
  csvColumn: (number: number) => `${figure(number)}. sütun`,
  csvRecipients: 'Alıcıların bulunduğu sütun',
  csvHeader: 'İlk satır sütun adlarını içeriyor',
  csvPreview: 'Dosyanın içeriği',
  csvLine: 'Satır',
  csvResult: 'Sonuç',
  csvAdds: 'Eklenecek',
  csvMalformed: 'Bu satırdaki tırnak işaretleri eşleşmiyor.',
  csvMalformedLines: (from: number, to: number) => `Bir tırnak işareti eksik; bu yüzden ${figure(from)} ile ${figure(to)} arasındaki satırlar tek satır gibi okunuyor.`,
  csvBlank: 'Bu sütunda bir şey yok.',
  csvExcess: (most: number) => `${figure(most)} alıcı sınırı aşılıyor. Önce bunları gönderin, ardından kalanları ekleyin.`,
  csvUsable: (count: number) => plural(count, { one: '# alıcı eklenecek.', other: '# alıcı eklenecek.' }),
  csvUnusable: (count: number) =>
    plural(count, { one: '# girdi eklenmeyecek; nedeni yanında yazıyor.', other: '# girdi eklenmeyecek; nedeni her birinin yanında yazıyor.' }),
  csvAdd: (count: number) => plural(count, { one: '# alıcı ekle', other: '# alıcı ekle' }),

  // Refusals
  AWSOrganizationsNotInUseException: 'Bu hesap hiçbir kuruluşta değil\nBir kuruluşun yönetim hesabında oturum açın veya önce bir kuruluş oluşturun.',
  AccessDeniedException:
    'Bu hesabın bunu yapma izni yok\nDavetleri yönetim hesabı gönderir, listeler ve iptal eder; davet edilen hesap yanıtlar. Doğru hesap buysa {permission} iznini isteyin.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'Böyle bir hesap yok\nHesap kimliğini kontrol edin.',
  AccountOwnerNotVerifiedException:
    'Önce yönetim hesabının e-posta adresini doğrulayın\nHesap sahibi doğrulama e-postasındaki bağlantıyı açtıktan sonra davet gönderilebilir. Bağlantı 24 saat geçerlidir ve e-postanın ulaşması biraz sürebilir. Girdiğiniz her şey korunur.',
  AlreadyInOrganizationException: 'Bu hesap zaten bir kuruluşta\nÖnce o kuruluştan ayrılması gerekir.',
  ChildNotFoundException: 'Bu kuruluşta böyle bir hesap yok\nHesap kimliğini kontrol edin.',
  ConcurrentModificationException: 'Aynı anda başka biri değişiklik yaptı\nBurada hiçbir şey değiştirilmedi. Yeniden deneyin.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'Hesap henüz kuruluşundan ayrılamaz\nİletişim bilgileri gibi, bağımsız bir hesabın ihtiyaç duyduğu bilgiler eksik.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'Kuruluş, buradan tüm özelliklere geçmek için çok büyük\nAWS Support ile iletişime geçin.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Birleştirilmiş faturalandırma burada tek başına sunulmuyor\nKuruluşu tüm özelliklerle oluşturun.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Yönetim hesabının ödeme yöntemi yok\nFaturalandırma ayarlarından bir tane ekleyip yeniden deneyin.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Çok fazla etiket var\nBir hesapta en fazla 50 etiket olabilir. Bazılarını kaldırıp yeniden gönderin.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Hesabın ödeme yöntemi yok\nFaturalandırma ayarlarından bir tane ekleyip yeniden deneyin.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Hesap henüz kuruluşundan ayrılamaz\nOrada oluşturulan bir hesabın birkaç gün beklemesi gerekir. Daha sonra yeniden deneyin.',
  CreateAccountStatusNotFoundException: 'Böyle bir istek yok\nKimliğini kontrol edin.',
  DuplicateHandshakeException: 'Zaten açık bir davet var\nYanıtı bekleyin veya başka bir davet göndermeden önce açık olanı iptal edin.',
  FinalizingOrganizationException:
    'Kuruluşunuz hâlâ hazırlanıyor\nBiraz sonra yeniden deneyin; bu bir saate kadar sürebilir. Daha uzun sürerse AWS Support ile iletişime geçin. Girdiğiniz her şey korunur.',
  HandshakeAlreadyInStateException: 'Bu işlem zaten yapılmış\nBurada yapılacak bir şey kalmadı.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Hesap zaten bir kuruluşun üyesi\nBaşka bir kuruluşa katılabilmesi için önce o kuruluştan ayrılması gerekir.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Davetler duraklatıldı\nKuruluşunuz tüm özelliklere geçiyor. Geçiş tamamlanınca yeniden davet edin.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'Davet eden kuruluşun e-posta adresini doğrulaması gerekiyor\nYönetim hesabının sahibinden bunu yapmasını isteyin, ardından yeniden kabul edin.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'Kuruluşta zaten tüm özellikler var\nBurada yapılacak bir şey kalmadı.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Hesabın ve kuruluşun satıcısı aynı değil\nİkisinin de aynı AWS satıcısına bağlı ve aynı bölümde (ticari, Çin veya GovCloud) olması gerekir. Bu, buradan değiştirilemez.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'Kuruluş zaten tüm özelliklere geçiyor\nTüm üyeler yanıt verene kadar bekleyin.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'Hesabın ödeme yöntemi yok\nFaturalandırma ayarlarından bir tane ekleyip yeniden deneyin.',
  HandshakeNotFoundException:
    'Bu davet artık yok\nBaşka bir hesaba gönderilmiş veya 30 günden uzun süre önce kapanmış olabilir. Hâlâ ihtiyacınız varsa gönderenden yeni bir davet isteyin.',
  InvalidHandshakeTransitionException:
    'Bu davet zaten kapanmış\nYanıtlanmış, iptal edilmiş veya süresi dolmuş. Bunu ancak yeni bir davet değiştirebilir.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'İki etiketin anahtarı aynı\nHer etikete ayrı bir anahtar verin.',
  'InvalidInputException.INPUT_REQUIRED': 'Eksik bilgi var\nZorunlu alanları doldurun.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Hiçbir AWS hesabının e-posta adresi bu olamaz\nAdresin yazımını kontrol edin.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'Liste, devam edilemeyecek kadar değişti\nListeyi yenileyin.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'Bu alıcı davet edilemez\nE-posta adresi veya 12 haneli hesap kimliği girin.',
  'InvalidInputException.INVALID_PATTERN':
    'Bir bilgi beklenen biçimde değil\nAlıcıda, mesajda ve etiketlerde alışılmadık karakterler olup olmadığını kontrol edin.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Bir etiket anahtarı sistem için ayrılmış\nAnahtarlar aws: ile başlayamaz.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Bir bilgi çok uzun\nMesajı veya etiketleri kısaltın.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Bir bilgi çok kısa\nAlıcıyı ve etiketleri kontrol edin.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'Bu hesap davet edilemez\nBu kimlikte bir hesap olmayabilir. 12 haneyi kontrol edin.',
  MasterCannotLeaveOrganizationException:
    'Bu hesap kendi kuruluşunu yönetiyor\nBaşka bir kuruluşa ancak kendi kuruluşu silindikten sonra katılabilir.',
  OrganizationNotEmptyException: 'Kuruluşun hâlâ üyeleri var\nÖnce onları çıkarın.',
  ServiceException: 'Hizmette bir sorun var\nBirazdan yeniden deneyin.',
  TargetNotFoundException: 'Böyle bir hesap, kuruluş birimi veya kök yok\nKimliğini kontrol edin.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Bu hesap burada tanınmıyor\nYeniden oturum açın veya sayfanın hangi hesabı kullandığını kontrol edin.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'Hesap henüz kuruluşundan ayrılamaz\nÖnce hesap ayarlarında telefon numarasının doğrulanması gerekir.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'Hesap, kuruluşu için bir hizmeti yönetiyor\nAyrılabilmesi için bu görevin önce kuruluşta geri alınması gerekir.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'Hesabın ödeme yöntemi kullanılamıyor\nFaturalandırma ayarlarından başka bir tane seçip yeniden deneyin.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'Etiketler kuruluşunuzun kurallarına uymuyor\nİzin verilen anahtarlar ve değerler kuruluşun etiket politikasında belirtilir. Etiketleri düzeltip yeniden gönderin.',
  ConstraintViolationException: 'Bir AWS Organizations kuralı buna izin vermiyor\nAyrıntılar altındaki kod kuralı belirtir. Ne gerektiğini AWS Support söyleyebilir.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Bu hesap kısa süre önce kuruluş değiştirdi\nBirkaç gün bekleyip yeniden deneyin.',
  HandshakeConstraintViolationException: 'Davetlerle ilgili bir kural buna izin vermiyor\nAyrıntılar altındaki kod kuralı belirtir. Ne gerektiğini AWS Support söyleyebilir.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException: 'AWS Organizations bunu istek gönderilen bölgede sunmuyor\nSayfayı yöneten kişiden başka bir bölge kullanmasını isteyin.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Oturumunuz sona erdi\nYeniden oturum açıp işleminizi tekrarlayın.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'Bu hesap adına davet kabul etme izniniz yok\nHesabın izinlerini yöneten kişiden {permission} iznini isteyin. Şu ana kadar hiçbir şey değişmedi.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Bu kuruluşa geçmek için henüz erken\nÖnce bu hesabın veya davet eden kuruluşun birkaç günlük olması gerekir. Daha sonra yeniden deneyin.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Bu hesap zaten bir kuruluşta\nBir hesap yalnızca bir kuruluşta olabilir. Kabul edebilmesi için önce o kuruluştan ayrılması gerekir.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Bu hesap o kuruluşa katılamaz\nAWS satıcıları farklı veya farklı bölümlerdeler (ticari, Çin, GovCloud). Burada yapılabilecek bir şey yok; gönderene bildirin.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Bu davet zaten kabul edilmiş\nBiri bu hesap adına yanıt verdi ve bu hesap artık üye.',
  'AcceptHandshake.CANCELED':
    'Bu davet zaten iptal edilmiş\nGönderen daveti geri aldı ve bu hesap katılmadı. Amaç bu değilse gönderenden yeni bir davet isteyin.',
  'AcceptHandshake.DECLINED': 'Bu davet zaten reddedilmiş\nBiri bu hesap adına yanıt verdi. Bu bir hataysa gönderenden yeni bir davet isteyin.',
  'AcceptHandshake.EXPIRED': 'Bu davetin süresi doldu\nDavet 15 gün boyunca yanıtlanabilirdi. Gönderenden yeni bir davet isteyin.',
  'DeclineHandshake.AccessDeniedException': 'Bu hesap adına davet reddetme izniniz yok\nHesabın izinlerini yöneten kişiden {permission} iznini isteyin.',
  'DeclineHandshake.ACCEPTED': 'Bu davet zaten kabul edilmiş\nBu hesap artık üye ve reddedilecek bir şey kalmadı.',
  'DeclineHandshake.CANCELED': 'Bu davet zaten iptal edilmiş\nGönderen daveti geri aldı ve reddedilecek bir şey kalmadı.',
  'DeclineHandshake.DECLINED': 'Bu davet zaten reddedilmiş\nBiri bu hesap adına yanıt verdi ve reddedilecek bir şey kalmadı.',
  'DeclineHandshake.EXPIRED': 'Bu davetin süresi doldu\nReddedilecek bir şey kalmadı.',
  'CancelHandshake.AccessDeniedException':
    'Davetleri iptal etme izniniz yok\nBunu yalnızca yönetim hesabı yapabilir. O hesapta oturum açtıysanız {permission} iznini isteyin.',
  'CancelHandshake.ACCEPTED': 'Bu davet zaten kabul edilmiş\nHesap artık üye. Üye olmasını istemiyorsanız hesabı kuruluşunuzdan çıkarın.',
  'CancelHandshake.CANCELED': 'Bu davet zaten iptal edilmiş\nİptal edilecek bir şey kalmadı ve hesap kotanızdaki yeri yeniden boş.',
  'CancelHandshake.DECLINED': 'Bu davet zaten reddedilmiş\nİptal edilecek bir şey kalmadı ve hesap kotanızdaki yeri yeniden boş.',
  'CancelHandshake.EXPIRED': 'Bu davetin süresi doldu\nİptal edilecek bir şey kalmadı ve hesap kotanızdaki yeri yeniden boş.',
  'InviteAccountToOrganization.AccessDeniedException':
    'Davet gönderme izniniz yok\nBunu yalnızca yönetim hesabı yapabilir. O hesapta oturum açtıysanız {permission} iznini isteyin.',
  'ListHandshakesForAccount.AccessDeniedException': 'Bu hesabın davetlerini görme izniniz yok\nHesabın izinlerini yöneten kişiden {permission} iznini isteyin.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Bu davetleri yalnızca yönetim hesabı görebilir\nKuruluşun yönetim hesabında oturum açın. Bu hesap zaten oysa {permission} iznini isteyin.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Bu hesap hiçbir kuruluşta değil\nDavetler bir kuruluşun yönetim hesabından gönderilir. Böyle bir hesapta oturum açın veya önce bir kuruluş oluşturun.',

  network: 'Hizmete ulaşılamıyor\nBağlantınızı kontrol edip yeniden deneyin.',
  timeout: 'Zamanında yanıt gelmedi\nİşlem yine de tamamlanmış olabilir: yeniden denemeden önce listeye bakın.',
};
