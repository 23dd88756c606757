/** One idea in every state, as its leader and its proposer see it, and what they are told on the way. */
import { ideaCard } from "../../../adaptive-cards/ideas/idea-card.ts";
import type { EventView, IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { newsCard } from "../../../adaptive-cards/ideas/news-card.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { after, forLeader, forProposer, sampleEvents } from "./idea-samples.ts";
import { type CardSample, NONCE } from "./sample.ts";

const events = sampleEvents;
const { next } = textsIn("nb").ideas;

function card(name: string, idea: IdeaView, lead?: string): CardSample {
  const options = { nonce: NONCE, ...(lead === undefined ? {} : { lead }) };
  return { name, of: "ideaCard", make: (texts) => ideaCard(idea, options, texts) };
}

function news(name: string, idea: IdeaView, event: EventView): CardSample {
  return { name, of: "newsCard", make: (texts) => newsCard(idea, event, NONCE, texts) };
}

/** To the proposer, with the state that the event led to. */
function told(
  name: string,
  state: IdeaView["state"],
  label: string,
  event: EventView,
  more: Partial<IdeaView> = {},
): CardSample {
  return news(name, after(forProposer, state, label, [event], { allowed: ["message"], ...more }), event);
}

const tryingOut = [events.planned, events.tried];
const evaluated = [...tryingOut, events.ended, events.evaluatedBy, events.evaluatedToo];

export const lifeSamples: readonly CardSample[] = [
  card("Kvittering", forProposer),
  card("Lederens kort", forLeader, "Ny idé"),
  {
    name: "Lederens kort, noen kom først",
    of: "ideaCard",
    make: (texts) =>
      ideaCard(
        after(forLeader, "adopted", "Innført", [events.solved]),
        {
          nonce: NONCE,
          notice: texts.ideas.refusals.notNow(
            `${events.solved.who ?? ""} løste det med en gang. «${events.solved.fields.text ?? ""}»`,
          ),
          unsent: "Dette har vi ikke råd til i år.",
        },
        texts,
      ),
  },
  card(
    "Lederens kort: et spørsmål",
    {
      ...forLeader,
      kind: "question",
      problem: "Får vi piggdekk i år?",
      allowed: [...forLeader.allowed, "answer"],
    },
    "Nytt spørsmål",
  ),
  card(
    "Planlagt, hos lederen",
    after(forLeader, "planned", "Planlagt", [events.planned], {
      next: next.plannedLeader("mandag 7. desember"),
      allowed: ["try", "extend", "stop", "decline", "message", "hide"],
    }),
  ),
  card(
    "Planlagt, hos den som sendte inn",
    after(forProposer, "planned", "Planlagt", [events.planned], {
      next: next.planned("mandag 7. desember"),
      allowed: ["message", "withdraw"],
    }),
  ),
  card(
    "Prøves ut, hos lederen",
    after(forLeader, "trial", "Prøves ut", tryingOut, {
      next: next.trialLeader("mandag 4. januar"),
      allowed: ["evaluate", "extend", "stop", "message", "hide"],
    }),
  ),
  card(
    "Evalueres, hos lederen",
    after(forLeader, "evaluating", "Evalueres", evaluated, {
      next: next.evaluatingLeader,
      allowed: ["adopt", "adjust", "stop", "message", "hide"],
    }),
  ),
  card(
    "Evalueres, hos den som sendte inn",
    after(forProposer, "evaluating", "Evalueres", [...tryingOut, events.ended], {
      next: next.evaluating("leder i hjemmetjenesten sone nord"),
      allowed: ["message", "evaluateInput"],
    }),
  ),
  card(
    "Innført, hos den som sendte inn",
    after(forProposer, "adopted", "Innført", [...tryingOut, events.ended, events.adopted], {
      next: next.adopted("mandag 5. april"),
      allowed: ["message", "removeName"],
    }),
  ),
  card(
    "Ikke lenger i bruk, hos lederen",
    after(forLeader, "adopted", "Innført", [events.adopted, events.checkAsked, events.checkedNo], {
      next: next.noLongerDone,
      allowed: ["try", "stop", "message", "check", "hide"],
    }),
  ),
  card(
    "Stoppet, hos en som får lese det",
    after({ ...forLeader, reader: "informed" }, "stopped", "Stoppet", [...tryingOut, events.stopped]),
  ),
  told("Spørsmål stilt", "clarifying", "Spørsmål stilt", events.asked, {
    clockStopped: true,
    allowed: ["reply", "message", "withdraw"],
  }),
  told("Løst med en gang", "adopted", "Innført", events.solved),
  told("Nei, begrunnet", "declined", "Nei, begrunnet", events.declined, {
    next: next.declined,
    allowed: ["message", "appeal"],
  }),
  told("Ikke nå", "postponed", "Ikke nå – tas opp igjen mandag 4. januar", events.postponed),
  news(
    "Svar på et spørsmål",
    {
      ...after(forProposer, "answered", "Besvart", [events.answered]),
      kind: "question",
      problem: "Får vi piggdekk i år?",
    },
    events.answered,
  ),
  told("Planlagt", "planned", "Planlagt", events.planned),
  told("Prøves ut", "trial", "Prøves ut", events.tried),
  told("Innført", "adopted", "Innført", events.adopted),
  told("Justeres", "trial", "Justeres", events.adjusted),
  told("Stoppet", "stopped", "Stoppet", events.stopped),
  told("Løftet", "received", "Løftet", events.raised, {
    holder: "leder i hjemmetjenesten",
    answerDue: "tirsdag 1. desember",
  }),
  told("Sendt videre", "received", "Mottatt", events.transferred, {
    holder: "leder i teknisk drift",
    answerDue: "mandag 30. november",
  }),
  told("Ny frist", "received", "Mottatt", events.extended, { answerDue: "mandag 7. desember" }),
  news(
    "Ny vurdering, til lederen",
    { ...forLeader, events: [...forLeader.events, events.appealed] },
    events.appealed,
  ),
  news(
    "Trukket, til lederen",
    after(forLeader, "withdrawn", "Trukket", [events.withdrawn]),
    events.withdrawn,
  ),
  news(
    "Et svar på evalueringen, til lederen",
    after(forLeader, "evaluating", "Evalueres", evaluated, { allowed: ["adopt", "adjust", "stop"] }),
    events.evaluatedBy,
  ),
  news(
    "Planlagt, til en som er med",
    after({ ...forProposer, reader: "participant" }, "planned", "Planlagt", [events.planned]),
    events.planned,
  ),
];
