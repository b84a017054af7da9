import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Button } from "../../src/ui/Button.tsx";
import { Chip, ChipGroup } from "../../src/ui/Chip.tsx";
import { DataTable } from "../../src/ui/DataTable.tsx";
import { Segmented } from "../../src/ui/Segmented.tsx";

test("a button that shows only an icon still has its words as name", () => {
  render(
    <Button icon="copy" iconOnly>
      Copy citation
    </Button>,
  );
  expect(screen.getByRole("button", { name: "Copy citation" })).toHaveAttribute("type", "button");
});

test("a chip is a checkbox in a group that says what is filtered", async () => {
  function Filter() {
    const [on, setOn] = useState(false);
    return (
      <ChipGroup legend="Kind">
        <Chip label="agreed" checked={on} onChange={setOn} count="2" />
      </ChipGroup>
    );
  }
  render(<Filter />);
  const chip = screen.getByRole("checkbox", { name: "agreed 2" });
  expect(screen.getByRole("group", { name: "Kind" })).toContainElement(chip);
  chip.focus();
  await userEvent.keyboard(" ");
  expect(chip).toBeChecked();
});

test("a segmented choice is one stop for Tab, and the arrow keys choose", async () => {
  function Scale() {
    const [value, setValue] = useState<"years" | "months">("years");
    const options = [
      { value: "years", label: "Years" },
      { value: "months", label: "Months" },
    ] as const;
    return <Segmented legend="Scale" options={options} value={value} onChange={setValue} />;
  }
  render(<Scale />);
  await userEvent.tab();
  expect(screen.getByRole("radio", { name: "Years" })).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  expect(screen.getByRole("radio", { name: "Months" })).toBeChecked();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test("the frame of a table is named by its caption and can be reached to scroll it; rows are named by their first cell", async () => {
  const columns = [
    { key: "source", title: "Source" },
    { key: "count", title: "Statements", numeric: true },
  ];
  render(<DataTable caption="Sources" columns={columns} rows={[{ key: "a", cells: ["Article", "20"] }]} />);
  await userEvent.tab();
  expect(screen.getByRole("region", { name: "Sources" })).toHaveFocus();
  expect(screen.getByRole("rowheader", { name: "Article" })).toBeInTheDocument();
});
