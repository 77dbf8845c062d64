import { env } from "node:process";
import type { Network } from "../../gate/ports.ts";
import { certified } from "../../network/certified.ts";
import { network, networkBy } from "../../network/network.ts";

/** The way to Prometheus: with the certificates that the environment names, by the paths of their files, where it names any. */
export function prometheusNetwork(): Network {
  const cert = env["PLIMSOLL_PROMETHEUS_CERT"];
  const key = env["PLIMSOLL_PROMETHEUS_KEY"];
  const ca = env["PLIMSOLL_PROMETHEUS_CA"];
  if (cert === undefined && key === undefined && ca === undefined) return network;
  return networkBy(
    certified({
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      ...(ca !== undefined && { ca }),
    }),
  );
}
