/** Blobs in Azure Blob Storage, in a container that nobody reads but the bot. */
import { DefaultAzureCredential, ManagedIdentityCredential } from "@azure/identity";
import { ContainerClient, RestError, StorageRetryPolicyType } from "@azure/storage-blob";
import type { AzureAccount } from "./azure-tables.ts";
import { type BlobStore, checkBlobName } from "./blob-store.ts";

/** Putting and deleting may be done again: the name is ours alone, and the bytes are the same. */
const options = {
  retryOptions: {
    maxTries: 4,
    tryTimeoutInMs: 10_000,
    retryDelayInMs: 250,
    retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
  },
};

/** The container is made by infra/, and by the first put where it is missing. */
export function openAzureBlobs(account: AzureAccount, container: string): BlobStore {
  const client = connect(account, container);

  function blobOf(name: string) {
    checkBlobName(name);
    return client.getBlockBlobClient(name);
  }
  return {
    async put(name, bytes) {
      const blob = blobOf(name);
      const upload = async (): Promise<void> => void (await blob.uploadData(bytes));
      await upload().catch(async (error: unknown) => {
        if (codeOf(error) !== "ContainerNotFound") throw error;
        await client.createIfNotExists();
        await upload();
      });
    },
    async get(name) {
      const blob = blobOf(name);
      return blob.downloadToBuffer().catch((error: unknown) => {
        if (isAbsent(error)) return undefined;
        throw error;
      });
    },
    async delete(name) {
      const blob = blobOf(name);
      await blob.delete().catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    },
  };
}

function connect(account: AzureAccount, container: string): ContainerClient {
  if ("connectionString" in account) return new ContainerClient(account.connectionString, container, options);
  const { clientId } = account;
  const credential =
    clientId === undefined ? new DefaultAzureCredential() : new ManagedIdentityCredential({ clientId });
  const url = account.url.replace(".table.", ".blob.").replace(/\/$/, "");
  return new ContainerClient(`${url}/${container}`, credential, options);
}

function isAbsent(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === 404;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof RestError ? error.code : undefined;
}
