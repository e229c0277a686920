import type { Checked } from "../../../src/core/report/checked";
import { NO_MEMORY } from "../../../src/core/report/memory";
import type { Memory } from "../../../src/core/report/memory";
import { checked, evaluation, measure, reading, recognition, standing, subject, verdict } from "./make";

const NOW = "2022-H1";
const BEFORE = "2021-H1";

/** A half-year book with faults: a mistyped rate, a masked cell, targets met, missed, open and unknown. */
export function halfYear(memory: Memory = NO_MEMORY, rate = "96.4%"): Checked {
  const m = {
    repair: measure("189万元", "E3", "万元"),
    kindergarten: measure("368余", "E4", "万元"),
    recruited: measure("24人", "E6"),
    recruitedBefore: measure("20人", "F6"),
    excellent: measure("461人", "E7"),
    excellentBefore: measure("449人", "F7"),
    trained: measure("2800余名", "E8"),
    trainedBefore: measure("2650人", "F8"),
    activities: measure("近300人次", "E9"),
    share: measure("5.12%", "E11"),
    shareBefore: measure("5.43%", "F11"),
    private: measure("1495人", "E12"),
    pupils: measure("29200人", "E13"),
    afterSchool: measure("95%以上", "E14"),
    children: measure("299名", "E16"),
    enrolled: measure("283人", "E17"),
    homeTaught: measure("50人", "E18"),
    unable: measure("6人", "E19"),
    deferred: measure("10人", "E20"),
    rate: measure(rate, "E21"),
    fitness: measure("", "E22", "%"),
    places: measure("1040个", "E24"),
    inspected: measure("30所", "E25"),
  };
  const readings = [
    reading("repair", NOW, m.repair),
    reading("kindergarten", NOW, m.kindergarten),
    reading("recruited", NOW, m.recruited),
    reading("recruited", BEFORE, m.recruitedBefore),
    reading("excellent", NOW, m.excellent),
    reading("excellent", BEFORE, m.excellentBefore),
    reading("trained", NOW, m.trained),
    reading("trained", BEFORE, m.trainedBefore),
    reading("activities", NOW, m.activities),
    reading("privateShare", NOW, m.share),
    reading("privateShare", BEFORE, m.shareBefore),
    reading("private", NOW, m.private),
    reading("pupils", NOW, m.pupils),
    reading("afterSchool", NOW, m.afterSchool),
    reading("children", NOW, m.children),
    reading("enrolled", NOW, m.enrolled),
    reading("homeTaught", NOW, m.homeTaught),
    reading("unable", NOW, m.unable),
    reading("deferred", NOW, m.deferred),
    reading("enrolmentRate", NOW, m.rate),
    reading("fitness", NOW, m.fitness),
    reading("places", NOW, m.places),
    reading("inspected", NOW, m.inspected),
  ];
  const isWrong = m.rate.value !== 94.6;
  const verdicts = [
    verdict({
      rule: "target-open",
      subject: subject("privateShare"),
      left: { measure: m.share },
      right: { literal: 4.89 },
      difference: 5.12 - 4.89,
      measures: [m.share],
      args: { value: { measure: m.share }, target: { literal: 4.89 }, by: { literal: "2022-09-30" } },
    }),
    ...(isWrong
      ? [
          verdict({
            rule: "rate-is-its-parts",
            subject: subject("enrolmentRate"),
            left: { measure: m.rate },
            right: { computed: { value: (100 * 283) / 299, unit: "%", decimals: 1, from: [m.enrolled, m.children] } },
            difference: m.rate.value - (100 * 283) / 299,
            measures: [m.rate, m.enrolled, m.children],
            args: { numerator: { measure: m.enrolled }, denominator: { measure: m.children } },
          }),
        ]
      : []),
    verdict({
      rule: "cell-is-filled",
      subject: subject("fitness"),
      measures: [m.fitness],
      args: { state: { literal: "blank" } },
    }),
    verdict({
      rule: "target-due",
      subject: subject("fitness"),
      outcome: "unknown",
      reason: "missing",
      measures: [m.fitness],
    }),
    verdict({
      rule: "target-due",
      subject: subject("afterSchool"),
      outcome: "unknown",
      reason: "rounding",
      left: { measure: m.afterSchool },
      right: { literal: 95 },
      measures: [m.afterSchool],
    }),
    verdict({
      rule: "total-is-its-parts",
      subject: subject("children"),
      outcome: "broken",
      problem: "operator equalsSum got a text",
    }),
  ];
  const standings = [
    standing({
      indicator: "privateShare",
      operator: "atMost",
      target: 4.89,
      by: "2022-09-30",
      office: "教育股",
      measure: m.share,
      lastYear: m.shareBefore,
      status: "open",
      gap: 0.23,
      pace: 66.7,
      headsToTarget: -68,
    }),
    standing({ indicator: "afterSchool", target: 95, measure: m.afterSchool, status: "undecided" }),
    standing({
      indicator: "enrolmentRate",
      target: 95,
      office: "基教科",
      measure: m.rate,
      status: isWrong ? "met" : "missed",
      gap: 0.4,
      headsToTarget: 2,
    }),
    standing({ indicator: "fitness", target: 80, measure: m.fitness, status: "noData" }),
    standing({
      indicator: "places",
      target: 2600,
      by: "2022-12-31",
      office: "计财科",
      measure: m.places,
      status: "open",
      gap: 1560,
      completion: 40,
      pace: 50,
    }),
    standing({
      indicator: "inspected",
      target: 52,
      by: "2022-12-31",
      office: "督导室",
      measure: m.inspected,
      status: "open",
      gap: 22,
      completion: 57.7,
      pace: 50,
    }),
  ];
  return checked(recognition(readings), evaluation(verdicts, standings, { notApplicable: 4 }), memory);
}

/** A book with nothing wrong in it. */
export function clean(): Checked {
  const of = measure("189万元", "E3", "万元");
  return checked(recognition([reading("repair", NOW, of)]), evaluation([]));
}
