import {
  gatedChange,
  type Indicator,
  type JudgedScenario,
  type Judgement,
} from "../../model/judgement.ts";
import { countText } from "../../words/count-text.ts";
import { failureTexts, toldFailures } from "../../words/failure-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { verdictText } from "../../words/verdict-line.ts";
import { visibleText } from "../markup/escape.ts";
import { nextStep } from "../issues/next-step.ts";
import { columnsOf, shortened } from "./columns.ts";
import { indicatorLines } from "./indicator-lines.ts";
import { type Ink, type Pen, penFor, spoken } from "./ink.ts";
import { wrapped } from "./wrapped.ts";
import { indicatorsOf } from "../scenarios.ts";

const VERDICT: Readonly<
  Record<Judgement["assessment"], { readonly ink: Ink; readonly mark: string }>
> = {
  pass: { ink: "good", mark: "✓" },
  concerns: { ink: "doubtful", mark: "!" },
  fail: { ink: "bad", mark: "✗" },
};

/** The judgement for a person at a terminal: the verdict first and why it failed last, where the eye rests. */
export function terminalText(
  judgement: Judgement,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  const pen = penFor(colour);
  const room = Math.max(40, Math.min(width, 160));
  const { ink, mark } = VERDICT[judgement.assessment];
  const blocks = [
    hanging(`${mark} Plimsoll: ${verdictText(judgement)}`, room, 2).map((line) => pen(ink, line)),
    ...judgement.scenarios.map((scenario) => scenarioLines(scenario, judgement, pen, room)),
    listed("Concerns", judgement.concerns.map(concern), pen, room),
    listed("Likely causes", judgement.findings.slice(0, 5).map(cause), pen, room),
    listed("Failed because", failures(judgement), pen, room),
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${texts.join("\n\n")}\n`;
}

function scenarioLines(
  scenario: JudgedScenario,
  judgement: Judgement,
  pen: Pen,
  width: number,
): readonly string[] {
  const own = indicatorsOf(judgement, scenario);
  const asked = own.filter(isAsked);
  const rest = own.length - asked.length;
  return [
    ...headline(scenario, pen, width),
    ...indicatorLines(asked, pen, width),
    ...(rest > 0
      ? wrapped(`and ${countText(rest, "more indicator")} in the report`, width - 4).map((line) =>
          pen("quiet", `    ${line}`),
        )
      : []),
  ];
}

/** Name, title and how long it ran, on one line where it fits; else the name has its own. */
function headline(scenario: JudgedScenario, pen: Pen, width: number): readonly string[] {
  const name = visibleText(scenario.name, "name");
  const title = scenario.title === undefined ? "" : `  ${visibleText(scenario.title, "name")}`;
  const length =
    scenario.durationMs === undefined ? "" : `, ${quantityText(scenario.durationMs, "ms")}`;
  const isRun = scenario.state !== "not run";
  const state = isRun ? length : "  not run";
  const quiet = isRun ? ("quiet" as const) : ("doubtful" as const);
  if (columnsOf(`${name}${title}${state}`) <= width)
    return [`${pen("strong", name)}${title}${pen(quiet, state)}`];
  const below = wrapped(`${title}${state}`.replace(/^, /u, ""), width - 2);
  return [pen("strong", shortened(name, width)), ...below.map((line) => `  ${line}`)];
}

/** A text whose lines after the first stand `indent` columns to the right. */
function hanging(text: string, width: number, indent: number): readonly string[] {
  return wrapped(text, width - indent).map((line, index) =>
    index === 0 ? line : `${" ".repeat(indent)}${line}`,
  );
}

const isAsked = (indicator: Indicator): boolean =>
  indicator.objective !== undefined || gatedChange(indicator) !== undefined;

interface Entry {
  readonly text: string;
  readonly next?: string;
}

function concern({ scenario, text }: Judgement["concerns"][number]): Entry {
  return { text: scenario === undefined ? text : `${scenario}: ${text}` };
}

function cause(finding: Judgement["findings"][number]): Entry {
  const { priority, title, scenario, cause: why, recommendation } = finding;
  return { text: `${priority} ${title} (${scenario}): ${why}`, next: recommendation };
}

/**
 * Every failure, what is both missed and worse in one line; a next step that several share stands once, below the last
 * of them.
 */
function failures(judgement: Judgement): readonly Entry[] {
  const texts = failureTexts(judgement);
  const told = toldFailures(judgement).map((one, index) => ({
    text: texts[index] ?? "",
    next: nextStep(one, judgement),
  }));
  return told.map(({ text, next }, index) => {
    const last = told.findLastIndex((one) => one.next === next) === index;
    return { text, ...(next !== undefined && last && { next }) };
  });
}

/** A titled list, wrapped and indented; nothing when it is empty. */
function listed(
  title: string,
  entries: readonly Entry[],
  pen: Pen,
  width: number,
): readonly string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap(({ text, next }) => {
    const [first = "", ...more] = wrapped(spoken(text), width - 4);
    const steps = next === undefined ? [] : wrapped(`Next: ${spoken(next)}`, width - 4);
    return [`  - ${first}`, ...[...more, ...steps].map((line) => `    ${line}`)];
  });
  return [pen("strong", title), ...lines];
}
