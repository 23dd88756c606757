/**
 * What is sealed under SEALING_KEY: encrypted (AES-256-GCM) when it has to be read again, tagged (HMAC-SHA-256) when it
 * only has to be found again. Two keys are derived from the one, so that a tag says nothing about what is encrypted.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod/v4";
import { StorageError } from "../storage/table-store.ts";

/** In a row: which key sealed it, and iv, text and authentication tag as base64url. */
export const sealedSchema = z.object({ key: z.string(), box: z.string() });
type Sealed = z.infer<typeof sealedSchema>;

export interface Sealing {
  /** Names the key and tells nothing about it. */
  readonly keyId: string;
  /** @param binding where it lives, e.g. "sealed|~1f…/person": moved to another row it does not open. */
  seal(text: string, binding: string): Sealed;
  /** Throws when another key sealed it, when it was changed, or when it is not in its own row. */
  open(sealed: Sealed, binding: string): string;
  /** The same for the same parts; without the key nobody can tell what it stands for, or try it out. Base64url. */
  tag(purpose: string, ...parts: readonly string[]): string;
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const AUTH_BYTES = 16;

/** @param key 32 bytes, base64. */
export function createSealing(key: string): Sealing {
  const master = Buffer.from(key, "base64");
  if (master.length !== KEY_BYTES) throw new Error("SEALING_KEY: 32 bytes as base64 are allowed");
  const derived = (use: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `mandagskvarteret ${use} 1`, bytes));
  const boxKey = derived("encryption", KEY_BYTES);
  const tagKey = derived("pseudonyms", KEY_BYTES);
  const keyId = derived("key id", 6).toString("hex");
  return {
    keyId,
    seal: (text, binding) => ({ key: keyId, box: encrypt(boxKey, text, binding) }),
    open(sealed, binding) {
      if (sealed.key !== keyId)
        throw new StorageError(
          `${binding} is sealed under key ${sealed.key}, and this program has key ${keyId}`,
        );
      try {
        return decrypt(boxKey, sealed.box, binding);
      } catch (cause) {
        throw new StorageError(`${binding} does not open: it was changed, or moved here from another row`, {
          cause,
        });
      }
    },
    tag: (purpose, ...parts) =>
      createHmac("sha256", tagKey)
        .update(JSON.stringify([purpose, ...parts]))
        .digest("base64url"),
  };
}

function encrypt(key: Buffer, text: string, binding: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(binding));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, body, cipher.getAuthTag()]).toString("base64url");
}

function decrypt(key: Buffer, box: string, binding: string): string {
  const bytes = Buffer.from(box, "base64url");
  const body = bytes.subarray(IV_BYTES, -AUTH_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES), {
    authTagLength: AUTH_BYTES,
  });
  decipher.setAAD(Buffer.from(binding)).setAuthTag(bytes.subarray(-AUTH_BYTES));
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}
