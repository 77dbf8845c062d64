import { describe, expect, test } from "vitest";
import {
  markdownCode,
  markdownLineStart,
  markdownText,
  visibleText,
  webAddress,
} from "../../src/report/markup/escape.ts";
import { inlineParts } from "../../src/report/markup/inline-parts.ts";

describe("what is visible of a text", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["\u001B[31mred\u001B[0m", "red"],
    ["\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007", "link"],
    ["two\r\nlines\tand more", "two lines and more"],
    ["right\u202Eto left, zero\u200Bwidth, nul\u0000", "rightto left, zerowidth, nul"],
    ["lone \uD800 half", "lone \uFFFD half"],
    ["café 🚀 日本", "café 🚀 日本"],
  ];

  test.each(cases)("of %j is %j", (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  test("is cut where it is too long, and never inside a character", () => {
    const rockets = visibleText("🚀".repeat(200), "name");
    expect(rockets).toBe(`${"🚀".repeat(80)}…`);
    expect(visibleText(`a${"🚀".repeat(200)}`, "name")).toBe(`a${"🚀".repeat(79)}…`);
  });
});

describe("text in Markdown", () => {
  test("keeps what people write most as it is", () => {
    const plain = "p95 rose 15 % (8 to 23 %); 0.40 % < 0.1 %, 3 > 2, R & D, PERF-112, a/b, x=1.";
    expect(markdownText(plain)).toBe(plain);
  });

  test("cannot mention, refer or link: an invisible blank stands inside", () => {
    expect(markdownText("@octocat #1 GH-2 https://a.example www.a.example :tada:")).toBe(
      "@\u200Boctocat #\u200B1 GH-\u200B2 https:\u200B//a.example www\u200B.a.example :\u200Btada:",
    );
  });

  test("a time of day is no emoji", () => {
    expect(markdownText("2026-11-24T08:30:00Z")).toBe("2026-11-24T08:30:00Z");
  });

  test.each([
    ["# heading", String.raw`\# heading`],
    ["- item", String.raw`\- item`],
    ["12. item", String.raw`12\. item`],
    ["> quote", "&gt; quote"],
    ["    code", "code"],
    ["12.5 ms", "12.5 ms"],
  ])("%j at the start of a line starts nothing", (text, safe) => {
    expect(markdownLineStart(markdownText(text))).toBe(safe);
  });
});

describe("a name as code in Markdown", () => {
  test.each([
    ["p(95) < 3s", "line", "`p(95) < 3s`"],
    ["a`b", "line", "``a`b``"],
    ["`", "line", "`` ` ``"],
    ["a|b", "line", "`a|b`"],
    ["a|b", "cell", "<code>a&#124;b</code>"],
    ["</details>", "line", "<code>&#60;&#47;details&#62;</code>"],
    ["<!-- key -->", "line", "<code>&#60;&#33;&#45;&#45; key &#45;&#45;&#62;</code>"],
  ] as const)("%j in a %s is %j", (name, where, markdown) => {
    expect(markdownCode(name, where)).toBe(markdown);
  });
});

describe("an address that may be followed", () => {
  test.each([
    ["https://grafana.example/d/abc?from=1&to=2#x", "https://grafana.example/d/abc?from=1&to=2#x"],
    ["http://a.example/x>y\"z'", "http://a.example/x%3Ey%22z%27"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["//a.example", undefined],
    ["https://a.example/ onmouseover=x", undefined],
    ["java\u0000script:alert(1)", undefined],
  ])("%j is %j", (address, followed) => {
    expect(webAddress(address)).toBe(followed);
  });
});

describe("the code spans of prose", () => {
  test("are found by the length of their fences, and a run that nothing closes is text", () => {
    expect(inlineParts("run `k6` or `` a`b `` but ` not")).toEqual([
      { kind: "text", text: "run " },
      { kind: "code", text: "k6" },
      { kind: "text", text: " or " },
      { kind: "code", text: "a`b" },
      { kind: "text", text: " but ` not" },
    ]);
  });

  test("are found in one pass, however many there are", () => {
    // With a search for each that goes through all others, this takes minutes.
    const parts = inlineParts("a `b` ``c ".repeat(100_001));
    // Each two of them have a `b` and what stands between their runs of two; the last one has a `b` alone: 2 × 50,000 + 1.
    expect(parts.filter(({ kind }) => kind === "code")).toHaveLength(100_001);
  });
});
