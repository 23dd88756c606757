/** Publishing an edition, killed at every call of the store, and started again. */
import { describe, expect, test } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { channelReader } from "../../bot/channels/linked.ts";
import {
  createChannelRecipients,
  createChannelRenderers,
  type EditionChannels,
} from "../../bot/weekly-update/publishing/channel-posts.ts";
import { createFinishPublishing } from "../../bot/weekly-update/publishing/finish-publishing.ts";
import { createEditionRecipients } from "../../bot/weekly-update/publishing/recipients.ts";
import { createEditionRenderers } from "../../bot/weekly-update/renderers.ts";
import { type Desk, setDesk, WRITTEN } from "../support/editors-desk.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { dyingStore } from "../support/dying-store.ts";
import { createFakeMessages, type FakeMessages } from "../support/fake-messages.ts";
import { testSealing } from "../support/sealing.ts";

/** The channel of the unit, too: where an edition is posted once is no other than where it is sent once. */
const PLACE = "channel:19:hjem@thread.tacv2";
const EVERYONE = ["anne", "berit", "carl", PLACE, "nina"];
const TEAM_CHANNEL = { channel: "19:hjem@thread.tacv2", unit: "hjem" };
const channels: EditionChannels = {
  linked: async () => [TEAM_CHANNEL],
  known: async () => [TEAM_CHANNEL],
  unitOf: async () => "hjem",
  ownChat: undefined,
};
/** From Bekreft to the last message, as one process does it; false when it died on the way. */
async function livesThrough(
  store: TableStore,
  desk: Desk,
  messages: FakeMessages,
  confirm: () => Promise<string>,
): Promise<boolean> {
  const people = { organisation: async () => desk.organisation };
  try {
    await confirm();
    const dispatcher = createDispatcher({
      store,
      messages,
      people: {
        reader: async (id) => (id === PLACE ? channelReader(id, desk.organisation) : desk.reader(id)),
      },
      renderers: {
        ...createEditionRenderers({ store, sealing: testSealing, publicUrl: () => undefined }),
        ...createChannelRenderers({ store, people, channels, publicUrl: () => undefined }),
      },
      audiences: {
        edition: createEditionRecipients({ store, ...people }),
        "edition-line": async () => [],
        "edition-channel": createChannelRecipients({ store, people, channels }),
      },
      clock: () => desk.now,
      newId: () => "reference",
      log: createQuietLog(),
      sendRate: 100_000,
      // The process before is dead, and nobody waits.
      leaseMs: 0,
      monotonic: () => 0,
    });
    await dispatcher.drain();
    await createFinishPublishing({ store }).run(desk.now);
    return true;
  } catch {
    return false;
  }
}

async function approvedEdition() {
  const disk = openSqlite(":memory:");
  const process = { store: disk };
  /** What the process of the moment sees of the disk. */
  const store: TableStore = {
    get: (...of) => process.store.get(...of),
    query: (...of) => process.store.query(...of),
    transact: (...of) => process.store.transact(...of),
    ready: () => process.store.ready(),
    close: () => process.store.close(),
  };
  const desk = setDesk({ store });
  for (const person of EVERYONE)
    await rememberAddress(disk, person, { conversationId: person, serviceUrl: "https://smba.example/" });
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", WRITTEN);
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå"]) await anne.press(step);
  return { disk, process, store, desk, anne };
}

async function statesOf(disk: TableStore): Promise<Record<string, unknown>> {
  const { rows } = await disk.query(OUTBOX, prefixed("m|"));
  return Object.fromEntries(rows.map(({ data }) => [data["to"], data["state"]]));
}

async function killAt(call: number, taken: boolean) {
  const { disk, process, store, desk, anne } = await approvedEdition();
  const messages = createFakeMessages();
  process.store = dyingStore(disk, call, taken);
  const lived = await livesThrough(store, desk, messages, () => anne.press("Bekreft"));
  process.store = disk;
  // Teams repeats the press that got no answer; the second restart finds nothing left to do.
  for (let restarts = 0; restarts < 2; restarts++)
    expect(await livesThrough(store, desk, messages, () => anne.again())).toBe(true);
  return { disk, lived, sentTo: messages.attempts.map(({ conversationId }) => conversationId) };
}

async function expectAllToldOnce(
  { disk, sentTo }: { disk: TableStore; sentTo: readonly string[] },
  when: string,
): Promise<void> {
  const states = await statesOf(disk);
  expect(Object.keys(states).toSorted(), when).toEqual(EVERYONE);
  for (const person of EVERYONE) {
    const attempts = sentTo.filter((each) => each === person).length;
    expect(["sent 1", "ambiguous 0", "ambiguous 1"], when).toContain(`${String(states[person])} ${attempts}`);
  }
  const edition = await disk.get("editions", "e|2026-W48|all|1");
  expect(edition?.data, when).toMatchObject({ state: "published", publication: { recipients: 4 } });
  const head = await disk.get("editions", "head");
  expect(head?.data, when).toMatchObject({ publishing: [], latest: "2026-W48|all|1" });
  expect((await disk.query("editions", prefixed("m|"))).rows, when).toHaveLength(3);
}

/** More calls than a whole run makes: the last ones are never reached. */
const CALLS = Array.from({ length: 110 }, (_, index) => index + 1);

describe.each([
  { moment: "before", taken: false },
  { moment: "just after", taken: true },
])("killed $moment a call takes effect", ({ taken }) => {
  test("at any call: each has it once or is listed as not known, and it is published", async () => {
    for (const call of CALLS) await expectAllToldOnce(await killAt(call, taken), `killed at call ${call}`);
  });

  test("the first kill leaves nothing done, and the last comes after everybody has it", async () => {
    expect(await killAt(1, taken)).toMatchObject({ lived: false });
    const undisturbed = await killAt(CALLS.length, taken);
    expect(undisturbed.lived).toBe(true);
    expect(undisturbed.sentTo.toSorted()).toEqual(EVERYONE);
  });
});
