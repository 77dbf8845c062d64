import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnosisPage } from "../../scripts/generate-docs.ts";
import { RULES } from "../../src/diagnosis/rules.ts";
import { ROLES } from "../../src/model/role.ts";
import { evidence } from "./some-facts.ts";
import { CASES } from "./cases.ts";

describe("the rules of diagnosis", () => {
  test("each has a name of its own", () => {
    expect(RULES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  test("the page tells of each of them", () => {
    expect(diagnosisPage(), "run `npm run generate`").toBe(
      readFileSync("docs/diagnosis.md", "utf8"),
    );
  });

  test("each has a run that shows it, one that looks like it, and one with an input missing", () => {
    expect(Object.keys(CASES).toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
    const lacking = Object.entries(CASES).filter(([, cases]) =>
      Object.values(cases).some((some) => Object.keys(some).length === 0),
    );
    expect(lacking.map(([rule]) => rule)).toEqual([]);
  });

  test("speak of likely causes and of nothing certain", () => {
    const texts = RULES.flatMap(({ description, cause, impact }) => [description, cause, impact]);
    expect(
      texts.filter((text) => /\b(?:certainly|definitely|proves|always)\b/u.test(text)),
    ).toEqual([]);
  });

  test("bear on roles that there are", () => {
    const roles: ReadonlySet<string> = new Set(ROLES);
    const named = RULES.flatMap(({ bears }) => bears).filter((one) => one.includes("."));
    expect(named.filter((one) => !roles.has(one))).toEqual([]);
  });
});

describe.each(Object.entries(CASES))("%s", (rule, { shows, alike, missing }) => {
  test.each(Object.entries(shows))("shows where %s", (_, { made, says }) => {
    const told = evidence(rule, made);
    expect(told.length).toBeGreaterThan(0);
    for (const words of says) expect(told.join("; ")).toContain(words);
  });

  test.each(Object.entries(alike))("is not shown where %s", (_, made) => {
    expect(evidence(rule, made)).toEqual([]);
  });

  test.each(Object.entries(missing))("is silent without %s", (_, made) => {
    expect(evidence(rule, made)).toEqual([]);
  });
});
