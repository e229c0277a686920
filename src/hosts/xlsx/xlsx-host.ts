import type { Host } from "../host";
import type { Deflate, Inflate } from "./package/zip";
import { readXlsx } from "./read/read-xlsx";
import { applyPlan } from "./write/apply-plan";

/** Where the bytes of a file come from and go to. */
export interface Bytes {
  read(): Promise<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
}

/** The host of an .xlsx or .xlsm file; a plan that changes nothing writes nothing. */
export function xlsxHost(io: Bytes, name: string, inflate?: Inflate, deflate?: Deflate): Host {
  return {
    read: async () => readXlsx(await io.read(), name, inflate ? { inflate } : {}),
    apply: async (plan) => {
      const before = await io.read();
      const written = applyPlan(before, plan, inflate, deflate);
      if (!written.ok) return written;
      if (written.value.bytes !== before) await io.write(written.value.bytes);
      return { ok: true, value: written.value.applied };
    },
  };
}
