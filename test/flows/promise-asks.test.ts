/** What the bot asks on a date, and what becomes of a question that nobody answers. */
import { afterEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { ABOVE, type Cast, chooses, DEPUTY, propose, startCast } from "../support/promise-cast.ts";
import { LEADER, NURSE } from "./ideas-support.ts";

const times = ["07:05", "15:05"];
const WAITS = "En ting venter på deg";

let all: Cast;
afterEach(() => all.town.stop());

/** Monday 4 January 2027: planned to start on Monday 11. */
async function planned(): Promise<void> {
  all = await startCast("2027-01-04");
  await propose(all.nurse, "Vi leter etter nøkler");
  await all.leader.press("Flere valg");
  await all.leader.press("Planlegg");
  await all.leader.press("Bekreft", {
    Hvorfor: "Spart tid",
    Ansvarlig: "fagansvarlig",
    Startdato: "2027-01-11",
  });
  all.diary.note();
}

/** Friday 8 January 2027: the last day of a trial. */
async function tried(): Promise<void> {
  all = await startCast("2027-01-04");
  await propose(all.nurse, "Vi leter etter nøkler");
  await all.leader.press("Prøv ut");
  await all.leader.press("Bekreft", { Hva: "Nøkkelskap", Hvem: "kveldsvakta", "Til når": "2027-01-08" });
  all.diary.note();
}

async function adopted(): Promise<void> {
  await tried();
  await all.leader.press("Evaluer");
  await all.leader.press("Bekreft");
  await all.leader.press("Innfør");
  for (const label of ["Har endringen vært en forbedring?", "Er den tilstrekkelig?", "Er målene nådd?"])
    all.leader.newest.fill(label, "Ja");
  const empty = all.leader.newest.inputs().filter(({ required, value }) => required && value === "");
  const words = Object.fromEntries(empty.map(({ label }) => [label, "Det gikk fint"]));
  await all.leader.press("Bekreft", words);
  await all.diary.at("2027-01-04", "13:00");
}

/** As Jeg vil være med leaves the idea. */
async function joins(name: string): Promise<void> {
  const { store } = all.town.bot;
  const row = await store.get("idea|1", "idea");
  if (!row) throw new Error("there is no idea 1");
  const data = { ...row.data, participants: [sampleId(name)] };
  await store.transact("idea|1", [{ kind: "replace", row: "idea", data, etag: row.etag }]);
}

function since(from: string): readonly string[] {
  return all.diary.outline().filter((line) => line >= from);
}

test("a start that nobody answers to is reminded of, and others are brought in", async () => {
  await planned();
  await all.diary.walk("2027-02-12", { times });
  expect(since("2027-01-05")).toEqual([
    `2027-01-11 07:05 ${LEADER}: Er dere klare til å prøve idé 1?`,
    `2027-01-14 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-18 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-20 07:05 ${NURSE}: Vi venter på hva som skjer videre med ideen din`,
    `2027-01-20 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-20 07:05 ${DEPUTY}: ${WAITS}`,
    `2027-01-22 07:05 ${NURSE}: Vi venter på hva som skjer videre med ideen din`,
    `2027-01-22 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-22 07:05 ${DEPUTY}: ${WAITS}`,
    `2027-01-22 07:05 ${ABOVE}: ${WAITS}`,
  ]);
  expect(all.diary.read(all.leader, "2027-01-14")[0]).toContain(
    "Startdatoen er kommet. Du har til mandag 18. januar på å bestemme hva som skjer videre, 2 arbeidsdager igjen.",
  );
});

test("Sett ny frist moves the start, and the question comes again then", async () => {
  await planned();
  await all.diary.walk("2027-01-11", { times });
  await all.leader.press("Sett ny frist");
  await all.leader.press("Bekreft", { "Ny dato": "2027-01-25", Begrunnelse: "Skapene er forsinket" });
  all.diary.note();
  await all.diary.walk("2027-01-25", { times });
  expect(since("2027-01-12")).toEqual([`2027-01-25 07:05 ${LEADER}: Er dere klare til å prøve idé 1?`]);
});

test("a trial ends by itself: those who took part are asked, then the leader, then others", async () => {
  await tried();
  await all.diary.walk("2027-02-12", { times });
  expect(since("2027-01-05")).toEqual([
    `2027-01-08 07:05 ${NURSE}: Hvordan gikk det med idé 1?`,
    `2027-01-13 07:05 ${LEADER}: Nå kan du bestemme hva som skjer videre med idé 1. Spør gjerne dem som gjorde det.`,
    `2027-01-18 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-20 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-22 07:05 ${NURSE}: Vi venter på hva som skjer videre med ideen din`,
    `2027-01-22 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-22 07:05 ${DEPUTY}: ${WAITS}`,
    `2027-01-26 07:05 ${NURSE}: Vi venter på hva som skjer videre med ideen din`,
    `2027-01-26 07:05 ${LEADER}: ${WAITS}`,
    `2027-01-26 07:05 ${DEPUTY}: ${WAITS}`,
    `2027-01-26 07:05 ${ABOVE}: ${WAITS}`,
  ]);
  expect(all.diary.read(all.nurse, "2027-01-08")[0]).toContain("Svarer du innen onsdag 13. januar");
  await all.above.press("Åpne 1");
  const opened = all.above.chat.find(({ buttons }) => buttons.includes("Stopp"));
  expect(opened?.buttons).toEqual(expect.arrayContaining(["Innfør", "Juster", "Stopp"]));
});

test("whoever joined is asked how it went, as the proposer is, and answers once", async () => {
  await tried();
  await joins(DEPUTY);
  await all.diary.walk("2027-01-08", { times });
  const asked = `Hvordan gikk det med idé 1?`;
  expect(since("2027-01-05")).toEqual([
    `2027-01-08 07:05 ${NURSE}: ${asked}`,
    `2027-01-08 07:05 ${DEPUTY}: ${asked}`,
  ]);
  await all.deputy.press("Send inn", { "Har endringen vært en forbedring?": "Delvis" });
  await all.diary.walk("2027-01-13", { times });
  expect(all.diary.read(all.leader, "2027-01-13")[0]).toContain("Delvis 1");
});

test("a question that waited for the evening is not asked when it was answered in the morning", async () => {
  await planned();
  await chooses(all.town, LEADER, "evening");
  await all.diary.walk("2027-01-10", { times });
  await all.diary.at("2027-01-11", "07:05");
  await all.leader.say("venter");
  await all.leader.press("Åpne 1");
  await all.leader.press("Prøv ut");
  await all.leader.press("Bekreft", { Hva: "Nøkkelskap", Hvem: "kveldsvakta", "Til når": "2027-02-26" });
  all.diary.note();
  await all.diary.at("2027-01-11", "15:05");
  expect(since("2027-01-11 15")).toEqual([]);
});

test("a trial with a new end is not ended on the old one", async () => {
  await tried();
  await all.leader.press("Sett ny frist");
  await all.leader.press("Bekreft", { "Ny dato": "2027-01-22", Begrunnelse: "Vi vil se litt til" });
  all.diary.note();
  await all.diary.walk("2027-01-22", { times });
  expect(since("2027-01-05")).toEqual([`2027-01-22 07:05 ${NURSE}: Hvordan gikk det med idé 1?`]);
});

test("a check that nobody answers: the leader is reminded once, and it stays with «Ikke svart»", async () => {
  await adopted();
  await all.diary.walk("2027-06-30", { times, from: "2027-04-01" });
  expect(since("2027-01-05")).toEqual([
    `2027-04-05 07:05 ${NURSE}: Gjør dere dette fortsatt?`,
    `2027-04-05 07:05 ${LEADER}: Gjør dere dette fortsatt?`,
    `2027-04-12 07:05 ${LEADER}: ${WAITS}`,
  ]);
  const unanswered = "Gjør dere dette fortsatt? Spurt mandag 5. april. Ikke svart.";
  expect(all.diary.read(all.leader, "2027-04-12")[0]).toContain(unanswered);
  await all.leader.say("venter");
  expect(all.leader.newest.text).toContain(unanswered);
  await all.leader.press("Åpne 1");
  expect(all.leader.newest.text).toContain(`Idé 1 – Innført`);
  expect(all.leader.newest.text).toContain(unanswered);
  await all.leader.press("Ja, fortsatt");
  await all.leader.say("venter");
  expect(all.leader.newest.text).not.toContain("Ikke svart");
});

test("a check that somebody answered is not reminded of", async () => {
  await adopted();
  await all.diary.walk("2027-04-05", { times, from: "2027-04-01" });
  await all.nurse.press("Ja, fortsatt");
  all.diary.note();
  await all.diary.walk("2027-05-31", { times });
  expect(since("2027-04-06")).toEqual([]);
});

test("nei to the check: the leader is told, and chooses Prøv ut or Stopp", async () => {
  await adopted();
  await all.diary.walk("2027-04-05", { times, from: "2027-04-01" });
  expect(since("2027-01-05")).toEqual([
    `2027-04-05 07:05 ${NURSE}: Gjør dere dette fortsatt?`,
    `2027-04-05 07:05 ${LEADER}: Gjør dere dette fortsatt?`,
  ]);
  await all.nurse.press("Nei, ikke lenger");
  await all.diary.at("2027-04-05", "16:00");
  expect(all.leader.newest.text).toContain("Nei, ikke lenger");
  expect(all.leader.newest.buttons).toEqual(expect.arrayContaining(["Prøv ut", "Stopp"]));
  await all.leader.press("Stopp");
  await all.leader.press("Bekreft", {
    Årsak: "For lite tid",
    "Hva lærte vi?": "Skapet må stå i bilen, ikke på basen.",
  });
  all.diary.note();
  await all.diary.walk("2028-01-20", { times: ["07:05"], from: "2028-01-01" });
  expect(since("2027-04-06")).toEqual([]);
  expect(all.nurse.chat.map(({ text }) => text).join("\n")).toContain("Skapet må stå i bilen");
});
