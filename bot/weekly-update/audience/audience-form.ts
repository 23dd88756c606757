/** Til hvem: what the field offers, and what was chosen. */
import type { AudienceFieldsView } from "../../../adaptive-cards/weekly-update/audience-fields.ts";
import { AUDIENCE_FIELD, ROLES_FIELD, SOME_ROLES } from "../../../adaptive-cards/weekly-update/field-ids.ts";
import type { Choice } from "../../../adaptive-cards/parts/field.ts";
import type { Press } from "../../chat.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { unitTree } from "../../organisation/unit-choices.ts";
import type { Reader } from "../../reader.ts";
import {
  type Audience,
  audienceKey,
  audienceRoles,
  countByUnit,
  everyone,
  parseAudience,
  readersOf,
} from "./audience.ts";
import { audienceWords } from "./audience-words.ts";
import { capitalised } from "../../texts/capitalised.ts";

export type ChosenAudience =
  /** The form had no such field. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "chosen"; readonly audience: Audience }
  | { readonly kind: "wrong"; readonly warning: string };

export function chosenAudience({ fields }: Press, reader: Reader): ChosenAudience {
  const key = fields[AUDIENCE_FIELD];
  if (key === undefined) return { kind: "unchanged" };
  const { wrong } = reader.texts.audience;
  const roles = rolesIn(fields);
  if (key === SOME_ROLES && roles.length === 0) return { kind: "wrong", warning: wrong.noRoles };
  if (key !== SOME_ROLES && roles.length > 0) return { kind: "wrong", warning: wrong.rolesUnused };
  const audience: Audience | undefined = key === SOME_ROLES ? { kind: "roles", roles } : parseAudience(key);
  if (!audience) return { kind: "wrong", warning: wrong.unknown };
  const warning = nobodyIn(audience, reader);
  return warning === undefined ? { kind: "chosen", audience } : { kind: "wrong", warning };
}

/** What to say when it would reach nobody; undefined when it reaches somebody. */
export function nobodyIn(audience: Audience, reader: Reader): string | undefined {
  if (readersOf(reader.organisation, audience).length > 0) return undefined;
  return reader.texts.audience.wrong.nobody(audienceWords(audience, reader));
}

function rolesIn(fields: Press["fields"]) {
  const chosen = (fields[ROLES_FIELD] ?? "").split(",");
  return audienceRoles.filter((role) => chosen.includes(role));
}

/** What the fields show: what was chosen in the press, else the audience. */
export function audienceFieldsOf(
  reader: Reader,
  audience: Audience | undefined,
  chosen?: Press["fields"],
): AudienceFieldsView {
  const key = chosen?.[AUDIENCE_FIELD] ?? (audience && keyInField(audience));
  const { units, isLarge } = unitsOffered(reader.organisation, key && parseAudience(key));
  const { choose } = reader.texts.audience;
  return {
    choices: [
      { title: counted(reader, everyone), value: audienceKey(everyone) },
      { title: choose.someRoles, value: SOME_ROLES },
      ...units,
    ],
    value: key,
    roles: audienceRoles.flatMap((role) => {
      const some: Audience = { kind: "roles", roles: [role] };
      const title = counted(reader, some);
      return readersOf(reader.organisation, some).length === 0 ? [] : [{ title, value: role }];
    }),
    chosenRoles: chosen?.[AUDIENCE_FIELD] === undefined ? rolesOf(audience) : rolesIn(chosen),
    isLarge,
  };
}

function keyInField(audience: Audience): string {
  return audience.kind === "roles" ? SOME_ROLES : audienceKey(audience);
}

function rolesOf(audience: Audience | undefined): readonly string[] {
  return audience?.kind === "roles" ? audience.roles : [];
}

/** Units that somebody is in, in the order of the tree; in a large municipality what is below the chosen one as well. */
function unitsOffered(organisation: Organisation, chosen: Audience | "" | undefined) {
  const tree = unitTree(organisation);
  const within = chosen && chosen.kind === "unit" && tree.isActive(chosen.unit) ? chosen.unit : undefined;
  const top = tree.choices(undefined);
  const below = within === undefined ? [] : tree.choices(within);
  const at = top.findIndex(({ value }) => value === within);
  const all = [...top.slice(0, at + 1), ...below, ...top.slice(at + 1)];
  const each = new Map(all.map((choice) => [choice.value, choice]));
  const counts = countByUnit(organisation);
  const units = [...each.values()].flatMap(({ title, value }): Choice[] => {
    const people = counts.get(value) ?? 0;
    const key = audienceKey({ kind: "unit", unit: value });
    return people === 0 ? [] : [{ title: `${title} (${people})`, value: key }];
  });
  return { units, isLarge: top.some(({ value }) => tree.asksOn(value, undefined)) };
}

/** "Ledere og stedfortredere (12)". */
function counted(reader: Reader, audience: Audience): string {
  const words = audienceWords(audience, reader);
  const people = readersOf(reader.organisation, audience).length;
  return `${capitalised(words)} (${people})`;
}
