import { type Fault, InputError } from "../../model/input-error.ts";

/** Whether a text is an address to which `api/v1/…` can be appended, without user, query or fragment. */
export function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/iu.test(url);
}

/** The address of a server as it was given; refuses a text that is no address. */
export function checkedAddress(url: string): string {
  if (isAddress(url)) return url;
  throw new InputError([noAddress()]);
}

/** The server that is named, by a flag or by the config; refuses none, and what is no address. */
export function serverAddress(url: string | undefined, config: string): string {
  if (url === undefined) throw new InputError([noServer(config)]);
  return checkedAddress(url);
}

/** The address is not repeated, since a password may stand in it. */
function noAddress(): Fault {
  return {
    id: "prometheus-url",
    problem: "this is no address to which `api/v1/…` can be appended, or it holds a user",
    wayOut:
      "Write `http://prometheus:9090`, with a path where there is one. User, password and tokens come from the environment.",
  };
}

function noServer(file: string): Fault {
  return {
    id: "prometheus-no-server",
    place: { file },
    problem: "neither the config nor a flag says where Prometheus is",
    wayOut: "Add `prometheus: {url: http://prometheus:9090}`, or give `--prometheus URL`.",
  };
}
