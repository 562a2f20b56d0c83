/**
 * Who may write, at run time: the origin gate and the gates that can stand beside it, tokens, and
 * the guard of the session cookie. Nothing here touches Jakarta REST.
 */
package dev.latchkey.csrf;
