// The suites run under mocha's `tdd` interface, whose `suite` and `test` are globals.
/// <reference types="mocha" />
declare module 'mocha/mocha.js';
