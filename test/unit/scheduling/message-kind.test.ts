import { expect, test } from "vitest";
import { sampleOrganisation } from "../../../demo/municipality/load.ts";
import { emptyValues, valuesIn, valuesOf } from "../../../bot/scheduling/form.ts";
import { noFields } from "../../../bot/scheduling/kinds.ts";
import { messageKind } from "../../../bot/scheduling/message-kind.ts";
import type { Reader } from "../../../bot/reader.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const organisation = sampleOrganisation();
const [unit = ""] = organisation.units.keys();
const reader = { organisation, texts: textsIn("nb") } as Reader;
const { form } = messageKind;

test("no field of its own has the name of one that every schedule has: one would overwrite the other", () => {
  const shared = Object.keys(emptyValues(noFields));
  const own = Object.keys(form.empty);
  expect(own.filter((id) => shared.includes(id))).toEqual([]);
  expect(form.fields(form.empty, reader).map(({ id }) => id)).toEqual(own);
});

test.each([
  { text: "Hei", link: "", audience: "everyone", unit: "", role: "" },
  { text: "Hei", link: "https://a.no/b", audience: "unit", unit, role: "" },
  { text: "Hei", link: "", audience: "role", unit: "", role: "editor" },
])("what is written stands in the form again: $audience", (values) => {
  const read = form.read(values, reader);
  expect(read.kind === "parameters" && form.valuesOf(read.parameters)).toEqual(values);
});

test("a form of another kind takes nothing of an own message, whatever a card carries", () => {
  const carried = { name: "Frist", text: "Hei", audience: "everyone", time: "08.00" };
  expect(valuesIn(noFields, carried)).not.toHaveProperty("text");
  const plan = {
    rule: { kind: "weekdays", days: [1], time: "08:00" },
    holiday: "move",
    missed: { kind: "skip-and-tell" },
    parameters: { text: "Hei" },
  } as const;
  expect(valuesOf(noFields, { ...plan, rule: { ...plan.rule, days: [1] } })).not.toHaveProperty("text");
});

test.each([
  [{ text: "" }, "Skriv meldingen som skal sendes."],
  [{ link: "http://a.no" }, "Lenka må begynne med https:// og være en hel adresse."],
  [{ audience: "unit", unit: "finnes ikke" }, "Velg hvilken enhet den er for."],
  [{ audience: "role", role: "ordfører" }, "Velg hvilken rolle den er for."],
])("%j is refused in words", (wrong, words) => {
  const values = { ...form.empty, text: "Hei", ...wrong };
  expect(form.read(values, reader)).toEqual({ kind: "problems", problems: [words] });
});
