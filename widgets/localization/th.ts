import { counting } from './counting.ts';
import type { Terms } from './terms.ts';

const { figure, plural } = counting('th');

const mistake = 'คำขอมีรูปแบบที่ไม่ได้รับอนุญาต\nนี่เป็นข้อผิดพลาดของหน้านี้ ไม่ใช่ของคุณ โปรดแจ้งผู้ดูแลหน้านี้';

const noRole =
  'สร้างบทบาทที่จำเป็นสำหรับการเข้าร่วมไม่สำเร็จ\nขอสิทธิ์ iam:CreateServiceLinkedRole จากผู้ดูแลสิทธิ์ของบัญชีนี้ แล้วยอมรับอีกครั้ง ขณะนี้ยังไม่มีการเปลี่ยนแปลงใดๆ';

const throttled = 'มีคำขอมากเกินไปในคราวเดียว\nรอสักครู่แล้วลองอีกครั้ง';

const signIn = 'คุณยังไม่ได้ลงชื่อเข้าใช้\nลงชื่อเข้าใช้แล้วลองอีกครั้ง';

const noRoom =
  'องค์กรที่เชิญไม่มีที่ว่างสำหรับบัญชีนี้\nโควตาบัญชีขององค์กรเต็มแล้ว ขอให้ผู้ส่งเพิ่มที่ว่าง แล้วยอมรับอีกครั้ง บัญชีนี้ไม่มีการเปลี่ยนแปลงใดๆ';

const noPayment = 'บัญชีนี้ไม่มีวิธีการชำระเงิน\nเพิ่มวิธีการชำระเงินในการตั้งค่าการเรียกเก็บเงิน แล้วยอมรับอีกครั้ง ขณะนี้ยังไม่มีการเปลี่ยนแปลงใดๆ';

const dayFull =
  'วันนี้ส่งคำเชิญเพิ่มไม่ได้แล้ว\nองค์กรของคุณส่งคำเชิญครบขีดจำกัดรายวันแล้ว ทุกคำเชิญที่ได้รับการยอมรับจะทำให้ส่งเพิ่มได้อีกหนึ่งรายการ ส่วนที่เหลือจะส่งได้อีกครั้งหลังจาก 24 ชั่วโมง';

const full =
  'องค์กรของคุณไม่มีที่ว่างสำหรับบัญชีเพิ่ม\nสมาชิกและคำเชิญที่รอการตอบกลับใช้โควตาบัญชีจนเต็มแล้ว ยกเลิกคำเชิญที่รอการตอบกลับ หรือขอเพิ่มโควตาจาก AWS Support';

/** Thai. */
export const th: Terms = {
  $code: 'th',
  $name: 'ไทย',
  $dir: 'ltr',

  // Everywhere
  unknown: 'ดำเนินการไม่สำเร็จ',
  optional: 'ไม่บังคับ',
  technicalDetails: 'รายละเอียด',
  tryAgain: 'ลองอีกครั้ง',
  partMissing: 'โหลดส่วนนี้ของหน้าไม่สำเร็จ\nตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง',
  stale: 'ข้อมูลด้านล่างเป็นข้อมูลเมื่อ {time}',
  loading: 'กำลังโหลดคำเชิญ',
  refresh: 'รีเฟรช',
  updated: (time: string) => `อัปเดตเมื่อ ${time}`,
  upToDate: 'รายการเป็นปัจจุบันแล้ว',
  notUpToDate: 'อัปเดตรายการไม่สำเร็จ',
  restMissing: (count: number) => plural(count, { other: 'ดึงคำเชิญได้เพียง # รายการ ยังมีมากกว่านี้' }),
  message: 'ข้อความ',
  status: 'สถานะ',
  recipient: 'ผู้รับ',
  sentAt: 'ส่งเมื่อ',
  sentWhen: 'ส่งเมื่อ {time}',
  expiresAt: 'หมดอายุ',
  expiredAt: 'หมดอายุเมื่อ',
  invitationId: 'ID คำเชิญ',
  arn: 'ARN',
  errorCode: 'รหัสข้อผิดพลาด',
  copyId: (name: string) => `คัดลอก ${name}`,
  copied: 'คัดลอกแล้ว',
  selected: 'เลือกแล้ว กด Ctrl+C หรือ ⌘C เพื่อคัดลอก',
  OPEN: 'รอการตอบกลับ',
  SOON: 'ใกล้หมดอายุ',
  ACCEPTED: 'ยอมรับแล้ว',
  DECLINED: 'ปฏิเสธแล้ว',
  CANCELED: 'ยกเลิกแล้ว',
  EXPIRED: 'หมดอายุแล้ว',
  stateUnknown: 'ไม่ทราบ',
  oneChanged: (recipient: string, state: string) => `คำเชิญถึง ${recipient}: ${state}`,
  manyChanged: (count: number) => plural(count, { other: 'คำเชิญ # รายการมีการเปลี่ยนแปลง' }),
  added: (count: number) => plural(count, { other: 'คำเชิญใหม่ # รายการ' }),
  notKept: 'ข้อมูลที่นี่จะไม่ถูกเก็บไว้\nข้อมูลอยู่ในหน่วยความจำเท่านั้น ทุกอย่างจึงหายไปเมื่อปิด',

  // The form
  inviteHeading: 'เชิญบัญชี AWS',
  recipients: 'ที่อยู่อีเมลหรือ ID บัญชี',
  recipientsHint:
    'ที่อยู่อีเมลของเจ้าของบัญชีหรือ ID 12 หลัก หากมีหลายรายการ ให้คั่นด้วยจุลภาค เว้นวรรค หรือขึ้นบรรทัดใหม่ หรือวางทั้งรายการ',
  recipientsEntered: (count: number) => plural(count, { other: 'ผู้รับ # ราย' }),
  recipientsFaulty: (count: number) => plural(count, { other: 'มีปัญหา # ราย' }),
  tokenHelp: 'กด Enter เพื่อแก้ไข กด Delete เพื่อนำออก และใช้ปุ่มลูกศรเพื่อเลื่อน',
  editRecipient: (recipient: string) => `แก้ไข ${recipient}`,
  removeRecipient: (recipient: string) => `นำ ${recipient} ออก`,
  recipientRemoved: (recipient: string) => `นำ ${recipient} ออกแล้ว`,
  importCsv: 'เพิ่มจากไฟล์ CSV',
  messageHint: 'จะอยู่ในอีเมลคำเชิญ และบัญชีที่ได้รับเชิญจะเห็นข้อความนี้พร้อมกับคำเชิญด้วย',
  messageLong: (count: number) => plural(count, { other: 'ข้อความยาวเกินไป # อักขระ' }),
  charactersLeft: (count: number) => plural(count, { other: 'เหลือ # อักขระ' }),
  previewEmail: 'ดูตัวอย่างอีเมล',
  addTags: 'เพิ่มแท็ก',
  whatCounts:
    'คำเชิญจะใช้โควตาบัญชีของคุณหนึ่งที่ทันทีที่ส่ง และคืนโควตานั้นเมื่อถูกปฏิเสธ ถูกยกเลิก หรือหมดอายุหลังจาก 15 วัน',
  formReadonly: 'ส่งคำเชิญจากที่นี่ไม่ได้',
  copyCommand: 'คัดลอกเป็น AWS CLI',
  send: (count: number) => (count < 2 ? 'ส่งคำเชิญ' : `ส่งคำเชิญ ${figure(count)} รายการ`),
  sendSeveral: 'ส่งคำเชิญ',
  retry: (count: number) => plural(count, { other: 'ลองอีกครั้ง # รายการที่ล้มเหลว' }),

  // The list
  listHeading: 'คำเชิญ',
  listEmpty: 'ยังไม่มีคำเชิญ',
  listEmptyAdvice: 'คำเชิญที่คุณส่งจะแสดงที่นี่ โดยเรียงจากใหม่ที่สุดก่อน',
  action: 'การดำเนินการ',
  cancel: 'ยกเลิก',
  cancelFor: (recipient: string) => `ยกเลิกคำเชิญถึง ${recipient}`,
  resend: 'ส่งอีกครั้ง',
  resendTo: (recipient: string) => `ส่งอีกครั้งถึง ${recipient}`,
  loadingMore: (count: number) => `กำลังโหลดเพิ่ม: ขณะนี้ ${figure(count)} รายการ`,
  atLeast: (count: number) => `${figure(count)}+`,
  hasMessage: 'มีข้อความ',

  // The inbox
  inboxHeading: 'คำเชิญที่รอการตอบกลับ',
  signedIn: 'ลงชื่อเข้าใช้ด้วยบัญชี {account}',
  inboxEmpty: 'ไม่มีคำเชิญที่รอการตอบกลับ',
  inboxEmptyAdvice: 'หากคุณกำลังรอคำเชิญ โปรดสอบถามผู้ส่งว่าเชิญบัญชีหรือที่อยู่อีเมลใด',
  linkMissing:
    'ไม่พบคำเชิญที่คุณต้องการที่นี่\nคำเชิญอาจส่งถึงบัญชีอื่น หรือปิดไปนานกว่า 30 วันแล้ว ตรวจสอบว่าคุณลงชื่อเข้าใช้ด้วยบัญชีใด หรือขอคำเชิญใหม่จากผู้ส่ง',
  invites: '{name} เชิญบัญชีนี้เข้าร่วมองค์กร',
  invitesOther: '{name} เชิญ {recipient} เข้าร่วมองค์กร',
  expires: 'หมดอายุ {time}',
  expiresSoon: 'ใกล้หมดอายุ {time}',
  invited: 'บัญชีที่ได้รับเชิญ',
  from: 'จาก',
  organization: 'องค์กร',
  features: 'ฟีเจอร์',
  allFeatures: 'ฟีเจอร์ทั้งหมด: การเรียกเก็บเงินแบบรวม และนโยบายที่องค์กรใช้กับบัญชีนี้ได้',
  billingOnly: 'การเรียกเก็บเงินแบบรวมเท่านั้น',
  accept: 'ยอมรับคำเชิญ',
  acceptFrom: (sender: string) => `ยอมรับคำเชิญจาก ${sender}`,
  decline: 'ปฏิเสธ',
  declineFrom: (sender: string) => `ปฏิเสธคำเชิญจาก ${sender}`,
  onlyLook: 'คุณอ่านคำเชิญเหล่านี้ได้ที่นี่ แต่ตอบกลับไม่ได้',
  forAnother:
    'คำเชิญนี้ส่งถึง {recipient} ไม่ใช่บัญชีที่คุณลงชื่อเข้าใช้อยู่ ลงชื่อเข้าใช้บัญชีที่ได้รับเชิญเพื่อตอบกลับ',
  aboutToDecline: 'คำเชิญนี้กำลังจะถูกปฏิเสธ หากต้องการตอบเป็นอย่างอื่น ให้เลิกทำก่อน',
  outdated: 'คุณตอบกลับได้เมื่อหน้านี้เป็นปัจจุบันอีกครั้ง',
  framed: 'ยอมรับคำเชิญไม่ได้ขณะที่หน้านี้แสดงอยู่ภายในเว็บไซต์อื่น',
  framedOpen: 'เปิดในหน้าต่างแยก',
  past: 'คำเชิญที่ผ่านมา',
  leavesWhen: 'ถูกนำออกจากรายการนี้ {time}',
  leavesBy: 'ถูกนำออกจากรายการนี้อย่างช้าที่สุด {time}',
  retention: 'คำเชิญที่ปิดแล้วจะถูกนำออกจากรายการนี้หลังจากปิดครบ 30 วัน',
  oneChangedFrom: (sender: string, state: string) => `คำเชิญจาก ${sender}: ${state}`,

  // Everywhere
  noClient:
    'ไม่มีปลายทางสำหรับส่งคำขอ\nสำหรับผู้พัฒนาหน้านี้: วางองค์ประกอบนี้ไว้ใน <organizations-provider> หรือกำหนดพร็อพเพอร์ตี้ client',

  // The list
  notBefore: 'ยกเลิกคำเชิญได้เมื่อรายการนี้เป็นปัจจุบันอีกครั้ง',
  readonlyHint: 'ที่นี่ดูคำเชิญได้เท่านั้น',
  filterGroup: 'ตัวกรอง',
  filter: 'กรองตามผู้รับ ข้อความ หรือ ID',
  allStatuses: 'ทุกสถานะ',
  matches: (count: number) => plural(count, { other: 'ตรงกัน # รายการ' }),
  searchingSoFar: (count: number) => `กำลังค้นหาใน ${figure(count)} รายการที่โหลดแล้ว และกำลังโหลดเพิ่ม`,
  searchedOnly: (count: number) => `ค้นหาเฉพาะ ${figure(count)} รายการที่ดึงมาได้`,
  waiting: (count: number) => plural(count, { other: 'จะแสดงเพิ่มอีก # รายการเมื่อเลื่อนตัวชี้ออกจากตาราง' }),
  clearFilter: 'ล้างตัวกรอง',
  noMatches: 'ไม่พบรายการที่ตรงกัน',
  noMatchesAdvice: 'ไม่มีคำเชิญที่ตรงกับเงื่อนไขนี้',
  export: 'ส่งออก',
  exportCsv: 'ส่งออกเป็น CSV',
  exportName: 'คำเชิญ',
  exported: (count: number) => plural(count, { other: 'บันทึกคำเชิญ # รายการแล้ว' }),
  notExported: 'ไม่ได้บันทึกสิ่งใด เพราะดึงคำเชิญได้ไม่ครบทั้งหมด',
  view: 'มุมมอง',
  columns: 'คอลัมน์',
  density: 'ระยะห่างระหว่างแถว',
  comfortable: 'ปกติ',
  compact: 'กระชับ',
  sortedUp: (column: string) => `เรียงตาม “${column}” จากน้อยไปมาก`,
  sortedDown: (column: string) => `เรียงตาม “${column}” จากมากไปน้อย`,
  pages: 'หน้า',
  previous: 'ก่อนหน้า',
  next: 'ถัดไป',
  range: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} จาก ${figure(total)}`,
  rangeAtLeast: (first: number, last: number, total: number) => `${figure(first)}–${figure(last)} จากอย่างน้อย ${figure(total)}`,
  pageSize: 'จำนวนต่อหน้า',
  perPage: (count: number) => `${figure(count)} รายการต่อหน้า`,
  select: (recipient: string) => `เลือกคำเชิญถึง ${recipient}`,
  selectAll: 'เลือกคำเชิญที่รอการตอบกลับทั้งหมดในหน้านี้',
  notSelectable: (status: string) => `ยกเลิกได้เฉพาะคำเชิญที่รอการตอบกลับ สถานะของคำเชิญนี้: ${status}`,
  nothingSelectable: 'ยกเลิกได้เฉพาะคำเชิญที่รอการตอบกลับ แต่หน้านี้ไม่มีคำเชิญดังกล่าว',
  selectedCount: (count: number) => `เลือกแล้ว ${figure(count)} รายการ`,
  clearSelection: 'ล้างการเลือก',
  selectionCleared: 'การเลือกถูกล้างแล้ว เนื่องจากคำเชิญที่แสดงเปลี่ยนไป',
  cancelSeveral: (count: number) => plural(count, { other: 'ยกเลิกคำเชิญ # รายการ' }),
  cancelSeveralHeading: (count: number) => plural(count, { other: 'ยกเลิกคำเชิญ # รายการหรือไม่' }),
  cancelSeveralBody:
    'ผู้รับแต่ละรายจะได้รับอีเมลแจ้งการยกเลิก และจะเข้าร่วมได้ก็ต่อเมื่อคุณส่งคำเชิญใหม่ โควตาบัญชีที่ใช้ไปจะว่างอีกครั้งทันที',
  andMore: (count: number) => plural(count, { other: 'และอีก # รายการ' }),
  undo: 'เลิกทำ',
  undone: 'เลิกทำแล้ว ไม่มีการส่งใด ๆ',
  aboutToBeCanceled: 'กำลังจะถูกยกเลิก',
  cancelNow: 'ยกเลิกทันที',
  declineNow: 'ปฏิเสธทันที',
  cancelsIn: (time: string) => `คำเชิญถึง {name} จะถูกยกเลิก${time}`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { other: `คำเชิญ # รายการจะถูกยกเลิก${time}` }),
  declinesIn: (time: string) => `คำเชิญจาก {name} จะถูกปฏิเสธ${time}`,
  closedMeanwhile: (count: number) => plural(count, { other: 'คำเชิญ # รายการยกเลิกไม่ได้แล้ว' }),
  keepSeveral: 'เก็บคำเชิญไว้',
  canceling: (current: number, total: number) => `กำลังยกเลิก ${figure(current)} จาก ${figure(total)}…`,
  canceledCount: (count: number) => plural(count, { other: 'ยกเลิกคำเชิญ # รายการแล้ว' }),
  stillOpen: (count: number) => plural(count, { other: 'คำเชิญ # รายการยังรอการตอบกลับ' }),
  notCanceled: (count: number) => plural(count, { other: 'ยกเลิกคำเชิญไม่สำเร็จ # รายการ' }),
  retryCancel: (count: number) => plural(count, { other: 'ลองอีกครั้ง # รายการ' }),
  filledIn: (recipient: string) => `ใส่ ${recipient} ในแบบฟอร์มแล้ว`,
  replaceHeading: 'แทนที่ข้อมูลที่กรอกไว้หรือไม่',
  replaceBody: 'ผู้รับ ข้อความ และแท็กในแบบฟอร์มจะหายไป และถูกแทนที่ด้วยข้อมูลของคำเชิญที่จะส่งอีกครั้ง',
  keepDraft: 'เก็บไว้',
  replaceDraft: 'แทนที่',
  noMessage: 'ไม่มี',
  expiresUnanswered: 'หมดอายุหากไม่มีการตอบกลับ',
  seenHere: 'พบที่นี่ครั้งแรกเมื่อ {time}',
  timeUnknown: 'ไม่มีบันทึกเวลา',
  leavesList: 'ถูกนำออกจากรายการนี้',
  leavesListLatest: 'ถูกนำออกจากรายการนี้อย่างช้าที่สุด',
  nextHeading: 'สิ่งที่ทำได้ต่อไป',
  nextAccess:
    'องค์กรของคุณยังไม่มีสิทธิ์เข้าถึงบัญชีนี้ในฐานะผู้ดูแลระบบ หากต้องการ ผู้ดูแลระบบของบัญชีสามารถสร้างบทบาท {role} ในบัญชีนั้นได้ ขั้นตอนนี้ไม่บังคับ การเรียกเก็บเงินแบบรวมและนโยบายทำงานได้โดยไม่ต้องมีบทบาทนี้',
  nextShow: 'วิธีสร้างบทบาท',
  nextWhere: 'ลงชื่อเข้าใช้บัญชีที่ได้รับเชิญ {recipient} ในฐานะผู้ดูแลระบบ แล้วเรียกใช้คำสั่งเหล่านี้ เช่น ใน AWS CloudShell',
  nextCreate: 'สร้างบทบาท ซึ่งเชื่อถือบัญชีการจัดการ {account} ของคุณ',
  createCommand: 'คำสั่งสร้างบทบาท',
  nextAttach: 'ให้สิทธิ์เข้าถึงระดับผู้ดูแลระบบแก่บทบาท',
  attachCommand: 'คำสั่งให้สิทธิ์เข้าถึงแก่บทบาท',
  nextTrust: 'หากคุณสร้างบทบาทในคอนโซล IAM แทน ให้ใช้นโยบายความเชื่อถือนี้:',
  trustPolicy: 'นโยบายความเชื่อถือ',
  nextMeaning:
    'นับจากนั้น ทุกคนที่รับบทบาท {role} ใน {account} ได้จะทำอะไรก็ได้ในบัญชีนี้ หากให้สิทธิ์กว้างเกินไป ให้ใช้นโยบายที่แคบลง และหากต้องการเพิกถอนสิทธิ์ ให้ลบบทบาทนี้',

  // Questions
  keep: 'เก็บคำเชิญไว้',
  close: 'ปิด',
  cancelHeading: 'ยกเลิกคำเชิญหรือไม่',
  cancelBody:
    '{name} จะได้รับอีเมลแจ้งการยกเลิก และจะเข้าร่วมได้ก็ต่อเมื่อคุณส่งคำเชิญใหม่ โควตาบัญชีที่ใช้ไปจะว่างอีกครั้งทันที',
  cancelInvitation: 'ยกเลิกคำเชิญ',
  notNow: 'ไว้ภายหลัง',
  disguised: 'โปรดดูให้ดี: ชื่อหรือที่อยู่นี้ใช้ตัวอักษรที่อาจเข้าใจผิดว่าเป็นตัวอื่น',
  acceptHeading: 'ยอมรับคำเชิญนี้หรือไม่',
  acceptBody: 'บัญชีนี้ {recipient} จะเข้าร่วม {organization} ซึ่งเป็นองค์กรของ {name} ({email})',
  acceptPays: '{name} จะเป็นผู้ชำระเงินทันทีที่คุณยอมรับ',
  acceptPaysBody: 'บัญชีการจัดการจะรับผิดชอบค่าใช้จ่ายทั้งหมด และจะไม่มีการใช้วิธีการชำระเงินของบัญชีนี้อีก',
  acceptKeep: 'ดาวน์โหลดสิ่งที่ต้องการเก็บไว้ก่อน',
  acceptKeepBody: 'ประวัติการเรียกเก็บเงินและรายงานจะอยู่กับบัญชีที่ชำระเงินมาจนถึงตอนนี้',
  acceptKeepUsage: 'รายงานต้นทุนและการใช้งาน',
  acceptKeepDetailed: 'รายงานการเรียกเก็บเงินแบบละเอียด',
  acceptKeepExplorer: 'รายงานจาก Cost Explorer',
  acceptElse: 'การเปลี่ยนแปลงอื่นๆ',
  acceptCosts: 'ข้อมูลต้นทุน',
  acceptCostsBody: 'สมาชิกจะเห็นข้อมูลต้นทุนและการใช้งานในช่วงที่อยู่ในองค์กรนี้ แต่ไม่เห็นข้อมูลจากองค์กรก่อนหน้า หากออกจากองค์กร จะไม่เห็นข้อมูลเหล่านั้นจนกว่าจะกลับเข้าร่วมอีกครั้ง',
  acceptOne: 'องค์กรเดียว',
  acceptOneBody: 'แต่ละบัญชีอยู่ได้เพียงองค์กรเดียว จึงยอมรับคำเชิญอื่นไม่ได้',
  acceptAccess: 'การควบคุม',
  acceptAccessBody: 'องค์กรจะไม่ได้รับสิทธิ์เข้าถึงระดับผู้ดูแลระบบโดยอัตโนมัติ',
  acceptRole: 'บทบาท',
  acceptRoleBody: 'AWS จะสร้างบทบาทที่เชื่อมโยงกับบริการ {role} ในบัญชีนี้ เพื่อทำงานร่วมกับบริการอื่น ซึ่งคุณต้องมีสิทธิ์ {permission}',
  acknowledge: 'ฉันเข้าใจว่า {name} จะเป็นผู้ชำระเงินนับจากนี้ และฉันได้ดาวน์โหลดสิ่งที่ต้องการเก็บไว้แล้ว',
  acknowledgeMissing: 'ทำเครื่องหมายที่นี่เพื่อยอมรับ',
  covered: 'มีบางอย่างบังคำถามนี้อยู่ คุณยอมรับได้เมื่อมองเห็นทั้งหมด',
  stopWaiting: 'หยุดรอ',
  takesLong: 'ใช้เวลานานกว่าปกติ แม้คุณจะหยุดรอ การดำเนินการก็อาจเสร็จสมบูรณ์ได้',
  accepting: 'กำลังยอมรับ…',
  declineHeading: 'ปฏิเสธคำเชิญนี้หรือไม่',
  declineBody:
    '{name} จะได้รับอีเมลแจ้งการปฏิเสธ บัญชีนี้จะคงอยู่เหมือนเดิม และหากจะเข้าร่วมภายหลังต้องมีคำเชิญใหม่',
  declineInvitation: 'ปฏิเสธคำเชิญ',

  // The member
  owner: 'เจ้าของ',
  joined: 'บัญชีนี้เป็นสมาชิกแล้ว',
  joinedMail: '{email} และเจ้าของบัญชีนี้จะได้รับอีเมลแจ้งการเข้าร่วม',
  member: 'บัญชีนี้เป็นสมาชิกขององค์กร',
  manages: 'บัญชีนี้จัดการองค์กรอยู่',
  managesBody: 'บัญชีนี้จะเข้าร่วมองค์กรอื่นได้ก็ต่อเมื่อลบองค์กรของตนเองแล้ว',
  paysNow: 'ผู้ชำระเงิน',
  paysNowBody: '{name} ชำระค่าใช้จ่ายทั้งหมดของบัญชีนี้',
  memberMore: 'สิ่งที่เปลี่ยนแปลงและวิธีออกจากองค์กร',
  leftPayment: 'ไม่มีการใช้วิธีการชำระเงินของบัญชีนี้อีกต่อไป',
  leftRole: 'บัญชีนี้มีบทบาทที่เชื่อมโยงกับบริการ {role} เพื่อให้ AWS Organizations ทำงานร่วมกับบริการอื่นได้',
  leftAccess: 'การเข้าร่วมไม่ได้ทำให้องค์กรได้รับสิทธิ์เข้าถึงระดับผู้ดูแลระบบ',
  mistake: 'หากเข้าร่วมโดยไม่ตั้งใจ',
  mistakeBody:
    'ขอให้ {email} นำบัญชีนี้ออกจากองค์กร หรือออกด้วยตนเองโดยใช้สิทธิ์ {permission} นับจากนั้นบัญชีจะชำระค่าใช้จ่ายเอง จึงต้องมีวิธีการชำระเงิน และจะไม่เห็นข้อมูลต้นทุนและการใช้งานในช่วงที่เป็นสมาชิกอีก',

  // The form
  formNotManagement:
    'นี่ไม่ใช่บัญชีการจัดการ\nคำเชิญต้องส่งจากบัญชีการจัดการขององค์กร ลงชื่อเข้าใช้บัญชีดังกล่าวเพื่อส่งสิ่งที่คุณกรอกไว้ที่นี่',
  formNotInUse:
    'บัญชีนี้ไม่ได้อยู่ในองค์กรใด\nคำเชิญต้องส่งจากบัญชีการจัดการขององค์กร ลงชื่อเข้าใช้บัญชีการจัดการ หรือสร้างองค์กรก่อน',
  dropHere: 'วางที่อยู่อีเมลหรือไฟล์ CSV ที่นี่',
  placesLeft: (left: number, of: number) => plural(of, { other: `โควตาบัญชีเหลือ ${figure(left)} จาก # ที่` }),
  todayLeft: (left: number, of: number) => plural(of, { other: `วันนี้ส่งคำเชิญได้อีก ${figure(left)} จาก # รายการ` }),
  accountsUsed: (count: number) => plural(count, { other: '# บัญชี' }),
  openUsed: (count: number) => plural(count, { other: 'คำเชิญที่รอการตอบกลับ # รายการ' }),
  todayUsed: (count: number) => plural(count, { other: 'ส่งใน 24 ชั่วโมงที่ผ่านมา # รายการ' }),
  quotaUnknown: 'หากไม่มีสิทธิ์ {permission} จะแสดงจำนวนที่เหลือที่นี่ไม่ได้',
  quotaFailed: 'ไม่สามารถสอบถามจำนวนที่ว่างที่เหลือได้',
  roomFor: (room: number, recipients: number) => plural(recipients, { other: `มีที่ว่างสำหรับผู้รับ ${figure(room)} จาก # ราย` }),
  tokenSent: 'ส่งแล้ว',
  recipientMissing: 'กรอกที่อยู่อีเมลหรือ ID บัญชีอย่างน้อยหนึ่งรายการ',
  recipientInvalid: 'ไม่ใช่ทั้งตัวเลข 12 หลักและที่อยู่อีเมล (name@host)',
  recipientDigits: (count: number) =>
    plural(count, { other: 'มีตัวเลข # หลัก แต่ ID บัญชีมี 12 หลัก โปรแกรมสเปรดชีตมักตัดเลขศูนย์นำหน้าออก' }),
  recipientRounded: 'โปรแกรมสเปรดชีตปัดเศษ ID บัญชีนี้ จัดรูปแบบคอลัมน์เป็นข้อความ แล้วคัดลอกอีกครั้ง',
  recipientLong: (count: number) => `ที่อยู่อีเมลของบัญชี AWS มีได้สูงสุด 64 อักขระ แต่รายการนี้มี ${figure(count)} อักขระ`,
  recipientLetters: (sign: string, code: string) =>
    `ที่อยู่อีเมลของบัญชี AWS ใช้ได้เฉพาะตัวอักษรภาษาอังกฤษ ตัวเลข และเครื่องหมายทั่วไป ไม่รวม “${sign}” (${code})`,
  recipientUnseen: (_sign: string, code: string) => `มีอักขระที่มองไม่เห็น ${code} อยู่ ให้ลบออกหรือพิมพ์ที่อยู่ใหม่`,
  recipientTwice: 'ผู้รับรายนี้อยู่ในรายการแล้ว',
  recipientOwn: 'นี่คือบัญชีการจัดการขององค์กรคุณเอง',
  recipientMember: 'บัญชีนี้เป็นสมาชิกขององค์กรคุณอยู่แล้ว',
  recipientOpen: (sent: string, expires: string) => `เชิญไปแล้วเมื่อ ${sent} คำเชิญนั้นใช้ได้ถึง ${expires}`,
  viewInvitation: 'ดูคำเชิญ',
  recipientUnknown:
    'ไม่มีการตอบสนอง คำเชิญอาจส่งไปแล้ว ตรวจสอบรายการก่อนนำผู้รับออก หากลองอีกครั้ง ระบบจะตรวจสอบรายการก่อนและไม่ส่งซ้ำ',
  recipientMixed: 'โดเมนนี้ใช้ตัวอักษรจากหลายระบบปนกัน และอาจแอบอ้างเป็นโดเมนอื่น โปรดตรวจสอบทีละตัวอักษร',
  recipientForeign: 'โดเมนนี้เขียนด้วยตัวอักษรระบบอื่น และอาจแอบอ้างเป็นโดเมนอื่น โปรดตรวจสอบว่าคุณรู้จักโดเมนนี้',
  recipientsAdded: (count: number) => plural(count, { other: 'เพิ่มผู้รับ # รายแล้ว' }),
  roomPlaces: (room: number, over: number) =>
    room === 0
      ? 'โควตาบัญชีของคุณไม่มีที่ว่างแล้ว ยกเลิกคำเชิญที่รอการตอบกลับ หรือขอเพิ่มโควตาจาก AWS'
      : plural(over, {
          other: `โควตาบัญชีของคุณมีที่ว่างสำหรับเพียง ${figure(room)} ราย นำผู้รับออก # ราย ยกเลิกคำเชิญที่รอการตอบกลับ หรือขอเพิ่มโควตาจาก AWS`,
        }),
  roomToday: (room: number, over: number) =>
    room === 0
      ? 'วันนี้ส่งคำเชิญเพิ่มไม่ได้แล้ว คำเชิญที่ส่งไปจะไม่ถูกนับหลังจาก 24 ชั่วโมง หรือทันทีที่ได้รับการยอมรับ'
      : plural(over, { other: `วันนี้ส่งได้อีกเพียง ${figure(room)} รายการ นำผู้รับออก # ราย แล้วเชิญในวันพรุ่งนี้` }),
  tags: 'แท็ก',
  tagsHint: 'จะเพิ่มในแต่ละบัญชีเมื่อเข้าร่วมแล้ว เว้นค่าว่างไว้ได้',
  tagNumber: (number: number) => `แท็ก ${figure(number)}`,
  tagKey: 'คีย์',
  tagValue: 'ค่า',
  addTag: 'เพิ่มแท็ก',
  removeTag: (key: string) => `นำแท็ก ${key} ออก`,
  tagRemoved: (key: string) => `นำแท็ก ${key} ออกแล้ว`,
  tagsLeft: (count: number) => plural(count, { other: 'เพิ่มแท็กได้อีก # รายการ' }),
  tagsMany: (most: number, over: number) => `บัญชีหนึ่งมีแท็กได้ ${figure(most)} รายการ โปรดลบออก ${figure(over)} รายการ`,
  tagKeyMissing: 'กรอกคีย์สำหรับค่านี้',
  tagKeyReserved: 'คีย์ขึ้นต้นด้วย aws: ไม่ได้ เนื่องจากสงวนไว้',
  tagKeyTwice: 'มีแท็กอื่นที่ใช้คีย์นี้แล้ว',
  tagKeyLong: 'คีย์มีได้สูงสุด 128 อักขระ',
  tagKeySigns: 'คีย์ใช้ได้เฉพาะตัวอักษร ตัวเลข เว้นวรรค และ _ . : / = + - @',
  tagValueLong: 'ค่ามีได้สูงสุด 256 อักขระ',
  tagValueSigns: 'ค่าใช้ได้เฉพาะตัวอักษร ตัวเลข เว้นวรรค และ _ . : / = + - @',
  problems: (count: number) => plural(count, { other: 'พบปัญหา # รายการ' }),
  about: (what: string, problem: string) => `${what}: ${problem}`,
  sending: (current: number, total: number) => (total === 1 ? 'กำลังส่ง…' : `กำลังส่ง ${figure(current)} จาก ${figure(total)}…`),
  keepOpen: 'เปิดหน้านี้ค้างไว้จนกว่าจะเสร็จ',
  continuing: (time: string) => `ส่งพร้อมกันมากเกินไป จะดำเนินการต่อใน ${time}`,
  stop: 'หยุด',
  stopping: 'กำลังหยุด…',
  stoppingAdvice: 'ระบบจะส่งคำเชิญที่กำลังดำเนินการอยู่ให้เสร็จก่อน',
  stopped: 'หยุดแล้ว',
  stoppedAdvice: (left: number) => plural(left, { other: 'ยังมีผู้รับ # รายอยู่ในแบบฟอร์ม' }),
  sentTo: (recipient: string) => `ส่งคำเชิญถึง ${recipient} แล้ว`,
  sent: (count: number) => plural(count, { other: 'ส่งคำเชิญ # รายการแล้ว' }),
  sentAdvice: (count: number) => `เจ้าของบัญชี${count === 1 ? '' : 'แต่ละราย'}จะได้รับอีเมลและมีเวลาตอบกลับ 15 วัน`,
  notSent: (count: number) => plural(count, { other: 'ส่งคำเชิญไม่สำเร็จ # รายการ' }),
  notSentAdvice: 'เหตุผลแสดงอยู่ที่ผู้รับแต่ละราย แก้ไขหรือนำรายการที่ส่งไม่ได้ออก แล้วลองอีกครั้ง',
  draftRestored: 'กู้คืนฉบับร่างแล้ว',
  draftDiscard: 'ทิ้งฉบับร่าง',
  draftDiscarded: 'ทิ้งฉบับร่างแล้ว',
  draftUndo: 'เลิกทำ',
  draftOffered: 'มีฉบับร่างก่อนหน้า',
  draftRestore: 'กู้คืน',
  preview: 'อีเมลตามที่ผู้รับจะเห็น',
  previewInviter: 'บัญชีการจัดการ',
  previewOrganization: 'องค์กร',
  previewRecipient: 'ผู้รับแต่ละราย',
  previewTo: 'ถึง {recipient}',
  previewSubject: '{inviter} เชิญบัญชีของคุณเข้าร่วม {organization}',
  previewLead: '{inviter} ต้องการให้บัญชี AWS ของคุณเป็นสมาชิกของ {organization} โดยคุณเป็นผู้ตัดสินใจ',
  previewMessage: 'ข้อความจาก {inviter}',
  previewClosing: 'จะไม่มีการเปลี่ยนแปลงใดๆ จนกว่าคุณจะตอบกลับ หากไม่มีการตอบกลับ คำเชิญจะหมดอายุหลังจาก 15 วัน',
  command: 'คำสั่ง AWS CLI',
  commandHint: (count: number) =>
    count === 1
      ? 'ส่งข้อมูลเดียวกันด้วย AWS CLI ในเชลล์ POSIX เช่น bash หรือ zsh'
      : plural(count, { other: 'ส่งข้อมูลเดียวกันด้วย AWS CLI ในเชลล์ POSIX เช่น bash หรือ zsh: # คำสั่ง คำสั่งละหนึ่งผู้รับ' }),
  commandMissing: 'กรอกผู้รับก่อน ผู้รับแต่ละรายจะกลายเป็นหนึ่งคำสั่ง',
  commandFlawed: 'แก้ไขข้อความและแท็กก่อน เพราะ AWS จะปฏิเสธหากเป็นเช่นนี้',
  csvHeading: 'เพิ่มผู้รับจากไฟล์ CSV',
  csvFrom: (file: string) => `ผู้รับใน ${file}`,
  csvIntroduction:
    'ผู้รับหนึ่งรายต่อบรรทัด อยู่ในคอลัมน์ใดก็ได้ โดยใช้ที่อยู่อีเมลหรือ ID บัญชี 12 หลัก คุณจะเห็นข้อมูลในไฟล์ก่อนเพิ่ม',
  csvLimits: (megabytes: number, recipients: number) =>
    `สูงสุด ${figure(megabytes)} MB และผู้รับ ${figure(recipients)} ราย ไฟล์จะอยู่ในเบราว์เซอร์นี้เท่านั้น`,
  csvChoose: 'เลือกไฟล์',
  csvOther: 'เลือกไฟล์อื่น',
  csvTemplate: 'ดาวน์โหลดเทมเพลต',
  csvTemplateText:
    'ที่อยู่อีเมลหรือ ID บัญชี,หมายเหตุ\r\nowner@example.com,แทนที่บรรทัดเหล่านี้ด้วยข้อมูลของคุณ\r\n111122223333,ใช้ ID บัญชีได้เช่นกัน\r\n',
  csvLarge: (file: string) => `${file} มีขนาดใหญ่กว่า 1 MB แบ่งไฟล์ หรือตัดส่วนที่ไม่จำเป็นออก`,
  csvEmpty: (file: string) => `ไม่มีข้อมูลใน ${file}`,
  csvBinary: (file: string) => `${file} ไม่ใช่ไฟล์ CSV แต่เป็นสมุดงานหรือไฟล์ชนิดอื่น บันทึกเป็น “CSV UTF-8” ก่อน`,
  csvEncoding: (file: string) => `${file} ไม่ได้เข้ารหัสแบบ UTF-8 บันทึกเป็น “CSV UTF-8” ก่อน`,
  csvUnreadable: (file: string) => `อ่าน ${file} ไม่สำเร็จ เลือกไฟล์อีกครั้ง`,
  csvSeveral: () => 'เพิ่มได้ครั้งละหนึ่งไฟล์เท่านั้น',
  csvColumn: (number: number) => `คอลัมน์ ${figure(number)}`,
  csvRecipients: 'คอลัมน์ของผู้รับ',
  csvHeader: 'บรรทัดแรกเป็นชื่อคอลัมน์',
  csvPreview: 'ข้อมูลในไฟล์',
  csvLine: 'บรรทัด',
  csvResult: 'ผลลัพธ์',
  csvAdds: 'จะถูกเพิ่ม',
  csvMalformed: 'เครื่องหมายคำพูดในบรรทัดนี้ไม่ครบคู่',
  csvMalformedLines: (from: number, to: number) => `เครื่องหมายอัญประกาศขาดไป บรรทัด ${figure(from)} ถึง ${figure(to)} จึงถูกอ่านเป็นบรรทัดเดียว`,
  csvBlank: 'คอลัมน์นี้ว่างเปล่า',
  csvExcess: (most: number) => `มีผู้รับมากกว่า ${figure(most)} ราย ส่งชุดนี้ก่อน แล้วเพิ่มส่วนที่เหลือ`,
  csvUsable: (count: number) => plural(count, { other: 'จะเพิ่มผู้รับ # ราย' }),
  csvUnusable: (count: number) => plural(count, { other: 'อีก # รายการจะไม่ถูกเพิ่ม เหตุผลแสดงอยู่ข้างแต่ละรายการ' }),
  csvAdd: (count: number) => plural(count, { other: 'เพิ่มผู้รับ # ราย' }),

  // Every refusal
  AWSOrganizationsNotInUseException:
    'บัญชีนี้ไม่ได้อยู่ในองค์กรใด\nลงชื่อเข้าใช้บัญชีการจัดการขององค์กร หรือสร้างองค์กรก่อน',
  AccessDeniedException:
    'บัญชีนี้ไม่มีสิทธิ์ดำเนินการ\nบัญชีการจัดการเป็นผู้ส่ง ดูรายการ และยกเลิกคำเชิญ ส่วนบัญชีที่ได้รับเชิญเป็นผู้ตอบกลับ หากนี่คือบัญชีที่ถูกต้อง ให้ขอสิทธิ์ {permission}',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'ไม่พบบัญชีนี้\nตรวจสอบ ID บัญชี',
  AccountOwnerNotVerifiedException:
    'ยืนยันที่อยู่อีเมลของบัญชีการจัดการก่อน\nส่งคำเชิญได้เมื่อเจ้าของบัญชีเปิดลิงก์ในอีเมลยืนยันแล้ว ลิงก์ใช้ได้ 24 ชั่วโมง และอีเมลอาจใช้เวลาสักพักกว่าจะมาถึง ทุกอย่างที่คุณกรอกจะยังอยู่',
  AlreadyInOrganizationException: 'บัญชีนี้อยู่ในองค์กรแล้ว\nต้องออกจากองค์กรนั้นก่อน',
  ChildNotFoundException: 'ไม่พบบัญชีนี้ในองค์กรนี้\nตรวจสอบ ID บัญชี',
  ConcurrentModificationException: 'มีผู้อื่นทำการเปลี่ยนแปลงในเวลาเดียวกัน\nที่นี่ไม่มีการเปลี่ยนแปลงใดๆ ลองอีกครั้ง',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'บัญชียังออกจากองค์กรไม่ได้\nบัญชียังขาดข้อมูลที่บัญชีเดี่ยวต้องมี เช่น ข้อมูลติดต่อ',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'องค์กรมีขนาดใหญ่เกินกว่าจะเปลี่ยนไปใช้ฟีเจอร์ทั้งหมดได้ที่นี่\nโปรดติดต่อ AWS Support',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'ที่นี่ไม่มีการเรียกเก็บเงินแบบรวมเพียงอย่างเดียว\nสร้างองค์กรโดยใช้ฟีเจอร์ทั้งหมด',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'บัญชีการจัดการไม่มีวิธีการชำระเงิน\nเพิ่มวิธีการชำระเงินในการตั้งค่าการเรียกเก็บเงิน แล้วลองอีกครั้ง',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'แท็กมากเกินไป\nบัญชีมีแท็กได้สูงสุด 50 รายการ นำบางแท็กออก แล้วส่งอีกครั้ง',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'บัญชีไม่มีวิธีการชำระเงิน\nเพิ่มวิธีการชำระเงินในการตั้งค่าการเรียกเก็บเงิน แล้วลองอีกครั้ง',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'บัญชียังออกจากองค์กรไม่ได้\nบัญชีที่สร้างในองค์กรต้องรออีกสองสามวัน ลองอีกครั้งภายหลัง',
  CreateAccountStatusNotFoundException: 'ไม่พบคำขอนี้\nตรวจสอบ ID ของคำขอ',
  DuplicateHandshakeException: 'มีคำเชิญที่รอการตอบกลับอยู่แล้ว\nรอการตอบกลับ หรือยกเลิกคำเชิญนั้นก่อนส่งคำเชิญใหม่',
  FinalizingOrganizationException:
    'กำลังตั้งค่าองค์กรของคุณ\nลองอีกครั้งในอีกสักครู่ อาจใช้เวลาถึงหนึ่งชั่วโมง หากนานกว่านั้น โปรดติดต่อ AWS Support ทุกอย่างที่คุณกรอกจะยังอยู่',
  HandshakeAlreadyInStateException: 'ดำเนินการไปแล้ว\nไม่มีอะไรต้องทำเพิ่มที่นี่',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'บัญชีเป็นสมาชิกขององค์กรอยู่แล้ว\nต้องออกจากองค์กรนั้นก่อนจึงจะเข้าร่วมองค์กรอื่นได้',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'หยุดส่งคำเชิญชั่วคราว\nองค์กรของคุณกำลังเปลี่ยนไปใช้ฟีเจอร์ทั้งหมด เชิญอีกครั้งเมื่อเสร็จสิ้น',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'องค์กรที่เชิญต้องยืนยันที่อยู่อีเมล\nขอให้เจ้าของบัญชีการจัดการขององค์กรนั้นยืนยันที่อยู่อีเมล แล้วยอมรับอีกครั้ง',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'องค์กรใช้ฟีเจอร์ทั้งหมดอยู่แล้ว\nไม่มีอะไรต้องทำเพิ่มที่นี่',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'บัญชีและองค์กรไม่ได้ซื้อจากผู้ขายรายเดียวกัน\nทั้งสองต้องมีผู้ขาย AWS รายเดียวกันและอยู่ในพาร์ติชันเดียวกัน (เชิงพาณิชย์ จีน หรือ GovCloud) ซึ่งเปลี่ยนที่นี่ไม่ได้',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'องค์กรกำลังเปลี่ยนไปใช้ฟีเจอร์ทั้งหมดอยู่แล้ว\nรอจนกว่าสมาชิกทุกรายจะตอบกลับ',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'บัญชีไม่มีวิธีการชำระเงิน\nเพิ่มวิธีการชำระเงินในการตั้งค่าการเรียกเก็บเงิน แล้วลองอีกครั้ง',
  HandshakeNotFoundException:
    'ไม่พบคำเชิญนี้แล้ว\nคำเชิญอาจส่งถึงบัญชีอื่น หรือปิดไปนานกว่า 30 วันแล้ว หากยังต้องการ ให้ขอคำเชิญใหม่จากผู้ส่ง',
  InvalidHandshakeTransitionException:
    'คำเชิญนี้ปิดไปแล้ว\nมีการตอบกลับแล้ว ถูกยกเลิก หรือหมดอายุ หากต้องการเปลี่ยน ต้องมีคำเชิญใหม่',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'มีแท็กสองรายการที่ใช้คีย์เดียวกัน\nกำหนดคีย์ของแต่ละแท็กให้ไม่ซ้ำกัน',
  'InvalidInputException.INPUT_REQUIRED': 'มีข้อมูลไม่ครบ\nกรอกข้อมูลที่จำเป็น',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'บัญชี AWS ใช้ที่อยู่อีเมลนี้ไม่ได้\nตรวจสอบว่าพิมพ์ถูกต้อง',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'รายการเปลี่ยนไปมากจนดำเนินการต่อไม่ได้\nรีเฟรชรายการ',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'เชิญรายการนี้ไม่ได้\nกรอกที่อยู่อีเมลหรือ ID บัญชี 12 หลัก',
  'InvalidInputException.INVALID_PATTERN':
    'มีข้อมูลที่ไม่อยู่ในรูปแบบที่กำหนด\nตรวจสอบว่าผู้รับ ข้อความ และแท็กมีอักขระที่ผิดปกติหรือไม่',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'มีคีย์ของแท็กที่สงวนไว้\nคีย์ขึ้นต้นด้วย aws: ไม่ได้',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'มีข้อมูลยาวเกินไป\nย่อข้อความหรือแท็กให้สั้นลง',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'มีข้อมูลสั้นเกินไป\nตรวจสอบผู้รับและแท็ก',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'เชิญบัญชีนี้ไม่ได้\nอาจไม่มีบัญชีที่ใช้ ID นี้ ตรวจสอบตัวเลข 12 หลัก',
  MasterCannotLeaveOrganizationException:
    'บัญชีนี้จัดการองค์กรของตนเองอยู่\nจะเข้าร่วมองค์กรอื่นได้ก็ต่อเมื่อลบองค์กรของตนเองแล้ว',
  OrganizationNotEmptyException: 'องค์กรยังมีสมาชิกอยู่\nนำสมาชิกออกก่อน',
  ServiceException: 'บริการมีปัญหา\nลองอีกครั้งในอีกสักครู่',
  TargetNotFoundException: 'ไม่พบบัญชี หน่วยองค์กร หรือรูทนี้\nตรวจสอบ ID',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'ระบบไม่รู้จักบัญชีนี้\nลงชื่อเข้าใช้อีกครั้ง หรือตรวจสอบว่าหน้านี้ใช้บัญชีใด',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'บัญชียังออกจากองค์กรไม่ได้\nต้องยืนยันหมายเลขโทรศัพท์ในการตั้งค่าบัญชีก่อน',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'บัญชีนี้เป็นผู้ดูแลระบบที่ได้รับมอบหมายของบริการในองค์กร\nองค์กรต้องยกเลิกการมอบหมายก่อน บัญชีจึงจะออกได้',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'ใช้วิธีการชำระเงินของบัญชีไม่ได้\nเลือกวิธีอื่นในการตั้งค่าการเรียกเก็บเงิน แล้วลองอีกครั้ง',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'แท็กไม่เป็นไปตามกฎขององค์กรของคุณ\nนโยบายแท็กกำหนดคีย์และค่าที่อนุญาต แก้ไขแท็ก แล้วส่งอีกครั้ง',
  ConstraintViolationException:
    'กฎของ AWS Organizations ไม่อนุญาต\nรหัสใน “รายละเอียด” ระบุว่าเป็นกฎใด สอบถาม AWS Support ว่าต้องทำอย่างไร',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'บัญชีนี้เพิ่งเปลี่ยนองค์กรเมื่อไม่นานมานี้\nรอสองสามวัน แล้วลองอีกครั้ง',
  HandshakeConstraintViolationException:
    'กฎของคำเชิญไม่อนุญาต\nรหัสใน “รายละเอียด” ระบุว่าเป็นกฎใด สอบถาม AWS Support ว่าต้องทำอย่างไร',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException:
    'AWS Organizations ไม่ให้บริการนี้ในรีเจี้ยนที่ส่งคำขอ\nโปรดแจ้งผู้ดูแลหน้านี้ให้ใช้รีเจี้ยนอื่น',
  ThrottlingException: throttled,
  ExpiredTokenException: 'เซสชันของคุณสิ้นสุดแล้ว\nลงชื่อเข้าใช้อีกครั้ง แล้วทำรายการซ้ำ',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'คุณไม่มีสิทธิ์ยอมรับคำเชิญสำหรับบัญชีนี้\nขอสิทธิ์ {permission} จากผู้ดูแลสิทธิ์ของบัญชี ขณะนี้ยังไม่มีการเปลี่ยนแปลงใดๆ',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'ยังเร็วเกินไปที่จะย้ายไปยังองค์กรนี้\nบัญชีนี้หรือองค์กรที่เชิญต้องสร้างมาแล้วสองสามวันก่อน ลองอีกครั้งภายหลัง',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'บัญชีนี้อยู่ในองค์กรแล้ว\nแต่ละบัญชีอยู่ได้เพียงองค์กรเดียว ต้องออกจากองค์กรนั้นก่อนจึงจะยอมรับได้',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'บัญชีนี้เข้าร่วมองค์กรนั้นไม่ได้\nทั้งสองซื้อจากผู้ขาย AWS คนละราย หรืออยู่คนละพาร์ติชัน (เชิงพาณิชย์ จีน หรือ GovCloud) ซึ่งแก้ไขที่นี่ไม่ได้ โปรดแจ้งผู้ส่ง',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'คำเชิญนี้ได้รับการยอมรับไปก่อนแล้ว\nมีผู้ตอบกลับแทนบัญชีนี้ และบัญชีนี้เป็นสมาชิกแล้ว',
  'AcceptHandshake.CANCELED':
    'คำเชิญนี้ถูกยกเลิกไปก่อนแล้ว\nผู้ส่งยกเลิกคำเชิญ และบัญชีนี้ไม่ได้เข้าร่วม หากไม่ได้ตั้งใจ ให้ขอคำเชิญใหม่จากผู้ส่ง',
  'AcceptHandshake.DECLINED': 'คำเชิญนี้ถูกปฏิเสธไปก่อนแล้ว\nมีผู้ตอบกลับแทนบัญชีนี้ หากเป็นความผิดพลาด ให้ขอคำเชิญใหม่จากผู้ส่ง',
  'AcceptHandshake.EXPIRED': 'คำเชิญนี้หมดอายุแล้ว\nตอบกลับได้ภายใน 15 วันเท่านั้น ขอคำเชิญใหม่จากผู้ส่ง',
  'DeclineHandshake.AccessDeniedException':
    'คุณไม่มีสิทธิ์ปฏิเสธคำเชิญสำหรับบัญชีนี้\nขอสิทธิ์ {permission} จากผู้ดูแลสิทธิ์ของบัญชี',
  'DeclineHandshake.ACCEPTED': 'คำเชิญนี้ได้รับการยอมรับไปก่อนแล้ว\nบัญชีนี้เป็นสมาชิกแล้ว จึงไม่มีอะไรให้ปฏิเสธอีก',
  'DeclineHandshake.CANCELED': 'คำเชิญนี้ถูกยกเลิกไปก่อนแล้ว\nผู้ส่งยกเลิกคำเชิญ จึงไม่มีอะไรให้ปฏิเสธอีก',
  'DeclineHandshake.DECLINED': 'คำเชิญนี้ถูกปฏิเสธไปก่อนแล้ว\nมีผู้ตอบกลับแทนบัญชีนี้ จึงไม่มีอะไรให้ปฏิเสธอีก',
  'DeclineHandshake.EXPIRED': 'คำเชิญนี้หมดอายุแล้ว\nไม่มีอะไรให้ปฏิเสธอีก',
  'CancelHandshake.AccessDeniedException':
    'คุณไม่มีสิทธิ์ยกเลิกคำเชิญ\nบัญชีการจัดการเท่านั้นที่ยกเลิกได้ หากคุณลงชื่อเข้าใช้บัญชีนั้นอยู่ ให้ขอสิทธิ์ {permission}',
  'CancelHandshake.ACCEPTED':
    'คำเชิญนี้ได้รับการยอมรับไปก่อนแล้ว\nบัญชีนี้เป็นสมาชิกแล้ว หากไม่ต้องการให้เป็นสมาชิก ให้นำบัญชีออกจากองค์กรของคุณ',
  'CancelHandshake.CANCELED': 'คำเชิญนี้ถูกยกเลิกไปก่อนแล้ว\nไม่มีอะไรให้ยกเลิกอีก และโควตาบัญชีที่ใช้ไปว่างอีกครั้งแล้ว',
  'CancelHandshake.DECLINED': 'คำเชิญนี้ถูกปฏิเสธไปก่อนแล้ว\nไม่มีอะไรให้ยกเลิกอีก และโควตาบัญชีที่ใช้ไปว่างอีกครั้งแล้ว',
  'CancelHandshake.EXPIRED': 'คำเชิญนี้หมดอายุแล้ว\nไม่มีอะไรให้ยกเลิกอีก และโควตาบัญชีที่ใช้ไปว่างอีกครั้งแล้ว',
  'InviteAccountToOrganization.AccessDeniedException':
    'คุณไม่มีสิทธิ์ส่งคำเชิญ\nบัญชีการจัดการเท่านั้นที่ส่งได้ หากคุณลงชื่อเข้าใช้บัญชีนั้นอยู่ ให้ขอสิทธิ์ {permission}',
  'ListHandshakesForAccount.AccessDeniedException':
    'คุณไม่มีสิทธิ์ดูคำเชิญของบัญชีนี้\nขอสิทธิ์ {permission} จากผู้ดูแลสิทธิ์ของบัญชี',
  'ListHandshakesForOrganization.AccessDeniedException':
    'บัญชีการจัดการเท่านั้นที่ดูคำเชิญเหล่านี้ได้\nลงชื่อเข้าใช้บัญชีการจัดการขององค์กร หากนี่คือบัญชีดังกล่าว ให้ขอสิทธิ์ {permission}',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'บัญชีนี้ไม่ได้อยู่ในองค์กรใด\nคำเชิญต้องส่งจากบัญชีการจัดการขององค์กร ลงชื่อเข้าใช้บัญชีการจัดการ หรือสร้างองค์กรก่อน',

  network: 'เชื่อมต่อกับบริการไม่ได้\nตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง',
  timeout: 'ไม่มีการตอบสนองภายในเวลาที่กำหนด\nการดำเนินการอาจเสร็จแล้ว ตรวจสอบรายการก่อนลองอีกครั้ง',
};
