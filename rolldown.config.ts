import { defineConfig } from "rolldown";
export default defineConfig({
  input: { index: "src/index.ts" },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    sourcemap: false,
    comments: { legal: true },
  },
  tsconfig: "tsconfig.json",
});
