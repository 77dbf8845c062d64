import { describe, expect, test } from "vitest";
import { tellFaults } from "./faults-of.ts";

describe("a file that is no YAML", () => {
  test.each([
    [
      "a tab before a key",
      "version: 1\nscenarios:\n\tspike: {}\n",
      "3:1 config-yaml: this is not YAML: a tab indents the line | Indent with blanks.",
    ],
    [
      "a key that stands twice",
      "version: 1\nscenarios:\n  a: {}\n  b: {}\n  a: {}\n",
      "5:3 config-duplicate-key: the key `a` stands twice in the same map | Join the two, or remove one: of two values, none is known to be meant.",
    ],
    [
      "a second document",
      "version: 1\n---\nversion: 1\n",
      "2:1 config-several-documents: a second YAML document begins here; a config is one document | Remove the line `---` and what follows, or put it into a file of its own.",
    ],
    [
      "a bracket that stays open",
      "version: 1\nservice: [a\n",
      "3:1 config-yaml: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] | Indent the keys of one map alike, and close each `[`, `{` and quote that is open above.",
    ],
    [
      "a colon within a text",
      "version: 1\nservice: a: b\n",
      "2:10 config-yaml: this is not YAML: Nested mappings are not allowed in compact mappings | Correct the line; a text with `:`, `#`, `{` or `[` in it stands in quotes.",
    ],
    [
      "a tag",
      "version: 1\nservice: !secret x\n",
      "2:10 config-yaml: this is not YAML: Unresolved tag: !secret | Remove the tag, or put the text into quotes if its `!` is meant.",
    ],
    [
      "an alias without its anchor",
      "version: 1\nservice: *name\n",
      "2:10 config-yaml: this is not YAML: Unresolved alias (the anchor must be set before the alias): name | Set the anchor (`&name`) before its alias (`*name`), and merge (`<<`) only maps.",
    ],
    [
      "a merge of what is no map",
      "version: 1\nbaseline: {<<: 3}\n",
      "2:12 config-yaml: this is not YAML: Merge sources must be maps or map aliases | Set the anchor (`&name`) before its alias (`*name`), and merge (`<<`) only maps.",
    ],
  ])("%s", (_, text, told) => expect(tellFaults(text)).toContain(told));

  test("aliases that unfold without end are refused, not unfolded", () => {
    const rows = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh"].map((pair) =>
      pair.split(""),
    )) {
      rows.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(", ")}]`);
    }
    const [told] = tellFaults(rows.join("\n"));
    expect(told).toMatch(/^\d+:\d+ config-yaml: this is not YAML: Excessive alias count/u);
  });

  test("brackets nested without end are refused, not followed", () => {
    const told = tellFaults(`version: 1\nservice: ${"[".repeat(20_000)}`);
    expect(told).toEqual([
      // `service: ` has nine characters, and two hundred brackets may be open.
      "2:210 config-yaml: brackets are nested too deeply here | Close each `[` and `{` that is open above; a config is a few levels deep.",
    ]);
  });

  test("dashes nested without end are told in words, not by the stack of the reader", () => {
    const [told] = tellFaults(`version: 1\nservice:\n  ${"- ".repeat(60_000)}`);
    expect(told).toContain("this is not YAML: it is nested too deeply");
  });

  test("brackets beside each other, and in texts, are no nesting", () => {
    const pairs = Array.from({ length: 300 }, () => "[]").join(" ");
    expect(
      tellFaults(`version: 1\nservice: "${pairs} [a{b"\nobjectives: {http_reqs: 'count > 1'}`),
    ).toEqual([]);
  });
});

describe("a file that says nothing", () => {
  const told =
    "1:1 config-empty: the config is empty | Begin with the two lines `version: 1` and `service: NAME`.";

  test.each(["", "\n\n", "# later\n", "---\n", "\uFEFF"])("%j", (text) =>
    expect(tellFaults(text)).toEqual([told]),
  );

  test.each(["just text", "- version: 1\n", "42"])("%j is no map", (text) =>
    expect(tellFaults(text)).toEqual([
      "1:1 config-value: the config is no map from keys to values | Begin with the two lines `version: 1` and `service: NAME`.",
    ]),
  );
});
