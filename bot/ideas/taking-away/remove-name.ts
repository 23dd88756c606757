/**
 * Ta bort navnet mitt: from then on it is an idea without a name, as if it had been sent in as one. The name goes from
 * history, then the idea's row and the event change at once; what was ordered and sent follows, and is found by the
 * next look when we die in between. Who has seen it has seen it.
 */
import { historyKey, isVoid, messageRow } from "../../delivery/commit-fact.ts";
import { readdress } from "../../delivery/readdress.ts";
import { keepPseudonym, personBehind } from "../../privacy/pseudonyms.ts";
import { findPointer, point, pointersIn, unpoint } from "../../storage/pointers.ts";
import { type Change, type Data, type Row, rowsOf } from "../../storage/table-store.ts";
import { aboutIdea, isNameless } from "../author.ts";
import type { IdeasDeps } from "../deps.ts";
import { draftTexts, type Idea, type IdeaEvent } from "../idea.ts";
import {
  eventRow,
  IDEA_ROW,
  type IdeaFile,
  ideaPartition,
  ideaRow,
  loadIdea,
  numberKey,
  ownIdeas,
} from "../idea-store.ts";
import { listAhead } from "../similar/listing.ts";
import { keysOrdered } from "../tell.ts";

/** Ideas whose rows may still hold a name that was taken away. */
const LEAVING = "names-leaving";
/** Changes in one transaction. */
const MOST = 90;
const NO_NAME = "[navn fjernet]";

type Decided = { readonly idea: Idea; readonly event: IdeaEvent };

/** The decision as it is written: nobody's name is in it. Any other decision is left as it is. */
export async function unnamed(deps: IdeasDeps, { idea, event }: Decided): Promise<Decided> {
  if (event.kind !== "name-removed" || isNameless(idea)) return { idea, event };
  const person = idea.author;
  const author = await keepPseudonym(deps, person, aboutIdea(idea.number));
  await point(deps.store, LEAVING, numberKey(idea.number));
  const file = await loadIdea(deps.store, idea.number);
  // First what has been: cards are made anew from it as soon as this is decided.
  if (file) await rewrite(deps, file, { person, author, said: await unsaid(deps, person) });
  // Whoever wrote it down for the author could be asked who that was.
  const { postedBy: _asked, ...rest } = idea;
  return { idea: { ...rest, author, nameShownTo: "nobody" }, event: { ...event, by: author } };
}

/** A job, for those who died on the way. */
export function createTakeNamesAway(deps: IdeasDeps) {
  return {
    name: "ideas.take-names-away",
    async run() {
      for (const number of await pointersIn(deps.store, LEAVING)) await takeNameAway(deps, Number(number));
    },
  };
}

/** Whatever is being sent at this moment is left for the next look: only then is nothing to be found any more. */
export async function takeNameAway(deps: IdeasDeps, number: number): Promise<void> {
  const pointer = await findPointer(deps.store, LEAVING, numberKey(number));
  const file = pointer && (await loadIdea(deps.store, number));
  const person = file && isNameless(file.idea) ? await personBehind(deps, file.idea.author) : undefined;
  if (!pointer || !file || person === undefined) return;
  const { author } = file.idea;
  const away = { person, author, said: await unsaid(deps, person) };
  await deps.unnameInEditions?.(number, away.said);
  const changed = await rewrite(deps, file, away);
  const moved = await readdress(deps.store, keysOrdered(file), { from: person, to: author });
  const own = await findPointer(deps.store, ownIdeas(person), numberKey(number));
  if (own) await unpoint(deps.store, own);
  if (!changed && !moved) await unpoint(deps.store, pointer);
}

/** What somebody wrote, without this person's name. */
async function unsaid(deps: IdeasDeps, person: string): Promise<Away["said"]> {
  const words = namesOf((await deps.people.organisation()).people.get(person)?.name);
  return (text) => (words ? text.replace(words, NO_NAME) : text);
}

interface Away {
  readonly person: string;
  /** The pseudonym that stands there instead. */
  readonly author: string;
  /** What somebody wrote, without the name. */
  readonly said: (text: string) => string;
}

/** What can be searched for is made from this, and goes first: afterwards nobody could see that it is to be changed. */
function saying({ idea, events }: IdeaFile, { said }: Away): Pick<IdeaFile, "idea" | "events"> {
  return { idea: withTexts(idea, said), events: events.map((event) => withWords(event, said)) };
}

function withWords(event: IdeaEvent, said: Away["said"]): IdeaEvent {
  const fields = Object.entries(event.fields).map(([id, text]) => [id, said(text)]);
  return { ...event, fields: Object.fromEntries(fields) };
}

/** True when there was something to change: then it is looked at again. */
async function rewrite(deps: IdeasDeps, file: IdeaFile, away: Away): Promise<boolean> {
  const { number } = file.idea;
  await listAhead(deps.store, file, saying(file, away));
  const changes: Change[] = [];
  for await (const row of rowsOf(deps.store, ideaPartition(number))) {
    const data = withoutName(row, away);
    if (data && JSON.stringify(data) !== JSON.stringify(row.data))
      changes.push({ kind: "replace", row: row.row, data, etag: row.etag });
  }
  for (let at = 0; at < changes.length; at += MOST)
    // A conflict: something was written meanwhile. It is looked at again.
    await deps.store.transact(ideaPartition(number), changes.slice(at, at + MOST));
  return changes.length > 0;
}

function withoutName(row: Row, { person, author, said }: Away): Data | undefined {
  const renamed = (id: string) => (id === person ? author : id);
  if (row.row === IDEA_ROW) return ideaRow.write(withTexts(ideaRow.read(row), said));
  if (row.row.startsWith("m|")) {
    const message = messageRow.read(row);
    return messageRow.write({ ...message, to: renamed(message.to) });
  }
  if (!row.row.startsWith(HISTORY) || isVoid(row)) return undefined;
  const { event } = eventRow.read(row);
  const by = event.by === undefined ? {} : { by: renamed(event.by) };
  return eventRow.write({ event: { ...withWords(event, said), ...by } });
}

const HISTORY = historyKey(0).slice(0, 2);

function withTexts(idea: Idea, said: (text: string) => string): Idea {
  const texts = draftTexts.flatMap((id) => (idea[id] === undefined ? [] : [[id, said(idea[id])] as const]));
  return { ...idea, ...Object.fromEntries(texts) };
}

/** The whole name and each part of it, as words; only the whole when it is no personal name ("Leder sone nord"). */
function namesOf(name: string | undefined): RegExp | undefined {
  if (name === undefined || name.trim() === "") return undefined;
  const parts = name.trim().split(/\s+/);
  const isPersonal = parts.every((part) => /^\p{Lu}/u.test(part));
  const words = [name.trim(), ...(isPersonal ? parts.filter((part) => part.length > 2) : [])];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
