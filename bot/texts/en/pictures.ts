/** Pictures for Mandagskvarteret. */
import type { PartOf } from "../part-of.ts";
import type { pictures as source } from "../nb/pictures.ts";

export const pictures: PartOf<typeof source> = {
  buttons: { change: "Change the picture", remove: "Remove the picture" },
  send: "Do you want a picture in it? Send it to me here in the chat.",
  shows: (alt: string) => `The picture shows: ${alt}`,
  picture: {
    title: "Picture for Mandagskvarteret",
    sent: "The picture you sent",
    alt: "What does the picture show?",
    altPlaceholder: "For example: The new electric car outside the home care base.",
    altMissing: "Write what the picture shows, for those who do not see it.",
    altHelp: "Is read aloud to people who do not see the picture. One sentence is enough.",
    altTooLong: (most: number) => `Say what the picture shows in at most ${most} characters.`,
    edition: "In which edition?",
    place: "Where in the edition?",
    top: "At the top",
    under: (section: string) => `Under “${section}”`,
    public: "Everyone who has the address of the picture can see it – also outside the municipality.",
    consent:
      "It must not be possible to recognise any users, patients, relatives or colleagues, unless they have said yes to it.",
    stripped: "Place, time and other information in the picture file has been removed.",
  },
  saved: (week: number) => `The picture is in the edition for week ${week}.`,
  replaced: (week: number) => `The picture in the edition for week ${week} has been replaced by the new one.`,
  willReplace: (week: number) =>
    `The edition for week ${week} has a picture already. There is room for one in an edition, so the new one takes its place.`,
  removed: "The picture has been removed.",
  needsApproval: "The edition was approved, but now it has changed. So it must be approved again.",
  noEdition:
    "No edition is being written, so the picture has not been put in yet. Write “edition”, save the new edition, and then press Save here.",
  expired: "This picture cannot be used any more. Send it once more.",
  out: (week: number) =>
    `The edition for week ${week} has been sent out. The picture can only be removed, with “Correct a mistake”.`,
  onlyOne: "There is room for one picture in an edition. I took the first one you sent.",
  noAddress:
    "I do not know my own web address, so Teams cannot get pictures from me. Please tell a system administrator.",
  faults: {
    "not-a-picture": "This is not a picture I can use. Send a JPEG or PNG picture.",
    heic: "The picture is in the HEIC format, which iPhones use, and Teams cannot show it. Take a screenshot of the picture and send that, or choose Settings → Camera → Formats → Most Compatible on the phone and take the picture again.",
    gif: "I cannot use GIF pictures. Send a JPEG or PNG picture that does not move.",
    animated: "The picture moves, and that makes it tiring to read. Send a picture that does not move.",
    "too-small": (width: number, height: number) =>
      `The picture is too small and will not be clear. It must be at least ${width} × ${height} pixels.`,
    "too-many-pixels": (megapixels: number) =>
      `The picture has too many pixels. It can have at most ${megapixels} million. Make a smaller one and send that.`,
    "too-long": "The picture is too long and narrow to be shown on a card. Cut it and send it again.",
    broken: "The picture file is broken, or it did not arrive complete. Send it once more.",
  },
  correct: {
    label: "The picture",
    keep: "Keep the picture",
    remove: "Remove the picture. The address stops working.",
  },
  otherThanText: "the picture, the labels or the order",
};
