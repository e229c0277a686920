import { HALF_YEAR_REPORT } from "./half-year-report";
import { reported, told } from "./told";

/** True of the report itself, whatever is slipped into it. */
const STANDING = [
  "share-on-its-way-to-target private_compulsory_enrolment_share",
  "standard-reached daily_sampling_rate?",
  "standard-reached disabled_enrolment_rate",
  "weak-school-projects-within-funds weak_school_project_funds",
];

describe("of the real half-year report the pack says", () => {
  test("that two targets are missed, that 20 % may be rounded, and to check 500 against 488: nothing else", async () => {
    expect(await told(reported(HALF_YEAR_REPORT))).toEqual(STANDING);
  });

  test("no word about 283 + 50 + 6 + 10 not making 299, for the 50 are among the 283", async () => {
    const said = await told(reported(HALF_YEAR_REPORT));
    expect(said.filter((line) => /disabled_(?:children|home_taught|enrolled)$/.test(line))).toEqual([]);
  });

  test("from the day it is due that 5.12 % misses 4.89 %", async () => {
    const said = await told(reported(HALF_YEAR_REPORT), "2022-09-30");
    expect(said).toContain("target-reached-when-due private_compulsory_enrolment_share");
    expect(said).not.toContain("share-on-its-way-to-target private_compulsory_enrolment_share");
  });

  test("the same when last year moved as years do", async () => {
    const lastYear = {
      left_behind_children: 358,
      hotline_replies: 1743,
      rural_school_repair_funds: 199.7,
      district_schools: 111,
    };
    expect(await told(reported(HALF_YEAR_REPORT, lastYear))).toEqual(STANDING);
  });
});

describe("one slip in the report is told once", () => {
  test.each<[string, Record<string, string | number | null>, Record<string, string | number>, string[]]>([
    [
      "a figure left out",
      { teachers_rated_excellent: null },
      { teachers_rated_excellent: 423 },
      ["figure-is-filled teachers_rated_excellent"],
    ],
    [
      "a figure masked",
      { compulsory_public_funds: "****" },
      { compulsory_public_funds: 4121.34 },
      ["figure-is-not-masked compulsory_public_funds"],
    ],
    [
      "a dash for a figure",
      { petitions_answered: "—" },
      { petitions_answered: 57 },
      ["figure-is-no-placeholder petitions_answered"],
    ],
    [
      "a broken formula",
      { hotline_replies: "#REF!" },
      { hotline_replies: 1743 },
      ["figure-is-no-error-value hotline_replies"],
    ],
    [
      "words for a figure",
      { hotline_replies: "正在统计中" },
      { hotline_replies: 1743 },
      ["figure-is-readable hotline_replies"],
    ],
    [
      "digits typed as text",
      { petitions_answered: "５１" },
      { petitions_answered: 57 },
      ["figure-is-stored-as-number petitions_answered"],
    ],
    [
      "a minus sign",
      { children_in_difficulty: -318 },
      { children_in_difficulty: 294 },
      ["count-is-not-negative children_in_difficulty"],
    ],
    ["half a child", { children_in_difficulty: 31.8 }, {}, ["count-is-whole children_in_difficulty"]],
    [
      "yuan for 万元",
      { rural_school_repair_funds: 1890000 },
      { rural_school_repair_funds: 199.7 },
      ["unit-of-amount-is-plausible rural_school_repair_funds"],
    ],
    [
      "a digit too many",
      { left_behind_children: 3884 },
      { left_behind_children: 358 },
      ["level-moves-little left_behind_children"],
    ],
    [
      "a share over the whole",
      { secretary_training_pass_rate: 108 },
      { secretary_training_pass_rate: 99.1 },
      ["share-within-0-and-100 secretary_training_pass_rate"],
    ],
    [
      "more taught at home than enrolled",
      { disabled_home_taught: 500 },
      {},
      ["part-within-whole disabled_home_taught"],
    ],
    ["digits of an amount swapped", { preschool_aid_amount: 18.08 }, {}, ["preschool-aid-a-head preschool_aid_amount"]],
  ])("%s", async (_, slip, lastYear, expected) => {
    expect(await told(reported({ ...HALF_YEAR_REPORT, ...slip }, lastYear))).toEqual([...STANDING, ...expected].sort());
  });

  test("a rate that is not its parts, which then meets its standard by mistake", async () => {
    const said = await told(
      reported({ ...HALF_YEAR_REPORT, disabled_enrolment_rate: "96.4%" }, { disabled_enrolment_rate: "93.9%" }),
    );
    expect(said).toEqual(
      [
        ...STANDING.filter((line) => !line.endsWith("disabled_enrolment_rate")),
        "rate-is-its-parts disabled_enrolment_rate",
      ].sort(),
    );
  });

  test("digits of a part swapped: total and rate both name it", async () => {
    const said = await told(reported({ ...HALF_YEAR_REPORT, disabled_enrolled: 238 }));
    expect(said).toEqual(
      [...STANDING, "rate-is-its-parts disabled_enrolment_rate", "total-is-sum-of-parts disabled_children"].sort(),
    );
  });
});
