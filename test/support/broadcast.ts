/** A municipality of any size, everybody reachable, with one edition on its way out. */
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import type { Outgoing } from "../../bot/delivery/outgoing.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import type { Person, Unit } from "../../bot/organisation/person.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { messageKey, type Publication } from "../../bot/weekly-update/edition.ts";
import { emptySections } from "../../bot/weekly-update/sections.ts";
import { commitEdition } from "../../bot/weekly-update/edition-store.ts";
import { messageToAll } from "../../bot/weekly-update/publishing/recipients.ts";

/** Nine in the morning, in Oslo: in everybody's window. */
export const MONDAY_MORNING = new Date("2026-11-23T08:00:00Z");
const WEEK = "2026-W48";
const EDITION = `${WEEK}|all|1`;

/** Entra object ids of the people; the one with number 0 is the editor. */
export function personId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

function chatOf(person: string): string {
  return `a:${person}`;
}

/** What the dispatcher puts into the outbox for them, in the order of their keys. */
export function messagesFor(recipients: number): readonly Outgoing[] {
  return Array.from({ length: recipients }, (_, n) => ({
    ...messageToAll(EDITION, 1),
    key: messageKey(EDITION, personId(n)),
    to: personId(n),
  }));
}

/** The people, and where each can be reached. */
export async function settleIn(store: TableStore, recipients: number, serviceUrl: string): Promise<void> {
  const people = Array.from({ length: recipients }, (_, n) => employee(personId(n)));
  await importOrganisation(store, { units: [unit], people }, MONDAY_MORNING);
  for (const { id } of people) await rememberAddress(store, id, { conversationId: chatOf(id), serviceUrl });
}

/** What an editor's last press leaves in the store. */
export async function publish(store: TableStore, recipients: number): Promise<void> {
  const at = MONDAY_MORNING.toISOString();
  const editor = personId(0);
  const publication: Publication = {
    at,
    by: editor,
    sender: "Kommunalsjefen",
    recipients,
    history: 1,
    answers: [],
    answeredTo: at,
    shown: [],
  };
  await commitEdition(store, {
    head: { value: { history: 0, open: [], publishing: [] }, etag: undefined },
    headAfter: { open: [], publishing: [EDITION] },
    edition: {
      id: EDITION,
      week: WEEK,
      audience: { kind: "everyone" },
      state: "publishing",
      writtenBy: editor,
      writtenAt: at,
      textVersion: 1,
      sections: {
        ...emptySections,
        goals: text(12),
        sinceLast: text(60),
        praise: text(50),
        assignment: text(40),
      },
      publication,
    },
    event: { number: 1, edition: EDITION, kind: "publishing", at, by: editor },
    nonce: "published",
    messages: [messageToAll(EDITION, 1)],
  });
}

/** Nothing waits and nothing is being sent: every message is at its end. One query, so that none moves in between. */
export async function isWorkedOff(store: TableStore): Promise<boolean> {
  const { rows } = await store.query(OUTBOX, { from: "q|", to: prefixed("w|").to ?? "", limit: 10 });
  return !rows.some(({ row }) => /^[qsw]\|/.test(row));
}

export const unit: Unit = {
  id: "helse",
  name: "Helse og omsorg",
  level: "sektor",
  place: "Sentrum",
  status: "active",
};

export function employee(id: string): Person {
  return {
    id,
    name: `Ansatt ${id.slice(-5)}`,
    email: `${id.slice(-5)}@kommune.example`,
    units: [unit.id],
    roles: ["employee"],
    profession: "Sykepleier",
    language: "nb",
  };
}

function text(words: number): string {
  return "Vi øver på ernæring hos dem som bor hjemme ".repeat(Math.ceil(words / 9)).trim();
}
