import { describe, expect, test } from "vitest";
import { actionOfThisFile } from "../built-action.ts";
import { type FakeGitHub, fakeGitHub } from "../fakes/fake-github.ts";
import { type Checkout, type Ended, pullRequestEvent } from "../run-action.ts";
import { zipOf } from "../artifact/zip.ts";

const HEALTHY = "examples/mgx-ai-healthy";
const BASE = "2".repeat(40);
const HEAD = "1".repeat(40);

const checkoutOf = actionOfThisFile();

async function onPullRequest(fake: FakeGitHub, place: Checkout): Promise<Ended> {
  return place.run({
    inputs: { token: fake.token, artifact: "false" },
    event: pullRequestEvent(),
    env: { GITHUB_API_URL: fake.url },
  });
}

/** The second workflow of the fork-safe pair, after run 55 of mallory's code left these results. */
async function onFork(fake: FakeGitHub, place: Checkout, results: string): Promise<Ended> {
  const summary = { name: "summary.json", content: results };
  fake.artifacts.push({ id: 77, runId: 55, name: "plimsoll-results", bytes: zipOf([summary]) });
  const headRepository = { id: 99, owner: "mallory" };
  const pull = { number: 7, headSha: HEAD, headBranch: "faster", headRepository, baseSha: BASE };
  fake.pullRequests.push(pull);
  const head_repository = {
    id: 99,
    name: "shop",
    full_name: "mallory/shop",
    owner: { login: "mallory" },
  };
  const head = { head_sha: HEAD, head_branch: "faster", head_repository };
  const workflow_run = { id: 55, event: "pull_request", ...head };
  return place.run({
    inputs: {
      mode: "deliver",
      token: fake.token,
      artifact: "false",
      results: "sustained=summary.json",
    },
    event: { name: "workflow_run", payload: { workflow_run, repository: { id: 4711 } } },
    env: { GITHUB_API_URL: fake.url, RUNNER_TEMP: place.folder },
  });
}

const FORM =
  "version: 1\nobjectives: {http_req_failed: rate < 50%}\nreport: {template: docs/form.liquid}\n";

function summaryOf(example: string): string {
  using place = checkoutOf(example);
  return place.text("results/sustained/summary.json");
}

describe("what a pull request changes in its rules", () => {
  test("takes nothing from a pass where it judges nothing, and is folded", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    const before = place.text("plimsoll.yml");
    fake.files.set(`${BASE}:plimsoll.yml`, before);
    place.write("plimsoll.yml", before.replace(/^service: .*$/mu, "service: another name"));
    const ended = await onPullRequest(fake, place);
    expect(ended.outputs["assessment"]).toBe("pass");
    expect(fake.comments[0]?.body).toContain(
      "<details>\n<summary>Rules that this pull request changes</summary>\n\n1 rule changed: 1 judges nothing.",
    );
  });

  test("is told where nothing could be judged by it after the merge", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    fake.files.set(`${BASE}:plimsoll.yml`, place.text("plimsoll.yml"));
    place.write("plimsoll.yml", "version: 1\nobjectivs: {}\n");
    const ended = await onPullRequest(fake, place);
    expect(ended.outputs["assessment"]).toBe("concerns");
    expect(fake.comments[0]?.body).toContain(
      "| `plimsoll.yml` | readable | 1 fault (line 2: unknown key `objectivs`): nothing could be judged by it | ❔ not comparable |",
    );
  });

  test("can mend a config of the base commit that nobody can read", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    fake.files.set(`${BASE}:plimsoll.yml`, "version: 1\nobjectivs: {}\n");
    const ended = await onPullRequest(fake, place);
    expect(ended.outputs["assessment"]).toBe("concerns");
    expect(place.text("plimsoll-report/judgement.json")).toContain('"id": "rules-broken"');
  });

  test("of a fork is read from its head by GitHub's word, and told in the second workflow", async () => {
    await using fake = await fakeGitHub();
    fake.files.set(`${BASE}:plimsoll.yml`, FORM.replace("50%", "0.1%"));
    fake.files.set(`${HEAD}:plimsoll.yml`, FORM.replace("50%", "<b>99%"));
    using place = checkoutOf();
    const ended = await onFork(fake, place, summaryOf("examples/mgx-ai"));
    expect(ended.outputs["missed"]).toBe("1");
    expect(fake.comments[0]?.body).toContain(
      "| `plimsoll.yml` | readable | 1 fault (line 2: <code>rate &#60; &#60;b&#62;99&#37;</code>: ",
    );
  });

  test("of a fork that is larger than rules ever are is not even looked at", async () => {
    await using fake = await fakeGitHub();
    fake.files.set(`${BASE}:plimsoll.yml`, FORM);
    fake.files.set(`${HEAD}:plimsoll.yml`, `${FORM}# ${"x".repeat(2 ** 20)}\n`);
    using place = checkoutOf();
    const ended = await onFork(fake, place, summaryOf(HEALTHY));
    expect(ended.code).toBe(0);
    expect(fake.comments[0]?.body).toContain("| `plimsoll.yml` | readable | 1 fault (");
  });
});

describe("the team's own form on a pull request", () => {
  const files = {
    "docs/form.liquid": "# By the base\n\n{% render 'part' %}\n",
    "docs/part.liquid": "{{ 'a part of the base' }}\n",
  };

  test("is the base commit's with its parts, so that nothing the pull request brings writes a report on it", async () => {
    await using fake = await fakeGitHub();
    using place = checkoutOf(HEALTHY);
    const config = place
      .text("plimsoll.yml")
      .replace("report:\n", "report:\n  template: docs/form.liquid\n");
    fake.files.set(`${BASE}:plimsoll.yml`, config);
    place.write("plimsoll.yml", config);
    for (const [path, text] of Object.entries(files)) fake.files.set(`${BASE}:${path}`, text);
    place.write("docs/form.liquid", "# PASS\n{% render 'part' %}{% render 'other' %}");
    place.write("docs/other.liquid", "forged");
    const ended = await onPullRequest(fake, place);
    expect(ended.code).toBe(0);
    expect(place.text("plimsoll-report/own-report.md")).toBe(
      "# By the base\n\na part of the base\n\n",
    );
  });

  test("of a fork too", async () => {
    await using fake = await fakeGitHub();
    fake.files.set(`${BASE}:plimsoll.yml`, FORM);
    for (const [path, text] of Object.entries(files)) fake.files.set(`${BASE}:${path}`, text);
    using place = checkoutOf();
    const ended = await onFork(fake, place, summaryOf(HEALTHY));
    expect(ended.log).not.toContain("The form was not filled");
    expect(place.text("plimsoll-report/own-report.md")).toBe(
      "# By the base\n\na part of the base\n\n",
    );
  });
});
