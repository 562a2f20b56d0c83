/** For the tests of applications, over a real connection, with any test framework. */
package dev.latchkey.testkit;
