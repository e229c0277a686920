import { moveFor, placesInTree, type Branch } from "../../../src/taskpane/state/tree";

const TREE: readonly Branch[] = [
  { key: "a", level: 1, isUnfolded: true },
  { key: "a1", level: 2, isUnfolded: true },
  { key: "a1x", level: 3 },
  { key: "a2", level: 2 },
  { key: "b", level: 1, isUnfolded: false },
];

test.each<[string, string, unknown]>([
  ["ArrowLeft", "a1x", { kind: "select", key: "a1" }],
  ["ArrowLeft", "a2", { kind: "select", key: "a" }],
  ["ArrowLeft", "a1", { kind: "fold", key: "a1", isUnfolded: false }],
  ["ArrowLeft", "b", null],
  ["ArrowRight", "a1", { kind: "select", key: "a1x" }],
  ["ArrowRight", "b", { kind: "fold", key: "b", isUnfolded: true }],
  ["ArrowRight", "a2", null],
])("%s at %s", (key, selected, expected) => {
  expect(moveFor(key, TREE, selected)).toEqual(expected);
});

test("each row is counted among those under the same one", () => {
  expect(placesInTree(TREE)).toEqual([
    { position: 1, size: 2 },
    { position: 1, size: 2 },
    { position: 1, size: 1 },
    { position: 2, size: 2 },
    { position: 2, size: 2 },
  ]);
});
