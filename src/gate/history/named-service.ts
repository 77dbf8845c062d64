import { UNNAMED_SERVICE } from "../../config/read-config.ts";

/** The name of a service, where a person gave it one. */
export function namedService(service: string | undefined): string | undefined {
  return service === "" || service === UNNAMED_SERVICE ? undefined : service;
}
