/** Whether an edition has this picture: the truth that its address and the nightly look go by. */
import type { TableStore } from "../../storage/table-store.ts";
import { readMoved } from "../edition-store.ts";

/** Also when the edition was put away, and can be taken out again; and under the id that it had before it was moved. */
export function shownIn(store: TableStore): (edition: string, picture: string) => Promise<boolean> {
  return async (id, picture) => {
    const edition = await readMoved(store, id);
    return edition?.image?.id === picture && edition.state !== "withdrawn";
  };
}
