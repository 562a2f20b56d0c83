package dev.latchkey.compatibility.browser.lab;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * What a script asks the browser for, as {@code perform.js} reads it. What is null is left to the
 * browser.
 *
 * @param url whole
 * @param method as the script writes it
 * @param headers that the script sets
 * @param bodyType text, urlencoded, multipart, blob or bytes; none if null
 * @param body its content
 * @param blobType the type of a blob
 * @param credentials mode
 * @param mode of the request
 * @param redirect mode
 * @param upload true for an XMLHttpRequest that listens to its upload
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Asked(
    String url,
    String method,
    Map<String, String> headers,
    String bodyType,
    String body,
    String blobType,
    String credentials,
    String mode,
    String redirect,
    Boolean upload) {

  public static Asked fetch(String method, String url) {
    return new Asked(url, method, null, null, null, null, null, null, null, null);
  }

  public Asked with(Map<String, String> set) {
    return new Asked(
        url, method, set, bodyType, body, blobType, credentials, mode, redirect, upload);
  }

  public Asked body(String type, String content) {
    return new Asked(
        url, method, headers, type, content, blobType, credentials, mode, redirect, upload);
  }

  public Asked blob(String type, String content) {
    return new Asked(
        url, method, headers, "blob", content, type, credentials, mode, redirect, upload);
  }

  public Asked credentials(String with) {
    return new Asked(url, method, headers, bodyType, body, blobType, with, mode, redirect, upload);
  }

  public Asked mode(String of) {
    return new Asked(
        url, method, headers, bodyType, body, blobType, credentials, of, redirect, upload);
  }

  public Asked redirect(String how) {
    return new Asked(
        url, method, headers, bodyType, body, blobType, credentials, mode, how, upload);
  }

  public Asked uploading() {
    return new Asked(
        url, method, headers, bodyType, body, blobType, credentials, mode, redirect, true);
  }
}
