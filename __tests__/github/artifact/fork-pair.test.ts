import { describe, expect, test } from "vitest";
import { actionOfThisFile } from "../built-action.ts";
import { type FakeGitHub, fakeGitHub, READ_ONLY } from "../fakes/fake-github.ts";
import { fakeResultsService } from "../fakes/fake-results-service.ts";
import { type Checkout, type Ended, pullRequestEvent } from "../run-action.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

const BASE = "2".repeat(40);
const HEAD = "1".repeat(40);
const DEFAULT_BRANCH = "3".repeat(40);
const SUSTAINED = "results/sustained/summary.json";
const MARKER = "<!-- plimsoll:load+%2F+gate -->";

const checkoutOf = actionOfThisFile();

/** A pull request of mallory's fork is open, and the base branch has objectives. */
async function forkedRepository(config?: string): Promise<FakeGitHub> {
  const fake = await fakeGitHub();
  fake.pullRequests.push({
    number: 7,
    headSha: HEAD,
    headBranch: "faster",
    headRepository: { id: 99, owner: "mallory" },
    baseSha: BASE,
  });
  if (config !== undefined) fake.files.set(`${BASE}:plimsoll.yml`, config);
  return fake;
}

/** The second workflow, in a checkout that is empty, after run 55 of the fork's code. */
async function delivered(
  fake: FakeGitHub,
  place: Checkout,
  { inputs = {}, headId = 99 } = {},
): Promise<Ended> {
  const workflow_run = {
    id: 55,
    event: "pull_request",
    head_sha: HEAD,
    head_branch: "faster",
    head_repository: {
      id: headId,
      name: "shop",
      full_name: "mallory/shop",
      owner: { login: "mallory" },
    },
    pull_requests: [{ number: 1, head: { sha: HEAD } }],
  };
  return place.run({
    inputs: { mode: "deliver", token: fake.token, artifact: "false", ...inputs },
    event: { name: "workflow_run", payload: { workflow_run, repository: { id: 4711 } } },
    env: { GITHUB_API_URL: fake.url, RUNNER_TEMP: place.folder },
  });
}

/** What the second workflow makes of an archive of the attacker's own making. */
async function attacked(
  fake: FakeGitHub,
  entries: readonly ZipEntry[],
  options: { readonly inputs?: Readonly<Record<string, string>> } = {},
): Promise<Ended & { readonly judgement: string }> {
  using place = checkoutOf();
  fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes: zipOf(entries) });
  const ended = await delivered(fake, place, options);
  const isJudged = ended.outputs["assessment"] !== undefined;
  const judgement = isJudged ? place.text("plimsoll-report/judgement.json") : "";
  return { ...ended, judgement };
}

function exampleFile(path: string): string {
  using place = checkoutOf("examples/mgx-ai");
  return place.text(path);
}

/** Objectives that the sustained run of the example misses: 0.40 % of its requests failed. */
const STRICT = "version: 1\nservice: shop\nobjectives: {http_req_failed: rate < 0.1%}\n";
const RESULTS = { results: `sustained=${SUSTAINED}` };

describe("the fork-safe pair", () => {
  test("judges a fork's results twice: where they were measured, and again where a comment may be written", async () => {
    using first = checkoutOf("examples/mgx-ai");
    await using fake = await forkedRepository(first.text("plimsoll.yml"));
    await using service = await fakeResultsService();
    fake.mishaps.push({ ...READ_ONLY });
    const checked = await first.run({
      inputs: { token: fake.token, artifact: "false" },
      event: pullRequestEvent({ fork: true }),
      env: {
        GITHUB_API_URL: fake.url,
        ACTIONS_RUNTIME_TOKEN: service.token,
        ACTIONS_RESULTS_URL: service.url,
      },
    });
    expect(checked.code).toBe(1);
    expect(fake.comments).toEqual([]);
    expect(service.artifacts.map(({ name }) => name)).toEqual(["plimsoll-results"]);

    fake.mishaps.length = 0;
    const bytes = service.artifacts[0]?.bytes ?? Buffer.alloc(0);
    expect(bytes.includes("plimsoll-report/judgement.json")).toBe(true);
    expect(bytes.includes("plimsoll.yml")).toBe(false);
    fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes });
    using second = checkoutOf();
    const ended = await delivered(fake, second, { inputs: { "check-run": "true" } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["missed"]).toBe("2");
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toContain(
      "The numbers come from `mallory/shop:faster`: its own code measured them, and nobody here has seen it run.",
    );
    expect(fake.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: "failure" }]);
    const baseline = second.text("plimsoll-report/baseline.json");
    expect(baseline).toContain(HEAD);
  });

  test("leaves a run of the repository's own code alone, which could comment by itself", async () => {
    await using fake = await forkedRepository(STRICT);
    using place = checkoutOf();
    const ended = await delivered(fake, place, { headId: 4711 });
    expect(ended.code).toBe(0);
    expect(ended.log).toContain("Nothing to do: the run 55 of this repository's own code");
    expect(ended.outputs).toEqual({});
    expect(fake.comments).toEqual([]);
  });

  test("does not pass a fork's run that left no results", async () => {
    await using fake = await forkedRepository(STRICT);
    using place = checkoutOf("examples/mgx-ai-healthy");
    const ended = await delivered(fake, place, { inputs: { "check-run": "true" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toMatch(/left no artifact with results {2}\[no-results-to-deliver\]/u);
    expect(fake.comments[0]?.body).toContain("## Not judged");
    expect(fake.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });

  test("has no second half outside of a workflow run", async () => {
    using place = checkoutOf("examples/mgx-ai-healthy");
    const ended = await place.run({ inputs: { mode: "deliver", token: "t" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("this event tells of none  [deliver-without-run]");
  });

  test("lets no earlier pass stand when Plimsoll itself breaks", async () => {
    await using fake = await forkedRepository(STRICT);
    // An answer that GitHub never gives: no list of artifacts.
    fake.mishaps.push({ method: "GET", path: /\/artifacts$/u, status: 200 });
    fake.comments.push({ id: 500, login: fake.login, body: `${MARKER}\n\nPlimsoll: pass` });
    using place = checkoutOf();
    const ended = await delivered(fake, place, { inputs: { "check-run": "true" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("This is a bug in Plimsoll");
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toMatch(/## Not judged[^]*This is a bug in Plimsoll/u);
    expect(fake.comments[0]?.body).not.toContain("at file:");
    expect(fake.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });

  test("fetches nothing without a token", async () => {
    await using fake = await forkedRepository(STRICT);
    using place = checkoutOf("examples/mgx-ai-healthy");
    const ended = await delivered(fake, place, { inputs: { token: "" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("[deliver-without-token]");
  });
});

describe("an attacker who makes the archive", () => {
  test("changes neither verdict nor rules nor the pull request that is told", async () => {
    await using fake = await forkedRepository(STRICT);
    const lax = STRICT.replace("0.1%", "50%");
    const { code, outputs, judgement } = await attacked(
      fake,
      [
        { name: SUSTAINED, content: exampleFile(SUSTAINED) },
        { name: "plimsoll.yml", content: lax },
        { name: "results/sustained/plimsoll.yml", content: lax },
        { name: "plimsoll.baseline.json", content: '{"schemaVersion":1,"scenarios":{}}' },
        { name: "judgement.json", content: '{"schemaVersion":1,"assessment":"pass"}' },
        { name: "pr-number", content: "1" },
        { name: "event.json", content: '{"number":1,"pull_request":{"number":1}}' },
        {
          name: ".git/config",
          content: '[remote "origin"]\n\turl = https://github.com/evil/evil\n',
        },
      ],
      { inputs: RESULTS },
    );
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ assessment: "fail", missed: "1" });
    expect(outputs["comment-url"]).toContain("/pull/7#");
    expect(judgement).not.toContain("50%");
    const written = fake.asked.filter(
      ({ method, path }) => method === "POST" && path !== "/graphql",
    );
    expect(written.map(({ path }) => path)).toEqual(["/repos/acme/shop/issues/7/comments"]);
  });

  test("cannot stand in for the base commit's baseline", async () => {
    await using fake = await forkedRepository(STRICT);
    const { judgement } = await attacked(
      fake,
      [
        { name: SUSTAINED, content: exampleFile(SUSTAINED) },
        { name: "plimsoll.baseline.json", content: "not even JSON" },
      ],
      { inputs: RESULTS },
    );
    expect(JSON.parse(judgement)).toMatchObject({ baseline: { kind: "none yet" } });
  });

  test("is told apart where the base branch has no objectives, and the script's own count", async () => {
    await using fake = await forkedRepository();
    const entries = [{ name: SUSTAINED, content: exampleFile(SUSTAINED) }];
    const { judgement } = await attacked(fake, entries, { inputs: RESULTS });
    const { concerns } = JSON.parse(judgement) as { concerns: readonly { id: string }[] };
    expect(concerns.slice(0, 2).map(({ id }) => id)).toEqual([
      "results-of-another-workflow",
      "objectives-of-the-script",
    ]);
  });

  test("writes no script, no mention, no marker and no command by what things are called", async () => {
    await using fake = await forkedRepository(STRICT);
    fake.comments.push({ id: 1, login: "mallory", body: `${MARKER}\n\nPlimsoll: pass` });
    const evil = `<script>alert(1)</script><!-- plimsoll:x --> @acme/owners #1 ::error::x ##[add-mask]y`;
    const summary = JSON.parse(exampleFile(SUSTAINED));
    summary.root_group.checks = [{ name: evil, path: `::${evil}`, passes: 1, fails: 1 }];
    summary.metrics[evil] = {
      ...summary.metrics.http_req_duration,
      thresholds: { "p(95)<5000": { ok: true } },
    };
    const { log } = await attacked(
      fake,
      [
        { name: SUSTAINED, content: JSON.stringify(summary) },
        { name: `results/sustained/${evil.replaceAll(/[:/]/gu, "-")}`, content: "x" },
      ],
      { inputs: { results: "sustained=results/sustained" } },
    );
    const ours = fake.comments.find(({ login }) => login === "github-actions[bot]")?.body ?? "";
    expect(ours.split("<!--")).toHaveLength(3);
    expect(ours).not.toContain("<script>alert");
    expect(fake.comments[0]?.body).toBe(`${MARKER}\n\nPlimsoll: pass`);
    const commands = log.split("\n").filter((line) => line.trimStart().startsWith("::"));
    expect(
      commands.filter((line) => !/^::(?:add-mask::the-token|error |error::|warning )/u.test(line)),
    ).toEqual([]);
    expect(log).not.toContain("##[add-mask]");
  });

  test.for([
    ["a number beyond all", '"rate": 1e999'],
    ["a negative share", '"rate": -1'],
    ["a word", '"rate": "0"'],
    ["nothing", '"rate": null'],
  ] as const)("does not pass with %s for a rate", async ([, rate]) => {
    await using fake = await forkedRepository(STRICT);
    const forged = exampleFile(SUSTAINED).replaceAll(/"rate": 0\.0039\d*/gu, rate);
    expect(forged).toContain(rate);
    const ended = await attacked(fake, [{ name: SUSTAINED, content: forged }], {
      inputs: RESULTS,
    });
    expect(ended.code).toBe(1);
    expect(ended.outputs["assessment"] ?? "fail").toBe("fail");
  });

  test("does not stop the gate with a list of a million numbers where one belongs", async () => {
    await using fake = await forkedRepository(STRICT);
    const many = `[${"0,".repeat(1_000_000)}0]`;
    const forged = exampleFile(SUSTAINED).replaceAll(/"rate": 0\.0039\d*/gu, `"rate": ${many}`);
    const ended = await attacked(fake, [{ name: SUSTAINED, content: forged }], {
      inputs: RESULTS,
    });
    expect(ended.code).toBe(1);
    expect(ended.log.length).toBeLessThan(100_000);
  });

  test("cannot break the gate by groups within groups without end", async () => {
    await using fake = await forkedRepository(STRICT);
    const depth = 50_000;
    const open = '{"name":"","path":"","id":"","checks":[],"groups":[';
    const summary = JSON.parse(exampleFile(SUSTAINED));
    const { root_group: _, ...rest } = summary;
    const content = `${JSON.stringify(rest).slice(0, -1)},"root_group":${open.repeat(depth)}${"]}".repeat(depth)}}`;
    const ended = await attacked(fake, [{ name: SUSTAINED, content }], { inputs: RESULTS });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("groups that are at most 100 deep");
    expect(ended.log).not.toContain("bug in Plimsoll");
  });

  test("finds no way out of the folder", async () => {
    await using fake = await forkedRepository(STRICT);
    const link = { name: SUSTAINED, content: "/etc/passwd", mode: 0o120777 };
    const ended = await attacked(fake, [link], { inputs: RESULTS });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("an entry is a link, or no plain file  [results-refused]");
    expect(ended.log).not.toContain("root:");
  });

  test("is not judged by rules of the default branch's checkout when those of the base cannot be read", async () => {
    await using fake = await forkedRepository(STRICT);
    fake.mishaps.push({ method: "GET", path: /\/contents\//u, status: 403 });
    const entries = [{ name: SUSTAINED, content: exampleFile(SUSTAINED) }];
    const ended = await attacked(fake, entries, { inputs: RESULTS });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("[rules-not-read]");
  });

  test("whose pull request has moved on is judged by the default branch, and commented nowhere", async () => {
    await using fake = await forkedRepository(STRICT);
    fake.pullRequests.length = 0;
    fake.files.set(`${DEFAULT_BRANCH}:plimsoll.yml`, STRICT);
    const entries = [{ name: SUSTAINED, content: exampleFile(SUSTAINED) }];
    const ended = await attacked(fake, entries, { inputs: RESULTS });
    expect(ended.outputs).toMatchObject({ missed: "1", "comment-url": "" });
    expect(ended.log).toContain(`no open pull request has the head ${HEAD}`);
    expect(fake.comments).toEqual([]);
  });
});
