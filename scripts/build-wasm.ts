import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Compiles wasm/sample-lines.ts, which is AssemblyScript, and writes it as text into a module, so that it is bundled like the
 * rest. The compiler is fetched for it alone: it is twenty times the size of everything else that this project needs.
 */
const SOURCE = "wasm/sample-lines.ts";
const TARGET = "src/ingestion/k6/samples/lines/scanner/sample-lines-wasm.ts";
const COMPILER = "assemblyscript@0.28.20";

const out = join(mkdtempSync(join(tmpdir(), "wasm-")), "lines.wasm");
const flags = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "-o", out];
execFileSync("npx", ["--yes", "--package", COMPILER, "asc", SOURCE, ...flags], {
  stdio: "inherit",
});
const sha256 = createHash("sha256").update(readFileSync(SOURCE)).digest("hex");
const base64 = readFileSync(out).toString("base64");
writeFileSync(
  TARGET,
  `/** @internal SHA-256 of wasm/sample-lines.ts, from which \`npm run build:wasm\` compiled this. */
export const SAMPLE_LINES_SOURCE = "${sha256}";

/** The module in base64. */
export const SAMPLE_LINES_WASM =
  "${base64}";
`,
);
