import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundleInto } from "../../rolldown.config.ts";
import { readInputs } from "../../src/github/event/inputs.ts";
import { outputsOf } from "../../src/github/outputs.ts";
import { judgementOf } from "./judgement.ts";

interface ActionYml {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly required: boolean; readonly default: string }
    >
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action: ActionYml = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));

/** Without the expressions, which the runner has filled in when the action reads its inputs. */
const byDefault = (name: string): string =>
  (action.inputs[name]?.default ?? "").replace("${{ github.token }}", "the-token");

function inputsRead(): readonly string[] {
  const names: string[] = [];
  readInputs((name) => {
    names.push(name);
    return "";
  });
  return [...new Set(names)].toSorted();
}

describe("action.yml", () => {
  test("has what the runner and the marketplace know, and nothing else", () => {
    expect(Object.keys(action).toSorted()).toEqual([
      "author",
      "branding",
      "description",
      "inputs",
      "name",
      "outputs",
      "runs",
    ]);
    // Of GitHub's nine colours and its subset of Feather's icons.
    expect(action.branding).toEqual({ icon: "activity", color: "blue" });
  });

  test("runs on the runner's Node 24, from a bundle that is built", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
    expect(bundleInto("dist")).toMatchObject({
      input: { action: "src/action.ts" },
      output: { dir: "dist" },
    });
  });

  test("declares every input that is read, and reads every input that is declared", () => {
    expect(inputsRead().length).toBeGreaterThan(10);
    expect(Object.keys(action.inputs).toSorted()).toEqual(inputsRead());
  });

  test.for(Object.entries(action.inputs))(
    "tells about the input %s and its default",
    ([, input]) => {
      expect(Object.keys(input).toSorted()).toEqual(["default", "description", "required"]);
      expect(input.required).toBe(false);
      expect(typeof input.default).toBe("string");
      expect(input.description).toMatch(/Default: .+\.$/u);
    },
  );

  test("has defaults that are the same as leaving the input out", () => {
    const { token, ...inputs } = readInputs(byDefault);
    expect(token).toBe("the-token");
    expect(inputs).toEqual(readInputs(() => ""));
  });

  test("asks only for contexts that a default may use", () => {
    const texts = Object.values(action.inputs).map((input) => input.default);
    const expressions = texts.filter((text) => text.includes("${{"));
    expect(expressions).toEqual(["${{ github.token }}"]);
  });

  test("declares every output that is set, and sets every output that is declared", () => {
    const set = [...outputsOf(judgementOf({}), { folder: "report" }).keys()];
    expect(set.length).toBeGreaterThan(3);
    expect(Object.keys(action.outputs).toSorted()).toEqual(set.toSorted());
    for (const output of Object.values(action.outputs)) {
      expect(Object.keys(output)).toEqual(["description"]);
    }
  });
});
