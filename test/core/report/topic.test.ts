import { findingId } from "../../../src/core/report/finding-id";
import { valuesSignature } from "../../../src/core/report/values-signature";
import { measure, subject, verdict } from "./make";

const of = (rule: string, severity: "warning" | "error") =>
  verdict({ rule, severity, subject: subject("private_share", "2022-H1"), measures: [measure("5.12%", "E3")] });

test("a target before its day and after it is one finding, so that what was explained is found again", () => {
  const before = of("share-on-its-way-to-target", "warning");
  const after = of("target-reached-when-due", "error");
  expect(findingId(after, "target")).toBe(findingId(before, "target"));
  expect(findingId(after)).not.toBe(findingId(before));
});

test("what explained a warning is to be explained anew for an error", () => {
  expect(valuesSignature(of("target-reached-when-due", "error"))).not.toBe(
    valuesSignature(of("share-on-its-way-to-target", "warning")),
  );
});
