/** @jest-environment jsdom */
import { renderHook } from "@testing-library/react";
import { usePassing } from "../../src/taskpane/view/use-passing";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const LONG = 60_000;

function shown(isPassing: boolean): { readonly button: HTMLElement; readonly end: jest.Mock } {
  const element = document.body.appendChild(document.createElement("div"));
  const button = element.appendChild(document.createElement("button"));
  const end = jest.fn();
  renderHook(() => usePassing({ current: element }, isPassing, end));
  return { button, end };
}

test("what passes ends after a while; anything else stays", () => {
  const [passing, staying] = [shown(true), shown(false)];
  jest.advanceTimersByTime(LONG);
  expect(passing.end).toHaveBeenCalled();
  expect(staying.end).not.toHaveBeenCalled();
});

test("it does not end while the focus is in it", () => {
  const { button, end } = shown(true);
  button.focus();
  jest.advanceTimersByTime(LONG);
  expect(end).not.toHaveBeenCalled();
  button.blur();
  jest.advanceTimersByTime(LONG);
  expect(end).toHaveBeenCalled();
});
