import { closedText } from "../measure/plain-text";
import { headed } from "./whose";

const STAGE_IN_TITLE =
  /(?:^|年|期|区|县|市|季度|[(（])(小学|初中|高中|幼儿园)(?:阶段|学段)?(?=[)）]|教育|学生|学校|主要|基本|各项|重点|指标|情况|统计|汇总|$)/;
const OFFICE = /^(?:填报|填表|编制|报送|上报)(?:单位|学校|部门)(?:\((?:盖章|公章|签章)\))?:(.+)$/;

/**
 * Whose figures a whole table holds: of the stage, town or school that its sheet, its title or its 填报单位：line names;
 * empty for the district. `name` is what the figures are about.
 */
export function tableScope(titles: readonly string[], sheet: string, name: string): string {
  for (const text of [sheet, ...titles]) {
    const office = OFFICE.exec(closedText(text))?.[1];
    const stage = STAGE_IN_TITLE.exec(closedText(text))?.[1];
    const entity = headed(office ?? stage ?? (text === sheet ? text : ""), name);
    if (entity) return entity;
  }
  return "";
}
