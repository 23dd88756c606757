import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { municipalityFolder } from "../../../demo/municipality/load.ts";
import { runOrgCommand } from "../../../bot/organisation/org-command.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const now = new Date("2026-11-23T09:00:00Z");
const head = "id;navn;nivå;overordnet;leder;stedfortreder;sted;status\n";
const heading = "id;navn;epost;enheter;roller;faggruppe;språk\n";

let folder = "";
let store: TableStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "organisation-"));
  store = openSqlite(":memory:");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await store.close();
});

async function org(
  words: readonly string[],
  open: () => TableStore = () => ({ ...store, async close() {} }),
) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runOrgCommand(words, {
    texts: textsIn("nb"),
    clock: () => now,
    openStore: open,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

async function write(units: string, people: string) {
  await writeFile(join(folder, "enheter.csv"), head + units);
  await writeFile(join(folder, "ansatte.csv"), heading + people);
}

function unused(): TableStore {
  throw new Error("check must not open the store");
}

describe("npm run org", () => {
  test("check finds no fault in the sample municipality and opens no store", async () => {
    const { code, printed, complaints } = await org(["check", municipalityFolder], unused);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(printed.at(-1)).toMatch(/^Ingen feil: \d+ enheter og \d+ ansatte\. Ingenting er endret\.$/);
  });

  test("check prints every fault and exits 1; import of the same imports nothing", async () => {
    await write("a;A;;;x;;;\n", "p;;;b;;;\n");
    const { code, printed } = await org(["check", folder], unused);
    expect(code).toBe(1);
    expect(printed.filter((line) => /^(enheter|ansatte)\.csv linje \d+, kolonne /.test(line))).toHaveLength(
      3,
    );
    expect(printed.at(-1)).toBe("3 feil. Ingenting er endret.");
    const imported = await org(["import", folder], unused);
    expect(imported.code).toBe(1);
    expect(imported.printed.at(-1)).toBe("3 feil. Ingenting er importert.");
  });

  test("the plan's goals come along when their file is there, and a fault in it keeps everything out", async () => {
    const columns = "nr;tittel;tema;fra;til;status;ansvarlig;tjenester;hvorfor\n";
    await write("a;Alfa;;;p;;;\n", "p;Per;;a;;;\n");
    await writeFile(join(folder, "delmal.csv"), `${columns}1;Færre fall;;;;;b;;\n`);
    const faulty = await org(["import", folder], unused);
    expect(faulty.code).toBe(1);
    expect(faulty.printed[0]).toMatch(/^delmal\.csv linje 2, kolonne ansvarlig: enheten «b» finnes ikke/);

    await writeFile(join(folder, "delmal.csv"), `${columns}1;Færre fall;;;;;a;;\n2;Mat;;;;;;a;\n`);
    const first = await org(["import", folder]);
    expect(first.printed.slice(-4)).toEqual([
      "2 nye delmål:",
      "  1 Færre fall",
      "  2 Mat",
      "Importert: 2 delmål i strategiplanen.",
    ]);
    expect((await org(["import", folder])).printed.slice(-2)).toEqual([
      "Ingen endringer. Organisasjonen er som før.",
      "Ingen endringer i strategiplanen.",
    ]);
    await writeFile(join(folder, "delmal.csv"), `${columns}1;Færre fall;;;;;a;;\n`);
    expect((await org(["import", folder])).printed).toContain("  2 Mat");
    await rm(join(folder, "delmal.csv"));
    expect((await org(["import", folder])).printed.at(-1)).toBe(
      "Ingen endringer. Organisasjonen er som før.",
    );
  });

  test("import shows the difference, then says that nothing changed the second time", async () => {
    await write("a;Alfa;;;p;;;\nb;Beta;;a;;;;\n", "p;Per;;a;;;\nq;Kari;;b;;;\n");
    expect((await org(["import", folder])).printed.at(-1)).toBe(
      "Importert: 2 enheter og 2 ansatte. Boten bruker det fra nå.",
    );
    await write("a;Alfa;;;p;;;\nc;Gamma;;a;p;;;\n", "p;Per;;a;;;\nq;Kari;;c;;;\n");
    const second = await org(["import", folder]);
    expect(second.code).toBe(0);
    expect(second.printed.filter((line) => !line.startsWith("Advarsel"))).toEqual([
      "1 ny enhet:",
      "  Gamma",
      "1 enhet lagt ned:",
      "  Beta",
      "1 ansatt flyttet:",
      "  Kari: fra Beta til Gamma",
      "Importert: 2 enheter og 2 ansatte. Boten bruker det fra nå.",
    ]);
    const { version } = await createPeople(store, { appointed: [] }).organisation();
    const third = await org(["import", folder]);
    expect(third).toMatchObject({ code: 0 });
    expect(third.printed.at(-1)).toBe("Ingen endringer. Organisasjonen er som før.");
    const after = await createPeople(store, { appointed: [] }).organisation();
    expect(after.version).toBe(version);
  });

  test.each([
    [[], 2, /^Bruk: npm run org -- check MAPPE/],
    [["check"], 2, /^Bruk: /],
    [["slett", "."], 2, /^Bruk: /],
    [["check", "a", "b"], 2, /^Bruk: /],
    [["check", "/finnes/ikke"], 1, /^Mappa «\/finnes\/ikke» finnes ikke/],
    [["import", import.meta.filename], 1, /er ikke en mappe/],
  ])("%j is answered with one line", async (words, exit, line) => {
    const { code, printed, complaints } = await org(words, unused);
    expect({ code, printed }).toEqual({ code: exit, printed: [] });
    expect(complaints).toEqual([expect.stringMatching(line)]);
  });

  test("a missing file is a fault of the check", async () => {
    const { code, printed } = await org(["check", folder], unused);
    expect(code).toBe(1);
    expect(printed).toEqual([
      expect.stringMatching(/^enheter\.csv: fila finnes ikke i mappa/),
      expect.stringMatching(/^ansatte\.csv: fila finnes ikke i mappa/),
      "2 feil. Ingenting er endret.",
    ]);
  });

  test("a store that cannot be opened is one line", async () => {
    await write("a;Alfa;;;p;;;\n", "p;Per;;a;;;\n");
    const { code, complaints } = await org(["import", folder], () => openSqlite("/dev/null/x.db"));
    expect(code).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^Lageret svarer ikke, og ingenting er importert: /)]);
  });
});
