import { globSync, readFileSync } from "node:fs";

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  readonly kind: string;
  readonly text: string;
}

/** Every page that a reader is sent to. */
export const pages: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...globSync("docs/**/*.md").map((page) => page.replaceAll("\\", "/")),
];

export const blocks: readonly Block[] = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```(?<kind>\w*)\n(?<text>[\s\S]*?)^```$/gmu)].map(
    ({ groups }): Block => ({ page, kind: groups?.["kind"] ?? "", text: groups?.["text"] ?? "" }),
  ),
);

/** A page without its fenced blocks. */
export function proseOf(page: string): string {
  return readFileSync(page, "utf8").replace(/^```[\s\S]*?^```$/gmu, "");
}
