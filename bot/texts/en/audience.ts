import type { PartOf } from "../part-of.ts";
import type { audience as source } from "../nb/audience.ts";

export const audience: PartOf<typeof source> = {
  everyone: "everyone",
  roles: {
    leader: "leaders and deputies",
    employee: "employees",
    "union-rep": "union representatives",
    "safety-rep": "safety representatives",
    facilitator: "facilitators",
    editor: "editors",
    administrator: "administrators",
  },
  unknownUnit: "a unit that no longer exists",
  fromTo: (sender: string, to: string) => `From ${sender} to ${to}`,
  weekTo: (week: number, to: string) => `Week ${week}: ${to}`,
  also: "This week you also got:",
};
