/** Before Send inn: what others have proposed that is about the same, and only what the person may see. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";
import { propose, share } from "./sharing-support.ts";

const KEYS = "Nøklene ligger et nytt sted hver dag, og vi leter lenge";
const SAME = "Vi bruker mye tid på å lete etter nøkler om morgenen";
const QUESTION = "Ligner noen av disse på ideen din?";
const HELPER = "Helsefagarbeider hjemmetjenesten sone nord";
const OTHER_UNIT = "Vernepleier bofellesskapet";
const first = { number: 1, proposer: NURSE, leader: LEADER };

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

describe("somebody about to send in what a colleague has proposed", () => {
  beforeEach(async () => {
    const nurse = await town.person(NURSE);
    await propose(nurse, KEYS, { "Forslag til løsning": "Et skap med faste kroker" });
  });

  test("is shown it, and backs it with one press that drops nothing of what was written", async () => {
    await share(town.bot, first, "unit");
    const helper = await town.person(HELPER);
    await helper.say("idé");
    await helper.press("Vil du si mer?");
    await helper.press("Send inn", { [PROBLEM]: SAME, "Forslag til løsning": "Nøkkelboks" });
    expect(helper.newest.text).toContain(QUESTION);
    expect(helper.newest.text).toContain("Idé 1 · Mottatt");
    expect(helper.newest.text).toContain(KEYS);
    expect(helper.newest.text).toContain("Ingenting er sendt ennå");

    await helper.press("Gjelder oss også", {}, { beside: KEYS });
    expect(helper.newest.text).toContain("Du står nå bak idé 1.");
    expect(helper.newest.text).toContain("Én kollega har sagt «gjelder oss også»");
    expect(helper.newest.buttons).not.toContain("Gjelder oss også");
    await helper.press("Send likevel");
    expect(cardWith(helper, "er sendt")).toContain("Idé 2 er sendt");
    const receipt = cardWith(helper, "Idé 2 – Mottatt");
    expect(receipt).toContain(SAME);
    expect(receipt).toContain("Nøkkelboks");
  });

  test("may go on without backing it, on older clients too", async () => {
    await share(town.bot, first, "municipality");
    const helper = await town.person(HELPER);
    await helper.say("idé");
    await helper.press("Send inn", { [PROBLEM]: SAME }, { as: "submit" });
    await helper.press("Gjelder oss også", {}, { as: "submit" });
    expect(helper.newest.text).toContain("Du står nå bak idé 1.");
    await helper.press("Send likevel", {}, { as: "submit" });
    expect(cardWith(helper, "er sendt")).toContain("Idé 2 er sendt");
  });

  test("backs it once, however often it is pressed", async () => {
    await share(town.bot, first, "unit");
    const helper = await town.person(HELPER);
    await helper.say("idé");
    await helper.press("Send inn", { [PROBLEM]: SAME });
    await helper.press("Gjelder oss også");
    await helper.again();
    expect(helper.newest.text).toContain("Én kollega har sagt «gjelder oss også»");
  });

  test("sees nothing of what only the leader has, nor of what is shared in another unit", async () => {
    const helper = await town.person(HELPER);
    await helper.say("idé");
    await helper.press("Send inn", { [PROBLEM]: SAME });
    expect(cardWith(helper, "er sendt")).toContain("Idé 2 er sendt");

    await share(town.bot, first, "unit");
    const elsewhere = await town.person(OTHER_UNIT);
    await elsewhere.say("idé");
    await elsewhere.press("Send inn", { [PROBLEM]: SAME });
    expect(cardWith(elsewhere, "er sendt")).toContain("Idé 3 er sendt");

    await share(town.bot, first, "municipality");
    await elsewhere.say("idé");
    await elsewhere.press("Send inn", { [PROBLEM]: `${SAME}, og om kvelden` });
    expect(elsewhere.newest.text).toContain(QUESTION);
    expect(elsewhere.newest.text).toContain(KEYS);
  });

  test("is not shown the own idea, nor who sent it in when only the leader sees the name", async () => {
    await share(town.bot, first, "unit");
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: SAME });
    expect(cardWith(nurse, "er sendt")).toContain("Idé 2 er sendt");
    const helper = await town.person(HELPER);
    await helper.say("idé");
    await helper.press("Send inn", { [PROBLEM]: SAME });
    expect(helper.newest.text).not.toContain(NURSE);
  });

  test("is shown it by the words of what it is about, not by any idea that is there", async () => {
    await share(town.bot, first, "unit");
    const helper = await town.person(HELPER);
    await helper.say("idé");
    await helper.press("Send inn", { [PROBLEM]: "Middagen kommer for tidlig" });
    expect(cardWith(helper, "er sendt")).toContain("Idé 2 er sendt");
  });
});

test("a forged press backs nothing that the person may not see", async () => {
  const nurse = await town.person(NURSE);
  await propose(nurse, KEYS);
  const elsewhere = await town.person(OTHER_UNIT);
  const data = { verb: "idea.support", subject: "1", nonce: "forged" };
  await elsewhere.say("hjelp");
  await elsewhere.sends({ type: "message", value: data });
  expect(elsewhere.newest.text).toContain("Jeg finner ikke noe med nummer 1");
  await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, "unit");
  const helper = await town.person(HELPER);
  await helper.say("idé");
  await helper.press("Send inn", { [PROBLEM]: SAME });
  expect(helper.newest.text).not.toContain("gjelder oss også»");
});
