import { describe, expect, test } from "vitest";
import { loadResponse, plateauOf } from "../../../src/diagnosis/evidence/load-response.ts";
import { type MadeFacts, someFacts } from "../some-facts.ts";

/** The response of a run with so many users in each second, and so many requests. */
const response = (
  users: (second: number) => number,
  requests: (second: number) => number = () => 80,
) =>
  loadResponse(
    someFacts({ service: { users, requests, latencyMs: (second) => 100 + second, scatter: 0 } }),
  );

describe("the response to load", () => {
  test("is that of the seconds with few users, and of those with many", () => {
    const found = response((second) => (second < 20 ? 10 : 40));
    expect(found?.few).toMatchObject({ fromMs: 0, toMs: 20_000, users: 10, requestsPerSecond: 80 });
    expect(found?.many).toMatchObject({ fromMs: 20_000, toMs: 60_000, users: 40 });
  });

  test("has few users up to 60 % of the most", () => {
    expect(response((second) => (second < 20 ? 60 : 100))?.few.users).toBe(60);
    expect(response((second) => (second < 20 ? 61 : 100))).toBeUndefined();
  });

  test("has many users from 90 % of the most on", () => {
    const after = (many: number) => (second: number) =>
      second < 20 ? 10 : second < 50 ? many : 100;
    expect(response(after(90))?.many).toMatchObject({ fromMs: 20_000, toMs: 60_000 });
    expect(response(after(89))?.many).toMatchObject({ fromMs: 50_000, toMs: 60_000 });
  });

  test("leaves out the beginning and the end, where under a tenth of the users are there", () => {
    const beginning = (least: number) => (second: number) =>
      second < 10 ? least : second < 20 ? 50 : 100;
    expect(response(beginning(9))?.few).toMatchObject({ fromMs: 10_000, toMs: 20_000 });
    expect(response(beginning(10))?.few).toMatchObject({ fromMs: 0, toMs: 20_000 });
  });

  test("tells of the way up where it was from above 60 % to 75 % of the most", () => {
    const via = (users: number) => (second: number) =>
      second < 20 ? 10 : second < 40 ? users : 100;
    expect(response(via(61))?.halfway).toMatchObject({ fromMs: 20_000, toMs: 40_000, users: 61 });
    expect(response(via(75))?.halfway?.users).toBe(75);
    expect(response(via(76))).not.toHaveProperty("halfway");
    expect(response(via(60))).not.toHaveProperty("halfway");
  });

  test("is taken from the longest stretch of each kind, the first of equal ones", () => {
    const levels = [10, 100, 10, 100, 10];
    const ends = [5, 20, 30, 50, 60];
    const found = response((second) => levels[ends.findIndex((end) => second < end)] ?? 0);
    expect(found?.few).toMatchObject({ fromMs: 20_000, toMs: 30_000 });
    expect(found?.many).toMatchObject({ fromMs: 30_000, toMs: 50_000 });
  });

  test("is told from fifty requests on, under few users and under many", () => {
    const steps = (few: number, many: number) => (second: number) =>
      second < few ? 10 : second < few + many ? 100 : 70;
    // one request a second
    expect(response(steps(50, 5), () => 1)).toBeUndefined();
    expect(response(steps(5, 50), () => 1)).toBeUndefined();
    expect(response(steps(5, 5), () => 10)).toBeDefined();
    expect(response(steps(7, 7), () => 7)).toBeUndefined();
  });

  test("is unknown where nobody counted users, or there were none", () => {
    const unknown: MadeFacts = { summaryOnly: true };
    expect(loadResponse(someFacts(unknown))).toBeUndefined();
    expect(response(() => 0)).toBeUndefined();
    expect(response(() => 20)).toBeUndefined();
  });
});

describe("a plateau of throughput", () => {
  /** Of 50 users who become 90, 1.8 times as many. */
  const growing = (requestsAfter: number) => {
    const found = response(
      (second) => (second < 20 ? 50 : 90),
      (second) => (second < 20 ? 80 : requestsAfter),
    );
    return found && plateauOf(found);
  };

  test("is where throughput grows by less than a quarter of what the users do", () => {
    // 0.8 more users: a quarter of that is 0.2 more requests, 96 a second
    expect(growing(92)?.to.users).toBe(90);
    expect(growing(100)).toBeUndefined();
  });
});
