import manifest from "../../package.json";

/** Who made a report: name and version, as programs that read it may want to know. */
export const TOOL = { name: "indicator-check", version: manifest.version } as const;
