// What a cell can hold beside a formula.

export type Scalar = string | number | boolean;
