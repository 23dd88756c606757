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
import { hasRole } from "./organisation.ts";
import { languages } from "./person.ts";

interface PreferenceDeps {
  readonly store: TableStore;
  readonly newId: NewId;
}

export function createPreferenceHandlers(deps: PreferenceDeps) {
  const view = ({ id, organisation, person, window }: Reader) => ({
    language: person.language,
    window,
    municipality: hasRole(organisation, id, "administrator"),
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
      return preferencesSavedCard(
        { language, window, municipality: false, nonce: deps.newId() },
        textsIn(language),
      );
    }) satisfies Handler,
  };
}
