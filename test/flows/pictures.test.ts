/** A picture's way from an editor's phone to the readers' cards, and out of them again. */
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { commitEdition, readEdition, readHead } from "../../bot/weekly-update/edition-store.ts";
import { memoryBlobs, type MemoryBlobs } from "../support/memory-blobs.ts";
import { heic, phonePicture, twoColours } from "../support/sample-pictures.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const OTHER_EDITOR = "Systemansvarlig";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const WHAT = "Hva viser bildet?";
const CAR = "Den nye elbilen utenfor hjemmetjenesten";

let teams: TeamsDouble;
let bot: RunningBot;
let blobs: MemoryBlobs;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-11-23T08:00:00Z");
  teams = await startTeams();
  blobs = memoryBlobs();
  bot = await startBot({ teams, blobs, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

async function writes(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil i hjemmetjenesten." });
}

async function withPicture(editor: Person): Promise<void> {
  await writes(editor);
  await editor.sendFiles([{ name: "bil.jpg", bytes: await phonePicture() }]);
  await editor.press("Lagre", { [WHAT]: CAR });
}

async function publishes(editor: Person): Promise<void> {
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
}

interface Shown {
  readonly url: string;
  readonly altText: string;
}

/** Of the newest card, or of the one with this text. */
function pictureOn(reader: Person, on?: string): Shown | undefined {
  const card = reader.chat.findLast(({ text }) => on === undefined || text.includes(on));
  return /\{"type":"Image"[^{}]*/.test(JSON.stringify(card?.content))
    ? (JSON.parse(
        `${/\{"type":"Image","url":"[^"]*","altText":"[^"]*"/.exec(JSON.stringify(card?.content))?.[0]}}`,
      ) as Shown)
    : undefined;
}

test("is asked what it shows, told who can see it, and stands in the edition, the preview and the readers' card", async () => {
  const [editor, nurse] = [person(EDITOR), person(NURSE)];
  await nurse.install();
  await writes(editor);
  await editor.sendFiles([{ name: "bil.jpg", bytes: await phonePicture() }]);
  const { text } = editor.newest;
  expect(text).toContain("Alle som har adressen til bildet, kan se det – også utenfor kommunen.");
  expect(text).toContain("Ingen brukere, pasienter, pårørende eller kolleger skal kunne kjennes igjen");
  await expect(editor.press("Lagre")).rejects.toThrow("required");
  await editor.press("Lagre", { [WHAT]: CAR, "Hvor i utgaven?": "Under «Siden sist»" });
  expect(editor.newest.text).toContain("Bildet er med i utgaven for uke 48.");
  expect(editor.newest.text).toContain(CAR);
  await editor.press("Forhåndsvis");
  expect(pictureOn(editor)?.altText).toBe(CAR);
  await publishes(editor);
  const shown = pictureOn(nurse, "Ny bil i hjemmetjenesten");
  expect(shown?.altText).toBe(CAR);
  const card = nurse.newest.text;
  expect(card.indexOf(CAR)).toBeGreaterThan(card.indexOf("Ny bil i hjemmetjenesten"));
  const fetched = await fetch(shown?.url ?? "");
  expect(fetched.headers.get("content-type")).toBe("image/jpeg");
  expect(fetched.headers.get("x-content-type-options")).toBe("nosniff");
  const file = Buffer.from(await fetched.arrayBuffer());
  expect((await sharp(file).metadata()).exif).toBeUndefined();
  expect(file.includes("Telefonmerke")).toBe(false);
});

test("a pasted picture with words beside it: they are the start of what it shows, and no idea", async () => {
  const editor = person(EDITOR);
  await writes(editor);
  await editor.pastePicture(await twoColours(800, 600), "Ny elbil");
  expect(editor.newest.value(WHAT)).toBe("Ny elbil");
  await editor.pastePicture(await twoColours(800, 600), "hjelp");
  expect(editor.newest.text).toContain("Hva kan jeg hjelpe med?");
  expect(editor.chat.at(-2)?.value(WHAT)).toBe("");
});

test("is replaced by the next one, changed, and taken out again; its address answers no more", async () => {
  const editor = person(EDITOR);
  await withPicture(editor);
  const first = pictureOn(editor)?.url ?? "";
  expect((await fetch(first)).status).toBe(200);
  await editor.pastePicture(await twoColours(800, 600));
  expect(editor.newest.text).toContain("har et bilde fra før");
  await editor.press("Lagre", { [WHAT]: "Vaktrommet" });
  expect(editor.newest.text).toContain("er byttet ut med det nye");
  const second = pictureOn(editor)?.url ?? "";
  expect(second).not.toBe(first);
  expect((await fetch(first)).status).toBe(410);
  await editor.press("Endre bildet", { "Gode ord på veien": "Takk for uka" });
  await editor.press("Lagre", { [WHAT]: "Det nye vaktrommet" });
  expect(editor.newest.text).toContain("Det nye vaktrommet");
  // What was written before Endre bildet is saved.
  expect(editor.newest.value("Gode ord på veien")).toBe("Takk for uka");
  await editor.press("Endre bildet");
  await editor.press("Ta bort bildet");
  expect(editor.newest.text).toContain("Bildet er tatt bort.");
  expect(pictureOn(editor)).toBeUndefined();
  expect((await fetch(second)).status).toBe(410);
});

test("Rett feil takes it out of the cards that are sent, and its address answers no more", async () => {
  const [editor, nurse] = [person(EDITOR), person(NURSE)];
  await nurse.install();
  await withPicture(editor);
  await publishes(editor);
  const { url = "" } = pictureOn(nurse, "Ny bil") ?? {};
  expect((await fetch(url)).status).toBe(200);
  await editor.press("Rett feil");
  await editor.press("Lagre", {
    "Hva skal rettes?": "Bildet er tatt bort.",
    Bildet: "Ta bort bildet. Adressen slutter å virke.",
  });
  expect(pictureOn(nurse, "Ny bil")).toBeUndefined();
  expect(nurse.newest.text).toContain("Rettet");
  expect((await fetch(url)).status).toBe(410);
});

test("Rett feil changes what the picture is said to show, on the cards that are sent", async () => {
  const [editor, nurse] = [person(EDITOR), person(NURSE)];
  await nurse.install();
  await withPicture(editor);
  await publishes(editor);
  const said = () =>
    editor.chat.find((card) => card.inputs().some(({ label }) => label === WHAT))?.value(WHAT);
  await editor.press("Rett feil");
  expect(said()).toBe(CAR);
  await editor.press("Lagre", { "Hva skal rettes?": "13097248022", [WHAT]: "En lånt bil" });
  expect(said()).toBe("En lånt bil");
  await editor.press("Lagre", { "Hva skal rettes?": "Bilen er lånt." });
  const [before, after] = [pictureOn(editor), pictureOn(nurse, "Bilen er lånt.")];
  expect(after).toEqual({ ...before, altText: "En lånt bil" });
});

test("a withdrawn edition shows its picture to nobody", async () => {
  const editor = person(EDITOR);
  await withPicture(editor);
  const { url = "" } = pictureOn(editor) ?? {};
  await publishes(editor);
  await editor.press("Trekk utgaven");
  await editor.press("Bekreft");
  expect((await fetch(url)).status).toBe(410);
});

test("an approved edition with a new picture must be approved again, and another's words are kept", async () => {
  const [editor, other] = [person(EDITOR), person(OTHER_EDITOR)];
  await writes(editor);
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await other.say("utgave");
  await editor.pastePicture(await twoColours(800, 600));
  await editor.press("Lagre", { [WHAT]: CAR });
  expect(editor.newest.text).toContain("Derfor må den godkjennes på nytt.");
  await other.press("Lagre", { "Gode ord på veien": "God uke" });
  expect(pictureOn(other)?.altText).toBe(CAR);
  expect(other.newest.value("Gode ord på veien")).toBe("God uke");
});

test("what is no picture, too small, HEIC or too large is refused in words, and nothing is kept", async () => {
  const editor = person(EDITOR);
  await writes(editor);
  const sent: [string, Uint8Array, string][] = [
    ["bil.jpg", Buffer.from("ikke et bilde"), "ikke et bilde jeg kan bruke"],
    ["bil.png", await twoColours(100, 100), "minst 320 × 160 piksler"],
    ["IMG_0001.HEIC", heic, "Ta et skjermbilde"],
    ["stor.jpg", Buffer.alloc(15 * 1024 * 1024 + 1), "høyst 15 MB"],
  ];
  for (const [name, bytes, words] of sent) {
    await editor.sendFiles([{ name, bytes }]);
    expect(editor.newest.text).toContain(`«${name}»`);
    expect(editor.newest.text).toContain(words);
  }
  expect(blobs.names()).toEqual([]);
  expect((await bot.store.query("pictures")).rows).toEqual([]);
});

test("others than editors send no pictures, and a number in the words beside one is refused", async () => {
  const [editor, nurse] = [person(EDITOR), person(NURSE)];
  await nurse.pastePicture(await twoColours(800, 600));
  expect(nurse.newest.text).toContain("er verken åpnet eller lagret");
  await writes(editor);
  await editor.pastePicture(
    await twoColours(800, 600),
    "Bildet av 010190 00083".replace("010190 00083", "13097248022"),
  );
  expect(editor.newest.text).toContain("fødselsnummer");
  expect(editor.newest.value(WHAT)).not.toContain("13097248022");
  await editor.press("Lagre", { [WHAT]: "Det er 13097248022" });
  expect(editor.newest.text).toContain("fødselsnummer");
  expect(JSON.stringify((await bot.store.query("editions")).rows)).not.toContain("13097248022");
});

test("sent before there is an edition, it waits for one", async () => {
  const editor = person(EDITOR);
  await editor.pastePicture(await twoColours(800, 600));
  await editor.press("Lagre", { [WHAT]: CAR });
  expect(editor.newest.text).toContain("Ingen utgave er under arbeid");
  await writes(editor);
  await editor.press("Lagre", {}, { on: "Ingen utgave er under arbeid" });
  expect(editor.chat.some(({ text }) => text.includes("Bildet er med i utgaven for uke 48."))).toBe(true);
});

test("pressed twice it is put in once; a forged or old address finds nothing", async () => {
  const editor = person(EDITOR);
  await withPicture(editor);
  const before = (await bot.store.query("editions", { from: "h|", to: "h~" })).rows.length;
  await editor.again();
  expect((await bot.store.query("editions", { from: "h|", to: "h~" })).rows).toHaveLength(before);
  const { url = "" } = pictureOn(editor) ?? {};
  const base = url.slice(0, url.lastIndexOf("/"));
  for (const id of ["x", "a".repeat(48), "..%2f..%2fpackage.json", url.slice(-48).toUpperCase()])
    expect((await fetch(`${base}/${id}`)).status, id).toBe(404);
  const head = await fetch(url, { method: "HEAD" });
  expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, "image/jpeg", ""]);
  const etag = head.headers.get("etag") ?? "";
  expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("what stands in no edition is deleted after a week, at night; what was published stays", async () => {
  const editor = person(EDITOR);
  await bot.runDue();
  await withPicture(editor);
  const kept = pictureOn(editor)?.url.slice(-48) ?? "";
  await publishes(editor);
  await editor.pastePicture(await twoColours(800, 600));
  expect(blobs.names()).toHaveLength(2);
  now = new Date("2026-11-26T04:00:00Z");
  await bot.runDue();
  expect(blobs.names()).toHaveLength(2);
  for (const at of ["2026-12-02T04:00:00Z", "2026-12-02T03:00:00Z", "2026-12-03T04:00:00Z"]) {
    now = new Date(at);
    await bot.runDue();
    expect(blobs.names(), at).toEqual([kept]);
  }
  expect((await bot.store.query("pictures")).rows.map(({ row }) => row)).toEqual([kept]);
  await editor.press("Lagre", { [WHAT]: "Sent på kvelden" }, { on: "Hva viser bildet?" });
  expect(editor.chat.some(({ text }) => text.includes("Dette bildet kan ikke brukes lenger."))).toBe(true);
});

test("the print has the picture in itself, with its words", async () => {
  const [editor, nurse] = [person(EDITOR), person(NURSE)];
  await nurse.install();
  await withPicture(editor);
  await publishes(editor);
  await nurse.say("siste");
  await nurse.press("Til utskrift");
  const address = /"url":"([^"]+)"/.exec(JSON.stringify(nurse.newest.content))?.[1] ?? "";
  const page = await (await fetch(address)).text();
  expect(page).toMatch(new RegExp(`<img src="data:image/jpeg;base64,[^"]{1000,}" alt="${CAR}">`));
  expect(page).not.toContain("/images/");
});

test("an edition that is moved to other readers keeps its picture, and its address answers", async () => {
  const editor = person(EDITOR);
  await withPicture(editor);
  const { url = "" } = pictureOn(editor) ?? {};
  await moveToLeaders(url.slice(-48));
  expect((await fetch(url)).status).toBe(200);
});

/** As change-edition does it: the edition has another id, and the old one leads there. */
async function moveToLeaders(picture: string): Promise<void> {
  const id = "2026-W48|all|1";
  const edition = await readEdition(bot.store, id);
  if (!edition) throw new Error("no edition");
  expect(edition.image?.id).toBe(picture);
  const movedTo = "2026-W48|roles-leader|1";
  const head = await readHead(bot.store);
  const number = head.value.history + 1;
  await commitEdition(bot.store, {
    head,
    headAfter: { ...head.value, open: [movedTo] },
    edition: { ...edition, id: movedTo, audience: { kind: "roles", roles: ["leader"] } },
    other: { ...edition, state: "moved", movedTo },
    event: { number, edition: movedTo, kind: "saved", at: now.toISOString() },
    nonce: undefined,
    messages: [],
  });
}
