const EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Added",
  "Deleted",
  "Calculated",
  "FormatChanged",
  "NameChanged",
  "VisibilityChanged",
] as const;

/** Registering is the transport's business: it sends events when the document changes. Here they are only accepted. */
export const eventMethods: Readonly<Record<string, () => undefined>> = Object.fromEntries(
  EVENTS.flatMap((event) => [
    [`_Register${event}Event`, () => undefined],
    [`_Unregister${event}Event`, () => undefined],
  ]),
);
