package bank;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;

@Path("/loans")
public class LoanResource implements LoanApi {

  @Override
  public void apply(@BeanParam Loan loan) {} // ERROR CSRF_UNPROTECTED_UNSAFE_METHOD @ apply
}
