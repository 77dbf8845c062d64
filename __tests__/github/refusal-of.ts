import { DeliveryError } from "../../src/github/delivery-error.ts";

/** What GitHub's refusal of a call is told as; a call that succeeds, or fails otherwise, fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<DeliveryError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DeliveryError)) throw new Error("no DeliveryError", { cause: error });
  return error;
}
