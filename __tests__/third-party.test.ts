import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { thirdPartyPage } from "../scripts/third-party.ts";

/** The parts of CycloneDX that the test reads. */
interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
  }[];
}

const page = readFileSync("THIRD-PARTY.md", "utf8");
/** Licences that let an MIT action carry the code along with their notices. */
const ALLOWED = new Set([
  "MIT",
  "MIT/X11",
  "ISC",
  "Apache-2.0",
  "(Apache-2.0 AND BSD-3-Clause)",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
]);
/** It tells no licence; GitHub's own @actions/artifact unpacks with it, and only where an artifact is fetched by that. */
const EXPLAINED = "| buffers | 0.1.1 | not stated |";

describe("the licences of what is bundled", () => {
  test("are those of the packages that the bundler takes", async () => {
    expect((await thirdPartyPage()) === page, "run `npm run generate`").toBe(true);
  });

  test("are all in the bill of materials that a release carries", () => {
    const told = execFileSync(
      "npm",
      ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"],
      {
        encoding: "utf8",
        maxBuffer: 1 << 26,
      },
    );
    const { bomFormat, components } = JSON.parse(told) as Bill;
    expect(bomFormat).toBe("CycloneDX");
    const listed = new Set(
      components.map(
        ({ group, name, version }) => `${group === undefined ? "" : `${group}/`}${name} ${version}`,
      ),
    );
    const bundled = [...page.matchAll(/^\| (?!package)([^|]+) \| ([^|]+) \| [^|]+ \|$/gmu)];
    const rows = bundled
      .filter(([, name]) => name !== "---")
      .map(([, name, version]) => `${name} ${version}`);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !listed.has(row))).toEqual([]);
  });

  test("let the code be carried along", () => {
    const rows = [...page.matchAll(/^\| (?!package)([^|]+) \| [^|]+ \| ([^|]+) \|$/gmu)];
    expect(rows.length).toBeGreaterThan(10);
    const others = rows.filter(([, , licence]) => !ALLOWED.has(licence ?? ""));
    expect(others.map(([row]) => row)).toEqual([EXPLAINED]);
    expect(page).toContain("`buffers` states no licence.");
  });
});
