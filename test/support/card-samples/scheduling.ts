import {
  scheduleForm,
  schedulePreviewCard,
  type ScheduleValues,
} from "../../../adaptive-cards/scheduling/form.ts";
import { confirmRunCard } from "../../../adaptive-cards/scheduling/confirm-run.ts";
import { scheduleHistoryCard } from "../../../adaptive-cards/scheduling/history.ts";
import { kindsCard } from "../../../adaptive-cards/scheduling/kinds.ts";
import { schedulesCard } from "../../../adaptive-cards/scheduling/list.ts";
import type { OwnField } from "../../../adaptive-cards/scheduling/own-field.ts";
import { scheduledMessageCard } from "../../../adaptive-cards/scheduling/message.ts";
import { scheduleTroubleCard } from "../../../adaptive-cards/scheduling/trouble.ts";
import type { Texts } from "../../../bot/texts/texts.ts";
import { type CardSample, NONCE } from "./sample.ts";

const empty: ScheduleValues = {
  name: "",
  days: "",
  time: "08.00",
  repeat: "1",
  cron: "",
  until: "",
  holiday: "move",
  missed: "run-late",
  hours: "12",
};
const filled: ScheduleValues = {
  ...empty,
  name: "Husk medarbeidersamtalen",
  days: "1,3",
  repeat: "2",
  until: "2027-06-30",
};
const message = {
  text: "Nå er det tid for høstens medarbeidersamtaler.\nAvtal tid med lederen din denne uka.",
  link: "https://intranett.kommune.no/medarbeidersamtale",
};
const units = [
  { title: "Helse og omsorg", value: "h1" },
  { title: "Hjemmetjenesten sone nord", value: "h2" },
];
function messageFields(texts: Texts, text: string, link: string, unit: string): readonly OwnField[] {
  const { labels, audiences } = texts.scheduling.form;
  const choices = Object.entries(audiences).map(([value, title]) => ({ value, title }));
  return [
    {
      id: "text",
      label: labels.text,
      value: text,
      input: "text",
      maxLength: 2000,
      required: true,
      caution: true,
    },
    { id: "link", label: labels.link, value: link, input: "line", maxLength: 500, placeholder: "https://" },
    {
      id: "audience",
      label: labels.audience,
      value: unit === "" ? "everyone" : "unit",
      input: "choice",
      choices,
    },
    { id: "unit", label: labels.unit, value: unit, input: "list", choices: units },
  ];
}
const shown = { today: "2026-11-22", nonce: NONCE };
const next = [
  "mandag 23. november kl. 08.00",
  "onsdag 25. november kl. 08.00",
  "mandag 7. desember kl. 08.00",
  "onsdag 9. desember kl. 08.00",
  "mandag 21. desember kl. 08.00",
];
const rows = Array.from({ length: 10 }, (_, index) => ({
  id: `0123456789abcde${index}`,
  name: `Husk å melde deg på høstens kurs i forflytning nummer ${index}`,
  when: "annenhver uke, mandager og onsdager kl. 08.00, til og med 30. juni 2027 · Hjemmetjenesten sone nord og alt under",
  next:
    index === 3 ? "På pause – da sendes ingenting ut av seg selv" : "Neste: mandag 23. november kl. 08.00",
  last: index === 0 ? undefined : "Sist: mandag 16. november kl. 08.00: ble ikke sendt i tide",
  made:
    index === 3
      ? "Utsending av Mandagskvarteret · Fulgte med boten"
      : "Egen melding · Laget av Kommunikasjonsrådgiver mandag 2. november kl. 13.37",
  paused: index === 3,
}));

export const schedulingSamples: readonly CardSample[] = [
  {
    name: "ingen tidsplaner",
    of: "schedulesCard",
    make: (texts) => schedulesCard({ total: 0, from: 0, rows: [], done: undefined, nonce: NONCE }, texts),
  },
  {
    name: "ti av tolv, en på pause",
    of: "schedulesCard",
    make: (texts) =>
      schedulesCard({ total: 12, from: 0, rows, done: "«Hilsen» er satt på pause.", nonce: NONCE }, texts),
  },
  {
    name: "ny",
    of: "scheduleForm",
    make: (texts) =>
      scheduleForm(
        {
          subject: ":message",
          isNew: true,
          kind: texts.jobKinds.message,
          own: messageFields(texts, "", "", ""),
          values: empty,
          warnings: [],
          ...shown,
        },
        texts,
      ),
  },
  {
    name: "av noe som fulgte med",
    of: "scheduleForm",
    make: (texts) =>
      scheduleForm(
        {
          subject: "edition-publish|1",
          isNew: false,
          kind: texts.jobKinds.publish,
          own: [],
          values: { ...empty, name: "Mandagskvarteret sendes ut", days: "1", hours: "72" },
          warnings: [],
          ...shown,
        },
        texts,
      ),
  },
  {
    name: "hva den skal gjøre",
    of: "kindsCard",
    make: (texts) => {
      const { message: own, goal, deadline, publish, lines, presenting, digest } = texts.jobKinds;
      const kinds = [own, goal, deadline].map((kind, index) => ({ ...kind, job: `job-${index}` }));
      const present = [publish, lines, presenting, digest].map(({ name }) => name);
      return kindsCard({ kinds, present, nonce: NONCE }, texts);
    },
  },
  {
    name: "til 412",
    of: "confirmRunCard",
    make: (texts) => {
      const { does } = texts.jobKinds.message;
      const view = {
        id: "0123456789abcdef",
        name: filled.name,
        does,
        what: ["Hva bør vi slutte med?"],
        recipients: 412,
        nonce: NONCE,
      };
      return confirmRunCard(view, texts);
    },
  },
  {
    name: "med feil i cron",
    of: "scheduleForm",
    make: (texts) =>
      scheduleForm(
        {
          subject: "0123456789abcdef|3",
          isNew: false,
          kind: texts.jobKinds.message,
          own: messageFields(texts, message.text, message.link, "h1"),
          values: { ...filled, cron: "60 8 * * 9" },
          warnings: [texts.scheduling.problems.field("minutt", "60", "0–59")],
          ...shown,
        },
        texts,
      ),
  },
  {
    name: "før den lagres",
    of: "schedulePreviewCard",
    make: (texts) =>
      schedulePreviewCard(
        {
          subject: ":message",
          values: { ...filled, ...message },
          plan: [
            ["Navn", filled.name],
            ["Melding", message.text],
            ["Hvem", "Helse og omsorg og alt under"],
            ["Når", "annenhver uke, mandager og onsdager kl. 08.00, til og med 30. juni 2027"],
            ["Helligdag", "Flytt til neste arbeidsdag"],
            ["Forsinket", "sendes inntil 12 timer for sent"],
          ],
          recipients: 412,
          ends: undefined,
          next,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "noe som fulgte med, tar slutt",
    of: "schedulePreviewCard",
    make: (texts) =>
      schedulePreviewCard(
        {
          subject: "edition-publish|1",
          values: { ...empty, name: "Mandagskvarteret sendes ut", days: "1" },
          plan: [
            ["Navn", "Mandagskvarteret sendes ut"],
            ["Når", "mandager kl. 08.00, til og med 30. juni 2027"],
          ],
          recipients: undefined,
          ends: texts.scheduling.preview.ends(texts.jobKinds.publish.whilePaused),
          next,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "med endringer",
    of: "scheduleHistoryCard",
    make: (texts) =>
      scheduleHistoryCard(
        {
          name: filled.name,
          when: "mandager kl. 08.00",
          next,
          past: ["mandag 16. november kl. 08.00: sendt", "mandag 9. november kl. 08.00: mislyktes"],
          changes: [
            "fredag 20. november kl. 10.12: Kommunikasjonsrådgiver endret den. Når: fra «mandager kl. 08.00» til «tirsdager kl. 09.00».",
            "mandag 2. november kl. 13.37: Kommunikasjonsrådgiver laget den",
          ],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "kom for sent",
    of: "scheduleTroubleCard",
    make: (texts) =>
      scheduleTroubleCard(
        {
          id: "0123456789abcdef",
          name: filled.name,
          lines: ["mandag 16. november kl. 08.00: ble ikke sendt i tide"],
          gaveUp: false,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "med lenke",
    of: "scheduledMessageCard",
    make: (texts) =>
      scheduledMessageCard({ text: message.text, link: message.link, from: "Kommunikasjonsrådgiver" }, texts),
  },
];
