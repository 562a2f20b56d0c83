package dev.latchkey.compatibility.payara;

import dev.latchkey.compatibility.behaviour.MicroProfileConfiguration;

/** Payara brings MicroProfile Config. */
class ConfigurationTest extends MicroProfileConfiguration {}
