package dev.hyperbound.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service on the loopback interface that gives every request the same answer, and remembers them. */
final class FakeService implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /**
     * A request.
     *
     * @param target the operation, as the header names it
     * @param authorization the header that says who sends it
     * @param contentType type of the body
     * @param body the body
     */
    record Received(String target, String authorization, String contentType, String body) {}

    private FakeService(int status, String answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, status, answer));
        server.start();
    }

    static FakeService answering(int status, String answer) throws IOException {
        return new FakeService(status, answer);
    }

    /** Returns an address of the loopback interface where nobody listens. */
    static String nobody() throws IOException {
        try (FakeService closed = answering(200, "{}")) {
            return closed.url();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Received> received() {
        return received;
    }

    private void answer(HttpExchange exchange, int status, String answer) throws IOException {
        try (exchange) {
            received.add(new Received(
                    header(exchange, "X-Amz-Target"),
                    header(exchange, "Authorization"),
                    header(exchange, "Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
