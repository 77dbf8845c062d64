import type { Finding } from "../../../model/finding.ts";
import type { Judgement } from "../../../model/judgement.ts";
import { bullets, heading, type Item } from "../../markup/blocks.ts";
import { byPriority } from "../../issues/by-priority.ts";
import { type Part, SILENT } from "../part.ts";

/** The report has all of them. */
const MOST = 5;

/** The likely causes with what they rest on and the next step. */
export function causesPart({ findings }: Judgement): Part {
  if (findings.length === 0) return SILENT;
  const strongest = byPriority(findings).slice(0, MOST);
  const rest = findings.length - strongest.length;
  const more = rest > 0 ? [{ line: `and ${rest} more, in the report` }] : [];
  return {
    name: "likely causes",
    expendable: 4,
    forms: [
      [heading(4, "Likely causes"), bullets([...strongest.map(whole), ...more])],
      [heading(4, "Likely causes"), bullets([...strongest.map(titleOnly), ...more])],
    ],
  };
}

function whole(finding: Finding): Item {
  const evidence = finding.evidence.slice(0, 3).map(({ text }) => text);
  return {
    line: [...spans(finding), { kind: "words", text: `: ${finding.cause}` }],
    below: [
      ...(evidence.length === 0 ? [] : [`Evidence: ${evidence.join("; ")}`]),
      `Next: ${finding.recommendation}`,
    ],
  };
}

function titleOnly(finding: Finding): Item {
  return { line: spans(finding) };
}

function spans({ priority, title, scenario, confidence }: Finding) {
  return [
    { kind: "strong", text: `${priority} ${title}` },
    { kind: "words", text: " (" },
    { kind: "code", text: scenario },
    { kind: "words", text: `, ${confidence})` },
  ] as const;
}
