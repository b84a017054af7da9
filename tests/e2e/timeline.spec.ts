import type { Locator, Page } from "@playwright/test";
import { expect, open, saved, test } from "./browser.ts";

test.use({ viewport: { width: 1280, height: 800 } });

const axisOf = (page: Page) => page.getByRole("group", { name: "Time axis" });
const clustersOf = (page: Page) => axisOf(page).getByRole("button", { name: /entries,/ });
const listOf = (page: Page) => page.locator("#list ol > li");

/** The days that the address asks for, in ms; more than there can be when it asks for none. */
function rangeIn(address: string): { from: number; until: number } {
  const asked = new URL(address).searchParams;
  return { from: Date.parse(asked.get("from") ?? "1900-01-01"), until: Date.parse(asked.get("until") ?? "2200-01-01") };
}

const lengthIn = (address: string): number => rangeIn(address).until - rangeIn(address).from;

/** How many entries a cluster says that it stands for, to those who hear it. */
const countIn = async (cluster: Locator): Promise<number> =>
  Number(/button "(\d+) entries,/.exec(await cluster.ariaSnapshot())?.[1]);

test("the wheel zooms with Ctrl, and the address follows; without it the page scrolls and the time stays", async ({
  page,
}) => {
  await open(page, "/en/timeline/");
  const axis = axisOf(page);
  await axis.scrollIntoViewIfNeeded();
  await expect(clustersOf(page).first()).toBeVisible();
  await axis.hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
  await axis.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -600);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&until=\d{4}-\d\d-\d\d$/);
  const near = lengthIn(page.url());
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 300);
  await page.keyboard.up("Control");
  await expect.poll(() => lengthIn(page.url())).toBeGreaterThan(near);
  // The page itself has not been zoomed.
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test("with the focus on the axis, keys zoom and move; the address follows, and Back undoes each press", async ({
  page,
}) => {
  await open(page, "/en/timeline/?from=2024-01-01&until=2025-12-31");
  const axis = axisOf(page);
  await axis.focus();
  const before = page.url();
  await page.keyboard.press("+");
  await expect.poll(() => lengthIn(page.url()) / lengthIn(before)).toBeCloseTo(0.5, 1);
  const zoomed = page.url();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => rangeIn(page.url()).from).toBeGreaterThan(rangeIn(zoomed).from);
  const moved = page.url();
  expect(lengthIn(moved)).toBe(lengthIn(zoomed));
  await page.keyboard.press("-");
  await expect.poll(() => lengthIn(page.url()) / lengthIn(before)).toBeCloseTo(1, 1);
  await page.keyboard.press("Home");
  await expect.poll(() => rangeIn(page.url()).from).toBeLessThan(rangeIn(before).from);
  await expect(axis).toBeFocused();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(moved);
  await page.goBack();
  await expect(page).toHaveURL(zoomed);
  await page.goBack();
  await expect(page).toHaveURL(before);
});

test("a cluster comes apart when it is pressed: nothing of it is lost", async ({ page }) => {
  await open(page, "/en/timeline/");
  const cluster = axisOf(page)
    .getByRole("button", { name: /: zoom in$/ })
    .first();
  const members = await countIn(cluster);
  const name = String(/button "([^"]+)"/.exec(await cluster.ariaSnapshot())?.[1]);
  await cluster.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=/);
  await expect(axisOf(page)).toBeFocused();
  await expect(axisOf(page).getByRole("button", { name, exact: true })).toHaveCount(0);
  expect(members).toBeGreaterThan(1);
  expect(await listOf(page).count()).toBeGreaterThanOrEqual(members);
});

test("a cluster that no zoom parts opens as a list of its entries; Escape closes it and returns to the cluster", async ({
  page,
}) => {
  await open(page, "/en/timeline/?from=2025-12-19&until=2025-12-19");
  const cluster = axisOf(page)
    .getByRole("button", { name: /: show as a list$/ })
    .first();
  const members = await countIn(cluster);
  await cluster.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: `${members} entries` });
  await expect(list.getByRole("listitem")).toHaveCount(members);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(cluster).toBeFocused();
});

for (const address of [
  "/en/timeline/",
  "/en/timeline/?from=2025-12-01&until=2025-12-31",
  "/en/timeline/?from=2019-01-01&until=2022-12-31&lanes=partnership",
  "/en/timeline/?country=japan&lanes=country",
  "/en/timeline/?kind=acts",
]) {
  test(`${address}: the axis, the zone beside it and the list show the same entries`, async ({ page }) => {
    await open(page, address);
    await expect(axisOf(page).locator("[data-fact]").first()).toBeVisible();
    const marks = await axisOf(page)
      .locator("a[data-fact]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-fact")));
    const counts = await Promise.all((await clustersOf(page).all()).map(countIn));
    const listed = await listOf(page).evaluateAll((all) =>
      all.map((one) => new URL(one.querySelector<HTMLAnchorElement>("h3 a")?.href ?? "").searchParams.get("evidence")),
    );
    const summary = /(\d+) on the axis, (\d+) without a date/.exec(await page.getByRole("main").innerText());
    const [placed, undated] = [Number(summary?.[1]), Number(summary?.[2])];
    expect(marks.length + counts.reduce((sum, count) => sum + count, 0)).toBe(placed);
    expect(listed).toHaveLength(placed + undated);
    for (const fact of marks) expect(listed).toContain(fact);
    await expect(page.getByRole("status").filter({ hasText: "Entries shown" })).toContainText(
      `: ${placed + undated} of`,
    );
  });
}

test("a title that is cut on the axis is read in full where the keyboard is", async ({ page }) => {
  await open(page, "/en/timeline/");
  const isCut = (mark: Element): boolean =>
    [...mark.querySelectorAll("span")].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  const marks = axisOf(page).locator("a[data-fact]");
  await expect(marks.first()).toBeVisible();
  const cut = (
    await marks.evaluateAll((all) =>
      all.map((mark) =>
        [...mark.querySelectorAll("span")].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1),
      ),
    )
  ).indexOf(true);
  expect(cut).toBeGreaterThanOrEqual(0);
  const mark = marks.nth(cut);
  await mark.focus();
  // The keyboard has to have moved there for the focus to be seen.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(mark).toBeFocused();
  await expect.poll(() => mark.evaluate(isCut)).toBe(false);
});

test("the calendar file holds what has a date, once each, and nothing that has none", async ({ page }) => {
  await open(page, "/en/timeline/");
  const words = await page.locator("#list").getByText("of the entries shown are in the file").innerText();
  const [dated, left] = (words.match(/\d+/g) ?? []).map(Number);
  const { name, content } = await saved(page, () => page.getByRole("button", { name: /ICS/ }).click());
  expect(name).toMatch(/\.ics$/);
  const text = content.toString("utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  const values = (property: string): string[] =>
    lines.filter((line) => new RegExp(`^${property}[:;]`).test(line)).map((line) => line.slice(line.indexOf(":") + 1));
  expect(values("BEGIN").filter((what) => what === "VEVENT")).toHaveLength(Number(dated));
  expect(new Set(values("UID")).size).toBe(dated);
  expect(await listOf(page).count()).toBe(Number(dated) + Number(left));
  for (const day of [...values("DTSTART"), ...values("DTEND")]) expect(day).toMatch(/^\d{8}$/);
  // Every entry says where it is from and leads to its evidence.
  for (const description of values("DESCRIPTION")) expect(description).toMatch(/https?:/);
  for (const address of values("URL")) expect(address).toContain("/en/timeline/?evidence=");
  const undated = await page
    .getByRole("region", { name: /No date known|Date not announced/ })
    .locator("a[href*='evidence=']")
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get("evidence")));
  expect(undated.length).toBeGreaterThan(0);
  for (const fact of undated) expect(text).not.toContain(`UID:${String(fact).replaceAll("/", ".")}@`);
});

test("on paper the timeline is a plain list of all that is shown, without axis and buttons", async ({ page }) => {
  await open(page, "/en/timeline/?country=japan");
  const shown = await listOf(page).count();
  await page.emulateMedia({ media: "print" });
  await expect(axisOf(page)).toBeHidden();
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
  await expect(listOf(page)).toHaveCount(shown);
  for (const at of [0, shown - 1]) await expect(listOf(page).nth(at)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
