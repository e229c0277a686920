import fc from "fast-check";
import { relationsIn } from "../../../../src/core/recognise/layouts/stated-relations";

test.each([
  ["(1)=(2)+…+(5)", "1 = 2+3+4+5"],
  ["列关系：1=2+3", "1 = 2+3"],
  ["行关系：01=02+…+04；05=06+07", "01 = 02+03+04; 05 = 06+07"],
  ["③＝①＋②", "3 = 1+2"],
  ["3=1-2", "1 = 3+2"],
  ["L4=L1+L2+L3", "L4 = L1+L2+L3"],
])("%s", (text, read) => {
  expect(
    relationsIn(text)
      .map(({ total, parts }) => `${total} = ${parts.join("+")}`)
      .join("; "),
  ).toBe(read);
});

test.each(["田家庵区2022年", "5=4/3*100", "a=b", "1=2", "4+1工程"])("%s states no sum", (text) => {
  expect(relationsIn(text)).toEqual([]);
});

test("行 and 列 say what is numbered", () => {
  expect(relationsIn("1行=2行+3行").map(({ of }) => of)).toEqual(["row"]);
  expect(relationsIn("1列=2列+3列").map(({ of }) => of)).toEqual(["column"]);
});

test("whatever is written, the parts are numbers and there are two at least", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789()+-=…行列L ;") }), (text) => {
      for (const { total, parts } of relationsIn(text)) {
        expect(parts.length).toBeGreaterThan(1);
        expect([total, ...parts].join("")).toMatch(/^[L\d]+$/);
      }
    }),
  );
});
