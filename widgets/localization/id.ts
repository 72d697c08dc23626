import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('id');

const mistake = 'Halaman ini mengirim permintaan yang tidak diizinkan\nKesalahan ada pada halaman, bukan pada Anda. Beri tahu pengelolanya.';

const noRole =
  'Peran yang diperlukan untuk bergabung tidak dapat dibuat\nMinta iam:CreateServiceLinkedRole kepada pengelola izin akun ini, lalu terima lagi. Sejauh ini tidak ada yang berubah.';

const throttled = 'Terlalu banyak permintaan sekaligus\nTunggu beberapa detik, lalu coba lagi.';

const signIn = 'Anda belum masuk\nMasuk, lalu coba lagi.';

const noRoom =
  'Organisasi pengundang tidak punya tempat untuk akun ini\nKuota akunnya sudah habis. Minta pengirim menyediakan tempat, lalu terima lagi. Di sini tidak ada yang berubah.';

const noPayment = 'Akun ini tidak memiliki metode pembayaran\nTambahkan di pengaturan penagihannya, lalu terima lagi. Sejauh ini tidak ada yang berubah.';

const dayFull =
  'Tidak dapat mengirim undangan lagi hari ini\nOrganisasi Anda telah mencapai batas harian. Setiap undangan yang diterima memberi tempat untuk satu undangan lain; sisanya tersedia lagi setelah 24 jam.';

const full =
  'Organisasi Anda tidak punya tempat untuk akun lain\nAnggota dan undangan terbuka memenuhi kuota akunnya. Batalkan undangan terbuka, atau minta kuota yang lebih tinggi kepada AWS Support.';

/** Indonesian. */
export const id: Terms = {
  $code: 'id',
  $name: 'Bahasa Indonesia',
  $dir: 'ltr',

  // Everywhere
  unknown: 'Tidak berhasil',
  optional: 'opsional',
  technicalDetails: 'Detail',
  tryAgain: 'Coba lagi',
  partMissing: 'Bagian halaman ini tidak termuat\nPeriksa koneksi Anda, lalu coba lagi.',
  stale: 'Yang Anda lihat di bawah ini berasal dari {time}.',
  loading: 'Memuat undangan',
  refresh: 'Segarkan',
  updated: (time: string) => `Diperbarui pukul ${time}`,
  upToDate: 'Daftar sudah terbaru',
  notUpToDate: 'Daftar tidak dapat diperbarui',
  restMissing: (count: number) => plural(count, { other: 'Hanya # undangan yang dapat diambil. Masih ada undangan lain.' }),
  message: 'Pesan',
  status: 'Status',
  recipient: 'Penerima',
  sentAt: 'Dikirim',
  sentWhen: 'Dikirim {time}',
  expiresAt: 'Kedaluwarsa',
  expiredAt: 'Kedaluwarsa',
  invitationId: 'ID undangan',
  arn: 'ARN',
  errorCode: 'kode kesalahan',
  copyId: (name: string) => `Salin ${name}`,
  copied: 'Disalin',
  selected: 'Dipilih. Tekan Ctrl+C atau ⌘C untuk menyalin.',
  OPEN: 'Terbuka',
  SOON: 'Segera kedaluwarsa',
  ACCEPTED: 'Diterima',
  DECLINED: 'Ditolak',
  CANCELED: 'Dibatalkan',
  EXPIRED: 'Kedaluwarsa',
  stateUnknown: 'Tidak diketahui',
  oneChanged: (recipient: string, state: string) => `Undangan untuk ${recipient}: ${state}`,
  manyChanged: (count: number) => plural(count, { other: '# undangan berubah' }),
  added: (count: number) => plural(count, { other: '# undangan baru' }),
  notKept:
    'Apa pun yang ada di sini tidak akan tersimpan\nLayanan yang menjawab hanya menyimpan data di memori, sehingga semuanya hilang begitu layanan itu ditutup.',

  // The form
  inviteHeading: 'Undang akun AWS',
  recipients: 'Alamat email atau ID akun',
  recipientsHint: 'Alamat email pemilik atau ID 12 digit. Pisahkan beberapa penerima dengan koma, spasi, atau baris baru, atau tempelkan daftar.',
  recipientsEntered: (count: number) => plural(count, { other: '# penerima' }),
  recipientsFaulty: (count: number) => plural(count, { other: '# bermasalah' }),
  tokenHelp: 'Gunakan Enter untuk mengubah, Delete untuk menghapus, dan tombol panah untuk berpindah.',
  editRecipient: (recipient: string) => `Ubah ${recipient}`,
  removeRecipient: (recipient: string) => `Hapus ${recipient}`,
  recipientRemoved: (recipient: string) => `${recipient} dihapus`,
  importCsv: 'Tambahkan dari file CSV',
  messageHint: 'Disertakan dalam email undangan. Akun yang diundang juga melihatnya di samping undangan.',
  messageLong: (count: number) => plural(count, { other: 'Pesan kelebihan # karakter.' }),
  charactersLeft: (count: number) => plural(count, { other: 'Sisa # karakter' }),
  previewEmail: 'Pratinjau email',
  addTags: 'Tambahkan tag',
  whatCounts:
    'Undangan memakai satu tempat dalam kuota akun Anda begitu dikirim, dan mengembalikannya saat ditolak, dibatalkan, atau kedaluwarsa setelah 15 hari.',
  formReadonly: 'Tidak ada yang dapat dikirim dari sini.',
  copyCommand: 'Salin untuk AWS CLI',
  send: (count: number) => (count < 2 ? 'Kirim undangan' : `Kirim ${figure(count)} undangan`),
  sendSeveral: 'Kirim undangan',
  retry: (count: number) => plural(count, { other: 'Coba lagi # yang gagal' }),

  // The list
  listHeading: 'Undangan',
  listEmpty: 'Belum ada undangan',
  listEmptyAdvice: 'Undangan yang Anda kirim akan muncul di sini, mulai dari yang terbaru.',
  action: 'Tindakan',
  cancel: 'Batalkan',
  cancelFor: (recipient: string) => `Batalkan undangan untuk ${recipient}`,
  resend: 'Kirim ulang',
  resendTo: (recipient: string) => `Kirim ulang ke ${recipient}`,
  loadingMore: (count: number) => `Memuat lagi: ${figure(count)} sejauh ini`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'dengan pesan',

  // The inbox
  inboxHeading: 'Undangan terbuka',
  signedIn: 'Masuk sebagai akun {account}',
  inboxEmpty: 'Tidak ada undangan terbuka',
  inboxEmptyAdvice: 'Jika Anda menantikan undangan, tanyakan kepada pengirim akun atau alamat email mana yang diundang.',
  linkMissing:
    'Undangan yang Anda cari tidak ada di sini\nMungkin undangan itu untuk akun lain, atau sudah ditutup lebih dari 30 hari yang lalu. Periksa akun mana yang Anda gunakan untuk masuk, atau minta undangan baru kepada pengirim.',
  invites: '{name} mengundang akun ini untuk bergabung dengan organisasinya',
  invitesOther: '{name} mengundang {recipient} untuk bergabung dengan organisasinya',
  expires: 'Kedaluwarsa {time}',
  expiresSoon: 'Segera kedaluwarsa, {time}',
  invited: 'Akun yang diundang',
  from: 'Dari',
  organization: 'Organisasi',
  features: 'Fitur',
  allFeatures: 'Semua fitur: penagihan gabungan, serta kebijakan yang dapat diterapkan organisasi pada akun ini',
  billingOnly: 'Hanya penagihan gabungan',
  accept: 'Terima undangan',
  acceptFrom: (sender: string) => `Terima undangan dari ${sender}`,
  decline: 'Tolak',
  declineFrom: (sender: string) => `Tolak undangan dari ${sender}`,
  onlyLook: 'Di sini Anda dapat membaca undangan ini, tetapi tidak dapat menjawabnya.',
  forAnother: 'Undangan ini untuk {recipient}, bukan untuk akun yang Anda gunakan untuk masuk. Masuk ke akun yang diundang untuk menjawabnya.',
  aboutToDecline: 'Undangan ini akan segera ditolak. Urungkan dulu jika Anda ingin menjawab lain.',
  outdated: 'Anda dapat menjawab setelah halaman ini kembali terbaru.',
  framed: 'Undangan tidak dapat diterima selama situs lain menampilkan halaman ini di dalam halamannya.',
  framedOpen: 'Buka di jendela tersendiri',
  past: 'Undangan sebelumnya',
  leavesWhen: 'Hilang dari daftar ini {time}',
  leavesBy: 'Hilang dari daftar ini paling lambat {time}',
  retention: 'Undangan yang sudah ditutup hilang dari daftar ini 30 hari setelah ditutup.',
  oneChangedFrom: (sender: string, state: string) => `Undangan dari ${sender}: ${state}`,

  // Everywhere
  noClient:
    'Tidak ada layanan yang dapat ditanyai di sini\nBagi pembuat halaman ini: letakkan elemen ini di dalam <organizations-provider>, atau atur properti client miliknya.',

  // The list
  notBefore: 'Undangan dapat dibatalkan setelah daftar ini kembali terbaru.',
  readonlyHint: 'Di sini undangan hanya dapat dilihat.',
  filterGroup: 'Filter',
  filter: 'Filter menurut penerima, pesan, atau ID',
  allStatuses: 'Semua status',
  matches: (count: number) => plural(count, { other: '# kecocokan' }),
  searchingSoFar: (count: number) => `Mencari di antara ${figure(count)} yang sudah dimuat; masih ada lagi yang menyusul.`,
  searchedOnly: (count: number) => `Hanya ${figure(count)} yang dapat diambil yang ditelusuri.`,
  waiting: (count: number) => plural(count, { other: '# lagi muncul setelah pointer meninggalkan daftar.' }),
  clearFilter: 'Hapus filter',
  noMatches: 'Tidak ada kecocokan',
  noMatchesAdvice: 'Tidak ada undangan yang sesuai dengan filter.',
  export: 'Ekspor',
  exportCsv: 'Ekspor sebagai CSV',
  exportName: 'undangan',
  exported: (count: number) => plural(count, { other: '# undangan disimpan' }),
  notExported: 'Tidak ada yang disimpan karena tidak semua undangan dapat diambil.',
  view: 'Tampilan',
  columns: 'Kolom',
  density: 'Jarak baris',
  comfortable: 'Longgar',
  compact: 'Rapat',
  sortedUp: (column: string) => `${column}, diurutkan naik`,
  sortedDown: (column: string) => `${column}, diurutkan turun`,
  pages: 'Halaman',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} dari ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} dari setidaknya ${figure(total)}`,
  pageSize: 'Ukuran halaman',
  perPage: (count: number) => `${figure(count)} per halaman`,
  select: (recipient: string) => `Pilih undangan untuk ${recipient}`,
  selectAll: 'Pilih semua undangan terbuka di halaman ini',
  notSelectable: (status: string) => `Hanya undangan terbuka yang dapat dibatalkan. Status undangan ini: ${status}.`,
  nothingSelectable: 'Hanya undangan terbuka yang dapat dibatalkan, dan tidak ada satu pun di halaman ini.',
  selectedCount: (count: number) => `${figure(count)} dipilih`,
  clearSelection: 'Hapus pilihan',
  selectionCleared: 'Pilihan dihapus karena kini undangan lain yang ditampilkan.',
  cancelSeveral: (count: number) => plural(count, { other: 'Batalkan # undangan' }),
  cancelSeveralHeading: (count: number) => plural(count, { other: 'Batalkan # undangan?' }),
  cancelSeveralBody:
    'Setiap penerima mendapat email pemberitahuan dan hanya dapat bergabung jika Anda mengirim undangan baru. Tempatnya dalam kuota akun Anda langsung tersedia lagi.',
  andMore: (count: number) => plural(count, { other: 'dan # lagi' }),
  undo: 'Urungkan',
  undone: 'Diurungkan. Tidak ada yang dikirim.',
  aboutToBeCanceled: 'Akan segera dibatalkan',
  cancelNow: 'Batalkan sekarang',
  declineNow: 'Tolak sekarang',
  cancelsIn: (time: string) => `Undangan untuk {name} akan dibatalkan ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { other: `# undangan akan dibatalkan ${time}.` }),
  declinesIn: (time: string) => `Undangan dari {name} akan ditolak ${time}.`,
  closedMeanwhile: (count: number) => plural(count, { other: '# undangan tidak dapat dibatalkan lagi.' }),
  keepSeveral: 'Pertahankan undangan',
  canceling: (current: number, total: number) => `Membatalkan ${figure(current)} dari ${figure(total)}…`,
  canceledCount: (count: number) => plural(count, { other: '# undangan dibatalkan' }),
  stillOpen: (count: number) => plural(count, { other: '# undangan masih terbuka.' }),
  notCanceled: (count: number) => plural(count, { other: '# undangan tidak dibatalkan' }),
  retryCancel: (count: number) => plural(count, { other: 'Coba lagi (#)' }),
  filledIn: (recipient: string) => `${recipient} sekarang ada di formulir`,
  replaceHeading: 'Ganti yang sudah Anda masukkan?',
  replaceBody: 'Penerima, pesan, dan tag di formulir akan hilang, dan milik undangan lain itu menggantikannya.',
  keepDraft: 'Pertahankan',
  replaceDraft: 'Ganti',
  noMessage: 'Tidak ada',
  expiresUnanswered: 'Kedaluwarsa jika tidak dijawab',
  seenHere: 'pertama kali terlihat di sini pada {time}',
  timeUnknown: 'Waktunya tidak tercatat',
  leavesList: 'Hilang dari daftar ini',
  leavesListLatest: 'Hilang dari daftar ini paling lambat',
  nextHeading: 'Yang dapat Anda lakukan selanjutnya',
  nextAccess:
    'Organisasi Anda belum memiliki akses administrator ke akun ini. Jika Anda memerlukannya, seseorang yang mengelola akun itu dapat membuat peran {role} di sana. Ini opsional: penagihan gabungan dan kebijakan tetap berfungsi tanpanya.',
  nextShow: 'Cara membuat peran',
  nextWhere: 'Masuk ke akun yang diundang, {recipient}, sebagai administrator, lalu jalankan perintah ini, misalnya di AWS CloudShell.',
  nextCreate: 'Buat peran. Peran ini memercayai akun manajemen Anda, {account}.',
  createCommand: 'perintah untuk membuat peran',
  nextAttach: 'Beri peran itu akses administrator.',
  attachCommand: 'perintah untuk memberi peran itu akses',
  nextTrust: 'Jika Anda membuat peran di konsol IAM, inilah kebijakan kepercayaannya:',
  trustPolicy: 'kebijakan kepercayaan',
  nextMeaning:
    'Sejak saat itu, siapa pun yang boleh mengambil peran {role} di {account} dapat melakukan apa saja di akun ini. Jika itu terlalu luas, beri peran itu kebijakan yang lebih sempit; untuk mencabut akses, hapus peran itu.',

  // Questions
  keep: 'Pertahankan undangan',
  close: 'Tutup',
  cancelHeading: 'Batalkan undangan?',
  cancelBody:
    '{name} mendapat email pemberitahuan dan hanya dapat bergabung jika Anda mengirim undangan baru. Tempat dalam kuota akun Anda langsung tersedia lagi.',
  cancelInvitation: 'Batalkan undangan',
  notNow: 'Nanti saja',
  disguised: 'Perhatikan baik-baik: nama atau alamat ini memakai huruf yang dapat disangka huruf lain.',
  acceptHeading: 'Terima undangan ini?',
  acceptBody: 'Akun ini, {recipient}, bergabung dengan {organization}, organisasi milik {name} ({email}).',
  acceptPays: '{name} membayar sejak Anda menerima undangan.',
  acceptPaysBody: 'Akun manajemen bertanggung jawab atas semua biaya. Metode pembayaran akun ini sendiri tidak lagi digunakan.',
  acceptKeep: 'Unduh dulu yang ingin Anda simpan',
  acceptKeepBody: 'Riwayat dan laporan penagihan tetap berada di akun yang membayar sampai sekarang.',
  acceptKeepUsage: 'Laporan Biaya dan Penggunaan',
  acceptKeepDetailed: 'Laporan Penagihan Terperinci',
  acceptKeepExplorer: 'Laporan dari Cost Explorer',
  acceptElse: 'Perubahan lainnya',
  acceptCosts: 'Data biaya',
  acceptCostsBody:
    'Anggota melihat data biaya dan penggunaan selama berada dalam organisasi ini, bukan dari organisasi sebelumnya. Jika keluar, anggota tidak dapat lagi melihat data itu sampai bergabung kembali.',
  acceptOne: 'Hanya satu',
  acceptOneBody: 'Satu akun hanya dapat berada dalam satu organisasi, sehingga undangan lain tidak dapat diterima.',
  acceptAccess: 'Kendali',
  acceptAccessBody: 'Organisasi tidak otomatis mendapat akses administrator.',
  acceptRole: 'Peran',
  acceptRoleBody:
    'AWS membuat peran terkait layanan {role} di sini agar dapat bekerja dengan layanannya yang lain. Untuk itu Anda memerlukan izin {permission}.',
  acknowledge: 'Saya memahami bahwa {name} membayar mulai sekarang, dan saya sudah mengunduh yang ingin saya simpan.',
  acknowledgeMissing: 'Centang kotak ini untuk menerima.',
  covered: 'Ada sesuatu yang menutupi pertanyaan ini. Anda dapat menerima setelah semuanya terlihat.',
  stopWaiting: 'Berhenti menunggu',
  takesLong: 'Ini lebih lama dari biasanya. Meskipun Anda berhenti menunggu, tindakan ini masih dapat selesai.',
  accepting: 'Menerima…',
  declineHeading: 'Tolak undangan ini?',
  declineBody: '{name} mendapat email pemberitahuan. Akun ini tetap seperti sekarang dan nanti hanya dapat bergabung dengan undangan baru.',
  declineInvitation: 'Tolak undangan',

  // The member
  owner: 'Pemilik',
  joined: 'Akun ini sekarang menjadi anggota',
  joinedMail: '{email} dan pemilik akun ini mendapat email pemberitahuan.',
  member: 'Akun ini adalah anggota suatu organisasi',
  manages: 'Akun ini mengelola suatu organisasi',
  managesBody: 'Akun ini baru dapat bergabung dengan organisasi lain setelah organisasinya sendiri dihapus.',
  paysNow: 'Siapa yang membayar',
  paysNowBody: '{name} membayar semua biaya akun ini.',
  memberMore: 'Apa yang berubah, dan cara keluar',
  leftPayment: 'Metode pembayaran akun ini tidak lagi digunakan.',
  leftRole: 'Peran terkait layanan {role} ada di akun ini, agar AWS Organizations dapat bekerja dengan layanan lain.',
  leftAccess: 'Bergabungnya akun ini tidak memberi organisasi akses administrator.',
  mistake: 'Jika ini suatu kekeliruan',
  mistakeBody:
    'Minta {email} mengeluarkan akun ini dari organisasi, atau keluarlah sendiri dengan izin {permission}. Sejak saat itu akun membayar sendiri, sehingga memerlukan metode pembayaran, dan tidak lagi melihat data biaya dan penggunaan selama menjadi anggota.',

  // The form
  formNotManagement:
    'Ini bukan akun manajemen\nUndangan dikirim dari akun manajemen organisasi. Masuk ke akun itu untuk mengirim yang Anda masukkan di sini.',
  formNotInUse:
    'Akun ini tidak berada dalam organisasi mana pun\nUndangan dikirim dari akun manajemen suatu organisasi. Masuk ke salah satunya, atau buat organisasi terlebih dahulu.',
  dropHere: 'Letakkan alamat atau file CSV',
  placesLeft: (left: number, of: number) => plural(of, { other: `Sisa ${figure(left)} dari # tempat` }),
  todayLeft: (left: number, of: number) => plural(of, { other: `Sisa ${figure(left)} dari # undangan hari ini` }),
  accountsUsed: (count: number) => plural(count, { other: '# akun' }),
  openUsed: (count: number) => plural(count, { other: '# undangan terbuka' }),
  todayUsed: (count: number) => plural(count, { other: '# dikirim dalam 24 jam terakhir' }),
  quotaUnknown: 'Sisa tempat tidak dapat diketahui di sini tanpa izin {permission}.',
  quotaFailed: 'Sisa tempat tidak dapat ditanyakan.',
  roomFor: (room: number, recipients: number) => plural(recipients, { other: `Tempat untuk ${figure(room)} dari # penerima` }),
  tokenSent: 'dikirim',
  recipientMissing: 'Masukkan setidaknya satu alamat email atau ID akun.',
  recipientInvalid: 'Ini bukan 12 digit dan bukan alamat email, nama@domain.',
  recipientDigits: (count: number) => plural(count, { other: 'Ini # digit; ID akun terdiri dari 12 digit. Spreadsheet menghilangkan nol di depan.' }),
  recipientRounded: 'Spreadsheet telah membulatkan ID akun ini. Format kolomnya sebagai teks, lalu salin lagi.',
  recipientLong: (count: number) => `Alamat email akun AWS paling banyak terdiri dari 64 karakter; alamat ini ${figure(count)}.`,
  recipientLetters: (sign: string, code: string) =>
    `Alamat email akun AWS hanya boleh berisi huruf tanpa aksen, angka, dan tanda umum, bukan “${sign}” (${code}).`,
  recipientUnseen: (_sign: string, code: string) => `Ada karakter tak terlihat di dalamnya, ${code}. Hapus karakter itu, atau ketik ulang alamatnya.`,
  recipientTwice: 'Penerima ini sudah ada dalam daftar.',
  recipientOwn: 'Ini adalah akun manajemen organisasi Anda sendiri.',
  recipientMember: 'Akun ini sudah menjadi anggota organisasi Anda.',
  recipientOpen: (sent: string, expires: string) => `Sudah diundang pada ${sent}. Undangan itu terbuka hingga ${expires}.`,
  viewInvitation: 'Lihat undangan',
  recipientUnknown:
    'Tidak ada jawaban: undangan mungkin sudah terkirim. Lihat daftar sebelum Anda menghapus penerima ini. Saat Anda mencoba lagi, daftar diperiksa dulu dan undangan kedua tidak pernah dikirim.',
  recipientMixed: 'Domain ini mencampur huruf dari alfabet yang berbeda dan mungkin menyamar sebagai domain lain. Periksa huruf demi huruf.',
  recipientForeign: 'Domain ini ditulis dalam alfabet lain dan mungkin menyamar sebagai domain lain. Pastikan Anda mengenalnya.',
  recipientsAdded: (count: number) => plural(count, { other: '# penerima ditambahkan' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'Tidak ada tempat tersisa dalam kuota akun Anda. Batalkan undangan terbuka, atau minta kuota yang lebih tinggi kepada AWS.'
      : plural(over, {
          other: `Hanya ${figure(room)} penerima yang muat dalam kuota akun Anda. Hapus # penerima, batalkan undangan terbuka, atau minta kuota yang lebih tinggi kepada AWS.`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'Tidak dapat mengirim undangan lagi hari ini. Undangan yang sudah dikirim tidak lagi dihitung setelah 24 jam, atau begitu diterima.'
      : plural(over, { other: `Hanya ${figure(room)} lagi yang dapat dikirim hari ini. Hapus # penerima dan undang mereka besok.` }),
  tags: 'Tag',
  tagsHint: 'Ditambahkan ke setiap akun setelah bergabung. Nilai boleh kosong.',
  tagNumber: (number: number) => `Tag ${figure(number)}`,
  tagKey: 'Kunci',
  tagValue: 'Nilai',
  addTag: 'Tambahkan tag',
  removeTag: (key: string) => `Hapus tag ${key}`,
  tagRemoved: (key: string) => `Tag ${key} dihapus`,
  tagsLeft: (count: number) => plural(count, { other: 'Anda dapat menambahkan # tag lagi' }),
  tagsMany: (most: number, over: number) => `Sebuah akun dapat memiliki ${figure(most)} tag. Hapus ${figure(over)}.`,
  tagKeyMissing: 'Masukkan kunci untuk nilai ini.',
  tagKeyReserved: 'Kunci tidak boleh diawali dengan aws:, yang dicadangkan.',
  tagKeyTwice: 'Tag lain sudah memakai kunci ini.',
  tagKeyLong: 'Kunci paling banyak terdiri dari 128 karakter.',
  tagKeySigns: 'Kunci dapat berisi huruf, angka, spasi, dan _ . : / = + - @',
  tagValueLong: 'Nilai paling banyak terdiri dari 256 karakter.',
  tagValueSigns: 'Nilai dapat berisi huruf, angka, spasi, dan _ . : / = + - @',
  problems: (count: number) => plural(count, { other: 'Ada # masalah' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'Mengirim…' : `Mengirim ${figure(current)} dari ${figure(total)}…`),
  keepOpen: 'Biarkan halaman ini tetap terbuka sampai selesai.',
  continuing: (time: string) => `Terlalu banyak sekaligus. Dilanjutkan dalam ${time}`,
  stop: 'Hentikan',
  stopping: 'Menghentikan…',
  stoppingAdvice: 'Undangan yang sedang dikirim diselesaikan dulu.',
  stopped: 'Dihentikan',
  stoppedAdvice: (left: number) => plural(left, { other: '# penerima masih ada di formulir.' }),
  sentTo: (recipient: string) => `Undangan dikirim ke ${recipient}`,
  sent: (count: number) => plural(count, { other: '# undangan dikirim' }),
  sentAdvice: (count: number) =>
    count === 1 ? 'Pemilik mendapat email dan punya waktu 15 hari untuk menjawab.' : 'Setiap pemilik mendapat email dan punya waktu 15 hari untuk menjawab.',
  notSent: (count: number) => plural(count, { other: '# undangan tidak terkirim' }),
  notSentAdvice: 'Alasannya tercantum di samping setiap penerima. Perbaiki atau hapus yang tidak dapat dikirim, lalu coba lagi.',
  draftRestored: 'Draf dipulihkan',
  draftDiscard: 'Buang draf',
  draftDiscarded: 'Draf dibuang',
  draftUndo: 'Urungkan',
  draftOffered: 'Ada draf sebelumnya',
  draftRestore: 'Pulihkan',
  preview: 'Email seperti yang akan dilihat pembacanya',
  previewInviter: 'akun manajemen Anda',
  previewOrganization: 'organisasi Anda',
  previewRecipient: 'setiap penerima',
  previewTo: 'Kepada {recipient}',
  previewSubject: '{inviter} mengundang akun Anda untuk bergabung dengan {organization}',
  previewLead: '{inviter} ingin akun AWS Anda menjadi anggota {organization}. Keputusan ada di tangan Anda.',
  previewMessage: 'Pesan dari {inviter}',
  previewClosing: 'Sebelum Anda menjawab, tidak ada yang berubah. Tanpa jawaban, undangan kedaluwarsa setelah 15 hari.',
  command: 'Perintah AWS CLI',
  commandHint: (count: number) =>
    count === 1
      ? 'Mengirim hal yang sama melalui AWS CLI di shell POSIX seperti bash atau zsh.'
      : plural(count, { other: 'Mengirim hal yang sama melalui AWS CLI di shell POSIX seperti bash atau zsh: # perintah, satu untuk setiap penerima.' }),
  commandMissing: 'Masukkan penerima terlebih dahulu: setiap penerima menjadi satu perintah.',
  commandFlawed: 'Perbaiki pesan dan tag terlebih dahulu: AWS akan menolaknya jika tetap seperti ini.',
  csvHeading: 'Tambahkan penerima dari file CSV',
  csvFrom: (file: string) => `Penerima dalam ${file}`,
  csvIntroduction:
    'Satu penerima per baris, di kolom mana pun: alamat email atau ID akun 12 digit. Anda melihat isi file sebelum ada yang ditambahkan.',
  csvLimits: (megabytes: number, recipients: number) => `Hingga ${figure(megabytes)} MB dan ${figure(recipients)} penerima. File tetap berada di browser ini.`,
  csvChoose: 'Pilih file',
  csvOther: 'Pilih file lain',
  csvTemplate: 'Unduh templat',
  csvTemplateText: 'Alamat email atau ID akun;Komentar\r\nowner@example.com;Ganti baris ini dengan milik Anda\r\n111122223333;ID akun juga bisa digunakan\r\n',
  csvLarge: (file: string) => `${file} lebih besar dari 1 MB. Bagi file itu, atau hilangkan yang tidak diperlukan.`,
  csvEmpty: (file: string) => `${file} kosong.`,
  csvBinary: (file: string) => `${file} bukan file CSV, melainkan buku kerja atau jenis file lain. Simpan dulu sebagai “CSV UTF-8”.`,
  csvEncoding: (file: string) => `${file} tidak ditulis dalam UTF-8. Simpan dulu sebagai “CSV UTF-8”.`,
  csvUnreadable: (file: string) => `${file} tidak dapat dibaca. Pilih lagi.`,
  csvSeveral: () => 'Hanya satu file yang dapat ditambahkan dalam satu waktu.',
  csvColumn: (number: number) => `Kolom ${figure(number)}`,
  csvRecipients: 'Penerima ada di',
  csvHeader: 'Baris pertama berisi nama kolom',
  csvPreview: 'Isi file',
  csvLine: 'Baris',
  csvResult: 'Hasil',
  csvAdds: 'Akan ditambahkan',
  csvMalformed: 'Tanda kutip di baris ini tidak ditutup dengan benar.',
  csvMalformedLines: (from: number, to: number) => `Ada tanda kutip yang hilang, sehingga baris ${figure(from)} sampai ${figure(to)} terbaca sebagai satu.`,
  csvBlank: 'Tidak ada isi di kolom ini.',
  csvExcess: (most: number) => `Lebih dari ${figure(most)} penerima. Kirim yang ini dulu, lalu tambahkan sisanya.`,
  csvUsable: (count: number) => plural(count, { other: '# penerima akan ditambahkan.' }),
  csvUnusable: (count: number) => plural(count, { other: '# entri tidak akan ditambahkan; alasannya tercantum di sampingnya.' }),
  csvAdd: (count: number) => plural(count, { other: 'Tambahkan # penerima' }),

  // Refusals
  AWSOrganizationsNotInUseException:
    'Akun ini tidak berada dalam organisasi mana pun\nMasuk ke akun manajemen suatu organisasi, atau buat organisasi terlebih dahulu.',
  AccessDeniedException:
    'Akun ini tidak boleh melakukan itu\nUndangan dikirim, dilihat, dan dibatalkan oleh akun manajemen, dan dijawab oleh akun yang diundang. Jika ini akun yang benar, mintalah izin {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'Akun itu tidak ada\nPeriksa ID akun.',
  AccountOwnerNotVerifiedException:
    'Verifikasi alamat email akun manajemen terlebih dahulu\nUndangan dapat dikirim setelah pemiliknya membuka tautan dalam email verifikasi. Tautan itu berlaku selama 24 jam dan email mungkin perlu waktu untuk tiba. Semua yang Anda masukkan tetap disimpan.',
  AlreadyInOrganizationException: 'Akun ini sudah berada dalam suatu organisasi\nAkun ini harus keluar dari organisasi itu dulu.',
  ChildNotFoundException: 'Akun itu tidak ada dalam organisasi ini\nPeriksa ID akun.',
  ConcurrentModificationException: 'Orang lain membuat perubahan pada saat yang sama\nDi sini tidak ada yang diubah. Coba lagi.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'Akun belum dapat keluar dari organisasinya\nAkun itu belum memiliki hal yang diperlukan akun mandiri, seperti detail kontak.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'Organisasi terlalu besar untuk beralih ke semua fitur di sini\nHubungi AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Penagihan gabungan saja tidak tersedia di sini\nBuat organisasi dengan semua fitur.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Akun manajemen tidak memiliki metode pembayaran\nTambahkan di pengaturan penagihannya, lalu coba lagi.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Terlalu banyak tag\nSatu akun dapat memiliki paling banyak 50. Hapus sebagian, lalu kirim lagi.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'Akun tidak memiliki metode pembayaran\nTambahkan di pengaturan penagihannya, lalu coba lagi.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Akun belum dapat keluar dari organisasinya\nAkun yang dibuat di sana harus menunggu beberapa hari. Coba lagi nanti.',
  CreateAccountStatusNotFoundException: 'Permintaan itu tidak ada\nPeriksa ID-nya.',
  DuplicateHandshakeException: 'Sudah ada undangan terbuka\nTunggu jawabannya, atau batalkan undangan yang terbuka sebelum mengirim yang lain.',
  FinalizingOrganizationException:
    'Organisasi Anda masih disiapkan\nCoba lagi sebentar lagi; ini dapat memakan waktu hingga satu jam. Jika lebih lama, hubungi AWS Support. Semua yang Anda masukkan tetap disimpan.',
  HandshakeAlreadyInStateException: 'Itu sudah dilakukan\nTidak ada lagi yang perlu dilakukan di sini.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Akun sudah menjadi anggota suatu organisasi\nAkun harus keluar dari organisasi itu sebelum dapat bergabung dengan yang lain.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Undangan dijeda\nOrganisasi Anda sedang beralih ke semua fitur. Undang lagi setelah selesai.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'Organisasi pengundang harus memverifikasi alamat emailnya\nMinta pemilik akun manajemennya melakukannya, lalu terima lagi.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'Organisasi sudah memiliki semua fitur\nTidak ada lagi yang perlu dilakukan di sini.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Akun dan organisasi tidak memiliki penjual yang sama\nKeduanya memerlukan penjual AWS yang sama dan partisi yang sama (komersial, Tiongkok, atau GovCloud). Ini tidak dapat diubah di sini.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'Organisasi sudah dalam proses beralih ke semua fitur\nTunggu sampai semua anggota menjawab.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'Akun tidak memiliki metode pembayaran\nTambahkan di pengaturan penagihannya, lalu coba lagi.',
  HandshakeNotFoundException:
    'Undangan ini sudah tidak ada\nMungkin undangan itu dikirim ke akun lain, atau sudah ditutup lebih dari 30 hari yang lalu. Jika masih memerlukannya, minta undangan baru kepada pengirim.',
  InvalidHandshakeTransitionException:
    'Undangan ini sudah ditutup\nUndangan sudah dijawab, dibatalkan, atau kedaluwarsa. Hanya undangan baru yang dapat mengubahnya.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Dua tag memiliki kunci yang sama\nBeri setiap tag kunci tersendiri.',
  'InvalidInputException.INPUT_REQUIRED': 'Ada yang belum diisi\nIsi bagian yang wajib.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'Alamat email ini tidak mungkin dimiliki akun AWS\nPeriksa penulisannya.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'Daftar sudah terlalu banyak berubah untuk dilanjutkan\nSegarkan daftar.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'Penerima ini tidak dapat diundang\nMasukkan alamat email atau ID akun 12 digit.',
  'InvalidInputException.INVALID_PATTERN':
    'Ada yang tidak sesuai format\nPeriksa apakah ada karakter yang tidak biasa pada penerima, pesan, atau tag.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'Ada kunci tag yang dicadangkan\nKunci tidak boleh diawali dengan aws:.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Ada yang terlalu panjang\nPersingkat pesan atau tag.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Ada yang terlalu pendek\nPeriksa penerima dan tag.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'Akun ini tidak dapat diundang\nMungkin tidak ada akun dengan ID ini. Periksa ke-12 digitnya.',
  MasterCannotLeaveOrganizationException:
    'Akun ini mengelola organisasinya sendiri\nAkun ini baru dapat bergabung dengan organisasi lain setelah organisasinya sendiri dihapus.',
  OrganizationNotEmptyException: 'Organisasi masih memiliki anggota\nKeluarkan mereka terlebih dahulu.',
  ServiceException: 'Layanan sedang bermasalah\nCoba lagi sebentar lagi.',
  TargetNotFoundException: 'Akun, unit organisasi, atau root itu tidak ada\nPeriksa ID-nya.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'Akun ini tidak dikenal di sini\nMasuk lagi, atau periksa akun mana yang digunakan halaman ini.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'Akun belum dapat keluar dari organisasinya\nNomor teleponnya harus diverifikasi dulu di pengaturan akun.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'Akun mengelola suatu layanan untuk organisasinya\nTugas itu harus dicabut dulu di organisasi sebelum akun dapat keluar.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'Metode pembayaran akun tidak dapat digunakan\nPilih yang lain di pengaturan penagihannya, lalu coba lagi.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'Tag melanggar aturan organisasi Anda\nKebijakan tag organisasi menentukan kunci dan nilai yang diizinkan. Perbaiki tag, lalu kirim lagi.',
  ConstraintViolationException: 'Suatu aturan AWS Organizations melarang itu\nKode di bawah Detail menyebutkan aturannya. AWS Support dapat menjelaskan apa yang diperlukan.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'Akun ini baru saja berganti organisasi\nTunggu beberapa hari, lalu coba lagi.',
  HandshakeConstraintViolationException: 'Suatu aturan untuk undangan melarang itu\nKode di bawah Detail menyebutkan aturannya. AWS Support dapat menjelaskan apa yang diperlukan.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException: 'AWS Organizations tidak menyediakan ini di wilayah yang diminta\nMinta pengelola halaman ini menggunakan wilayah lain.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Sesi Anda telah berakhir\nMasuk lagi, lalu ulangi yang tadi Anda lakukan.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'Anda tidak memiliki izin untuk menerima undangan untuk akun ini\nMinta {permission} kepada pengelola izinnya. Sejauh ini tidak ada yang berubah.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'Masih terlalu dini untuk pindah ke organisasi ini\nAkun ini atau organisasi pengundang harus berumur beberapa hari dulu. Coba lagi nanti.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'Akun ini sudah berada dalam suatu organisasi\nSatu akun hanya dapat berada dalam satu organisasi. Akun ini harus keluar dulu sebelum dapat menerima.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'Akun ini tidak dapat bergabung dengan organisasi itu\nPenjual AWS keduanya berbeda, atau keduanya berada di partisi yang berbeda (komersial, Tiongkok, GovCloud). Tidak ada yang dapat dilakukan di sini; beri tahu pengirim.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'Undangan ini sudah diterima\nSeseorang menjawab atas nama akun ini, dan akun ini sudah menjadi anggota.',
  'AcceptHandshake.CANCELED':
    'Undangan ini sudah dibatalkan\nPengirim menariknya kembali, dan akun ini belum bergabung. Jika itu tidak disengaja, minta undangan baru kepada pengirim.',
  'AcceptHandshake.DECLINED': 'Undangan ini sudah ditolak\nSeseorang menjawab atas nama akun ini. Jika itu kekeliruan, minta undangan baru kepada pengirim.',
  'AcceptHandshake.EXPIRED': 'Undangan ini telah kedaluwarsa\nUndangan dapat dijawab selama 15 hari. Minta undangan baru kepada pengirim.',
  'DeclineHandshake.AccessDeniedException': 'Anda tidak memiliki izin untuk menolak undangan untuk akun ini\nMinta {permission} kepada pengelola izinnya.',
  'DeclineHandshake.ACCEPTED': 'Undangan ini sudah diterima\nAkun ini sudah menjadi anggota, dan tidak ada lagi yang perlu ditolak.',
  'DeclineHandshake.CANCELED': 'Undangan ini sudah dibatalkan\nPengirim menariknya kembali, dan tidak ada lagi yang perlu ditolak.',
  'DeclineHandshake.DECLINED': 'Undangan ini sudah ditolak\nSeseorang menjawab atas nama akun ini, dan tidak ada lagi yang perlu ditolak.',
  'DeclineHandshake.EXPIRED': 'Undangan ini telah kedaluwarsa\nTidak ada lagi yang perlu ditolak.',
  'CancelHandshake.AccessDeniedException':
    'Anda tidak memiliki izin untuk membatalkan undangan\nHanya akun manajemen yang dapat melakukannya. Jika Anda masuk ke akun itu, mintalah izin {permission}.',
  'CancelHandshake.ACCEPTED': 'Undangan ini sudah diterima\nAkun itu sudah menjadi anggota. Untuk melepasnya, keluarkan akun itu dari organisasi Anda.',
  'CancelHandshake.CANCELED':
    'Undangan ini sudah dibatalkan\nTidak ada lagi yang perlu dibatalkan, dan tempatnya dalam kuota akun Anda tersedia lagi.',
  'CancelHandshake.DECLINED': 'Undangan ini sudah ditolak\nTidak ada lagi yang perlu dibatalkan, dan tempatnya dalam kuota akun Anda tersedia lagi.',
  'CancelHandshake.EXPIRED': 'Undangan ini telah kedaluwarsa\nTidak ada lagi yang perlu dibatalkan, dan tempatnya dalam kuota akun Anda tersedia lagi.',
  'InviteAccountToOrganization.AccessDeniedException':
    'Anda tidak memiliki izin untuk mengirim undangan\nHanya akun manajemen yang dapat melakukannya. Jika Anda masuk ke akun itu, mintalah izin {permission}.',
  'ListHandshakesForAccount.AccessDeniedException': 'Anda tidak memiliki izin untuk melihat undangan akun ini\nMinta {permission} kepada pengelola izinnya.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Hanya akun manajemen yang dapat melihat undangan ini\nMasuk ke akun manajemen organisasi. Jika memang ini akunnya, mintalah izin {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'Akun ini tidak berada dalam organisasi mana pun\nUndangan dikirim dari akun manajemen suatu organisasi. Masuk ke salah satunya, atau buat organisasi terlebih dahulu.',

  network: 'Layanan tidak dapat dijangkau\nPeriksa koneksi Anda, lalu coba lagi.',
  timeout: 'Tidak ada jawaban tepat waktu\nMeskipun begitu, tindakan itu mungkin sudah selesai: lihat daftar sebelum mencoba lagi.',
};
