/** From Send inn to the answer on the screen, and to the receipt, with the program running as it does for people. */
import { setTimeout as wait } from "node:timers/promises";
import { sampleOrganisation } from "../../demo/municipality/load.ts";
import { unitsLedBy } from "../../bot/organisation/organisation.ts";
import { startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";
import { type Figure, percentile, rounded } from "./figure.ts";
import { freshPlace, type StoreKind } from "./place.ts";

const PROBLEM = "Hva er problemet eller behovet?";
/** A person who has pressed looks up after this long. */
const MOST_RECEIPT_MS = 2000;
const MOST_ANSWER_MS = 1000;
const PATIENCE_MS = 30_000;

export async function benchReceipt(kind: StoreKind, ideas: number): Promise<readonly Figure[]> {
  const place = await freshPlace(kind);
  const teams = await startTeams();
  const store = { ...place.store, close: async () => {} };
  const bot = await startBot({ teams, store, settles: false, clock: () => new Date() });
  try {
    const people = staff().map(({ id, name }) => teams.person(id, name, bot));
    for (const person of people) await person.install();
    await bot.drain();
    await bot.app.start();
    const times: Times[] = [];
    for (let number = 0; number < ideas; number += 1) {
      const person = people[number % people.length];
      if (person) times.push(await sendOne(teams, person, number));
    }
    return figuresOf(`receipt ${kind}`, times);
  } finally {
    await bot.stop();
    await teams.stop();
    await place.end();
  }
}

/** Nobody who leads: they get the ideas of others as well. */
function staff() {
  const organisation = sampleOrganisation();
  return [...organisation.people.values()].filter(
    ({ id, units }) => units.length === 1 && unitsLedBy(organisation, id).length === 0,
  );
}

interface Times {
  readonly answer: number;
  readonly receipt: number;
}

async function sendOne(teams: TeamsDouble, person: Person, number: number): Promise<Times> {
  await person.say("idé");
  const before = teams.requests.length;
  const begun = performance.now();
  await person.press("Send inn", { [PROBLEM]: `Forslag nummer ${number} om hyller, lister og ladere` });
  const answer = performance.now() - begun;
  while (performance.now() - begun < PATIENCE_MS) {
    const receipt = teams.requests
      .slice(before)
      .find(({ method, conversation }) => method === "POST" && conversation === person.conversation);
    if (receipt) return { answer, receipt: receipt.at - begun };
    await wait(2);
  }
  return { answer, receipt: Number.NaN };
}

function figuresOf(part: string, times: readonly Times[]): readonly Figure[] {
  const row = (figure: string, numbers: readonly number[], share: number, atMost: number): Figure => ({
    part,
    figure,
    measured: rounded(percentile(numbers, share)),
    unit: "ms",
    atMost,
  });
  const [answers, receipts] = [times.map(({ answer }) => answer), times.map(({ receipt }) => receipt)];
  return [
    row("Send inn to the answer p50", answers, 0.5, MOST_ANSWER_MS),
    row("Send inn to the answer p99", answers, 0.99, MOST_ANSWER_MS),
    row("Send inn to the receipt p50", receipts, 0.5, MOST_RECEIPT_MS),
    row("Send inn to the receipt p99", receipts, 0.99, MOST_RECEIPT_MS),
    { part, figure: "no receipt", measured: receipts.filter(Number.isNaN).length, unit: "ideas", atMost: 0 },
  ];
}
