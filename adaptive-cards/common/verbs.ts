/** A button that does what a chat word does; the subject is the word's name in bot/texts/nb/commands.ts. */
export const WORD = "word";
