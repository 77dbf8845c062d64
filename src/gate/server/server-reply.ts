import { looksLike } from "../../ingestion/k6/detection/foreign.ts";
import { readAnswer } from "../../ingestion/prometheus/answers/answer.ts";
import { answerJson } from "../gauges/answer-json.ts";
import type { PostAnswer } from "../ports.ts";

/** Why a reply holds no answer, and what to do. */
export interface Trouble {
  readonly problem: string;
  readonly wayOut: string;
  /** It stands in the way of every query. */
  readonly ofServer?: true;
}

/** What came back over the wire: an answer of the API as JSON, or why it is not one. */
export function readReply(reply: PostAnswer): { readonly json: unknown } | Trouble {
  switch (reply.kind) {
    case "unreachable":
      return {
        problem: `the server cannot be reached (${reply.why})`,
        wayOut: /CERT|SSL|TLS|ISSUER|ENOENT/u.test(reply.why)
          ? "Name the files of its authority and of your certificate (PEM) in PLIMSOLL_PROMETHEUS_CA, PLIMSOLL_PROMETHEUS_CERT and PLIMSOLL_PROMETHEUS_KEY."
          : "Check the address, and that this machine may reach it.",
        ofServer: true,
      };
    case "redirected":
      return {
        problem: `the server sends on to another host, ${reply.host}, to which no secret may follow`,
        wayOut: "Name the address of the server itself.",
        ofServer: true,
      };
    case "too large":
      return {
        problem: "the answer is larger than 16 MiB",
        wayOut: "Aggregate the query (`sum by (…)`), so that it answers few series.",
      };
    case "answered":
      return readAnswered(reply);
  }
}

const tooManyValues: Trouble = {
  problem: "the answer is nested deeper than any, or holds more values",
  wayOut: "Aggregate the query (`sum by (…)`), so that it answers few series.",
};

function readAnswered({
  status,
  body,
}: Extract<PostAnswer, { readonly kind: "answered" }>): { readonly json: unknown } | Trouble {
  const held = answerJson(body);
  if (held === undefined) return tooManyValues;
  const { json } = held;
  const read = readAnswer(json);
  if (read?.kind === "series") return { json };
  if (status === 401 || status === 403) return unknownAsker(status, read);
  if (read?.kind === "error") {
    const problem = `the server says ${read.errorType}: ${read.error}`;
    return { problem, wayOut: wayOutOf(read.errorType) };
  }
  return noApi(status, looksLike(body));
}

/** A page, or nothing, comes from a proxy or a login in front of the server; a failing server may still answer another query. */
function noApi(status: number, stranger: string): Trouble {
  const isFailing = status >= 500 || status === 429;
  const isOfServer = !isFailing && ["an HTML page", "an empty file"].includes(stranger);
  return {
    problem: `the server answers ${status} with ${stranger}`,
    wayOut: isFailing
      ? "Ask again when the server is well, or ask for less; its own log says why."
      : "The address is a prefix to which `api/v1/query_range` is appended: check it.",
    ...(isOfServer && { ofServer: true }),
  };
}

function unknownAsker(status: number, read: ReturnType<typeof readAnswer>): Trouble {
  const words = read?.kind === "error" ? ` (${read.errorType}: ${read.error})` : "";
  return {
    problem: `the server answers ${status}: it ${status === 401 ? "wants to know who asks" : "lets nobody ask who may not"}${words}`,
    wayOut:
      "Set PLIMSOLL_PROMETHEUS_TOKEN, or PLIMSOLL_PROMETHEUS_USERNAME and PLIMSOLL_PROMETHEUS_PASSWORD, in the environment; a tenant (`X-Scope-OrgID: team`) in PLIMSOLL_PROMETHEUS_HEADERS. Where they are set, give them the right to query.",
    ofServer: true,
  };
}

/** By the server's own kinds of error: only `bad_data` is surely the query's fault. */
function wayOutOf(errorType: string): string {
  switch (errorType) {
    case "timeout":
    case "canceled":
      return "Aggregate the query, or ask about fewer series: it takes the server too long.";
    case "unavailable":
    case "internal":
    case "too_many_requests":
      return "Ask again when the server is well; its own log says why.";
    case "execution":
      return "Correct the query, or aggregate it where it loads too many samples.";
    default:
      return "Correct the query.";
  }
}
