/** Whom an edition is for, in the words of one reader. */
import { inSentence } from "../../ideas/names.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Texts } from "../../texts/texts.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import { type Audience, isEveryone } from "./audience.ts";
import { audienceOfEdition, weekOfEdition } from "../edition.ts";

interface Words {
  readonly organisation: Organisation;
  readonly texts: Texts;
}

/** "alle", "hjemmetjenesten", "tillitsvalgte og verneombud". */
export function audienceWords(audience: Audience, { organisation, texts }: Words): string {
  switch (audience.kind) {
    case "everyone":
      return texts.audience.everyone;
    case "unit":
      return organisation.units.has(audience.unit)
        ? inSentence(audience.unit, { organisation })
        : texts.audience.unknownUnit;
    case "roles":
      return new Intl.ListFormat(texts.common.language).format(
        audience.roles.map((role) => texts.audience.roles[role]),
      );
  }
}

/** Undefined for everyone, where nothing needs to be said. */
export function onlyTo(audience: Audience, words: Words): string | undefined {
  return isEveryone(audience) ? undefined : audienceWords(audience, words);
}

/** Of an edition's id, as utsendinger calls it: with its audience when it is not for everyone. */
export function editionTitle(id: string, words: Words): string {
  const { delivery } = words.texts;
  const week = weekNumber(weekOfEdition(id));
  const to = onlyTo(audienceOfEdition(id), words);
  return to === undefined ? delivery.edition(week) : delivery.editionTo(week, to);
}
