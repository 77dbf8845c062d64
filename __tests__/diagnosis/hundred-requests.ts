import { indicator } from "./some-facts.ts";

/** A hundred requests a second, as many as in the baseline. */
export const REQUESTS = [indicator("http_reqs rate", 100, { unit: "1/s" })];
/** What a baseline with as many showed of a cache and its database. */
export const BEFORE = {
  "http_reqs rate": 100,
  "cache.hit_ratio": 0.9,
  "cache.operations": 300,
  "database.statements": 200,
};
