import type { PrometheusPlan } from "../../../model/prometheus-plan.ts";
import type { Oddity } from "../../../model/run.ts";
import { code } from "../../../words/code.ts";
import type { SavedQuery } from "../../../ingestion/prometheus/answers/saved-queries.ts";

const MOST_NAMED = 5;

/**
 * Saved answers of other queries than the config's: a name promises what the config says, and its numbers are of what was asked.
 * Told at once, since a dashboard's queries under the names of a preset differ all of them.
 */
export function otherQueries(
  asked: readonly SavedQuery[],
  plan: PrometheusPlan | undefined,
): readonly Oddity[] {
  const others = asked.flatMap(({ name, query }) => {
    const declared = plan?.queries.find((one) => one.name === name);
    return declared === undefined || isSame(declared.query, query)
      ? []
      : [{ name, query, declared: declared.query }];
  });
  const [first] = others;
  if (first === undefined) return [];
  const difference = `${code(first.query)}, not ${code(first.declared)}`;
  const text =
    others.length === 1
      ? `The saved answer of ${code(first.name)} is of another query than the config's: ${difference}.`
      : `The saved answers of ${listed(others.map(({ name }) => name))} are of other queries than the config's, and are judged as they were asked. ${code(first.name)} is ${difference}.`;
  return [{ id: "prometheus-other-query", text }];
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return `${names.slice(0, MOST_NAMED).map(code).join(", ")}${more}`;
}

/** Blanks mean nothing in PromQL, and `$window` is as long as the run. */
function isSame(declared: string, saved: string): boolean {
  const isWhole = declared.includes("$window");
  const [one, other] = [declared, saved].map((query) => {
    const plain = query.replace(/\s+/gu, "");
    return isWhole ? plain.replace(/\[[^[\]]*\]/gu, "[]") : plain;
  });
  return one === other;
}
