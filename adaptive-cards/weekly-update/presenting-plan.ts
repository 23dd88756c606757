/** Hvem presenterer seg når, and Bytt uke. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField } from "../parts/field.ts";
import { bold, close, heading, note, paragraph, warning } from "../parts/text.ts";
import { presentingVerbs as verbs } from "./presenting-verbs.ts";

export interface PlanRow {
  readonly week: string;
  /** "mandag 7. desember" */
  readonly monday: string;
  /** Undefined: nobody. */
  readonly service: string | undefined;
  readonly notes: readonly string[];
}

export interface PlanView {
  readonly rows: readonly PlanRow[];
  /** The reader has a turn that can be swapped. */
  readonly maySwap: boolean;
  readonly warnings: readonly string[];
  readonly nonce: string;
}

export function presentingPlanCard(view: PlanView, texts: Texts): Card {
  const { plan, buttons } = texts.presenting;
  const swap = { title: buttons.swap, verb: verbs.swapForm, nonce: view.nonce };
  return card(
    plan.title,
    [
      heading(plan.title),
      ...view.warnings.map((line) => warning(line)),
      ...(view.rows.length === 0 ? [paragraph(plan.none)] : view.rows.map((row) => rowOf(row, texts))),
      ...(view.rows.length === 0 ? [] : [note(plan.note)]),
    ],
    view.maySwap ? [button(swap)] : [],
  );
}

function rowOf({ week, monday, service, notes }: PlanRow, texts: Texts): Element {
  const { plan } = texts.presenting;
  return {
    type: "Container",
    spacing: "Medium",
    items: [
      note(plan.week(weekNumber(week), monday)),
      { ...bold(service ?? plan.nobody), spacing: "None" },
      ...notes.map((line) => close(line)),
    ],
  };
}

export interface SwapFormView {
  /** Of the turn that is swapped; "" when it is chosen on the card. */
  readonly subject: string;
  readonly nonce: string;
  /** What is swapped, in words; undefined when it is chosen. */
  readonly own: string | undefined;
  readonly owns: readonly Choice[];
  readonly others: readonly Choice[];
  readonly warnings: readonly string[];
}

export function swapForm(view: SwapFormView, texts: Texts): Card {
  const { swap } = texts.presenting;
  const of = { subject: view.subject, nonce: view.nonce };
  const back = view.subject === "" ? verbs.plan : verbs.turn;
  const closing = { title: texts.common.buttons.close, verb: back, ...of, ignoresInputs: true };
  const confirm = { title: texts.common.buttons.confirm, verb: verbs.swap, ...of };
  const head = [
    heading(swap.title),
    ...view.warnings.map((line) => warning(line)),
    ...(view.own === undefined ? [] : [paragraph(view.own)]),
  ];
  if (view.others.length === 0) return card(swap.title, [...head, paragraph(swap.none)], [button(closing)]);
  return card(
    swap.title,
    [
      ...head,
      ...(view.own === undefined ? [choice("own", swap.own, view.owns, texts)] : []),
      choice("other", swap.other, view.others, texts),
      choiceField({
        id: "how",
        label: swap.how,
        choices: [
          { title: swap.ask, value: "ask" },
          { title: swap.agreed, value: "agreed" },
        ],
        value: "ask",
        style: "expanded",
      }),
    ],
    [button({ ...confirm, style: "positive" }), button(closing)],
  );
}

function choice(id: string, label: string, choices: readonly Choice[], texts: Texts): Element {
  return choiceField({ id, label, choices, required: texts.presenting.swap.choose });
}

export interface SwapView {
  readonly title: string;
  /** Who has which week after it, or would have. */
  readonly lines: readonly string[];
  readonly lead: string | undefined;
  /** Number of the question that waits for an answer. */
  readonly asks: number | undefined;
  readonly nonce: string;
}

export function swapCard(view: SwapView, texts: Texts): Card {
  const { buttons } = texts.presenting;
  const of = { subject: String(view.asks ?? ""), nonce: view.nonce };
  return card(
    view.title,
    [
      heading(view.title),
      ...(view.lead === undefined ? [] : [paragraph(view.lead)]),
      ...view.lines.map((line) => paragraph(line)),
    ],
    view.asks === undefined
      ? []
      : [
          button({ title: buttons.swap, verb: verbs.swapYes, ...of, style: "positive" }),
          button({ title: buttons.no, verb: verbs.swapNo, ...of }),
        ],
  );
}
