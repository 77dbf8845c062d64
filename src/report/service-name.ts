import type { Judgement } from "../model/judgement.ts";

/** What the service is called inside a sentence; `the service` where nobody named it. */
export function serviceName({ service }: Judgement): string {
  return isNamed(service) ? service : "the service";
}

/** `Load Testing Report - NAME`, as the form heads itself; without the dash where there is no name. */
export function reportTitle({ service }: Judgement): string {
  return isNamed(service) ? `Load Testing Report - ${service}` : "Load Testing Report";
}

/** Whether the config names the service. */
export function isNamed(service: string): boolean {
  return service.trim() !== "";
}
