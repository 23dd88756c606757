/** Puts a broadcast into the outbox of the store in its environment; made to be killed. Parameter: recipients. */
import { enqueue } from "../../bot/delivery/outbox.ts";
import { messagesFor, MONDAY_MORNING } from "../support/broadcast.ts";
import { storeOf } from "./place.ts";

const { STORAGE_URL, AZURE_STORAGE_CONNECTION_STRING } = process.env;
const store = storeOf({ STORAGE_URL, AZURE_STORAGE_CONNECTION_STRING });
await enqueue(store, messagesFor(Number(process.argv[2])), MONDAY_MORNING);
await store.close();
