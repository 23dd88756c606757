import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("no loop goes on until something happens: untilWritten and its like say how often, and what then", () => {
  const files = readdirSync("bot", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const endless = files.filter((file) =>
    /for \([^;)]*; ?;\)|while \(true\)/.test(readFileSync(`bot/${file}`, "utf8")),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(endless).toEqual([]);
});
