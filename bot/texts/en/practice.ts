/** What people read about experiences: what was put into use, described so that others can adapt it. */
import type { PartOf } from "../part-of.ts";
import type { practice as source } from "../nb/practice.ts";

export const practice: PartOf<typeof source> = {
  list: "Experiences",
  tryHere: "Try it with us",
  search: "Search",
  query: "What are you looking for?",
  queryHint: "For example keys, medicine room or night shift",
  none: "Nobody has shared an experience with you yet. What is put into use and shared comes here.",
  noneFound: (query: string) =>
    `I found no experiences about “${query}”. Try another word, or delete the text to see everything.`,
  ideas: "Ideas shared with you",
  summary: (number: number) => `Experience ${number}`,
  from: (unit: string) => `Experience from ${unit}`,
  notInUse: "No longer in use",
  spread: "Also being tried in",
  notFound: "I cannot find that experience. Write “experiences” to see those you can read.",
  labels: {
    title: "Title",
    was: "What was the problem?",
    did: "What did we do?",
    ledTo: "What did it lead to?",
    basis: "The answer is based on",
    differently: "What would we do differently?",
    adapt: "What must others adapt?",
    askRole: "Who can you ask?",
  },
  here: {
    lead: (title: string, unit: string) =>
      `You want to try “${title}” from ${unit}. Change what you like, so that it fits where you work.`,
    proposal: (unit: string, did: string) => `Do as in ${unit}: ${did}`,
    adapt: "What must we adapt here?",
    origin: "Based on",
    originOf: (number: number) => `experience ${number}, which you find with “experiences”`,
  },
};
