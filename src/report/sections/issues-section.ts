import type { Priority } from "../../model/finding.ts";
import type { Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import {
  type Block,
  bullets,
  fact,
  heading,
  type Item,
  type Line,
  paragraph,
} from "../markup/blocks.ts";
import { type Issue, issuesOf } from "../issues/issue.ts";
import { type Section, section } from "../markup/section.ts";

const GROUPS: readonly {
  readonly priority: Priority;
  readonly title: string;
  readonly severity: string;
}[] = [
  { priority: "P0", title: "Critical Issues (P0)", severity: "P0 - Blocker" },
  { priority: "P1", title: "High Priority Issues (P1)", severity: "P1 - High" },
  { priority: "P2", title: "Medium Priority Issues (P2)", severity: "P2 - Medium" },
];

/** Every issue with all that is known about it, by priority, numbered through. */
export function issuesSection(judgement: Judgement): Section {
  const issues = issuesOf(judgement).map((issue, index) => ({ issue, number: index + 1 }));
  const blocks = GROUPS.flatMap(({ priority, title, severity }): readonly Block[] => {
    const own = issues.filter(({ issue }) => issue.priority === priority);
    const told = own.flatMap(({ issue, number }) => issueBlocks(issue, number, severity));
    return [heading(3, title), ...(told.length === 0 ? [paragraph("None.")] : told)];
  });
  return section([heading(2, "Issues and Bottlenecks"), ...blocks]);
}

function issueBlocks(issue: Issue, number: number, severity: string): readonly Block[] {
  const { title, component, description, impact, symptoms, cause, recommendation, effort } = issue;
  const lines: readonly (Line | Item)[] = [
    fact("Severity", severity),
    fact("Component", `${component}, in ${code(issue.scenario)}`),
    fact("Description", description),
    fact("Impact", impact),
    ...(symptoms.length === 0
      ? []
      : [
          {
            line: [
              { kind: "strong", text: "Symptoms" },
              { kind: "words", text: ":" },
            ] as const,
            below: symptoms,
          },
        ]),
    fact("Root Cause", cause),
    ...(recommendation === undefined ? [] : [fact("Recommendation", recommendation)]),
    fact("Estimated Effort", effort),
  ];
  return [heading(4, `Issue ${number}: ${title}`), bullets(lines)];
}
