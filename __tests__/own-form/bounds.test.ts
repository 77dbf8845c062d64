import { describe, expect, test } from "vitest";
import { faultOf, filled } from "./filled.ts";

/** What a form may take before it is stopped, with room for a slow machine. */
const STOPPED_MS = 10_000;

describe("a form is stopped that", { timeout: STOPPED_MS }, () => {
  test.each([
    ["never ends", "{% for i in (1..4000) %}{% for j in (1..4000) %}{% endfor %}{% endfor %}"],
    ["counts to a thousand million", "{% for i in (1..1000000000) %}x{% endfor %}"],
    [
      "writes more than anybody reads",
      "{% for i in (1..9000) %}{{ sections.appendices }}{% endfor %}",
    ],
    [
      "doubles a text until memory ends",
      "{% assign a = 'ab' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}",
    ],
    [
      "doubles what it captures",
      "{% assign a = 'ab' %}{% for i in (1..60) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}{{ a }}",
    ],
    ["pads a date without end", "{{ time | date: '%99999999999Y' }}"],
  ])("%s", (_, form) => {
    expect(faultOf(form).problem).toMatch(/longer than|longer lists|without end/u);
  });

  test.each(["include", "render", "layout"])("calls itself by %s", (tag) => {
    const parts = { "self.liquid": `{% ${tag} "self" %}x` };
    expect(faultOf(`{% ${tag} "self" %}`, { parts }).problem).toContain("without end");
  });

  test("is longer than a form may be", () => {
    expect(faultOf("x".repeat(1_000_001)).problem).toContain("longer than 1000000 characters");
  });
});

test("a form has none of the filters that no clock stops", () => {
  for (const filter of ["strip_html", "where_exp", "group_by_exp", "find_exp"]) {
    expect(faultOf(`{{ scenarios | ${filter}: "x", "x" }}`).problem).toBe(
      `there is no filter \`${filter}\``,
    );
  }
});

describe("a form reaches no file but its parts", () => {
  test.each([
    '{% include "../../etc/passwd" %}',
    '{% render "../secret" %}',
    '{% render "/etc/passwd" %}',
    '{% layout "../../x" %}',
    '{% include "./part/../../../etc/passwd" %}',
    '{% assign f = "../../etc/passwd" %}{% include f %}',
    '{% include "..\\..\\etc\\passwd" %}',
    '{% include "constructor" %}',
    '{% include "__proto__" %}',
  ])("not by %s", (form) => {
    const fault = faultOf(form, { parts: { "part.liquid": "x" } });
    expect(fault.problem).toMatch(/^there is no part/u);
    expect(fault.place).toMatchObject({ file: "form.liquid", line: 1 });
  });

  test("and nothing of the language that it is run by", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(faultOf(`{{ scenarios[0].${name} }}`).problem).toContain("there is no value");
      expect(faultOf(`{{ service.${name} }}`).problem).toContain("there is no value");
    }
    expect(filled("{{ sections.slo.size }}")).not.toContain("function");
  });
});
