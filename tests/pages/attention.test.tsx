import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { dataDay } from "../../src/domain/asOf.ts";
import { attention } from "../../src/domain/attention.ts";
import { dayNumber } from "../../src/domain/edtf.ts";
import { shippedDataset } from "../data/shipped.ts";
import { readCsv } from "../readCsv.ts";
import { downloads } from "./downloads.ts";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 30_000 });

const dataset = shippedDataset();
const today = dataDay(dataset) ?? 0;
const itemsOn = (day: number, partnership?: string) =>
  attention(dataset, day, partnership).flatMap(({ items }) => items);

const head = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const section = (name: string): HTMLElement => screen.getByRole("region", { name });
const dayField = (): HTMLElement => screen.getByLabelText("As of");

/** Every part a page of hundreds of lines is made of is drawn: one rule is enough for most promises. */
const ONE_RULE = "rule=%5B%22silent-120%22%5D";

describe("the day as of which attention is asked for", () => {
  test("is that of the data, and the page says that it is not today", async () => {
    await show(`/en/attention/?${ONE_RULE}`);
    expect(head()).toHaveTextContent(`${itemsOn(today).length} points need a look.`);
    expect(head()).toHaveTextContent("As of 23 November 2026, the date of the data.");
    expect(screen.getByText(/counted up to this date, not up to today/)).toBeVisible();
    expect(dayField()).toHaveValue("2026-11-23");
    expect(screen.queryByRole("button", { name: "Back to the date of the data" })).toBeNull();
  });

  test("can be another one in the address, and leads back", async () => {
    const { user, router } = await show(`/en/attention/?asOf=2026-01-31&${ONE_RULE}`);
    expect(head()).toHaveTextContent(`${itemsOn(dayNumber(2026, 1, 31)).length} points need a look.`);
    expect(head()).toHaveTextContent("As of 31 January 2026; the data is as of 23 November 2026.");
    await user.click(screen.getByRole("button", { name: "Back to the date of the data" }));
    await waitFor(() => expect(head()).toHaveTextContent("As of 23 November 2026, the date of the data."));
    expect(router.state.location.search).not.toHaveProperty("asOf", expect.anything());
  });

  test("is chosen in the field; a date that is not complete changes nothing", async () => {
    const { router } = await show(`/en/attention/?${ONE_RULE}`);
    fireEvent.change(dayField(), { target: { value: "0202-06-30" } });
    expect(router.state.location.search.asOf).toBeUndefined();
    fireEvent.change(dayField(), { target: { value: "2026-06-30" } });
    await waitFor(() => expect(head()).toHaveTextContent("As of 30 June 2026"));
    expect(router.state.location.search).toMatchObject({ asOf: "2026-06-30" });
  });

  test.each(["yesterday", "2026", "2026-02-30", "1789-07-14", "9999-01-01"])(
    "%s is refused with a word, and the date of the data is used",
    async (given) => {
      await show(`/en/attention/?asOf=${given}&${ONE_RULE}`);
      expect(screen.getByText(`“${given}” cannot be used as a date here.`)).toBeVisible();
      expect(head()).toHaveTextContent("As of 23 November 2026, the date of the data.");
    },
  );

  test("is not invented when the file that names it is lost", async () => {
    await show("/en/attention/", { "edition.json": null });
    expect(head()).toHaveTextContent(/^Attention$/);
    expect(screen.getByText(/data\/edition\.json cannot be read/)).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});

describe("the points", () => {
  test("each says in a whole sentence what is the matter, with its fact and its partnership", async () => {
    await show(`/en/attention/?${ONE_RULE}`);
    const found = itemsOn(today).filter(({ rule }) => rule === "silent-120");
    const lines = within(section("No event for 120 days or more")).getAllByRole("listitem");
    expect(lines).toHaveLength(found.length);
    for (const [at, { days = 0, counted, fact = "", partnership = "" }] of found.entries()) {
      const line = lines[at] as HTMLElement;
      const least = counted === "at-least" ? "at least " : counted === "about" ? "about " : "";
      expect(line).toHaveTextContent(`No event for ${least}${days.toLocaleString("en-GB")} days; last: `);
      const links = within(line)
        .getAllByRole("link")
        .map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
      expect(links.some((href) => href.includes(`evidence=${fact}`))).toBe(true);
      expect(links).toContain(`/en/partnerships/${partnership}/`);
    }
  });

  test("every rule states how much of what it could find it found", async () => {
    await show("/en/attention/");
    for (const { rule, examined, items } of attention(dataset, today)) {
      const part = document.getElementById(rule);
      expect(part).toHaveTextContent(new RegExp(`: ${items.length} of ${examined}(?!\\d)`));
      if (items.length === 0) expect(part).toHaveTextContent("Nothing to do here.");
    }
  });

  test("hundreds are gathered in groups that are closed, each with its count, and lose none", async () => {
    await show("/en/attention/?rule=%5B%22single-source%22%5D");
    const part = section("Facts from a single source");
    const groups = [...part.querySelectorAll("details")];
    expect(groups.length).toBeGreaterThan(5);
    expect(groups.every(({ open }) => !open)).toBe(true);
    const counts = groups.map((group) => {
      const count = Number(/\((\d+)\)$/.exec(group.querySelector("summary")?.textContent ?? "")?.[1]);
      expect(group.querySelectorAll("li")).toHaveLength(count);
      return count;
    });
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(
      itemsOn(today).filter(({ rule }) => rule === "single-source").length,
    );
  });

  test("figures of one name are told apart by period and value", async () => {
    await show("/en/attention/?rule=%5B%22single-source%22%5D");
    const lines = [...section("Facts from a single source").querySelectorAll("li")]
      .filter((line) => line.innerHTML.includes("evidence=observations"))
      .map((line) => line.textContent);
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test("a source that has to be read again leads to its page and to the original", async () => {
    await show("/en/attention/?asOf=2027-03-01&partnership=hitachi-vantara&rule=%5B%22source-not-rechecked%22%5D");
    const [line] = within(section("Sources not read again for 90 days")).getAllByRole("listitem");
    expect(line).toHaveTextContent(/: last read on \d+ \w+ \d{4}; \d+ days have passed since\./);
    const links = within(line as HTMLElement).getAllByRole("link");
    expect(links[0]).toHaveAttribute("href", expect.stringMatching(/^\/en\/sources\/[a-z0-9-]+\/$/));
    expect(links.at(-1)).toHaveAttribute("target", "_blank");
  });
});

describe("the filters", () => {
  test("keep to a rule and a partnership of the address, and say how many points that are", async () => {
    await show("/en/attention/?rule=%5B%22single-source%22%2C%22disputed%22%5D&partnership=datavolt");
    const kept = itemsOn(today, "datavolt").filter(({ rule }) => rule === "single-source" || rule === "disputed");
    expect(kept.length).toBeGreaterThan(0);
    expect(screen.getByText(`Points shown: ${kept.length} of ${itemsOn(today).length}`)).toBeVisible();
    expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(2);
    expect(screen.getByRole("combobox", { name: "Partnership" })).toHaveValue("datavolt");
    expect(document.getElementById("step-without-date")).toBeNull();
  });

  test("one click is one step back", async () => {
    const { user, router } = await show(`/en/attention/?${ONE_RULE}`);
    await user.selectOptions(screen.getByRole("combobox", { name: "Partnership" }), "datavolt");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ partnership: "datavolt" }));
    router.history.back();
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Partnership" })).toHaveValue(""));
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]));
  });

  test("that leave nothing say so; where nothing at all is to be done, that is said too", async () => {
    await show("/en/attention/?asOf=2026-11-23&rule=%5B%22source-not-rechecked%22%5D");
    expect(itemsOn(today).some(({ rule }) => rule === "source-not-rechecked")).toBe(false);
    expect(screen.getByRole("heading", { name: "Nothing to do" })).toBeVisible();
    expect(screen.getByText("As of this date nothing fits the filters that are set.")).toBeVisible();
    cleanup();
    const empty = '{ "items": [] }';
    await show("/en/attention/", {
      "partnerships.json": empty,
      "events.json": empty,
      "statements.json": empty,
      "next-steps.json": empty,
      "amounts.json": empty,
      "acts.json": empty,
      "observations.json": empty,
      "incentives.json": empty,
      "tax-parameters.json": empty,
      "disputes.json": empty,
      "open-questions.json": empty,
      "background.json": empty,
    });
    expect(head()).toHaveTextContent("Nothing needs a look.");
    expect(screen.getByText("As of this date no rule finds anything.")).toBeVisible();
  });

  test("a partnership that the data does not have filters nothing", async () => {
    await show(`/en/attention/?partnership=nobody&${ONE_RULE}`);
    expect(screen.getByRole("combobox", { name: "Partnership" })).toHaveValue("");
    expect(screen.getByText(new RegExp(`of ${itemsOn(today).length}$`))).toBeVisible();
  });
});

test("a lost file takes only the rules that need it, and nothing is said to be done", async () => {
  await show("/en/attention/", { "next-steps.json": null });
  expect(head()).toHaveTextContent(/^Attention/);
  expect(within(section("Next steps without a date")).getByRole("button", { name: "Try again" })).toBeVisible();
  expect(section("Next steps without a date")).not.toHaveTextContent("Nothing to do here.");
  expect(within(section("No event for 120 days or more")).getAllByRole("listitem").length).toBeGreaterThan(0);
});

test("the file holds a row for each point shown, in words, with its sources", async () => {
  const saved = downloads();
  const { user } = await show("/de/attention/?asOf=2026-06-30&rule=%5B%22silent-60%22%2C%22disputed%22%5D");
  await user.click(screen.getByRole("button", { name: "CSV herunterladen" }));
  const [columns = [], ...rows] = readCsv(await saved.text());
  const found = itemsOn(dayNumber(2026, 6, 30)).filter(({ rule }) => rule === "silent-60" || rule === "disputed");
  expect(saved.name()).toBe("hamkorlik-attention-2026-06-30.csv");
  expect(rows).toHaveLength(found.length);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    expect(row[columns.indexOf("Stand")]).toBe("2026-06-30");
    expect(row[columns.indexOf("In Worten")]).not.toBe("");
    expect(row[columns.indexOf("Adresse")]).toMatch(/^https?:/);
  }
});
