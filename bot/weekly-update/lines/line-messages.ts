/** What leaders are sent about their lines: the question, and in its place what became of it once the edition is out. */
import { isoWeekOf, mondayOf, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays } from "../../calendar/local-date.ts";
import type { Clock } from "../../clock.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import { readEdition } from "../edition-store.ts";
import { type AskDeps, askedPeople, cardKey, LINE_CARD } from "./ask-lines.ts";
import { comingWeek, linesAre } from "./coming-week.ts";
import { lineOf } from "./line.ts";
import { linesFor, linesOfWeek } from "./line-store.ts";
import { pageAfter } from "./page.ts";
import { askedAbout, servicesOf } from "./services.ts";
import { showFate, showLineForm } from "./show-lines.ts";

export type LineMessageDeps = AskDeps & { readonly clock: Clock };

export function createLineRenderers(deps: LineMessageDeps): Renderers {
  return {
    [LINE_CARD]: async ({ act, subject: week, key }, reader) => {
      const now = deps.clock();
      if (act.kind === "update")
        return showFate(deps.store, reader, week, await servicesOf(deps, reader.id, now));
      // It may have waited for a window, or for somebody who was away: then there may be nothing left to ask.
      if ((await comingWeek(deps.store, now)) !== week || (await linesAre(deps.store, week)) !== "open")
        return undefined;
      const lines = await linesOfWeek(deps.store, week);
      const asked = await askedAbout(deps, reader.id, now);
      const units = pageAfter(asked.filter(({ id }) => lineOf(lines, id) === undefined));
      if (units.length === 0) return undefined;
      return showLineForm(reader, { week, units, all: asked, lines, nonce: key });
    },
  };
}

/** In the fact that an edition is out: every card that asked for it is made anew, without a sound. */
export function cardsAnew(edition: string, week: string, history: number): Outgoing {
  return {
    ...update("*", week, history),
    key: `${LINE_CARD}|${edition}|*|update|${history}`,
    subject: edition,
  };
}

/** The dispatcher's question when it meets one message to all. */
export function createLineRecipients(deps: LineMessageDeps) {
  return async function recipients(message: Outgoing): Promise<readonly Outgoing[]> {
    return message.act.kind === "update" ? updatedPeople(deps, message) : askedPeople(deps, message);
  };
}

/** Whoever may have been asked, in the weeks in which it can have been; who was not has no card to change. */
async function updatedPeople(
  deps: LineMessageDeps,
  { subject, history }: Outgoing,
): Promise<readonly Outgoing[]> {
  const edition = await readEdition(deps.store, subject);
  if (!edition?.publication) return [];
  const { week, publication } = edition;
  const { units } = await deps.people.organisation();
  const posts = [...units.values()].flatMap(({ leader, deputy }) => [leader, deputy]);
  const senders = (await linesFor(deps.store, week)).map(({ by }) => by);
  const people = new Set([...posts, ...senders].filter((person) => person !== undefined));
  const weeks = weeksUntil(isoWeekOf(new Date(publication.at)));
  return [...people].toSorted().flatMap((person) =>
    weeks.map((asked) => ({
      ...update(person, week, history),
      key: `${cardKey(asked, person)}|update|${history}`,
      act: { kind: "update" as const, target: cardKey(asked, person) },
    })),
  );
}

/** The week before, and this one. */
function weeksUntil(last: string): readonly string[] {
  return [weekOfDate(addDays(mondayOf(last), -7)), last];
}

function update(person: string, week: string, history: number): Outgoing {
  return {
    key: "",
    to: person,
    card: LINE_CARD,
    subject: week,
    history,
    priority: "own",
    act: { kind: "update", target: "" },
    window: false,
  };
}
