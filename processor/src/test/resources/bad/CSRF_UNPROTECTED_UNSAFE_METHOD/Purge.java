package bank;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@HttpMethod("PURGE")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Purge {}
