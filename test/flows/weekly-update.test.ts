/** Mandagskvarteret from the first word to the card in everybody's chat, over HTTP as Teams does it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { type BotOptions, type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const OTHER_EDITOR = "Systemansvarlig";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const TITLE = "Mandagskvarteret uke 48";
const TEXT = {
  "Mål i fokus": "Færre fall\nTverrfaglig team i hver tjeneste",
  "Siden sist": "Sone nord har fått ny bil.",
};

let teams: TeamsDouble;
const running: RunningBot[] = [];

beforeAll(async () => {
  teams = await startTeams();
});
afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop();
});
afterAll(() => teams.stop());

async function start(options: Partial<BotOptions> = {}): Promise<RunningBot> {
  const bot = await startBot({ teams, ...options });
  running.push(bot);
  return bot;
}

let chats = 0;
/** A chat of its own in each test. */
function person(bot: RunningBot, role: string, where: "personal" | "channel" = "personal"): Person {
  chats += 1;
  return teams.person(sampleId(role), role, bot, { kind: where, conversation: `chat-${chats}` });
}

async function write(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", TEXT);
}

async function approve(editor: Person): Promise<void> {
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
}

async function publish(editor: Person): Promise<void> {
  await write(editor);
  await approve(editor);
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
}

function editionsIn(reader: Person): readonly string[] {
  return reader.chat
    .map((card) => card.text)
    .filter((text) => text.startsWith(TITLE) && text.includes("Fra "));
}

describe("an edition", () => {
  test("is written, seen, approved and published, and is in the chat of whoever has the bot", async () => {
    const bot = await start();
    const [editor, nurse] = [person(bot, EDITOR), person(bot, NURSE)];
    await nurse.install();
    await write(editor);
    await editor.press("Forhåndsvis", { "Gode ord på veien": "Alle har vært nye en gang." });
    const preview = editor.newest.text;
    await editor.press("Lukk");
    await approve(editor);
    await editor.press("Publiser nå");
    expect(editor.newest.text).toMatch(/Den går til \d+ personer\./);
    expect(editionsIn(nurse)).toEqual([]);
    await editor.press("Bekreft");
    expect(editor.chat.some((card) => card.text.startsWith("Uke 48 er på vei"))).toBe(true);
    const [received, ...more] = editionsIn(nurse);
    expect(more).toEqual([]);
    expect(received).toBe(
      [
        TITLE,
        `Fra ${EDITOR}`,
        "Mål i fokus – en bit av planen",
        "• Færre fall",
        "• Tverrfaglig team i hver tjeneste",
        "Siden sist – stort og smått",
        "Sone nord har fått ny bil.",
        "Gode ord på veien",
        "Alle har vært nye en gang.",
      ].join("\n"),
    );
    expect(preview).toContain(received);
    expect(nurse.newest.buttons).toEqual(["Har du en idé?"]);
  });

  test("can be written in a client that only knows Submit", async () => {
    const bot = await start();
    const editor = person(bot, EDITOR);
    await editor.say("utgave");
    await editor.press("Ny utgave", {}, { as: "submit" });
    await editor.press("Lagre", TEXT, { as: "submit" });
    expect(editor.chat).toHaveLength(1);
    expect(editor.newest.text).toContain("Lagret.");
    expect(editor.newest.value("Siden sist")).toBe("Sone nord har fått ny bil.");
  });

  test("that is too long says what to cut, and the text stays in the form", async () => {
    const bot = await start();
    const editor = person(bot, EDITOR);
    await editor.say("utgave");
    await editor.press("Ny utgave");
    const long = "ord ".repeat(65).trim();
    await editor.press("Lagre", { ...TEXT, Påminnelse: long });
    expect(editor.newest.text).toContain("«Påminnelse» har 65 ord. Det er plass til 60. Ta bort 5 ord.");
    expect(editor.newest.value("Påminnelse")).toBe(long);
  });

  test("is not for those who are not editors", async () => {
    const nurse = person(await start(), NURSE);
    await nurse.say("utgave");
    expect(nurse.newest.buttons).toEqual([]);
    expect(nurse.newest.text).toContain("redaktør");
  });

  test("goes out once when Bekreft is pressed twice", async () => {
    const bot = await start();
    const [editor, nurse] = [person(bot, EDITOR), person(bot, NURSE)];
    await nurse.install();
    await publish(editor);
    const said = editor.newest.text;
    await editor.again();
    expect(editor.newest.text).toBe(said);
    expect(editionsIn(nurse)).toHaveLength(1);
  });

  test("written by two at once: the second sees both texts", async () => {
    const bot = await start();
    const [editor, other] = [person(bot, EDITOR), person(bot, OTHER_EDITOR)];
    await write(editor);
    await other.say("utgave");
    await editor.press("Lagre", { "Siden sist": "Ny tekst fra den første." });
    await other.press("Lagre", { "Siden sist": "Tekst fra den andre." });
    expect(other.newest.text).toContain(`${EDITOR} lagret en ny tekst mens du skrev.`);
    expect(other.newest.text).toContain("Ny tekst fra den første.");
    expect(other.newest.value("Siden sist")).toBe("Tekst fra den andre.");
  });
});

describe("siste", () => {
  test("shows the latest, in a channel too, where it has no buttons", async () => {
    const bot = await start();
    const nurse = person(bot, NURSE);
    await nurse.say("siste");
    expect(nurse.newest.text).toContain("Det første Mandagskvarteret er ikke sendt ut ennå.");
    await publish(person(bot, EDITOR));
    const channel = person(bot, NURSE, "channel");
    await channel.say("siste");
    expect(editionsIn(channel)).toHaveLength(1);
    expect(channel.newest.buttons).toEqual([]);
  });
});

test("a bot that stops right after Bekreft sends the edition when it is started again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  const file = join(folder, "store.db");
  try {
    const before = await start({ store: openSqlite(file), settles: false });
    const nurse = person(before, NURSE);
    await nurse.install();
    await before.drain();
    await publish(person(before, EDITOR));
    expect(editionsIn(nurse)).toEqual([]);
    await running.pop()?.stop();

    const after = await start({ store: openSqlite(file) });
    await after.drain();
    await after.runDue();
    await after.runDue();
    expect(editionsIn(nurse)).toHaveLength(1);
    const edition = await after.store.get("editions", "e|2026-W48|all|1");
    expect(edition?.data).toMatchObject({ state: "published" });
  } finally {
    for (const bot of running.splice(0)) await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
