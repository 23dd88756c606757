import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { type Environment, packApp, readValues } from "../../appPackage/package-app.ts";
import { textsIn } from "../../bot/texts/texts.ts";

const nb = textsIn("nb");

const folder = "appPackage";
const environment = {
  TEAMS_APP_ID: "11111111-2222-3333-4444-555555555555",
  BOT_ID: "66666666-7777-8888-9999-000000000000",
  PUBLIC_URL: "https://bot.example.no/",
};
const copies: string[] = [];

interface Manifest {
  id: string;
  developer: { privacyUrl: string };
  localizationInfo: { defaultLanguageTag: string };
  validDomains: string[];
  composeExtensions: { botId: string; commands: { id: string; type: string; context: string[] }[] }[];
  bots: { botId: string; scopes: string[]; supportsFiles: boolean; commandLists: CommandList[] }[];
}
interface CommandList {
  scopes: string[];
  commands: { title: string; description: string }[];
}

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

describe("the app package", () => {
  test("holds the filled-in manifest and both icons, and nothing else", async () => {
    const files = await packed();
    expect(Object.keys(files).toSorted()).toEqual(["color.png", "manifest.json", "outline.png"]);
    const manifest = manifestIn(files);
    expect(manifest.id).toBe(environment.TEAMS_APP_ID);
    expect(manifest.bots[0]?.botId).toBe(environment.BOT_ID);
    expect(manifest.validDomains).toEqual(["bot.example.no"]);
    expect(manifest.bots[0]?.scopes).toEqual(["personal", "team", "groupChat"]);
    // Without it Teams offers nobody to send us a picture or a file.
    expect(manifest.bots[0]?.supportsFiles).toBe(true);
    expect(manifest.localizationInfo.defaultLanguageTag).toBe("nb-no");
    expect(JSON.stringify(manifest)).not.toContain("${{");
  });

  test("offers only words that the bot knows, short enough for Teams", async () => {
    const known = new Set<string>(Object.values(nb.commands).flat());
    const lists = manifestIn(await packed()).bots[0]?.commandLists ?? [];
    expect(lists.flatMap((list) => list.scopes).toSorted()).toEqual(["groupChat", "personal", "team"]);
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(10);
      for (const { title, description } of commands) {
        expect(known).toContain(title);
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(128);
      }
    }
  });

  test("has the commands that the bot answers: a search, and an idea out of any message", async () => {
    const [extension] = manifestIn(await packed()).composeExtensions;
    expect(extension?.botId).toBe(environment.BOT_ID);
    expect(extension?.commands.map(({ id, type }) => [id, type])).toEqual([
      ["search", "query"],
      ["makeIdea", "action"],
    ]);
    expect(extension?.commands[1]?.context).toContain("message");
  });

  test("names the municipality's own page for privacy and terms when there is one", async () => {
    const files = await packed({ ...environment, INFO_URL: "https://kommunen.example.no/bot" });
    expect(manifestIn(files).developer.privacyUrl).toBe("https://kommunen.example.no/bot");
    expect(manifestIn(await packed()).developer.privacyUrl).toBe("https://bot.example.no/");
  });

  test("gives the same bytes for the same input", async () => {
    expect(Buffer.from(await zipped())).toEqual(Buffer.from(await zipped()));
  });

  test("refuses a manifest that does not fit the schema", async () => {
    const result = await packApp(copyWith({ accentColor: "petrol" }), values(environment));
    expect(result).toMatchObject({ kind: "fault", fault: expect.stringContaining("accentColor") });
  });
});

describe("the environment", () => {
  test.each([
    ["TEAMS_APP_ID", undefined, "TEAMS_APP_ID is not set; a GUID is needed"],
    ["BOT_ID", "my-bot", 'BOT_ID is "my-bot"; a GUID is needed'],
    [
      "PUBLIC_URL",
      "http://bot.example.no",
      'PUBLIC_URL is "http://bot.example.no"; an https address is needed',
    ],
    ["INFO_URL", "intranett", 'INFO_URL is "intranett"; an https address is needed, or nothing'],
  ])("%s = %s is refused in one line", (name, value, fault) => {
    expect(readValues({ ...environment, [name]: value })).toEqual({ kind: "fault", fault });
  });
});

describe("the icons", () => {
  test("are of the sizes that Teams asks for", async () => {
    const files = await packed();
    expect(sizeOf(files["color.png"])).toEqual([192, 192]);
    expect(sizeOf(files["outline.png"])).toEqual([32, 32]);
  });

  test("outline can be transparent, and its drawing knows no colour but white", async () => {
    const files = await packed();
    const rgba = 6;
    expect(files["outline.png"]?.[25]).toBe(rgba);
    const drawing = readFileSync(join(folder, "icons", "outline.svg"), "utf8");
    expect(new Set(drawing.match(/(?:fill|stroke)="[^"]+"/g))).toEqual(
      new Set(['fill="none"', 'stroke="#FFFFFF"', 'fill="#FFFFFF"']),
    );
  });
});

function values(from: Environment) {
  const read = readValues(from);
  if (read.kind === "fault") throw new Error(read.fault);
  return read.values;
}

async function zipped(from: Environment = environment): Promise<Uint8Array> {
  const result = await packApp(folder, values(from));
  if (result.kind === "fault") throw new Error(result.fault);
  return result.zip;
}

async function packed(from: Environment = environment): Promise<Record<string, Uint8Array>> {
  return unzipSync(await zipped(from));
}

function manifestIn(files: Record<string, Uint8Array>): Manifest {
  return JSON.parse(Buffer.from(files["manifest.json"] ?? []).toString("utf8")) as Manifest;
}

function copyWith(change: Record<string, unknown>): string {
  const copy = mkdtempSync(join(tmpdir(), "package-"));
  copies.push(copy);
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, "manifest.json"), "utf8")) as object;
  writeFileSync(join(copy, "manifest.json"), JSON.stringify({ ...manifest, ...change }));
  return copy;
}

/** Width and height from a PNG's first chunk. */
function sizeOf(png: Uint8Array = new Uint8Array(24)): [number, number] {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
