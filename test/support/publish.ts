/** An editor publishes in the chat. */
import type { Person } from "./teams-double/teams.ts";

export async function publishEdition(
  editor: Person,
  sinceLast = "Møtet er tirsdag.",
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": sinceLast, ...more });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
}
