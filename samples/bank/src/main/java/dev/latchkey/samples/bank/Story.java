package dev.latchkey.samples.bank;

import dev.latchkey.samples.bank.pages.Origins;

/** What to try while the bank runs. */
final class Story {

  private static final String TEXT =
      """

      The bank       {bank}/
      Its front end  {frontEnd}/
      evil-coupons   {coupons}/
                     {neighbour}/ is the same, as a neighbour on the bank's site

      Begin on the bank's page: it leads through the six steps. The same without a browser:

      1. CORS is no server guard: curl gets the account, whatever the Origin.
         Only the first answer says that a page may read it.

         curl -i {bank}/api/accounts/1 -H 'Origin: {frontEnd}'
         curl -i {bank}/api/accounts/1 -H 'Origin: http://evil.example'

      2. A PUT with Authorization preflights once, and then not for 7200 seconds.
         These are the requests that the front end's browser sends.

         curl -i -X OPTIONS {bank}/api/accounts/1/nickname \\
           -H 'Origin: {frontEnd}' \\
           -H 'Access-Control-Request-Method: PUT' \\
           -H 'Access-Control-Request-Headers: authorization,content-type'
         curl -i -X PUT {bank}/api/accounts/1/nickname \\
           -H 'Origin: {frontEnd}' \\
           -H 'Authorization: Bearer alice-token' \\
           -H 'Content-Type: application/json' \\
           -d '{"nickname":"Rainy days"}'

      3. The bank knows its customers by a cookie. Log in as a browser does on the bank's own page.
         Whoever has the cookie gets the statement; a browser shows it to pages of the front end only.

         curl -i -c bank.cookies {bank}/api/session \\
           -H 'Origin: {bank}' -H 'Sec-Fetch-Site: same-origin' \\
           -d 'customer=alice' -d 'pin=1234'
         curl -i -b bank.cookies {bank}/api/statement -H 'Origin: {coupons}'

      4. A form of another site needs no preflight, and the browser adds the cookie. Without
         protection the money moves, although that site may read nothing; with @CsrfProtected the
         answer is 403. The bank's own page moves money.

         curl -i -b bank.cookies {bank}/api/unprotected/transfers \\
           -H 'Origin: http://evil-coupons.example' -H 'Sec-Fetch-Site: cross-site' \\
           -d 'from=1' -d 'to=3' -d 'cents=10000'
         curl -i -b bank.cookies {bank}/api/transfers \\
           -H 'Origin: http://evil-coupons.example' -H 'Sec-Fetch-Site: cross-site' \\
           -d 'from=1' -d 'to=3' -d 'cents=10000'
         curl -i -b bank.cookies {bank}/api/transfers \\
           -H 'Origin: {bank}' -H 'Sec-Fetch-Site: same-origin' \\
           -H 'Content-Type: application/json' -d '{"from":"1","to":"2","cents":500}'

      5. SameSite is the browser's business: it decides which of these cookies come along. To curl
         they are all the same.

         curl -i -b bank.cookies -c bank.cookies -X POST {bank}/api/story/cookies \\
           -H 'Origin: {bank}' -H 'Sec-Fetch-Site: same-origin'
         curl -i -b bank.cookies {bank}/api/unprotected/transfers?cookie=session-strict \\
           -H 'Origin: {coupons}' -H 'Sec-Fetch-Site: cross-site' \\
           -d 'from=1' -d 'to=3' -d 'cents=10000'

      6. A policy that contradicts itself does not compile.

         curl {bank}/api/compiler
         mvn -DskipTests -Pbroken verify

      Ctrl-C ends all three.
      """;

  private Story() {}

  /** The addresses, and the six steps as commands. */
  static String about(Addresses addresses) {
    Origins origins = addresses.origins();
    return TEXT.replace("{bank}", origins.bank())
        .replace("{frontEnd}", origins.frontEnd())
        .replace("{coupons}", origins.coupons())
        .replace("{neighbour}", origins.neighbour());
  }
}
