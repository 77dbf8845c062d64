import { env } from "node:process";
import type { Network } from "../gate/ports.ts";
import { certified } from "../network/certified.ts";
import { network, networkBy } from "../network/post.ts";

/** The way to Prometheus: with the certificates that the environment names, by the paths of their files, where it names any. */
export function prometheusNetwork(): Network {
  const named = (what: string): string | undefined => env[`PLIMSOLL_PROMETHEUS_${what}`];
  const [cert, key, ca] = [named("CERT"), named("KEY"), named("CA")];
  if (cert === undefined && key === undefined && ca === undefined) return network;
  return networkBy(
    certified({
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      ...(ca !== undefined && { ca }),
    }),
  );
}
