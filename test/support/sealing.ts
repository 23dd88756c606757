/** A key for tests: never the one in the user's own config folder. */
import { createSealing } from "../../bot/privacy/sealing.ts";

export const TEST_KEY = Buffer.alloc(32, 7).toString("base64");
export const testSealing = createSealing(TEST_KEY);
