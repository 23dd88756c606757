/** Somebody sends in an idea without a name. */
import type { Person } from "../support/teams-double/person.ts";
import { PROBLEM } from "./ideas-support.ts";

const NAME = "Hvem ser navnet mitt?";
const NOBODY = "Leder ser det ikke";

export async function sendWithoutName(author: Person, problem: string): Promise<void> {
  await askToSendWithoutName(author, problem);
  await author.press("Send inn");
}

/** Up to the card that says what it does not cover. */
export async function askToSendWithoutName(
  author: Person,
  problem: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await author.say("idé");
  await author.press("Vil du si mer?");
  await author.press("Send inn", { [PROBLEM]: problem, [NAME]: NOBODY, ...more });
}
