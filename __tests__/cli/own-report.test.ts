import { symlink } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { latency, summary } from "./summaries.ts";
import { workplace, type Workplace } from "./workplace.ts";

const CONFIG =
  "version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 500ms}\n" +
  "report: {template: forms/form.liquid}\n";

const withForm = (files: Readonly<Record<string, string>>, p95 = 81): Promise<Workplace> =>
  workplace({
    "plimsoll.yml": CONFIG,
    "run.json": summary({ http_req_duration: latency(p95) }),
    ...files,
  });

const check = (place: Workplace) => place.check("shop=@run.json", "--config", "@plimsoll.yml");

describe("a check with a team's own form", () => {
  test("writes it beside the other documents, from the folder of the config", async () => {
    await using place = await withForm({
      "forms/form.liquid": '{% render "head", service: service %} {{ assessment }}',
      "forms/head.liquid": "# {{ service }}",
    });
    const { code, out, err } = await check(place);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await place.read("out/own-report.md")).toBe("# shop pass");
    expect(out).toContain("own-report.md");
  });

  test.each([
    [
      "faulty",
      { "forms/form.liquid": "# x\n{{ servise }}" },
      /form\.liquid:2:4.*\[template-faulty\]/u,
    ],
    ["absent", {}, /form\.liquid: the form cannot be read.*\[template-absent\]/u],
  ])("ends as without it when it is %s, and says so", async (_, files, said) => {
    for (const [p95, expected] of [
      [81, 0],
      [900, 1],
    ] as const) {
      await using place = await withForm(files, p95);
      const { code, err } = await check(place);
      expect(code).toBe(expected);
      expect(err).toMatch(said);
      expect(err).toContain("The verdict and the other documents stand.");
      expect(await place.read("out/own-report.md")).toContain("This form could not be filled");
      expect(await place.read("out/report.md")).toContain("Load Testing Report - shop");
      expect((await place.judgement()).assessment).toBe(expected === 0 ? "pass" : "fail");
    }
  });

  test("follows no link, neither as form nor as part", async () => {
    await using place = await withForm({ "secret.txt": "s3cret", "forms/other.liquid": "x" });
    await symlink(place.path("secret.txt"), place.path("forms/form.liquid"));
    expect((await check(place)).err).toContain("a form must not be a link");
    expect(await place.read("out/own-report.md")).not.toContain("s3cret");

    await using second = await withForm({
      "secret.txt": "s3cret",
      "forms/form.liquid": '{% include "part" %}',
    });
    await symlink(second.path("secret.txt"), second.path("forms/part.liquid"));
    expect((await check(second)).err).toContain("there is no part `part`");
    expect(await second.read("out/own-report.md")).not.toContain("s3cret");
  });

  test("takes only what is named as a form", async () => {
    await using place = await withForm({ "forms/form.txt": "x" });
    await check(place);
    const again = await place.plimsoll(
      "report",
      "@out/judgement.json",
      "--template",
      "@forms/form.txt",
    );
    expect(again.code).toBe(2);
    expect(again.err).toContain("a form is a file `*.liquid`");
  });
});

describe("a saved judgement", () => {
  test("fills a form that is given with it", async () => {
    await using place = await withForm({
      "forms/form.liquid": "{{ service }}",
      "b.liquid": "{{ mark }}",
    });
    await check(place);
    const words = ["report", "@out/judgement.json", "--out", place.path("again")];
    const { code } = await place.plimsoll(...words, "--template", "@b.liquid");
    expect(code).toBe(0);
    expect(await place.read("again/own-report.md")).toBe("✅");
    await expect(place.read("again/report.md")).resolves.toBe(await place.read("out/report.md"));
  });

  test("refuses one that cannot be filled, and writes nothing", async () => {
    await using place = await withForm({ "forms/form.liquid": "x", "b.liquid": "{% if %}" });
    await check(place);
    const words = ["report", "@out/judgement.json", "--out", place.path("again")];
    const { code, err } = await place.plimsoll(...words, "--template", "@b.liquid");
    expect(code).toBe(2);
    expect(err).toMatch(/b\.liquid:1:6: .*\[template-faulty\]/u);
    await expect(place.read("again/report.md")).rejects.toThrow("ENOENT");
  });
});
