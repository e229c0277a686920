/** A text in every language we speak. */
export interface Localised {
  readonly "zh-CN": string;
  readonly en: string;
}

export type Language = keyof Localised;

/** Where a rule or a target comes from, so that a leader can look it up. */
export interface Source {
  readonly document: string;
  readonly clause?: string;
}

/** A value to be reached: `by` (and from then on) it is owed; without `by` it is owed in every period of `valid`. */
export interface Target {
  readonly operator: "atMost" | "atLeast";
  readonly value: number;
  /** Last day to reach it, ISO date. */
  readonly by?: string;
  /** Periods it speaks of, ISO dates; a figure from outside is not held to it. */
  readonly valid: { readonly from: string; readonly to?: string };
  readonly source: Source;
  /** The district whose own plan it is; a workbook of another is not held to it. Absent for what holds everywhere. */
  readonly place?: string;
}

export type Formula =
  /** `times` × numerator ÷ denominator; both are indicator ids. */
  | { readonly kind: "ratio"; readonly numerator: string; readonly denominator: string; readonly times: number }
  | { readonly kind: "sum"; readonly parts: readonly string[] };

/** Words by which sentences name an indicator where a table would say it in others. */
export interface Phrase {
  /** `{}` marks where the figure stands (`{}教师获得年度考核优秀等次`); without it the words stand on either side of it. */
  readonly words: string;
  /** One of these must have been said before in the paragraph: 已入籍 speaks of 残疾儿童 only. */
  readonly about?: readonly string[];
  /** One of these must be said in the sentence, with no figure of anything else in between: 资助金额 is anybody's. */
  readonly near?: readonly string[];
}

/** A quantity a bureau reports. */
export interface Indicator {
  readonly id: string;
  readonly name: Localised;
  /** Other names it goes by in workbooks; Chinese. */
  readonly aliases: readonly string[];
  readonly phrases?: readonly Phrase[];
  readonly section: string;
  /** Canonical unit its values are expressed in. */
  readonly unit: string;
  readonly kind: "level" | "flow" | "count" | "share";
  /** Which direction is better; absent when neither is. */
  readonly better?: "up" | "down";
  readonly formula?: Formula;
  readonly targets?: readonly Target[];
  /** The indicator it is a part of, so that it can never be larger (送教上门 within 已入籍). */
  readonly partOf?: string;
  /** A share that may pass 100 %, such as 巩固率 or 毛入学率. */
  readonly mayExceed100?: boolean;
  /** What is counted, and over which denominator (口径). */
  readonly definition?: Localised;
}

/** A part of the report, in the report's order. */
export interface Section {
  readonly id: string;
  readonly name: Localised;
  /** Words that head the section in workbooks, besides its name. */
  readonly aliases?: readonly string[];
}

/** A kind of column in a table with one row a school, such as the number of classes. */
export interface Quantity {
  readonly id: string;
  readonly name: Localised;
  readonly aliases: readonly string[];
  readonly unit: string;
  /** False for what must not be added up over rows: rates, averages, largest class. */
  readonly additive: boolean;
}

/** Everything names are recognised by. */
export interface Catalogue {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly quantities: readonly Quantity[];
}
