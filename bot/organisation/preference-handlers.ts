/** `innstillinger`: what everybody may choose for themselves. */
import {
  preferencesCard,
  preferencesFields,
  preferencesSavedCard,
} from "../../adaptive-cards/organisation/preferences.ts";
import { windows } from "../calendar/windows.ts";
import type { NewId } from "../clock.ts";
import { askWindowAgain } from "../delivery/windows.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { textsIn } from "../texts/texts.ts";
import { savePreferences } from "./person-store.ts";
import { languages } from "./person.ts";

interface PreferenceDeps {
  readonly store: TableStore;
  readonly newId: NewId;
}

export function createPreferenceHandlers(deps: PreferenceDeps) {
  const view = ({ person, window }: Pick<Reader, "person" | "window">) => ({
    language: person.language,
    window,
    nonce: deps.newId(),
  });
  return {
    preferences: (async (_, reader) => preferencesCard(view(reader), reader.texts)) satisfies Handler,
    savePreferences: (async (turn, reader) => {
      const fields = turn.press?.fields ?? {};
      const language = languages.find((known) => known === fields[preferencesFields.language]);
      const window = windows.find((known) => known === fields[preferencesFields.window]);
      if (!language || !window) return preferencesCard(view(reader), reader.texts);
      await savePreferences(deps.store, reader.id, { language, window });
      await askWindowAgain(deps.store, reader.id);
      return preferencesSavedCard({ language, window, nonce: deps.newId() }, textsIn(language));
    }) satisfies Handler,
  };
}
