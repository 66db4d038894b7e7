import agencyFileEn from './messages/agency-file.en.json' with { type: 'json' };
import agencyFileZh from './messages/agency-file.zh.json' with { type: 'json' };
import agencyWorkEn from './messages/agency-work.en.json' with { type: 'json' };
import agencyWorkZh from './messages/agency-work.zh.json' with { type: 'json' };
import casesEn from './messages/cases.en.json' with { type: 'json' };
import casesZh from './messages/cases.zh.json' with { type: 'json' };
import commonEn from './messages/en.json' with { type: 'json' };
import commonZh from './messages/zh.json' with { type: 'json' };
import cycleEn from './messages/cycle.en.json' with { type: 'json' };
import cycleZh from './messages/cycle.zh.json' with { type: 'json' };
import glossaryEn from './messages/glossary.en.json' with { type: 'json' };
import glossaryZh from './messages/glossary.zh.json' with { type: 'json' };
import objectionsEn from './messages/objections.en.json' with { type: 'json' };
import objectionsZh from './messages/objections.zh.json' with { type: 'json' };
import suggestionsEn from './messages/suggestions.en.json' with { type: 'json' };
import suggestionsZh from './messages/suggestions.zh.json' with { type: 'json' };
import inspectionsEn from './messages/inspections.en.json' with { type: 'json' };
import inspectionsZh from './messages/inspections.zh.json' with { type: 'json' };
import oversightEn from './messages/oversight.en.json' with { type: 'json' };
import oversightZh from './messages/oversight.zh.json' with { type: 'json' };
import practitionersEn from './messages/practitioners.en.json' with { type: 'json' };
import practitionersZh from './messages/practitioners.zh.json' with { type: 'json' };
import filingsEn from './messages/filings.en.json' with { type: 'json' };
import filingsZh from './messages/filings.zh.json' with { type: 'json' };
import resultsEn from './messages/results.en.json' with { type: 'json' };
import resultsZh from './messages/results.zh.json' with { type: 'json' };
import risksEn from './messages/risks.en.json' with { type: 'json' };
import risksZh from './messages/risks.zh.json' with { type: 'json' };
import officeEn from './messages/office.en.json' with { type: 'json' };
import officeZh from './messages/office.zh.json' with { type: 'json' };
import starsEn from './messages/stars.en.json' with { type: 'json' };
import starsZh from './messages/stars.zh.json' with { type: 'json' };
import reportsEn from './messages/reports.en.json' with { type: 'json' };
import reportsZh from './messages/reports.zh.json' with { type: 'json' };
import visitsEn from './messages/visits.en.json' with { type: 'json' };
import visitsZh from './messages/visits.zh.json' with { type: 'json' };
import servicesEn from './messages/services.en.json' with { type: 'json' };
import servicesZh from './messages/services.zh.json' with { type: 'json' };
import workbenchEn from './messages/workbench.en.json' with { type: 'json' };
import workbenchZh from './messages/workbench.zh.json' with { type: 'json' };

/** Every word of the site, area by area: an area is a pair of files. No key stands in two of them. */
export const ZH = {
  ...commonZh,
  ...agencyFileZh,
  ...agencyWorkZh,
  ...glossaryZh,
  ...workbenchZh,
  ...casesZh,
  ...suggestionsZh,
  ...practitionersZh,
  ...objectionsZh,
  ...filingsZh,
  ...cycleZh,
  ...officeZh,
  ...starsZh,
  ...reportsZh,
  ...resultsZh,
  ...risksZh,
  ...visitsZh,
  ...servicesZh,
  ...inspectionsZh,
  ...oversightZh,
};

export const EN = {
  ...commonEn,
  ...agencyFileEn,
  ...agencyWorkEn,
  ...glossaryEn,
  ...workbenchEn,
  ...casesEn,
  ...suggestionsEn,
  ...practitionersEn,
  ...objectionsEn,
  ...filingsEn,
  ...cycleEn,
  ...officeEn,
  ...starsEn,
  ...reportsEn,
  ...resultsEn,
  ...risksEn,
  ...visitsEn,
  ...servicesEn,
  ...inspectionsEn,
  ...oversightEn,
};

/** The Chinese files, to tell whether two of them have a key in common. */
export const FILES = [
  // a line each
  commonZh,
  agencyFileZh,
  agencyWorkZh,
  glossaryZh,
  workbenchZh,
  casesZh,
  practitionersZh,
  suggestionsZh,
  objectionsZh,
  cycleZh,
  officeZh,
  reportsZh,
  resultsZh,
  risksZh,
  servicesZh,
  inspectionsZh,
  filingsZh,
  starsZh,
  visitsZh,
];
