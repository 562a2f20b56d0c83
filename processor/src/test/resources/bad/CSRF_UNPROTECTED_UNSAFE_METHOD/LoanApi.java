package bank;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;

public interface LoanApi {

  @POST
  void apply(@BeanParam Loan loan);
}
