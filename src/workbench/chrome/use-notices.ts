import { useCallback, useState } from "react";
import { chinese } from "../text/zh-CN";
import type { Notice, Sentence } from "./notices";

/** As many as leave the workbook in sight. */
const MOST = 3;

/** The notices that stand, the newest first; what is said again stands once. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const say = useCallback((intent: Notice["intent"], text: Sentence) => {
    const isOther = (other: Notice): boolean => other.text(chinese, "zh-CN") !== text(chinese, "zh-CN");
    setNotices((before) => [{ intent, text }, ...before.filter(isOther)].slice(0, MOST));
  }, []);
  const dismiss = useCallback((notice: Notice) => setNotices((before) => before.filter((each) => each !== notice)), []);
  const clear = useCallback(() => setNotices([]), []);
  return { notices, say, dismiss, clear };
}
