import { describe, expect, test } from "vitest";
import {
  resultArgument,
  scenarioFromPath,
} from "../../../../src/gate/results/found/result-arguments.ts";

describe("a RESULT of the command line", () => {
  test.for([
    ["summary.json", undefined, "summary.json"],
    ["spike=summary.json", "spike", "summary.json"],
    ["spike = out/*.json".replaceAll(" ", ""), "spike", "out/*.json"],
    ["night run=a=b.json", "night run", "a=b.json"],
    ["out/a=b.json", undefined, "out/a=b.json"],
    ["*=x.json", undefined, "*=x.json"],
    ["spike=", undefined, "spike="],
  ] as const)("%s", ([text, scenario, pattern]) => {
    const argument = resultArgument(text, false);
    expect(argument.scenario).toBe(scenario);
    expect(argument.patterns).toEqual([pattern]);
  });

  test("a file that is named so exists, and is that file", () => {
    expect(resultArgument("a=b.json", true)).toEqual({ text: "a=b.json", patterns: ["a=b.json"] });
  });
});

describe("the name of a scenario that nobody named", () => {
  test.for([
    ["checkout.json", "results", "checkout"],
    ["checkout.ndjson.gz", "results", "checkout"],
    ["summary.json", "sustained", "sustained"],
    ["summary-export.json", "spike", "spike"],
    ["points.ndjson.gz", "ramp-up", "ramp-up"],
    ["machine-readable.full.json", "night", "night"],
    ["summary.json", ".", "summary"],
    ["k6-summary.json", "v2", "v2"],
    [".json", "x", "x"],
  ] as const)("%s in %s", ([file, folder, name]) => {
    expect(scenarioFromPath(file, folder)).toBe(name);
  });
});
