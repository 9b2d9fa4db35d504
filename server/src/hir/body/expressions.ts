/** All forms of expressions by the kind of their node. */
import { MACRO_FORMS, macroStatement } from '../macros/call.ts';
import { BLOCK_FORMS } from './blocks.ts';
import type { Forms } from './context.ts';
import { CONTROL_FORMS } from './control.ts';
import { OPERATOR_FORMS } from './operators.ts';

export const FORMS: Forms = {
  expressions: {
    ...OPERATOR_FORMS,
    ...CONTROL_FORMS,
    ...BLOCK_FORMS,
    ...MACRO_FORMS,
  },
  macroStatement,
};
