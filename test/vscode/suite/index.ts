// Every suite, in the order in which they run; test/unit/scripts/suites.test.ts holds the list complete.
import './start.test.ts';
import './hover.test.ts';
import './diagnostics.test.ts';
import './fixes.test.ts';
import './explainer.test.ts';
import './documents.test.ts';
import './settings.test.ts';
import './restart.test.ts';
