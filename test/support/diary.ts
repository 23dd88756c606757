/** A calendar walked day by day, and every message that people got meanwhile, as they would tell of it. */
import { addDays, atLocalTime, localDate, localTime } from "../../bot/calendar/local-date.ts";
import type { Person } from "./teams-double/person.ts";

interface Entry {
  /** Local, "2026-11-26 07:05". */
  readonly at: string;
  readonly to: string;
  /** What is on the card, a line each; or what the person did. */
  readonly text: string;
  readonly kind: "got" | "did";
  readonly buttons: readonly string[];
}

export interface Diary {
  readonly entries: readonly Entry[];
  /** From the day after the last one, or from `from`, through `until`; a look at each of the day's times. */
  walk(
    until: string,
    options?: { readonly from?: string; readonly times?: readonly string[] },
  ): Promise<void>;
  /** Sets product time, looks, and writes down what came. */
  at(date: string, time: string): Promise<void>;
  /** Writes down what has come since. */
  note(): void;
  /** Writes down that somebody does something, does it, and notes what came of it. */
  does(person: Person, what: string, work: () => Promise<void>): Promise<void>;
  /** All of it, to be read from the beginning; of these people only, when they are named. */
  transcript(names?: readonly string[]): string;
  /** "2026-11-26 07:05 TO: first line", one an entry. */
  outline(): readonly string[];
  /** Texts that came to somebody on a day. */
  read(person: Person, date: string): readonly string[];
}

/** When a date begins, when work does, in the middle of it, and when the evening's and the night's window open. */
const TIMES = ["00:05", "07:05", "12:00", "15:05", "22:05"];

export interface Walked {
  readonly people: readonly Person[];
  readonly setClock: (at: string) => void;
  /** Does what is due and sends it. */
  readonly look: () => Promise<void>;
  /** Cards that are not written down, by their first line. */
  readonly leavesOut?: RegExp;
}

/** What comes by the week or the month, whether or not there is an idea. */
export const weekly =
  /^(Uka hos dere|Siden sist: én linje til .+|.+ presenterer seg i uke \d+|Ukas (refleksjon|puls)|Påminnelse til alle: .+|Dette svarte .+|Slik var pulsen|Månedens tall.*)$/;

export function startDiary({ people, setClock, look, leavesOut }: Walked, today: string): Diary {
  const entries: Entry[] = [];
  const seen = new Map(people.map((person) => [person, person.chat.length]));
  let now = atLocalTime(today, "12:00");

  const isKept = (text: string): boolean => !leavesOut?.test(text.split("\n")[0] ?? "");

  function note(): void {
    for (const person of people) {
      const cards = person.chat;
      for (const { text, buttons } of cards.slice(seen.get(person)).filter((card) => isKept(card.text)))
        entries.push({ at: moment(now), to: person.name, text, buttons, kind: "got" });
      seen.set(person, cards.length);
    }
  }
  async function at(date: string, time: string): Promise<void> {
    now = atLocalTime(date, time);
    setClock(now.toISOString());
    await look();
    note();
  }
  return {
    entries,
    at,
    note,
    async walk(until, { from = addDays(localDate(now), 1), times = TIMES } = {}) {
      for (let day = from; day <= until; day = addDays(day, 1)) for (const time of times) await at(day, time);
    },
    async does(person, what, work) {
      entries.push({ at: moment(now), to: person.name, text: what, buttons: [], kind: "did" });
      await work();
      note();
    },
    transcript: (names) =>
      entries
        .filter(({ to }) => names === undefined || names.includes(to))
        .map(readable)
        .join("\n\n"),
    outline: () =>
      entries
        .filter(({ kind }) => kind === "got")
        .map((entry) => `${entry.at} ${entry.to}: ${entry.text.split("\n")[0]}`),
    read: (person, date) =>
      entries
        .filter((entry) => entry.to === person.name && entry.at.startsWith(date))
        .map(({ text }) => text),
  };
}

function readable({ at, to, text, kind, buttons }: Entry): string {
  if (kind === "did") return `${at}  ${to}: ${text}`;
  const lines = text.split("\n").map((line) => `    | ${line}`);
  const pressed = buttons.length === 0 ? [] : [`    | [${buttons.join("] [")}]`];
  return [`${at}  ${to} får:`, ...lines, ...pressed].join("\n");
}

function moment(at: Date): string {
  return `${localDate(at)} ${localTime(at)}`;
}
