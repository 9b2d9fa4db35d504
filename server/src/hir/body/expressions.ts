/** All forms of expressions by the kind of their node. */
import { MACRO_FORMS } from '../macros/call.ts';
import { BLOCK_FORMS } from './blocks.ts';
import type { ExpressionForms } from './context.ts';
import { CONTROL_FORMS } from './control.ts';
import { OPERATOR_FORMS } from './operators.ts';

export const EXPRESSION_FORMS: ExpressionForms = {
  ...OPERATOR_FORMS,
  ...CONTROL_FORMS,
  ...BLOCK_FORMS,
  ...MACRO_FORMS,
};
