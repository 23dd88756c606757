/**
 * Files that are too large for a row, by a name that we made: the second port of storage. A name is written once and
 * never written again, so readers need no etag. Adapters: a folder beside SQLite, Azure Blob Storage.
 */
export interface BlobStore {
  /** Durable when it resolves. The same name again replaces what is there, whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Undefined: there is none. Every other trouble is thrown. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** There is none afterwards; also when there was none before. */
  delete(name: string): Promise<void>;
}

/** Of 24 random bytes. No case, no dots, no slashes: the same in a folder of every system. */
const NAME = /^[0-9a-f]{48}$/;

export function isBlobName(name: string): boolean {
  return NAME.test(name);
}

export function checkBlobName(name: string): void {
  if (!isBlobName(name)) throw new Error("a blob is named by 48 small hexadecimal digits");
}
