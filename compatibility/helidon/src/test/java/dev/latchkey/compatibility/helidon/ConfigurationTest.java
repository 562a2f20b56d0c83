package dev.latchkey.compatibility.helidon;

import dev.latchkey.compatibility.behaviour.MicroProfileConfiguration;

/** Every Helidon MP has it. */
class ConfigurationTest extends MicroProfileConfiguration {}
