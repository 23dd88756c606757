import { expect, test } from "vitest";
import { messageCard } from "../../../adaptive-cards/common/message-card.ts";
import type { Messages } from "../../../bot/chat.ts";
import { createConversation, type Edge } from "../../../bot/teams/conversation.ts";
import { createQuietLog } from "../../support/quiet-log.ts";

function edge(over: Partial<Edge>, sent: string[]): Edge {
  const messages: Messages = {
    send: async (_, card) => {
      sent.push(card.summary);
      return { kind: "sent", activityId: "1" };
    },
    update: async () => ({ kind: "sent", activityId: "1" }),
    delete: async () => ({ kind: "sent", activityId: "1" }),
  };
  return {
    messages,
    isGuest: async () => false,
    channelNames: async () => ({}),
    log: createQuietLog(),
    app: {
      routes: {
        commands: [],
        verbs: [],
        freeText: async () => messageCard("fritekst"),
        files: [],
        extension: {
          find: async () => ({ kind: "nothing", sentence: "ingenting" }),
          makeIdea: async () => messageCard("skjema"),
        },
      },
      isAmong: async () => true,
      sign: (text) => text,
      reader: async () => undefined,
      stranger: async () => messageCard("Hvilken enhet?"),
      onArrival: async () => {},
      onLeave: async () => {},
      onSeen: async () => {},
      file: async () => undefined,
      picture: async () => ({ kind: "unknown" }),
      measures: async () => "",
      onTeam: async () => {},
      ready: async () => undefined,
    },
    ...over,
  };
}

const hello = {
  type: "message",
  text: "hei",
  value: undefined,
  channelId: "msteams",
  serviceUrl: "https://smba.example/",
  from: { id: "29:1", aadObjectId: "P-1" },
  conversation: { id: "a:1", conversationType: "personal" },
} as const;

test("a stranger is handed to the app; a guest is told that this is not for guests", async () => {
  const sent: string[] = [];
  await createConversation(edge({}, sent))(hello);
  const asked: string[] = [];
  const isGuest = async (_: unknown, account: string) => asked.push(account) > 0;
  await createConversation(edge({ isGuest }, sent))(hello);
  expect(asked).toEqual(["29:1"]);
  expect(sent).toEqual(["Hvilken enhet?", expect.stringContaining("ikke for gjester")]);
});

test("an answer that does not get through is logged and ends there", async () => {
  const log = createQuietLog();
  const sent: string[] = [];
  const broken = edge({ log }, sent);
  const messages: Messages = {
    ...broken.messages,
    send: async () => ({ kind: "ambiguous", cause: "timeout" }),
  };
  expect(await createConversation({ ...broken, messages })(hello)).toBeUndefined();
  expect(log.lines).toMatchObject([{ level: "warn", facts: { outcome: { kind: "ambiguous" } } }]);
});

test("a fault while somebody arrives is logged with a reference, and Teams is not told", async () => {
  const log = createQuietLog();
  const broken = edge({ log }, []);
  const app = {
    ...broken.app,
    onArrival: async () => {
      throw new Error("Kari Nordmann");
    },
  };
  const install = { ...hello, type: "installationUpdate", action: "add" };
  expect(await createConversation({ ...broken, app })(install)).toBeUndefined();
  expect(log.lines).toMatchObject([{ level: "error", facts: { fault: "Error" } }]);
  expect(log.text()).not.toContain("Kari");
});
