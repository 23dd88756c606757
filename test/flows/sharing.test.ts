/** Shared by proposer and leader, backed, joined and written about by colleagues; nobody else sees anything. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, startTown, type Town } from "./ideas-support.ts";
import { propose, share } from "./sharing-support.ts";

const KEYS = "Nøklene ligger et nytt sted hver dag";
const HELPER = "Helsefagarbeider hjemmetjenesten sone nord";
const OTHER_UNIT = "Vernepleier bofellesskapet";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

/** The nurse's idea, with a leader who has it. */
async function proposed(
  more: Readonly<Record<string, string>> = {},
): Promise<{ nurse: Person; leader: Person }> {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await propose(nurse, KEYS, more);
  return { nurse, leader };
}

describe("widening", () => {
  test("goes as far as the leader's button said, also when the proposer has agreed to more since", async () => {
    const { nurse, leader } = await proposed();
    const helper = await town.person(HELPER);
    const elsewhere = await town.person(OTHER_UNIT);
    await nurse.press("Del med enheten", {}, { on: "Idé 1 – Mottatt" });
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    await nurse.press("Del med kommunen");
    await leader.press("Del med enheten", {}, { on: "vil dele ideen med enheten" });
    for (const each of [helper, elsewhere]) await each.say("erfaringer");
    expect(helper.newest.text).toContain(KEYS);
    expect(elsewhere.newest.text).not.toContain(KEYS);
    await leader.press("Del med kommunen", {}, { on: "vil dele ideen med kommunen" });
    await elsewhere.say("erfaringer");
    expect(elsewhere.newest.text).toContain(KEYS);
  });

  test("takes the proposer and then the leader, a step at a time", async () => {
    const { nurse, leader } = await proposed();
    const helper = await town.person(HELPER);
    await nurse.press("Del med enheten", {}, { on: "Idé 1 – Mottatt" });
    await helper.say("erfaringer");
    expect(helper.newest.text).not.toContain(KEYS);

    expect(cardWith(leader, "Kan idé 1 deles?")).toContain("vil dele ideen med enheten");
    await leader.press("Del med enheten", {}, { on: "Kan idé 1 deles?" });
    await helper.say("erfaringer");
    expect(helper.newest.text).toContain(KEYS);
    expect(cardWith(nurse, "blir delt")).toContain("har delt ideen med enheten");
    const elsewhere = await town.person(OTHER_UNIT);
    await elsewhere.say("erfaringer");
    expect(elsewhere.newest.text).not.toContain(KEYS);
  });

  test("Del med on a card from before answers in a sentence, and asks nobody twice", async () => {
    const { nurse, leader } = await proposed();
    const presses = (who: Person, level: string, nonce: string) =>
      who.sends({ type: "message", value: { verb: `idea.share.${level}`, subject: "1", nonce } });
    await presses(nurse, "unit", "first");
    await presses(nurse, "unit", "again");
    expect(nurse.newest.text).toContain(
      "Du har allerede sagt ja til å dele dette. Nå er det lederen som svarer.",
    );
    const asked = leader.chat.filter(({ text }) => text.includes("Kan idé 1 deles?"));
    expect(asked).toHaveLength(1);
    await presses(leader, "unit", "yes");
    await presses(nurse, "unit", "old");
    expect(nurse.newest.text).toContain("Dette er allerede delt.");
    await presses(nurse, "municipality", "wide");
    await presses(leader, "municipality", "yes-wide");
    await presses(nurse, "municipality", "oldest");
    expect(nurse.newest.text).toContain("Dette er allerede delt så bredt det går.");
  });

  test("a leader cannot share what the proposer has not agreed to", async () => {
    const { leader } = await proposed();
    await leader.press("Flere valg");
    expect(leader.newest.buttons).not.toContain("Del med enheten");
    await leader.sends({
      type: "message",
      value: { verb: "idea.share.unit", subject: "1", nonce: "forged" },
    });
    const helper = await town.person(HELPER);
    await helper.say("erfaringer");
    expect(helper.newest.text).not.toContain(KEYS);
  });
});

describe("a colleague", () => {
  async function opened(level: "unit" | "municipality" = "unit"): Promise<Person> {
    await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, level);
    const helper = await town.person(HELPER);
    await helper.say("erfaringer");
    await helper.press("Åpne 1");
    return helper;
  }

  test("sees the idea, never who sent it in when only the leader may see that, nor what was said about it", async () => {
    const { nurse, leader } = await proposed();
    await leader.press("Still spørsmål");
    await leader.press("Send inn", { Spørsmål: "Hvor ofte skjer det?" });
    await nurse.press("Svar");
    await nurse.press("Send inn", { Svar: "Hver morgen" });
    const helper = await opened();
    expect(helper.newest.text).toContain(KEYS);
    for (const hidden of [NURSE, LEADER, "Hvor ofte", "Hver morgen"])
      expect(helper.newest.text).not.toContain(hidden);
  });

  test("sees the name that everybody may see", async () => {
    await proposed({ "Hvem ser navnet mitt?": "Alle ser navnet mitt" });
    expect((await opened()).newest.text).toContain(NURSE);
  });

  test("backs it, joins it and writes about it; leader and proposer are told", async () => {
    const { nurse, leader } = await proposed();
    const helper = await opened();
    await helper.press("Gjelder oss også");
    expect(helper.newest.text).toContain("Du har sagt «gjelder oss også».");
    expect(helper.newest.text).not.toContain("Én kollega har sagt");
    await helper.press("Jeg vil være med");
    expect(helper.newest.text).toContain("Du får vite når det prøves ut");
    expect(helper.newest.buttons).not.toContain("Jeg vil være med");
    await helper.press("Skriv til");
    await helper.press("Send inn", { Melding: "Vi kan låne skapet i andre etasje" });
    expect(helper.newest.text).toContain("Sendt. Lederen og den som sendte inn, får det du skrev.");

    for (const told of [nurse, leader]) {
      expect(cardWith(told, "vil være med")).toContain(HELPER);
      expect(cardWith(told, "Vi kan låne skapet")).toContain(HELPER);
    }
    await leader.say("venter");
    await leader.press("Åpne 1");
    expect(leader.newest.text).toContain("Andre: Én kollega har sagt «gjelder oss også», én vil være med");
  });

  test("takes both back at the same place, and nobody is told", async () => {
    const { nurse, leader } = await proposed();
    const helper = await opened();
    await helper.press("Gjelder oss også");
    await helper.press("Jeg vil være med");
    const seen = [nurse.chat.length, leader.chat.length];
    await helper.press("Gjelder ikke oss likevel");
    expect(helper.newest.text).not.toContain("gjelder oss også");
    expect(helper.newest.buttons).toContain("Gjelder oss også");
    await helper.press("Jeg blir ikke med likevel");
    expect(helper.newest.text).not.toContain("vil være med");
    expect(helper.newest.buttons).toContain("Jeg vil være med");
    await town.bot.drain();
    expect([nurse.chat.length, leader.chat.length]).toEqual(seen);
    await leader.say("venter");
    await leader.press("Åpne 1");
    expect(leader.newest.text).not.toContain("Andre:");
    await leader.press("Prøv ut");
    await leader.press("Bekreft", { Hva: "Et skap", Hvem: "Morgenvakta", "Til når": "2026-12-14" });
    expect(helper.chat.some(({ text }) => text.includes("Et skap"))).toBe(false);
  });

  test("cannot write an identity number", async () => {
    await proposed();
    const helper = await opened();
    await helper.press("Skriv til");
    await helper.press("Send inn", { Melding: "Det gjelder 01010112377" });
    expect(helper.newest.text).toContain("fødselsnummer");
    expect(JSON.stringify(helper.newest.content)).not.toContain("01010112377");
  });

  test("reads nothing that was said about it by an old button", async () => {
    const { nurse, leader } = await proposed();
    const helper = await opened();
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await leader.press("Bekreft", { Årsak: "Bemanning", Begrunnelse: "Ikke nok folk" });
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    await nurse.press("Skriv til");
    await nurse.press("Send inn", { Melding: "Dette blir mellom oss" });
    await helper.press("Jeg vil være med");
    expect(helper.newest.text).toContain("Det er ikke mulig lenger.");
    expect(helper.newest.text).not.toContain("mellom oss");
  });

  test("reads nothing more of it by pressing again once it is taken back", async () => {
    const { nurse } = await proposed();
    const helper = await opened();
    const value = { verb: "idea.message", subject: "1", nonce: "written", text: "Vi kan låne skapet" };
    await helper.sends({ type: "message", value });
    expect(helper.newest.text).toContain("Sendt.");
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    await nurse.press("Trekk ideen");
    await nurse.press("Bekreft");
    await helper.sends({ type: "message", value });
    expect(helper.newest.text).toContain("Jeg finner ikke noe med nummer 1");
    expect(helper.newest.text).not.toContain(NURSE);
  });

  test("who joined is told of the trial and asked how it went", async () => {
    const { leader } = await proposed();
    const helper = await opened();
    await helper.press("Jeg vil være med");
    await leader.say("venter");
    await leader.press("Åpne 1");
    await leader.press("Prøv ut");
    await leader.press("Bekreft", { Hva: "Et skap", Hvem: "Morgenvakta", "Til når": "2026-12-14" });
    expect(cardWith(helper, "Et skap")).toContain("14. desember");
    town.setClock("2026-12-14T08:00:00Z");
    await town.bot.runDue();
    expect(cardWith(helper, "Utprøvingen er over")).toContain("Har endringen vært en forbedring?");
  });

  test("of another unit can neither open, join nor write", async () => {
    await proposed();
    await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, "unit");
    const elsewhere = await town.person(OTHER_UNIT);
    for (const verb of [
      "idea.open",
      "idea.join",
      "idea.message-form",
      "idea.message",
      "idea.support",
      "practice.open",
    ]) {
      await elsewhere.say("hjelp");
      await elsewhere.sends({ type: "message", value: { verb, subject: "1", nonce: verb, text: "Hei" } });
      expect(elsewhere.newest.text, verb).toMatch(/Jeg finner (ikke|ingen)/);
    }
  });

  test("loses sight of it when it is sent to another unit, or taken back", async () => {
    const { nurse, leader } = await proposed();
    const helper = await opened();
    await leader.press("Flere valg");
    await leader.press("Send til annen enhet");
    await leader.press("Bekreft", { Enhet: "Nattjenesten", Begrunnelse: "Det er de som låser opp" });
    await helper.say("erfaringer");
    expect(helper.newest.text).not.toContain(KEYS);
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    expect(nurse.newest.buttons).toContain("Del med enheten");
  });
});

test("nobody sees who it is from when it was sent in without a name", async () => {
  await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await propose(nurse, KEYS, { "Hvem ser navnet mitt?": "Leder ser det ikke" });
  while (nurse.newest.buttons.includes("Send inn")) await nurse.press("Send inn");
  await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, "municipality");
  const elsewhere = await town.person(OTHER_UNIT);
  await elsewhere.say("erfaringer");
  expect(elsewhere.newest.text).toContain(KEYS);
  await elsewhere.press("Åpne 1");
  expect(JSON.stringify(elsewhere.newest.content)).not.toContain(NURSE);
  await elsewhere.press("Jeg vil være med");
  expect(cardWith(nurse, "vil være med på")).toContain(OTHER_UNIT);
});
