import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ASSET, chartsModule } from "../../../scripts/generate-charts.ts";
import { CHARTS_SCRIPT } from "../../../src/report/html/assets/charts.ts";

test("the script and the style of the charts are what src/browser generates today", async () => {
  const generated = await chartsModule();
  expect(generated.length).toBeGreaterThan(40_000);
  expect(readFileSync(ASSET, "utf8") === generated, `${ASSET}: run npm run generate`).toBe(true);
});

test("the script carries the licence of uPlot and stays small", () => {
  expect(CHARTS_SCRIPT).toContain("Permission is hereby granted, free of charge");
  expect(CHARTS_SCRIPT.length).toBeLessThan(65_000);
});
