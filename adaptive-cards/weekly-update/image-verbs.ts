/** What the buttons on the card of a picture carry; their subject names the picture, and the edition when it has one. */
export const imageVerbs = {
  save: "edition.image",
  /** Ta bort bildet. */
  remove: "edition.image-remove",
} as const;
