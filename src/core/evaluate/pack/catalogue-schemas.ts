import type { Schema } from "@cfworker/json-schema";

const text: Schema = { type: "string", minLength: 1 };
const date: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const localised: Schema = {
  type: "object",
  required: ["zh-CN", "en"],
  additionalProperties: false,
  properties: { "zh-CN": text, en: text },
};
const names: Schema = { type: "array", items: text };

const source: Schema = {
  type: "object",
  required: ["document"],
  additionalProperties: false,
  properties: { document: text, clause: text },
};

const target: Schema = {
  type: "object",
  required: ["operator", "value", "valid", "source"],
  additionalProperties: false,
  properties: {
    operator: { enum: ["atMost", "atLeast"] },
    value: { type: "number" },
    by: date,
    valid: { type: "object", required: ["from"], additionalProperties: false, properties: { from: date, to: date } },
    source,
    place: text,
  },
};

const formula: Schema = {
  type: "object",
  required: ["kind"],
  if: { properties: { kind: { const: "sum" } } },
  then: {
    required: ["parts"],
    additionalProperties: false,
    properties: { kind: { const: "sum" }, parts: { type: "array", minItems: 1, items: text } },
  },
  else: {
    required: ["numerator", "denominator", "times"],
    additionalProperties: false,
    properties: {
      kind: { const: "ratio" },
      numerator: text,
      denominator: text,
      times: { type: "number", exclusiveMinimum: 0 },
    },
  },
};

const phrase: Schema = {
  type: "object",
  required: ["words"],
  additionalProperties: false,
  properties: { words: text, about: names, near: names },
};

/** `pack.json`. */
export const packSchema: Schema = {
  type: "object",
  required: ["id", "version", "title"],
  additionalProperties: false,
  properties: { $schema: text, id: text, version: text, title: localised },
};

/** `sections.json`. */
export const sectionsSchema: Schema = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "name"],
    additionalProperties: false,
    properties: { id: text, name: localised, aliases: names },
  },
};

/** `indicators.json`. */
export const indicatorsSchema: Schema = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "name", "aliases", "section", "unit", "kind"],
    additionalProperties: false,
    properties: {
      id: text,
      name: localised,
      definition: localised,
      aliases: names,
      phrases: { type: "array", items: phrase },
      section: text,
      unit: text,
      kind: { enum: ["level", "flow", "count", "share"] },
      better: { enum: ["up", "down"] },
      formula,
      targets: { type: "array", items: target },
      partOf: text,
      mayExceed100: { type: "boolean" },
    },
  },
};

/** `quantities.json`. */
export const quantitiesSchema: Schema = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "name", "aliases", "unit", "additive"],
    additionalProperties: false,
    properties: { id: text, name: localised, aliases: names, unit: { type: "string" }, additive: { type: "boolean" } },
  },
};
