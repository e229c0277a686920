const QUOTIENT =
  /(?:率|占比|比例|比重|系数|百分比|师比)(?:[(（][^()（）]*[)）]|[%％])?$|平均|人均|生均|校均|班均|均值|[%％][)）]?$/;

/** Whether a row or column goes by the name of a quotient (巩固率, 平均班额), which no sum is made of. */
export const isQuotientName = (name: string): boolean => QUOTIENT.test(name.trim());
