/** The bank as an editor sees it. */
import {
  bankCard,
  familyCard,
  type FamilyView,
  type ItemRow,
} from "../../../adaptive-cards/reflections/bank-cards.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { PAGE } from "../../../adaptive-cards/parts/page.ts";
import { longDateTime } from "../../calendar/format.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import { localDate } from "../../calendar/local-date.ts";
import { personName } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import { readBank, type VersionedItem } from "./bank-store.ts";
import type { ReflectionDeps } from "../deps.ts";
import { askedBefore, type NextWeek, nextWeekOf } from "./next-week.ts";
import { itemWords } from "../question.ts";
import { families } from "../rules/bank.ts";
import type { Asked } from "../rules/plan.ts";
import { questionNudges } from "../rules/question-nudges.ts";

/** Where the statements of a pulse are listed. */
export const STATEMENTS = "statement";

export interface Said {
  readonly done?: string | undefined;
  readonly advice?: readonly string[];
  /** VERSION|ID of what was saved. */
  readonly edit?: string;
}

export async function showBank(deps: ReflectionDeps, reader: Reader, said: Said = {}): Promise<Card> {
  const { clock } = deps;
  const bank = await readBank(deps);
  const next = await nextWeekOf(deps, clock());
  const { language } = reader.texts.common;
  return bankCard(
    {
      next: {
        week: `${next.version}|${next.week}`,
        at: next.at === undefined ? "" : longDateTime(next.at, language, localDate(clock())),
        items: next.items.map((item) => itemWords(item, language)),
        by: next.by === undefined ? undefined : personName(next.by, reader),
      },
      families: familyNames(reader).map(({ id, name }) => ({
        id,
        name,
        count: bank.filter((item) => familyOf(item) === id && item.retired !== true).length,
      })),
      done: said.done,
      advice: said.advice ?? [],
      edit: said.edit,
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

/** Undefined: there is no such family. */
export async function showFamily(
  deps: ReflectionDeps,
  reader: Reader,
  family: string,
  upTo = PAGE,
): Promise<Card | undefined> {
  const { store, clock } = deps;
  const named = familyNames(reader).find(({ id }) => id === family);
  if (!named) return undefined;
  const next = await nextWeekOf(deps, clock());
  const asked = await askedBefore(store, next.week, clock());
  const items = (await readBank(deps)).filter((item) => familyOf(item) === family);
  const rows = items.map((item) => rowOf(item, next, asked, reader));
  const inOrder = rows.toSorted((a, b) => Number(a.isRetired) - Number(b.isRetired));
  const view: FamilyView = {
    family,
    name: named.name,
    week: `${next.version}|${next.week}`,
    rows: inOrder,
    upTo,
    nonce: deps.newId(),
  };
  return familyCard(view, reader.texts);
}

export function familyNames({ texts }: Reader): readonly { readonly id: string; readonly name: string }[] {
  const named = families.map((id) => ({ id, name: texts.reflectionBank.families[id] }));
  return [...named, { id: STATEMENTS, name: texts.reflectionEditing.bank.statements }];
}

export function familyOf({ kind, family }: Pick<VersionedItem, "kind" | "family">): string {
  return kind === "statement" ? STATEMENTS : (family ?? families[0]);
}

function rowOf(item: VersionedItem, next: NextWeek, asked: readonly Asked[], reader: Reader): ItemRow {
  const words = reader.texts.reflectionEditing.bank;
  const last = asked
    .filter(({ items }) => items.includes(item.id))
    .map(({ week }) => week)
    .toSorted()
    .at(-1);
  const isRetired = item.retired === true;
  const about = last === undefined ? words.neverAsked : words.lastAsked(weekNumber(last));
  return {
    id: item.id,
    version: item.version,
    words: itemWords(item, reader.texts.common.language),
    about: isRetired ? words.isRetired : about,
    isRetired,
    isNext: next.items.some(({ id }) => id === item.id),
  };
}

/** How it is put, in words; advice only. */
export function adviceOn(
  { texts, organisation }: Reader,
  kind: "question" | "statement",
  written: readonly string[],
): readonly string[] {
  const names = [...organisation.people.values()].map(({ name }) => name);
  const units = [...organisation.units.values()].map(({ name }) => name);
  const nudges = written.flatMap((text) => questionNudges({ kind, text, names, units }));
  return [...new Set(nudges)].map((nudge) => texts.reflectionEditing.nudges[nudge]);
}
