const PLAN =
  /力争|力求|争取(?!到|了)|确保(?!了)|(?<![\u4e00-\u9fa5”》])计划|计划(?=于|到|在|年内|新增|新建|完成|投入|招聘|安排|实施)|拟(?!定|制)|预计|预期|预算|(?<![现以])将(?!近|军)|目标(?=是|为|值|:|达|要求|任务[为是])|下半年|下一步|明年|今后|后续|年底前|到20\d\d年|(?<![由从较比至])20\d\d年底|下学期|新学年|不低于|不少于|不高于|不超过|不得|控制在|应当|(?<![响对适供反])应(?=达|于|不|为)|必须|需要|要求(?=不|达|在|为|:)|规划|若|如果|假如|假设|尚需|还需|仍需|缺口|未达|没有|样例|示例|举例|例如|比如/;

/** Where a sentence turns back to what has been done. */
const DONE =
  /，(?:其中)?(?:目前|现|截至[^，]{0,12}，?|(?:今年|20\d\d年)?(?:上半年|前?[一二三]季度|\d{1,2}[-—–~至]\d{1,2}月))?(?:实际|累计)?(?:已|完成)/g;
const EVERY_PLAN = new RegExp(PLAN, "g");

/** Tells of a place in a sentence whether it speaks of what is meant to be, and tells no figures of what is. */
export function plansIn(sentence: string): (place: number) => boolean {
  const plans = [...sentence.matchAll(EVERY_PLAN)].map(({ index }) => index);
  if (plans.length === 0) return () => false;
  const turns = [...sentence.matchAll(DONE)].map(({ index }) => index);
  const last = (places: readonly number[], before: number): number => places.findLast((at) => at < before) ?? -1;
  return (place) => last(plans, place) > last(turns, place);
}

const PLANNED_PART =
  /^.{0,14}(?:下半年|下一步|下一阶段|下阶段|今后|明年|后续|20\d\d年)?(?:的?工作)?(?:打算|计划|谋划|安排|思路|设想|重点|举措|目标任务)$|^.{0,8}(?:下半年|下一步|下一阶段|下阶段|今后|明年)/;

/** Whether a heading opens a part about plans: 二、2022年下半年工作谋划. */
export const opensPlans = (heading: string): boolean => PLANNED_PART.test(heading);

/** Behind a figure: 95%以上的目标, 24人的任务. */
export const isGoalBehind = (behind: string): boolean =>
  /^(?:以上|以内)?的?[^，、:(]{0,6}(?:目标|要求|标准|任务|底线|红线|上限|下限|规定|控制线|指标|计划)/.test(behind);
