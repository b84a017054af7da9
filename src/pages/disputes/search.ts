import type { SearchSchemaInput } from "@tanstack/react-router";
import { nameIn, wordsIn } from "../../domain/addressValues.ts";
import { DISPUTE_STANDINGS, type DisputeStanding, type DisputeSubject } from "../../domain/disputeRegister.ts";
import { SUBJECTS } from "../../domain/records/subject.ts";

/** What the address of the register may say; everything left out lets all questions pass. */
export type DisputesSearch = {
  readonly standing?: DisputeStanding | undefined;
  readonly partnership?: string | undefined;
  readonly subject?: readonly DisputeSubject[] | undefined;
};

/** Reads the address; nonsense counts as not given. What is not given is said to be undefined: the router lays the result over the raw parameters. */
export function readDisputesSearch(search: DisputesSearch & SearchSchemaInput): DisputesSearch {
  return {
    standing: DISPUTE_STANDINGS.find((one) => one === search.standing),
    partnership: nameIn(search.partnership),
    subject: wordsIn(SUBJECTS, search.subject),
  };
}
