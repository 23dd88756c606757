/** spørsmålsbank: what editors do with the questions, and with what comes next. */
import { itemFormCard } from "../../../adaptive-cards/reflections/bank-cards.ts";
import { bankFields, ITEM_LENGTH } from "../../../adaptive-cards/reflections/bank-verbs.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { isEditor } from "../../weekly-update/writing/is-editor.ts";
import { chooseForWeek, readBank, saveItem, type VersionedItem } from "./bank-store.ts";
import { adviceOn, familyNames, familyOf, showBank, showFamily, STATEMENTS } from "./bank-view.ts";
import type { ReflectionDeps } from "../deps.ts";
import { askedBefore, MOST_STATEMENTS, nextWeekOf } from "./next-week.ts";
import { type BankItem, families } from "../rules/bank.ts";
import { isRested } from "../rules/plan.ts";

export function createBankHandlers(deps: ReflectionDeps) {
  const onPress =
    (handle: (press: Press, reader: Reader) => Promise<Card>): Handler =>
    async ({ press }, reader) => {
      if (!isEditor(reader)) return refused(reader);
      return press ? handle(press, reader) : showBank(deps, reader);
    };
  return {
    bank: (async (_, reader) =>
      isEditor(reader) ? showBank(deps, reader) : refused(reader)) satisfies Handler,
    bankFamily: onPress(async ({ fields, subject }, reader) => {
      const [, upTo, listed] = /^(\d{1,4})\|(.+)$/.exec(subject) ?? [];
      const family = listed ?? fields[bankFields.family] ?? "";
      const shown = await showFamily(deps, reader, family, upTo === undefined ? undefined : Number(upTo));
      return shown ?? showBank(deps, reader);
    }),
    bankForm: onPress((press, reader) => form(deps, reader, press)),
    bankSave: onPress((press, reader) => save(deps, reader, press)),
    bankChoose: onPress((press, reader) => choose(deps, reader, press)),
    bankPlan: onPress((press, reader) => letPlan(deps, reader, press)),
  };
}

function refused({ texts }: Reader): Card {
  const words = texts.reflectionEditing.bank;
  return shortCard(words.title, words.notEditor);
}

/** VERSION|ID */
function parseItem(subject: string): { readonly seen: number; readonly id: string } | undefined {
  const [, seen, id] = /^(\d{1,6})\|([\w-]{1,60})$/.exec(subject) ?? [];
  return seen === undefined || id === undefined ? undefined : { seen: Number(seen), id };
}

async function form(deps: ReflectionDeps, reader: Reader, { subject }: Press): Promise<Card> {
  if (subject === "") return formCard(deps, reader, undefined, { subject, values: {} });
  const of = parseItem(subject);
  const item = of && (await readBank(deps)).find(({ id }) => id === of.id);
  if (!item) return showBank(deps, reader, { done: reader.texts.reflectionEditing.bank.gone });
  return formCard(deps, reader, item, { subject: `${item.version}|${item.id}`, values: valuesOf(item) });
}

interface FormState {
  readonly subject: string;
  readonly values: Readonly<Record<string, string>>;
  readonly warnings?: readonly string[];
}

function formCard(
  deps: ReflectionDeps,
  reader: Reader,
  item: VersionedItem | undefined,
  { subject, values, warnings = [] }: FormState,
): Card {
  // Its kind stays what it was: results are compared.
  const fitting = familyNames(reader).filter(
    ({ id }) => item === undefined || (id === STATEMENTS) === (item.kind === "statement"),
  );
  return itemFormCard({ subject, values, families: fitting, warnings, nonce: deps.newId() }, reader.texts);
}

function valuesOf(item: VersionedItem): Readonly<Record<string, string>> {
  const { nb, nn = "", en = "" } = item.texts;
  return {
    nb,
    nn,
    en,
    [bankFields.family]: familyOf(item),
    [bankFields.retired]: String(item.retired === true),
  };
}

async function save(deps: ReflectionDeps, reader: Reader, press: Press): Promise<Card> {
  const { store, clock } = deps;
  const words = reader.texts.reflectionEditing.bank;
  const of = parseItem(press.subject);
  const before = of && (await readBank(deps)).find(({ id }) => id === of.id);
  if (press.subject !== "" && !before) return showBank(deps, reader, { done: words.gone });
  const again = (subject: string, warning: string, values = press.fields) =>
    formCard(deps, reader, before, { subject, values, warnings: [warning] });
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") return again(press.subject, reader.texts.common.nationalId, guarded.fields);
  const item = itemOf(press, before, deps);
  if (item.texts.nb === "") return again(press.subject, reader.texts.common.required);
  if (Object.values(item.texts).some((text = "") => text.length > ITEM_LENGTH))
    return again(press.subject, words.tooLong(ITEM_LENGTH));
  const at = clock().toISOString();
  const saved = await saveItem(store, item, { seen: of?.seen ?? 0, by: reader.id, at });
  if (saved === "stale") return again(`${before?.version ?? 1}|${item.id}`, words.stale);
  return showBank(deps, reader, {
    done: words.saved,
    advice: adviceFor(reader, item),
    edit: `${(of?.seen ?? 0) + 1}|${item.id}`,
  });
}

/** What is asked no more needs none. */
function adviceFor(reader: Reader, { kind, texts, retired }: BankItem): readonly string[] {
  const { nb, nn = "", en = "" } = texts;
  return retired === true ? [] : adviceOn(reader, kind, [nb, nn, en]);
}

/** A new one is named by the press: sent twice, it is one. */
function itemOf(
  { fields, nonce }: Press,
  before: VersionedItem | undefined,
  { sealing }: ReflectionDeps,
): BankItem {
  const text = (name: "nb" | "nn" | "en") => (fields[name] ?? "").trim();
  const family = families.find((one) => one === fields[bankFields.family]);
  const kind = before?.kind ?? (family === undefined ? "statement" : "question");
  const [nn, en] = [text("nn"), text("en")];
  return {
    id: before?.id ?? `own-${sealing.tag("bank-item", nonce).slice(0, 16)}`,
    kind,
    ...(kind === "question" ? { family: family ?? before?.family ?? families[0] } : {}),
    texts: { nb: text("nb"), ...(nn === "" ? {} : { nn }), ...(en === "" ? {} : { en }) },
    ...(fields[bankFields.retired] === "true" ? { retired: true } : {}),
  };
}

/** VERSION|WEEK|ID; the plan's has no ID, and cards from before had no version. */
function parseChoice(subject: string) {
  const [, seen, week = "", id = ""] = /^(?:(\d{1,6})\|)?(\d{4}-W\d{2})(?:\|(.*))?$/.exec(subject) ?? [];
  return { seen: seen === undefined ? undefined : Number(seen), week, id };
}

async function choose(deps: ReflectionDeps, reader: Reader, { subject }: Press): Promise<Card> {
  const { store, clock } = deps;
  const words = reader.texts.reflectionEditing.bank;
  const { seen, week, id } = parseChoice(subject);
  const next = await nextWeekOf(deps, clock());
  const bank = await readBank(deps);
  const item = bank.find((one) => one.id === id && one.retired !== true);
  if (!item || next.week !== week) return showBank(deps, reader, { done: words.gone });
  const isStatement = (one: string) =>
    bank.some((other) => other.id === one && other.kind === "statement" && other.retired !== true);
  // Statements are gathered to a pulse; a question stands alone.
  const withIt = (chosen: readonly string[]) => {
    const kept = item.kind === "statement" ? chosen.filter((one) => one !== id && isStatement(one)) : [];
    return kept.length >= MOST_STATEMENTS ? "full" : [...kept, id];
  };
  const chosen = await chooseForWeek(store, week, withIt, { seen, by: reader.id });
  if (chosen === "full") return showBank(deps, reader, { done: words.full(MOST_STATEMENTS) });
  if (chosen === "stale") return showBank(deps, reader, { advice: [words.chosenByOther] });
  const rested = isRested(id, await askedBefore(store, week, clock()), week);
  return showBank(deps, reader, {
    done: item.kind === "statement" ? words.chosenPulse(chosen.items.length, MOST_STATEMENTS) : words.chosen,
    advice: rested ? [] : [words.recently],
  });
}

async function letPlan(deps: ReflectionDeps, reader: Reader, { subject }: Press): Promise<Card> {
  const { seen, week } = parseChoice(subject);
  const words = reader.texts.reflectionEditing.bank;
  const next = await nextWeekOf(deps, deps.clock());
  if (next.week !== week) return showBank(deps, reader, { done: words.gone });
  const done = await chooseForWeek(deps.store, week, () => [], { seen, by: reader.id });
  if (done === "stale") return showBank(deps, reader, { advice: [words.chosenByOther] });
  return showBank(deps, reader, { done: words.letPlanDone });
}
