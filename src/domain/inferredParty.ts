import type { Organization } from "./records/organization.ts";
import type { Party } from "./records/partnership.ts";

/**
 * Whether a party is only inferred. An organization is inferred from the first source of its record (a report that names the minister
 * and not the ministry); where a partnership rests on other reports, they may well name it, and nothing of the kind is said.
 */
export const isInferredParty = ({ implied, evidence: [from] }: Organization, { evidence }: Party): boolean =>
  implied === true && evidence.some(({ source }) => source === from?.source);
