package beans;

import dev.latchkey.compatibility.served.Journal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Writes down that it ran, before what it looks at. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Auditor {

  @AroundInvoke
  public Object audit(InvocationContext invocation) throws Exception {
    Journal.ran("auditor");
    return invocation.proceed();
  }
}
