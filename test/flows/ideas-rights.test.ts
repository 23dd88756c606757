import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardWith, LEADER, sentIdea, startTown, type Town } from "./ideas-support.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { formVerb, ideaVerbs, sendVerb } from "../../adaptive-cards/ideas/verbs.ts";
import { TENANT, type Person } from "../support/teams-double/person.ts";

let town: Town;
let nurse: Person;
let leader: Person;
beforeEach(async () => {
  town = await startTown();
  ({ nurse, leader } = await sentIdea(town));
});
afterEach(() => town.stop());

/** A press that no card offered; answered with the card as JSON. */
async function forge(
  by: Person,
  verb: string,
  subject: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const response = await fetch(`${town.bot.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "invoke",
      name: "adaptiveCard/action",
      id: town.teams.newId(),
      channelId: "msteams",
      serviceUrl: town.teams.serviceUrl,
      from: { id: `29:${by.id}`, name: by.name, aadObjectId: by.id },
      recipient: { id: "28:mandagskvarteret", name: "Mandagskvarteret" },
      conversation: { id: by.conversation, conversationType: "personal", tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      value: {
        action: {
          type: "Action.Execute",
          verb,
          data: { verb, subject, nonce: town.teams.newId(), ...fields },
        },
      },
    }),
  });
  await town.bot.drain();
  return response.text();
}

describe("two at once", () => {
  test("the second decision changes nothing and tells what happened, and by whom", async () => {
    // The leader has two cards open: the one that arrived, and the one opened from venter.
    await leader.say("venter");
    await leader.press("Åpne 1");
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await leader.press("Løst med en gang", {}, { on: "Ny idé" });
    await leader.press("Bekreft", { "Hva ble gjort?": "Ordnet" }, { on: "Hva ble gjort?" });
    const before = nurse.chat.length;
    await leader.press("Bekreft", { Årsak: "Annet", Begrunnelse: "For sent" }, { on: "Årsak" });
    const told = cardWith(leader, "Det er ikke mulig lenger");
    expect(told).toContain("Du løste det med en gang: «Ordnet»");
    expect(told).toContain("Det er ikke sendt.\nFor sent");
    expect(nurse.chat).toHaveLength(before);
    expect(nurse.chat.some((card) => card.text.includes("For sent"))).toBe(false);
  });

  test("two people pressing at the same moment give one decision, and one of them is told", async () => {
    const deputy = await awayLeader();
    await leader.press("Flere valg", {}, { on: "Ny idé" });
    await leader.press("Si nei");
    await deputy.say("venter");
    await deputy.press("Åpne 1");
    await deputy.press("Løst med en gang");
    await Promise.all([
      leader.press("Bekreft", { Årsak: "Annet", Begrunnelse: "Nei fra leder" }),
      deputy.press("Bekreft", { "Hva ble gjort?": "Ordnet av stedfortreder" }),
    ]);
    const losers = [leader, deputy].filter((one) =>
      one.chat.some((card) => card.text.includes("Det er ikke mulig lenger")),
    );
    expect(losers).toHaveLength(1);
    const decisions = nurse.chat.filter((card) => card.text.startsWith("Svar på ideen din"));
    expect(decisions).toHaveLength(1);
    const winner = losers[0] === leader ? deputy : leader;
    expect(losers[0] && cardWith(losers[0], "Det er ikke mulig lenger")).toContain(winner.name);
  });

  test("the same press again answers the same and tells nobody twice", async () => {
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await leader.press("Bekreft", { Årsak: "Bemanning", Begrunnelse: "Ikke nok folk" });
    const [card, told] = [leader.newest.text, nurse.chat.length];
    await leader.again();
    expect(leader.newest.text).toBe(card);
    expect(nurse.chat).toHaveLength(told);
  });

  async function awayLeader(): Promise<Person> {
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    await saveAway();
    return deputy;
  }

  async function saveAway(): Promise<void> {
    const { saveAbsence } = await import("../../bot/organisation/person-store.ts");
    await saveAbsence(town.bot.store, sampleId(LEADER), { from: "2026-11-23", until: "2026-11-30" });
  }
});

describe("who may do it", () => {
  test("the proposer cannot decide, and is told who can", async () => {
    const answer = await forge(nurse, sendVerb("decline"), "1", { reason: "economy", text: "Nei" });
    expect(answer).toContain("Det er bare leder i hjemmetjenesten sone nord som kan gjøre dette.");
    expect(answer).toContain("Idé 1 – Mottatt");
    expect(await forge(nurse, formVerb("solve"), "1")).toContain("Det er bare leder i");
  });

  test("a colleague learns neither what it says nor that it exists", async () => {
    const colleague = await town.person("Helsefagarbeider hjemmetjenesten sone nord");
    for (const verb of [
      ideaVerbs.open,
      ideaVerbs.more,
      formVerb("decline"),
      ideaVerbs.read,
      sendVerb("reply"),
    ]) {
      const [theirs, nobodys] = [
        await forge(colleague, verb, "1", { text: "x" }),
        await forge(colleague, verb, "404", { text: "x" }),
      ];
      expect(theirs).not.toContain("Vi mangler en bil");
      expect(theirs).toBe(nobodys.replaceAll("404", "1"));
    }
  });

  test("the leader cannot reply for the proposer", async () => {
    await leader.press("Still spørsmål");
    await leader.press("Send inn", { Spørsmål: "Når?" });
    expect(await forge(leader, sendVerb("reply"), "1", { text: "Alltid" })).toContain(
      "bare den som sendte inn",
    );
    expect(nurse.chat.some((card) => card.text.includes("Alltid"))).toBe(false);
  });

  test("an idea is not answered as a question is", async () => {
    expect(await forge(leader, sendVerb("answer"), "1", { text: "Ja" })).toContain("Dette er en idé");
  });

  test.each(["", "0", "1e3", "-1", "../1", "1|h", "99999999999"])(
    "the subject %j is answered, and does nothing",
    async (subject) => {
      expect(await forge(leader, ideaVerbs.open, subject)).toContain("Jeg finner ikke det du vil åpne");
    },
  );

  test("dates and reasons that no form offers are refused in words", async () => {
    const late = await forge(leader, sendVerb("postpone"), "1", { until: "2026-11-23", text: "I dag" });
    expect(late).toContain("Velg en dato fra tirsdag 24. november til");
    expect(await forge(leader, sendVerb("decline"), "1", { reason: "another-unit", text: "Nei" })).toContain(
      "Velg en årsak",
    );
    expect(await forge(leader, sendVerb("ask"), "1")).toContain("Skriv noe i «Spørsmål»");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toBeDefined();
  });
});
