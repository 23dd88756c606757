/** What happens to the idea of the marked author, from the first question to what is published about it. */
import { randomUUID } from "node:crypto";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../bot/delivery/outbox.ts";
import { createIdeaRenderers } from "../../bot/ideas/showing/renderers.ts";
import { personBehind } from "../../bot/privacy/pseudonyms.ts";
import { createConnector } from "../../bot/teams/connector.ts";
import { dyingStore } from "../support/dying-store.ts";
import { faultOf } from "../support/teams-double/faults.ts";
import type { Person } from "../support/teams-double/teams.ts";
import type { Stage } from "./marked-author-stage.ts";

/** Question, answer, messages, a no, a new look, and the answer. */
export async function talk({ author, leader, acts }: Stage, message = "Vi ser på det"): Promise<void> {
  await leader.press("Still spørsmål");
  await leader.press("Send inn", { Spørsmål: "Hvilke kvelder?" });
  await author.press("Svar", {}, { on: "Et spørsmål om ideen din" });
  await author.press("Send inn", { Svar: "Alle hverdager" });
  await author.again();
  await acts(leader, { kind: "message", fields: { text: message } });
  await author.press("Skriv til", {}, { on: message });
  await author.press("Send inn", { Melding: "Fint, takk" });
  await acts(leader, { kind: "decline", fields: { reason: "economy", text: "Ikke i år" } });
  await author.press("Be om ny vurdering", {}, { on: "Svar på ideen din: nei" });
  await author.press("Send inn", { "Ny informasjon": "Nabosonen har en ledig bil" });
}

/** Blocked, taken away and installed again, evening and next turn, and a program that dies again and again. */
export async function detours(stage: Stage): Promise<void> {
  const { author, leader, acts, teams, bot, setClock } = stage;
  teams.fault = (request) =>
    request.method === "POST" && request.conversation === author.conversation
      ? faultOf("403 MessageWritesBlocked")
      : undefined;
  await acts(leader, { kind: "message", fields: { text: "Mens du har blokkert" } });
  teams.fault = undefined;
  await author.say("hjelp");
  await author.uninstall();
  await acts(leader, { kind: "message", fields: { text: "Mens appen er borte" } });
  await stage.restart();
  await author.install();

  await choose(author, "Om kvelden, hver dag fra 15 til 22");
  await later(stage, "kveld");
  await bot().drain();
  setClock("2026-11-23T16:00:00Z");
  await bot().drain();
  await choose(author, "Når jeg skriver til boten neste gang");
  await later(stage, "tur");
  await bot().drain();
  await author.say("hjelp");
  await dies(stage);
}

/** A message about the idea that waits for its reader's window. */
async function later({ store, pseudonym, now }: Stage, key: string): Promise<void> {
  const about = { card: "idea-receipt", subject: "1", history: 1, priority: "own", window: true } as const;
  const message = { ...about, key: `idea-1|later|${key}`, to: pseudonym, act: { kind: "send" } } as const;
  await enqueue(store, [message], now());
}

async function choose(person: Person, window: string): Promise<void> {
  await person.say("innstillinger");
  await person.press("Lagre", { "Når vil du ha Mandagskvarteret?": window });
}

/** Calls of a dispatcher that sends one message, and a few more. */
const CUTS = 24;

/** A message is sent by a program that dies on the way, at every place; the next one puts it right. */
async function dies(stage: Stage): Promise<void> {
  const { leader, store, ideas, log } = stage;
  await stage.bot().stop();
  const messages = createConnector({ bot: undefined, begin: () => () => undefined });
  for (let cut = 1; cut <= CUTS; cut += 1) {
    await stage.acts(leader, { kind: "message", fields: { text: `Forsøk ${cut}.` } });
    const deps = { ...ideas, messages, renderers: createIdeaRenderers(ideas), audiences: {}, log };
    const whoIs = (id: string) => personBehind(ideas, id);
    // A clock that stands while one program works: whoever looks takes over at once, and nobody is late.
    const rest = { whoIs, newId: randomUUID, sendRate: 50, leaseMs: 0, monotonic: () => cut * 60_000 };
    const dying = dyingStore(store, cut, cut % 2 === 0);
    await createDispatcher({ ...deps, ...rest, store: dying })
      .drain()
      .catch(() => undefined);
    const next = createDispatcher({ ...deps, ...rest });
    await next.drain();
    await next.stop();
    stage.setClock(new Date(stage.now().getTime() + 600_000).toISOString());
  }
  await stage.restart();
  await stage.bot().drain();
}

/** The answer is shared in Dere sa – vi gjorde. */
export async function publish({ others }: Stage): Promise<void> {
  const editor = others.find(({ name }) => name === "Kommunikasjonsrådgiver");
  if (!editor) throw new Error("no editor");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil" });
  for (const button of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(button);
}

const adopted = {
  improvement: "yes",
  enough: "yes",
  goalsReached: "partly",
  forUser: "Kveldsmaten kommer til tida",
  forStaff: "Roligere kvelder",
  forResources: "Ingen kostnad",
  usersSaid: "De merket det godt",
  toLast: "Nøkkelen henger på samme sted",
  role: "Fagansvarlig",
  nextCheck: "2027-04-05",
};

/** A trial, what the author thinks of it, adopted, asked after three months, and the name is nobody's still. */
export async function lives(stage: Stage): Promise<void> {
  const { author, leader, acts } = stage;
  const trial = { what: "Vi låner bil", who: "Kveldsvakta", until: "2026-12-21" };
  await acts(leader, { kind: "try", fields: trial });
  await goOn(stage, "2026-12-21");
  await author.press("Send inn", { "Har endringen vært en forbedring?": "Ja" }, { on: "Hvordan gikk det" });
  await goOn(stage, "2026-12-28");
  await leader.say("venter");
  await leader.press("Åpne 1");
  await leader.press("Se hva hver enkelt svarte");
  await acts(leader, { kind: "adopt", fields: adopted });
  await goOn(stage, "2027-04-05");
  await author.press("Nei, ikke lenger");
  await acts(leader, { kind: "stop", fields: { reason: "no-time", learned: "Noen må eie nøkkelen" } });
}

/** The author wants what can wait when they write, and then does. */
async function goOn({ author, bot, setClock }: Stage, day: string): Promise<void> {
  setClock(`${day}T08:00:00Z`);
  await bot().runDue();
  await author.say("hjelp");
}
