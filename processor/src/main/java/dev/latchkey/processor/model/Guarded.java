package dev.latchkey.processor.model;

import dev.latchkey.policy.GuardedEndpoint;

/**
 * An endpoint as the rules about forged requests take it, beside where it stands in the sources.
 *
 * @param resource its class
 * @param endpoint the endpoint
 * @param rules the same for the rules: references are replaced by their defaults
 */
public record Guarded(ResourceClass resource, Endpoint endpoint, GuardedEndpoint rules) {}
