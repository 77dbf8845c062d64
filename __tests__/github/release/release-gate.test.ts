import { describe, expect, test } from "vitest";
import { actionOfThisFile } from "../built-action.ts";
import { type FakeGitHub, fakeGitHub } from "../fakes/fake-github.ts";
import type { FakeReview } from "../fakes/fake-releases.ts";
import { type Checkout, type Ended, pullRequestEvent } from "../run-action.ts";

const HEALTHY = "examples/mgx-ai-healthy";
const BASE = "2".repeat(40);
const HEAD = "1".repeat(40);
const TAGGED = "3".repeat(40);

const checkoutOf = actionOfThisFile();

/** A checkout of the healthy service whose release three roles sign: people, a team, and one by hand. */
function releaseCheckout(
  signOff = "[{role: Lead, people: [Ann, bob]}, {role: QA, team: acme/qa}, CTO]",
): Checkout {
  const place = checkoutOf(HEALTHY);
  const config = place.text("plimsoll.yml").replace(/sign-off: .*/u, () => `sign-off: ${signOff}`);
  place.write("plimsoll.yml", config);
  return place;
}

/** Pull request 7 of eve was merged as the tagged commit. */
async function merged(reviews: readonly FakeReview[] = []): Promise<FakeGitHub> {
  const fake = await fakeGitHub();
  const headRepository = { id: 4711, owner: "acme" };
  const pull = { number: 7, headSha: HEAD, headBranch: "release", headRepository, baseSha: BASE };
  fake.pullRequests.push({ ...pull, mergedAs: TAGGED, author: "eve" });
  fake.release.reviews.push(...reviews);
  fake.release.teams.set("acme/qa", ["carl"]);
  return fake;
}

async function released(
  fake: FakeGitHub,
  place: Checkout,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const release = {
    id: 1,
    upload_url: `${fake.url}/repos/acme/shop/releases/1/assets{?name,label}`,
  };
  return place.run({
    inputs: { token: fake.token, ...inputs },
    event: { name: "release", payload: { action: "published", release } },
    env: { GITHUB_API_URL: fake.url, GITHUB_SHA: TAGGED },
  });
}

const approved = (login: string, commit = HEAD): FakeReview => ({
  login,
  state: "APPROVED",
  commit,
});

/** The rows of the table of sign-offs, with one blank between cells. */
function rowsIn(place: Checkout): readonly string[] {
  const [, table = ""] = place
    .text("plimsoll-report/report.md")
    .split("**Approval Sign-Off**:\n\n");
  const lines = (table.split("\n\n")[0] ?? "").split("\n").slice(2);
  return lines.map((line) => line.replaceAll(/ +/gu, " "));
}

function concernsIn(place: Checkout): readonly string[] {
  const { concerns } = JSON.parse(place.text("plimsoll-report/judgement.json")) as {
    readonly concerns: readonly { readonly id: string; readonly text: string }[];
  };
  return concerns.map(({ id, text }) => `${id}: ${text}`);
}

const REVIEW = "[approving review](<https://github.com/acme/shop/pull/7#pullrequestreview-";

describe("the event of a release", () => {
  test("is a release gate without being asked: a scenario without results is refused", async () => {
    await using fake = await merged();
    using place = releaseCheckout();
    const inputs = { results: "sustained=results/sustained" };
    const ended = await released(fake, place, inputs);
    expect(ended.code).toBe(1);
    expect(ended.log).toContain(
      "a release needs every scenario of the config, and `spike` has no result",
    );
    expect((await released(fake, place, { ...inputs, release: "false" })).code).toBe(0);
  });

  test("needs a config that says what a release is", async () => {
    await using fake = await merged();
    using place = checkoutOf(`${HEALTHY}/results/sustained`);
    const ended = await released(fake, place, { results: "summary.json" });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("[release-without-scenarios]");
  });

  test("fills the table from the approvals of the merged pull request, and leaves what is signed by hand empty", async () => {
    await using fake = await merged([
      approved("bob"),
      approved("carl"),
      approved("mallory"),
      approved("ann"),
    ]);
    using place = releaseCheckout();
    const ended = await released(fake, place);
    expect(ended.outputs["assessment"]).toBe("pass");
    expect(rowsIn(place)).toEqual([
      `| Lead | \`bob\`, \`ann\` | 2026-11-20, 2026-11-23 | ${REVIEW}1>), ${REVIEW}4>) |`,
      `| QA | \`carl\` | 2026-11-21 | ${REVIEW}2>) |`,
      "| CTO | | | |",
    ]);
    expect(JSON.parse(place.text("plimsoll-report/judgement.json"))).toMatchObject({
      release: {
        signOffs: [
          { role: "Lead", name: "bob", time: "2026-11-20T10:00:00Z" },
          { role: "Lead", name: "ann" },
          { role: "QA", name: "carl" },
        ],
      },
    });
  });

  test.for<[string, readonly FakeReview[]]>([
    ["nobody has reviewed", []],
    ["an earlier commit was approved", [approved("ann", "4".repeat(40))]],
    ["the approval was dismissed", [{ ...approved("ann"), state: "DISMISSED" }]],
    [
      "changes were asked for after it",
      [approved("ann"), { ...approved("ann"), state: "CHANGES_REQUESTED" }],
    ],
    ["somebody else approved", [approved("mallory")]],
    ["the author is the one who signs", [approved("eve")]],
  ])("leaves a row empty where %s", async ([, reviews]) => {
    await using fake = await merged(reviews);
    using place = releaseCheckout("[{role: Lead, people: [ann, eve]}]");
    const ended = await released(fake, place);
    expect(ended.outputs["assessment"]).toBe("concerns");
    expect(rowsIn(place)).toEqual(["| Lead | | | |"]);
    expect(concernsIn(place)).toEqual([
      "not-signed: `Lead` has not signed this release: no approving review of the commit that was judged. Approve the pull request of the release, and run the gate again.",
    ]);
  });

  test("counts an approval that was only commented on later, and one given again", async () => {
    const asked: FakeReview = { ...approved("ann"), state: "CHANGES_REQUESTED" };
    const later: FakeReview = { ...approved("ann"), state: "COMMENTED" };
    await using fake = await merged([asked, approved("ann"), later]);
    using place = releaseCheckout("[{role: Lead, people: [ann]}]");
    await released(fake, place);
    expect(rowsIn(place)).toEqual([`| Lead | \`ann\` | 2026-11-21 | ${REVIEW}2>) |`]);
  });

  test("names the permission where the team may not be asked about, and reads the others", async () => {
    await using fake = await merged([approved("bob"), approved("carl")]);
    fake.release.teams.clear();
    using place = releaseCheckout();
    const ended = await released(fake, place);
    expect(ended.code).toBe(0);
    expect(rowsIn(place)[0]).toContain("`bob`");
    expect(concernsIn(place)[0]).toMatch(
      /^sign-offs-not-read: .*the team acme\/qa \(404: Not Found\)\. .*organisation permission `members: read`/u,
    );
  });

  test("says where reviews may not be read, and where no pull request became the commit", async () => {
    await using fake = await merged([approved("ann")]);
    fake.mishaps.push({
      method: "GET",
      path: /\/reviews$/u,
      status: 403,
      message: "Resource not accessible by integration",
    });
    using place = releaseCheckout("[{role: Lead, people: [ann]}]");
    expect((await released(fake, place)).code).toBe(0);
    expect(concernsIn(place)[0]).toMatch(/^sign-offs-not-read: .*pull-requests: read/u);
    fake.mishaps.length = 0;
    fake.pullRequests.length = 0;
    expect((await released(fake, place)).code).toBe(0);
    expect(concernsIn(place)[0]).toMatch(
      /^sign-offs-not-read: No pull request is known as the release's/u,
    );
  });
});

describe("a release gate that a person asks for", () => {
  test("on a pull request counts the approvals of its head", async () => {
    await using fake = await merged([approved("ann")]);
    const headRepository = { id: 4711, owner: "acme" };
    const open = { number: 7, headSha: HEAD, headBranch: "release", headRepository, baseSha: BASE };
    fake.pullRequests.splice(0, 1, { ...open, author: "eve" });
    using place = releaseCheckout("[{role: Lead, people: [ann]}]");
    fake.files.set(`${BASE}:plimsoll.yml`, place.text("plimsoll.yml"));
    const ended = await place.run({
      inputs: { token: fake.token, artifact: "false", release: "true" },
      event: pullRequestEvent(),
      env: { GITHUB_API_URL: fake.url },
    });
    expect(ended.outputs["assessment"]).toBe("pass");
    expect(rowsIn(place)[0]).toContain("`ann`");
  });

  test("on dispatch finds the pull request by the commit", async () => {
    await using fake = await merged([approved("ann")]);
    using place = releaseCheckout("[{role: Lead, people: [ann]}]");
    await place.run({
      inputs: { token: fake.token, artifact: "false", release: "true" },
      event: { name: "workflow_dispatch", payload: {} },
      env: { GITHUB_API_URL: fake.url },
    });
    expect(rowsIn(place)[0]).toContain("`ann`");
    expect(fake.release.assets).toEqual([]);
  });

  test.for([
    ["none", "release-lets-pass: This release was told to fail on nothing (`fail-on: none`)"],
    [
      "missed, worsened",
      "release-lets-pass: This release was told not to fail on what is unmeasured,",
    ],
  ])("that may fail on %s does not open silently", async ([failOn = "", told = ""]) => {
    using place = checkoutOf(HEALTHY);
    const ended = await place.run({ inputs: { release: "true", "fail-on": failOn } });
    expect(ended.outputs["assessment"]).toBe("concerns");
    expect(concernsIn(place)[0]?.slice(0, told.length)).toBe(told);
  });

  test("lists every waiver with its last day", async () => {
    using place = checkoutOf(HEALTHY);
    const waivers =
      "waivers:\n  - {scenario: sustained, objective: http_req_failed rate, until: 2099-12-31, reason: PERF-1, bound: < 2%}\n";
    place.write("plimsoll.yml", place.text("plimsoll.yml") + waivers);
    const ended = await place.run({ inputs: { release: "true" } });
    expect(ended.log).toContain("pass");
    expect(place.text("plimsoll-report/report.md").replaceAll(/ +/gu, " ")).toContain(
      "**Waivers of this release**:\n\n| Scenario | Objective | Until | State | Reason |\n" +
        "| ----------- | --------------------------- | ---------- | ---------- | ------ |\n" +
        "| `sustained` | `http_req_failed rate` < 2% | 2099-12-31 | not needed | PERF-1 |",
    );
  });
});

describe("the report on the page of a release", () => {
  test("is attached, and takes the place of the one of an earlier run", async () => {
    await using fake = await merged();
    using place = releaseCheckout("[CTO]");
    fake.release.assets.push({ id: 5, name: "shop.tar.gz", text: "" });
    await released(fake, place);
    const before = fake.release.assets.map(({ id, name }) => `${id} ${name}`);
    expect(before).toEqual(["5 shop.tar.gz", "6 plimsoll-report.html"]);
    expect(fake.release.assets[1]?.text).toBe(place.text("plimsoll-report/report.html"));
    const ended = await released(fake, place);
    expect(ended.log).not.toContain("::warning");
    expect(fake.release.assets.map(({ name }) => name)).toEqual([
      "shop.tar.gz",
      "plimsoll-report.html",
    ]);
    const deleted = fake.asked.filter(({ method }) => method === "DELETE").map(({ path }) => path);
    expect(deleted).toEqual(["/repos/acme/shop/releases/assets/6"]);
  });

  test("is told apart by the key, and left out with `artifact: false`", async () => {
    await using fake = await merged();
    using place = releaseCheckout("[CTO]");
    await released(fake, place, { artifact: "false" });
    expect(fake.release.assets).toEqual([]);
    await released(fake, place, { "comment-key": "api" });
    expect(fake.release.assets.map(({ name }) => name)).toEqual(["plimsoll-report-api.html"]);
  });

  test("that may not be attached is a warning that names the permission, never a verdict", async () => {
    await using fake = await merged();
    const message = "Resource not accessible by integration";
    fake.mishaps.push({ method: "POST", path: /\/assets$/u, status: 403, message });
    using place = releaseCheckout("[CTO]");
    const ended = await released(fake, place);
    expect(ended.code).toBe(0);
    expect(ended.outputs["assessment"]).toBe("pass");
    expect(ended.log).toContain(
      "GitHub refused the report as plimsoll-report.html of the release (403",
    );
    expect(ended.log).toContain("permissions: {contents: write}");
  });

  test("whose upload broke off is uploaded once more in place of what was left of it", async () => {
    await using fake = await merged();
    fake.mishaps.push({
      method: "POST",
      path: /\/assets$/u,
      status: 502,
      carriedOut: true,
      times: 1,
    });
    using place = releaseCheckout("[CTO]");
    const ended = await released(fake, place);
    expect(ended.log).not.toContain("::warning");
    expect(fake.release.assets.map(({ id }) => id)).toEqual([1]);
  });
});
