import type { Judgement } from "../../../src/model/judgement.ts";
import { changeSentence } from "../../../src/words/change-sentence.ts";
import { concernText } from "../../../src/words/concern-text.ts";
import {
  aChange,
  aFinding,
  aJudgement,
  anIndicator,
  anObjective,
  aScenario,
} from "./a-judgement.ts";
import { aPart, someSamples } from "./a-samples.ts";

/** Names that a fork's test script could choose, each trying to be more than a name. */
export const HOSTILE_NAMES: readonly string[] = [
  "a | b || c",
  "tick ` and ``two`` and `",
  "`",
  "@octocat please look, and @org/team",
  "fixes #1 and other/repo#2 and GH-3",
  "<script>alert(1)</script>",
  "</details></td></table><details open>",
  "<!-- plimsoll:key --> and -->",
  "two\nlines\r\n\r\n# heading\n- item\n---\n> [!CAUTION]",
  "[x](javascript:alert(1)) ![i](https://evil.example/p.png) [y][z]",
  "https://evil.example and www.evil.example and mail@evil.example",
  "\u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007",
  "]]> & &amp; &lt;b&gt; &#64;octocat",
  "**bold** _em_ ~~del~~ $math$ $$more$$ :tada: \\",
  "right\u202Eto left\u202C zero\u200Bwidth",
  "nul\u0000 bell\u0007 c1\u0085 lone\uD800 non\uFFFF",
  "1. one",
  "+ plus\n+ plus",
  "| - | - |",
  "::error::gotcha",
  "\" onmouseover=alert(1) x='",
  "a\\|b\\",
];

/** A judgement in which everything that a person or a script can name is called that. */
export function aJudgementOf(name: string): Judgement {
  const objective = anObjective(name, 3000, "missed");
  const sentence = changeSentence(
    { ...aChange("worsened") },
    { scenario: name, metric: name, aggregation: "p(95)" },
  );
  const concern = concernText({
    kind: "threshold-without-samples",
    scenario: name,
    metric: name,
    expression: name,
  });
  return aJudgement({
    service: name,
    assessment: "fail",
    scenarios: [
      aScenario(name, {
        title: name,
        kind: "spike",
        files: [{ path: name, format: "handleSummary" }],
        notes: [name],
        ignored: [name],
        samples: someSamples({
          endpoints: [{ name, method: name, requests: 3, failures: 1 }],
          phases: [{ ...aPart(0, 40), name, origin: "tag", durationMs: 40_000 }],
        }),
        checks: { passes: 1, fails: 2, failing: [{ path: name, passes: 1, fails: 2 }] },
      }),
      aScenario("absent", { title: name, state: "not run" }),
    ],
    indicators: [
      anIndicator([name, name, "p(95)"], 3000.5, "ms", {
        objective,
        change: aChange("worsened", { sentence }),
        source: { file: name, at: name },
      }),
      anIndicator([name, "http_req_duration", "p(50)"], 10, "ms", { phase: name }),
      anIndicator([name, "http_req_failed", "rate"], undefined, "ratio", {
        objective: anObjective("rate < 1%", 0.01, "unmeasured", { reason: name }),
        change: { verdict: "no baseline", reason: name, gated: true },
      }),
    ],
    failures: [
      { kind: "missed", scenario: name, indicator: `${name} p(95)` },
      { kind: "worsened", scenario: name, indicator: `${name} p(95)` },
      { kind: "unmeasured", scenario: name, indicator: name },
    ],
    findings: [
      aFinding({
        title: name,
        scenario: name,
        component: name,
        description: name,
        impact: name,
        cause: name,
        recommendation: name,
        evidence: [{ text: name, source: { file: name, at: name } }],
      }),
    ],
    concerns: [
      { ...concern, scenario: name },
      { id: "oddity", text: name },
    ],
    waivers: [{ scenario: name, objective: name, until: name, reason: name, state: "used" }],
    baseline: { kind: "history", file: name, runs: { [name]: 3 } },
    report: {
      environment: [{ component: name, specification: name, count: 2 }],
      software: { [name]: name },
      links: { [name]: `https://grafana.example/${name}`, js: "javascript:alert(1)" },
      signOff: [name],
      preparedBy: name,
      testPeriod: name,
      apm: name,
    },
  });
}
