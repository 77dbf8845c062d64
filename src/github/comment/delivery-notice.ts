import type { DeliveryError } from "../delivery-error.ts";

/** A trouble of delivery as an alert at the top of the job summary. It never speaks about the verdict. */
export function deliveryNotice({ message, wayOut }: DeliveryError): string {
  const problem = message.endsWith(".") ? message : `${message}.`;
  const said = `${problem} ${wayOut} The verdict does not depend on it.`;
  return notice("WARNING", said);
}

/** A sentence as an alert of its own. */
export function notice(kind: "WARNING" | "NOTE", said: string): string {
  return `> [!${kind}]\n> ${inOneLine(said)}`;
}

/** Foreign words in a quoted paragraph: no line of their own, no HTML, no mention. */
function inOneLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("@", "@\u200B");
}
