import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Drawer } from "../../src/ui/Drawer.tsx";
import { resizeTo } from "./jsdomGaps.ts";

/** A page with a marker that opens the drawer. `redrawn` stands for a page whose markers were made anew meanwhile. */
function Page({ redrawn = false }: { redrawn?: boolean }) {
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(0);
  const close = () => {
    setOpen(false);
    setClosed(closed + 1);
  };
  return (
    <>
      <button key={redrawn && open ? "new" : "old"} type="button" id="marker" onClick={() => setOpen(true)}>
        ¶6
      </button>
      <output>closed {closed}×</output>
      {open && (
        <Drawer title="Evidence ¶6" closeLabel="Close" onClose={close} opener={() => document.getElementById("marker")}>
          <p>The parties agreed.</p>
          <a href="#previous">¶5</a>
        </Drawer>
      )}
    </>
  );
}

async function openDrawer(page = <Page />) {
  const user = userEvent.setup();
  render(page);
  await user.click(screen.getByRole("button", { name: "¶6" }));
  return user;
}

test("the drawer is a dialog named by its title, and opening it moves focus to Close", async () => {
  await openDrawer();
  expect(screen.getByRole("dialog", { name: "Evidence ¶6" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Close" })).toHaveFocus();
});

test("closing gives focus back to the marker that opened it", async () => {
  const user = await openDrawer();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("button", { name: "¶6" })).toHaveFocus());
});

test("when the marker was drawn anew, focus goes to the one with its id", async () => {
  const user = await openDrawer(<Page redrawn />);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: "¶6" })).toHaveFocus());
});

test("Escape closes once, from wherever focus is", async () => {
  const user = await openDrawer();
  await user.tab();
  expect(screen.getByRole("link", { name: "¶5" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByText("closed 1×")).toBeInTheDocument();
});

test("focus that has left the docked drawer stays where the reader put it", async () => {
  const user = await openDrawer();
  screen.getByRole("button", { name: "¶6" }).insertAdjacentHTML("afterend", "<input aria-label='search'>");
  await user.click(screen.getByRole("textbox", { name: "search" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "search" })).toHaveFocus();
});

test("beside a wide page the drawer is not modal; where it covers the page it is, also after a resize", async () => {
  await openDrawer();
  expect(screen.getByRole("dialog")).not.toHaveAttribute("data-modal");
  act(() => resizeTo(60));
  expect(screen.getByRole("dialog")).toHaveAttribute("data-modal");
  expect(screen.getByText("closed 0×")).toBeInTheDocument();
});

test("when the browser closes the modal drawer by itself, the page hears of it", async () => {
  resizeTo(40);
  await openDrawer();
  act(() => screen.getByRole<HTMLDialogElement>("dialog").close());
  await waitFor(() => expect(screen.getByText("closed 1×")).toBeInTheDocument());
});

test("a click on the veil closes, a click on the content does not", async () => {
  const user = await openDrawer();
  await user.click(screen.getByText("The parties agreed."));
  expect(screen.getByRole("dialog")).toBeVisible();
  fireEvent.click(screen.getByRole("dialog"));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
