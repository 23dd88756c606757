/** Egen melding as a kind of schedule: its fields, and what they mean. */
import type { OwnField } from "../../adaptive-cards/scheduling/own-field.ts";
import { isHttpsAddress } from "../address.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { unitTree } from "../organisation/unit-choices.ts";
import type { Reader } from "../reader.ts";
import type { JobKind, OwnRead, OwnValues, Parameters } from "./kinds.ts";
import {
  type AudienceRole,
  audienceRoles,
  type MessageAudience,
  messageSchema,
  peopleFor,
} from "./own-message.ts";

const TEXT_LENGTH = 2000;
const LINK_LENGTH = 500;

export const messageKind: JobKind = {
  words: ({ jobKinds }) => jobKinds.message,
  several: true,
  sends: true,
  form: {
    empty: { text: "", link: "", audience: "everyone", unit: "", role: "" },
    parameters: ["text", "link", "audience"],
    fields,
    valuesOf,
    read,
    inWords,
  },
  whom,
  reaches: async (parameters, { organisation }) => {
    const message = messageSchema.safeParse(parameters).data;
    return message ? peopleFor(organisation, message.audience).length : 0;
  },
};

function fields(values: OwnValues, { organisation, texts }: Reader): readonly OwnField[] {
  const { form, roles } = texts.scheduling;
  const of = (id: keyof typeof form.labels) => ({ id, label: form.labels[id], value: values[id] ?? "" });
  const units = unitTree(organisation).choices(undefined);
  return [
    { ...of("text"), input: "text", maxLength: TEXT_LENGTH, required: true, caution: true },
    { ...of("link"), input: "line", maxLength: LINK_LENGTH, placeholder: "https://" },
    { ...of("audience"), input: "choice", choices: choices(form.audiences), required: true },
    { ...of("unit"), input: "list", choices: units },
    { ...of("role"), input: "list", choices: choices(roles) },
  ];
}

function valuesOf(parameters: Parameters): OwnValues {
  const message = messageSchema.safeParse(parameters).data;
  const { text = "", link = "", audience: whom = "everyone" } = message ?? {};
  const [audience = "everyone", of = ""] = whom.split("|");
  return {
    text,
    link,
    audience,
    unit: audience === "unit" ? of : "",
    role: audience === "role" ? of : "",
  };
}

function read(values: OwnValues, { organisation, texts: { scheduling } }: Reader): OwnRead {
  const { text = "", link = "" } = values;
  const { problems: words } = scheduling;
  const audience = audienceOf(values, organisation);
  const problems = [
    ...(text === "" ? [words.text] : []),
    // Not every client keeps to what the field says, and a card that is too large reaches nobody.
    ...(text.length > TEXT_LENGTH ? [words.textTooLong(TEXT_LENGTH)] : []),
    ...(link === "" || (isHttpsAddress(link) && link.length <= LINK_LENGTH) ? [] : [words.link]),
    ...(audience.kind === "problem" ? [words[audience.field]] : []),
  ];
  if (problems.length > 0 || audience.kind === "problem") return { kind: "problems", problems };
  return {
    kind: "parameters",
    parameters: { text, ...(link === "" ? {} : { link }), audience: audience.audience },
  };
}

type ReadAudience =
  | { readonly kind: "audience"; readonly audience: MessageAudience }
  | { readonly kind: "problem"; readonly field: "unit" | "role" };

function audienceOf(values: OwnValues, organisation: Organisation): ReadAudience {
  const { audience, unit = "", role: wanted } = values;
  if (audience === "unit")
    return organisation.units.has(unit)
      ? { kind: "audience", audience: `unit|${unit}` }
      : { kind: "problem", field: "unit" };
  if (audience !== "role") return { kind: "audience", audience: "everyone" };
  const role = audienceRoles.find((known) => known === wanted);
  return role ? { kind: "audience", audience: `role|${role}` } : { kind: "problem", field: "role" };
}

function inWords(parameters: Parameters, reader: Reader): readonly (readonly [string, string])[] {
  const message = messageSchema.safeParse(parameters).data;
  const labels = reader.texts.scheduling.plan;
  return [
    [labels.text, message?.text ?? ""],
    [labels.link, message?.link ?? ""],
    [labels.audience, whom(parameters, reader)],
  ];
}

function whom(parameters: Parameters, { organisation, texts }: Reader): string {
  const message = messageSchema.safeParse(parameters).data;
  if (!message) return "";
  const words = texts.scheduling;
  const [kind, of = ""] = message.audience.split("|");
  if (kind === "everyone") return words.everyone;
  if (kind === "role") return words.roles[of as AudienceRole].toLowerCase();
  const unit = organisation.units.get(of);
  return unit ? words.unitAndBelow(unit.name) : words.unknownUnit;
}

function choices(of: Readonly<Record<string, string>>) {
  return Object.entries(of).map(([value, title]) => ({ title, value }));
}
