/** Where the bot shows the way to, and from where it fetches files. */
import { storeNameOf } from "../../files/store-name.ts";
import type { Area, Field } from "./area.ts";

const STORE_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

export const channelsArea: Area = {
  id: "channels",
  title: (texts) => texts.settings.areas.channels.title,
  explained: (texts) => texts.settings.areas.channels.explained,
  fields: [
    { ...text("incidentName", 80), first: (texts) => texts.settings.short.incidentName },
    link("incidentAddress"),
    { ...text("whistleblowingName", 80), first: (texts) => texts.settings.short.whistleblowingName },
    link("whistleblowingAddress"),
    { ...text("shiftPhone", 30), first: (texts) => texts.settings.short.shiftPhone },
    { ...text("sharePoint", 200), hint: (texts) => texts.settings.hints.sharePoint },
  ],
  valuesOf: ({ channels, shiftPhone, sharePoint }) => ({
    incidentName: channels.incident.name ?? "",
    incidentAddress: channels.incident.address ?? "",
    whistleblowingName: channels.whistleblowing.name ?? "",
    whistleblowingAddress: channels.whistleblowing.address ?? "",
    shiftPhone: shiftPhone ?? "",
    sharePoint,
  }),
  chosenIn: (values) => ({
    incident: channel(values["incidentName"], values["incidentAddress"]),
    whistleblowing: channel(values["whistleblowingName"], values["whistleblowingAddress"]),
    shiftPhone: values["shiftPhone"] ?? "",
    sharePoint: storeNames(values["sharePoint"] ?? "").join(","),
  }),
  problems: (values, { texts }) =>
    storeNames(values["sharePoint"] ?? "").every((name) => STORE_NAME.test(name))
      ? []
      : [texts.settings.problems.store(texts.settings.labels.sharePoint)],
};

type Id =
  | "incidentName"
  | "incidentAddress"
  | "whistleblowingName"
  | "whistleblowingAddress"
  | "shiftPhone"
  | "sharePoint";

function text(id: Id, maxLength: number): Field {
  return { id, label: (texts) => texts.settings.labels[id], as: { kind: "text", maxLength } };
}

function link(id: Id): Field {
  return { id, label: (texts) => texts.settings.labels[id], as: { kind: "link" } };
}

function channel(name = "", address = "") {
  return { ...(name === "" ? {} : { name }), ...(address === "" ? {} : { address }) };
}

/** Names as they are compared, also when whole addresses were pasted. */
function storeNames(written: string): readonly string[] {
  const parts = written
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter((part) => part !== "");
  const names = parts.map((part) => {
    const host = URL.parse(part)?.host ?? part.replace(/\/.*$/, "");
    return storeNameOf(host) ?? part;
  });
  return [...new Set(names)];
}
