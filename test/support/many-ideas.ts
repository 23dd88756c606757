/**
 * A store with any number of ideas: the newest hundred as they are in a busy quarter, the rest closed years ago in the
 * same units or open elsewhere. Written as rows, since sending in so many would take an hour.
 */
import { addDays } from "../../bot/calendar/local-date.ts";
import { historyKey } from "../../bot/delivery/commit-fact.ts";
import { pointToHappening } from "../../bot/ideas/counted/happened.ts";
import type { Idea, IdeaEvent } from "../../bot/ideas/idea.ts";
import {
  eventRow,
  IDEA_ROW,
  ideaPartition,
  ideaRow,
  numberKey,
  unitIdeas,
} from "../../bot/ideas/idea-store.ts";
import { point } from "../../bot/storage/pointers.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { sampleIdea } from "./sample-idea.ts";

/** How many of them are of the present quarter, whatever the total. */
const LATELY = 100;

export async function writeIdeas(
  store: TableStore,
  total: number,
  { today, unit, elsewhere }: { readonly today: string; readonly unit: string; readonly elsewhere: string },
): Promise<void> {
  for (let number = 1; number <= total; number++) {
    const isLate = number > total - LATELY;
    const daysAgo = isLate ? number % 80 : 400 + (number % 2000);
    const place = isLate || number % 2 === 0 ? unit : elsewhere;
    await writeIdea(store, number, {
      at: addDays(today, -daysAgo),
      unit: place,
      open: place === elsewhere || (number % 10 === 0 && isLate),
    });
  }
}

async function writeIdea(
  store: TableStore,
  number: number,
  { at, unit, open }: { readonly at: string; readonly unit: string; readonly open: boolean },
): Promise<void> {
  const receivedAt = `${at}T09:00:00.000Z`;
  const base: Idea = {
    ...sampleIdea,
    number,
    unit,
    owner: { role: "leader", unit },
    receivedAt,
    answerDue: at,
  };
  const { answerDue: _, ...answered } = base;
  const idea: Idea = open ? base : { ...answered, state: "declined", answeredInTime: true, history: 2 };
  const sent: IdeaEvent = { number: 1, at: receivedAt, by: "nurse", kind: "submitted", fields: {} };
  const no: IdeaEvent = {
    number: 2,
    at: receivedAt,
    by: "boss",
    kind: "declined",
    fields: { text: "fordi" },
  };
  const events = open ? [sent] : [sent, no];
  for (const event of events) await pointToHappening(store, undefined, idea, event);
  if (open) await point(store, unitIdeas(idea.owner), numberKey(number));
  await store.transact(ideaPartition(number), [
    { kind: "upsert", row: IDEA_ROW, data: ideaRow.write(idea) },
    ...events.map((event) => ({
      kind: "upsert" as const,
      row: historyKey(event.number),
      data: eventRow.write({ event }),
    })),
  ]);
}
