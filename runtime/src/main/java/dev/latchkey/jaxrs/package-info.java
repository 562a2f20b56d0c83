/**
 * Latchkey inside a Jakarta REST container: the feature that installs it, and the filters.
 *
 * <p>Containers that read {@code META-INF/services} find {@link dev.latchkey.jaxrs.LatchkeyFeature}
 * by themselves. An application that lists its classes for one that does not adds {@link
 * dev.latchkey.jaxrs.Latchkey#classes()}.
 */
package dev.latchkey.jaxrs;
