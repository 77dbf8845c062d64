import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSamples } from "./generate-samples.ts";

/** Where generated files stay, since making them takes longer than reading them. */
export const FOLDER = join(tmpdir(), "plimsoll-bench");
mkdirSync(FOLDER, { recursive: true });

/** A generated file of so many megabytes. */
export async function sampleFile(megabytes: number, format: "json" | "csv"): Promise<string> {
  const file = join(FOLDER, `samples-${megabytes}.${format === "json" ? "ndjson" : "csv"}`);
  if (existsSync(file)) return file;
  await generateSamples(`${file}.part`, { bytes: megabytes * 1e6, format });
  renameSync(`${file}.part`, file);
  return file;
}

/** The same file, packed as k6 packs it. */
export function gzipped(file: string): string {
  const packed = `${file}.gz`;
  if (!existsSync(packed)) execFileSync("gzip", ["-k", "-6", file]);
  return packed;
}

/** The same file under so many names. */
export function namesOf(file: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = file.replace(/(\.\w+(?:\.gz)?)$/u, `-as-${index}$1`);
    if (!existsSync(name)) linkSync(file, name);
    return name;
  });
}
