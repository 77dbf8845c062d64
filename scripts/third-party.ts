import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "rolldown";
import { bundleInto } from "../rolldown.config.ts";

/** A package of others of which something is bundled. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Nothing in the package tells it. */
const NOT_STATED = "not stated";

/** A test holds that it is the only one of its kind. */
const BUFFERS =
  "`buffers` states no licence. It comes with GitHub's own `@actions/artifact`, which unpacks downloads with it; Plimsoll uses that package\nto upload alone.";

/** The licences of everything that `dist` holds of others, found from the modules that the bundler took. */
export async function thirdPartyPage(): Promise<string> {
  const { output } = await build({ ...bundleInto("dist"), write: false, logLevel: "silent" });
  const modules = output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
  const roots = new Set(modules.flatMap(packageRoot));
  const packages = [...roots].map(bundledFrom).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  if (packages.length < 10) throw new Error("the bundler told of hardly any package");
  return pageOf(packages);
}

function packageRoot(module: string): readonly string[] {
  const root = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(module.replaceAll("\\", "/"))?.[0];
  return root === undefined ? [] : [root];
}

function bundledFrom(root: string): Bundled {
  const { name, version, license } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as { readonly name: string; readonly version: string; readonly license?: string };
  const [file] = globSync("{LICENSE,LICENCE,license,License,COPYING}*", { cwd: root }).toSorted();
  const text = file === undefined ? "" : readFileSync(join(root, file), "utf8").trim();
  return { name, version, licence: license ?? NOT_STATED, text: text.replaceAll("\r\n", "\n") };
}

function idOf({ name, version }: Bundled): string {
  return `${name} ${version}`;
}

function pageOf(packages: readonly Bundled[]): string {
  const byText = Map.groupBy(
    packages,
    ({ licence, text }) => text || `The package holds no text of its licence (${licence}).`,
  );
  const sections = [...byText].map(
    ([text, alike]) => `## ${alike.map(idOf).join(", ")}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  const rows = packages.map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`);
  return [
    "# What dist holds of others",
    "",
    "Made by `npm run generate` from the modules that the bundler takes; a test holds it.",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...rows,
    "",
    BUFFERS,
    "",
    ...sections,
  ].join("\n");
}
