import { expect, it } from "vitest";
import { addressOf, markUnreachable, rememberAddress } from "../../../bot/delivery/recipients.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";

const here = { conversationId: "chat-1", serviceUrl: "https://smba.example/emea/" };
const moved = { conversationId: "chat-1", serviceUrl: "https://smba.example/no/" };

it("keeps the newest address and writes only what is new", async () => {
  const store = openSqlite(":memory:");
  expect(await addressOf(store, "ada")).toBeUndefined();
  await rememberAddress(store, "ada", here);
  const before = await store.get("person|ada", "address");
  await rememberAddress(store, "ada", here);
  expect((await store.get("person|ada", "address"))?.etag).toBe(before?.etag);
  await rememberAddress(store, "ada", moved);
  expect(await addressOf(store, "ada")).toEqual({ address: moved, state: "active" });
});

it.each([
  ["ConversationBlockedByUser", "blocked"],
  ["MessageWritesBlocked", "blocked"],
  ["BotNotInConversationRoster", "uninstalled"],
  ["ConversationNotFound", "uninstalled"],
  ["BotDisabledByAdmin", "disabled"],
])("knows what %s means", async (code, state) => {
  const store = openSqlite(":memory:");
  await rememberAddress(store, "ada", here);
  await markUnreachable(store, "ada", code);
  expect(await addressOf(store, "ada")).toEqual({ address: here, state, code });
  await rememberAddress(store, "ada", here);
  expect((await addressOf(store, "ada"))?.state).toBe("active");
});

it("leaves an address alone that is newer than the refused one, and people never met", async () => {
  const store = openSqlite(":memory:");
  await markUnreachable(store, "ada", "ConversationNotFound");
  expect(await addressOf(store, "ada")).toBeUndefined();
  await rememberAddress(store, "ada", moved);
  await markUnreachable(store, "ada", "ConversationNotFound", here);
  expect((await addressOf(store, "ada"))?.state).toBe("active");
});
