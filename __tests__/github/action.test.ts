import { describe, expect, test } from "vitest";
import { actionOfThisFile } from "./built-action.ts";
import { type FakeGitHub, fakeGitHub, READ_ONLY } from "./fakes/fake-github.ts";
import { fakeResultsService } from "./fakes/fake-results-service.ts";
import { type Checkout, type Ended, pullRequestEvent } from "./run-action.ts";
import { tunnelTo } from "./fakes/tunnel.ts";

const FAILING = "examples/mgx-ai";
const HEALTHY = "examples/mgx-ai-healthy";
const BASE = "2".repeat(40);
const MARKER = "<!-- plimsoll:load+%2F+gate -->";

const checkoutOf = actionOfThisFile();

/** A step on pull request 7, whose base commit has the same rules as the checkout unless a test says otherwise. */
async function onPullRequest(
  fake: FakeGitHub,
  place: Checkout,
  { inputs = {}, env = {}, fork = false } = {},
): Promise<Ended> {
  if (fake.files.size === 0) fake.files.set(`${BASE}:plimsoll.yml`, place.text("plimsoll.yml"));
  return place.run({
    inputs: { token: fake.token, artifact: "false", ...inputs },
    event: pullRequestEvent({ fork }),
    env: { GITHUB_API_URL: fake.url, ...env },
  });
}

/** The concerns of the judgement that a step left in its folder. */
function concernsIn(place: Checkout): readonly { readonly id: string; readonly text: string }[] {
  return JSON.parse(place.text("plimsoll-report/judgement.json")).concerns;
}

function shownIn(place: Checkout, folder: string): string {
  return place.text(`${folder}/report.md`).trim();
}

describe("the action outside a pull request", () => {
  test("fails the step of a service that misses its objectives, and says why", async () => {
    using place = checkoutOf(FAILING);
    const ended = await place.run({});
    expect(ended.code).toBe(1);
    // The sustained run's own summary: http_req_failed 0.40 %, checks 99.60 %; the config allows 0.1 % and 99.9 %.
    expect(ended.outputs).toEqual({
      assessment: "fail",
      missed: "2",
      unmeasured: "0",
      worsened: "0",
      "report-dir": "plimsoll-report",
      "comment-url": "",
      "baseline-url": "",
    });
    const errors = ended.log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(3);
    expect(errors[0]).toMatch(/^::error title=Plimsoll%3A missed,file=plimsoll\.yml,line=\d+::/u);
    expect(errors[2]).toMatch(/^::error::The gate failed:%0A- /u);
  });

  test("shows the whole report on the page of the run, and keeps it in the folder", async () => {
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ inputs: { out: "report" } });
    expect(ended.code).toBe(0);
    expect(ended.outputs["assessment"]).toMatch(/^(?:pass|concerns)$/u);
    expect(ended.summary.trim()).toBe(shownIn(place, "report"));
    expect(JSON.parse(place.text("report/judgement.json"))).toMatchObject({ schemaVersion: 1 });
  });

  test("needs no event, token, summary or output file", async () => {
    using place = checkoutOf(HEALTHY);
    const absent = {
      GITHUB_EVENT_NAME: undefined,
      GITHUB_EVENT_PATH: undefined,
      GITHUB_STEP_SUMMARY: undefined,
      GITHUB_REPOSITORY: undefined,
      GITHUB_WORKSPACE: undefined,
    };
    expect((await place.run({ env: absent })).code).toBe(0);
  });

  test.for(["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"])(
    "keeps its verdict where the file that %s names cannot be written",
    async (name) => {
      using healthy = checkoutOf(HEALTHY);
      const env = { [name]: "/nowhere/file" };
      const passed = await healthy.run({ env });
      expect(passed.code).toBe(0);
      expect(passed.log).toMatch(
        /::warning title=Plimsoll::The (?:job summary|outputs) could not be/u,
      );
      using failing = checkoutOf(FAILING);
      const failed = await failing.run({ env });
      expect(failed.code).toBe(1);
      expect(failed.log).toContain("::error::The gate failed:");
      expect(failed.log).not.toContain("This is a bug");
    },
  );

  test("warns where a comment was asked for and there is no pull request", async () => {
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ inputs: { comment: "true", token: "t" } });
    expect(ended.code).toBe(0);
    expect(ended.log).toContain(
      "::warning title=Plimsoll::There is no pull request to comment on: the push left no commit.",
    );
    expect(ended.summary).toContain("> [!WARNING]\n> There is no pull request to comment on");
  });
});

describe("the action on a pull request", () => {
  test("comments with the verdict first, and tells where", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(FAILING);
    const ended = await onPullRequest(fake, place);
    expect(ended.code).toBe(1);
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toBe(
      `${MARKER}<!-- run 100.1 -->\n\n${place.text("plimsoll-report/comment.md")}`,
    );
    expect(ended.outputs["comment-url"]).toBe(
      "https://github.com/acme/shop/pull/7#issuecomment-1000",
    );
    expect(ended.log).not.toContain("::warning");
  });

  test("names the head of the pull request as the commit, not the merge commit of the runner", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    await onPullRequest(fake, place);
    const baseline = place.text("plimsoll-report/baseline.json");
    expect(baseline).toContain("1".repeat(40));
    expect(baseline).not.toContain("3".repeat(40));
  });

  test("updates its comment when the verdict changes", async () => {
    await using fake = await fakeGitHub();
    using failing = checkoutOf(FAILING);
    await onPullRequest(fake, failing);
    using healthy = checkoutOf(HEALTHY);
    const ended = await onPullRequest(fake, healthy, { env: { GITHUB_RUN_ID: "101" } });
    expect(ended.code).toBe(0);
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toContain(healthy.text("plimsoll-report/comment.md"));
    expect(ended.outputs["comment-url"]).toContain("#issuecomment-1000");
  });

  test("does not touch its comment when nothing changed", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    await onPullRequest(fake, place);
    const before = fake.asked.length;
    const ended = await onPullRequest(fake, place, { env: { GITHUB_RUN_ID: "101" } });
    const later = fake.asked.slice(before).map(({ method, path }) => `${method} ${path}`);
    expect(later).toContain("GET /repos/acme/shop/issues/7/comments");
    expect(later.filter((line) => /^(?:PATCH|POST .*comments)/u.test(line))).toEqual([]);
    expect(ended.outputs["comment-url"]).toContain("#issuecomment-1000");
  });

  test("finds its comment on the second page and leaves a forged one alone", async () => {
    await using fake = await fakeGitHub();
    const chatter = Array.from({ length: 120 }, (_, id) => ({
      id: id + 1,
      login: "ann",
      body: "+1",
    }));
    fake.comments.push(...chatter);
    fake.comments.push({ id: 500, login: "github-actions[bot]", body: `${MARKER}\n\nold` });
    fake.comments.push({ id: 501, login: "mallory", body: `${MARKER}\n\nAll is well` });
    using place = checkoutOf(FAILING);
    await onPullRequest(fake, place);
    expect(fake.comments).toHaveLength(122);
    expect(fake.comments.find(({ id }) => id === 500)?.body).not.toContain("old");
    expect(fake.comments.at(-1)?.body).toBe(`${MARKER}\n\nAll is well`);
  });

  test("keeps its verdict and shows the trouble where it may not comment", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push(READ_ONLY);
    using place = checkoutOf(HEALTHY);
    const ended = await onPullRequest(fake, place);
    expect(ended.code).toBe(0);
    expect(ended.outputs["assessment"]).toMatch(/^(?:pass|concerns)$/u);
    expect(ended.log).toContain("::warning title=Plimsoll::GitHub refused the comment");
    expect(ended.log).toContain("permissions: {pull-requests: write}");
    expect(ended.summary).toContain(
      "> [!WARNING]\n> GitHub refused the comment on pull request #7",
    );
    expect(ended.summary).toContain(shownIn(place, "plimsoll-report"));
  });

  test("of a fork explains the two workflows", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push(READ_ONLY);
    using place = checkoutOf(FAILING);
    const ended = await onPullRequest(fake, place, { fork: true });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("comes from a fork, whose token may only read");
  });

  test("leaves one comment where the answer to it was lost", async () => {
    await using fake = await fakeGitHub();
    const path = /\/7\/comments$/u;
    fake.mishaps.push({ method: "POST", path, status: 502, carriedOut: true, times: 1 });
    using place = checkoutOf(FAILING);
    const ended = await onPullRequest(fake, place);
    expect(fake.comments).toHaveLength(1);
    expect(ended.outputs["comment-url"]).toContain("#issuecomment-1000");
  });

  test.for(["never", "false"])("writes nothing with `comment: %s`", async (comment) => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    await onPullRequest(fake, place, { inputs: { comment } });
    expect(fake.comments).toEqual([]);
  });

  test("speaks with `comment: on-problem` only of a problem, and then says that it is mended", async () => {
    await using fake = await fakeGitHub();
    using healthy = checkoutOf(HEALTHY);
    const inputs = { comment: "on-problem" };
    await onPullRequest(fake, healthy, { inputs });
    expect(fake.comments).toEqual([]);
    using failing = checkoutOf(FAILING);
    await onPullRequest(fake, failing, { inputs, env: { GITHUB_RUN_ID: "101" } });
    expect(fake.comments).toHaveLength(1);
    const ended = await onPullRequest(fake, healthy, { inputs, env: { GITHUB_RUN_ID: "102" } });
    expect(ended.outputs["assessment"]).toBe("pass");
    expect(fake.comments.map(({ body }) => body)).toEqual([
      `${MARKER}<!-- run 102.1 -->\n\n${healthy.text("plimsoll-report/comment.md")}`,
    ]);
  });

  test("reaches GitHub through the proxy of the machine", async () => {
    await using fake = await fakeGitHub();
    await using proxy = await tunnelTo(fake.url);
    using place = checkoutOf(HEALTHY);
    const env = { GITHUB_API_URL: "http://api.acme.test", http_proxy: proxy.url };
    await onPullRequest(fake, place, { env });
    expect(fake.comments).toHaveLength(1);
    expect(new Set(proxy.asked)).toEqual(new Set(["api.acme.test:80"]));
  });

  test("comments on the one that `pr-number` names", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push({
      number: 7,
      headSha: "1".repeat(40),
      headBranch: "faster",
      headRepository: { id: 4711, owner: "acme" },
      baseSha: BASE,
    });
    using place = checkoutOf(HEALTHY);
    fake.files.set(`${BASE}:plimsoll.yml`, place.text("plimsoll.yml"));
    const ended = await place.run({
      inputs: { token: fake.token, artifact: "false", "pr-number": "7" },
      event: { name: "workflow_dispatch", payload: {} },
      env: { GITHUB_API_URL: fake.url },
    });
    expect(fake.comments).toHaveLength(1);
    expect(ended.outputs["comment-url"]).toContain("#issuecomment-1000");
  });
});

describe("the rules of a pull request", () => {
  test("are those of the base commit: it cannot loosen its own gate, and what it changes is told", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(FAILING);
    const strict = place.text("plimsoll.yml");
    fake.files.set(`${BASE}:plimsoll.yml`, strict);
    place.write(
      "plimsoll.yml",
      strict.replace("rate < 0.1%", "rate < 5%").replace("rate > 99.9%", "rate > 90%"),
    );
    const ended = await onPullRequest(fake, place);
    expect(ended.code).toBe(1);
    expect(ended.outputs["missed"]).toBe("2");
    expect(concernsIn(place)).toContainEqual({
      id: "rules-changed",
      text:
        "This pull request changes the rules by which it is judged. 2 rules changed: 2 loosen the gate. " +
        "None of it counts yet: until the merge, the rules of the base commit `2222222` apply. " +
        "Have the owners of the gate review what loosens it.",
    });
    expect(fake.comments[0]?.body).toContain(
      [
        "| Rule | Before | After | Effect |",
        "| - | - | - | - |",
        "| `http_req_failed rate` of every scenario | `rate < 0.1%` | `rate < 5%` | ⚠️ loosens |",
        "| `checks rate` of every scenario | `rate > 99.9%` | `rate > 90%` | ⚠️ loosens |",
      ].join("\n"),
    );
    expect(JSON.parse(place.text("plimsoll-report/judgement.json"))).toMatchObject({
      rules: { base: BASE, changes: [{ effect: "loosens" }, { effect: "loosens" }] },
    });
  });

  test("stay when the pull request deletes them", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(FAILING);
    fake.files.set(`${BASE}:plimsoll.yml`, place.text("plimsoll.yml"));
    using bare = checkoutOf(`${FAILING}/results`);
    const results = ["ramp-up", "sustained", "spike", "endurance"].map((name) => `${name}=${name}`);
    const ended = await onPullRequest(fake, bare, { inputs: { results: results.join("\n") } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["missed"]).toBe("2");
  });

  test("do not come from a config that it brings beside its results", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(FAILING);
    fake.files.set(`${BASE}:plimsoll.yml`, place.text("plimsoll.yml"));
    place.write("results/sustained/plimsoll.yml", "version: 1\nservice: lax\n");
    const ended = await onPullRequest(fake, place, { inputs: { results: "results/sustained" } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["missed"]).toBe("2");
  });

  test("are its own where the base commit has none, which is said", async () => {
    await using fake = await fakeGitHub();
    fake.files.set("elsewhere:plimsoll.yml", "");
    using place = checkoutOf(HEALTHY);
    const ended = await onPullRequest(fake, place);
    expect(ended.code).toBe(0);
    expect(ended.outputs["assessment"]).toBe("concerns");
    expect(concernsIn(place)).toContainEqual({
      id: "rules-new",
      text: "`plimsoll.yml` is not in the base commit `2222222`: this pull request was judged by the one it brings itself.",
    });
  });

  test("are the working tree's where the base commit may not be read, which is said", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({
      method: "GET",
      path: /\/contents\//u,
      status: 403,
      message: "Resource not accessible by integration",
      headers: { "x-accepted-github-permissions": "contents=read" },
    });
    using place = checkoutOf(HEALTHY);
    const ended = await onPullRequest(fake, place);
    expect(ended.code).toBe(0);
    expect(ended.outputs["assessment"]).toBe("concerns");
    expect(ended.log).toContain("GitHub refused to show plimsoll.yml of a commit");
    expect(ended.log).toContain("contents: read");
    expect(concernsIn(place).map(({ id }) => id)).toEqual(["rules-not-from-base"]);
  });
});

/** What the runner lends to actions, and not to `run:` steps, for uploads. */
function runtime(service: {
  readonly url: string;
  readonly token: string;
}): Readonly<Record<string, string>> {
  return { ACTIONS_RUNTIME_TOKEN: service.token, ACTIONS_RESULTS_URL: service.url };
}

describe("the artifact of the action", () => {
  test("holds the report, a page of it that browsers show, and comment and summary link to both", async () => {
    await using fake = await fakeGitHub();
    await using service = await fakeResultsService();
    using place = checkoutOf(HEALTHY);
    const ended = await onPullRequest(fake, place, {
      inputs: { artifact: "true" },
      env: runtime(service),
    });
    expect(ended.code).toBe(0);
    expect(service.artifacts.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ["plimsoll-report", "application/zip"],
      ["plimsoll-report.html", "text/html"],
    ]);
    // Names of files stand uncompressed in a zip.
    for (const name of ["judgement.json", "comment.md", "baseline.json"]) {
      expect(service.artifacts[0]?.bytes.includes(name)).toBe(true);
    }
    expect(service.artifacts[1]?.bytes.toString()).toBe(place.text("plimsoll-report/report.html"));
    const run = "https://github.com/acme/shop/actions/runs/100/artifacts";
    const links = `[Whole report](${run}/78) · [all files](${run}/77)`;
    expect(fake.comments[0]?.body.trimEnd().endsWith(links)).toBe(true);
    expect(ended.summary).toContain(links);
  });

  test("of a later attempt gets a name of its own", async () => {
    await using service = await fakeResultsService();
    service.taken.add("plimsoll-report").add("plimsoll-report.html");
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ env: { ...runtime(service), GITHUB_RUN_ATTEMPT: "2" } });
    expect(ended.log).not.toContain("::warning");
    expect(service.artifacts.map(({ name }) => name)).toEqual([
      "plimsoll-report-attempt-2",
      "plimsoll-report-attempt-2.html",
    ]);
  });

  test("that finds no storage left says what to free", async () => {
    await using service = await fakeResultsService();
    service.refusal = { status: 403, message: "Artifact storage quota has been hit." };
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ env: runtime(service) });
    expect(ended.code).toBe(0);
    expect(ended.log.match(/::warning/gu)).toHaveLength(1);
    expect(ended.log).toContain("Free storage by deleting old artifacts");
  });

  test("that cannot be uploaded changes nothing but a warning", async () => {
    await using service = await fakeResultsService();
    service.refusal = { status: 403, message: "no" };
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ env: runtime(service) });
    expect(ended.code).toBe(0);
    expect(ended.log).toContain("::warning title=Plimsoll::The report could not be uploaded");
    expect(ended.summary).toContain("> [!WARNING]\n> The report could not be uploaded");
  });

  test("is not tried on a GitHub Enterprise Server, whose artifacts the client does not speak", async () => {
    await using service = await fakeResultsService();
    using place = checkoutOf(HEALTHY);
    const env = { ...runtime(service), GITHUB_SERVER_URL: "https://github.acme.test" };
    const ended = await place.run({ env });
    expect(ended.code).toBe(0);
    expect(ended.log).toContain(
      "::warning title=Plimsoll::The report was not uploaded: a GitHub Enterprise Server (github.acme.test)",
    );
    expect(service.artifacts).toEqual([]);
  });
});

describe("the check run of the action", () => {
  test("stands on the head of the pull request, with the missed objectives at their lines", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(FAILING);
    const ended = await onPullRequest(fake, place, { inputs: { "check-run": "true" } });
    expect(ended.code).toBe(1);
    expect(fake.checkRuns).toHaveLength(1);
    const [check] = fake.checkRuns;
    expect(check).toMatchObject({
      name: "Plimsoll",
      head_sha: "1".repeat(40),
      conclusion: "failure",
    });
    expect(check?.output.title).toMatch(/^❌ Plimsoll: fail/u);
    expect(check?.output.summary).toBe(place.text("plimsoll-report/comment.md"));
    expect(check?.output.annotations).toHaveLength(2);
    expect(check?.output.annotations[0]).toMatchObject({
      path: "plimsoll.yml",
      annotation_level: "failure",
    });
  });

  test("stands on the runner's commit where there is no pull request, and tells gates apart", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    await place.run({
      inputs: { token: fake.token, artifact: "false", "check-run": "true", "comment-key": "api" },
      event: { name: "schedule", payload: {} },
      env: { GITHUB_API_URL: fake.url },
    });
    expect(fake.checkRuns).toMatchObject([
      { name: "Plimsoll (api)", head_sha: "3".repeat(40), conclusion: "success" },
    ]);
  });

  test("that may not be written is a warning that names the permission", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ ...READ_ONLY, path: /check-runs$/u, headers: {} });
    using place = checkoutOf(HEALTHY);
    const ended = await onPullRequest(fake, place, { inputs: { "check-run": "true" } });
    expect(ended.code).toBe(0);
    expect(ended.log).toContain("GitHub refused the check run on the commit 1111111");
    expect(ended.log).toContain("permissions: {checks: write}");
  });
});

describe("when the action cannot judge", () => {
  test("an earlier comment does not go on saying that all is well, and a check run does not hang open", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    await onPullRequest(fake, place);
    expect(fake.comments[0]?.body).toContain("Plimsoll: pass");
    const inputs = { results: "nothing-here.json", "check-run": "true" };
    await onPullRequest(fake, place, { inputs, env: { GITHUB_RUN_ID: "101" } });
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toContain("## Not judged");
    expect(fake.comments[0]?.body).not.toContain("pass");
    expect(fake.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });

  test("every fault is listed, and it is said that this is no verdict", async () => {
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ inputs: { mode: "chek", "fail-on": "slow" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("::error::Not judged: 2 faults to fix first.%0A");
    expect(ended.log).toContain('the input `mode` is "chek"; expected one of check');
    expect(ended.summary).toMatch(/^## Not judged\n/u);
    expect(ended.summary).toContain('the input `fail-on` is "slow"');
    expect(ended.outputs).toEqual({});
  });

  test("a missing result is a fault, never a pass", async () => {
    using place = checkoutOf();
    const ended = await place.run({ inputs: { results: "nothing-here.json" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("Not judged: 1 fault to fix first.");
    expect(ended.log).toContain("nothing-here.json");
  });

  test("a token for a server that nobody named is a fault, never passed over", async () => {
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ inputs: { "prometheus-token": "secret" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("Not judged: 1 fault to fix first.");
    expect(ended.summary).toContain("a token for Prometheus is given, but no server to ask");
  });

  test("what a file calls itself cannot command the runner", async () => {
    using place = checkoutOf();
    const name = "x\n::set-output name=assessment::pass\n##[add-mask]x.json";
    const ended = await place.run({ inputs: { results: `'${name}'` } });
    expect(ended.code).toBe(1);
    const lines = ended.log.split("\n").filter((line) => line.trimStart().startsWith("::"));
    expect(lines.every((line) => line.startsWith("::error::Not judged"))).toBe(true);
    expect(ended.log).not.toContain("\n##[");
  });
});

describe("the modes of the action", () => {
  test("`baseline` adds a run that does not fail to the baseline of the working tree", async () => {
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ inputs: { mode: "baseline" } });
    expect(ended.code).toBe(0);
    expect(place.text("plimsoll.baseline.json")).toBe(place.text("plimsoll-report/baseline.json"));
  });

  test("`baseline` does not record a run that fails", async () => {
    using place = checkoutOf(FAILING);
    const ended = await place.run({ inputs: { mode: "baseline" } });
    expect(ended.code).toBe(1);
    expect(() => place.text("plimsoll.baseline.json")).toThrow("ENOENT");
  });

  test("`fail-on: none` tells the same and lets the step pass", async () => {
    using place = checkoutOf(FAILING);
    const ended = await place.run({ inputs: { "fail-on": "none" } });
    expect(ended.code).toBe(0);
    expect(ended.outputs["missed"]).toBe("2");
  });
});
