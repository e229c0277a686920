import { closedText } from "../measure/plain-text";
import type { Block } from "../table/block";
import { isNote } from "../table/surroundings";

const MOST_BELOW = 3;
const MOST_INSIDE = 3;
/** 合计含其他学校, 总数已去重, 同一学生不重复计算, 只列出部分学校. */
const PARTIAL =
  /(?:[合总小]计|总数|全[区县市])[^,。;]{0,8}(?:含|包括|包含|剔除|扣除|去重|不等于)|(?:重复|交叉)[^。;]{0,10}(?:只|仅)?[计统]|去重|[只仅]?列(?:出|示)?(?:了)?(?:部分|主要)/;
/** “其中”项不重复计算, 各项不重复统计: what is added up has nothing twice, which bears a sum out. */
const APART =
  /(?:["“”]?其中["“”]?[项数行]?|各(?:分?项|项目|科目|款项|行)(?:之间)?(?:资金|经费|金额)?)(?:均|都|相?互)?(?:不|无|未|没有|不得|不再|不应)(?:重复|交叉)[^,。;]{0,6}/g;
/** 合计包括以上各项: what stands in the table and no more. */
const ALL_OF_IT =
  /(?:[合总小]计|总数)[^,。;]{0,8}(?:含|包括|包含)了?(?:以上|上述|表中|下列|所列|所有|全部)?(?:各|[一二三四五六七八九十\d]+)?(?:行|分?项|科目|项目|学校|乡镇|["“”]?其中["“”]?[项数])(?:资金|金额|数据|内容)?(?:在内|之和)?(?=[,。;]|$)/g;
/** 合计为各项之和, where nothing is taken off or added. */
const IS_SUM = /(?:[合总小]计|总数)[^,。;]{0,4}(?:为|是|等于|=)[^,。;]{0,10}(?:之和|相加|加总|合计|汇总)/;
const BUT = /扣除|剔除|减去|去重|不等|不[为是]|并非|加上|另|其他|以外|除外/;
/** 合计数可能不等于分项之和: rounding lets a sum miss by the last digits, as every sum may. */
const BY_ROUNDING = /四舍五入|舍入|进位|尾[数差]|取整|保留.{0,4}(?:小数|整数)/;
const UNEQUAL = /(?:可能|会|或)?(?:略?有|存在)?(?:不等于?|不一致|差异|误差)[^,。;]*/g;

/** Whether a note of a table says that its totals are no plain sums of its rows. */
export function saysPartialTotal({ grid, top, bottom, left, right }: Block): boolean {
  const last = Math.min(grid.height, bottom + MOST_BELOW);
  for (let row = Math.max(top, bottom - MOST_INSIDE); row < last; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (cell?.kind === "text" && isNote(grid.text(row, column)) && isPartial(cell.value)) return true;
    }
  }
  return false;
}

/** Whether one sentence of a note speaks against a sum. */
const isPartial = (note: string): boolean =>
  closedText(note)
    .split(/[。;；]/)
    .some((sentence) => {
      if (IS_SUM.test(sentence) && !BUT.test(sentence)) return false;
      const plain = sentence.replace(APART, "").replace(ALL_OF_IT, "");
      return PARTIAL.test(BY_ROUNDING.test(sentence) ? plain.replace(UNEQUAL, "") : plain);
    });
