import type { Outcome } from "../../core/model/rule";
import type { CliText } from "./cli-text";
import { tablesZhCN } from "./tables/zh-CN";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: "通过",
  fail: "不通过",
  unknown: "无法判断",
  "not-applicable": "不适用",
  broken: "规则出错",
};

/** The command line in Chinese. */
export const zhCN: CliText = {
  help: {
    program: "指标校验：检查区县教育指标工作簿，标出存疑单元格，生成校验结果和指标汇总。",
    check: "校验工作簿；加 --out 或 --in-place 时写入标记、校验结果和指标汇总。",
    clear: "清除本程序写入的标记和工作表，恢复原样；默认原地改写。",
    bindings: "导出工作簿中的人工指定，供下一期工作簿使用。",
    tables: "列出识别到的表格：表头、行标签、单位，以及每个数值单元格是什么。",
    rules: "列出全部规则及其依据和状态。",
    rulesCheck: "检查规则文件：格式、名称和示例。",
    files: "工作簿文件（.xlsx、.xlsm；.xls、.et 只读）",
    pack: "规则包：rules 目录中的名称，或一个目录的路径",
    asOf: "以哪一天为准判断是否到期，格式 YYYY-MM-DD",
    format: "输出格式：text、json 或 ndjson",
    listFormat: "输出格式：text 或 json",
    lang: "语言：zh-CN 或 en",
    out: "把写好的工作簿存到这个目录，不改动原文件",
    inPlace: "直接写入原文件（先写临时文件，成功后再替换）",
    clearOut: "把清除后的工作簿存到这个目录，不改动原文件",
    keepBindings: "保留工作簿中的人工指定",
    bindingsFile: "用 bindings 命令或任务窗格导出的人工指定文件；工作簿自身的人工指定优先",
    bindingsOut: "写入这个文件；不给出时直接显示",
    includePersonal: "也读取表头含身份证号、手机号等个人信息的工作表；默认不读取",
    version: "显示版本号",
    help: "显示帮助",
    byDefault: (description, value) => `${description}；默认 ${value}`,
    headings: {
      "Usage:": "用法：",
      "Arguments:": "参数：",
      "Options:": "选项：",
      "Commands:": "命令：",
    },
    exitCodes: "退出码：0 没有逻辑校验错误；1 有逻辑校验错误；2 有文件无法处理，或命令用法有误。",
  },
  written: (file) => `已写入：${file}`,
  cleared: (file, notes, bindings) =>
    `已清除：${file}${notes > 0 ? `（连同填写的处理说明、人工补充${notes}处）` : ""}` +
    (bindings > 0 ? `（连同人工指定${bindings}条；加 --keep-bindings 可保留）` : ""),
  bindingsWritten: (file, count) => `已写入：${file}（人工指定${count}条）`,
  noBindings: (file) => `${file}：工作簿中没有人工指定，未导出。人工指定在任务窗格的“指标”页作出，保存在工作簿中。`,
  nothingToClear: (file) => `无需清除：${file}`,
  ownSheetsOnly: (file) => `${file} 只含校验结果和指标汇总：原文件是旧格式，只能读取，不能写回。`,
  unmarked: (file, sheets) => `${file}：工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}受保护，未作标记。`,
  renamed: (file, wanted, got) => `${file}：“${wanted}”在本工作簿中写入工作表“${got}”。`,
  failed: (file, message) => `${file}：${message}`,
  total: ({ files, withErrors, failed }) =>
    `共 ${files} 个文件：${withErrors} 个有逻辑校验错误，${files - withErrors - failed} 个没有，${failed} 个无法处理。`,
  force: { "in-force": "有效", "not-yet": "未生效", expired: "已失效" },
  validity: (from, to) => (to ? `${from} 至 ${to}` : `自 ${from} 起`),
  source: (document, clause) => `依据：${document}${clause ? `，${clause}` : ""}`,
  rulesListed: (pack, version, count) => `${pack} ${version}，共 ${count} 条规则`,
  exampleFailed: (rule, example, expected, outcome) =>
    `${rule} 的示例“${example}”：应为${OUTCOMES[expected]}，实际为${OUTCOMES[outcome]}。`,
  examplesPassed: (rules, examples) => `规则文件没有问题：${rules} 条规则，${examples} 个示例全部符合。`,
  problemsFound: (count) => `发现 ${count} 个问题。`,
  tables: tablesZhCN,
};
