/** Skjul opplysninger: which text, why, and what becomes of it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { ideaVerbs } from "./verbs.ts";
import { shortened } from "./shortened.ts";

export interface HideForm {
  readonly number: number;
  /** "idé 17" */
  readonly name: string;
  /** Every text that could be hidden; `value` is sent back and begins with "0." for what was sent in. */
  readonly texts: readonly { readonly label: string; readonly text: string; readonly value: string }[];
  readonly values: Readonly<Partial<Record<"event" | "reason" | "text", string>>>;
  readonly problems: readonly string[];
  /** A leader can go back to the idea; a systemansvarlig came from nowhere. */
  readonly backToIdea: boolean;
  readonly nonce: string;
}

const TEXT_SHOWN = 80;
/** The newest of what was said; a card of more is too large. */
const MOST_SAID = 30;

export function hideFormCard(form: HideForm, texts: Texts): Card {
  const words = texts.intake.hide;
  const title = words.title(form.name);
  const subject = String(form.number);
  const back = form.backToIdea ? ideaVerbs.open : ideaVerbs.close;
  const close = button({
    title: texts.common.buttons.close,
    verb: back,
    subject: form.backToIdea ? subject : "",
    nonce: form.nonce,
    ignoresInputs: true,
  });
  if (form.texts.length === 0) return card(title, [heading(title), paragraph(words.none)], [close]);
  const confirm = button({
    title: texts.common.buttons.confirm,
    verb: ideaVerbs.hide,
    subject,
    nonce: form.nonce,
    style: "destructive",
  });
  const body = [heading(title), ...form.problems.map((problem) => warning(problem)), paragraph(words.lead)];
  return card(title, [...body, ...fields(form, texts), note(words.notInTeams)], [confirm, close]);
}

function fields({ texts: written, values }: HideForm, texts: Texts): readonly Element[] {
  const words = texts.intake.hide;
  const isSent = ({ value }: { readonly value: string }) => value.startsWith("0.");
  const said = written.filter((text) => !isSent(text)).slice(-MOST_SAID);
  const shown = [...written.filter(isSent), ...said];
  const choices = shown.map(({ label, text, value }) => ({
    title: words.choice(label, shortened(text.replaceAll(/\s+/g, " "), TEXT_SHOWN)),
    value,
  }));
  const reasons = Object.entries(words.reasons).map(([value, title]) => ({ value, title }));
  return [
    choiceField({
      id: "event",
      label: words.which,
      required: words.chooseText,
      choices,
      style: "expanded",
      value: values.event ?? choices[0]?.value ?? "",
    }),
    choiceField({
      id: "reason",
      label: words.reason,
      required: words.chooseReason,
      choices: reasons,
      value: values.reason ?? "user",
    }),
    textField({
      id: "text",
      label: words.text,
      placeholder: words.textHint,
      multiline: true,
      ...(values.text === undefined ? {} : { value: values.text }),
    }),
    note(texts.common.caution),
  ];
}
