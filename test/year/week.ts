/** What people do in a week: the editor writes, somebody else approves, staff propose and leaders answer. */
import { addDays } from "../../bot/calendar/local-date.ts";
import { PROBLEM } from "../flows/ideas-support.ts";
import type { CardView } from "../support/teams-double/card-view.ts";
import type { Person } from "../support/teams-double/person.ts";
import { answering } from "./answering.ts";
import { APPROVER, EDITOR, READER, type YearCast } from "./cast.ts";
import type { Deed } from "./deed.ts";

/** What sets a week apart: how the editor is late, and what happens to the edition afterwards. */
type Turn =
  | "usual"
  | "forgotten until the deadline"
  | "approved on Monday morning"
  | "corrected"
  | "recording";

/** The same turns in the same weeks, every year. */
function turnOf(number: number): Turn {
  if (number % 13 === 5) return "forgotten until the deadline";
  if (number % 13 === 9) return "approved on Monday morning";
  if (number % 26 === 20) return "corrected";
  if (number % 26 === 12) return "recording";
  return "usual";
}

const goals = [
  "Færre fall",
  "Hverdagsrehabilitering først",
  "Mat og måltider",
  "Pårørende som partnere",
  "Heltid som hovedregel",
];

const assignments = [
  "Ta hverandre i å gjøre noe bra.",
  "Takk nattevakta for noe konkret.",
  "Spør en kollega i en annen tjeneste hva de strever med.",
];

/** Everything that is done from the Tuesday before the Monday that the edition is for, and after it. */
export function deedsOf(number: number, monday: string, sentOn: string): readonly Deed[] {
  return [
    ...presenting(number, monday),
    ...lines(monday),
    ...editing(number, monday, sentOn),
    ...answering(number, monday),
    ...proposing(number, monday),
    ...reading(sentOn),
  ];
}

function editing(number: number, monday: string, sentOn: string): readonly Deed[] {
  const wednesday = addDays(monday, -5);
  const friday = addDays(monday, -3);
  const turn = turnOf(number);
  if (turn === "forgotten until the deadline")
    return [write(number, friday, "12:30"), ready(friday, "12:40"), approve(friday, "13:00")];
  if (turn === "approved on Monday morning")
    return [write(number, wednesday, "10:30"), ready(friday, "09:30"), approve(sentOn, "07:30")];
  const usual = [write(number, wednesday, "10:30"), ready(friday, "09:30"), approve(friday, "10:15")];
  if (turn === "corrected") return [...usual, correct(addDays(sentOn, 1))];
  if (turn === "recording") return [...usual, addRecording(addDays(sentOn, 1))];
  return usual;
}

function write(number: number, date: string, time: string): Deed {
  return by(EDITOR, date, time, "skriver «utgave», trykker Ny utgave og lagrer", async (cast) => {
    const editor = cast.person(EDITOR);
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Lagre", {
      "Mål i fokus": goals[number % goals.length] ?? "",
      "Siden sist": "Takk for innsatsen i uka som gikk.",
      "Ukas oppdrag": assignments[number % assignments.length] ?? "",
    });
    // Only when its own Monday has passed: the very first.
    const move = editor.newest.buttons.find((title) => title.startsWith("Flytt til uke"));
    if (move !== undefined) await editor.press(move);
  });
}

/** What services have sent in comes first. */
function ready(date: string, time: string): Deed {
  return by(
    EDITOR,
    date,
    time,
    "tar med det tjenestene har sendt, og trykker Til godkjenning",
    async (cast) => {
      const editor = cast.person(EDITOR);
      await editor.say("utgave");
      for (const title of ["Ta med linjene", "Ta inn presentasjonen"])
        if (editor.newest.buttons.includes(title)) await editor.press(title);
      await editor.press("Til godkjenning");
    },
  );
}

function approve(date: string, time: string): Deed {
  return by(APPROVER, date, time, "trykker Godkjenn", async (cast) => {
    const approver = cast.person(APPROVER);
    await approver.say("utgave");
    await approver.press("Godkjenn");
  });
}

function correct(date: string): Deed {
  return by(EDITOR, date, "09:00", "trykker Rett feil", async (cast) => {
    const editor = cast.person(EDITOR);
    await editor.say("siste");
    await editor.press("Rett feil");
    await editor.press("Lagre", { "Hva skal rettes?": "Møtet er onsdag, ikke tirsdag." });
  });
}

function addRecording(date: string): Deed {
  return by(EDITOR, date, "09:00", "legger til opptaket", async (cast) => {
    const editor = cast.person(EDITOR);
    await editor.say("siste");
    await editor.press("Legg til opptak");
    await editor.press("Lagre", { "Lenke til opptaket": "https://opptak.example/mandag" });
  });
}

const SERVICES = {
  "Leder hjemmetjenesten": "Hjemmetjenesten",
  "Leder psykisk helse og rus": "Psykisk helse og rus",
  "Leder institusjon og dagtilbud": "Institusjon og dagtilbud",
  "Leder tildelingskontoret": "Tildelingskontoret",
} as const;

/** The day after they were asked: most send in, one a quarter stands over, one asks to swap. */
function presenting(number: number, monday: string): readonly Deed[] {
  return Object.entries(SERVICES).map(([leader, service]) =>
    by(leader, addDays(monday, -6), "11:00", "svarer når tjenesten skal presentere seg", async (cast) => {
      const person = cast.person(leader);
      const card = person.chat.findLast(({ text }) => text.includes(`${service} presenterer seg i uke`));
      // Sent in already: then there is nothing to stand over any more.
      if (!card?.buttons.includes("Stå over")) return;
      const on = card.text.split("\n")[0] ?? "";
      if (number % 13 === 8) return standOver(person, on);
      if (number % 13 === 3) await swap(person, on);
      else await person.press("Send inn", { "Hvem er vi?": "Vi er her for dere." }, { on });
    }),
  );
}

async function standOver(person: Person, on: string): Promise<void> {
  await person.press("Stå over", {}, { on });
  await person.press("Bekreft");
}

async function swap(person: Person, on: string): Promise<void> {
  await person.press("Bytt uke", {}, { on });
  const [week] = person.newest.inputs().find(({ label }) => label === "Bytt med")?.choices ?? [];
  if (week !== undefined) await person.press("Bekreft", { "Bytt med": week.title });
}

/** Two of the leaders have a line for siden sist. */
function lines(monday: string): readonly Deed[] {
  return ["Leder dagsenteret", "Leder korttidsavdelingen"].map((leader) =>
    by(leader, addDays(monday, -4), "10:00", "sender én linje", async (cast) => {
      const person = cast.person(leader);
      const card = person.chat.findLast(({ text }) => text.startsWith("Siden sist: én linje"));
      const field = card?.inputs()[0]?.label;
      if (!card || field === undefined || !card.buttons.includes("Send inn")) return;
      const on = card.text.split("\n")[0] ?? "";
      await person.press("Send inn", { [field]: "Vi har hatt en rolig uke." }, { on });
    }),
  );
}

/** Some do what the edition asks for. */
function reading(sentOn: string): readonly Deed[] {
  return [READER, "Lærling hjemmetjenesten sone nord", "Psykiatrisk sykepleier"].map((name) =>
    by(name, sentOn, "12:30", "trykker Gjort", async (cast) => {
      const person = cast.person(name);
      if (person.newest.buttons.includes("Gjort")) await person.press("Gjort");
    }),
  );
}

const LEADER = "Leder hjemmetjenesten sone nord";

/** Every third week an idea, answered two days later in one of four ways. */
function proposing(number: number, monday: string): readonly Deed[] {
  if (number % 3 !== 1) return [];
  const tuesday = addDays(monday, -6);
  const problem = `Forslag fra uka før ${monday}: vi leter etter nøkler.`;
  const propose = by(READER, tuesday, "13:00", "foreslår noe", async (cast) => {
    const nurse = cast.person(READER);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { [PROBLEM]: problem, "Kan deles i Dere sa – vi gjorde": "true" });
    if (nurse.newest.buttons.includes("Send likevel")) await nurse.press("Send likevel");
  });
  const answer = by(LEADER, addDays(tuesday, 2), "14:00", "svarer", async (cast) =>
    answerIn(cast, problem, Math.floor(number / 3)),
  );
  // Every sixth is tried, and over five weeks after; of those every other is decided then, the rest is left to the reminders.
  const decide = by(LEADER, addDays(tuesday, 44), "14:00", "sier hva som skjer videre", async (cast) =>
    adopt(cast.person(LEADER), problem),
  );
  return number % 18 === 16 ? [propose, answer, decide] : [propose, answer];
}

async function adopt(leader: Person, problem: string): Promise<void> {
  const isOne = ({ text, buttons }: CardView): boolean =>
    text.includes(problem) && buttons.filter((title) => title === "Innfør").length === 1;
  const card = leader.chat.findLast(isOne);
  if (!card) return;
  await leader.press("Innfør", {}, { on: card.text });
  // In place of the card, which may have newer ones below it.
  const form = leader.chat.findLast(({ buttons }) => buttons.includes("Bekreft"));
  for (const { label, choices } of form?.inputs() ?? [])
    if (choices.some(({ title }) => title === "Ja")) form?.fill(label, "Ja");
  const empty = form?.inputs().filter(({ required, value }) => required && value === "") ?? [];
  await leader.press("Bekreft", Object.fromEntries(empty.map(({ label }) => [label, "Det gikk fint"])));
}

async function answerIn(cast: YearCast, problem: string, way: number): Promise<void> {
  const leader = cast.person(LEADER);
  const on = { on: problem };
  if (way % 3 === 0) {
    await leader.press("Løst med en gang", {}, on);
    await leader.press("Bekreft", { "Hva ble gjort?": "Nøklene henger på samme krok nå." });
  } else if (way % 3 === 1) {
    await leader.press("Flere valg", {}, on);
    await leader.press("Si nei");
    await leader.press("Bekreft", { Årsak: "Økonomi", Begrunnelse: "Nøkkelskap får vi ikke råd til i år." });
  } else {
    await leader.press("Prøv ut", {}, on);
    await leader.press("Bekreft", { Hva: "Egen krok til hver rute", Hvem: "Kveldsvakta" });
  }
}

function by(
  who: string,
  date: string,
  time: string,
  what: string,
  does: (cast: YearCast) => Promise<void>,
): Deed {
  return { date, time, who, what, does };
}
