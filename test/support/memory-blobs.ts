/** Pictures in memory. */
import { type BlobStore, checkBlobName } from "../../bot/storage/blob-store.ts";

export interface MemoryBlobs extends BlobStore {
  readonly names: () => readonly string[];
}

export function memoryBlobs(): MemoryBlobs {
  const kept = new Map<string, Uint8Array>();
  return {
    names: () => [...kept.keys()],
    async put(name, bytes) {
      checkBlobName(name);
      kept.set(name, bytes);
    },
    async get(name) {
      checkBlobName(name);
      return kept.get(name);
    },
    async delete(name) {
      kept.delete(name);
    },
  };
}
