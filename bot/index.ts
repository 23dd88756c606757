/** Starts everything: configuration, app, ports, what runs by itself. Nothing else starts anything. */
import { createApp } from "./app.ts";
import { parseConfig } from "./config.ts";
import { createLog } from "./log.ts";

async function main(): Promise<void> {
  const parsed = parseConfig(process.env);
  if (parsed.kind === "refused") {
    for (const fault of parsed.faults) console.error(fault);
    process.exit(1);
  }
  const log = createLog();
  const app = createApp({ config: parsed.config, log });
  const { port } = await app.listen();
  await app.start();
  log.info({ port, host: parsed.config.host }, "the bot listens");
  const stop = () => void app.stop().then(() => log.info({}, "the bot has stopped"));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

await main().catch((error: unknown) => {
  console.error(`The bot did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
