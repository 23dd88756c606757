/**
 * An edition that is out is changed: corrected, withdrawn, or given its recording. The change and the order to draw every
 * card of it anew are one fact. What was not sent yet is made when it is sent, so it needs no order.
 */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { isEveryone } from "../audience/audience.ts";
import { type Edition, type EditionEvent, isOut } from "../edition.ts";
import { sameImage } from "../image/edition-image.ts";
import { type Problem, problemsOut, type Sections } from "../sections.ts";
import {
  commitEdition,
  EDITIONS,
  editionsFrom,
  type Head,
  readEdition,
  readEvent,
  readHead,
} from "../edition-store.ts";
import { updateInChannels } from "../publishing/channel-posts.ts";
import { toldAnew } from "../you-said/you-said.ts";
import { updateToAll } from "../publishing/recipients.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface AfterDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly settings: Settings;
}

export type Afterward =
  | {
      readonly kind: "corrected";
      readonly sections: Sections;
      /** What was wrong, as readers are told. */
      readonly what: string;
      /** "none": it is taken out, and its address answers no more. Absent: it stays as it is. */
      readonly image?: "none" | { readonly alt: string };
      /** The text the form was filled from. */
      readonly textVersion: number;
    }
  | { readonly kind: "withdrawn" }
  /** "" takes it away. */
  | { readonly kind: "recording"; readonly address: string };

export interface AfterRequest {
  readonly id: string;
  readonly change: Afterward;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type ChangedAfterwards =
  /** Also for the second press of the same button. */
  | { readonly kind: "done"; readonly edition: Edition }
  | { readonly kind: "problems"; readonly edition: Edition; readonly problems: readonly Problem[] }
  /** Somebody corrected it since; `base` is the text the form was filled from. */
  | { readonly kind: "newer"; readonly edition: Edition; readonly base: Sections }
  | { readonly kind: "withdrawn"; readonly edition: Edition }
  /** It was never sent, or there is no such edition. */
  | { readonly kind: "not-out" };

export async function changePublished(deps: AfterDeps, request: AfterRequest): Promise<ChangedAfterwards> {
  return untilWritten(`edition ${request.id}`, () => tryToChange(deps, request));
}

async function tryToChange(
  deps: AfterDeps,
  { id, change, by, nonce }: AfterRequest,
): Promise<ChangedAfterwards | "conflict"> {
  const { store } = deps;
  const head = await readHead(store);
  const before = await readEdition(store, id);
  if (before === undefined || !isOut(before)) return { kind: "not-out" };
  if ((await historyOfNonce(store, EDITIONS, nonce)) !== undefined) return { kind: "done", edition: before };
  const obstacle = await obstacleTo(deps, change, before);
  if (obstacle) return obstacle;
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const at = deps.clock().toISOString();
  const edition = changed(before, change, { number, at, by });
  const left = change.kind === "withdrawn" ? await leftWithout(store, head.value, before) : undefined;
  const committed = await commitEdition(store, {
    head,
    headAfter: left?.head ?? head.value,
    edition,
    other: left?.tells,
    event: { number, edition: id, kind: change.kind, at, by, ...eventOf(before, change) },
    nonce,
    messages: [updateToAll(id, number), updateInChannels(id, number)],
  });
  return committed.kind === "conflict" ? "conflict" : { kind: "done", edition };
}

async function obstacleTo(
  { store, settings }: AfterDeps,
  change: Afterward,
  before: Edition,
): Promise<ChangedAfterwards | undefined> {
  if (before.state === "withdrawn") return { kind: "withdrawn", edition: before };
  if (change.kind !== "corrected") return undefined;
  const problems = problemsOut(change.sections, settings);
  if (problems.length > 0) return { kind: "problems", edition: before, problems };
  if (change.textVersion === before.textVersion) return undefined;
  const event = await readEvent(store, change.textVersion);
  const base = event?.edition === before.id ? event.sections : undefined;
  return { kind: "newer", edition: before, base: base ?? before.sections };
}

/** What the edition becomes. Pure. */
function changed(
  before: Edition,
  change: Afterward,
  { number, at, by }: { readonly number: number; readonly at: string; readonly by: string },
): Edition {
  switch (change.kind) {
    case "corrected": {
      const afterwards = { ...before.afterwards, corrected: { at, by, what: change.what } };
      const { image: _, ...rest } = before;
      const image = imageAfter(before, change);
      return {
        ...rest,
        ...(image ? { image } : {}),
        sections: change.sections,
        textVersion: number,
        afterwards,
      };
    }
    case "withdrawn":
      return { ...before, state: "withdrawn", afterwards: { ...before.afterwards, withdrawn: { at, by } } };
    case "recording":
      return { ...before, afterwards: { ...before.afterwards, recording: change.address } };
  }
}

function imageAfter({ image }: Edition, change: Extract<Afterward, { kind: "corrected" }>) {
  if (change.image === "none" || !image) return undefined;
  return change.image ? { ...image, alt: change.image.alt } : image;
}

function eventOf(
  before: Edition,
  change: Afterward,
): Pick<EditionEvent, "sections" | "what" | "image" | "recording"> {
  switch (change.kind) {
    case "corrected": {
      const { sections, what } = change;
      const image = imageAfter(before, change);
      return { sections, what, ...(sameImage(before.image, image) ? {} : { image: image ?? null }) };
    }
    case "withdrawn":
      return {};
    case "recording":
      return { recording: change.address };
  }
}

interface Left {
  readonly head: Head;
  /** The edition in which the next one looks up what was told; undefined: none, or nothing changes there. */
  readonly tells: Edition | undefined;
}

/**
 * Without the latest, the one published before it is the latest again, and the next edition begins where that one ended.
 * Whichever it was, what it told in Dere sa – vi gjorde is told anew: the latest that is left takes it over.
 */
async function leftWithout(
  store: TableStore,
  head: Head,
  { id, audience, publication }: Edition,
): Promise<Left> {
  if (!isEveryone(audience)) return { head, tells: undefined };
  const { latest, ...rest } = head;
  const earlier = latest === id ? await newestOut(store, id) : latest;
  const before = earlier === undefined ? undefined : await readEdition(store, earlier);
  const tells =
    before?.publication && publication
      ? { ...before, publication: toldAnew(before.publication, publication) }
      : undefined;
  return { head: earlier === undefined ? rest : { ...rest, latest: earlier }, tells };
}

/** Of those for everyone. */
async function newestOut(store: TableStore, without: string): Promise<string | undefined> {
  const out = (await editionsFrom(store)).flatMap(({ id, state, audience, publication }) =>
    id !== without && publication && state !== "withdrawn" && isEveryone(audience)
      ? [{ id, at: publication.at }]
      : [],
  );
  return out.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.id;
}

const MAX_ADDRESS = 1000;

/** Undefined: no address that a button may lead to. */
export function recordingAddress(written: string): string | undefined {
  const address = URL.canParse(written) ? new URL(written) : undefined;
  const usable = address?.protocol === "https:" && address.username === "" && address.password === "";
  return usable && written.length <= MAX_ADDRESS ? address.href : undefined;
}
