import type { SheetMarks } from "../../../src/core/model/plan";
import type { Workbook } from "../../../src/core/model/workbook";
import type { Host } from "../../../src/hosts/host";

/** A workbook opened in some host, with the windows a test needs that people have by their eyes and keyboard. */
export interface Opened {
  readonly host: Host;
  /** The marks as the workbook carries them; sheets without marks are left out. */
  marks(): Promise<readonly SheetMarks[]>;
  /** What a person does: types a text into a cell. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** What a person does: gives a sheet another name. */
  rename(sheet: string, name: string): Promise<void>;
  /** All of the workbook, comparable with `toEqual`. */
  everything(): Promise<unknown>;
}

/** How the contract gets at a host. */
export interface HostUnderTest {
  readonly name: string;
  open(workbook: Workbook): Promise<Opened>;
}
