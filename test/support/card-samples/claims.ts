import {
  claimAnsweredCard,
  claimsCard,
  claimsWaitingCard,
  confirmedCard,
  otherUnitCard,
  refuseCard,
  removeCard,
} from "../../../adaptive-cards/organisation/claims.ts";
import { type CardSample, NONCE } from "./sample.ts";

const claimed = {
  person: "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4",
  unit: "hjemme-nord",
  name: "Vikar i sone nord",
};
const rows = [
  {
    ...claimed,
    lines: ["Vil bli registrert i hjemmetjenesten sone nord", "Spurt mandag 23. november kl. 09.00"],
    usable: true,
  },
  {
    ...claimed,
    name: "Nattevakt",
    lines: [
      "Vil bli registrert i dagsenteret, som ikke er i drift lenger",
      "Spurt fredag 20. november kl. 22.14",
    ],
    usable: false,
  },
];

export const claimSamples: readonly CardSample[] = [
  {
    name: "to nye venter",
    of: "claimsCard",
    make: (texts) =>
      claimsCard(
        {
          rows,
          next: 10,
          confirmed: 3,
          done: texts.claims.done.confirmed("Sommervikar", "hjemmetjenesten sone sør"),
          problem: undefined,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "annen enhet",
    of: "otherUnitCard",
    make: (texts) =>
      otherUnitCard(
        {
          ...claimed,
          choices: [{ title: "Hjemmetjenesten sone sør", value: "hjemme-sor" }],
          within: undefined,
          problem: undefined,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "nei til en ny",
    of: "refuseCard",
    make: (texts) =>
      refuseCard(
        { ...claimed, unitName: "hjemmetjenesten sone nord", reason: "", problems: [], nonce: NONCE },
        texts,
      ),
  },
  {
    name: "bekreftet i chatten",
    of: "confirmedCard",
    make: (texts) =>
      confirmedCard(
        {
          rows: [
            {
              person: claimed.person,
              name: claimed.name,
              lines: [
                "Hjemmetjenesten sone nord",
                "Bekreftet av Systemansvarlig mandag 23. november kl. 09.00",
              ],
            },
          ],
          next: undefined,
          done: undefined,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "ta bort",
    of: "removeCard",
    make: (texts) => removeCard({ ...claimed, nonce: NONCE }, texts),
  },
  {
    name: "til den nye: bekreftet",
    of: "claimAnsweredCard",
    make: (texts) =>
      claimAnsweredCard(
        { kind: "confirmed", unit: "hjemmetjenesten sone nord", sentence: undefined, nonce: NONCE },
        texts,
      ),
  },
  {
    name: "til den nye: ikke bekreftet",
    of: "claimAnsweredCard",
    make: (texts) =>
      claimAnsweredCard(
        {
          kind: "refused",
          unit: "hjemmetjenesten sone nord",
          sentence: "Du står på lista til sone sør fra mandag. Velg den.",
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "til systemansvarlig: to venter",
    of: "claimsWaitingCard",
    make: (texts) => claimsWaitingCard({ waiting: 2, nonce: NONCE }, texts),
  },
];
