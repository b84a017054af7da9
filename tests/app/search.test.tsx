import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { show } from "../pages/show.tsx";

// Each test loads the whole product and reads all of its data into the index.
vi.setConfig({ testTimeout: 20_000 });

/** The lightest page: what the search does not depend on what it lies over. */
const ANYWHERE = "/en/data-problems/";

const field = () => screen.findByRole("combobox", { name: /search for facts/i }, { timeout: 5000 });
const options = () => screen.findAllByRole("option", undefined, { timeout: 10_000 });
const openButton = () => within(screen.getByRole("banner")).getByRole("button", { name: /^search/i });

/** The page with the search open; `asked` has been typed and answered. */
async function searchFor(asked: string, address = ANYWHERE, replaced = {}) {
  const shown = await show(address, replaced);
  await shown.user.click(openButton());
  await shown.user.type(await field(), asked);
  return shown;
}

const active = async () => {
  const id = (await field()).getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id);
};

describe("opening and closing", () => {
  it("opens with the slash key and with Ctrl and K, and puts focus into the field", async () => {
    const { user } = await show(ANYWHERE);
    for (const keys of ["/", "{Control>}k{/Control}", "{Meta>}k{/Meta}"]) {
      await user.keyboard(keys);
      expect(await field()).toHaveFocus();
      expect(await field()).toHaveValue("");
      await user.keyboard("{Escape}");
      await waitFor(() => expect(screen.queryByRole("combobox", { name: /search for/i })).not.toBeInTheDocument());
    }
  });

  it("opens by its place on the keyboard where another alphabet stands on it", async () => {
    await show(ANYWHERE);
    fireEvent.keyDown(document.body, { key: "л", code: "KeyK", ctrlKey: true });
    expect(await field()).toHaveFocus();
  });

  it("leaves the slash to whoever is writing", async () => {
    const { user } = await show(ANYWHERE);
    document.body.insertAdjacentHTML("beforeend", "<input aria-label='note'>");
    await user.type(screen.getByRole("textbox", { name: "note" }), "1/2");
    expect(screen.getByRole("textbox", { name: "note" })).toHaveValue("1/2");
    expect(screen.queryByRole("dialog", { name: "Search" })).not.toBeInTheDocument();
    screen.getByRole("textbox", { name: "note" }).remove();
  });

  it("is a modal dialog, and Escape gives focus back to what had it", async () => {
    const { user } = await show(ANYWHERE);
    const link = within(screen.getByRole("navigation", { name: "Main navigation" })).getByRole("link", {
      name: "Market",
    });
    link.focus();
    await user.keyboard("/");
    await field();
    expect(screen.getByRole("dialog", { name: "Search" })).toHaveAttribute("data-modal");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog", { name: "Search" })).not.toBeInTheDocument();
    expect(link).toHaveFocus();
  });

  it("Escape closes the search alone: the evidence below stays open", async () => {
    const { user, router } = await show(`${ANYWHERE}?evidence=statements/hv-agreed-strengthen`);
    await user.keyboard("/");
    await field();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("dialog", { name: "Evidence" })).toBeInTheDocument();
    expect(router.state.location.search).toHaveProperty("evidence");
  });

  it("forgets what was typed", async () => {
    const { user } = await searchFor("Hitachi");
    await user.keyboard("{Escape}/");
    expect(await field()).toHaveValue("");
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/hitachi/i);
  });
});

describe("choosing with the keyboard", () => {
  it("arrows move through the answers and meet at the ends, Home and End jump, focus stays in the field", async () => {
    const { user } = await searchFor("Hitachi Vantara");
    const all = await options();
    expect(all.length).toBeGreaterThan(2);
    expect(await active()).toBe(all[0]);
    await user.keyboard("{ArrowDown}");
    expect(await active()).toBe(all[1]);
    await user.keyboard("{End}");
    expect(await active()).toBe(all.at(-1));
    await user.keyboard("{ArrowDown}");
    expect(await active()).toBe(all[0]);
    await user.keyboard("{ArrowUp}");
    expect(await active()).toBe(all.at(-1));
    await user.keyboard("{Home}");
    expect(await active()).toBe(all[0]);
    expect(all.filter((one) => one.getAttribute("aria-selected") === "true")).toEqual([all[0]]);
    expect(await field()).toHaveFocus();
  });

  it("Enter opens the evidence of a fact over the page that is shown", async () => {
    const { user, router } = await searchFor("When did the minister meet Hitachi Vantara?");
    expect((await options())[0]).toHaveTextContent(/Meeting of Minister Shermatov/);
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog", { name: "Evidence" })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe(ANYWHERE);
    expect(router.state.location.search).toEqual({ evidence: "events/hv-meeting" });
    expect(screen.queryByRole("dialog", { name: "Search" })).not.toBeInTheDocument();
  });

  it("Enter on a partnership opens its page", async () => {
    const { user, router } = await searchFor("DataVolt");
    expect((await options())[0]).toHaveTextContent("DataVolt");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/en/partnerships/datavolt/"));
  });

  it("Enter that ends a Japanese conversion chooses nothing", async () => {
    const { router } = await searchFor("日立ヴァンタラ");
    await options();
    fireEvent.keyDown(await field(), { key: "Enter", isComposing: true });
    expect(router.state.location.search).not.toHaveProperty("evidence");
    expect(screen.getByRole("dialog", { name: "Search" })).toBeInTheDocument();
  });

  it("an answer is a link like any other: with Ctrl it opens elsewhere, and the search stays", async () => {
    await searchFor("DataVolt");
    const [first] = await options();
    expect(first).toHaveAttribute("href", "/en/partnerships/datavolt/");
    // jsdom knows no other tab: what matters is that the click is left to the browser.
    let leftToBrowser = false;
    const watch = (event: Event) => {
      leftToBrowser = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener("click", watch, { once: true });
    if (first !== undefined) fireEvent.click(first, { ctrlKey: true });
    expect(leftToBrowser).toBe(true);
    expect(screen.getByRole("dialog", { name: "Search" })).toBeInTheDocument();
  });
});

describe("answers", () => {
  it("say how many there are, politely, and what fits nothing", async () => {
    const { user } = await searchFor("Hitachi Vantara");
    await options();
    const dialog = within(screen.getByRole("dialog", { name: "Search" }));
    expect(dialog.getByRole("status")).toHaveTextContent(/result/);
    expect(await field()).toHaveAttribute("aria-expanded", "true");
    await user.clear(await field());
    await user.type(await field(), "xqzzkwv");
    expect(dialog.getByRole("status")).toHaveTextContent("Nothing fits “xqzzkwv”.");
    expect(await field()).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
  });

  it("carry kind, value, date and first source", async () => {
    await searchFor("IT service exports 2023");
    const [first] = await options();
    expect(first).toHaveTextContent("Figure");
    expect(first).toHaveTextContent(/USD\s344\sm/);
    expect(first).toHaveTextContent("2023");
    expect(first).toHaveTextContent("Sources disagree");
  });

  it("say in words what is not known", async () => {
    await searchFor("IT service exports 2026");
    const texts = (await options()).map((one) => one.textContent);
    expect(texts.some((text) => text.includes("Not found"))).toBe(true);
  });

  it("of an indicator lead to where the market page draws it, a goal to what it is a goal for", async () => {
    const { user } = await searchFor("IT Park residents");
    expect((await options())[0]).toHaveAttribute("href", "/en/market/#figure-residents");
    await user.clear(await field());
    await user.type(await field(), "IT Park goal: residents");
    expect((await options())[0]).toHaveAttribute("href", "/en/market/#figure-residents");
    await user.clear(await field());
    await user.type(await field(), "Gross domestic product (GDP)");
    expect((await options())[0]).toHaveAttribute("href", "/en/market/#market-access");
  });

  it("of a disagreement lead to its place in the register", async () => {
    await searchFor("why do sources disagree on exports in 2024");
    expect((await options())[0]).toHaveAttribute("href", "/en/disputes/#dispute-export-2024");
  });

  it("an example can be tried with a click", async () => {
    const { user } = await show(ANYWHERE);
    await user.click(openButton());
    await field();
    await user.click(screen.getByRole("button", { name: "How many residents does IT Park have?" }));
    expect(await field()).toHaveFocus();
    expect((await options())[0]).toHaveTextContent("IT Park residents");
    expect((await options())[0]).toHaveTextContent("latest figure");
  });
});

describe("actions", () => {
  it("another language is chosen in the search: it stays open, with what was asked, in that language", async () => {
    const { user, router } = await searchFor("Language German");
    expect((await options())[0]).toHaveTextContent("Language: German");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/de/data-problems/"));
    const renamed = await screen.findByRole("combobox", { name: /Suche nach Fakten/ });
    expect(renamed).toHaveValue("Language German");
    expect((await options())[0]).toHaveTextContent("Sprache: Deutsch");
  });

  it("the link to the page is copied, and that is said", async () => {
    const { user } = await searchFor("copy link");
    const write = vi.spyOn(navigator.clipboard, "writeText");
    expect((await options())[0]).toHaveTextContent("Copy the link to this page");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(write).toHaveBeenCalledWith(window.location.href));
    expect(await screen.findByText("Link copied")).toBeInTheDocument();
    expect(screen.queryByRole("dialog", { name: "Search" })).not.toBeInTheDocument();
  });

  it("all partnerships can be saved as a table, a row for each", async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { user } = await searchFor("partnerships CSV");
    expect((await options())[0]).toHaveTextContent("Download all partnerships as CSV");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
    expect(click).toHaveBeenCalled();
    const text = (await saved[0]?.text()) ?? "";
    for (const name of ["Hitachi Vantara", "DataVolt", "KOICA"]) expect(text).toContain(name);
  });

  it("a theme can be chosen", async () => {
    await searchFor("dark mode");
    expect((await options())[0]).toHaveAttribute("data-choose-theme", "dark");
  });
});

describe("a lost file", () => {
  it("is named, and everything else is still found", async () => {
    await searchFor("Shermatov", ANYWHERE, { "events.json": null });
    expect((await options())[0]).toHaveTextContent("Sherzod Shermatov");
    const dialog = within(screen.getByRole("dialog", { name: "Search" }));
    expect(dialog.getByText("Not searched, because it cannot be read: data/events.json.")).toBeInTheDocument();
  });

  it("a whole data set says nothing of the kind", async () => {
    await searchFor("Shermatov");
    await options();
    expect(screen.queryByText(/Not searched/)).not.toBeInTheDocument();
  });
});
