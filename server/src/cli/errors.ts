/** A mistake in how the command was called, or input that cannot be read at all: its message is printed, exit code 2. */
export class UsageError extends Error {}
