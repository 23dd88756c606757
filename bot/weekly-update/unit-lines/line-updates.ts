/** The line of a unit was corrected: the cards that have it are made anew, and no others. */
import { placeOf } from "../../delivery/places.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type EditionChannels, updateIn } from "../publishing/channel-posts.ts";
import { updateTo } from "../publishing/recipients.ts";
import { peopleWhoHear, unitsHeardIn } from "./unit-line.ts";

export const UNIT_LINE_CARD = "edition-unit-line";

interface Deps {
  readonly people: { organisation(): Promise<Organisation> };
  readonly channels: Pick<EditionChannels, "linked">;
}

/** Stands for all of them until the dispatcher writes out the list. */
export function updateOfLine(edition: string, unit: string, history: number): Outgoing {
  const all = updateTo("*", edition, history);
  const subject = `${edition}|${unit}`;
  return { ...all, key: `${UNIT_LINE_CARD}|${subject}|update|${history}`, card: UNIT_LINE_CARD, subject };
}

/** Updates of the edition itself: whoever has no card of it has nothing to change. */
export function createUnitLineRecipients({ people, channels }: Deps) {
  return async function recipients({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const parts = subject.split("|");
    const [edition, unit] = [parts.slice(0, 3).join("|"), parts.slice(3).join("|")];
    const organisation = await people.organisation();
    const linked = await channels.linked(organisation);
    const heard = linked.filter((link) => unitsHeardIn(organisation, [link.unit]).includes(unit));
    return [
      ...peopleWhoHear(organisation, unit).map((person) => updateTo(person, edition, history)),
      ...heard.map(({ channel }) => updateIn(placeOf(channel), edition, history)),
    ];
  };
}
