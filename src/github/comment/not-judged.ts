import type { Fault } from "../../model/input-error.ts";

/** Every fault with its place, what is wrong and the next step, under the words that say that there is no verdict. */
export function notJudgedText(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  const items = faults.map(({ id, place, problem, wayOut }) => {
    const where = [place?.file, place?.line, place?.column].filter((part) => part !== undefined);
    return `${where.length === 0 ? "" : `${where.join(":")}: `}${problem}  [${id}]\n  ${wayOut}`;
  });
  return `Not judged: ${count} to mend first.\n\n${items.join("\n\n")}`;
}
