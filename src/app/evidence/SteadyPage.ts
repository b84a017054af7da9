import { Component } from "react";

type SteadyPageProps = { readonly evidence: string | undefined };

type Place = { readonly element: Element; readonly top: number };

/**
 * Keeps the marker that the reader works with where it is in the window while the page becomes narrower or wider beside the evidence.
 * A class, because only a class can measure the page right before React changes it.
 */
export class SteadyPage extends Component<SteadyPageProps> {
  /** The marker that opened the evidence: focus returns to it. */
  private opener: Element | null = null;

  override getSnapshotBeforeUpdate({ evidence }: SteadyPageProps): Place | null {
    if (evidence === this.props.evidence) return null;
    const active = document.activeElement;
    if (active !== document.body && active?.closest("dialog") === null) this.opener = active;
    const element = this.opener;
    return element?.isConnected ? { element, top: element.getBoundingClientRect().top } : null;
  }

  override componentDidUpdate(_: SteadyPageProps, __: unknown, place: Place | null): void {
    if (place === null) return;
    const moved = place.element.isConnected ? place.element.getBoundingClientRect().top - place.top : 0;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  }

  override render(): null {
    return null;
  }
}
