/** Files and pictures that people send. */
import type { PartOf } from "../part-of.ts";
import type { files as source } from "../nb/files.ts";

export const files: PartOf<typeof source> = {
  notTaken: (many: number) =>
    many === 1
      ? "I cannot use files or pictures from you here, so I have neither opened nor stored the one you sent. I read what you write."
      : "I cannot use files or pictures from you here, so I have neither opened nor stored those you sent. I read what you write.",
  linkEnded:
    "This link does not work any more. Go to the chat in Teams and press the button there once more.",
  named: (name: string, why: string) => `“${name}”: ${why}`,
  refused: {
    tooLarge: (megabytes: number) => `The file is too big. It can be at most ${megabytes} MB.`,
    tooSlow: "It took too long to get the file. Send it once more.",
    failed: "I could not get the file. Send it once more.",
    host: "The file is in a place I do not get files from. Upload it in the chat here, from your phone or computer.",
    otherStore: (name: string) =>
      `The file is with “${name}” in SharePoint, and I only get files from the municipality's own. If “${name}” belongs to the municipality, a system administrator must write it under “The municipality's name in SharePoint” in the settings. Then send the file once more.`,
  },
};
