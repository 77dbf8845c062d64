import { type BuildOptions, defineConfig } from "rolldown";

/**
 * What @actions/core loads for functions that the action does not call (identity tokens, processes, the platform):
 * without it undici and child_process stay out of the start.
 */
const NOT_CALLED =
  /node_modules\/(?:undici|@actions\/(?:http-client|exec|io|core\/lib\/(?:oidc-utils|platform)))/u;

/** What the action and the command line share gets one name, whichever module comes first in it. */
const OWN_SOURCE = /[\\/]src[\\/]/u;

/** How the bundles are made: readable, with names that do not depend on their contents, for Node 20 and later. */
export function bundleInto(folder: string): BuildOptions {
  return {
    input: {
      action: "src/action.ts",
      cli: "src/cli.ts",
      "sample-thread": "src/sample-thread.ts",
    },
    platform: "node",
    tsconfig: "tsconfig.json",
    transform: { target: "node20" },
    treeshake: { moduleSideEffects: [{ test: NOT_CALLED, sideEffects: false }] },
    output: {
      dir: folder,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name].js",
      codeSplitting: {
        groups: [
          // What a thread needs, so that it does not load the rest.
          { name: "samples", test: OWN_SOURCE, minShareCount: 3, priority: 1 },
          { name: "gate", test: OWN_SOURCE, minShareCount: 2 },
        ],
      },
      sourcemap: false,
      comments: { legal: true },
    },
  };
}

export default defineConfig(bundleInto("dist"));
