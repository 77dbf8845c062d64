import { readdir } from "node:fs/promises";
import { platform } from "node:os";
import { describe, expect, test } from "vitest";
import { atTerminal } from "./a-terminal.ts";
import { latency, summary } from "./summaries.ts";
import { workplace } from "./workplace.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const CLEAR_LINE = "\u0015";
const ENTER = "\r";
const CURSOR_SHOWN = "\u001B[?25h";
const CURSOR_HIDDEN = "\u001B[?25l";

const MET = { "p(95)<500": { ok: true } };

const NAME = "What is the service called?";
const KIND = "What kind of test is shop?";

describe.skipIf(platform() !== "linux")("a question at a terminal", () => {
  test.for([
    ["the end of input, with a name suggested", [[NAME, CTRL_D]]],
    ["the end of input on an empty line", [[NAME, CLEAR_LINE + CTRL_D]]],
    [
      "the end of input at a choice",
      [
        [NAME, ENTER],
        [KIND, CTRL_D],
      ],
    ],
    ["Ctrl-C", [[NAME, CTRL_C]]],
  ] as const)(
    "is broken off by %s: nothing is written, exit 2, and the next step",
    async ([, keys]) => {
      await using place = await workplace({ "shop.json": summary() });
      const sitting = atTerminal(place.path("."), ["init", "shop.json"], 100);
      for (const [question, pressed] of keys) {
        await sitting.until(question);
        sitting.press(pressed);
      }
      const { code, shown } = await sitting.ended();
      expect(shown).toContain("Broken off: nothing was written. With `--yes` it asks nothing.");
      expect(code).toBe(2);
      expect(shown.lastIndexOf(CURSOR_SHOWN)).toBeGreaterThan(shown.lastIndexOf(CURSOR_HIDDEN));
      expect(await readdir(place.path("."))).toEqual(["shop.json"]);
    },
  );

  test("is broken off by SIGTERM, which gives back the cursor and ends the command as it ends any", async () => {
    await using place = await workplace({ "shop.json": summary() });
    const sitting = atTerminal(place.path("."), ["init", "shop.json"], 100);
    await sitting.until(NAME);
    sitting.signal("SIGTERM");
    const { code, shown } = await sitting.ended();
    expect(code).toBe(128 + 15);
    expect(shown.lastIndexOf(CURSOR_SHOWN)).toBeGreaterThan(shown.lastIndexOf(CURSOR_HIDDEN));
    expect(await readdir(place.path("."))).toEqual(["shop.json"]);
  });

  test("is answered on a terminal without a size as on any other", async () => {
    await using place = await workplace({ "shop.json": summary() });
    const sitting = atTerminal(place.path("."), ["init", "shop.json"]);
    await sitting.until(NAME);
    sitting.press(`${CLEAR_LINE}Fish & chips${ENTER}`);
    await sitting.until(KIND);
    sitting.press(ENTER);
    expect((await sitting.ended()).code).toBe(0);
    expect(await place.read("plimsoll.yml")).toContain("service: Fish & chips\n");
  });
});

describe.skipIf(platform() !== "linux")("a check at a terminal", () => {
  test.each([undefined, 20])("of %s columns tells where the report is", async (columns) => {
    await using place = await workplace({
      "shop.json": summary({ http_req_duration: latency(200, MET) }),
    });
    const { code, shown } = await atTerminal(
      place.path("."),
      ["check", "shop.json"],
      columns,
    ).ended();
    expect(shown.replaceAll(/\s+/gu, "")).toContain("Report:plimsoll-report/(judgement.json,");
    expect(code).toBe(0);
  });
});
