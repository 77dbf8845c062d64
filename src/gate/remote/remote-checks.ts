import type { Oddity } from "../../model/run.ts";
import { code } from "../../words/code.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Asker } from "./k6-asker.ts";

const MOST_TOLD = 5;

/** The checks that failed at times, the worst first. k6 writes the share of each without its counts, so they stand here and in no table. */
export async function failedChecks(
  { series }: Asker,
  names: ReadonlySet<string>,
  matchers: string,
): Promise<readonly Oddity[]> {
  if (!names.has("k6_checks_rate")) return [];
  const shares = `last_over_time(k6_checks_rate{${matchers}}[$window])`;
  const failed = (await series(`min by (group, check) (${shares}) < 1`))
    .map(({ labels, values }) => ({ path: pathOf(labels), share: values.at(-1) ?? Number.NaN }))
    .toSorted((one, other) => one.share - other.share);
  if (failed.length === 0) return [];
  const told = failed
    .slice(0, MOST_TOLD)
    .map(({ path, share }) => `${code(path)} passed ${quantityText(share, "ratio")}`);
  const more = failed.length > MOST_TOLD ? `, and ${failed.length - MOST_TOLD} more` : "";
  const text = `Checks that failed, by the worst of their series: ${told.join(", ")}${more}. k6 writes these shares without counts, so the pass rate of all of them is not known.`;
  return [{ id: "k6-failed-checks", text }];
}

function pathOf({ group = "", check = "" }: Readonly<Record<string, string>>): string {
  return [...group.split("::").filter((one) => one !== ""), check].join(" › ");
}
