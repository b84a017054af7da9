import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { voicesOf } from "../../src/domain/evidence.ts";
import { partnershipsCiting } from "../../src/domain/partnershipsBehind.ts";
import { unheardPartnerships } from "../../src/domain/unheardPartners.ts";
import { shippedDataset } from "../data/shipped.ts";
import { readCsv } from "../readCsv.ts";
import { downloads } from "./downloads.ts";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 20_000 });

const readData = (file: string): Promise<string> => readFile(join(import.meta.dirname, "../../data", file), "utf8");

const section = (name: string | RegExp): HTMLElement => screen.getByRole("region", { name });

const items = (): readonly HTMLElement[] => within(section("All sources")).getAllByRole("listitem");

const lineOf = (title: RegExp): HTMLElement => {
  const line = items().find((one) => title.test(one.textContent));
  if (line === undefined) throw new Error(`No source is called ${title}`);
  return line;
};

const originals = (): readonly (string | null)[] =>
  within(section("All sources"))
    .queryAllByRole("link", { name: /^Open the original/ })
    .map((link) => link.getAttribute("href"));

const ledger = shippedDataset();
const sources = [...ledger.sources.values()];

describe("the list of sources", () => {
  test("counts sources that probably repeat each other as one voice", async () => {
    await show("/en/sources/");
    const head = screen.getByRole("heading", { level: 1 });
    expect(head).toHaveTextContent(`${sources.length} sources. They count as ${voicesOf(sources)} voices`);
    expect(voicesOf(sources)).toBeLessThan(sources.length);
    expect(items()).toHaveLength(sources.length);
  });

  test("says for how many partnerships no source speaks for the partner, without naming dozens", async () => {
    await show("/en/sources/");
    const unheard = unheardPartnerships(ledger).length;
    expect(unheard).toBeGreaterThan(5);
    const lead = screen.getByText(
      `For ${unheard} of ${ledger.partnerships.size} partnerships no source speaks for the partner.`,
      { exact: false },
    );
    expect(lead).toBeVisible();
  });

  test("names the partnerships where they are few", async () => {
    const file = JSON.parse(await readData("partnerships.json"));
    // Only of one partnership is anybody called the partner.
    for (const { id, parties } of file.items) {
      if (id !== "hitachi-vantara") for (const party of parties) party.role = "facilitator";
    }
    await show("/en/sources/", { "partnerships.json": JSON.stringify(file) });
    expect(
      screen.getByText(/For 1 of \d+ partnerships no source speaks for the partner: Hitachi Vantara\./),
    ).toBeVisible();
  });

  test("keeps every title in its own language and says which", async () => {
    await show("/en/sources/");
    expect(screen.getByText(/Japanisches Unternehmen/)).toHaveAttribute("lang", "de");
    expect(screen.getByText(/ウズベキスタン大統領/)).toHaveAttribute("lang", "ja");
  });

  test("a title that is our description is in English whatever the source is in, and says that it is ours", async () => {
    const described = sources.find((one) => one.described === true && one.language !== "en");
    if (described === undefined) throw new Error("no such source");
    await show("/de/sources/");
    const title = screen.getAllByText(described.title)[0];
    expect(title).toHaveAttribute("lang", "en");
    expect(title?.parentElement).toHaveTextContent("(unsere Beschreibung)");
    expect(screen.getByText(/Japanisches Unternehmen/).parentElement).not.toHaveTextContent("(unsere Beschreibung)");
  });

  test("a source without a date says that the day is not stated", async () => {
    await show("/en/sources/");
    expect(within(lineOf(/ウズベキスタン大統領/)).getByText("Day not stated")).toBeVisible();
  });

  test("a private ledger says that it does not confirm on its own, in the list and on its page", async () => {
    await show("/en/sources/");
    const marked = items().filter(({ textContent }) => textContent.includes("Does not confirm on its own"));
    const ledgers = sources.filter(({ secondary }) => secondary === true);
    expect(ledgers.length).toBeGreaterThan(0);
    expect(marked).toHaveLength(ledgers.length);
    cleanup();
    await show(`/en/sources/${ledgers[0]?.id}/`);
    expect(screen.getByText(/what rests on it alone counts as unconfirmed/)).toBeVisible();
  });

  test("every original opens in a new tab, says so, and gets no hold on this page", async () => {
    await show("/de/sources/");
    const links = screen.getAllByRole("link", { name: /Original öffnen.*in neuem Tab/ });
    expect(links).toHaveLength(sources.length);
    for (const link of links) {
      expect(link).toHaveAttribute("target", "_blank");
      expect(link).toHaveAttribute("rel", "noopener noreferrer");
    }
  });

  test("is short enough to be sent whole: under 300 kB", async () => {
    for (const language of ["ru", "ja"]) {
      const { unmount } = await show(`/${language}/sources/`);
      const list = document.querySelector("#all ul");
      const size = new TextEncoder().encode(list?.outerHTML).length;
      expect(size).toBeGreaterThan(50_000);
      expect(size).toBeLessThan(300_000);
      unmount();
    }
  });

  test("the address filters by voice, language, partnership and text, and orders", async () => {
    await show("/en/sources/?voice=%5B%22legal%22%5D");
    expect(originals()).toHaveLength(sources.filter(({ voice }) => voice === "legal").length);
    cleanup();
    await show("/en/sources/?language=%5B%22ja%22%5D&partnership=hitachi-vantara&q=uzbekistan&order=facts");
    const shown = originals();
    expect(shown.length).toBeGreaterThan(0);
    for (const url of shown) {
      const source = sources.find((one) => one.url === url);
      expect(source?.language).toBe("ja");
      expect(partnershipsCiting(ledger, source?.id ?? "")).toContain("hitachi-vantara");
    }
  });

  test("a filter is one step back, and clearing brings everything", async () => {
    const { user, router } = await show("/en/sources/");
    await user.click(screen.getByRole("checkbox", { name: /^Legal text/ }));
    await waitFor(() => expect(items().length).toBeLessThan(50));
    expect(router.state.location.search).toMatchObject({ voice: ["legal"] });
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(items()).toHaveLength(sources.length));
    router.history.back();
    await waitFor(() => expect(screen.getByRole("checkbox", { name: /^Legal text/ })).toBeChecked());
  });

  test("what is typed stays as typed, filters, and leaves no trail of steps back", async () => {
    const { user, router } = await show("/en/sources/");
    const before = router.history.length;
    await user.type(screen.getByRole("searchbox", { name: "Publisher, title or address" }), "jetro 2025");
    expect(screen.getByRole("searchbox")).toHaveValue("jetro 2025");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: "jetro 2025" }));
    expect(router.history.length).toBe(before);
    expect(items().length).toBeLessThan(sources.length);
  });

  test("filters that leave nothing say so and can be cleared", async () => {
    const { user } = await show("/en/sources/?q=nowhere-at-all");
    expect(screen.getByText("No source fits all of these filters at once.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(items()).toHaveLength(sources.length));
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  test("the file holds a row for every source shown, with its address", async () => {
    const saved = downloads();
    const { user } = await show("/en/sources/?voice=%5B%22legal%22%5D");
    await user.click(screen.getByRole("button", { name: "Download CSV" }));
    const rows = readCsv(await saved.text());
    const legal = sources.filter(({ voice }) => voice === "legal");
    expect(rows[0]).toContain("Address");
    expect(
      rows
        .slice(1)
        .map((row) => row[rows[0]?.indexOf("Address") ?? -1])
        .sort(),
    ).toEqual(legal.map(({ url }) => url).sort());
  });

  test("leads to the register of disagreements, and says how many there are", async () => {
    await show("/en/sources/");
    const part = section("Where sources disagree");
    expect(part).toHaveTextContent(`${ledger.disputes.size} questions.`);
    expect(within(part).getByRole("link", { name: "To the register" })).toHaveAttribute("href", "/en/disputes/");
  });

  test("a lost file of disagreements takes only its part of the page", async () => {
    await show("/en/sources/", { "disputes.json": null });
    expect(items()).toHaveLength(sources.length);
    expect(within(section("Where sources disagree")).getByRole("button", { name: "Try again" })).toBeVisible();
    expect(screen.queryByText("No disagreement between sources is recorded.")).toBeNull();
  });
});

describe("one source, sentence by sentence", () => {
  test("says that the article is paraphrased and has a place for each of its nine sentences", async () => {
    await show("/en/sources/itpark-de-hv/");
    expect(screen.getByText(/paraphrased here, not reproduced/)).toBeVisible();
    const sentences = within(section("Paragraph by paragraph")).getAllByRole("heading", { level: 4 });
    expect(sentences.map((one) => one.textContent?.replace(/^.*¶/, "¶"))).toEqual([
      "¶1 s1",
      "¶1 s2",
      "¶2 s1",
      "¶3 s1",
      "¶3 s2",
      "¶4 s1",
      "¶5 s1",
      "¶6 s1",
      "¶6 s2",
    ]);
  });

  test("a statement stands at its sentence with its force, and its mark opens its evidence on this page", async () => {
    await show("/en/sources/itpark-de-hv/");
    const place = screen.getByText("¶6 s1").closest("li") as HTMLElement;
    const statement = within(place)
      .getByText(/^Strengthening of the partnership/)
      .closest("li") as HTMLElement;
    expect(statement).toHaveTextContent(/^Agreed/);
    const mark = within(statement).getByRole("link", { name: /Paragraph 6, sentence 1/ });
    expect(mark).toHaveAttribute(
      "href",
      expect.stringMatching(/^\/en\/sources\/itpark-de-hv\/\?evidence=statements(%2F|\/)hv-agreed-strengthen$/),
    );
  });

  test("a sentence from which nothing was taken says so", async () => {
    const sources = await readData("sources.json");
    // One more sentence in the last paragraph, which no record points to.
    const longer = JSON.parse(sources);
    longer.items[0].paragraphs[5] = 3;
    await show("/en/sources/itpark-de-hv/", { "sources.json": JSON.stringify(longer) });
    const heading = screen.getByRole("heading", { level: 4, name: /¶6 s3/ });
    expect(heading.parentElement).toHaveTextContent("Nothing was taken from this sentence.");
  });

  test("does not claim that nothing was taken while a file of facts is lost", async () => {
    const sources = JSON.parse(await readData("sources.json"));
    sources.items[0].paragraphs[5] = 3;
    await show("/en/sources/itpark-de-hv/", {
      "sources.json": JSON.stringify(sources),
      "statements.json": null,
    });
    expect(screen.queryByText("Nothing was taken from this sentence.")).toBeNull();
    expect(screen.getByText(/data\/statements\.json cannot be read/)).toBeVisible();
  });

  test("a source without numbered paragraphs lists what rests on it, and where it says something else", async () => {
    await show("/en/sources/idcnova-hv/");
    expect(screen.queryByRole("region", { name: "Paragraph by paragraph" })).toBeNull();
    const whole = section("From the source as a whole");
    expect(within(whole).getAllByRole("link").length).toBeGreaterThan(20);
    expect(within(whole).getAllByText(/Says something else/).length).toBeGreaterThan(0);
    const [link] = within(section("Disagreements in which it is cited")).getAllByRole("link");
    expect(link).toHaveAttribute("href", expect.stringMatching(/\/en\/disputes\/#dispute-/));
  });

  test("a name that no source has is answered honestly, with a way back", async () => {
    await show("/de/sources/no-such-source/");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Diese Quelle gibt es hier nicht");
    expect(screen.getByText(/„no-such-source“/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Alle Quellen" })).toHaveAttribute("href", "/de/sources/");
  });
});

describe("the list of data problems", () => {
  test("says that nothing was set aside when the data are whole", async () => {
    await show("/en/data-problems/");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Nothing was set aside.");
    expect(screen.queryByRole("button", { name: "Copy messages" })).toBeNull();
  });

  test("names file, line, column, path, what was found and what was expected", async () => {
    const broken = (await readData("events.json")).replace(/"date": "[^"]*"/, '"date": "2025-02-30"');
    await show("/en/data-problems/", { "events.json": broken });
    const file = section(/data\/events\.json/);
    const place = within(file).getByText(/^Line \d+, column \d+$/);
    const line = Number(/\d+/.exec(place.textContent ?? "")?.[0]);
    expect(broken.split("\n")[line - 1]).toContain("2025-02-30");
    expect(within(file).getByText("Record set aside")).toBeVisible();
    expect(within(file).getByText(/^items\[\d+\]\.date$/)).toBeVisible();
    expect(within(file).getByText('"2025-02-30"')).toBeVisible();
    expect(within(file).getByText("a date, or the reason why it is not known")).toBeVisible();
  });

  test("copies all messages, one a line", async () => {
    const broken = (await readData("events.json")).replace(/"date": "[^"]*"/, '"date": "2025-02-30"');
    const { user } = await show("/en/data-problems/", { "events.json": broken, "topics.json": "{" });
    const written = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(screen.getByRole("button", { name: "Copy messages" }));
    const lines = written.mock.calls[0]?.[0].split("\n") ?? [];
    expect(lines.some((one) => one.startsWith("data/events.json, line "))).toBe(true);
    expect(lines.some((one) => one.startsWith("data/topics.json"))).toBe(true);
    expect(await screen.findByText("Messages copied")).toBeVisible();
  });

  test("a file that cannot be read is named and can be tried again", async () => {
    await show("/en/data-problems/", { "places.json": null });
    const lost = section("Files that cannot be read");
    expect(lost).toHaveTextContent("data/places.json");
    expect(within(lost).getByRole("button", { name: "Try again" })).toBeVisible();
  });
});
