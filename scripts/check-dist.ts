import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";
import { bundleInto } from "../rolldown.config.ts";

/** Builds the sources aside and compares with the committed `dist`, byte for byte: what runs is what was reviewed. */
const COMMITTED = "dist";

const aside = mkdtempSync(join(tmpdir(), "plimsoll-dist-"));
try {
  await build({ ...bundleInto(aside), logLevel: "warn" });
  const built = filesIn(aside);
  const committed = filesIn(COMMITTED);
  const names = [...new Set([...built, ...committed])].toSorted();
  const differing = names.filter((name) => !areSame(name));
  if (built.length === 0) throw new Error("nothing was built");
  if (differing.length > 0) {
    console.error(
      `dist is not what the sources build:\n${differing.map((name) => `  ${COMMITTED}/${name}`).join("\n")}\n` +
        "Run `npm run build` and commit dist.",
    );
    process.exitCode = 1;
  } else console.log(`dist is what the sources build (${built.length} files)`);
} finally {
  rmSync(aside, { recursive: true, force: true });
}

function filesIn(folder: string): readonly string[] {
  return globSync("**/*.js", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
}

function areSame(name: string): boolean {
  const [left, right] = [join(aside, name), join(COMMITTED, name)].map(bytesOf);
  return left !== undefined && right !== undefined && left.equals(right);
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
