/** `hvem gjør hva`: found by words, one opened. Nothing is stored for it: what is out is what counts. */
import type { Card } from "../../../adaptive-cards/card.ts";
import {
  WHO_PAGE,
  whoCard,
  whoListCard,
  type WhoView,
} from "../../../adaptive-cards/weekly-update/who-does-what.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Handler } from "../../handler.ts";
import { unitName } from "../../ideas/names.ts";
import { createTextIndex, type TextIndex } from "../../ideas/similar/text-index.ts";
import { languages } from "../../organisation/person.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { textsIn } from "../../texts/texts.ts";
import { isOut } from "../edition.ts";
import { editionsFrom, readHead } from "../edition-store.ts";
import type { PresentingDeps } from "./deps.ts";
import { turnsFrom } from "./presenting-store.ts";
import { fromText } from "./rules/presentation.ts";
import { newestPresented, type Presented } from "./rules/who-does-what.ts";

export function createWhoDoesWhat(deps: Pick<PresentingDeps, "store" | "newId">) {
  const known = createKnown(deps);
  return {
    /** `hvem gjør hva`, "hvem gjør hva TEKST", Søk and Vis flere. */
    list: (async ({ press, text }, reader) => {
      const asked = press ? (press.fields["query"] ?? "") : text;
      const upTo = Number(/^\d{1,4}$/.exec(press?.subject ?? "")?.[0] ?? WHO_PAGE);
      const { common, ideas } = reader.texts;
      const isClean = guardFields({ query: asked }).kind === "clean";
      const said = press ? [common.nationalId] : [common.nationalId, ideas.form.deleteInChat];
      const search = { query: isClean ? asked : "", upTo, problems: isClean ? [] : said };
      return showList(deps, reader, await known(reader.organisation), search);
    }) satisfies Handler,
    open: (async ({ press }, reader) => {
      const { presented } = await known(reader.organisation);
      const found = presented.find(({ unit }) => unit === press?.subject);
      if (!found) return noticeCard([reader.texts.presenting.who.notFound]);
      return whoCard(viewOf(found, reader), deps.newId(), reader.texts);
    }) satisfies Handler,
  };
}

interface Known {
  readonly presented: readonly Presented[];
  readonly index: TextIndex;
}

interface Search {
  readonly query: string;
  readonly upTo: number;
  readonly problems: readonly string[];
}

function showList(
  deps: Pick<PresentingDeps, "newId">,
  reader: Reader,
  { presented, index }: Known,
  { query, upTo, problems }: Search,
): Card {
  const byUnit = new Map(presented.map((one) => [one.unit, one]));
  const found = query === "" ? presented : index.search(query).flatMap(({ id }) => byUnit.get(id) ?? []);
  const last = Math.min(Math.max(upTo, WHO_PAGE), found.length);
  const start = Math.max(0, last - 2 * WHO_PAGE);
  const rows = found.slice(start, last).map((one) => viewOf(one, reader));
  const view = { rows, query, problems, total: found.length, first: start + 1, last, nonce: deps.newId() };
  return whoListCard(view, reader.texts);
}

function viewOf({ unit, week, text }: Presented, reader: Reader): WhoView {
  const service = unitName(unit, reader);
  const known = languages.map((language) => textsIn(language).presenting);
  return {
    unit,
    service,
    week: weekNumber(week),
    year: week.slice(0, 4),
    answers: fromText(text, service, known),
    isClosed: reader.organisation.units.get(unit)?.status !== "active",
  };
}

/** Read again when an edition or the organisation has changed. */
function createKnown({ store }: Pick<PresentingDeps, "store">): (of: Organisation) => Promise<Known> {
  let kept: { readonly version: string; readonly known: Known } | undefined;
  return async ({ units, version }) => {
    const now = `${(await readHead(store)).value.history}|${version}`;
    if (kept?.version === now) return kept.known;
    const out = (await editionsFrom(store, "")).filter(
      (edition) => isOut(edition) && edition.state !== "withdrawn" && edition.audience.kind === "everyone",
    );
    const published = out.flatMap(({ week, sections, publication }) =>
      publication ? [{ week, at: publication.at, text: sections.presenting }] : [],
    );
    const turns = await turnsFrom(store, "");
    const given = turns.flatMap(({ week, unit, sent }) =>
      sent && unit !== undefined ? [[week, unit] as const] : [],
    );
    const presented = newestPresented(published, [...units.values()], new Map(given));
    const texts = presented.map(({ unit, text }) => ({
      id: unit,
      text: `${units.get(unit)?.name}\n${text}`,
    }));
    const known = { presented, index: createTextIndex(texts) };
    kept = { version: now, known };
    return known;
  };
}
