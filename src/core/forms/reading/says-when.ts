import { searchKey } from '../../shared/vietnamese-text.ts';

/** Whether words say when something is done, whatever day that is: "Trước ngày 31/3", "Quý II", "trước Tết", "ngày 15 hằng tháng". */
export const saysWhen = (words: string): boolean => {
  const key = searchKey(words);
  return (
    key.length <= LONGEST && [DATED, OF_WEEK, REPEATED, FESTIVE, AFTER].some((one) => one.test(key))
  );
};

const LONGEST = 80;

const DATED =
  /^(?:(?:(?:thoi )?han (?:cuoi |chot )?)?(?:hoan thanh |thuc hien |xong )?(?:cham nhat |truoc |trong |tu |den |het |cuoi |dau |giua |ngay )*(?:ngay |thang |quy |nam |tuan )?(?:\d{1,2}(?:[/.-]\d{1,4}){1,2}|(?:thang |quy |q|nam |t)(?:\d{1,4}|i{1,3}|iv)(?:[ /,-].{0,30})?|20\d\d)|(?:thuong xuyen|ca nam|trong nam|quanh nam|(?:hang|moi|dinh ky) .{1,30}|ngay sau .{1,30}))(?: .{0,30})?$/u;

const BY =
  '(?:hoan thanh |thuc hien |xong |to chuc )?(?:(?:cham nhat|truoc|sau|trong|vao|den|khoang) )*';

/** "Tuần 2 tháng 6", "trung tuần tháng 9", "sáng thứ Bảy tuần đầu tháng". */
const OF_WEEK = new RegExp(
  String.raw`^${BY}(?:(?:sang|chieu|toi) )?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) )?(?:tuan (?:le )?(?:thu )?(?:[1-5]|nhat|mot|hai|ba|tu|nam|dau|cuoi|i{1,3}|iv)(?: tien| cung)?|(?:thuong|trung|ha) tuan|(?:dau|giua|cuoi) (?:thang|quy|nam|tuan))(?:,? (?:cua )?(?:thang|quy|nam|moi|hang)(?: .{1,20})?)?$`,
  'u',
);

/** "Ngày 15 hằng tháng", "thứ Sáu hằng tuần", "2 lần/năm", "trước ngày 25 mỗi tháng". */
const REPEATED = new RegExp(
  String.raw`^${BY}(?:(?:cac )?ngay (?:mung )?\d{1,2}(?:(?:,| va) \d{1,2})?|(?:sang |chieu |toi )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)|(?:0?\d|mot|hai|ba) lan) ?(?:\/|(?:cua )?(?:hang|moi|mot)) ?(?:thang|tuan|quy|nam)(?: .{1,20})?$`,
  'u',
);

/** "Trước Tết Nguyên đán", "dịp 19/5", "nhân dịp Quốc khánh 2/9", "hè 2027". */
const FESTIVE =
  /^(?:hoan thanh |thuc hien |xong |to chuc )?(?:(?:truoc|sau|trong|nhan|vao|den|dip) ){1,3}(?:dip )?(?:ngay )?(?:tet|he|khai giang|nghi he|ky nghi|le|dai le|\d{1,2}\/\d{1,2}|quoc khanh|ky niem|ngay thanh lap)(?: .{1,40})?$|^(?:dip )?he (?:nam )?20\d\d$/u;

/** "Khi có hướng dẫn", "trước kỳ họp", "sau khi tổng kết", "theo kế hoạch của Thành phố". */
const AFTER =
  /^(?:(?:ngay )?(?:sau |truoc |trong )?khi .{2,50}|(?:truoc|sau|trong) (?:ky hop|hoi nghi|dai hoi|phien hop|dot |nam hoc|hoc ky).{0,40}|theo (?:ke hoach|huong dan|yeu cau|lich|tien do)(?: (?:chung )?(?:cua|cap) .{2,40})?)$/u;
