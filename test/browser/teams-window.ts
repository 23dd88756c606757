/** One person's Teams window in a real browser: what they see, write and press. */
import type { Browser, Locator, Page } from "playwright-core";

export interface TeamsWindow {
  readonly page: Page;
  /** Writes a message to the bot and sends it. */
  say(text: string): Promise<void>;
  /** The newest card that shows all of these texts; waits until there is one. */
  card(...texts: readonly string[]): Promise<Locator>;
  /** The number of cards that show all of these texts now. */
  count(...texts: readonly string[]): Promise<number>;
}

const CARD = ".ac-adaptiveCard";

export async function openWindow(browser: Browser, address: string): Promise<TeamsWindow> {
  const page = await newPage(browser);
  await page.goto(address);
  await closeLogPanel(page);
  const cards = (texts: readonly string[]) =>
    texts.reduce((found, hasText) => found.filter({ hasText }), page.locator(CARD));
  return {
    page,
    async say(text) {
      await page.locator("[data-lexical-editor]").fill(text);
      await page.getByLabel("Send Message").click();
    },
    async card(...texts) {
      const newest = cards(texts).last();
      await newest.waitFor();
      return newest;
    },
    count: (...texts) => cards(texts).count(),
  };
}

/** Fills fields by their labels and presses the button with this title. */
export async function press(
  card: Locator,
  title: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await card.getByLabel(label).fill(value);
  await card.getByRole("button", { name: title, exact: true }).click();
}

/** Without a network: what the page would fetch from elsewhere is refused, as on a machine that is offline. */
async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    deviceScaleFactor: 1.5,
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
  });
  await context.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

const MOST_CLICKS = 5;

/** It is for developers and takes the room of the chat. A click while the page still arranges itself is lost. */
async function closeLogPanel(page: Page): Promise<void> {
  // A window behind the others may draw no frames, and a click waits for two of them.
  await page.bringToFront();
  const panel = page.getByText("Log Panel");
  await panel.waitFor();
  for (let clicks = 0; clicks < MOST_CLICKS && (await panel.isVisible()); clicks++) {
    await page.locator("button:right-of(:text('Log Panel'))").last().click();
    await page.waitForTimeout(500);
  }
  await panel.waitFor({ state: "hidden" });
}
