/** A café whose resources are beans of CDI. */
package beans;
