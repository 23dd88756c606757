/** organisation: what a system administrator sees of units and people. */
import type { PartOf } from "../part-of.ts";
import type { organisationOverview as source } from "../nb/organisation-overview.ts";

const units = (n: number): string => (n === 1 ? "1 unit" : `${n} units`);
const people = (n: number): string => (n === 1 ? "1 person" : `${n} people`);

export const organisationOverview: PartOf<typeof source> = {
  title: "The organisation",
  empty: "No units or staff have been put in yet.",
  facts: {
    units: "Units",
    planned: "Planned",
    people: "Staff",
    withoutLeader: "Without a leader",
    changed: "Last updated",
  },
  search: "Search for a unit",
  searchHint: "Name or part of the name",
  searchButton: "Search",
  found: (query: string) => `Units that match “${query}”`,
  noneFound: (query: string) => `No units match “${query}”.`,
  shown: (first: number, last: number, total: number) => `Showing ${first}–${last} of ${total}`,
  buttons: {
    overview: "The organisation",
    units: "The units",
    vacancies: "Empty roles",
    otherUnits: "Planned and closed",
    below: (n: number) => `See ${units(n)} below`,
    up: (unit: string) => `Up to ${unit}`,
  },
  unit: {
    below: "Units below",
    leader: (name: string) => `Leader: ${name}`,
    noLeader: "Leader: none",
    deputy: (name: string) => `Deputy: ${name}`,
    noDeputy: "Deputy: none",
    gone: "has left",
    people: (own: number) => people(own),
    peopleBelow: (own: number, all: number) => `${people(own)}, ${all} with the units below`,
    statuses: { active: "in use", planned: "planned", closed: "closed" },
  },
  vacancies: {
    title: "Empty roles",
    none: "All units in use have a leader that the bot can reach.",
    goesUp: "Meanwhile, new ideas go to the deputy or the unit above.",
    kinds: {
      both: "Neither leader nor deputy",
      leader: "No leader, but a deputy",
      left: "The leader has left",
      blocked: (name: string) => `${name} has removed or blocked the bot`,
      "never-met": (name: string) => `${name} has not got the bot yet`,
    },
  },
  others: {
    title: "Planned and closed units",
    none: "No units are planned or closed.",
    note: "A closed unit keeps its name in the history. Open ideas have been moved to the unit above.",
  },
};
