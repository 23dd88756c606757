/**
 * Pictures that were sent for an edition. Partition "pictures": a row for each, named as its bytes are. The row is
 * written before the bytes, so that no bytes are anywhere that the nightly look does not find.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { rowsOf, type TableStore } from "../storage/table-store.ts";

const PICTURES = "pictures";

const pictureSchema = z.object({
  /** Entra object id of who sent it, and the ISO instant. */
  by: z.string(),
  at: z.string(),
  /** Of what is stored, in pixels. */
  width: z.number().int(),
  height: z.number().int(),
  /** The edition it was put into: a hint, what the edition says is the truth. */
  edition: z.string().optional(),
});
export type Picture = z.infer<typeof pictureSchema>;

const pictureRow = rowFormat("picture", pictureSchema);

export async function readPicture(store: TableStore, id: string): Promise<Picture | undefined> {
  const row = await store.get(PICTURES, id);
  return row && pictureRow.read(row);
}

export async function writePicture(store: TableStore, id: string, picture: Picture): Promise<void> {
  await store.transact(PICTURES, [{ kind: "upsert", row: id, data: pictureRow.write(picture) }]);
}

export async function forgetPicture(store: TableStore, id: string): Promise<void> {
  const row = await store.get(PICTURES, id);
  if (row) await store.transact(PICTURES, [{ kind: "delete", row: id, etag: row.etag }]);
}

export async function* allPictures(
  store: TableStore,
): AsyncGenerator<readonly [id: string, picture: Picture]> {
  for await (const row of rowsOf(store, PICTURES)) yield [row.row, pictureRow.read(row)];
}
