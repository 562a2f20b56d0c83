package dev.latchkey.compatibility.springboot;

import dev.latchkey.compatibility.container.ServerAuthentication;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Spring Security in front of Jersey, or none. */
final class Security {

  private static final String EXCLUDED = "spring.autoconfigure.exclude";
  private static final String CONFIGURATIONS =
      String.join(
          ",",
          SecurityAutoConfiguration.class.getName(),
          SecurityFilterAutoConfiguration.class.getName(),
          UserDetailsServiceAutoConfiguration.class.getName());

  /** The property of a program that has it on its class path and does not want it. */
  static final String NONE = EXCLUDED + "=" + CONFIGURATIONS;

  private Security() {}

  static Map<String, Object> properties(ServerAuthentication authentication) {
    return authentication.isAsked()
        ? Map.of(
            "spring.security.user.name", ServerAuthentication.USER,
            "spring.security.user.password", ServerAuthentication.PASSWORD)
        : Map.of(EXCLUDED, CONFIGURATIONS);
  }

  static void register(GenericApplicationContext context, ServerAuthentication authentication) {
    if (authentication.isAsked()) {
      context.registerBean(SecurityFilterChain.class, () -> chain(context, authentication));
    }
  }

  /** Spring's own protection against forged requests would answer before it asks who is there. */
  private static SecurityFilterChain chain(BeanFactory beans, ServerAuthentication authentication) {
    try {
      return beans
          .getBean(HttpSecurity.class)
          .csrf(AbstractHttpConfigurer::disable)
          .authorizeHttpRequests(
              requests -> {
                if (authentication.exemptsOptions()) {
                  requests.requestMatchers(HttpMethod.OPTIONS, "/**").permitAll();
                }
                requests.anyRequest().authenticated();
              })
          .httpBasic(Customizer.withDefaults())
          .build();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
