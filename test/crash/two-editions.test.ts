/** Two editions approved for the same Monday: the job that publishes them is killed at every call of the store, and run again. */
import { describe, expect, test } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { createFinishPublishing } from "../../bot/weekly-update/publishing/finish-publishing.ts";
import { createPublishOnTime } from "../../bot/weekly-update/publishing/publish-on-time.ts";
import { createEditionRecipients } from "../../bot/weekly-update/publishing/recipients.ts";
import { createEditionRenderers } from "../../bot/weekly-update/renderers.ts";
import { type Desk, type Editor, setDesk, WRITTEN } from "../support/editors-desk.ts";
import { dyingStore } from "../support/dying-store.ts";
import { createFakeMessages, type FakeMessages } from "../support/fake-messages.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { testSealing } from "../support/sealing.ts";

const EVERYONE = ["anne", "berit", "carl", "nina"];
const EDITORS = ["anne", "berit"];
const OCCURRENCE = "o|edition-publish|2026-11-23T08:00";

async function approve(anne: Editor): Promise<void> {
  for (const step of ["Til godkjenning", "Godkjenn"]) await anne.press(step);
}

async function twoApproved() {
  const disk = openSqlite(":memory:");
  const desk = setDesk({ store: disk });
  for (const person of EVERYONE)
    await rememberAddress(disk, person, { conversationId: person, serviceUrl: "https://smba.example/" });
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", WRITTEN);
  await approve(anne);
  await anne.press("Ny utgave");
  await anne.press("Ny utgave", {
    "Til hvem": "roles",
    "Hvilke roller? (når du har valgt «Bare noen roller»)": "editor",
  });
  await anne.press("Lagre", WRITTEN);
  await approve(anne);
  return { disk, desk };
}

/** The occurrence as one process runs it, to the last message; false when it died on the way. */
async function livesThrough(store: TableStore, desk: Desk, messages: FakeMessages): Promise<boolean> {
  const organisation = async () => desk.organisation;
  const asked = { planGoals: async () => [], answered: async () => [] };
  const deps = { store, clock: () => desk.now, settings: defaultSettings, ...asked };
  try {
    await createPublishOnTime({ ...deps, people: { organisation } }).run({
      occurrence: OCCURRENCE,
      now: desk.now,
      parameters: {},
      by: "",
    });
    await createDispatcher({
      store,
      messages,
      people: { reader: async (id) => desk.reader(id) },
      renderers: createEditionRenderers({ store, sealing: testSealing, publicUrl: () => undefined }),
      audiences: {
        edition: createEditionRecipients({ store, organisation }),
        "edition-channel": async () => [],
        "edition-line": async () => [],
      },
      clock: () => desk.now,
      newId: () => "reference",
      log: createQuietLog(),
      sendRate: 100_000,
      leaseMs: 0,
      monotonic: () => 0,
    }).drain();
    await createFinishPublishing({ store }).run(desk.now);
    return true;
  } catch {
    return false;
  }
}

async function killAt(call: number, taken: boolean) {
  const { disk, desk } = await twoApproved();
  const messages = createFakeMessages();
  const lived = await livesThrough(dyingStore(disk, call, taken), desk, messages);
  // The occurrence is run again, and once more for nothing.
  for (let restarts = 0; restarts < 2; restarts++)
    expect(await livesThrough(disk, desk, messages), `restart after ${call}`).toBe(true);
  return { disk, lived, attempts: messages.attempts.length };
}

async function expectEachOnce(disk: TableStore, when: string): Promise<void> {
  const editions = (await disk.query("editions", prefixed("e|"))).rows.map(({ data }) => data);
  expect(editions, when).toMatchObject([
    { id: "2026-W48|all|1", state: "published", publication: { recipients: 4 } },
    { id: "2026-W48|roles-editor|1", state: "published", publication: { recipients: 2, answers: [] } },
  ]);
  const head = await disk.get("editions", "head");
  expect(head?.data, when).toMatchObject({ open: [], publishing: [], latest: "2026-W48|all|1" });
  const sent = (await disk.query(OUTBOX, prefixed("m|edition-2026"))).rows.map(({ data }) => data);
  const keys = sent.map(({ subject, to }) => `${String(subject)} ${String(to)}`).toSorted();
  const expected = [
    ...EVERYONE.map((to) => `2026-W48|all|1 ${to}`),
    ...EDITORS.map((to) => `2026-W48|roles-editor|1 ${to}`),
  ];
  expect(keys, when).toEqual(expected.toSorted());
  for (const { state } of sent) expect(["sent", "ambiguous"], when).toContain(state);
}

/** More calls than a whole run makes: the last ones are never reached. */
const CALLS = Array.from({ length: 130 }, (_, index) => index + 1);

describe.each([
  { moment: "before", taken: false },
  { moment: "just after", taken: true },
])("killed $moment a call takes effect", ({ taken }) => {
  test("at any call: both are published, each person has each of theirs once or it is listed as not known", async () => {
    for (const call of CALLS) {
      const { disk, attempts } = await killAt(call, taken);
      await expectEachOnce(disk, `killed at call ${call}`);
      expect(attempts, `killed at call ${call}`).toBeLessThanOrEqual(6);
    }
  });

  test("the first kill leaves nothing done, and the last comes after everybody has it", async () => {
    expect(await killAt(1, taken)).toMatchObject({ lived: false });
    expect(await killAt(CALLS.length, taken)).toMatchObject({ lived: true, attempts: 6 });
  });
});
