/** From Forhåndsvis to Bekreft: what an editor sees on the way out of an edition. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { confirmPublishCard, onItsWayCard } from "../../../adaptive-cards/weekly-update/publishing.ts";
import { isoWeekOf, weekNumber } from "../../calendar/iso-week.ts";
import type { Reader } from "../../reader.ts";
import { type Edition, weekOfEdition } from "../edition.ts";
import { firstFree } from "../edition-store.ts";
import { afterOf, nameOf, showForm, showNewer, subjectOf, whenOf } from "../writing/form.ts";
import { sameText } from "../writing/merge.ts";
import { showOpen } from "../writing/overview.ts";
import { parseWriting } from "../writing/parse-form.ts";
import { type EditionDeps, newsOf, type Pressed, type Saved } from "../writing/pressed.ts";
import { BY_SCHEDULE, publishEdition } from "./publish-edition.ts";
import { nobodyIn } from "../audience/audience-form.ts";
import { channelsFor } from "./channel-posts.ts";
import { readersOf } from "../audience/audience.ts";

export async function askToPublish(deps: EditionDeps, pressed: Pressed, saved: Saved): Promise<Card> {
  const { edition } = saved;
  const { reader } = pressed;
  const { editor } = reader.texts.weeklyUpdate;
  if (edition.state !== "approved") {
    const news = saved.event === undefined ? [] : newsOf(deps, reader, saved);
    return showForm(deps, reader, { id: edition.id, edition, news, warnings: [editor.mustBeApproved] });
  }
  if (nobodyIn(edition.audience, reader) !== undefined) return showNobody(deps, reader, edition);
  const view = {
    week: edition.week,
    now: isoWeekOf(deps.clock()),
    people: readersOf(reader.organisation, edition.audience).length,
    channels: (await channelsFor(deps.channels, reader.organisation, edition)).length,
    subject: subjectOf({ ...edition, seenOnly: true }),
    nonce: deps.newId(),
  };
  return confirmPublishCard(view, reader.texts);
}

function showNobody(deps: EditionDeps, reader: Reader, edition: Edition): Promise<Card> {
  const warning = nobodyIn(edition.audience, reader);
  const warnings = warning === undefined ? [] : [warning];
  return showForm(deps, reader, { id: edition.id, edition, warnings });
}

export async function publish(deps: EditionDeps, pressed: Pressed): Promise<Card> {
  const { press, ref, reader } = pressed;
  const { organisation } = reader;
  const published = await publishEdition(deps, { ...ref, by: reader.id, nonce: press.nonce, organisation });
  const { editor } = reader.texts.weeklyUpdate;
  switch (published.kind) {
    case "publishing":
      return onItsWayCard(
        {
          week: published.edition.week,
          people: published.edition.publication?.recipients ?? 0,
          after: afterOf(deps, published.edition),
        },
        reader.texts,
      );
    case "out":
      return showOut(deps, pressed, published.edition);
    case "newer":
      return showNewer(deps, reader, published.edition, undefined);
    case "not-approved":
      return showForm(deps, reader, {
        id: published.edition.id,
        edition: published.edition,
        warnings: [editor.mustBeApproved],
      });
    case "nobody":
      return showNobody(deps, reader, published.edition);
    case "absent":
      return showOpen(deps, reader);
  }
}

/** Too late for this edition. A text of one's own is kept, for the next one. */
export async function showOut(
  deps: EditionDeps,
  { press, ref, reader }: Pressed,
  edition: Edition,
): Promise<Card> {
  const { editor } = reader.texts.weeklyUpdate;
  const week = weekNumber(edition.week);
  const { sections, arrangement } = parseWriting(press, reader.texts);
  if (!ref.seenOnly && !sameText(sections, edition.sections)) {
    const next = await firstFree(deps.store, isoWeekOf(deps.clock()), edition.audience);
    const warnings = [editor.outWhileWriting(week, weekNumber(weekOfEdition(next)))];
    return showForm(deps, reader, {
      id: next,
      edition: undefined,
      sections,
      arrangement,
      warnings,
    });
  }
  const { publication } = edition;
  const by = nameOf(reader, publication?.by ?? "");
  const at = publication ? whenOf(deps, reader, publication.at) : "";
  const line = publication?.by === BY_SCHEDULE ? editor.outOnTime(week, at) : editor.out(week, by, at);
  return noticeCard([line, editor.outNext]);
}
