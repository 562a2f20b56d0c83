package dev.latchkey.compatibility.openliberty;

import dev.latchkey.compatibility.behaviour.MicroProfileConfiguration;

/** With the feature {@code mpConfig-3.1}. */
class ConfigurationTest extends MicroProfileConfiguration {}
