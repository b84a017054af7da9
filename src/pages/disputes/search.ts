import type { SearchSchemaInput } from "@tanstack/react-router";
import { DISPUTE_STANDINGS, type DisputeStanding, type DisputeSubject } from "../../domain/disputeRegister.ts";
import { SUBJECTS } from "../../domain/records/subject.ts";

/** What the address of the register may say; everything left out lets all questions pass. */
export type DisputesSearch = {
  readonly standing?: DisputeStanding | undefined;
  readonly partnership?: string | undefined;
  readonly subject?: readonly DisputeSubject[] | undefined;
};

const ID = /^[a-z0-9-]{1,80}$/;

/** Reads the address; nonsense counts as not given. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readDisputesSearch(search: DisputesSearch & SearchSchemaInput): DisputesSearch {
  const asked: readonly unknown[] = [search.subject].flat();
  const subject = SUBJECTS.filter((one) => asked.includes(one));
  const { partnership } = search;
  return {
    standing: DISPUTE_STANDINGS.find((one) => one === search.standing),
    partnership: typeof partnership === "string" && ID.test(partnership) ? partnership : undefined,
    subject: subject.length > 0 ? subject : undefined,
  };
}
