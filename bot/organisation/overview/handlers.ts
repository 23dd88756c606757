/** `organisasjon`: units, vacant posts and what is wrong, for a systemansvarlig. Looks only; the files are the source. */
import { placeIn } from "../place-in-list.ts";
import { overviewCard } from "../../../adaptive-cards/organisation/overview.ts";
import {
  foundUnitsCard,
  otherUnitsCard,
  UNITS_SHOWN,
  unitsCard,
  type UnitView,
  vacanciesCard,
} from "../../../adaptive-cards/organisation/units.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Press } from "../../chat.ts";
import type { Clock, NewId } from "../../clock.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Texts } from "../../texts/texts.ts";
import { confirmedOnly, waitingClaims } from "../claims/waiting-claims.ts";
import { readPointer } from "../organisation-store.ts";
import { reachOf } from "./reach.ts";
import { byName, unitBrowser } from "./units.ts";
import { leadersAsked, vacanciesOf } from "./vacancies.ts";
import { aboveWords, unitView, vacancyLine, warningLines } from "./words.ts";

export interface OverviewDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Names of the channels of units, by unit. */
  readonly channels: {
    named(units: readonly string[], texts: Texts): Promise<ReadonlyMap<string, readonly string[]>>;
  };
}

/** More newcomers than this are not counted. */
const MOST_COUNTED = 100;

export function createOverviewHandlers(deps: OverviewDeps) {
  const nonce = () => deps.newId();
  return {
    /** `organisasjon`, "organisasjon NAVN", and back to it. */
    overview: (async ({ press, text }, reader) =>
      press === undefined && text !== "" && reader.organisation.units.size > 0
        ? found(deps, reader, { query: text, from: 0, typed: true, nonce: nonce() })
        : overview(deps, reader)) satisfies Handler,
    units: (async ({ press }, reader) => units(deps, reader, press)) satisfies Handler,
    searchUnits: (async ({ press }, reader) => {
      const query = press?.fields["query"] ?? "";
      return found(deps, reader, { query, from: placeIn(press?.subject), typed: false, nonce: nonce() });
    }) satisfies Handler,
    vacancies: (async ({ press }, reader) => vacancies(deps, reader, press)) satisfies Handler,
    otherUnits: (async ({ press }, reader) => otherUnits(reader, press, nonce())) satisfies Handler,
  };
}

async function overview(deps: OverviewDeps, reader: Reader): Promise<Card> {
  const { organisation, texts } = reader;
  const all = [...organisation.units.values()];
  const pointer = await readPointer(deps.store);
  const today = localDate(deps.clock());
  const active = all.filter(({ status }) => status === "active");
  return overviewCard(
    {
      units: active.length,
      planned: all.filter(({ status }) => status === "planned").length,
      people: organisation.people.size,
      withoutLeader: active.filter(({ leader }) => leader === undefined).length,
      changed: pointer && longDateTime(new Date(pointer.at), texts.common.language, today),
      others: active.length < all.length,
      claims: {
        waiting: (await waitingClaims(deps.store, organisation, { most: MOST_COUNTED })).rows.length,
        confirmed: confirmedOnly(organisation).length,
      },
      warnings: all.length === 0 ? [] : warningLines(reader),
      nonce: deps.newId(),
    },
    texts,
  );
}

/** Subject: "UNIT|10". A unit that is there no more: the top. */
async function units(deps: OverviewDeps, reader: Reader, press: Press | undefined): Promise<Card> {
  const [id = "", start] = (press?.subject ?? "").split("|");
  const browser = unitBrowser(reader.organisation);
  const unit = reader.organisation.units.get(id);
  const children = browser.below(unit?.id);
  // One unit at the top is opened at once.
  const [only, ...more] = children;
  if (unit === undefined && only && more.length === 0)
    return units(deps, reader, press && { ...press, subject: `${only.id}|0` });
  const { from, rows } = pageOf(children, placeIn(start));
  const shown = [...(unit ? [unit] : []), ...rows].map((one) => unitView(one, browser, reader));
  const views = await withChannels(deps, reader, shown);
  return unitsCard(
    {
      unit: unit && views[0],
      above: unit ? browser.above(unit.id).map(({ name }) => name) : [],
      parent: unit?.parent,
      rows: unit ? views.slice(1) : views,
      total: children.length,
      from,
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

/** A unit with a channel in Teams says which. One range, and one read for each. */
async function withChannels(
  { channels }: OverviewDeps,
  { texts }: Reader,
  views: readonly UnitView[],
): Promise<readonly UnitView[]> {
  const ids = views.map(({ id }) => id);
  const named = await channels.named(ids, texts);
  return views.map((view) => {
    const names = named.get(view.id) ?? [];
    if (names.length === 0) return view;
    return { ...view, lines: [...view.lines, `${texts.channels.label(names.length)}: ${names.join(", ")}`] };
  });
}

interface Search {
  readonly query: string;
  readonly from: number;
  /** In the chat, where it still stands. */
  readonly typed: boolean;
  readonly nonce: string;
}

async function found(
  deps: OverviewDeps,
  reader: Reader,
  { query, from: start, typed, nonce }: Search,
): Promise<Card> {
  const { common, ideas } = reader.texts;
  if (guardFields({ query }).kind === "refused") {
    const problems = [common.nationalId, ...(typed ? [ideas.form.deleteInChat] : [])];
    return foundUnitsCard({ query: "", problems, rows: [], total: 0, from: 0, nonce }, reader.texts);
  }
  const browser = unitBrowser(reader.organisation);
  const named = browser.named(query);
  const { from, rows } = pageOf(named, start);
  const shown = rows.map((unit) => {
    const view = unitView(unit, browser, reader);
    return { ...view, lines: [...view.lines, aboveWords(unit, browser)].filter((line) => line !== "") };
  });
  const views = await withChannels(deps, reader, shown);
  return foundUnitsCard({ query, problems: [], rows: views, total: named.length, from, nonce }, reader.texts);
}

async function vacancies(deps: OverviewDeps, reader: Reader, press: Press | undefined): Promise<Card> {
  const reach = await reachOf(deps.store, leadersAsked(reader.organisation));
  const all = vacanciesOf(reader.organisation, reach);
  const browser = unitBrowser(reader.organisation);
  const { from, rows } = pageOf(all, placeIn(press?.subject));
  return vacanciesCard(
    {
      rows: rows.map((vacancy) => ({
        name: vacancy.unit.name,
        line: vacancyLine(vacancy, reader),
        above: aboveWords(vacancy.unit, browser),
      })),
      warnings: warningLines(reader),
      total: all.length,
      from,
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

function otherUnits(reader: Reader, press: Press | undefined, nonce: string): Card {
  const { statuses } = reader.texts.organisationOverview.unit;
  const browser = unitBrowser(reader.organisation);
  const all = [...reader.organisation.units.values()].filter(({ status }) => status !== "active");
  // Planned ones first: p comes after c.
  const sorted = all.toSorted((a, b) => b.status.localeCompare(a.status) || byName(a, b));
  const { from, rows } = pageOf(sorted, placeIn(press?.subject));
  const named = rows.map((unit) => ({
    name: unit.name,
    line: statuses[unit.status],
    above: aboveWords(unit, browser),
  }));
  return otherUnitsCard({ rows: named, total: all.length, from, nonce }, reader.texts);
}

function pageOf<T>(all: readonly T[], start: number): { from: number; rows: readonly T[] } {
  const from = start < all.length ? start : 0;
  return { from, rows: all.slice(from, from + UNITS_SHOWN) };
}
