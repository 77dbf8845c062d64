import { describe, expect, test } from "vitest";
import { readBaseline } from "../../../src/baseline/read-baseline.ts";
import { actionOfThisFile } from "../built-action.ts";
import { commitTo, filesAt, mergeInto } from "../fakes/fake-git.ts";
import { type FakeGitHub, fakeGitHub } from "../fakes/fake-github.ts";
import { type Checkout, type Ended, pullRequestEvent } from "../run-action.ts";

const HEALTHY = "examples/mgx-ai-healthy";
const FAILING = "examples/mgx-ai";
const FILE = "plimsoll.baseline.json";
const BRANCH = "plimsoll/baseline";
const REPOSITORY = { id: 4711, default_branch: "main" };
const QUEUED = {
  repository: REPOSITORY,
  merge_group: { head_sha: "1".repeat(40), base_sha: "2".repeat(40) },
};

const checkoutOf = actionOfThisFile();

interface Push {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly ref?: string;
  readonly sha?: string;
}

/** A step with `mode: baseline` on a push to main, unless a test says otherwise. */
async function recorded(
  fake: FakeGitHub,
  place: Checkout,
  {
    inputs = {},
    event,
    ref = "refs/heads/main",
    sha = fake.git.branches.get("main") ?? "",
  }: Push = {},
): Promise<Ended> {
  const push = { name: "push", payload: { ref, after: sha, repository: REPOSITORY } };
  return place.run({
    inputs: { token: fake.token, artifact: "false", mode: "baseline", ...inputs },
    event: event ?? push,
    env: { GITHUB_API_URL: fake.url, GITHUB_REF: ref, GITHUB_SHA: sha },
  });
}

async function repository(): Promise<FakeGitHub> {
  const fake = await fakeGitHub();
  commitTo(fake.git, "main", { "README.md": "shop" });
  return fake;
}

const textOn = (fake: FakeGitHub, branch: string): string =>
  filesAt(fake.git, fake.git.branches.get(branch)).get(FILE) ?? "";

const wrote = (fake: FakeGitHub): readonly string[] =>
  fake.asked
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path}`);

describe("mode: baseline on a push to the default branch", () => {
  test("proposes the run in a pull request, and says where", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place);
    expect(ended.code).toBe(0);
    const url = "https://github.com/acme/shop/pull/7";
    expect(ended.outputs["baseline-url"]).toBe(url);
    const said = `The run is proposed for ${FILE}: ${url} was opened with it.`;
    expect(ended.log).toContain(said);
    expect(ended.summary).toContain(`> [!NOTE]\n> ${said}`);
    expect(textOn(fake, BRANCH)).toBe(place.text("plimsoll-report/baseline.json"));
    expect(place.text(FILE)).toBe(textOn(fake, BRANCH));
    const { scenarios } = readBaseline(textOn(fake, BRANCH), FILE);
    expect(Object.keys(scenarios)).toEqual(["endurance", "ramp-up", "spike", "sustained"]);
    expect(scenarios["spike"]?.runs[0]?.commit).toBe(fake.git.branches.get("main"));
    expect(fake.comments).toEqual([]);
  });

  test("proposes nothing more where main holds the run already", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const sha = fake.git.branches.get("main") ?? "";
    await recorded(fake, place);
    const [pull] = fake.pullRequests;
    if (pull !== undefined) pull.mergedAs = mergeInto(fake.git, "main", BRANCH);
    const before = wrote(fake).length;
    const ended = await recorded(fake, place, { sha });
    expect(ended.log).toContain(`${FILE} holds this run already, so there is nothing to propose.`);
    expect(wrote(fake)).toHaveLength(before);
  });

  test.for([
    ["missed", {}],
    ["missed with `fail-on: none`", { "fail-on": "none" }],
  ] as const)("does not add a run that %s its objectives", async ([, inputs]) => {
    await using fake = await repository();
    using place = checkoutOf(FAILING);
    const ended = await recorded(fake, place, { inputs });
    expect(ended.code).toBe("fail-on" in inputs ? 0 : 1);
    expect(ended.log).toContain(`The run was not added to ${FILE}: error rate of`);
    expect(ended.summary).toContain("> [!NOTE]\n> The run was not added");
    expect(ended.outputs["baseline-url"]).toBe("");
    expect(wrote(fake)).toEqual([]);
    expect(() => place.text(FILE)).toThrow("ENOENT");
  });

  test("does not add a run that got worse than the baseline, whatever its objectives say", async () => {
    await using fake = await repository();
    using place = checkoutOf(FAILING);
    using healthy = checkoutOf(HEALTHY);
    await recorded(fake, healthy);
    place.write(FILE, healthy.text(FILE));
    const lax = place
      .text("plimsoll.yml")
      .replace("rate < 0.1%", "rate < 5%")
      .replace("rate > 99.9%", "rate > 90%");
    place.write("plimsoll.yml", lax);
    const ended = await recorded(fake, place);
    expect(ended.outputs["missed"]).toBe("0");
    expect(Number(ended.outputs["worsened"])).toBeGreaterThan(0);
    expect(ended.log).toMatch(/The run was not added to .*: .* worsened/u);
  });

  test("adds a run that a person accepts, and keeps the reason", async () => {
    await using fake = await repository();
    using place = checkoutOf(FAILING);
    const ended = await recorded(fake, place, { inputs: { accept: "new region, see OPS-7" } });
    expect(ended.code).toBe(1);
    expect(textOn(fake, BRANCH)).toContain('"accepted": "new region, see OPS-7"');
    expect(fake.pullRequests[0]?.body).toContain("accepted: new region, see OPS-7");
  });

  test("commits to the branch that `baseline-to` names", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place, { inputs: { "baseline-to": "branch:main" } });
    expect(ended.log).toContain(`The run was added to ${FILE} on the branch main.`);
    expect(textOn(fake, "main")).toBe(place.text(FILE));
    expect(fake.pullRequests).toEqual([]);
  });

  test("does not go in a circle where the token's push starts the workflow again", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const inputs = { "baseline-to": "branch:main" };
    await recorded(fake, place, { inputs });
    const own = fake.git.branches.get("main") ?? "";
    // Each run measures something else; the same numbers would be in force already.
    using again = checkoutOf(FAILING);
    const asked = { ...inputs, accept: "a machine of another kind" };
    const head_repository = { id: REPOSITORY.id };
    const ofPush = { event: "push", head_sha: own, head_branch: "main", head_repository };
    const payload = { repository: REPOSITORY, workflow_run: { id: 5, ...ofPush } };
    for (const event of [undefined, { name: "workflow_run", payload }]) {
      const ended = await recorded(fake, again, { inputs: asked, ...(event && { event }) });
      expect(ended.log).toContain("the commit that was pushed does nothing but add a run");
      expect(fake.git.branches.get("main")).toBe(own);
    }
    const nightly = { name: "schedule", payload: {} };
    await recorded(fake, again, { inputs: asked, event: nightly });
    expect(fake.git.branches.get("main")).not.toBe(own);
  });

  test("only writes the file with `baseline-to: working-tree`", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    await recorded(fake, place, { inputs: { "baseline-to": "working-tree" } });
    expect(wrote(fake)).toEqual([]);
    expect(place.text(FILE)).toBe(place.text("plimsoll-report/baseline.json"));
  });

  test("is judged by the rules of main, also where main is the head of a pull request into another branch", async () => {
    await using fake = await repository();
    const sha = fake.git.branches.get("main") ?? "";
    const headRepository = { id: 4711, owner: "acme" };
    const base = { baseSha: "2".repeat(40), base: "stable" };
    fake.pullRequests.push({
      number: 9,
      headSha: sha,
      headBranch: "main",
      headRepository,
      ...base,
    });
    fake.files.set(`${base.baseSha}:plimsoll.yml`, "version: 1\nservice: old rules\n");
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place);
    expect(ended.code).toBe(0);
    expect(place.text("plimsoll-report/judgement.json")).not.toContain("old rules");
    expect(ended.outputs["baseline-url"]).toContain("/pull/10");
  });
});

describe("mode: baseline anywhere else", () => {
  const fromMain = { ref: "refs/heads/main" };
  const ofMain = { event: "push", head_branch: "main", head_repository: { id: 4711 } };
  const workflowRun = (run: object): Push => ({
    event: {
      name: "workflow_run",
      payload: {
        repository: REPOSITORY,
        workflow_run: { id: 5, head_sha: "1".repeat(40), ...run },
      },
    },
  });

  test.for([
    ["a pull request", { event: pullRequestEvent() }],
    ["a pull request of a fork", { event: pullRequestEvent({ fork: true }) }],
    [
      "pull_request_target, which runs on main",
      { event: { ...pullRequestEvent(), name: "pull_request_target" }, ...fromMain },
    ],
    ["a merge queue", { event: { name: "merge_group", payload: QUEUED }, ...fromMain }],
    [
      "a comment, which runs on main",
      { event: { name: "issue_comment", payload: { repository: REPOSITORY } }, ...fromMain },
    ],
    ["a push to another branch", { ref: "refs/heads/faster" }],
    ["a tag", { ref: "refs/tags/v1" }],
    ["the workflow run of a pull request", workflowRun({ ...ofMain, event: "pull_request" })],
    ["the workflow run of another branch", workflowRun({ ...ofMain, head_branch: "faster" })],
    ["the workflow run of a fork's main", workflowRun({ ...ofMain, head_repository: { id: 99 } })],
  ] as readonly (readonly [string, Push])[])(
    "proposes nothing on %s, also where a person accepts it",
    async ([, push]) => {
      await using fake = await repository();
      using place = checkoutOf(HEALTHY);
      const ended = await recorded(fake, place, { ...push, inputs: { accept: "because" } });
      expect(ended.code).toBe(0);
      expect(ended.log).toContain(`The run was not added to ${FILE}:`);
      expect(wrote(fake)).toEqual([]);
    },
  );

  test("proposes what the workflow run of main measured", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const head_sha = fake.git.branches.get("main");
    const ended = await recorded(fake, place, workflowRun({ ...ofMain, head_sha }));
    expect(ended.outputs["baseline-url"]).toContain("/pull/7");
  });

  test("proposes on a schedule, whose event does not tell the default branch", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const event = { name: "schedule", payload: {} };
    expect((await recorded(fake, place, { event })).outputs["baseline-url"]).toContain("/pull/7");
    const elsewhere = { event: { name: "workflow_dispatch", payload: {} }, ref: "refs/heads/x" };
    const ended = await recorded(fake, place, elsewhere);
    expect(ended.log).toContain("refs/heads/x is not the default branch main");
  });

  test("needs a person's word for a commit that `head-sha` names", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const event = { name: "workflow_dispatch", payload: { repository: REPOSITORY } };
    const inputs = { "head-sha": "a".repeat(40) };
    const ended = await recorded(fake, place, { event, inputs });
    expect(ended.log).toContain("It was not measured on the default branch");
    expect(wrote(fake)).toEqual([]);
  });
});

describe("a baseline that cannot be proposed", () => {
  test("is a warning that names the permission, and the run stays in the report", async () => {
    await using fake = await repository();
    const message = "Resource not accessible by integration";
    fake.mishaps.push({ method: "POST", path: /git\//u, status: 403, message });
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place);
    expect(ended.code).toBe(0);
    expect(ended.log).toContain("::warning title=Plimsoll::GitHub refused to write");
    expect(ended.log).toContain("permissions: {contents: write}");
    expect(ended.summary).toContain("The baseline with this run is `baseline.json` of the report.");
    expect(place.text("plimsoll-report/baseline.json")).toContain('"scenarios"');
  });

  test("for want of a token is a warning, and the file is written all the same", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place, { inputs: { token: "" } });
    expect(ended.code).toBe(0);
    expect(ended.log).toContain("There is no token, so the baseline cannot be proposed");
    expect(place.text(FILE)).toContain('"scenarios"');
  });

  test("since main's baseline is damaged is told with the place, and never overwritten", async () => {
    await using fake = await repository();
    commitTo(fake.git, "main", { [FILE]: "{ damaged" });
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place);
    expect(ended.code).toBe(0);
    expect(ended.log).toContain(
      "The baseline on GitHub, line 1, cannot be added to: the baseline is",
    );
    expect(wrote(fake)).toEqual([]);
  });

  test("with a destination that is none is a fault", async () => {
    await using fake = await repository();
    using place = checkoutOf(HEALTHY);
    const ended = await recorded(fake, place, { inputs: { "baseline-to": "main" } });
    expect(ended.code).toBe(1);
    expect(ended.log).toContain("expected one of pull-request, working-tree, branch:NAME");
  });
});
