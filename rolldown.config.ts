import { type BuildOptions, defineConfig } from "rolldown";

/** Needed by callers of getIDToken only, of which the action is none: without it undici stays out of the start. */
const ONLY_FOR_TOKENS =
  /node_modules\/@actions\/(?:http-client|core\/lib\/oidc-utils)|node_modules\/undici/u;

/** What the action and the command line share gets one name, whichever module comes first in it. */
const OWN_SOURCE = /[\\/]src[\\/]/u;

/** How the bundles are made: readable, with names that do not depend on their contents, for Node 20 and later. */
export function bundleInto(folder: string): BuildOptions {
  return {
    input: { action: "src/action.ts", cli: "src/cli.ts" },
    platform: "node",
    tsconfig: "tsconfig.json",
    transform: { target: "node20" },
    treeshake: { moduleSideEffects: [{ test: ONLY_FOR_TOKENS, sideEffects: false }] },
    output: {
      dir: folder,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name].js",
      codeSplitting: { groups: [{ name: "gate", test: OWN_SOURCE, minShareCount: 2 }] },
      sourcemap: false,
      comments: { legal: true },
    },
  };
}

export default defineConfig(bundleInto("dist"));
