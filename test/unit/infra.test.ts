import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../bot/config.ts";
import { environmentNames } from "../support/environment-names.ts";

const bicep = readFileSync("infra/azure.bicep", "utf8");
const toolkit = readFileSync("teamsapp.yml", "utf8");
const environmentFile = readFileSync("env/.env.dev", "utf8");
const parameterFile = JSON.parse(readFileSync("infra/azure.parameters.json", "utf8")) as {
  parameters: Record<string, { value: string }>;
};

/** Read by App Service itself, not by the bot. */
const platformSettings = ["SCM_DO_BUILD_DURING_DEPLOYMENT", "WEBSITE_RUN_FROM_PACKAGE"];

describe("the app settings in Azure", () => {
  test("have names that the bot or the platform knows", () => {
    const known = new Set([...environmentNames(), ...platformSettings]);
    const names = [...appSettings().keys()];
    expect(names.length).toBeGreaterThan(platformSettings.length);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test("let the bot start in production once Azure has filled them in", () => {
    const filledIn = Object.fromEntries([...appSettings()].map(([name, value]) => [name, asInAzure(value)]));
    const parsed = parseConfig(filledIn);
    expect(parsed).toMatchObject({
      kind: "ok",
      config: {
        production: true,
        host: "0.0.0.0",
        publicUrl: "https://mandagskvarteret-abc.azurewebsites.net",
        bot: { type: "UserAssignedMSI", password: undefined },
        storage: { kind: "tables", url: "https://mandagabc.table.core.windows.net" },
      },
    });
  });

  test("hold the sealing key as a reference to the vault", () => {
    expect(appSettings().get("SEALING_KEY")).toMatch(/^'@Microsoft\.KeyVault\(SecretUri=/);
    expect(bicep).toContain("keyVaultReferenceIdentity: identity.id");
  });
});

describe("the template", () => {
  test("uses every parameter, and the parameter file gives those and no others", () => {
    const declared = [...bicep.matchAll(/^param (\w+)/gm)].map(([, name = ""]) => name);
    const unused = declared.filter(
      (name) => (bicep.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length < 2,
    );
    expect(declared.length).toBeGreaterThan(0);
    expect(unused).toEqual([]);
    expect(Object.keys(parameterFile.parameters).toSorted()).toEqual(declared.toSorted());
  });

  test("holds no key, asks Azure for none, and lets nobody in by one", () => {
    expect(bicep).not.toMatch(/listKeys|listAccountSas|AccountKey=|BOT_PASSWORD/i);
    expect(bicep).toContain("allowSharedKeyAccess: false");
    expect(bicep).toMatch(/@secure\(\)\nparam sealingKey string = ''/);
    for (const text of [bicep, environmentFile, toolkit]) expect(text).not.toMatch(/[A-Za-z0-9+/]{43}=/);
  });

  test("has a container for pictures that only the bot reads, under the name that the bot asks for", () => {
    const [, name] = /const PICTURES = "(\w+)"/.exec(readFileSync("bot/storage/open-store.ts", "utf8")) ?? [];
    expect(bicep).toContain(`name: '${name}'`);
    expect(bicep).toContain("properties: { publicAccess: 'None' }");
    expect(bicep).toContain("allowBlobPublicAccess: false");
    // Storage Blob Data Contributor, on that container alone.
    expect(bicep).toContain("ba92f5b4-2d11-453d-a403-e96b0029c9fe");
    expect(bicep).toMatch(/resource mayUsePictures [^}]*scope: pictures/);
  });

  test("runs the Node that the repository runs on", () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      devDependencies: { node: string };
    };
    expect(bicep).toContain(`linuxFxVersion: 'NODE|${devDependencies.node.split(".")[0]}-lts'`);
  });
});

describe("teamsapp.yml", () => {
  test("names files that exist", () => {
    const paths = [...toolkit.matchAll(/(?:path|parameters|manifestPath): (\.\S+)/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("and its files ask only for values that somebody provides", () => {
    const provided = new Set([
      ...[...environmentFile.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name),
      ...[...bicep.matchAll(/^output (\w+)/gm)].map(([, name]) => name),
      ...[...toolkit.matchAll(/(?:teamsAppId|publishedAppId): (\w+)/g)].map(([, name]) => name),
      "SECRET_SEALING_KEY",
    ]);
    const manifest = readFileSync("appPackage/manifest.json", "utf8");
    const asked = [toolkit, JSON.stringify(parameterFile), manifest].flatMap((text) =>
      [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name),
    );
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter((name) => !provided.has(name))).toEqual([]);
  });
});

/** Name → Bicep expression, from the resource that sets them. */
function appSettings(): Map<string, string> {
  const block = /resource settings [^]*?\n {2}properties: \{\n([^]*?)\n {2}\}/.exec(bicep)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/^ {4}([A-Z_]+): (.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** What Azure makes of an expression. */
function asInAzure(expression: string): string {
  const guid = "11111111-2222-3333-4444-555555555555";
  if (expression.includes("@Microsoft.KeyVault")) return Buffer.alloc(32, 7).toString("base64");
  if (!expression.startsWith("'")) return guid;
  return expression
    .slice(1, -1)
    .replace("${webApp.properties.defaultHostName}", "mandagskvarteret-abc.azurewebsites.net")
    .replace("${storage.name}", "mandagabc")
    .replace("${environment().suffixes.storage}", "core.windows.net");
}
