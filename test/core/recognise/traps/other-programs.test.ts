import { utils, write } from "@e965/xlsx";
import { recognise } from "../../../../src/core/recognise/recognise";
import { readWorkbook } from "../../../../src/hosts/read-file";
import { districtPack } from "../../../rules/district-pack";
import { valueOf } from "../../../hosts/xlsx/results";

const ROWS = [
  ["指标", "单位", "2021年上半年", "2022年上半年"],
  ["答复信访件数", "件", 54, 51],
  ["课后服务参与率", "%", "94.6％", 95.2],
];

/** The file that another program writes: .xls, .et (the same inside) and .xlsx with every text in its cell. */
const written = (bookType: "biff8" | "xlsx"): Uint8Array => {
  const sheet = utils.aoa_to_sheet(ROWS);
  return new Uint8Array(write(utils.book_new(sheet, "数据"), { type: "array", bookType }) as ArrayBuffer);
};

test.each([
  ["2022年.xls", written("biff8")],
  ["2022年.et", written("biff8")],
  ["2022年.xlsx", written("xlsx")],
])("%s from another program reads the same", async (name, bytes) => {
  const { workbook } = valueOf(await readWorkbook(bytes, name));
  const { readings } = recognise(workbook, districtPack().catalogue);
  expect(
    readings.map(({ indicator, period, measure }) => `${indicator} ${period} ${measure.value}${measure.unit}`),
  ).toEqual([
    "petitions_answered 2021-H1 54件",
    "after_school_participation_rate 2021-H1 94.6%",
    "petitions_answered 2022-H1 51件",
    "after_school_participation_rate 2022-H1 95.2%",
  ]);
});
