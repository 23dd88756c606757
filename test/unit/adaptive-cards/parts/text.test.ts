import { expect, test } from "vitest";
import { facts, plain } from "../../../../adaptive-cards/parts/text.ts";

test.each([
  ["*viktig* [lenke](https://x.no)", "\\*viktig\\* \\[lenke\\](https://x.no)"],
  ["1. først", "1\\. først"],
  ["- strek", "\\- strek"],
  ["# overskrift", "\\# overskrift"],
  ["linje\nlinje\r\n\r\nlinje", "linje\n\nlinje\n\nlinje"],
  ["<https://x.no> <ola@x.no> a < b <3", "\\<https://x.no> \\<ola@x.no> a < b <3"],
  ["{{DATE(2026-01-01T00:00:00Z, SHORT)}} {{x}}", "{\\{DATE(2026-01-01T00:00:00Z, SHORT)}} {{x}}"],
  ["vi er 3. best, 2-3 ganger", "vi er 3. best, 2-3 ganger"],
])("%s looks as it was written", (written, shown) => {
  expect(plain(written)).toBe(shown);
});

test("name and value of a fact are shown as they were written: Teams reads Markdown in both", () => {
  const written = "[Trygt](https://x.no)";
  expect(facts([[written, written]])).toMatchObject({
    facts: [{ title: "\\[Trygt\\](https://x.no)", value: "\\[Trygt\\](https://x.no)" }],
  });
});
