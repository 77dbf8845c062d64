import { type BucketRange, stretchOf } from "../../judging/course/buckets.ts";
import { partOf } from "../../judging/course/parts.ts";
import type { Role } from "../../model/role.ts";
import type { RunPart } from "../../model/shapes.ts";
import type { Timeline } from "../../model/timeline.ts";
import { inUnixTime } from "../../model/unix-time.ts";
import { reaches } from "./reaches.ts";
import { type Level, levelOf, levelOver } from "./role-gauge.ts";
import type { RunFacts } from "../run-facts.ts";

/** Few users are up to this share of the most, and many are from that one on. */
const FEW = 0.6;
const HALFWAY = 0.75;
const MANY = 0.9;
/** Below this share of the most users a run only begins or ends. */
const LEAST = 0.1;
/** A p95 of fewer requests is the chance of a few. */
const FEWEST_REQUESTS = 50;

/** The same service under few users and under many, in one run; on a ramp also on the way up. */
export interface LoadResponse {
  readonly few: LoadedPart;
  readonly halfway?: LoadedPart;
  readonly many: LoadedPart;
}

/** A part of a run with requests and users. */
export type LoadedPart = RunPart & { readonly users: number; readonly p95Ms: number };

/** The longest stretches with few and with many users; undefined where the users kept one level, or were not counted. */
export function loadResponse({ run }: RunFacts): LoadResponse | undefined {
  const timeline = run.samples?.timeline;
  if (timeline === undefined) return undefined;
  const most = Math.max(0, ...timeline.users.map((users) => users ?? 0));
  if (most <= 0) return undefined;
  const few = loaded(
    timeline,
    (users) => reaches(users, LEAST * most) && reaches(FEW * most, users),
  );
  const halfway = loaded(
    timeline,
    (users) => !reaches(FEW * most, users) && users <= HALFWAY * most,
  );
  const many = loaded(timeline, (users) => reaches(users, MANY * most));
  if (few === undefined || many === undefined) return undefined;
  return { few, many, ...(halfway !== undefined && { halfway }) };
}

function loaded(timeline: Timeline, is: (users: number) => boolean): LoadedPart | undefined {
  const range = longest(timeline.users, is);
  if (range === undefined) return undefined;
  const part = partOf(timeline, stretchOf(timeline, range));
  const { users, p95Ms, requests } = part;
  if (users === undefined || p95Ms === undefined || requests < FEWEST_REQUESTS) return undefined;
  return { ...part, users, p95Ms };
}

function longest(
  users: readonly (number | undefined)[],
  is: (users: number) => boolean,
): BucketRange | undefined {
  let best: BucketRange | undefined;
  let from = 0;
  users.forEach((count, index) => {
    if (count === undefined || !is(count)) from = index + 1;
    else if (index + 1 - from > (best === undefined ? 0 : best.to - best.from)) {
      best = { from, to: index + 1 };
    }
  });
  return best;
}

/** What a role showed under many users; where that was scraped too little, over the measured phase. */
export function levelUnder({ many }: LoadResponse, facts: RunFacts, role: Role): Level | undefined {
  return levelOver(facts, role, [inUnixTime(many, facts.run)]) ?? levelOf(facts, role);
}

/** Throughput that grows by less than this share of the growth of the users stands still. */
const FLAT = 0.25;
/** Of the throughput that a user had, so much or less is left: by the bounds of a closed system, twice the users of its knee. */
const LEFT = 0.5;

/** From where to where more users brought hardly more throughput. */
export interface Plateau {
  readonly from: LoadedPart;
  readonly to: LoadedPart;
}

/**
 * Where throughput stands while users rise, so that the knee lies behind. A spike shows no levels on the way to its height, so there
 * it is what is left to each user (X ≤ min(N/(Z + R), X max), Denning & Buzen 1978). Undefined where throughput still follows.
 */
export function plateauOf({ few, halfway, many }: LoadResponse): Plateau | undefined {
  const from = [few, ...(halfway === undefined ? [] : [halfway])].find((part) => {
    const users = many.users / part.users;
    const throughput = many.requestsPerSecond / part.requestsPerSecond;
    return throughput - 1 <= FLAT * (users - 1) || throughput <= LEFT * users;
  });
  return from && { from, to: many };
}
