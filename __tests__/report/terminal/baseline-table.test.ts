import { expect, test } from "vitest";
import type { HistoryView } from "../../../src/model/history-view.ts";
import { baselineTable } from "../../../src/report/terminal/baseline-table.ts";

function history(indicator: string): HistoryView {
  const values = [1, 2, 3];
  return {
    scenario: "shop",
    indicator,
    unit: "ms",
    values,
    latest: values,
    gated: false,
    unlike: 0,
  };
}

test("columns of the baseline stand below each other where a name is in characters of two columns", () => {
  const lines = baselineTable("b.json", [history("負荷 p(95)"), history("abcd p(95)")]).split("\n");
  const bars = lines.flatMap((line) => (line.includes("▁") ? [line.indexOf("▁")] : []));
  // By UAX 11 each of the two is two columns wide, as the four letters are: the same columns in two characters less.
  expect(bars).toHaveLength(2);
  expect((bars[1] ?? 0) - (bars[0] ?? 0)).toBe(2);
});
