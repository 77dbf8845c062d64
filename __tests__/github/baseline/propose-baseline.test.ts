import { describe, expect, test } from "vitest";
import { addRun } from "../../../src/baseline/add-run.ts";
import { baselineText } from "../../../src/baseline/baseline-text.ts";
import { readBaseline } from "../../../src/baseline/read-baseline.ts";
import type { EnteringRun } from "../../../src/gate/history/record-baseline.ts";
import { gitHubFor } from "../../../src/github/octokit.ts";
import {
  type Proposed,
  proposeBaseline,
  pushBaseline,
} from "../../../src/github/baseline/propose-baseline.ts";
import type { BaselineRun } from "../../../src/model/baseline.ts";
import { baselineOf, day, run } from "../../baseline/runs.ts";
import { commitTo, filesAt, historyOf, mergeInto } from "../fakes/fake-git.ts";
import { type FakeGitHub, fakeGitHub, OWNER, REPOSITORY } from "../fakes/fake-github.ts";
import { refusalOf } from "../refusal-of.ts";

const FILE = "plimsoll.baseline.json";
const BRANCH = "plimsoll/baseline";

/** The measurement of one commit of main. */
function measured(number: number): BaselineRun {
  const p95 = { value: 100 + number, samples: 5932 };
  return run({
    id: `run-${number}`,
    time: day(number),
    indicators: { "http_req_duration p(95)": p95 },
  });
}

function toRecord(entry: BaselineRun, scenario = "sustained"): EnteringRun {
  return {
    kind: "may enter",
    file: FILE,
    scenarios: [scenario],
    into: (before) => addRun(before, scenario, entry, 10),
  };
}

/** A repository whose main holds a baseline of one run. */
async function repository(): Promise<FakeGitHub> {
  const fake = await fakeGitHub();
  commitTo(fake.git, "main", {
    "README.md": "shop",
    [FILE]: baselineText(baselineOf(measured(0))),
  });
  return fake;
}

async function propose(
  fake: FakeGitHub,
  entry: BaselineRun,
  { branch, path = FILE }: { readonly branch?: string; readonly path?: string } = {},
): Promise<Proposed> {
  const wait = async (): Promise<void> => undefined;
  const github = await gitHubFor(fake.token, { baseUrl: fake.url, wait });
  const place = { github, owner: OWNER, repo: REPOSITORY };
  const request = { run: toRecord(entry), path, into: "main", wait };
  return branch === undefined
    ? proposeBaseline(place, request)
    : pushBaseline(place, { ...request, branch });
}

/** The ids of the runs that a branch's baseline holds. */
function runsOn(fake: FakeGitHub, branch: string, file = FILE): readonly string[] {
  const text = filesAt(fake.git, fake.git.branches.get(branch)).get(file) ?? "";
  return readBaseline(text, file).scenarios["sustained"]?.runs.map(({ id }) => id) ?? [];
}

/** Merges the open proposal as a person does on its page. */
function merge(fake: FakeGitHub): void {
  const open = fake.pullRequests.find((one) => one.mergedAs === undefined && !one.isClosed);
  if (open === undefined) throw new Error("nothing to merge");
  open.mergedAs = mergeInto(fake.git, "main", BRANCH);
}

const writes = (fake: FakeGitHub, from = 0): readonly string[] =>
  fake.asked
    .slice(from)
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.split("/").slice(4).join("/")}`);

describe("proposing a baseline", () => {
  test("opens one pull request with the run added, on top of main, and nothing else changed", async () => {
    await using fake = await repository();
    const proposed = await propose(fake, measured(1));
    expect(proposed).toEqual({
      kind: "proposed",
      how: "opened",
      url: "https://github.com/acme/shop/pull/7",
    });
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1"]);
    expect(runsOn(fake, "main")).toEqual(["run-0"]);
    const tip = fake.git.branches.get(BRANCH) ?? "";
    expect(filesAt(fake.git, tip).get("README.md")).toBe("shop");
    expect(fake.git.commits.get(tip)?.parents).toEqual([fake.git.branches.get("main")]);
  });

  test("tells which runs, what moved, and what the gate can notice with them", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    const [pull] = fake.pullRequests;
    expect(pull?.body).toContain("Adds 1 run to `plimsoll.baseline.json`.");
    expect(pull?.body).toContain("| `sustained` | `run-1` | 2026-11-21T08:00:00Z | passed |");
    // 101 ms after 100 ms is 1 % more; after one run the noise is feared, so the interval is wide.
    expect(pull?.body).toContain(
      "| `http_req_duration p(95)` | 101 ms | rose 1 % (-22 to +30 %) |",
    );
    expect(pull?.body).toContain("### What the gate can notice");
    // One run more makes the gate see more sharply.
    const row = /p\(95\)` \| 2 \| \d+ % \| (?<today>\d+) % \| (?<later>\d+) % \|/u;
    const sizes = row.exec(pull?.body ?? "")?.groups;
    expect(Number(sizes?.["later"])).toBeLessThan(Number(sizes?.["today"]));
  });

  test("proposes the first baseline where there is none", async () => {
    await using fake = await fakeGitHub();
    commitTo(fake.git, "main", { "README.md": "shop" });
    await propose(fake, measured(1));
    expect(runsOn(fake, BRANCH)).toEqual(["run-1"]);
    expect(fake.pullRequests[0]?.body).toContain("not in the baseline yet");
  });

  test("adds the next run to what is proposed already, in the same pull request", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    commitTo(fake.git, "main", { "app.ts": "faster" });
    expect(await propose(fake, measured(2))).toMatchObject({ how: "updated" });
    expect(fake.pullRequests).toHaveLength(1);
    expect(fake.pullRequests[0]?.body).toContain("Adds 2 runs");
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2"]);
    const tip = fake.git.branches.get(BRANCH);
    expect(filesAt(fake.git, tip).get("app.ts")).toBe("faster");
    expect(historyOf(fake.git, tip ?? "")).toContain(fake.git.branches.get("main"));
  });

  test("writes nothing where the proposal holds this very run", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    const before = fake.asked.length;
    expect(await propose(fake, measured(1))).toMatchObject({ how: "unchanged" });
    expect(writes(fake, before)).toEqual([]);
  });

  test("writes nothing where main holds this very run", async () => {
    await using fake = await repository();
    expect(await propose(fake, measured(0))).toEqual({ kind: "in force" });
    expect(writes(fake)).toEqual([]);
  });

  test("starts from main again once the last proposal was merged", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    merge(fake);
    expect(await propose(fake, measured(2))).toMatchObject({ how: "opened" });
    expect(fake.pullRequests).toHaveLength(2);
    expect(fake.pullRequests[1]?.body).toContain("Adds 1 run ");
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2"]);
  });

  test("does not bring back a run that was taken out of main after it was merged", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    merge(fake);
    commitTo(fake.git, "main", { [FILE]: baselineText(baselineOf(measured(0))) });
    await propose(fake, measured(2));
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-2"]);
  });

  test("does not bring back a run that was taken out of main while the proposal waited", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    commitTo(fake.git, "main", { [FILE]: baselineText(baselineOf(measured(5))) });
    await propose(fake, measured(2));
    expect(runsOn(fake, BRANCH)).toEqual(["run-1", "run-2", "run-5"]);
  });

  test("leaves out the runs of a proposal that a person closed, and says so in a new one", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    const [first] = fake.pullRequests;
    if (first !== undefined) first.isClosed = true;
    expect(await propose(fake, measured(2))).toMatchObject({ how: "opened" });
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-2"]);
    expect(fake.pullRequests.at(-1)?.body).toContain(
      "The runs of #7, which was closed, are left out.",
    );
  });

  test("does not propose a run again that was closed with its pull request, though main moved on", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    const [first] = fake.pullRequests;
    if (first !== undefined) first.isClosed = true;
    commitTo(fake.git, "main", { [FILE]: baselineText(baselineOf(measured(0), measured(3))) });
    expect(await propose(fake, measured(1))).toEqual({
      kind: "declined",
      url: "https://github.com/acme/shop/pull/7",
    });
    expect(fake.pullRequests).toHaveLength(1);
  });

  test.for([
    ["a commit of their own", "Leave out the spike"],
    ["our commit amended", undefined],
  ] as const)("leaves a branch alone to which somebody pushed %s", async ([, message]) => {
    await using fake = await repository();
    await propose(fake, measured(1));
    const ours = fake.git.commits.get(fake.git.branches.get(BRANCH) ?? "")?.message;
    const theirs = commitTo(fake.git, BRANCH, { [FILE]: "{}" }, message ?? ours);
    const { message: told, wayOut } = await refusalOf(propose(fake, measured(2)));
    expect(told).toContain(
      `ends with the commit ${theirs.slice(0, 7)} that this action did not write`,
    );
    expect(wayOut).toContain("Merge its pull request, or delete the branch");
    expect(fake.git.branches.get(BRANCH)).toBe(theirs);
  });

  test("keeps the proposals of two baselines apart", async () => {
    await using fake = await repository();
    commitTo(fake.git, "main", { "web/load.json": baselineText(baselineOf(measured(0))) });
    await propose(fake, measured(1));
    await propose(fake, measured(2), { path: "web/load.json" });
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1"]);
    expect(runsOn(fake, `${BRANCH}-web-load-json`, "web/load.json")).toEqual(["run-0", "run-2"]);
    expect(fake.pullRequests).toHaveLength(2);
  });
});

describe("runs that record a baseline at once", () => {
  test.for(["proposed", "pushed to main"])("lose none of them when %s", async (how) => {
    await using fake = await repository();
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    const options = how === "proposed" ? {} : { branch: "main" };
    await Promise.all(numbers.map(async (number) => propose(fake, measured(number), options)));
    expect(runsOn(fake, how === "proposed" ? BRANCH : "main")).toEqual(
      [0, ...numbers].map((number) => `run-${number}`),
    );
    expect(fake.pullRequests).toHaveLength(how === "proposed" ? 1 : 0);
  });

  test("read anew what another has proposed just before the branch is moved", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    let isFirst = true;
    fake.git.beforeMove = () => {
      if (!isFirst) return;
      isFirst = false;
      const main = fake.git.branches.get("main") ?? "";
      const theirs = baselineOf(measured(0), measured(1), measured(7));
      const sha = commitTo(fake.git, BRANCH, { [FILE]: baselineText(theirs) });
      const { tree, parents } = fake.git.commits.get(sha) ?? { tree: "", parents: [] };
      const message = `Add a run\n\nPlimsoll-Tree: ${tree}`;
      fake.git.commits.set(sha, { tree, message, parents: [...parents, main] });
    };
    await propose(fake, measured(2));
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2", "run-7"]);
  });

  test("do not lose a run that comes just after the merge of the proposal, whose branch is kept", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    fake.git.beforeMove = () => {
      delete fake.git.beforeMove;
      merge(fake);
    };
    expect(await propose(fake, measured(2))).toMatchObject({ how: "opened" });
    expect(runsOn(fake, "main")).toEqual(["run-0", "run-1"]);
    await propose(fake, measured(3));
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2", "run-3"]);
    merge(fake);
    expect(runsOn(fake, "main")).toEqual(["run-0", "run-1", "run-2", "run-3"]);
  });

  test("do not lose a run that comes just after the merge of the proposal, whose branch is deleted", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    fake.git.beforeMove = () => {
      delete fake.git.beforeMove;
      merge(fake);
      fake.git.branches.delete(BRANCH);
    };
    expect(await propose(fake, measured(2))).toMatchObject({ how: "opened" });
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2"]);
  });

  test("end with a way out where somebody else is always faster", async () => {
    await using fake = await repository();
    let number = 10;
    fake.git.beforeMove = () => {
      number += 1;
      commitTo(fake.git, "data", { "load.txt": String(number) });
    };
    commitTo(fake.git, "data", { "load.txt": "0" });
    const { wayOut } = await refusalOf(propose(fake, measured(1), { branch: "data" }));
    expect(wayOut).toContain("`concurrency`");
    expect(number).toBe(30);
  });
});

describe("a baseline that is pushed to a branch", () => {
  test("stands on its newest commit, without a pull request", async () => {
    await using fake = await repository();
    const before = fake.git.branches.get("main");
    expect(await propose(fake, measured(1), { branch: "main" })).toEqual({
      kind: "pushed",
      branch: "main",
    });
    expect(runsOn(fake, "main")).toEqual(["run-0", "run-1"]);
    const tip = fake.git.commits.get(fake.git.branches.get("main") ?? "");
    expect(tip?.parents).toEqual([before]);
    expect(fake.pullRequests).toEqual([]);
  });

  test("makes the branch from the default branch where there is none", async () => {
    await using fake = await repository();
    await propose(fake, measured(1), { branch: "load-data" });
    expect(runsOn(fake, "load-data")).toEqual(["run-0", "run-1"]);
  });

  test("is told with the rules of the repository that refuse it, without another try", async () => {
    await using fake = await repository();
    const message =
      "Repository rule violations found\n\nChanges must be made through a pull request.";
    fake.mishaps.push({ method: "PATCH", path: /git\/refs/u, status: 422, message });
    const refusal = await refusalOf(propose(fake, measured(1), { branch: "main" }));
    expect(refusal.message).toContain(
      "The rules of the repository keep the branch main from being written (422: Repository rule violations found",
    );
    expect(refusal.wayOut).toContain("Settings › Rules › Rulesets");
    expect(writes(fake).filter((line) => line.startsWith("PATCH"))).toHaveLength(1);
  });
});

describe("when GitHub refuses a proposal", () => {
  test("the permission to write is named", async () => {
    await using fake = await repository();
    const message = "Resource not accessible by integration";
    fake.mishaps.push({ method: "POST", path: /git\/trees/u, status: 403, message });
    const { message: told, wayOut } = await refusalOf(propose(fake, measured(1)));
    expect(told).toContain("GitHub refused to write plimsoll.baseline.json into a commit (403");
    expect(wayOut).toBe("Give the job `permissions: {contents: write}`.");
  });

  test("the setting is named that lets the action open pull requests, and the run waits on the branch", async () => {
    await using fake = await repository();
    const message = "GitHub Actions is not permitted to create or approve pull requests.";
    fake.mishaps.push({ method: "POST", path: /\/pulls$/u, status: 403, message, times: 1 });
    const { message: told, wayOut } = await refusalOf(propose(fake, measured(1)));
    expect(told).toContain(
      "GitHub refused to open a pull request for the branch plimsoll/baseline",
    );
    expect(wayOut).toContain("Allow GitHub Actions to create and approve pull requests");
    expect(wayOut).toContain("Settings › Actions › General › Workflow permissions");
    expect(await propose(fake, measured(2))).toMatchObject({ how: "opened" });
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2"]);
  });

  test("one pull request is left where another run opened it first, or the answer was lost", async () => {
    await using fake = await repository();
    const path = /\/pulls$/u;
    fake.mishaps.push({ method: "POST", path, status: 502, carriedOut: true, times: 1 });
    expect(await propose(fake, measured(1))).toMatchObject({ how: "unchanged" });
    expect(fake.pullRequests).toHaveLength(1);
  });

  test("a branch whose move was not answered is looked at, and moved once", async () => {
    await using fake = await repository();
    await propose(fake, measured(1));
    const path = /git\/refs/u;
    fake.mishaps.push({ method: "PATCH", path, status: 502, carriedOut: true, times: 3 });
    expect(await propose(fake, measured(2))).toMatchObject({ how: "updated" });
    expect(runsOn(fake, BRANCH)).toEqual(["run-0", "run-1", "run-2"]);
  });

  test("a baseline on main that is damaged is never taken for an empty one", async () => {
    await using fake = await repository();
    commitTo(fake.git, "main", { [FILE]: "{ damaged" });
    await expect(propose(fake, measured(1))).rejects.toThrow("the baseline is not JSON");
    expect(writes(fake)).toEqual([]);
  });
});
