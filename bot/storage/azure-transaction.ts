/** One transaction as the SDK wants it, and what it leaves out. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { TableClient, TableTransactionEntityResponse, TransactionAction } from "@azure/data-tables";
import type { Change } from "./table-store.ts";

/** @param owner says in each row which transaction wrote it. */
function toAction(partition: string, change: Change, owner: string): TransactionAction {
  const keys = { partitionKey: partition, rowKey: change.row };
  if (change.kind === "delete") return ["delete", keys];
  const entity = { ...keys, data: JSON.stringify(change.data), owner };
  if (change.kind === "insert") return ["create", entity];
  if (change.kind === "upsert") return ["upsert", entity, "Replace"];
  return ["update", entity, "Replace", { etag: change.etag }];
}

const deleteEtags = new AsyncLocalStorage<readonly string[]>();

/** Sends it once; answers the changes' outcomes in their order. */
export async function submit(
  client: TableClient,
  partition: string,
  changes: readonly Change[],
  { owner, signal }: { owner: string; signal: AbortSignal },
): Promise<readonly TableTransactionEntityResponse[]> {
  const actions = changes.map((change) => toAction(partition, change, owner));
  const etags = changes.flatMap((change) => (change.kind === "delete" ? [change.etag ?? "*"] : []));
  const { subResponses } = await deleteEtags.run(etags, () =>
    client.submitTransaction(actions, { abortSignal: signal }),
  );
  if (subResponses.length !== changes.length)
    throw new Error(`${subResponses.length} outcomes of ${changes.length} changes`);
  return subResponses;
}

/**
 * @azure/data-tables 13.3.2 sends every delete of a transaction with `If-Match: *`, whatever etag it was given:
 * a stale delete would go through. This puts the etags back, in the order of the deletes.
 */
export function keepDeleteEtags(client: TableClient): void {
  client.pipeline.addPolicy({
    name: "keepDeleteEtags",
    async sendRequest(request, next) {
      const etags = deleteEtags.getStore();
      if (typeof request.body !== "string" || etags === undefined) return next(request);
      request.body = withEtags(request.body, etags);
      // The signing policy has set it already, and does not sign it.
      request.headers.set("content-length", String(Buffer.byteLength(request.body)));
      return next(request);
    },
  });
}

const deleteRequest = /^(DELETE \S+ HTTP\/1\.1\r\n(?:[\w-]+: .*\r\n)*?If-Match: )\*(?=\r\n)/gm;

function withEtags(body: string, etags: readonly string[]): string {
  const left = [...etags];
  const changed = body.replace(deleteRequest, (_, before: string) => `${before}${left.shift() ?? "*"}`);
  if (left.length > 0) throw new Error("the SDK writes deletes in another way now; see keepDeleteEtags");
  return changed;
}
