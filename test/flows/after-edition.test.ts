/** An edition that is out: corrected, withdrawn, given its recording, on every card that was sent. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { rowsOf } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const OTHER_EDITOR = "Systemansvarlig";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const NIGHT = "Leder nattjenesten";
const WHAT = "Hva skal rettes?";
const LINK = "https://opptak.example/uke48";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeEach(async () => {
  now = new Date("2026-11-23T08:00:00Z");
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

async function person(role: string): Promise<Person> {
  const one = teams.person(sampleId(role), role, bot, { kind: "personal", conversation: `chat-${role}` });
  await one.install();
  return one;
}

const ASSIGNMENT = { "Ukas oppdrag": "Takk nattevakta." };

async function publish(
  editor: Person,
  sinceLast = "Møtet er tirsdag.",
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": sinceLast, ...more });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
}

function cardsWith(reader: Person, text: string): number {
  return reader.chat.filter((card) => card.text.includes(text)).length;
}

async function events(kind: string) {
  const found: Record<string, unknown>[] = [];
  for await (const { row, data } of rowsOf(bot.store, "editions"))
    if (row.startsWith("h|") && data["kind"] === kind) found.push(data);
  return found;
}

describe("Rett feil", () => {
  test("changes every card that was sent, says when and what, and history keeps who", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor);
    expect(cardsWith(nurse, "Møtet er tirsdag.")).toBe(1);
    now = new Date("2026-11-24T09:00:00Z");
    await editor.press("Rett feil");
    await editor.press("Lagre", {
      [WHAT]: "Møtet er onsdag, ikke tirsdag.",
      "Siden sist": "Møtet er onsdag.",
    });
    expect(editor.chat.some((card) => card.text.startsWith("Uke 48 er rettet"))).toBe(true);
    expect(cardsWith(nurse, "Møtet er tirsdag.")).toBe(0);
    const corrected = nurse.chat.find((card) => card.text.includes("Møtet er onsdag."));
    expect(corrected?.text).toContain("Rettet tirsdag 24. november: Møtet er onsdag, ikke tirsdag.");
    expect(nurse.chat.filter((card) => card.text.includes("Færre fall"))).toHaveLength(1);
    await nurse.say("siste");
    expect(nurse.newest.text).toContain("Møtet er onsdag.");
    expect(await events("corrected")).toMatchObject([
      {
        by: editor.id,
        what: "Møtet er onsdag, ikke tirsdag.",
        sections: { goals: "Færre fall", sinceLast: "Møtet er onsdag." },
      },
    ]);
  });

  test("reaches those who wait for their window, or come later, with the corrected text", async () => {
    const [night, editor] = [await person(NIGHT), await person(EDITOR)];
    await savePreferences(bot.store, night.id, { window: "evening" });
    await publish(editor);
    expect(cardsWith(night, "Møtet er")).toBe(0);
    await editor.press("Rett feil");
    await editor.press("Lagre", { [WHAT]: "Dagen var feil.", "Siden sist": "Møtet er onsdag." });
    const late = await person(NURSE);
    expect(cardsWith(late, "Møtet er onsdag.")).toBe(1);
    now = new Date("2026-11-23T15:00:00Z");
    await bot.drain();
    expect(cardsWith(night, "Møtet er onsdag.")).toBe(1);
    expect(cardsWith(night, "Møtet er tirsdag.")).toBe(0);
  });

  test("of two at once the second sees what the first wrote and loses nothing", async () => {
    const [nurse, editor, other] = [await person(NURSE), await person(EDITOR), await person(OTHER_EDITOR)];
    await publish(editor);
    await other.say("siste");
    await other.press("Rett feil");
    await editor.press("Rett feil");
    await editor.press("Lagre", { [WHAT]: "Dagen var feil.", "Siden sist": "Møtet er onsdag." });
    await other.press("Lagre", { [WHAT]: "Målet var feil.", "Mål i fokus": "Færre fall hjemme" });
    expect(other.newest.text).toContain(`${EDITOR} har rettet utgaven mens du skrev.`);
    expect(other.newest.value("Siden sist")).toBe("Møtet er onsdag.");
    expect(other.newest.value("Mål i fokus")).toBe("Færre fall hjemme");
    await other.press("Lagre");
    const card = nurse.chat.find((each) => each.text.includes("Færre fall hjemme"));
    expect(card?.text).toContain("Møtet er onsdag.");
    expect(card?.text).toContain("Målet var feil.");
  });

  test("says what is too long, and keeps what was written; pressed again it changes nothing more", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor);
    await editor.press("Rett feil");
    const long = "ord ".repeat(65).trim();
    await editor.press("Lagre", { [WHAT]: "Påminnelsen manglet.", Påminnelse: long });
    expect(editor.chat.some((card) => card.text.includes("Ta bort 5 ord."))).toBe(true);
    expect(cardsWith(nurse, "Rettet")).toBe(0);
    await editor.press("Lagre", { Påminnelse: "Ta vaksinen." });
    expect(cardsWith(nurse, "Ta vaksinen.")).toBe(1);
    await editor.again();
    expect(await events("corrected")).toHaveLength(1);
  });

  test("is only for editors", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor);
    await nurse.say("siste");
    expect(nurse.newest.buttons).not.toContain("Rett feil");
    await nurse.sends({
      type: "message",
      value: { verb: "edition.withdraw", subject: "2026-W48|all|1|1|seen", nonce: "x" },
    });
    expect(nurse.newest.text).toContain("redaktører");
    expect(await events("withdrawn")).toEqual([]);
  });
});

describe("Trekk utgaven", () => {
  test("puts a notice in the place of every card, and sends nothing more of it", async () => {
    const [nurse, night, editor] = [await person(NURSE), await person(NIGHT), await person(EDITOR)];
    await savePreferences(bot.store, night.id, { window: "evening" });
    await publish(editor);
    await editor.say("utgave");
    expect(editor.newest.text).toContain("Utgaven for uke 48 sendes ut nå.");
    await editor.press("Trekk utgaven");
    expect(cardsWith(nurse, "Møtet er tirsdag.")).toBe(1);
    await editor.press("Bekreft");
    await editor.say("utgave");
    expect(editor.newest.text).toContain("Utgaven for uke 48 er trukket tilbake. Den blir byttet ut nå");
    expect(editor.newest.text).not.toContain("sendes ut nå");
    expect(cardsWith(nurse, "Møtet er tirsdag.")).toBe(0);
    expect(cardsWith(nurse, "Mandagskvarteret uke 48 er trukket tilbake")).toBe(1);
    now = new Date("2026-11-23T15:00:00Z");
    await bot.drain();
    await bot.runDue();
    expect(cardsWith(night, "Mandagskvarteret uke 48")).toBe(0);
    const late = await person("Leder hjemmetjenesten sone nord");
    expect(cardsWith(late, "Mandagskvarteret uke 48")).toBe(0);
    const edition = await bot.store.get("editions", "e|2026-W48|all|1");
    expect(edition?.data["state"]).toBe("withdrawn");
    expect(await events("withdrawn")).toMatchObject([{ by: editor.id }]);
  });

  test("siste shows the one before, and a second editor is told who withdrew it", async () => {
    const [nurse, editor, other] = [await person(NURSE), await person(EDITOR), await person(OTHER_EDITOR)];
    await publish(editor, "Den første.");
    await publish(editor, "Den andre.");
    await other.say("siste");
    await editor.press("Trekk utgaven", {}, { on: "Uke 49 er på vei" });
    await editor.press("Bekreft");
    await other.press("Trekk utgaven");
    expect(other.newest.text).toContain(`Uke 49 er allerede trukket tilbake av ${EDITOR}`);
    await nurse.say("siste");
    expect(nurse.newest.text).toContain("Den første.");
  });

  test("what it told in Dere sa – vi gjorde is told again in the next one", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    const leader = await person("Leder hjemmetjenesten sone nord");
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      "Hva er problemet eller behovet?": "Vi mangler nøkler",
      "Kan deles i Dere sa – vi gjorde": "true",
    });
    await leader.press("Løst med en gang");
    await leader.press("Bekreft", { "Hva ble gjort?": "Nye nøkler er bestilt" });
    await publish(editor);
    expect(cardsWith(leader, "→ Løst med en gang: Nye nøkler er bestilt")).toBe(1);
    await editor.press("Trekk utgaven");
    await editor.press("Bekreft");
    expect(cardsWith(leader, "→ Løst med en gang: Nye nøkler er bestilt")).toBe(0);
    now = new Date("2026-11-24T09:00:00Z");
    await publish(editor, "På nytt.");
    const again = leader.chat.find((card) => card.text.includes("På nytt."));
    expect(again?.text).toContain("→ Løst med en gang: Nye nøkler er bestilt");
  });
});

describe("the recording", () => {
  test("becomes a button on every card, and can be taken away", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor);
    await editor.press("Legg til opptak");
    await editor.press("Lagre", { "Lenke til opptaket": LINK });
    const card = nurse.chat.find((each) => each.text.includes("Møtet er tirsdag."));
    expect(card?.buttons).toEqual(["Har du en idé?", "Se opptaket"]);
    expect(JSON.stringify(card?.content)).toContain(`"url":"${LINK}"`);
    await editor.press("Legg til opptak");
    await editor.press("Lagre", { "Lenke til opptaket": "" });
    const without = nurse.chat.find((each) => each.text.includes("Møtet er tirsdag."));
    expect(without?.buttons).toEqual(["Har du en idé?"]);
  });

  test.each(["http://opptak.example", "javascript:alert(1)", "opptak.mp4", "https://a:b@opptak.example/"])(
    "is refused when its address is %s",
    async (address) => {
      const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
      await publish(editor);
      await editor.press("Legg til opptak");
      await editor.press("Lagre", { "Lenke til opptaket": address });
      expect(editor.chat.some((card) => card.text.includes("Den må begynne med https://"))).toBe(true);
      expect(nurse.chat.some((card) => card.buttons.includes("Se opptaket"))).toBe(false);
    },
  );
});

async function rowsOfPresses(): Promise<string[]> {
  const found: string[] = [];
  for await (const { row, data } of rowsOf(bot.store, "pressed|2026-W48|all|1"))
    found.push(`${row} ${JSON.stringify(data)}`);
  return found;
}

describe("Gjort", () => {
  test("counts a person once, says so, and no row tells who", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor, "Møtet er tirsdag.", ASSIGNMENT);
    const [pressed] = nurse.chat.filter((card) => card.text.includes("Takk nattevakta."));
    expect(pressed?.buttons).toEqual(["Gjort", "Har du en idé?"]);
    await nurse.press("Gjort");
    expect(cardsWith(nurse, "Vi teller bare hvor mange, ikke hvem.")).toBe(1);
    expect(nurse.chat.some((card) => card.buttons.includes("Gjort"))).toBe(false);
    await nurse.again();
    const rows = await rowsOfPresses();
    expect(rows.map((row) => row.slice(0, 4))).toEqual(["any|", "done"]);
    expect(rows.join()).not.toContain(nurse.id);
  });

  test("stays done on a card that is corrected", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor, "Møtet er tirsdag.", ASSIGNMENT);
    await nurse.press("Gjort");
    await editor.press("Rett feil");
    await editor.press("Lagre", { [WHAT]: "Dagen var feil.", "Siden sist": "Møtet er onsdag." });
    const card = nurse.chat.find((each) => each.text.includes("Møtet er onsdag."));
    expect(card?.text).toContain("Vi teller bare hvor mange, ikke hvem.");
    expect(card?.buttons).toEqual(["Har du en idé?"]);
  });

  test("on an edition that was withdrawn shows the notice", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor, "Møtet er tirsdag.", ASSIGNMENT);
    await nurse.say("siste");
    await editor.press("Trekk utgaven");
    await editor.press("Bekreft");
    await nurse.press("Gjort");
    expect(nurse.newest.text).toContain("Mandagskvarteret uke 48 er trukket tilbake");
    expect(await rowsOfPresses()).toEqual([]);
  });
});

test("Har du en idé? under an edition is counted, and the idea is written as ever", async () => {
  const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
  await publish(editor);
  await nurse.press("Har du en idé?");
  expect(nurse.newest.inputs().map(({ label }) => label)).toContain("Hva er problemet eller behovet?");
  expect((await rowsOfPresses()).map((row) => row.slice(0, 4))).toEqual(["any|"]);
});

describe("Tatt opp på rapport eller morgenmøte", () => {
  const BUTTON = "Tatt opp på rapport eller morgenmøte";

  test("says how many were there; again on the same day replaces the number", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor);
    await nurse.say("siste");
    await nurse.press(BUTTON);
    await nurse.press("Bekreft", { "Hvor mange var der?": "0" });
    expect(nurse.newest.text).toContain("Skriv et helt tall fra 1 til 500.");
    await nurse.press("Bekreft", { "Hvor mange var der?": "9" });
    expect(nurse.newest.text).toContain("Takk! 9 er talt med.");
    await nurse.say("siste");
    await nurse.press(BUTTON);
    await nurse.press("Bekreft", { "Hvor mange var der?": "7" });
    const aloud = (await rowsOfPresses()).filter((row) => row.startsWith("aloud"));
    expect(aloud).toHaveLength(1);
    expect(aloud[0]).toContain('"people":7');
    expect(aloud[0]).not.toContain(nurse.id);
  });

  test("stands on a leader's card, and Lukk brings the edition back", async () => {
    const [leader, editor] = [await person(NIGHT), await person(EDITOR)];
    await publish(editor);
    await leader.press(BUTTON);
    await leader.press("Lukk");
    expect(cardsWith(leader, "Møtet er tirsdag.")).toBe(1);
  });
});

describe("siste", () => {
  test("tells whoever was away what was missed since the last one, and opens it", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor, "Fra uke 48.");
    await nurse.uninstall();
    for (const week of [49, 50, 51]) {
      now = new Date(now.getTime() + 60_000);
      await publish(editor, `Fra uke ${week}.`);
    }
    // The newest is kept, and goes out when the nurse comes back.
    await nurse.install();
    await nurse.say("siste");
    expect(nurse.newest.text).toContain("Fra uke 51.");
    expect(nurse.newest.text).toContain("Disse 2 har du ikke fått:");
    expect(nurse.newest.buttons).toEqual(expect.arrayContaining(["Uke 50", "Uke 49"]));
    expect(nurse.newest.buttons).not.toContain("Uke 48");
    await nurse.press("Uke 49");
    expect(nurse.newest.text).toContain("Fra uke 49.");
  });

  test("says nothing about missing to those who got everything", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor);
    await publish(editor, "Den andre.");
    await nurse.say("siste");
    expect(nurse.newest.text).not.toContain("har du ikke fått");
  });

  test("has a page to print, with the corrected text, and nothing in it is markup", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor, "Ring <b>vakta</b> & spør om *bil_2*.");
    await nurse.say("siste");
    await nurse.press("Til utskrift");
    const address = /"url":"([^"]+)"/.exec(JSON.stringify(nurse.newest.content))?.[1] ?? "";
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await answer.text();
    expect(page).toContain("<h1>Mandagskvarteret uke 48</h1>");
    expect(page).toContain("<p>Ring &lt;b&gt;vakta&lt;/b&gt; &amp; spør om *bil_2*.</p>");
    expect(page).toContain("size:A4");
    expect(page).not.toContain("<script");
    await nurse.press("Lukk");
    expect(nurse.newest.text).toContain("Færre fall");
  });

  test("is not printed any more when it is withdrawn, and a link that has ended says so as people read it", async () => {
    const [nurse, editor] = [await person(NURSE), await person(EDITOR)];
    await publish(editor, "Den første.");
    await nurse.say("siste");
    await nurse.press("Til utskrift");
    const address = /"url":"([^"]+)"/.exec(JSON.stringify(nurse.newest.content))?.[1] ?? "";
    await editor.press("Trekk utgaven");
    await editor.press("Bekreft");
    const answer = await fetch(address);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toContain("Denne lenka virker ikke lenger.");
    const print = { verb: "edition.print", subject: "2026-W48|all|1", nonce: "old" };
    await nurse.sends({ type: "message", value: print });
    expect(nurse.newest.text).toContain("er trukket tilbake");
  });
});
