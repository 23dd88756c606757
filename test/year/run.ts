/**
 * `npm run year`: a year of Mandagskvarteret on the clock, in the sample municipality. `-- --from 2028-W01` begins
 * elsewhere, `--weeks N` is shorter, `--transcript PATH` writes down every message to those who write and approve, or to
 * the roles named by `--people "ROLE;ROLE"`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readPlanHead } from "../../bot/weekly-update/presenting/presenting-store.ts";
import { APPROVER, EDITOR } from "./cast.ts";
import { type Presented, type SentEdition, simulate, type Year } from "./simulate.ts";

const { values } = parseArgs({
  options: {
    from: { type: "string", default: "2027-W01" },
    weeks: { type: "string", default: "52" },
    transcript: { type: "string" },
    people: { type: "string", default: `${EDITOR};${APPROVER}` },
  },
});

async function main(): Promise<number> {
  const year = await simulate(values.from, Number(values.weeks));
  const faults = [...editionFaults(year.editions)];
  showEditions(year.editions);
  showRotation(year.presented);
  const turns = await turnsHad(year);
  console.log(`turns, with those that a service stood over by own wish: ${turns.join(", ")}`);
  if (values.transcript) writeFileSync(values.transcript, transcriptOf(year));
  if (Math.max(...turns) - Math.min(...turns) > 1)
    faults.push("one service has had two turns more than another");
  for (const fault of faults) console.error(fault);
  await year.cast.stop();
  return faults.length > 0 ? 1 : 0;
}

function showEditions(editions: readonly SentEdition[]): void {
  console.log(
    `${editions.filter(({ sent }) => sent.length === 1).length} of ${editions.length} editions sent once`,
  );
  const moved = editions.filter(({ monday, expected }) => monday !== expected);
  for (const { week, monday, sent } of moved)
    console.log(`  ${week}: Monday ${monday} is a public holiday; sent ${sent.join(", ")}`);
}

/** As the bot counts them: a turn given away by own wish was had. */
async function turnsHad({ cast }: Year): Promise<readonly number[]> {
  const { value } = await readPlanHead(cast.store);
  return value.members.map(({ turns }) => turns);
}

function showRotation(presented: Presented): void {
  console.log("services that presented themselves:");
  for (const [service, weeks] of presented)
    console.log(`  ${service}: ${weeks.length} times, ${weeks.map((week) => week.slice(6)).join(" ")}`);
  const counts = [...presented.values()].map(({ length }) => length);
  console.log(`  most and least: ${Math.max(...counts)} and ${Math.min(...counts)}`);
}

function editionFaults(editions: readonly SentEdition[]): readonly string[] {
  return editions
    .filter(({ expected, sent }) => sent.length !== 1 || sent[0] !== `${expected} 08:00`)
    .map(
      ({ week, expected, sent }) =>
        `${week}: expected once, ${expected} 08:00; sent ${sent.join(", ") || "never"}`,
    );
}

function transcriptOf({ cast }: Year): string {
  return cast.diary.transcript(values.people.split(";"));
}

process.exitCode = await main();
