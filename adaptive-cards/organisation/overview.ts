/** organisasjon: the figures, what is wrong, and the ways on. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { facts, heading, note, paragraph, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export interface OverviewView {
  readonly units: number;
  readonly planned: number;
  readonly people: number;
  readonly withoutLeader: number;
  /** "mandag 23. november kl. 09.00"; undefined before the first import. */
  readonly changed: string | undefined;
  /** Planned and closed ones are there to be seen. */
  readonly others: boolean;
  /** Newcomers to confirm, and those who were and whom the files do not have. */
  readonly claims: { readonly waiting: number; readonly confirmed: number };
  readonly warnings: readonly string[];
  readonly nonce: string;
}

export function overviewCard(view: OverviewView, texts: Texts): Card {
  const words = texts.organisationOverview;
  return card(
    words.title,
    [
      heading(words.title),
      ...view.warnings.map((line) => warning(line)),
      ...(view.units === 0 ? [paragraph(words.empty)] : [facts(figures(view, texts))]),
      ...(view.units === 0 ? [] : searchField("", view.nonce, texts)),
      note(texts.organisationImport.how),
    ],
    waysOn(view, texts),
  );
}

function figures(view: OverviewView, { organisationOverview: { facts: words } }: Texts) {
  return [
    [words.units, String(view.units)],
    ...(view.planned === 0 ? [] : [[words.planned, String(view.planned)] as const]),
    [words.people, String(view.people)],
    [words.withoutLeader, String(view.withoutLeader)],
    ...(view.changed === undefined ? [] : [[words.changed, view.changed] as const]),
  ] as const;
}

function waysOn(view: OverviewView, texts: Texts): readonly CardAction[] {
  const { units, others, claims, nonce } = view;
  const { waiting, confirmed } = claims;
  const { buttons } = texts.organisationOverview;
  const way = (title: string, verb: string) => button({ title, verb, nonce, ignoresInputs: true });
  return [
    ...(units === 0 ? [] : [way(buttons.units, organisationVerbs.units)]),
    ...(units === 0 ? [] : [way(buttons.vacancies, organisationVerbs.vacancies)]),
    ...(waiting > 0 ? [way(texts.claims.waiting(waiting), organisationVerbs.claims)] : []),
    ...(waiting === 0 && confirmed > 0
      ? [way(texts.claims.confirmedList(confirmed), organisationVerbs.confirmed)]
      : []),
    ...(others ? [way(buttons.otherUnits, organisationVerbs.otherUnits)] : []),
    way(texts.organisationImport.buttons.history, organisationVerbs.imports),
  ];
}

export function searchField(query: string, nonce: string, texts: Texts): readonly Element[] {
  const words = texts.organisationOverview;
  const verb = organisationVerbs.search;
  return [
    textField({ id: "query", label: words.search, placeholder: words.searchHint, value: query }),
    { type: "ActionSet", actions: [button({ title: words.searchButton, verb, nonce })] },
  ];
}
