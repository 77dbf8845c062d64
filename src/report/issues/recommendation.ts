import type { Finding } from "../../model/finding.ts";
import type { Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { listText } from "../../words/count-text.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { byPriority } from "./by-priority.ts";
import { unexplained } from "./issue.ts";

/** When something should be done, in the form's words. */
export type Horizon = "immediate" | "short-term" | "long-term";

/** One thing to do. Owner and deadline are for people. */
export interface Recommendation {
  readonly title: string;
  readonly description: string;
  readonly impact?: string;
  readonly effort: string;
  readonly horizon: Horizon;
}

/** What diagnosis advises, the urgent first, with what failed unexplained among it; then what would let this gate see more. */
export function recommendationsOf(judgement: Judgement): readonly Recommendation[] {
  const findings = byPriority(judgement.findings);
  return [
    ...findings.filter(isUrgent).map(fromFinding),
    ...aboutCauses(judgement),
    ...findings.filter((one) => !isUrgent(one)).map(fromFinding),
    ...aboutTheGate(judgement),
    ...aboutSight(judgement),
  ];
}

const isUrgent = ({ priority }: Finding): boolean => priority !== "P2";

function fromFinding(finding: Finding): Recommendation {
  const { title, recommendation, effort, evidence, priority, scenario } = finding;
  const [first] = evidence;
  const gone = `the next run of ${code(scenario)} should no longer show`;
  const shown = `${gone} ${first === undefined ? "it" : `this: ${first.text}`}`;
  return {
    title,
    description: recommendation,
    impact: finding.expectedImpact ?? shown,
    effort: sentenceCase(effort),
    horizon: horizonOf(effort, priority),
  };
}

function horizonOf(effort: Finding["effort"], priority: Finding["priority"]): Horizon {
  if (effort === "hours" || priority === "P0") return "immediate";
  return effort === "days" ? "short-term" : "long-term";
}

function action(title: string, description: string): Recommendation {
  return { title, description, effort: "Hours", horizon: "immediate" };
}

function aboutTheGate({ scenarios, baseline }: Judgement): readonly Recommendation[] {
  const notRun = scenarios.filter(({ state }) => state === "not run").map(({ name }) => code(name));
  const scripts = scenarios.some(
    ({ objectivesFrom, state }) => state === "judged" && objectivesFrom === "k6 thresholds",
  );
  return [
    ...(notRun.length > 0
      ? [
          action(
            "Run what was not run",
            `Run ${notRun.join(", ")}: nothing is known about it from this report.`,
          ),
        ]
      : []),
    ...(scripts
      ? [
          action(
            "Commit the objectives",
            "Commit a `plimsoll.yml` (`plimsoll init` writes one), so that objectives are reviewed and a change of the script cannot loosen them.",
          ),
        ]
      : []),
    ...(baseline.kind === "none yet"
      ? [
          action(
            "Record a baseline",
            "Record this run by `plimsoll baseline add` and commit the file, so that the next run can be compared.",
          ),
        ]
      : []),
  ];
}

/** Failures that no finding explains call for the inputs that diagnosis reads; where it had all of them, for people. */
function aboutCauses(judgement: Judgement): readonly Recommendation[] {
  const names = unexplained(judgement);
  if (names.length === 0) return [];
  const own = judgement.scenarios.filter(({ name }) => names.includes(name));
  const lacking = [
    ...(own.every(({ samples }) => samples !== undefined)
      ? []
      : ["the samples (`k6 run --out json=FILE`)"]),
    ...(own.every(({ resources }) => (resources?.gauges.length ?? 0) > 0)
      ? []
      : ["the Prometheus queries"]),
  ];
  const of = listText(names.map(code));
  const begin = hints(names, judgement);
  const none = begin === "" ? "none" : "none of weight";
  return [action("Find the cause of what failed", `${begin}${advice()}`)];

  function advice(): string {
    if (lacking.length > 0)
      return `Give ${listText(lacking)} of ${of}: diagnosis looks for causes there, and found ${none} in what it was given.`;
    const commits = judgement.baseline.kind === "none yet" ? "" : COMMITS;
    return `Profile the service under the load of ${of}${commits}: diagnosis found ${none} in the samples and the answers of Prometheus.`;
  }
}

const COMMITS = ", or measure the commits since the baseline one by one";

/** Where to begin: what was found in these scenarios, though it weighs too little to explain that they failed. */
function hints(names: readonly string[], { findings }: Judgement): string {
  const found = findings.filter(({ scenario }) => names.includes(scenario));
  if (found.length === 0) return "";
  const titles = found.map(({ title, scenario }) => `${title} (${code(scenario)})`);
  return `Begin with what may be part of it: ${listText(titles)}. `;
}

/** Changes that could not be seen, and that more baseline runs would show, call for these. */
function aboutSight({ concerns, baseline }: Judgement): readonly Recommendation[] {
  const blind = concerns.find(({ id }) => id === "blind");
  if (blind === undefined) return [];
  const first = baseline.kind === "side by side" ? "" : "Record more runs of the accepted code. ";
  return [action("Sharpen the gate", `${first}${blind.text}`)];
}
