package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormBodyTest {

  private static List<FormField> fields() {
    return List.of(FormField.of("a b", "1&2\n\u00e4~*"), FormField.of("c\"", ""));
  }

  @Test
  void a_name_may_come_up_again_and_the_order_stays() {
    List<FormField> boxes =
        List.of(FormField.of("b", "2"), FormField.of("a", "1"), FormField.of("b", "3"));
    assertThat(FormBody.of(Enctype.URLENCODED, boxes).text()).isEqualTo("b=2&a=1&b=3");
    assertThat(FormBody.of(Enctype.TEXT_PLAIN, boxes).text()).isEqualTo("b=2\r\na=1\r\nb=3\r\n");
    assertThat(FormBody.of(Enctype.MULTIPART, boxes).text().split("name=\"", -1)).hasSize(4);
  }

  @Test
  void urlencoded() {
    assertThat(FormBody.of(Enctype.URLENCODED, fields()))
        .isEqualTo(
            new FormBody("application/x-www-form-urlencoded", "a+b=1%262%0D%0A%C3%A4%7E*&c%22="));
  }

  @Test
  void multipart() {
    FormBody body = FormBody.of(Enctype.MULTIPART, fields());
    String boundary = body.contentType().replace("multipart/form-data; boundary=", "");
    assertThat(body.text())
        .isEqualTo(
            "--%1$s\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\n1&2\r\n\u00e4~*\r\n--%1$s\r\nContent-Disposition: form-data; name=\"c%%22\"\r\n\r\n\r\n--%1$s--\r\n"
                .formatted(boundary));
  }

  /** What an attacker makes of it. */
  @Test
  void text_that_looks_like_json() {
    assertThat(
            FormBody.of(
                Enctype.TEXT_PLAIN, List.of(FormField.of("{\"to\": \"3\", \"x\": \"", "\"}"))))
        .isEqualTo(new FormBody("text/plain", "{\"to\": \"3\", \"x\": \"=\"}\r\n"));
  }
}
