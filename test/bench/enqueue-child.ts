/** Puts a broadcast into the outbox of the store in its environment, and is killed half-way. Parameter: recipients. */
import { enqueue } from "../../bot/delivery/outbox.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { messagesFor, MONDAY_MORNING } from "../support/broadcast.ts";
import { storeOf } from "./place.ts";

const { STORAGE_URL, AZURE_STORAGE_CONNECTION_STRING } = process.env;
const recipients = Number(process.argv[2]);
const store = storeOf({ STORAGE_URL, AZURE_STORAGE_CONNECTION_STRING });

/** By its own hand, so that it is at the same place on a slow machine; what is under way then may arrive or not. */
function diesHalfWay(store: TableStore): TableStore {
  let changes = 0;
  return {
    get: (...of) => store.get(...of),
    query: (...of) => store.query(...of),
    ready: () => store.ready(),
    close: () => store.close(),
    transact(partition, rows) {
      changes += rows.length;
      // A message is two changes.
      if (changes > recipients) process.kill(process.pid, "SIGKILL");
      return store.transact(partition, rows);
    },
  };
}

await enqueue(diesHalfWay(store), messagesFor(recipients), MONDAY_MORNING);
