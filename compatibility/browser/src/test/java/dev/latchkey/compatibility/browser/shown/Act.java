package dev.latchkey.compatibility.browser.shown;

import dev.latchkey.compatibility.browser.lab.Lab;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Enctype;
import dev.latchkey.testkit.browser.FormField;
import org.openqa.selenium.By;

/** What a page, or its user, does that makes the browser send a request. */
enum Act {
  FETCH("fetch(arguments[0], {credentials: 'include'}).catch(() => {})") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).withCookies().fetch("GET", url);
    }
  },
  FETCH_WITHOUT_COOKIES("fetch(arguments[0], {credentials: 'omit'}).catch(() => {})") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).withoutCookies().fetch("GET", url);
    }
  },
  NO_CORS("fetch(arguments[0], {mode: 'no-cors', method: 'POST'}).catch(() => {})") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).noCors().fetch("POST", url);
    }
  },
  IMAGE("new Image().src = arguments[0]") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).loadImage(url);
    }
  },
  BEACON("navigator.sendBeacon(arguments[0], new Blob(['a'], {type: 'text/plain'}))") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).sendBeacon(url, "text/plain", "a");
    }
  },
  LINK(
      "const link = document.createElement('a'); link.href = arguments[0]; link.id = 'link';"
          + "link.textContent = 'link'; document.body.append(link)") {
    @Override
    void inChromium(Lab lab, String page, String url) {
      super.inChromium(lab, page, url);
      lab.chromium().driver().findElement(By.id("link")).click();
    }

    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).followLink(url);
    }
  },
  SCRIPTED_NAVIGATION("location = arguments[0]") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).followLink(url);
    }
  },
  FORM(
      "const form = document.createElement('form'); form.method = 'post'; form.action ="
          + " arguments[0]; if (arguments[1]) form.enctype = arguments[1];"
          + " const field = document.createElement('input'); field.name = 'a'; field.value = '1';"
          + " form.append(field); document.body.append(form); form.submit()") {
    @Override
    void inModel(Browser model, String page, String url) {
      model.from(page).submitForm(url, Enctype.URLENCODED, FormField.of("a", "1"));
    }
  },
  TYPED("") {
    @Override
    void inChromium(Lab lab, String page, String url) {
      lab.visit(page + Page.PATH);
      lab.visit(url);
    }

    @Override
    void inModel(Browser model, String page, String url) {
      model.typeAddress(url);
    }
  };

  private final String script;

  Act(String script) {
    this.script = script;
  }

  /** For whom a page is not all that there is to choose. A form takes an encoding as well. */
  String script() {
    return script;
  }

  /** The page is opened for it; nobody waits for the response. */
  void inChromium(Lab lab, String page, String url) {
    lab.act(page + Page.PATH, script, url);
  }

  abstract void inModel(Browser model, String page, String url);
}
