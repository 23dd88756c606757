/** Tatt opp på rapport eller morgenmøte: how many heard it. Pressed in a channel, the form comes in one's own chat. */
import { z } from "zod/v4";
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { readAloudForm } from "../../../adaptive-cards/weekly-update/read-aloud.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Clock } from "../../clock.ts";
import { enqueue } from "../../delivery/outbox.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Edition, isOut } from "../edition.ts";
import { readEdition } from "../edition-store.ts";
import { notePress, noteReadAloud, type PressDeps } from "./presses.ts";

type AloudDeps = PressDeps & { readonly clock: Clock; readonly newId: () => string };

const READ_ALOUD_FORM = "edition-read-aloud";
/** More people than that hear no report. */
const MOST_PEOPLE = 500;

const fieldsSchema = z.object({
  people: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((people) => people >= 1 && people <= MOST_PEOPLE)
    .optional()
    .catch(undefined),
  unit: z.string().optional(),
});

type Fields = Readonly<Record<string, string>>;

export async function saveReadAloud(
  deps: AloudDeps,
  reader: Reader,
  edition: Edition,
  fields: Fields,
): Promise<Card> {
  const { readAloud } = reader.texts.afterEdition;
  const { people, unit } = fieldsSchema.parse(fields);
  const { units } = reader.person;
  const chosen = units.find((each) => each === unit) ?? units[0];
  if (!reader.confirmed || chosen === undefined) return noticeCard([reader.texts.afterEdition.noSuch]);
  if (people === undefined)
    return aloudForm(reader, edition, {
      nonce: deps.newId(),
      fields,
      warnings: [readAloud.wrong(MOST_PEOPLE)],
    });
  const date = localDate(deps.clock());
  await noteReadAloud(deps, edition.id, reader.id, { unit: chosen, date, people });
  return noticeCard([readAloud.done(people)]);
}

interface Filled {
  readonly nonce: string;
  readonly fields?: Fields;
  readonly warnings?: readonly string[];
}

export function aloudForm(
  reader: Reader,
  { week, id }: Edition,
  { nonce, fields = {}, warnings = [] }: Filled,
): Card {
  const units = reader.person.units.flatMap((each) => {
    const unit = reader.organisation.units.get(each);
    return unit === undefined ? [] : [{ title: unit.name, value: each }];
  });
  const people = fields["people"] ?? "";
  return readAloudForm({ week, subject: id, nonce, units, people, warnings }, reader.texts);
}

/** One form a day, however often it is pressed. */
export async function sendAloudForm(deps: AloudDeps, reader: Reader, edition: Edition): Promise<Card> {
  if (!reader.confirmed) return noticeCard([reader.texts.afterEdition.noSuch]);
  await notePress(deps, edition.id, reader.id);
  await enqueue(deps.store, [formFor(reader.id, edition.id, localDate(deps.clock()))], deps.clock());
  return noticeCard([reader.texts.afterEdition.readAloud.inOwnChat]);
}

function formFor(person: string, edition: string, date: string): Outgoing {
  return {
    key: `${READ_ALOUD_FORM}-${edition.replaceAll("|", "-")}|${person}|${date}`,
    to: person,
    card: READ_ALOUD_FORM,
    subject: edition,
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: false,
  };
}

export function createReadAloudRenderers({ store }: { readonly store: TableStore }): Renderers {
  return {
    [READ_ALOUD_FORM]: async ({ subject, key }, reader) => {
      const edition = await readEdition(store, subject);
      if (!edition || !isOut(edition) || edition.state === "withdrawn") return undefined;
      return aloudForm(reader, edition, { nonce: key });
    },
  };
}
