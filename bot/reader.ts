/** Whoever a handler answers or a message is rendered for. */
import type { Window } from "./calendar/windows.ts";
import type { PersonId } from "./chat.ts";
import type { Organisation } from "./organisation/organisation.ts";
import type { Person } from "./organisation/person.ts";
import type { Texts } from "./texts/texts.ts";

export interface Reader {
  readonly id: PersonId;
  /** From the organisation, or made from the claim of somebody who is not in it yet. */
  readonly person: Person;
  /** False while a systemansvarlig has not confirmed the unit: no access beyond own ideas. */
  readonly confirmed: boolean;
  readonly organisation: Organisation;
  /** In their own language, else that of the files. */
  readonly texts: Texts;
  /** When they want what can wait. */
  readonly window: Window;
}
