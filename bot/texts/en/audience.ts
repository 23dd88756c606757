/** Whom an edition of Mandagskvarteret is for. */
import type { PartOf } from "../part-of.ts";
import type { audience as source } from "../nb/audience.ts";

export const audience: PartOf<typeof source> = {
  everyone: "everyone",
  roles: {
    leader: "leaders and deputies",
    employee: "staff",
    "union-rep": "union reps",
    "safety-rep": "safety reps",
    facilitator: "facilitators",
    editor: "editors",
    administrator: "system administrators",
  },
  unknownUnit: "a unit that no longer exists",
  fromTo: (sender: string, to: string) => `From ${sender} to ${to}`,
  weekTo: (week: number, to: string) => `Week ${week}: ${to}`,
  choose: {
    label: "To whom",
    placeholder: "Choose",
    someRoles: "Only some roles – tick them below",
    roles: "Roles, when it only goes to some",
    deeper:
      "Is the unit not here? Choose the service it belongs to, and press Save. Then the units there come into the list.",
  },
  reaches: (to: string, people: number) =>
    people === 1 ? `Goes to ${to}: one person.` : `Goes to ${to}: ${people} people.`,
  noYouSaid: "You said – we did is in the edition for everyone.",
  wrong: {
    noRoles: "Tick at least one role, or choose something else in “To whom”.",
    rolesUnused:
      "You have ticked roles, but chosen something else in “To whom”. Choose “Only some roles”, or take away the ticks.",
    unknown: "Choose who the edition goes to.",
    nobody: (to: string) =>
      `Nobody would have got the edition: It goes to ${to}, and there is nobody there now. Choose something else in “To whom”.`,
    taken: (week: number, to: string) =>
      `Week ${week} already has an edition for ${to}. Choose something else in “To whom”, or write “edition” to find the other one.`,
  },
  overview: {
    draft: "Draft:",
    ready: "Waiting for approval:",
    approved: "Approved:",
    out: "Sent out:",
    cancelled: "Put away – press to bring it back:",
    withdrawn: "Withdrawn – press to write a new one:",
    another: "New edition for someone else",
    anotherHint: "Choose who it goes to, and press New edition.",
    alreadyOpen: "This one is already being written.",
  },
  others: "Other choices",
  also: "You have also got:",
};
