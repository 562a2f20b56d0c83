package dev.latchkey.samples.bank;

/** What to try while the bank runs. */
final class Story {

  private static final String TEXT =
      """

      The bank       http://localhost:8080/api/accounts/1
      Its front end  %1$s/

      1. CORS is no server guard: curl gets the account, whatever the Origin.
         Only the first answer says that a page may read it.

         curl -i http://localhost:8080/api/accounts/1 -H 'Origin: %1$s'
         curl -i http://localhost:8080/api/accounts/1 -H 'Origin: http://evil.example'

      2. A PUT with Authorization preflights once, and then not for 7200 seconds.
         The front end counts; these are the requests that its browser sends.

         curl -i -X OPTIONS http://localhost:8080/api/accounts/1/nickname \\
           -H 'Origin: %1$s' \\
           -H 'Access-Control-Request-Method: PUT' \\
           -H 'Access-Control-Request-Headers: authorization,content-type'
         curl -i -X PUT http://localhost:8080/api/accounts/1/nickname \\
           -H 'Origin: %1$s' \\
           -H 'Authorization: Bearer alice-token' \\
           -H 'Content-Type: application/json' \\
           -d '{"nickname":"Rainy days"}'

      Ctrl-C ends both.
      """;

  private Story() {}

  /** The two addresses, and the first two steps as commands. */
  static String about(FrontEndAddress frontEnd) {
    return TEXT.formatted(frontEnd.origin());
  }
}
