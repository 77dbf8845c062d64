import type { Issue } from "../../report/issues/issue.ts";
import { readyLine } from "../ready.ts";

/** What a form can say of an issue. `index` counts from the most urgent. */
export function issueValues(issue: Issue, index: number) {
  const { title, priority, scenario, component, effort, recommendation } = issue;
  return {
    number: index + 1,
    title: readyLine(title),
    priority,
    scenario,
    component,
    description: readyLine(issue.description),
    impact: readyLine(issue.impact),
    symptoms: issue.symptoms.map(readyLine),
    cause: readyLine(issue.cause),
    recommendation: recommendation === undefined ? null : readyLine(recommendation),
    effort,
  };
}
