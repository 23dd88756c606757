/** min enhet: people, deputy, open ideas, trials and svarfrist of the units that somebody answers for. */
import { type MyUnitView, myUnitCard, type UnitView } from "../../adaptive-cards/ideas/my-unit.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Handler } from "../handler.ts";
import { type Organisation, pathToRoot, unitsLedBy } from "../organisation/organisation.ts";
import type { Unit } from "../organisation/person.ts";
import type { Reader } from "../reader.ts";
import type { IdeaHandlersDeps, IdeasDeps } from "./deps.ts";
import type { Idea } from "./idea.ts";
import { rowOf, waitingLine } from "./showing/idea-rows.ts";
import { dateWords } from "./showing/idea-view.ts";
import { upTo } from "./list-handlers.ts";
import { workIn } from "./views.ts";

/** More would make the card too large; the card says how many there are beside them, and where their ideas are. */
const MOST_UNITS = 6;

export function createUnitHandlers(deps: IdeaHandlersDeps): { readonly myUnit: Handler } {
  return {
    async myUnit({ press }, reader) {
      const all = await unitsOf(deps, reader);
      const shown = all.slice(0, MOST_UNITS);
      const ids = shown.map(({ id }) => id);
      const channels = await deps.channels.named(ids, reader.texts);
      const units = await Promise.all(
        shown.map((unit) => unitView(deps, unit, channels.get(unit.id) ?? [], reader)),
      );
      const others = all.length - shown.length;
      const view: MyUnitView = { units, others, upTo: upTo(press), nonce: deps.newId() };
      return myUnitCard(view, reader.texts);
    },
  };
}

/** Led units first, then those the reader is deputy of, then those whose absent leader chose the reader. */
async function unitsOf(deps: IdeasDeps, { organisation, id }: Reader): Promise<readonly Unit[]> {
  const own = unitsLedBy(organisation, id).toSorted(
    (a, b) => Number(b.leader === id) - Number(a.leader === id),
  );
  const acting = await deps.people.unitsActedFor(id, deps.clock());
  return [...new Set([...own, ...acting])];
}

async function unitView(
  deps: IdeasDeps,
  unit: Unit,
  channels: readonly string[],
  reader: Reader,
): Promise<UnitView> {
  const now = deps.clock();
  const ideas = (await workIn(deps, unit.id, reader.id)).toSorted(byDue);
  return {
    name: unit.name,
    facts: [...unitFacts(unit, ideas, reader, now), ...channelFacts(channels, reader)],
    rows: ideas.map((idea) => rowOf(idea, waitingLine(idea, reader, now), reader, now)),
  };
}

function unitFacts(unit: Unit, ideas: readonly Idea[], reader: Reader, now: Date): UnitView["facts"] {
  const words = reader.texts.myUnit;
  const today = localDate(now);
  const open = ideas.filter(({ state }) => state === "received" || state === "clarifying");
  const dues = open.flatMap(({ answerDue, clockStoppedOn }) =>
    answerDue === undefined || clockStoppedOn !== undefined ? [] : [answerDue],
  );
  const overdue = dues.filter((due) => due < today).length;
  const next = dues.toSorted()[0];
  return [
    [words.people, peopleWords(unit, reader)],
    ...(unit.leader === reader.id ? [] : [[words.leader, nameOf(unit.leader, reader)] as const]),
    [words.deputy, nameOf(unit.deputy, reader)],
    [words.open, overdue === 0 ? String(open.length) : words.overdue(open.length, overdue)],
    ...(next === undefined ? [] : [[words.next, dateWords(next, reader, now)] as const]),
    [words.trials, String(ideas.filter(({ state }) => state === "trial").length)],
  ];
}

function channelFacts(channels: readonly string[], { texts }: Reader): UnitView["facts"] {
  return channels.length === 0 ? [] : [[texts.channels.label(channels.length), channels.join(", ")]];
}

function peopleWords(unit: Unit, { organisation, texts }: Reader): string {
  const own = peopleWithin(organisation, new Set([unit.id]));
  const all = peopleWithin(organisation, unitsBelow(organisation, unit));
  return own === all ? String(own) : texts.myUnit.peopleBelow(own, all);
}

function peopleWithin({ people }: Organisation, units: ReadonlySet<string>): number {
  return [...people.values()].filter((person) => person.units.some((unit) => units.has(unit))).length;
}

function unitsBelow(organisation: Organisation, unit: Unit): ReadonlySet<string> {
  const below = [...organisation.units.keys()].filter((id) =>
    pathToRoot(organisation, id).some((above) => above.id === unit.id),
  );
  return new Set(below);
}

function nameOf(id: string | undefined, { organisation, texts, id: reader }: Reader): string {
  const name = id === undefined ? undefined : organisation.people.get(id)?.name;
  if (name === undefined) return texts.myUnit.nobody;
  return id === reader ? texts.myUnit.you(name) : name;
}

/** What has no svarfrist comes last. */
function byDue(a: Idea, b: Idea): number {
  const [first, second] = [a.answerDue ?? "~", b.answerDue ?? "~"];
  if (first === second) return a.number - b.number;
  return first < second ? -1 : 1;
}
