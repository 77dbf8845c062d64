import { DeliveryError } from "./delivery-error.ts";

/** What came of a step of the delivery: its value, or why GitHub said no. */
export interface Tried<Value> {
  readonly value?: Value;
  readonly troubles: readonly DeliveryError[];
}

/** Only what is no delivery's trouble, a bug, goes on being thrown. */
export async function orTrouble<Value>(
  step: () => Promise<Value | undefined>,
): Promise<Tried<Value>> {
  try {
    const value = await step();
    return value === undefined ? { troubles: [] } : { value, troubles: [] };
  } catch (error) {
    if (error instanceof DeliveryError) return { troubles: [error] };
    throw error;
  }
}
