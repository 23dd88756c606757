/**
 * `npm run cards`: every card with sample data in three widths, light and dark, as one page and one picture each;
 * `npm run cards -- digest result` only those whose function or name has one of these words, `--language=nn` in nynorsk
 * (what the samples themselves hold stays in bokmål).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { languages } from "../../bot/organisation/person.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import { cardSamples } from "./card-samples.ts";
import { findChromium, launchChromium } from "./chromium.ts";

const folder = resolve("build/cards");
const widths = [320, 480, 720];
const LANGUAGE = "--language=";
const asked = process.argv.slice(2);
const flag = asked.find((word) => word.startsWith(LANGUAGE))?.slice(LANGUAGE.length);
const language = languages.find((known) => known === flag) ?? "nb";
const words = asked.filter((word) => !word.startsWith(LANGUAGE)).map((word) => word.toLowerCase());
const drawn = cardSamples.filter(
  ({ of, name }) => words.length === 0 || words.some((word) => `${of} ${name}`.toLowerCase().includes(word)),
);

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = join(folder, "index.html");
  writeFileSync(page, html());
  console.log(`${drawn.length} cards: ${page}`);
  const path = findChromium();
  if (path === undefined) return console.log("No pictures: there is no Chromium here (set CHROMIUM_PATH).");
  const browser = await launchChromium(path);
  try {
    await takePictures(await browser.newPage({ viewport: { width: 1700, height: 1200 } }), page);
  } finally {
    await browser.close();
  }
}

/** Fails when a card was not drawn as it was written. */
async function takePictures(page: Page, file: string): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(pathToFileURL(file).href);
  for (const [index, sample] of drawn.entries()) {
    const name = `${String(index + 1).padStart(2, "0")}-${sample.of}.png`;
    await page.locator(`#sample-${index}`).screenshot({ path: join(folder, name) });
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

function html(): string {
  const library = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
  const texts = textsIn(language);
  const samples = drawn.map(({ name, of, make }) => ({ name, of, ...make(texts) }));
  const data = JSON.stringify({ samples, widths }).replaceAll("<", "\\u003c");
  return [
    `<!doctype html><html lang='${language}'><meta charset='utf-8'><title>Kortene</title>`,
    `<style>${readFileSync(new URL("card-gallery/page.css", import.meta.url), "utf8")}</style>`,
    "<main></main>",
    `<script>${readFileSync(library, "utf8")}</script>`,
    `<script>const { samples, widths } = ${data};</script>`,
    `<script>${readFileSync(new URL("card-gallery/page.js", import.meta.url), "utf8")}</script></html>`,
  ].join("\n");
}

await main();
