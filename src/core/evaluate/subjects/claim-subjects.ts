import type { Table } from "../../model/table";
import { isRowClaim, type TableClaim } from "../../model/table-claim";
import type { Book } from "../book/book";
import { endsOfParts } from "./ends";
import { endOfTable } from "./row-subjects";
import { locate, type ClaimSubjects } from "./subjects";

/** What tables say of themselves, of one kind: columns worked out from others, counts of rows, serials. */
export function claimSubjects(book: Book, kind: TableClaim["kind"]): ClaimSubjects {
  let from = 0;
  const parts = book.recognition.tables.flatMap((table) =>
    (table.claims ?? []).flatMap((claim) => {
      if (claim.kind !== kind) return [];
      const start = from;
      from += isRowClaim(claim) ? claim.names.length : 1;
      return [{ claim, table, from: start, to: from }];
    }),
  );
  return {
    kind: "claim",
    parts,
    count: from,
    subjectAt: (i) => {
      const found = locate(parts, i);
      if (!found) return { indicator: "", period: "", entity: "", place: "" };
      const { claim, table } = found.part;
      return { indicator: "", period: table.period, ...nameOf(claim, table, found.row) };
    },
    ...endsOfParts(parts.map(({ table, from: start, to }) => ({ end: endOfTable(book, table), from: start, to }))),
  };
}

function nameOf(claim: TableClaim, { sheet }: Table, row: number): { readonly entity: string; readonly place: string } {
  if (!isRowClaim(claim)) return { entity: "", place: `${sheet}:${claim.name}` };
  const entity = claim.names[row] ?? "";
  const before = claim.names.slice(0, row).filter((name) => name === entity).length;
  return { entity, place: `${sheet}:${claim.stated.path.join("/")}${before > 0 ? `#${before + 1}` : ""}` };
}
