/** An editor takes a goal from the plan into an edition and sends it out. */
import type { Person } from "./teams-double/person.ts";

/** @param goal number and title; one that was never shown. */
export async function publishGoal(editor: Person, goal: string): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Hent mål fra planen");
  await editor.press("Lagre", { "Mål i planen": `${goal} (ikke vist ennå)`, "Siden sist": "Ny bil." });
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
}
