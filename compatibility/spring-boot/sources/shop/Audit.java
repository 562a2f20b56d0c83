package shop;

import java.util.concurrent.atomic.AtomicInteger;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.stereotype.Component;

/** Stands before what is audited, and so Spring extends the classes that have such methods. */
@Aspect
@Component
public class Audit {

  private final AtomicInteger count = new AtomicInteger();

  @Before("@annotation(shop.Audited)")
  public void count() {
    count.incrementAndGet();
  }

  int counted() {
    return count.get();
  }
}
