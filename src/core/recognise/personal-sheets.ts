import type { LeftOutSheet } from "../model/reading";
import { closedText } from "./measure/plain-text";
import type { Grid } from "./table/grid";

/** Headers of what belongs to one person only. */
const PERSONAL =
  /^(?:学生|幼儿|儿童|教师|教职工|职工|家长|监护人|户主|本人|父亲|母亲|父母|参保人|申请人|持卡人|领款人|收款人)*(?:的)?(?:居民)?(?:(?:公民)?身份证(?:件)?(?:号码?|编号)?|公民身份号码|(?:身份)?证件号码?|护照号码?|学籍号码?|手机(?:号码?)?|移动电话(?:号码)?|电话号码|家庭(?:电话|联系电话|住址|地址|详细地址)|(?:现|户籍|居住)(?:住址|地址)|户口所在地|户籍所在地|(?:银行|工资|社保|社会保障|惠民|一卡通)*(?:卡号|卡账号|账号|帐号|账户|帐户)|(?:银行|工资|社保|社会保障)卡(?:号码?)?)$/;
/** Headers that may be a school's as well; beside a person's name they are that person's. */
const EITHER =
  /^(?:联系)?电话$|^联系方式$|^(?:详细)?(?:住址|地址)$|^(?:家长|监护人|父亲|母亲|父母|本人)(?:联系)?(?:电话|方式)$|^出生(?:年月日?|日期)$/;
const NAME = /^(?:学生|幼儿|儿童|教师|教职工|职工|员工|家长|监护人|户主|本人|父亲|母亲|申请人)?姓名$/;

const LONGEST = 24;
const FEWEST_HEADERS = 3;

/** The sheets to read, and those left out because a header says that they hold personal data. */
export function withoutPersonal(
  grids: readonly Grid[],
  includesPersonal: boolean,
): { readonly kept: readonly Grid[]; readonly leftOut: readonly LeftOutSheet[] } {
  const personal = new Map(includesPersonal ? [] : grids.map((grid) => [grid, personalHeader(grid)] as const));
  return {
    kept: grids.filter((grid) => !personal.get(grid)),
    leftOut: grids.flatMap((grid) => personal.get(grid) ?? []),
  };
}

function personalHeader(grid: Grid): LeftOutSheet | null {
  for (let row = 0; row < grid.height; row += 1) {
    for (let column = 0; column < grid.widthOf(row); column += 1) {
      const cell = grid.cell(row, column);
      if (cell?.kind !== "text" || cell.value.length > LONGEST) continue;
      const header = closedText(cell.value)
        .replace(/\([^()]*\)$/, "")
        .replace(/^\*/, "");
      if (!(PERSONAL.test(header) || EITHER.test(header))) continue;
      const beside = headersOf(grid, row);
      if (beside && (PERSONAL.test(header) || beside.some((text) => NAME.test(text))))
        return { sheet: grid.sheet, cell: grid.ref(row, column), header: cell.value };
    }
  }
  return null;
}

/**
 * The texts of a row that is a header: several short ones and no figure among them, and no colon. A signature line
 * (填报人：… 手机：…) and a form with its answers beside the questions are none.
 */
function headersOf(grid: Grid, row: number): readonly string[] | null {
  const texts: string[] = [];
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const cell = grid.cell(row, column);
    const text = closedText(grid.text(row, column));
    if (cell && cell.kind !== "text" && !isYear(cell)) return null;
    if (/[:：]|\d{5}|\*{3}/.test(text) || text.length > LONGEST) return null;
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  return texts.length >= FEWEST_HEADERS && !SIGNED.test(texts[0] ?? "") ? texts : null;
}

const SIGNED = /^(?:填报|填表|制表|审核|审批|复核|经办|联系|统计|单位|分管|主要)(?:人|负责人|领导|人员)|^负责人/;

const isYear = (cell: NonNullable<ReturnType<Grid["cell"]>>): boolean =>
  cell.kind === "number" && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
