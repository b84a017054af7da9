import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 20_000 });

const readData = (file: string): Promise<string> => readFile(join(import.meta.dirname, "../../data", file), "utf8");

const section = (name: string | RegExp): HTMLElement => screen.getByRole("region", { name });

describe("the list of sources", () => {
  test("counts sources that probably repeat each other as one voice, and says whose voice is missing", async () => {
    await show("/en/sources/");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^5 sources\. They count as 2 voices/);
    expect(screen.getByText(/No source speaks for the partner’s side \(Hitachi Vantara\)/)).toBeVisible();
  });

  test("keeps every title in its own language and says which", async () => {
    await show("/en/sources/");
    const title = screen.getByRole("heading", { name: /Japanisches Unternehmen/ });
    expect(title).toHaveAttribute("lang", "de");
    expect(screen.getByRole("heading", { name: /ウズベキスタン大統領/ })).toHaveAttribute("lang", "ja");
  });

  test("a source without a date says that the day is not stated", async () => {
    await show("/en/sources/");
    const entry = screen.getByRole("heading", { name: /ウズベキスタン大統領/ }).closest("li");
    expect(within(entry as HTMLElement).getByText("Day not stated")).toBeVisible();
  });

  test("every original opens in a new tab, says so, and gets no hold on this page", async () => {
    await show("/de/sources/");
    const originals = screen.getAllByRole("link", { name: /Original öffnen.*in neuem Tab/ });
    expect(originals).toHaveLength(5);
    for (const link of originals) {
      expect(link).toHaveAttribute("target", "_blank");
      expect(link).toHaveAttribute("rel", "noopener noreferrer");
    }
  });

  test("a disagreement that is not settled shows no value as ours and gives the reason", async () => {
    await show("/en/sources/");
    const place = screen.getByRole("article", { name: "Where did the meeting take place?" });
    expect(place).toHaveAttribute("id", "dispute-meeting-place");
    expect(within(place).getByText("Tashkent")).toBeVisible();
    expect(within(place).queryByText("Shown here")).toBeNull();
    expect(within(place).getByText("No value is settled on.")).toBeVisible();
    expect(within(place).getByText(/Tashkent is named only by IDCNova/)).toBeVisible();
  });

  test("a disagreement with a value shown marks that one value", async () => {
    await show("/en/sources/");
    const agreed = screen.getByRole("article", { name: "What was agreed?" });
    const shown = within(agreed).getAllByText("Shown here");
    expect(shown).toHaveLength(1);
    expect(shown[0]?.closest("li")).toHaveTextContent("IT Park");
    expect(within(agreed).getByText("Recorded, not shown")).toBeVisible();
  });

  test("a lost file of disagreements takes only its part of the page", async () => {
    await show("/en/sources/", { "disputes.json": null });
    expect(within(section("All sources")).getAllByRole("heading", { level: 3 })).toHaveLength(5);
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
    expect(link).toHaveAttribute("href", expect.stringMatching(/\/en\/sources\/#dispute-/));
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
