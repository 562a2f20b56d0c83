package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.behaviour.MicroProfileConfiguration;

/** It is the only place where an application in Quarkus has its configuration. */
class ConfigurationTest extends MicroProfileConfiguration {}
