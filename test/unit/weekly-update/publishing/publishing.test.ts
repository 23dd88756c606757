import { describe, expect, test } from "vitest";
import { OUTBOX } from "../../../../bot/delivery/commit-fact.ts";
import type { YouSaid } from "../../../../bot/weekly-update/edition.ts";
import { readEdition } from "../../../../bot/weekly-update/edition-store.ts";
import { createFinishPublishing } from "../../../../bot/weekly-update/publishing/finish-publishing.ts";
import {
  createEditionRecipients,
  messageToAll,
} from "../../../../bot/weekly-update/publishing/recipients.ts";
import { createEditionRenderers } from "../../../../bot/weekly-update/renderers.ts";
import { prefixed } from "../../../../bot/storage/table-store.ts";
import {
  type Desk,
  type DeskOptions,
  type Editor,
  setDesk,
  textOf,
  WRITTEN,
} from "../../../support/editors-desk.ts";
import { testSealing } from "../../../support/sealing.ts";

async function written(options?: DeskOptions): Promise<{ desk: Desk; anne: Editor; berit: Editor }> {
  const desk = setDesk(options);
  const anne = desk.editor("anne");
  await writeDraft(anne);
  return { desk, anne, berit: desk.editor("berit") };
}

async function writeDraft(editor: Editor, fields: Readonly<Record<string, string>> = WRITTEN): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", fields);
}

async function approve(editor: Editor): Promise<void> {
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
}

async function publish(editor: Editor): Promise<string> {
  await approve(editor);
  await editor.press("Publiser nå");
  return editor.press("Bekreft");
}

describe("the life of an edition", () => {
  test("draft, ready, approved, publishing: one button at a time", async () => {
    const { anne } = await written();
    expect(await anne.press("Til godkjenning")).toContain("Du kan godkjenne den selv.");
    expect(anne.buttons).toEqual(["Lagre", "Forhåndsvis", "Godkjenn", "Lukk"]);
    expect(await anne.press("Godkjenn")).toContain("Godkjent. Nå kan den publiseres.");
    expect(anne.buttons).toEqual(["Lagre", "Forhåndsvis", "Publiser nå", "Lukk"]);
    const asked = await anne.press("Publiser nå");
    expect(asked).toContain("Sende ut uke 48 nå?");
    expect(asked).toContain("Den går til 4 personer.");
    expect(asked).toContain("kan du rette den eller trekke den tilbake etterpå");
    expect(await anne.press("Bekreft")).toContain("Uke 48 er på vei");
    expect(await anne.say("utgave")).toContain("Den neste blir uke 49.");
  });

  test("how few there may be behind a figure is what the municipality had chosen when it went out", async () => {
    const { desk, anne } = await written({ settings: { reachAtLeast: 8 } });
    await publish(anne);
    const edition = await readEdition(desk.store, "2026-W48|all|1");
    expect(edition?.publication?.reachThreshold).toEqual({ atLeast: 8, others: 8 });
  });

  test("where the writer may not approve, another editor does", async () => {
    const { anne, berit } = await written({ settings: { writerMayApprove: false } });
    expect(await anne.press("Til godkjenning")).toContain("En annen redaktør må godkjenne den.");
    expect(await anne.press("Godkjenn")).toContain("Det er du som skrev sist.");
    expect(anne.text).toContain("Venter på godkjenning.");
    await berit.say("utgave");
    expect(await berit.press("Godkjenn")).toContain("Godkjent.");
  });

  test("who changes a text while approving it becomes its writer; the change is kept", async () => {
    const { anne, berit } = await written({ settings: { writerMayApprove: false } });
    await anne.press("Til godkjenning");
    await berit.say("utgave");
    const said = await berit.press("Godkjenn", { "Siden sist": "Bedre sagt." });
    expect(said).toContain("Lagret. Nå er det du som skrev sist");
    expect(berit.field("Siden sist")).toBe("Bedre sagt.");
    await anne.say("utgave");
    expect(await anne.press("Godkjenn")).toContain("Godkjent.");
  });

  test("a changed text is a draft again, and Publiser nå then sends nothing", async () => {
    const { desk, anne } = await written();
    await approve(anne);
    const said = await anne.press("Publiser nå", { "Siden sist": "Endret i siste liten." });
    expect(said).toContain("Derfor er den et utkast igjen og må godkjennes på nytt.");
    expect(anne.field("Siden sist")).toBe("Endret i siste liten.");
    expect(anne.buttons).toContain("Til godkjenning");
    expect((await desk.store.query(OUTBOX)).rows).toEqual([]);
  });

  test("what was confirmed is what was seen: a text changed meanwhile is not sent", async () => {
    const { desk, anne, berit } = await written();
    await approve(anne);
    await anne.press("Publiser nå");
    await berit.say("utgave");
    await berit.press("Lagre", { "Siden sist": "Berits tekst." });
    expect(await anne.press("Bekreft")).toContain("Redaktør Berit har endret teksten siden du leste den.");
    expect((await desk.store.query(OUTBOX)).rows).toEqual([]);
  });

  test("an edition for another week says so before it goes", async () => {
    const { desk, anne } = await written();
    desk.now = new Date("2026-11-30T07:00:00Z");
    await approve(anne);
    expect(await anne.press("Publiser nå")).toContain("Dette er utgaven for uke 48. Nå er det uke 49.");
  });
});

describe("published", () => {
  async function state(desk: Desk) {
    return (await desk.store.get("editions", "e|2026-W48|all|1"))?.data["state"];
  }

  test("only when the list of receivers is written out, and only once", async () => {
    const { desk, anne } = await written();
    await publish(anne);
    const job = createFinishPublishing({ store: desk.store });
    await job.run(desk.now);
    expect(await state(desk)).toBe("publishing");
    expect(await anne.say("utgave")).toContain("Utgaven for uke 48 sendes ut nå.");
    // The dispatcher takes the marker away when every message is in the outbox.
    await desk.store.transact(OUTBOX, [{ kind: "delete", row: "w|editions|000004" }]);
    await job.run(desk.now);
    await job.run(new Date("2026-11-20T07:00:00Z"));
    expect(await state(desk)).toBe("published");
    expect((await desk.store.query("editions", prefixed("h|"))).rows).toHaveLength(5);
  });

  test("everyone in the files gets one message, with a key that is the same every time", async () => {
    const { desk } = await written();
    const recipients = createEditionRecipients({
      store: desk.store,
      organisation: async () => desk.organisation,
    });
    const messages = await recipients(messageToAll("2026-W48|all|1", 4));
    expect(messages.map(({ key }) => key)).toEqual(
      ["anne", "berit", "carl", "nina"].map((person) => `edition-2026-W48-all-1|${person}`),
    );
    expect(messages[0]).toMatchObject({
      to: "anne",
      priority: "broadcast",
      window: true,
      subject: "2026-W48|all|1",
    });
  });

  test("the stored message shows the edition as it was published, and its nonce is its own key", async () => {
    const { desk, anne } = await written();
    await publish(anne);
    const render = createEditionRenderers({
      store: desk.store,
      sealing: testSealing,
      publicUrl: () => undefined,
    })["edition"];
    const message = { ...messageToAll("2026-W48|all|1", 4), to: "nina", key: "edition-2026-W48-all-1|nina" };
    const card = await render?.(message, desk.reader("nina"));
    expect(card && textOf(card)).toContain("Mandagskvarteret uke 48\nFra Redaktør Anne");
    expect(card?.content.actions?.[0]).toMatchObject({
      title: "Har du en idé?",
      data: { verb: "idea.form", nonce: "edition-2026-W48-all-1|nina" },
    });
  });
});

describe("pressing more than once", () => {
  test("Bekreft twice sends once and says the same", async () => {
    const { desk, anne } = await written();
    const first = await publish(anne);
    expect(await anne.again()).toBe(first);
    const rows = await broadcastsOf(desk);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.data).toMatchObject({ key: "edition-2026-W48-all-1|*", to: "*", window: true });
  });

  test("two editors confirm at the same time: one sends, the other is told who did", async () => {
    const { desk, anne, berit } = await written();
    await approve(anne);
    await berit.say("utgave");
    await Promise.all([anne.press("Publiser nå"), berit.press("Publiser nå")]);
    const said = await Promise.all([anne.press("Bekreft"), berit.press("Bekreft")]);
    const told = said.filter((text) =>
      /ble sendt ut av Redaktør (Anne|Berit) mandag 23\. november/.test(text),
    );
    expect(said.filter((text) => text.includes("Uke 48 er på vei"))).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(await broadcastsOf(desk)).toHaveLength(1);
  });

  test("who was still writing keeps the text, for the next edition", async () => {
    const { anne, berit } = await written();
    await berit.say("utgave");
    await publish(anne);
    const said = await berit.press("Lagre", { "Siden sist": "Berits tekst." });
    expect(said).toContain("Uke 48 ble sendt ut mens du skrev.");
    expect(berit.field("Siden sist")).toBe("Berits tekst.");
    expect(await berit.press("Lagre")).toContain("Lagret.");
    expect(berit.text).toContain("Mandagskvarteret uke 49");
  });
});

describe("siste", () => {
  test("before the first edition it says so kindly", async () => {
    expect(await setDesk().editor("nina").say("siste")).toContain(
      "Det første Mandagskvarteret er ikke sendt ut ennå.",
    );
  });

  test("shows what was published, not what is being written", async () => {
    const { desk, anne } = await written();
    await publish(anne);
    await writeDraft(anne, { ...WRITTEN, "Siden sist": "Neste ukes tekst." });
    const nina = desk.editor("nina");
    const said = await nina.say("siste");
    expect(said).toContain(
      "Mandagskvarteret uke 48\nFra Redaktør Anne\nMål i fokus – en bit av planen\nFærre fall",
    );
    expect(said).not.toContain("Neste ukes tekst.");
    expect(nina.buttons).toEqual(["Har du en idé?", "Tatt opp på rapport eller morgenmøte", "Til utskrift"]);
  });

  test("in a channel it has no button, but says where to write", async () => {
    const { desk, anne } = await written();
    await publish(anne);
    const nina = desk.editor("nina");
    expect(await nina.say("siste", "shared")).toContain("Har du en idé? Skriv til meg i en egen chat.");
    expect(nina.buttons).toEqual([]);
  });
});

describe("Dere sa – vi gjorde", () => {
  function answer(number: number, at: string, changes: Partial<YouSaid> = {}): YouSaid {
    return {
      number,
      at,
      kind: "idea",
      problem: "Nøklene henger for høyt.",
      outcome: "adopted",
      words: "Flyttet.",
      ...changes,
    };
  }

  test("tells each outcome in its own words, and the name only when it is given", async () => {
    const { desk, anne } = await written();
    desk.answers.push(
      answer(1, "2026-11-20T10:00:00.000Z", { proposer: "Nattevakt Nina" }),
      answer(2, "2026-11-20T11:00:00.000Z", {
        outcome: "declined",
        reason: "economy",
        words: "For dyrt i år.",
      }),
      answer(3, "2026-11-20T12:00:00.000Z", {
        outcome: "postponed",
        until: "2027-01-14",
        words: "Etter budsjettet.",
      }),
      answer(4, "2026-11-20T13:00:00.000Z", {
        outcome: "answered",
        kind: "question",
        problem: "Hvem bestiller hansker?",
        words: "Lageret.",
      }),
    );
    const said = await anne.press("Forhåndsvis");
    expect(said).toContain("Nattevakt Nina sa: Nøklene henger for høyt.\n→ Løst med en gang: Flyttet.");
    expect(said).toContain(
      "Dere sa: Nøklene henger for høyt.\n→ Det ble nei på grunn av økonomien: For dyrt i år.",
    );
    expect(said).toContain("→ Ikke nå, men vi tar det opp igjen torsdag 14. januar 2027: Etter budsjettet.");
    expect(said).toContain("Dere spurte: Hvem bestiller hansker?\n→ Svaret: Lageret.");
  });

  test("is the same for every reader afterwards, and each answer comes in one edition only", async () => {
    const { desk, anne } = await written();
    desk.answers.push(answer(1, "2026-11-20T10:00:00.000Z", { problem: "Den første." }));
    await publish(anne);
    desk.answers.push(answer(2, "2026-11-23T08:00:00.000Z", { problem: "Den andre." }));
    const nina = desk.editor("nina");
    expect(await nina.say("siste")).toContain("Den første.");
    expect(nina.text).not.toContain("Den andre.");
    desk.now = new Date("2026-11-30T07:00:00Z");
    await writeDraft(anne);
    await publish(anne);
    expect(await nina.say("siste")).toContain("Den andre.");
    expect(nina.text).not.toContain("Den første.");
  });
});

/** Messages to all readers; leaders' own cards are made anew beside it. */
async function broadcastsOf({ store }: Desk) {
  const { rows } = await store.query("editions", prefixed("m|"));
  return rows.filter(({ data }) => data["priority"] === "broadcast" && data["card"] === "edition");
}
