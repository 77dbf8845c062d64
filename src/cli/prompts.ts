import { updateSettings } from "@clack/prompts";

/** What is asked with. A file of its own, so that it is loaded with the first question and named in the bundle for what it is. */
export { confirm, select, text } from "@clack/prompts";

const CTRL_D = "\u0004";

// At a question, the key that ends input breaks off as Ctrl-C does; the library knows that one only, and would wait for ever.
updateSettings({ aliases: { [CTRL_D]: "cancel" } });
