package com.shop;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("api")
@BrowserFacing(
    publicOrigins = "${shop.public-origin:https://shop.example}",
    credentials = Credentials.COOKIE)
@CrossOriginPolicy(origins = "${shop.partners:}")
public class ShopApplication extends Application {}
