/** `innstillinger`: what everybody may choose for themselves. */
import {
  type DigestChoice,
  preferencesCard,
  preferencesFields,
  preferencesSavedCard,
} from "../../adaptive-cards/organisation/preferences.ts";
import { windows } from "../calendar/windows.ts";
import type { NewId } from "../clock.ts";
import { askWindowAgain } from "../delivery/windows.ts";
import { type DigestDay, digestDaySchema, digestTimes } from "../digests/rules/day.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { textsIn } from "../texts/texts.ts";
import { savePreferences } from "./person-store.ts";
import { hasRole } from "./organisation.ts";
import { languages } from "./person.ts";

export interface PreferenceDeps {
  readonly store: TableStore;
  readonly newId: NewId;
  /** When somebody gets ukas kort; undefined for those who get none. */
  readonly digestDays: {
    of(person: string): Promise<DigestDay | "usual" | undefined>;
    choose(person: string, day: DigestDay | "usual"): Promise<void>;
  };
}

export function createPreferenceHandlers(deps: PreferenceDeps) {
  const view = async ({ id, organisation, person, window }: Reader) => ({
    language: person.language,
    window,
    digest: choiceOf(await deps.digestDays.of(id)),
    municipality: hasRole(organisation, id, "administrator"),
    nonce: deps.newId(),
  });
  return {
    preferences: (async (_, reader) => preferencesCard(await view(reader), reader.texts)) satisfies Handler,
    savePreferences: (async (turn, reader) => {
      const fields = turn.press?.fields ?? {};
      const language = languages.find((known) => known === fields[preferencesFields.language]);
      const window = windows.find((known) => known === fields[preferencesFields.window]);
      const before = await view(reader);
      if (!language || !window) return preferencesCard(before, reader.texts);
      const day = before.digest && dayIn(fields);
      await savePreferences(deps.store, reader.id, { language, window });
      if (day) await deps.digestDays.choose(reader.id, day);
      await askWindowAgain(deps.store, reader.id);
      return preferencesSavedCard(
        { language, window, digest: choiceOf(day), municipality: false, nonce: deps.newId() },
        textsIn(language),
      );
    }) satisfies Handler,
  };
}

function choiceOf(day: DigestDay | "usual" | undefined): DigestChoice | undefined {
  return day && { day, times: digestTimes };
}

/** Undefined: neither a day nor "as the municipality has decided" was chosen. */
function dayIn(fields: Readonly<Record<string, string>>): DigestDay | "usual" | undefined {
  const day = fields[preferencesFields.digestDay];
  if (day === "usual") return "usual";
  const parsed = digestDaySchema.safeParse({
    day: Number(day),
    time: fields[preferencesFields.digestTime],
  });
  return parsed.success ? parsed.data : undefined;
}
