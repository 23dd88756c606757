/** The idea form as somebody sees it: who would get it, and what can be chosen. */
import { type Destination, type IdeaForm, ideaFormCard } from "../../../adaptive-cards/ideas/idea-form.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { pathToRoot, unitsLedBy } from "../../organisation/organisation.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import { isFacilitator } from "../intake/colleagues.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { receiverOf } from "../owner/find-receiver.ts";
import { dateWords, goesTo, unitName } from "./idea-view.ts";
import { informingLines } from "./informed-words.ts";
import { otherServices } from "../informed.ts";
import { recipientChoices } from "../owner/recipient.ts";

/** Without a nonce: a new form. */
export interface FormState extends Pick<
  IdeaForm,
  "values" | "problems" | "fromText" | "underEdition" | "lead" | "title"
> {
  readonly nonce?: string;
}

export const emptyForm: FormState = { values: {}, problems: [], fromText: false };

export async function showForm(deps: IdeaHandlersDeps, reader: Reader, form: FormState): Promise<Card> {
  const { texts } = reader;
  const units = unitsOf(reader);
  if (units.length === 0) return shortCard(texts.ideas.form.title, texts.ideas.form.noUnit);
  const destinations = await Promise.all(units.map((unit) => destinationOf(deps, reader, unit)));
  const { organisation } = reader;
  const services = new Map(
    units.flatMap((unit) => otherServices(organisation, unit)).map((one) => [one.id, one]),
  );
  const asked = {
    nonce: form.nonce ?? deps.newId(),
    destinations,
    recipients: recipientChoices(organisation, units, texts),
    services: [...services.values()].map(({ id, name }) => ({ title: name, value: id })),
    forColleague: isFacilitator(organisation, reader.id),
    informs: informingLines(deps.settings, units, reader),
  };
  return ideaFormCard({ ...form, ...asked }, texts);
}

async function destinationOf(deps: IdeaHandlersDeps, reader: Reader, unit: string): Promise<Destination> {
  const receiver = await receiverOf(deps, { nameShownTo: "leader" }, unit, reader.id);
  const { answerDue } = receiver;
  return {
    unitId: unit,
    unit: unitName(unit, reader),
    goesTo: goesTo({ ...receiver, unit }, reader),
    due: dateWords(answerDue, reader, deps.clock()),
  };
}

/** The person's own units, or the nearest active ones above; else those they lead; else the top. A few at most. */
export function unitsOf({ organisation, person, id }: Reader): readonly string[] {
  const isActive = (unit: Unit) => unit.status === "active";
  const own = person.units.flatMap((unit) => pathToRoot(organisation, unit).find(isActive)?.id ?? []);
  if (own.length > 0) return [...new Set(own)];
  const led = unitsLedBy(organisation, id);
  const tops = [...organisation.units.values()].filter((unit) => isActive(unit) && unit.parent === undefined);
  return (led.length > 0 ? led : tops).map((unit) => unit.id);
}
