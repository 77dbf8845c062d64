import { describe, expect, test } from "vitest";
import { terminalText } from "../../../src/report/terminal/terminal-text.ts";
import { aFullJudgement } from "../judgements/a-full-judgement.ts";
import { aJudgement, anIndicator, anObjective } from "../judgements/a-judgement.ts";

const PLAIN = { colour: false, width: 100 };

describe("the judgement on a terminal", () => {
  test("reads as it did when it was last looked at", async () => {
    await expect(terminalText(aFullJudgement(), PLAIN)).toMatchFileSnapshot(
      "../golden/full-terminal.txt",
    );
  });

  test("starts with the verdict and ends with why it failed", () => {
    const text = terminalText(aFullJudgement(), PLAIN);
    expect(text).toMatch(/^✗ Plimsoll: fail: 1 objective missed/u);
    expect(text.indexOf("Failed because")).toBeGreaterThan(text.indexOf("Concerns"));
  });

  test("colours only where the terminal takes colour", () => {
    expect(terminalText(aFullJudgement(), PLAIN)).not.toContain("\u001B");
    expect(terminalText(aFullJudgement(), { ...PLAIN, colour: true })).toContain("\u001B[31m✗");
  });

  test.each([40, 60, 80, 200])("its prose keeps within %d columns", (width) => {
    const prose = terminalText(aFullJudgement(), { colour: false, width })
      .split("\n")
      .filter((line) => /^ {2,4}[-A-Za-z]/u.test(line));
    expect(prose.length).toBeGreaterThan(10);
    expect(
      prose.filter((line) => line.length > width && line.trim().split(" ").length > 3),
    ).toEqual([]);
  });

  test("aligns the numbers of a scenario", () => {
    const judgement = aJudgement({
      indicators: [
        anIndicator(["sustained", "http_req_duration", "p(95)"], 95.8, "ms", {
          objective: anObjective("p(95) < 3s", 3000),
        }),
        anIndicator(["sustained", "http_req_failed", "rate"], 0.00399, "ratio", {
          objective: anObjective("rate < 0.1%", 0.001, "missed"),
        }),
      ],
    });
    expect(terminalText(judgement, PLAIN).split("\n").slice(3, 5)).toEqual([
      "  ✓ p95 latency 95.8 ms < 3 s",
      "  ✗ error rate   0.40 % < 0.1 %",
    ]);
  });
});
