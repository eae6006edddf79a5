package dev.hyperbound.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tab of a browser. */
public final class Tab implements AutoCloseable {
    private static final int LOADING_CHECKS = 3_000;
    private static final long BETWEEN_CHECKS_MILLIS = 10;
    private static final Map<String, Integer> KEY_CODES = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "/", 191);

    private final Browser browser;
    private final String target;
    private final String session;

    Tab(Browser browser, String target, String session) {
        this.browser = browser;
        this.target = target;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
        // Tabs that are open at the same time all take keys
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        appear(1300, 900, "light");
    }

    /** Sends a command of the protocol. */
    public JsonNode send(String method, Map<String, ?> parameters) {
        return browser.send(session, method, parameters);
    }

    /** Sets the size of the view, and the theme of the system. */
    public void appear(int width, int height, String theme) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Opens a page and waits until it is there. */
    public void open(URI address) {
        browser.forget(session);
        send("Page.navigate", Map.of("url", address.toString()));
        waitFor("document.readyState == 'complete' && location.href != 'about:blank'");
    }

    /** Waits until an expression is true. */
    public void waitFor(String expression) {
        for (int i = 0; i < LOADING_CHECKS; i++) {
            if (evaluate(expression).asBoolean()) {
                return;
            }
            try {
                Thread.sleep(BETWEEN_CHECKS_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("never true: " + expression);
    }

    /** The value of an expression; a promise is waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** The value of an expression, as text. */
    public String text(String expression) {
        return evaluate(expression).asText();
    }

    /** Presses a key as a person does. */
    public void press(String key) {
        boolean prints = key.length() == 1;
        send(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        prints ? "keyDown" : "rawKeyDown",
                        "key",
                        key,
                        "code",
                        key,
                        "text",
                        prints ? key : key.equals("Enter") ? "\r" : "",
                        "windowsVirtualKeyCode",
                        KEY_CODES.getOrDefault(key, (int) key.charAt(0))));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** Puts text where the cursor is. */
    public void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** What the page asked the network for, the page itself aside. */
    public List<String> requests() {
        return browser.events(session, "Network.requestWillBeSent").stream()
                .filter(event -> !event.path("type").asText().equals("Document"))
                .map(event -> event.path("request").path("url").asText())
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    /** What stands in the console. */
    public List<String> console() {
        return Stream.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
                .flatMap(method -> browser.events(session, method).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** What the printer gets. */
    public byte[] pdf() {
        return Base64.getDecoder()
                .decode(send("Page.printToPDF", Map.of("printBackground", true))
                        .path("data")
                        .asText());
    }

    /** The whole page as a PNG, as high as it is; packed in haste, for it is looked at once. */
    public byte[] picture() {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "optimizeForSpeed", true))
                        .path("data")
                        .asText());
    }

    @Override
    public void close() {
        browser.send("", "Target.closeTarget", Map.of("targetId", target));
    }
}
