/** A leader or a systemansvarlig links the channel they are in to a unit, or takes the link away. */
import type { TeamChannel } from "../chat.ts";
import type { Clock } from "../clock.ts";
import { placeOf } from "../delivery/places.ts";
import { rememberAddress } from "../delivery/recipients.ts";
import { inSentence } from "../ideas/names.ts";
import { hasRole, type Organisation, pathToRoot, unitsLedBy } from "../organisation/organisation.ts";
import type { People } from "../organisation/people.ts";
import type { Unit } from "../organisation/person.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { readLink, saveLink } from "./link-store.ts";
import { untilWritten } from "../storage/until-written.ts";

export interface ChannelDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly people: People;
}

export type Linked =
  | { readonly kind: "linked" | "already"; readonly unit: Unit }
  /** It belongs to a unit that this person does not answer for. */
  | { readonly kind: "taken"; readonly unit: Unit }
  | { readonly kind: "not-yours"; readonly unit: Unit };

export type Unlinked =
  | { readonly kind: "unlinked" | "not-yours"; readonly unit: string }
  | { readonly kind: "not-linked" };

/** Units this person may link channels to: none for most people. */
export interface Reach {
  /** Units whose leader or deputy they are, or stand in for. */
  readonly own: readonly Unit[];
  readonly has: (unit: string) => boolean;
}

export async function reachOf({ people, clock }: ChannelDeps, reader: Reader): Promise<Reach> {
  const { organisation, id } = reader;
  const own = [...new Set([...unitsLedBy(organisation, id), ...(await people.unitsActedFor(id, clock()))])];
  const everything = hasRole(organisation, id, "administrator");
  const ids = new Set(own.map((unit) => unit.id));
  return {
    own,
    has: (unit) => everything || pathToRoot(organisation, unit).some((above) => ids.has(above.id)),
  };
}

export async function linkChannel(
  deps: ChannelDeps,
  reader: Reader,
  channel: TeamChannel,
  unit: Unit,
): Promise<Linked> {
  const reach = await reachOf(deps, reader);
  if (!reach.has(unit.id)) return { kind: "not-yours", unit };
  const { team: teamName, channel: name } = await channel.names();
  // The address first: from the moment it is linked, it can be written to.
  await rememberAddress(deps.store, placeOf(channel.id), channel.address);
  return untilWritten(`channel ${channel.id}`, async () => {
    const before = await readLink(deps.store, channel.id);
    const present = before?.state === "linked" ? openUnit(reader.organisation, before.unit) : undefined;
    if (present?.id === unit.id) return { kind: "already", unit };
    if (present && !reach.has(present.id)) return { kind: "taken", unit: present };
    const made = { channel: channel.id, team: channel.team, unit: unit.id, state: "linked" as const };
    const names = {
      ...(name === undefined ? {} : { name }),
      ...(teamName === undefined ? {} : { teamName }),
    };
    const link = { ...made, ...names, by: reader.id, at: deps.clock().toISOString() };
    if (await saveLink(deps.store, link)) return { kind: "linked", unit };
    return "conflict";
  });
}

export async function unlinkChannel(
  deps: ChannelDeps,
  reader: Reader,
  channel: Pick<TeamChannel, "id">,
): Promise<Unlinked> {
  const reach = await reachOf(deps, reader);
  return untilWritten(`channel ${channel.id}`, async () => {
    const before = await readLink(deps.store, channel.id);
    if (before?.state !== "linked") return { kind: "not-linked" };
    const unit = inSentence(before.unit, reader);
    if (!reach.has(before.unit)) return { kind: "not-yours", unit };
    const link = { ...before, state: "unlinked" as const, by: reader.id, at: deps.clock().toISOString() };
    if (await saveLink(deps.store, link)) return { kind: "unlinked", unit };
    return "conflict";
  });
}

/** A unit that is closed has nobody who could let go of its channel. */
function openUnit({ units }: Organisation, id: string): Unit | undefined {
  const unit = units.get(id);
  return unit?.status === "closed" ? undefined : unit;
}
