/** Which ports the demo uses: four in a row, the bot's first. */
import { once } from "node:events";
import { createServer } from "node:net";

export const PREFERRED_PORT = 3978;
const takenCodes: ReadonlySet<string> = new Set(["EADDRINUSE", "EACCES"]);

export function portsFrom(first: number): readonly number[] {
  return [0, 1, 2, 3].map((offset) => first + offset);
}

/** The first of these ports that another program has, if any. */
export async function takenOf(ports: readonly number[]): Promise<number | undefined> {
  for (const port of ports) if (!(await isFree(port))) return port;
  return undefined;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && takenCodes.has(String(error.code))) return false;
    throw error;
  } finally {
    server.close();
  }
}
