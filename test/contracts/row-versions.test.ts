/**
 * Every row that was ever written can still be read. test/contracts/samples/NAME.json holds a list of rows as the
 * format of that name wrote them: at least one of each version. A sample, once committed, is never changed: a row
 * like it may be in a municipality's store. A new version adds a sample.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod/v4";
import { beforeAll, describe, expect, test } from "vitest";
import { type RowFormat, rowFormat, rowFormats } from "../../bot/storage/row.ts";
import { type Row, StorageError } from "../../bot/storage/table-store.ts";

const samplesFolder = join(import.meta.dirname, "samples");
const botFolder = join(import.meta.dirname, "..", "..", "bot");
const sampleSchema = z.array(z.looseObject({ v: z.number().int() }));

beforeAll(async () => {
  for (const file of definingFiles()) await import(file);
});

/** Every module that defines a format, found by its text: none can be forgotten. */
function definingFiles(): string[] {
  const files = readdirSync(botFolder, { recursive: true, encoding: "utf8" }).map((name) =>
    join(botFolder, name),
  );
  return files.filter(
    (file) =>
      file.endsWith(".ts") &&
      !file.endsWith(join("storage", "row.ts")) &&
      readFileSync(file, "utf8").includes("rowFormat("),
  );
}

function samplesOf(name: string): z.infer<typeof sampleSchema> {
  return sampleSchema.parse(JSON.parse(readFileSync(join(samplesFolder, `${name}.json`), "utf8")));
}

const sampled = readdirSync(samplesFolder).map((file) => basename(file, ".json"));

test("every version of every format has a sample", () => {
  expect(rowFormats.size).toBeGreaterThan(0);
  const missing = [...rowFormats.values()].flatMap(({ name, v }) => {
    const versions = sampled.includes(name) ? samplesOf(name).map((sample) => sample.v) : [];
    const all = Array.from({ length: v }, (_, n) => n + 1);
    return all
      .filter((version) => !versions.includes(version))
      .map((version) => `${name}.json: v ${version}`);
  });
  expect(missing, "add a row as that version writes it to test/contracts/samples").toEqual([]);
});

describe("the samples of a format are read", () => {
  test.each(sampled)("%s", (name) => {
    const format = rowFormats.get(name);
    if (format === undefined)
      throw new Error(`no format is called ${name}: its rows cannot be read any more`);
    for (const sample of samplesOf(name)) {
      const value = format.read(row(sample));
      const written = format.write(value);
      expect(written.v).toBe(format.v);
      expect(format.read(row(written))).toEqual(value);
      // What the newest version writes it also reads completely: a field that was misspelt here would be lost.
      if (sample.v === format.v) expect(written).toEqual(sample);
    }
  });
});

describe("a format with three versions", () => {
  let format: RowFormat<{ unit: string; days: number }>;
  beforeAll(() => {
    const schema = z.object({ unit: z.string(), days: z.number() });
    format = rowFormat("sample-of-this-test", schema, [
      ({ enhet, ...rest }) => ({ ...rest, unit: enhet }),
      (old) => ({ ...old, days: 5 }),
    ]);
    rowFormats.delete(format.name);
  });

  test("reads each of them as the newest", () => {
    expect(format.read(row({ v: 1, enhet: "h1" }))).toEqual({ unit: "h1", days: 5 });
    expect(format.read(row({ v: 2, unit: "h1" }))).toEqual({ unit: "h1", days: 5 });
    expect(format.read(row({ v: 3, unit: "h1", days: 7 }))).toEqual({ unit: "h1", days: 7 });
  });

  test("writes the newest", () => {
    expect(format.write({ unit: "h1", days: 7 })).toEqual({ v: 3, unit: "h1", days: 7 });
  });

  test("refuses a version of a newer program, and what does not fit, without telling what was written", () => {
    for (const wrong of [
      { v: 4, unit: "Kari" },
      { v: 0, unit: "Kari" },
      { v: 3, unit: "Kari", days: "Kari" },
    ]) {
      const reading = () => format.read(row(wrong));
      expect(reading).toThrow(StorageError);
      expect(reading).toThrow(/^sample-of-this-test row p\/r (?!.*Kari)/);
    }
  });
});

function row(data: Row["data"]): Row {
  return { partition: "p", row: "r", etag: "1", data };
}
