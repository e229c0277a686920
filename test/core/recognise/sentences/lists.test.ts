import { tells } from "./tells";

describe("items of a list within a line", () => {
  tells([
    ["1、二小扩建工程竣工；2、新增学位620个。", "new_school_places 620个"],
    ["①二小扩建工程竣工；②第二季度新增学位620个。", "new_school_places 2022-Q2 620个"],
    ["一是二小扩建工程竣工；二是新增学位620个。", "new_school_places 620个"],
    ["二小扩建情况：1、主体竣工；2、新增学位620个。"],
    ["1、二小：（1）主体竣工；（2）新增学位620个。2、招聘在编教师24人。", "teachers_recruited 24人"],
    [
      "1、招聘在编教师24人；2、慰问困难职工19名。二小情况：1、竣工；2、新增学位620个。",
      "teachers_recruited 24人",
      "needy_staff_visited 19名",
    ],
    ["1、招聘在编教师24人；2、二小：1、竣工；2、新增学位620个。", "teachers_recruited 24人"],
    ["1、二小扩建工程竣工。新增学位120个；2、新增学位620个。", "new_school_places 620个"],
  ]);
});

describe("parts of a whole that is no figure of the catalogue", () => {
  const both = ["supervision_excellent_units 22个", "supervision_good_units 18个"] as const;
  tells([
    ["完成督导评估单位40个，其中优秀等次单位22个，良好等次单位18个。", ...both],
    ["督导评估单位40个，优秀等次单位22个，良好等次单位18个。", ...both],
    ["督导评估单位40个（其中优秀等次单位22个、良好等次单位18个）。", ...both],
    ["开展督导评估40次，优秀等次单位22个。"],
    ["开展督导评估40次，其中优秀等次单位22个。"],
    ["督导评估农村单位40个，其中优秀等次单位22个。"],
    ["开展督导评估，表彰文明单位40个，优秀等次单位22个。"],
    ["督导评估单位40个、文明单位12个，优秀等次单位22个。"],
  ]);
});

describe("lists told respectively", () => {
  tells([
    [
      "课后服务参与率、民办学校在校生占比分别为95.2%和5.12%。",
      "after_school_participation_rate 95.2%",
      "private_compulsory_enrolment_share 5.12%",
    ],
    [
      "留守儿童、单亲学生和困境儿童分别有384名、740名、318名。",
      "left_behind_children 384名",
      "single_parent_students 740名",
      "children_in_difficulty 318名",
    ],
    ["课后服务参与率、近视率分别为95.2%和50.1%。"],
    ["课后服务参与率、残疾儿童入籍率分别为95.2%、94.6%和5.12%。"],
    ["课后服务参与率和残疾儿童入籍率均为95.2%。"],
  ]);
});
