/**
 * Deliverable of sealing: a marked author of an idea without a name comes out nowhere but in sealed rows, in the rows
 * that exist for every employee, and in the author's own conversation.
 */
import { expect, test } from "vitest";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { isPseudonym } from "../../bot/privacy/is-pseudonym.ts";
import { AUTHOR, isMarked } from "../support/marked-author.ts";
import { detours, lives, publish, talk } from "./marked-author-story.ts";
import { type Planted, PROBLEM_TEXT, type Stage, tell, type Traces } from "./marked-author-stage.ts";

const LONG = 120_000;

async function wholeStory(stage: Stage): Promise<void> {
  await talk(stage);
  await publish(stage);
  await detours(stage);
  await lives(stage);
}

/** Where the author comes out to somebody who should not know. */
function leaks(traces: Traces): readonly string[] {
  return [...inRows(traces), ...inLog(traces), ...inHttp(traces)];
}

function inRows({ rows, written, author }: Traces): string[] {
  const all = [...rows, ...written.map((one) => ({ ...one, data: JSON.stringify(one.data ?? {}) }))];
  const leaked = all.filter(({ partition, row, data }) =>
    isEverybodys(partition, row, author.id)
      ? /idea|~[\w-]{24}/.test(`${row} ${data}`)
      : isMarked(`${partition} ${row} ${data}`),
  );
  return leaked.map(({ partition, row }) => `row ${partition} / ${row}`);
}

/** Rows that there are of every employee, and that must say nothing about ideas: who they are, and what all were sent. */
function isEverybodys(partition: string, row: string, author: string): boolean {
  const sentToAll = new RegExp(`\\|(first-contact|edition-[\\w-]+)\\|${author}$`);
  return (
    partition === `person|${author}` ||
    partition.startsWith("org|") ||
    (partition === "outbox" && sentToAll.test(row))
  );
}

function inLog({ logged }: Traces): string[] {
  return logged.filter((line) => isMarked(line)).map((line) => `log ${line}`);
}

/** The author's own conversation is the author's. */
function inHttp({ exchanges, conversation }: Traces): string[] {
  const others = exchanges.filter((exchange) => exchange.conversation !== conversation);
  return others.filter(({ text }) => isMarked(text)).map(({ from, text }) => `http ${from}: ${text}`);
}

test(
  "the marked author is in no row, log line, card or exchange of anybody else",
  { timeout: LONG },
  async () => {
    const traces = await tell({}, wholeStory);
    // It all happened, and the author got everything.
    for (const part of [
      "Hvilke kvelder?",
      "Vi ser på det",
      "Ikke i år",
      "Mens du har blokkert",
      "Mens appen er borte",
      "Forsøk 1.",
      "Forsøk 24.",
      "Kveldsmaten kommer til tida",
      "Noen må eie nøkkelen",
    ])
      expect(traces.seenByAuthor).toContain(part);
    for (const part of ["Alle hverdager", "Fint, takk", "Nabosonen har en ledig bil", "Kollegaen uten navn"])
      expect(traces.seenByOthers).toContain(part);
    expect(traces.seenByOthers).toContain("Dere sa – vi gjorde");
    expect(isPseudonym(traces.pseudonym)).toBe(true);
    expect(traces.exchanges.some(({ text }) => text.includes("mandagskvarteret_"))).toBe(true);
    expect(traces.logged.length).toBeGreaterThan(0);
    // The marks are where they may be: the search is able to find them.
    expect(traces.rows.filter(({ partition }) => partition === `person|${AUTHOR.id}`)).not.toEqual([]);
    expect(traces.exchanges.filter(({ text }) => isMarked(text))).not.toEqual([]);
    expect(traces.rows.filter(({ partition }) => partition.startsWith("sealed|~"))).toHaveLength(1);

    expect(leaks(traces)).toEqual([]);
  },
);

const plants: readonly (readonly [string, Planted, RegExp])[] = [
  [
    "the idea's history",
    {
      write: (partition, change) =>
        partition === "idea|1" && change.row === "h|000001" && change.kind === "insert"
          ? { ...change, data: { ...change.data, by: AUTHOR.id } }
          : change,
    },
    /^row idea\|1 \/ h\|000001$/,
  ],
  [
    "the outbox",
    {
      write: (partition, change) =>
        partition === "outbox" && change.row.endsWith("|proposer") && change.kind === "insert"
          ? { ...change, data: { ...change.data, code: `a:${AUTHOR.id}` } }
          : change,
    },
    /^row outbox \/ m\|idea-1\|/,
  ],
  [
    "the person's own rows, which tell of the idea",
    {
      write: (partition, change) =>
        partition === `person|${AUTHOR.id}` && change.kind !== "delete"
          ? { ...change, data: { ...change.data, last: "idea|1" } }
          : change,
    },
    /^row person\|d15c0bad.* \/ address$/,
  ],
  [
    "the log",
    {
      log: (log) => ({
        ...log,
        warn: (facts, message) => log.warn({ ...facts, to: `a:${AUTHOR.id}` }, message),
      }),
    },
    /^log .*d15c0bad/,
  ],
  ["a card", { message: `Takk, ${AUTHOR.name}` }, /^http /],
];

test.each(plants)("a leak that is planted in %s is found", { timeout: LONG }, async (_, planted, found) => {
  const traces = await tell(planted, async (stage) => {
    await talk(stage, planted.message);
    if (planted.log) await detours(stage);
  });
  expect(leaks(traces)).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
});

test("what is written about the idea is the same whoever sent it in", { timeout: LONG }, async () => {
  const one = withoutSealed(await tell({ author: AUTHOR }, talkAndRest));
  const other = await tell(
    { author: otherAuthor, filledIn: { Enhet: "Hjemmetjenesten sone nord" } },
    async (stage) => {
      await savePreferences(stage.store, otherAuthor.id, { window: "evening" });
      await talkAndRest(stage);
    },
  );
  const another = withoutSealed(other);
  expect(one.join("\n")).toContain(PROBLEM_TEXT);
  expect(one.length).toBeGreaterThan(30);
  expect(another).toEqual(one);
});

/** Until everything has gone that one chat may not get in one second. */
async function talkAndRest(stage: Stage): Promise<void> {
  await talk(stage);
  stage.setClock("2026-11-23T09:00:00Z");
  await stage.bot().drain();
}

/** Nothing in common with the first but the unit, and the language of the buttons that the story presses. */
const otherAuthor = {
  ...AUTHOR,
  id: "0ddba110-0ddb-4a11-8a11-0ddba1100ddb",
  name: "Noen Helt Annen",
  email: "noen.annen@strandvaer.example",
  roles: ["facilitator" as const],
  profession: "Lærling",
  units: ["hjemme-nord", "hjemme-natt"],
  language: "nb" as const,
};

/** Rows about the idea, with what the key makes of a person taken out, and what chance and pacing make. */
function withoutSealed({ rows }: Traces): readonly string[] {
  const about = /^(idea|sealed|pseudonym-of|submission|unit-ideas|decided)\||^(sealing|counter)$/;
  const chosen = rows.filter(
    ({ partition, row }) => about.test(partition) || (partition === "outbox" && row.includes("|idea-1|")),
  );
  const told = chosen.map(({ partition, row, data }) =>
    JSON.stringify([partition, row, JSON.parse(data)])
      .replace(/~[\w-]{24}/g, "~")
      .replace(/(?<=submission\||pseudonym-of\||n\|)[\w-]{43}/g, "TAG")
      .replace(/box\\+":\\+"[\w-]+/g, "BOX")
      .replace(/activityId\\+":\\+"[^"\\]+/g, "ACTIVITY")
      .replace(/"etag":[^,}]+/g, "ETAG")
      .replace(/T\d\d:\d\d:\d\d\.\d{3}Z/g, ""),
  );
  return told.toSorted();
}
