import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { checkedExample } from "./checked-example.ts";

/** What the two cases come to: one request in 250 failed under sustained load, and a small pool doubled the spike. */
const CASES = {
  "mgx-ai": {
    assessment: "fail",
    failures: [
      "missed sustained http_req_failed rate",
      "missed sustained checks rate",
      "worsened ramp-up http_req_duration p(99)",
      "worsened sustained http_req_failed rate",
      "worsened sustained checks rate",
      "worsened spike http_req_duration p(50)",
      "worsened spike http_req_duration p(95)",
      "worsened spike http_req_duration p(99)",
    ],
  },
  "mgx-ai-healthy": { assessment: "pass", failures: [] },
} as const;

const { validate } = schemas();

describe.each(Object.entries(CASES))("the example %s", (name, expected) => {
  const checked = checkedExample(`examples/${name}`);

  test("comes to the same verdict on every machine", async () => {
    const { judgement } = await checked;
    expect(judgement.assessment).toBe(expected.assessment);
    const failures = judgement.failures.map(
      (each) => `${each.kind} ${each.scenario} ${each.indicator}`,
    );
    expect(failures).toEqual(expected.failures);
  });

  test("gives the numbers that k6 itself wrote", async () => {
    const { judgement } = await checked;
    const folders = readdirSync(`examples/${name}/results`);
    expect(folders).toHaveLength(4);
    for (const folder of folders) {
      const { metrics } = JSON.parse(
        readFileSync(`examples/${name}/results/${folder}/summary.json`, "utf8"),
      ) as { metrics: Record<string, { values: Record<string, number> }> };
      const valueOf = (metric: string, aggregation: string): number | undefined =>
        judgement.indicators.find(
          (one) =>
            one.scenario === folder && one.metric === metric && one.aggregation === aggregation,
        )?.value;
      expect(valueOf("http_req_duration", "p(50)")).toBe(
        metrics["http_req_duration"]?.values["med"],
      );
      expect(valueOf("http_req_duration", "p(99)")).toBe(
        metrics["http_req_duration"]?.values["p(99)"],
      );
      expect(valueOf("http_req_failed", "rate")).toBe(metrics["http_req_failed"]?.values["rate"]);
      expect(valueOf("http_reqs", "rate")).toBe(metrics["http_reqs"]?.values["rate"]);
    }
  });

  test("leaves a judgement and a baseline that fit their published schemas", async () => {
    const { documents } = await checked;
    expect(validate("judgement", documents.get("judgement.json")?.())).toEqual([]);
    expect(validate("baseline", documents.get("baseline.json")?.())).toEqual([]);
  });

  test.for(["comment.md", "report.md"])(
    "writes %s as it stands in the golden file",
    async (file) => {
      const { documents } = await checked;
      await expect(documents.get(file)?.()).toMatchFileSnapshot(`golden/${name}/${file}`);
    },
  );
});

describe("the example mgx-ai-full", () => {
  test("tells from samples what the ramp-up says of capacity, by the published schema", async () => {
    const { documents, judgement } = await checkedExample("examples/mgx-ai-full");
    const rampUp = judgement.scenarios.find(({ name }) => name === "ramp-up");
    // Every twentieth of the ramp stayed far under 3 s; its 100 users never brought the service to its knee.
    expect(rampUp?.capacity).toMatchObject({
      scalability: { kind: "fitted" },
      knee: { kind: "not reached" },
      closure: { kind: "closed" },
    });
    expect(validate("judgement", documents.get("judgement.json")?.())).toEqual([]);
  });
});

/** The published schemas, by ajv itself and not by the generated validators. */
function schemas(): { readonly validate: (name: string, text: string | undefined) => unknown } {
  return {
    validate: (name, text) => {
      const ajv = new Ajv2020({ allErrors: true, strict: false });
      const schema = JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")) as object;
      const valid = ajv.compile(schema);
      return valid(JSON.parse(text ?? "")) ? [] : valid.errors;
    },
  };
}
