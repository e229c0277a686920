import { closedText } from "../measure/plain-text";
import { headed } from "./whose";

const STAGE_IN_TITLE =
  /(?:^|年|期|区|县|市|季度|[(（])(小学|初中|高中|幼儿园)(?:阶段|学段)?(?=[)）]|教育|学生|学校|主要|基本|各项|重点|指标|情况|统计|汇总|$)/;
const OFFICE = /^(?:填报|填表|编制|报送|上报)(?:单位|学校|部门)(?:\((?:盖章|公章|签章)\))?:(.+)$/;

/** 城东小学2024年统计表, 2024年学校统计：城东小学. */
const SCHOOL_IN_TITLE =
  /^([\u4e00-\u9fa5\d]{2,12}(?:小学|中学|幼儿园|中心校|学校|[镇乡]|街道))(?=20\d\d(?!\d)|[上下]半年|第?[一二三四]季度)|(?:统计|情况|数据|表|学校|单位):([\u4e00-\u9fa5\d]{2,12}(?:小学|中学|幼儿园|中心校|学校|[镇乡]|街道))$/;

/**
 * Whose figures a whole table holds: of the stage, town or school that its sheet, its title or its 填报单位：line names;
 * empty for the district. `name` is what the figures are about.
 */
export function tableScope(titles: readonly string[], sheet: string, name: string): string {
  for (const text of [sheet, ...titles]) {
    const office = OFFICE.exec(closedText(text))?.[1];
    const stage = STAGE_IN_TITLE.exec(closedText(text))?.[1];
    const school = SCHOOL_IN_TITLE.exec(closedText(text))?.slice(1).find(Boolean);
    const entity = headed(office ?? stage ?? school ?? (text === sheet ? text : ""), name);
    if (entity) return entity;
  }
  return "";
}
