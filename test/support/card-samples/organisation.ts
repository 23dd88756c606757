import { awayCard, awaySavedCard } from "../../../adaptive-cards/organisation/away.ts";
import { claimCard, claimedCard } from "../../../adaptive-cards/organisation/claim.ts";
import { preferencesCard, preferencesSavedCard } from "../../../adaptive-cards/organisation/preferences.ts";
import { firstContactCard } from "../../../adaptive-cards/organisation/first-contact.ts";
import { type CardSample, NONCE } from "./sample.ts";
import { settingsSamples } from "./settings.ts";

const units = [
  { title: "Helse og omsorg", value: "helse" },
  { title: "Hjemmetjenesten", value: "hjemme" },
  { title: "Hjemmetjenesten sone nord", value: "hjemme-nord" },
];
const deputies = [
  { title: "Koordinator hjemmetjenesten (enhetens stedfortreder)", value: "own" },
  { title: "Fagansvarlig hjemmetjenesten sone nord", value: "p10" },
];
const receivers = ["Hjemmetjenesten: Nye ideer går til Koordinator hjemmetjenesten."];
const present = "Du har sagt fra at du er borte fra mandag 30. november til og med fredag 4. desember.";

export const organisationSamples: readonly CardSample[] = [
  {
    name: "Første kort",
    of: "firstContactCard",
    make: (texts) => firstContactCard({ nonce: NONCE }, texts),
  },
  {
    name: "Ukjent person som har skrevet noe",
    of: "claimCard",
    make: (texts) =>
      claimCard(
        {
          choices: units,
          within: undefined,
          text: "Vi mangler en plass å lade telefonene på nattevakt.",
          problems: [],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Ukjent person i en stor kommune, andre steg",
    of: "claimCard",
    make: (texts) =>
      claimCard(
        {
          choices: units.slice(1),
          within: { id: "hjemme", name: "Hjemmetjenesten" },
          text: "",
          problems: [texts.organisation.claim.chooseUnit],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Enheten er valgt",
    of: "claimedCard",
    make: (texts) => claimedCard({ unit: "hjemmetjenesten sone nord", nonce: NONCE }, texts),
  },
  {
    name: "Borte, tomt skjema",
    of: "awayCard",
    make: (texts) =>
      awayCard(
        {
          values: { from: "2026-11-23", until: "", deputy: "own" },
          deputies,
          present: undefined,
          receivers,
          problems: [],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Borte, med feil i datoene",
    of: "awayCard",
    make: (texts) =>
      awayCard(
        {
          values: { from: "2026-12-04", until: "2026-11-30", deputy: "p10" },
          deputies,
          present,
          receivers,
          problems: [texts.organisation.away.problems.order],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Borte er lagret",
    of: "awaySavedCard",
    make: (texts) => awaySavedCard({ saved: present, receivers, nonce: NONCE }, texts),
  },
  ...settingsSamples,
  {
    name: "Innstillinger",
    of: "preferencesCard",
    make: (texts) =>
      preferencesCard(
        {
          language: "nb",
          window: "working-hours",
          digest: { day: { day: 4, time: "08:00" }, times: ["08:00", "10:00"] },
          municipality: false,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Innstillinger er lagret",
    of: "preferencesSavedCard",
    make: (texts) =>
      preferencesSavedCard(
        { language: "nn", window: "next-turn", digest: undefined, municipality: true, nonce: NONCE },
        texts,
      ),
  },
];
