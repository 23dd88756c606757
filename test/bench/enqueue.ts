/** How long it takes to put a broadcast into the outbox, at once and after being killed half-way. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { enqueue } from "../../bot/delivery/outbox.ts";
import { prefixed, rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { messagesFor, MONDAY_MORNING } from "../support/broadcast.ts";
import { type Figure, rounded } from "./figure.ts";
import { freshPlace, type Place, storeKinds } from "./place.ts";

const child = new URL("enqueue-child.ts", import.meta.url).pathname;
const MOST_SECONDS = 10;

export async function benchEnqueue(recipients: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const kind of storeKinds) {
    const atOnce = await measured(kind, recipients, async () => 0);
    const resumed = await measured(kind, recipients, (place) => killedHalfWay(place, recipients));
    const part = `enqueue ${kind}`;
    figures.push(
      { part, figure: `${recipients} at once`, measured: atOnce.seconds, unit: "s", atMost: MOST_SECONDS },
      { part, figure: "there when killed", measured: resumed.before, unit: "messages" },
      {
        part,
        figure: "the rest, after the kill",
        measured: resumed.seconds,
        unit: "s",
        atMost: MOST_SECONDS,
      },
      { part, figure: "missing or doubled", measured: atOnce.wrong + resumed.wrong, unit: "rows", atMost: 0 },
    );
  }
  return figures;
}

async function measured(
  kind: (typeof storeKinds)[number],
  recipients: number,
  before: (place: Place) => Promise<number>,
) {
  const place = await freshPlace(kind);
  try {
    await place.store.ready();
    const there = await before(place);
    const begun = performance.now();
    await enqueue(place.store, messagesFor(recipients), MONDAY_MORNING);
    const seconds = rounded((performance.now() - begun) / 1000, 2);
    const messages = await count(place.store, "m|");
    const waiting = await count(place.store, "q|");
    return {
      seconds,
      before: there,
      wrong: Math.abs(messages - recipients) + Math.abs(waiting - recipients),
    };
  } finally {
    await place.end();
  }
}

/** Returns how many were there when it died. */
async function killedHalfWay({ environment, store }: Place, recipients: number): Promise<number> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...environment };
  const program = spawn(process.execPath, [child, String(recipients)], { env, stdio: "inherit" });
  const [code, signal] = (await once(program, "exit")) as [number | null, string | null];
  if (signal !== "SIGKILL") throw new Error(`it was not killed but ended with ${code}`);
  return count(store, "m|");
}

async function count(store: TableStore, prefix: string): Promise<number> {
  let rows = 0;
  for await (const _ of rowsOf(store, OUTBOX, prefixed(prefix))) rows += 1;
  return rows;
}
