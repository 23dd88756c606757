import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Config, type Environment, parseConfig, variables } from "../../bot/config.ts";

const id = "11111111-2222-4333-8444-555555555555";
const key = Buffer.alloc(32, 7).toString("base64");
const registered = { BOT_ID: id, BOT_TENANT_ID: id, BOT_TYPE: "UserAssignedMSI" };
const production = { NODE_ENV: "production", ...registered, SEALING_KEY: key };

function accepted(environment: Environment): Config {
  const parsed = parseConfig(environment);
  if (parsed.kind === "refused") throw new Error(parsed.faults.join("\n"));
  return parsed.config;
}

function faults(environment: Environment): readonly string[] {
  const parsed = parseConfig(environment);
  return parsed.kind === "refused" ? parsed.faults : [];
}

test("an empty environment is a local bot on 127.0.0.1:3978 with its own file", () => {
  expect(accepted({})).toMatchObject({
    production: false,
    host: "127.0.0.1",
    port: 3978,
    bot: undefined,
    tenantId: undefined,
    storage: { kind: "sqlite", path: ".data/mandagskvarteret.db" },
    sendRate: 45,
    leaseSeconds: 30,
    administrators: [],
  });
});

test("a blank variable is a missing one, as in a .env file", () => {
  expect(accepted({ PORT: "  ", BOT_ID: "" })).toMatchObject({ port: 3978, bot: undefined });
});

test("in production it listens on every address", () => {
  expect(accepted(production)).toMatchObject({ production: true, host: "0.0.0.0", bot: { id } });
});

test("only NODE_ENV=production is production", () => {
  expect(accepted({ NODE_ENV: "Production" }).production).toBe(false);
});

test("administrators are compared without case", () => {
  const shouting = "AAAAAAAA-2222-4333-8444-555555555555";
  expect(accepted({ ADMINISTRATORS: ` ${shouting} , ${id},` }).administrators).toEqual([
    shouting.toLowerCase(),
    id,
  ]);
});

test("the three places to store", () => {
  expect(accepted({ STORAGE_URL: "sqlite:/var/lib/m.db" }).storage).toEqual({
    kind: "sqlite",
    path: "/var/lib/m.db",
  });
  const url = "https://kommune.table.core.windows.net";
  expect(accepted({ STORAGE_URL: url }).storage).toEqual({ kind: "tables", url });
  const connectionString = "UseDevelopmentStorage=true";
  expect(accepted({ AZURE_STORAGE_CONNECTION_STRING: connectionString }).storage).toEqual({
    kind: "tables-connection",
    connectionString,
  });
});

test("a managed identity never gets the password, which the SDK would refuse", () => {
  expect(accepted({ ...registered, BOT_PASSWORD: "hemmelig" }).bot?.password).toBeUndefined();
  const single = { ...registered, BOT_TYPE: "SingleTenant", BOT_PASSWORD: "hemmelig" };
  expect(accepted(single).bot?.password).toBe("hemmelig");
});

describe("every fault is one line: the variable, what is wrong, what is allowed", () => {
  test.each<[string, Environment, string, string]>([
    ["a port that is no number", { PORT: "80a" }, 'PORT: the value "80a"', "0–65535"],
    ["a port too high", { PORT: "65536" }, 'PORT: the value "65536"', "0–65535"],
    ["a web address that is none", { PUBLIC_URL: "bot.example.no" }, "PUBLIC_URL", "https://"],
    ["another scheme", { PUBLIC_URL: "ftp://127.0.0.1" }, "PUBLIC_URL", "https://"],
    ["http from elsewhere", { PUBLIC_URL: "http://bot.example.no" }, "PUBLIC_URL", "loopback"],
    ["http in production", { ...production, PUBLIC_URL: "http://127.0.0.1" }, "PUBLIC_URL", "only https"],
    [
      "metrics on the port of the bot",
      { PORT: "4000", METRICS_PORT: "4000" },
      "METRICS_PORT",
      "another port",
    ],
    ["an app id that is none", { BOT_ID: "bot" }, "BOT_ID", "GUID"],
    [
      "an unknown type",
      { ...registered, BOT_TYPE: "MultiTenant" },
      'BOT_TYPE: the value "MultiTenant"',
      "SingleTenant",
    ],
    [
      "a registration without tenant",
      { BOT_ID: id, BOT_TYPE: "UserAssignedMSI" },
      "BOT_TENANT_ID: missing",
      "required",
    ],
    [
      "a registration without type",
      { BOT_ID: id, BOT_TENANT_ID: id },
      "BOT_TYPE: missing",
      "UserAssignedMSI",
    ],
    ["no password", { ...registered, BOT_TYPE: "SingleTenant" }, "BOT_PASSWORD: missing", "required"],
    ["an unknown store", { STORAGE_URL: "postgres://x" }, "STORAGE_URL", "sqlite:PATH"],
    [
      "another host than Azure's",
      { STORAGE_URL: "https://x.example.no" },
      "STORAGE_URL",
      "table.core.windows.net",
    ],
    [
      "two stores",
      { STORAGE_URL: "sqlite:x", AZURE_STORAGE_CONNECTION_STRING: "UseDevelopmentStorage=true" },
      "AZURE_STORAGE_CONNECTION_STRING",
      "only one",
    ],
    ["a person's name", { ADMINISTRATORS: "Kari" }, "ADMINISTRATORS", "object ids"],
    ["a time without zone", { CLOCK: "2026-11-23T08:00" }, "CLOCK", "ISO"],
    ["a day that is none", { CLOCK: "2026-13-23T08:00Z" }, "CLOCK", "ISO"],
    ["no messages at all", { SEND_RATE: "0" }, "SEND_RATE", "1–10000"],
    ["a lease too short", { LEASE_SECONDS: "1" }, "LEASE_SECONDS", "2–600"],
    ["production without registration", { ...production, BOT_ID: "" }, "BOT_ID: missing", "required"],
    ["production without key", { ...production, SEALING_KEY: "" }, "SEALING_KEY: missing", "32 bytes"],
    ["a moved clock in production", { ...production, CLOCK: "2026-11-23T08:00Z" }, "CLOCK", "machine's own"],
    ["more than Teams takes in production", { ...production, SEND_RATE: "51" }, "SEND_RATE", "1–50"],
    ["a hasty lease in production", { ...production, LEASE_SECONDS: "4" }, "LEASE_SECONDS", "5–600"],
    ["unsigned activities from the network", { HOST: "0.0.0.0" }, 'HOST: the value "0.0.0.0"', "127.0.0.1"],
    ["unsigned activities on a name", { HOST: "bot.kommune.no" }, "HOST", "loopback"],
  ])("%s", (_, environment, begins, allows) => {
    const [fault, ...more] = faults(environment);
    expect(more).toEqual([]);
    expect(fault).toMatch(new RegExp(`^${begins.replace(/[.()]/g, "\\$&")}`));
    expect(fault).toContain(allows);
    expect(fault).not.toContain("\n");
  });
});

test("every fault is told at once", () => {
  expect(faults({ PORT: "x", CLOCK: "now", STORAGE_URL: "?" })).toHaveLength(3);
});

test("secrets are never repeated", () => {
  const wrong = { SEALING_KEY: "kort-hemmelighet", AZURE_STORAGE_CONNECTION_STRING: "hemmelig" };
  const told = faults(wrong).join("\n");
  expect(told).toContain("SEALING_KEY");
  expect(told).toContain("AZURE_STORAGE_CONNECTION_STRING");
  expect(told).not.toContain("hemmelig");
});

test("outside production more than Teams takes is allowed, for tests", () => {
  expect(accepted({ SEND_RATE: "900" }).sendRate).toBe(900);
});

test.each(["localhost", "127.0.0.53", "::1"])("unsigned activities on %s are taken", (host) => {
  expect(accepted({ HOST: host }).bot).toBeUndefined();
});

test(".env.example lists every variable and no other, and starts as it is", () => {
  const text = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
  const listed = [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const);
  expect(new Set(listed.map(([name]) => name))).toEqual(new Set(variables));
  expect(accepted(Object.fromEntries(listed)).production).toBe(false);
});
