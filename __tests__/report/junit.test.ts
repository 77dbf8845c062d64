import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { junitXml } from "../../src/report/junit/junit-xml.ts";
import { aFullJudgement } from "./judgements/a-full-judgement.ts";
import {
  aChange,
  aJudgement,
  anIndicator,
  anObjective,
  aScenario,
} from "./judgements/a-judgement.ts";
import { aJudgementOf, HOSTILE_NAMES } from "./judgements/hostile-names.ts";

describe("JUnit", () => {
  test("of a failing run reads as it did when it was last looked at", async () => {
    await expect(junitXml(aFullJudgement())).toMatchFileSnapshot("golden/full-junit.xml");
  });

  test("counts a case for each objective and each gated change", () => {
    const both = { objective: anObjective("p(95) < 3s", 3000), change: aChange("held") };
    const shown = { change: aChange("worsened", { gated: false }) };
    const xml = junitXml(
      aJudgement({
        indicators: [
          anIndicator(["sustained", "http_req_duration", "p(95)"], 95.8, "ms", both),
          anIndicator(["sustained", "vus", "max"], 70, "users", shown),
        ],
      }),
    );
    expect(xml).toContain(
      '<testsuite name="sustained" tests="2" failures="0" errors="0" skipped="0">',
    );
  });

  const outcomes = [
    ["missed", { objective: anObjective("p(95) < 1s", 1000, "missed") }, "<failure"],
    ["unmeasured", { objective: anObjective("p(95) < 1s", 1000, "unmeasured") }, "<failure"],
    [
      "waived",
      { objective: anObjective("p(95) < 1s", 1000, "missed", { waived: true }) },
      "<skipped",
    ],
    ["worsened", { change: aChange("worsened") }, "<failure"],
    ["inconclusive", { change: aChange("inconclusive") }, "<skipped"],
    [
      "no baseline",
      { change: { verdict: "no baseline", reason: "no file", gated: true } },
      "<skipped",
    ],
  ] as const;

  test.each(outcomes)("tells %s as a reader of JUnit expects", (_name, parts, element) => {
    const xml = junitXml(
      aJudgement({ indicators: [anIndicator(["sustained", "m", "p(95)"], 1200, "ms", parts)] }),
    );
    expect(xml).toContain(element);
  });

  test("has a skipped case for a scenario that was not run", () => {
    const xml = junitXml(aJudgement({ scenarios: [aScenario("soak", { state: "not run" })] }));
    expect(xml).toContain('<skipped message="no result was given for soak"/>');
  });

  test.each(HOSTILE_NAMES)("stays XML with the name %j", (name) => {
    const xml = junitXml(aJudgementOf(name));
    expect(XMLValidator.validate(xml)).toBe(true);
    // XML 1.0 §2.2: no control characters but tab and line ends, no lone surrogates, no FFFE and FFFF.
    expect(xml).not.toMatch(
      new RegExp(String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]`, "u"),
    );
    expect(xml.isWellFormed()).toBe(true);
    const parsed: unknown = new XMLParser().parse(xml);
    expect(Object.keys(parsed as object)).toEqual(["?xml", "testsuites"]);
  });
});
