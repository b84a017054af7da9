import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test, vi } from "vitest";
import { loadLanguage } from "../../src/i18n/instance.ts";
import { LanguageProvider } from "../../src/i18n/LanguageProvider.tsx";
import { type LeftOpen, NumberField } from "../../src/ui/NumberField.tsx";
import { Select } from "../../src/ui/Select.tsx";

beforeAll(async () => {
  await loadLanguage("en");
});

const field = (value: number | undefined, onValue: (value: number) => void, leftOpen?: LeftOpen) => (
  <LanguageProvider language="en">
    <NumberField
      label="Amount"
      value={value}
      min={0}
      max={1000}
      decimals={0}
      onValue={onValue}
      {...(leftOpen !== undefined && { leftOpen })}
    />
  </LanguageProvider>
);
const box = (): HTMLInputElement => screen.getByLabelText("Amount");

test("answers that come back late do not overwrite what was typed since, also when a number returns to what it was", async () => {
  const told = vi.fn();
  const { rerender } = render(field(5, told));
  await userEvent.click(box());
  await userEvent.keyboard("{End}0{Backspace}");
  expect(told.mock.calls).toEqual([[50], [5]]);
  await userEvent.keyboard("7");
  rerender(field(50, told));
  expect(box()).toHaveValue("57");
  rerender(field(5, told));
  expect(box()).toHaveValue("57");
  rerender(field(57, told));
  expect(box()).toHaveValue("57");
  // From somewhere else.
  rerender(field(8, told));
  expect(box()).toHaveValue("8");
});

test("an emptied field is a mistake where a number is asked for, and an answer where it may be left open", async () => {
  const onEmpty = vi.fn();
  const onValue = vi.fn();
  const { rerender } = render(field(5, onValue));
  await userEvent.clear(box());
  expect(box()).toBeInvalid();
  expect(box()).toHaveAccessibleDescription("Enter a whole number from 0 to 1,000. Until then 5 counts.");
  const leftOpen = { placeholder: "Open", expected: "A number, or nothing.", stays: () => "", onEmpty };
  rerender(field(6, onValue, leftOpen));
  await userEvent.clear(box());
  expect(box()).toBeValid();
  expect(box()).toHaveAttribute("placeholder", "Open");
  expect(onEmpty).toHaveBeenCalledTimes(1);
  expect(onValue).not.toHaveBeenCalled();
  await userEvent.type(box(), "x");
  expect(box()).toHaveAccessibleDescription(/A number, or nothing\./);
});

test("a list is described by its hint", () => {
  render(
    <Select label="Place" hint="Where it is" options={[{ value: "a", label: "A" }]} value="a" onChange={() => {}} />,
  );
  expect(screen.getByLabelText("Place")).toHaveAccessibleDescription("Where it is");
});
