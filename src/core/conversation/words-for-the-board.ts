import { smallTalkIn } from '../questions/small-talk.ts';
import { searchKey, courtesies } from '../shared/vietnamese-text.ts';

/** How people begin when they ask somebody, in the search key's letters. */
const beginsAsking =
  /^(?:[?？]|(?:da |thua |kinh thua |xin |kinh |em |toi |cho |anh chi |chi |anh )*(?:cho (?:em|toi|minh|hoi|phep)|xin hoi|xin phep hoi|hoi (?:chut|ti|them|ve)|muon hoi|(?:de nghi )?(?:quy )?(?:ban|anh|chi) (?:cho (?:em |toi )?(?:biet|hoi)|huong dan|giai thich|giup)|nho (?:ban|anh|chi)|giup (?:em|toi|minh)|goi (?:lai )?(?:cho )?(?:em|toi|minh)|(?:lam|tai) sao|vi sao|sao (?:em |toi |lai )?(?:khong|chua)|co phai|kinh gui (?:quy )?(?:ban|anh|chi|phong)|(?:don vi |phuong |xa )?xin (?:gia han|lui han|mien|hoan|them thoi gian|(?:duoc )?(?:gui|nop)(?: (?:ke hoach|bao cao|ho so|van ban))? (?:muon|cham|tre|sau))))(?:\s|[:,.?]|$)/;

/** How questions end that are written without a mark. */
const endsAsking =
  /(?:^|\s)(?:co (?:phai|can|duoc|nen)(?: \S+){0,12} khong|duoc khong|phai khong|dung khong|hay khong|hay chua|the nao|lam sao|la gi|la sao|gi vay|gi a|o dau|khi nao|bao gio|luc nao|ngay nao|mau nao|bao nhieu)(?: (?:a|ah|vay|nhi|the|nhe|anh|chi|ban|dong chi)){0,3}[.!]*$/;

/** What is said to somebody before a question. */
const calling = /^(?:(?:anh|chi|em|ban|dong chi|ad|admin) (?:oi|a)[ ,.:]+)+/;

/**
 * Whether words that came where an answer was expected sound like a question to the Board: nothing is
 * concluded from it but that the person is asked.
 */
export const soundsLikeQuestion = (text: string): boolean => {
  const key = searchKey(text.slice(0, LONGEST_LOOKED_AT)).replace(calling, '');
  return (
    beginsAsking.test(key) ||
    /[?？]\s*$/.test(text) ||
    (text.length < LONGEST_LOOKED_AT && endsAsking.test(key))
  );
};

const LONGEST_LOOKED_AT = 300;

/** What people tell a program to do, or say of themselves and of their work, and seldom mean for an answer. */
const SPOKEN: ReadonlySet<string> = new Set(
  (
    'xong|xong roi|gui|gui di|nop|luu|luu lai|tiep|tiep theo|het|het roi|done|next|send|submit|save|' +
    'thoat|dung|dung lai|thoi|exit|stop|sua|sua lai|sua cau truoc|cau truoc|test|thu|thu xem|' +
    'nham|nham roi|gui nham|a quen|quen|xin loi|sorry|khong hieu|chua hieu|chua ro|khong ro|' +
    'gui roi|da gui|nop roi|da nop|doi|cho|doi chut|doi ti|cho chut|tu tu|lat nua|de lat|mai lam|' +
    'giup|giup em|giup toi|huong dan|tro giup|lich|lich nam|lich ca nam|ban da gui|viec can lam'
  ).split('|'),
);

/** What one says about an answer that is not there: where it stands, that it comes later, that one is lost. */
const ABOUT_ANSWER = [
  /^(?:xem|theo|nhu|co|kem|dinh kem|chi tiet|noi dung)(?: (?:xem|theo|o|trong|noi dung|nhu|tai))*(?: (?:file|tep|van ban|ban|anh|phu luc|ke hoach|bao cao|cong van|ban cung))*(?: (?:dinh )?kem(?: theo)?)$/,
  /^(?:xem|theo|nhu) (?:trong |o |tai )?(?:file|tep|van ban|anh)(?: (?:tren|duoi|da gui|truoc))?$/,
  /^(?:nhu|giong)(?: (?:cau|muc|phan|ke hoach|ban|nam|cua|o))* (?:tren|truoc|cu|ngoai)$/,
  /^(?:em |toi |minh |don vi |phuong |xa )?(?:da )?(?:gui|nop)(?: (?:file|tep|van ban|ban|ke hoach|bao cao))* roi$/,
  /^(?:em |toi |minh |don vi |phuong |xa )?(?:dang|se|de|lat|chieu|toi|mai|hom nao)(?: (?:em|toi|minh|nua))?(?: (?:se|dang))? (?:hop|di|lam|hoi|gui|bo sung|viet|soan|nhap|ban|tinh|xem)(?: (?:sau|lai|tiep|hop|roi|viec|da|sep|lanh dao|anh|chi|em|gui))*$/,
  /^(?:em |toi |minh |don vi |phuong |xa )?chua (?:co so lieu|lam|xong|soan|viet|hieu|ro|nam(?= )|biet (?=ghi|dien|nhap|lam|tra loi|the nao|sao))(?: ?\S+){0,4}$/,
  /^(?:em |toi |minh )?khong (?:hieu|biet|ro)(?: \S+){0,4}$/,
];

/**
 * What one says to a colleague, and sends here by mistake: "Em gửi chị", "Anh Minh xem giúp em nội dung này nhé". Short,
 * and to somebody who is called as one calls a person.
 */
const TO_COLLEAGUE = [
  /^(?:da )?(?:em|toi|minh|chau) (?:gui|chuyen|nho|bao|xin|cam on|nhan duoc|lam xong|sua xong)(?: lai)?(?: (?:cho|den))? (?:anh|chi|em|sep|co|chu|bac|ca nha|moi nguoi)(?: \S+){0,8}$/,
  /^(?:anh|chi|em|sep|co|chu|bac|cac ban|moi nguoi|ca nha)(?: \S+){0,4} (?:xem|doc|sua|duyet|kiem tra|gop y|gui|chuyen|in|ky|lam|soan|giup|ho|cho|nhan|goi|bao|nhac)(?: (?:giup|ho|lai|cho|ngay|ky|dum))*(?: (?:em|anh|chi|minh|toi|sep))?(?: \S+){0,8} (?:nhe|nha|a|voi|dum|nhi|chua|di)$/,
];

const isToColleague = (key: string): boolean => {
  const said = key
    .replaceAll(/[.,!~:;…]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return TO_COLLEAGUE.some((one) => one.test(said));
};

/**
 * Whether words are seldom meant for an answer where any words would be one: thanks, assent, what one
 * tells a program to do, a word behind a slash, a remark that the answer stands elsewhere or comes
 * later. The person is asked.
 */
export const isSeldomAnswer = (text: string): boolean => {
  if (text.length >= LONGEST_LOOKED_AT || !/[\p{L}/／]/u.test(text)) return false;
  if (smallTalkIn({ kind: 'text', text }) !== null) return true;
  if (/^\s*[/／]\s*\S+\s*$/.test(text)) return true;
  const key = searchKey(text);
  return (
    isCalling(key) ||
    isToColleague(key) ||
    key
      .split(/[.,;:…\n]+(?: |$)/)
      .filter(Boolean)
      .every(isRemark)
  );
};

const isCalling = (key: string): boolean => calling.test(`${key},`) && !/ .* .* /.test(key);

const isRemark = (clause: string): boolean => {
  const said = withoutAddress(clause);
  return SPOKEN.has(said) || ABOUT_ANSWER.some((remark) => remark.test(said));
};

const FIRST = new RegExp(`^(?:(?:${courtesies.first.join('|')}|thua|a|anh|chi|ban) )+`);
const LAST = new RegExp(`(?: (?:${courtesies.last.join('|')}|nhi|oi|anh|chi|ban|dong chi))+$`);

/** Without what is said to be polite, and without whom it is said to. */
const withoutAddress = (key: string): string =>
  key
    .replaceAll(/[.,!~:;…]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .replace(FIRST, '')
    .replace(LAST, '');
