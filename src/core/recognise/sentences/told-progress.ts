import { valueOf, type Claim } from "./claims";
import type { Clauses } from "./clauses";
import type { ToldFigure } from "./find-figures";
import { lastBreak, named } from "./naming";
import type { Scene } from "./scene";
import { TIME_PATTERN } from "./scope-words";

const GOAL = /(?:(?:全年|年度|今年|本年度?)的?)?(?:目标|任务|计划){1,2}数?(?:为|是|共)?$/;
const DUE = /(?:应|计划|拟|需)/g;
const DONE = new RegExp(
  `^，?(?:(?:截至)?${TIME_PATTERN}(?:止|为止)?，?)?(?:目前|现)?(?:实际|累计|共)*已?(?:实际|累计|共)*(?:完成|建成|达到?|实现|到位|招聘|投入|新建|新增|建设|评估|改造|资助|培训|招录|落实)了?$`,
);

/** 新增学位全年目标2800个，上半年已完成1120个: the goal is no figure of what is; what has been done is one of its name. */
export function doneOf(scene: Scene, figures: readonly ToldFigure[], at: number, clauses: Clauses): Claim | null {
  const { sentence } = scene;
  const [goal, figure] = [figures[at - 1], figures[at]];
  if (!goal || !figure || goal.unit !== figure.unit) return null;
  if (!DONE.test(sentence.slice(goal.end, figure.start))) return null;
  const from = lastBreak(sentence, goal.start);
  const words = sentence.slice(from, goal.start);
  const due = [...words.matchAll(DUE)].at(-1);
  const marks = GOAL.exec(words)?.[0].length ?? 0;
  if (marks === 0 && !due) return null;
  const begin = marks > 0 || !due ? from : from + due.index + due[0].length;
  const before = goal.start - marks;
  const own = named(scene, figure, { from: begin, before, after: figure.end, continues: false });
  if (!own || own.isBehind) return null;
  // The time of what has been done stands behind the goal, not before it.
  return valueOf({ ...own, start: figure.start, before: figure.start }, figure, clauses, sentence);
}

const OF_GOAL = /^[，(]?(?:占|完成|达到?)(?:全年|年度|今年|本年度?)?的?(?:目标|任务|计划){1,2}数?$/;

/** 新增学位1120个，完成全年任务2800个的40%: the goal stands between the figure and how much of it is reached. */
export function completionOfGoal(
  sentence: string,
  figures: readonly ToldFigure[],
  at: number,
  claims: readonly (Claim | null)[],
): Claim | null {
  const [goal, figure, done] = [figures[at - 1], figures[at], claims[at - 2]];
  if (!goal || !figure || !done || claims[at - 1] || sentence.slice(goal.end, figure.start) !== "的") return null;
  const isGoal = OF_GOAL.test(sentence.slice(done.end, goal.start)) && goal.unit === done.figure.unit;
  return isGoal ? asCompletion(done, figure) : null;
}

const REACHED =
  /^[，(]?(?:完成率(?:为|是|达到?)?|(?:占|完成|达到?)(?:全年|年度|今年|本年度?)的?(?:目标|任务|计划){1,2}数?的)$/;

/** 完成率40%, 完成全年目标的40%: how much of its target the figure told before has reached. */
export const completionOf = (last: Claim, figure: ToldFigure, gap: string): Claim | null =>
  REACHED.test(gap) ? asCompletion(last, figure) : null;

const asCompletion = (done: Claim, figure: ToldFigure): Claim | null =>
  done.role === "value" && figure.unit === "%" && !/百分点/.test(figure.text)
    ? { ...done, role: "completion", figure, text: figure.text, end: figure.end }
    : null;
