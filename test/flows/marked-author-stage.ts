/** The marked author and everybody else, with whatever the bot writes, logs, sends and answers kept. */
import { createServer } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { act } from "../../bot/ideas/act.ts";
import type { Action } from "../../bot/ideas/rules/actions.ts";
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import type { Log } from "../../bot/log.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import type { Person as Employee } from "../../bot/organisation/person.ts";
import { defaultSettings } from "../../bot/settings.ts";
import type { Change, TableStore } from "../../bot/storage/table-store.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { AUTHOR, type Exchange, listenToFetch, rosterWith } from "../support/marked-author.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { openFileStore, type RawRow } from "../support/raw-rows.ts";
import { recordingStore, type Written } from "../support/recording-store.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";
import { LEADER } from "./ideas-support.ts";
import { askToSendWithoutName } from "./without-name-support.ts";

const nb = textsIn("nb");

export const PROBLEM_TEXT = "Vi mangler en bil på kvelden";
const OTHERS = [
  LEADER,
  "Leder hjemmetjenesten",
  "Fagansvarlig hjemmetjenesten sone nord",
  "Helsefagarbeider hjemmetjenesten sone nord",
  "Tillitsvalgt hjemmetjenesten",
  "Systemansvarlig",
  "Kommunikasjonsrådgiver",
];

/** What a leak would be like, to see whether it is found. */
export interface Planted {
  readonly author?: Employee;
  /** Into the form, beside what everybody fills in. */
  readonly filledIn?: Readonly<Record<string, string>>;
  /** What the store writes instead. */
  readonly write?: (partition: string, change: Change) => Change;
  /** What the log writes besides. */
  readonly log?: (log: Log) => Log;
  /** What the leader writes in a message. */
  readonly message?: string;
}

export interface Traces {
  readonly author: Employee;
  readonly conversation: string;
  readonly pseudonym: string;
  readonly rows: readonly RawRow[];
  readonly written: readonly Written[];
  readonly logged: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** What the author saw, as one text: the story did happen. */
  readonly seenByAuthor: string;
  readonly seenByOthers: string;
}

export interface Stage {
  readonly author: Person;
  readonly leader: Person;
  readonly others: readonly Person[];
  readonly teams: TeamsDouble;
  readonly store: TableStore;
  readonly pseudonym: string;
  readonly ideas: IdeasDeps;
  readonly log: Log;
  readonly bot: () => RunningBot;
  readonly setClock: (at: string) => void;
  readonly now: () => Date;
  /** Another program on the same store. */
  readonly restart: () => Promise<void>;
  /** Through the use case that buttons call. */
  readonly acts: (by: Person, action: Action) => Promise<void>;
}

/** Everything that is to be heard and read in one telling. */
export async function tell(planted: Planted, story: (stage: Stage) => Promise<void>): Promise<Traces> {
  const employee = planted.author ?? AUTHOR;
  const file = openFileStore();
  const written: Written[] = [];
  const store = recordingStore(file.store, written, planted.write);
  const quiet = createQuietLog();
  const log = planted.log ? planted.log(quiet) : quiet;
  const teams = await startTeams();
  const heard = listenToFetch();
  let now = new Date("2026-11-23T08:00:00Z");
  // What one chat may get in a second is counted by this clock: it goes on with product time.
  const begun = now.getTime();
  const monotonic = () => performance.now() + now.getTime() - begun;
  const clock = () => now;
  const ideas: IdeasDeps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock,
    settings: defaultSettings,
    reachable: async () => true,
  };
  const metricsPort = await freePort();
  const environment = { METRICS_PORT: String(metricsPort) };
  const open = { teams, clock, log, environment, monotonic };
  let bot = await startBot({ ...open, store: keepOpen(store), organisation: rosterWith(employee) });
  const current = {
    get url() {
      return bot.url;
    },
    settle: () => bot.settle(),
  };
  const people = await Promise.all(
    [employee, ...OTHERS.map((name) => ({ id: sampleId(name), name }))].map(async ({ id, name }) => {
      const one = teams.person(id, name, current);
      await one.install();
      return one;
    }),
  );
  const [author, ...others] = people;
  const leader = others[0];
  if (!author || !leader) throw new Error("nobody is there");
  try {
    await askToSendWithoutName(author, PROBLEM_TEXT, {
      "Kan deles i Dere sa – vi gjorde": "true",
      ...planted.filledIn,
    });
    await author.press("Send inn");
    const pseudonym = (await loadIdea(store, 1))?.idea.author ?? "";
    const stage: Stage = {
      author,
      leader,
      others,
      teams,
      store,
      pseudonym,
      bot: () => bot,
      now: clock,
      setClock(at) {
        now = new Date(at);
      },
      async restart() {
        await bot.stop();
        bot = await startBot({ ...open, store: keepOpen(store), organisation: undefined });
      },
      ideas,
      log,
      async acts(by, action) {
        const nonce = testSealing.tag("press", String(written.length));
        const acted = await act(ideas, { number: 1, by: by.id, action, nonce });
        if (acted.kind !== "done") throw new Error(`${action.kind} was ${acted.kind}`);
        await bot.drain();
      },
    };
    await story(stage);
    await everybodyLooks(others);
    for (const path of [`http://127.0.0.1:${metricsPort}/metrics`, `${bot.url}/healthz`, `${bot.url}/readyz`])
      await fetch(path);
    await bot.stop();
    return {
      author: employee,
      conversation: author.conversation,
      pseudonym,
      rows: file.rows(),
      written,
      logged: quiet.lines.map((line) => JSON.stringify(line)),
      exchanges: [...heard.exchanges, ...teams.requests.map(requestOf)],
      seenByAuthor: author.chat.map((card) => card.text).join("\n"),
      seenByOthers: others.flatMap((one) => one.chat.map((card) => card.text)).join("\n"),
    };
  } finally {
    heard.stop();
    await teams.stop();
    await file.store.close();
    file.remove();
  }
}

/** Every word that there is, by everybody else; but `borte`, which offers all colleagues as stand-ins by name. */
async function everybodyLooks(others: readonly Person[]): Promise<void> {
  const { away: _, ...words } = nb.commands;
  for (const person of others) for (const [word = ""] of Object.values(words)) await person.say(word);
}

function requestOf(request: TeamsDouble["requests"][number]): Exchange {
  const { method, path, conversation, body } = request;
  return { from: "bot", conversation, text: `${method} ${path}\n${JSON.stringify(body)}` };
}

/** stop() closes the store of a bot; the file is still needed. */
function keepOpen(store: TableStore): TableStore {
  return { ...store, close: () => Promise.resolve() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
