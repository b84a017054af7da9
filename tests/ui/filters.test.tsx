import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FilterPanel } from "../../src/ui/FilterPanel.tsx";
import { LinkMenu } from "../../src/ui/LinkMenu.tsx";

describe("a menu of links", () => {
  const menu = () => {
    render(
      <>
        <LinkMenu title="Country" chosen="Japan">
          <li>
            <a href="#japan">Japan itself</a>
          </li>
          <li>
            <a href="#china">China</a>
          </li>
        </LinkMenu>
        <button type="button">Elsewhere</button>
      </>,
    );
    const details = screen.getByText("Country").closest("details");
    if (details === null) throw new Error("The menu is no disclosure.");
    return details;
  };

  it("says what is chosen before it is opened", () => {
    menu();
    expect(screen.getByText("Country").closest("summary")).toHaveTextContent("CountryJapan");
  });

  it("stays open while one answer after another is followed", () => {
    const details = menu();
    details.open = true;
    screen.getByText("China").focus();
    fireEvent.click(screen.getByText("China"));
    screen.getByText("Japan itself").focus();
    expect(details.open).toBe(true);
  });

  it("is closed by Escape, which gives the focus back to its button", () => {
    const details = menu();
    details.open = true;
    screen.getByText("China").focus();
    fireEvent.keyDown(screen.getByText("China"), { key: "Escape" });
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(details.querySelector("summary"));
  });

  it("closes when the focus goes elsewhere", () => {
    const details = menu();
    details.open = true;
    screen.getByText("China").focus();
    screen.getByText("Elsewhere").focus();
    expect(details.open).toBe(false);
  });
});

it("the button of a filter panel says whether the filters are in view", async () => {
  const user = userEvent.setup();
  render(
    <FilterPanel label="Filter the list" toggle="Filters (2 set)">
      <a href="#one">One</a>
    </FilterPanel>,
  );
  const button = screen.getByRole("button", { name: "Filters (2 set)" });
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  const content = document.getElementById(button.getAttribute("aria-controls") ?? "");
  expect(content).toContainElement(screen.getByText("One"));
});
