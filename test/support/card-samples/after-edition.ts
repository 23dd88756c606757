import {
  changedCard,
  correctForm,
  recordingForm,
  withdrawForm,
  withdrawnCard,
} from "../../../adaptive-cards/weekly-update/after.ts";
import { readAloudForm } from "../../../adaptive-cards/weekly-update/read-aloud.ts";
import { type CardSample, NONCE } from "./sample.ts";
import { emptySections } from "../../../bot/weekly-update/sections.ts";

const of = { week: "2026-W48", subject: "2026-W48|all|1|3|seen", nonce: NONCE };
const sections = {
  ...emptySections,
  goals: "Færre fall\nHeltid som hovedregel",
  sinceLast: "Sone nord og nattjenesten har fått felles rapport kl. 22.30.",
  praise: "",
  assignment: "",
  reminder: "",
  goodWords: "",
};

export const afterEditionSamples: readonly CardSample[] = [
  {
    name: "Rett feil",
    of: "correctForm",
    make: (texts) =>
      correctForm({ ...of, sections, what: "", most: 300, image: undefined, warnings: [] }, texts),
  },
  {
    name: "Rett feil, noen rettet samtidig",
    of: "correctForm",
    make: (texts) =>
      correctForm(
        {
          ...of,
          sections,
          what: "Rapporten er kl. 22.30, ikke 21.30.",
          most: 300,
          image: undefined,
          warnings: [texts.afterEdition.correct.newer("Kommunikasjonsrådgiver")],
        },
        texts,
      ),
  },
  { name: "Trekk utgaven", of: "withdrawForm", make: (texts) => withdrawForm(of, texts) },
  {
    name: "Legg til opptak, lenka kan ikke brukes",
    of: "recordingForm",
    make: (texts) =>
      recordingForm(
        { ...of, address: "opptak på fellesområdet", warnings: [texts.afterEdition.recording.wrong] },
        texts,
      ),
  },
  {
    name: "Tatt opp på rapport, i to enheter",
    of: "readAloudForm",
    make: (texts) =>
      readAloudForm(
        {
          week: "2026-W48",
          subject: "2026-W48|all|1",
          nonce: NONCE,
          units: [
            { title: "Hjemmetjenesten sone nord", value: "hjemme-nord" },
            { title: "Nattjenesten", value: "natt" },
          ],
          people: "mange",
          warnings: [texts.afterEdition.readAloud.wrong(500)],
        },
        texts,
      ),
  },
  {
    name: "Rettet",
    of: "changedCard",
    make: (texts) =>
      changedCard({ title: texts.afterEdition.correct.done(48), people: 4200, after: of }, texts),
  },
  {
    name: "Trukket tilbake, hos leserne",
    of: "withdrawnCard",
    make: (texts) => withdrawnCard({ week: "2026-W48", date: "2026-11-24" }, texts),
  },
];
