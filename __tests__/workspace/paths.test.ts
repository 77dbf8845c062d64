import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { resultArgument } from "../../src/gate/results/found/result-arguments.ts";
import { pathWithin } from "../../src/github/path-within.ts";
import { pathsOf, portablePattern } from "../../src/workspace/paths.ts";

describe("paths", () => {
  const linux = pathsOf(posix, "/work/shop");
  const windows = pathsOf(win32, String.raw`C:\work\shop`);

  test("of a config are seen from its folder, on either system", () => {
    expect(linux.within("load", "results/*.json")).toBe("load/results/*.json");
    expect(windows.within("load", "results/*.json")).toBe(String.raw`load\results\*.json`);
    expect(portablePattern(windows.within("load", "results/*.json"))).toBe("load/results/*.json");
  });

  test("that are whole stay as they are", () => {
    expect(linux.within("load", "/data/run.json")).toBe("/data/run.json");
    expect(windows.within("load", String.raw`D:\data\run.json`)).toBe(String.raw`D:\data\run.json`);
    expect(windows.within("load", "D:/data/run.json")).toBe("D:/data/run.json");
  });

  test("have one spelling, by which a file given twice is known", () => {
    expect(linux.absolute("./run/../shop.json")).toBe("/work/shop/shop.json");
    expect(windows.absolute("run/../shop.json")).toBe(String.raw`C:\work\shop\shop.json`);
    expect(windows.absolute(String.raw`.\shop.json`)).toBe(windows.absolute("shop.json"));
  });

  test("are split into folder and name, which names a scenario", () => {
    expect(linux.split("results/spike.json")).toEqual({ folder: "results", name: "spike.json" });
    const split = windows.split(String.raw`results\spike.json`);
    expect(split).toEqual({ folder: "results", name: "spike.json" });
    expect(windows.split("results/spike/").name).toBe("spike");
  });

  test("of a repository have slashes, and nothing outside of it has one", () => {
    const root = String.raw`C:\work\shop`;
    const within = (path: string): string | undefined => pathWithin(root, path, win32);
    expect(within(String.raw`C:\work\shop\load\plimsoll.yml`)).toBe("load/plimsoll.yml");
    expect(within(String.raw`c:\WORK\shop\load.yml`)).toBe("load.yml");
    expect(within(String.raw`C:\work\other.yml`)).toBeUndefined();
    expect(within(String.raw`D:\work\shop\load.yml`)).toBeUndefined();
    expect(within(root)).toBeUndefined();
    expect(pathWithin("/work/shop", "/work/shop/load/plimsoll.yml", posix)).toBe(
      "load/plimsoll.yml",
    );
    expect(pathWithin("/work/shop", "/work/shop-2/plimsoll.yml", posix)).toBeUndefined();
  });

  test("with a drive are no scenario, and a scenario may stand before one", () => {
    const drive = String.raw`C:\runs\a=b.json`;
    expect(resultArgument(drive, false)).toEqual({ text: drive, patterns: [drive] });
    const named = String.raw`spike=C:\runs\spike.json`;
    const pattern = String.raw`C:\runs\spike.json`;
    expect(resultArgument(named, false)).toMatchObject({ scenario: "spike", patterns: [pattern] });
  });
});
