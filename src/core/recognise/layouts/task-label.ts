import { parseFigure } from "../measure/figure";
import { plainText } from "../measure/plain-text";
import type { Vocabulary } from "./layout";
import type { RowLabel } from "./row-label";

/** Words of intent before what a task is about. */
export const VERBS =
  /^(?:力争|确保|努力|全力|全面|计划|争取|完成|实现|推动|推进|保持|达到|年内|全年|新建成|建设|建成)+/;

/** What is done about something counted, or that it is there: 开展送课下乡活动, 现有基层党组织 are counted like the thing itself. */
export const DOING = /^(?:(?:组织|积极|深入)?(?:开展|召开|举办)|组织|(?:现|共|实)有|累计|实际)(?=..)/;

/** A deadline before a name, or between it and its target: 占比9月底前控制在4.89%以内. */
const BY = /(?:20\d\d年)?(?:上半年|年|\d{1,2}月)?[底末]?(?:前|之前|以前)$/;
/** The same at the head of a clause. */
export const BY_THEN = /^[到在]?(?:20\d\d年)?(?:上半年|年|\d{1,2}月)[底末]?(?:之前|以前|前)(?=..)/;
const LIMIT = /不低于|不少于|不超过|不高于|达到|控制在|以上|以内|≥|≤/;

/** A task that states its target: 新增学位2600个以上; 控制民办规模，9月底前民办占比控制在4.89%以内. */
export function taskLabel(text: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const plain = plainText(text)
    .replace(/ /g, "")
    .replace(/[。;；]$/, "");
  return clauseLabel(plain, indicatorNamed) ?? onlyClauseLabel(plain, indicatorNamed);
}

/** The name is what stands before the figure. */
function clauseLabel(plain: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  for (const { index } of plain.matchAll(/不低于|不少于|不超过|不高于|达到|达|超过|控制在|≥|≤|>|<|(?<![\d.])\d/g)) {
    const behind = plain.slice(index);
    const figure = parseFigure(behind);
    // A remark cut off by the figure's reader may hold sentences of its own: 在校生6.12万人，其中民办2878人.
    if (index < 2 || figure.state !== "ok" || /[,，;；。]其中.*\d|[。;；].*\d/.test(behind)) continue;
    const before = plain.slice(0, index);
    const bare = before.replace(VERBS, "");
    for (const name of [before, bare, bare.replace(/^新[建增]/, ""), bare.replace(DOING, ""), before.replace(BY, "")]) {
      const match = name.length > 1 ? indicatorNamed(name) : null;
      if (match?.id)
        return { ...match, sureness: match.sureness * 0.95, words: null, stated: { text: behind, figure }, entity: "" };
    }
  }
  return null;
}

/** The one clause of several that holds a figure, where it says which way its limit lies. */
function onlyClauseLabel(plain: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const clauses = plain.split(/[,，;；。]/).map((clause) => clause.replace(BY_THEN, ""));
  const [told = "", ...others] = clauses.filter((clause) => /\d/.test(clause));
  const isOnly = clauses.length > 1 && others.length === 0 && LIMIT.test(told);
  return isOnly ? clauseLabel(told, indicatorNamed) : null;
}
