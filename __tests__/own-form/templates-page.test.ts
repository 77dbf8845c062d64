import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BOUNDS } from "../../src/own-form/form-engine.ts";
import { formFilters } from "../../src/own-form/form-filters.ts";
import { writtenOf } from "../../src/own-form/ready.ts";
import { EXAMPLE } from "./example-judgement.ts";
import { filled } from "./filled.ts";
import { namedValues } from "./form-names.ts";

const page = readFileSync("docs/templates.md", "utf8");
const rows = [
  ...page.matchAll(/^\| `(?<name>[a-z_][^`]*)` \| (?<example>[^|]+) \| [^|]+ \|$/gmu),
].map(({ groups }) => ({ name: groups?.["name"] ?? "", example: groups?.["example"] ?? "" }));
const values = namedValues(EXAMPLE);
const valuesOf = (name: string): readonly unknown[] =>
  values.filter((one) => one.name === name).map(({ value }) => value);

/** The forms of the page, each with the output that the page shows below it. */
const forms = [
  ...page.matchAll(
    /^```liquid\n(?<form>[\s\S]*?)^```\n(?:\n```markdown\n(?<output>[\s\S]*?)^```)?/gmu,
  ),
].map(({ groups }) => ({ form: groups?.["form"] ?? "", output: groups?.["output"] }));

describe("the page of templates", () => {
  test("has names and forms to hold it to", () => {
    expect(rows.length).toBeGreaterThan(120);
    expect(forms).toHaveLength(2);
  });

  test("lists every name that a form can write, once, and no other", () => {
    const known = new Set(values.map(({ name }) => name));
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...known].toSorted());
  });

  test.for(rows)("shows what $name is like", ({ name, example }) => {
    const [, plain] = /^`(.+)`$/u.exec(example) ?? [];
    const written = valuesOf(name).flatMap((value) => writtenOf(value)?.text ?? []);
    if (plain !== undefined) expect(valuesOf(name).map(String)).toContain(plain);
    else if (example.startsWith("line: ")) expect(written).toContain(example.slice(6));
    else if (example === "line") expect(written.some((text) => !text.includes("\n"))).toBe(true);
    else {
      const isBlock = written.some((text) => text.includes("\n"));
      expect({ example, isBlock }).toEqual({ example: "block", isBlock: true });
    }
  });

  test.for(forms)("shows forms that can be filled, and what they give", ({ form, output }) => {
    const text = filled(form);
    expect(text.length).toBeGreaterThan(100);
    if (output !== undefined) expect(text.trim()).toBe(output.trim());
  });

  test("lists every filter, with what it gives", () => {
    const table = page.slice(page.indexOf("## Filters"), page.indexOf("## Names"));
    const listed = [...table.matchAll(/^\| `(?<name>[a-z]+)/gmu)].map(
      (row) => row.groups?.["name"],
    );
    expect(listed).toEqual(Object.keys(formFilters));
    const examples = [...table.matchAll(/`(?<form>\{\{[^`]+\}\})` \|(?<gives>[^|]*)\|$/gmu)];
    expect(examples).toHaveLength(listed.length);
    for (const { groups } of examples) {
      const gives = (groups?.["gives"] ?? "").trim().replace(/^(`+) ?(.*?) ?\1$/u, "$2");
      const text = filled((groups?.["form"] ?? "").replaceAll(String.raw`\|`, "|"));
      if (gives !== "") expect(text).toBe(gives);
    }
  });

  test("names the bounds as they are", () => {
    expect(page).toContain(
      `${BOUNDS.renderLimit / 1000} seconds, ${grouped(BOUNDS.output)} characters`,
    );
    expect(page).toContain(`${grouped(BOUNDS.memoryLimit)} elements`);
    expect(BOUNDS.parseLimit).toBe(1e6);
  });
});

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
