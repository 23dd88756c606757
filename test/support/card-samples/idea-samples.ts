/** Ideas and events that the samples of several cards show. */
import type { EventView, IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { fieldIds, type Fields } from "../../../bot/ideas/rules/fields.ts";
import { actionBehind } from "../../../bot/ideas/showing/shown-fields.ts";
import type { ShownFields } from "../../../bot/texts/nb/idea-history.ts";

const LEADER_NAME = "Leder hjemmetjenesten sone nord";

/** `shown` tells how a field reads where that differs from its value. */
export function sampleEvent(
  kind: EventView["kind"],
  number: number,
  fields: Fields = {},
  more: Partial<Omit<EventView, "shown">> & { readonly shown?: Fields } = {},
): EventView {
  const { shown, ...rest } = more;
  const all = Object.fromEntries(fieldIds.map((id) => [id, shown?.[id] ?? fields[id] ?? ""])) as ShownFields;
  const base = { kind, number, action: actionBehind(kind), on: "tirsdag 24. november", by: undefined };
  return { ...base, who: LEADER_NAME, fields, ...rest, shown: all };
}

const submitted = sampleEvent("submitted", 1, {}, { who: "Du" });

export const forProposer: IdeaView = {
  number: 17,
  kind: "idea",
  problem:
    "Vi kjører fram og tilbake til basen for å hente nøkler. På kveldsvakt tar det en halvtime hver gang, og da venter de som skulle hatt kveldsmat.",
  proposal: "Et nøkkelskap i hver sone.",
  category: "routes",
  acrossServices: true,
  stopDoing: "Å levere nøkler på basen midt på vakta.",
  forUser: "Kveldsmaten kommer når den skal.",
  onBehalfOf: "kveldsvakta",
  nameShownTo: "leader",
  shareable: true,
  shareName: false,
  state: "received",
  stateLabel: "Mottatt",
  reader: "proposer",
  proposer: "Helsefagarbeider hjemmetjenesten sone nord",
  unit: "Hjemmetjenesten sone nord",
  postedBy: undefined,
  holder: "leder i hjemmetjenesten sone nord",
  route: "Sendt til leder i hjemmetjenesten sone nord.",
  answerDue: "mandag 30. november",
  clockStopped: false,
  informed: [],
  startOn: undefined,
  adoptedOn: undefined,
  next: undefined,
  shareLevels: [],
  events: [submitted],
  allowed: ["message", "withdraw", "share"],
};

export const forLeader: IdeaView = {
  ...forProposer,
  reader: "leader",
  route: "Du får dette fordi du er leder i hjemmetjenesten sone nord.",
  events: [{ ...submitted, who: "Helsefagarbeider hjemmetjenesten sone nord" }],
  allowed: [
    "read",
    "message",
    "ask",
    "raise",
    "transfer",
    "extend",
    "plan",
    "try",
    "decline",
    "postpone",
    "solve",
    "hide",
  ],
};

/** What a leader, or the proposer, sees after some events. */
export function after(
  of: IdeaView,
  state: IdeaView["state"],
  stateLabel: string,
  events: readonly EventView[],
  more: Partial<IdeaView> = {},
): IdeaView {
  return {
    ...of,
    state,
    stateLabel,
    answerDue: undefined,
    events: [...of.events, ...events],
    allowed: [],
    ...more,
  };
}

export const sampleEvents = {
  asked: sampleEvent("asked", 2, { text: "Hvor ofte skjer det at nøkkelskapet er tomt når du kommer?" }),
  planned: sampleEvent(
    "planned",
    2,
    {
      why: "Halvtimen på kvelden skal brukes hos brukerne, ikke på veien.",
      responsible: "Fagansvarlig i sone nord",
      start: "2026-12-07",
      baseline: "Seks turer til basen i uka",
      involved: "Kveldsvakta og tillitsvalgt",
      savedTime: "Mer tid hos brukeren",
      want: "yes",
    },
    { shown: { start: "mandag 7. desember", want: "Ja" } },
  ),
  tried: sampleEvent(
    "tried",
    3,
    {
      what: "Et nøkkelskap i bilen til kveldsvakta.",
      who: "Kveldsvakta i sone nord",
      until: "2027-01-04",
      baseline: "Seks turer til basen i uka",
    },
    { shown: { until: "mandag 4. januar" } },
  ),
  ended: sampleEvent("trial-ended", 4, {}, { who: undefined }),
  evaluatedBy: sampleEvent(
    "evaluated",
    5,
    {
      improvement: "yes",
      enough: "partly",
      goalsReached: "yes",
      forUser: "Kveldsmaten kom når den skulle, unntatt to ganger.",
      forStaff: "Roligere kvelder. Vi rakk å sette oss ned.",
      extraWork: "Litt ekstra for den som fyller opp skapet.",
      basis: "count",
    },
    {
      who: "Helsefagarbeider hjemmetjenesten sone nord",
      by: "p-1",
      shown: { improvement: "Ja", enough: "Delvis", goalsReached: "Ja", basis: "En telling" },
    },
  ),
  evaluatedToo: sampleEvent(
    "evaluated",
    6,
    { improvement: "partly", usersSaid: "En sa at det var godt å slippe å vente." },
    { who: "Sykepleier kveld hjemmetjenesten sone nord", by: "p-2", shown: { improvement: "Delvis" } },
  ),
  adopted: sampleEvent(
    "adopted",
    7,
    {
      improvement: "yes",
      enough: "yes",
      goalsReached: "yes",
      forUser: "Kveldsmaten kommer til avtalt tid.",
      forStaff: "En halvtime mer hos brukerne hver kveld.",
      forResources: "Skapet kostet 4 000 kroner.",
      usersSaid: "«Nå vet jeg når dere kommer.»",
      toLast: "Nye får vist skapet på første kveldsvakt.",
      role: "Fagansvarlig i sone nord",
      nextCheck: "2027-04-05",
    },
    {
      shown: {
        improvement: "Ja",
        enough: "Ja",
        goalsReached: "Ja",
        nextCheck: "mandag 5. april",
      },
    },
  ),
  adjusted: sampleEvent(
    "adjusted",
    7,
    { text: "Vi flytter skapet til den andre bilen.", until: "2027-02-01" },
    { shown: { until: "mandag 1. februar" } },
  ),
  stopped: sampleEvent(
    "stopped",
    7,
    { reason: "harmed-others", learned: "Nattevakta manglet nøklene. Neste gang spør vi dem først." },
    { shown: { reason: "Ga ulemper for andre" } },
  ),
  solved: sampleEvent("solved", 2, { text: "Nøkkelskapet er bestilt og henger på basen fra onsdag." }),
  declined: sampleEvent(
    "declined",
    2,
    {
      reason: "economy",
      text: "Skapet koster 18 000 kroner. Det har vi ikke i år, men jeg tar det med i budsjettrunden.",
    },
    { shown: { reason: "Økonomi" } },
  ),
  postponed: sampleEvent(
    "postponed",
    2,
    { until: "2027-01-04", text: "Vi flytter basen i desember." },
    { shown: { until: "mandag 4. januar" } },
  ),
  answered: sampleEvent("answered", 2, { text: "Bilene byttes i uke 50. Alle får piggdekk." }),
  raised: sampleEvent(
    "raised",
    2,
    { reason: "money", text: "Skap i alle sonene koster 54 000 kroner." },
    { shown: { reason: "Krever penger" } },
  ),
  transferred: sampleEvent(
    "transferred",
    2,
    { unit: "teknisk", text: "Bilene eies av teknisk drift." },
    { shown: { unit: "teknisk drift" } },
  ),
  extended: sampleEvent(
    "extended",
    2,
    { until: "2026-12-07", text: "Jeg må spørre økonomi først." },
    { shown: { until: "mandag 7. desember" } },
  ),
  appealed: sampleEvent(
    "appealed",
    3,
    { text: "Naboavdelingen har et skap de ikke bruker." },
    { who: "Helsefagarbeider hjemmetjenesten sone nord" },
  ),
  withdrawn: sampleEvent("withdrawn", 2, {}, { who: "Helsefagarbeider hjemmetjenesten sone nord" }),
  checkAsked: sampleEvent("check-asked", 8, {}, { who: undefined }),
  startAsked: sampleEvent("start-asked", 3, {}, { who: undefined }),
  checkedNo: sampleEvent(
    "checked",
    9,
    { still: "no" },
    { who: "Helsefagarbeider hjemmetjenesten sone nord", shown: { still: "Nei, ikke lenger" } },
  ),
} as const;
