/** Words for the whole district. */
const DISTRICT =
  "全[区县市](?:教育系统|教体系统|中小学校?(?:、?幼儿园)?)?|我[区县市局]|本[区县市局]|[区县市](?:教育局|教体局|教育体育局)|[区县]属|辖区内?|[区县]域内?|[区县市]内|各中小学校?|各校|各学校|全系统|教[育体]系统";
/** That there are so many. */
const HAVING = "共有|现有|实有|尚有|共计|共|总计|合计|有";
/** Words that leave a figure what it is. */
const NEUTRAL =
  "为|已|排查出?|摸排出?|其中|含|包括|另有|另|还|目前|现|现已|实现|达到|的|了|继续|累计|截至目前|经统计|据统计|年内|春季学期|秋季学期|春季|秋季|学期|深入|广泛|积极|认真|圆满|顺利|按时|扎实|集中|全员|一支|公开|面向社会|择优|实际";
/** What is done with money, meetings and works; said of people it would make others of them (资助留守儿童). */
const DOING =
  "召开|举办|组织|开展|完成|投入|安排|拨付|下达|获得|争取到?|落实|发放|评选出?|评定出?|评出|使用|利用|用好|进行|实施|建成|安装|组建|创建|深化|筹措|到位|执行|编制|从严|开设|设立|紧盯|覆盖|确保|保障";
/** Time words, as a pattern. */
export const TIME_PATTERN =
  "(?:(?:20)?\\d\\d年(?:度)?|今年|本年度?|去年|上年度?|上一年度?|当年|全年)?(?:[上下]半年|前?第?[一二三四1-4]个?季度|本季度|本[月期](?![末底止])|[春秋]季?(?:学期)?|(?:\\d{1,2}月?[-—–~至])?\\d{1,2}月(?:份|底|末|\\d{1,2}日)?|同期|底|末|初)?(?:以来|期间)?";

const leading = (words: string): RegExp => new RegExp(`(?:${words})$`);
const SCOPE = leading(`${DISTRICT}|${HAVING}`);
const PLAIN = leading(NEUTRAL);
const DONE = leading(DOING);
const TIME_ONLY = new RegExp(`^(?:截至|截止到?|到|至|在)?${TIME_PATTERN}(?:止|为止)?$`);
const SCOPE_LED = new RegExp(`^(?:截至|到)?(?:${TIME_PATTERN})?[对为向]?(?:${DISTRICT})`);
/** Words that make a part of the whole district's. */
export const NARROWER =
  /农村|城区|城市|乡|镇|街道|民办|公办|小学(?!校)|初中|高中|中职|幼儿园|男|女|年级|部分|个别|重点/;

/** How far what stands left of some words lets them speak of the whole district; null where it narrows them. */
export type Left = { readonly isWhole: boolean } | null;

/**
 * What stands left of the words that name an indicator, from the comma or figure before them on. Only words that are
 * known to leave the meaning alone may stand there: 农村 and 资助 before 留守儿童 make another thing of them.
 */
export function leftOf(before: string, followsFigure: boolean, isLevel: boolean): Left {
  let rest = before.replace(/[“”"‘’《》]/g, "");
  let isWhole = false;
  let isLed = false;
  for (let last = ""; last !== rest;) {
    last = rest;
    if (SCOPE.test(rest)) isWhole = true;
    rest = rest.replace(SCOPE, "").replace(PLAIN, "");
    if (!isLevel) rest = rest.replace(DONE, "");
    if (rest !== last) isLed = true;
  }
  if (rest === "" || TIME_ONLY.test(rest) || /并$/.test(rest)) return { isWhole };
  // 对全区384名留守儿童 are all of them, 对12名留守儿童 are some.
  if (isWhole && /^(?:对|为|向|面向)$/.test(rest)) return { isWhole };
  if (!isLevel && /、.*等$/.test(rest)) return { isWhole };
  if (followsFigure && /^(?:、|以?及|和|与|并|，)$/.test(rest)) return { isWhole };
  return isLed && SCOPE_LED.test(rest) && !NARROWER.test(rest) ? { isWhole: true } : null;
}

const OTHER_PLACES =
  /(?:^|，)(?:截至)?(?:20\d\d年)?(?:上半年|[\d-]+月[份底]?)?，?(?:全国|全省|我省|我国|国家|全市平均|兄弟[区县市]|外[区县省])|平均水平/;
const ENTITY =
  /^(?:(?![对在为与和向给各所全等两及面])[^，的\d]){0,8}?(?:(?<!中)小学(?!校)|初中|高中|(?<![开各])中学|幼儿园|(?<![各校])学校|[镇乡]|街道|社区|村|[一二三四五六七八九十]+[小幼中])(?![生教级办学中小及和与、阶])/;
const VERB_LED =
  /^(?:目前|现)?已?(?:免|开展|召开|组织|举办|投入|完成|安排|加强|推进|利用|获得|落实|资助|慰问|新建|新增|改造|维修|维护|培训|评选|推选|选送|参加|应?(?:评估|督导|验收|创建|改扩?建|扩建|建成|建设)|民办|公办|农村|中小学|区属|县属)/;
const LEADING_TIME = new RegExp(`^(?:截至|截止到?|到|至|在)?${TIME_PATTERN}`);
const WHOLE = new RegExp(DISTRICT);

/** 高于全市平均水平2.1个百分点 compares what is ours. */
const COMPARED = /，?(?:高于|低于|高出|超出|优于|好于|比)(?:全[国省市]|我省|国家|省|市)[^，\d]{0,6}平均水平/g;

/** 全市共有5200名，其中我区384名: the wider of two places is not ours. */
const WIDER = /全市.*(?:我|本|全)[区县]|全县.*(?:我|本|全)区/;

/**
 * Whether a sentence begins with a school, a town or a stage of schools, or speaks of the country or the province.
 * `nameAt` tells how long a name of an indicator is that stands at a place: 普惠性幼儿园覆盖率 is no kindergarten.
 */
export function speaksOfOthers(sentence: string, nameAt: (at: number) => number): boolean {
  const told = sentence.replace(COMPARED, "");
  if (OTHER_PLACES.test(told) || WIDER.test(told)) return true;
  const from = LEADING_TIME.exec(sentence)?.[0].length ?? 0;
  const [head = ""] = sentence.slice(from, from + 40).split(/[，:(]/, 1);
  const entity = WHOLE.test(head) || VERB_LED.test(head) ? null : ENTITY.exec(head);
  return entity !== null && nameAt(from) < entity[0].length;
}

/** Whether a sentence turns to the whole district again. */
export const speaksOfDistrict = (sentence: string): boolean => WHOLE.test(sentence);
