import { defineConfig } from "rolldown";

/** Read when the module is loaded by a caller of getIDToken only, which the action is not: undici stays out of the start. */
const ONLY_FOR_TOKENS =
  /node_modules\/@actions\/(?:http-client|core\/lib\/oidc-utils)|node_modules\/undici/u;

export default defineConfig({
  input: { action: "src/action.ts", cli: "src/cli.ts" },
  platform: "node",
  tsconfig: "tsconfig.json",
  transform: { target: "node20" },
  treeshake: { moduleSideEffects: [{ test: ONLY_FOR_TOKENS, sideEffects: false }] },
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    sourcemap: false,
    comments: { legal: true },
  },
});
