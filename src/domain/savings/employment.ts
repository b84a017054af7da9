import { type CompanyYear, cell, parameter } from "./companyYear.ts";
import type { Expression } from "./expression.ts";
import { difference, number, product, rounded, sum } from "./formulas.ts";
import { input } from "./inputs.ts";
import { residentTax } from "./relief.ts";

/** Gross pay of the year: twelve months of every salary. */
export const payroll = ({ scenario }: CompanyYear): Expression =>
  sum(
    ...scenario.staff.map((_, index) =>
      product(number(12), input(scenario, "headcount", index), input(scenario, "salary", index)),
    ),
  );

/** The employer's social tax on gross pay; residents pay none. */
export const socialTax = (company: CompanyYear): Expression =>
  residentTax(company, cell(company, "payroll"), "it-park-social-tax", parameter(company, "social-tax"));

/** Income tax that is withheld from pay: what employees pay, apart from the saving. */
export const personalIncomeTax = (company: CompanyYear): Expression =>
  residentTax(
    company,
    cell(company, "payroll"),
    "it-park-personal-income-tax",
    parameter(company, "personal-income-tax"),
  );

/** What is left of gross pay, so that tax and net pay together are the whole of it. */
export const netPay = (company: CompanyYear): Expression =>
  difference(rounded(cell(company, "payroll")), cell(company, "personal-income-tax"));
