import { Buffer } from "node:buffer";
import { env } from "node:process";
import { InputError } from "../../model/input-error.ts";

/**
 * The headers for Prometheus, from the environment, or with the token of the action: a token, or user and password, and further headers, one a line
 * (`X-Scope-OrgID: team`). Refuses a line that is none, without telling what stands in it.
 */
export function prometheusHeaders(
  token = env["PLIMSOLL_PROMETHEUS_TOKEN"],
): Readonly<Record<string, string>> {
  const user = env["PLIMSOLL_PROMETHEUS_USERNAME"];
  const password = env["PLIMSOLL_PROMETHEUS_PASSWORD"] ?? "";
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  return {
    ...(user !== undefined && { authorization: `Basic ${basic}` }),
    ...(token !== undefined && { authorization: `Bearer ${token.trim()}` }),
    ...Object.fromEntries(furtherHeaders()),
  };
}

function furtherHeaders(): readonly (readonly [string, string])[] {
  const lines = (env["PLIMSOLL_PROMETHEUS_HEADERS"] ?? "")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    const header = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>\S.*?)\s*$/u.exec(line)?.groups;
    if (header === undefined) throw new InputError([noHeader(index + 1)]);
    return [header["name"] ?? "", header["value"] ?? ""] as const;
  });
}

function noHeader(line: number) {
  return {
    id: "prometheus-headers",
    problem: `line ${line} of PLIMSOLL_PROMETHEUS_HEADERS is not a header`,
    wayOut: "Write one header a line: `X-Scope-OrgID: team`.",
  };
}
