import { CANCELLED } from "../../../src/hosts/excel/problems";
import type { Action } from "../../../src/taskpane/state/action";
import { newDraft } from "../../../src/taskpane/state/binding-draft";
import type { Message } from "../../../src/taskpane/state/message";
import { OPENED } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reduce";

const TROUBLE: Message = { kind: "notice", problem: CANCELLED };
const told = { ...OPENED, messages: [TROUBLE, { kind: "explanationSaved" } as const] };
const kindsAfter = (action: Action): readonly string[] => reduce(told, action).messages.map(({ kind }) => kind);

test.each<[string, Action]>([
  ["a cell is edited", { type: "edited" }],
  ["a button of the ribbon has written", { type: "written" }],
  ["another view is opened", { type: "viewed", view: "targets" }],
  ["a question is asked", { type: "asked", asking: "clearMarks" }],
  ["a cell is to be bound", { type: "binding", draft: newDraft() }],
  ["the next explanation is typed", { type: "drafted", id: "a", draft: { status: "explained", note: "已核" } }],
])("a success ends when %s; trouble stays", (_, action) => {
  expect(kindsAfter(action)).toEqual(["notice"]);
});

test.each<[string, Action]>([
  ["a form is done", { type: "binding", draft: null }],
  ["a check nobody asked for begins", { type: "started", job: "recheck" }],
  ["a look at another row", { type: "selected", key: "b" }],
])("a success is still told after %s", (_, action) => {
  expect(kindsAfter(action)).toEqual(["notice", "explanationSaved"]);
});
