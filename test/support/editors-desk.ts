/** Editors at work without Teams: the handlers, a store in memory, and people who read a card and press its buttons. */
import type { Card } from "../../adaptive-cards/card.ts";
import { verbs } from "../../adaptive-cards/weekly-update/verbs.ts";
import type { Place, Press } from "../../bot/chat.ts";
import type { Handler } from "../../bot/handler.ts";
import type { Organisation } from "../../bot/organisation/organisation.ts";
import type { Person, Role, Unit } from "../../bot/organisation/person.ts";
import type { Reader } from "../../bot/reader.ts";
import { defaultSettings, type Settings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import type { YouSaid } from "../../bot/weekly-update/edition.ts";
import { testSealing } from "./sealing.ts";
import { createEditionHandlers } from "../../bot/weekly-update/handlers.ts";

export const WRITTEN = { "Mål i fokus": "Færre fall", "Siden sist": "Hjemmetjenesten har fått ny bil." };

export interface Desk {
  readonly store: TableStore;
  /** Changes when the municipality imports another. */
  organisation: Organisation;
  now: Date;
  /** What ideas have been answered; the handlers see those of the time they ask for. */
  readonly answers: YouSaid[];
  reader(id: string): Reader;
  /** `card`: what is on the screen already. */
  editor(id: string, card?: Card): Editor;
}

export interface Editor {
  /** The card on the screen. */
  readonly card: Card;
  readonly text: string;
  readonly buttons: readonly string[];
  /** With those among the text, and those that are folded away. */
  readonly everyButton: readonly string[];
  /** What stands in a field, by its label. */
  field(label: string): string;
  say(word: "utgave" | "siste", place?: Place): Promise<string>;
  /** Fills fields by label and presses a button by title; answers what the new card says. */
  press(title: string, fields?: Readonly<Record<string, string>>): Promise<string>;
  /** The same press once more, as Teams does it when it got no answer. */
  again(): Promise<string>;
}

export interface DeskOptions {
  readonly store?: TableStore;
  readonly settings?: Partial<Settings>;
  /** Channels of units. */
  readonly linked?: readonly { readonly channel: string; readonly unit: string }[];
}

export function setDesk(options: DeskOptions = {}): Desk {
  const store = options.store ?? openSqlite(":memory:");
  const organisation = smallOrganisation();
  let ids = 0;
  const handlers = createEditionHandlers({
    store,
    sealing: testSealing,
    publicUrl: () => undefined,
    clock: () => desk.now,
    newId: () => `id-${ids++}`,
    settings: { ...defaultSettings, ...options.settings },
    people: {
      organisation: async () => organisation,
      unitsActedFor: async () => [],
      absence: async () => undefined,
      isAway: async () => false,
    },
    channels: { linked: async () => options.linked ?? [], ownChat: undefined },
    reachable: async () => true,
    planGoals: async () => [],
    answered: async (from, to) =>
      desk.answers.filter(({ at }) => at > from.toISOString() && at <= to.toISOString()),
  });
  const table: Readonly<Record<string, Handler>> = {
    utgave: handlers.edition,
    siste: handlers.latest,
    ...Object.fromEntries(
      Object.entries(verbs).map(([name, verb]) => [verb, handlers[name as keyof typeof verbs]]),
    ),
  };
  const desk: Desk = {
    store,
    organisation,
    now: new Date("2026-11-23T07:00:00Z"),
    answers: [],
    reader: (id) => readerOf(id, desk.organisation),
    editor: (id, card) => sit(table, readerOf(id, desk.organisation), card),
  };
  return desk;
}

function sit(table: Readonly<Record<string, Handler>>, reader: Reader, card: Card | undefined): Editor {
  let shown = card;
  let last: Press | undefined;
  async function turn(key: string, press: Press | undefined, place: Place): Promise<string> {
    const handler = table[key];
    if (!handler) throw new Error(`nothing answers ${key}`);
    shown = await handler(
      { person: reader.id, place, text: press ? "" : key, press, attachments: [], reply: unused },
      reader,
    );
    return textOf(shown);
  }
  function screen(): Card {
    if (!shown) throw new Error("no card on the screen");
    return shown;
  }
  return {
    get card() {
      return screen();
    },
    get text() {
      return textOf(screen());
    },
    get buttons() {
      return (screen().content.actions ?? []).map(({ title }) => title ?? "");
    },
    get everyButton() {
      const all = [...(screen().content.actions ?? []), ...actionsIn(screen())] as readonly Pressable[];
      return all.map(({ title }) => title ?? "");
    },
    field: (label) => inputsOf(screen()).find((input) => input.label === label)?.value ?? "",
    say: (word, place = "personal") => turn(word, undefined, place),
    press(title, fields = {}) {
      last = pressOn(screen(), title, fields);
      return turn(last.verb, last, "personal");
    },
    again() {
      if (!last) throw new Error("nothing was pressed yet");
      return turn(last.verb, last, "personal");
    },
  };
}

async function unused(): Promise<void> {}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
}

interface Pressable {
  readonly title?: string;
  readonly data?: { verb: string; subject: string; nonce: string };
  readonly associatedInputs?: string;
}

function pressOn(card: Card, title: string, fields: Readonly<Record<string, string>>): Press {
  const actions = [...(card.content.actions ?? []), ...actionsIn(card)] as readonly Pressable[];
  const found = actions.find((action) => action.title === title);
  if (!found?.data)
    throw new Error(`no button ${title}; there are ${actions.map((a) => a.title).join(", ")}`);
  const inputs = inputsOf(card);
  const unknown = Object.keys(fields).find((label) => !inputs.some((input) => input.label === label));
  if (unknown !== undefined) throw new Error(`no field ${unknown}`);
  const sent = found.associatedInputs === "none" ? [] : inputs;
  const values = sent.map(({ id, label, value }) => [id, (fields[label] ?? value ?? "").trim()] as const);
  return { ...found.data, fields: Object.fromEntries(values.filter(([, value]) => value !== "")) };
}

function inputsOf(card: Card): readonly Input[] {
  const isInput = ({ type }: Part) => type === "Input.Text" || type === "Input.ChoiceSet";
  return partsOf(card).filter(isInput) as unknown as Input[];
}

/** Buttons among what is read, and in what is folded away. */
function actionsIn(card: Card): readonly object[] {
  return partsOf(card).flatMap(({ type, actions }) =>
    type === "ActionSet" ? (actions as readonly object[]).filter((action) => "data" in action) : [],
  );
}

/** Every text block, one a line, as the eye meets them. */
export function textOf(card: Card): string {
  const blocks = partsOf(card).filter(({ type }) => type === "TextBlock");
  return blocks.map(({ text }) => String(text).replace(/\\(.)/g, "$1")).join("\n");
}

type Part = Readonly<Record<string, unknown>>;

function partsOf(card: Card): readonly Part[] {
  const walk = (part: Part): Part[] => [part, ...((part["items"] as Part[] | undefined) ?? []).flatMap(walk)];
  return (card.content.body as unknown as Part[]).flatMap(walk);
}

function readerOf(id: string, organisation: Organisation): Reader {
  const person = organisation.people.get(id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return { id, person, confirmed: true, organisation, texts: textsIn("nb"), window: "anytime" };
}

function smallOrganisation(): Organisation {
  const people = [
    personCalled("anne", "Redaktør Anne", "editor"),
    personCalled("berit", "Redaktør Berit", "editor"),
    personCalled("carl", "Systemansvarlig Carl", "administrator"),
    { ...personCalled("nina", "Nattevakt Nina", "employee"), units: ["natt"] },
  ];
  const unit = { id: "hjem", name: "Hjemmetjenesten", level: "enhet", place: "", status: "active" } as const;
  const night: Unit = { ...unit, id: "natt", name: "Natt-teamet", parent: "hjem" };
  return {
    version: "1",
    units: new Map<string, Unit>([
      [unit.id, unit],
      [night.id, night],
    ]),
    people: new Map(people.map((person) => [person.id, person])),
    appointed: new Set(),
  };
}

function personCalled(id: string, name: string, role: Role): Person {
  return { id, name, email: "", units: ["hjem"], roles: [role], profession: "", language: "nb" };
}
