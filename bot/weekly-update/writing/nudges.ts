/** Advice to whoever writes an edition. It never hinders anything. Pure. */
import { type Arrangement, countWords, type Sections, sectionNames, usedSections } from "../sections.ts";

export type Nudge =
  | "thin-praise"
  | "only-messages"
  | "no-questions"
  | "no-why"
  | "only-praise"
  | "same-service"
  | "many-sections";

export interface NudgeFacts {
  readonly sections: Sections;
  readonly marks: Arrangement["marks"];
  /** What the edition before said; undefined when there is none. */
  readonly previous: Sections | undefined;
  /** The service that was to present itself last, as the rotation has it. */
  readonly presentedLast?: string | undefined;
  /** Names of the municipality's services and units. */
  readonly services: readonly string[];
}

/** An edition is best with five sections. */
const MANY = 7;
/** As many as anybody reads. */
const MOST = 3;

/** The three that matter most, that first. An edition that is only begun gets none but about its praise. */
export function nudgesOf(facts: NudgeFacts): readonly Nudge[] {
  const { sections } = facts;
  const begun = sections.goals === "" || sections.sinceLast === "";
  const found: readonly (readonly [Nudge, boolean])[] = [
    ["thin-praise", isThinPraise(sections.praise)],
    ["only-messages", !begun && isOnlyMessages(facts)],
    ["no-questions", !begun && !isOnlyMessages(facts) && !asks(facts)],
    ["no-why", !begun && !saysWhy(sections)],
    ["only-praise", !begun && sections.praise !== "" && !saysWhatIsHard(sections)],
    ["same-service", sharesService(facts)],
    ["many-sections", usedSections(sections).length >= MANY],
  ];
  return found.flatMap(([nudge, applies]) => (applies ? [nudge] : [])).slice(0, MOST);
}

/** Praise that says neither what they did nor what it meant. */
function isThinPraise(text: string): boolean {
  return /\b(godt|bra|flott|kjempe)[ -]?jobb/i.test(text) && countWords(text) <= 8;
}

/** Nothing to talk about: no question, nothing to do, nothing that is hard, no mark that asks for an answer. */
function isOnlyMessages(facts: NudgeFacts): boolean {
  return !asks(facts) && facts.sections.assignment === "" && facts.sections.struggling === "";
}

function asks({ sections, marks }: NudgeFacts): boolean {
  const marked = usedSections(sections).some((name) => (marks[name] ?? "information") !== "information");
  return marked || textOf(sections).includes("?");
}

/** In words, or as the plan's goals have it: "Færre fall – ett fall kan bety slutten på å bo hjemme". */
function saysWhy(sections: Sections): boolean {
  if (/\s[–—-]\s+(?:\S+\s+){3}\S/u.test(sections.goals)) return true;
  return /(?<!\p{L})(fordi|derfor|difor|hvorfor|kvifor|slik at|for at|grunnen|årsaken|målet er|because|so that|why)(?!\p{L})/iu.test(
    textOf(sections),
  );
}

function saysWhatIsHard(sections: Sections): boolean {
  if (sections.struggling !== "") return true;
  return /(?<!\p{L})(strev|vanskelig|krevende|utfordr|sliter|ikke fått til|ikkje fått til|difficult|struggl)/iu.test(
    textOf(sections),
  );
}

/** The same service is praised, or presents itself, as the last time. */
function sharesService({ sections, previous, presentedLast, services }: NudgeFacts): boolean {
  if (!previous) return false;
  if (
    presentedLast !== undefined &&
    previous.presenting !== "" &&
    namedIn(sections.presenting, [presentedLast]).length > 0
  )
    return true;
  return (["praise", "presenting"] as const).some((name) => {
    const before = namedIn(previous[name], services);
    return namedIn(sections[name], services).some((service) => before.includes(service));
  });
}

function namedIn(text: string, services: readonly string[]): readonly string[] {
  const lower = text.toLocaleLowerCase("nb");
  return services.filter((service) => service !== "" && lower.includes(service.toLocaleLowerCase("nb")));
}

function textOf(sections: Sections): string {
  return sectionNames.map((name) => sections[name]).join("\n");
}
