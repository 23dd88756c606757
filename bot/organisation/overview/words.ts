/** Units and vacancies as lines of a card. */
import type { UnitView } from "../../../adaptive-cards/organisation/units.ts";
import type { Reader } from "../../reader.ts";
import { administrators } from "../organisation.ts";
import type { Unit } from "../person.ts";
import { unanswered } from "../warnings.ts";
import type { UnitBrowser } from "./units.ts";
import type { Vacancy } from "./vacancies.ts";
import { capitalised } from "../../texts/capitalised.ts";

/** More names than these are counted. */
const NAMED = 3;

export function unitView(unit: Unit, browser: UnitBrowser, reader: Reader): UnitView {
  const { unit: words } = reader.texts.organisationOverview;
  const { own, all, below } = browser.figures(unit.id);
  const status = unit.status === "active" ? "" : words.statuses[unit.status];
  const leader = personIn(unit.leader, reader);
  const deputy = personIn(unit.deputy, reader);
  return {
    id: unit.id,
    name: unit.name,
    what: [unit.level, unit.place, status].filter((part) => part !== "").join(" · ") || words.statuses.active,
    lines: [
      leader === undefined ? words.noLeader : words.leader(leader),
      deputy === undefined ? words.noDeputy : words.deputy(deputy),
      all > own ? words.peopleBelow(own, all) : words.people(own),
    ],
    below,
  };
}

function personIn(id: string | undefined, { organisation, texts }: Reader): string | undefined {
  if (id === undefined) return undefined;
  return organisation.people.get(id)?.name ?? texts.organisationOverview.unit.gone;
}

export function vacancyLine({ unit, kind }: Vacancy, { organisation, texts }: Reader): string {
  const words = texts.organisationOverview.vacancies.kinds[kind];
  if (typeof words === "string") return words;
  return words(organisation.people.get(unit.leader ?? "")?.name ?? "");
}

/** "Helse og omsorg › Hjemmetjenesten" */
export function aboveWords(unit: Unit, browser: UnitBrowser): string {
  return browser
    .above(unit.id)
    .map(({ name }) => name)
    .join(" › ");
}

/** What the check of the files warns of, about the organisation as it is. */
export function warningLines({ organisation, texts }: Reader): readonly string[] {
  const { fewAdministrators, nobodyAbove } = texts.organisationFiles.warnings;
  const count = administrators(organisation).length;
  const alone = unanswered([...organisation.units.values()]).map(({ name }) => name);
  return [
    ...(count >= 2 ? [] : [capitalised(fewAdministrators(count))]),
    ...(alone.length === 0
      ? []
      : [capitalised(nobodyAbove(shortened(alone, texts.organisationFiles.difference.and)))]),
  ];
}

function shortened(names: readonly string[], and: (rest: number) => string): string {
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(", ")} ${and(rest)}` : names.join(", ");
}
