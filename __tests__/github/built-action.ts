import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";
import { afterAll, beforeAll } from "vitest";
import { bundleInto } from "../../rolldown.config.ts";
import { type Checkout, checkout } from "./run-action.ts";

/** The bundles as the sources build them now; `scripts/check-dist.ts` proves that `dist` is the same. */
export interface BuiltAction {
  readonly folder: string;
  /** What action.yml calls `main`. */
  readonly script: string;
  readonly [Symbol.dispose]: () => void;
}

export async function builtAction(): Promise<BuiltAction> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-bundle-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await build({ ...bundleInto(folder), logLevel: "warn" });
  return {
    folder,
    script: join(folder, "action.js"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Builds the action once for all tests of a file, and gives checkouts whose steps run it. */
export function actionOfThisFile(): (example?: string) => Checkout {
  const bundle: { built?: BuiltAction } = {};
  beforeAll(async () => {
    bundle.built = await builtAction();
  }, 60_000);
  afterAll(() => bundle.built?.[Symbol.dispose]());
  return (example) => checkout(bundle.built?.script ?? "", example);
}
