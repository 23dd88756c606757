/** From an editor's last press until every reader's message stands in the outbox, with the program running. */
import { setTimeout as wait } from "node:timers/promises";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import type { Roster } from "../../bot/organisation/roster.ts";
import { prefixed, rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { employee, personId, unit } from "../support/broadcast.ts";
import { startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams } from "../support/teams-double/teams.ts";
import { type Figure, rounded } from "./figure.ts";
import { freshPlace, type StoreKind, storeKinds } from "./place.ts";

const MOST_SECONDS = 10;
/** Teams repeats a press that was not answered by then. */
const MOST_ANSWER_MS = 10_000;
const PATIENCE_MS = 120_000;

export async function benchPublish(people: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const kind of storeKinds) figures.push(...(await publishedOn(kind, people)));
  return figures;
}

async function publishedOn(kind: StoreKind, people: number): Promise<readonly Figure[]> {
  const place = await freshPlace(kind);
  const teams = await startTeams();
  const store = { ...place.store, close: async () => {} };
  const bot = await startBot({ teams, store, settles: false, organisation: rosterOf(people) });
  try {
    const editor = teams.person(personId(0), "Redaktør", bot);
    await editor.install();
    await approve(editor);
    await bot.app.start();
    const begun = performance.now();
    await editor.press("Bekreft");
    const answered = performance.now() - begun;
    await everythingOrdered(store, begun);
    const seconds = (performance.now() - begun) / 1000;
    return figuresOf(`publish ${kind}`, people, { answered, seconds, rows: await ordered(store) });
  } finally {
    await bot.stop();
    await teams.stop();
    await place.end();
  }
}

async function approve(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Vi har fått ny bil." });
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
}

/** The dispatcher takes the marker of the fact away after the last message was written. */
async function everythingOrdered(store: TableStore, begun: number): Promise<void> {
  while (performance.now() - begun < PATIENCE_MS) {
    const { rows } = await store.query(OUTBOX, { ...prefixed("w|"), limit: 1 });
    if (rows.length === 0) return;
    await wait(2);
  }
}

async function ordered(store: TableStore): Promise<number> {
  let rows = 0;
  for await (const _ of rowsOf(store, OUTBOX, prefixed("m|edition-"))) rows += 1;
  return rows;
}

function figuresOf(
  part: string,
  people: number,
  { answered, seconds, rows }: { answered: number; seconds: number; rows: number },
): readonly Figure[] {
  return [
    {
      part,
      figure: "Bekreft to its answer",
      measured: rounded(answered, 0),
      unit: "ms",
      atMost: MOST_ANSWER_MS,
    },
    {
      part,
      figure: `Bekreft to the last of ${people} rows`,
      measured: rounded(seconds, 2),
      unit: "s",
      atMost: MOST_SECONDS,
    },
    { part, figure: "missing or doubled", measured: Math.abs(rows - people), unit: "rows", atMost: 0 },
  ];
}

function rosterOf(people: number): Roster {
  const [editor, ...others] = Array.from({ length: people }, (_, n) => employee(personId(n)));
  return { units: [unit], people: editor ? [{ ...editor, roles: ["editor"] }, ...others] : [] };
}
