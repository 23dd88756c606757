/** Every decision about an idea once, in a unit that nobody else of the walk belongs to. */
import type { Person } from "../support/teams-double/person.ts";
import { PROBLEM } from "./ideas-support.ts";

type Count = (action: string, work: () => Promise<unknown>) => Promise<void>;

export interface DecidingCast {
  readonly proposer: Person;
  readonly leader: Person;
  readonly above: Person;
  readonly count: Count;
  readonly drain: () => Promise<void>;
}

/** Product time is 2 December 2026. */
export async function decideEverything(cast: DecidingCast): Promise<void> {
  for (const each of [cast.proposer, cast.leader, cast.above]) await each.say("hjelp");
  await asked(cast);
  await planned(cast);
  await movedOn(cast);
}

async function asked({ proposer, leader, count, drain }: DecidingCast): Promise<void> {
  const open = await sent({ proposer, leader, drain }, "Stolene er for lave");
  await open("Still spørsmål");
  await count("Still spørsmål, Send inn", () => leader.press("Send inn", { Spørsmål: "Hvilke?" }));
  await drain();
  await proposer.press("Svar", {}, { on: "Et spørsmål om ideen din" });
  await count("Svar of the proposer, Send inn", () => proposer.press("Send inn", { Svar: "Alle" }));
  await drain();
  await open("Skriv til");
  await count("Skriv til, Send inn", () => leader.press("Send inn", { Melding: "Takk" }));
  await drain();
  await open("Sett ny frist");
  const date = { "Ny dato": "2026-12-10", Begrunnelse: "Jeg må spørre" };
  await count("Sett ny frist, Bekreft", () => leader.press("Bekreft", date));
  await drain();
  await open("Si nei");
  const no = { Årsak: "Økonomi", Begrunnelse: "Ikke i år" };
  await count("Si nei, Bekreft", () => leader.press("Bekreft", no));
  await drain();
  await proposer.press("Be om ny vurdering", {}, { on: "Svar på ideen din: nei" });
  const look = { "Ny informasjon": "Vi har fått gamle stoler" };
  await count("Be om ny vurdering, Send inn", () => proposer.press("Send inn", look));
  await drain();
  await open("Ikke nå");
  const later = { "Ny dato": "2027-02-01", Begrunnelse: "Etter oppussing" };
  await count("Ikke nå, Bekreft", () => leader.press("Bekreft", later));
  await drain();
}

async function planned({ proposer, leader, count, drain }: DecidingCast): Promise<void> {
  const open = await sent({ proposer, leader, drain }, "Turen er for kort");
  await open("Planlegg");
  const plan = { Hvorfor: "Mer luft", Ansvarlig: "Aktivitør", Startdato: "2026-12-14" };
  await count("Planlegg, Bekreft", () => leader.press("Bekreft", plan));
  await drain();
  await open("Prøv ut");
  const trial = { Hva: "Tur før lunsj", Hvem: "Dagvakta", "Til når": "2026-12-20" };
  await leader.press("Bekreft", trial);
  await drain();
  await open("Evaluer");
  await leader.press("Bekreft");
  await drain();
  await open("Juster");
  await count("Juster, Bekreft", () => leader.press("Bekreft", { "Hva endres?": "Bare i godvær" }));
  await drain();
  await open("Stopp");
  const stop = { Årsak: "For lite tid", "Hva lærte vi?": "Det tar to" };
  await count("Stopp, Bekreft", () => leader.press("Bekreft", stop));
  await drain();
}

async function movedOn({ proposer, leader, above, count, drain }: DecidingCast): Promise<void> {
  const open = await sent({ proposer, leader, drain }, "Bussen går for tidlig");
  await open("Løft til min leder");
  await count("Løft til min leder, Bekreft", () => leader.press("Bekreft", { Årsak: "Krever penger" }));
  await drain();
  await above.press("Flere valg", {}, { on: "Bussen går for tidlig" });
  await above.press("Send til annen enhet");
  const back = { Enhet: "Dagsenteret", Begrunnelse: "Dere kan spørre selv" };
  await count("Send til annen enhet, Bekreft", () => above.press("Bekreft", back));
  await drain();
  await proposer.press("Trekk ideen", {}, { on: "Bussen går for tidlig" });
  await count("Trekk ideen, Bekreft", () => proposer.press("Bekreft"));
  await drain();
}

/** Sends an idea in; what it returns presses a button that may be under Flere valg. */
async function sent(
  { proposer, leader, drain }: Pick<DecidingCast, "proposer" | "leader" | "drain">,
  problem: string,
): Promise<(button: string) => Promise<void>> {
  await proposer.say("idé");
  await proposer.press("Send inn", { [PROBLEM]: problem });
  await drain();
  return async (button) => {
    const card = leader.chat.findLast((each) => each.text.includes(problem));
    if (!card?.buttons.includes(button)) await leader.press("Flere valg", {}, { on: problem });
    await leader.press(button, {}, { on: problem });
  };
}
