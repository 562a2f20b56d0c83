package dev.latchkey.samples.bank;

import java.util.List;

/**
 * A request, as the server saw and answered it. Where there was no such thing it is null. Of the
 * story's cookies the names are kept, and not what they hold; of other cookies nothing.
 *
 * @param number counted from 1 since the start
 * @param method the verb
 * @param path with what the story asks in the query
 * @param origin the request's {@code Origin}
 * @param site its {@code Sec-Fetch-Site}
 * @param mode its {@code Sec-Fetch-Mode}
 * @param cookies the names of the cookies that came
 * @param preflight whether it was one
 * @param gate what the gate before the resource decided, {@code REFUSED CROSS_SITE}
 * @param resource the method that ran, {@code TransferResource.byForm}
 * @param status the answer's status code
 * @param allowedOrigin the answer's {@code Access-Control-Allow-Origin}
 */
public record JournalEntry(
    long number,
    String method,
    String path,
    String origin,
    String site,
    String mode,
    List<String> cookies,
    boolean preflight,
    String gate,
    String resource,
    int status,
    String allowedOrigin) {

  JournalEntry numbered(long next) {
    return new JournalEntry(
        next,
        method,
        path,
        origin,
        site,
        mode,
        cookies,
        preflight,
        gate,
        resource,
        status,
        allowedOrigin);
  }
}
