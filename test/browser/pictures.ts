/** Pictures of what people saw. They are kept under build/; PICTURES=docs/images puts them where the README shows them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";

const folder = process.env["PICTURES"] || "build/pictures";
const taken = new Map<string, Buffer>();

/** The steps of the circle, as the README shows them side by side. */
const steps = [
  ["1-edition", "1. Mandag: hele kommunen får Mandagskvarteret"],
  ["3-receipt", "2. En ansatt sender inn en idé og ser hvem som har den"],
  ["4-leader", "3. Lederen får den, med frist"],
  ["5-told", "4. Den ansatte får svaret"],
  ["6-you-said", "5. Neste mandag: Dere sa – vi gjorde"],
] as const;

/** Of a whole window, or of one card. A window behind the others may draw no frames, and the picture never comes. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  await ("page" in of ? of.page() : of).bringToFront();
  taken.set(name, await of.screenshot({ animations: "disabled" }));
}

/** Writes them all; the steps of the circle as one picture. */
export async function savePictures(browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  taken.set("circle", await circle(browser));
  const partOfCircle = new Set<string>(steps.map(([name]) => name));
  for (const [name, png] of taken)
    if (!partOfCircle.has(name)) writeFileSync(join(folder, `${name}.png`), png);
}

async function circle(browser: Browser): Promise<Buffer> {
  const columns = steps.map(([name, title]) => {
    const source = `data:image/png;base64,${taken.get(name)?.toString("base64") ?? ""}`;
    return `<figure><figcaption>${title}</figcaption><img src="${source}" alt=""></figure>`;
  });
  const style = [
    "body { margin: 0; padding: 24px; display: flex; gap: 20px; align-items: flex-start; background: #f0f0f4 }",
    "figure { margin: 0; width: 300px } img { width: 100%; border-radius: 8px; box-shadow: 0 2px 8px #0003 }",
    "figcaption { font: 600 16px/1.35 sans-serif; min-height: 66px; color: #242424 }",
  ].join("\n");
  const page = await browser.newPage({ viewport: { width: 1628, height: 400 } });
  await page.setContent(`<!doctype html><style>${style}</style>${columns.join("")}`);
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}
