import { cleanup, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { actorName } from "../../src/domain/actors.ts";
import { citations } from "../../src/domain/evidence.ts";
import { inLanguage, type Localized } from "../../src/domain/localized.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
import { isUnconfirmed } from "../../src/domain/unconfirmed.ts";
import { shippedDataset } from "../data/shipped.ts";
import { show } from "../pages/show.tsx";

// The whole product in jsdom, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const dataset = shippedDataset();
const english = (text: Localized | undefined): string =>
  text === undefined ? "" : inLanguage(text, "en").text.replace(/\s+/g, " ");

/** What the drawer says about a fact, beside a light page. */
async function drawerOf(fact: string): Promise<HTMLElement> {
  await show(`/en/data-problems/?evidence=${fact}`);
  return screen.findByRole("dialog", { name: "Evidence" });
}

/** The value beside a name in the drawer. */
const beside = (drawer: HTMLElement, name: string): Element | null | undefined =>
  [...drawer.querySelectorAll("dt")].find(({ textContent }) => textContent === name)?.nextElementSibling;

it("a step says what it consists of, how far it is, by when, by whom and where", async () => {
  const step = [...dataset["next-steps"].values()].find(
    ({ owner, due, place, content }) =>
      !isUnknown(owner) && !isUnknown(due) && !isUnknown(content) && isUnknown(place) && place.unknown === "not-stated",
  );
  if (step === undefined || isUnknown(step.owner) || isUnknown(step.content) || isUnknown(step.due))
    throw new Error("No step has an owner and a date, but no place.");
  const drawer = await drawerOf(`next-steps/${step.id}`);
  expect(drawer).toHaveTextContent(english(step.content));
  expect(beside(drawer, "Date")).toHaveTextContent(/\d{4}/);
  expect(beside(drawer, "Owner")).toHaveTextContent(english(actorName(dataset, step.owner)));
  expect(beside(drawer, "Place")).toHaveTextContent("Not stated");
});

it("a person has every office, with its dates and with the sources that say so", async () => {
  const person = [...dataset.people.values()].find(({ offices = [] }) =>
    offices.some(({ until }) => until !== undefined),
  );
  if (person === undefined) throw new Error("Nobody is known to have left an office.");
  const offices = beside(await drawerOf(`people/${person.id}`), "Offices");
  expect(offices?.querySelectorAll("li")).toHaveLength(person.offices?.length ?? 0);
  person.offices?.forEach(({ title, from, until, evidence = [] }, at) => {
    const line = offices?.querySelectorAll("li")[at];
    expect(line).toHaveTextContent(english(title));
    if (from !== undefined) expect(line).toHaveTextContent(`In office from: `);
    if (until !== undefined) expect(line).toHaveTextContent(until.slice(0, 4));
    for (const { source } of citations(dataset, evidence)) expect(line).toHaveTextContent(source.shortName);
  });
});

it("an organization says where it is at home, and what it belongs to", async () => {
  const one = [...dataset.organizations.values()].find(({ country, partOf }) => country && partOf);
  if (one?.country === undefined || one.partOf === undefined) throw new Error("No organization belongs to another.");
  const drawer = await drawerOf(`organizations/${one.id}`);
  expect(beside(drawer, "Country")).toHaveTextContent(english(dataset.places.get(one.country)?.name));
  expect(beside(drawer, "Part of")).toHaveTextContent(english(dataset.organizations.get(one.partOf)?.name));
});

it("an event whose place sources do not agree on says that, instead of leaving the place out", async () => {
  const event = [...dataset.events.values()].find(({ place }) => isUnknown(place) && place.unknown === "disputed");
  if (event === undefined) throw new Error("No event has a disputed place.");
  expect(beside(await drawerOf(`events/${event.id}`), "Place")).toHaveTextContent("Sources disagree");
});

it("nobody is said to confirm an open question", async () => {
  const question = [...dataset["open-questions"].values()].find(
    ({ evidence }) => new Set(evidence.map(({ source }) => source)).size > 1,
  );
  const drawer = within(await drawerOf(`open-questions/${question?.id}`));
  expect(drawer.getByText("Open question")).toBeVisible();
  expect(drawer.queryByText("Confirmed by several sources")).toBeNull();
  expect(drawer.queryByText("Says the same")).toBeNull();
});

it("an incentive leads to its page", async () => {
  const drawer = within(await drawerOf("incentives/it-park-profit-tax"));
  expect(drawer.getByRole("link", { name: "To the incentive" })).toHaveAttribute(
    "href",
    "/en/incentives/it-park-profit-tax/",
  );
});

it("a rate says every value with its time, which of them nobody confirms, and the incentives that give or replace it", async () => {
  const parameter = [...dataset["tax-parameters"].values()].find(
    ({ values, evidence }) =>
      !isUnconfirmed(dataset, evidence) && values.some((one) => isUnconfirmed(dataset, one.evidence ?? evidence)),
  );
  if (parameter === undefined) throw new Error("No rate has a value that nobody confirms.");
  const drawer = await drawerOf(`tax-parameters/${parameter.id}`);
  const lines = beside(drawer, "Values over time")?.querySelectorAll("li") ?? [];
  expect(lines).toHaveLength(parameter.values.length);
  parameter.values.forEach(({ evidence }, at) => {
    const words = lines[at]?.textContent ?? "";
    expect(words.includes("Unconfirmed")).toBe(isUnconfirmed(dataset, evidence ?? parameter.evidence));
  });
  cleanup();
  const replaced = beside(await drawerOf("tax-parameters/corporate-income-tax"), "Incentives");
  const hrefs = [...(replaced?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  const using = [...dataset.incentives.values()].filter(({ standard }) => standard === "corporate-income-tax");
  expect(hrefs).toEqual(using.map(({ id }) => `/en/incentives/${id}/`));
});

it("a regime says its conditions with their time, its duties, and leads to its incentives", async () => {
  const regime = dataset.regimes.get("it-park");
  const drawer = await drawerOf("regimes/it-park");
  for (const { title } of [...(regime?.conditions ?? []), ...(regime?.duties ?? []), ...(regime?.lossOfStatus ?? [])])
    expect(drawer).toHaveTextContent(english(title));
  expect(drawer).toHaveTextContent("from 1 January 2028, until 1 January 2040 (last day 31 December 2039)");
  expect(within(drawer).getByRole("link", { name: "All incentives of this regime" })).toHaveAttribute(
    "href",
    "/en/incentives/?regime=it-park",
  );
});

it("what an act sets until a day is in force all that time, and not at some time before", async () => {
  const act = [...dataset.acts.values()].find(({ validities = [] }) =>
    validities.some(({ period }) => period.startsWith("../")),
  );
  const drawer = await drawerOf(`acts/${act?.id}`);
  expect(drawer).not.toHaveTextContent(/on or before|by 31/i);
  const resting = [...dataset.incentives.values()].filter(({ basis }) => basis.some((one) => one.act === act?.id));
  expect(beside(drawer, "Incentives")?.querySelectorAll("a")).toHaveLength(resting.length);
});

it("a way to read the law names the sources that state it, or says that none does", async () => {
  const reading = [...dataset.readings.values()].find(({ options }) =>
    options.some(({ evidence }) => evidence.length === 0),
  );
  if (reading === undefined) throw new Error("Every reading is stated by a source.");
  const drawer = await drawerOf(`readings/${reading.id}`);
  const lines = beside(drawer, "Ways to read it")?.querySelectorAll(":scope > ul > li") ?? [];
  reading.options.forEach(({ evidence }, at) => {
    const line = lines[at];
    if (evidence.length === 0) expect(line).toHaveTextContent("No source says so; it is possible");
    for (const { source } of citations(dataset, evidence)) expect(line).toHaveTextContent(source.shortName);
  });
});
