import { check } from "../../src/gate/check.ts";
import { DEFAULT_FAIL_ON } from "../../src/gate/request.ts";
import { readJudgement } from "../../src/gate/saved-judgement.ts";
import type { Indicator } from "../../src/model/judgement.ts";
import { memoryFiles } from "../github/fakes/memory-files.ts";

/** Each file of a case begins with a line of its own: `=== plimsoll.yml`. */
const BEGINNING = /^=== (?<name>[\w./-]+)\n/gmu;

/**
 * Judges a whole case that stands in one text, its config and its baseline among it, and holds the promise that a gate
 * never turns green by accident: a pass has objectives, and each of them is met by a number that meets it.
 */
export async function judgedCase(bytes: Uint8Array): Promise<void> {
  const texts = filesIn(new TextDecoder().decode(bytes));
  const results = Object.keys(texts).filter((name) => !name.startsWith("plimsoll."));
  const files = memoryFiles(texts);
  const { judgement, documents } = await check(
    {
      results,
      against: [],
      failOn: new Set(DEFAULT_FAIL_ON),
      release: false,
      toolVersion: "0.0.0",
      machine: { runner: "x", cores: 2 },
    },
    { files, now: () => Date.UTC(2026, 10, 24) },
  );
  for (const text of documents.values()) text();
  // What was written can be rendered again: no number in it that JSON does not have.
  await expectReadable(JSON.stringify(judgement));
  if (judgement.assessment === "fail") return;
  const objectives = judgement.indicators.filter(({ objective }) => objective !== undefined);
  if (judgement.assessment === "pass" && objectives.length === 0) {
    throw new Error("a pass without an objective");
  }
  for (const indicator of objectives) expectMet(indicator, judgement.assessment);
}

async function expectReadable(text: string): Promise<void> {
  try {
    await readJudgement(text, "judgement.json");
  } catch (error) {
    throw new Error(`judgement.json cannot be read again: ${JSON.stringify(error)}`, {
      cause: error,
    });
  }
}

function filesIn(text: string): Readonly<Record<string, string>> {
  const parts = [...text.matchAll(BEGINNING)];
  return Object.fromEntries(
    parts.map(({ index, groups, 0: line }, at) => [
      groups?.["name"] ?? "",
      text.slice(index + line.length, parts[at + 1]?.index),
    ]),
  );
}

const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "==": (value, limit) => value === limit,
  "!=": (value, limit) => value !== limit,
};

/** Judges again, from what the judgement says alone; without a number only k6's word counts, and is a concern. */
function expectMet({ objective, value, scenario, metric }: Indicator, assessment: string): void {
  if (objective === undefined || objective.waived) return;
  const what = `${scenario}: ${metric} ${objective.text}`;
  if (value === undefined) {
    if (assessment === "pass") throw new Error(`${what} is met without a number`);
    return;
  }
  const holds = COMPARISONS[objective.comparator]?.(value, objective.limit ?? Number.NaN);
  if (objective.verdict !== "met" || holds !== true) {
    throw new Error(`${what} is ${objective.verdict} by ${value} in a ${assessment}`);
  }
}
