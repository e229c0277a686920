import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";

/** What somebody is typing, and where: into the cell itself or into the bar above. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly where: "cell" | "bar";
}

interface CellEditorProps {
  readonly editing: Editing;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly choices: readonly string[] | undefined;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onFinish: (text: string | null, key: "Enter" | "Tab" | "Escape", isBack: boolean) => void;
}

/** The box over a cell that is being typed into; lists of choices are offered, not insisted on. */
export function CellEditor({ editing, box, choices, label, onChange, onFinish }: CellEditorProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "Enter" && event.key !== "Tab" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onFinish(event.key === "Escape" ? null : editing.text, event.key, event.shiftKey);
  };
  return (
    <>
      <input
        ref={input}
        className="grid-editor"
        aria-label={label}
        {...(choices ? { list: "grid-choices" } : {})}
        style={{ left: box.x, top: box.y, minWidth: Math.max(60, box.width), height: box.height }}
        value={editing.text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.stopPropagation()}
      />
      {choices && (
        <datalist id="grid-choices">
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
