import { indicatorsZhCN } from "./indicators/zh-CN";
import type { PaneText } from "./pane-text";
import { uncheckedZhCN } from "./unchecked/zh-CN";

/** The pane in Chinese. */
export const zhCN: PaneText = {
  title: "指标校验",
  actions: {
    check: "校验",
    cancel: "取消",
    cancelling: "正在取消…",
    updateSummary: "更新汇总",
    more: "更多",
    clearMarks: "清除标记",
    clearAll: "全部清除",
    automatic: "自动校验",
    update: "更新",
    dismiss: "关闭提示",
    print: "打印",
    close: "收起",
    previous: "上一条",
    next: "下一条",
    save: "保存说明",
    takeBack: "撤销说明",
    clearFilter: "显示全部",
    clearSearch: "清空搜索",
  },
  welcome: {
    what: "点击“校验”，检查本工作簿中的指标数据，标出存疑的单元格并说明原因。",
    promise: "不会修改您填报的任何数据；数据不离开本机。",
  },
  job: {
    check: "正在校验",
    recheck: "正在按最新数据校验",
    summary: "正在更新汇总",
    explain: "正在保存说明",
    point: "正在读取所选单元格",
    settle: "正在保存指定",
    clearMarks: "正在清除标记",
    clearAll: "正在全部清除",
  },
  stage: (stage, done, total) => {
    const percent = total > 0 ? `（${Math.floor((done / total) * 100)}%）` : "";
    switch (stage) {
      case "read":
        return `读取工作表${percent}`;
      case "recognise":
        return "识别指标和表格";
      case "evaluate":
        return "逐条校验规则";
      case "report":
        return "整理结果";
      case "write":
        return `写入工作簿${percent}`;
    }
  },
  working: (job, stage) => `${job}：${stage}`,
  about: (file, asOf) => (asOf === "" ? file : `${file}，目标判断日${asOf}`),
  slow: "Excel 暂未应答。如有单元格正在编辑，请按 Enter 键结束编辑。",
  bookBehind: "数据有改动，工作簿中的标记和汇总尚未更新。",
  message: (message) => {
    switch (message.kind) {
      case "bug":
        return `程序出现意外错误，您的数据没有改动。请重试；如仍出现，请把以下内容告知维护人员：${message.detail}`;
      case "unmarked":
        return `工作表${message.sheets.map((sheet) => `“${sheet}”`).join("、")}受保护，未作标记；问题仍列在这里和“校验结果”中。`;
      case "renamed":
        return `已有名为“${message.wanted}”的工作表，结果写在“${message.got}”。`;
      case "summaryUpdated":
        return `已更新“${message.sheet}”。`;
      case "explanationSaved":
        return "说明已保存到工作簿。";
      case "decided":
        return "已保存到工作簿，并已重新校验。";
      case "withdrawn":
        return "已取消，并已重新校验。";
      case "imported":
        return `已导入${message.count}项指定${message.overruled > 0 ? `，其中${message.overruled}项与本工作簿的指定不一致，以本工作簿为准` : ""}。`;
      case "findingGone":
        return "按最新数据，这条问题已不存在，说明未保存。";
      case "marksCleared":
        return "已清除单元格标记；“校验结果”“指标汇总”和填写的说明保留。";
      case "allCleared":
        return "已清除全部标记、“校验结果”“指标汇总”和保存的说明、指定。";
    }
  },
  confirm: {
    clearMarks: {
      title: "清除标记？",
      body: "将去掉各工作表中由本程序添加的标记。“校验结果”“指标汇总”和填写的说明保留，重新校验即可恢复标记。",
      yes: "清除标记",
    },
    clearAll: {
      title: "全部清除？",
      body: "将去掉全部标记，并删除“校验结果”“指标汇总”两张表和已填写的处理说明、人工补充，以及保存的指定。删除后不能恢复。您填报的数据不受影响。",
      yes: "全部清除",
    },
  },
  crashed: {
    what: "窗格出现意外错误，您的数据没有改动。请重新载入；如仍出现，请把以下内容告知维护人员：",
    reload: "重新载入",
  },

  tabs: {
    label: "查看内容",
    findings: (count) => `问题 ${count}`,
    targets: "指标达标",
    indicators: "指标",
    unchecked: (count) => `未能校验 ${count}`,
  },
  counts: {
    label: "按级别筛选",
    duty: { error: "必须改正", warning: "改正或说明", info: "供参考" },
    announced: ({ error, warning, info }) =>
      error + warning + info === 0
        ? "校验完成，未发现问题。"
        : `校验完成：逻辑校验${error}条，经验校验${warning}条，提示${info}条。`,
  },
  filter: {
    section: "按板块筛选",
    allSections: "全部板块",
    handling: "按处理状态筛选",
    allHandlings: "全部状态",
    handlings: { open: "待处理", stale: "需重新说明", handled: "已处理" },
    order: "排序",
    orders: { severity: "按级别排序", place: "按位置排序", section: "按板块排序" },
    search: "搜索指标、单位、单元格",
    counted: (name, count) => `${name}（${count}）`,
    shown: (shown, all) => `显示${shown}条，共${all}条`,
  },
  list: {
    label: "问题列表",
    nothing: "未发现问题。",
    passed: ({ checked, passed, unknown, notApplicable }, hasIndicators) =>
      `共校验${checked}项次，通过${passed}项次` +
      (notApplicable > 0 ? `，不适用${notApplicable}项次` : "") +
      (unknown > 0 ? `，无法判断${unknown}项次` : "") +
      (hasIndicators ? "。" : "；未识别出目录内的指标，仅核对了表内合计等关系。"),
    nothingChecked: "没有识别到可校验的数据。请在“未能校验”中查看读取了哪些工作表。",
    nothingMatches: "没有符合筛选条件的问题。",
    copies: (count) => `${count}处`,
  },
  detail: {
    label: "问题详情",
    pick: "选择一条问题查看详情。",
    level: (severity, duty) => `${severity}（${duty}）`,
    cells: "单元格",
    goTo: (cell) => `转到${cell}`,
    moreCells: (count) => `另外${count}个单元格`,
    why: "为什么",
    source: "依据",
    fix: "如何处理",
    compared: {
      reported: "填报值",
      calculated: "计算值",
      due: "应为",
      target: "目标值",
      other: "对照值",
      difference: "相差",
    },
    noCells: "这条问题没有对应的单元格。",
    group: (count, place) => `${place}列有${count}处同类问题，展开可逐条查看。`,
  },
  explanation: {
    status: "处理状态",
    note: "填写说明",
    placeholder: "例如：本学期撤并2所小学，在校生相应减少310人。",
    stale: "说明之后数据又有变化，请重新说明。",
    tooThin: "请写明具体原因或依据，只写“核实无误”不便于审核。",
    missing: "请填写说明，写明保留这一数据的原因。",
  },
  targets: {
    none: "工作簿中没有带目标的指标。",
    period: (period) => `${period}指标达标情况`,
  },
  unchecked: uncheckedZhCN,
  indicators: indicatorsZhCN,
};
