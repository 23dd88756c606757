/**
 * The first-contact card: ordered once for each person who installed the bot, when the bot knows who they are.
 * Nobody can write to the bot in Teams without having installed it, so turns only make up for what an install
 * had to leave undone.
 */
import { z } from "zod/v4";
import type { PersonId } from "../chat.ts";
import type { Clock } from "../clock.ts";
import { enqueue } from "../delivery/outbox.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { People } from "./people.ts";

export const FIRST_CONTACT = "first-contact";

export interface GreetDeps {
  readonly store: TableStore;
  readonly people: People;
  readonly clock: Clock;
}

const greetingSchema = z.object({
  /** "waiting": installed by somebody the bot did not know. */
  state: z.enum(["waiting", "ordered"]),
  /** ISO instant. */
  at: z.string(),
});
type GreetingState = z.infer<typeof greetingSchema>["state"];

const greetingRow = rowFormat("greeting", greetingSchema);
const GREETING = "greeting";

/** At every install, which Teams tells twice. */
export async function greet(deps: GreetDeps, person: PersonId): Promise<void> {
  if ((await greetingOf(deps.store, person)) !== "ordered") await order(deps, person);
}

/** At every turn: one read, unless an import has made them known since they installed the bot. */
export async function greetIfWaiting(deps: GreetDeps, person: PersonId): Promise<void> {
  if ((await greetingOf(deps.store, person)) === "waiting") await order(deps, person);
}

async function order(deps: GreetDeps, person: PersonId): Promise<void> {
  if (!(await deps.people.reader(person))) return save(deps, person, "waiting");
  // The key makes it happen once, however often it is ordered; the row only saves the trouble. It is first in line.
  await enqueue(deps.store, [firstContact(person)]);
  await save(deps, person, "ordered");
}

function firstContact(person: PersonId): Outgoing {
  return {
    key: `${FIRST_CONTACT}|${person}`,
    to: person,
    card: FIRST_CONTACT,
    subject: person,
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: false,
  };
}

async function greetingOf(store: TableStore, person: PersonId): Promise<GreetingState | undefined> {
  const row = await store.get(partitionOf(person), GREETING);
  return row && greetingRow.read(row).state;
}

async function save({ store, clock }: GreetDeps, person: PersonId, state: GreetingState): Promise<void> {
  const data = greetingRow.write({ state, at: clock().toISOString() });
  await store.transact(partitionOf(person), [{ kind: "upsert", row: GREETING, data }]);
}

function partitionOf(person: PersonId): string {
  return `person|${person}`;
}
