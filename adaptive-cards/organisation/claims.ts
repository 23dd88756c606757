/** Newcomers to confirm, whoever was confirmed in the chat, and what the newcomer is told. */
import type { Texts } from "../../bot/texts/texts.ts";
import { ideaVerbs } from "../ideas/verbs.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, close, heading, note, paragraph, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export const CLAIMS_SHOWN = 10;
/** Input ids, read by the handlers. */
export const claimAnswerFields = { unit: "unit", reason: "reason" } as const;

export interface ClaimRow {
  readonly person: string;
  readonly unit: string;
  readonly name: string;
  /** Which unit, and since when. */
  readonly lines: readonly string[];
  /** The unit is in use, so that it can be confirmed. */
  readonly usable: boolean;
}

export interface ClaimsView {
  readonly rows: readonly ClaimRow[];
  /** Where the next page begins; undefined on the last. */
  readonly next: number | undefined;
  /** People confirmed in the chat whom the files do not have. */
  readonly confirmed: number;
  readonly done: string | undefined;
  readonly problem: string | undefined;
  readonly nonce: string;
}

export function claimsCard(view: ClaimsView, texts: Texts): Card {
  const words = texts.claims;
  const { rows, next, confirmed, nonce } = view;
  const showMore = texts.common.buttons.showMore;
  return card(
    words.title,
    [
      heading(words.title),
      ...(view.done === undefined ? [] : [paragraph(view.done)]),
      ...(view.problem === undefined ? [] : [warning(view.problem)]),
      paragraph(rows.length === 0 ? words.none : words.lead),
      ...rows.map((row) => claimPart(row, nonce, texts)),
    ],
    [
      ...(next === undefined ? [] : [way(showMore, organisationVerbs.claims, String(next), nonce)]),
      ...(confirmed === 0
        ? []
        : [way(words.confirmedList(confirmed), organisationVerbs.confirmed, "", nonce)]),
      way(texts.organisationOverview.buttons.overview, organisationVerbs.overview, "", nonce),
    ],
  );
}

function claimPart({ person, unit, name, lines, usable }: ClaimRow, nonce: string, texts: Texts): Element {
  const { buttons } = texts.claims;
  const { confirmClaim, otherUnitForm, refuseForm } = organisationVerbs;
  const subject = `${person}|${unit}`;
  const confirm = button({
    title: texts.common.buttons.confirm,
    verb: confirmClaim,
    subject,
    nonce,
    style: "positive",
  });
  return part(name, lines, [
    ...(usable ? [confirm] : []),
    way(buttons.otherUnit, otherUnitForm, subject, nonce),
    way(buttons.refuse, refuseForm, subject, nonce),
  ]);
}

export interface OtherUnitView {
  readonly person: string;
  readonly unit: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The unit whose part of the tree is shown; undefined for the whole. */
  readonly within: { readonly id: string; readonly name: string } | undefined;
  readonly problem: string | undefined;
  readonly nonce: string;
}

export function otherUnitCard(view: OtherUnitView, texts: Texts): Card {
  const { form } = texts.claims;
  const { person, unit, within, nonce } = view;
  const title = form.otherTitle(view.name);
  return card(
    texts.claims.title,
    [
      heading(title),
      ...(within === undefined ? [] : [paragraph(form.within(within.name))]),
      ...(view.problem === undefined ? [] : [warning(view.problem)]),
      choiceField({
        id: claimAnswerFields.unit,
        label: form.unit,
        required: texts.common.required,
        choices: view.choices,
      }),
    ],
    formButtons(organisationVerbs.otherUnit, `${person}|${unit}|${within?.id ?? ""}`, nonce, texts),
  );
}

export interface RefuseView {
  readonly person: string;
  readonly unit: string;
  readonly name: string;
  readonly unitName: string;
  readonly reason: string;
  readonly problems: readonly string[];
  readonly nonce: string;
}

export function refuseCard(view: RefuseView, texts: Texts): Card {
  const { form } = texts.claims;
  return card(
    texts.claims.title,
    [
      heading(form.refuseTitle(view.name)),
      paragraph(form.refuseLead(view.unitName)),
      ...view.problems.map((problem) => warning(problem)),
      textField({
        id: claimAnswerFields.reason,
        label: form.reason,
        value: view.reason,
        multiline: true,
        maxLength: 1000,
        required: texts.common.required,
      }),
      note(texts.common.caution),
    ],
    formButtons(organisationVerbs.refuse, `${view.person}|${view.unit}`, view.nonce, texts),
  );
}

export interface ConfirmedView {
  readonly rows: readonly {
    readonly person: string;
    readonly name: string;
    readonly lines: readonly string[];
  }[];
  readonly next: number | undefined;
  readonly done: string | undefined;
  readonly nonce: string;
}

export function confirmedCard(view: ConfirmedView, texts: Texts): Card {
  const { confirmed: words, buttons } = texts.claims;
  const { rows, next, nonce } = view;
  return card(
    words.title,
    [
      heading(words.title),
      ...(view.done === undefined ? [] : [paragraph(view.done)]),
      paragraph(rows.length === 0 ? words.none : words.lead),
      ...rows.map(({ person, name, lines }) =>
        part(name, lines, [way(buttons.remove, organisationVerbs.removeForm, person, nonce)]),
      ),
    ],
    [
      ...(next === undefined
        ? []
        : [way(texts.common.buttons.showMore, organisationVerbs.confirmed, String(next), nonce)]),
      way(texts.organisationOverview.buttons.overview, organisationVerbs.overview, "", nonce),
    ],
  );
}

export function removeCard(
  view: { readonly person: string; readonly name: string; readonly nonce: string },
  texts: Texts,
): Card {
  const { form } = texts.claims;
  return card(
    form.removeTitle(view.name),
    [heading(form.removeTitle(view.name)), paragraph(form.removeLead)],
    formButtons(organisationVerbs.remove, view.person, view.nonce, texts),
  );
}

export interface ClaimAnsweredView {
  readonly kind: "confirmed" | "refused" | "removed";
  readonly unit: string;
  readonly sentence: string | undefined;
  readonly nonce: string;
}

/** To the newcomer. */
export function claimAnsweredCard({ kind, unit, sentence, nonce }: ClaimAnsweredView, texts: Texts): Card {
  const { told, buttons } = texts.claims;
  const title = told[`${kind}Title`];
  const idea = button({ title: buttons.idea, verb: ideaVerbs.form, nonce });
  const choose = button({ title: buttons.choose, verb: organisationVerbs.claimForm, nonce });
  return card(
    title,
    [
      heading(title),
      paragraph(told[kind](unit)),
      ...(sentence === undefined ? [] : [paragraph(texts.common.quoted(sentence))]),
      ...(kind === "refused" ? [paragraph(told.refusedNext)] : []),
    ],
    [kind === "confirmed" ? idea : choose],
  );
}

/** To every systemansvarlig, once a day at most. */
export function claimsWaitingCard(
  { waiting, nonce }: { readonly waiting: number; readonly nonce: string },
  texts: Texts,
): Card {
  const { notice, buttons } = texts.claims;
  const title = notice.title(waiting);
  return card(
    title,
    [heading(title), paragraph(notice.lead)],
    [button({ title: buttons.list, verb: organisationVerbs.claims, nonce })],
  );
}

function part(name: string, lines: readonly string[], actions: CardAction[]): Element {
  return setOff([bold(name), ...lines.map((line) => close(line)), { type: "ActionSet", actions }]);
}

function formButtons(verb: string, subject: string, nonce: string, texts: Texts): readonly CardAction[] {
  const { confirm, close: leave } = texts.common.buttons;
  return [
    button({ title: confirm, verb, subject, nonce, style: "positive" }),
    way(leave, organisationVerbs.claims, "", nonce),
  ];
}

function way(title: string, verb: string, subject: string, nonce: string): CardAction {
  return button({ title, verb, subject, nonce, ignoresInputs: true });
}
