/** The form of an action, made from the lines of the rules that somebody could follow now. */
import { actionFormCard } from "../../../adaptive-cards/ideas/action-form.ts";
import type { DateLimits } from "../../../adaptive-cards/ideas/fields.ts";
import type { FormKind } from "../../../adaptive-cards/ideas/verbs.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Choice } from "../../../adaptive-cards/parts/field.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Reader } from "../../reader.ts";
import { unitTree } from "../../organisation/unit-choices.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { datesOf, neededFields, possibleRules } from "../rules/decide.ts";
import type { IdeasDeps } from "../deps.ts";
import { dateFields, type FieldId, type Fields } from "../rules/fields.ts";
import { loadIdea, unitTrials } from "../idea-store.ts";
import { holderWords, unitName } from "./idea-view.ts";
import { prefilled } from "./prefill.ts";
import type { Rule } from "../rules/rule.ts";
import { type Opened, viewOf } from "./show.ts";
import { standingOf } from "../rules/standing.ts";
import { capitalised } from "../../texts/capitalised.ts";

export interface FormOf {
  readonly opened: Opened;
  readonly reader: Reader;
  readonly kind: FormKind;
  readonly nonce: string;
  /** What the person wrote before it came back; undefined for a new form. */
  readonly written?: Fields;
  readonly problems?: readonly string[];
  /** What is new, above the title, when the form comes by itself. */
  readonly lead?: string;
}

/** From this many running trials on, one more is a fourth. */
const MANY_TRIALS = 3;

export async function formCard(deps: IdeasDeps, of: FormOf): Promise<Card> {
  const { opened, reader, kind } = of;
  const now = deps.clock();
  const lines = linesFor(of);
  const values = of.written ?? prefilled(kind, known(of, now));
  const planGoal = lines.some((line) => line.takes.includes("planGoal")) ? await goalChoices(deps) : [];
  const { needs, takes: all } = asked(lines, opened, values);
  const takes = all.filter((id) => id !== "planGoal" || planGoal.length > 0);
  return actionFormCard(
    {
      action: kind,
      idea: viewOf(opened, reader, now),
      nonce: of.nonce,
      needs,
      takes,
      values,
      isOpen: of.written !== undefined && takes.some((id) => of.written?.[id] !== undefined),
      problems: of.problems ?? [],
      warnings: kind === "try" ? await trialWarnings(deps, of) : [],
      dates: dateLimits(lines, localDate(now)),
      choices: { unit: unitChoices(of), planGoal },
      ...(of.lead === undefined ? {} : { lead: of.lead }),
    },
    reader.texts,
  );
}

function linesFor({ opened, reader, kind }: FormOf): readonly Rule[] {
  const { idea } = opened.file;
  return possibleRules(idea, standingOf(reader.organisation, idea, reader.id, opened.party), kind);
}

/** Required is what every line needs; what only some need or take is offered. */
function asked(
  lines: readonly Rule[],
  { file }: Opened,
  values: Fields,
): { readonly needs: readonly FieldId[]; readonly takes: readonly FieldId[] } {
  const needed = lines.map((line) => neededFields(line, file.idea, values));
  const needs = (needed[0] ?? []).filter((id) => needed.every((ids) => ids.includes(id)));
  const offered = lines.flatMap((line) => [...line.needs, ...line.takes, ...line.needsForRota]);
  return { needs, takes: [...new Set(offered)].filter((id) => !needs.includes(id)) };
}

function dateLimits(lines: readonly Rule[], today: string): Readonly<Partial<Record<FieldId, DateLimits>>> {
  return Object.fromEntries(
    dateFields.flatMap((field) => {
      const line = lines.find((each) => [...each.needs, ...each.takes].includes(field));
      return line ? [[field, datesOf(line, field, today)]] : [];
    }),
  );
}

function known({ opened, reader }: FormOf, now: Date) {
  const { idea, events } = opened.file;
  const holder = holderWords(idea.owner, reader);
  return {
    idea,
    events,
    today: localDate(now),
    holder: capitalised(holder),
    unit: unitName(idea.unit, reader),
  };
}

/** Where it could be sent: every active unit but the one that has it. */
function unitChoices({ opened, reader, kind }: FormOf): readonly Choice[] {
  if (kind !== "transfer") return [];
  const { owner } = opened.file.idea;
  const here = owner.role === "administrator" ? undefined : owner.unit;
  return unitTree(reader.organisation)
    .choices(undefined)
    .filter(({ value }) => value !== here);
}

async function goalChoices({ goals }: IdeasDeps): Promise<readonly Choice[]> {
  return goals ? goals.choices() : [];
}

/** Too many at once is how good ideas die. It is said, never forbidden. */
async function trialWarnings(deps: IdeasDeps, { opened, reader }: FormOf): Promise<readonly string[]> {
  const { idea } = opened.file;
  const keys = await pointersIn(deps.store, unitTrials(idea.owner));
  if (keys.length < MANY_TRIALS) return [];
  const files = await Promise.all(keys.map((key) => loadIdea(deps.store, Number(key))));
  const running = files.filter((file) => file?.idea.state === "trial" && file.idea.number !== idea.number);
  return running.length < MANY_TRIALS ? [] : [reader.texts.ideas.forms.manyTrials(running.length)];
}
