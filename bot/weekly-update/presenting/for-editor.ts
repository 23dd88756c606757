/** What the editor's form says about the service whose turn it is, and how its text gets in. */
import type { Press } from "../../chat.ts";
import type { Clock } from "../../clock.ts";
import { instantOf } from "../../calendar/wall-time.ts";
import { unitName } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { readTurn } from "./presenting-store.ts";
import { asText } from "./rules/presentation.ts";
import { dueOf } from "./turn-view.ts";

interface Deps {
  readonly store: TableStore;
  readonly clock: Clock;
}

export interface PresentingLine {
  readonly line: string;
  /** Nothing has come in time. */
  readonly isLate: boolean;
  /** There is a text to take in, and nothing stands there yet. */
  readonly mayTake: boolean;
}

const DUE_TIME = "12:00";

/** @param written what stands in the section now; undefined of the answer: nobody was asked for this week. */
export async function presentingLine(
  { store, clock }: Deps,
  reader: Reader,
  week: string,
  written: string,
): Promise<PresentingLine | undefined> {
  const turn = await readTurn(store, week);
  if (!turn) return undefined;
  const { form, turn: words } = reader.texts.presenting;
  if (turn.unit === undefined) return { line: form.nobody, isLate: false, mayTake: false };
  const service = unitName(turn.unit, reader);
  if (turn.sent) {
    const own = asText(service, turn.sent.answers, reader.texts.presenting);
    if (written === own) return { line: form.takenIn(service), isLate: false, mayTake: false };
    const ready = written === "" ? "" : ` ${form.ready}`;
    return { line: form.sent(service) + ready, isLate: false, mayTake: written === "" };
  }
  if (reader.organisation.units.get(turn.unit)?.status !== "active")
    return { line: `${words.closed(service)} ${words.nobody}`, isLate: true, mayTake: false };
  const isLate = written === "" && clock() >= instantOf(`${dueOf(week)}T${DUE_TIME}`);
  return { line: isLate ? form.late(service) : form.waiting(service), isLate, mayTake: false };
}

/** The press as if its sender had written what the service sent in; what stands there stays. */
export async function withPresentation(
  { store }: Pick<Deps, "store">,
  reader: Reader,
  week: string,
  press: Press,
): Promise<Press> {
  if ((press.fields["presenting"] ?? "") !== "") return press;
  const turn = await readTurn(store, week);
  if (!turn?.sent || turn.unit === undefined) return press;
  const service = unitName(turn.unit, reader);
  const presenting = asText(service, turn.sent.answers, reader.texts.presenting);
  return { ...press, fields: { ...press.fields, presenting } };
}

/** The service that a week was given to, by name; undefined when nobody was. */
export async function presentedIn(
  { store }: Pick<Deps, "store">,
  reader: Reader,
  week: string,
): Promise<string | undefined> {
  const unit = (await readTurn(store, week))?.unit;
  return unit === undefined ? undefined : reader.organisation.units.get(unit)?.name;
}
