/** The files and pictures of a message, as Teams sends them. Whatever else stands among the attachments is passed over. */
import { z } from "zod/v4";
import type { Attachment } from "../chat.ts";
import type { Activity } from "./activity.ts";

/** More than Teams lets anybody send in one message. */
const MOST = 10;
const MAX_ADDRESS = 8000;
const MAX_NAME = 200;

const address = z.string().min(1).max(MAX_ADDRESS);

/** A file that was sent in a personal chat: Teams puts it into the sender's OneDrive and gives us a link of some minutes. */
const fileSchema = z.object({
  contentType: z.literal("application/vnd.microsoft.teams.file.download.info"),
  name: z.string().nullish(),
  content: z.object({ downloadUrl: address, fileType: z.string().max(100).nullish() }),
});

/** A picture that was pasted into the message: with Teams' own service, behind the bot's token. */
const pictureSchema = z.object({
  contentType: z.string().regex(/^image\/[\w.+*-]{1,50}$/i),
  name: z.string().nullish(),
  contentUrl: address,
});

export function attachmentsOf(activity: Activity): readonly Attachment[] {
  const { attachments, serviceUrl } = activity;
  return (attachments ?? []).flatMap((one) => attachmentIn(one, serviceUrl)).slice(0, MOST);
}

/** Every message with formatting also has itself as text/html; that, and cards that are passed on, are no files. */
function attachmentIn(one: unknown, serviceUrl: string): readonly Attachment[] {
  const file = fileSchema.safeParse(one);
  if (file.success) {
    const { name, content } = file.data;
    const shown = nameOf(name);
    const type = (content.fileType ?? endingOf(shown)).toLowerCase();
    return [{ name: shown, type, address: content.downloadUrl, serviceUrl }];
  }
  const picture = pictureSchema.safeParse(one);
  if (!picture.success) return [];
  const { name, contentType, contentUrl } = picture.data;
  return [{ name: nameOf(name), type: contentType.toLowerCase(), address: contentUrl, serviceUrl }];
}

/** One line, without folders. */
function nameOf(name: string | null | undefined): string {
  const last = (name ?? "").normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  return last
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .slice(0, MAX_NAME);
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1] ?? "";
}
