/** Ny utgave and Kopier forrige uke: nothing is stored before Lagre. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { isoWeekOf, weekNumber } from "../../calendar/iso-week.ts";
import type { Press, Turn } from "../../chat.ts";
import type { Reader } from "../../reader.ts";
import { everyone, sameAudience } from "../audience/audience.ts";
import { chosenAudience } from "../audience/audience-form.ts";
import { copiedArrangement, withCopied } from "./copied.ts";
import type { Edition } from "../edition.ts";
import { firstFree, readHead, readOpen } from "../edition-store.ts";
import { previousFor } from "../reading/for-reader.ts";
import { parseSubject, showForm } from "./form.ts";
import { showOverview } from "./overview.ts";
import { withChosenGoals } from "./plan-goals.ts";
import type { EditionDeps } from "./pressed.ts";
import { saveForm } from "./save-form.ts";
import { emptySections } from "../sections.ts";

/** One edition for the same people is written at a time. */
export async function startEdition(
  deps: EditionDeps,
  reader: Reader,
  press: Press | undefined,
  copies = false,
): Promise<Card> {
  const chosen = press ? chosenAudience(press, reader) : { kind: "unchanged" as const };
  if (chosen.kind === "wrong")
    return showOverview(deps, reader, { warnings: [chosen.warning], chosen: press?.fields });
  const audience = chosen.kind === "chosen" ? chosen.audience : everyone;
  const { value: head } = await readHead(deps.store);
  const open = (await readOpen(deps.store, head)).find((each) => sameAudience(each.audience, audience));
  const news = [reader.texts.audience.overview.alreadyOpen];
  if (open) return showForm(deps, reader, { id: open.id, edition: open, news });
  const id = await firstFree(deps.store, isoWeekOf(deps.clock()), audience);
  const previous = copies ? await previousFor(deps.store, deps.clock(), audience) : undefined;
  return showCopied(deps, reader, { id, edition: undefined, previous });
}

/** Fills what is empty with the words of the edition before; what was written is saved first, the copy is not. */
export async function copyPrevious(deps: EditionDeps, { press }: Turn, reader: Reader): Promise<Card> {
  const ref = press && parseSubject(press.subject);
  if (!press || !ref) return startEdition(deps, reader, press, true);
  const pressed = { press: await withChosenGoals(press, deps.planGoals), ref, reader };
  return saveForm(deps, pressed, undefined, async ({ edition }) => {
    const previous = await previousFor(deps.store, deps.clock(), edition.audience);
    return showCopied(deps, reader, { id: edition.id, edition, previous });
  });
}

interface Copying {
  readonly id: string;
  readonly edition: Edition | undefined;
  readonly previous: Edition | undefined;
}

async function showCopied(
  deps: EditionDeps,
  reader: Reader,
  { id, edition, previous }: Copying,
): Promise<Card> {
  if (!previous) return showForm(deps, reader, { id, edition });
  const sections = withCopied(edition?.sections ?? emptySections, previous.sections);
  const arrangement = edition?.arrangement ?? copiedArrangement(previous.arrangement);
  const news = [reader.texts.weeklyUpdate.editor.copied(weekNumber(previous.week))];
  return showForm(deps, reader, { id, edition, sections, arrangement, news });
}
