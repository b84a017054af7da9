import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TOAST_STAYS, ToastProvider, useToast } from "../../src/ui/Toast.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function Copy() {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast({ text: "Citation copied" })}>
        Copy
      </button>
      <button
        type="button"
        onClick={() => toast({ text: "Filters cleared", action: { label: "Undo", onAction: () => undefined } })}
      >
        Clear
      </button>
    </>
  );
}

function show() {
  render(
    <ToastProvider dismissLabel="Dismiss">
      <Copy />
    </ToastProvider>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test("the place for messages is there before the first one, so that it is read out", () => {
  show();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  press("Copy");
  expect(screen.getByRole("status")).toHaveTextContent("Citation copied");
});

test("a message leaves after eight seconds, not before", () => {
  show();
  press("Copy");
  wait(TOAST_STAYS - 1);
  expect(screen.getByText("Citation copied")).toBeInTheDocument();
  wait(1);
  expect(screen.queryByText("Citation copied")).not.toBeInTheDocument();
});

test("a message stays while focus is in it, and leaves eight seconds after focus has gone", () => {
  show();
  press("Clear");
  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  wait(10 * TOAST_STAYS);
  expect(screen.getByText("Filters cleared")).toBeInTheDocument();
  act(() => screen.getByRole("button", { name: "Copy" }).focus());
  wait(TOAST_STAYS);
  expect(screen.queryByText("Filters cleared")).not.toBeInTheDocument();
});

test("the same message again stays its full time", () => {
  show();
  press("Copy");
  wait(TOAST_STAYS - 1000);
  press("Copy");
  wait(TOAST_STAYS - 1000);
  expect(screen.getByText("Citation copied")).toBeInTheDocument();
});

test("undoing or dismissing takes the message away at once", () => {
  show();
  press("Clear");
  press("Undo");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  press("Copy");
  press("Dismiss");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
