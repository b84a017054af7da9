import { screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { actorName } from "../../src/domain/actors.ts";
import { citations } from "../../src/domain/evidence.ts";
import { inLanguage, type Localized } from "../../src/domain/localized.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
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
