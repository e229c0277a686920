import { excel } from "./excel";
import type { HostUnderTest } from "./host-under-test";
import { memory } from "./memory";
import { xlsx } from "./xlsx";

/** Every host there is; a new one joins with one line. */
export const HOSTS: readonly HostUnderTest[] = [memory, xlsx, excel];
