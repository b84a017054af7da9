import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { registerEntries } from "../../src/domain/disputeRegister.ts";
import { factKey, factOf } from "../../src/domain/fact.ts";
import type { Dispute } from "../../src/domain/records/dispute.ts";
import { shippedDataset } from "../data/shipped.ts";
import { show } from "./show.tsx";

// The whole product is drawn for each test; a busy machine takes its time for the longest of its pages.
vi.setConfig({ testTimeout: 30_000 });

const dataset = shippedDataset();
const entries = registerEntries(dataset);
const questions = (): readonly HTMLElement[] => screen.getAllByRole("article");
const ids = (): readonly string[] => questions().map(({ id }) => id.replace(/^dispute-/, ""));

describe("the register of disagreements", () => {
  test("holds every question, and says for how many no value is settled on", async () => {
    await show("/en/disputes/");
    expect(ids().toSorted()).toEqual([...dataset.disputes.keys()].toSorted());
    const open = entries.filter(({ standing }) => standing === "open").length;
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(`${entries.length} questions`);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(`For ${open} of them no value is settled on.`);
  });

  test("each question shows all its values, the sources of each, the reason, and the fact with its mark", async () => {
    await show("/en/disputes/");
    for (const { dispute } of entries) {
      const article = document.getElementById(`dispute-${dispute.id}`) as HTMLElement;
      for (const { value, evidence } of dispute.values) {
        const said = [...article.querySelectorAll("li")].filter(
          (one) => one.querySelector(":scope > p + p")?.textContent === value.en,
        );
        const sources = said.flatMap((one) => [...one.querySelectorAll("a")].map((link) => link.getAttribute("href")));
        expect(sources).toEqual(expect.arrayContaining(evidence.map(({ source }) => `/en/sources/${source}/`)));
      }
      expect(article.textContent).toContain(dispute.reason.en);
      expect(within(article).queryAllByText("Shown here")).toHaveLength(dispute.shown === null ? 0 : 1);
      expect(within(article).getAllByRole("link", { name: /Sources disagree/ })).toHaveLength(1);
    }
  });

  test("a question that is not settled shows no value as ours and gives the reason", async () => {
    await show("/en/disputes/?partnership=hitachi-vantara");
    const place = screen.getByRole("article", { name: "Where did the meeting take place?" });
    expect(place).toHaveAttribute("id", "dispute-meeting-place");
    expect(within(place).getByText("Tashkent")).toBeVisible();
    expect(within(place).queryByText("Shown here")).toBeNull();
    expect(within(place).getByText("Not settled")).toBeVisible();
    expect(within(place).getByText("No value is settled on.")).toBeVisible();
    expect(within(place).getByText(/Tashkent is named only by IDCNova/)).toBeVisible();
  });

  test("a question with a value shown marks that one value", async () => {
    await show("/en/disputes/?partnership=hitachi-vantara");
    const agreed = screen.getByRole("article", { name: "What was agreed?" });
    const shown = within(agreed).getAllByText("Shown here");
    expect(shown).toHaveLength(1);
    expect(shown[0]?.closest("li")).toHaveTextContent("IT Park");
    expect(within(agreed).getByText("Recorded, not shown")).toBeVisible();
  });

  test("a question about an incentive leads to the page of that incentive", async () => {
    await show("/en/disputes/");
    const about = entries.filter(({ dispute }) => dispute.subject.collection === "incentives");
    expect(about.length).toBeGreaterThan(0);
    for (const { dispute } of about) {
      const article = document.getElementById(`dispute-${dispute.id}`) as HTMLElement;
      expect(within(article).getByRole("link", { name: "To the incentive" })).toHaveAttribute(
        "href",
        `/en/incentives/${dispute.subject.id}/`,
      );
    }
  });

  test("a doubt is told apart from a disagreement", async () => {
    await show("/en/disputes/");
    for (const { dispute } of entries) {
      const article = document.getElementById(`dispute-${dispute.id}`) as HTMLElement;
      const doubts = within(article).queryAllByText(/^Doubt: one value/);
      expect(doubts).toHaveLength(dispute.kind === "doubt" ? 1 : 0);
    }
  });

  test("an index leads to every question", async () => {
    await show("/en/disputes/");
    const index = screen.getByRole("navigation", { name: "All questions at a glance" });
    const targets = within(index)
      .getAllByRole("link")
      .map((link) => /#(.*)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "");
    expect(targets).toEqual(expect.arrayContaining(entries.map(({ dispute }) => `dispute-${dispute.id}`)));
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });
});

describe("the filters of the register", () => {
  test("are in the address, hold all at once, and say how many questions they leave", async () => {
    await show("/en/disputes/?standing=open&subject=%5B%22observations%22%5D");
    const kept = entries.filter(
      ({ standing, dispute }) => standing === "open" && dispute.subject.collection === "observations",
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(ids().toSorted()).toEqual(kept.map(({ dispute }) => dispute.id).toSorted());
    expect(screen.getByText(`Questions shown: ${kept.length} of ${entries.length}`)).toBeVisible();
  });

  test("one click is one step back", async () => {
    const { user, router } = await show("/en/disputes/?partnership=hitachi-vantara");
    const all = questions().length;
    await user.click(screen.getByRole("radio", { name: "Not settled" }));
    await waitFor(() => expect(questions().length).toBeLessThan(all));
    expect(router.state.location.search).toMatchObject({ standing: "open", partnership: "hitachi-vantara" });
    router.history.back();
    await waitFor(() => expect(questions()).toHaveLength(all));
  });

  test("that leave nothing say so and can be cleared", async () => {
    const { user } = await show("/en/disputes/?partnership=microsoft&subject=%5B%22amounts%22%5D");
    expect(screen.getByText("No question fits all of these filters at once.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(questions()).toHaveLength(entries.length));
  });

  test("do not hide the question that the address points at: it is shown, and that is said", async () => {
    const { user } = await show("/en/disputes/?standing=settled&partnership=datavolt#dispute-meeting-place");
    const place = screen.getByRole("article", { name: "Where did the meeting take place?" });
    expect(within(place).getByText(/The filters would hide this question/)).toBeVisible();
    expect(screen.getAllByText(/The filters would hide this question/)).toHaveLength(1);
    // Nor does it vanish when its evidence is opened.
    await user.click(within(place).getByRole("link", { name: /Sources disagree/ }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
    expect(document.getElementById("dispute-meeting-place")).toBeInTheDocument();
    cleanup();
    await show("/en/disputes/?standing=open#dispute-meeting-place");
    expect(screen.queryByText(/The filters would hide this question/)).toBeNull();
  });
});

test("a lost file of disagreements is named, and no count is claimed", async () => {
  await show("/en/disputes/", { "disputes.json": null });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Disagreements$/);
  expect(screen.getByText(/data\/disputes\.json cannot be read/)).toBeVisible();
  expect(screen.queryByText("No disagreement between sources is recorded.")).toBeNull();
});

describe("the mark of a disagreement", () => {
  /** A page other than the register that shows the subject: that of its partnership, or of a source it was taken from. */
  const pageOf = ({ partnership, subject }: Dispute): string => {
    if (partnership !== undefined) return `/en/partnerships/${partnership}/`;
    const [first] = factOf(dataset, factKey(subject.collection, subject.id))?.evidence ?? [];
    return `/en/sources/${first?.source}/`;
  };
  const byPage = new Map<string, Dispute[]>();
  for (const dispute of dataset.disputes.values()) {
    const page = pageOf(dispute);
    byPage.set(page, [...(byPage.get(page) ?? []), dispute]);
  }

  test.each([...byPage])("is on %s for all that is disputed there", async (page, disputes) => {
    await show(page);
    const marks = screen
      .getAllByRole("link", { name: /\(Sources disagree\)$/ })
      .map((link) => new URL(link.getAttribute("href") ?? "", "https://example.org").searchParams.get("evidence"));
    for (const { subject } of disputes) expect(marks).toContain(factKey(subject.collection, subject.id));
  });
});
