/** What moves, stops and ends the promise while it is kept by date, and whom a reminder never reaches. */
import { afterEach, describe, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { ABOVE, type Cast, chooses, DEPUTY, propose, startCast } from "../support/promise-cast.ts";
import { sampleRoster } from "../support/start-bot.ts";
import { LEADER, NURSE } from "./ideas-support.ts";
import { sendWithoutName } from "./without-name-support.ts";

let started: Cast;
afterEach(() => started.town.stop());

/** Monday 23 November 2026: the answer is due on Monday 30. */
async function cast(): Promise<Cast> {
  started = await startCast("2026-11-23");
  await propose(started.nurse);
  started.diary.note();
  return started;
}

/** What came between two dates, both included. */
function between({ diary }: Cast, from: string, to: string): readonly string[] {
  return diary.outline().filter((line) => line >= from && line.slice(0, 10) <= to);
}

const WAITS = "En ting venter på deg";

describe("hva står det på", () => {
  test("is asked of the owner on the reminder, and the level above is told", async () => {
    const all = await cast();
    await all.diary.walk("2026-12-04");
    const card = all.leader.newest;
    expect(card.text).toContain("Hva står det på med idé 1?");
    expect(all.above.newest.text).not.toContain("Hva står det på med");
    await all.leader.press("Send inn", { "Hva står det på med idé 1?": "Trenger penger" });
    expect(all.leader.newest.text).toContain("Du har svart: Trenger penger.");
    expect(all.leader.newest.text).toContain("Løft til min leder");
    await all.diary.at("2026-12-04", "12:00");
    expect(all.above.newest.text).toContain("Dette står det på med idé 1");
    expect(all.above.newest.text).toContain("trenger penger");
    await all.leader.again();
    await all.diary.at("2026-12-04", "13:00");
    expect(between(all, "2026-12-04 08", "2026-12-04")).toEqual([
      `2026-12-04 12:00 ${DEPUTY}: Dette står det på med idé 1`,
      `2026-12-04 12:00 ${ABOVE}: Dette står det på med idé 1`,
    ]);
  });

  test("whoever was brought in can answer, and owns nothing by it", async () => {
    const all = await cast();
    await all.diary.walk("2026-12-04");
    await all.above.say("venter");
    await all.above.press("Åpne 1");
    expect(all.above.newest.text).toContain("Idé 1 – Mottatt");
    await all.above.press("Flere valg");
    await all.above.press("Sett ny frist");
    await all.above.press("Bekreft", { "Ny dato": "2026-12-11", Begrunnelse: "Vi venter på tilbud" });
    await all.diary.walk("2026-12-11");
    expect(between(all, "2026-12-05", "2026-12-11").filter((line) => line.includes(WAITS))).toEqual([
      `2026-12-09 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-11 07:05 ${LEADER}: ${WAITS}`,
    ]);
  });
});

describe("the clock", () => {
  test("Sett ny frist moves what is due", async () => {
    const all = await cast();
    await all.diary.walk("2026-11-26");
    await all.leader.press("Åpne 1");
    await all.leader.press("Flere valg");
    await all.leader.press("Sett ny frist");
    await all.leader.press("Bekreft", { "Ny dato": "2026-12-04", Begrunnelse: "Jeg venter på et svar" });
    all.diary.note();
    await all.diary.walk("2026-12-08");
    expect(between(all, "2026-11-27", "2026-12-08")).toEqual([
      `2026-12-02 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-04 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-08 07:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
      `2026-12-08 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-08 07:05 ${DEPUTY}: ${WAITS}`,
    ]);
  });

  test("stands still while the proposer is asked, and goes on where it was", async () => {
    const all = await cast();
    await all.diary.walk("2026-11-30");
    await all.leader.press("Åpne 1");
    await all.leader.press("Still spørsmål");
    await all.leader.press("Send inn", { Spørsmål: "Hvilken kveld?" });
    all.diary.note();
    await all.diary.walk("2026-12-07");
    expect(between(all, "2026-12-01", "2026-12-07")).toEqual([]);
    await all.nurse.press("Svar", {}, { on: "Hvilken kveld?" });
    await all.nurse.press("Send inn", { Svar: "Torsdag" }, { on: "Hvilken kveld?" });
    await all.diary.walk("2026-12-09");
    // Overdue by as many working days as when it stopped: what was told is not told again.
    expect(between(all, "2026-12-08", "2026-12-09").filter((line) => line.includes(WAITS))).toEqual([
      `2026-12-09 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-09 07:05 ${DEPUTY}: ${WAITS}`,
    ]);
  });

  test("Lest and Skriv til change nothing about it", async () => {
    const all = await cast();
    await all.leader.press("Flere valg");
    await all.leader.press("Lest");
    await all.leader.press("Flere valg");
    await all.leader.press("Skriv til");
    await all.leader.press("Send inn", { Melding: "Jeg ser på det" });
    all.diary.note();
    await all.diary.walk("2026-11-30");
    expect(between(all, "2026-11-24", "2026-11-30")).toEqual([
      `2026-11-26 07:05 ${LEADER}: ${WAITS}`,
      `2026-11-30 07:05 ${LEADER}: ${WAITS}`,
    ]);
  });
});

describe("nobody is reminded who cannot act", () => {
  test("away: the stand-in is reminded instead", async () => {
    const all = await cast();
    await all.leader.say("borte");
    await all.leader.press("Lagre", { Fra: "2026-11-25", "Til og med": "2026-12-18" });
    await all.diary.walk("2026-12-04");
    const reminded = between(all, "2026-11-24", "2026-12-04").filter((line) => line.includes(WAITS));
    expect(reminded).toEqual([
      `2026-11-26 07:05 ${DEPUTY}: ${WAITS}`,
      `2026-11-30 07:05 ${DEPUTY}: ${WAITS}`,
      `2026-12-02 07:05 ${DEPUTY}: ${WAITS}`,
      `2026-12-04 07:05 ${DEPUTY}: ${WAITS}`,
      `2026-12-04 07:05 ${ABOVE}: ${WAITS}`,
    ]);
  });

  test("left: the reminder that waited for the evening goes to nobody", async () => {
    const all = await cast();
    await chooses(all.town, LEADER, "evening");
    await all.diary.walk("2026-11-25");
    await all.diary.at("2026-11-26", "07:05");
    const { units, people } = sampleRoster();
    await importOrganisation(
      all.town.bot.store,
      {
        units: units.map(({ leader, ...unit }) =>
          leader === undefined || leader === sampleId(LEADER) ? unit : { ...unit, leader },
        ),
        people: people.filter(({ id }) => id !== sampleId(LEADER)),
      },
      new Date("2026-11-26T09:00:00Z"),
    );
    await all.diary.at("2026-11-26", "15:05");
    expect(between(all, "2026-11-26", "2026-11-26").filter((line) => line.includes(LEADER))).toEqual([]);
  });

  test("blocked: the deputy is reminded instead", async () => {
    const all = await cast();
    await all.leader.uninstall();
    await all.diary.walk("2026-11-26");
    const reminded = between(all, "2026-11-24", "2026-11-26").filter((line) => line.includes(WAITS));
    expect(reminded).toEqual([`2026-11-26 07:05 ${DEPUTY}: ${WAITS}`]);
  });
});

describe("after a stop", () => {
  test("of a fortnight, the last step is taken and no other", async () => {
    const all = await cast();
    await all.diary.walk("2026-12-20", { from: "2026-12-14" });
    expect(between(all, "2026-11-24", "2026-12-20")).toEqual([
      `2026-12-14 07:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
      `2026-12-14 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-14 07:05 ${ABOVE}: ${WAITS}`,
    ]);
  });

  test("of the clock, and its going back, nothing comes twice", async () => {
    const all = await cast();
    await all.diary.walk("2026-12-02");
    const before = all.diary.outline().length;
    await all.diary.walk("2026-12-02", { from: "2026-11-24" });
    expect(all.diary.outline().slice(before)).toEqual([]);
  });
});

describe("without a name", () => {
  test("the proposer is told each step, in their own window, and the deputy who proposed it is not given away", async () => {
    started = await startCast("2026-11-23");
    const { deputy, leader, above, diary, town } = started;
    await chooses(town, DEPUTY, "evening");
    await sendWithoutName(deputy, "Vi tør ikke si fra på rapporten");
    diary.note();
    await diary.walk("2026-12-04");
    const late = "Svaret på ideen din lar vente på seg";
    expect(between(started, "2026-11-24", "2026-12-04")).toEqual([
      `2026-11-26 07:05 ${LEADER}: ${WAITS}`,
      `2026-11-30 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-02 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-02 15:05 ${DEPUTY}: ${late}`,
      `2026-12-04 07:05 ${LEADER}: ${WAITS}`,
      `2026-12-04 07:05 ${ABOVE}: ${WAITS}`,
      `2026-12-04 15:05 ${DEPUTY}: ${late}`,
    ]);
    for (const reader of [leader, above]) {
      await reader.press("Åpne 1");
      expect(reader.newest.text).toContain(
        "onsdag 2. desember: Svaret lot vente på seg. Nå er også stedfortreder i hjemmetjenesten sone nord koblet på.",
      );
      expect(reader.newest.text).not.toContain(DEPUTY);
    }
  });
});
