import { expect, test } from "vitest";
import { plain } from "../../../../adaptive-cards/parts/text.ts";

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
