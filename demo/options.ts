/** What `npm start -- …` can be told. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PREFERRED_PORT } from "./ports.ts";

interface DemoOptions {
  readonly fresh: boolean;
  /** Four ports in a row, this one first. */
  readonly port: number;
  /** Where everything is kept. */
  readonly folder: string;
  /** CLOCK, as for the bot. */
  readonly clock: Date | undefined;
}

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: DemoOptions }
  /** One line for the person who typed it. */
  | { readonly kind: "wrong"; readonly why: string };

const HIGHEST_PORT = 65_532;

export function parseOptions(parameters: readonly string[], env: NodeJS.ProcessEnv): ParsedOptions {
  const parsed = read(parameters);
  if (typeof parsed === "string") return { kind: "wrong", why: parsed };
  const written = parsed.port ?? env["PORT"] ?? String(PREFERRED_PORT);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > HIGHEST_PORT)
    return { kind: "wrong", why: `«${written}» er ikke en port. Skriv et tall fra 1 til ${HIGHEST_PORT}.` };
  const clock = env["CLOCK"] ? new Date(env["CLOCK"]) : undefined;
  if (clock && Number.isNaN(clock.getTime()))
    return {
      kind: "wrong",
      why: `CLOCK «${env["CLOCK"]}» er ikke et tidspunkt som 2026-11-23T08:00:00+01:00.`,
    };
  return {
    kind: "options",
    options: {
      clock,
      fresh: parsed.fresh ?? false,
      port,
      folder: resolve(parsed.data ?? ".data/demo"),
    },
  };
}

function read(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: { fresh: { type: "boolean" }, port: { type: "string" }, data: { type: "string" } },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return "Ukjent valg. Du kan bruke: npm start -- [--fresh] [--port TALL] [--data MAPPE]";
  }
}
