import { again } from "./again";
import { boundWord } from "./bound-word";
import { catalogueTarget } from "./catalogue-target";
import { change } from "./change";
import { changePercent } from "./change-percent";
import { column } from "./column";
import { columnFill } from "./column-fill";
import { columnForm } from "./column-form";
import { completion } from "./completion";
import { daysLeft } from "./days-left";
import { coversDeadline } from "./covers-deadline";
import { deadline } from "./deadline";
import { direction } from "./direction";
import { ending } from "./ending";
import { explained } from "./explained";
import type { FactDefinition } from "./fact";
import { implied } from "./implied";
import { lastYear } from "./last-year";
import { laterRunningTotal, longerPeriodFigure } from "./longer-period";
import { measure } from "./measure";
import { occurrence } from "./occurrence";
import { othersHaveIt } from "./others-have-it";
import { pace } from "./pace";
import { perHead } from "./per-head";
import { percentForm } from "./percent-form";
import { periodKind } from "./period-kind";
import { quantity } from "./quantity";
import { ratio, ratioOfParts } from "./ratio";
import { ratioOfColumns } from "./ratio-of-columns";
import { reported, reportedInText } from "./reported";
import { runningTotal } from "./running-total";
import { sinceNewYear } from "./since-new-year";
import { columnState, state } from "./state";
import { stated } from "./stated";
import { columnStorage, storage } from "./storage";
import { sum } from "./sum";
import { sumOfColumns } from "./sum-of-columns";
import { target } from "./target";
import { timesAmountsBeside } from "./times-amounts-beside";
import { timesExpected } from "./times-expected";
import { timesLastYear } from "./times-last-year";
import { source, told, toldBound } from "./told";
import { timesOtherMonths } from "./times-other-months";
import { timesYearsBeside } from "./times-years-beside";
import { total } from "./total";
import { unitSources } from "./unit-sources";

/** Everything rules can ask about their subjects. */
export const FACTS: readonly FactDefinition[] = [
  measure,
  ratio,
  ratioOfParts,
  total,
  lastYear,
  change,
  changePercent,
  timesLastYear,
  timesAmountsBeside,
  timesOtherMonths,
  longerPeriodFigure,
  laterRunningTotal,
  runningTotal,
  timesYearsBeside,
  timesExpected,
  unitSources,
  percentForm,
  reported,
  reportedInText,
  again,
  told,
  toldBound,
  source,
  perHead,
  completion,
  state,
  storage,
  boundWord,
  periodKind,
  sinceNewYear,
  othersHaveIt,
  target,
  daysLeft,
  coversDeadline,
  deadline,
  direction,
  pace,
  catalogueTarget,
  column,
  occurrence,
  sumOfColumns,
  ratioOfColumns,
  columnState,
  columnStorage,
  sum,
  columnFill,
  columnForm,
  quantity,
  stated,
  implied,
  ending,
  explained,
];
