import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { show } from "../pages/show.tsx";

/** The lightest page: what the drawer says does not depend on what it stands beside. */
const ANYWHERE = "/en/data-problems/";
const AGREED = "evidence=statements/hv-agreed-strengthen";

const drawer = () => screen.findByRole("dialog", { name: "Evidence" });

/** The first marker of the page that leads to the evidence of a statement. */
const anyMarker = () => {
  const marker = screen
    .getAllByRole("link", { name: /^Show evidence: / })
    .find((one) => decodeURIComponent(one.getAttribute("href") ?? "").includes("evidence=statements/"));
  if (marker === undefined) throw new Error("The page has no marker of a statement.");
  return marker;
};

const gone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

describe("Opening and closing", () => {
  it("opens from a marker with focus on Close, and Escape gives focus back to the marker", {
    timeout: 20_000,
  }, async () => {
    const { user } = await show("/en/");
    const marker = anyMarker();
    await user.click(marker);
    const close = within(await drawer()).getByRole("button", { name: "Close evidence" });
    await waitFor(() => expect(close).toHaveFocus());
    await user.keyboard("{Escape}");
    await gone();
    expect(marker).toHaveFocus();
  });

  it("leaves no trace in the history when it was opened here, and one Back closes it after any number of steps", {
    timeout: 20_000,
  }, async () => {
    const { user, router } = await show("/en/");
    const before = router.history.location.state.__TSR_index;
    await user.click(anyMarker());
    await user.click(within(await drawer()).getByRole("button", { name: "Close evidence" }));
    await gone();
    expect(router.history.location.state.__TSR_index).toBe(before);

    await user.click(anyMarker());
    const opened = router.state.location.search.evidence;
    await user.click(within(await drawer()).getByRole("link", { name: "Next evidence" }));
    await waitFor(() => expect(router.state.location.search.evidence).not.toBe(opened));
    router.history.back();
    await gone();
    expect(router.state.location.search.evidence).toBeUndefined();
  });

  it("is left with one Back after several markers of the page beside it", { timeout: 20_000 }, async () => {
    const { user, router } = await show("/en/");
    const before = router.history.location.state.__TSR_index;
    const [first, second, third] = screen.getAllByRole("link", { name: /^Show evidence: / });
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("Three markers are needed.");
    for (const marker of [first, second, third]) {
      await user.click(marker);
      await waitFor(() => expect(marker).toHaveAttribute("aria-current"), { timeout: 4000 });
    }
    expect(router.history.location.state.__TSR_index).toBe((before ?? 0) + 1);
    router.history.back();
    await gone();
    expect(third).toHaveFocus();
    expect(router.state.location).toMatchObject({ pathname: "/en/", search: {} });
  });

  it("opens from a pasted link, and closing stays on the page", async () => {
    const { user, router } = await show(`${ANYWHERE}?${AGREED}`);
    await user.click(within(await drawer()).getByRole("button", { name: "Close evidence" }));
    await gone();
    expect(router.state.location).toMatchObject({ pathname: ANYWHERE, search: {} });
  });

  it("gives focus to the mark of the fact when a pasted link is closed, so that a keyboard reader is at the fact", {
    timeout: 20_000,
  }, async () => {
    const { user } = await show(`/en/partnerships/hitachi-vantara/?${AGREED}`);
    await drawer();
    await user.keyboard("{Escape}");
    await gone();
    expect(decodeURIComponent(document.activeElement?.getAttribute("href") ?? "")).toContain(AGREED);
  });

  it("says that it is not in the data when the address names nothing, and what was looked for", async () => {
    await show(`${ANYWHERE}?evidence=statements/no-such-fact`);
    const opened = within(await drawer());
    expect(opened.getByRole("heading", { name: "This evidence is not in the data." })).toBeVisible();
    expect(opened.getByText("Looked for: statements/no-such-fact")).toBeVisible();
    expect(opened.queryByRole("link", { name: "Next evidence" })).toBeNull();
  });
});

describe("What it says", () => {
  it("marks the force among all seven, weakest first, so that nobody takes interest for agreement", async () => {
    await show(`${ANYWHERE}?evidence=statements/hv-interest-data`);
    const scale = within(await drawer()).getByRole("region", { name: "Force of statement" });
    const steps = within(scale).getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      "Informed",
      "Discussed",
      "Explored",
      "Emphasised",
      "Interest expressed",
      "Outlined",
      "Agreed",
    ]);
    expect(steps.filter((step) => step.getAttribute("aria-current") === "true")).toEqual([steps[4]]);
  });

  it("says who speaks to whom, and that a group is left without names", async () => {
    await show(`${ANYWHERE}?evidence=statements/hv-informed-education`);
    const source = within(within(await drawer()).getByRole("region", { name: "Source" }));
    expect(source.getByText("Addressed to").closest("div")).toHaveTextContent(/Hitachi Vantara.*Names not stated/);
    expect(source.getByText("Paragraph 5, sentence 1")).toBeVisible();
    expect(source.getByText("Language of the original").closest("div")).toHaveTextContent("German");
  });

  it("keeps the title in its own language, and says that the original opens in a new tab", async () => {
    await show(`${ANYWHERE}?${AGREED}`);
    const source = within(within(await drawer()).getByRole("region", { name: "Source" }));
    const title = source.getByText(/^Japanisches Unternehmen/);
    expect(title).toHaveAttribute("lang", "de");
    expect(title).toHaveAttribute("translate", "no");
    const original = source.getByRole("link", { name: /^Open the original.*opens in a new tab$/ });
    expect(original).toHaveAttribute("target", "_blank");
    expect(original).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("calls it our rendering only where the reader's language is not that of the source", async () => {
    const { unmount } = await show(`${ANYWHERE}?${AGREED}`);
    expect(await screen.findByText("Our rendering, not an official translation")).toBeVisible();
    unmount();
    await show(`/de/data-problems/?${AGREED}`);
    expect(await screen.findByRole("dialog", { name: "Beleg" })).toHaveTextContent("Sinngemäße Wiedergabe");
    expect(screen.queryByText("Eigene Übertragung, keine amtliche Übersetzung")).toBeNull();
  });

  it("keeps every value that sources disagree on, and settles on none where none is settled", async () => {
    await show(`${ANYWHERE}?evidence=events/hv-meeting`);
    const opened = within(await drawer());
    const place = opened.getByRole("heading", { name: "Where did the meeting take place?" }).closest("article");
    if (place === null) throw new Error("The disagreement has no frame.");
    expect(within(place).getByText("Tashkent")).toBeVisible();
    expect(within(place).getByText(/^In Japan, or with/)).toBeVisible();
    expect(within(place).getByText("No value is settled on.")).toBeVisible();
    expect(within(place).getByRole("link").getAttribute("href")).toBe("/en/disputes/#dispute-meeting-place");
  });

  it("counts a source that probably repeats another as no second voice, and says why", async () => {
    await show(`${ANYWHERE}?evidence=events/hv-report-idcnova`);
    expect(within(await drawer()).getByText("Single source")).toBeVisible();
    expect(screen.queryByText("Confirmed by several sources")).toBeNull();
  });

  it("still shows the fact when the file of the sources is lost, and names the file", async () => {
    await show(`${ANYWHERE}?${AGREED}`, { "sources.json": null });
    const opened = within(await drawer());
    expect(opened.getByRole("region", { name: "Force of statement" })).toBeVisible();
    expect(await opened.findByText(/data\/sources\.json cannot be read/)).toBeVisible();
  });
});

describe("While a file cannot be read", () => {
  it.each(["disputes", "open-questions"])("says that %s are lost instead of passing over them", async (name) => {
    await show(`${ANYWHERE}?evidence=events/hv-meeting`, { [`${name}.json`]: null });
    expect(await within(await drawer()).findByText(new RegExp(`data/${name}\\.json cannot be read`))).toBeVisible();
  });

  it("puts no id in the place of a name", async () => {
    const lost = { "people.json": null, "organizations.json": null };
    await show(`${ANYWHERE}?evidence=statements/hv-informed-education`, lost);
    const source = within(within(await drawer()).getByRole("region", { name: "Source" }));
    for (const row of ["Asserted by", "Addressed to", "Kind of voice"]) {
      const shown = source.getByText(row).closest("div");
      expect(shown).toHaveTextContent("Cannot be read");
      expect(shown).not.toHaveTextContent(/\w-\w|Speaks for/);
    }
  });

  it("puts no id in the place of a source that disagrees", async () => {
    await show(`${ANYWHERE}?evidence=events/hv-meeting`, { "sources.json": null });
    const opened = await drawer();
    expect(await within(opened).findByRole("region", { name: "Sources disagree" })).toHaveTextContent("Cannot be read");
    expect(opened).not.toHaveTextContent("idcnova-hv");
  });
});

describe("Citation", () => {
  const CITATION =
    /^IT Park Uzbekistan, “Japanisches Unternehmen .*”, published: 21\sDecember\s2025\. Paragraph 6, sentence 1\. https:\/\/\S+ \(accessed: 23\sNovember\s2026\)$/;

  it("puts publisher, title, date, place, address and day of reading on the clipboard, and says so", async () => {
    const { user } = await show(`${ANYWHERE}?${AGREED}`);
    const opened = within(await drawer());
    await user.click(opened.getByRole("button", { name: "Copy citation" }));
    expect(await opened.findByText("Citation copied")).toHaveRole("status");
    expect(await navigator.clipboard.readText()).toMatch(CITATION);
  });

  it("shows the text to copy by hand when the clipboard refuses", async () => {
    const { user } = await show(`${ANYWHERE}?${AGREED}`);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    const opened = within(await drawer());
    await user.click(opened.getByRole("button", { name: "Copy citation" }));
    const text = await opened.findByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
    expect(text.value).toMatch(CITATION);
  });
});
