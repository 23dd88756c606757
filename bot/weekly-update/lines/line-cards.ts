/** The cards of a leader's lines as they are answered: the form, what was sent, and what there is when it is too late. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Press } from "../../chat.ts";
import type { NewId } from "../../clock.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import { linesAre } from "./coming-week.ts";
import { type Line, lineOf } from "./line.ts";
import { linesOfWeek } from "./line-store.ts";
import { MOST_SERVICES, pageAfter, toRead, toWrite } from "./page.ts";
import type { LineDeps as SendDeps } from "./send-lines.ts";
import type { ServicesDeps } from "./services.ts";
import { type LineRef, showFate, showLineForm, showSent } from "./show-lines.ts";

export type LineDeps = SendDeps & ServicesDeps & { readonly newId: NewId };

/** A card of a reader's services in one week. */
export interface On {
  readonly reader: Reader;
  readonly ref: LineRef;
  /** Those on the card, as they stand there. */
  readonly units: readonly Unit[];
  /** These, and whatever else the reader is to answer for. */
  readonly all: readonly Unit[];
  /** What is stored for the week, once it is read. */
  readonly lines?: readonly Line[];
}

export interface OnCard extends On {
  readonly press: Press;
}

async function linesNow({ store }: LineDeps, { lines, ref }: On): Promise<readonly Line[]> {
  return lines ?? linesOfWeek(store, ref.week);
}

/** The form while somebody of all has not answered, those first; then what was sent. */
export async function firstCard(deps: LineDeps, on: On, goesOn = false): Promise<Card> {
  const lines = await linesNow(deps, on);
  if (on.all.every(({ id }) => lineOf(lines, id) !== undefined)) return sentCard(deps, { ...on, lines });
  return formCard(deps, { ...on, lines, units: pageAfter(toWrite(on.all, lines)) }, { goesOn });
}

/** Undefined while lines can be sent. */
export async function closedCard({ store }: LineDeps, { reader, ref, all }: On): Promise<Card | undefined> {
  const are = await linesAre(store, ref.week);
  if (are === "open") return undefined;
  if (are === "out") return showFate(store, reader, ref.week, all);
  const { lines } = reader.texts;
  return noticeCard([lines.approved(weekNumber(ref.week)), lines.approvedNext]);
}

type Shown = Pick<Parameters<typeof showLineForm>[1], "written" | "warnings" | "newer" | "seen" | "goesOn">;

export async function formCard(deps: LineDeps, on: On, shown: Shown): Promise<Card> {
  const { reader, ref, units, all } = on;
  const lines = await linesNow(deps, on);
  return showLineForm(reader, { week: ref.week, units, all, lines, nonce: deps.newId(), ...shown });
}

/** @param after what a card before this one showed */
export async function sentCard(deps: LineDeps, on: On, after?: readonly Unit[]): Promise<Card> {
  const { reader, ref, units, all } = on;
  const lines = await linesNow(deps, on);
  const fits = all.length <= MOST_SERVICES;
  const shown = fits ? units : pageAfter(toRead(all, lines), after);
  return showSent(reader, { week: ref.week, units: shown, all, lines, nonce: deps.newId() });
}
