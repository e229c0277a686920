import { dateOfSerial, isoDatesIn } from "../../../../src/core/recognise/period/dates";
import { deadlineIn } from "../../../../src/core/recognise/period/deadline";
import { filledOnIn } from "../../../../src/core/recognise/period/context-period";

test.each([
  ["2022年9月", "2022-09-30"],
  ["2022年9月底前", "2022-09-30"],
  ["2022年12月底", "2022-12-31"],
  ["2022年8月25日前", "2022-08-25"],
  ["2022.8.31", "2022-08-31"],
  ["8月25日", "2022-08-25"],
  ["8月底", "2022-08-31"],
  ["三季度", "2022-09-30"],
  ["上半年", "2022-06-30"],
  ["年底", "2022-12-31"],
  ["年底前", "2022-12-31"],
  ["年内", "2022-12-31"],
  ["全年", "2022-12-31"],
  ["2023年上半年", "2023-06-30"],
  ["2024年2月", "2024-02-29"],
  ["长期", ""],
  ["常年坚持", ""],
  ["", ""],
  ["按序时进度", ""],
])("%s, in a book about 2022, is owed by %s", (text, day) => expect(deadlineIn(text, 2022)).toBe(day));

test("without any year there is no day", () => expect(deadlineIn("8月底", null)).toBe(""));

test.each([
  ["填报单位：区教育体育局        填报日期：2022年6月30日", "2022-06-30"],
  ["填报人：        审核人：        填报日期：2022.6.30", "2022-06-30"],
  ["报出日期：2022年 7 月 1 日", "2022-07-01"],
  ["填报日期：   年   月   日", ""],
  ["2022年6月30日", ""],
])("%s was filled in on %s", (text, day) => expect(filledOnIn([text])).toBe(day));

test("dates are read out of texts and serial numbers", () => {
  expect(isoDatesIn("从2022年3月1日到2022-06-31")).toEqual(["2022-03-01", "2022-06-30"]);
  expect([44742, 44620, 36526].map(dateOfSerial)).toEqual(["2022-06-30", "2022-02-28", "2000-01-01"]);
});
