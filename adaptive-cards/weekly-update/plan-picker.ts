/** Hent mål fra planen: goals by turn, a theme or a search at a time. What is chosen is added to what is written. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { keptFields } from "../parts/kept.ts";
import { note, paragraph } from "../parts/text.ts";
import { FIND_FIELD, PLAN_FIELD, PLAN_SHOWN_FIELD, THEME_FIELD } from "./field-ids.ts";
import { verbs } from "./verbs.ts";

export interface PlanPickView {
  /** Those that are shown. */
  readonly choices: readonly Choice[];
  /** How many were asked for so far. */
  readonly upTo: number;
  /** How many the search has found. */
  readonly total: number;
  readonly words: string;
  readonly theme: string;
  /** With "all of them" first. */
  readonly themes: readonly Choice[];
  /** Somebody is looking: it stays open. */
  readonly isSearched: boolean;
}

export interface PlanPickOf {
  readonly subject: string;
  readonly nonce: string;
}

/** More than so many are searched. */
const FEW = 10;

export function planPicker(plan: PlanPickView, of: PlanPickOf, texts: Texts): readonly Element[] {
  const words = texts.weeklyUpdate.editor.fromPlan;
  const { choices, upTo, total, isSearched } = plan;
  const items = [
    ...(total > FEW || isSearched ? search(plan, of, texts) : []),
    ...(choices.length === 0
      ? [paragraph(words.noneFound)]
      : [choiceField({ id: PLAN_FIELD, label: words.label, choices, multiple: true })]),
    ...(upTo < total ? more(plan, of, texts) : []),
    note(words.hint),
  ];
  return fold({ id: "from-plan", title: words.title, open: isSearched, items });
}

function search({ words, theme, themes }: PlanPickView, of: PlanPickOf, texts: Texts): Element[] {
  const { fromPlan } = texts.weeklyUpdate.editor;
  const go = button({ title: texts.practice.search, verb: verbs.findGoals, ...of });
  return [
    textField({ id: FIND_FIELD, label: fromPlan.find, placeholder: fromPlan.findHint, value: words }),
    ...(themes.length > 2
      ? [choiceField({ id: THEME_FIELD, label: fromPlan.theme, choices: themes, value: theme })]
      : []),
    { type: "ActionSet", actions: [go] },
  ];
}

function more({ choices, upTo, total }: PlanPickView, of: PlanPickOf, texts: Texts): Element[] {
  const { fromPlan } = texts.weeklyUpdate.editor;
  const go = button({ title: texts.common.buttons.showMore, verb: verbs.moreGoals, ...of });
  return [
    note(fromPlan.some(choices.length, total)),
    { type: "ActionSet", actions: [go] },
    ...keptFields({ [PLAN_SHOWN_FIELD]: String(upTo) }),
  ];
}
