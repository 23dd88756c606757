/** The promise, as everybody concerned lives through it, day by day. */
import { afterEach, describe, expect, test } from "vitest";
import { ABOVE, type Cast, chooses, DEPUTY, propose, startCast } from "../support/promise-cast.ts";
import { LEADER, NURSE } from "./ideas-support.ts";

let started: Cast;
afterEach(() => started.town.stop());

async function cast(today: string): Promise<Cast> {
  started = await startCast(today);
  return started;
}

describe("nobody answers", () => {
  test("over Christmas: four steps, each told once, to those it concerns, on working days", async () => {
    const { diary, nurse, leader, deputy, above } = await cast("2026-12-17");
    await propose(nurse);
    diary.note();
    const sent = diary.entries.length;
    await diary.walk("2027-01-31");
    expect(diary.outline().slice(sent)).toEqual([
      `2026-12-22 07:05 ${LEADER}: En ting venter på deg`,
      `2026-12-24 07:05 ${LEADER}: En ting venter på deg`,
      `2026-12-29 07:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
      `2026-12-29 07:05 ${LEADER}: En ting venter på deg`,
      `2026-12-29 07:05 ${DEPUTY}: En ting venter på deg`,
      `2026-12-31 07:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
      `2026-12-31 07:05 ${LEADER}: En ting venter på deg`,
      `2026-12-31 07:05 ${DEPUTY}: En ting venter på deg`,
      `2026-12-31 07:05 ${ABOVE}: En ting venter på deg`,
    ]);
    expect(diary.read(leader, "2026-12-22")[0]).toContain(
      "Svarfristen er torsdag 24. desember kl. 16.00, 2 arbeidsdager igjen.",
    );
    expect(diary.read(leader, "2026-12-24")[0]).toContain("Svarfristen er i dag kl. 16.00.");
    const toDeputy = diary.read(deputy, "2026-12-29")[0];
    expect(toDeputy).toContain("Svarfristen var torsdag 24. desember, for 2 arbeidsdager siden.");
    expect(toDeputy).toContain("Ideen ligger fortsatt hos leder i hjemmetjenesten sone nord");
    expect(diary.read(above, "2026-12-31")[0]).toContain("for 4 arbeidsdager siden");
    const toNurse = diary.read(nurse, "2026-12-29")[0];
    expect(toNurse).toContain("Du skulle hatt svar innen torsdag 24. desember.");
    expect(toNurse).toContain("Nå er også stedfortreder i hjemmetjenesten sone nord koblet på");
    expect(diary.read(nurse, "2026-12-31")[0]).toContain("Nå er også leder i hjemmetjenesten koblet på");
  });

  test("over Easter: Maundy Thursday, Good Friday and Easter Monday do not count", async () => {
    const { diary, nurse } = await cast("2027-03-19");
    await propose(nurse);
    diary.note();
    const sent = diary.entries.length;
    await diary.walk("2027-04-30");
    expect(diary.outline().slice(sent)).toEqual([
      `2027-03-24 07:05 ${LEADER}: En ting venter på deg`,
      `2027-03-31 07:05 ${LEADER}: En ting venter på deg`,
      `2027-04-02 07:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
      `2027-04-02 07:05 ${LEADER}: En ting venter på deg`,
      `2027-04-02 07:05 ${DEPUTY}: En ting venter på deg`,
      `2027-04-06 07:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
      `2027-04-06 07:05 ${LEADER}: En ting venter på deg`,
      `2027-04-06 07:05 ${DEPUTY}: En ting venter på deg`,
      `2027-04-06 07:05 ${ABOVE}: En ting venter på deg`,
    ]);
  });

  test("the proposer sees each step on the receipt", async () => {
    const { diary, nurse } = await cast("2026-11-23");
    await propose(nurse);
    await diary.walk("2026-12-04");
    const receipt = nurse.chat.find((card) => card.text.includes("Dette har skjedd"))?.text ?? "";
    const happened = receipt.slice(receipt.indexOf("Dette har skjedd")).split("\n").slice(2);
    expect(happened).toHaveLength(4);
    expect(happened[0]).toContain("torsdag 26. november: ");
    expect(happened[1]).toContain("mandag 30. november: ");
    expect(happened[2]).toContain("onsdag 2. desember: ");
    expect(happened[3]).toContain("fredag 4. desember: ");
  });
});

describe("one message a day", () => {
  test("names each idea, ten at a time", async () => {
    const { diary, nurse, leader } = await cast("2026-11-23");
    for (let n = 1; n <= 12; n++) await propose(nurse, `Sak nummer ${n}`);
    await diary.walk("2026-11-26");
    const [text, ...more] = diary.read(leader, "2026-11-26");
    expect(more).toEqual([]);
    expect(text).toContain("12 ting venter på deg");
    expect(text).toContain("Sak nummer 10");
    expect(text).not.toContain("Sak nummer 11");
    await leader.press("Vis flere", {}, { on: "12 ting venter på deg" });
    const all = leader.chat.find((card) => card.text.includes("12 ting venter på deg"))?.text;
    expect(all).toContain("Sak nummer 12");
    await leader.press("Åpne 12");
    expect(leader.chat.some((card) => card.text.includes("Sak nummer 12"))).toBe(true);
  });

  test("comes in the evening to whoever chose the evening, and not when it was answered meanwhile", async () => {
    const { diary, nurse, leader } = await cast("2026-11-23");
    await chooses(started.town, LEADER, "evening");
    await propose(nurse);
    await propose(nurse, "Vi får vaktlista for sent");
    await diary.walk("2026-11-26");
    expect(diary.outline().at(-1)).toBe(`2026-11-26 15:05 ${LEADER}: 2 ting venter på deg`);
    await diary.walk("2026-11-29");
    await diary.at("2026-11-30", "07:05");
    await leader.say("venter");
    for (const number of [1, 2]) {
      await leader.press(`Åpne ${number}`);
      await leader.press("Løst med en gang", {}, { on: `Idé ${number} – ` });
      await leader.press("Bekreft", { "Hva ble gjort?": "Det er ordnet" });
      await leader.say("venter");
    }
    diary.note();
    const before = diary.entries.length;
    await diary.walk("2026-12-10", { from: "2026-11-30" });
    expect(diary.outline().slice(before)).toEqual([]);
  });

  test("wakes nobody who wants messages at any time", async () => {
    const { diary, nurse } = await cast("2026-11-23");
    await chooses(started.town, LEADER, "anytime");
    await propose(nurse);
    await diary.walk("2026-11-30");
    expect(diary.outline().filter((line) => line.includes("venter på deg"))).toEqual([
      `2026-11-26 07:05 ${LEADER}: En ting venter på deg`,
      `2026-11-30 07:05 ${LEADER}: En ting venter på deg`,
    ]);
  });

  test("comes in the night to whoever works then, on the day and not after the deadline", async () => {
    const { diary, nurse } = await cast("2026-11-23");
    await chooses(started.town, LEADER, "night");
    await propose(nurse);
    await diary.walk("2026-11-30");
    expect(diary.outline().filter((line) => line.includes("venter på deg"))).toEqual([
      `2026-11-26 00:05 ${LEADER}: En ting venter på deg`,
      `2026-11-30 00:05 ${LEADER}: En ting venter på deg`,
    ]);
  });

  test("waits for the next turn of whoever wants that, and then says it once", async () => {
    const { diary, nurse, leader } = await cast("2026-11-23");
    await chooses(started.town, LEADER, "next-turn");
    await propose(nurse);
    await diary.walk("2026-11-30");
    expect(diary.outline().filter((line) => line.includes("venter på deg"))).toEqual([]);
    await leader.say("hjelp");
    await diary.at("2026-11-30", "22:30");
    const reminders = diary.read(leader, "2026-11-30").filter((text) => text.includes("venter på deg"));
    expect(reminders.filter((text) => text.startsWith("En ting venter på deg"))).toHaveLength(1);
    expect(reminders[0]).toContain("Svarfristen er i dag");
  });
});
