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

      3. The bank knows its customers by a cookie. Log in as a browser does on the bank's own page:

         curl -i -c bank.cookies http://localhost:8080/api/session \\
           -H 'Origin: http://localhost:8080' -H 'Sec-Fetch-Site: same-origin' \\
           -d 'customer=alice' -d 'pin=1234'

      4. A form of another site needs no preflight, and the browser adds the cookie. Without
         protection the money moves, although that site may read nothing; with @CsrfProtected the
         answer is 403. The bank's own page moves money.

         curl -i -b bank.cookies http://localhost:8080/api/unprotected/transfers \\
           -H 'Origin: http://evil-coupons.example' -H 'Sec-Fetch-Site: cross-site' \\
           -d 'from=1' -d 'to=3' -d 'cents=10000'
         curl -i -b bank.cookies http://localhost:8080/api/transfers \\
           -H 'Origin: http://evil-coupons.example' -H 'Sec-Fetch-Site: cross-site' \\
           -d 'from=1' -d 'to=3' -d 'cents=10000'
         curl -i -b bank.cookies http://localhost:8080/api/transfers \\
           -H 'Origin: http://localhost:8080' -H 'Sec-Fetch-Site: same-origin' \\
           -H 'Content-Type: application/json' -d '{"from":"1","to":"2","cents":500}'

      Ctrl-C ends both.
      """;

  private Story() {}

  /** The two addresses, and the four steps as commands. */
  static String about(FrontEndAddress frontEnd) {
    return TEXT.formatted(frontEnd.origin());
  }
}
