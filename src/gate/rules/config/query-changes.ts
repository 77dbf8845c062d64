import type { PrometheusPlan, PrometheusQuery } from "../../../model/prometheus-plan.ts";
import type { RuleChange } from "../../../model/rule-change.ts";
import { code } from "../../../words/code.ts";
import { changedValue, neutral, notComparable } from "./changed-value.ts";

/** What became of the questions to Prometheus. Another query gives another number: which is stricter nobody can tell. */
export function queryChanges(
  before: PrometheusPlan | undefined,
  after: PrometheusPlan | undefined,
): readonly RuleChange[] {
  const [old, now] = [byName(before), byName(after)];
  const queries = [...new Set([...old.keys(), ...now.keys()])].flatMap((name) =>
    ofOneQuery(code(name), old.get(name), now.get(name)),
  );
  return [
    ...queries,
    ...changedValue("address of Prometheus", [before?.url, after?.url], {
      text: (url = "") => code(url),
      effect: notComparable,
    }),
    ...changedValue("series of k6 in Prometheus", [before?.k6Matchers, after?.k6Matchers], {
      text: (matchers = "") => (matchers === "" ? "all" : code(matchers)),
      effect: notComparable,
    }),
    ...changedValue("distance of the points", [before?.stepMs, after?.stepMs], {
      text: (stepMs = 0) => `${stepMs} ms`,
      effect: before === undefined || after === undefined ? neutral : notComparable,
    }),
  ];
}

function byName(plan: PrometheusPlan | undefined): ReadonlyMap<string, PrometheusQuery> {
  return new Map((plan?.queries ?? []).map((query) => [query.name, query]));
}

/** A query that comes or goes judges nothing by itself: the objectives on it are rules of their own. */
function ofOneQuery(
  name: string,
  before: PrometheusQuery | undefined,
  after: PrometheusQuery | undefined,
): readonly RuleChange[] {
  const isOnBoth = before !== undefined && after !== undefined;
  const absence = isOnBoth
    ? changedValue(`query ${name} without series`, [before.absent, after.absent], {
        text: (absent) => (absent === "zero" ? "counts as zero" : absent),
        effect: (_, absent) => (absent === "zero" ? "loosens" : "tightens"),
      })
    : [];
  return [
    ...changedValue(`query ${name}`, [meaning(before), meaning(after)], {
      text: (text = "") => text,
      effect: isOnBoth ? notComparable : neutral,
    }),
    ...absence,
  ];
}

function meaning(query: PrometheusQuery | undefined): string | undefined {
  if (query === undefined) return undefined;
  const { query: text, unit, unitText, scale, per, role } = query;
  const parts = [
    code(text),
    ...(unitText === undefined && unit === "number" ? [] : [`in ${unitText ?? unit}`]),
    ...(scale === 1 || unitText !== undefined ? [] : [`times ${scale}`]),
    ...(per === undefined ? [] : [`per ${code(per)}`]),
    ...(role === undefined ? [] : [`as ${code(role)}`]),
  ];
  return parts.join(" ");
}
