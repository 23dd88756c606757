/** The organisation as it is now: who somebody is, who is away, who acts for whom. */
import { localDate } from "../calendar/local-date.ts";
import { defaultWindow } from "../calendar/windows.ts";
import type { PersonId } from "../chat.ts";
import type { Reader } from "../reader.ts";
import { StorageError, type TableStore } from "../storage/table-store.ts";
import type { OwnWords } from "../texts/own-words.ts";
import { textsIn } from "../texts/texts.ts";
import { type Pointer, readPointer, readPrevious, readVersion } from "./organisation-store.ts";
import { claimedUnit } from "./claims/claim-store.ts";
import type { Organisation } from "./organisation.ts";
import { absenceOf, namedDeputyBy, preferencesOf } from "./person-store.ts";
import type { Person, Unit } from "./person.ts";
import { emptyRoster, type Roster } from "./roster.ts";

export interface People {
  /** The newest snapshot: one pointer read, the rest cached by version. */
  organisation(): Promise<Organisation>;
  /** The snapshot before the last import; undefined when there was none, or when it is gone. */
  before(): Promise<Organisation | undefined>;
  /** Undefined when nobody knows this person and no unit was claimed. */
  reader(id: PersonId): Promise<Reader | undefined>;
  /** Whether `borte` covers this local date. */
  isAway(id: PersonId, on: Date): Promise<boolean>;
  /** The absence that covers this local date; without `deputy` each unit's own deputy acts. */
  absence(
    id: PersonId,
    on: Date,
  ): Promise<{ readonly until: string; readonly deputy?: PersonId | undefined } | undefined>;
  /** Active units whose absent leader chose this person as deputy; they may not be in `unitsLedBy`. */
  unitsActedFor(id: PersonId, on: Date): Promise<readonly Unit[]>;
}

export interface PeopleOptions {
  /** ADMINISTRATORS: Entra object ids. */
  readonly appointed: readonly PersonId[];
  /** What the municipality says in its own words; the usual ones when left out. */
  readonly words?: OwnWords;
}

export function createPeople(store: TableStore, { appointed, words }: PeopleOptions): People {
  const organisation = createSnapshots(store, new Set(appointed.map((id) => id.toLowerCase())));

  async function absence(id: PersonId, on: Date) {
    const found = await absenceOf(store, id);
    const date = localDate(on);
    return found && found.from <= date && date <= found.until ? found : undefined;
  }

  return {
    organisation,
    absence,
    async before() {
      const present = await readPointer(store);
      const previous = present?.previous;
      const roster = previous === undefined ? undefined : await readPrevious(store, previous);
      return roster && snapshot(previous ?? "", roster, new Set());
    },
    async reader(id) {
      return readerOf(store, await organisation(), id.toLowerCase(), words);
    },
    async isAway(id, on) {
      return (await absence(id, on)) !== undefined;
    },
    async unitsActedFor(id, on) {
      const { units } = await organisation();
      const absent = new Set<PersonId>();
      for (const leader of await namedDeputyBy(store, id))
        if ((await absence(leader, on))?.deputy === id) absent.add(leader);
      return [...units.values()].filter(
        (unit) => unit.status === "active" && unit.leader !== undefined && absent.has(unit.leader),
      );
    },
  };
}

/** Reads the pointer each time, and the organisation only when the pointer has moved. */
function createSnapshots(store: TableStore, appointed: ReadonlySet<PersonId>): () => Promise<Organisation> {
  let loading: { version: string; organisation: Promise<Organisation> } | undefined;

  return async function organisation() {
    const pointer = await readPointer(store);
    const version = pointer?.version ?? "";
    if (loading?.version === version) return loading.organisation;
    const started = { version, organisation: load(store, pointer, appointed) };
    loading = started;
    // A load that failed must not be remembered: the next use tries again.
    started.organisation.catch(() => {
      if (loading === started) loading = undefined;
    });
    return started.organisation;
  };
}

async function load(
  store: TableStore,
  pointer: Pointer | undefined,
  appointed: ReadonlySet<PersonId>,
): Promise<Organisation> {
  if (pointer === undefined) return snapshot("", emptyRoster, appointed);
  try {
    return snapshot(pointer.version, await readVersion(store, pointer), appointed);
  } catch (error) {
    // Two imports in a row delete the version we were reading: then there is a newer one to read.
    const newer = await readPointer(store);
    if (!(error instanceof StorageError) || newer?.version === pointer.version) throw error;
    return load(store, newer, appointed);
  }
}

function snapshot(version: string, roster: Roster, appointed: ReadonlySet<PersonId>): Organisation {
  return {
    version,
    units: new Map(roster.units.map((unit) => [unit.id, unit])),
    people: new Map(roster.people.map((person) => [person.id, person])),
    appointed,
  };
}

async function readerOf(
  store: TableStore,
  organisation: Organisation,
  id: PersonId,
  words: OwnWords | undefined,
): Promise<Reader | undefined> {
  const known = organisation.people.get(id);
  const appointed = organisation.appointed.has(id);
  const unit = known ? undefined : organisation.units.get((await claimedUnit(store, id)) ?? "");
  const units = unit?.status === "active" ? [unit.id] : [];
  if (!known && !appointed && units.length === 0) return undefined;
  const chosen = await preferencesOf(store, id);
  const language = chosen.language ?? known?.language ?? "nb";
  const texts = textsIn(language, words);
  const { appointedName, unknownName } = texts.organisation;
  const person =
    known ??
    (appointed
      ? stranger(id, appointedName, units, ["administrator"])
      : stranger(id, unknownName, units, []));
  const confirmed = known !== undefined || appointed;
  const window = chosen.window ?? defaultWindow;
  return { id, person: { ...person, language }, confirmed, organisation, texts, window };
}

function stranger(id: PersonId, name: string, units: string[], roles: Person["roles"]): Person {
  return { id, name, email: "", units, roles, profession: "", language: "nb" };
}
