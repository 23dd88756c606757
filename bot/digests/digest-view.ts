/** Facts of a week turned into the lines that one reader sees. Pure. */
import type { DigestView, WaitingRow } from "../../adaptive-cards/digests/digest.ts";
import type { Idea } from "../ideas/idea.ts";
import { localDate } from "../calendar/local-date.ts";
import { leaderDue } from "../ideas/promise/promise-rules.ts";
import { inSentence } from "../ideas/names.ts";
import { rowOf, waitingLine } from "../ideas/showing/idea-rows.ts";
import { nextWords, stateLabel } from "../ideas/showing/idea-view.ts";
import { possibleActions } from "../ideas/rules/decide.ts";
import { standingOf } from "../ideas/rules/standing.ts";
import type { Reader } from "../reader.ts";
import type { DigestFacts } from "./facts.ts";
import type { Late } from "./in-units.ts";
import type { Happened, Summary } from "./rules/summary.ts";

const MOST_WAITING = 5;
const MOST_RUNNING = 5;
const MOST_NEWS = 5;
const MOST_PLACES = 3;

export function digestView(
  facts: DigestFacts,
  reader: Reader,
  now: Date,
  { pulse, nonce }: { readonly pulse: readonly string[]; readonly nonce: string },
): DigestView {
  const words = reader.texts.digests;
  const answers = facts.follows.own.length > 0 || facts.follows.administrates || facts.waiting.length > 0;
  const { share } = facts;
  return {
    answers,
    waiting: facts.waiting.slice(0, MOST_WAITING).map((idea) => waitingRow(idea, reader, now)),
    waitingMore: Math.max(0, facts.waiting.length - MOST_WAITING),
    running: runningLines(notAbove(facts), reader, now),
    news: [...countLines(facts.own, reader), ...newsLines(facts.news, reader)],
    pulse,
    below: belowLines(facts.below, reader),
    represented: representedLines(facts.represented, reader),
    share: share && words.share(share.inTime, share.answered, overdueIn(facts.waiting, now)),
    suggestion: facts.follows.own.length > 0 ? words.suggestion.texts[facts.suggestion] : undefined,
    nonce,
  };
}

function overdueIn(waiting: readonly Idea[], now: Date): number {
  const today = localDate(now);
  return waiting.filter((idea) => (leaderDue(idea) ?? today) < today).length;
}

/** What waits for the reader is on the card already. */
function notAbove({ running, waiting }: DigestFacts): readonly Idea[] {
  const above = new Set(waiting.slice(0, MOST_WAITING).map(({ number }) => number));
  return running.filter(({ number }) => !above.has(number));
}

function waitingRow(idea: Idea, reader: Reader, now: Date): WaitingRow {
  const { number, kind, state } = idea;
  const allowed = possibleActions(idea, standingOf(reader.organisation, idea, reader.id, "leader"));
  return {
    ...rowOf(idea, waitingLine(idea, reader, now), reader, now),
    number,
    kind,
    state,
    allowed,
    shareLevels: [],
  };
}

function runningLines(running: readonly Idea[], reader: Reader, now: Date): readonly string[] {
  const words = reader.texts.digests.running;
  const lines = running
    .slice(0, MOST_RUNNING)
    .map((idea) =>
      words.line(
        nameOf(idea, reader),
        nextWords({ idea, as: "leader", allowed: [] }, reader, now) ?? stateLabel(idea, reader, now),
      ),
    );
  return running.length > MOST_RUNNING ? [...lines, words.more(running.length - MOST_RUNNING)] : lines;
}

const counted = [
  "arrived",
  "answered",
  "tried",
  "evaluated",
  "adopted",
  "stopped",
  "withdrawn",
  "stillDone",
  "noLongerDone",
] as const satisfies readonly (keyof Summary)[];

/** One sentence: "2 nye forslag og spørsmål, 1 har fått svar." What did not happen is left out. */
export function countLines(summary: Summary, { texts }: Pick<Reader, "texts">): readonly string[] {
  const { counts } = texts.digests.news;
  const parts = counted.flatMap((name) => (summary[name] > 0 ? [counts[name](summary[name])] : []));
  return parts.length === 0 ? [] : [`${parts.join(", ")}.`];
}

function newsLines(news: readonly Happened[], reader: Reader): readonly string[] {
  const lines = news.slice(0, MOST_NEWS).flatMap((one) => newsLine(one, reader));
  const { more } = reader.texts.digests.news;
  return news.length > MOST_NEWS ? [...lines, more(news.length - MOST_NEWS)] : lines;
}

function newsLine({ idea, events }: Happened, reader: Reader): readonly string[] {
  const { events: words } = reader.texts.digests.news;
  const kind = events.at(-1)?.kind;
  const line = Object.entries(words).find(([name]) => name === kind)?.[1];
  return line ? [line(nameOf(idea, reader))] : [];
}

function belowLines(below: DigestFacts["below"], reader: Reader): readonly string[] {
  if (!below) return [];
  const [late, ...why] = stuckLines(below, reader);
  const lines = late === undefined ? [] : [late, ...whereLines(below, reader), ...why];
  return [...countLines(below.week, reader), ...lines];
}

/** Whom to ring. In the order of the organisation, so that it ranks nobody. */
function whereLines({ where }: Late, reader: Reader): readonly string[] {
  if (where.length === 0) return [];
  const names = where.slice(0, MOST_PLACES).map((id) => inSentence(id, reader));
  const more = Math.max(0, where.length - MOST_PLACES);
  const last = more === 0 && names.length > 1 ? names.splice(-1) : [];
  return [reader.texts.digests.below.where([names.join(", "), ...last].join(reader.texts.common.or), more)];
}

/** How many are late, and what they are held up by, as far as anybody has said. */
export function stuckLines({ late, stuck }: Late, { texts }: Reader): readonly string[] {
  if (late === 0) return [];
  const words = texts.digests.below;
  const { reasons } = texts.promise.stuck;
  const unsaid = late - stuck.reduce((all, [, count]) => all + count, 0);
  const parts = stuck.map(([reason, count]) => words.reason(reasons[reason], count));
  return [
    words.late(late),
    ...(parts.length === 0 ? [] : [words.stuck(parts.join(", "))]),
    ...(unsaid > 0 ? [words.unsaid(unsaid, late)] : []),
  ];
}

function representedLines(summary: Summary | undefined, reader: Reader): readonly string[] {
  const words = reader.texts.digests.represented;
  const lines = summary ? countLines(summary, reader) : [];
  if (!summary || lines.length === 0) return [];
  return [
    ...lines,
    ...(summary.rota > 0
      ? [`${words.rota(summary.rota, reader.texts.ideas.categories["rota"] ?? "")}.`]
      : []),
    words.note,
  ];
}

function nameOf({ kind, number }: Idea, { texts }: Reader): string {
  return `${texts.ideas.things[kind].name} ${number}`;
}
