/** A library that lends books: what Jakarta REST can do, in one application. */
package library;
