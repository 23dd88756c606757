/** The environment, read once. Every fault is one line: the variable, what is wrong, what is allowed. */
import { z } from "zod/v4";
import { isLoopback } from "./address.ts";

export interface BotRegistration {
  readonly id: string;
  readonly tenantId: string;
  readonly type: "UserAssignedMSI" | "SingleTenant";
  /** Only for SingleTenant. */
  readonly password: string | undefined;
}

export type StorageChoice =
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "tables"; readonly url: string }
  | { readonly kind: "tables-connection"; readonly connectionString: string };

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly metricsPort: number | undefined;
  /** Undefined: unsigned activities are taken, from this machine only. */
  readonly bot: BotRegistration | undefined;
  /** The one tenant we serve; undefined only without a registration: then it is not checked. */
  readonly tenantId: string | undefined;
  readonly storage: StorageChoice;
  /** 32 bytes, base64; undefined outside production until something is sealed. */
  readonly sealingKey: string | undefined;
  /** Entra object ids, lower case. */
  readonly administrators: readonly string[];
  /** Where product time starts; undefined: now. */
  readonly clock: Date | undefined;
  /** Stored messages a second. */
  readonly sendRate: number;
  readonly leaseSeconds: number;
}

export type ParsedConfig =
  | { readonly kind: "ok"; readonly config: Config }
  /** One line each, without secrets. */
  | { readonly kind: "refused"; readonly faults: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Empty and blank variables count as missing, as they do in a .env file. */
export function parseConfig(environment: Environment): ParsedConfig {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = schema.safeParse(Object.fromEntries(set.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success)
    return { kind: "refused", faults: parsed.error.issues.map((issue) => lineOf(issue, environment)) };
  const faults = combinationFaults(parsed.data);
  return faults.length > 0 ? { kind: "refused", faults } : { kind: "ok", config: toConfig(parsed.data) };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const schema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[a-z0-9.:_[\]-]+$/i, "an address or a host name is allowed")
    .optional(),
  PUBLIC_URL: z.string().refine(isWebAddress, "an address like https://bot.example.no is allowed").optional(),
  METRICS_PORT: wholeNumber(1, 65_535).optional(),
  BOT_ID: z.string().regex(guid, "the app id, a GUID, is allowed").optional(),
  BOT_TENANT_ID: z.string().regex(guid, "the tenant's id, a GUID, is allowed").optional(),
  BOT_TYPE: z
    .enum(["UserAssignedMSI", "SingleTenant"], "UserAssignedMSI or SingleTenant is allowed")
    .optional(),
  BOT_PASSWORD: z.string().optional(),
  STORAGE_URL: z
    .string()
    .refine(isStorage, "sqlite:PATH or https://ACCOUNT.table.core.windows.net is allowed")
    .optional(),
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .refine(
      (text) => /(TableEndpoint|AccountName|UseDevelopmentStorage)=/i.test(text),
      "a connection string with AccountName, TableEndpoint or UseDevelopmentStorage is allowed",
    )
    .optional(),
  SEALING_KEY: z
    .string()
    .refine((text) => isKey(text), "32 bytes as base64 are allowed")
    .optional(),
  ADMINISTRATORS: z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((id) => id.trim().toLowerCase())
        .filter((id) => id !== ""),
    )
    .refine((ids) => ids.every((id) => guid.test(id)), "Entra object ids separated by commas are allowed")
    .default([]),
  CLOCK: z
    .string()
    .refine(isInstant, "an ISO time like 2026-11-23T08:00:00+01:00 is allowed")
    .transform((text) => new Date(text))
    .optional(),
  SEND_RATE: wholeNumber(1, 10_000).default(45),
  LEASE_SECONDS: wholeNumber(2, 600).default(30),
});
type Values = z.infer<typeof schema>;

/** Every name that is read; .env.example lists the same. */
export const variables: readonly string[] = Object.keys(schema.shape);

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      `a whole number ${least}–${most} is allowed`,
    )
    .transform(Number);
}

const secrets: ReadonlySet<string> = new Set([
  "BOT_PASSWORD",
  "SEALING_KEY",
  "AZURE_STORAGE_CONNECTION_STRING",
]);

function lineOf(issue: z.core.$ZodIssue, environment: Environment): string {
  const name = String(issue.path[0]);
  const value = secrets.has(name) ? "" : ` "${environment[name] ?? ""}"`;
  return `${name}: the value${value} is not valid; ${issue.message}`;
}

function combinationFaults(values: Values): string[] {
  const checks = [
    ...(isProduction(values) ? productionChecks(values) : localChecks(values)),
    ...always(values),
  ];
  return checks.filter(([wrong]) => wrong).map(([, fault]) => fault);
}

type Check = readonly [wrong: boolean, fault: string];

function productionChecks(values: Values): Check[] {
  const { SEND_RATE: rate, LEASE_SECONDS: lease, PUBLIC_URL: address } = values;
  return [
    [!values.BOT_ID, "BOT_ID: missing; in production the registration's app id is required"],
    [!values.SEALING_KEY, "SEALING_KEY: missing; in production 32 bytes as base64 are required"],
    [values.CLOCK !== undefined, "CLOCK: is set; in production only the machine's own time is allowed"],
    [rate > 50, `SEND_RATE: the value "${rate}" is above Teams' limit; in production 1–50 is allowed`],
    [
      lease < 5,
      `LEASE_SECONDS: the value "${lease}" is too short for a network's pauses; in production 5–600 is allowed`,
    ],
    [
      address !== undefined && !address.startsWith("https:"),
      `PUBLIC_URL: the value "${address}" is not safe; in production only https is allowed`,
    ],
  ];
}

function localChecks(values: Values): Check[] {
  const { PUBLIC_URL: address } = values;
  const host = hostOf(values);
  return [
    [
      !values.BOT_ID && !isLoopback(host),
      `HOST: the value "${host}" would let unsigned activities in from other machines; without BOT_ID only a loopback address like 127.0.0.1 is allowed`,
    ],
    [
      address !== undefined && !address.startsWith("https:") && !isLoopback(new URL(address).hostname),
      `PUBLIC_URL: the value "${address}" is not safe; https, or http on a loopback address, is allowed`,
    ],
  ];
}

function always(values: Values): Check[] {
  const registered = values.BOT_ID !== undefined;
  return [
    [registered && !values.BOT_TENANT_ID, "BOT_TENANT_ID: missing; with BOT_ID the tenant's id is required"],
    [
      registered && !values.BOT_TYPE,
      "BOT_TYPE: missing; with BOT_ID, UserAssignedMSI or SingleTenant is required",
    ],
    [
      values.BOT_TYPE === "SingleTenant" && !values.BOT_PASSWORD,
      "BOT_PASSWORD: missing; with BOT_TYPE SingleTenant it is required",
    ],
    [
      values.STORAGE_URL !== undefined && values.AZURE_STORAGE_CONNECTION_STRING !== undefined,
      "AZURE_STORAGE_CONNECTION_STRING: is set together with STORAGE_URL; only one of them is allowed",
    ],
    [
      values.METRICS_PORT !== undefined && values.METRICS_PORT === values.PORT,
      `METRICS_PORT: the value "${values.METRICS_PORT}" is also PORT; another port is allowed`,
    ],
  ];
}

function toConfig(values: Values): Config {
  return {
    production: isProduction(values),
    port: values.PORT,
    host: hostOf(values),
    publicUrl: values.PUBLIC_URL,
    metricsPort: values.METRICS_PORT,
    bot: registrationOf(values),
    tenantId: values.BOT_TENANT_ID?.toLowerCase(),
    storage: storageOf(values),
    sealingKey: values.SEALING_KEY,
    administrators: values.ADMINISTRATORS,
    clock: values.CLOCK,
    sendRate: values.SEND_RATE,
    leaseSeconds: values.LEASE_SECONDS,
  };
}

function registrationOf(values: Values): BotRegistration | undefined {
  const { BOT_ID: id, BOT_TENANT_ID: tenantId, BOT_TYPE: type, BOT_PASSWORD: password } = values;
  if (id === undefined || tenantId === undefined || type === undefined) return undefined;
  // The SDK refuses a managed identity that also has a password.
  return { id, tenantId, type, password: type === "SingleTenant" ? password : undefined };
}

function storageOf(values: Values): StorageChoice {
  const connectionString = values.AZURE_STORAGE_CONNECTION_STRING;
  if (connectionString !== undefined) return { kind: "tables-connection", connectionString };
  const url = values.STORAGE_URL ?? "sqlite:.data/mandagskvarteret.db";
  return url.startsWith("sqlite:")
    ? { kind: "sqlite", path: url.slice("sqlite:".length) }
    : { kind: "tables", url };
}

function isProduction(values: Values): boolean {
  return values.NODE_ENV === "production";
}

function hostOf(values: Values): string {
  return values.HOST ?? (isProduction(values) ? "0.0.0.0" : "127.0.0.1");
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isStorage(text: string): boolean {
  return /^sqlite:.+$/.test(text) || /^https:\/\/[a-z0-9]{3,24}\.table\.core\.windows\.net\/?$/.test(text);
}

function isKey(text: string): boolean {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === 32 && bytes.toString("base64").replace(/=+$/, "") === text.replace(/=+$/, "");
}

function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}
