/** Where browsers see the application, and what they attach to requests by themselves. */
@BrowserFacing(publicOrigins = "http://localhost:8080", credentials = Credentials.COOKIE)
package com.example.notes;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
