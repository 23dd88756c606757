import { describe, expect, test } from "vitest";
import { sampleId, sampleOrganisation } from "../../../../demo/municipality/load.ts";
import type { Idea } from "../../../../bot/ideas/idea.ts";
import { goesTo, ideaView, inSentence } from "../../../../bot/ideas/showing/idea-view.ts";
import type { Reader } from "../../../../bot/reader.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";

const organisation = sampleOrganisation();
const now = new Date("2026-11-23T08:00:00Z");

function reader(name: string): Reader {
  const person = organisation.people.get(sampleId(name));
  if (!person) throw new Error(name);
  return { id: person.id, person, confirmed: true, organisation, texts: textsIn("nb"), window: "anytime" };
}

const idea: Idea = {
  number: 3,
  kind: "idea",
  problem: "Vi mangler bil",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: false,
  shareName: false,
  state: "received",
  author: sampleId("Helsefagarbeider hjemmetjenesten sone sør"),
  unit: "hjemme-sor",
  owner: { role: "deputy", unit: "hjemme-sor" },
  route: "leader-vacant",
  receivedAt: "2026-11-20T23:30:00Z",
  answerDue: "2027-01-04",
  readByOwner: false,
  history: 1,
};

describe("an idea as somebody sees it", () => {
  test("has dates in Oslo, with the year when it is another", () => {
    const view = ideaView({ idea, events: [], as: "proposer", allowed: [] }, reader("Systemansvarlig"), now);
    expect(view.answerDue).toBe("mandag 4. januar 2027");
  });

  test("keeps what a colleague wrote to leader and proposer from those who only read it", () => {
    const event = { number: 2, at: "2026-11-23T08:00:00Z", by: sampleId("Systemansvarlig"), fields: {} };
    const events = [{ ...event, kind: "commented" } as const];
    const seenAs = (as: "leader" | "informed") =>
      ideaView({ idea, events, as, allowed: [] }, reader("Systemansvarlig"), now).events.length;
    expect([seenAs("leader"), seenAs("informed")]).toEqual([1, 0]);
  });

  test("tells whoever got it why, and others who may act where it went", () => {
    const to = (name: string) =>
      ideaView({ idea, events: [], as: "leader", allowed: [] }, reader(name), now).route;
    expect(to("Fagansvarlig hjemmetjenesten sone sør")).toBe(
      "Du får dette fordi du er stedfortreder i hjemmetjenesten sone sør, og enheten har ingen leder nå.",
    );
    const toLeader = {
      ...idea,
      owner: { role: "leader", unit: "hjemme-nord" },
      unit: "hjemme-nord",
      route: "leader",
    } as const;
    const seen = ideaView(
      { idea: toLeader, events: [], as: "leader", allowed: [] },
      reader("Fagansvarlig hjemmetjenesten sone nord"),
      now,
    );
    expect(seen.route).toBe("Sendt til leder i hjemmetjenesten sone nord.");
  });

  test("never says why a leader is away, or until when", () => {
    const owner = { role: "deputy", unit: "hjemme-nord" } as const;
    const sentence = goesTo(
      { owner, reason: "leader-unavailable", unit: "hjemme-nord" },
      reader("Systemansvarlig"),
    );
    expect(sentence).toBe(
      "Går til stedfortreder i hjemmetjenesten sone nord, leder er ikke tilgjengelig nå.",
    );
  });

  test("calls somebody who is gone something", () => {
    const gone = { ...idea, author: "00000000-0000-0000-0000-000000000000" };
    const view = ideaView(
      { idea: gone, events: [], as: "leader", allowed: [] },
      reader("Systemansvarlig"),
      now,
    );
    expect(view.proposer).toBe("Ansatt som ikke er registrert");
  });
});

test.each([
  ["hjemme", "hjemmetjenesten"],
  ["helse", "helse og omsorg"],
  ["gone", "gone"],
])("the unit %s is called %s inside a sentence", (unit, name) => {
  expect(inSentence(unit, reader("Systemansvarlig"))).toBe(name);
});

test("a unit named after its place keeps the capital letter, and so does an abbreviation", () => {
  const place = {
    id: "s",
    name: "Strandtun sykehjem",
    level: "enhet",
    place: "Strandtun",
    status: "active",
  } as const;
  const short = { ...place, id: "n", name: "NAV-teamet" };
  const own = {
    ...reader("Systemansvarlig"),
    organisation: {
      ...organisation,
      units: new Map([
        ["s", place],
        ["n", short],
      ]),
    },
  };
  expect(inSentence("s", own)).toBe("Strandtun sykehjem");
  expect(inSentence("n", own)).toBe("NAV-teamet");
});
