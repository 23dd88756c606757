/** `innstillinger`: own language, and when one wants what can wait. */
import type { Window } from "../../bot/calendar/windows.ts";
import type { Language } from "../../bot/organisation/person.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField } from "../parts/field.ts";
import { facts, heading, note, paragraph } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export interface PreferencesView {
  readonly language: Language;
  readonly window: Window;
  /** Whether the reader may change those of the municipality, too. */
  readonly municipality: boolean;
  readonly nonce: string;
}

/** Input ids, read by the handler. */
export const preferencesFields = { language: "language", window: "window" } as const;

export function preferencesCard(
  { language, window, municipality, nonce }: PreferencesView,
  texts: Texts,
): Card {
  const words = texts.organisation.preferences;
  const { save, close } = texts.common.buttons;
  const { required } = texts.common;
  const expanded = { required, style: "expanded" } as const;
  return card(
    words.title,
    [
      heading(words.title),
      choiceField({
        id: preferencesFields.window,
        label: words.window,
        choices: choices(words.windows),
        value: window,
        ...expanded,
      }),
      note(words.atOnce),
      choiceField({
        id: preferencesFields.language,
        label: words.language,
        choices: choices(words.languages),
        value: language,
        ...expanded,
      }),
      note(words.untranslated),
    ],
    [
      button({ title: save, verb: organisationVerbs.preferences, nonce, style: "positive" }),
      ...(municipality ? [municipalityButton(nonce, texts)] : []),
      button({ title: close, verb: organisationVerbs.close, nonce, ignoresInputs: true }),
    ],
  );
}

function municipalityButton(nonce: string, texts: Texts) {
  const { title } = texts.organisation.settings;
  return button({ title, verb: organisationVerbs.settingsForm, nonce, ignoresInputs: true });
}

/** After Lagre, in the language that was chosen. */
export function preferencesSavedCard({ language, window, nonce }: PreferencesView, texts: Texts): Card {
  const words = texts.organisation.preferences;
  return card(
    words.savedTitle,
    [
      heading(words.savedTitle),
      facts([
        [words.when, words.windows[window]],
        [words.language, words.languages[language]],
      ]),
      paragraph(words.atOnce),
    ],
    [button({ title: words.change, verb: organisationVerbs.preferencesForm, nonce })],
  );
}

function choices(of: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(of).map(([value, title]) => ({ title, value }));
}
