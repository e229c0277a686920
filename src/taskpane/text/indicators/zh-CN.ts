import type { IndicatorsText } from "./indicators-text";

/** The view of the indicators in Chinese. */
export const indicatorsZhCN: IndicatorsText = {
  search: "搜索指标、名称、单元格",
  list: "指标列表",
  file: "文件",
  more: "导出、导入指定",
  parts: { read: "已识别", missing: "未找到", labels: "未识别", decided: "指定" },
  partsLabel: "指标的识别情况",
  help: {
    read: "已从工作簿读取的指标，显示最近一期。",
    missing: "指标目录中有、工作簿中没有找到的指标。",
    labels: "像是指标、但没有读取的名称。",
    decided: "由人指定的识别方式，保存在工作簿中。",
  },
  nothing: {
    read: "没有识别到指标。可在“未找到”中为指标指定单元格。",
    missing: "目录中的指标都已找到。",
    labels: "没有未识别的名称。",
    decided: "还没有指定。识别有误或未能识别时，选中该项，即可采用、改正或指定单元格；指定一次，以后各期沿用。",
  },
  nothingMatches: "没有符合搜索条件的内容。",
  otherFigures: (count) => `另${count}个`,
  noPeriod: "期间不明",

  details: "指标详情",
  foundBy: { name: "名称一致", alias: "别名", normalised: "写法相近", close: "名称近似", binding: "人工指定" },
  found: (by, label) => {
    switch (by) {
      case "name":
        return `“${label}”与目录名称一致`;
      case "alias":
        return `“${label}”是目录中的别名`;
      case "normalised":
        return `“${label}”与目录名称写法不同，规范后一致`;
      case "close":
        return `“${label}”与目录名称近似`;
      case "binding":
        return `“${label}”由人指定`;
    }
  },
  inSentence: "取自文字",
  unsure: "把握不大",
  unsureHelp: "名称、单位或期间有不一致之处，请核对；识别有误的，选“不是此指标”或“不读取此单元格”。",
  fields: {
    value: "数值",
    period: "期间",
    entity: "单位",
    cell: "单元格",
    label: "名称",
    header: "表头",
    found: "识别依据",
    unit: "计量单位",
    definition: "口径",
    was: "原位置",
    now: "现位置",
  },
  whys: {
    closeLabel: "有相近的指标",
    twoLabels: "同时对应两个指标",
    noPeriod: "看不出期间",
    noValue: "没有数值",
    unknownLabel: "目录中没有",
  },
  whyHelp: {
    closeLabel: "名称与目录中的指标相近，未能确定，没有读取。",
    twoLabels: "名称同时对应两个指标，没有读取。",
    noPeriod: "名称已识别，但看不出数据所属期间，没有读取。可指定单元格并选择期间。",
    noValue: "名称旁边没有找到数值。可指定数值所在的单元格。",
    unknownLabel: "目录中没有这个名称，没有读取。如是某项指标的另一种叫法，请选择该指标；不是指标的，不必处理。",
  },
  offer: (indicator) => `可能是“${indicator}”`,

  actions: {
    bindCell: "指定单元格…",
    accept: "采用",
    refuse: "不是",
    alias: "作为别名",
    ignore: "不读取此单元格",
    notThis: "不是此指标",
    rebind: "重新指定…",
    confirm: "确认新位置",
    confirmAll: "全部确认",
    withdraw: "取消指定",
    show: "查看",
    point: "指定为所选单元格",
    pointAgain: "改用所选单元格",
    bind: "确认指定",
    close: "收起",
    export: "导出指定…",
    import: "导入指定…",
  },

  kinds: { cell: "单元格", ignore: "不读取", alias: "别名", refusal: "不是此指标" },
  states: {
    inForce: "生效",
    moved: "已移动",
    ambiguous: "有多处相同",
    lost: "已找不到",
    periodOpen: "期间待定",
    unitChanged: "单位已改变",
    unknownIndicator: "目录中没有",
    overruled: "未采用",
  },
  stateHelp: {
    inForce: "已按指定读取。",
    moved: "单元格已移动，现按新位置读取，请确认。",
    ambiguous: "有几处看起来相同，无法确定是哪一个，没有读取。请重新指定。",
    lost: "原来的名称或表头已找不到，没有读取。请重新指定，或取消指定。",
    periodOpen: "工作簿没有写明期间，或与指定时不同，没有读取。请重新指定并选择期间。",
    unitChanged: "工作簿所标单位与指定时不同，没有读取。请重新指定并核对单位。",
    unknownIndicator: "指标目录中没有所指定的指标，没有采用。请重新指定，或取消指定。",
    overruled: "与另一项指定不一致，没有采用。",
  },
  imported: "导入",
  concerns: (moved, asking) => {
    if (asking === 0) return `有${moved}项指定的单元格已移动，现按新位置读取。`;
    if (moved === 0) return `有${asking}项指定需要确认，暂未采用。`;
    return `有${moved}项指定的单元格已移动，另有${asking}项需要确认、暂未采用。`;
  },

  bind: {
    title: "指定单元格",
    indicator: "指标",
    choose: "输入名称查找",
    noMatch: "目录中没有相符的指标",
    howTo: "先在 Excel 中选中数据所在的单元格，再按按钮。",
    shows: (text) => (text === "" ? "（空白）" : `显示为“${text}”`),
    askPeriod: "工作簿没有写明期间，请选择",
    askUnit: "工作簿没有写明单位，请核对",
    unitIs: (unit, due) => `${unit}（目录中为“${due}”）`,
    chooseOne: "请选择",
    readAs: (indicator) => `该单元格现读作“${indicator}”，指定后以指定为准。`,
  },
  alias: (label) => `“${label}”即`,

  leftOut: (count) => `${count}张表含个人信息，未读取`,
  leftOutAt: (sheet, header) => `“${sheet}”表头有“${header}”`,
  include: "一并读取",
  included: "含个人信息的表已读取，仅限本次",

  export: {
    title: "导出指定",
    body: (count) =>
      `共${count}项。导出的文件可导入下一期工作簿，也可用于命令行。其中有名称、表头和单元格位置，没有数据。`,
    fileName: (book) => `${book}-指定.json`,
    save: "保存为文件",
    close: "关闭",
    copy: "复制文字",
    copied: "已复制，可粘贴到记事本保存为 .json 文件。",
    copyByHand: "此处不能自动复制，请在下框中按 Ctrl+A、Ctrl+C 复制。",
    text: "文件内容",
  },
};
