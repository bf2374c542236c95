/*!
 * The functions in this folder are translated from fdlibm, partly as FreeBSD and V8 changed it.
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that
 * this notice is preserved.
 */
import { cos, sin, tan } from './circular';
import { exp, expm1 } from './exponential';
import { acosh, asinh, atanh, cosh, sinh, tanh } from './hyperbolic';
import { acos, asin, atan, atan2 } from './inverse';
import { log, log10, log1p, log2 } from './logarithm';
import { cbrt, hypot, pow } from './power';

/** The functions of Math whose last digit the standard leaves to each engine. */
const FUNCTIONS = {
  acos: (x) => acos(+x),
  acosh: (x) => acosh(+x),
  asin: (x) => asin(+x),
  asinh: (x) => asinh(+x),
  atan: (x) => atan(+x),
  atan2: (y, x) => atan2(+y, +x),
  atanh: (x) => atanh(+x),
  cbrt: (x) => cbrt(+x),
  cos: (x) => cos(+x),
  cosh: (x) => cosh(+x),
  exp: (x) => exp(+x),
  expm1: (x) => expm1(+x),
  hypot: (...values) => hypot(values.map((value) => +value)),
  log: (x) => log(+x),
  log10: (x) => log10(+x),
  log1p: (x) => log1p(+x),
  log2: (x) => log2(+x),
  pow: (x, y) => pow(+x, +y),
  sin: (x) => sin(+x),
  sinh: (x) => sinh(+x),
  tan: (x) => tan(+x),
  tanh: (x) => tanh(+x),
} satisfies Partial<Math>;

/**
 * Puts functions in place of an engine's own, so that every engine gives the bits of Node.js 20 on
 * x64. The operator `**` cannot be replaced.
 */
export function useNodesDigits(math: Math): void {
  for (const [name, value] of Object.entries(FUNCTIONS)) {
    Object.defineProperty(math, name, { value });
  }
}
