import type { LiveServer } from "../../gate/server/live-gauges.ts";
import { checkedAddress } from "../../gate/server/server-address.ts";
import { InputError } from "../../model/input-error.ts";
import { prometheusHeaders } from "./prometheus-headers.ts";
import { prometheusNetwork } from "./prometheus-network.ts";
import { WINDOW_SHAPE, windowOfText } from "./window-text.ts";

/** What flags or inputs say of the Prometheus that is to be asked. */
interface LiveFlags {
  readonly url?: string | undefined;
  readonly window?: string | undefined;
  /** Goes before the environment's. */
  readonly token?: string | undefined;
}

/**
 * The server to ask while the gate judges; undefined where none is named. Refuses a time or a token without a server, since passed
 * over in silence they would look like a measurement, and texts that are no time or no address.
 */
export function liveServer({ url, window, token }: LiveFlags): LiveServer | undefined {
  if (url === undefined) {
    if (window === undefined && token === undefined) return undefined;
    throw new InputError([withoutServer(window === undefined ? "token" : "time")]);
  }
  const address = checkedAddress(url);
  const stretch = window === undefined ? undefined : windowOfText(window);
  if (window !== undefined && stretch === undefined) throw new InputError([noWindow()]);
  return {
    url: address,
    headers: prometheusHeaders(token),
    network: prometheusNetwork(),
    ...(stretch !== undefined && { window: stretch }),
  };
}

function withoutServer(what: string) {
  return {
    id: "prometheus-no-server",
    problem: `a ${what} for Prometheus is given, but no server to ask`,
    wayOut:
      "Name it with `--prometheus URL` (in the action `prometheus-url`), or leave the rest out.",
  };
}

function noWindow() {
  return {
    id: "prometheus-window",
    problem: "this is not a window of time to ask Prometheus about",
    wayOut: WINDOW_SHAPE,
  };
}
