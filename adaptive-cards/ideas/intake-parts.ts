/** What the way in adds to an idea's card: how it sounded, and the answers about staffing. */
import type { Draft, IdeaState } from "../../bot/ideas/idea.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { bold, close, note, paragraph, warning } from "../parts/text.ts";

type Heard = Pick<Draft, "signs" | "incidentReported" | "nameShownTo">;

/** For a leader: that it may be a varsel, and what to do. */
export function heardWarning(
  { signs, incidentReported, nameShownTo }: Heard,
  texts: Texts,
): readonly Element[] {
  const words = texts.intake.forLeader;
  const isVarsel = signs?.includes("whistleblowing") ?? false;
  const isIncident = signs?.includes("incident") ?? false;
  if (!isVarsel && !isIncident) return [];
  const lines = [
    isVarsel ? words.whistleblowingDo[nameShownTo === "nobody" ? "unnamed" : "named"] : undefined,
    isIncident ? words.incidentDo : undefined,
    incidentReported && words.reported[incidentReported],
  ].filter((line) => line !== undefined);
  const title = isIncident ? words.incident : words.whistleblowing;
  const items = [bold(title), ...lines.map((line) => paragraph(line))];
  return [{ type: "Container", style: "warning", items }];
}

/** For the proposer, as long as nobody has answered: the idea does not report it. */
export function unreportedWarning(
  { incidentReported, state }: Pick<Draft, "incidentReported"> & { readonly state: IdeaState },
  texts: Texts,
): readonly Element[] {
  const isOpen = state === "received" || state === "clarifying";
  return incidentReported === "no" && isOpen ? [warning(texts.intake.notReported)] : [];
}

/** Turnus og bemanning: what was answered on the way to Send inn. */
export function rotaAnswers(
  { extraPerson, withoutExtra }: Pick<Draft, "extraPerson" | "withoutExtra">,
  texts: Texts,
): readonly Element[] {
  const words = texts.intake.rota;
  const answers = [
    [words.extraPerson, extraPerson],
    [words.withoutExtra, withoutExtra],
  ] as const;
  return answers.flatMap(([question, answer]) =>
    answer === undefined ? [] : [note(question), close(answer)],
  );
}
