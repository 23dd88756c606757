/** What an editor does with what others bring: lines of services into siden sist, lines of Dere sa – vi gjorde out. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { answerField, LINES_FIELD } from "../../../adaptive-cards/weekly-update/field-ids.ts";
import { answersForm } from "../../../adaptive-cards/weekly-update/answers-form.ts";
import type { Change } from "../writing/plan-change.ts";
import { type ContributionChange, type Dropped, sameAnswer } from "./contributions.ts";
import type { Edition, YouSaid } from "../edition.ts";
import { readEdition, readHead } from "../edition-store.ts";
import { showForm, subjectOf } from "../writing/form.ts";
import { chosenLines } from "../lines/offer-lines.ts";
import type { WithLines } from "../lines/take-lines.ts";
import { type EditionDeps, newsOf, onPress, type Pressed, type Saved } from "../writing/pressed.ts";
import { allAnswersAt } from "../publishing/publish-edition.ts";
import type { Reader } from "../../reader.ts";

/** Saves what was written, and shows what the button was pressed for. */
export type SaveForm = (
  pressed: Pressed,
  step: Change["step"],
  next: (saved: Saved) => Promise<Card> | Card,
) => Promise<Card>;

export function createContributionHandlers(deps: EditionDeps, save: SaveForm) {
  return {
    takeLines: onPress(deps, (pressed) => takeLines(deps, pressed, save)),
    answersForm: onPress(deps, (pressed) =>
      save(pressed, undefined, ({ edition }) => showAnswers(deps, pressed.reader, edition)),
    ),
    saveAnswers: onPress(deps, (pressed) => saveAnswers(deps, pressed, save)),
  };
}

async function takeLines(deps: EditionDeps, pressed: Pressed, save: SaveForm): Promise<Card> {
  const { press, reader, ref } = pressed;
  const edition = await readEdition(deps.store, ref.id);
  const most = deps.settings.sectionWords;
  const taking = await chosenLines(deps.store, reader, { id: ref.id, edition, press, most });
  const fields = { ...press.fields, ...(taking.text === "" ? {} : { sinceLast: taking.text }) };
  const contribution: ContributionChange = { take: taking.taken };
  return save({ ...pressed, press: { ...press, fields }, contribution }, undefined, (saved) => {
    const { edition: now } = saved;
    const said = takenWords(reader, taking);
    const news = [...newsOf(deps, reader, saved), ...said.news];
    const none = press.fields[LINES_FIELD] === undefined ? [reader.texts.lines.picker.none] : [];
    const warnings = [...none, ...said.warnings];
    return showForm(deps, reader, { id: now.id, edition: now, news, warnings });
  });
}

function takenWords({ texts }: Reader, { taken, left, room }: WithLines) {
  const { picker } = texts.lines;
  return {
    news: taken.length === 0 ? [] : [picker.done(taken.length)],
    warnings: left.map(({ put }) => picker.noRoom(put, room)),
  };
}

/** Every line of Dere sa – vi gjorde that this edition can hold, with what becomes of it. */
async function showAnswers(deps: EditionDeps, reader: Reader, edition: Edition): Promise<Card> {
  const { answers, waiting } = await answersIn(deps, edition);
  const view = {
    week: edition.week,
    answers,
    waiting,
    language: reader.texts.common.language,
    subject: subjectOf({ ...edition, seenOnly: true }),
    nonce: deps.newId(),
  };
  return answersForm(view, reader.texts);
}

async function answersIn(deps: EditionDeps, edition: Edition) {
  const { value: head } = await readHead(deps.store);
  const { told, left } = await allAnswersAt(deps, head, deps.clock(), edition);
  const dropped = edition.contributions?.dropped ?? [];
  const untilOf = (answer: YouSaid): Dropped["until"] | "in" =>
    dropped.find((one) => sameAnswer(one, answer))?.until ?? "in";
  const all = [...told.answers, ...left].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const answers = all.map((answer) => ({ answer, until: untilOf(answer) }));
  return { answers, waiting: told.waiting ?? 0 };
}

/** It is about the answers, not about the text: whatever was written since does not stand in the way. */
async function saveAnswers(deps: EditionDeps, pressed: Pressed, save: SaveForm): Promise<Card> {
  const { press, reader, ref } = pressed;
  const edition = await readEdition(deps.store, ref.id);
  const textVersion = edition?.textVersion ?? ref.textVersion;
  const answers = edition ? await wishes(deps, press.fields, edition) : [];
  const about = { ...pressed, ref: { ...ref, textVersion, seenOnly: true }, contribution: { answers } };
  return save(about, undefined, (saved) => {
    const { edition: now } = saved;
    return showForm(deps, reader, { id: now.id, edition: now, news: newsOf(deps, reader, saved) });
  });
}

/** Only of lines that there are; what the form did not show stays as it is. */
async function wishes(
  deps: EditionDeps,
  fields: Readonly<Record<string, string>>,
  edition: Edition,
): Promise<NonNullable<ContributionChange["answers"]>> {
  const { answers } = await answersIn(deps, edition);
  return answers.flatMap(({ answer: { number, at } }) => {
    const until = untils.find((one) => one === fields[answerField({ number, at })]);
    return until === undefined ? [] : [{ number, at, until }];
  });
}

const untils = ["in", "dropped", "next-week"] as const satisfies readonly (Dropped["until"] | "in")[];
