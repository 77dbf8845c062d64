import type {
  Busiest,
  Capacity,
  Closure,
  GrowthNeed,
  Knee,
  Peak,
  Scalability,
} from "../model/capacity.ts";
import { code } from "./code.ts";
import { countText } from "./count-text.ts";
import { decimalsFor, decimalText } from "./digits.ts";
import { quantityText } from "./quantity-text.ts";

/** How far the service can be loaded: `94 users at 220.9/s, …`. */
export function kneeText(knee: Knee): string {
  switch (knee.kind) {
    case "found": {
      const [least, most] = knee.between;
      return `${usersText(knee.users)} at ${quantityText(knee.requestsPerSecond, "1/s")}, between the levels of ${whole(least)} and ${whole(most)} users; ${code(knee.objective)} gives way first`;
    }
    case "not reached":
      return `not reached: ${usersText(knee.users)} at ${quantityText(knee.requestsPerSecond, "1/s")} still met what is asked of p95 and errors`;
    case "below":
      return `below ${usersText(knee.users)}, the least that was measured: it already misses ${code(knee.objective)}`;
    case "no objective":
      return "not told: no objective on p95 of `http_req_duration` or on the rate of `http_req_failed` says what load is too much";
  }
}

/** The Universal Scalability Law with its intervals, or why none is told. */
export function scalabilityText(scalability: Scalability): string {
  if (scalability.kind === "not told") return notToldText(scalability);
  const { alone, contention, crosstalk, explained } = scalability;
  const range = (one: typeof alone, print: (value: number) => string): string =>
    `${print(one.value)} (${print(one.interval[0])} to ${print(one.interval[1])})`;
  return [
    `λ ${range(alone, (value) => quantityText(value, "1/s"))}`,
    `σ ${range(contention, (value) => quantityText(value, "ratio"))}`,
    `κ ${range(crosstalk, small)}`,
    `R² ${decimalText(explained, 3)}`,
  ].join(", ");
}

function notToldText({
  why,
  levels,
  span,
  explained = 0,
}: Extract<Scalability, { readonly kind: "not told" }>): string {
  switch (why) {
    case "too few levels":
      return `not told: ${countText(levels, "level")} of load, and it takes 6`;
    case "too narrow":
      return `not told: the greatest load is ${decimalText(span, 1)} times the least, and it takes 4`;
    case "poor fit":
      return `not told: the law explains ${decimalText(explained, 2)} of the variance (R²), and it takes 0.9`;
    case "not closed":
      return "not told: the users do not wait for the service, so their number is no measure of load";
  }
}

/** Where throughput is greatest, as far as that can be told. */
export function peakText(peak: Peak): string {
  if (peak.kind === "beyond") {
    return `beyond ${usersText(peak.users)}: that is twice the greatest load, and beyond that the law tells nothing; a ramp-up to ${usersText(peak.users)} would let it tell up to ${whole(2 * peak.users)}`;
  }
  const to = peak.to === undefined ? "beyond what can be told" : whole(peak.to);
  return `${usersText(peak.users)} (${whole(peak.from)} to ${to}) at ${quantityText(peak.requestsPerSecond, "1/s")}`;
}

/** Whether users wait for the service, by Little's law. */
export function closureText(closure: Closure): string {
  switch (closure.kind) {
    case "closed":
      return `users and the time of their iterations agree (${quantityText(closure.ratio, "ratio")})`;
    case "not closed":
      return `iterations account for ${quantityText(closure.ratio, "ratio")} of the users' time: the load is not closed`;
    case "not assessed":
      return closure.why === "no iterations"
        ? "not assessed: no iterations were counted"
        : "not assessed: iterations last longer than a tenth of the ramp";
  }
}

/** What fills up first. */
export function busiestText({ name, utilisation, requestsPerSecond, fullAt }: Busiest): string {
  const used = `${code(name)}, ${quantityText(utilisation, "ratio")} in use at ${quantityText(requestsPerSecond, "1/s")}`;
  return fullAt === undefined
    ? `${used}; it would be full beyond twice the throughput that was measured`
    : `${used}, so full at about ${quantityText(fullAt, "1/s")} by the utilisation law`;
}

/** What a multiple of the load needs. `users`: of that multiple. */
export function growthText(need: GrowthNeed, users: number): string {
  switch (need.kind) {
    case "instances": {
      const { count, from, to } = need;
      const range = from === to ? "" : ` (${from} to ${to})`;
      return `${countText(count, "instance")}${range}`;
    }
    case "not measured":
      return `not measured: needs a test at ${whole(Math.ceil(users / 2))} users or more`;
    case "unknown":
      return NOT_KNOWN[need.why];
  }
}

const NOT_KNOWN: Readonly<
  Record<Extract<GrowthNeed, { readonly kind: "unknown" }>["why"], string>
> = {
  "no knee": "not known: no knee was found",
  "no instances": "not known: nobody counted instances (a query with `role: app.replicas`)",
  "no CPU": "not known: CPU was not measured (`presets: [process]` or `[node]`)",
};

/** Iterations an hour at the last level before the knee. */
export function tasksText({ iterationsPerHour }: Capacity): string | undefined {
  return iterationsPerHour === undefined
    ? undefined
    : `${decimalText(Math.round(iterationsPerHour), 0)} iterations`;
}

const whole = (users: number): string => decimalText(Math.floor(users), 0);
const usersText = (users: number): string => countText(Math.floor(users), "user");

function small(value: number): string {
  return value === 0 ? "0" : decimalText(value, Math.min(decimalsFor(value, 2, 2), 8));
}
