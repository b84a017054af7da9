import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { portfolioWords } from "../../src/data/portfolioWords.ts";
import { dataDay } from "../../src/domain/asOf.ts";
import { inLanguage, type Localized } from "../../src/domain/localized.ts";
import { isOverdue } from "../../src/domain/nextSteps.ts";
import { portfolio } from "../../src/domain/portfolio.ts";
import { orderPortfolio } from "../../src/domain/portfolioOrder.ts";
import { relations } from "../../src/domain/relations.ts";
import { shippedDataset } from "../data/shipped.ts";
import { show } from "./show.tsx";

// The whole product in jsdom, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const dataset = shippedDataset();
const of = relations(dataset);
const ROWS = orderPortfolio(portfolio(dataset, dataDay(dataset)), portfolioWords(dataset, "en"));
const IDS = ROWS.map(({ partnership }) => partnership.id);

/** A text as it is compared: no-break spaces count as spaces. */
const english = (text: Localized): string => inLanguage(text, "en").text.replace(/\s+/g, " ");
const pageOf = (id: string): string => `/en/partnerships/${id}/`;
const part = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`main section#${id}`);
const partOf = (id: string): HTMLElement => {
  const found = part(id);
  if (found === null) throw new Error(`The page has no part "${id}".`);
  return found;
};

/** The first partnership in the order of the portfolio that has something, by its id. */
const firstWith = (has: (id: string) => boolean): string => {
  const found = IDS.find(has);
  if (found === undefined) throw new Error("No partnership has what this test is about.");
  return found;
};

const NEIGHBOURS = { name: "Previous and next partnership" };

describe.each(IDS)("%s", (id) => {
  it("has a page with its name, what it is about, its stage, its participants and its events", async () => {
    await show(pageOf(id));
    const partnership = dataset.partnerships.get(id);
    if (partnership === undefined) throw new Error("There is no such partnership.");
    expect(document.querySelector("h1")).toHaveTextContent(english(partnership.name));
    const main = document.querySelector("main");
    if (partnership.summary !== undefined) expect(main).toHaveTextContent(english(partnership.summary).slice(0, 60));
    expect(partOf("stage").querySelectorAll("ol > li")).toHaveLength(7);
    for (const { organization } of partnership.parties) {
      const record = dataset.organizations.get(organization);
      if (record !== undefined)
        expect(partOf("participants")).toHaveTextContent(english(record.shortName ?? record.name));
    }
    for (const event of of.eventsOf(id)) expect(partOf("timeline")).toHaveTextContent(english(event.title));
    // A part is there when there is something for it, and else named among those that have nothing.
    for (const [name, title, records] of [
      ["amounts", "Amounts named", of.amountsOf(id)],
      ["acts", "Legal acts", of.actsOf(id)],
      ["next-steps", "Next steps", of.nextStepsOf(id)],
      ["disagreements", "Where sources disagree", of.disputesOf(id)],
      ["open-questions", "What the sources do not say", of.questionsOf(id)],
    ] as const) {
      expect(part(name) !== null).toBe(records.length > 0);
      const unrecorded = part("unrecorded");
      expect(unrecorded !== null && within(unrecorded).queryByText(title) !== null).toBe(records.length === 0);
    }
    expect(main?.textContent).not.toMatch(/undefined|\[object|NaN/);
  });
});

it("the country and every sector lead to the partnerships that share them", async () => {
  const id = firstWith((one) => (dataset.partnerships.get(one)?.sectors.length ?? 0) > 1);
  await show(pageOf(id));
  const { country, sectors } = dataset.partnerships.get(id) ?? { country: "", sectors: [] };
  const leads = (facet: string, value: string, name: Localized | undefined) => {
    const link = screen.getByText(name === undefined ? "" : english(name), { selector: "dd a" });
    expect(link).toHaveAttribute(
      "href",
      `/en/partnerships/?${new URLSearchParams({ [facet]: JSON.stringify([value]) }).toString()}`,
    );
  };
  leads("country", country, dataset.places.get(country)?.name);
  for (const sector of sectors) leads("sector", sector, dataset.topics.get(sector)?.name);
});

it("amounts stand line by line with currency, kind, its meaning and sources, and nothing adds them up", async () => {
  const id = firstWith((one) => of.amountsOf(one).length > 2);
  await show(pageOf(id));
  const rows = [...partOf("amounts").querySelectorAll("tbody tr")];
  const amounts = of.amountsOf(id);
  expect(rows).toHaveLength(amounts.length);
  for (const [at, { title, currency, kind, evidence }] of amounts.entries()) {
    const row = rows[at];
    expect(row).toHaveTextContent(english(title));
    expect(row).toHaveTextContent(currency);
    if (kind === "announced") expect(row).toHaveTextContent("AnnouncedSomebody intends, plans or expects it.");
    expect(row?.querySelector(`a[href="/en/sources/${evidence[0]?.source}/"]`)).not.toBeNull();
  }
  expect(partOf("amounts")).toHaveTextContent("They are never added up");
  const sum = amounts.reduce((total, { amount }) => total + amount, 0);
  expect(partOf("amounts")).not.toHaveTextContent(String(sum / 1e6));
});

it("legal acts are told with kind, day and what they say", async () => {
  const id = firstWith((one) => of.actsOf(one).length > 0);
  await show(pageOf(id));
  for (const act of of.actsOf(id)) {
    expect(partOf("acts")).toHaveTextContent(english(act.title));
    if (act.number !== undefined) expect(partOf("acts")).toHaveTextContent(act.number);
  }
});

it("what is known about a party besides stands below it, a long list closed, a short one open", async () => {
  const known = (id: string) =>
    (dataset.partnerships.get(id)?.parties ?? []).map(({ organization }) =>
      of.backgroundOf(`organizations/${organization}`),
    );
  const id = firstWith(
    (one) => known(one).some(({ length }) => length > 3) && known(one).some(({ length }) => length > 0 && length <= 3),
  );
  await show(pageOf(id));
  for (const facts of known(id).filter(({ length }) => length > 0)) {
    const [first] = facts;
    const details = [...partOf("participants").querySelectorAll("details")].find(
      ({ textContent }) => first !== undefined && textContent.replace(/\s+/g, " ").includes(english(first.title)),
    );
    expect(details?.open).toBe(facts.length <= 3);
    expect(details?.querySelectorAll("li")).toHaveLength(facts.length);
    expect(details?.querySelector("summary")).toHaveTextContent(new RegExp(`: ${facts.length} facts?$`));
  }
});

it("a person stands there with the office held now or last, and with no former one that would read as held", async () => {
  const person = [...dataset.people.values()].find(({ offices = [] }) => offices.length > 1);
  const id = firstWith((one) =>
    (dataset.partnerships.get(one)?.parties ?? []).some(({ representatives = [] }) =>
      representatives.includes(person?.id ?? ""),
    ),
  );
  await show(pageOf(id));
  const [held, ...former] = person?.offices ?? [];
  const here = within(partOf("participants"));
  const said = (title: Localized | undefined) =>
    here.queryAllByText(title === undefined ? "" : english(title), { selector: "li > span > *, li > span" });
  expect(said(held?.title).length).toBeGreaterThan(0);
  for (const { title } of former) expect(said(title)).toEqual([]);
});

it("a step whose last day has passed says so on its card, one that may still be in time does not", async () => {
  const asOf = dataDay(dataset);
  if (asOf === undefined) throw new Error("The data do not say of which day they are.");
  const id = firstWith((one) => of.nextStepsOf(one).some((step) => isOverdue(step, asOf)));
  await show(pageOf(id));
  const passed = within(partOf("next-steps")).getAllByText("Date has passed, nothing reported as done");
  expect(passed).toHaveLength(of.nextStepsOf(id).filter((step) => isOverdue(step, asOf)).length);
});

it("the last stage being proven does not make the ones before it proven", async () => {
  const row = ROWS.find(
    ({ stages }) => stages.at(-1)?.standing === "proven" && stages.some(({ standing }) => standing !== "proven"),
  );
  await show(pageOf(row?.partnership.id ?? ""));
  expect(partOf("next-stage")).toHaveTextContent("The last stage is proven. Without proof of their own remain: ");
  expect(partOf("next-stage")).not.toHaveTextContent("All seven stages are proven");
});

it("previous and next follow the order of the portfolio, and its ends have one neighbour", async () => {
  const hrefs = () =>
    within(screen.getByRole("navigation", NEIGHBOURS))
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
  const first = await show(pageOf(IDS[0] ?? ""));
  expect(hrefs()).toEqual([pageOf(IDS[1] ?? "")]);
  first.unmount();
  const middle = await show(pageOf(IDS[5] ?? ""));
  expect(hrefs()).toEqual([pageOf(IDS[4] ?? ""), pageOf(IDS[6] ?? "")]);
  middle.unmount();
  await show(pageOf(IDS.at(-1) ?? ""));
  expect(hrefs()).toEqual([pageOf(IDS.at(-2) ?? "")]);
});

it("a lost file is not reported as nothing recorded", async () => {
  const id = firstWith((one) => of.amountsOf(one).length === 0 && of.actsOf(one).length === 0);
  await show(pageOf(id), { "amounts.json": null });
  expect(partOf("amounts")).toHaveTextContent("data/amounts.json cannot be read");
  expect(within(partOf("unrecorded")).queryByText("Amounts named")).toBeNull();
  expect(within(partOf("unrecorded")).getByText("Legal acts")).toBeVisible();
});
