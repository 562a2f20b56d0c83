package com.bank.guard;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Refusal;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("api")
@BrowserFacing(
    publicOrigins = "https://bank.example",
    credentials = {Credentials.COOKIE, Credentials.BASIC},
    sessionCookie =
        @SessionCookie(
            name = "bank-session",
            sameSite = SameSite.NONE,
            path = "/api",
            domain = "bank.example",
            partitioned = true,
            beforeLogin = "__Host-visitor"),
    refuse = {Refusal.USER_INITIATED, Refusal.NULL_ORIGIN},
    tokenKeys = {"${bank.key}", "${bank.old-key:}"},
    tokenMaxAge = 3600)
@CsrfProtected
public class BankApplication extends Application {}
