import { describe, expect, test } from "vitest";
import { type FoundRegex, regexesIn, trials } from "./regexes.ts";

/** Made by other tools: the charts' script holds uPlot, the validators are ajv's. */
const all = regexesIn("src/**/*.ts").filter(({ file }) => !/\/(?:assets|schema)\//u.test(file));

const SHORT = 3000;
const LONGER = 4;
/** What a square of so short a text takes at the least; what grows with it alone takes a hundredth. */
const NOTABLE_MS = 6;

/** Milliseconds of the processor, since a machine has other work too. */
function msOf(regex: RegExp, text: string): number {
  const { user } = process.cpuUsage();
  text.search(regex);
  return (process.cpuUsage().user - user) / 1000;
}

/** The least of three: the process's other threads, which collect garbage and compile, are counted too. */
function leastMsOf(regex: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => msOf(regex, text)));
}

/** Whether four times the text takes more than nine times as long: more than a line, less than a square. */
function growsFaster(regex: RegExp, short: string, long: string): boolean {
  if (msOf(regex, short) < NOTABLE_MS) return false;
  const leastShort = leastMsOf(regex, short);
  return leastShort > NOTABLE_MS && leastMsOf(regex, long) > 9 * leastShort;
}

function slowOn(found: FoundRegex): readonly string[] {
  const regex = new RegExp(found.source, found.flags.replace("g", ""));
  // One that doubles with each letter would not come to an end on a longer text.
  const doubling = trials(found, 22).find(
    (text) => msOf(regex, text) > NOTABLE_MS && leastMsOf(regex, text) > NOTABLE_MS,
  );
  if (doubling !== undefined) return [told(found, doubling)];
  const long = trials(found, SHORT * LONGER);
  const slow = trials(found, SHORT).find((text, at) => growsFaster(regex, text, long[at] ?? ""));
  return slow === undefined ? [] : [told(found, slow)];
}

function told({ file, source }: FoundRegex, text: string): string {
  return `${file} /${source}/ on ${JSON.stringify(text.slice(0, 30))}`;
}

describe("the regular expressions of the sources", () => {
  test("are found", () => expect(all.length).toBeGreaterThan(200));

  test("take time that grows with a text, and not with its square, on texts made to fool them", () => {
    expect(all.flatMap(slowOn)).toEqual([]);
  }, 120_000);

  test("one that tries over and over is found", () => {
    const quadratic = { file: "x.ts", source: "a+$", flags: "u" };
    const exponential = { file: "x.ts", source: "^(?:a+)+$", flags: "u" };
    expect([quadratic, exponential].flatMap(slowOn)).toHaveLength(2);
  });
});
