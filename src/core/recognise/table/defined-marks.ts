import { closedText } from "../measure/plain-text";
import type { Block } from "./block";
import { noteLines } from "./explanation";

/** A blank cell as notes define it; all other marks are known by themselves. */
export const BLANK = "blank";

/** What a note says that a mark stands for. */
export interface DefinedMark {
  readonly mark: string;
  /** What it is none of, such as 民办义务教育学校 or 幼儿园; empty where it means whatever it stands for. */
  readonly of: readonly string[];
  /** Whether it speaks of a town or school and not of the district as a whole. */
  readonly isOfPlace: boolean;
  readonly note: string;
}

const QUOTED = "[“\"'‘「『](?:[—/×…]+|无|空[格白缺]?)[”\"'’」』]";
const BARE = "空[格白缺](?:处|格|项)?|(?<=^|[:,;。.、)\\s])[—/]+";
const DEFINES = new RegExp(
  `((?:(?:${QUOTED}|${BARE})[、,和及或与]?)+)(?:处|的|者|号|项)?(?:均|皆|都)?(?:表示|代表|系指|是指|意为|指|系|为|即|是)([^,。;]+)`,
  "g",
);
const MARKS = /空|[—/×…]+|无/g;

/** Meanings by which nothing is wanting, told apart from figures that are to come or that nobody knows. */
const NONE = /不(?:适用|涉及|存在|承担|参与|考核|统计|开展|设|计算|单列)|没有|无|未(?:设|开|下达|发生|承担|涉及)|零|0/;
const WANTING = /未(?:报|填|上报|提供|掌握|取得|核实)|待|漏|缺|遗失|不详|[必应请须需]填|无法|暂/;

/** Words that name no subject: 该乡镇, 此类儿童, 相关数据. */
const PLACES = /乡|镇|街道|学区|学校|校|园|单位|地区|地方/;
const ANY =
  /^(?:该|此|这|本|当|的|乡|镇|街道|学区|学校|校|园|单位|地区|地方|县|区|市|年|期|项目|项|类|种|指标|数据|统计|情况|任务|内容|业务|方面|为|下)+/;
const OTHER = /^(?:该|此|这|本|相关|相应|对应|任何)/;

/** A mark in one way of writing it. */
export const plainMark = (text: string): string =>
  closedText(text)
    .replace(/[-–—―─﹣－]+/g, "—")
    .replace(/[／\\]+/g, "/");

/** The marks that the notes of a table define as standing for nothing to report. */
export function definedMarks(block: Block): readonly DefinedMark[] {
  return noteLines(block).flatMap((note) =>
    [...plainMark(note).matchAll(DEFINES)].flatMap((found) => read(found, note)),
  );
}

function read([, marks = "", meaning = ""]: RegExpExecArray, note: string): readonly DefinedMark[] {
  const negation = NONE.exec(meaning);
  if (!negation || WANTING.test(meaning)) return [];
  const before = meaning.slice(0, negation.index);
  const after = meaning.slice(negation.index + negation[0].length);
  const of = [before.replace(ANY, ""), OTHER.test(after) ? "" : after.replace(ANY, "")].filter((word) => word !== "");
  return (marks.match(MARKS) ?? []).map((mark) => ({
    mark: mark === "空" ? BLANK : mark,
    of,
    isOfPlace: PLACES.test(before),
    note,
  }));
}
