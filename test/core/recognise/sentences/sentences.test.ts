import { tells } from "./tells";

describe("figures that the words around them name", () => {
  tells([
    ["办理答复信访件51件，回复市长热线1573个。", "petitions_answered 51件", "hotline_replies 1573个"],
    ["对全区384名留守儿童、740名单亲学生开展教育。", "left_behind_children 384名", "single_parent_students 740名"],
    ["461名教师获得年度考核优秀等次。", "teachers_rated_excellent 461名"],
    ["投入4300万元恒大御府配套小学主体工程全面完工。", "evergrande_primary_investment 4300万元"],
    [
      "利用中央学前教育资金78万元对田二幼等9所幼儿园进行改造。",
      "central_preschool_funds 78万元",
      "kindergartens_renovated 9所",
    ],
    ["入籍率：残疾儿童入籍率为94.6％。", "disabled_enrolment_rate 94.6%"],
    ["残疾儿童入籍率达百分之九十四点六。", "disabled_enrolment_rate 百分之九十四点六"],
    ["召开2次预防溺水工作会议。", "drowning_prevention_meetings 2次"],
    ["慰问困难职工十九名。", "needy_staff_visited 十九名"],
    ["用好896万教育附加费。", "education_surcharge_funds 896万"],
    [
      "46基层党组织利用“三会一课”等集中开展理论学习近200次。",
      "grassroots_party_units 46",
      "grassroots_studies 近200次",
    ],
    ["完成春季“雨露计划”中职学生资助45人，资助金额6.75万元。", "yulu_students 45人", "yulu_amount 6.75万元"],
    ["资助雨露计划中职学生43人，资助金额6.45万元。", "yulu_students 43人", "yulu_amount 6.45万元"],
    [
      "资助学前各类困难学生221人，资助金额13.26万元；资助雨露计划中职学生43人，资助金额6.45万元。",
      "preschool_aid_students 221人",
      "preschool_aid_amount 13.26万元",
      "yulu_students 43人",
      "yulu_amount 6.45万元",
    ],
    ["已完成资助“雨露计划”中职43人。", "yulu_students 43人"],
    ["开展培训核酸检测培训班3期，投入办理信访件51件。", "epidemic_trainings 3期", "petitions_answered 51件"],
    ["资助学前困难学生168人、10.08万元。", "preschool_aid_students 168人", "preschool_aid_amount 10.08万元"],
    ["办理建议提案58件，办结信访件37件。", "proposals_handled 58件", "petitions_answered 37件"],
    ["本期新建社区健身路径7套。", "new_fitness_paths 7套"],
    ["本季度办理答复信访件62件。"],
    ["雨露计划61人、9.15万元。", "yulu_students 61人", "yulu_amount 9.15万元"],
    ["资助学前困难学生168人，落实资金10.08万元。", "preschool_aid_students 168人", "preschool_aid_amount 10.08万元"],
    ["资助学前困难学生168人次、资金10.08万元。", "preschool_aid_students 168人次", "preschool_aid_amount 10.08万元"],
    ["发放核酸检测物资超过100万件（个）。", "supplies_distributed 超过100万件"],
    ["拟新增学位2600个，已新增学位900个。", "new_school_places 900个"],
    ["已新建社区健身路径12套，占年度任务的60%。", "new_fitness_paths 12套", "new_fitness_paths completion 60%"],
    ["投入4300万元用于恒大御府配套小学建设。", "evergrande_primary_investment 4300万元"],
    [
      "开展爱国主义读书活动，收集征文100多篇，择优选送20篇参加市级比赛。",
      "essays_collected 100多篇",
      "essays_submitted 20篇",
    ],
  ]);
});

describe("words that only speak of the topic of their paragraph", () => {
  tells([
    [
      "适龄残疾儿童少年已入籍283人、送教上门50人…入籍率94.6％",
      "disabled_enrolled 283人",
      "disabled_home_taught 50人",
      "disabled_enrolment_rate 94.6%",
    ],
    [
      "全区有适龄残疾儿童少年299名（其中已入籍283人、缓学10人）。",
      "disabled_children 299名",
      "disabled_enrolled 283人",
      "disabled_deferred 10人",
    ],
    ["重视残疾儿童教育。已入籍283人。", "disabled_enrolled 283人"],
    ["已入籍283人，入籍率94.6%。"],
    ["资助学前困难学生168人，资助高中学生30人，资助金额5万元。", "preschool_aid_students 168人"],
    ["组织19名党组织书记参加培训，合格率100%。", "secretaries_trained 19名", "secretary_training_pass_rate 100%"],
    ["组织全体教师参加培训，合格率100%。"],
    ["对全区32套健身路径及2套多功能运动场进行了前置审查。", "fitness_paths_reviewed 32套", "multi_courts_reviewed 2套"],
    ["新建社区健身路径20套、多功能运动场1处。", "new_fitness_paths 20套", "new_multi_courts 1处"],
  ]);
});

describe("figures of a part, of others or of something else with the name in it", () => {
  tells([
    ["农村学校课后服务参与率98%。"],
    ["小学课后服务参与率98%，初中课后服务参与率92%。"],
    ["田十八小学有留守儿童12名。单亲学生3名。"],
    ["曹庵镇留守儿童120名。"],
    ["全国学前三年毛入园率89.7%。"],
    ["全市共有留守儿童5200名，其中我区384名。"],
    ["资助留守儿童30名，对12名留守儿童进行慰问，384名留守儿童家长参加。"],
    ["资助留守儿童384名，慰问单亲学生740名，培训在编教师24人。"],
    ["资助农村雨露计划中职学生43人，资助市级课题17个。"],
    ["市级课题立项17个，结题5个。"],
    ["扎实排查校园周边水塘21个、校园周边水渠6条。", "ponds_around_campuses 21个", "channels_around_campuses 6条"],
    ["整治校园周边水塘8个，排查整治校园周边水塘8个。"],
    ["课后服务覆盖率100%，课后服务参与率95.2%。", "after_school_participation_rate 95.2%"],
    ["留守儿童、困境儿童共702人。"],
    ["课后服务参与率达到100%的学校32所。"],
    ["新增学位建设项目3个，新增学位投入资金2000万元。"],
    ["教师培训合格率98%。"],
    ["占适龄残疾儿童少年的94.6%。"],
    ["办理信访件51万元，已新增学位30人。"],
    ["残疾儿童入籍率94.6。"],
    ["入学率99.9%，残疾儿童有保障。"],
    ["课后服务参与率高于全市平均水平，达到95.6%的学校32所。"],
  ]);
});

describe("digits that count nothing", () => {
  tells([
    ["落实“一改两为五做到”要求，探索“4+1”“3+2”模式，开展六不行为整治。"],
    ["整校推进信息技术2.0提升工程，招聘在编教师24人。", "teachers_recruited 24人"],
    [
      "信息技术2.0提升工程参训教师1900余人，招聘在编教师35人。",
      "it2_teachers_trained 1900余人",
      "teachers_recruited 35人",
    ],
    ["信息技术2.0参训教师提升40人。"],
    ["根据国办发〔2021〕60号，第3次召开预防溺水工作会议。"],
    ["1、教育经费优先保障。2.投入薄改资金488万元。", "weak_school_upgrade_funds 488万元"],
    ["一、答复信访件118件，回复市长热线230个。", "petitions_answered 118件", "hotline_replies 230个"],
    ["（3）慰问困难职工19名。", "needy_staff_visited 19名"],
    ["田十八小学、田二小和五里中学。"],
    ["联系电话15039916011，办理信访件51件。", "petitions_answered 51件"],
    ["招聘在编教师20至24人，学位1:15，残疾儿童入籍率63%~68%。"],
    ["招聘在编教师12，000人，慰问困难职工2 400名。"],
    ["5G智慧课堂、N95口罩、C1级教师。"],
    ["建立“送教上门50人”台账和《残疾儿童已入籍283人花名册》。"],
  ]);
});

describe("targets and plans", () => {
  tells([
    ["力争残疾儿童入籍率达到97%。"],
    ["达到残疾儿童入籍率不低于95%以上的目标。"],
    ["确保学生体质健康优秀率不低于80%。"],
    ["下半年拟招聘在编教师24人，表彰优秀教师100名。"],
    ["下半年拟招聘在编教师24人。投入薄改资金488万元。"],
    ["下半年拟招聘在编教师24人。已投入薄改资金488万元。", "weak_school_upgrade_funds 488万元"],
    ["2021年计划招聘在编教师24人。已投入薄改资金488万元。"],
    ["民办学校在校生规模占比控制在4.89%以内。"],
    ["残疾儿童入籍率94.6%，低于95%的评估标准0.4个百分点。", "disabled_enrolment_rate 94.6%"],
    ["到2025年，残疾儿童入籍率达到97%。"],
    ["二、下半年工作打算\n招聘在编教师24人。\n三、上半年工作总结\n办理信访件51件。", "petitions_answered 51件"],
    ["3、下一步打算。新增学位2600个。"],
    ["9. 残疾儿童少年入学率达到95%以上"],
    [
      "残疾儿童少年入学率达到95%以上，比上年提高1个百分点。",
      "disabled_enrolment_rate 95%以上",
      "disabled_enrolment_rate change 增加1个百分点",
    ],
  ]);
});

describe("bounds, masks and lines to fill in", () => {
  tells([
    ["参与活动教师近300人次，课后服务参与率达95%以上。", "after_school_participation_rate 95%以上"],
    ["开展教学视导2次，参与活动教师近300人次。", "teaching_inspections 2次", "teaching_activity_attendances 近300人次"],
    ["经常玩耍附近10处水塘。", "ponds_at_play_areas 10处"],
    ["招聘在编教师***人，投入薄改资金**.**万元。", "teachers_recruited ***人", "weak_school_upgrade_funds **.**万元"],
    ["招聘在编教师＿＿人，残疾儿童入籍率＿＿%。", "teachers_recruited __人", "disabled_enrolment_rate __%"],
    ["招聘在编教师＿24＿人。", "teachers_recruited 24人"],
    ["完成 360 学时培训的教师＿＿人，全县教师＿＿人，教师培训完成率＿＿%"],
  ]);
});

describe("periods of their own", () => {
  tells([
    [
      "截至5月底，上报17个市级课题，3个省级课题。",
      "city_research_topics 2022-01..2022-05 17个",
      "provincial_research_topics 2022-01..2022-05 3个",
    ],
    ["2022年6月底，民办学校在校生占比5.12%。", "private_compulsory_enrolment_share 5.12%"],
    ["2022年春季资助学前困难学生168人。", "preschool_aid_students 168人"],
    ["去年同期招聘在编教师22人，今年招聘在编教师24人。", "teachers_recruited 2021-H1 22人", "teachers_recruited 24人"],
    ["去年同期留守儿童371名，目前留守儿童384名。", "left_behind_children 2021-H1 371名", "left_behind_children 384名"],
    ["获得2021年教育督导评价奖励补助资金110万元。"],
    ["近三年，招聘在编教师80人；6月15日，慰问困难职工19名。"],
    ["截至7月底，新增学位900个。"],
    ["2021年，留守儿童388名。困境儿童296名。", "left_behind_children 2021 388名"],
  ]);
});
