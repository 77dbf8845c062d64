import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Browser } from "playwright-core";
import { check } from "../../src/gate/check.ts";
import { DEFAULT_FAIL_ON } from "../../src/gate/request.ts";
import type { Documents } from "../../src/model/documents.ts";
import { documentsOf } from "../../src/report/documents.ts";
import { localFiles } from "../../src/workspace/files.ts";
import { chromiumPath, launched, opened } from "./chromium.ts";

/** Makes the pictures of the README from the full example, as a browser shows them. */
const EXAMPLE = "examples/mgx-ai-full";
/** A moment of the second spike. */
const SECOND = 53;
const VIEW = { viewport: { width: 1080, height: 900 } };

/** Near enough to how GitHub shows a comment. */
const GITHUB = `
body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, sans-serif; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; }
.author { padding: 8px 16px; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; background: #f6f8fa; color: #59636e; }
.author strong { color: #1f2328; }
.body { padding: 16px; }
h2 { margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0; font-size: 1.5em; }
h4 { margin: 24px 0 12px; font-size: 1em; }
p, ul, table, details { margin: 0 0 16px; }
ul { padding-left: 2em; }
table { border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
tr:nth-child(2n) { background: #f6f8fa; }
code { padding: .2em .4em; border-radius: 6px; background: #eff1f3; font-size: 85%; }
`;

const executable = chromiumPath();
if (executable === undefined) {
  throw new Error("no Chromium: install one, or name it in PLIMSOLL_CHROMIUM");
}
const folder = mkdtempSync(join(tmpdir(), "plimsoll-pictures-"));
const browser = await launched(executable);
try {
  const documents = await documentsOfExample();
  await commentPicture(browser, documents.get("comment.md")?.() ?? "");
  await reportPicture(browser, documents.get("report.html")?.() ?? "");
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function documentsOfExample(): Promise<Documents> {
  const { judgement } = await check(
    {
      results: [EXAMPLE],
      against: [],
      release: false,
      failOn: new Set(DEFAULT_FAIL_ON),
      toolVersion: "0.0.0",
      machine: {},
    },
    { files: localFiles, now: () => Date.UTC(2026, 10, 24, 12) },
  );
  return documentsOf(judgement);
}

/** The first screen of the comment. */
async function commentPicture(from: Browser, markdown: string): Promise<void> {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const file = join(folder, "comment.html");
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${GITHUB}</style><div class="comment"><div class="author"><strong>github-actions</strong> bot commented</div><div class="body">${body}</div></div>`,
  );
  const { page } = await opened(from, file, VIEW);
  await page.screenshot({ path: "docs/comment.png" });
}

/** The charts of the spike, with the cursor on one moment of all of them. */
async function reportPicture(from: Browser, html: string): Promise<void> {
  const file = join(folder, "report.html");
  writeFileSync(file, html);
  const { page } = await opened(from, file, VIEW);
  const scenario = page.locator("h3", { hasText: "Spike" });
  const latency = scenario.locator("xpath=following-sibling::figure[1]");
  const errors = scenario.locator("xpath=following-sibling::figure[3]");
  await latency.locator(".plot").focus();
  for (let second = 0; second < SECOND; second += 1) await page.keyboard.press("ArrowRight");
  await latency.locator(".plot").blur();
  const [top, bottom] = [await latency.boundingBox(), await errors.boundingBox()];
  if (top === null || bottom === null) throw new Error("the example has no charts of its spike");
  const scrolled = await page.evaluate<number>("scrollY");
  const margin = 16;
  const height = bottom.y + bottom.height - top.y + 2 * margin;
  await page.screenshot({
    path: "docs/report.png",
    fullPage: true,
    clip: { x: 0, y: top.y + scrolled - margin, width: VIEW.viewport.width, height },
  });
}
