/** An edition in the channels of units: posted once, kept right in place, pressed by everybody there. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prefixed, rowsOf } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { publishEdition } from "../support/publish.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { faultOf } from "../support/teams-double/faults.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const TEAM = "19:general@thread.tacv2";
const NORTH = "Leder hjemmetjenesten sone nord";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const EDITOR = "Kommunikasjonsrådgiver";
const DAY_CENTRE = "Leder dagsenteret";
const ASSIGNMENT = { "Ukas oppdrag": "Takk nattevakta." };
const TITLE = "Mandagskvarteret uke 48";
const ALOUD = "Tatt opp på rapport eller morgenmøte";

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

function inChannel(role: string, conversation = "19:nord@thread.tacv2"): Person {
  return teams.person(sampleId(role), role, bot, { kind: "channel", conversation, team: TEAM });
}

async function alone(role: string): Promise<Person> {
  const one = teams.person(sampleId(role), role, bot, { kind: "personal", conversation: `chat-${role}` });
  await one.install();
  return one;
}

/** Two channels: of sone nord and of the day centre. */
async function linked() {
  const north = inChannel(NORTH);
  await north.say("koble kanalen");
  const day = inChannel(DAY_CENTRE, "19:dag@thread.tacv2");
  await day.say("koble kanalen");
  return { north, day, editor: await alone(EDITOR) };
}

function posts(channel: Person, text = TITLE) {
  return channel.chat.filter((card) => card.text.includes(text));
}

async function rows() {
  const states: Record<string, unknown> = {};
  for await (const { row, data } of rowsOf(bot.store, "outbox", prefixed("m|edition-channel-")))
    states[row] = data["state"];
  return states;
}

describe("an edition that is published", () => {
  test("is posted once in each channel as a message of its own, beside everybody's own", async () => {
    const nurse = await alone(NURSE);
    const { north, day, editor } = await linked();
    await publishEdition(editor);
    for (const channel of [north, day]) expect(posts(channel)).toHaveLength(1);
    expect(nurse.chat.filter((card) => card.text.includes(TITLE))).toHaveLength(1);
    expect(await rows()).toEqual({
      "m|edition-channel-2026-W48-all-1|channel:19:dag@thread.tacv2": "sent",
      "m|edition-channel-2026-W48-all-1|channel:19:nord@thread.tacv2": "sent",
    });
    const [post] = teams.requests.filter(
      ({ method, conversation, body }) =>
        method === "POST" &&
        conversation === "19:dag@thread.tacv2" &&
        JSON.stringify(body).includes("Færre fall"),
    );
    expect(post).toBeDefined();
    await bot.runDue();
    expect(posts(north)).toHaveLength(1);
  });

  test("does not count channels among its people, and has their fate in utsendinger", async () => {
    const { editor } = await linked();
    await publishEdition(editor);
    const edition = await bot.store.get("editions", "e|2026-W48|all|1");
    expect(edition?.data["publication"]).toMatchObject({ recipients: 42 });
    const admin = await alone("Systemansvarlig");
    await admin.say("utsendinger");
    expect(admin.newest.text).toContain("Mandagskvarteret uke 48, i kanalene");
    const listed = (await bot.store.query("broadcasts", prefixed("t|"))).rows.map(({ data }) => data);
    expect(Object.fromEntries(listed.map(({ card, recipients }) => [card, recipients]))).toEqual({
      edition: 42,
      "edition-channel": 2,
    });
  });

  test("is not posted where nothing is linked any more, and no broadcast to nobody is listed", async () => {
    const { north, day, editor } = await linked();
    await north.say("koble fra kanalen");
    await day.say("koble fra kanalen");
    await publishEdition(editor);
    expect(posts(north)).toHaveLength(0);
    expect((await bot.store.query("broadcasts", prefixed("t|"))).rows).toHaveLength(1);
  });

  test("leads to one's own chat for ideas, and shows no form in the channel", async () => {
    const { north, editor } = await linked();
    await publishEdition(editor, "Møtet er tirsdag.", ASSIGNMENT);
    expect(north.newest.text).toContain("Har du en idé? Skriv til meg i en egen chat.");
    expect(north.newest.buttons).toEqual(["Gjort", ALOUD]);
  });
});

describe("the editor", () => {
  const ALSO = "Legg utgaven i kanalene i Teams også, der den gjelder enheten (2 kanaler er koblet til)";

  test("is told how many channels it goes to, and can leave them out of this one", async () => {
    const { north, editor } = await linked();
    await editor.say("utgave");
    await editor.press("Ny utgave");
    expect(editor.newest.value(ALSO)).toBe("true");
    await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Møtet er tirsdag." });
    for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå"]) await editor.press(step);
    expect(editor.newest.text).toContain("Den legges også ut i 2 kanaler i Teams.");
    await editor.press("Lukk");
    await editor.press("Lagre", { [ALSO]: "false" });
    expect(editor.newest.value(ALSO)).toBe("false");
    for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå"]) await editor.press(step);
    expect(editor.newest.text).not.toContain("kanaler");
    await editor.press("Bekreft");
    expect(posts(north)).toHaveLength(0);
    await publishEdition(editor, "Uka etter.");
    expect(posts(north, "Uka etter.")).toHaveLength(1);
  });

  test("has no choice where no unit has a channel", async () => {
    const editor = await alone(EDITOR);
    await editor.say("utgave");
    await editor.press("Ny utgave");
    expect(editor.newest.inputs(true).map(({ id }) => id)).not.toContain("channels");
  });
});

describe("after publishing, the channel's card is changed in place", () => {
  test("by a correction, a recording and a withdrawal", async () => {
    const { north, editor } = await linked();
    await publishEdition(editor);
    await editor.press("Rett feil");
    await editor.press("Lagre", { "Hva skal rettes?": "Dagen var feil.", "Siden sist": "Møtet er onsdag." });
    expect(posts(north, "Møtet er onsdag.")).toHaveLength(1);
    await editor.press("Legg til opptak");
    await editor.press("Lagre", { "Lenke til opptaket": "https://opptak.example/48" });
    expect(posts(north)[0]?.buttons).toEqual(["Se opptaket", ALOUD]);
    const [change] = teams.requests.filter(
      ({ method, conversation }) => method === "PUT" && conversation.includes("nord"),
    );
    expect(change?.conversation).toBe(`19:nord@thread.tacv2;messageid=${change?.activityId}`);
    // What stands in a channel is changed there after it was unlinked, too.
    await north.say("koble fra kanalen");
    await editor.press("Trekk utgaven", {}, { on: "Opptaket ligger nå" });
    await editor.press("Bekreft");
    expect(posts(north, "Møtet er onsdag.")).toHaveLength(0);
    expect(posts(north, "er trukket tilbake")).toHaveLength(1);
  });

  test("a channel that is linked later has nothing of it; the next edition comes", async () => {
    const editor = await alone(EDITOR);
    await publishEdition(editor);
    const { north } = await linked();
    await editor.press("Rett feil");
    await editor.press("Lagre", { "Hva skal rettes?": "Dagen var feil.", "Siden sist": "Møtet er onsdag." });
    expect(posts(north)).toHaveLength(0);
    await publishEdition(editor, "Uka etter.");
    expect(posts(north, "Uka etter.")).toHaveLength(1);
  });
});

describe("buttons in a channel", () => {
  test.each(["execute", "submit"] as const)(
    "Gjort (%s) counts whoever presses, and the card stays",
    async (as) => {
      const { north, editor } = await linked();
      await publishEdition(editor, "Møtet er tirsdag.", ASSIGNMENT);
      const before = posts(north)[0]?.text;
      const nurse = inChannel(NURSE);
      await nurse.press("Gjort", {}, { as });
      await north.press("Gjort", {}, { as, on: TITLE });
      await north.press("Gjort", {}, { as, on: TITLE });
      const done = (await bot.store.query("pressed|2026-W48|all|1", prefixed("done|"))).rows;
      expect(done).toHaveLength(2);
      expect(posts(north)[0]?.text).toBe(before);
      if (as === "execute") expect(nurse.notices.join()).toContain("Oppdraget er gjort");
    },
  );

  test("Tatt opp brings the form to one's own chat, once a day", async () => {
    const own = await alone(NURSE);
    const { north, editor } = await linked();
    await publishEdition(editor);
    const nurse = inChannel(NURSE);
    await nurse.press(ALOUD);
    await nurse.press(ALOUD);
    expect(nurse.notices.at(-1)).toBe("Skjemaet kommer i chatten du har med meg.");
    expect(posts(north)).toHaveLength(1);
    expect(own.chat.filter((card) => card.inputs().length > 0)).toHaveLength(1);
    await own.press("Bekreft", { "Hvor mange var der?": "7" });
    expect(own.newest.text).toBe("Takk! 7 er talt med.");
    expect((await bot.store.query("pressed|2026-W48|all|1", prefixed("aloud|"))).rows).toHaveLength(1);
  });

  test("those of an editor do nothing there", async () => {
    const { editor } = await linked();
    await publishEdition(editor);
    const there = inChannel(EDITOR);
    await there.sends({
      type: "message",
      value: { verb: "edition.read-aloud", subject: "2026-W48|all|1", nonce: "x" },
    });
    expect(there.newest.text).toContain("Her viser jeg bare Mandagskvarteret og hjelp.");
  });
});

describe("a team that cannot be written to", () => {
  test("is not tried again and again; the newest edition comes when the app is back", async () => {
    const { north, editor } = await linked();
    teams.fault = ({ method, conversation }) =>
      method === "POST" && conversation.startsWith("19:nord")
        ? faultOf("403 BotNotInConversationRoster")
        : undefined;
    await publishEdition(editor, "Den første.");
    now = new Date("2026-11-30T08:00:00Z");
    await publishEdition(editor, "Den andre.");
    const tried = teams.requests.filter(({ status }) => status === 403);
    expect(tried).toHaveLength(1);
    teams.fault = undefined;
    await north.installInTeam();
    expect(posts(north, "Den første.")).toHaveLength(0);
    expect(posts(north, "Den andre.")).toHaveLength(1);
  });

  test("an answer nobody knows is not posted a second time", async () => {
    const { north, editor } = await linked();
    teams.fault = ({ method, conversation }) =>
      method === "POST" && conversation.startsWith("19:nord") ? faultOf("drop") : undefined;
    await publishEdition(editor);
    teams.fault = undefined;
    await bot.drain();
    expect(posts(north)).toHaveLength(1);
    expect(new Set(Object.values(await rows()))).toEqual(new Set(["ambiguous", "sent"]));
  });
});
