/** What is asked with. A file of its own, so that it is loaded with the first question and named in the bundle for what it is. */
export { confirm, select, text } from "@clack/prompts";
