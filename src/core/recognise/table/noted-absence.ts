import { closedText } from "../measure/plain-text";
import type { Block } from "./block";
import { noteLines } from "./explanation";

/** What a note says a town or school has none of: 青山乡无独立建制幼儿园和初中. */
export interface Absence {
  readonly who: string;
  readonly of: readonly string[];
  readonly note: string;
}

const NUMBER = /^(?:注|备注|说明)?[:：]?(?:[(（]?\d+[)）]?[.、]?)?/;
const SAYS =
  /^([\u4e00-\u9fff]{2,12}?)(?:目前|现|暂|均|尚|没|都)*(?:无|没有|未设立?|未办|未建|不设|不涉及|不承担)(?:独立建制的?|单独的?|单设的?)?([^,，。;；]+)/;
/** Words too general to say which column is meant. */
const GENERAL = /^(?:学生|教师|学校|儿童|人数|资金|数据|情况)$/;
const COUNTED = /(?:总数|人数|数量|数)?(?:\([^()]*\))?$/;

/** What the notes of a table say that its towns or schools do not have. */
export const absences = (block: Block): readonly Absence[] =>
  noteLines(block).flatMap((note) =>
    closedText(note)
      .split(/[,，。;；]|(?<=.)(?=\d[.、])/)
      .flatMap((part): readonly Absence[] => {
        const [, who = "", what = ""] = SAYS.exec(part.replace(NUMBER, "")) ?? [];
        const of = what.split(/[、和及与或]/).filter((word) => word.length > 1 && !GENERAL.test(word));
        return who === "" || of.length === 0 ? [] : [{ who, of, note }];
      }),
  );

/** Whether one of the names, of an indicator or in the header of a column, is what there is none of. */
export const isMissingOf = ({ of }: Absence, names: readonly string[]): boolean =>
  names
    .map((name) => closedText(name).replace(COUNTED, ""))
    .filter((name) => name.length > 1 && !GENERAL.test(name))
    .some((name) => of.some((word) => name.includes(word) || word.includes(name)));
