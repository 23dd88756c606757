/** Annen mottaker enn min leder: what a proposer can choose, and where it makes the idea go first. Pure. */
import type { Choice } from "../../../adaptive-cards/parts/field.ts";
import { type Organisation, pathToRoot } from "../../organisation/organisation.ts";
import type { Unit } from "../../organisation/person.ts";
import { unitTree } from "../../organisation/unit-choices.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Draft } from "../idea.ts";
import type { Wanted } from "./routing.ts";

const ABOVE = "above";
const ADMINISTRATOR = "administrator";
const UNIT = "unit|";

/** The level above, systemansvarlig, and every other unit's leader. `own`: the units the idea can be about. */
export function recipientChoices(
  organisation: Organisation,
  own: readonly string[],
  texts: Texts,
): readonly Choice[] {
  const words = texts.ideas.form.recipients;
  const units = unitTree(organisation).choices(undefined);
  const others = units.filter(({ value }) => !own.includes(value));
  return [
    { title: words.above, value: ABOVE },
    { title: words.administrator, value: ADMINISTRATOR },
    ...others.map(({ title, value }) => ({ title: words.unit(title), value: `${UNIT}${value}` })),
  ];
}

/** False for what was never offered, and for a unit that was closed meanwhile. */
export function isChoosable(organisation: Organisation, recipient: string | undefined): boolean {
  if (recipient === undefined || recipient === ABOVE || recipient === ADMINISTRATOR) return true;
  return chosenUnit(organisation, recipient) !== undefined;
}

/** Where an idea about this unit is to go. Another than the own leader means: not that person in another post either. */
export function wantedBy(
  organisation: Organisation,
  { recipient, nameShownTo }: Pick<Draft, "recipient" | "nameShownTo">,
  unit: string,
): Omit<Wanted, "author"> {
  const nameless = nameShownTo === "nobody";
  if (recipient === undefined) return { unit, nameless };
  const [own, above] = pathToRoot(organisation, unit);
  const passBy = own?.leader;
  const first = recipient === ABOVE ? above : chosenUnit(organisation, recipient);
  return { unit: first?.id, because: "chosen", passBy, nameless };
}

function chosenUnit(organisation: Organisation, recipient: string): Unit | undefined {
  const unit = recipient.startsWith(UNIT) ? organisation.units.get(recipient.slice(UNIT.length)) : undefined;
  return unit?.status === "active" ? unit : undefined;
}
