import { describe, expect, test } from "vitest";
import { gitHubFor } from "../../../src/github/octokit.ts";
import { type Posted, putComment } from "../../../src/github/comment/sticky-comment.ts";
import { type FakeGitHub, fakeGitHub, OWNER, READ_ONLY, REPOSITORY } from "../fakes/fake-github.ts";
import { refusalOf } from "../refusal-of.ts";

const BOT = "github-actions[bot]";
const marker = "<!-- plimsoll:gate -->";

async function put(
  fake: FakeGitHub,
  text: string,
  {
    key = "gate",
    run = { id: 100, attempt: 1 },
    fromFork = false,
    waits = [] as number[],
    answerWithinMs = 30_000,
  } = {},
): Promise<Posted> {
  const github = await gitHubFor(fake.token, {
    baseUrl: fake.url,
    answerWithinMs,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  const place = { owner: OWNER, repo: REPOSITORY, number: 7, fromFork };
  const posted = await putComment(github, place, { key, run, text });
  if (posted === undefined) throw new Error("nothing was posted");
  return posted;
}

const asked = (fake: FakeGitHub, method: string): number =>
  fake.asked.filter((request) => request.method === method && request.path !== "/graphql").length;

describe("the sticky comment", () => {
  test("is created on a pull request without one, with its marker first", async () => {
    await using fake = await fakeGitHub();
    const posted = await put(fake, "**Pass**");
    expect(posted.kind).toBe("created");
    expect(posted.url).toBe("https://github.com/acme/shop/pull/7#issuecomment-1000");
    expect(fake.comments).toEqual([
      { id: 1000, login: BOT, body: `${marker}<!-- run 100.1 -->\n\n**Pass**` },
    ]);
  });

  test("is updated by the next run", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "**Pass**");
    const posted = await put(fake, "**Fail**", { run: { id: 101, attempt: 1 } });
    expect(posted.kind).toBe("updated");
    expect(fake.comments.map(({ body }) => body)).toEqual([
      `${marker}<!-- run 101.1 -->\n\n**Fail**`,
    ]);
  });

  test("is left alone when nothing changed, even where a browser changed its line ends", async () => {
    await using fake = await fakeGitHub();
    fake.comments.push({
      id: 1,
      login: BOT,
      body: `${marker}<!-- run 99.1 -->\r\n\r\n**Pass**\r\nall\n`,
    });
    const posted = await put(fake, "**Pass**\nall");
    expect(posted.kind).toBe("unchanged");
    expect(asked(fake, "PATCH") + asked(fake, "POST")).toBe(0);
  });

  test("is left alone when only the time of judging differs", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "**Pass**, judged 2026-11-24T03:20:16Z");
    const posted = await put(fake, "**Pass**, judged 2026-11-24T03:25:00.123Z");
    expect(posted.kind).toBe("unchanged");
  });

  test("is found behind hundreds of other comments", async () => {
    await using fake = await fakeGitHub();
    const others = Array.from({ length: 230 }, (_, id) => ({
      id: id + 1,
      login: "ann",
      body: "hm",
    }));
    fake.comments.push(...others, { id: 500, login: BOT, body: `${marker}\n\nold` });
    fake.comments.push({ id: 501, login: "ann", body: "after" });
    expect((await put(fake, "new")).kind).toBe("updated");
    expect(fake.comments.find(({ id }) => id === 500)?.body).toContain("new");
    expect(asked(fake, "GET")).toBe(3);
  });

  test("is never the comment of another author who wrote our marker", async () => {
    await using fake = await fakeGitHub();
    fake.comments.push({ id: 1, login: "mallory", body: `${marker}\n\n**Pass**, trust me` });
    expect((await put(fake, "**Fail**")).kind).toBe("created");
    expect(fake.comments[0]?.body).toBe(`${marker}\n\n**Pass**, trust me`);
    expect(fake.comments).toHaveLength(2);
  });

  test("is known by the login of the token, be it the workflow's, an app's or a person's", async () => {
    await using fake = await fakeGitHub();
    fake.login = "release-bot";
    fake.comments.push({ id: 1, login: BOT, body: `${marker}\n\nof another token` });
    fake.comments.push({ id: 2, login: "release-bot", body: `${marker}\n\nold` });
    expect((await put(fake, "new")).kind).toBe("updated");
    expect(fake.comments.map(({ body }) => body.includes("new"))).toEqual([false, true]);
  });

  test("is assumed to be the workflow's own where the token's user may not be asked for", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "POST", path: /^\/graphql$/u, status: 403 });
    fake.comments.push({ id: 1, login: BOT, body: `${marker}\n\nold` });
    expect((await put(fake, "new")).kind).toBe("updated");
  });

  test("is not one that only quotes the marker", async () => {
    await using fake = await fakeGitHub();
    fake.comments.push({ id: 1, login: BOT, body: `see ${marker}` });
    expect((await put(fake, "new")).kind).toBe("created");
  });

  test("is the oldest where several bear the marker, and the others go", async () => {
    await using fake = await fakeGitHub();
    fake.comments.push({ id: 1, login: BOT, body: `${marker}\n\nfirst` });
    fake.comments.push({ id: 2, login: BOT, body: `${marker}\n\nsecond` });
    fake.comments.push({ id: 3, login: "mallory", body: `${marker}\n\nforged` });
    await put(fake, "new");
    expect(fake.comments.map(({ id, body }) => `${id} ${body.split("\n").at(-1)}`)).toEqual([
      "1 new",
      "3 forged",
    ]);
  });

  test("is one when two runs create it at once: the newer run speaks in the older comment", async () => {
    await using fake = await fakeGitHub();
    fake.meanwhile = (comments) => {
      const body = `${marker}<!-- run 99.1 -->\n\nolder`;
      comments.splice(-1, 0, { id: 999, login: BOT, body });
    };
    const posted = await put(fake, "newer");
    expect(posted).toEqual({
      kind: "updated",
      url: "https://github.com/acme/shop/pull/7#issuecomment-999",
    });
    expect(fake.comments.map(({ id, body }) => `${id} ${body.split("\n").at(-1)}`)).toEqual([
      "999 newer",
    ]);
  });

  test("is one when a newer run created it first: the older run takes its own back", async () => {
    await using fake = await fakeGitHub();
    fake.meanwhile = (comments) => {
      const body = `${marker}<!-- run 101.1 -->\n\nnewer`;
      comments.splice(-1, 0, { id: 999, login: BOT, body });
    };
    expect((await put(fake, "older")).kind).toBe("superseded");
    expect(fake.comments.map(({ id, body }) => `${id} ${body.split("\n").at(-1)}`)).toEqual([
      "999 newer",
    ]);
  });

  test("that is the oldest is removed by nobody, so that two runs that settle at once leave one", async () => {
    await using fake = await fakeGitHub();
    fake.meanwhile = (comments) => {
      comments.push({ id: 1001, login: BOT, body: `${marker}<!-- run 101.1 -->\n\nnewer` });
    };
    expect((await put(fake, "older")).kind).toBe("superseded");
    delete fake.meanwhile;
    // The newer run looks again after its own request, and speaks in the oldest.
    expect((await put(fake, "newer", { run: { id: 101, attempt: 1 } })).kind).toBe("updated");
    expect(fake.comments.map(({ id, body }) => `${id} ${body.split("\n").at(-1)}`)).toEqual([
      "1000 newer",
    ]);
  });

  test("that somebody has hidden is shown again with new words, and stays hidden with the same", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "**Pass**");
    for (const comment of fake.comments) comment.minimized = true;
    expect((await put(fake, "**Pass**")).kind).toBe("unchanged");
    expect(fake.comments[0]?.minimized).toBe(true);
    expect(await put(fake, "**Fail**")).not.toHaveProperty("isHidden");
    expect(fake.comments[0]?.minimized).toBe(false);
  });

  test("that stays hidden is told, since its new words are not seen", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "**Pass**");
    for (const comment of fake.comments) comment.minimized = true;
    fake.mishaps.push({ method: "POST", path: /^\/graphql$/u, status: 403 });
    expect(await put(fake, "**Fail**")).toMatchObject({ kind: "updated", isHidden: true });
  });

  test("is not written again for another artifact of the same words", async () => {
    await using fake = await fakeGitHub();
    const link = "[Whole report](https://github.com/acme/shop/actions/runs";
    await put(fake, `**Pass**\n\n${link}/100/artifacts/77)`);
    const run = { id: 101, attempt: 1 };
    expect((await put(fake, `**Pass**\n\n${link}/101/artifacts/90)`, { run })).kind).toBe(
      "unchanged",
    );
  });

  test("of another key is another comment", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "api", { key: "load (api)" });
    await put(fake, "web", { key: "load (web)" });
    await put(fake, "api again", { key: "load (api)" });
    expect(fake.comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["api again", "web"]);
  });

  test("cannot be ended early by its key", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "text", { key: "a --> <img src=x> --> b" });
    expect(fake.comments[0]?.body.split("-->")).toHaveLength(3);
    expect((await put(fake, "text", { key: "a --> <img src=x> --> b" })).kind).toBe("unchanged");
  });

  test("of a newer run is not written over by one that ends late", async () => {
    await using fake = await fakeGitHub();
    await put(fake, "newer", { run: { id: 101, attempt: 2 } });
    expect((await put(fake, "older", { run: { id: 101, attempt: 1 } })).kind).toBe("superseded");
    expect((await put(fake, "older", { run: { id: 99, attempt: 9 } })).kind).toBe("superseded");
    expect(fake.comments[0]?.body).toContain("newer");
  });

  test("that was deleted meanwhile is created again", async () => {
    await using fake = await fakeGitHub();
    fake.comments.push({ id: 1, login: BOT, body: `${marker}\n\nold` });
    fake.mishaps.push({
      method: "PATCH",
      path: /comments\/1$/u,
      status: 404,
      message: "Not Found",
    });
    expect((await put(fake, "new")).kind).toBe("created");
  });
});

describe("when GitHub refuses the comment", () => {
  test("the missing permission is named, in GitHub's words too", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push(READ_ONLY);
    const { message, wayOut } = await refusalOf(put(fake, "text"));
    expect(message).toBe(
      "GitHub refused the comment on pull request #7 (403: Resource not accessible by integration)",
    );
    expect(wayOut).toBe(
      "Give the job `permissions: {pull-requests: write}` (GitHub accepts: issues=write; pull_requests=write).",
    );
  });

  test("on the pull request of a fork, the two workflows are named instead", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push(READ_ONLY);
    const { wayOut } = await refusalOf(put(fake, "text", { fromFork: true }));
    expect(wayOut).toContain("comes from a fork, whose token may only read");
    expect(wayOut).toContain("`mode: deliver`");
  });

  test("a locked conversation is told apart from a missing permission", async () => {
    await using fake = await fakeGitHub();
    const message = "Unable to create comment because issue is locked.";
    fake.mishaps.push({ ...READ_ONLY, message });
    expect((await refusalOf(put(fake, "text"))).wayOut).toBe(
      "The conversation is locked; unlock it to let the gate comment.",
    );
  });

  test.for([
    [401, "Bad credentials", /The token is not valid/u],
    [404, "Not Found", /pull-requests: write/u],
    [422, "Validation Failed", /The verdict stands in the job summary/u],
  ] as const)("with %i, the way out fits", async ([status, message, wayOut]) => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "GET", path: /\/comments$/u, status, message });
    expect((await refusalOf(put(fake, "text"))).wayOut).toMatch(wayOut);
  });
});

describe("when GitHub stumbles", () => {
  test("a lost answer to a new comment leaves one comment, not two", async () => {
    await using fake = await fakeGitHub();
    const path = /\/issues\/7\/comments$/u;
    fake.mishaps.push({ method: "POST", path, status: 502, carriedOut: true, times: 1 });
    expect((await put(fake, "text")).kind).toBe("created");
    expect(fake.comments).toHaveLength(1);
    expect(asked(fake, "POST")).toBe(1);
  });

  test("a new comment that did not arrive is written once more", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "POST", path: /\/7\/comments$/u, status: 502, times: 1 });
    expect((await put(fake, "text")).kind).toBe("created");
    expect(fake.comments).toHaveLength(1);
  });

  test("it is said when the second try fails too", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "POST", path: /\/7\/comments$/u, status: 502 });
    expect((await refusalOf(put(fake, "text"))).wayOut).toContain("run the job again");
    expect(asked(fake, "POST")).toBe(2);
  });

  test("reading and updating are tried three times, with growing pauses", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "GET", path: /\/comments$/u, status: 503, times: 2 });
    const waits: number[] = [];
    expect((await put(fake, "text", { waits })).kind).toBe("created");
    expect(waits).toEqual([1_000, 4_000]);
  });

  test("a rate limit that ends within a minute is waited for, once", async () => {
    await using fake = await fakeGitHub();
    const headers = { "retry-after": "20" };
    fake.mishaps.push({ method: "POST", path: /\/7\/comments$/u, status: 429, headers, times: 1 });
    const waits: number[] = [];
    expect((await put(fake, "text", { waits })).kind).toBe("created");
    expect(waits).toEqual([20_000]);
  });

  test("a secondary limit answers 403 and is waited for as well", async () => {
    await using fake = await fakeGitHub();
    const message = "You have exceeded a secondary rate limit.";
    const headers = { "retry-after": "60" };
    fake.mishaps.push({ ...READ_ONLY, message, headers, times: 1 });
    const waits: number[] = [];
    expect((await put(fake, "text", { waits })).kind).toBe("created");
    expect(waits).toEqual([60_000]);
  });

  test("a secondary limit that names no time is waited for a minute", async () => {
    await using fake = await fakeGitHub();
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes.";
    fake.mishaps.push({ ...READ_ONLY, headers: {}, message, times: 1 });
    const waits: number[] = [];
    expect((await put(fake, "text", { waits })).kind).toBe("created");
    expect(waits).toEqual([60_000]);
  });

  test("a used up limit is waited for until its reset, by GitHub's clock", async () => {
    await using fake = await fakeGitHub();
    // 2026-11-23T00:00:00Z is 1,795,392,000 s after 1970; the reset is 30 s later, and a second is added.
    const headers = {
      date: "Mon, 23 Nov 2026 00:00:00 GMT",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "1795392030",
    };
    const message = "API rate limit exceeded";
    fake.mishaps.push({ ...READ_ONLY, headers, message, times: 1 });
    const waits: number[] = [];
    expect((await put(fake, "text", { waits })).kind).toBe("created");
    expect(waits).toEqual([31_000]);
  });

  test("all waits of a step together have an end", async () => {
    await using fake = await fakeGitHub();
    const headers = { "retry-after": "60" };
    for (const method of ["GET", "POST"]) {
      for (const path of [/\/7\/comments$/u, /graphql/u]) {
        fake.mishaps.push({ method, path, status: 429, headers, times: 2 });
      }
    }
    const waits: number[] = [];
    await refusalOf(put(fake, "text", { waits }));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(150_000);
  });

  test("a request without an answer is given up, and told as a failure of GitHub", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "GET", path: /\/comments$/u, status: 0 });
    const { wayOut } = await refusalOf(put(fake, "text", { answerWithinMs: 30 }));
    expect(wayOut).toContain("could not be reached");
  });

  test("a longer limit is not waited for but said", async () => {
    await using fake = await fakeGitHub();
    const headers = { "retry-after": "61" };
    fake.mishaps.push({ method: "POST", path: /\/7\/comments$/u, status: 429, headers });
    const waits: number[] = [];
    const { wayOut } = await refusalOf(put(fake, "text", { waits }));
    expect(wayOut).toContain("rate limit of the token is used up");
    expect(waits).toEqual([]);
  });
});
