import type { Condition, Rule } from "../model/rule";
import { FACTS } from "./facts";
import type { FactDefinition, Params } from "./facts/fact";
import { OPERATORS } from "./operators";

/**
 * One place in a rule where a fact is asked for. The engine deep-clones what a rule holds on every evaluation, so it is
 * given the place's number and nothing else.
 */
export interface Asked {
  /** Place of the rule in the pack. */
  readonly rule: number;
  readonly fact: FactDefinition;
  readonly params: Params;
}

interface Reference {
  readonly fact: string;
  readonly params?: Params;
}

/** Whether the right side of a comparison is a fact. */
export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "fact" in value && typeof value.fact === "string";

interface EngineLeaf {
  readonly fact: string;
  readonly params: { readonly question: number };
  readonly operator: string;
  readonly value: unknown;
}

/** A condition as the engine takes it. */
export type EngineCondition =
  { all: EngineCondition[] } | { any: EngineCondition[] } | { not: EngineCondition } | EngineLeaf;

type Register = (fact: string, params: Params | undefined) => { readonly question: number };

function compileCondition(condition: Condition, register: Register): EngineCondition {
  if ("all" in condition) return compileParts(condition.all, register, (all) => ({ all }));
  if ("any" in condition) return compileParts(condition.any, register, (any) => ({ any }));
  if ("not" in condition) return { not: compileCondition(condition.not, register) };
  const { fact, params, operator, value } = condition;
  if (!OPERATORS.some(({ name }) => name === operator)) throw new Error(`unknown operator "${operator}"`);
  return {
    fact,
    params: register(fact, params),
    operator,
    value: isReference(value) ? { fact: value.fact, params: register(value.fact, value.params) } : value,
  };
}

function compileParts(
  conditions: readonly Condition[],
  register: Register,
  join: (parts: EngineCondition[]) => EngineCondition,
): EngineCondition {
  // The engine takes an empty list for true.
  if (conditions.length === 0) throw new Error("a list of conditions is empty");
  const parts = conditions.map((part) => compileCondition(part, register));
  // A single part says as much without a list around it, and the engine has less to clone and to await.
  const only = parts.length === 1 ? parts[0] : undefined;
  return only ?? join(parts);
}

/** The rule's `when` and `must` as the two parts of one engine condition; its questions are added to `questions`. */
export function compileRule(rule: Rule, place: number, questions: Asked[]): { all: EngineCondition[] } {
  const register: Register = (name, params = {}) => {
    const fact = FACTS.find((known) => known.name === name);
    if (!fact) throw new Error(`unknown fact "${name}"`);
    return { question: questions.push({ rule: place, fact, params }) - 1 };
  };
  const parts = rule.when ? [rule.when, rule.must] : [rule.must];
  return { all: parts.map((part) => compileCondition(part, register)) };
}
