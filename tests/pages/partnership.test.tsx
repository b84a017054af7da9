import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { show } from "./show.tsx";

// The whole product in jsdom, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const DETAIL = "/en/partnerships/hitachi-vantara/";

/** A section by its heading. By role it would cost seconds: the page is long. */
const section = (name: string): HTMLElement => {
  const found = screen.getByText(name, { selector: "h2" }).closest("section");
  if (found === null) throw new Error(`No section has the heading "${name}".`);
  return found;
};

it("an address of no partnership says so and leads back to the list", async () => {
  await show("/ja/partnerships/nobody/");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("該当するパートナーシップなし");
  expect(screen.getByRole("link", { name: "パートナーシップ一覧へ" })).toHaveAttribute("href", "/ja/partnerships/");
});

it("the lead repeats the firmest statement and says that no signed document is reported", async () => {
  await show(DETAIL);
  const lead = screen.getByText(/the parties agreed to strengthen the partnership/, { selector: "h1 ~ p" });
  expect(lead).toHaveTextContent("Proven so far: stage 2 of 7, “Dialogue”. No signed document is reported.");
});

it("participants stand under their roles, and those whom no source names stay without a name", async () => {
  await show(DETAIL);
  const participants = section("Participants and their roles");
  const minister = within(participants).getByText("Sherzod Shermatov").closest("li");
  expect(minister).toHaveTextContent("Minister of Digital Technologies");
  const leadership = within(participants).getByText("Leadership of Hitachi Vantara").closest("li");
  expect(leadership).toHaveTextContent("Names not stated");
  for (const role of ["Host-country side", "Partner", "Facilitating body"]) {
    expect(within(participants).getByText(role)).toBeInTheDocument();
  }
});

it("statements are grouped by force, strongest first, and each group is a target of links", async () => {
  const { container } = await show(DETAIL);
  const groups = within(section("Statements by force")).getAllByRole("region");
  expect(groups.map(({ id }) => id)).toEqual([
    "force-agreed",
    "force-outlined",
    "force-interest",
    "force-emphasised",
    "force-explored",
    "force-discussed",
    "force-informed",
  ]);
  const interest = container.querySelector("#force-interest");
  expect(interest).toHaveTextContent("that is not a commitment");
  expect(interest).toHaveTextContent("Asserted byHitachi Vantara");
});

it("every statement, event and step leads to its evidence", async () => {
  await show(DETAIL);
  const statements = section("Statements by force");
  const claims = within(statements).getAllByText(/\.\u2060?$/, { selector: "li > p" });
  expect(claims).toHaveLength(21);
  for (const claim of claims) expect(within(claim).getByRole("link", { name: /Show evidence/ })).toBeInTheDocument();
  for (const entry of within(section("Timeline")).getAllByRole("listitem")) {
    expect(within(entry).getByRole("link", { name: /Show evidence/ })).toBeInTheDocument();
  }
});

it("the timeline words each date for what it is", async () => {
  await show(DETAIL);
  const entries = within(section("Timeline")).getAllByRole("listitem");
  expect(entries[0]).toHaveTextContent("Date not announced");
  const meeting = entries.find((entry) => /^on or before/i.test(entry.textContent ?? ""));
  expect(meeting).toHaveTextContent("Day not stated");
  expect(meeting).toHaveTextContent("Published: 21 December 2025");
});

it("empty columns of the board say that nothing was reported", async () => {
  await show(DETAIL);
  const board = section("Next-step board");
  for (const words of ["No step has a date.", "No start is reported.", "Nothing is reported as done."]) {
    expect(within(board).getByText(words)).toBeInTheDocument();
  }
  expect(within(board).getAllByText("Owner not named")).toHaveLength(2);
});

it("the next stage names what it still lacks", async () => {
  await show(DETAIL);
  const lacks = section("What the next stage still lacks");
  expect(lacks).toHaveTextContent("Stage 3 of 7: Agreed steps");
  expect(within(lacks).getByText("A step whose content or date is named")).toBeInTheDocument();
});

it("a disagreement that is not settled says so and keeps both values", async () => {
  await show(DETAIL);
  const question = within(section("Where sources disagree"))
    .getByText(/^Where did the meeting take place/)
    .closest("li");
  expect(question).toHaveTextContent("Tashkent");
  expect(question).toHaveTextContent("In Japan, or with the company’s leadership in Japan");
  expect(question).toHaveTextContent("No value is settled on.");
});

it("one lost file disables only the parts that need it", async () => {
  await show(DETAIL, { "open-questions.json": null });
  expect(section("What the sources do not say")).toHaveTextContent("data/open-questions.json");
  expect(within(section("Next-step board")).getByText("No step has a date.")).toBeInTheDocument();
});

it("without the events nothing is said about what is proven or signed", async () => {
  await show(DETAIL, { "events.json": null });
  // Whose statements are whose cannot be told without the events either.
  expect(document.querySelector("h1 ~ p")).toBeNull();
  expect(section("Statements by force")).toHaveTextContent("data/events.json");
  expect(section("How far it has come")).toHaveTextContent("data/events.json");
});

it.each(["people.json", "organizations.json"])("without %s nobody is called unnamed", async (file) => {
  await show(DETAIL, { [file]: null });
  const participants = section("Participants and their roles");
  expect(participants).toHaveTextContent(`The file data/${file} cannot be read`);
  expect(participants).not.toHaveTextContent("not stated");
});

it("one who speaks is not left out in silence when the record cannot be read", async () => {
  await show(DETAIL, { "people.json": null, "organizations.json": null });
  expect(section("Statements by force")).toHaveTextContent("Asserted by Cannot be read");
});

it("an owner whose record cannot be read is not named by an id", async () => {
  const steps = JSON.parse(await readFile(join(import.meta.dirname, "../../data/next-steps.json"), "utf8"));
  const owned = steps.items.map((step: object) => ({ ...step, owner: "it-park-uzbekistan", place: "tashkent" }));
  await show(DETAIL, {
    "next-steps.json": JSON.stringify({ items: owned }),
    "organizations.json": null,
    "places.json": null,
  });
  const board = section("Next-step board");
  expect(within(board).getAllByText("Owner: Cannot be read")).toHaveLength(2);
  expect(within(board).getAllByText("Place: Cannot be read")).toHaveLength(2);
});

it("the copied link is the address of the page", async () => {
  const { user } = await show(DETAIL);
  const write = vi.spyOn(navigator.clipboard, "writeText");
  await user.click(screen.getByRole("button", { name: "Copy link" }));
  expect(write).toHaveBeenCalledWith(window.location.href);
  expect(await screen.findByText("Link copied")).toBeInTheDocument();
});
