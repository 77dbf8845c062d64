import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium of this machine: `PLIMSOLL_CHROMIUM`, else the first in the path. */
export function chromiumPath(): string | undefined {
  const named = process.env["PLIMSOLL_CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** A browser without a network: any request but for the page itself shows as one. */
export async function launched(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}

/** A page as a reader has it open, with everything that went wrong in it. */
interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a file; console messages, errors and breaches of the page's policy are faults. */
export async function opened(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript({
    content:
      'document.addEventListener("securitypolicyviolation", (e) => console.error("policy: " + e.violatedDirective));',
  });
  await page.goto(`file://${file}`);
  return { page, faults, requests };
}
