import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkedExample } from "../../checked-example.ts";
import { reportHtml } from "../../../src/report/html/report-html.ts";
import { chromiumPath, launched, opened } from "../../../scripts/chromium/chromium.ts";

const chromium = chromiumPath();
if (chromium === undefined) {
  console.warn(
    "\nNO CHROMIUM: report.html is NOT tested in a browser. Install one (apt-get install chromium) or name it in PLIMSOLL_CHROMIUM.\n",
  );
}

const PHONE = { viewport: { width: 360, height: 740 } };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * For each chart: whether its live picture has the red of a limit (#cf222e) and the faint shade of a phase, and whether its
 * still one has them.
 */
const MARKS = `[...document.querySelectorAll("figure.chart")].map((figure) => {
  const canvas = figure.querySelector("canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let red = 0, faint = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b, a] = data.slice(at, at + 4);
    if (a > 100 && Math.abs(r - 207) < 6 && Math.abs(g - 34) < 8 && Math.abs(b - 46) < 8) red += 1;
    if (a > 8 && a < 40) faint += 1;
  }
  const still = figure.querySelector("svg.still");
  return {
    live: [red > canvas.width / 2, faint > canvas.width * 20],
    still: [still.querySelector(".limit") !== null, still.querySelector(".phase-1") !== null],
  };
})`;

/** How many colours a canvas shows: a blank one has one. */
const COLOURS = `[...document.querySelectorAll("figure.chart canvas")].map((canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size;
})`;

describe.skipIf(chromium === undefined)("report.html in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-html-"));
  const file = join(folder, "report.html");
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, await fullReport("examples/mgx-ai-full"));
    browser = await launched(chromium ?? "");
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test("is one file under a megabyte", () => {
    const size = readFileSync(file).length;
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(1_000_000);
  });

  test("draws every chart, logs nothing, breaks no policy and asks for nothing", async () => {
    const { page, faults, requests } = await opened(browser, file);
    const colours = await page.evaluate<readonly number[]>(COLOURS);
    expect(colours.length).toBe(await page.locator("figure.chart").count());
    expect(colours.length).toBeGreaterThan(11);
    expect(colours.filter((count) => count < 20)).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests).toEqual([`file://${file}`]);
    await page.context().close();
  });

  test("draws limits and phases in the live picture as in the still one", async () => {
    const { page } = await opened(browser, file, { colorScheme: "light" });
    const marks = await page.evaluate<readonly Marks[]>(MARKS);
    expect(marks.filter(({ live }) => live[0]).length).toBeGreaterThan(3);
    expect(marks.filter(({ live }) => live[1]).length).toBeGreaterThan(3);
    expect(marks.map(({ live }) => live)).toEqual(marks.map(({ still }) => still));
    await page.context().close();
  });

  test("runs no script but its own: its policy stops any other", async () => {
    const { page, faults } = await opened(browser, file);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'taken'" }))`,
    );
    expect(await page.title()).not.toBe("taken");
    expect(faults.join("\n")).toMatch(/policy: script-src/u);
    await page.context().close();
  });

  test("shows still pictures of the same charts where scripts are off", async () => {
    const { page } = await opened(browser, file, { javaScriptEnabled: false });
    const pictures = page.locator("figure.chart svg.still");
    expect(await pictures.count()).toBeGreaterThan(11);
    expect(await pictures.first().isVisible()).toBe(true);
    expect(await page.locator(".now").first().isVisible()).toBe(false);
    await page.context().close();
  });

  test("is printed with the still pictures", async () => {
    const { page } = await opened(browser, file);
    expect(await page.locator("svg.still").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("svg.still").first().isVisible()).toBe(true);
    expect(await page.locator(".plot").first().isVisible()).toBe(false);
    await page.context().close();
  });

  test("reads the values of one moment in every chart of a scenario, by mouse and by keys", async () => {
    const { page } = await opened(browser, file);
    const heads = page.locator("figure.chart th.now");
    await page.locator(".plot").first().focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
    // Ten buckets of a second after the first, which began just before k6's own start.
    expect(await heads.first().textContent()).toBe("At 0:09");
    expect(await heads.nth(1).textContent()).toBe("At 0:09");
    expect(await page.locator(".plot").first().getAttribute("aria-valuetext")).toMatch(
      /^0:09: p50 [\d.]+ ms, p95 [\d.]+ ms, p99 [\d.]+ ms$/u,
    );
    await page.locator(".plot .u-over").first().hover();
    expect(await heads.nth(1).textContent()).toMatch(/^At 0:4\d$/u);
    await page.context().close();
  });

  test("takes on the colours of a page that turns dark", async () => {
    const { page } = await opened(browser, file);
    const pixels = `document.querySelector("figure.chart canvas").toDataURL()`;
    const light = await page.evaluate<string>(pixels);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => page.evaluate<string>(pixels)).not.toBe(light);
    await page.context().close();
  });

  test("fits a phone without scrolling sideways", async () => {
    const { page } = await opened(browser, file, PHONE);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(360);
    await page.context().close();
  });

  test.each([
    ["a desk at none", {}, 0],
    ["a phone at some", PHONE, 5],
  ] as const)("Tab stops only at tables that scroll: on %s", async (_, options, least) => {
    const { page } = await opened(browser, file, options);
    const frames = `[...document.querySelectorAll(".table")].filter((frame) => frame.checkVisibility())`;
    const stops = await page.evaluate<number>(
      `${frames}.filter((one) => one.tabIndex === 0).length`,
    );
    const scrolled = `${frames}.filter((one) => one.scrollWidth > one.clientWidth).length`;
    expect(stops).toBe(await page.evaluate<number>(scrolled));
    expect(stops).toBeGreaterThanOrEqual(least);
    await page.context().close();
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ["in light", { colorScheme: "light" }],
    ["in dark", { colorScheme: "dark" }],
    ["on a phone", PHONE],
  ];

  test.each(looks)(
    "axe finds no serious fault %s",
    async (_, options) => {
      const { page } = await opened(browser, file, { ...options, bypassCSP: true });
      expect(await seriousFaults(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test("is as good without charts, where only summaries were given", async () => {
    const plain = join(folder, "plain.html");
    writeFileSync(plain, await fullReport("examples/mgx-ai"));
    const { page, faults } = await opened(browser, plain);
    expect(await page.locator("figure, script").count()).toBe(0);
    expect(await page.locator("table").count()).toBeGreaterThan(5);
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 90_000);
});

interface Marks {
  readonly live: readonly boolean[];
  readonly still: readonly boolean[];
}

async function fullReport(example: string): Promise<string> {
  const { judgement } = await checkedExample(example);
  return reportHtml(judgement);
}

/** What axe calls serious or critical, each with the first element that has it. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<readonly string[]>(
    `axe.run({ resultTypes: ["violations"] }).then(({ violations, passes }) => {
      if (passes.length < 10) throw new Error("axe looked at nothing");
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => id + ": " + nodes[0].html + " (" + nodes.length + ")");
    })`,
  );
}
