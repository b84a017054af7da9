import { expect, open, test } from "./browser.ts";

test("the whole way by keyboard alone: skip, evidence, close, timeline, filter, back", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/en/");
  const focused = page.locator(":focus");

  await page.keyboard.press("Tab");
  await expect(focused).toHaveText("Skip to content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("href", /./);

  // On to the first marker; Enter opens its evidence and takes the focus there.
  for (let presses = 0; presses < 10 && !(await focused.getAttribute("href"))?.includes("evidence="); presses++)
    await page.keyboard.press("Tab");
  const marker = await focused.getAttribute("href");
  expect(marker).toContain("evidence=");
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog");
  await expect(drawer).toBeVisible();
  await expect(drawer.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(page).not.toHaveURL(/evidence=/);
  await expect(focused).toHaveAttribute("href", String(marker));

  // To the timeline through the navigation: backwards from the page.
  for (let presses = 0; presses < 30 && (await focused.innerText()) !== "Timeline"; presses++)
    await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
  await expect(focused).toHaveRole("heading");

  // A filter is one press, stands in the address, and Back takes it off.
  for (
    let presses = 0;
    presses < 60 &&
    !/(true|false)/.test(
      (await focused.getAttribute("aria-pressed")) ?? (await focused.getAttribute("aria-checked")) ?? "",
    ) &&
    (await focused.getAttribute("type")) !== "checkbox";
    presses++
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/(kind|actor|topic|force)=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
});

test("focus is visible and never under the top bar", async ({ page }) => {
  await open(page, "/en/partnerships/hitachi-vantara/");
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      // The skip link lies over the bar on purpose.
      if (
        element === null ||
        element === document.body ||
        element.getAttribute("href") === "#main" ||
        element.closest("header") !== null
      )
        return false;
      const box = element.getBoundingClientRect();
      const bar = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
      return box.bottom <= bar && box.height > 1;
    });
    expect(hidden).toBe(false);
  }
});
