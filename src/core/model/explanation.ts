const SCOPE = /扣除|剔除|除外|不含|不包括|未列入|未计入|口径(?:不同|调整|变化|不一|有别|差异)/;

/** Whether an explanation says that something else is counted than the name says, so that no sum or quotient need come out. */
export const saysScope = (explanation: string): boolean => SCOPE.test(explanation);
