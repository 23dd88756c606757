/** What a goal means at work: asked of those whom it concerns, and whether they knew it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { textField, toggleField } from "../parts/field.ts";
import { close, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { goalVerbs } from "./verbs.ts";

export interface AskedGoal {
  readonly nr: string;
  readonly title: string;
  readonly why: string;
  /** Who gets the answer, a sentence. */
  readonly goesTo: string;
  /** The owner reads the answers and is not asked. */
  readonly isOwn: boolean;
  readonly knew: boolean | undefined;
  readonly text: string;
}

export interface AskView {
  readonly goals: readonly AskedGoal[];
  /** Where it was met. */
  readonly where: string;
  /** When the owner gets the answers. */
  readonly when: string;
  readonly isNameless: boolean;
  readonly warnings: readonly string[];
  /** What Lukk leads to. */
  readonly back: string;
  readonly nonce: string;
}

export const ANSWER_LENGTH = 1000;
/** The field of one goal. */
export function saidField(nr: string): string {
  return `said-${nr}`;
}
export const NAMELESS_FIELD = "nameless";

export function askCard(view: AskView, texts: Texts): Card {
  const words = texts.strategy.ask;
  const { goals, where, nonce } = view;
  const mayWrite = goals.some(({ isOwn }) => !isOwn);
  const back = { title: texts.common.buttons.close, verb: view.back, subject: where, nonce };
  const send = { title: texts.common.buttons.send, verb: goalVerbs.answer, subject: where, nonce };
  return card(
    words.title,
    [
      heading(words.title),
      ...view.warnings.map((line) => warning(line)),
      ...goals.flatMap((goal) => goalPart(goal, view, texts)),
      ...(mayWrite ? nameFields(view, texts) : []),
    ],
    [...(mayWrite ? [button({ ...send, style: "positive" })] : []), button({ ...back, ignoresInputs: true })],
  );
}

function goalPart(goal: AskedGoal, view: AskView, texts: Texts): Element[] {
  const words = texts.strategy.ask;
  const label = view.goals.length > 1 ? words.labelOf(goal.title) : words.title;
  const field = textField({
    id: saidField(goal.nr),
    label,
    placeholder: words.placeholder,
    multiline: true,
    maxLength: ANSWER_LENGTH,
    ...(goal.text === "" ? {} : { value: goal.text }),
  });
  return [
    subheading(goal.title),
    ...(goal.why === "" ? [] : [close(goal.why)]),
    ...tap(goal, view, texts),
    ...(goal.isOwn ? [note(words.isOwn)] : [field, note(goal.goesTo)]),
  ];
}

function tap({ nr, knew }: AskedGoal, { where, nonce }: AskView, texts: Texts): Element[] {
  const words = texts.strategy.tap;
  const of = { subject: `${nr}|${where}`, nonce };
  const yes = button({ title: words.yes, verb: goalVerbs.knew, ...of });
  const no = button({ title: words.no, verb: goalVerbs.knewNot, ...of });
  const skip = button({ title: words.skip, verb: goalVerbs.skip, ...of });
  const actions: CardAction[] = knew === undefined ? [yes, no] : [knew ? no : yes, skip];
  return [
    paragraph(words.question),
    note(knew === undefined ? words.counted : words.answered[knew ? "yes" : "no"]),
    { type: "ActionSet", actions },
  ];
}

function nameFields({ isNameless, when }: AskView, texts: Texts): Element[] {
  const words = texts.strategy.ask;
  return [
    toggleField({ id: NAMELESS_FIELD, title: words.nameless, value: isNameless }),
    note(words.when(when)),
    note(texts.common.caution),
  ];
}
