/** `innstillinger`: own language, and when one wants what can wait. */
import type { Window } from "../../bot/calendar/windows.ts";
import type { Language } from "../../bot/organisation/person.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField } from "../parts/field.ts";
import { facts, heading, note, paragraph } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export interface PreferencesView {
  readonly language: Language;
  readonly window: Window;
  /** When ukas kort comes; undefined for those who get none. */
  readonly digest: DigestChoice | undefined;
  /** Whether the reader may change those of the municipality, too. */
  readonly municipality: boolean;
  readonly nonce: string;
}

export interface DigestChoice {
  /** 1 Monday – 7 Sunday, HH:MM; "usual": as the municipality has decided. */
  readonly day: { readonly day: number; readonly time: string } | "usual";
  readonly times: readonly string[];
}

/** Input ids, read by the handler. */
export const preferencesFields = {
  language: "language",
  window: "window",
  digestDay: "digest-day",
  digestTime: "digest-time",
} as const;

export function preferencesCard(
  { language, window, digest, municipality, nonce }: PreferencesView,
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
      ...(digest ? digestFields(digest, texts) : []),
    ],
    [
      button({ title: save, verb: organisationVerbs.preferences, nonce, style: "positive" }),
      ...(municipality ? [municipalityButton(nonce, texts)] : []),
      button({ title: close, verb: organisationVerbs.close, nonce, ignoresInputs: true }),
    ],
  );
}

function digestFields({ day, times }: DigestChoice, texts: Texts): readonly Element[] {
  const words = texts.digests.preferences;
  const days = words.days.map((title, index) => ({ title, value: String(index + 1) }));
  const usual = { title: words.usual, value: "usual" };
  return [
    choiceField({
      id: preferencesFields.digestDay,
      label: words.day,
      choices: [usual, ...days],
      value: day === "usual" ? "usual" : String(day.day),
    }),
    choiceField({
      id: preferencesFields.digestTime,
      label: words.time,
      choices: times.map((time) => ({ title: words.at(time), value: time })),
      value: day === "usual" ? "10:00" : day.time,
    }),
    note(words.explained),
  ];
}

/** "tirsdag kl. 10.00" */
function digestWords({ day }: DigestChoice, texts: Texts): string {
  const words = texts.digests.preferences;
  return day === "usual" ? words.usual : `${words.days[day.day - 1] ?? ""} ${words.at(day.time)}`;
}

function municipalityButton(nonce: string, texts: Texts) {
  const { title } = texts.settings;
  return button({ title, verb: organisationVerbs.settingsForm, nonce, ignoresInputs: true });
}

/** After Lagre, in the language that was chosen. */
export function preferencesSavedCard(
  { language, window, digest, nonce }: PreferencesView,
  texts: Texts,
): Card {
  const words = texts.organisation.preferences;
  return card(
    words.savedTitle,
    [
      heading(words.savedTitle),
      facts([
        [words.when, words.windows[window]],
        [words.language, words.languages[language]],
        ...(digest ? [[texts.digests.preferences.label, digestWords(digest, texts)] as const] : []),
      ]),
      paragraph(words.atOnce),
    ],
    [button({ title: words.change, verb: organisationVerbs.preferencesForm, nonce })],
  );
}

function choices(of: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(of).map(([value, title]) => ({ title, value }));
}
