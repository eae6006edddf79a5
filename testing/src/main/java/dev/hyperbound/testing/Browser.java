package dev.hyperbound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A Chromium without a window, driven through its DevTools protocol. */
public final class Browser implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final String ANNOUNCEMENT = "DevTools listening on ";
    private static final int PATIENCE_SECONDS = 120;

    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final Process process;
    private final WebSocket socket;

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Messages())
                .join();
    }

    /** Starts the browser. Where there is none, the tests are skipped, and say so; but CI fails without it. */
    public static Browser start() throws IOException {
        Optional<Path> executable = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (executable.isEmpty()) {
            String missing = "no Chromium in /usr/bin: the pages were not looked at (apt-get install chromium)";
            assertThat(System.getenv("CI")).as(missing).isNull();
            System.err.println("SKIPPED: " + missing);
        }
        Assumptions.assumeTrue(executable.isPresent(), "needs Chromium");
        return start(executable.orElseThrow());
    }

    private static Browser start(Path executable) throws IOException {
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + Files.createTempDirectory("chromium"),
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(ANNOUNCEMENT)) {
                Thread drain = new Thread(() -> errors.lines().forEach(rest -> {}), "chromium's messages");
                drain.setDaemon(true);
                drain.start();
                return new Browser(process, line.substring(ANNOUNCEMENT.length()));
            }
        }
        throw new IOException("Chromium ended before it could be driven");
    }

    /** A new tab, which shares nothing with the others: pages remember what their readers chose. */
    public Tab newTab() {
        String context = send("", "Target.createBrowserContext", Map.of("disposeOnDetach", true))
                .path("browserContextId")
                .asText();
        String target = send("", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asText();
        String session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        return new Tab(this, target, session);
    }

    /** Sends a command and waits for the answer. */
    JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
        message.set("params", json.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            // A socket sends one message at a time, and several tests may be at work
            synchronized (socket) {
                socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            JsonNode received = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (received.has("error")) {
                throw new IllegalStateException(method + ": " + received.path("error"));
            }
            return received.path("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method, e);
        }
    }

    /** What a tab has told of its own accord. */
    List<JsonNode> events(String session, String method) {
        return events.stream()
                .filter(event -> event.path("sessionId").asText().equals(session)
                        && event.path("method").asText().equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    void forget(String session) {
        events.removeIf(event -> event.path("sessionId").asText().equals(session));
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
    }

    /** Puts messages together from their parts, and gives each to whom it belongs. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                receive(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void receive(String message) {
            try {
                JsonNode node = json.readTree(message);
                Optional.ofNullable(answers.remove(node.path("id").asInt()))
                        .ifPresentOrElse(answer -> answer.complete(node), () -> events.add(node));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
