import { tells } from "./tells";

describe("shares of a whole that the sentence names, and lists with one name a figure", () => {
  tells([
    [
      "共有适龄残疾儿童少年275人，其中已入籍266人，占96.7%。",
      "disabled_children 275人",
      "disabled_enrolled 266人",
      "disabled_enrolment_rate 96.7%",
    ],
    [
      "民办义务教育在校生2731人，占义务教育在校生57860人的4.72%。",
      "private_compulsory_enrolment 2731人",
      "private_compulsory_enrolment_share 4.72%",
    ],
    ["残疾儿童已入籍266人，占全市的2.1%。", "disabled_enrolled 266人"],
    ["适龄残疾儿童少年在特教学校就读86人、送教上门47人。", "disabled_home_taught 47人"],
    [
      "已入籍301人（含送教上门46人）、缓学7人，均为适龄残疾儿童少年。",
      "disabled_enrolled 301人",
      "disabled_home_taught 46人",
      "disabled_deferred 7人",
    ],
    ["办理信访件一季度23件，二季度28件。", "petitions_answered 2022-Q1 23件", "petitions_answered 2022-Q2 28件"],
    ["★上半年招聘在编教师36人，其中研究生5人。", "teachers_recruited 36人"],
    ["区教育局办公室 2022年7月8日\n办理信访件23件。", "petitions_answered 23件"],
    ["一季度办理信访件25件，上半年共51件。", "petitions_answered 2022-Q1 25件", "petitions_answered 51件"],
    [
      "课后服务参与率：2021年94.6%，2022年上半年95.8%。",
      "after_school_participation_rate 2021 94.6%",
      "after_school_participation_rate 95.8%",
    ],
  ]);
});

describe("goals and how much of them is done", () => {
  tells([
    [
      "新增学位全年目标2800个，上半年已完成1120个，完成率40.0%，预计年底可完成2850个以上。",
      "new_school_places 1120个",
      "new_school_places completion 40.0%",
    ],
    [
      "新增学位年度任务2800个，1—6月完成1120个，占年度任务的40%。",
      "new_school_places 1120个",
      "new_school_places completion 40%",
    ],
    ["新增学位目标为2800个，已完成1120个。", "new_school_places 1120个"],
    ["2022年应评估幼儿园52所，上半年已完成48所。", "kindergartens_inspected 48所"],
    ["计划新增学位2800个，目前完成率为40%。"],
  ]);
});

describe("months of a period told one by one", () => {
  tells([
    [
      "办理信访件14件，其中1月8件、2月6件。",
      "petitions_answered 14件",
      "petitions_answered 2022-01 8件",
      "petitions_answered 2022-02 6件",
    ],
    ["1月28日召开预防溺水工作会议2次。"],
    ["各校课后服务参与率在92%—99%之间，全区平均为96.4%。", "after_school_participation_rate 96.4%"],
  ]);
});

describe("changes and last year", () => {
  tells([
    [
      "残疾儿童入籍率94.6%，比上年提高1.6个百分点。",
      "disabled_enrolment_rate 94.6%",
      "disabled_enrolment_rate change 增加1.6个百分点",
    ],
    [
      "残疾儿童入籍率比上年下降1.6个百分点，降至94.6%。",
      "disabled_enrolment_rate change 减少1.6个百分点",
      "disabled_enrolment_rate 94.6%",
    ],
    ["回复市长热线1573个，同比增长4.71%。", "hotline_replies 1573个", "hotline_replies changePercent 增加4.71%"],
    ["残疾儿童入籍率94.6%，同比增长1.6%。", "disabled_enrolment_rate 94.6%"],
    ["课后服务参与率由90%提高到95.2%。", "after_school_participation_rate 95.2%"],
    ["课后服务参与率由去年的90%提高到95.2%。", "after_school_participation_rate 95.2%"],
    [
      "课后服务参与率从2021年的90%提高到今年的95.2%。",
      "after_school_participation_rate 2021 90%",
      "after_school_participation_rate 95.2%",
    ],
    [
      "课后服务参与率由去年同期的92.1%上升至95.3%，上升3.2个百分点。",
      "after_school_participation_rate 2021-H1 92.1%",
      "after_school_participation_rate 95.3%",
      "after_school_participation_rate change 增加3.2个百分点",
    ],
    [
      "课后服务参与率由2021年底的92.1%上升至95.3%，上升3.2个百分点。",
      "after_school_participation_rate 2021 92.1%",
      "after_school_participation_rate 95.3%",
    ],
    [
      "办理信访件51件，较去年同期减少9件，下降15%。",
      "petitions_answered 51件",
      "petitions_answered change 减少9件",
      "petitions_answered changePercent 减少15%",
    ],
    ["培训党组织书记22名，增加2名。"],
    ["课后服务参与率95.6%，高于全市平均水平2.1个百分点。", "after_school_participation_rate 95.6%"],
    ["全市平均水平95.6%。"],
    ["招聘在编教师24人，较年初增加3人。", "teachers_recruited 24人"],
    ["残疾儿童入籍率94.6%，上年同期为93%。", "disabled_enrolment_rate 94.6%", "disabled_enrolment_rate 2021-H1 93%"],
  ]);
});
