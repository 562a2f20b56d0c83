package dev.latchkey.policy;

/**
 * What the CSRF rules look at: one endpoint beside the facts of the application.
 *
 * @param endpoint the endpoint
 * @param application the facts of the application
 * @param closedWorld whether nobody else can state facts: at start-up, and in a compilation that
 *     holds the application
 */
record GuardInUse(GuardedEndpoint endpoint, ApplicationFacts application, boolean closedWorld) {}
