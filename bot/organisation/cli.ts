/** `npm run org -- check FOLDER`, `npm run org -- import FOLDER`: works beside a running bot, on the same store. */
import { productClock } from "../clock.ts";
import { parseConfig } from "../config.ts";
import { openStore } from "../storage/open-store.ts";
import { textsIn } from "../texts/texts.ts";
import { runOrgCommand } from "./org-command.ts";

/** Only what says where the rows are: the files can be imported from a machine that has no other secret of the bot. */
function storageConfig() {
  const { STORAGE_URL, AZURE_STORAGE_CONNECTION_STRING, CLOCK } = process.env;
  return parseConfig({ STORAGE_URL, AZURE_STORAGE_CONNECTION_STRING, CLOCK });
}

async function main(): Promise<number> {
  const parsed = storageConfig();
  if (parsed.kind === "refused") {
    for (const fault of parsed.faults) console.error(fault);
    return 1;
  }
  return runOrgCommand(process.argv.slice(2), {
    texts: textsIn("nb"),
    clock: productClock(parsed.config.clock),
    openStore: () => openStore(parsed.config),
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
}

process.exitCode = await main();
