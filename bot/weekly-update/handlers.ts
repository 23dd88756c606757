/** The chat words and buttons of Mandagskvarteret. */
import type { Card } from "../../adaptive-cards/card.ts";
import { noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import { adviceOn } from "./writing/advice.ts";
import { createAfterHandlers } from "./afterwards/after-handlers.ts";
import { createContributionHandlers } from "./you-said/contribution-handlers.ts";
import { weekOfEdition } from "./edition.ts";
import { goesOut } from "./publishing/goes-out.ts";
import { showImage } from "./image/image-handlers.ts";
import { nameOf, parseSubject, showForm } from "./writing/form.ts";
import { createLifeHandlers } from "./writing/life-handlers.ts";
import type { LineDeps } from "./lines/line-cards.ts";
import { createLineHandlers } from "./lines/line-handlers.ts";
import { createUnitLineHandlers } from "./unit-lines/unit-line-handlers.ts";
import { showOpen } from "./writing/overview.ts";
import { findIn, type PlanFind } from "./writing/plan-goals.ts";
import {
  type EditionDeps,
  forEditors,
  newsOf,
  onPress,
  type Pressed,
  type Saved,
} from "./writing/pressed.ts";
import { withPresentation } from "./presenting/for-editor.ts";
import { preview } from "./writing/preview.ts";
import { askToPublish, publish } from "./publishing/publish-handlers.ts";
import { manageHandler, printHandler, type ReadDeps, showLatest } from "./reading/read-handlers.ts";
import { reachHandler } from "./reach/reach-handlers.ts";
import { createReaderHandlers } from "./reading/reader-handlers.ts";
import { saveForm } from "./writing/save-form.ts";
import { missingIn } from "./sections.ts";
import { copyPrevious, startEdition } from "./writing/start-edition.ts";

export function createEditionHandlers(deps: ReadDeps & LineDeps) {
  return {
    /** `utgave` */
    edition: forEditors((_, reader) => showOpen(deps, reader)),
    start: forEditors(({ press }, reader) => startEdition(deps, reader, press)),
    open: forEditors(({ press }, reader) => showOpen(deps, reader, press && parseSubject(press.subject)?.id)),
    save: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, (saved) => afterSave(deps, pressed, saved)),
    ),
    findGoals: onPress(deps, (pressed) => look(deps, pressed, findIn(pressed.press))),
    moreGoals: onPress(deps, (pressed) => look(deps, pressed, findIn(pressed.press, true))),
    take: onPress(deps, (pressed) => takeIn(deps, pressed)),
    copy: forEditors((turn, reader) => copyPrevious(deps, turn, reader)),
    preview: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, (saved) =>
        preview(deps, pressed.reader, saved.edition, pressed.press.fields),
      ),
    ),
    imageForm: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, (saved) => showImage(deps, pressed.reader, saved.edition)),
    ),
    ready: onPress(deps, (pressed) =>
      saveForm(deps, pressed, "ready", (saved) => afterSave(deps, pressed, saved)),
    ),
    approve: onPress(deps, (pressed) =>
      saveForm(deps, pressed, "approve", (saved) => afterSave(deps, pressed, saved)),
    ),
    publish: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, (saved) => askToPublish(deps, pressed, saved)),
    ),
    confirm: onPress(deps, (pressed) => publish(deps, pressed)),
    close: forEditors(async (_, reader) => noticeCard([reader.texts.weeklyUpdate.editor.closed])),
    ...createLifeHandlers(deps),
    ...createAfterHandlers(deps),
    ...createReaderHandlers(deps),
    ...createContributionHandlers(deps, (pressed, step, next) => saveForm(deps, pressed, step, next)),
    ...createLineHandlers(deps),
    ...createUnitLineHandlers(deps),
    print: printHandler(deps),
    reach: reachHandler(deps),
    manage: manageHandler(deps),
    /** `siste`, for everyone and everywhere */
    latest: ((turn, reader) => showLatest(deps, reader, turn.place === "shared")) satisfies Handler,
  };
}

/** What the service whose turn it is has sent in. */
async function takeIn(deps: EditionDeps, pressed: Pressed): Promise<Card> {
  const { press, ref, reader } = pressed;
  const filled = await withPresentation(deps, reader, weekOfEdition(ref.id), press);
  return saveForm(deps, { ...pressed, press: filled }, undefined, (saved) => afterSave(deps, pressed, saved));
}

/** Among the goals of the plan; what was written is saved first. */
function look(deps: EditionDeps, pressed: Pressed, find: PlanFind): Promise<Card> {
  const { reader } = pressed;
  return saveForm(deps, pressed, undefined, async (saved) => {
    const { edition, event } = saved;
    const news = event ? newsOf(deps, reader, saved) : [];
    return showForm(deps, reader, { id: edition.id, edition, news, find });
  });
}

async function afterSave(deps: EditionDeps, { reader }: Pressed, saved: Saved): Promise<Card> {
  const { edition } = saved;
  const news = [
    ...newsOf(deps, reader, saved),
    ...(await goesOut(deps, reader, edition)),
    ...(await adviceOn(deps, reader, edition)),
  ];
  return showForm(deps, reader, { id: edition.id, edition, news, warnings: warningsOf(reader, saved) });
}

function warningsOf(reader: Reader, { edition, refused, merged }: Saved): readonly string[] {
  const { editor } = reader.texts.weeklyUpdate;
  if (refused === "not-now") return [editor.notNow];
  if (refused === "unread") return [editor.mergedRead(nameOf(reader, merged?.by ?? ""))];
  if (refused !== "missing") return [];
  return missingIn(edition.sections).map((name) => editor.problems.missing(editor.fields[name]));
}
