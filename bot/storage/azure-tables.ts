/**
 * Azure Table Storage: one table, each row's JSON in one string property. Every written row also says which
 * transaction wrote it (`owner`), so that a write whose reply was lost is known again.
 */
import { randomUUID } from "node:crypto";
import { odata, TableClient, type TableServiceClientOptions } from "@azure/data-tables";
import { DefaultAzureCredential, ManagedIdentityCredential } from "@azure/identity";
import { z } from "zod/v4";
import { keepDeleteEtags, submit } from "./azure-transaction.ts";
import { type Patience, type Refusal, toStorageError, tried } from "./azure-tries.ts";
import { parseData } from "./data.ts";
import { checkChanges, checkKey, checkRange, pageLimit } from "./limits.ts";
import {
  type Change,
  type Committed,
  type Page,
  type Range,
  type Row,
  StorageError,
  type TableStore,
} from "./table-store.ts";

export type AzureAccount =
  /** `https://ACCOUNT.table.core.windows.net`; `clientId` is that of a user-assigned identity. */
  | { readonly url: string; readonly clientId?: string }
  /** Azurite and tests. */
  | { readonly connectionString: string };

const defaultPatience: Patience = { tries: 4, timeoutMs: 5000, delayMs: 250 };

/** The table is made at the first use when it is missing. */
export function openAzureTables(
  account: AzureAccount,
  table: string,
  patience: Patience = defaultPatience,
): TableStore {
  const client = connect(account, table);
  const open = once(() => ask((abortSignal) => client.createTable({ abortSignal }), patience));

  async function read(partition: string, row: string): Promise<Stored | undefined> {
    const found = await tried((abortSignal) => client.getEntity(partition, row, { abortSignal }), patience);
    if (found.kind === "done") return parse(found.value);
    if (isAbsent(found.refusal)) return undefined;
    throw toStorageError(found.refusal);
  }

  return {
    async get(partition, row) {
      checkKey("partition", partition);
      checkKey("row", row);
      await open();
      const found = await read(partition, row);
      return found && toRow(partition, found);
    },
    async query(partition, range: Range = {}, continuation) {
      checkRange(partition, range, continuation);
      const limit = pageLimit(range);
      const filter = filterOf(partition, range, continuation);
      await open();
      return ask((signal) => pageOf(client, { partition, filter, limit, signal }), patience);
    },
    async transact(partition, changes) {
      checkChanges(partition, changes);
      await open();
      const owner = randomUUID();
      const sent = await tried((signal) => submit(client, partition, changes, { owner, signal }), patience);
      if (sent.kind === "done") return done(changes.map((change, n) => [change, sent.value[n]?.etag]));
      const conflict = conflictOf(changes, sent.refusal);
      if (conflict === undefined) throw toStorageError(sent.refusal);
      if (!sent.replyLost) return conflict;
      return (await ownWrite(changes, owner, (row) => read(partition, row))) ?? conflict;
    },
    async ready() {
      await open();
      await read("ready", "ready");
    },
    async close() {},
  };
}

function connect(account: AzureAccount, table: string): TableClient {
  const options: TableServiceClientOptions = { retryOptions: { maxRetries: 0 } };
  const client =
    "connectionString" in account
      ? TableClient.fromConnectionString(account.connectionString, table, {
          ...options,
          allowInsecureConnection: true,
        })
      : new TableClient(account.url, table, identity(account.clientId), options);
  keepDeleteEtags(client);
  return client;
}

/** On a developer's machine the credential is whatever `az login` left. */
function identity(clientId: string | undefined): DefaultAzureCredential | ManagedIdentityCredential {
  return clientId === undefined ? new DefaultAzureCredential() : new ManagedIdentityCredential({ clientId });
}

async function ask<T>(work: (signal: AbortSignal) => Promise<T>, patience: Patience): Promise<T> {
  const answer = await tried(work, patience);
  if (answer.kind === "refused") throw toStorageError(answer.refusal);
  return answer.value;
}

/** Does the work until it succeeded once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | undefined;
  return () => {
    doing ??= work().catch((error: unknown) => {
      doing = undefined;
      throw error;
    });
    return doing;
  };
}

const storedSchema = z.object({
  rowKey: z.string(),
  etag: z.string(),
  data: z.string(),
  owner: z.string().optional(),
});
type Stored = z.infer<typeof storedSchema>;

function parse(entity: unknown): Stored {
  const parsed = storedSchema.safeParse(entity);
  if (parsed.success) return parsed.data;
  throw new StorageError("Azure Tables: the table holds something that is no row of ours", {
    cause: parsed.error,
  });
}

function toRow(partition: string, stored: Stored): Row {
  return {
    partition,
    row: stored.rowKey,
    etag: stored.etag,
    data: parseData(partition, stored.rowKey, stored.data),
  };
}

function filterOf(partition: string, { from, to }: Range, continuation: string | undefined): string {
  const parts = [odata`PartitionKey eq ${partition}`];
  if (from !== undefined) parts.push(odata`RowKey ge ${from}`);
  if (continuation !== undefined) parts.push(odata`RowKey gt ${continuation}`);
  // U+FFFF is no character at all and might be refused; no key has U+FFFD either.
  if (to !== undefined) parts.push(odata`RowKey lt ${to.replaceAll("\uffff", "\ufffd")}`);
  return parts.join(" and ");
}

interface PageQuery {
  readonly partition: string;
  readonly filter: string;
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Azure may answer with an empty page and say that there is more: then the next one is fetched. */
async function pageOf(client: TableClient, query: PageQuery): Promise<Page> {
  const { partition, filter, limit, signal } = query;
  let isList = false;
  const entities = client.listEntities({
    queryOptions: { filter, select: ["RowKey", "data"] },
    abortSignal: signal,
    // To the SDK, a reply that is no list at all (from another program at that address) is an empty one.
    onResponse: (_, body) => (isList = listSchema.safeParse(body).success),
  });
  for await (const page of entities.byPage({ maxPageSize: limit })) {
    if (!isList) throw new Error("the answer to a query is not a list of rows");
    const rows = page.map((entity) => toRow(partition, parse(entity)));
    // Our own continuation: the SDK garbles Azure's when a key has letters beyond ASCII.
    if (rows.length > 0) return { rows, continuation: page.continuationToken && rows.at(-1)?.row };
  }
  return { rows: [], continuation: undefined };
}

const listSchema = z.object({ value: z.array(z.unknown()) });

function isAbsent({ status, code }: Refusal): boolean {
  return status === 404 && (code === "ResourceNotFound" || code === "EntityNotFound");
}

/** Azure names the change that failed by its place: "2:The specified entity already exists." */
function conflictOf(changes: readonly Change[], refusal: Refusal): Committed | undefined {
  const reason = reasonOf(refusal);
  const change = changes[Number(/^(\d+):/.exec(refusal.message)?.[1] ?? 0)];
  return reason && change && { kind: "conflict", row: change.row, reason };
}

function reasonOf(refusal: Refusal): "exists" | "stale" | "absent" | undefined {
  if (refusal.status === 409 && refusal.code === "EntityAlreadyExists") return "exists";
  if (refusal.status === 412 && refusal.code === "UpdateConditionNotSatisfied") return "stale";
  return isAbsent(refusal) ? "absent" : undefined;
}

/** After a lost reply: whether the transaction took effect at the earlier try (see TableStore.transact). */
async function ownWrite(
  changes: readonly Change[],
  owner: string,
  read: (row: string) => Promise<Stored | undefined>,
): Promise<Committed | undefined> {
  const found = await Promise.all(changes.map(async (change) => [change, await read(change.row)] as const));
  const written = found.filter(([, stored]) => stored?.owner === owner);
  if (written.length > 0) return done(written.map(([change, stored]) => [change, stored?.etag]));
  const onlyDeletes = changes.every((change) => change.kind === "delete");
  const gone = found.every(([, stored]) => stored === undefined);
  return onlyDeletes && gone ? done([]) : undefined;
}

function done(written: readonly (readonly [Change, string | undefined])[]): Committed {
  const etags = written.flatMap(([{ row }, etag]) => (etag === undefined ? [] : [[row, etag] as const]));
  return { kind: "done", etags: new Map(etags) };
}
