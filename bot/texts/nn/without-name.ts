/** What people read about sending in something without a name, and about taking a name away. */
import type { PartOf } from "../part-of.ts";
import type { withoutName as source } from "../nb/without-name.ts";

export const withoutName: PartOf<typeof source> = {
  title: "Utan namn – les dette først",
  promise:
    "Ingen leiar, redaktør, systemansvarleg eller kollega får sjå kven du er. Namnet står ikkje på kort, i lister, i varsel eller i filer som kan lastast ned. Leiaren kan skrive til deg gjennom meg, og du kan svare.",
  limits: "Dette kan eg ikkje love",
  text: "Teksten kan avsløre deg. Les han ein gong til: namn, vakter, stader og ting berre du veit om.",
  smallUnit: (people: number, unit: string) =>
    people === 1
      ? `Du er den einaste som er registrert i ${unit}. Andre kan lett gjette kven det kjem frå.`
      : `Det er berre ${people} tilsette i ${unit}. Då kan andre gjette at det er deg.`,
  unit: (unit: string) => `Alle som får det, ser at det gjeld ${unit}.`,
  copies:
    "Teams tek sin eigen kopi av det du skriv til meg, med namnet ditt på. Den bestemmer ikkje eg over.",
  serious: "Er det alvorleg, må leiaren følgje det opp. Då kan nokon spørje dykk som var der.",
  receiver: "Kven får det?",
  otherThanUsual:
    "Vanlegvis ville det ha gått til deg, eller til nokon du er leiar for. Difor går det til nokon andre. Dei ser berre «vald mottakar», men kan gjette kven det er frå.",
};
