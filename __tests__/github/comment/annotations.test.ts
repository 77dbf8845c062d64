import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../../src/github/comment/annotations.ts";
import { artifactName } from "../../../src/github/artifact/artifact.ts";
import { logText } from "../../../src/github/log-text.ts";
import { outputsOf } from "../../../src/github/outputs.ts";
import type { Indicator } from "../../../src/model/judgement.ts";
import { judgementOf } from "../judgement.ts";

function missed(scenario: string, at: string): Indicator {
  return {
    scenario,
    metric: "http_req_failed",
    aggregation: "rate",
    unit: "ratio",
    value: 0.02,
    objective: {
      text: "rate < 1%",
      comparator: "<",
      limit: 0.01,
      verdict: "missed",
      waived: false,
      from: { file: "plimsoll.yml", at },
    },
  };
}

const failureOf = (scenario: string): { kind: "missed"; scenario: string; indicator: string } => ({
  kind: "missed",
  scenario,
  indicator: "http_req_failed rate",
});

describe("the annotations of a failed gate", () => {
  test("stand at the line where a person wrote the objective", () => {
    const judgement = judgementOf({
      failures: [failureOf("spike")],
      indicators: [missed("spike", "12:5")],
    });
    expect(annotationsOf(judgement)).toEqual([
      {
        title: "Plimsoll: missed",
        text: "error rate of `spike` misses its objective: 2 %, not < 1 %.",
        file: "plimsoll.yml",
        line: 12,
      },
    ]);
  });

  test("stand at no line where k6's own thresholds are the objectives", () => {
    const judgement = judgementOf({
      failures: [failureOf("spike")],
      indicators: [missed("spike", "metrics.http_req_failed.thresholds")],
    });
    expect(annotationsOf(judgement)[0]).not.toHaveProperty("line");
  });

  test("are nine at most, which with the failure of the step makes the ten that GitHub shows", () => {
    const names = Array.from({ length: 15 }, (_, number) => `s${number}`);
    const judgement = judgementOf({
      failures: names.map(failureOf),
      indicators: names.map((name) => missed(name, "1:1")),
    });
    expect(annotationsOf(judgement)).toHaveLength(9);
  });
});

describe("the outputs", () => {
  test("count objectives without those that are waived, and worsenings that are gated", () => {
    const [open, waived] = [missed("a", "1:1"), missed("b", "1:1")];
    const objective = waived.objective;
    if (objective === undefined) throw new Error("no objective");
    const unmeasured: Indicator = {
      scenario: "c",
      metric: "m",
      aggregation: "avg",
      unit: "ms",
      objective: { ...objective, verdict: "unmeasured" },
    };
    const change = { verdict: "no baseline", reason: "first run", gated: true } as const;
    const judgement = judgementOf({
      assessment: "fail",
      indicators: [
        { ...open, change },
        { ...waived, objective: { ...objective, waived: true } },
        unmeasured,
      ],
    });
    const outputs = outputsOf(judgement, { folder: "report", commentUrl: "https://x.test/1" });
    expect(Object.fromEntries(outputs)).toEqual({
      assessment: "fail",
      missed: "1",
      unmeasured: "1",
      worsened: "0",
      "report-dir": "report",
      "comment-url": "https://x.test/1",
      "baseline-url": "",
    });
  });
});

describe("text for the log of a step", () => {
  test.for([
    ["::error::x", ": :error::x"],
    ["a\n  ::set-output name=b::c", "a\n  : :set-output name=b::c"],
    ["a ::b", "a ::b"],
    ["a ##[add-mask]b", "a ## [add-mask]b"],
  ] as const)("%j commands nothing", ([text, harmless]) => {
    expect(logText(text)).toBe(harmless);
  });
});

describe("the name of the artifact", () => {
  test.for([
    [undefined, "plimsoll-report"],
    ["api", "plimsoll-report-api"],
    // Not allowed by GitHub: " : < > | * ? \r \n \ /
    ['a/b\\c: "d" <e> | *?\r\n', "plimsoll-report-a-b-c-d-e-"],
    ["größe_1.2", "plimsoll-report-größe_1.2"],
  ] as const)("of the key %j is %s", ([key, name]) => {
    expect(artifactName("plimsoll-report", key)).toBe(name);
  });
});
