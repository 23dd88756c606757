/** What people read about sending in something without a name, and about taking a name away. */
export const withoutName = {
  title: "Uten navn – les dette først",
  promise:
    "Ingen leder, redaktør, systemansvarlig eller kollega får se hvem du er. Navnet står ikke på kort, i lister, i varsler eller i filer som kan lastes ned. Lederen kan skrive til deg gjennom meg, og du kan svare.",
  limits: "Dette kan jeg ikke love",
  text: "Teksten kan avsløre deg. Les den en gang til: navn, vakter, steder og ting bare du vet om.",
  smallUnit: (people: number, unit: string) =>
    people === 1
      ? `Du er den eneste som er registrert i ${unit}. Andre kan lett gjette hvem det kommer fra.`
      : `Det er bare ${people} ansatte i ${unit}. Da kan andre gjette at det er deg.`,
  unit: (unit: string) => `Alle som får det, ser at det gjelder ${unit}.`,
  copies:
    "Teams tar sin egen kopi av det du skriver til meg, med navnet ditt på. Den bestemmer ikke jeg over.",
  serious: "Er det alvorlig, må lederen følge det opp. Da kan noen spørre dere som var der.",
  receiver: "Hvem får det?",
  otherThanUsual:
    "Vanligvis ville det gått til deg, eller til noen du er leder for. Derfor går det til noen andre. De ser bare «valgt mottaker», men kan gjette hvem det er fra.",
};
