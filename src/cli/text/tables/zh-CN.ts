import type { TablesText } from "./tables-text";

/** The list of tables in Chinese. */
export const tablesZhCN: TablesText = {
  sheet: (name, isHidden) => `工作表“${name}”${isHidden ? "（隐藏）" : ""}`,
  table: (area) => `表格 ${area}`,
  header: (rows) => `表头：第 ${rows} 行`,
  labels: (columns) => (columns.length > 0 ? `行标签：${columns.join("、")} 列` : "行标签：无（各行没有名称）"),
  layout: (name) => `读法：${LAYOUTS[name] ?? name}`,
  units: (written) => `单位：${written.length > 0 ? written.join("；") : "未注明"}`,
  unitLine: (unit) => `表上方注明${unit}`,
  unitName: (unit) => `工作表或文件名注明${unit}`,
  unitHeaders: (units) => `表头注明 ${units}`,
  unitLabels: (units) => `行标签注明${units.join("、")}`,
  unitColumn: (column) => `${column} 列为单位`,
  figures: (explained) => `数值：${explained}`,
  outside: (explained) => `表格之外的数值：${explained}`,
  nothing: "无",
  unexplained: (count, addresses, more) =>
    `未能解释 ${count} 个：${addresses.join("、")}${more > 0 ? `等（另有 ${more} 个）` : ""}`,
  parts: {
    data: "数据",
    unnamed: "数据（行无名称）",
    total: "合计",
    serial: "序号",
    code: "代码",
    period: "日期或期间",
    columnNumber: "栏号",
    name: "名称中的数字",
    remark: "备注",
    pair: "标签旁的数值",
    helper: "辅助单元格",
  },
  total: (tables, figures, unexplained) =>
    `共 ${tables} 个表格，${figures} 个数值单元格，${unexplained > 0 ? `其中 ${unexplained} 个未能解释` : "全部有解释"}。`,
};

const LAYOUTS: Readonly<Record<string, string>> = {
  "transposed-list": "指标横排，一行一期或一个单位",
  "entity-table": "一行一所学校（单位）",
  "target-table": "一行一项任务，列目标与完成情况",
  "long-list": "一行一个指标，列各期数值",
  "plain-table": "一般统计表，只核对表内关系",
};
