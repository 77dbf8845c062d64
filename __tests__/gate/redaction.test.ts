import { describe, expect, test } from "vitest";
import { redacted, redactedDeep } from "../../src/gate/redaction.ts";

describe("taking secrets out of texts", () => {
  test.for([
    ["http://shop/pay?token=abc&x=1", "http://shop/pay?…"],
    ["see https://user:pa55@shop.example/x for more", "see https://shop.example/x for more"],
    ["http_req_duration{name:http://h/a?key=s3cret}", "http_req_duration{name:http://h/a?…}"],
    ["wss://h/socket?ticket=1 and http://h/b?c=d", "wss://h/socket?… and http://h/b?…"],
    ["http://shop/pay", "http://shop/pay"],
    ["was it fast? yes", "was it fast? yes"],
  ] as const)("%s", ([text, safe]) => expect(redacted(text)).toBe(safe));

  test("reaches every text and key of a value, and leaves the rest as it is", () => {
    const value = { list: ["http://h/?a=b", 3, true], "http://h/?k=v": { deep: "ftp://u:p@h/" } };
    expect(redactedDeep(value)).toEqual({
      list: ["http://h/?…", 3, true],
      "http://h/?…": { deep: "ftp://h/" },
    });
  });
});
